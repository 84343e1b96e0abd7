import type { Answer } from '../contract/answer.ts';
import { errorBody, GraphFailure, type RequestIds } from '../contract/graphFailure.ts';
import { fromRequest, type HeaderReader, type HttpRequest } from '../contract/httpRequest.ts';
import { type Route, route } from '../contract/route.ts';
import { longestClientRequestId } from '../contract/versions.ts';
import { preflight, sharedWithAnyOrigin } from './cors.ts';
import { type HttpAnswer, toResponse } from './httpAnswer.ts';

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
  readonly serve: (route: Route, request: HttpRequest) => Promise<Answer>;
  /** Called once for each request, after it was answered. */
  readonly log?: ((entry: LogEntry) => void) | undefined;
  /** The time in ms since 1970 that errors are dated with. Defaults to the machine's. */
  readonly now?: (() => number) | undefined;
}

/** A server of the contract, without a socket. */
export interface GraphApp {
  /** Answers a request. It never rejects. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** The same for a server, which makes no `Request` and takes no `Response`: both cost more than the rest. */
  readonly handle: (request: HttpRequest) => Promise<HttpAnswer>;
}

/**
 * Makes what every server of the contract does: CORS, routing, request ids, errors in Graph's shape, and the log.
 */
export function graphApp({ serve, log, now = Date.now }: GraphAppOptions): GraphApp {
  const handle = async (request: HttpRequest): Promise<HttpAnswer> => {
    if (request.method === 'OPTIONS') return preflight(request.headers);
    const start = log ? performance.now() : 0;
    const ids = requestIds(request.headers);
    let found: Route | undefined;
    let answer: HttpAnswer;
    try {
      found = route(request.method, pathOf(request.url));
      answer = sent(await serve(found, request), ids);
    } catch (error) {
      const failure = error instanceof GraphFailure ? error : new GraphFailure(500);
      if (failure !== error) console.error(error);
      const { status, headers } = failure;
      answer = sent({ status, headers, body: errorBody(failure, ids, new Date(now())) }, ids);
    }
    if (log) record(log, request, found, answer, start);
    return answer;
  };
  return { handle, fetch: async (request) => toResponse(await handle(fromRequest(request))) };
}

function record(
  log: (entry: LogEntry) => void,
  { method, url }: HttpRequest,
  found: Route | undefined,
  { status }: HttpAnswer,
  start: number,
): void {
  try {
    const path = url.slice(url.indexOf('/', url.indexOf('://') + 3));
    log({ method, path, operationId: found?.operationId, status, milliseconds: performance.now() - start });
  } catch (error) {
    // The answer does not depend on the log.
    console.error(error);
  }
}

/** The path of an absolute URL, without making a `URL` of it: this is done for each request. */
function pathOf(url: string): string {
  const start = url.indexOf('/', url.indexOf('://') + 3);
  const path = start === -1 ? '/' : url.slice(start);
  const end = path.search(/[?#]/);
  return end === -1 ? path : path.slice(0, end);
}

function requestIds(headers: HeaderReader): RequestIds {
  const id = crypto.randomUUID();
  const asked = headers.get('client-request-id') ?? '';
  return { 'request-id': id, 'client-request-id': asked === '' || asked.length > longestClientRequestId ? id : asked };
}

function sent({ status, headers, body }: Answer, ids: RequestIds): HttpAnswer {
  const all: Record<string, string> = { ...sharedWithAnyOrigin, ...headers, ...ids };
  if (body === undefined) return { status, headers: all, body: undefined };
  if (body instanceof Uint8Array) return { status, headers: all, body };
  all['content-type'] = 'application/json';
  return { status, headers: all, body: JSON.stringify(body) };
}
