import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Marked, type Tokens } from 'marked';
import { type Lookup, linkNames } from './names.ts';
import { type Page, plainText } from './page.ts';

const folder = fileURLToPath(new URL('../../../openapi/guides/', import.meta.url));

/** A guide, as it stands in the repository. */
export interface Guide {
  /** The name of its file, without `.md`. */
  readonly name: string;
  readonly title: string;
  /** Its first paragraph, as Markdown. */
  readonly summary: string;
  /** What follows the title, as Markdown. */
  readonly text: string;
  readonly code: readonly CodeBlock[];
}

/** A block of code in a guide. */
export interface CodeBlock {
  /** The words after the fence: the language first. */
  readonly info: string;
  readonly text: string;
}

/** Every guide, in reading order. */
export async function readGuides(): Promise<Guide[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md'));
  const guides = names.map(async (name) =>
    readGuide(name.replace(/\.md$/, ''), await readFile(`${folder}/${name}`, 'utf8')),
  );
  const rank = ({ name }: Guide) => (name === 'getting-started' ? 0 : 1);
  return (await Promise.all(guides)).sort((a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title, 'en'));
}

/** Reads a guide. Throws if it does not begin with a heading and a paragraph. */
export function readGuide(name: string, markdown: string): Guide {
  const tokens = new Marked().lexer(markdown);
  const [heading, paragraph] = tokens.filter(({ type }) => type !== 'space') as [Tokens.Heading?, Tokens.Paragraph?];
  if (heading?.type !== 'heading' || heading.depth !== 1 || paragraph?.type !== 'paragraph') {
    throw new Error(`${name}.md must begin with a title, as "# Title", and one sentence below it.`);
  }
  return {
    name,
    title: plainText(heading.text),
    summary: paragraph.text,
    text: markdown.slice(markdown.indexOf(heading.raw) + heading.raw.length).trim(),
    code: tokens.flatMap((token) =>
      token.type === 'code' ? [{ info: token['lang'] ?? '', text: token['text'] }] : [],
    ),
  };
}

/** The pages of the guides, each with the way to the ones before and after it. */
export function guidePages(guides: readonly Guide[], lookup: Lookup): Page[] {
  const link = (guide: Guide | undefined) => guide && { title: guide.title, page: guidePath(guide.name) };
  return guides.map((guide, index) => {
    const [before, after] = [link(guides[index - 1]), link(guides[index + 1])];
    return {
      path: guidePath(guide.name),
      kind: 'guide',
      title: guide.title,
      description: plainText(guide.summary),
      above: [{ title: 'Guides', page: 'guides/' }],
      blocks: [{ kind: 'prose', text: linkNames(linkPages(guide.text), lookup) }],
      ...(before ? { before } : {}),
      ...(after ? { after } : {}),
    };
  });
}

/** The path of the page of a guide. */
export const guidePath = (name: string): string => `guides/${name}/`;

/** In the repository, guides refer to each other by file. */
const linkPages = (text: string) => text.replaceAll(/\]\(([\w-]+)\.md(#[\w-]*)?\)/g, '](site:guides/$1/$2)');

/** What to do about each status, from the table of the guide to errors. */
export function adviceIn(guides: readonly Guide[]): Map<string, string> {
  const text = guides.find(({ name }) => name === 'errors')?.text ?? '';
  const rows = [...linkPages(text).matchAll(/^\| (\d{3}) \|.*\| (.*?) \|$/gm)];
  if (rows.length === 0)
    throw new Error('openapi/guides/errors.md has no table of statuses, "| 400 | meaning | what to do |".');
  return new Map(rows.map(([, status = '', advice = '']) => [status, `${advice}.`]));
}
