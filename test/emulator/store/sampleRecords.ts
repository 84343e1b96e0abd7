import type { IndexEntry, Range, RecordStore, Store, StoredRecord } from '../../../src/emulator/store/store.ts';

/** A record of the kind "thing" whose value says its key, with whatever else a test is about. */
export function sampleRecord(key: string, more: Partial<StoredRecord> = {}): StoredRecord {
  return { kind: 'thing', key, value: { key }, indexEntries: [], unique: [], tracked: false, ...more };
}

/** A place in the list "all" below no parent. */
export const at = (order: string, parent = ''): IndexEntry => ({ index: 'all', parent, order });

/** Puts records, in one transaction. */
export const put = (store: RecordStore, ...records: StoredRecord[]) =>
  store.transaction(async (transaction) => {
    for (const record of records) await transaction.put(record);
  });

/** The value of a thing. */
export const read = (store: RecordStore, key: string) =>
  store.transaction((transaction) => transaction.get('thing', key));

/** The keys of things in the list "all". */
export const keys = (store: Store, range?: Range, parent = '') =>
  store.transaction(async (transaction) =>
    (await transaction.list('all', parent, range)).map((value) => (value as { key: string }).key),
  );
