import type { Connection } from './postgresDatabase.ts';
import type { Log } from './postgresLog.ts';
import { Replica } from './replica.ts';
import { runWork } from './serialTransaction.ts';
import type { Transaction } from './store.ts';

/** A transaction that was asked for. */
export interface Job {
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
export class PostgresGroup {
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
