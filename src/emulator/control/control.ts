import { errorBody, GraphFailure } from '../../contract/graphFailure.ts';
import type { GraphResponse } from '../../contract/graphResponse.ts';
import { type HttpRequest, pathOf } from '../../contract/httpRequest.ts';
import { preflight } from '../../http/cors.ts';
import type { HttpResponse } from '../../http/httpResponse.ts';
import { requestError } from '../outage.ts';
import { type ControlAccess, requireAllowedCaller, sharedWithLocalPages } from './allowedCaller.ts';
import type { ControlTarget } from './controlTarget.ts';
import { type Resource, resources } from './resources.ts';

/** What the paths of the control begin with. No version of the API has such a name. */
export const controlPath = '/_emulator';

/**
 * Makes the control of an emulator over HTTP: what `createEmulator` gives a program, for programs in other languages and
 * for people with `curl`. `access` says who may use it.
 */
export function control(
  emulator: ControlTarget,
  access: () => ControlAccess,
): (request: HttpRequest) => Promise<HttpResponse> {
  return async (request) => {
    try {
      requireAllowedCaller(request, access());
    } catch (error) {
      return failed(error, emulator.clock.now());
    }
    const { status, headers, body } = await response(emulator, request).catch((e) => failed(e, emulator.clock.now()));
    return { status, headers: { ...headers, ...sharedWithLocalPages(request) }, body };
  };
}

async function response(emulator: ControlTarget, request: HttpRequest): Promise<HttpResponse> {
  const { method, headers } = request;
  if (method === 'OPTIONS') return preflight(headers);
  const { searchParams } = new URL(request.url);
  const [, , name = '', ...rest] = withoutTrailingSlash(pathOf(request)).split('/');
  const resource = find(name, rest.length);
  const run = resource.methods[method === 'HEAD' ? 'GET' : method];
  if (!run) {
    const allow = Object.keys(resource.methods).join(', ');
    const message = `${method} is not allowed here. This path has ${allow}.`;
    throw new GraphFailure(405, { message, headers: { Allow: allow } });
  }
  requireKnown(searchParams, resource.query ?? []);
  const returned = json(await run({ emulator, request, query: searchParams, name: rest[0], action: rest[1] }));
  return method === 'HEAD' ? { ...returned, body: undefined } : returned;
}

/** Requires that no parameter is misspelt: without it, the response would be to another question. */
function requireKnown(query: URLSearchParams, known: readonly string[]): void {
  const unknown = [...query.keys()].find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const there = known.length === 0 ? 'This path takes none.' : `This path takes ${known.join(', ')}.`;
  throw new GraphFailure(400, { message: `There is no parameter '${unknown.slice(0, 100)}'. ${there}` });
}

/** A path without the slash that it ends in, for people who type one. */
const withoutTrailingSlash = (path: string): string => (path.endsWith('/') ? path.slice(0, -1) : path);

function find(name: string, more: number): Resource {
  const resource = Object.hasOwn(resources, name) ? resources[name] : undefined;
  if (resource && more <= (resource.more ?? 0)) return resource;
  const names = Object.keys(resources).filter(Boolean).join(', ');
  throw new GraphFailure(404, { message: `${controlPath} has no such path. Below it are ${names}.` });
}

/** JSON that a person can read. */
function json({ status, headers, body }: GraphResponse): HttpResponse {
  if (body === undefined) return { status, headers, body };
  const text = `${JSON.stringify(body, null, 2)}\n`;
  return { status, headers: { ...headers, 'content-type': 'application/json' }, body: text };
}

function failed(thrown: unknown, now: number): HttpResponse {
  const error = requestError(thrown);
  const failure = error instanceof GraphFailure ? error : new GraphFailure(500);
  if (failure !== error) console.error(error);
  const id = crypto.randomUUID();
  const { status, headers } = failure;
  return json({
    status,
    headers,
    body: errorBody(failure, { 'request-id': id, 'client-request-id': id }, new Date(now)),
  });
}
