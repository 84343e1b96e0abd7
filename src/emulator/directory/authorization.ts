import { operations } from '../../../generated/beta/operations.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import { isOfSignedInUser, type Operation } from '../../contract/operation.ts';
import { sameId } from '../ids.ts';
import type { Records } from '../records/records.ts';
import type { RequestContext } from '../requestContext.ts';
import type { Caller } from './caller.ts';

/**
 * Requires a token with one of the operation's permissions, as the contract lists them.
 *
 * Throws a {@link GraphFailure}: 403 if none of the permissions is held; what `wrongKind` makes if the operation does not
 * take the caller's kind of token.
 *
 * @see https://learn.microsoft.com/graph/permissions-reference
 */
export function requirePermission(operation: Operation, caller: Caller): void {
  const wanted = operation.permissions[caller.kind];
  if (wanted === undefined) throw wrongKind(operation, caller);
  if (wanted.length === 0 || caller.permissions === undefined) return;
  if (wanted.some((permission) => caller.permissions?.has(permission))) return;
  const held = [...caller.permissions].join(', ');
  throw new GraphFailure(403, {
    message:
      `Missing scope permissions on the request. API requires one of '${wanted.join(', ')}'. ` +
      `Scopes on the request '${held}'`,
  });
}

/**
 * The failure of a token whose kind an operation does not take, whatever its permissions: 403 for a signed-in user, as the
 * page says; for an app on its own 400 below `/me` and 412 elsewhere: observed.
 *
 * @see https://learn.microsoft.com/graph/resolve-auth-errors
 */
function wrongKind({ path }: Operation, { kind }: Caller): GraphFailure {
  if (kind === 'delegated') {
    return new GraphFailure(403, { message: 'This operation is not supported with delegated permissions.' });
  }
  if (!isOfSignedInUser(path)) return applicationOnly('Sign a user in.');
  return new GraphFailure(400, {
    message: '/me is the signed-in user, and an app on its own has none. Name the user with /users/{user-id}.',
  });
}

/** The failure of an app on its own that asks for what only signed-in users can have. */
export const applicationOnly = (advice: string) =>
  new GraphFailure(412, {
    code: 'PreconditionFailed',
    message: `This API is not supported in application-only context. ${advice}`,
  });

/** The failure of a caller whose permissions, or whose place in the directory, do not reach what is asked for. */
export const requestDenied = () =>
  new GraphFailure(403, {
    code: 'Authorization_RequestDenied',
    message: 'Insufficient privileges to complete the operation.',
  });

/** Requires that a signed-in user is an administrator; an app on its own passes. Throws a {@link GraphFailure} 403. */
export function requireAdministrator(caller: Caller): void {
  if (caller.kind === 'application' || caller.user.administrator) return;
  throw new GraphFailure(403, { message: 'Only an administrator of the tenant or of Teams can do this.' });
}

/**
 * Requires that a permission of the caller holds in a chat. A resource-specific one only holds in the chats in which the
 * app was installed with it. Throws a {@link GraphFailure} 403.
 */
export async function requirePermissionInChat(context: RequestContext, chatId: string): Promise<void> {
  const held = await permissionsInChat(context, chatId);
  if (held === undefined || held.length > 0) return;
  const { caller } = context;
  const wanted = operationPermissions(context).filter(
    (each) => isResourceSpecific(each) && caller.permissions?.has(each),
  );
  throw new GraphFailure(403, {
    message:
      `The app '${caller.app.id}' does not have '${wanted.join(', ')}' in this chat. ` +
      'Install the app in the chat and consent to it there, or use a permission that holds in all chats.',
  });
}

/** The caller's permissions that the operation accepts and that hold in a chat. Undefined means every permission. */
export async function permissionsInChat(
  context: RequestContext,
  chatId: string,
): Promise<readonly string[] | undefined> {
  const { caller, records } = context;
  const accepted = operationPermissions(context);
  if (caller.permissions === undefined || accepted.length === 0) return undefined;
  const held = accepted.filter((permission) => caller.permissions?.has(permission));
  if (caller.kind === 'delegated' || !held.some(isResourceSpecific)) return held;
  const granted = await grantedPermissions(caller.app.id, chatId, records);
  return held.filter((permission) => !isResourceSpecific(permission) || granted.has(permission));
}

/** The resource-specific permissions that an app was granted in a chat. */
export async function grantedPermissions(
  clientAppId: string,
  chatId: string,
  records: Records,
): Promise<ReadonlySet<string>> {
  const granted = new Set<string>();
  for (const { appId, consented } of await records.list('installation', 'ofScope', chatId)) {
    const app = await records.get('app', appId);
    if (!app?.clientAppId || !sameId(app.clientAppId, clientAppId)) continue;
    for (const { permissionValue, permissionType } of consented ?? []) {
      if (permissionType === 'application') granted.add(permissionValue);
    }
  }
  return granted;
}

/** The permissions that an operation accepts for the caller's kind of token. It needs one of them. */
export function operationPermissions({ caller, operationId }: RequestContext): readonly string[] {
  const { permissions }: Operation = operations[operationId as keyof typeof operations];
  return permissions[caller.kind] ?? [];
}

/**
 * Whether a permission is resource-specific: an app on its own has it in the chats in which it was installed with it.
 *
 * @see https://learn.microsoft.com/microsoftteams/platform/graph-api/rsc/resource-specific-consent
 */
export const isResourceSpecific = (permission: string) => permission.endsWith('.Chat');
