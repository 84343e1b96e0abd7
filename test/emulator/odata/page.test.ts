import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeBase64Url } from '../../../src/contract/base64.ts';
import { GraphFailure } from '../../../src/contract/graphFailure.ts';
import { type Page, skiptokenPage, withQueryOption } from '../../../src/emulator/odata/page.ts';
import { select } from '../../../src/emulator/odata/responseBody.ts';
import type { Range } from '../../../src/emulator/store/store.ts';

const url = 'http://graph.test/v1.0/chats?$top=2&$filter=topic%20eq%20%27a%26b%27';

/** A list as in a store, in code unit order. */
function reader(list: readonly string[]) {
  return async ({ after, limit }: Range & { limit: number }) =>
    [...list]
      .sort()
      .filter((item) => after === undefined || item > after)
      .slice(0, limit);
}

function read(
  list: readonly string[],
  options: { top?: number; skiptoken?: string | undefined; keep?: (item: string) => boolean } = {},
) {
  const { top = 2, skiptoken, keep } = options;
  return skiptokenPage({ url, top, skiptoken, read: reader(list), order: (item) => item, keep });
}

const skiptoken = ({ nextLink }: Page<unknown>) =>
  nextLink === undefined ? undefined : (new URL(nextLink).searchParams.get('$skiptoken') ?? undefined);

/** Every item, page by page; the list may be changed before each page. */
async function walk(
  list: readonly string[],
  top: number,
  change: (page: number) => void = () => {},
  keep?: (item: string) => boolean,
) {
  const pages: string[][] = [];
  let token: string | undefined;
  do {
    const found: Page<string> = await read(list, { top, skiptoken: token, ...(keep ? { keep } : {}) });
    pages.push([...found.items]);
    token = skiptoken(found);
    change(pages.length);
  } while (token !== undefined);
  return pages;
}

describe('pages (the page paging)', () => {
  test('a list is divided into pages, the last of which has no next link', async () => {
    expect(await walk(['a', 'b', 'c', 'd', 'e'], 2)).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
    expect(await walk(['a', 'b'], 2)).toEqual([['a', 'b']]);
    expect(await walk([], 2)).toEqual([[]]);
  });

  test('a next link is absolute and keeps the options of the request', async () => {
    const { nextLink = '' } = await read(['a', 'b', 'c']);
    expect(nextLink.startsWith('http://graph.test/v1.0/chats?$top=2&$filter=')).toBe(true);
    const options = new URL(nextLink).searchParams;
    expect(options.get('$filter')).toBe("topic eq 'a&b'");
    expect(options.get('$skiptoken')).not.toBeNull();
  });

  test('the next link of a later page has one skiptoken', () => {
    const next = withQueryOption(`${url}&$skiptoken=old`, '$skiptoken', 'new/+=');
    expect(new URL(next).searchParams.getAll('$skiptoken')).toEqual(['new/+=']);
    expect(new URL(next).searchParams.get('$top')).toBe('2');
    expect(withQueryOption('http://graph.test/v1.0/chats?$SkipToken=old', '$skiptoken', 'x')).toBe(
      'http://graph.test/v1.0/chats?$skiptoken=x',
    );
    expect(withQueryOption('http://graph.test/v1.0/chats', '$skiptoken', 'x')).toBe(
      'http://graph.test/v1.0/chats?$skiptoken=x',
    );
  });

  test('items that are filtered out do not count', async () => {
    const list = [...'abcdefghij'];
    expect(await walk(list, 2, undefined, (item) => 'bdfhi'.includes(item))).toEqual([['b', 'd'], ['f', 'h'], ['i']]);
    expect(await walk(list, 2, undefined, (item) => item === 'a')).toEqual([['a']]);
    expect(await walk(list, 2, undefined, () => false)).toEqual([[]]);
  });

  test('no item is returned twice or is missing while others are added and removed between pages', async () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ü', '~'), minLength: 1, maxLength: 4 });
    const changes = fc.array(fc.tuple(fc.array(name, { maxLength: 4 }), fc.array(fc.nat(40), { maxLength: 4 })), {
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(name, { maxLength: 20 }),
        fc.integer({ min: 1, max: 5 }),
        changes,
        fc.func(fc.boolean()),
        async (start, top, steps, keeps) => {
          const list = [...start];
          const stayed = new Set(start);
          const ever = new Set(start);
          const pages = await walk(
            list,
            top,
            (count) => {
              const [added, removed] = steps[count - 1] ?? [[], []];
              for (const at of removed) {
                const [gone] = list.splice(at % Math.max(1, list.length), 1);
                if (gone !== undefined) stayed.delete(gone);
              }
              for (const item of added) {
                if (!ever.has(item)) list.push(item);
                ever.add(item);
              }
            },
            keeps,
          );
          const seen = pages.flat();
          expect(new Set(seen).size).toBe(seen.length);
          expect(seen.every((item) => ever.has(item) && keeps(item))).toBe(true);
          expect([...stayed].filter((item) => keeps(item) && !seen.includes(item))).toEqual([]);
          expect(pages.slice(0, -1).every(({ length }) => length === top)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('skiptokens', () => {
  test.each([
    'x',
    '1.',
    '1.%%%',
    '1.WzF',
    '1. WzFd',
    '2.WzFd',
    'WzFd',
    '1.WzFd=',
    '1.gICA',
    `1.${encodeBase64Url('a\u0000b')}`,
    "1.' or 1=1 --",
    '../../etc',
    '1.😀',
    'constructor',
  ])('%s is invalid and returns 400', async (token) => {
    await expect(read(['a', 'b', 'c'], { skiptoken: token })).rejects.toThrow(
      expect.objectContaining({ status: 400, message: expect.stringContaining('$skiptoken') }),
    );
  });

  test('any text is a valid token or returns 400', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.base64String().map((text) => `1.${text}`),
        ),
        async (token) => {
          const result = await read(['a', 'b', 'c'], { skiptoken: token }).catch((error: unknown) => error);
          if (result instanceof Error) expect(result).toBeInstanceOf(GraphFailure);
          else expect((result as Page<string>).items.length).toBeLessThanOrEqual(2);
        },
      ),
    );
  });

  test('a position with any characters is decoded unchanged', async () => {
    const list = ['ä', 'ö 😀', 'ü?&=+%', '日本'];
    expect((await walk(list, 1)).flat()).toEqual([...list].sort());
  });
});

describe('$select', () => {
  const entity = { '@odata.type': '#x', id: '1', topic: 'a', 'members@odata.context': 'm', members: [], 'topic@x': 1 };

  test('keeps the properties that it names, the id, and their annotations', () => {
    expect(select(entity, ['topic'])).toEqual({ '@odata.type': '#x', id: '1', topic: 'a', 'topic@x': 1 });
    expect(select(entity, ['members'])).toEqual({
      '@odata.type': '#x',
      id: '1',
      'members@odata.context': 'm',
      members: [],
    });
  });

  test('does not add missing or inherited properties', () => {
    expect(select(entity, ['missing', 'constructor', '__proto__'])).toEqual({ '@odata.type': '#x', id: '1' });
  });

  test('keeps all properties if it is absent or an asterisk', () => {
    expect(select(entity, undefined)).toEqual(entity);
    expect(select(entity, ['*'])).toEqual(entity);
  });
});
