import type { Statements } from './sqliteStatements.ts';
import { storable } from './storable.ts';
import { type StoredRecord, UniqueViolation } from './store.ts';

/** The index entries of a record, each as index, parent and order, and its unique values. */
export interface RecordIndexes {
  readonly entries: readonly (readonly [index: string, parent: string, order: string])[];
  readonly unique: readonly string[];
}

/** The indexes of a record that does not exist. */
export const noIndexes: RecordIndexes = { entries: [], unique: [] };

/** The tables of listings and unique values. */
export class IndexTables {
  readonly #sql: Statements;

  constructor(sql: Statements) {
    this.#sql = sql;
  }

  /** Removes the index entries that a record no longer has, and adds the new ones. Throws a {@link UniqueViolation}. */
  move(kind: string, key: string, id: number, before: RecordIndexes, after: RecordIndexes): void {
    for (const entry of before.entries) {
      if (!isAmong(after.entries, entry)) this.#sql.removeEntry.run(...entry.map(storable), storable(key));
    }
    for (const unique of before.unique) {
      if (!after.unique.includes(unique)) this.#sql.removeUnique.run(storable(kind), storable(unique));
    }
    for (const entry of after.entries) {
      if (!isAmong(before.entries, entry)) this.#sql.addEntry.run(...entry.map(storable), storable(key), id);
    }
    for (const unique of after.unique) {
      if (!before.unique.includes(unique)) this.#addUnique(kind, unique, id);
    }
  }

  #addUnique(kind: string, unique: string, id: number): void {
    try {
      this.#sql.addUnique.run(storable(kind), storable(unique), id);
    } catch (error) {
      throw (error as { errcode?: number }).errcode === primaryKeyTaken ? new UniqueViolation(kind, unique) : error;
    }
  }
}

/** What SQLite calls it: SQLITE_CONSTRAINT_PRIMARYKEY. */
const primaryKeyTaken = 1555;

/** The indexes of a record, in one form: equal indexes are equal JSON. */
export function indexesOf({ indexEntries, unique }: StoredRecord): RecordIndexes {
  return {
    entries: indexEntries.map(({ index, parent, order }) => [index, parent, order] as const),
    unique: [...new Set(unique)],
  };
}

function isAmong(entries: RecordIndexes['entries'], [index, parent, order]: RecordIndexes['entries'][number]): boolean {
  return entries.some((other) => other[0] === index && other[1] === parent && other[2] === order);
}
