import { Queue, runWork } from './serialTransaction.ts';
import { openFile } from './sqliteFile.ts';
import { partsOf, SqlitePart } from './sqlitePart.ts';
import { SqliteTables } from './sqliteTables.ts';
import { type Store, StoreClosedError, StoreError, type Transaction } from './store.ts';

/** How the transaction of some work ends, once it is known whether its group was kept. */
interface Outcome {
  readonly deliver: () => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Keeps records in an SQLite file, which is made if there is none. `:memory:` keeps them in memory.
 *
 * What a transaction returned survives the end of the process, `kill -9` included, and a transaction is never half
 * there. When the machine itself stops, by a loss of power or a crash of the system, the file stays sound, but what was
 * last written may be missing: what had not gone from the log into the file, which it does every 16 MB and on `close`.
 *
 * Transactions run one after another. Those of one tick are committed together, which costs little more than to commit
 * one, and then resolve with what they returned. If the commit fails, all of them fail. One process has the file at a time.
 *
 * Runs on Node alone. Throws a {@link StoreError} if the file cannot be opened and written, if another process has
 * it open, if it is something else, and if a newer version wrote it.
 */
export function sqliteStore(path: string): Store {
  const database = openFile(path);
  const tables = new SqliteTables(database);
  const own = new SqlitePart(tables);
  const queue = new Queue();
  let group: Outcome[] = [];
  let isRunning = false;
  let isDue = false;
  let closing: Promise<void> | undefined;

  function commit(): void {
    isDue = false;
    const outcomes = group;
    group = [];
    try {
      tables.commit();
    } catch (cause) {
      const message = `What was sent could not be kept in ${path}: ${(cause as Error).message}. Nothing of it was.`;
      for (const { reject } of outcomes) reject(new StoreError(message, { cause }));
      return;
    }
    for (const { deliver } of outcomes) deliver();
  }

  /** The end of a tick. Work that goes on after it is waited for, and commits when it ends. */
  function endOfTick(): void {
    if (isRunning) isDue = true;
    else commit();
  }

  /** What reads while nothing waits to be written has read what is kept already, and returns at once. */
  function settle(outcome: Outcome): void {
    isRunning = false;
    if (!tables.hasBegun) {
      outcome.deliver();
      return;
    }
    if (group.length === 0) setImmediate(endOfTick);
    group.push(outcome);
    if (isDue || tables.isLost) commit();
  }

  function transaction<T>(part: SqlitePart, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    if (closing) return Promise.reject(new StoreClosedError());
    return new Promise((resolve, reject) => {
      queue.run(() => {
        isRunning = true;
        return runWork(part, work).then(
          (result) => settle({ deliver: () => resolve(result), reject }),
          (error) => settle({ deliver: () => reject(error), reject }),
        );
      });
    });
  }

  return {
    transaction: (work) => transaction(own, work),
    part(name) {
      const part = new SqlitePart(tables, name);
      return { transaction: (work) => transaction(part, work) };
    },
    parts: () => transaction(own, async () => partsOf(tables)),
    removePart: (name) => transaction(new SqlitePart(tables, name), (records) => records.clear()),
    close() {
      closing ??= queue.run(async () => {
        commit();
        // The last connection writes the log into the file and removes it.
        database.close();
      });
      return closing;
    },
  };
}
