import type { Statements } from './sqliteStatements.ts';
import { storable } from './storable.ts';
import { type StoredRecord, UniqueViolation } from './store.ts';

/** The places of a record: its listings, each as index, parent and order, and its unique values. */
export interface RecordIndexes {
  readonly entries: readonly (readonly [index: string, parent: string, order: string])[];
  readonly unique: readonly string[];
}

/** The places of a record that is not there. */
export const noIndexes: RecordIndexes = { entries: [], unique: [] };

/** The tables of listings and unique values. */
export class IndexTables {
  readonly #sql: Statements;

  constructor(sql: Statements) {
    this.#sql = sql;
  }

  /** Takes a record out of the places that it no longer has, and into those that are new. Throws a {@link UniqueViolation}. */
  move(kind: string, key: string, id: number, before: RecordIndexes, after: RecordIndexes): void {
    for (const place of before.entries) {
      if (!isAmong(after.entries, place)) this.#sql.unlist.run(...place.map(storable), storable(key));
    }
    for (const unique of before.unique) {
      if (!after.unique.includes(unique)) this.#sql.giveBack.run(storable(kind), storable(unique));
    }
    for (const place of after.entries) {
      if (!isAmong(before.entries, place)) this.#sql.enlist.run(...place.map(storable), storable(key), id);
    }
    for (const unique of after.unique) {
      if (!before.unique.includes(unique)) this.#take(kind, unique, id);
    }
  }

  #take(kind: string, unique: string, id: number): void {
    try {
      this.#sql.take.run(storable(kind), storable(unique), id);
    } catch (error) {
      throw (error as { errcode?: number }).errcode === primaryKeyTaken ? new UniqueViolation(kind, unique) : error;
    }
  }
}

/** What SQLite calls it: SQLITE_CONSTRAINT_PRIMARYKEY. */
const primaryKeyTaken = 1555;

/** The places of a record, in one form: equal places are equal JSON. */
export function indexesOf({ indexEntries, unique }: StoredRecord): RecordIndexes {
  return {
    entries: indexEntries.map(({ index, parent, order }) => [index, parent, order] as const),
    unique: [...new Set(unique)],
  };
}

function isAmong(places: RecordIndexes['entries'], [index, parent, order]: RecordIndexes['entries'][number]): boolean {
  return places.some((other) => other[0] === index && other[1] === parent && other[2] === order);
}
