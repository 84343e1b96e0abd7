import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Store, type Transaction, UniqueViolation } from '../../../src/emulator/store/store.ts';
import { at, keys, put, read, sampleRecord } from './sampleRecords.ts';
import { stores } from './stores.ts';

describe.each(stores)('a transaction on the %s store', (_name, make) => {
  let store: Store;

  beforeEach(() => {
    store = make();
  });

  test('returns what its work returns', async () => {
    expect(await store.transaction(async () => 'done')).toBe('done');
  });

  test('reads what it wrote before', async () => {
    await store.transaction(async (transaction) => {
      await transaction.put(sampleRecord('a', { indexEntries: [at('1')], unique: ['one'] }));
      expect(await transaction.get('thing', 'a')).toEqual({ key: 'a' });
      expect(await transaction.find('thing', 'one')).toEqual({ key: 'a' });
      expect(await transaction.list('all', '')).toEqual([{ key: 'a' }]);
    });
  });

  test('leaves what it wrote to the next', async () => {
    await put(store, sampleRecord('a'));
    expect(await read(store, 'a')).toEqual({ key: 'a' });
  });

  test('reads undefined if nothing is', async () => {
    await put(store, sampleRecord('a'));
    await store.transaction(async (transaction) => {
      expect(await transaction.get('thing', 'b')).toBeUndefined();
      expect(await transaction.get('other', 'a')).toBeUndefined();
      expect(await transaction.find('thing', 'a')).toBeUndefined();
      expect(await transaction.list('all', '')).toEqual([]);
    });
  });

  test('replaces a record with its lists and unique values', async () => {
    await put(store, sampleRecord('a', { indexEntries: [at('1', 'x'), at('2', 'y')], unique: ['one', 'two'] }));
    await put(
      store,
      sampleRecord('a', { value: { key: 'new' }, indexEntries: [at('3', 'x'), at('2', 'z')], unique: ['two', '3'] }),
    );
    expect(await read(store, 'a')).toEqual({ key: 'new' });
    expect(await keys(store, {}, 'x')).toEqual(['new']);
    expect(await keys(store, { after: '2' }, 'x')).toEqual(['new']);
    expect(await keys(store, {}, 'y')).toEqual([]);
    expect(await keys(store, {}, 'z')).toEqual(['new']);
    await store.transaction(async (transaction) => {
      expect(await transaction.find('thing', 'one')).toBeUndefined();
      expect(await transaction.find('thing', 'two')).toEqual({ key: 'new' });
      expect(await transaction.find('thing', '3')).toEqual({ key: 'new' });
    });
  });

  test('removes a record from everywhere', async () => {
    await put(
      store,
      sampleRecord('a', { indexEntries: [at('1')], unique: ['one'] }),
      sampleRecord('b', { indexEntries: [at('2')] }),
    );
    await store.transaction(async (transaction) => {
      await transaction.remove('thing', 'a');
      await transaction.remove('thing', 'nobody');
    });
    expect(await read(store, 'a')).toBeUndefined();
    expect(await keys(store)).toEqual(['b']);
    expect(await store.transaction((transaction) => transaction.find('thing', 'one'))).toBeUndefined();
    await put(store, sampleRecord('c', { unique: ['one'] }));
  });

  test('removes every record, and begins again', async () => {
    const a = sampleRecord('a', { indexEntries: [at('1')], unique: ['one'], tracked: true });
    await put(store, a, sampleRecord('b', { indexEntries: [at('2')] }));
    await store.transaction(async (transaction) => {
      await transaction.clear();
      await transaction.put(sampleRecord('c', { indexEntries: [at('3')] }));
    });
    expect(await keys(store)).toEqual(['c']);
    expect(await read(store, 'a')).toBeUndefined();
    expect(await store.transaction((transaction) => transaction.find('thing', 'one'))).toBeUndefined();
    expect(await store.transaction((transaction) => transaction.changes('thing', 0, 10))).toEqual([]);
    await put(store, a);
  });

  test('leaves nothing if its work throws', async () => {
    const kept = sampleRecord('kept', { indexEntries: [at('1')], unique: ['kept'], tracked: true });
    const removed = sampleRecord('removed', { indexEntries: [at('2')], unique: ['removed'], tracked: true });
    await put(store, kept, removed);
    const before = await everything(store);
    const failing = store.transaction(async (transaction) => {
      await transaction.put(sampleRecord('new', { indexEntries: [at('0')], unique: ['new'], tracked: true }));
      await transaction.put({ ...kept, value: {}, indexEntries: [at('3')], unique: ['other'], tracked: false });
      await transaction.remove('thing', 'removed');
      await transaction.put({ ...removed, value: { key: 'back' }, indexEntries: [] });
      await transaction.put({ ...kept, indexEntries: [at('4')] });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await everything(store)).toEqual(before);
  });

  test('leaves everything if its work throws after it has removed all', async () => {
    await put(store, sampleRecord('a', { indexEntries: [at('1')], unique: ['one'], tracked: true }));
    const before = await everything(store);
    const failing = store.transaction(async (transaction) => {
      await transaction.put(sampleRecord('b', { indexEntries: [at('2')] }));
      await transaction.clear();
      await transaction.put(sampleRecord('a', { value: {}, indexEntries: [at('3')], unique: ['two'] }));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await everything(store)).toEqual(before);
  });

  test('rejects work that throws before it awaits', async () => {
    const work = () => {
      throw new Error('at once');
    };
    await expect(store.transaction(work)).rejects.toThrow('at once');
  });

  test('keeps the others of its tick if it fails', async () => {
    const failing = (transaction: Transaction) =>
      transaction.put(sampleRecord('b')).then(() => Promise.reject(new Error('b')));
    const ended = await Promise.allSettled([
      put(store, sampleRecord('a')),
      store.transaction(failing),
      put(store, sampleRecord('c')),
      store.transaction(failing),
    ]);
    expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected']);
    expect(await Promise.all(['a', 'b', 'c'].map((key) => read(store, key)))).toEqual([
      { key: 'a' },
      undefined,
      { key: 'c' },
    ]);
  });

  test('runs by itself: of hundreds that count, none loses what another counted', async () => {
    await put(store, sampleRecord('count', { value: { count: 0 } }));
    const outcomes = await Promise.allSettled(
      Array.from({ length: 500 }, (_, number) =>
        store.transaction(async (transaction) => {
          const { count } = (await transaction.get('thing', 'count')) as { count: number };
          await transaction.put(sampleRecord('count', { value: { count: count + 1 } }));
          if (number % 50 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
          if (number % 5 === 0) throw new Error('no');
        }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(400);
    expect(await read(store, 'count')).toEqual({ count: 400 });
  });

  test('is over when its work ends', async () => {
    let late: Transaction | undefined;
    await store.transaction(async (transaction) => {
      late = transaction;
    });
    await expect(late?.put(sampleRecord('late'))).rejects.toThrow('The transaction is over.');
    expect(await read(store, 'late')).toBeUndefined();
  });

  test('waits when the store is closed, and is refused after that', async () => {
    const last = put(store, sampleRecord('a'));
    await store.close();
    await last;
    await expect(put(store, sampleRecord('b'))).rejects.toThrow('The store is closed.');
    await store.close();
  });

  describe('that does not end', () => {
    afterEach(() => {
      vi.useRealTimers();
    });

    test('is undone after ten seconds, and the others go on', async () => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      const before = put(store, sampleRecord('before'));
      let begin = () => {};
      const hasBegun = new Promise<void>((resolve) => {
        begin = resolve;
      });
      const stuck = store.transaction(async (transaction) => {
        begin();
        await transaction.put(sampleRecord('stuck'));
        // A transaction in a transaction waits for the end of the one that it is in.
        await put(store, sampleRecord('inside'));
      });
      const after = put(store, sampleRecord('after'));
      const refused = expect(stuck).rejects.toThrow('not over after 10 seconds and is undone');
      await hasBegun;
      await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
      vi.advanceTimersByTime(10_000);
      await Promise.all([before, refused, after]);
      expect(await read(store, 'before')).toEqual({ key: 'before' });
      expect(await read(store, 'stuck')).toBeUndefined();
      expect(await read(store, 'after')).toEqual({ key: 'after' });
    });
  });
});

describe.each(stores)('a unique value on the %s store', (_name, make) => {
  let store: Store;

  beforeEach(() => {
    store = make();
  });

  test('finds its record', async () => {
    await put(store, sampleRecord('a', { unique: ['one', 'two'] }));
    for (const unique of ['one', 'two']) {
      expect(await store.transaction((transaction) => transaction.find('thing', unique))).toEqual({ key: 'a' });
    }
  });

  test('belongs to one record of a kind', async () => {
    await put(store, sampleRecord('a', { unique: ['one'] }));
    const taking = put(store, sampleRecord('b', { unique: ['two', 'one'] }));
    await expect(taking).rejects.toThrow(new UniqueViolation('thing', 'one'));
    await expect(taking).rejects.toBeInstanceOf(UniqueViolation);
    expect(await read(store, 'b')).toBeUndefined();
    expect(await store.transaction((transaction) => transaction.find('thing', 'two'))).toBeUndefined();
  });

  test('may be the same in another kind', async () => {
    await put(store, sampleRecord('a', { unique: ['one'] }), sampleRecord('a', { kind: 'other', unique: ['one'] }));
  });

  test('stays with a record that is replaced', async () => {
    await put(store, sampleRecord('a', { unique: ['one', 'one'] }));
    await put(store, sampleRecord('a', { unique: ['one'] }));
    await expect(put(store, sampleRecord('b', { unique: ['one'] }))).rejects.toBeInstanceOf(UniqueViolation);
  });

  test('can be taken once it was given up', async () => {
    await put(store, sampleRecord('a', { unique: ['one'] }));
    await put(store, sampleRecord('a', { unique: [] }), sampleRecord('b', { unique: ['one'] }));
    expect(await store.transaction((transaction) => transaction.find('thing', 'one'))).toEqual({ key: 'b' });
  });

  test('that is taken undoes the transaction, even if its work catches the error', async () => {
    await put(store, sampleRecord('a', { unique: ['one'] }));
    const careless = store.transaction(async (transaction) => {
      await transaction.put(sampleRecord('b'));
      await transaction.put(sampleRecord('c', { unique: ['one'] })).catch(() => {});
    });
    await expect(careless).rejects.toBeInstanceOf(UniqueViolation);
    expect(await read(store, 'b')).toBeUndefined();
  });

  test('is taken by one of hundreds that race for it', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 300 }, (_, number) => put(store, sampleRecord(String(number), { unique: ['one'] }))),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', ...Array(299).fill('rejected')]);
    expect(await store.transaction((transaction) => transaction.find('thing', 'one'))).toEqual({ key: '0' });
  });
});

/** What a store tells of things, by every way to ask. */
const everything = (store: Store) =>
  store.transaction(async (transaction) => ({
    byKey: await Promise.all(['kept', 'removed', 'new', 'a', 'b'].map((key) => transaction.get('thing', key))),
    byUnique: await Promise.all(
      ['kept', 'removed', 'new', 'other', 'one', 'two'].map((unique) => transaction.find('thing', unique)),
    ),
    listed: await transaction.list('all', ''),
    changes: await transaction.changes('thing', 0, 10),
  }));
