import { Marked, Renderer } from 'marked';
import { slug } from '../model/text.ts';
import { escapeHtml } from './escape.ts';
import type { Highlight } from './highlight.ts';

/** Makes HTML of Markdown, for one page of the site. */
export interface Prose {
  /** Blocks: paragraphs, lists, tables, code. */
  blocks(markdown: string): string;
  /** One line. */
  line(markdown: string): string;
}

/**
 * Makes HTML of the Markdown of the page at a path.
 *
 * Links to `site:` become relative ones. Code is highlighted, and a block that says `run` after its language is marked, so that
 * the page can offer to run it.
 */
export function proseFor(path: string, highlight: Highlight): Prose {
  let codeBlocks = 0;
  const marked = new Marked({
    // An address in a text, such as user@odata.bind, is a name here and no link.
    tokenizer: { url: () => undefined },
    renderer: {
      heading({ tokens, depth, text }) {
        const id = slug(text);
        return headingHtml(depth, id, this.parser.parseInline(tokens));
      },
      link({ href, tokens }) {
        return `<a href="${escapeHtml(hrefFrom(path, href))}">${this.parser.parseInline(tokens)}</a>`;
      },
      table(token) {
        // The corner of a table may be empty, but then it heads nothing.
        const html = Renderer.prototype.table.call(this, token);
        return scroll(html.replaceAll(/<th([^>]*)><\/th>/g, '<td$1></td>'));
      },
      code({ text, lang = '' }) {
        const [language = '', ...words] = lang.split(' ');
        const run = words.includes('run') ? `${path}${codeBlocks}` : undefined;
        codeBlocks += 1;
        return codeHtml(highlight, text, language, run);
      },
      codespan({ text }) {
        return `<code>${escapeHtml(text)}</code>`;
      },
      html({ text }) {
        return escapeHtml(text);
      },
    },
  });
  return {
    blocks: (markdown) => marked.parse(markdown, { async: false }),
    line: (markdown) => marked.parseInline(markdown, { async: false }),
  };
}

/** A heading with a link to itself. */
export function headingHtml(level: number, id: string, html: string): string {
  return `<h${level} id="${id}">${html} <a class="anchor" href="#${id}" aria-hidden="true" tabindex="-1">#</a></h${level}>\n`;
}

/** What may be wider than the page scrolls by itself, with the keyboard too. */
export const scroll = (html: string): string => `<div class="scroll" tabindex="0">${html}</div>\n`;

/** A block of code, which scrolls by itself. `run` is the name under which the page can run it. */
export function codeHtml(highlight: Highlight, text: string, language: string, run?: string): string {
  const attribute = run === undefined ? '' : ` data-run="${escapeHtml(run)}" data-language="${escapeHtml(language)}"`;
  return `<pre class="code" tabindex="0"${attribute}><code>${highlight(text, language)}</code></pre>\n`;
}

/** A link as the page at a path has it: `site:` and a path from the root become relative, others stay. */
export function hrefFrom(path: string, href: string): string {
  if (!href.startsWith('site:')) return href;
  return rootFrom(path) + href.slice('site:'.length) || './';
}

/** The way from the page at a path to the site's root: empty, or `../` for each folder. */
export const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 1);
