import createClient, { type Client } from 'openapi-fetch';
import { serviceRoot } from '../../generated/v1.0/operations.ts';
import type { paths } from '../../generated/v1.0/schema.ts';

/** A token, or a function that gets one. It is called for each request, so that it can renew the token. */
export type Token = string | (() => string | Promise<string>);

/** What a client is made with. */
export interface GraphChatOptions {
  /**
   * The root of the service with its version, such as `http://127.0.0.1:4010/v1.0`.
   * @default 'https://graph.microsoft.com/v1.0'
   */
  readonly baseUrl?: string;
  /** Sent as `Authorization: Bearer`. */
  readonly token: Token;
  /** What sends a request. Defaults to the global `fetch`. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** A typed client: one method per HTTP verb, with paths, parameters, bodies and answers typed by the contract. */
export type GraphChat<Paths extends object = paths> = Client<Paths, 'application/json'>;

/**
 * Makes a typed client for the contract.
 *
 * Each call answers `{ data, error, response }`: look at `error`, or at `response.ok`. It throws only where the request
 * could not be sent or the token could not be had. The types of version 1.0 are the default.
 * @example
 * const graph = createGraphChat({ token: async () => getToken() });
 * const { data, error } = await graph.GET('/chats', { params: { query: { $top: 20 } } });
 * @example
 * import type { beta } from 'graph-chat';
 * const graph = createGraphChat<beta.paths>({ baseUrl: 'https://graph.microsoft.com/beta', token });
 */
export function createGraphChat<Paths extends object = paths>({
  baseUrl = serviceRoot,
  token,
  fetch,
}: GraphChatOptions): GraphChat<Paths> {
  const client = createClient<Paths, 'application/json'>({
    baseUrl,
    // Graph separates the items of a list by commas; repeating the parameter answers 400.
    querySerializer: { array: { style: 'form', explode: false } },
    ...(fetch ? { fetch } : {}),
  });
  client.use({
    async onRequest({ request }) {
      request.headers.set('authorization', `Bearer ${typeof token === 'function' ? await token() : token}`);
      return request;
    },
  });
  return client;
}
