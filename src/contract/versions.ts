import * as beta from '../../generated/beta/operations.ts';
import * as v1 from '../../generated/v1.0/operations.ts';
import type { Operations } from './operation.ts';

/** A version of the API, as its path segment spells it. */
export type Version = 'v1.0' | 'beta';

/** What is generated for one version. */
export interface VersionTable {
  readonly version: Version;
  /** The first path segments that lead to this version, its own name first. */
  readonly prefixes: readonly string[];
  /** The root of the global service, with the version. */
  readonly serviceRoot: string;
  readonly operations: Operations;
}

/** Both versions. */
export const versions: readonly VersionTable[] = [
  { version: 'v1.0', prefixes: v1.prefixes, serviceRoot: v1.serviceRoot, operations: v1.operations },
  { version: 'beta', prefixes: beta.prefixes, serviceRoot: beta.serviceRoot, operations: beta.operations },
];

/** The codes and messages of errors that belong to no single operation, by status. Both versions have the same. */
export const errors: Readonly<Record<number, { readonly code: string; readonly message: string }>> = v1.errors;

/** The root of the global service, with its version: `https://graph.microsoft.com/v1.0`. */
export const serviceRoot: string = v1.serviceRoot;

/** The maximum size of a request body, in bytes. */
export const maxBodySize: number = v1.maxBodySize;

/** The maximum size of a chat message without its pictures, in bytes of JSON. */
export const maxMessageSize: number = v1.maxMessageSize;

/** The maximum length of a `client-request-id`, in characters. */
export const maxClientRequestIdLength: number = v1.maxClientRequestIdLength;
