import type { components } from '../../../generated/beta/schema.ts';
import { withFirstUserIdentityTypes } from '../directory/identities.ts';
import type { Situation } from '../requestContext.ts';
import { withUrls } from './hostedContentUrls.ts';
import { isDeleted, type MessageRecord } from './messageRecords.ts';

type Message = components['schemas']['chatMessage'];

/**
 * A message as it is answered. A deleted one is empty. Members of enums that came later than the first ones are only told
 * to callers who ask for them, and links to hosted contents begin with the root that the caller used.
 */
export function messageView(situation: Pick<Situation, 'root' | 'unknownEnumMembers'>, record: MessageRecord): Message {
  return retainedMessageView(situation, isDeleted(record) ? emptied(record) : record);
}

/** A message as it is answered where a retention policy keeps what was deleted: a deleted one is as it was. */
export function retainedMessageView(
  { root, unknownEnumMembers }: Pick<Situation, 'root' | 'unknownEnumMembers'>,
  record: MessageRecord,
): Message {
  const { senderId: _, receivedDateTime: __, hostedContentIds: ___, ...message } = withUrls(record, root);
  return unknownEnumMembers ? message : withFirstMembers(message);
}

/** What is left of a message that its sender has deleted. */
const emptied = (record: MessageRecord): MessageRecord => ({
  ...record,
  subject: null,
  body: { contentType: 'html', content: '' },
  attachments: [],
  mentions: [],
  reactions: [],
  messageHistory: [],
});

/** The properties that name users. */
const naming = ['from', 'mentions', 'reactions', 'messageHistory', 'eventDetail'] as const;

function withFirstMembers(message: Message): Message {
  let known =
    message.messageType === 'systemEventMessage' ? { ...message, messageType: 'unknownFutureValue' as const } : message;
  for (const name of naming) {
    const first = withFirstUserIdentityTypes(message[name]);
    if (first !== message[name]) known = { ...known, [name]: first };
  }
  return known;
}

/** The type of a message, for lists whose context does not give it. */
export const typed = <T extends Message>(message: T) => ({ '@odata.type': '#microsoft.graph.chatMessage', ...message });
