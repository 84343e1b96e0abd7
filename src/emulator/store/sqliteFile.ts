import { existsSync, statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { StoreError } from './store.ts';

const sqlite = await import('node:sqlite').catch((): undefined => undefined);
if (!sqlite || !('isTransaction' in new sqlite.DatabaseSync(':memory:', { open: false }))) {
  throw new StoreError(
    `Keeping data in a file needs Node 22.16, 24 or later, for its node:sqlite; this is Node ${process.versions.node}.`,
  );
}
const { DatabaseSync: Database } = sqlite;

/** What a file of this program has as its application id: "gcht". */
const application = 0x67636874;

/** The version of the tables below. */
const version = 1;

/**
 * `records` has the values, `listings` the lists and `uniques` the unique values of a kind. `places` is the JSON of the
 * listings and unique values of a record, so that a write knows which to change. `sequence` is null if the record
 * is not tracked; the one in `state` is that of the last write.
 */
const schema = `
  CREATE TABLE records (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    places TEXT NOT NULL,
    sequence INTEGER,
    UNIQUE (kind, key)
  ) STRICT;
  CREATE INDEX changes ON records (kind, sequence) WHERE sequence IS NOT NULL;
  CREATE TABLE listings (
    "index" TEXT NOT NULL,
    parent TEXT NOT NULL,
    "order" TEXT NOT NULL,
    key TEXT NOT NULL,
    record INTEGER NOT NULL,
    PRIMARY KEY ("index", parent, "order", key)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE uniques (
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    record INTEGER NOT NULL,
    PRIMARY KEY (kind, value)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE state (sequence INTEGER NOT NULL) STRICT;
  INSERT INTO state VALUES (0);
  PRAGMA application_id = ${application};
  PRAGMA user_version = ${version};
`;

/**
 * Opens a file with the tables of a store, for this process alone, and makes it if there is none.
 *
 * Throws a {@link StoreError} if it cannot be opened and written, if another process has it open, if it is no
 * file of this program, if it is damaged, and if a newer version of this program wrote it. Such a file stays as it is.
 */
export function openFile(path: string): DatabaseSync {
  if (path === '') throw new StoreError('The name of the data file is empty. Name one, such as graph-chat.db.');
  const size = sizeOf(path);
  // SQLite takes a file that is shorter than its header for an empty one, and would overwrite it.
  if (size > 0 && size < 100) throw noDatabase(path);
  // The log of a process that was killed has what the last page lacks. SQLite makes a log of its own when it opens a file.
  const wholeSize = existsSync(`${path}-wal`) ? 0 : size;
  let database: DatabaseSync | undefined;
  try {
    database = new Database(path);
    // With a lock of its own, the connection needs no memory that is shared between processes. It takes the lock when
    // it first reads, and the system releases it when the process ends, however it ends.
    database.exec('PRAGMA locking_mode = EXCLUSIVE');
    const isNew = check(database, path, wholeSize);
    // A commit is in the write-ahead log when it returns: the system has it, though perhaps not yet the disk.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    // What savepoints remember stays in memory, and the log goes into the file every 16 MB: both are measurably quicker.
    database.exec('PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 4000; PRAGMA cache_size = -16384');
    database.exec(`BEGIN IMMEDIATE; ${isNew ? schema : ''}; COMMIT`);
    return database;
  } catch (error) {
    if (database?.isOpen) database.close();
    throw error instanceof StoreError ? error : new StoreError(explanation(path, error), { cause: error });
  }
}

/** Whether a file has nothing in it yet. Throws if it has something else than it should. `wholeSize` is in bytes. */
function check(database: DatabaseSync, path: string, wholeSize: number): boolean {
  const number = (query: string) => Number(Object.values(database.prepare(query).get() ?? {})[0]);
  const owner = number('PRAGMA application_id');
  const written = number('PRAGMA user_version');
  if (owner === 0 && written === 0 && number('SELECT count(*) FROM sqlite_schema') === 0) return true;
  if (owner !== application) {
    throw new StoreError(`${path} is a database of another program. Name another file, or a new one.`);
  }
  if (written > version) {
    throw new StoreError(`${path} was written by a newer version of graph-chat. Update it, or name another file.`);
  }
  const damage = damageOf(database, wholeSize);
  if (damage !== undefined) throw damaged(path, damage);
  return false;
}

/** The size of a file in bytes. 0 for anything else: SQLite says what is wrong with that. */
function sizeOf(path: string): number {
  try {
    const file = statSync(path);
    return file.isFile() ? file.size : 0;
  } catch {
    return 0;
  }
}

/**
 * What is damaged in a file of this program. Undefined if nothing is.
 *
 * Every page is read, which takes about a tenth of a second for 60 MB. Otherwise a damaged page is found by the first request
 * that needs it.
 */
function damageOf(database: DatabaseSync, wholeSize: number): string | undefined {
  const pageSize = Number(database.prepare('PRAGMA page_size').get()?.['page_size']);
  if (wholeSize % pageSize !== 0) return 'its last page is cut off';
  const [{ quick_check: result }] = database.prepare('PRAGMA quick_check(1)').all() as [{ quick_check: string }];
  if (result !== 'ok') return result.replaceAll(/\s+/g, ' ');
  const whole = new Database(':memory:');
  whole.exec(schema);
  const [expected, found] = [tablesIn(whole), tablesIn(database)];
  whole.close();
  const lacking = expected.find((table) => !found.includes(table));
  if (lacking !== undefined) return `it lacks this: ${lacking}`;
  const states = database.prepare('SELECT count(*) AS count FROM state').get()?.['count'];
  return states === 1 ? undefined : `its table state has ${states} rows instead of one`;
}

/** The tables and indexes of a database, as the SQL that makes them on one line. */
function tablesIn(database: DatabaseSync): string[] {
  const rows = database.prepare('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL').all();
  return rows.map(({ sql }) => String(sql).replaceAll(/\s+/g, ' '));
}

const noDatabase = (path: string) => new StoreError(`${path} is no database. Name another file, or a new one.`);

const damaged = (path: string, damage: string) =>
  new StoreError(`${path} is damaged: ${damage}. Name another file, or a new one.`);

/** SQLITE_IOERR_LOCK: what comes of a lock on a file that is only read. */
const cannotLock = 3850;

/** What is wrong if SQLite cannot open a file, by the primary code of its error. */
function explanation(path: string, error: unknown): string {
  const { errcode = 0, message } = error as Error & { errcode?: number };
  switch (errcode === cannotLock ? 8 : errcode & 0xff) {
    case 5:
      return `${path} is open in another process, perhaps an emulator that still runs. End it, or name another file.`;
    case 8:
      return `${path} cannot be written. Make it and its folder writable, or name another file.`;
    case 11:
      return damaged(path, message).message;
    case 14:
      if (path.includes('://'))
        return 'The URL of a database begins with postgres://. What has another beginning is no database that is known.';
      return `${path} cannot be opened. It must be a file, in a folder that exists, and both must be writable.`;
    case 26:
      return noDatabase(path).message;
    default:
      return `${path} cannot be opened as a database: ${message}. Name another file, or a new one.`;
  }
}
