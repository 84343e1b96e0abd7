import createClient, { type Client } from 'openapi-fetch';
import type { paths } from '../../generated/v1.0/schema.ts';
import { createGraph, type GraphOptions } from './createGraph.ts';
import { explained } from './explain.ts';
import type { Graph, Transport } from './graph.ts';
import { fillPath, serializeQuery } from './serialize.ts';

/**
 * A typed client: one method per HTTP verb, with paths, parameters, bodies and responses typed by the contract, and what
 * the calls by name need.
 */
export type GraphChat<Paths extends object = paths> = Client<Paths, 'application/json'> & Graph<Paths>;

/**
 * Makes a client for the calls by verb and by name, with tokens, retries and timeouts. The types of version 1.0
 * are the default.
 *
 * Calls by verb, such as `graph.GET('/chats')`, return `{ data, error, response }`, and throw a `GraphError` only for a
 * response that is too large or not JSON. Calls by name, such as `createChat(graph, { body })`, return the data and throw
 * a `GraphError`. Both throw a `NetworkError` or a `TimeoutError` if there is no response, and what the `token` function
 * throws.
 * @example
 * const graph = createGraphChat({ token: async () => getToken() });
 * const { data, error } = await graph.GET('/chats', { params: { query: { $top: 20 } } });
 * @example
 * const chats = await listChats(graph, { query: { $top: 20 } });
 */
export function createGraphChat<Paths extends object = paths>(options: GraphOptions): GraphChat<Paths> {
  return withVerbs(createGraph<Paths>(options));
}

function withVerbs<Paths extends object>(graph: Graph<Paths>): GraphChat<Paths> {
  const client = createClient<Paths, 'application/json'>({
    baseUrl: graph.baseUrl,
    fetch: (request) => graph.fetch(request),
    pathSerializer: fillPath,
    querySerializer: serializeQuery,
  });
  client.use({ onResponse: ({ response, options }) => explained(response, options.parseAs) });
  return Object.assign(client, graph, { over: (fetch: Transport) => withVerbs<Paths>({ ...graph, fetch }) });
}
