import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { walkJson } from '../../../src/emulator/seed/walkJson.ts';

/** What a text has from the place on that a path leads to. */
const found = (text: string, ...path: string[]): string => text.slice(walkJson(text, path).offset);

const isRead = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('a path in a JSON text', () => {
  const text = '{ "a": [1, {"b": "x"}], "c/d": { "e": null }, "a": [2, { "b": 3 }] }';

  test('leads to the name of a property, and to an item of a list', () => {
    expect(found(text, 'c/d', 'e')).toMatch(/^"e": null/);
    expect(found('[7, [8, 9]]', '1', '1')).toBe('9]]');
    expect(found(text)).toBe(text);
  });

  test('leads as far as the text has it', () => {
    expect(found(text, 'c/d', 'nothing', 'more')).toMatch(/^"c\/d"/);
    expect(found('[7]', '5')).toBe('[7]');
  });

  test('leads to the last of two properties with one name, which is the one that counts', () => {
    expect(found(text, 'a', '1', 'b')).toBe('"b": 3 }] }');
  });

  test('finds a name that is written with escapes', () => {
    expect(found('{"x": 1, "\\u0061nn": 2}', 'ann')).toBe('"\\u0061nn": 2}');
  });
});

describe('what is no JSON', () => {
  test.each([
    ['{"a": 1,}', 8, "There must be no comma before '}'."],
    ['[1,]', 3, "There must be no comma before ']'."],
    ['{a: 1}', 1, "Here must be the name of a property in double quotes, or '}', and not 'a'."],
    ['{"a" 1}', 5, "Here must be ':', and not '1'."],
    ['{"a": yes}', 6, "Here must be a value, and not 'yes'."],
    ['[1 2]', 3, "Here must be ',' or ']', and not '2'."],
    ['["x]', 1, 'A string begins here and does not end.'],
    ['["x\n"]', 3, 'A string must not have a line break or another control character.'],
    ['["\\x"]', 2, 'A string has an escape that JSON does not have.'],
    ['{} 1', 3, 'Nothing may follow the end of the value.'],
    ['', 0, 'The text ends where a value must be.'],
  ])('is %j, at %i', (text, offset, message) => {
    expect(walkJson(text)).toEqual({ offset, message });
  });

  test('is what JSON.parse refuses, and nothing else', () => {
    const broken = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.nat(2),
        fc.constantFrom('', ',', '"', '}', ']', ':', '\\', '-', '1', '\n', ' ', 'tru', '.'),
      )
      .map(([text, at, removed, added]) => {
        const from = at % (text.length + 1);
        return text.slice(0, from) + added + text.slice(from + removed);
      });
    fc.assert(
      fc.property(broken, (text) => 'message' in walkJson(text) === !isRead(text)),
      { numRuns: 3000 },
    );
  });

  test('is found in deep and in long texts', () => {
    expect(walkJson('['.repeat(200_000))).toMatchObject({ offset: 200_000 });
    expect(walkJson(`["${'x'.repeat(2_000_000)}" 1]`)).toMatchObject({ offset: 2_000_004 });
  });
});
