import type { components } from '../../../generated/beta/schema.ts';
import type { Situation } from '../handler.ts';
import type { MessageRecord } from '../records/message.ts';

type Message = components['schemas']['chatMessage'];

/** A message as it is answered. Kinds that came later than the first ones are only told to callers who ask for them. */
export function messageView(
  { unknownEnumMembers }: Pick<Situation, 'unknownEnumMembers'>,
  record: MessageRecord,
): Message {
  const { senderId: _, receivedDateTime: __, ...message } = record;
  const hidden = message.messageType === 'systemEventMessage' && !unknownEnumMembers;
  return hidden ? { ...message, messageType: 'unknownFutureValue' } : message;
}
