import type { Faults } from '../faults.ts';
import type { Records } from '../records/records.ts';
import { timestamp } from '../time.ts';
import type { DeliveryFault, DeliveryRecord } from './subscriptionRecords.ts';

/** How long a delivery that is to change places waits for another one, in ms. */
const patience = 10_000;

/**
 * Takes the faults that are armed for deliveries that were not sent yet, and returns what is to be sent now, in its order.
 *
 * A fault can drop a delivery, hold it up with all that comes after it, or let it change places with the next one. The others are
 * written down with it. If nothing is to be sent, `due` is when to look again, in ms since 1970;
 * undefined if there may be more right now.
 */
export async function takeFaults(
  pending: readonly DeliveryRecord[],
  faults: Faults,
  now: number,
  records: Records,
): Promise<{ readonly ready: readonly DeliveryRecord[]; readonly due: number | undefined }> {
  const ready: DeliveryRecord[] = [];
  const waiting = [...pending];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const delivery = await withFault(next, faults, now, records);
    if (delivery.status === 'dropped') continue;
    if (delivery.fault === 'reorder' && delivery.notBefore !== null) {
      const other = waiting.shift();
      if (other) {
        const [first, second] = await swapped(delivery, other, records);
        waiting.unshift(first, second);
        continue;
      }
    }
    const due = delivery.notBefore === null ? now : Date.parse(delivery.notBefore);
    if (due > now) return { ready, due };
    if (isForged(delivery)) return { ready: ready.length > 0 ? ready : [delivery], due: undefined };
    ready.push(delivery);
  }
  return { ready, due: undefined };
}

/**
 * Whether a delivery is to look forged: the first time that it is sent, and by itself, because a receiver refuses all that comes
 * with it.
 */
export const isForged = ({ fault, attempts }: Pick<DeliveryRecord, 'fault' | 'attempts'>): boolean =>
  fault !== null && forgeries.has(fault) && attempts.length === 0;

const forgeries: ReadonlySet<DeliveryFault> = new Set<DeliveryFault>([
  'wrongClientState',
  'wrongSignature',
  'noTokens',
]);

/** A delivery with the fault that was armed for it, if it is new and there is one. */
async function withFault(
  delivery: DeliveryRecord,
  faults: Faults,
  now: number,
  records: Records,
): Promise<DeliveryRecord> {
  if (delivery.fault !== null || delivery.attempts.length > 0) return delivery;
  const taken = faults.takeForDelivery(delivery);
  if (!taken) return delivery;
  const { delivery: fault = 'drop', latency } = taken;
  if (fault === 'drop') {
    return records.put('delivery', { ...delivery, fault, status: 'dropped', reason: 'A fault dropped it.' });
  }
  const wait = fault === 'delay' ? (latency ?? patience) : fault === 'reorder' ? patience : 0;
  return records.put('delivery', { ...delivery, fault, notBefore: wait === 0 ? null : timestamp(now + wait) });
}

/** Two deliveries in each other's places. The second was the first. */
async function swapped(
  a: DeliveryRecord,
  b: DeliveryRecord,
  records: Records,
): Promise<[DeliveryRecord, DeliveryRecord]> {
  return [
    await records.put('delivery', { ...b, order: a.order }),
    await records.put('delivery', { ...a, order: b.order, notBefore: null }),
  ];
}
