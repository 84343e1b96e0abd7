import { timestamp } from '../clock.ts';
import type { Situation } from '../requestContext.ts';
import type { MessageRecord } from './messageRecords.ts';

/** What may change of a message after it was written. */
export type MessageChange = Partial<
  Pick<
    MessageRecord,
    | 'attachments'
    | 'body'
    | 'deletedDateTime'
    | 'importance'
    | 'lastEditedDateTime'
    | 'mentions'
    | 'messageHistory'
    | 'policyViolation'
    | 'reactions'
    | 'subject'
  >
>;

/**
 * Changes a message: it gets a new version, and the time of the change. `change` makes the new properties; it is told
 * the time, which is never before that of the last change, even where the clock was put back.
 */
export function changeMessage(
  { records, clock }: Pick<Situation, 'records' | 'clock'>,
  message: MessageRecord,
  change: (lastModifiedDateTime: string) => MessageChange,
): Promise<MessageRecord> {
  const now = Math.max(clock.now(), Date.parse(message.lastModifiedDateTime));
  const lastModifiedDateTime = timestamp(now);
  return records.put('message', {
    ...message,
    ...change(lastModifiedDateTime),
    etag: String(Math.max(now, Number(message.etag) + 1)),
    lastModifiedDateTime,
  });
}
