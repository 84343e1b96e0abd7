import * as beta from '../../generated/beta/operations.ts';
import * as v1 from '../../generated/v1.0/operations.ts';
import type { BodyNames, Operations } from './operation.ts';

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
  /** The paths that exist, and on which no method is allowed. */
  readonly emptyPaths: readonly string[];
  /** The names in bodies that are taken in any case, by component. */
  readonly bodyNames: Readonly<Record<string, BodyNames>>;
}

/** Both versions. */
export const versions: readonly VersionTable[] = [versionTable('v1.0', v1), versionTable('beta', beta)];

/** Whether a version of the API has this name. */
export const isVersion = (name: string): name is Version => versions.some(({ version }) => version === name);

function versionTable(
  version: Version,
  { prefixes, serviceRoot, operations, emptyPaths, bodyNames }: typeof v1 | typeof beta,
) {
  return { version, prefixes, serviceRoot, operations, emptyPaths, bodyNames };
}

/**
 * The code of an error that belongs to no single operation, by status, and its message if all operations have the same. Both
 * versions have the same.
 */
export const errors: Readonly<Record<number, { readonly code: string; readonly message?: string }>> = v1.errors;

/** The root of the global service, with its version: `https://graph.microsoft.com/v1.0`. */
export const serviceRoot: string = v1.serviceRoot;

/** The maximum size of a request body, in bytes. */
export const maxBodySize: number = v1.maxBodySize;

/** The maximum size of a chat message without its pictures, in bytes of JSON. */
export const maxMessageSize: number = v1.maxMessageSize;

/** The maximum length of a `client-request-id`, in characters. */
export const maxClientRequestIdLength: number = v1.maxClientRequestIdLength;
