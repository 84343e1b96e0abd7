import { escapeHtml } from './html/escape.ts';
import type { Page } from './model/page.ts';

/** The addresses of all pages, for search engines. */
export function sitemap(pages: readonly Page[], url: string): string {
  const locations = pages
    .filter(({ kind }) => kind !== 'error')
    .map(({ path }) => `<url><loc>${escapeHtml(url + path)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${locations.join('\n')}
</urlset>
`;
}
