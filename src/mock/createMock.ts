import { runBatch } from '../contract/batch.ts';
import { bearerToken } from '../contract/bearerToken.ts';
import { GraphFailure } from '../contract/graphFailure.ts';
import type { GraphResponse } from '../contract/graphResponse.ts';
import type { HttpRequest } from '../contract/httpRequest.ts';
import { readRequest } from '../contract/readRequest.ts';
import type { Route } from '../contract/route.ts';
import { versions } from '../contract/versions.ts';
import { type GraphApp, type GraphAppOptions, graphApp } from '../http/graphApp.ts';
import { binary } from './binary.ts';
import { chooseExample, type ExampleRequest } from './chooseExample.ts';
import type { MadeUp } from './excerpt.ts';
import { localLinks } from './localLinks.ts';
import { location } from './location.ts';
import { type MockOperation, mockOperations } from './operations.ts';
import { PrismRefusal, prism, respond } from './prism.ts';
import { type MockPreference, readPreference } from './wanted.ts';

/** Options of {@link createMock}. */
export interface MockOptions extends Pick<GraphAppOptions, 'log'> {
  /** Whether links follow what a proxy on another machine says of the request. Defaults to false. */
  readonly trustProxy?: boolean;
}

/**
 * Makes a mock server without a socket: `fetch` handles a request.
 *
 * It responds with the contract's examples under `/v1.0`, `/beta` and `/localtest`, and remembers nothing. A request
 * that breaks the contract gets the error that the contract has for it. `Prefer: code=404`,
 * `Prefer: example=group` and `Prefer: dynamic=true` choose the response, as Prism documents them.
 */
export async function createMock({ log, trustProxy = false }: MockOptions = {}): Promise<GraphApp> {
  const loaded = versions.map(async ({ version }) => [version, await mockOperations(version)] as const);
  const operations = new Map(await Promise.all(loaded));
  // Fails here if Prism is not installed, and not at the first request.
  await prism();

  const mock = graphApp({
    log,
    trustProxy: () => trustProxy,
    async serve(route, request) {
      bearerToken(request.headers);
      const { parameters, body } = await readRequest(route, request);
      const operation = operations.get(route.version)?.get(route.operationId);
      if (!operation) throw new Error(`The mock does not have ${route.operationId} of ${route.version}.`);
      const url = new URL(request.url);
      const want = readPreference(request.headers, url.searchParams);
      refuseUnknown(want, route, operation);
      const chooses = want.code === undefined && want.exampleKey === undefined && !want.dynamic;
      if (chooses && route.operationId === 'runBatch') {
        return { response: { status: 200, headers: {}, body: await batch(body, url, route, request) } };
      }
      const chosen = chooses ? choose(operation, { query: url.searchParams, route, parameters, body }) : want;
      try {
        const returned = await respond(await operation.prism(madeUp(want)), chosen);
        return { response: await binary(localized(returned, url, route)) };
      } catch (error) {
        if (!(error instanceof PrismRefusal)) throw error;
        throw new GraphFailure(400, { message: `The contract has no such response here. ${operation.documented}` });
      }
    },
  });

  /** The requests of a batch are handled by the mock itself, so that each gets what it would get alone. */
  function batch(body: unknown, { origin }: URL, { prefix }: Route, { headers }: HttpRequest) {
    const options = { root: `${origin}/${prefix}`, authorization: headers.get('authorization'), handle: mock.fetch };
    return runBatch(body as Parameters<typeof runBatch>[0], options);
  }

  return mock;
}

function madeUp({ dynamic, code }: MockPreference): MadeUp {
  return dynamic ? (code ?? 'success') : 'none';
}

/** The response that fits a request which prefers none. Prism alone takes the first example of the lowest success. */
function choose({ examples }: MockOperation, asked: ExampleRequest): MockPreference {
  const exampleKey = chooseExample(examples, asked);
  if (exampleKey !== undefined) return { dynamic: false, exampleKey };
  // Changing a message has two successes without a body. A signed-in user gets 204, and the mock's callers are users.
  return asked.route.operation.success.includes(204) ? { dynamic: false, code: 204 } : { dynamic: false };
}

/** Refuses to return what the contract does not have. Prism would make something up from another response. */
function refuseUnknown(
  { code, exampleKey }: MockPreference,
  { operation }: Route,
  { names, documented }: MockOperation,
): void {
  const statuses = [...operation.success, ...Object.keys(operation.errors).map(Number)];
  if (code !== undefined && !statuses.includes(code)) {
    throw new GraphFailure(400, { message: `This operation does not return ${code}. ${documented}` });
  }
  if (exampleKey !== undefined && !names.has(exampleKey)) {
    throw new GraphFailure(400, { message: `This operation has no example '${exampleKey}'. ${documented}` });
  }
}

/** The response with links that lead back to the mock, and with the location of what its body says was created. */
function localized({ status, headers, body }: GraphResponse, url: URL, route: Route): GraphResponse {
  const id = (body as { id?: unknown } | undefined)?.id;
  const created = 'location' in headers && typeof id === 'string' ? { location: location(route, url, id) } : {};
  const root = `${url.origin}/${route.prefix}`;
  return { status, headers: localLinks({ ...headers, ...created }, root), body: localLinks(body, root) };
}
