import type { RequestContext } from '../requestContext.ts';
import type { User } from './directoryRecords.ts';

/** The caller of a request: a signed-in user through an app, or an app on its own. */
export type Caller = DelegatedCaller | ApplicationCaller;

/** The app that a token was issued to. */
export interface App {
  readonly id: string;
  readonly displayName: string;
}

/** A signed-in user. */
interface DelegatedCaller {
  readonly kind: 'delegated';
  readonly user: User;
  readonly app: App;
  /** The delegated permissions of the token. Undefined means all of them. */
  readonly permissions: ReadonlySet<string> | undefined;
  /** When the token expires, in ms since 1970. Undefined if it never does. */
  readonly expires?: number | undefined;
}

/** An app on its own. */
export interface ApplicationCaller {
  readonly kind: 'application';
  readonly app: App;
  readonly tenantId: string;
  /** The application permissions of the token. Undefined means all of them. */
  readonly permissions: ReadonlySet<string> | undefined;
  /** When the token expires, in ms since 1970. Undefined if it never does. */
  readonly expires?: number | undefined;
}

/** The name of a caller in the log: a user principal name, or the id of an app on its own. */
export const callerName = (caller: Caller): string =>
  caller.kind === 'delegated' ? caller.user.userPrincipalName : caller.app.id;

/** Whether a chat was started in the caller's tenant, or a user belongs to it. */
export const isOfTenant = (caller: Caller, { tenantId }: { readonly tenantId: string }): boolean =>
  tenantId === tenantOf(caller);

/** The tenant of a caller. */
export const tenantOf = (caller: Caller): string =>
  caller.kind === 'application' ? caller.tenantId : caller.user.tenantId;

/** The signed-in user of an operation that the contract does not permit to an app on its own. */
export function signedInUser({ caller, operationId }: RequestContext): User {
  if (caller.kind === 'delegated') return caller.user;
  throw new Error(`The contract permits ${operationId} to signed-in users only.`);
}
