import type { Block, Card, Property, Question, Row } from '../model/block.ts';
import type { Page } from '../model/page.ts';
import { originOf } from '../model/undecidedPage.ts';

/** The Markdown twin of a page, below the site: the folder of the page as a file. */
export const markdownFile = ({ path }: Pick<Page, 'path'>): string => `${path.replace(/\/$/, '') || 'index'}.md`;

/** A page as Markdown, for programs and for people who read text. Its links lead to the Markdown twins of other pages. */
export function pageMarkdown(page: Page): string {
  const name = page.name === undefined || page.name === page.title ? '' : `\n\n\`${page.name}\``;
  const text = `# ${page.title}${name}\n\n${page.blocks.map(blockMarkdown).filter(Boolean).join('\n\n')}\n`;
  const root = '../'.repeat(markdownFile(page).split('/').length - 1);
  return text.replaceAll(/\]\(site:([^)#]*)(#[^)]*)?\)/g, (_, path: string, hash = '') => {
    return `](${root}${path === '' || path.endsWith('/') ? markdownFile({ path }) : path}${hash})`;
  });
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'prose':
      return block.text.trim();
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`;
    case 'endpoints':
      return fenced('http', block.endpoints.map(({ method, path }) => `${method} ${path}`).join('\n'));
    case 'table':
      return table(block.head, block.rows);
    case 'properties':
      return block.properties.map((property) => propertyMarkdown(property, '')).join('\n');
    case 'code':
      return fenced(block.language, block.text);
    case 'examples':
      return block.examples.map(exampleMarkdown).join('\n\n');
    case 'cards':
      return block.cards.map(cardMarkdown).join('\n');
    case 'question':
      return questionMarkdown(block.question);
    case 'try':
      return '';
  }
}

function cardMarkdown({ title, page, text, downloads = [] }: Card): string {
  const files = downloads.map(({ label, file }) => `[${label}](site:${file})`);
  return `- [${title}](site:${page}): ${text}${files.length > 0 ? ` The contract: ${files.join(', ')}` : ''}`;
}

const fenced = (language: string, text: string) => `\`\`\`${language}\n${text}\n\`\`\``;

function table(head: readonly string[], rows: readonly Row[]): string {
  const line = (cells: Row) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function propertyMarkdown(property: Property, indent: string): string {
  const { name, type, required, readOnly, deprecated, description, limits, shapes } = property;
  const marks = [type, required && 'required', readOnly && 'read-only', deprecated && 'deprecated'].filter(Boolean);
  const about = [description, ...limits.map((limit) => `${limit}.`)].join(' ').replaceAll(/\s+/g, ' ').trim();
  const nested = shapes.flatMap(({ title, properties }) => [
    ...(shapes.length > 1 ? [`${indent}  - ${title}:`] : []),
    ...properties.map((inner) => propertyMarkdown(inner, `${indent}${shapes.length > 1 ? '    ' : '  '}`)),
  ]);
  return [`${indent}- \`${name}\` (${marks.join(', ')}): ${about}`, ...nested].join('\n');
}

function exampleMarkdown({
  summary,
  request,
  response,
  samples,
}: Extract<Block, { kind: 'examples' }>['examples'][number]): string {
  const message = ({ start, headers, body }: typeof request) =>
    fenced(
      'http',
      [start, ...headers.map(([name, value]) => `${name}: ${value}`), ...(body === '' ? [] : ['', body])].join('\n'),
    );
  const [sample] = samples;
  return [
    `### ${summary}`,
    'Request:',
    message(request),
    'Response:',
    message(response),
    ...(sample ? [`${sample.label}:`, fenced(sample.language, sample.text)] : []),
  ].join('\n\n');
}

function questionMarkdown({ question, sources, decision, basis, operations }: Question): string {
  const said = sources.map((source) => {
    const { url, says } = source;
    const origin = originOf(source);
    return `- ${url === undefined ? origin : `[${origin}](${url})`}: ${says}`;
  });
  const concerned = operations.length > 0 ? `\n\nConcerns ${operations.join(', ')}.` : '';
  return `### ${question}\n\n${said.join('\n')}\n- **Here** (${basis}): ${decision}${concerned}`;
}
