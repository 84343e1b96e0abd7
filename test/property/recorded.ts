import type { Store, StoredRecord, Transaction } from '../../src/emulator/store/store.ts';

/** A store that records what is written to it. */
export interface RecordedStore extends Store {
  /** The number of puts, removals and clears in transactions that did not fail. */
  written(): number;
  /** All stored records, in the order of their last writes. */
  records(): readonly StoredRecord[];
}

/** Records what is written to a store. */
export function recorded(store: Store): RecordedStore {
  let kept = 0;
  const records = new Map<string, StoredRecord>();
  return {
    ...store,
    written: () => kept,
    records: () => [...records.values()],
    async transaction(work) {
      let writes: (() => void)[] = [];
      const result = await store.transaction((transaction) => {
        // A store may run the work again.
        writes = [];
        return work(recording(transaction, records, (write) => writes.push(write)));
      });
      for (const write of writes) write();
      kept += writes.length;
      return result;
    },
  };
}

function recording(
  transaction: Transaction,
  records: Map<string, StoredRecord>,
  onceKept: (write: () => void) => void,
): Transaction {
  const nameOf = (kind: string, key: string) => JSON.stringify([kind, key]);
  return {
    get: (kind, key) => transaction.get(kind, key),
    find: (kind, unique) => transaction.find(kind, unique),
    list: (index, parent, range) => transaction.list(index, parent, range),
    changes: (kind, after, limit) => transaction.changes(kind, after, limit),
    all: () => transaction.all(),
    sequence: () => transaction.sequence(),
    put(record) {
      const name = nameOf(record.kind, record.key);
      onceKept(() => {
        records.delete(name);
        records.set(name, record);
      });
      return transaction.put(record);
    },
    remove(kind, key) {
      onceKept(() => records.delete(nameOf(kind, key)));
      return transaction.remove(kind, key);
    },
    clear() {
      onceKept(() => records.clear());
      return transaction.clear();
    },
  };
}
