import { beforeEach, describe, expect, test } from 'vitest';
import { ValueCache } from '../../../src/emulator/store/valueCache.ts';

let values: ValueCache;
let parsed: number[];

beforeEach(() => {
  values = new ValueCache();
  parsed = [];
});

/** Reads a value, whose text says its number and whatever else it is padded with. */
const read = (id: number, padding = '') =>
  values.get(id, () => {
    parsed.push(id);
    return JSON.stringify({ id, padding });
  });

const readAll = (from: number, to: number) => {
  for (let id = from; id < to; id++) read(id);
};

describe('values that were read not long ago', () => {
  test('are parsed once', () => {
    expect(read(1)).toEqual({ id: 1, padding: '' });
    expect(read(1)).toBe(read(1));
    expect(parsed).toEqual([1]);
  });

  test('are some thousand, and those that are read again stay', () => {
    for (let id = 0; id < 20_000; id++) {
      read(id);
      read(7);
    }
    parsed = [];
    read(19_999);
    read(17_000);
    read(7);
    expect(parsed).toEqual([]);
    readAll(0, 10);
    expect(parsed).toEqual([0, 1, 2, 3, 4, 5, 6, 8, 9]);
  });

  test('are not the long ones', () => {
    read(1, 'x'.repeat(5000));
    read(1, 'x'.repeat(5000));
    expect(parsed).toEqual([1, 1]);
  });

  test('are forgotten one by one, whenever they were read', () => {
    readAll(0, 6000);
    parsed = [];
    for (const id of [0, 5999]) {
      values.forget(id);
      read(id);
    }
    read(1);
    expect(parsed).toEqual([0, 5999]);
  });

  test('are all forgotten, whenever they were read', () => {
    readAll(0, 6000);
    parsed = [];
    values.forgetAll();
    read(0);
    read(5999);
    expect(parsed).toEqual([0, 5999]);
  });
});
