import { escapeHtml } from './html/escape.ts';
import type { Page } from './model/page.ts';
import type { Reference } from './model/reference.ts';

/** Pages at the addresses that the site had before, each of which leads to the one that took its place. */
export function redirects(pages: readonly Page[], references: readonly Reference[]): Map<string, string> {
  const guides = pages.filter(({ kind }) => kind === 'guide');
  return new Map([
    ...guides.map(({ path }): [string, string] => {
      const name = path.split('/')[1] ?? '';
      return [`guides/${name}.html`, redirect(`${name}/`)];
    }),
    ['undecided.html', redirect('undecided/')],
    ...references.map(({ version }): [string, string] => [
      `reference/${version}.html`,
      redirect(`../${version}/`, '<script src="../assets/reference.js"></script>\n'),
    ]),
    ['assets/reference.js', referenceScript(pages, references)],
  ]);
}

const redirect = (to: string, script = '') => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Moved</title>
<link rel="canonical" href="${escapeHtml(to)}">
${script}<meta http-equiv="refresh" content="0; url=${escapeHtml(to)}">
<p>This page has moved: <a href="${escapeHtml(to)}">${escapeHtml(to)}</a></p>
</html>
`;

/**
 * The old reference was one page, and named an operation behind `#/`, as in `#/chats/createchat` or `#operation/createChat`, a
 * tag as in `#tag/chats`. What stood behind that was a part of the operation.
 */
function referenceScript(pages: readonly Page[], references: readonly Reference[]): string {
  const places = references.map(({ version }) => {
    const named = ({ kind, path, version: of }: Page) =>
      of === version && (kind === 'operation' || kind === 'tag') ? [[keyOf(path.split('/').at(-2) ?? ''), path]] : [];
    return [version, Object.fromEntries(pages.flatMap(named))];
  });
  return `(() => {
  const pages = ${JSON.stringify(Object.fromEntries(places))};
  const version = location.pathname.split('/').pop().replace('.html', '');
  const known = new Map(Object.entries(pages[version] || {}));
  const names = location.hash.split(/[#/?]/).map((part) => part.toLowerCase().replace(/[^a-z0-9]/g, ''));
  const last = names.filter((name) => known.has(name)).pop();
  if (last) location.replace('../' + known.get(last));
})();
`;
}

/** A name as the script compares it: `pinned-messages` is `pinnedMessages`. */
const keyOf = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
