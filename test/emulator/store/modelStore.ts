import type { Change, Range, StoredRecord } from '../../../src/emulator/store/store.ts';
import { UniqueViolation } from '../../../src/emulator/store/store.ts';

interface Kept extends StoredRecord {
  readonly sequence: number;
}

/** What a store should do, in the simplest way: everything is looked for among all records. */
export class ModelStore {
  #records: readonly Kept[] = [];
  #sequence = 0;

  /** Runs work and leaves nothing of it if it throws. */
  async transaction(work: () => Promise<void>): Promise<void> {
    const before = this.#records;
    try {
      await work();
    } catch (error) {
      this.#records = before;
      throw error;
    }
  }

  get(kind: string, key: string): unknown {
    return this.#records.find((record) => record.kind === kind && record.key === key)?.value;
  }

  find(kind: string, unique: string): unknown {
    return this.#records.find((record) => record.kind === kind && record.unique.includes(unique))?.value;
  }

  put(record: StoredRecord): void {
    this.remove(record.kind, record.key);
    for (const unique of record.unique) {
      if (this.find(record.kind, unique)) throw new UniqueViolation(record.kind, unique);
    }
    this.#records = [...this.#records, { ...record, sequence: ++this.#sequence }];
  }

  remove(kind: string, key: string): void {
    this.#records = this.#records.filter((record) => record.kind !== kind || record.key !== key);
  }

  clear(): void {
    this.#records = [];
  }

  list(index: string, parent: string, { after, limit, descending = false }: Range): unknown[] {
    const direction = descending ? -1 : 1;
    return this.#records
      .flatMap((record) =>
        record.indexEntries
          .filter((place) => place.index === index && place.parent === parent)
          .map(({ order }) => ({ order, key: record.key, value: record.value })),
      )
      .filter(({ order }) => after === undefined || compare(order, after) * direction > 0)
      .sort((a, b) => (compare(a.order, b.order) || compare(a.key, b.key)) * direction)
      .slice(0, limit)
      .map(({ value }) => value);
  }

  /** The numbers are the model's own. */
  changes(kind: string): Change[] {
    return this.#records.filter((record) => record.kind === kind && record.tracked);
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
