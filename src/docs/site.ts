import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { consoleFiles } from './console/consoleFiles.ts';
import { operationFiles } from './console/operationData.ts';
import { runnableFiles } from './console/runnableFiles.ts';
import { contractFiles, referencesIn } from './contract.ts';
import { moreSamples } from './html/examples.ts';
import { createHighlight } from './html/highlight.ts';
import { pageHtml } from './html/layout.ts';
import { navigationOf } from './html/navigation.ts';
import { scripts } from './html/scripts.ts';
import { llmsText } from './markdown/llms.ts';
import { markdownFile, pageMarkdown } from './markdown/pageMarkdown.ts';
import { readGuides } from './model/guides.ts';
import { pagesOf } from './model/pages.ts';
import { redirects } from './redirects.ts';
import { searchIndexScript } from './search/index.ts';
import { sitemap } from './sitemap.ts';

const assets = fileURLToPath(new URL('./assets/', import.meta.url));

/** What can be said of a site that is built. */
export interface DocsOptions {
  /** Where it is published, with a slash at the end. Default: `homepage` in package.json. */
  readonly url?: string;
}

/**
 * Builds the documentation site: the guides, a page for each operation and each type, and the contract to download.
 *
 * The site needs no network, makes no request to any other origin, and may be served at any path. The output folder is
 * replaced.
 */
export async function buildDocs(output: string, options: DocsOptions = {}): Promise<void> {
  const [contract, guides, highlight, code, url] = await Promise.all([
    contractFiles(),
    readGuides(),
    createHighlight(),
    scripts(),
    options.url ?? homepage(),
  ]);
  const references = referencesIn(contract);
  const tried = await Promise.all([
    consoleFiles(),
    runnableFiles(guides),
    ...references.map(({ version, api }) => operationFiles(version, api)),
  ]);
  const pages = pagesOf(references, guides);
  const site = { url, navigation: navigationOf(references, guides), highlight };
  const files = new Map<string, string>([
    ...contract,
    ...code,
    ...tried.flatMap((files) => [...files]),
    ...redirects(pages, references),
    ['assets/search-index.js', searchIndexScript(pages)],
    ['llms.txt', llmsText(pages)],
    ['sitemap.xml', sitemap(pages, url)],
    ...pages.flatMap((page): [string, string][] => [
      [page.kind === 'error' ? '404.html' : `${page.path}index.html`, pageHtml(page, site)],
      [markdownFile(page), pageMarkdown(page)],
    ]),
    ...pages.flatMap((page): [string, string][] => {
      const samples = moreSamples(page, highlight);
      return samples === undefined ? [] : [[`${page.path}samples.json`, samples]];
    }),
  ]);
  await rm(output, { recursive: true, force: true });
  await cp(assets, join(output, 'assets'), { recursive: true });
  await writeAll(output, files);
}

async function writeAll(output: string, files: ReadonlyMap<string, string>): Promise<void> {
  await Promise.all(
    [...new Set([...files.keys()].map(dirname))].map((folder) => mkdir(join(output, folder), { recursive: true })),
  );
  for (const [name, content] of files) await writeFile(join(output, name), content);
}

async function homepage(): Promise<string> {
  const { homepage } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  return homepage;
}
