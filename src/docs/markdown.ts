import { Marked, Parser, Renderer, type Tokens } from 'marked';
import { escapeHtml } from './page.ts';
import { operationLink } from './versions.ts';

/** A Markdown page. */
export interface Markdown {
  /** The first heading. */
  readonly title: string;
  /** The first paragraph, as text. */
  readonly summary: string;
  /** The page, for a file one folder below the site's root. */
  readonly html: string;
  /** The code blocks, in order. */
  readonly code: readonly { readonly language: string; readonly text: string }[];
}

/** A renderer for pages from which `root` leads to the site's root. */
const markedFor = (root: '' | '../') =>
  new Marked({
    renderer: {
      // An id, so that a section can be linked.
      heading({ tokens, depth, text }) {
        return `<h${depth} id="${slug(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      // Guides are read in the repository too, if the pages are Markdown.
      link({ href, tokens }) {
        const page = /^[\w-]+\.md(#|$)/.test(href) ? href.replace('.md', '.html') : href;
        return `<a href="${escapeHtml(page)}">${this.parser.parseInline(tokens)}</a>`;
      },
      // A wide table scrolls, not the page.
      table(token) {
        return `<div class="scroll">${Renderer.prototype.table.call(this, token)}</div>\n`;
      },
      // The name of an operation leads to its reference.
      codespan({ text }) {
        const link = operationLink(text);
        const code = `<code>${escapeHtml(text)}</code>`;
        return link ? `<a href="${root}${link}">${code}</a>` : code;
      },
    },
  });

const marked = { '': markedFor(''), '../': markedFor('../') };

/** One line of Markdown as HTML, for a page from which `root` leads to the site's root. */
export const inlineHtml = (text: string, root: '' | '../'): string => marked[root].parseInline(text, { async: false });

/** Reads a Markdown page. Throws if it does not begin with a heading and a paragraph. */
export function readMarkdown(name: string, text: string): Markdown {
  const tokens = marked['../'].lexer(text);
  const [heading, paragraph] = tokens.filter(({ type }) => type !== 'space') as [Tokens.Heading?, Tokens.Paragraph?];
  if (heading?.type !== 'heading' || heading.depth !== 1 || paragraph?.type !== 'paragraph') {
    throw new Error(`${name} must begin with a title, as "# Title", and one sentence below it.`);
  }
  return {
    title: plain(heading),
    summary: plain(paragraph),
    html: marked['../'].parser(tokens),
    code: (tokens as Tokens.Code[])
      .filter(({ type }) => type === 'code')
      .map(({ lang = '', text }) => ({ language: lang, text })),
  };
}

function plain({ tokens }: Tokens.Heading | Tokens.Paragraph): string {
  const parser = new Parser();
  return parser.parseInline(tokens, parser.textRenderer).replaceAll('\n', ' ');
}

function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
