import { setTimeout } from 'node:timers/promises';
import { type Connection, openDatabase } from './postgresDatabase.ts';
import { type Log, openLog } from './postgresLog.ts';
import { Replica } from './replica.ts';
import { Queue, runWork } from './serialTransaction.ts';
import { type Store, StoreClosedError, type Transaction } from './store.ts';

/** Where a PostgreSQL store keeps its records in a database. */
export interface PostgresOptions {
  /** The schema, which is created if it is not there. Defaults to that of the URL (`?schema=`), or `graph_chat`. */
  readonly schema?: string;
  /** The name of one of several stores in the schema, which do not see each other. Defaults to `main`. */
  readonly name?: string;
  /** How long an outage is borne before it is reported, in ms. Defaults to 4000. */
  readonly patience?: number;
}

/**
 * Keeps records in a PostgreSQL database, which any number of processes share. The URL is that of libpq,
 * `postgres://user:password@host:5432/database`, with `?schema=name` for one of several stores in a database.
 *
 * The database keeps the last write of each record, numbered in the order of commits. Each process has the records in
 * memory too, and runs transactions there. Then it asks in one round trip for a group of them whether it knew everything, and commits
 * what they have written if it did. Otherwise it takes over what others have written, and runs them again. So the whole is as if they had
 * run one after another, however much they read.
 *
 * What a transaction returned is on the disk of the database, unless its `synchronous_commit` is off.
 *
 * It connects with the first transaction, which throws a `StoreError` if the tables cannot be created, or were created by a newer
 * version. An outage is borne for a while. Then transactions throw a `StoreUnavailable`, until the database is
 * back. Needs the package `pg`. Throws a `StoreError` if the URL is none.
 */
export function postgresStore(url: string, { schema, name = 'main', patience = 4000 }: PostgresOptions = {}): Store {
  const database = openDatabase(url, { schema, patience });
  const group = new Group();
  const writer = crypto.randomUUID();
  const queue = new Queue();
  let log: Log | undefined;
  const waiting: Job[] = [];
  /** How many transactions the last commit was for. */
  let lastCommitted = 0;
  let closing: Promise<void> | undefined;

  /** Runs those who wait, and all of them fail if the database does: the next ones find out for themselves. */
  async function runGroup(): Promise<void> {
    // Those that come in the same tick run together. Those whose commit was just delivered may be about to ask again, and one
    // commit for all costs less than to wait for another one.
    await (lastCommitted > 1 || (lastCommitted > 0 && waiting.length > 1)
      ? setTimeout(1)
      : new Promise((resolve) => setImmediate(resolve)));
    const jobs = waiting.splice(0, maxGroup);
    if (jobs.length === 0) return;
    if (waiting.length > 0) queue.run(runGroup);
    group.begin(jobs);
    try {
      await database.use(async (connection) => {
        log ??= await openLog(connection, database.schema, name, writer);
        lastCommitted = await group.run(connection, log);
      });
    } catch (error) {
      for (const { reject } of [...group.pending, ...waiting.splice(0)]) reject(error);
    }
  }

  return {
    transaction(work) {
      if (closing) return Promise.reject(new StoreClosedError());
      return new Promise((resolve, reject) => {
        waiting.push({ work, resolve: resolve as Job['resolve'], reject });
        if (waiting.length === 1) queue.run(runGroup);
      });
    },
    close() {
      closing ??= queue.run(() => database.close());
      return closing;
    },
  };
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
  #committed = 0;

  /** Those who have not heard of an outcome yet. */
  get pending(): readonly Job[] {
    return this.#pending;
  }

  begin(jobs: readonly Job[]): void {
    this.#pending = jobs;
    this.#uncertain = [];
    this.#isContested = false;
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
    if (isCurrent) await this.#catchUp(connection, log);
    const start = performance.now();
    const deliver = await this.#runPending(isCurrent);
    connection.patience.excuse(performance.now() - start);
    if (!this.#replica.hasWritten) {
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
