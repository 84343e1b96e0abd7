import type { Page } from '../model/page.ts';
import { markdownFile } from './pageMarkdown.ts';

/** `llms.txt`: what the site is and where its pages are as Markdown, as https://llmstxt.org proposes. */
export function llmsText(pages: readonly Page[]): string {
  const [landing] = pages;
  const list = (title: string, wanted: (page: Page) => boolean) => {
    const lines = pages.filter(wanted).map((page) => {
      const name = page.name === undefined || page.name === page.title ? '' : ` (${page.name})`;
      return `- [${page.title}${name}](${markdownFile(page)}): ${page.description}`;
    });
    return `## ${title}\n\n${lines.join('\n')}`;
  };
  return `${[
    `# ${landing?.title}`,
    `> ${landing?.description}`,
    list('Guides', ({ kind, path }) => kind === 'guide' || path === 'undecided/'),
    list('Operations of v1.0', ({ kind, version }) => kind === 'operation' && version === 'v1.0'),
    list('Webhooks of v1.0', ({ kind, version }) => kind === 'webhook' && version === 'v1.0'),
    list('Types of v1.0', ({ kind, version }) => kind === 'type' && version === 'v1.0'),
    list('Optional', ({ version, kind }) => version === 'beta' && (kind === 'operation' || kind === 'type')),
  ].join('\n\n')}\n`;
}
