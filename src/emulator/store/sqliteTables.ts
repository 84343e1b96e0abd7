import type { DatabaseSync } from 'node:sqlite';
import { IndexTables, indexesOf, noIndexes, type RecordIndexes } from './sqliteIndexes.ts';
import { prepareStatements, type Statements } from './sqliteStatements.ts';
import { storable, unstorable } from './storable.ts';
import type { Change, Range, StoredRecord } from './store.ts';
import { ValueCache } from './valueCache.ts';

/** The kinds from one name on and before another one. */
export type KindRange = readonly [from: string, before: string];

/** A range in the form in which kinds are kept. */
const stored = ([from, before]: KindRange): [string, string] => [storable(from), storable(before)];

/**
 * The records in a database, with their indexes. What was kept is written together by `commit`; until then each piece
 * of work has a savepoint, which begins with its first write.
 */
export class SqliteTables {
  readonly #database: DatabaseSync;
  readonly #sql: Statements;
  readonly #indexes: IndexTables;
  readonly #recent = new ValueCache();
  #sequence: number;
  #hasBegun = false;
  #isWriting = false;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#sql = prepareStatements(database);
    this.#indexes = new IndexTables(this.#sql);
    this.#sequence = Number(this.#sql.readSequence.get()?.['sequence']);
  }

  /** Whether there is something to commit. */
  get hasBegun(): boolean {
    return this.#hasBegun;
  }

  /** Whether SQLite has rolled back by itself what there was to commit, as it may do if the disk is full. */
  get isLost(): boolean {
    return this.#hasBegun && !this.#database.isTransaction;
  }

  get(kind: string, key: string): unknown {
    return this.#valueOf(this.#sql.get.get(storable(kind), storable(key)));
  }

  find(kind: string, unique: string): unknown {
    return this.#valueOf(this.#sql.find.get(storable(kind), storable(unique)));
  }

  list(
    index: string,
    parent: string,
    { after, limit = Number.POSITIVE_INFINITY, descending = false }: Range,
  ): unknown[] {
    const sql = this.#sql;
    const list = [storable(index), storable(parent)] as const;
    const rows =
      after === undefined
        ? (descending ? sql.descending : sql.ascending).all(...list, sqlLimit(limit))
        : (descending ? sql.descendingFrom : sql.ascendingFrom).all(...list, storable(after), sqlLimit(limit));
    return rows.map((row) => this.#valueOf(row));
  }

  changes(kind: string, after: number, limit: number): Change[] {
    const rows = this.#sql.changes.all(storable(kind), after, sqlLimit(limit));
    return rows.map((row) => ({ sequence: Number(row['sequence']), value: this.#valueOf(row) }));
  }

  sequence(): number {
    return this.#sequence;
  }

  put(record: StoredRecord): void {
    this.#begin();
    const kind = storable(record.kind);
    const key = storable(record.key);
    const json = JSON.stringify(record.value);
    const indexes = indexesOf(record);
    const indexesJson = JSON.stringify(indexes);
    this.#sequence++;
    const sequence = record.tracked ? this.#sequence : null;
    const before = this.#sql.indexes.get(kind, key) as { id: number; indexes: string } | undefined;
    if (!before) {
      const { lastInsertRowid } = this.#sql.insert.run(kind, key, json, indexesJson, sequence);
      this.#indexes.move(record.kind, record.key, Number(lastInsertRowid), noIndexes, indexes);
      return;
    }
    this.#recent.forget(before.id);
    this.#sql.update.run(json, indexesJson, sequence, before.id);
    if (before.indexes !== indexesJson) {
      this.#indexes.move(record.kind, record.key, before.id, JSON.parse(before.indexes), indexes);
    }
  }

  remove(kind: string, key: string): void {
    const before = this.#sql.indexes.get(storable(kind), storable(key)) as { id: number; indexes: string } | undefined;
    if (!before) return;
    this.#begin();
    this.#sequence++;
    this.#recent.forget(before.id);
    this.#sql.remove.run(before.id);
    this.#indexes.move(kind, key, before.id, JSON.parse(before.indexes), noIndexes);
  }

  /** Every record of some kinds, those that have a sequence number behind the others and in its order. */
  all(kinds: KindRange): StoredRecord[] {
    return this.#sql.all.all(...stored(kinds)).map((row) => {
      const { entries, unique }: RecordIndexes = JSON.parse(row['indexes'] as string);
      return {
        kind: unstorable(row['kind'] as string),
        key: unstorable(row['key'] as string),
        value: JSON.parse(row['value'] as string),
        indexEntries: entries.map(([index, parent, order]) => ({ index, parent, order })),
        unique,
        tracked: row['sequence'] !== null,
      };
    });
  }

  /** The first of some kinds that there are records of. Undefined if there are none. */
  firstKind(kinds: KindRange): string | undefined {
    const kind = this.#sql.firstKind.get(...stored(kinds))?.['kind'];
    return typeof kind === 'string' ? unstorable(kind) : undefined;
  }

  /** Removes every record of some kinds. Their indexes have names from the same range. */
  clear(kinds: KindRange): void {
    this.#begin();
    this.#sequence++;
    this.#recent.forgetAll();
    const { clearRecords, clearListings, clearUniques } = this.#sql;
    for (const statement of [clearRecords, clearListings, clearUniques]) statement.run(...stored(kinds));
  }

  release(): void {
    if (!this.#isWriting) return;
    this.#sql.release.run();
    this.#isWriting = false;
  }

  rollback(): void {
    if (!this.#isWriting) return;
    this.#isWriting = false;
    this.#recent.forgetAll();
    if (this.isLost) return;
    try {
      this.#sql.rollbackTo.run();
      this.#sql.release.run();
    } catch (error) {
      this.#rollbackAll();
      throw error;
    }
  }

  /** Writes what was kept. If that fails it throws, and nothing of it is kept. */
  commit(): void {
    if (!this.#hasBegun) return;
    const { isLost } = this;
    this.#hasBegun = false;
    try {
      if (isLost) throw new Error('SQLite has given it up');
      this.#sql.writeSequence.run(this.#sequence);
      this.#sql.commit.run();
    } catch (error) {
      this.#rollbackAll();
      throw error;
    }
  }

  #rollbackAll(): void {
    this.#recent.forgetAll();
    if (this.#database.isTransaction) this.#sql.rollback.run();
  }

  /** The value of the record whose id a row has. */
  #valueOf(row: Record<string, unknown> | undefined): unknown {
    if (!row) return undefined;
    const id = row['id'] as number;
    return this.#recent.get(id, () => this.#sql.value.get(id)?.['value'] as string);
  }

  #begin(): void {
    if (this.#isWriting) return;
    if (!this.#hasBegun) this.#sql.begin.run();
    this.#hasBegun = true;
    this.#sql.savepoint.run();
    this.#isWriting = true;
  }
}

/** A limit as SQLite takes it, for which a negative number means no limit. */
const sqlLimit = (limit: number) => (Number.isFinite(limit) ? limit : -1);
