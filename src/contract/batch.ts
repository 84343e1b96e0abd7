import type { components } from '../../generated/v1.0/schema.ts';
import { decodeBase64, encodeBase64 } from './base64.ts';
import { GraphFailure } from './graphFailure.ts';
import { route } from './route.ts';

type Schemas = components['schemas'];
/** A request of a batch, its ids as text. */
type Item = Omit<Schemas['batchRequestItem'], 'id' | 'dependsOn'> & {
  readonly id: string;
  readonly dependsOn: readonly string[];
};
type ItemResponse = Schemas['batchResponseItem'];

/** Where the requests of a batch are sent, and what each of them carries. */
export interface BatchOptions {
  /** The root of the version that the batch was sent to: `http://127.0.0.1:4010/v1.0`. */
  readonly root: string;
  /** The `Authorization` of the batch, which applies to each of its requests. */
  readonly authorization: string | null;
  /** Handles one request, as if it had been sent alone. */
  readonly handle: (request: Request) => Promise<Response>;
}

/**
 * Runs the requests of a batch. One that depends on others runs after them, and returns 424 if one of them failed,
 * which counts as failing too; the others run side by side.
 *
 * Throws a {@link GraphFailure} 400 if the batch as a whole breaks a rule; then none is run.
 * @see https://learn.microsoft.com/graph/json-batching
 */
export async function runBatch(
  { requests }: Schemas['batchRequest'],
  options: BatchOptions,
): Promise<Schemas['batchResponse']> {
  const items = requests.map(withTexts);
  const prepared = items.map((item, index) => prepare(item, items.slice(0, index), options));
  const responses = new Map<string, Promise<ItemResponse>>();
  for (const { item, request } of prepared) {
    responses.set(item.id.toLowerCase(), respond(item, request, responses, options));
  }
  return { responses: await Promise.all(responses.values()) };
}

/** A request with its ids as text. A number is an id too: observed. */
const withTexts = ({ id, dependsOn = [], ...item }: Schemas['batchRequestItem']): Item => ({
  ...item,
  id: String(id),
  dependsOn: dependsOn.map(String),
});

function prepare(item: Item, earlier: readonly Item[], options: BatchOptions): { item: Item; request: Request } {
  const refuse = (message: string) => new GraphFailure(400, { message });
  const ids = earlier.map(({ id }) => id.toLowerCase());
  if (ids.includes(item.id.toLowerCase())) throw refuse(`The id '${item.id}' is used twice in the batch.`);
  const unknown = item.dependsOn.find((id) => !ids.includes(id.toLowerCase()));
  if (unknown !== undefined) {
    throw refuse(`The request '${item.id}' depends on '${unknown}', which does not stand before it.`);
  }
  if (item.method === 'GET' && item.body !== undefined) throw refuse(`The request '${item.id}' is a GET with a body.`);
  const request = requestOf(item, options);
  if (item.body !== undefined && !Object.keys(item.headers ?? {}).some((name) => /^content-type$/i.test(name))) {
    throw refuse(`The request '${item.id}' has a body and no Content-Type in its headers.`);
  }
  if (!request.url.startsWith(`${options.root}/`))
    throw refuse(`The url of the request '${item.id}' leaves the version.`);
  // A server follows a link in a path. Here that would lead to another version, or into another batch.
  if (new URL(request.url).pathname.includes('://'))
    throw refuse(`The url of the request '${item.id}' is not relative.`);
  if (isBatch(request)) throw refuse(`The request '${item.id}' is a batch inside a batch.`);
  return { item, request };
}

async function respond(
  item: Item,
  request: Request,
  responses: ReadonlyMap<string, Promise<ItemResponse>>,
  options: BatchOptions,
): Promise<ItemResponse> {
  const before = await Promise.all(item.dependsOn.map((id) => responses.get(id.toLowerCase())));
  if (before.some((done) => done && done.status >= 400)) return failedDependency(item);
  const response = await options.handle(request);
  const headers = Object.fromEntries(
    [...response.headers]
      .filter(([name]) => !name.startsWith('access-control-'))
      .map(([name, v]) => [spelled(name), v]),
  );
  const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
  const bytes = new Uint8Array(await response.arrayBuffer());
  const { id } = item;
  if (bytes.length === 0) return { id, status: response.status, headers };
  const body = isJson ? JSON.parse(new TextDecoder().decode(bytes)) : encodeBase64(bytes);
  return { id, status: response.status, headers, body };
}

/** The names of headers as the service spells them in JSON, if clients look them up by case. */
const spelled = (name: string) =>
  /^(client-)?request-id$/.test(name) ? name : name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());

function failedDependency({ id }: Item): ItemResponse {
  const message = 'The request was not run, because one that it depends on failed.';
  return { id, status: 424, body: { error: { code: 'FailedDependency', message } } };
}

function requestOf(item: Item, { root, authorization }: BatchOptions): Request {
  const headers = part(item, 'headers', () => new Headers(item.headers));
  if (authorization !== null) headers.set('authorization', authorization);
  const body = part(item, 'body', () => bodyOf(item));
  const url = `${root}/${item.url.replace(/^\//, '')}`;
  return part(
    item,
    'url',
    () => new Request(url, { method: item.method, headers, ...(body === undefined ? {} : { body }) }),
  );
}

/** A part of a request. Throws a {@link GraphFailure} 400 that names it if it cannot be one. */
function part<T>({ id }: Item, name: string, make: () => T): T {
  try {
    return make();
  } catch {
    throw new GraphFailure(400, { message: `The ${name} of the request '${id}' is malformed.` });
  }
}

function bodyOf({ body }: Item): string | Uint8Array<ArrayBuffer> | undefined {
  return typeof body === 'string' ? decodeBase64(body) : JSON.stringify(body);
}

function isBatch({ url }: Request): boolean {
  try {
    return route('POST', new URL(url).pathname).operationId === 'runBatch';
  } catch {
    // No such path: the request itself will fail with that.
    return false;
  }
}
