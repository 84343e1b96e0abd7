import { type Browser, type BrowserContext, chromium as playwright } from 'playwright-core';

/** Starts a headless browser that does nothing of its own on the network. Throws an Error if the program is not a browser. */
export async function startBrowser(executablePath: string): Promise<Browser> {
  const launching = playwright.launch({
    executablePath,
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
  });
  return launching.catch((cause) => {
    const advice = 'Name another one in the variable CHROMIUM, or unset that.';
    throw new Error(`${executablePath} does not start as a browser. ${advice}`, { cause });
  });
}

/** Opens a browser window that reaches these servers alone, and collects everything that goes wrong in it. */
export async function openWindow(
  browser: Browser,
  ...origins: readonly string[]
): Promise<{ context: BrowserContext; faults: string[] }> {
  const faults: string[] = [];
  const context = await browser.newContext();
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
