import { DatabaseSync, StatementSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sqliteStore } from '../../../src/emulator/store/sqlite.ts';
import { type Store, StoreError } from '../../../src/emulator/store/store.ts';
import { put, read, sampleRecord } from './sampleRecords.ts';
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
    await Promise.all(Array.from({ length: 100 }, (_, number) => put(store, sampleRecord(String(number)))));
    expect(count('COMMIT')).toBe(1);
    expect(await read(store, '99')).toEqual({ key: '99' });
  });

  test('resolve after the commit and not before', async () => {
    const graph: string[] = [];
    instead['COMMIT'] = [() => graph.push('commit')];
    const all = [
      put(store, sampleRecord('a')).then(() => graph.push('a')),
      read(store, 'a').then(() => graph.push('read a')),
      store.transaction(() => Promise.reject(new Error('no'))).catch(() => graph.push('no')),
    ];
    await Promise.all(all);
    expect(graph).toEqual(['commit', 'a', 'read a', 'no']);
  });

  test('write nothing if they only read, and are returned at once', async () => {
    await put(store, sampleRecord('a'));
    ran = [];
    const passed = vi.fn();
    setImmediate(passed);
    expect(await read(store, 'a')).toEqual({ key: 'a' });
    expect(passed).not.toHaveBeenCalled();
    await tick();
    expect(ran).toEqual([]);
  });

  test('all fail if the commit fails, and nothing of them is there, in memory or in the file', async () => {
    await put(store, sampleRecord('a'));
    instead['COMMIT'] = [fail];
    const outcomes = await Promise.allSettled([
      put(store, sampleRecord('a', { value: { key: 'changed' } })),
      put(store, sampleRecord('b')),
      read(store, 'a'),
      read(store, 'b'),
    ]);
    expect(outcomes).toEqual(Array(4).fill({ status: 'rejected', reason: expect.any(StoreError) }));
    expect(String(outcomes[0]?.status === 'rejected' && outcomes[0].reason)).toMatch(
      /^StoreError: What was sent could not be kept in .+: disk I\/O error\. Nothing of it was\.$/,
    );
    expect(await read(store, 'a')).toEqual({ key: 'a' });
    expect(await read(store, 'b')).toBeUndefined();
    await put(store, sampleRecord('b'));
    expect(await read(store, 'b')).toEqual({ key: 'b' });
  });

  test('all fail if SQLite gives up what there was to commit, and those after them do not', async () => {
    const giveUp = () => {
      database.exec('ROLLBACK');
      fail();
    };
    instead['INSERT INTO uniques VALUES (?, ?, ?)'] = [giveUp];
    const outcomes = await Promise.allSettled([
      put(store, sampleRecord('a')),
      put(store, sampleRecord('b', { unique: ['one'] })),
      put(store, sampleRecord('c')),
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
      put(store, sampleRecord('a')),
      store.transaction((transaction) =>
        transaction.put(sampleRecord('b')).then(() => Promise.reject(new Error('no'))),
      ),
      put(store, sampleRecord('c')),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
    expect(await read(store, 'a')).toBeUndefined();
    expect(await read(store, 'b')).toBeUndefined();
  });

  test('wait for work that goes on, which is committed with them', async () => {
    const graph: string[] = [];
    let goOn = () => {};
    const promise = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const all = [
      put(store, sampleRecord('before')).then(() => graph.push('before')),
      store
        .transaction(async (transaction) => {
          await transaction.put(sampleRecord('slow'));
          await promise;
        })
        .then(() => graph.push('slow')),
      put(store, sampleRecord('after')).then(() => graph.push('after')),
    ];
    await tick();
    await tick();
    expect(graph).toEqual([]);
    goOn();
    await Promise.all(all);
    expect(graph).toEqual(['before', 'slow', 'after']);
    expect(count('COMMIT')).toBe(2);
  });
});
