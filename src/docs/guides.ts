import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Markdown, readMarkdown } from './markdown.ts';
import { escapeHtml, html } from './page.ts';

const folder = fileURLToPath(new URL('../../openapi/guides/', import.meta.url));

/** One guide. */
export interface Guide extends Markdown {
  /** The page, from the site's root. */
  readonly file: string;
}

/** Every guide: the one to start with first, the others by title. */
export async function readGuides(): Promise<Guide[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md'));
  const guides = await Promise.all(
    names.map(async (name) => ({
      file: `guides/${name.replace(/\.md$/, '.html')}`,
      ...readMarkdown(name, await readFile(`${folder}/${name}`, 'utf8')),
    })),
  );
  const rank = ({ file }: Guide) => (file === 'guides/getting-started.html' ? 0 : 1);
  return guides.sort((a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title, 'en'));
}

/** The page of one guide, with the way to the others. */
export function guidePage(guide: Guide, guides: readonly Guide[]): string {
  const others = guides.map(({ file, title }) => {
    const current = file === guide.file ? ' aria-current="page"' : '';
    return `<li><a href="../${file}"${current}>${escapeHtml(title)}</a></li>`;
  });
  return html({
    title: `${guide.title} · graph-chat`,
    description: guide.summary,
    root: '../',
    file: guide.file,
    body: `<div class="page guide">
<nav aria-label="Guides"><ul>${others.join('')}</ul></nav>
<main>
${guide.html}</main>
</div>`,
  });
}
