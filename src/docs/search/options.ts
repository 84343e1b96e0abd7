import type { Options, SearchOptions } from 'minisearch';
import type { Entry } from './entries.ts';

/** How the index is made, at build time, and read, in the page. */
export const indexOptions: Options<Entry> = {
  fields: ['name', 'title', 'path', 'headings', 'properties', 'errors', 'text'],
  storeFields: ['page', 'title', 'about', 'kind', 'beta', 'name'],
  tokenize: (text) => tokens(text),
  processTerm: (term) => term.toLowerCase(),
};

const kinds: Readonly<Record<string, number>> = { guide: 2, type: 0.8 };

/** How the search weighs what it finds: only what has every word of the query. */
export const searchOptions: SearchOptions = {
  boost: { name: 10, title: 4, path: 6, headings: 6, properties: 2, errors: 1.5, text: 1 },
  prefix: (term) => term.length > 1,
  fuzzy: (term) => (term.length > 3 && !isPath(term) ? 0.2 : false),
  combineWith: 'AND',
  // A path is one word, so that it finds the operations on it and below it.
  tokenize: (text) => text.split(/\s+/).flatMap((word) => (isPath(word) ? [word] : wordsIn(word))),
  // Version 1.0 before beta. Of two that are as good, a guide first, then an operation, then a type.
  boostDocument: (_, __, stored) => (stored?.['beta'] ? 0.7 : 1) * (kinds[String(stored?.['kind'])] ?? 1),
};

/** How the search goes on if nothing has every word: what has some of them, and of the segments of a path. */
export const looseSearchOptions: SearchOptions = { ...searchOptions, combineWith: 'OR', tokenize: wordsIn };

/** Whether a word is a path of an operation, with its method or without. */
const isPath = (word: string) => /^(get|post|patch|put|delete)?\//i.test(word);

/** The words of a text, without what stands between them. */
export function wordsIn(text: string): string[] {
  return text.split(/[\s/{}()?=&,;:"'`|<>[\]]+/).filter(Boolean);
}

/** A text as words: `createChat` is found as that, as `create` and as `chat`, a path as that and by its segments. */
function tokens(text: string): string[] {
  const paths = text.split(/\s+/).filter(isPath);
  const whole = wordsIn(text);
  const parts = whole.flatMap((word) => word.split(/[.@$\-_]+|(?<=[a-z])(?=[A-Z])/).filter((part) => part.length > 1));
  return [...new Set([...paths, ...whole, ...parts])];
}
