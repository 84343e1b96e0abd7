import {
  type IndexEntry,
  type Range,
  type RecordStore,
  type StoredRecord,
  type Transaction,
  UniqueViolation,
} from '../store/store.ts';
import { type IndexOf, type Kind, kinds, type RecordOf } from './kinds.ts';
import type { RecordKind } from './recordKind.ts';

/** The typed view of a transaction. Values are read-only: to change one, put a copy. */
export class Records {
  readonly #transaction: Transaction;

  constructor(transaction: Transaction) {
    this.#transaction = transaction;
  }

  /** The record with a key, or undefined. */
  get<K extends Kind>(kind: K, key: string): Promise<RecordOf<K> | undefined> {
    return this.#transaction.get(kind, key) as Promise<RecordOf<K> | undefined>;
  }

  /** Adds a record, or replaces the one with its key, and returns it. Throws a `UniqueViolation`. */
  async put<K extends Kind>(kind: K, value: RecordOf<K>): Promise<RecordOf<K>> {
    const { key, indexes, unique, tracked = false } = kindOf(kind);
    const entries: IndexEntry[] = [];
    for (const index of Object.keys(indexes)) {
      const entry = indexes[index]?.(value);
      if (entry) entries.push({ index: `${kind}.${index}`, parent: entry.parent, order: entry.order });
    }
    await this.#transaction.put({
      kind,
      key: key(value),
      value: value as object,
      indexEntries: entries,
      unique: unique?.(value) ?? [],
      tracked,
    });
    return value;
  }

  /** The key of a record. */
  keyOf<K extends Kind>(kind: K, value: RecordOf<K>): string {
    return kindOf(kind).key(value);
  }

  /** Removes a record. */
  remove<K extends Kind>(kind: K, value: RecordOf<K>): Promise<void> {
    const { key } = kindOf(kind);
    return this.#transaction.remove(kind, key(value));
  }

  /** Every record as a store has it, those that the change feed reports behind the others and in its order. */
  all(): Promise<StoredRecord[]> {
    return this.#transaction.all();
  }

  /** Adds a record as a store had it, as {@link put} does. */
  putStored(record: StoredRecord): Promise<void> {
    return this.#transaction.put(record);
  }

  /** Removes every record. */
  clear(): Promise<void> {
    return this.#transaction.clear();
  }

  /** The records of a list below a parent, in order. */
  list<K extends Kind>(kind: K, index: IndexOf<K>, parent: string, range?: Range): Promise<RecordOf<K>[]> {
    return this.#transaction.list(`${kind}.${index}`, parent, range) as Promise<RecordOf<K>[]>;
  }

  /** The record that has a unique value, or undefined. */
  find<K extends Kind>(kind: K, unique: string): Promise<RecordOf<K> | undefined> {
    return this.#transaction.find(kind, unique) as Promise<RecordOf<K> | undefined>;
  }

  /** The tracked records of a kind that were written after a sequence number, each once, in the order of their last write. */
  changes<K extends Kind>(kind: K, after: number, limit: number) {
    return this.#transaction.changes(kind, after, limit) as Promise<{ sequence: number; value: RecordOf<K> }[]>;
  }

  /** The sequence number of the last write. */
  sequence(): Promise<number> {
    return this.#transaction.sequence();
  }
}

/** How often a transaction runs again if another process took a unique value first. */
const maxAttempts = 5;

/** Runs work on the records of a store in one transaction, again if another process took a unique value first. */
export async function transaction<T>(store: RecordStore, work: (records: Records) => Promise<T>): Promise<T> {
  return transactionOf(store, (each) => new Records(each), work);
}

/** The same with records of another class. */
export async function transactionOf<R extends Records, T>(
  store: RecordStore,
  recordsOf: (transaction: Transaction) => R,
  work: (records: R) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await store.transaction((each) => work(recordsOf(each)));
    } catch (error) {
      if (!(error instanceof UniqueViolation) || attempt === maxAttempts) throw error;
    }
  }
}

/** How records of a kind are stored. The one place where the type of a kind is related to that of its records. */
const kindOf = <K extends Kind>(kind: K) => kinds[kind] as unknown as RecordKind<RecordOf<K>, string>;
