import type { Version } from '../../src/contract/versions.ts';

/** A server that the contract suite runs against. */
export interface Target {
  readonly name: string;
  /** The root of a version: `http://127.0.0.1:4010/v1.0`. */
  root(version: Version): string;
  /** A token that the server takes. */
  readonly token: string;
  close(): Promise<void>;
}
