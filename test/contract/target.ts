import type { Version } from '../../src/contract/versions.ts';
import type { ContractOperation } from './contract.ts';

/** A server that the contract suite runs against. */
export interface Target {
  /** The root of a version: `http://127.0.0.1:4010/v1.0`. */
  root(version: Version): string;
  /** Returns a request to a URL below a root in this process, without a socket. */
  readonly fetch: (request: Request) => Promise<Response>;
  /**
   * Puts the server into the state that a request of an operation speaks of: the one of a named example, or any. Returns
   * what to send it with.
   */
  ready(operation: ContractOperation, example?: string): Promise<Ready>;
  /** A token that permits nothing. Undefined if the server takes every token. */
  readonly powerless?: string;
  /** Lets the next request of an operation fail with a status. Undefined if a request itself can ask for that. */
  fail?(operation: ContractOperation, status: number): Promise<void>;
  close(): Promise<void>;
}

/** What a request is sent with. */
export interface Ready {
  readonly token: string;
  /** Path parameters that differ from the contract's examples. */
  readonly path?: Readonly<Record<string, string>>;
  /** Query options that others need. */
  readonly query?: Readonly<Record<string, string>>;
}
