import { serviceRoot } from '../../generated/v1.0/calls.ts';
import type { paths } from '../../generated/v1.0/schema.ts';
import type { Token } from './authorize.ts';
import type { Graph, Transport } from './graph.ts';
import { type Attempt, type Clock, realClock } from './policy.ts';
import type { Fetch } from './send.ts';
import { transport } from './transport.ts';

/** Options of a client. */
export interface GraphOptions {
  /**
   * The root of the service with its version, such as `http://127.0.0.1:4010/v1.0`.
   * @default 'https://graph.microsoft.com/v1.0'
   */
  readonly baseUrl?: string;
  /** Sent as `Authorization: Bearer`, to the origin of `baseUrl` and nowhere else. A redirect does not take it along. */
  readonly token: Token;
  /**
   * What sends a request: the global `fetch`, a mock, or a function around either. Pass the second argument on: its
   * `signal` ends an attempt that takes too long.
   * @default fetch
   */
  readonly fetch?: Fetch;
  /**
   * How long one attempt may take, its body included, in ms.
   * @default 30_000
   */
  readonly timeout?: number;
  /**
   * How long a call may take, all attempts and the waits between them included, in ms. Getting a token does not count.
   * @default 120_000
   */
  readonly budget?: number;
  /**
   * The maximum number of retries. 0 never sends a request twice.
   * @default 4
   */
  readonly retries?: number;
  /**
   * The maximum size of the body of a response, in bytes and after decompression. A larger one is a `GraphError`, and its
   * connection is closed. A body that is streamed is not limited.
   * @default 64_000_000
   */
  readonly maxResponseBytes?: number;
  /** Called after each attempt, with the request, its outcome, and how long the client now waits. */
  readonly log?: (attempt: Attempt) => void;
  /** For tests: the time, so that a test never waits. */
  readonly clock?: Clock;
  /**
   * For tests: a number from 0 up to 1. It chooses how long to wait if the service does not say.
   * @default Math.random
   */
  readonly random?: () => number;
}

/**
 * Makes a client for the calls by name, with tokens, retries and timeouts. It does without openapi-fetch (2.5 kB), which the
 * calls by verb of `createGraphChat` need.
 *
 * Calls return the data. They throw a `GraphError` if the service returns a failure or what breaks the contract, a
 * `NetworkError` or a `TimeoutError` if there is no response, and what the `token` function throws.
 * @example
 * const graph = createGraph({ token: async () => getToken() });
 * const chats = await listChats(graph, { query: { $top: 20 } });
 */
export function createGraph<Paths extends object = paths>({
  baseUrl = serviceRoot,
  token,
  fetch = (request, init) => globalThis.fetch(request, init),
  timeout = 30_000,
  budget = 120_000,
  retries = 4,
  maxResponseBytes = 64e6,
  clock = realClock,
  random = Math.random,
  log,
}: GraphOptions): Graph<Paths> {
  // A browser resolves a relative one against its page; anywhere else it throws.
  const root = new Request(baseUrl).url.replace(/\/+$/, '');
  const policy = { timeout, budget, retries, maxResponseBytes, clock, random, log };
  const over = (fetch: Transport): Graph<Paths> => ({ baseUrl: root, fetch, policy, over });
  return over(transport(new URL(root).origin, token, fetch, policy));
}
