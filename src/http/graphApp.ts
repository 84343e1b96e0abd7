import type { Answer } from '../contract/answer.ts';
import { errorBody, GraphFailure, type RequestIds } from '../contract/graphFailure.ts';
import { type Route, route } from '../contract/route.ts';
import { longestClientRequestId } from '../contract/versions.ts';
import { preflight, sharedWithAnyOrigin } from './cors.ts';

/** One line of the request log. Each request of a batch has a line of its own. */
export interface LogEntry {
  readonly method: string;
  /** The path and the query, dot segments resolved. */
  readonly path: string;
  /** Undefined where the path and method lead to no operation. */
  readonly operationId: string | undefined;
  readonly status: number;
  readonly milliseconds: number;
}

/** What a server of the contract is made of. */
export interface GraphAppOptions {
  /** Answers a request that leads to an operation. May throw a {@link GraphFailure}. */
  readonly serve: (route: Route, request: Request) => Promise<Answer>;
  /** Called once for each request, after it was answered. */
  readonly log?: ((entry: LogEntry) => void) | undefined;
  /** The time in ms since 1970 that errors are dated with. Defaults to the machine's. */
  readonly now?: (() => number) | undefined;
}

/**
 * Makes a function from request to response that does what every server of the contract does: CORS, routing, request
 * ids, errors in Graph's shape, and the log. It never throws.
 */
export function graphApp({ serve, log, now = Date.now }: GraphAppOptions): (request: Request) => Promise<Response> {
  const answer = async (request: Request, found: { route?: Route }): Promise<Response> => {
    if (request.method === 'OPTIONS') return preflight(request.headers);
    const ids = requestIds(request.headers);
    try {
      found.route = route(request.method, pathOf(request.url));
      return respond(await serve(found.route, request), ids);
    } catch (error) {
      const failure = error instanceof GraphFailure ? error : new GraphFailure(500);
      if (failure !== error) console.error(error);
      const { status, headers } = failure;
      return respond({ status, headers, body: errorBody(failure, ids, new Date(now())) }, ids);
    }
  };
  if (!log) return (request) => answer(request, {});
  return async (request) => {
    const start = performance.now();
    const found: { route?: Route } = {};
    const response = await answer(request, found);
    try {
      const { pathname, search } = new URL(request.url);
      log({
        method: request.method,
        path: pathname + search,
        operationId: found.route?.operationId,
        status: response.status,
        milliseconds: performance.now() - start,
      });
    } catch (error) {
      // The answer does not depend on the log.
      console.error(error);
    }
    return response;
  };
}

/** The path of an absolute URL, without making a `URL` of it: this is done for each request. */
function pathOf(url: string): string {
  const start = url.indexOf('/', url.indexOf('://') + 3);
  const end = url.slice(start).search(/[?#]/);
  return end === -1 ? url.slice(start) : url.slice(start, start + end);
}

function requestIds(headers: Headers): RequestIds {
  const id = crypto.randomUUID();
  const sent = headers.get('client-request-id') ?? '';
  return { 'request-id': id, 'client-request-id': sent === '' || sent.length > longestClientRequestId ? id : sent };
}

function respond({ status, headers, body }: Answer, ids: RequestIds): Response {
  const all: Record<string, string> = { ...sharedWithAnyOrigin, ...headers, ...ids };
  if (body === undefined) return new Response(null, { status, headers: all });
  if (body instanceof Uint8Array) return new Response(body as Uint8Array<ArrayBuffer>, { status, headers: all });
  all['content-type'] = 'application/json';
  return new Response(JSON.stringify(body), { status, headers: all });
}
