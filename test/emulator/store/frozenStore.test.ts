import { expect, test } from 'vitest';
import { memoryStore } from '../../../src/emulator/store/memory.ts';
import { frozen } from './frozenStore.ts';
import { put, read, sampleRecord } from './sampleRecords.ts';

test('the memory store of the tests lets nobody change a value, neither who wrote it nor who reads it', async () => {
  const store = frozen(memoryStore());
  const value = { key: 'a', list: [{ deep: true }] };
  await put(store, sampleRecord('a', { value }));
  const found = (await read(store, 'a')) as typeof value;
  expect(() => found.list.push({ deep: false })).toThrow(TypeError);
  expect(() => Object.assign(found.list[0] ?? {}, { deep: false })).toThrow(TypeError);
  expect(() => Object.assign(value, { key: 'b' })).toThrow(TypeError);
});
