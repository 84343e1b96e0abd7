import { versions } from './versions.ts';

/** What a page of the site consists of. */
export interface Page {
  readonly title: string;
  /** One sentence for search engines. */
  readonly description: string;
  /** The way to the site's root: empty, or `../`. */
  readonly root: '' | '../';
  /** The path of the page below the site, which the navigation marks. */
  readonly file: string;
  /** HTML that goes into the head. */
  readonly head?: string;
  /** HTML below the header. It has the main landmark, or puts it there later. */
  readonly body: string;
}

// The browser itself refuses every request to another origin. Redoc carries its styles and a font inside its script.
const policy = [
  "default-src 'self'",
  'font-src data:',
  "img-src 'self' data:",
  "style-src 'self' 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A whole HTML document around the body of a page. */
export function html({ title, description, root, file, head = '', body }: Page): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}">
<link rel="icon" href="${root}assets/icon.svg">
<link rel="stylesheet" href="${root}assets/site.css">
${head}
</head>
<body>
<header class="site">
${navigation(root, file)}
</header>
${body}
</body>
</html>
`;
}

function navigation(root: string, file: string): string {
  const links = [
    ['index.html', 'graph-chat'],
    ['index.html#guides', 'Guides'],
    ...versions.map(({ name, reference }) => [reference, `${name}<span class="wide"> reference</span>`]),
    ['undecided.html', 'Undecided'],
  ];
  const items = links.map(([href, label]) => {
    const current = href === file ? ' aria-current="page"' : '';
    return `<li><a href="${root}${href}"${current}>${label}</a></li>`;
  });
  return `<nav aria-label="Site"><ul>${items.join('')}</ul></nav>`;
}

/** Text as HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
