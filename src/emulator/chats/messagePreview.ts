import type { components } from '../../../generated/beta/schema.ts';
import { isDeleted, type MessageRecord } from '../messages/messageRecords.ts';
import { messageView } from '../messages/messageView.ts';
import type { Situation } from '../requestContext.ts';

/** The preview of a message, as a chat shows its last one. */
export function messagePreview(
  situation: Pick<Situation, 'root' | 'unknownEnumMembers'>,
  record: MessageRecord,
): components['schemas']['chatMessageInfo'] {
  const { id, createdDateTime, messageType, body, from, eventDetail } = messageView(situation, record);
  return { id, createdDateTime, isDeleted: isDeleted(record), messageType, body, from, eventDetail };
}
