/**
 * The key that a bind URL names in a collection: `keyOf('https://graph.microsoft.com/v1.0/users/a@b.com', 'users')` is
 * `a@b.com`, and so it is of `…/users('a@b.com')`.
 *
 * Of several it is the last one that the collection has. Any origin and version will do. Undefined if the URL does
 * not name one, or is not well-formed.
 */
export function keyInUrl(url: string, collection: string): string | undefined {
  const path = url.replace(/[?#].*$/s, '');
  const matches = [...path.matchAll(new RegExp(`/${collection}(?:/([^/]+)|\\('((?:[^']|'')*)'\\))(?=/|$)`, 'g'))];
  const match = matches.at(-1);
  if (!match) return undefined;
  const key = decoded(match[1] ?? (match[2] ?? '').replaceAll("''", "'"));
  return key === '' ? undefined : key;
}

/** Text without percent-encoding. Undefined if the encoding is malformed. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
