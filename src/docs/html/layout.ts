import { markdownFile } from '../markdown/pageMarkdown.ts';
import type { Page } from '../model/page.ts';
import { blocksHtml } from './blocks.ts';
import { escapeHtml } from './escape.ts';
import type { Highlight } from './highlight.ts';
import { type Navigation, navigationHtml } from './navigation.ts';
import { rootFrom } from './prose.ts';

// The browser itself refuses what is not on the site, except for a server on the reader's own machine.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self' http://127.0.0.1:* http://localhost:*",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** What every page of a site is drawn with. */
export interface Site {
  /** Where the site is published, with a slash at the end. */
  readonly url: string;
  readonly navigation: Navigation;
  readonly highlight: Highlight;
}

/** The whole HTML document of a page. */
export function pageHtml(page: Page, { url, navigation, highlight }: Site): string {
  // The page for an address that does not exist is shown in any folder.
  const root = page.kind === 'error' ? new URL(url).pathname : rootFrom(page.path);
  const title = titleOf(page);
  const body = blocksHtml(page, highlight);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(page.description)}">
<meta property="og:title" content="${escapeHtml(title)}">
<meta property="og:description" content="${escapeHtml(page.description)}">
<meta property="og:type" content="website">
<meta property="og:url" content="${url}${page.path}">
<link rel="canonical" href="${url}${page.path}">
<link rel="alternate" type="text/markdown" href="${root}${markdownFile(page)}">
<link rel="icon" href="${root}assets/icon.svg">
<script src="${root}assets/theme.js"></script>
<link rel="stylesheet" href="${root}assets/site.css">
<script src="${root}assets/site.js" defer></script>
${/<(section class="console"|pre class="code"[^>]* data-run=)/.test(body) ? `<script src="${root}assets/try.js" defer></script>\n` : ''}</head>
<body data-root="${root}">
<a class="skip" href="#main">Skip to the content</a>
<header class="site">
<button type="button" class="icon menu" aria-expanded="false" aria-controls="navigation">Menu</button>
<a class="home" href="${root || './'}">graph-chat</a>
<button type="button" class="search-button">Search <kbd>/</kbd></button>
<button type="button" class="icon theme" aria-label="Switch the theme">☾</button>
</header>
<div class="columns">
<nav id="navigation" aria-label="Site">
${navigationHtml(navigation, page, root)}
</nav>
<main id="main" class="is-${page.kind}">
${aboveHtml(page, root)}<h1>${escapeHtml(page.title)}</h1>
${page.name === undefined || page.name === page.title ? '' : `<p class="name"><code>${escapeHtml(page.name)}</code></p>\n`}${contentsHtml(body)}${body}
${besideHtml(page, root)}<footer><a href="${root}${markdownFile(page)}">This page as Markdown</a></footer>
</main>
</div>
</body>
</html>
`;
}

function titleOf({ kind, title, name, version }: Page): string {
  if (kind === 'landing') return 'graph-chat: Microsoft Graph chats, from the contract';
  const subject = kind === 'operation' ? `${title} (${name})` : kind === 'type' ? `${title} type` : title;
  const of = version === undefined || title.startsWith(version) ? '' : ` · ${version}`;
  return `${subject}${of} · graph-chat`;
}

/** The sections of a page, to go to one. A short page has no such list. */
function contentsHtml(body: string): string {
  const sections = [...body.matchAll(/<h2 id="([^"]+)">(.*?)(?: <a class="anchor"[^>]*>#<\/a>)?<\/h2>/g)];
  if (sections.length < 3) return '';
  const links = sections.map(
    ([, id, title]) => `<li><a href="#${id}">${title?.replaceAll(/<\/?a\b[^>]*>/g, '')}</a></li>`,
  );
  return `<nav class="contents" aria-label="On this page"><p>On this page</p><ul>${links.join('')}</ul></nav>\n`;
}

function aboveHtml({ above }: Page, root: string): string {
  if (above.length === 0) return '';
  const links = above.map(({ title, page }) => `<li><a href="${root}${page}">${escapeHtml(title)}</a></li>`);
  return `<nav class="above" aria-label="Pages above this one"><ol>${links.join('')}</ol></nav>\n`;
}

function besideHtml({ before, after }: Page, root: string): string {
  if (!before && !after) return '';
  const link = (label: string, target: Page['before']) =>
    target
      ? `<a href="${root}${target.page}"><small>${label}</small> ${escapeHtml(target.title)}</a>`
      : '<span></span>';
  return `<nav class="beside" aria-label="Next and previous">${link('Previous', before)}${link('Next', after)}</nav>\n`;
}
