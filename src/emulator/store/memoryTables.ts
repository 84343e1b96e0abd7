import { Feed } from './feed.ts';
import type { Tables } from './serialTransaction.ts';
import { SortedList } from './sortedList.ts';
import { type Change, type IndexEntry, type Range, type StoredRecord, UniqueViolation } from './store.ts';

/** The content of a store at one time. It is JSON. */
export interface StoreSnapshot {
  /** The number of the last write. Two snapshots of a store that have the same number are the same. */
  readonly sequence: number;
  /** The records with the number of their last write, which is 0 if the change feed does not report them. */
  readonly records: readonly (StoredRecord & { readonly sequence: number })[];
}

/** A moment between two writes, to which {@link MemoryTables.rollback} returns. */
export interface Mark {
  readonly steps: number;
  readonly sequence: number;
}

/** The last write of a record, as another store made it. */
export interface ForeignWrite {
  readonly kind: string;
  readonly key: string;
  /** Undefined if it was removed. */
  readonly record: StoredRecord | undefined;
  readonly sequence: number;
}

/** A stored record. A write that does not change its index entries leaves the lists alone. */
class Row {
  record: StoredRecord;
  sequence = 0;

  constructor(record: StoredRecord) {
    this.record = record;
  }

  get key(): string {
    return this.record.key;
  }

  get value(): unknown {
    return this.record.value;
  }
}

/** The records of one kind. */
class KindTable {
  readonly rows = new Map<string, Row>();
  readonly uniques = new Map<string, Row>();
  readonly feed = new Feed();
}

/** Everything that `clear` removes. */
class Content {
  readonly kinds = new Map<string, KindTable>();
  readonly lists = new Map<string, Map<string, SortedList>>();

  kind(name: string): KindTable {
    return entry(this.kinds, name, () => new KindTable());
  }
}

/** The records in memory, with their indexes and with what it takes to undo the writes since the last `release`. */
export class MemoryTables implements Tables {
  #content = new Content();
  #sequence = 0;
  /** The sequence number at the last `release`. */
  #released = 0;
  #undo: (() => void)[] = [];

  constructor({ sequence, records }: StoreSnapshot = { sequence: 0, records: [] }) {
    this.#sequence = sequence;
    this.#released = sequence;
    for (const { sequence, ...record } of [...records].sort((a, b) => a.sequence - b.sequence)) {
      const table = this.#content.kind(record.kind);
      const row = new Row(record);
      this.#add(table, row);
      row.sequence = sequence;
      if (sequence > 0) table.feed.add(row);
    }
  }

  get isEmpty(): boolean {
    return [...this.#content.kinds.values()].every(({ rows }) => rows.size === 0);
  }

  snapshot(): StoreSnapshot {
    return { sequence: this.#sequence, records: this.#rows().map(({ record, sequence }) => ({ ...record, sequence })) };
  }

  all(): StoredRecord[] {
    return this.#rows()
      .sort((a, b) => a.sequence - b.sequence)
      .map(({ record }) => record);
  }

  #rows(): Row[] {
    return [...this.#content.kinds.values()].flatMap(({ rows }) => [...rows.values()]);
  }

  get(kind: string, key: string): unknown {
    return this.#content.kinds.get(kind)?.rows.get(key)?.value;
  }

  find(kind: string, unique: string): unknown {
    return this.#content.kinds.get(kind)?.uniques.get(unique)?.value;
  }

  list(index: string, parent: string, range: Range): unknown[] {
    return this.#content.lists.get(index)?.get(parent)?.range(range) ?? [];
  }

  changes(kind: string, after: number, limit: number): Change[] {
    return this.#content.kinds.get(kind)?.feed.after(after, limit) ?? [];
  }

  sequence(): number {
    return this.#sequence;
  }

  put(record: StoredRecord): void {
    const table = this.#content.kind(record.kind);
    for (const unique of record.unique) {
      const holder = table.uniques.get(unique);
      if (holder && holder.key !== record.key) throw new UniqueViolation(record.kind, unique);
    }
    const row = table.rows.get(record.key);
    const sequence = ++this.#sequence;
    if (row) {
      const { record: before, sequence: last } = row;
      this.#replace(table, row, record);
      this.#undo.push(() => this.#replace(table, row, before));
      this.#track(table, row, record.tracked ? sequence : 0, last);
    } else {
      const added = new Row(record);
      this.#add(table, added);
      this.#undo.push(() => this.#remove(table, added));
      this.#track(table, added, record.tracked ? sequence : 0, 0);
    }
  }

  remove(kind: string, key: string): void {
    const table = this.#content.kind(kind);
    const row = table.rows.get(key);
    if (!row) return;
    this.#sequence++;
    this.#remove(table, row);
    this.#undo.push(() => this.#add(table, row));
    this.#track(table, row, 0, row.sequence);
  }

  clear(): void {
    const before = this.#content;
    this.#sequence++;
    this.#content = new Content();
    this.#undo.push(() => {
      this.#content = before;
    });
  }

