import { GraphFailure } from '../../contract/graphFailure.ts';
import type { Watchable } from '../../contract/watchable.ts';
import { grantedPermissions, isResourceSpecific } from '../directory/authorization.ts';
import type { Caller } from '../directory/caller.ts';
import { noteWanted } from '../directory/wantedPermissions.ts';
import type { Records } from '../records/records.ts';
import { consentKey } from '../signIn/signInRecords.ts';
import { timestamp } from '../time.ts';
import type { Access, SubscriptionRecord } from './subscriptionRecords.ts';
import { watchableAt } from './watches.ts';

/** The access that a token gives to a subscription. */
export const accessOf = ({ permissions, expires }: Caller): Access => ({
  permissions: permissions ? [...permissions] : null,
  expires: expires === undefined ? null : timestamp(expires),
  withdrawn: null,
});

/** The permissions with which a caller can watch a resource, least privileged first. Undefined if that kind of caller cannot. */
export const permissionsFor = ({ permissions }: Watchable, kind: Caller['kind']): readonly string[] | undefined =>
  permissions[kind];

/** Who holds permissions, and where. */
type Holder = Pick<SubscriptionRecord, 'applicationId' | 'userId' | 'watch'> & {
  readonly access: Pick<Access, 'permissions'>;
};

/**
 * Whether the permissions of a subscription are enough: those of the token, as far as the registration of the app still has
 * them, and those of one chat as far as the app is still installed with them.
 */
export async function isPermitted(holder: Holder, records: Records): Promise<boolean> {
  const { applicationId, userId, watch, access } = holder;
  const wanted = permissionsFor(watchableAt(watch.path), userId === null ? 'application' : 'delegated') ?? [];
  const registered = await registeredPermissions(records, applicationId, userId);
  const held = wanted.filter(
    (each) =>
      (access.permissions?.includes(each) ?? true) && (isResourceSpecific(each) || (registered?.has(each) ?? true)),
  );
  const specific = held.filter(isResourceSpecific);
  // A token that permits everything needs no installation.
  if (specific.length < held.length || (held.length > 0 && access.permissions === null)) return true;
  if (specific.length === 0 || watch.scope.kind !== 'chat') return false;
  const granted = await grantedPermissions(applicationId, watch.scope.id, records);
  return specific.some((each) => granted.has(each));
}

/** The permissions that an app is registered with: its own, or for a user. Undefined means all. */
async function registeredPermissions(
  records: Records,
  appId: string,
  userId: string | null,
): Promise<ReadonlySet<string> | undefined> {
  const client = await records.get('client', appId.toLowerCase());
  const registered = userId === null ? client?.roles : client?.scopes;
  if (!registered) return undefined;
  if (userId === null) return new Set(registered);
  const consent = await records.get('consent', consentKey(appId, userId));
  // Whatever stands before the name names the resource.
  const names = [...registered, ...(consent?.scopes ?? [])].map((scope) => scope.slice(scope.lastIndexOf('/') + 1));
  return new Set(names);
}

/** Requires that a caller can watch a resource. Throws a {@link GraphFailure} 403. */
export async function requirePermitted(
  watchable: Watchable,
  caller: Caller,
  holder: Holder,
  records: Records,
  operation: 'Create' | 'Update',
): Promise<void> {
  const forbidden = (reason: string) =>
    new GraphFailure(403, {
      message: `Operation: ${operation}; Exception: [Status Code: Forbidden; Reason: ${reason}]`,
    });
  const wanted = permissionsFor(watchable, caller.kind);
  noteWanted(caller, wanted);
  if (!wanted) {
    const kind = caller.kind === 'delegated' ? 'delegated' : 'application';
    throw forbidden(`The resource cannot be watched with ${kind} permissions.`);
  }
  if (await isPermitted(holder, records)) return;
  throw forbidden(`The caller needs one of '${wanted.join(', ')}' to watch this resource.`);
}
