import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Range, Store } from '../../../src/emulator/store/store.ts';
import { at, keys, put, read, sampleRecord } from './sampleRecords.ts';
import { stores } from './stores.ts';

describe.each(stores)('a list of the %s store', (_name, make) => {
  let store: Store;

  beforeAll(async () => {
    store = make();
    // Orders 1, 2, 2, 2, 3, written out of order.
    const orders = { e: '3', b: '2', d: '2', a: '1', c: '2' };
    await put(store, ...Object.entries(orders).map(([key, order]) => sampleRecord(key, { indexEntries: [at(order)] })));
    await put(store, sampleRecord('elsewhere', { indexEntries: [at('2', 'parent'), { ...at('2'), index: 'other' }] }));
  });

  test.each<[string, Range | undefined, string]>([
    ['is in order, and by key if orders are equal', undefined, 'abcde'],
    ['is read backwards in exactly the other order', { descending: true }, 'edcba'],
    ['is cut at a limit', { limit: 2 }, 'ab'],
    ['is cut at a limit from its end', { limit: 2, descending: true }, 'ed'],
    ['is whole at a limit beyond all numbers', { limit: Number.POSITIVE_INFINITY }, 'abcde'],
    ['is empty at a limit of nothing', { limit: 0 }, ''],
    ['goes on after an order, past all that have it', { after: '2' }, 'e'],
    ['goes on before an order, past all that have it', { after: '2', descending: true }, 'a'],
    ['goes on after an order that nothing has', { after: '1.5' }, 'bcde'],
    ['goes on before an order that nothing has', { after: '2.5', descending: true }, 'dcba'],
    ['goes on after an order up to a limit', { after: '1', limit: 2 }, 'bc'],
    ['goes on before an order up to a limit', { after: '3', limit: 2, descending: true }, 'dc'],
    ['ends after its last order', { after: '3' }, ''],
    ['ends before its first order', { after: '1', descending: true }, ''],
    ['has everything after the empty order', { after: '' }, 'abcde'],
    ['has nothing before the empty order', { after: '', descending: true }, ''],
  ])('%s', async (_rule, range, expected) => {
    expect((await keys(store, range)).join('')).toBe(expected);
  });

  test('has only what stands below its parent, in its index', async () => {
    expect(await keys(store, {}, 'parent')).toEqual(['elsewhere']);
    expect(await keys(store, {}, 'another')).toEqual([]);
    const other = await store.transaction((transaction) => transaction.list('other', ''));
    expect(other).toEqual([{ key: 'elsewhere' }]);
  });

  test('has the newest values', async () => {
    const changed = make();
    await put(changed, sampleRecord('a', { indexEntries: [at('1')] }));
    await put(changed, sampleRecord('a', { value: { key: 'changed' }, indexEntries: [at('1')] }));
    expect(await keys(changed)).toEqual(['changed']);
  });

  test('tells apart an order and the beginning of another', async () => {
    const near = make();
    await put(
      near,
      sampleRecord('x', { indexEntries: [at('a', 'b')] }),
      sampleRecord('y', { indexEntries: [at('', 'ba')] }),
    );
    expect(await keys(near, {}, 'b')).toEqual(['x']);
    expect(await keys(near, { after: '' }, 'b')).toEqual(['x']);
    expect(await keys(near, {}, 'ba')).toEqual(['y']);
    expect(await keys(near, { after: '' }, 'ba')).toEqual([]);
  });

  test('of thousands stays in order while they come, move and go anywhere', async () => {
    const long = make();
    const order = (number: number) => String(number).padStart(6, '0');
    const expected = new Map<string, string>();
    // 7919 has no divisor in common with 5000, so each number comes once.
    await long.transaction(async (transaction) => {
      for (let step = 0; step < 5000; step++) {
        const number = (step * 7919) % 5000;
        await transaction.put(sampleRecord(String(number), { indexEntries: [at(order(number))] }));
        expected.set(String(number), order(number));
      }
      for (let number = 0; number < 5000; number += 3) {
        await transaction.put(sampleRecord(String(number), { indexEntries: [at(order(10_000 - number))] }));
        expected.set(String(number), order(10_000 - number));
      }
      for (let number = 0; number < 5000; number += 1 + (number % 4)) {
        await transaction.remove('thing', String(number));
        expected.delete(String(number));
      }
    });
    const sorted = [...expected].sort(([, a], [, b]) => (a < b ? -1 : 1)).map(([key]) => key);
    expect(sorted.length).toBeGreaterThan(1000);
    expect(await keys(long)).toEqual(sorted);
    expect(await keys(long, { descending: true })).toEqual([...sorted].reverse());
    const middle = expected.get(sorted[700] as string) as string;
    expect(await keys(long, { after: middle, limit: 1000 })).toEqual(sorted.slice(701, 1701));
    expect(await keys(long, { after: middle, limit: 650, descending: true })).toEqual(sorted.slice(50, 700).reverse());
  });
});

