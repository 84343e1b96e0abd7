import type { Store, Transaction } from '../../../src/emulator/store/store.ts';

/** A store that keeps values as they are, so frozen that whoever changes one fails. */
export function frozen(store: Store): Store {
  return {
    transaction: (work) =>
      store.transaction((transaction) =>
        work(withPut(transaction, (record) => transaction.put({ ...record, value: freeze(record.value) }))),
      ),
    close: () => store.close(),
  };
}

/** A transaction that puts in another way. */
export const withPut = (transaction: Transaction, put: Transaction['put']): Transaction => ({
  put,
  get: (kind, key) => transaction.get(kind, key),
  remove: (kind, key) => transaction.remove(kind, key),
  clear: () => transaction.clear(),
  list: (index, parent, range) => transaction.list(index, parent, range),
  find: (kind, unique) => transaction.find(kind, unique),
  changes: (kind, after, limit) => transaction.changes(kind, after, limit),
  sequence: () => transaction.sequence(),
});

function freeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) freeze(part);
  return Object.freeze(value);
}
