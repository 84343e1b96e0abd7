import type { components } from '../../../generated/beta/schema.ts';
import type { ConversationRecord } from './conversationRecords.ts';

/** A conversation as it is answered. */
export function conversationView(record: ConversationRecord): components['schemas']['conversation'] {
  const { id, topic, hasAttachments, lastDeliveredDateTime, preview, uniqueSenders } = record;
  return { id, topic, hasAttachments, lastDeliveredDateTime, preview, uniqueSenders: [...uniqueSenders] };
}
