import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { readGuides } from '../../src/docs/guides.ts';
import { buildDocs } from '../../src/docs/site.ts';
import { serveFolder } from '../../src/http/serveFolder.ts';
import { describeWith } from '../support/needs.ts';
import { openWindow, startBrowser } from './browser.ts';
import { chromium } from './chromium.ts';

const guides = await readGuides();
const references = ['reference/v1.0.html', 'reference/beta.html'];
const pages = ['index.html', 'undecided.html', ...guides.map(({ file }) => file), ...references];

let folder: string;
let server: Awaited<ReturnType<typeof serveFolder>>;

/** Where the site is: not at the root of the server, because it must not have to be. */
let site: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'graph-chat-docs-'));
  await buildDocs(join(folder, 'some/where'));
  server = await serveFolder(folder, { port: 0 });
  site = `${server.url}/some/where`;
});

afterAll(async () => {
  await server?.close();
  if (folder) await rm(folder, { recursive: true });
});

describe('the documentation site', () => {
  it('has a page for each guide and each version, one for what is undecided, and no other', async () => {
    const files = await readdir(join(folder, 'some/where'), { recursive: true });
    expect(files.filter((file) => file.endsWith('.html')).sort()).toEqual([...pages].sort());
  });

  it('shows each question that the sources leave undecided once, with a link to every operation that it concerns', async () => {
    const page = await (await fetch(`${site}/undecided.html`)).text();
    const { paths, components } = JSON.parse(await generated('beta', 'json'));
    const operations = Object.values<object>(paths).flatMap((path) => Object.values(path));
    const shown = [...page.matchAll(/<section class="question" id="(\w+)">(.*?)<\/section>/gs)];
    expect(shown.map(([, name]) => name).sort()).toEqual(Object.keys(components['x-undecided']).sort());
    for (const [, name = '', section = ''] of shown) {
      const linked = [...section.matchAll(/<a [^>]*><code>(\w+)<\/code><\/a>/g)].map(([, id]) => id);
      const concerned = operations.filter((operation) => operation['x-undecided']?.includes(name));
      expect(linked, name).toEqual(expect.arrayContaining(concerned.map(({ operationId }) => operationId)));
    }
  });

  it.each(['v1.0', 'beta'])('offers the generated %s contract to download', async (version) => {
    for (const extension of ['json', 'yaml']) {
      const response = await fetch(`${site}/openapi/${version}.${extension}`);
      expect(await response.text()).toBe(await generated(version, extension));
    }
  });
});

