import type { Records } from '../records/records.ts';
import type { NotificationRecord } from './appRecords.ts';

/** Takes earlier notifications with the `chainId` of a new one, from the same app, out of the feeds that get the new one. */
export async function takePlace(
  records: Records,
  { chatId, appId, recipients, content }: NotificationRecord,
): Promise<void> {
  if (content.chainId === undefined) return;
  for (const earlier of await records.list('notification', 'ofChat', chatId)) {
    if (earlier.appId !== appId || earlier.content.chainId !== content.chainId) continue;
    const left = earlier.recipients.filter((id) => !recipients.includes(id));
    if (left.length === earlier.recipients.length) continue;
    if (left.length === 0) await records.remove('notification', earlier);
    else await records.put('notification', { ...earlier, recipients: left });
  }
}
