import { type HttpHandler, HttpResponse, http } from 'msw';
import { signInHosts } from '../contract/serviceHosts.ts';
import { versions } from '../contract/versions.ts';
import type { Emulator } from '../emulator/emulator.ts';
import { ConnectionDropped } from '../http/connectionDropped.ts';
import type { GraphApp } from '../http/graphApp.ts';

/** Which requests the handlers take. */
export interface GraphHandlersOptions {
  /**
   * The base URL of the client, or several of them: an origin and behind it a version, such as
   * `https://graph.microsoft.us/v1.0`. Defaults to both versions of the global service.
   */
  readonly baseUrl?: string | readonly string[];
}

/**
 * Makes MSW handlers that let an emulator, or a mock, respond to what is sent to the service, so that the program under test
 * keeps its base URL. Links in responses begin with the origin that was called. An emulator also responds in the place of
 * `https://login.microsoftonline.com`, so that a program signs in with its own configuration.
 *
 * A dropped connection is a failed `fetch`. Throws a `TypeError` if a base URL is not one of the contract's.
 * @example
 * const emulator = await createEmulator();
 * const server = setupServer(...graphHandlers(emulator));
 * server.listen({ onUnhandledFrame: 'error' });
 */
export function graphHandlers(
  app: Pick<GraphApp, 'fetch'> & Partial<Pick<Emulator, 'tokens'>>,
  { baseUrl = versions.map(({ serviceRoot }) => serviceRoot) }: GraphHandlersOptions = {},
): HttpHandler[] {
  // Only an emulator has tokens to give.
  const signIn = app.tokens ? signInHosts.map((host) => new RegExp(`^https://${host.replaceAll('.', '\\.')}/`)) : [];
  const matching = [...[baseUrl].flat().map(below), ...signIn];
  return matching.map((pattern) => http.all(pattern, ({ request }) => respond(app.fetch, request)));
}

async function respond(fetch: GraphApp['fetch'], request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    if (error instanceof ConnectionDropped) return HttpResponse.error();
    throw error;
  }
}

/**
 * What matches every URL below a root. A pattern of MSW's own would decode the path of each request, and fail if that
 * is malformed.
 */
function below(root: string): RegExp {
  const prefixes = versions.flatMap((version) => version.prefixes);
  const { origin, pathname } = URL.canParse(root) ? new URL(root) : { origin: '', pathname: root };
  const prefix = pathname.replaceAll('/', '');
  if (!/^https?:/.test(origin) || !prefixes.includes(prefix) || !pathname.startsWith(`/${prefix}`)) {
    const known = prefixes.map((known) => `/${known}`).join(', ');
    throw new TypeError(`'${root}' is no base URL of the service. It is an origin and one of ${known} behind it.`);
  }
  return new RegExp(`^${`${origin}/${prefix}`.replaceAll('.', '\\.')}(/|$)`);
}
