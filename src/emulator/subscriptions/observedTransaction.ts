import { transactionOf } from '../records/records.ts';
import type { RecordStore } from '../store/store.ts';
import { timestamp } from '../time.ts';
import { changesOf } from './changes.ts';
import { ObservedRecords } from './observedRecords.ts';

/**
 * Runs work on the records of a store in one transaction, and writes down in the same one what has changed, if there is a
 * subscription: what was acknowledged is notified for certain, and what failed is not. `changed` is called after a
 * transaction that wrote down something, or that wrote a subscription or the time of a delivery.
 */
export async function observedTransaction<T>(
  { store, now, changed }: { readonly store: RecordStore; readonly now: () => number; readonly changed: () => void },
  work: (records: ObservedRecords) => Promise<T>,
): Promise<T> {
  let hasChanged = false;
  const result = await transactionOf(
    store,
    (transaction) => new ObservedRecords(transaction, now()),
    async (records) => {
      const result = await work(records);
      const { writes } = records;
      hasChanged = records.hasScheduled;
      if (writes.length === 0) return result;
      for (const change of await changesOf(writes, records)) {
        await records.put('change', { id: crypto.randomUUID(), time: timestamp(now()), change });
        hasChanged = true;
      }
      return result;
    },
  );
  if (hasChanged) changed();
  return result;
}
