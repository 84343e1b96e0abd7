import type { Version } from '../../src/contract/versions.ts';
import type { ContractOperation } from './contract.ts';

/** A server that the contract suite runs against. */
export interface Target {
  /** The root of a version: `http://127.0.0.1:4010/v1.0`. */
  root(version: Version): string;
  /** Handles a request to a URL below a root in this process, without a socket. */
  readonly fetch: (request: Request) => Promise<Response>;
  /**
   * Prepares the state that a request of an operation needs: the one of a named example, or any. Returns
   * the parameters and the token of the request.
   */
  ready(operation: ContractOperation, example?: string): Promise<Ready>;
  /** A token without permissions. Undefined if the server accepts every token. */
  readonly powerless?: string;
  /** Makes the next request of an operation fail with a status. Undefined if the request itself can ask for that. */
  fail?(operation: ContractOperation, status: number): Promise<void>;
  close(): Promise<void>;
}

/** Parameters and token of a request. */
export interface Ready {
  readonly token: string;
  /** Path parameters that differ from the contract's examples. */
  readonly path?: Readonly<Record<string, string>>;
  /** Query options that other options require. */
  readonly query?: Readonly<Record<string, string>>;
  /** Headers that query options require. */
  readonly headers?: Readonly<Record<string, string>>;
}