describeWith(chromium, 'the documentation site in a browser', (executablePath) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await startBrowser(executablePath);
  });

  afterAll(() => browser?.close());

  it('begins with every guide and both references', async () => {
    const { page } = await open('index.html');
    onTestFinished(() => page.context().close());
    const main = page.getByRole('main');
    for (const { title, summary } of guides) {
      expect(await main.getByRole('link', { name: title }).count()).toBe(1);
      expect(await main.getByText(summary).count()).toBe(1);
    }
    for (const version of ['v1.0', 'beta']) {
      await main.getByRole('link', { name: `${version} reference` }).click();
      await page.getByRole('heading', { level: 1, name: version }).waitFor();
      await page.getByRole('link', { name: 'graph-chat' }).click();
    }
  });

  // Redoc takes seconds to draw a reference, so all tests of a page share it. Each brings it if it needs it.
  describe.each(pages)('%s', (file) => {
    let page: Page;
    let faults: string[];

    beforeAll(async () => {
      ({ page, faults } = await open(file));
    });

    afterAll(() => page?.context().close());

    it('opens without an error and asks no other server for anything, then or later', async () => {
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect(await page.getByRole('main').count()).toBe(1);
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      // Telemetry is collected first and sent some seconds later. A request of our own shows that it had its turn.
      await page.clock.fastForward('10:00');
      await page.evaluate(async () => (await fetch(location.href)).text());
      expect(faults).toEqual([]);
    });

    it('fits a narrow screen', async () => {
      const wide = page.viewportSize();
      await page.setViewportSize({ width: 360, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      if (wide) await page.setViewportSize(wide);
    });

    it('has no link within the site that leads nowhere', async () => {
      const links = await page.evaluate(() => [...document.links].map((a) => [a.getAttribute('href') ?? '', a.href]));
      for (const [written, href] of links as [string, string][]) {
        if (!href.startsWith(server.url)) continue;
        expect(written, 'a link within the site must be relative').toMatch(/^(?!\/|http)/);
        expect(await leads(href), `the link to ${written}`).toBe(true);
      }
    });

    const version = file.match(/^reference\/(.+)\.html$/)?.[1];
    if (version === undefined) return;

    it('offers the contract and nothing that sends it to another site', async () => {
      const hosts = await page.evaluate(() => [...document.links].map((a) => a.host));
      expect(new Set(hosts)).toEqual(new Set([new URL(site).host, 'redocly.com']));
      await page.getByRole('main').getByRole('link', { name: 'YAML' }).waitFor();
      expect(await page.getByText('Open in').count()).toBe(0);
    });

    it('links what is undecided about an operation', async () => {
      await page.evaluate(() => {
        location.hash = '#/members/listchatmembers';
      });
      const link = page.getByRole('main').locator('a[href="../undecided.html#topOfMembers"]');
      await link.first().waitFor();
      expect(await link.first().innerText()).toBe('Does $top work on the members of a chat?');
    });

    it('can be searched', async () => {
      await page.getByTestId('search-trigger').click();
      await page.keyboard.type('federated');
      await page.locator('a[href*=createchat]', { hasText: 'federated' }).first().waitFor();
      await page.keyboard.press('Escape');
      expect(faults).toEqual([]);
    });

    it('lists every operation, and shows one of each tag with its permissions and samples', async () => {
      const all = await operations(version);
      const tagOf = (route: string) => route.slice(0, route.lastIndexOf('/'));
      for (const tag of new Set(all.map(({ route }) => tagOf(route)))) {
        const [first, ...others] = all.filter(({ route }) => tagOf(route) === tag);
        if (!first) continue;
        // Redoc draws an operation when it is asked for.
        await page.evaluate((route) => {
          location.hash = route;
        }, first.route);
        const section = page.locator(`main [id="${first.route.slice(2)}"]`);
        await section.locator('h2', { hasText: first.summary }).first().waitFor();
        await page.getByRole('main').getByText('Security').first().waitFor();
        await page.getByRole('main').getByText('TypeScript').first().waitFor();
        for (const { route } of others)
          await page.locator(`a[href$="${route}"]`).first().waitFor({ state: 'attached' });
      }
      expect(faults).toEqual([]);
    });
  });

  async function open(file: string): Promise<{ page: Page; faults: string[] }> {
    const { context, faults } = await openWindow(browser, server.url);
    const page = await context.newPage();
    await page.clock.install();
    await page.goto(`${site}/${file}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return { page, faults };
  }
});

describe('serveFolder', () => {
  it('tells a browser what each file is', async () => {
    const types = ['', 'assets/site.css', 'assets/redoc.js', 'openapi/v1.0.json', 'openapi/v1.0.yaml'].map(
      async (file) => (await fetch(`${site}/${file}`)).headers.get('content-type')?.split(';')[0],
    );
    expect(await Promise.all(types)).toEqual([
      'text/html',
      'text/css',
      'text/javascript',
      'application/json',
      'text/yaml',
    ]);
  });

  it('returns 404 with a page for what it does not have', async () => {
    const response = await fetch(`${site}/nothing.html`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('<h1>Not found</h1>');
  });

  it.each([
    '/../outside.txt',
    '/%2e%2e/outside.txt',
    '/..%2foutside.txt',
    '/..%5coutside.txt',
    '//outside.txt',
    '/%00',
  ])('reads nothing outside its folder: %s', async (path) => {
    await writeFile(join(folder, 'outside.txt'), 'secret');
    const inner = await serveFolder(join(folder, 'some'), { port: 0 });
    onTestFinished(() => inner.close());
    expect(await rawStatus(inner.url, '/where/index.html')).toBe(200);
    expect(await rawStatus(inner.url, path)).toBe(404);
  });
});

type Shown = { readonly route: string; readonly summary: string };
const shown = new Map<string, Promise<readonly Shown[]>>();

/** Where the reference has the operations of a version. */
function operations(version: string): Promise<readonly Shown[]> {
  const known = shown.get(version) ?? readOperations(version);
  shown.set(version, known);
  return known;
}

/** The same, read from the contract. */
async function readOperations(version: string): Promise<readonly Shown[]> {
  const { paths } = JSON.parse(await generated(version, 'json')) as {
    paths: Record<string, Record<string, { operationId?: string; summary: string; tags: string[] }>>;
  };
  return Object.values(paths)
    .flatMap((item) => Object.values(item))
    .flatMap(({ operationId, summary, tags }) =>
      operationId ? [{ route: `#/${tags[0]}/${operationId}`.toLowerCase(), summary }] : [],
    );
}

function generated(version: string, extension: string): Promise<string> {
  return readFile(new URL(`../../generated/${version}/openapi.${extension}`, import.meta.url), 'utf8');
}

/** Whether a link within the site leads to a page, and to a place on it. */
async function leads(href: string): Promise<boolean> {
  const { pathname, hash } = new URL(href);
  const response = await fetch(href);
  if (!response.ok) return false;
  if (!pathname.includes('/reference/') || hash === '') {
    return hash === '' || (await response.text()).includes(`id="${hash.slice(1)}"`);
  }
  const routes = (await operations(pathname.includes('beta') ? 'beta' : 'v1.0')).map(({ route }) => route);
  const tags = routes.map((route) => route.slice(0, route.lastIndexOf('/')));
  return ['#/', ...tags, ...routes].includes(hash);
}

/** The status of a request whose path is sent as it is. `fetch` would resolve the dots first. */
function rawStatus(origin: string, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(origin, { path }, (response) => resolve(response.resume().statusCode)).on('error', reject);
  });
}
