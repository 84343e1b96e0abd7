import type { TokenKind } from './leastPermissions.ts';

/** What an emulator was asked, and what that takes. */
export interface Report {
  /** How many requests led to an operation. Each of a batch counts. */
  readonly requests: number;
  /** How many led to none, because the path or the method is unknown. */
  readonly unknown: number;
  /** The operations that were called, in the order of the contract. */
  readonly called: readonly CalledOperation[];
  /** The operations that were not, of the versions that were used, or of v1.0. */
  readonly notCalled: readonly string[];
  /** What each app needed, in the order in which they first came: once for signed-in users, and once for the app on its own. */
  readonly apps: readonly AppReport[];
  /** How many requests are counted for none of the apps, because there were too many. */
  readonly uncounted: number;
}

/** An operation that was called. */
export interface CalledOperation {
  readonly operationId: string;
  readonly method: string;
  /** The path template, as the contract spells it. */
  readonly path: string;
  readonly requests: number;
  /** How many responses had each status. 0 is a dropped connection. */
  readonly statuses: Readonly<Record<string, number>>;
  /** The errors that were returned, by status, each with the message of the last one. */
  readonly errors: readonly { readonly status: number; readonly requests: number; readonly message: string }[];
  /** The error statuses that the contract has for it and that were not returned. */
  readonly neverReturned: readonly number[];
}

/** What an app was permitted, and what its requests needed. */
export interface AppReport {
  readonly app: { readonly id: string; readonly displayName: string };
  /** `delegated` for signed-in users, `application` for the app on its own. */
  readonly kind: TokenKind;
  readonly requests: number;
  /** The least permissions with which it could have made all of its requests, the least privileged first, and what for. */
  readonly least: readonly { readonly permission: string; readonly operations: readonly string[] }[];
  /** The permissions that its tokens had, those of all of them together. */
  readonly held: readonly string[];
  /** Whether it also had tokens that permit everything. */
  readonly unlimited: boolean;
  /** Those of `held` that are not among the least. */
  readonly unneeded: readonly string[];
  /** Those of the least that it lacked: for operations that none of `held` permits. */
  readonly missing: readonly string[];
  /** The operations that it called and that take no token of this kind, whatever it permits. */
  readonly impossible: readonly string[];
}
