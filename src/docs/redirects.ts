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
    ['assets/reference.js', referenceScript(references)],
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

/** The old reference was one page, and named an operation behind `#/`, as in `#/chats/createchat` or `#operation/createChat`. */
function referenceScript(references: readonly Reference[]): string {
  const names = references.map(({ version, operations }) => [version, operations.map(({ id }) => id)]);
  return `(() => {
  const operations = ${JSON.stringify(Object.fromEntries(names))};
  const version = location.pathname.split('/').pop().replace('.html', '');
  const last = decodeURIComponent(location.hash).split('/').filter((part) => part !== '#').pop() || '';
  const id = (operations[version] || []).find((name) => name.toLowerCase() === last.toLowerCase());
  if (id) location.replace('../' + version + '/' + id + '/');
})();
`;
}
