import { setTimeout } from 'node:timers/promises';
import type { Connection, Database } from './postgresDatabase.ts';
import { type Job, PostgresGroup } from './postgresGroup.ts';
import { type Log, openLog, RowGone } from './postgresLog.ts';
import { foreignChange, lockOf, messageOf, wordOf } from './postgresMessages.ts';
import { Queue } from './serialTransaction.ts';
import {
  type Candidate,
  type ForeignChange,
  type Lease,
  type RecordStore,
  StoreClosedError,
  type Transaction,
} from './store.ts';

/** The records of one store in a database, or of one part of a store, which have a row of their own among its parts. */
export class PostgresPart implements RecordStore {
  readonly isShared = true;
  readonly #database: Database;
  readonly #row: string;
  /** What it is called among all that write to the row, in any process. */
  readonly #writer = crypto.randomUUID();
  readonly #group = new PostgresGroup();
  readonly #queue = new Queue();
  readonly #waiting: Job[] = [];
  #log: Log | undefined;
  /** How many transactions the last commit was for. */
  #lastCommitted = 0;
  #isClosed = false;

  /** `row` is the name of its row. */
  constructor(database: Database, row: string) {
    this.#database = database;
    this.#row = row;
  }

  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    if (this.#isClosed) return Promise.reject(new StoreClosedError());
    return new Promise((resolve, reject) => {
      this.#waiting.push({ work, resolve: resolve as Job['resolve'], reject });
      if (this.#waiting.length === 1) this.#queue.run(() => this.#runGroup());
    });
  }

  lead(name: string, candidate: Candidate): Lease {
    return this.#database.session.claim(lockOf(this.#database.schema, this.#row, name), candidate);
  }

  watch(listener: (change: ForeignChange) => void): () => void {
    return this.#database.session.listen(wordOf(this.#row), (words) => {
      const change = foreignChange(words, this.#writer);
      if (change) listener(change);
    });
  }

  /** Waits for the transactions that have begun. It takes no more after that. */
  async close(): Promise<void> {
    this.#isClosed = true;
    // What does not go into one group is queued behind what is queued here.
    do await this.#queue.run(async () => {});
    while (this.#waiting.length > 0);
  }

  /** Runs those who wait, and all of them fail if the database does: the next ones find out for themselves. */
  async #runGroup(): Promise<void> {
    const waiting = this.#waiting;
    // Those that come in the same tick run together. Those whose commit was just delivered may be about to ask again, and one
    // commit for all costs less than to wait for another one.
    await (this.#lastCommitted > 1 || (this.#lastCommitted > 0 && waiting.length > 1)
      ? setTimeout(1)
      : new Promise((resolve) => setImmediate(resolve)));
    const jobs = waiting.splice(0, maxGroup);
    if (jobs.length === 0) return;
    if (waiting.length > 0) this.#queue.run(() => this.#runGroup());
    this.#group.begin(jobs);
    try {
      await this.#finishGroup();
    } catch (error) {
      for (const { reject } of [...this.#group.pending, ...waiting.splice(0)]) reject(error);
    }
  }

  async #finishGroup(): Promise<void> {
    try {
      await this.#database.use(async (connection) => {
        this.#log ??= await this.#openLog(connection);
        this.#lastCommitted = await this.#group.run(connection, this.#log);
      });
    } catch (error) {
      if (!(error instanceof RowGone)) throw error;
      // Another process has removed it. Here it is empty from now on, too.
      this.#log = undefined;
      this.#group.forget();
      await this.#finishGroup();
    }
  }

  #openLog(connection: Connection): Promise<Log> {
    const [part, writer] = [this.#row, this.#writer];
    return openLog(connection, {
      ...{ schema: this.#database.schema, part, writer },
      messageOf: (batch) => messageOf(part, writer, batch),
    });
  }
}

/** How many transactions are committed together at the most: other processes wait for them. */
const maxGroup = 100;
