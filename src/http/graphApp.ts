import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { Answer } from '../contract/answer.ts';
import { bearerToken } from '../contract/authorize.ts';
import { errorBody, GraphFailure, type RequestIds } from '../contract/graphFailure.ts';
import { type Route, route } from '../contract/route.ts';
import { longestClientRequestId } from '../contract/versions.ts';

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
  /** Answers a request that leads to an operation and carries a token. May throw a {@link GraphFailure}. */
  readonly serve: (route: Route, request: Request) => Promise<Answer>;
  /** Called once for each request, after it was answered. */
  readonly log?: ((entry: LogEntry) => void) | undefined;
}

/**
 * Makes a function from request to response that does what every server of the contract does: CORS, routing, asking for
 * a token, request ids, errors in Graph's shape, and the log. It never throws.
 */
export function graphApp({ serve, log = () => {} }: GraphAppOptions): (request: Request) => Promise<Response> {
  const app = new Hono<{ Variables: { route: Route } }>();
  const record = (entry: LogEntry) => {
    try {
      log(entry);
    } catch (error) {
      // The answer does not depend on the log.
      console.error(error);
    }
  };
  app.use(async (context, next) => {
    const start = performance.now();
    await next();
    const { pathname, search } = new URL(context.req.url);
    record({
      method: context.req.method,
      path: pathname + search,
      operationId: context.get('route')?.operationId,
      status: context.res.status,
      milliseconds: performance.now() - start,
    });
  });
  app.use(
    cors({ origin: '*', exposeHeaders: ['request-id', 'client-request-id', 'Retry-After', 'Location', 'Allow'] }),
  );
  app.all('*', async (context) => {
    const request = context.req.raw;
    const ids = requestIds(request.headers);
    try {
      const found = route(request.method, new URL(request.url).pathname);
      context.set('route', found);
      bearerToken(request.headers);
      return respond(await serve(found, request), ids);
    } catch (error) {
      const failure = error instanceof GraphFailure ? error : new GraphFailure(500);
      if (failure !== error) console.error(error);
      const { status, headers } = failure;
      return respond({ status, headers, body: errorBody(failure, ids, new Date()) }, ids);
    }
  });
  return async (request) => app.fetch(request);
}

function requestIds(headers: Headers): RequestIds {
  const id = crypto.randomUUID();
  const sent = headers.get('client-request-id') ?? '';
  return { 'request-id': id, 'client-request-id': sent === '' || sent.length > longestClientRequestId ? id : sent };
}

function respond({ status, headers, body }: Answer, ids: RequestIds): Response {
  const all = new Headers({ ...headers, ...ids });
  if (body === undefined) {
    all.delete('content-type');
    return new Response(null, { status, headers: all });
  }
  if (body instanceof Uint8Array) return new Response(body as Uint8Array<ArrayBuffer>, { status, headers: all });
  all.set('content-type', 'application/json');
  return new Response(JSON.stringify(body), { status, headers: all });
}
