import { Client } from 'pg';
import { expect, onTestFinished, test, vi } from 'vitest';
import { postgresStore } from '../../../src/emulator/store/postgres.ts';
import type { Lease, RecordStore } from '../../../src/emulator/store/store.ts';
import { describeWith } from '../../support/needs.ts';
import { postgres } from '../../support/postgresServer.ts';
import { put, sampleRecord } from './sampleRecords.ts';
import { keptStore, temporarySchema } from './stores.ts';

describeWith(postgres, 'to lead something on a store in PostgreSQL', (url) => {
  /** A store with connections of its own, as another process has, and their name. */
  function otherProcess(schema: string) {
    const application = crypto.randomUUID();
    const other = new URL(url);
    other.searchParams.set('application_name', application);
    return { application, store: keptStore(postgresStore(other.href, { schema })) };
  }

  function lead(store: RecordStore, name = 'work') {
    const changed = vi.fn();
    const serve = vi.fn(async () => {});
    const lease = store.lead?.(name, { changed, serve }) as Lease;
    onTestFinished(() => lease.release());
    return { lease, changed, serve };
  }

  const eventually = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 5 });

  test('is for one process at a time, and for the next one when it is released', async () => {
    const schema = temporarySchema();
    const first = lead(otherProcess(schema).store);
    await first.lease.asked;
    expect(first.lease.isHeld).toBe(true);
    expect(first.changed).toHaveBeenCalledTimes(1);
    const second = lead(otherProcess(schema).store);
    await second.lease.asked;
    expect(second.lease.isHeld).toBe(false);
    first.lease.release();
    expect(first.lease.isHeld).toBe(false);
    await eventually(() => expect(second.lease.isHeld).toBe(true));
    expect(second.changed).toHaveBeenCalledTimes(1);
  });

  test('is for one of several that ask in a process, and the others are next', async () => {
    const { store } = otherProcess(temporarySchema());
    const [first, second, third] = [lead(store), lead(store), lead(store)];
    await Promise.all([first, second, third].map(({ lease }) => lease.asked));
    const held = () => [first, second, third].map(({ lease }) => lease.isHeld);
    expect(held()).toEqual([true, false, false]);
    second.lease.release();
    expect(held()).toEqual([true, false, false]);
    first.lease.release();
    expect(held()).toEqual([false, false, true]);
    expect(third.changed).toHaveBeenCalledTimes(1);
    expect(second.changed).not.toHaveBeenCalled();
  });

  test('is another thing under each name, in each part and in each schema', async () => {
    const schema = temporarySchema();
    const { store } = otherProcess(schema);
    const other = otherProcess(schema).store;
    const leases = [
      lead(store),
      lead(other, 'other work'),
      lead(other.part('a')),
      lead(store.part('b')),
      lead(otherProcess(temporarySchema()).store),
    ];
    await Promise.all(leases.map(({ lease }) => lease.asked));
    expect(leases.map(({ lease }) => lease.isHeld)).toEqual([true, true, true, true, true]);
    const again = lead(store.part('a'));
    await again.lease.asked;
    expect(again.lease.isHeld).toBe(false);
  });

  test('ends with the connection, and is told; then it is asked for again', async () => {
    const { application, store } = otherProcess(temporarySchema());
    const { lease, changed } = lead(store);
    await lease.asked;
    const administrator = new Client(url);
    await administrator.connect();
    onTestFinished(() => administrator.end());
    let wasHeld = true;
    changed.mockImplementation(() => {
      wasHeld &&= lease.isHeld;
    });
    await administrator.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1', [
      application,
    ]);
    await eventually(() => expect(changed).toHaveBeenCalledTimes(3));
    expect(wasHeld).toBe(false);
    expect(lease.isHeld).toBe(true);
  });

  test('is to do what others ask for, who are told when it is done', async () => {
    const schema = temporarySchema();
    const first = lead(otherProcess(schema).store);
    await first.lease.asked;
    const second = lead(otherProcess(schema).store);
    await second.lease.asked;
    let finish = () => {};
    first.serve.mockReturnValueOnce(
      new Promise((resolve) => {
        finish = resolve;
      }),
    );
    let isAnswered: boolean | undefined;
    const answer = second.lease.ask().then((answered) => {
      isAnswered = answered;
    });
    await eventually(() => expect(first.serve).toHaveBeenCalledTimes(1));
    expect(isAnswered).toBeUndefined();
    finish();
    await answer;
    expect(isAnswered).toBe(true);
    expect(second.serve).not.toHaveBeenCalled();
  });

  test('is no promise to do it: without an answer it is asked again', async () => {
    const { store } = otherProcess(temporarySchema());
    const { lease, serve } = lead(store);
    await lease.asked;
    serve.mockRejectedValueOnce(new Error('no'));
    expect(await lease.ask()).toBe(false);
    expect(await lease.ask()).toBe(true);
  });

  test('goes with hearing what others commit, and not what oneself does', async () => {
    const schema = temporarySchema();
    const [here, there] = [otherProcess(schema).store, otherProcess(schema).store];
    const heard = vi.fn();
    const unwatch = here.part('a').watch?.(heard);
    // Whoever begins to listen may have missed something.
    await eventually(() => expect(heard.mock.calls).toEqual([[{ kinds: undefined, isCleared: true }]]));
    heard.mockClear();
    await put(here.part('a'), sampleRecord('own'));
    await put(there, sampleRecord('elsewhere'));
    await put(there.part('a'), sampleRecord('x'), { ...sampleRecord('y'), kind: 'other' });
    await there.part('a').transaction((transaction) => transaction.clear());
    await there.removePart('a');
    await eventually(() => expect(heard).toHaveBeenCalledTimes(3));
    expect(heard.mock.calls).toEqual([
      [{ kinds: ['thing', 'other'], isCleared: false }],
      [{ kinds: [], isCleared: true }],
      [{ kinds: [], isCleared: true }],
    ]);
    unwatch?.();
    await put(there.part('a'), sampleRecord('x'));
    const last = vi.fn();
    here.watch?.(last);
    await put(there, sampleRecord('last'));
    await eventually(() => expect(last).toHaveBeenCalledWith({ kinds: ['thing'], isCleared: false }));
    expect(heard).toHaveBeenCalledTimes(3);
  });
});
