import { errorBody, GraphFailure, type RequestIds } from '../contract/graphFailure.ts';
import type { GraphResponse } from '../contract/graphResponse.ts';
import { fromRequest, type HeaderReader, type HttpRequest, pathAndQueryOf, pathOf } from '../contract/httpRequest.ts';
import { withMetadataLevel } from '../contract/metadataLevel.ts';
import { type Route, route } from '../contract/route.ts';
import { maxClientRequestIdLength } from '../contract/versions.ts';
import { ConnectionDropped } from './connectionDropped.ts';
import { preflight, sharedWithAnyOrigin } from './cors.ts';
import { asForwarded } from './forwarded.ts';
import { type HttpResponse, toResponse } from './httpResponse.ts';
import { linkInPath } from './linkInPath.ts';
import { type AllowedOrigins, isAllowedOrigin } from './origins.ts';

/** One line of the request log. Each request of a batch has a line of its own. */
export interface LogEntry {
  /** When it was handled, in ms since 1970. */
  readonly time: number;
  /** The `request-id` of the response. */
  readonly requestId: string;
  readonly method: string;
  /** The path and the query, dot segments resolved, without the path of a world. */
  readonly path: string;
  /** Undefined if the path and method lead to no operation. */
  readonly operationId: string | undefined;
  /** Who asked: a user principal name, or the id of an app on its own. Undefined if nobody was identified. */
  readonly caller: string | undefined;
  /** 0 if the connection was dropped without a response. */
  readonly status: number;
  readonly milliseconds: number;
  /** The name of the world that was asked. Absent if it was none. */
  readonly world?: string | undefined;
  /** The message of the error that was returned. Absent if there was none. */
  readonly error?: string | undefined;
}

/** What a line of the log does not say of a request. */
export interface LogDetails {
  /** The operation that it asked for. Undefined if it led to none. */
  readonly route: Route | undefined;
  /** Undefined if nobody was identified. */
  readonly token: TokenFacts | undefined;
}

/** Whose token a request had, and what it permits. */
export interface TokenFacts {
  /** Whether a user is signed in, or an app asks on its own. */
  readonly kind: 'delegated' | 'application';
  readonly app: { readonly id: string; readonly displayName: string };
  /** Undefined means all of them. */
  readonly permissions: ReadonlySet<string> | undefined;
}

/** What a server of the contract is made of. */
export interface GraphAppOptions {
  /** Responds to a request that leads to an operation. May throw what {@link Served} may return as `error`. */
  readonly serve: (route: Route, request: HttpRequest) => Promise<Served>;
  /** Called once for each request, after it was handled. */
  readonly log?: ((entry: LogEntry, details: LogDetails) => void) | undefined;
  /** The web pages that may use the server, beside those of this machine. Defaults to every page. */
  readonly origins?: (() => AllowedOrigins) | undefined;
  /** Whether links follow what a proxy on another machine says of the request. Defaults to false. */
  readonly trustProxy?: (() => boolean) | undefined;
  /** The time in ms since 1970 that errors are dated with. Defaults to the machine's. */
  readonly now?: (() => number) | undefined;
}

/**
 * The outcome of a request: a response or an error, with the caller for the log.
 *
 * A {@link GraphFailure} becomes its error response, a {@link ConnectionDropped} ends the connection, and any other error
 * is a 500.
 */
export type Served = {
  /** Undefined if nobody was identified. */
  readonly caller?: string | undefined;
  /** The same. */
  readonly token?: TokenFacts | undefined;
} & ({ readonly response: GraphResponse } | { readonly error: unknown });

/** A server of the contract, without a socket. */
export interface GraphApp {
  /** Handles a request. It rejects if `serve` drops the connection, and never else. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** The same for a server, which makes no `Request` and takes no `Response`: both cost more than the rest. */
  readonly handle: (request: HttpRequest) => Promise<HttpResponse>;
}

/**
 * Makes what every server of the contract does: CORS, routing, request ids, errors in Graph's shape, and the log.
 */
