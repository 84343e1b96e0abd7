import type { components } from '../../../generated/beta/schema.ts';
import { select } from '../odata/responseBody.ts';
import type { ThreadRecord } from './conversationRecords.ts';

/** A thread as it is answered. Its recipients are only told where `$select` names them. */
export function threadView(
  record: ThreadRecord,
  selected?: readonly string[],
): Partial<components['schemas']['conversationThread']> {
  const { id, topic, hasAttachments, lastDeliveredDateTime, uniqueSenders, preview, isLocked } = record;
  const thread = {
    id,
    topic,
    hasAttachments,
    lastDeliveredDateTime,
    uniqueSenders: [...uniqueSenders],
    preview,
    isLocked,
  };
  if (!selected) return thread;
  const { toRecipients, ccRecipients } = record;
  return select({ ...thread, toRecipients: [...toRecipients], ccRecipients: [...ccRecipients] }, selected);
}
