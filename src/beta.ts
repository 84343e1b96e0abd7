import { serviceRoot } from '../generated/beta/calls.ts';
import type { paths } from '../generated/beta/schema.ts';
import * as any from './client/createGraph.ts';
import * as chat from './client/createGraphChat.ts';
import type { Graph } from './client/graph.ts';

export * from '../generated/beta/calls.ts';
export type { components, operations, paths, webhooks } from '../generated/beta/schema.ts';
export * from './client/index.ts';

/** A client for version beta, which has the drafts as well. */
export type GraphChat = chat.GraphChat<paths>;

/** Makes a client for the calls by name of version beta. `baseUrl` defaults to `https://graph.microsoft.com/beta`. */
export function createGraph(options: any.GraphOptions): Graph<paths> {
  return any.createGraph<paths>({ ...options, baseUrl: options.baseUrl ?? serviceRoot });
}

/**
 * Makes a client for the calls of version beta, by verb and by name. `baseUrl` defaults to
 * `https://graph.microsoft.com/beta`.
 * @example
 * import { createGraphChat, createMyChat } from 'graph-chat/beta';
 * const graph = createGraphChat({ token });
 * const chat = await createMyChat(graph, { body: { topic: 'Lunch' } });
 */
export function createGraphChat(options: any.GraphOptions): GraphChat {
  return chat.createGraphChat<paths>({ ...options, baseUrl: options.baseUrl ?? serviceRoot });
}
