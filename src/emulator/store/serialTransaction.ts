import type { Change, Range, StoredRecord, Transaction } from './store.ts';

/** How long a transaction of a store in this process may take, in ms. */
export const timeLimit = 10_000;

/**
 * What a store in this process is made of: reads and writes that are done when they return. They mean what those of a
 * {@link Transaction} mean.
 */
export interface Tables {
  get(kind: string, key: string): unknown;
  put(record: StoredRecord): void;
  remove(kind: string, key: string): void;
  clear(): void;
  list(index: string, parent: string, range: Range): unknown[];
  find(kind: string, unique: string): unknown;
  changes(kind: string, after: number, limit: number): Change[];
  all(): StoredRecord[];
  sequence(): number;
  /** Keeps what was written since the last `keep` or `undo`. */
  release(): void;
  /** Takes back what was written since the last `keep` or `undo`. */
  rollback(): void;
}

/** Runs one piece of work after another, in the order in which they came. */
export class Queue {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    this.#last = result.then(nothing, nothing);
    return result;
  }
}

/** Runs the work of one transaction on tables that it has for itself, and keeps or undoes what it writes. */
export async function runWork<T>(tables: Tables, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const transaction = new SerialTransaction(tables);
  try {
    const result = await withTimeLimit(work(transaction));
    transaction.end();
    tables.release();
    return result;
  } catch (error) {
    transaction.abandon();
    tables.rollback();
    throw error;
  }
}

class SerialTransaction implements Transaction {
  readonly #tables: Tables;
  #over = false;
  #failure: { readonly error: unknown } | undefined;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  async get(kind: string, key: string): Promise<unknown> {
    return this.#try(() => this.#tables.get(kind, key));
  }

  async put(record: StoredRecord): Promise<void> {
    this.#try(() => this.#tables.put(record));
  }

  async remove(kind: string, key: string): Promise<void> {
    this.#try(() => this.#tables.remove(kind, key));
  }

  async clear(): Promise<void> {
    this.#try(() => this.#tables.clear());
  }

  async list(index: string, parent: string, range: Range = {}): Promise<unknown[]> {
    return this.#try(() => this.#tables.list(index, parent, range));
  }

  async find(kind: string, unique: string): Promise<unknown> {
    return this.#try(() => this.#tables.find(kind, unique));
  }

  async changes(kind: string, after: number, limit: number): Promise<Change[]> {
    return this.#try(() => this.#tables.changes(kind, after, limit));
  }

  async all(): Promise<StoredRecord[]> {
    return this.#try(() => this.#tables.all());
  }

  async sequence(): Promise<number> {
    return this.#try(() => this.#tables.sequence());
  }

  /** Throws what has failed, even if the work went on after it. */
  end(): void {
    this.#over = true;
    if (this.#failure) throw this.#failure.error;
  }

  abandon(): void {
    this.#over = true;
  }

  #try<T>(step: () => T): T {
    if (this.#over) throw new Error('The transaction is over. Await what its work begins before the work ends.');
    if (this.#failure) throw this.#failure.error;
    try {
      return step();
    } catch (error) {
      this.#failure = { error };
      throw error;
    }
  }
}

/** Times out, because later transactions wait for it. */
function withTimeLimit<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      const reason = 'Its work awaits something other than its transaction, or begins another one.';
      reject(new Error(`A transaction was not over after ${timeLimit / 1000} seconds and is undone. ${reason}`));
    }, timeLimit);
    work.then(resolve, reject).then(() => clearTimeout(timer));
  });
}

const nothing = () => {};
