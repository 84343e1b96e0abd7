import { describe, expect, it } from 'vitest';
import { lineOfPointer, readJson, tokens } from '../../../src/docs/console/json.ts';
import { processorTime } from '../../support/processorTime.ts';

describe('the tokens of JSON', () => {
  it('name what each piece is, and are the whole text', () => {
    const text = '{ "a": ["b", -1.5e3, true, null], "c\\"": {} }';
    const found = tokens(text);
    expect(found.map(({ text }) => text).join('')).toBe(text);
    expect(found.filter(({ kind }) => kind !== 'other').map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'key "a"',
      'string "b"',
      'number -1.5e3',
      'word true',
      'word null',
      'key "c\\""',
    ]);
  });

  it.each(['', '"never closed', '{"a":', '<script>alert(1)</script>', '\u2028\ud800"\\', '"'.repeat(101)])(
    'are the whole of a text that is no JSON: %s',
    (text) => {
      expect(
        tokens(text)
          .map(({ text }) => text)
          .join(''),
      ).toBe(text);
    },
  );

  it('are found without delay in what is long, spaced or deep', () => {
    const spent = processorTime();
    for (const text of [
      `"${'x'.repeat(1e6)}"`,
      '"" '.repeat(2e5),
      `""${' '.repeat(1e6)}`,
      '['.repeat(1e6),
      '\\'.repeat(1e6),
    ]) {
      expect(tokens(text).reduce((sum, { text }) => sum + text.length, 0)).toBe(text.length);
    }
    lineOfPointer(`${'['.repeat(1e5)}${']'.repeat(1e5)}`, '/0/0');
    expect(spent()).toBeLessThan(5000);
  });
});

describe('reading JSON', () => {
  it('returns the value', () => {
    expect(readJson('{"a":1}')).toEqual({ value: { a: 1 } });
  });

  it.each([
    ['{\n  "a": 1,\n}', 3, 1],
    ['{\n  "a" 1\n}', 2, 7],
    ['{ "a": 1', 1, 9],
    ['', 1, 1],
    ['nul', 1, 4],
  ])('says where %j is wrong', (text, line, column) => {
    expect(readJson(text)).toEqual({ problem: { line, message: `This is not JSON: line ${line}, column ${column}.` } });
  });
});

describe('the line of a pointer', () => {
  const text = `{
  "chatType": "oneOnOne",
  "members": [
    {
      "roles": ["owner"],
      "user@odata.bind": "x"
    },
    {
      "Roles": [
        "guest",
        {"deep/er": [1,
          2]}
      ]
    }
  ]
}`;
  it.each([
    ['/chatType', 2],
    ['/members', 3],
    ['/members/0', 4],
    ['/members/0/user@odata.bind', 6],
    ['/members/1', 8],
    ['/members/1/roles', 9],
    ['/members/1/roles/0', 10],
    ['/members/1/roles/1/deep~1er/1', 12],
    ['/members/1/missing', 8],
    ['/topic', 1],
    ['', 1],
  ])('%s is in line %i', (pointer, line) => {
    expect(lineOfPointer(text, pointer)).toBe(line);
  });
});