  release(): void {
    if (this.#undo.length === 0) return;
    this.#undo = [];
    this.#released = this.#sequence;
    for (const { feed } of this.#content.kinds.values()) feed.tidy();
  }

  /** The present moment. It is of use until the next `release`. */
  mark(): Mark {
    return { steps: this.#undo.length, sequence: this.#sequence };
  }

  /** Takes back what was written since a moment, by default since the last `release`. */
  rollback({ steps, sequence }: Mark = { steps: 0, sequence: this.#released }): void {
    for (const step of this.#undo.splice(steps).reverse()) step();
    // Nobody has seen these numbers, and another process may give them.
    this.#sequence = sequence;
    for (const { feed } of this.#content.kinds.values()) feed.forgetAfter(sequence);
  }

  /** The record with a key, or undefined. */
  record(kind: string, key: string): StoredRecord | undefined {
    return this.#content.kinds.get(kind)?.rows.get(key)?.record;
  }

  /**
   * Takes over what others have written, in the order of its numbers, and counts on from `sequence`. Nothing of its own
   * may be waiting for a `release`.
   */
  receive(writes: readonly ForeignWrite[], sequence: number): void {
    // What was given up by one record and taken by another is free before it is taken.
    for (const { kind, key } of writes) {
      const table = this.#content.kind(kind);
      const row = table.rows.get(key);
      if (row) this.#remove(table, row);
      if (row) row.sequence = 0;
    }
    for (const { kind, record, sequence } of writes) {
      if (!record) continue;
      const table = this.#content.kind(kind);
      const row = new Row(record);
      this.#add(table, row);
      if (!record.tracked) continue;
      row.sequence = sequence;
      table.feed.add(row);
    }
    this.#sequence = sequence;
    this.#released = sequence;
    for (const { feed } of this.#content.kinds.values()) feed.tidy();
  }

  #track({ feed }: KindTable, row: Row, sequence: number, before: number): void {
    if (sequence === before) return;
    row.sequence = sequence;
    if (sequence !== 0) feed.add(row);
    this.#undo.push(() => {
      row.sequence = before;
    });
  }

  #add(table: KindTable, row: Row): void {
    table.rows.set(row.key, row);
    for (const unique of row.record.unique) table.uniques.set(unique, row);
    for (const indexEntry of row.record.indexEntries) this.#addEntry(indexEntry, row);
  }

  #remove(table: KindTable, row: Row): void {
    table.rows.delete(row.key);
    for (const unique of row.record.unique) if (table.uniques.get(unique) === row) table.uniques.delete(unique);
    for (const indexEntry of row.record.indexEntries) this.#removeEntry(indexEntry, row);
  }

  #replace({ uniques }: KindTable, row: Row, record: StoredRecord): void {
    const before = row.record;
    row.record = record;
    for (const unique of before.unique) if (!record.unique.includes(unique)) uniques.delete(unique);
    for (const unique of record.unique) uniques.set(unique, row);
    for (const indexEntry of before.indexEntries)
      if (!isAmong(record.indexEntries, indexEntry)) this.#removeEntry(indexEntry, row);
    for (const indexEntry of record.indexEntries)
      if (!isAmong(before.indexEntries, indexEntry)) this.#addEntry(indexEntry, row);
  }

  #addEntry({ index, parent, order }: IndexEntry, row: Row): void {
    const parents = entry(this.#content.lists, index, () => new Map<string, SortedList>());
    entry(parents, parent, () => new SortedList()).add(order, row);
  }

  #removeEntry({ index, parent, order }: IndexEntry, row: Row): void {
    const parents = this.#content.lists.get(index);
    const list = parents?.get(parent);
    list?.remove(order, row);
    if (list?.isEmpty) parents?.delete(parent);
  }
}

function isAmong(entries: readonly IndexEntry[], { index, parent, order }: IndexEntry): boolean {
  return entries.some((other) => other.index === index && other.parent === parent && other.order === order);
}

/** The value of a key, which is made if there is none. */
export function entry<T>(map: Map<string, T>, key: string, make: () => T): T {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
