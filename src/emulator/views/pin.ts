import type { components } from '../../../generated/beta/schema.ts';
import type { Situation } from '../handler.ts';
import type { MessageRecord, PinRecord } from '../records/message.ts';
import { messageView } from './message.ts';

/** A pinned message as it is answered, with the message where it is asked for. */
export function pinView(
  situation: Pick<Situation, 'root' | 'unknownEnumMembers'>,
  { messageId }: PinRecord,
  message?: MessageRecord | undefined,
): components['schemas']['pinnedChatMessageInfo'] {
  return { id: messageId, ...(message ? { message: messageView(situation, message) } : {}) };
}
