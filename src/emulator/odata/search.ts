import { GraphFailure } from '../../contract/graphFailure.ts';

/** How `$search` looks at a property: word by word, or at its beginning alone. */
export type Searchable = Readonly<Record<string, 'words' | 'beginning'>>;

/** Tests whether a search finds an entity. */
export type Search = (entity: object) => boolean;

/**
 * Reads a `$search` over directory objects: terms in quotation marks that name a property, joined by `AND` and `OR`, with
 * parentheses. `AND` binds more. The case of letters makes no difference.
 *
 * Throws a {@link GraphFailure} 400 if it is malformed, or names a property that cannot be searched.
 *
 * @see https://learn.microsoft.com/graph/search-query-parameter#using-search-on-directory-object-collections
 */
export function readSearch(text: string, searchable: Searchable): Search {
  const tokens = [...text.matchAll(/\s+|"((?:[^"\\]|\\.)*)"|AND\b|OR\b|[()]|[\s\S]/g)].filter(([token]) =>
    token.trim(),
  );
  let next = 0;
  let depth = 0;
  const take = (token: string) => tokens[next]?.[0] === token && ++next > 0;

  function anyOf(): Search {
    const parts = [allOf()];
    while (take('OR')) parts.push(allOf());
    return (entity) => parts.some((finds) => finds(entity));
  }

  function allOf(): Search {
    const parts = [one()];
    while (take('AND')) parts.push(one());
    return (entity) => parts.every((finds) => finds(entity));
  }

  function one(): Search {
    if (take('(')) {
      if (++depth > maxDepth) throw malformed(`Parentheses are nested more than ${maxDepth} levels deep.`);
      const search = anyOf();
      if (!take(')')) throw malformed('A parenthesis is not closed.');
      depth--;
      return search;
    }
    const term = tokens[next]?.[1];
    if (term === undefined) throw malformed('Each term is in quotation marks and names a property: "displayName:mei".');
    next++;
    return termSearch(term.replaceAll(/\\(.)/gs, '$1'), searchable);
  }

  const search = anyOf();
  if (next < tokens.length) throw malformed('Terms are joined by AND or OR, in capitals.');
  return search;
}

/** The maximum nesting of parentheses: our choice. */
const maxDepth = 50;

function termSearch(term: string, searchable: Searchable): Search {
  const [, given = '', wanted = ''] = /^\s*(\w+):([\s\S]*)$/.exec(term) ?? [];
  const property = Object.keys(searchable).find((name) => name.toLowerCase() === given.toLowerCase());
  if (property === undefined) {
    throw malformed(`A term names one of ${Object.keys(searchable).join(', ')}: "${Object.keys(searchable)[0]}:mei".`);
  }
  const beginning = wanted.trim().toLowerCase();
  if (beginning === '') throw malformed(`There is nothing to look for in ${property}.`);
  const beginnings = words(wanted);
  return (entity) => {
    const value = (entity as Readonly<Record<string, unknown>>)[property];
    if (typeof value !== 'string') return false;
    if (searchable[property] === 'beginning' || beginnings.length === 0) {
      return value.toLowerCase().startsWith(beginning);
    }
    const all = words(value);
    return beginnings.every((each) => all.some((word) => word.startsWith(each)));
  };
}

/** The words of a text in small letters: split at spaces, at signs, and where small letters change to capitals. */
export const words = (text: string): string[] =>
  text
    .replaceAll(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);

const malformed = (why: string) => new GraphFailure(400, { code: 'Request_BadRequest', message: `$search: ${why}` });
