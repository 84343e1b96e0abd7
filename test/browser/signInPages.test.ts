import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { createEmulator, sampleSeed } from '../../src/emulator/index.ts';
import { describeWith } from '../support/needs.ts';
import { openWindow, startBrowser } from './browser.ts';
import { chromium } from './chromium.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The titles of the pages, and how a person without a mouse gets to each. */
const pages: readonly (readonly [title: string, go: (visit: Visit) => Promise<void>])[] = [
  ['Sign in to Planner', ({ authorize }) => authorize()],
  ['Sign in to Planner', ({ authorize }) => authorize({ login_hint: `nobody-${'x'.repeat(90)}@contoso.com` })],
  [
    'Planner asks for permissions',
    async ({ authorize, page }) => {
      await authorize();
      await press(page, 'Mei Tanaka');
    },
  ],
  ['Sign in on a device', ({ go }) => go('/devicelogin')],
  [
    'Sign in on a device',
    async ({ go, page }) => {
      await go('/devicelogin');
      await type(page, 'XXXX');
      await page.getByRole('alert').waitFor();
    },
  ],
  [
    'Sign in to Planner on the device',
    async ({ go, page, deviceCode }) => {
      await go('/devicelogin');
      await type(page, await deviceCode());
    },
  ],
  [
    'The device is signed in',
    async ({ go, page, deviceCode }) => {
      await go('/devicelogin');
      await type(page, await deviceCode());
      await press(page, 'Mei Tanaka');
    },
  ],
  [
    'The sign-in did not work',
    ({ authorize }) => authorize({ redirect_uri: `https://elsewhere.example/${'x'.repeat(150)}` }),
  ],
  ['You are signed out', ({ go }) => go('/common/oauth2/v2.0/logout')],
];

describeWith(chromium, 'a page of sign-in', (executablePath) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser(executablePath);
  });
  afterAll(() => browser?.close());

  it.each(pages)('%s (%#): is reached by keyboard, has no finding of axe and fits the screen', async (title, open) => {
    const visit = await startVisit(browser);
    await open(visit);
    const { page } = visit;
    await page.getByRole('heading', { name: title, exact: true }).waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [390, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        expect(await findings(page)).toEqual([]);
      }
    }
  });

  it('shows where the focus is', async () => {
    const { page, authorize } = await startVisit(browser);
    await authorize();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).toBe(
      'solid',
    );
  });
});

type Visit = Awaited<ReturnType<typeof startVisit>>;

async function startVisit(browser: Browser) {
  const clients = { planner: { id: 'planner', scopes: [] } };
  const emulator = await createEmulator({ seed: { ...sampleSeed, clients } });
  onTestFinished(() => emulator.close());
  const url = await emulator.listen({ port: 0 });
  const { context } = await openWindow(browser, url);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const go = async (path: string) => void (await page.goto(`${url}${path}`));
  const authorize = (parameters: Readonly<Record<string, string>> = {}) =>
    go(`/common/oauth2/v2.0/authorize?${new URLSearchParams({ ...authorization, ...parameters })}`);
  const deviceCode = async (): Promise<string> => {
    const body = new URLSearchParams({ client_id: 'planner', scope: authorization.scope });
    const response = await fetch(`${url}/common/oauth2/v2.0/devicecode`, { method: 'POST', body });
    return (await response.json()).user_code;
  };
  return { page, go, authorize, deviceCode };
}

const authorization = {
  client_id: 'planner',
  response_type: 'code',
  redirect_uri: 'http://localhost:3000/',
  scope: 'User.Read Chat.ReadWrite openid profile offline_access',
};

/** Goes to a button with Tab, and presses it. */
async function press(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name });
  await button.waitFor();
  const isFocused = () => button.evaluate((element) => element === document.activeElement);
  for (let tabs = 0; tabs < 20 && !(await isFocused()); tabs += 1) await page.keyboard.press('Tab');
  expect(await isFocused()).toBe(true);
  await page.keyboard.press('Space');
}

/** Types where the page has put the focus, and sends it. */
async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** What axe finds on a page, one line each. It comes from outside, because the page itself allows no script. */
async function findings(page: Page): Promise<string[]> {
  return page.evaluate(`(async () => {
    if (!globalThis.axe) { ${axe} }
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200)));
  })()`);
}