describe.each(stores)('a long list of the %s store', (_name, make) => {
  test('is right when a stretch of it goes, and comes again, and when all of it goes', async () => {
    const store = make();
    const all = Array.from({ length: 3000 }, (_, number) => String(number).padStart(4, '0'));
    const some = [...all.slice(0, 700), ...all.slice(2200)];
    const write = (orders: string[]) =>
      put(store, ...orders.map((order) => sampleRecord(order, { indexEntries: [at(order)] })));
    const remove = (orders: string[]) =>
      store.transaction(async (transaction) => {
        for (const order of orders) await transaction.remove('thing', order);
      });
    await write(all);
    await remove(all.slice(700, 2200));
    expect(await keys(store)).toEqual(some);
    expect(await keys(store, { after: '0698', limit: 3 })).toEqual(['0699', '2200', '2201']);
    expect(await keys(store, { after: '2201', limit: 3, descending: true })).toEqual(['2200', '0699', '0698']);
    expect(await keys(store, { after: '1500', limit: 1 })).toEqual(['2200']);
    await write(all.slice(1000, 1500));
    expect(await keys(store)).toEqual([...all.slice(0, 700), ...all.slice(1000, 1500), ...all.slice(2200)]);
    await remove(all);
    expect(await keys(store)).toEqual([]);
    await write(['1']);
    expect(await keys(store)).toEqual(['1']);
  });
});

describe.each(stores)('text in the %s store', (_name, make) => {
  let store: Store;

  beforeEach(() => {
    store = make();
  });

  /** In the order of their code units. UTF-8 would sort the emoji last. */
  const hostile = [
    '',
    '\0',
    '\0\0',
    '\0\u0001',
    '\u0001',
    '\u0001\0',
    '\u0001\u0001',
    '\u0002',
    ' ',
    '"; DROP TABLE records; --',
    '%',
    "'",
    "''",
    '1',
    '10',
    '9',
    'A',
    'B',
    '[]',
    '\\',
    '\\u0000',
    '__proto__',
    'a',
    'a\0',
    'a\0b',
    'a b',
    'constructor',
    'e\u0301',
    'null',
    'undefined',
    'z'.repeat(10_000),
    `${'z'.repeat(10_000)}z`,
    'é',
    'ẞ',
    '한',
    '\ud7ff',
    '\ud800',
    '\ud800\ud800',
    '\ud83d',
    '😀',
    '😀a',
    '😁',
    '\udbff\udfff',
    '\udc00',
    '\udfff',
    '\ue000',
    '\ue000\u0001',
    '\ue001',
    '\ue002',
    'ﷺ',
    '\uffff',
  ];

  test('is a key, an order, a parent, an index, a kind and a unique value, whatever it has in it', async () => {
    await put(
      store,
      ...hostile.map((key) =>
        sampleRecord(key, { indexEntries: [at(key), { ...at('1'), parent: key }], unique: [key] }),
      ),
      ...hostile.map((kind) =>
        sampleRecord('1', { kind, value: { kind }, indexEntries: [{ ...at('1'), index: `*${kind}` }] }),
      ),
    );
    for (const text of hostile) {
      await store.transaction(async (transaction) => {
        expect(await transaction.get('thing', text)).toEqual({ key: text });
        expect(await transaction.find('thing', text)).toEqual({ key: text });
        expect(await transaction.get(text, '1')).toEqual({ kind: text });
        expect(await transaction.list(`*${text}`, '')).toEqual([{ kind: text }]);
        if (text !== '') expect(await transaction.list('all', text)).toEqual([{ key: text }]);
      });
    }
  });

  test('sorts by code unit, as JavaScript does', async () => {
    const sorted = [...hostile].sort();
    await put(store, ...hostile.toReversed().map((order) => sampleRecord(order, { indexEntries: [at(order)] })));
    expect(await keys(store)).toEqual(sorted);
    expect(await keys(store, { descending: true })).toEqual(sorted.toReversed());
    for (const [index, after] of sorted.entries()) {
      expect(await keys(store, { after })).toEqual(sorted.slice(index + 1));
    }
  });

  test('sorts by code unit if it is the key of equal orders', async () => {
    await put(store, ...hostile.toReversed().map((key) => sampleRecord(key, { indexEntries: [at('1')] })));
    expect(await keys(store)).toEqual([...hostile].sort());
  });

  test('comes back in values as it was', async () => {
    const value = JSON.parse('{"__proto__":{"a":1},"constructor":[1,2.5,-0.1,1e300,true,null]}');
    await put(store, sampleRecord('a', { value: { ...value, texts: hostile } }));
    const found = (await read(store, 'a')) as typeof value;
    expect(found).toEqual({ ...value, texts: hostile });
    expect(found.texts).toEqual(hostile);
    expect(Object.getPrototypeOf(found)).toBe(Object.prototype);
  });

  test('may be as long as an image in a message', async () => {
    const content = 'ab'.repeat(4_000_000);
    await put(store, sampleRecord('a', { value: { content } }));
    expect(((await read(store, 'a')) as { content: string }).content === content).toBe(true);
  });
});
