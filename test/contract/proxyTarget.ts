import { createRequire } from 'node:module';
import prismHttp, { type IHttpRequest, type IHttpResponse } from '@stoplight/prism-http';
import { closed } from '../../src/contract/closed.ts';
import { type Version, versions } from '../../src/contract/versions.ts';
import { silentLogger } from '../support/silentLogger.ts';
import { emulatorTarget } from './emulatorTarget.ts';
import type { Target } from './target.ts';

const require = createRequire(import.meta.url);

type Operations = Awaited<ReturnType<typeof prismHttp.getHttpOperationsFromSpec>>;
type Fetch = Target['fetch'];

/** Prism passes on what it gets: the request together with its input, the response together with its output. */
type Input = IHttpRequest & { readonly request: Request };
type Output = IHttpResponse & { readonly response: Response };

/** The severity of Prism's errors, as opposed to warnings and hints. */
const error = 0;

/**
 * The emulator behind Prism's validating proxy, one for each version. A response that departs from the closed form of the
 * contract throws an error that says how, undeclared properties included.
 *
 * Prism's library does the work, without a socket before or behind it.
 */
export async function proxyTarget(): Promise<Target> {
  return proxyTo(await emulatorTarget());
}

/** Prism's validating proxy in front of any other target. */
export async function proxyTo(upstream: Target): Promise<Target> {
  read ??= readOperations();
  const proxies = (await read).map(({ version, operations }) => {
    const root = upstream.root(version);
    return { root, fetch: proxy(upstream.fetch, root, operations) };
  });
  return {
    ...upstream,
    async fetch(request) {
      const found = proxies.find(({ root }) => request.url.startsWith(`${root}/`));
      if (!found) throw new Error(`No proxy stands in front of ${request.url}.`);
      return found.fetch(request);
    },
  };
}

let read: ReturnType<typeof readOperations> | undefined;

/** The operations of each version, as Prism reads them. */
async function readOperations(): Promise<{ version: Version; operations: Operations }[]> {
  const all = await Promise.all(
    versions.map(async ({ version }) => {
      // Prism writes into the object that it reads, which other tests read too.
      const api = closed(structuredClone(require(`graph-chat/${version}/openapi.json`)));
      return { version, operations: await prismHttp.getHttpOperationsFromSpec(api) };
    }),
  );
  shareSchemas(all.flatMap(({ operations }) => operations));
  return all;
}

/** Prism's proxy in front of the server that responds below `root`. */
function proxy(upstream: Fetch, root: string, operations: Operations): Fetch {
  const config = {
    isProxy: true as const,
    upstream: new URL(root),
    mock: { dynamic: false },
    checkSecurity: false,
    // The emulator reports an invalid request, and its response is checked too.
    validateRequest: false,
    validateResponse: true,
    errors: true,
    upstreamProxy: undefined,
  };
  const prism = prismHttp.createInstance(config, {
    logger: silentLogger as never,
    forward:
      ({ data }) =>
      () =>
      async () => ({ _tag: 'Right', right: await asPrismReads(await upstream((data as Input).request)) }),
  });
  return async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const input: Input = {
      method: request.method.toLowerCase() as 'get',
      url: { path: pathname.slice(new URL(root).pathname.length), query: Object.fromEntries(searchParams) },
      request,
    };
    const result = await prism.request(input, operations)();
    if (result._tag === 'Left') throw result.left;
    const { output, validations } = result.right;
    const errors = validations.output.filter(({ severity }) => severity === error);
    if (errors.length > 0) throw new Error(`Prism refuses the response: ${JSON.stringify(errors)}`);
    return (output as Output).response;
  };
}

async function asPrismReads(response: Response): Promise<Output> {
  const text = await response.clone().text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
  const headers = Object.fromEntries(response.headers);
  return { statusCode: response.status, headers, body: isJson ? JSON.parse(text) : text, response };
}

/**
 * Prism compiles a schema for each response of each operation. Equal schemas are replaced by one object,
 * which it compiles once.
 */
function shareSchemas(operations: Operations): void {
  const seen = new Map<string, unknown>();
  const shared = <T>(value: T, meaning: unknown): T => {
    // `x-stoplight` is an id that Prism adds to each node of the document.
    const text = JSON.stringify(meaning, (key, child) => (key === 'x-stoplight' ? undefined : child));
    if (!seen.has(text)) seen.set(text, value);
    return seen.get(text) as T;
  };
  for (const response of operations.flatMap(({ responses }) => responses)) {
    const meaning = response.headers?.map(({ id, examples, ...header }) => header);
    if (response.headers) response.headers = shared(response.headers, meaning);
    for (const content of response.contents ?? []) {
      if (content.schema) content.schema = shared(content.schema, content.schema);
    }
  }
}
