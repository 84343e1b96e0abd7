import type { Records } from '../records/records.ts';
import type { StorageContext } from '../requestContext.ts';
import { sortableTime, timestamp } from '../time.ts';
import { type DeliveryRecord, queueOf, type SubscriptionRecord } from './subscriptionRecords.ts';

/** Text that sorts deliveries by a sequence number of the store. */
export const orderOf = (sequence: number): string => String(sequence).padStart(16, '0');

/** Adds a delivery to its queue. It is sent at `due`, in ms since 1970, or when those before it were. */
export async function enqueue(delivery: DeliveryRecord, due: number, records: Records): Promise<void> {
  await records.put('delivery', delivery);
  const queue = await records.get('deliveryQueue', delivery.queue);
  // What fails goes on waiting for its next try. Anything else that is held up is looked at again.
  if (queue && (queue.failures > 0 || Date.parse(queue.dueDateTime) <= due)) return;
  await records.put('deliveryQueue', { id: delivery.queue, dueDateTime: timestamp(due), failures: 0 });
}

/** Makes what waits for a subscription due now, as if it had never failed: it may go elsewhere, or be permitted again. */
export async function hasten({ records, clock }: StorageContext, { id }: SubscriptionRecord): Promise<void> {
  for (const kind of ['change', 'lifecycle'] as const) {
    const queue = await records.get('deliveryQueue', queueOf(id, kind));
    if (queue) await records.put('deliveryQueue', { ...queue, failures: 0, dueDateTime: timestamp(clock.now()) });
  }
}

/**
 * Makes due now what waits for longer than anything does: it was to be sent at a time that is far away since the clock was moved
 * back.
 */
export async function hastenDistant(now: number, longest: number, records: Records): Promise<void> {
  const after = `${sortableTime(timestamp(now + longest))} ~`;
  for (const queue of await records.list('deliveryQueue', 'byDue', '', { after })) {
    await records.put('deliveryQueue', { ...queue, dueDateTime: timestamp(now) });
  }
}
