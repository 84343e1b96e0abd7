// Searches the index that a script before this one has left in `searchIndex`.
import MiniSearch from 'minisearch';
import type { Entry } from '../search/entries.ts';
import { find } from '../search/find.ts';
import { indexOptions } from '../search/options.ts';
import { create, element } from './element.ts';

declare const searchIndex: string;

/** How many results are shown. */
const shown = 20;

const index = MiniSearch.loadJSON<Entry>(searchIndex, indexOptions);
const root = document.body.dataset['root'] ?? '';
const dialog = element<HTMLDialogElement>('dialog.search');
const input = element<HTMLInputElement>('input', dialog);
const status = element('.status', dialog);
const list = element('.results', dialog);

input.addEventListener('input', search);
dialog.addEventListener('keydown', move);
search();

function search(): void {
  const query = input.value.trim();
  const results = query === '' ? [] : find(index, query);
  list.replaceChildren(...results.slice(0, shown).map(resultItem));
  const count = `${results.length} result${results.length === 1 ? '' : 's'}`;
  status.textContent =
    query === ''
      ? 'Type the name of an operation, a path, a type, a property, an error or a word.'
      : results.length === 0
        ? `Nothing is found for “${query.length > 60 ? `${query.slice(0, 60)}…` : query}”.`
        : results.length > shown
          ? `${count}, the best ${shown} shown. Arrow keys choose, Enter opens.`
          : `${count}. Arrow keys choose, Enter opens.`;
}

function resultItem(result: Record<string, unknown>): HTMLElement {
  const { page, title, about, kind, beta, name } = result as unknown as Entry;
  const named = name !== '' && name !== title ? [' ', create('code', {}, name)] : [];
  const label = beta ? `beta ${kind}` : kind;
  const link = create('a', { href: `${root}${page}` }, create('b', {}, title), ...named, ' ');
  link.append(create('small', {}, label), create('span', {}, about));
  return create('li', {}, link);
}

/** Arrow keys go from the input to the results and through them. Enter in the input opens the first one. */
function move(event: KeyboardEvent): void {
  const links = [...list.querySelectorAll('a')];
  const position = links.indexOf(document.activeElement as HTMLAnchorElement);
  if (event.key === 'Enter' && document.activeElement === input) links[0]?.click();
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  event.preventDefault();
  const next = position + (event.key === 'ArrowDown' ? 1 : -1);
  (links[Math.min(next, links.length - 1)] ?? input).focus();
}
