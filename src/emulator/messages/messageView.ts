import type { components } from '../../../generated/beta/schema.ts';
import { withoutLaterUserIdentityTypes } from '../directory/identities.ts';
import { onBeta, type RequestContext } from '../requestContext.ts';
import { withHostedContentUrls } from './hostedContentUrls.ts';
import { isDeleted, type MessageRecord } from './messageRecords.ts';

type Message = components['schemas']['chatMessage'];

/** What a view of a message depends on. */
type ViewContext = Pick<RequestContext, 'root' | 'unknownEnumMembers' | 'version'>;

/**
 * A message as it is returned. A deleted one is empty. Members of enums that are newer than `unknownFutureValue` are
 * only returned to callers who ask for them. Links to hosted contents begin with the root that the caller used.
 *
 * @see https://learn.microsoft.com/graph/api/chatmessage-get
 * @see https://learn.microsoft.com/graph/best-practices-concept#handling-future-members-in-evolvable-enumerations
 */
export function messageView(context: ViewContext, record: MessageRecord): Message {
  return retainedMessageView(context, isDeleted(record) ? withoutContent(record) : record);
}

/**
 * A message as it is returned under a retention policy: a deleted one keeps its content.
 *
 * @see https://learn.microsoft.com/graph/api/chat-getallretainedmessages
 */
export function retainedMessageView(context: ViewContext, record: MessageRecord): Message {
  const { root, unknownEnumMembers } = context;
  const { senderId: _, receivedDateTime: __, hostedContentIds: ___, ...message } = withHostedContentUrls(record, root);
  const { contentType, content } = message.body;
  const messageBodyContentType = message.body.messageBodyContentType ?? contentType;
  const view = {
    ...message,
    body: { contentType, content, ...onBeta(context, { messageBodyContentType }) },
    ...onBeta(context, { onBehalfOf: null, hasReplies: false, citations: [] }),
  };
  return unknownEnumMembers ? view : withoutLaterEnumMembers(view);
}

/** A deleted message: without its content. */
const withoutContent = (record: MessageRecord): MessageRecord => ({
  ...record,
  subject: null,
  body: { contentType: 'html', content: '' },
  attachments: [],
  mentions: [],
  reactions: [],
  messageHistory: [],
});

function withoutLaterEnumMembers(message: Message): Message {
  let result =
    message.messageType === 'systemEventMessage' ? { ...message, messageType: 'unknownFutureValue' as const } : message;
  for (const name of userProperties) {
    const first = withoutLaterUserIdentityTypes(message[name]);
    if (first !== message[name]) result = { ...result, [name]: first };
  }
  return result;
}

/** The properties that name users. */
const userProperties = ['from', 'mentions', 'reactions', 'messageHistory', 'eventDetail'] as const;

/** A message with its type, for lists whose context URL does not name the type of the items. */
export const withType = <T extends Message>(message: T) => ({
  '@odata.type': '#microsoft.graph.chatMessage',
  ...message,
});
