import type { components } from '../../../generated/beta/schema.ts';
import type { Situation } from '../requestContext.ts';
import type { MessageRecord, PinRecord } from './messageRecords.ts';
import { messageView } from './messageView.ts';

/** A pinned message as it is answered, with the message where it is asked for. */
export function pinView(
  situation: Pick<Situation, 'root' | 'unknownEnumMembers'>,
  { messageId }: PinRecord,
  message?: MessageRecord | undefined,
): components['schemas']['pinnedChatMessageInfo'] {
  return { id: messageId, ...(message ? { message: messageView(situation, message) } : {}) };
}
