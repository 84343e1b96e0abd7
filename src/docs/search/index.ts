import MiniSearch from 'minisearch';
import type { Page } from '../model/page.ts';
import { type Entry, entriesOf } from './entries.ts';
import { indexOptions } from './options.ts';

/** The search index of the site as a script that leaves it in `searchIndex`, as JSON. */
export function searchIndexScript(pages: readonly Page[]): string {
  const index = new MiniSearch<Entry>(indexOptions);
  index.addAll(entriesOf(pages));
  return `var searchIndex = ${JSON.stringify(JSON.stringify(index))};\n`;
}
