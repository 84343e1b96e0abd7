import { DatabaseSync, StatementSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sqliteStore } from '../../../src/emulator/store/sqlite.ts';
import { type Store, StoreError } from '../../../src/emulator/store/store.ts';
import { put, read, thing } from './sampleRecords.ts';
import { temporaryFile } from './stores.ts';

/** What runs in place of a statement, once for each time. */
let instead: Record<string, (() => void)[]> = {};
let ran: string[] = [];
let store: Store;
let database: DatabaseSync;

beforeEach(() => {
  const prepare = vi.spyOn(DatabaseSync.prototype, 'prepare');
  const run = StatementSync.prototype.run;
  store = sqliteStore(temporaryFile());
  database = prepare.mock.contexts[0] as DatabaseSync;
  instead = {};
  ran = [];
  vi.spyOn(StatementSync.prototype, 'run').mockImplementation(function (this: StatementSync, ...values) {
    ran.push(this.sourceSQL);
    instead[this.sourceSQL]?.shift()?.();
    return run.apply(this, values as never);
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  await store.close();
});

const fail = () => {
  throw new Error('disk I/O error');
};
const count = (sql: string) => ran.filter((statement) => statement === sql).length;
const tick = () => new Promise((resolve) => setImmediate(resolve));

describe('the transactions of a tick', () => {
  test('are committed together', async () => {
    await Promise.all(Array.from({ length: 100 }, (_, number) => put(store, thing(String(number)))));
    expect(count('COMMIT')).toBe(1);
    expect(await read(store, '99')).toEqual({ key: '99' });
  });

  test('are told what they returned after the commit and not before', async () => {
    const told: string[] = [];
    instead['COMMIT'] = [() => told.push('commit')];
    const all = [
      put(store, thing('a')).then(() => told.push('a')),
      read(store, 'a').then(() => told.push('read a')),
      store.transaction(() => Promise.reject(new Error('no'))).catch(() => told.push('no')),
    ];
    await Promise.all(all);
    expect(told).toEqual(['commit', 'a', 'read a', 'no']);
  });

  test('write nothing if they only read, and are returned at once', async () => {
    await put(store, thing('a'));
    ran = [];
    const passed = vi.fn();
    setImmediate(passed);
    expect(await read(store, 'a')).toEqual({ key: 'a' });
    expect(passed).not.toHaveBeenCalled();
    await tick();
    expect(ran).toEqual([]);
  });

  test('all fail if the commit fails, and nothing of them is there, in memory or in the file', async () => {
    await put(store, thing('a'));
    instead['COMMIT'] = [fail];
    const outcomes = await Promise.allSettled([
      put(store, thing('a', { value: { key: 'changed' } })),
      put(store, thing('b')),
      read(store, 'a'),
      read(store, 'b'),
    ]);
    expect(outcomes).toEqual(Array(4).fill({ status: 'rejected', reason: expect.any(StoreError) }));
    expect(String(outcomes[0]?.status === 'rejected' && outcomes[0].reason)).toMatch(
      /^StoreError: What was sent could not be kept in .+: disk I\/O error\. Nothing of it was\.$/,
    );
    expect(await read(store, 'a')).toEqual({ key: 'a' });
    expect(await read(store, 'b')).toBeUndefined();
    await put(store, thing('b'));
    expect(await read(store, 'b')).toEqual({ key: 'b' });
  });

  test('all fail if SQLite gives up what there was to commit, and those after them do not', async () => {
    const giveUp = () => {
      database.exec('ROLLBACK');
      fail();
    };
    instead['INSERT INTO uniques VALUES (?, ?, ?)'] = [giveUp];
    const outcomes = await Promise.allSettled([
      put(store, thing('a')),
      put(store, thing('b', { unique: ['one'] })),
      put(store, thing('c')),
    ]);
    const reason = expect.objectContaining({
      name: 'StoreError',
      message: expect.stringContaining('SQLite has given it up. Nothing of it was.'),
    });
    expect(outcomes).toEqual([
      { status: 'rejected', reason },
      { status: 'rejected', reason },
      { status: 'fulfilled', value: undefined },
    ]);
    expect(await Promise.all(['a', 'b', 'c'].map((key) => read(store, key)))).toEqual([
      undefined,
      undefined,
      { key: 'c' },
    ]);
  });

  test('all fail if one of them cannot be undone', async () => {
    instead['ROLLBACK TO work'] = [fail];
    const outcomes = await Promise.allSettled([
      put(store, thing('a')),
      store.transaction((transaction) => transaction.put(thing('b')).then(() => Promise.reject(new Error('no')))),
      put(store, thing('c')),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
    expect(await read(store, 'a')).toBeUndefined();
    expect(await read(store, 'b')).toBeUndefined();
  });

  test('wait for work that goes on, which is committed with them', async () => {
    const told: string[] = [];
    let goOn = () => {};
    const promise = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const all = [
      put(store, thing('before')).then(() => told.push('before')),
      store
        .transaction(async (transaction) => {
          await transaction.put(thing('slow'));
          await promise;
        })
        .then(() => told.push('slow')),
      put(store, thing('after')).then(() => told.push('after')),
    ];
    await tick();
    await tick();
    expect(told).toEqual([]);
    goOn();
    await Promise.all(all);
    expect(told).toEqual(['before', 'slow', 'after']);
    expect(count('COMMIT')).toBe(2);
  });
});
