// How fast the documentation is on a slow phone, and how large, beside its limits. `npm run bench -- docs`.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { listening } from '../../../src/http/listening.ts';
import { startBrowser } from '../../browser/browser.ts';
import { chromium } from '../../browser/chromium.ts';
import { builtSite } from '../../docs/builtSite.ts';
import { table } from '../table.ts';

/** The limits that ratios refer to: ms to the largest paint, and bytes of HTML after gzip. */
const maxPaint = 1300;
const maxPage = 20_000;

/** A slow phone: 1.6 Mbit/s, 150 ms to the server and back, a processor at a quarter of its speed. */
const network = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const slowdown = 4;

const pages = ['', 'guides/getting-started/', 'v1.0/createChat/', 'v1.0/sendChatMessage/', 'v1.0/types/chatMessage/'];

/** Measures pages of the documentation and prints the results. Skips, with a line, if there is no browser. */
export async function benchDocs(quick: boolean): Promise<void> {
  if (chromium.found === undefined) {
    console.log(`The documentation is not measured. ${chromium.advice}`);
    return;
  }
  const started = performance.now();
  const site = await builtSite();
  const built = performance.now() - started;
  const server = await serveCompressed(site.folder);
  const browser = await startBrowser(chromium.found);
  try {
    console.log(`\nThe documentation on a slow phone. It was built in ${(built / 1000).toFixed(1)} s.\n`);
    const rows = [];
    for (const page of pages) rows.push(await row(browser, server.url, page, quick ? 1 : 5, site.files));
    const paint = `LCP of ${maxPaint} ms`;
    table(['page', 'LCP in ms', paint, 'layout shift', 'blocking in ms', 'HTML, gzip', `of ${maxPage} B`], rows);
  } finally {
    await browser.close();
    await server.close();
    await site.remove();
  }
}

async function row(browser: Browser, origin: string, page: string, rounds: number, files: ReadonlyMap<string, string>) {
  const results: Visit[] = [];
  for (let round = 0; round < rounds; round += 1) results.push(await visit(browser, `${origin}/${page}`));
  const median = (pick: (result: Visit) => number) => results.map(pick).sort((a, b) => a - b)[rounds >> 1] ?? 0;
  const lcp = median(({ lcp }) => lcp);
  const size = gzipSync(files.get(`${page}index.html`) ?? '').length;
  return [
    `/${page}`,
    lcp.toFixed(0),
    (lcp / maxPaint).toFixed(2),
    median(({ shift }) => shift).toFixed(3),
    median(({ blocking }) => blocking).toFixed(0),
    String(size),
    (size / maxPage).toFixed(2),
  ];
}

interface Visit {
  /** ms. */
  readonly lcp: number;
  readonly shift: number;
  /** ms of tasks beyond 50 ms each. */
  readonly blocking: number;
}

/** Visits a page with an empty cache. */
async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', network);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(`
      globalThis.seen = { lcp: 0, shift: 0, blocking: 0 };
      const watch = (type, see) => new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
      watch('largest-contentful-paint', (entry) => { seen.lcp = entry.startTime; });
      watch('layout-shift', (entry) => { seen.shift += entry.value; });
      watch('longtask', (entry) => { seen.blocking += entry.duration - 50; });`);
    await page.goto(url, { waitUntil: 'load' });
    // What comes after the page has loaded counts too.
    await page.waitForTimeout(1000);
    return await page.evaluate('seen');
  } finally {
    await context.close();
  }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves a folder with gzip, as the hosts of static sites do. */
function serveCompressed(folder: string) {
  const server = createServer(async ({ url = '/' }, response) => {
    const path = url.endsWith('/') ? `${url}index.html` : url;
    const content = await readFile(join(folder, path)).catch(() => undefined);
    if (content === undefined) return response.writeHead(404).end();
    const type = types[extname(path)] ?? 'application/octet-stream';
    return response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(gzipSync(content));
  });
  return listening(server, { port: 0 });
}
