import type MiniSearch from 'minisearch';
import type { Query, SearchResult } from 'minisearch';
import type { Entry } from './entries.ts';
import { looseSearchOptions, searchOptions, wordsIn } from './options.ts';

/** What is found for what a reader types: what has every word, or if nothing has, what has any. */
export function find(index: MiniSearch<Entry>, text: string): SearchResult[] {
  const query = asIndexed(text);
  const spelt = query.split(/\s+/).map((word) => spellings(index, word));
  const all = index.search({ combineWith: 'AND', queries: spelt }, searchOptions);
  return all.length > 0 ? all : index.search(query, looseSearchOptions);
}

/** A URL of the service, or a path with a version, as the path of an operation. A method before it belongs to it. */
function asIndexed(text: string): string {
  return text
    .trim()
    .replaceAll(/https?:\/\/[^\s/]+(?=\/)/gi, '')
    .replaceAll(/(^|\s)\/(v1\.0|beta)(?=\/)/gi, '$1')
    .replaceAll(/(?<=^|\s)(get|post|patch|put|delete)\s+(?=\/)/gi, '$1');
}

/** A word, and if nothing has it, that with two letters next to each other swapped: `sned`. */
function spellings(index: MiniSearch<Entry>, word: string): Query {
  const isOne = word.length > 3 && wordsIn(word)[0] === word;
  if (!isOne || index.search(word, { ...searchOptions, fuzzy: false }).length > 0) return word;
  const swapped = [...word].slice(1).map((letter, at) => {
    return word.slice(0, at) + letter + word.charAt(at) + word.slice(at + 2);
  });
  return { combineWith: 'OR', queries: [word, { combineWith: 'OR', queries: swapped, fuzzy: false, prefix: false }] };
}
