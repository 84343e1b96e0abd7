import type { Block, Card, Endpoint, Property, Question, Row, Shape } from '../model/block.ts';
import type { Page } from '../model/page.ts';
import { originOf } from '../model/undecidedPage.ts';
import { escapeHtml } from './escape.ts';
import { examplesHtml } from './examples.ts';
import type { Highlight } from './highlight.ts';
import { codeHtml, headingHtml, hrefFrom, type Prose, proseFor, rootFrom, scroll } from './prose.ts';

/** What the blocks of a page are drawn with. */
interface Drawing {
  readonly path: string;
  readonly prose: Prose;
  readonly highlight: Highlight;
}

/** The blocks of a page as HTML. */
export function blocksHtml({ path, blocks }: Page, highlight: Highlight): string {
  const drawing: Drawing = { path, prose: proseFor(path, highlight), highlight };
  return blocks.map((block) => blockHtml(drawing, block)).join('');
}

function blockHtml(drawing: Drawing, block: Block): string {
  const { path, prose, highlight } = drawing;
  switch (block.kind) {
    case 'prose':
      return `<div class="prose">${prose.blocks(block.text)}</div>\n`;
    case 'heading':
      return headingHtml(block.level, block.id, escapeHtml(block.text));
    case 'endpoints':
      return `<ul class="endpoints">${block.endpoints.map((endpoint) => endpointHtml(path, endpoint)).join('')}</ul>\n`;
    case 'table':
      return scroll(tableHtml(prose, block.label, block.head, block.rows));
    case 'properties':
      return propertiesHtml(prose, block.properties);
    case 'code':
      return codeHtml(highlight, block.text, block.language);
    case 'examples':
      return examplesHtml(highlight, block.examples);
    case 'cards':
      return `<ul class="cards">${block.cards.map((card) => cardHtml(drawing, card)).join('')}</ul>\n`;
    case 'question':
      return questionHtml(prose, block.question);
    case 'try':
      return tryHtml(path, block);
  }
}

function endpointHtml(path: string, { method, path: route, page }: Endpoint): string {
  const code = `<code><b class="method m-${method.toLowerCase()}">${method}</b> ${escapeHtml(route)}</code>`;
  return `<li>${page === undefined ? code : `<a href="${hrefFrom(path, `site:${page}`)}">${code}</a>`}</li>`;
}

function tableHtml(prose: Prose, label: string, head: readonly string[], rows: readonly Row[]): string {
  // A narrow screen shows the cells of a wide row one below the other, each with its heading.
  const wide = head.length > 3;
  const named = (index: number) => (wide ? ` data-head="${escapeHtml(head[index] ?? '')}"` : '');
  const cells = (row: Row) =>
    row.map((cell, index) =>
      index === 0 ? `<th scope="row">${prose.line(cell)}</th>` : `<td${named(index)}>${prose.line(cell)}</td>`,
    );
  return `<table${wide ? ' class="wide"' : ''}><caption class="hidden">${escapeHtml(label)}</caption>
<thead><tr>${head.map((cell) => `<th scope="col">${prose.line(cell)}</th>`).join('')}</tr></thead>
<tbody>${rows.map((row) => `<tr>${cells(row).join('')}</tr>`).join('\n')}</tbody></table>`;
}

const propertiesHtml = (prose: Prose, properties: readonly Property[]): string =>
  `<dl class="properties">${properties.map((property) => propertyHtml(prose, property)).join('\n')}</dl>\n`;

function propertyHtml(prose: Prose, property: Property): string {
  const { name, type, required, readOnly, deprecated, description, limits, shapes } = property;
  const marks = [required && 'required', readOnly && 'read-only', deprecated && 'deprecated'].filter(
    (mark) => mark !== false,
  );
  const marked = marks.map((mark) => ` <span class="mark ${mark}">${mark}</span>`).join('');
  const limited = limits.length > 0 ? `<p class="limits">${prose.line(`${limits.join('. ')}.`)}</p>` : '';
  return `<div><dt><code>${escapeHtml(name)}</code> <span class="type">${prose.line(type)}</span>${marked}</dt>
<dd><p>${prose.line(description)}</p>${limited}${shapes.length > 0 ? shapesHtml(prose, name, shapes) : ''}</dd></div>`;
}

/** What a value consists of, folded, so that the table stays short. */
function shapesHtml(prose: Prose, name: string, shapes: readonly Shape[]): string {
  const several = shapes.length > 1;
  const inner = shapes.map(({ title, properties }) => {
    return (several ? `<p class="shape">${escapeHtml(title)}</p>` : '') + propertiesHtml(prose, properties);
  });
  const summary = `${several ? `${shapes.length} shapes` : 'Properties'} of <code>${escapeHtml(name)}</code>`;
  return `<details><summary>${summary}</summary>${inner.join('')}</details>`;
}

function cardHtml({ path, prose }: Drawing, { title, page, text, downloads = [] }: Card): string {
  const files = downloads.map(
    ({ label, file }) => `<a href="${rootFrom(path)}${file}" download>${escapeHtml(label)}</a>`,
  );
  const offered = files.length > 0 ? `<p>Download the contract: ${files.join(', ')}</p>` : '';
  return `<li><h3><a href="${hrefFrom(path, `site:${page}`)}">${escapeHtml(title)}</a></h3><p>${prose.line(text)}</p>${offered}</li>`;
}

function questionHtml(prose: Prose, { name, question, sources, decision, basis, operations }: Question): string {
  const said = sources.map((source) => {
    const { url, says } = source;
    const origin = originOf(source);
    const linked = url === undefined ? origin : `<a href="${escapeHtml(url)}">${origin}</a>`;
    return `<dt>${linked}</dt><dd>${prose.line(says)}</dd>`;
  });
  const badge = `<span class="basis on-${basis.replace(' ', '-')}">${basis}</span>`;
  return `<section class="question" id="${name}">
<h3>${prose.line(question)} <a class="anchor" href="#${name}" aria-hidden="true" tabindex="-1">#</a></h3>
<dl>${said.join('\n')}
<dt class="here">Here</dt><dd class="here">${prose.line(decision)} ${badge}</dd></dl>
${concernedHtml(prose, operations)}</section>\n`;
}

/** The operations that a question concerns; many are folded. */
function concernedHtml(prose: Prose, operations: readonly string[]): string {
  if (operations.length === 0) return '';
  const links = prose.line(operations.join(' '));
  return operations.length > maxShown
    ? `<details class="operations"><summary>${operations.length} operations</summary>${links}</details>`
    : `<p class="operations">${links}</p>`;
}

const maxShown = 6;

/** Where the console comes to be. Without scripts nothing is shown. */
const tryHtml = (path: string, { version, operation }: Extract<Block, { kind: 'try' }>) =>
  `<section class="console" id="try" data-version="${version}" data-operation="${operation}" data-root="${rootFrom(path)}" aria-labelledby="try-title" hidden>
<h2 id="try-title">Try it</h2>
<button type="button" class="button" data-send>Send</button>
</section>\n`;
