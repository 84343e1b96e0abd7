import { SortedList } from './sortedList.ts';
import { type Range, type Store, type StoredRecord, type Transaction, UniqueViolation } from './store.ts';

interface Entry {
  readonly record: StoredRecord;
  readonly sequence: number;
}

/** Keeps records in memory, for as long as the process lives. Transactions run one after another. */
export function memoryStore(): Store {
  const tables = new Tables();
  let last: Promise<unknown> = Promise.resolve();

  return {
    transaction(work) {
      const result = last.then(async () => {
        const undo: (() => void)[] = [];
        try {
          return await work(new MemoryTransaction(tables, undo));
        } catch (error) {
          for (const step of undo.reverse()) step();
          throw error;
        }
      });
      last = result.catch(() => {});
      return result;
    },
    async clear() {
      await last;
      tables.clear();
    },
    async close() {
      await last;
    },
  };
}

/** The records with their indexes, kept in step by `write`. */
class Tables {
  readonly records = new Map<string, Entry>();
  readonly lists = new Map<string, SortedList>();
  readonly uniques = new Map<string, string>();
  sequence = 0;

  clear(): void {
    this.records.clear();
    this.lists.clear();
    this.uniques.clear();
  }

  write(id: string, entry: Entry | undefined): void {
    const before = this.records.get(id);
    if (before) this.#unlist(id, before);
    if (!entry) {
      this.records.delete(id);
      return;
    }
    this.records.set(id, entry);
    this.#enlist(id, entry);
  }

  #enlist(id: string, { record, sequence }: Entry): void {
    for (const { index, parent, order } of record.listed) this.#list(identity(index, parent)).add(order, id);
    if (record.tracked) this.#list(feed(record.kind)).add(sequenceOrder(sequence), id);
    for (const unique of record.unique) this.uniques.set(identity(record.kind, unique), id);
  }

  #unlist(id: string, { record, sequence }: Entry): void {
    for (const { index, parent, order } of record.listed) this.#dropFrom(identity(index, parent), order, id);
    if (record.tracked) this.#dropFrom(feed(record.kind), sequenceOrder(sequence), id);
    for (const unique of record.unique) this.uniques.delete(identity(record.kind, unique));
  }

  #list(name: string): SortedList {
    let list = this.lists.get(name);
    if (!list) {
      list = new SortedList();
      this.lists.set(name, list);
    }
    return list;
  }

  #dropFrom(name: string, order: string, id: string): void {
    const list = this.lists.get(name);
    list?.remove(order, id);
    if (list?.isEmpty) this.lists.delete(name);
  }
}

class MemoryTransaction implements Transaction {
  readonly #tables: Tables;
  readonly #undo: (() => void)[];

  constructor(tables: Tables, undo: (() => void)[]) {
    this.#tables = tables;
    this.#undo = undo;
  }

  async get(kind: string, key: string): Promise<unknown> {
    return this.#value(identity(kind, key));
  }

  async put(record: StoredRecord): Promise<void> {
    const id = identity(record.kind, record.key);
    for (const unique of record.unique) {
      const holder = this.#tables.uniques.get(identity(record.kind, unique));
      if (holder !== undefined && holder !== id) throw new UniqueViolation(record.kind, unique);
    }
    this.#write(id, { record, sequence: ++this.#tables.sequence });
  }

  async remove(kind: string, key: string): Promise<void> {
    this.#tables.sequence++;
    this.#write(identity(kind, key), undefined);
  }

  async list(index: string, parent: string, range: Range = {}): Promise<unknown[]> {
    const ids = this.#tables.lists.get(identity(index, parent))?.range(range) ?? [];
    return ids.map((id) => this.#value(id));
  }

  async find(kind: string, unique: string): Promise<unknown> {
    const id = this.#tables.uniques.get(identity(kind, unique));
    return id === undefined ? undefined : this.#value(id);
  }

  async changes(kind: string, after: number, limit: number): Promise<{ sequence: number; value: unknown }[]> {
    const ids = this.#tables.lists.get(feed(kind))?.range({ after: sequenceOrder(after), limit }) ?? [];
    return ids.flatMap((id) => {
      const entry = this.#tables.records.get(id);
      return entry ? [{ sequence: entry.sequence, value: entry.record.value }] : [];
    });
  }

  async sequence(): Promise<number> {
    return this.#tables.sequence;
  }

  #value(id: string): unknown {
    return this.#tables.records.get(id)?.record.value;
  }

  #write(id: string, entry: Entry | undefined): void {
    const before = this.#tables.records.get(id);
    this.#undo.push(() => this.#tables.write(id, before));
    this.#tables.write(id, entry);
  }
}

/** One name of two words. The first never has a space in it. */
const identity = (first: string, second: string) => `${first} ${second}`;

const feed = (kind: string) => identity('changes', kind);

const sequenceOrder = (sequence: number) => String(sequence).padStart(15, '0');
