import { escapedPart, unescapedPart } from './partName.ts';
import type { Tables } from './serialTransaction.ts';
import type { KindRange, SqliteTables } from './sqliteTables.ts';
import type { Change, Range, StoredRecord } from './store.ts';

/** The kinds of all parts. They begin with a slash, and those of the store itself with a letter. */
const kindsOfParts: KindRange = ['/', '0'];

const ownKinds: KindRange = ['0', '\u{10ffff}'];

/** The records of a part of a store in a file: those whose kinds begin with its name. Without one, those of no part. */
export class SqlitePart implements Tables {
  readonly #tables: SqliteTables;
  readonly #prefix: string;
  readonly #kinds: KindRange;

  constructor(tables: SqliteTables, name?: string) {
    this.#tables = tables;
    this.#prefix = name === undefined ? '' : `/${escapedPart(name)}/`;
    // '0' follows '/'.
    this.#kinds = name === undefined ? ownKinds : [this.#prefix, `/${escapedPart(name)}0`];
  }

  get(kind: string, key: string): unknown {
    return this.#tables.get(this.#prefix + kind, key);
  }

  find(kind: string, unique: string): unknown {
    return this.#tables.find(this.#prefix + kind, unique);
  }

  list(index: string, parent: string, range: Range): unknown[] {
    return this.#tables.list(this.#prefix + index, parent, range);
  }

  changes(kind: string, after: number, limit: number): Change[] {
    return this.#tables.changes(this.#prefix + kind, after, limit);
  }

  all(): StoredRecord[] {
    const records = this.#tables.all(this.#kinds);
    const { length } = this.#prefix;
    if (length === 0) return records;
    return records.map(({ kind, indexEntries, ...record }) => ({
      ...record,
      kind: kind.slice(length),
      indexEntries: indexEntries.map((entry) => ({ ...entry, index: entry.index.slice(length) })),
    }));
  }

  sequence(): number {
    return this.#tables.sequence();
  }

  put(record: StoredRecord): void {
    const prefix = this.#prefix;
    if (prefix === '') {
      this.#tables.put(record);
      return;
    }
    const indexEntries = record.indexEntries.map((entry) => ({ ...entry, index: prefix + entry.index }));
    this.#tables.put({ ...record, kind: prefix + record.kind, indexEntries });
  }

  remove(kind: string, key: string): void {
    this.#tables.remove(this.#prefix + kind, key);
  }

  clear(): void {
    this.#tables.clear(this.#kinds);
  }

  release(): void {
    this.#tables.release();
  }

  rollback(): void {
    this.#tables.rollback();
  }
}

/** The names of the parts that have records. */
export function partsOf(tables: SqliteTables): string[] {
  const [first, end] = kindsOfParts;
  const names: string[] = [];
  for (let from = first; ; ) {
    const kind = tables.firstKind([from, end]);
    if (kind === undefined) return names;
    const name = kind.slice(1, kind.indexOf('/', 1));
    names.push(unescapedPart(name));
    // Straight to the kinds behind those of this part.
    from = `/${name}0`;
  }
}
