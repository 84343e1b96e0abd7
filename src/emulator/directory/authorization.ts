import { operations } from '../../../generated/beta/operations.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import type { Operation } from '../../contract/operation.ts';
import { sameId } from '../ids.ts';
import type { Records } from '../records/records.ts';
import type { RequestContext } from '../requestContext.ts';
import type { Caller } from './caller.ts';

type PermissionContext = RequestContext;

/**
 * Whether a permission is resource-specific: an app on its own has it in the chats where it was installed with it.
 *
 * @see https://learn.microsoft.com/microsoftteams/platform/graph-api/rsc/resource-specific-consent
 */
const isResourceSpecific = (permission: string) => permission.endsWith('.Chat');

/** The permissions of which an operation needs one, for the caller's kind of token. */
export function operationPermissions({ caller, operationId }: RequestContext): readonly string[] {
  const { permissions }: Operation = operations[operationId as keyof typeof operations];
  return permissions[caller.kind] ?? [];
}

/**
 * The caller's permissions that the operation accepts and that hold in a chat. Undefined means every permission.
 */
export async function permissionsInChat(
  asking: PermissionContext,
  chatId: string,
): Promise<readonly string[] | undefined> {
  const { caller, records } = asking;
  const asked = operationPermissions(asking);
  if (caller.permissions === undefined || asked.length === 0) return undefined;
  const had = asked.filter((permission) => caller.permissions?.has(permission));
  if (caller.kind === 'delegated' || !had.some(isResourceSpecific)) return had;
  const granted = await grantedPermissions(caller.app.id, chatId, records);
  return had.filter((permission) => !isResourceSpecific(permission) || granted.has(permission));
}

/**
 * Requires that a permission of the caller holds in a chat. A resource-specific one only does if the app was installed
 * with it. Throws a {@link GraphFailure} 403.
 */
export async function requirePermissionInChat(asking: PermissionContext, chatId: string): Promise<void> {
  const held = await permissionsInChat(asking, chatId);
  if (held === undefined || held.length > 0) return;
  const { caller } = asking;
  const wanted = operationPermissions(asking).filter(
    (each) => isResourceSpecific(each) && caller.permissions?.has(each),
  );
  throw new GraphFailure(403, {
    message:
      `The app '${caller.app.id}' does not have '${wanted.join(', ')}' in this chat. ` +
      'Install the app in the chat and consent to it there, or use a permission that holds in all chats.',
  });
}

async function grantedPermissions(clientAppId: string, chatId: string, records: Records): Promise<ReadonlySet<string>> {
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

/** Requires that a signed-in user is an administrator; an app on its own passes. Throws a {@link GraphFailure} 403. */
export function requireAdministrator(caller: Caller): void {
  if (caller.kind === 'application' || caller.user.administrator) return;
  throw new GraphFailure(403, { message: 'Only an administrator of the tenant or of Teams can do this.' });
}

/** Requires a token with one of the operation's permissions, as the contract lists them. Throws a {@link GraphFailure} 403. */
export function requirePermission(operation: Operation, caller: Caller): void {
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
