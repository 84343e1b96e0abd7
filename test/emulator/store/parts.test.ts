import { beforeEach, describe, expect, test } from 'vitest';
import { type RecordStore, type Store, StoreClosedError } from '../../../src/emulator/store/store.ts';
import { put, read, sampleRecord } from './sampleRecords.ts';
import { stores } from './stores.ts';

/** Names of parts that might be taken for one another. */
const names = ['a', 'a/b', 'a~1b', 'A', 'ä', 'a\0', '\ud800', '', 'a/', '/', '__proto__'];

describe.each(stores)('the parts of the %s store', (_name, make) => {
  let store: Store;

  beforeEach(() => {
    store = make();
  });

  const listed = sampleRecord('x', { indexEntries: [{ index: 'thing.all', parent: '', order: '1' }] });
  const all = (records: RecordStore) => records.transaction((transaction) => transaction.all());
  const values = async (records: RecordStore) => (await all(records)).map(({ value }) => value);
  const sayWhere = (where: string) => ({ ...listed, value: { where }, unique: ['one'], tracked: true });

  test('do not see the records of each other, whatever they are called', async () => {
    await put(store, sayWhere('store'));
    for (const name of names) await put(store.part(name), sayWhere(name));
    for (const name of names) {
      const part = store.part(name);
      const found = await part.transaction(async (transaction) => [
        await transaction.get('thing', 'x'),
        ...(await transaction.list('thing.all', '')),
        await transaction.find('thing', 'one'),
        ...(await transaction.changes('thing', 0, 10)).map(({ value }) => value),
      ]);
      expect(found).toEqual(Array(4).fill({ where: name }));
    }
    expect(await values(store)).toEqual([{ where: 'store' }]);
  });

  test('are named as long as they have records', async () => {
    for (const name of names) await put(store.part(name), listed);
    store.part('empty');
    await read(store.part('read'), 'x');
    expect((await store.parts()).sort()).toEqual([...names].sort());
    for (const name of names) {
      await store.part(name).transaction((transaction) => transaction.clear());
      expect(await store.parts()).not.toContain(name);
    }
  });

  test('are cleared and removed alone', async () => {
    await put(store, sayWhere('store'));
    for (const name of ['a', 'a/b', 'a~1b']) await put(store.part(name), sayWhere(name));
    await store.part('a').transaction((transaction) => transaction.clear());
    await store.removePart('a/b');
    expect(await store.parts()).toEqual(['a~1b']);
    expect(await values(store.part('a/b'))).toEqual([]);
    await put(store.part('a/b'), sayWhere('anew'));
    expect(await values(store.part('a/b'))).toEqual([{ where: 'anew' }]);
    await store.transaction((transaction) => transaction.clear());
    expect(await values(store)).toEqual([]);
    expect(await values(store.part('a~1b'))).toEqual([{ where: 'a~1b' }]);
    await store.removePart('nothing');
  });

  test('are undone alone, and closed with the store', async () => {
    const part = store.part('a');
    const failing = part.transaction(async (transaction) => {
      await transaction.put(listed);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await all(part)).toEqual([]);
    await store.close();
    await expect(read(part, 'x')).rejects.toThrow(StoreClosedError);
    await expect(read(store.part('b'), 'x')).rejects.toThrow(StoreClosedError);
  });

  test('tell everything in the order of the change feed, so that it can be put elsewhere', async () => {
    const part = store.part('from');
    const tracked = (key: string) => ({ ...sampleRecord(key, { tracked: true, unique: [key] }), indexEntries: [] });
    const odd = {
      ...sampleRecord('\0\ud800', { value: { odd: '\0\ud800' } }),
      indexEntries: [{ index: 'thing.of', parent: '\ue000', order: '\u0001' }],
    };
    await put(part, tracked('b'), tracked('a'), odd, tracked('c'));
    await put(part, tracked('b'));
    const records = await all(part);
    expect(records.map(({ key }) => key)).toEqual(['\0\ud800', 'a', 'c', 'b']);
    expect(records[0]).toEqual(odd);
    const other = store.part('to');
    await put(other, sampleRecord('gone'));
    await other.transaction(async (transaction) => {
      await transaction.clear();
      for (const record of records) await transaction.put(record);
    });
    expect(await all(other)).toEqual(records);
    const changes = await other.transaction((transaction) => transaction.changes('thing', 0, 10));
    expect(changes.map(({ value }) => value)).toEqual([{ key: 'a' }, { key: 'c' }, { key: 'b' }]);
  });

  test('see in a transaction what it has written', async () => {
    await put(store, sampleRecord('a'));
    const seen = await store.transaction(async (transaction) => {
      await transaction.put(sampleRecord('b'));
      await transaction.remove('thing', 'a');
      return transaction.all();
    });
    expect(seen.map(({ key }) => key)).toEqual(['b']);
  });
});
