import { beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../../src/emulator/store/store.ts';
import { put, sampleRecord } from './sampleRecords.ts';
import { stores } from './stores.ts';

describe.each(stores)('the change feed of the %s store', (_name, make) => {
  let store: Store;

  beforeEach(() => {
    store = make();
  });

  const tracked = (key: string) => sampleRecord(key, { tracked: true });
  const sequence = () => store.transaction((transaction) => transaction.sequence());
  const changes = (after = 0, limit = 100, kind = 'thing') =>
    store.transaction((transaction) => transaction.changes(kind, after, limit));
  const changed = async (after = 0, limit = 100) =>
    (await changes(after, limit)).map(({ value }) => (value as { key: string }).key);

  test('tells of tracked records in the order of their last write, each once', async () => {
    await put(store, tracked('a'), tracked('b'), sampleRecord('untracked'), tracked('c'));
    await put(store, tracked('a'));
    expect(await changed()).toEqual(['b', 'c', 'a']);
  });

  test('tells of one kind', async () => {
    await put(store, tracked('a'), { ...tracked('b'), kind: 'other' });
    expect(await changed()).toEqual(['a']);
    expect(await changes(0, 100, 'nothing')).toEqual([]);
  });

  test('tells the newest value with its number', async () => {
    await put(store, tracked('a'));
    const before = await sequence();
    await put(store, { ...tracked('a'), value: { key: 'changed' } });
    const [change] = await changes(before);
    expect(change?.value).toEqual({ key: 'changed' });
    expect(change?.sequence).toBeGreaterThan(before);
  });

  test('goes on after a number, so that who asks again misses nothing and hears nothing twice', async () => {
    await put(store, ...['a', 'b', 'c', 'd', 'e'].map(tracked));
    const response: string[] = [];
    for (let after = 0; ; ) {
      const page = await changes(after, 2);
      if (page.length === 0) break;
      response.push(...page.map(({ value }) => (value as { key: string }).key));
      after = page.at(-1)?.sequence ?? after;
    }
    expect(response).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('tells what was written after the number of a moment, and nothing before it', async () => {
    await put(store, tracked('a'), tracked('b'));
    const moment = await sequence();
    expect(await changed(moment)).toEqual([]);
    await put(store, tracked('c'), tracked('a'));
    expect(await changed(moment)).toEqual(['c', 'a']);
  });

  test('says nothing of a record that was removed or is no longer tracked', async () => {
    await put(store, tracked('a'), tracked('b'), tracked('c'));
    await store.transaction((transaction) => transaction.remove('thing', 'a'));
    await put(store, sampleRecord('b'));
    expect(await changed()).toEqual(['c']);
    await put(store, tracked('b'), tracked('a'));
    expect(await changed()).toEqual(['c', 'b', 'a']);
  });

  test('is as it was after work that threw', async () => {
    await put(store, tracked('a'), tracked('b'));
    const before = await changes();
    const failing = store.transaction(async (transaction) => {
      for (const key of ['a', 'c', 'b', 'a']) await transaction.put(tracked(key));
      await transaction.remove('thing', 'a');
      await transaction.put(tracked('a'));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await changes()).toEqual(before);
  });

  test('never gives a number twice, also if work threw or everything was removed', async () => {
    await put(store, tracked('a'));
    const numbers = [await sequence()];
    await expect(
      store.transaction(async (transaction) => {
        await transaction.put(tracked('b'));
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await put(store, tracked('b'));
    numbers.push(await sequence());
    await store.transaction((transaction) => transaction.clear());
    numbers.push(await sequence());
    expect(await changed()).toEqual([]);
    await put(store, tracked('c'));
    numbers.push((await changes()).at(0)?.sequence ?? 0);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    expect(await changed(numbers[2])).toEqual(['c']);
  });

  test('stays right over thousands of writes to the same few records', async () => {
    const order = new Map<string, number>();
    await store.transaction(async (transaction) => {
      for (let step = 0; step < 3000; step++) {
        const key = String((step * step) % 37);
        await transaction.put(tracked(key));
        order.set(key, step);
      }
    });
    const moment = await sequence();
    expect(await changed()).toEqual([...order].sort(([, a], [, b]) => a - b).map(([key]) => key));
    await put(store, tracked('0'), tracked('new'));
    expect(await changed(moment)).toEqual(['0', 'new']);
    expect((await changed()).length).toBe(order.size + 1);
  });
});
