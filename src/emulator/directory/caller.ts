import { GraphFailure } from '../../contract/graphFailure.ts';
import type { Operation } from '../../contract/operation.ts';
import type { User } from './directoryRecords.ts';

/** Who asks: a signed-in user through an app, or an app on its own. */
export type Caller = DelegatedCaller | ApplicationCaller;

/** The app that a token was issued to. */
export interface App {
  readonly id: string;
  readonly displayName: string;
}

/** A signed-in user. */
export interface DelegatedCaller {
  readonly kind: 'delegated';
  readonly user: User;
  readonly app: App;
  /** What the token permits. Undefined permits everything that a user can be permitted. */
  readonly permissions: ReadonlySet<string> | undefined;
}

/** An app on its own. */
export interface ApplicationCaller {
  readonly kind: 'application';
  readonly app: App;
  readonly tenantId: string;
  /** What the token permits. Undefined permits everything that an app can be permitted. */
  readonly permissions: ReadonlySet<string> | undefined;
}

/** What a caller is called in the log: a user principal name, or the id of an app on its own. */
export const callerName = (caller: Caller): string =>
  caller.kind === 'delegated' ? caller.user.userPrincipalName : caller.app.id;

/** Refuses a caller whose token does not permit an operation, by the contract's own table. Throws a 403. */
export function authorize(operation: Operation, caller: Caller): void {
  const wanted = operation.permissions[caller.kind];
  if (wanted === undefined) {
    const kind = caller.kind === 'application' ? 'application' : 'delegated';
    throw new GraphFailure(403, { message: `This operation is not supported with ${kind} permissions.` });
  }
  if (wanted.length === 0 || caller.permissions === undefined) return;
  if (wanted.some((permission) => caller.permissions?.has(permission))) return;
  const has = [...caller.permissions].join(', ');
  throw new GraphFailure(403, {
    message:
      `Missing scope permissions on the request. API requires one of '${wanted.join(', ')}'. ` +
      `Scopes on the request '${has}'`,
  });
}
