import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium as playwright } from 'playwright-core';

/** Starts a headless browser that does nothing of its own on the network. Throws an Error if the program is not a browser. */
export async function startBrowser(executablePath: string): Promise<Browser> {
  return started(executablePath, playwright.launch({ ...launchOptions, executablePath }));
}

/**
 * Starts a browser with a profile in a folder, because only a profile says whether cookies of third parties are sent. Its window
 * is one as {@link openWindow} opens.
 */
export async function startProfile(
  executablePath: string,
  folder: string,
  { thirdPartyCookies }: { readonly thirdPartyCookies: boolean },
  ...origins: readonly string[]
): Promise<Window> {
  const profile = { cookie_controls_mode: thirdPartyCookies ? 0 : 1, block_third_party_cookies: !thirdPartyCookies };
  await mkdir(join(folder, 'Default'), { recursive: true });
  await writeFile(join(folder, 'Default/Preferences'), JSON.stringify({ profile }));
  const starting = playwright.launchPersistentContext(folder, { ...launchOptions, executablePath });
  return watched(await started(executablePath, starting), origins);
}

const launchOptions = {
  timeout: 60_000,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

const started = <T>(executablePath: string, launching: Promise<T>): Promise<T> =>
  launching.catch((cause) => {
    const advice = 'Name another one in the variable CHROMIUM, or unset that.';
    throw new Error(`${executablePath} does not start as a browser. ${advice}`, { cause });
  });

/** A browser window, and everything that has gone wrong in it. */
export interface Window {
  readonly context: BrowserContext;
  readonly faults: string[];
}

/** Opens a browser window that reaches these servers alone, and collects everything that goes wrong in it. */
export async function openWindow(browser: Browser, ...origins: readonly string[]): Promise<Window> {
  return watched(await browser.newContext(), origins);
}

async function watched(context: BrowserContext, origins: readonly string[]): Promise<Window> {
  const faults: string[] = [];
  // A busy machine is slow, and that is no fault of a page.
  context.setDefaultTimeout(120_000);
  await context.route(
    (url) => !origins.includes(url.origin),
    (route) => {
      faults.push(`request to elsewhere: ${route.request().url()}`);
      return route.abort();
    },
  );
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`page error: ${error.error().message}`));
  return { context, faults };
}
