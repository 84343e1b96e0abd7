import type { HttpRequest } from '../../contract/httpRequest.ts';
import type { Directory, Tenant } from '../directory/directory.ts';
import type { Ids } from '../ids.ts';
import type { Records } from '../records/records.ts';
import type { Form } from './form.ts';
import type { SignInFailure } from './signInErrors.ts';
import type { SigningKey } from './signingKey.ts';

/** How an emulator signs people in. */
export interface SignInRules {
  /** Whether only the apps of the seed exist. */
  readonly closedApps: boolean;
  /** The user who is signed in without a question. Undefined asks. */
  readonly defaultUser: string | undefined;
  /** The origins of web pages, beside those of this machine, to which people may be sent back. */
  readonly allowedOrigins: readonly string[];
}

/** A request to sign-in, with what its handler needs. */
export interface SignInContext {
  readonly request: HttpRequest;
  /** The parameters of the query and of the body, which has the last word. */
  readonly form: Form;
  /** The parameters of the body alone. */
  readonly posted: Form;
  /** The tenant as the path names it: an id, a domain, or `common`. */
  readonly tenantName: string;
  readonly homeTenant: Tenant;
  /** Where the caller found sign-in: `http://127.0.0.1:4010`, or a world below it. */
  readonly root: string;
  /** Where a person's browser finds the pages, which does not go the way of the program that asks. */
  readonly pageRoot: string;
  /** In ms since 1970. */
  readonly now: number;
  readonly ids: Ids;
  readonly rules: SignInRules;
  /** What a fault makes the request fail with, if it is to fail as one that the app hears of. */
  readonly failure: SignInFailure | undefined;
  readonly key: () => Promise<SigningKey>;
  /** Runs work in one transaction. What it throws undoes its writes. */
  transaction<T>(work: (stored: Stored) => Promise<T>): Promise<T>;
}

/** What work in a transaction reads and writes. */
export interface Stored {
  readonly records: Records;
  readonly directory: Directory;
}

/** A random text that nobody guesses, for codes and tokens that stand for themselves. */
export function randomText(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
