import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Marked, type Tokens } from 'marked';
import { parse } from 'yaml';
import { type Block, prose } from './block.ts';
import { type Lookup, linkNames } from './names.ts';
import type { Page } from './page.ts';
import type { Reference } from './reference.ts';
import { plainText } from './text.ts';
import { throttlingTable } from './throttlingTable.ts';
import { watchableTable } from './watchableTable.ts';

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
  /** The title of the section that it belongs to. */
  readonly section: string;
}

/** A block of code in a guide. */
export interface CodeBlock {
  /** The words after the fence: the language first. */
  readonly info: string;
  readonly text: string;
}

/** Every guide, in the order of `order.yaml`. Throws if that leaves a guide out or names one that does not exist. */
export async function readGuides(): Promise<Guide[]> {
  const sections: { title: string; guides: string[] }[] = parse(await readFile(`${folder}/order.yaml`, 'utf8'));
  const ordered = sections.flatMap(({ title, guides }) => guides.map((name) => ({ name, section: title })));
  const left = (await readdir(folder)).filter((file) => file.endsWith('.md')).map((file) => file.replace(/\.md$/, ''));
  const missing = left.filter((name) => !ordered.some((guide) => guide.name === name));
  if (missing.length > 0)
    throw new Error(`openapi/guides/order.yaml does not list ${missing.join(', ')}. Add it to a section.`);
  return Promise.all(
    ordered.map(async ({ name, section }) => readGuide(name, section, await readFile(`${folder}/${name}.md`, 'utf8'))),
  );
}

/** Reads a guide. Throws if it does not begin with a heading and a paragraph. */
export function readGuide(name: string, section: string, markdown: string): Guide {
  const tokens = new Marked().lexer(markdown);
  const [heading, paragraph] = tokens.filter(({ type }) => type !== 'space') as [Tokens.Heading?, Tokens.Paragraph?];
  if (heading?.type !== 'heading' || heading.depth !== 1 || paragraph?.type !== 'paragraph') {
    throw new Error(`${name}.md must begin with a title, as "# Title", and one sentence below it.`);
  }
  return {
    name,
    section,
    title: plainText(heading.text),
    summary: paragraph.text,
    text: markdown.slice(markdown.indexOf(heading.raw) + heading.raw.length).trim(),
    code: tokens.flatMap((token) =>
      token.type === 'code' ? [{ info: token['lang'] ?? '', text: token['text'] }] : [],
    ),
  };
}

/** The pages of the guides, each with the way to the ones before and after it. */
export function guidePages(guides: readonly Guide[], lookup: Lookup, references: readonly Reference[]): Page[] {
  const link = (guide: Guide | undefined) => guide && { title: guide.title, page: guidePath(guide.name) };
  return guides.map((guide, index) => {
    const [before, after] = [link(guides[index - 1]), link(guides[index + 1])];
    return {
      path: guidePath(guide.name),
      kind: 'guide',
      title: guide.title,
      description: plainText(guide.summary),
      above: [{ title: 'Guides', page: 'guides/' }],
      blocks: blocksOf(linkNames(linkPages(guide.text), lookup), references),
      ...(before ? { before } : {}),
      ...(after ? { after } : {}),
    };
  });
}

/** The text of a guide as blocks. A comment in it, such as `<!-- table: watchable -->`, stands for a table that the contract has. */
function blocksOf(text: string, [reference]: readonly Reference[]): Block[] {
  return text.split(/^<!-- table: (\w+) -->$/m).flatMap((part, index): Block[] => {
    if (index % 2 === 0) return [prose(part)];
    if (!Object.hasOwn(tables, part)) throw new Error(`A guide asks for the table ${part}, which there is not.`);
    return reference ? tables[part as keyof typeof tables](reference) : [];
  });
}

const tables = { watchable: watchableTable, throttling: throttlingTable };

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
