import { setTimeout } from 'node:timers/promises';
import type { Connection, Database } from './postgresDatabase.ts';
import { type Log, openLog, RowGone } from './postgresLog.ts';
import { foreignChange, lockOf, messageOf, wordOf } from './postgresMessages.ts';
import { Replica } from './replica.ts';
import { Queue, runWork } from './serialTransaction.ts';
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
  readonly #group = new Group();
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

/** A transaction that was asked for. */
interface Job {
  readonly work: (transaction: Transaction) => Promise<unknown>;
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/** A group of which it is not known whether it was committed, because the connection was lost. */
interface Uncertain {
  readonly batch: string;
  readonly deliver: () => void;
}

/** The transactions that run together, on the records that this process knows. */
class Group {
  readonly #replica = new Replica();
  #pending: readonly Job[] = [];
  #uncertain: Uncertain[] = [];
  /** Whether others have written since this group began, so that it takes the lock before it runs again. */
  #isContested = false;
  /** Whether others have written not long ago, so that it asks them before it runs. */
  #isShared = true;
  /** Whether others wrote while this process did, not long ago, so that it takes the lock at once: without it, it would run in vain. */
  #expectsContest = false;
  #committed = 0;

  /** Those who have not heard of an outcome yet. */
  get pending(): readonly Job[] {
    return this.#pending;
  }

  /** Forgets every record that this process knows. */
  forget(): void {
    this.#replica.empty();
    this.#isShared = true;
  }

  begin(jobs: readonly Job[]): void {
    this.#pending = jobs;
    this.#uncertain = [];
    this.#isContested = this.#expectsContest;
  }

  /** Runs what is pending until all of it is kept or refused. May be called again if it throws. Returns how many it committed. */
  async run(connection: Connection, log: Log): Promise<number> {
    this.#committed = 0;
    try {
      while (this.#pending.length > 0) await this.#attempt(connection, log);
      return this.#committed;
    } catch (error) {
      this.#replica.giveUp();
      throw error;
    }
  }

  async #attempt(connection: Connection, log: Log): Promise<void> {
    const isLocked = this.#isContested || this.#uncertain.length > 0;
    if (isLocked) await log.lock(connection);
    if (await this.#wasCommitted(connection, log)) {
      await log.unlock(connection);
      return;
    }
    // If nobody else writes, the commit finds out that all is as it was.
    const isCurrent = isLocked || this.#isShared;
    if (isCurrent) this.#expectsContest = (await this.#catchUp(connection, log)) && isLocked;
    const start = performance.now();
    const deliver = await this.#runPending(isCurrent);
    connection.patience.excuse(performance.now() - start);
    if (!this.#replica.hasWritten) {
      // The lock was of no use.
      this.#expectsContest = false;
      if (isLocked) await log.unlock(connection);
      if (isCurrent || !(await this.#catchUp(connection, log))) this.#deliver(deliver);
      return;
    }
    const batch = this.#replica.batch();
    this.#uncertain.push({ batch: batch.id, deliver });
    if (isLocked) {
      await log.commitLocked(connection, batch);
    } else if (!(await log.commit(connection, batch))) {
      this.#uncertain.pop();
      this.#replica.giveUp();
      this.#isContested = true;
      return;
    }
    this.#replica.kept();
    this.#committed = this.#pending.length;
    this.#deliver(deliver);
  }

  /** Whether the group was committed by an attempt whose connection was lost. It must have the lock. */
  async #wasCommitted(connection: Connection, log: Log): Promise<boolean> {
    if (this.#uncertain.length === 0) return false;
    const last = await log.lastOwn(connection);
    const committed = this.#uncertain.find(({ batch }) => batch === last);
    if (committed) this.#deliver(committed.deliver);
    return committed !== undefined;
  }

  /** Takes over what others have committed. Returns whether there was anything. */
  async #catchUp(connection: Connection, log: Log): Promise<boolean> {
    this.#isShared = false;
    let known = this.#replica.base;
    for (let isMore = true; isMore; ) {
      const news = await log.read(connection, this.#replica.base, known);
      if (news.isTooOld) {
        this.#replica.empty();
        known = 0;
        continue;
      }
      // Who reads everything from the beginning sees nothing that was removed before.
      if (known === 0) known = news.end;
      if (news.sequence > this.#replica.base) {
        this.#replica.receive(news.writes, news.sequence);
        this.#isShared = true;
      }
      isMore = news.isMore;
      if (isMore) connection.patience.renew();
    }
    return this.#isShared;
  }

  /**
   * Runs what is pending. Returns what delivers the outcomes. Those that depend on no write are delivered already if what they have
   * read is current.
   */
  async #runPending(isCurrent: boolean): Promise<() => void> {
    const outcomes: (() => void)[] = [];
    const left: Job[] = [];
    for (const job of this.#pending) {
      const { work, resolve, reject } = job;
      const outcome = await runWork(this.#replica, work).then(
        (result) => () => resolve(result),
        (error) => () => reject(error),
      );
      if (isCurrent && !this.#replica.hasWritten) outcome();
      else {
        outcomes.push(outcome);
        left.push(job);
      }
    }
    this.#pending = left;
    return () => {
      for (const outcome of outcomes) outcome();
    };
  }

  #deliver(deliver: () => void): void {
    this.#pending = [];
    this.#uncertain = [];
    deliver();
  }
}
