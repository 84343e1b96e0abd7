import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { sqliteStore } from '../../../src/emulator/store/sqlite.ts';
import { StoreError } from '../../../src/emulator/store/store.ts';
import { at, put, read, sampleRecord } from './sampleRecords.ts';
import { temporaryFile } from './stores.ts';

const opening = (file: string) => () => sqliteStore(file);

function makeDatabase(file: string, sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}

/** The same work, done by nobody in particular if this process is the administrator's, to whom nothing is read-only. */
const asNobody = (work: () => unknown) => () => {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(65534);
  try {
    return work();
  } finally {
    process.seteuid?.(0);
  }
};

describe('the file of an SQLite store', () => {
  test('is made if there is none, and read again after a restart', async () => {
    const file = temporaryFile();
    const first = sqliteStore(file);
    await put(first, sampleRecord('a'));
    await first.close();
    const second = sqliteStore(file);
    expect(await read(second, 'a')).toEqual({ key: 'a' });
    await second.close();
  });

  test('has everything in it, and no files beside it, once the store is closed', async () => {
    const file = temporaryFile();
    const store = sqliteStore(file);
    await put(store, sampleRecord('a'));
    expect(existsSync(`${file}-wal`)).toBe(true);
    await store.close();
    expect(existsSync(`${file}-wal`)).toBe(false);
    expect(existsSync(`${file}-shm`)).toBe(false);
  });

  test('lets sequence numbers go on after a restart, also if everything was removed', async () => {
    const file = temporaryFile();
    const first = sqliteStore(file);
    await put(first, sampleRecord('a', { tracked: true }), sampleRecord('b', { tracked: true }));
    await first.transaction((transaction) => transaction.clear());
    const before = await first.transaction((transaction) => transaction.sequence());
    await first.close();
    const second = sqliteStore(file);
    await put(second, sampleRecord('c', { tracked: true }));
    const [change] = await second.transaction((transaction) => transaction.changes('thing', 0, 10));
    expect(change?.value).toEqual({ key: 'c' });
    expect(change?.sequence).toBeGreaterThan(before);
    await second.close();
  });

  test('may be in memory, if each store has its own', async () => {
    const [first, second] = [sqliteStore(':memory:'), sqliteStore(':memory:')];
    await put(first, sampleRecord('a'));
    expect(await read(first, 'a')).toEqual({ key: 'a' });
    expect(await read(second, 'a')).toBeUndefined();
    await Promise.all([first.close(), second.close()]);
  });

  test('belongs to one store at a time', async () => {
    const file = temporaryFile();
    const store = sqliteStore(file);
    await put(store, sampleRecord('a'));
    const refusal = `${file} is open in another process, perhaps an emulator that still runs. End it, or name another file.`;
    expect(opening(file)).toThrow(new StoreError(refusal));
    await put(store, sampleRecord('b'));
    await store.close();
    await sqliteStore(file).close();
  });

  test('belongs to another process until that ends, however it ends', async () => {
    const file = temporaryFile();
    const writer = fileURLToPath(new URL('storeProcess.ts', import.meta.url));
    const child = spawn(process.execPath, [writer, file], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    expect(opening(file)).toThrow('is open in another process');
    child.kill('SIGKILL');
    await once(child, 'exit');
    await sqliteStore(file).close();
  });

  test('must have a name', () => {
    expect(opening('')).toThrow(new StoreError('The name of the data file is empty. Name one, such as graph-chat.db.'));
  });

  test('must be in a folder that exists', () => {
    const file = `${temporaryFile()}/missing/data.db`;
    expect(opening(file)).toThrow(
      new StoreError(
        `${file} cannot be opened. It must be a file, in a folder that exists, and both must be writable.`,
      ),
    );
  });

  test('must not be a folder', () => {
    const folder = temporaryFile();
    mkdirSync(folder);
    expect(opening(folder)).toThrow(`${folder} cannot be opened. It must be a file`);
  });

  test('must be a database, and stays as it is if it is something else', () => {
    const file = temporaryFile();
    writeFileSync(file, 'Dear diary, '.repeat(1000));
    expect(opening(file)).toThrow(new StoreError(`${file} is no database. Name another file, or a new one.`));
    expect(readFileSync(file, 'utf8')).toBe('Dear diary, '.repeat(1000));
  });

  test.each([
    ['that says whose it is', 'PRAGMA application_id = 7; CREATE TABLE diary (day)'],
    ['that does not', 'CREATE TABLE diary (day)'],
    ['that only has a version', 'PRAGMA user_version = 1'],
  ])('must not be the database of another program %s, and stays as it is', (_case, sql) => {
    const file = temporaryFile();
    makeDatabase(file, sql);
    const before = readFileSync(file);
    const refusal = `${file} is a database of another program. Name another file, or a new one.`;
    expect(opening(file)).toThrow(new StoreError(refusal));
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  test('must not be of a newer version', async () => {
    const file = temporaryFile();
    await sqliteStore(file).close();
    makeDatabase(file, 'PRAGMA user_version = 2');
    const refusal = `${file} was written by a newer version of graph-chat. Update it, or name another file.`;
    expect(opening(file)).toThrow(new StoreError(refusal));
  });

  test.each([1, 16, 99])('must not be shorter than the header of a database: %d bytes', (size) => {
    const file = temporaryFile();
    writeFileSync(file, 'x'.repeat(size));
    expect(opening(file)).toThrow(new StoreError(`${file} is no database. Name another file, or a new one.`));
    expect(readFileSync(file, 'utf8')).toBe('x'.repeat(size));
  });

  test('may be empty', async () => {
    const file = temporaryFile();
    writeFileSync(file, '');
    const store = sqliteStore(file);
    await put(store, sampleRecord('a'));
    await store.close();
  });

  /** The bytes of a file with a hundred records. */
  const filledFile = async () => {
    const file = temporaryFile();
    const store = sqliteStore(file);
    const records = Array.from({ length: 100 }, (_, i) => sampleRecord(String(i), { indexEntries: [at(String(i))] }));
    await put(store, ...records);
    await store.close();
    return { file, bytes: readFileSync(file) };
  };

  const expectRefusal = (file: string) => {
    const before = readFileSync(file);
    expect(opening(file)).toThrow(StoreError);
    expect(opening(file)).toThrow(/ is damaged: .+\. Name another file, or a new one\.$/);
    expect(readFileSync(file).equals(before)).toBe(true);
  };

  test('must not be cut off', async () => {
    const { file, bytes } = await filledFile();
    for (const size of [bytes.length - 1, bytes.length - 4096, 5000, 4096]) {
      writeFileSync(file, bytes.subarray(0, size));
      expectRefusal(file);
    }
  });

  test('must not have a damaged page', async () => {
    const { file, bytes } = await filledFile();
    for (let page = 1; page * 4096 < bytes.length; page++) {
      const damaged = Buffer.from(bytes);
      damaged.fill(0x5a, page * 4096, (page + 1) * 4096);
      writeFileSync(file, damaged);
      expectRefusal(file);
    }
  });

  test.each([
    'DROP TABLE records',
    'DROP TABLE listings',
    'DROP TABLE uniques',
    'DROP TABLE state',
    'DROP INDEX changes',
    'ALTER TABLE records DROP COLUMN value',
    'ALTER TABLE listings RENAME COLUMN record TO other',
    'DELETE FROM state',
    'INSERT INTO state VALUES (7)',
  ])('must have all its tables: after %s it is refused', async (sql) => {
    const { file } = await filledFile();
    makeDatabase(file, sql);
    expectRefusal(file);
  });

  test('must be writable', async () => {
    const file = temporaryFile();
    await sqliteStore(file).close();
    chmodSync(file, 0o444);
    chmodSync(dirname(file), 0o755);
    const refusal = `${file} cannot be written. Make it and its folder writable, or name another file.`;
    expect(asNobody(opening(file))).toThrow(new StoreError(refusal));
    chmodSync(file, 0o666);
    chmodSync(dirname(file), 0o555);
    expect(asNobody(opening(file))).toThrow(StoreError);
    chmodSync(dirname(file), 0o755);
  });
});

test('importing the store says which Node it needs, if this one is too old', () => {
  const sqlite = fileURLToPath(new URL('../../../src/emulator/store/sqlite.ts', import.meta.url));
  const { stderr, status } = spawnSync(process.execPath, ['--no-experimental-sqlite', sqlite], { encoding: 'utf8' });
  expect(stderr).toContain(
    `StoreError: Keeping data in a file needs Node 22.16, 24 or later, for its node:sqlite; this is Node ${process.versions.node}.`,
  );
  expect(status).not.toBe(0);
});
