import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { serveFolder } from '../../src/http/serveFolder.ts';
import { type BuiltSite, builtSite } from '../docs/builtSite.ts';
import { describeWith } from '../support/needs.ts';
import { openWindow, startBrowser } from './browser.ts';
import { chromium } from './chromium.ts';

/** A page of each kind, the longest ones among them. `test/docs/` reads all pages, without a browser. */
const kinds = [
  '',
  'guides/',
  'guides/recipes/',
  'v1.0/',
  'v1.0/types/',
  'v1.0/tags/messages/',
  'v1.0/createChat/',
  'v1.0/sendChatMessage/',
  'beta/getMyHostedContentValue/',
  'v1.0/types/chatMessage/',
  'v1.0/types/eventMessageDetail/',
  'v1.0/types/identitySet/',
  'v1.0/types/chatMessageCreate/',
  'beta/types/chatType/',
  'undecided/',
];

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describeWith(chromium, 'the documentation site in a browser', (executablePath) => {
  let browser: Browser;
  let built: BuiltSite;
  let server: Awaited<ReturnType<typeof serveFolder>>;
  let site: string;

  beforeAll(async () => {
    built = await builtSite();
    // Not at the root of the server, because it must not have to be.
    server = await serveFolder(dirname(dirname(built.folder)), { port: 0 });
    site = `${server.url}/some/where`;
    browser = await startBrowser(executablePath);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await built?.remove();
  });

  it.each(kinds)(
    'shows /%s without an error, a request to elsewhere or a finding of axe, in both themes and widths',
    async (path) => {
      const { page, faults } = await open(path);
      for (const theme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: theme });
        for (const width of [390, 1440]) {
          await page.setViewportSize({ width, height: 900 });
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth),
            `${theme}, ${width} pixels`,
          ).toBeLessThanOrEqual(width);
          expect(await findings(page), `${theme}, ${width} pixels`).toEqual([]);
        }
      }
      expect(faults).toEqual([]);
    },
  );

  it('switches the theme, and remembers it on other pages', async () => {
    const { page } = await open('');
    await page.emulateMedia({ colorScheme: 'light' });
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await background();
    await page.getByRole('button', { name: 'Switch to the dark theme' }).click();
    expect(await background()).not.toBe(light);
    await page.goto(`${site}/v1.0/createChat/`);
    expect(await background()).not.toBe(light);
    await page.getByRole('button', { name: 'Switch to the light theme' }).click();
    expect(await background()).toBe(light);
  });

  it.each(['blocked', 'full'])('has its choices for the page where the storage of the browser is %s', async (state) => {
    const { page, faults } = await open('');
    await page.addInitScript((isBlocked) => {
      const fail = (): never => {
        throw new DOMException('The storage cannot be used.');
      };
      if (isBlocked) Object.defineProperty(globalThis, 'localStorage', { get: fail });
      else Storage.prototype.setItem = fail;
    }, state === 'blocked');
    await page.goto(`${site}/v1.0/createChat/`);
    await page.getByRole('button', { name: 'Switch to the dark theme' }).click();
    await page.getByRole('button', { name: 'Switch to the light theme' }).waitFor();
    await page.getByLabel('Language').first().selectOption('Python');
    await page.locator('.sample:visible[data-language="Python"]').waitFor();
    expect(await page.locator('.example:visible').count()).toBe(1);
    expect(faults).toEqual([]);
  });

  it('finds an operation by keyboard alone', async () => {
    const { page, faults } = await open('guides/errors/');
    await page.keyboard.press('/');
    await page.getByRole('status').getByText('Type the name').waitFor();
    await page.keyboard.type('creatchat');
    await page.getByRole('link', { name: 'Create a chat' }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site}/v1.0/createChat/`);
    expect(faults).toEqual([]);
  });

  it('says in the search what was not found, and closes it with Escape', async () => {
    const { page } = await open('');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('status').getByText('Type the name').waitFor();
    await page.keyboard.type('qqqqxyz');
    await page.getByText('Nothing is found for “qqqqxyz”.').waitFor();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  it('shows one example at a time, the one that is chosen', async () => {
    const { page } = await open('v1.0/createChat/');
    const shown = () =>
      page.locator('.example:visible').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['example']));
    expect(await shown()).toEqual(['oneOnOne']);
    await page.getByLabel('Example').selectOption({ label: 'A group with a title' });
    expect(await shown()).toEqual(['group']);
  });

  it('shows the example and the language that its lists name after going back', async () => {
    const { page } = await open('v1.0/createChat/');
    await page.getByLabel('Example').selectOption('group');
    await page.getByLabel('Language').nth(1).selectOption('curl');
    await page.goto(`${site}/v1.0/getChat/`);
    await page.getByLabel('Language').first().selectOption('TypeScript');
    await page.goBack();
    const example = page.locator('.example:visible');
    await expect.poll(() => example.getAttribute('data-example')).toBe(await page.getByLabel('Example').inputValue());
    await expect
      .poll(() => example.locator('.sample:visible').getAttribute('data-language'))
      .toBe(await example.getByLabel('Language').inputValue());
  });

  it('prints dark on light, whichever theme is chosen', async () => {
    const { page } = await open('guides/one-on-one-chats/');
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    const colours = () =>
      page.evaluate(() => {
        const { backgroundColor, color } = getComputedStyle(document.body);
        return [backgroundColor, color];
      });
    const printed = await colours();
    expect(printed[0]).toBe('rgb(255, 255, 255)');
    await page.evaluate(() => {
      document.documentElement.dataset['theme'] = 'dark';
    });
    expect(await colours()).toEqual(printed);
    for (const button of await page.getByRole('button').all()) expect(await button.isVisible()).toBe(false);
  });

  it('copies code', async () => {
    const { page } = await open('guides/getting-started/');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const block = page.locator('.frame').first();
    await block.hover();
    await block.getByRole('button', { name: 'Copy' }).click();
    await block.getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await block.locator('code').innerText());
  });

  it('says so where the browser has no clipboard, as in a page of plain http', async () => {
    const { page, faults } = await open('');
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto(`${site}/guides/getting-started/`);
    const block = page.locator('.frame').first();
    await block.hover();
    await block.getByRole('button', { name: 'Copy' }).click();
    await block.getByText('Not allowed').waitFor();
    expect(faults).toEqual([]);
  });

  it('opens and closes the navigation on a narrow screen by keyboard', async () => {
    const { page } = await open('v1.0/createChat/');
    await page.setViewportSize({ width: 390, height: 800 });
    const navigation = page.getByRole('navigation', { name: 'Site' });
    expect(await navigation.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu' }).press('Enter');
    expect(await navigation.getByRole('link', { name: 'Create a chat' }).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await navigation.isVisible()).toBe(false);
  });

  it('opens the navigation in view on a narrow screen, wherever the page is scrolled to', async () => {
    const { page } = await open('v1.0/createChat/');
    await page.setViewportSize({ width: 390, height: 800 });
    await page.getByRole('heading', { name: 'Errors' }).scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: 'Menu' }).click();
    const box = await page.getByRole('navigation', { name: 'Site' }).getByText('Guides').boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(200);
  });

  it('shows on a narrow screen what to do about an error, without scrolling aside', async () => {
    const { page } = await open('v1.0/createChat/');
    await page.setViewportSize({ width: 390, height: 800 });
    const table = page.locator('.scroll').filter({ hasText: 'BadRequest' });
    await table.scrollIntoViewIfNeeded();
    expect(await table.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  });

  it.each([
    ['#/chats/createchat', 'v1.0/createChat/'],
    ['#tag/chats/operation/createChat', 'v1.0/createChat/'],
    ['#/chats/createchat/t=request&path=members', 'v1.0/createChat/'],
    ['#/chats/createchat?x=%zz', 'v1.0/createChat/'],
    ['#tag/pinned-messages', 'v1.0/tags/pinnedMessages/'],
    ['#/__proto__/constructor', 'v1.0/'],
    ['#%zz', 'v1.0/'],
    ['', 'v1.0/'],
  ])('leads from the old address reference/v1.0.html%s to /%s', async (hash, path) => {
    const { page } = await open(`reference/v1.0.html${hash}`);
    await page.waitForURL(`${site}/${path}`);
  });

  it('can be read without scripts', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(`${site}/v1.0/createChat/`);
    expect(await page.locator('.example:visible').count()).toBe(5);
    expect(await page.getByRole('navigation', { name: 'Site' }).isVisible()).toBe(true);
    for (const name of ['Search', 'Menu', 'Send'])
      expect(await page.getByRole('button', { name }).count(), name).toBe(0);
  });

  it('moves nothing after it has been drawn', async () => {
    const { page } = await open('v1.0/createChat/');
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
        }),
    );
    expect(shift).toBe(0);
  });

  async function open(path: string, heading?: string): Promise<{ page: Page; faults: string[] }> {
    const { context, faults } = await openWindow(browser, server.url);
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(`${site}/${path}`);
    await page.getByRole('heading', { level: 1, ...(heading === undefined ? {} : { name: heading }) }).waitFor();
    return { page, faults };
  }
});

/** What axe finds on a page, one line each. */
async function findings(page: Page): Promise<string[]> {
  // As a program of the test's own, because the page's policy allows no script that is written into it.
  return page.evaluate(`(async () => {
    if (!globalThis.axe) { ${axe} }
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' ')));
  })()`);
}