export function graphApp({
  serve,
  log,
  origins = () => ['*'],
  trustProxy = () => false,
  now = Date.now,
}: GraphAppOptions): GraphApp {
  const handle = async (sentRequest: HttpRequest): Promise<HttpResponse> => {
    const request = linkInPath(sentRequest);
    const isAllowed = isAllowedOrigin(request, origins());
    if (request.method === 'OPTIONS') return preflight(request.headers, isAllowed);
    const start = log ? performance.now() : 0;
    const ids = requestIds(request.headers);
    let caller: string | undefined;
    let token: TokenFacts | undefined;
    let found: Route | undefined;
    let status = 0;
    let message: string | undefined;
    try {
      if (!isAllowed) throw refusedOrigin(request.headers.get('origin'));
      found = route(request.method, pathOf(request));
      const served = await serve(found, asForwarded(request, trustProxy()));
      ({ caller, token } = served);
      if ('error' in served) throw served.error;
      requireSendable(served.response.headers);
      status = served.response.status;
      // The responses inside a batch were made as their own requests asked.
      const isBatch = found.operationId === 'runBatch';
      return withIds(isBatch ? served.response : withMetadataLevel(served.response, request.headers), ids);
    } catch (error) {
      if (error instanceof ConnectionDropped) throw error;
      const failure = failureOf(error);
      status = failure.status;
      message = failure.message;
      return failed(failure, ids, now());
    } finally {
      if (log) {
        const { method } = request;
        const milliseconds = performance.now() - start;
        const requestId = ids['request-id'];
        const path = pathAndQueryOf(request);
        const entry: LogEntry = {
          time: now(),
          requestId,
          method,
          path,
          operationId: found?.operationId,
          caller,
          status,
          milliseconds,
          ...(message === undefined ? {} : { error: message }),
        };
        record(() => log(entry, { route: found, token }));
      }
    }
  };
  return { handle, fetch: async (request) => toResponse(await handle(fromRequest(request))) };
}

/** The response to a request that leads to no service, with the time in ms since 1970. */
export const refused = (error: unknown, { headers }: HttpRequest, now: number): HttpResponse =>
  failed(failureOf(error), requestIds(headers), now);

function failureOf(error: unknown): GraphFailure {
  if (error instanceof GraphFailure) return error;
  console.error(error);
  return new GraphFailure(500);
}

function failed(failure: GraphFailure, ids: RequestIds, now: number): HttpResponse {
  const { status, headers } = failure;
  return withIds({ status, headers, body: errorBody(failure, ids, new Date(now)) }, ids);
}

/** Requires that HTTP can carry the values of headers. Otherwise the response is a 500 and not a broken connection. */
function requireSendable(headers: Readonly<Record<string, string>>): void {
  for (const name in headers) {
    const value = headers[name] ?? '';
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
      throw new TypeError(`The header ${name} cannot be sent: ${JSON.stringify(value)}`);
  }
}

function refusedOrigin(origin: string | null): GraphFailure {
  const message = `Web pages from '${origin}' may not use this server. To let them, start it with --origin ${origin}.`;
  return new GraphFailure(403, { message });
}

function record(log: () => void): void {
  try {
    log();
  } catch (error) {
    // The response does not depend on the log.
    console.error(error);
  }
}

function requestIds(headers: HeaderReader): RequestIds {
  const id = crypto.randomUUID();
  const asked = headers.get('client-request-id') ?? '';
  return {
    'request-id': id,
    'client-request-id': asked === '' || asked.length > maxClientRequestIdLength ? id : asked,
  };
}

function withIds({ status, headers, body, corruption }: GraphResponse, ids: RequestIds): HttpResponse {
  const all: Record<string, string> = { ...sharedWithAnyOrigin, ...headers, ...ids };
  if (body === undefined) return { status, headers: all, body: undefined, corruption };
  if (body instanceof Uint8Array) return { status, headers: all, body, corruption };
  all['content-type'] ??= 'application/json';
  return { status, headers: all, body: JSON.stringify(body), corruption };
}
