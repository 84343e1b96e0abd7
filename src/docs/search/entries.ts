import type { Block, Property } from '../model/block.ts';
import type { Page } from '../model/page.ts';
import { plainText } from '../model/text.ts';

/** What the search knows about a page. */
export interface Entry {
  /** The number of the entry, by which the index names it. */
  readonly id: number;
  readonly page: string;
  readonly title: string;
  /** What the list of results says below the title. */
  readonly about: string;
  /** The kind of page: an operation before a type before a guide, if all else is equal. */
  readonly kind: Page['kind'];
  readonly beta: boolean;
  readonly name: string;
  readonly path: string;
  /** The titles of the sections of a guide. */
  readonly headings: string;
  readonly properties: string;
  readonly errors: string;
  readonly text: string;
}

/** What the search knows, page by page. JSON examples and samples are left out: they would find every page. */
export function entriesOf(pages: readonly Page[]): Entry[] {
  return pages
    .filter(({ kind }) => kind !== 'error')
    .map((page, id) => ({
      id,
      page: page.path,
      title: page.title,
      about: page.description,
      kind: page.kind,
      beta: page.version === 'beta',
      name: page.name ?? '',
      path: words(page.blocks.flatMap(pathsIn)),
      headings: words(page.blocks.flatMap(headingsIn)),
      properties: words(page.blocks.flatMap(propertiesIn)),
      errors: words(page.blocks.flatMap(errorsIn)),
      text: words(page.blocks.flatMap(textIn)),
    }));
}

/** Each path with its method as one word too, because only an operation has the two together. */
const pathsIn = (block: Block) =>
  block.kind === 'endpoints' ? block.endpoints.flatMap(({ method, path }) => [path, method + path]) : [];

/** The headings of a text. Those of other pages say the same on each of them. */
const headingsIn = (block: Block) =>
  block.kind === 'prose' ? [...block.text.matchAll(/^##+ (.*)$/gm)].map(([, title = '']) => plainText(title)) : [];

/** The names of the properties of a type, and of parameters. Those of a body are better found on the page of its type. */
const propertiesIn = (block: Block) =>
  block.kind === 'properties' && named.has(block.label) ? block.properties.flatMap(namesIn) : [];

const named = new Set(['Properties', 'Path parameters', 'Query parameters', 'Request headers']);

const namesIn = ({ name, shapes }: Property): string[] => [
  name,
  ...shapes.flatMap(({ properties }) => properties.flatMap(namesIn)),
];

const errorsIn = (block: Block) =>
  block.kind === 'table' && block.label === 'Errors' ? block.rows.map(([, , message = '']) => plainText(message)) : [];

function textIn(block: Block): string[] {
  if (block.kind === 'prose') return [plainText(block.text.replaceAll(/```[\s\S]*?```/g, ' '))];
  if (block.kind === 'heading') return [block.text];
  if (block.kind === 'question') return [plainText(`${block.question.question} ${block.question.decision}`)];
  if (block.kind === 'table' && block.label === 'What can be watched') return block.rows.flat().map(namedResource);
  if (block.kind === 'table' && block.label !== 'Errors') return block.rows.flat().map(plainText);
  if (block.kind === 'properties') return block.properties.map(({ description }) => plainText(description));
  return [];
}

/** A cell without the slash of a path in it: a whole path finds the operation on it, and not the page that lists it. */
const namedResource = (cell: string) => plainText(cell).replace(/^\//, '');

/** Each word once, because the index counts what stands there often as important. */
const words = (texts: readonly string[]) => [...new Set(texts.join(' ').split(/\s+/))].join(' ');
