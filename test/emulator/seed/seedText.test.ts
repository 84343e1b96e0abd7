import { describe, expect, test } from 'vitest';
import { SeedError } from '../../../src/emulator/seed/seed.ts';
import { type SeedFormat, withSeedText } from '../../../src/emulator/seed/seedText.ts';

/** The seed that a text says. */
const read = (text: string, format: SeedFormat = 'yaml') => withSeedText(text, format, async (seed) => seed);

/** The error of reading a text. */
async function refusal(text: string, format: SeedFormat = 'yaml'): Promise<SeedError> {
  const error = await read(text, format).catch((e) => e);
  expect(error).toBeInstanceOf(SeedError);
  return error;
}

describe('the place of what is wrong in a seed', () => {
  test.each([
    ['a property that does not exist', 'users:\n  ann: { nme: x }\n', [2, 10]],
    ['a value of another type', 'chats:\n  - members:\n      - ann\n      - 5\n', [4, 9]],
    ['an object that lacks a property', 'users:\n  ann:\nchats:\n  - topic: x\n', [4, 5]],
    ['a name that cannot be one', 'users:\n  ann:\n  "a b":\n', [3, 3]],
    ['what an alias repeats', 'users:\n  ann: &a { displayName: A }\nchats: [*a]\n', [3, 9]],
    ['a line that ends as on Windows', 'users:\r\n  ann:\r\nchats: 5\r\n', [3, 1]],
    ['the seed as a whole', '- 1\n', [1, 1]],
  ])('is found in YAML for %s', async (_, text, [line, column]) => {
    expect((await refusal(text)).place).toEqual({ line, column });
  });

  test('is the same in JSON, and in JSON read as YAML', async () => {
    const text = '{\n  "users": { "ann": {} },\n  "chats": [\n    { "members": ["ann", 5] }\n  ]\n}\n';
    for (const format of ['json', 'yaml', 'either'] as const) {
      expect((await refusal(text, format)).place).toEqual({ line: 4, column: 26 });
    }
  });

  test('is where the work finds a broken rule, too', async () => {
    const work = async () => {
      throw new SeedError('No.', { pointer: '/groups/a~1b/members/0' });
    };
    const error = await withSeedText('groups:\n  a/b:\n    members: [ann]\n', 'yaml', work).catch((e) => e);
    expect(error).toMatchObject({ message: 'No.', place: { line: 3, column: 15 } });
  });
});

describe('a seed in YAML', () => {
  test('takes anchors and merges', async () => {
    expect(await read('users:\n  ann: &d { guest: true }\n  ben: { <<: *d, displayName: B }\n  cho: *d\n')).toEqual({
      users: { ann: { guest: true }, ben: { guest: true, displayName: 'B' }, cho: { guest: true } },
    });
  });

  test('takes names of prototypes as names', async () => {
    const seed = await read('users:\n  __proto__: { guest: true }\n  constructor: {}\n');
    expect(Object.entries(seed.users ?? {})).toEqual([
      ['__proto__', { guest: true }],
      ['constructor', {}],
    ]);
    expect(({} as { guest?: boolean }).guest).toBeUndefined();
  });

  test.each([
    ['a key that is there twice', 'users:\n  ann:\n  ben:\n  ann:\n', "'ann' is here twice.", [4, 3]],
    ['a tag that nobody knows', 'users: !include people.yaml\n', 'Unresolved tag: !include.', [1, 8]],
    ['a tab', 'users:\n\tann:\n', 'Tabs are not allowed as indentation.', [2, 1]],
    ['a second document', 'users: {}\n---\nusers: {}\n', 'A seed is one document, and here begins another.', [2, 1]],
    ['a key that is no text', 'users: { ? [a] : {} }\n', 'With stringKeys, all keys must be strings.', [1, 12]],
  ])('does not take %s', async (_, text, message, [line, column]) => {
    expect(await refusal(text)).toMatchObject({ message, place: { line, column } });
  });

  const levels = 'abcdefgh'.split('');
  const bomb = levels
    .map((name, i) => `${name}: &${name} [${Array(9).fill(i === 0 ? 'x' : `*${levels[i - 1]}`)}]`)
    .join('\n');
  test.each([
    ['aliases of aliases', bomb, 'stand for too much'],
    ['aliases of a long text', `a: &a ${'x'.repeat(100_000)}\nb: [${Array(900).fill('*a')}]\n`, 'stand for too much'],
    ['an alias of itself', 'users: &a\n  ann: *a\n', 'nested more than 100 levels deep'],
    ['brackets in brackets', '['.repeat(20_000), 'nested too deep'],
    ['a hundred levels', `users: ${'{ a: '.repeat(101)}1${' }'.repeat(101)}`, 'nested more than 100 levels deep'],
  ])('is not read without end: %s', async (_, text, message) => {
    expect((await refusal(text)).message).toContain(message);
  });

  test('can have many people: the time does not grow with the square of their number', async () => {
    const people = Array.from({ length: 40_000 }, (_, i) => `  person-${i}:\n`).join('');
    expect(Object.keys((await read(`users:\n${people}`)).users ?? {})).toHaveLength(40_000);
  }, 20_000);
});
