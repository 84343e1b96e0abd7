import type { BrowserContext, Page, Route } from '@playwright/test';
import { graphHosts, isServiceHost } from '../contract/serviceHosts.ts';
import type { TestWorld } from './testWorld.ts';

/**
 * Leads what the pages of a browser send to Microsoft Graph and its sign-in to a world, from where they are. Links in responses
 * begin with the address of the service. The fixtures of this package do so for the context of each test; one that a test makes itself
 * needs it.
 *
 * A connection that a fault drops fails as one that the network has dropped.
 *
 * @example
 * const context = await browser.newContext();
 * await routeGraph(context, world);
 */
export async function routeGraph(pages: Pick<BrowserContext | Page, 'route'>, world: TestWorld): Promise<void> {
  await pages.route(
    ({ protocol, host }) => protocol === 'https:' && isServiceHost(host),
    (route) => answer(route, world),
  );
}

async function answer(route: Route, world: TestWorld): Promise<void> {
  const request = route.request();
  try {
    const headers = new Headers();
    for (const { name, value } of await request.headersArray()) {
      if (!name.startsWith(':') && !isOfConnection.test(name)) headers.append(name, value);
    }
    // Graph lets every page in, so it is nothing to the emulator from where the app is served; nor are the pages of sign-in, which
    // post to where they are from.
    const { hostname, origin } = new URL(request.url());
    if (graphHosts.includes(hostname) || headers.get('origin') === origin) headers.delete('origin');
    const body = request.postDataBuffer();
    const sent = new Request(request.url(), {
      ...{ method: request.method(), headers, redirect: 'manual' },
      ...(body === null ? {} : { body: new Uint8Array(body) }),
    });
    const response = await world.fetch(sent);
    await route.fulfill({
      status: response.status,
      headers: headersOf(response),
      body: Buffer.from(await response.arrayBuffer()),
    });
  } catch (error) {
    await route.abort('connectionreset').catch(() => {});
    // Whatever else it is, the test is to know.
    if (!(error instanceof TypeError) && !hasEnded(error)) throw error;
  }
}

/** The headers of a message between two neighbours. */
const isOfConnection = /^(host|connection|content-length|transfer-encoding|content-encoding|accept-encoding|upgrade)$/i;

/** The headers of a response. Several cookies stand on lines of their own, as Playwright wants them. */
function headersOf({ headers }: Response): Record<string, string> {
  const all = [...headers].filter(([name]) => name !== 'set-cookie' && !isOfConnection.test(name));
  const cookies = headers.getSetCookie();
  return { ...Object.fromEntries(all), ...(cookies.length > 0 ? { 'set-cookie': cookies.join('\n') } : {}) };
}

/** Whether an error only says that the test was over before the response came. */
const hasEnded = (error: unknown): boolean =>
  error instanceof Error && /has been closed|test ended/i.test(error.message);
