import { entry, MemoryTables, type StoreSnapshot } from './memoryTables.ts';
import { Queue, runWork } from './serialTransaction.ts';
import { type RecordStore, type Store, StoreClosedError, type Transaction } from './store.ts';

/** A store in memory, whose content can be taken elsewhere. */
export interface MemoryStore extends Store {
  /** Everything that is kept when no transaction runs. It shares its records with the store, so it must not be changed. */
  snapshot(): Promise<StoreSnapshot>;
}

/**
 * Keeps records in memory, as they are, for as long as the process lives. Transactions run one after another. The store
 * begins empty, or with a snapshot of another one; the change feed and its numbers go on from there.
 */
export function memoryStore(snapshot?: StoreSnapshot): MemoryStore {
  const main = new MemoryPart(snapshot);
  const parts = new Map<string, MemoryPart>();
  let isClosed = false;

  return {
    transaction: (work) => main.transaction(work),
    snapshot: () => main.snapshot(),
    part(name) {
      const part = entry(parts, name, () => new MemoryPart());
      if (isClosed) part.close();
      return part;
    },
    parts: async () => [...parts].filter(([, part]) => !part.isEmpty).map(([name]) => name),
    async removePart(name) {
      parts.delete(name);
    },
    async close() {
      isClosed = true;
      await Promise.all([main, ...parts.values()].map((part) => part.close()));
    },
  };
}

/** Tables in memory whose transactions run one after another. */
class MemoryPart implements RecordStore {
  readonly #tables: MemoryTables;
  readonly #queue = new Queue();
  #isClosed = false;

  constructor(snapshot?: StoreSnapshot) {
    this.#tables = new MemoryTables(snapshot);
  }

  get isEmpty(): boolean {
    return this.#tables.isEmpty;
  }

  async transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    if (this.#isClosed) throw new StoreClosedError();
    return this.#queue.run(() => runWork(this.#tables, work));
  }

  snapshot(): Promise<StoreSnapshot> {
    return this.#queue.run(async () => this.#tables.snapshot());
  }

  close(): Promise<void> {
    this.#isClosed = true;
    return this.#queue.run(async () => {});
  }
}
