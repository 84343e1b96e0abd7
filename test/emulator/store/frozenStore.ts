import type { RecordStore, Store, Transaction } from '../../../src/emulator/store/store.ts';

/** A store that keeps values as they are, so frozen that whoever changes one fails. */
export function frozen(store: Store): Store {
  return { ...store, ...frozenRecords(store), part: (name) => frozenRecords(store.part(name)) };
}

const frozenRecords = (records: RecordStore): RecordStore => ({
  transaction: (work) =>
    records.transaction((transaction) =>
      work(withPut(transaction, (record) => transaction.put({ ...record, value: freeze(record.value) }))),
    ),
});

/** A transaction that puts in another way. */
export const withPut = (transaction: Transaction, put: Transaction['put']): Transaction => ({
  put,
  get: (kind, key) => transaction.get(kind, key),
  remove: (kind, key) => transaction.remove(kind, key),
  clear: () => transaction.clear(),
  list: (index, parent, range) => transaction.list(index, parent, range),
  find: (kind, unique) => transaction.find(kind, unique),
  changes: (kind, after, limit) => transaction.changes(kind, after, limit),
  all: () => transaction.all(),
  sequence: () => transaction.sequence(),
});

function freeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) freeze(part);
  return Object.freeze(value);
}
