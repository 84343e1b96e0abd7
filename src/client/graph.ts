import type { Policy } from './policy.ts';

/**
 * A function that sends a request to the service, with the token, the retries and everything else that the client does.
 *
 * Returns the last response of the service, even if it is a failure. Throws a `NetworkError` if there was no response, a
 * `TimeoutError` if it took too long, the reason of the request's `signal` if that was aborted, and a `TypeError`
 * if the request leads to another origin than the service's.
 */
export type Transport = (request: Request, call?: Call) => Promise<Response>;

/** What a transport gets beside the request. */
export interface Call {
  /** The operationId, for errors and for the log. */
  readonly operation?: string;
  /** Whether the request may be sent twice, even if it may have been carried out. Defaults to what HTTP says of the method. */
  readonly idempotent?: boolean;
  /** Reads the body of a success as part of the attempt, so that a body that breaks off is one more reason to try again. */
  readonly read?: 'text' | 'blob';
  /** What was read, of the last attempt. Undefined for a failure, and for a body that is too large. */
  body?: string | Blob | undefined;
}

/** What the calls by name need from a client of any version. */
export interface AnyGraph {
  /** The root of the service with its version, absolute and without a slash at its end. */
  readonly baseUrl: string;
  /**
   * Sends any request to the service, those that the contract does not have included, in the way in which every call is
   * sent: with the token, the retries and the timeouts.
   * @example
   * const response = await graph.fetch(new Request(`${graph.baseUrl}/me/presence`));
   */
  readonly fetch: Transport;
  /** How long the client waits, how often it tries, and how much it reads. */
  readonly policy: Policy;
  /** Makes the same client over another transport. */
  readonly over: (fetch: Transport) => AnyGraph;
}

/**
 * A client of the version that has these paths. With it the operations of the other version do not compile.
 * `createGraph` makes one, `createGraphChat` one that has the calls by verb as well.
 */
export interface Graph<Paths> extends AnyGraph {
  /** Not present at run time. It makes the two versions different types. */
  readonly contract?: (paths: Paths) => Paths;
}
