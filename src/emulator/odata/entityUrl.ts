/**
 * The key that a bind URL names in a collection: `keyInUrl('https://graph.microsoft.com/v1.0/users/a@b.com', 'users')` is
 * `a@b.com`, and so it is of `…/users('a@b.com')`.
 *
 * Percent-encoding is undone first, then doubled apostrophes: `users('o%27%27neil')`, `users('o''neil')` and `users/o'neil`
 * are one. Of several keys it is the last one that the collection has. Any origin and version will do. Undefined if
 * the URL does not name one, or is not well-formed.
 *
 * @see https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_URLParsing
 */
export function keyInUrl(url: string, collection: string): string | undefined {
  return entitiesInUrl(url, collection).at(-1)?.key;
}

/** The collection and the key at the end of a bind URL, if the collection is one of these. Otherwise undefined. */
export function entityInUrl<Collection extends string>(
  url: string,
  collections: readonly Collection[],
): { readonly collection: Collection; readonly key: string } | undefined {
  for (const collection of collections) {
    const last = entitiesInUrl(url, collection).at(-1);
    if (last?.isEnd) return { collection, key: last.key };
  }
  return undefined;
}

/** The keys that a URL has in a collection, each with whether the path ends with it. */
function entitiesInUrl(url: string, collection: string): { readonly key: string; readonly isEnd: boolean }[] {
  const path = decoded(url.replace(/[?#].*$/s, '')) ?? '';
  const named = new RegExp(`/${collection}(?:\\('((?:[^']|'')+)'\\)|/([^/]+))(?=(/|$))`, 'gi');
  return [...path.matchAll(named)].map(([, quoted, segment = '', next]) => ({
    key: (quoted?.replaceAll("''", "'") ?? segment).replaceAll(encodedSlash, '/'),
    isEnd: next === '',
  }));
}

/** What stands for a slash that was percent-encoded, so that it ends no segment. No id has it. */
const encodedSlash = '\0';

/** Text without percent-encoding. Undefined if the encoding is malformed. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll(/%2f/gi, '%00'));
  } catch {
    return undefined;
  }
}
