import type { components } from '../../../generated/beta/schema.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import { operationPermissions } from '../directory/authorization.ts';
import type { RequestContext } from '../requestContext.ts';
import type { AppVersion, Permission } from './appRecords.ts';

type Schemas = components['schemas'];

/** The permissions that a request consents to, without repetitions. Undefined if the request has no consent. */
export function readConsent(
  set: Schemas['teamsAppPermissionSetCreate'] | undefined,
): readonly Permission[] | undefined {
  const named = set?.resourceSpecificPermissions.map(({ permissionValue, permissionType }) => ({
    permissionValue,
    permissionType: permissionType.toLowerCase() as Permission['permissionType'],
  }));
  return named?.filter(
    (each, index) => named.findIndex((other) => permissionKey(other) === permissionKey(each)) === index,
  );
}

/**
 * The permissions of a caller that may be used to install a version: those that include consent, if it needs consent.
 * Undefined means every permission.
 *
 * Throws a {@link GraphFailure} 403 if the caller has none of them.
 *
 * @see https://learn.microsoft.com/graph/api/chat-post-installedapps
 */
export function requireConsentPermission(
  context: RequestContext,
  version: AppVersion,
  held: readonly string[] | undefined,
): readonly string[] | undefined {
  if (held === undefined || !needsConsent(version)) return held;
  const usable = held.filter(includesConsent);
  if (usable.length > 0) return usable;
  const wanted = operationPermissions(context).filter(includesConsent).join(', ');
  throw new GraphFailure(403, {
    message: `The app needs resource-specific permissions. API requires one of '${wanted}'.`,
  });
}

/**
 * Requires that a request consents to exactly what a version needs. Throws a {@link GraphFailure} 400.
 *
 * @see https://learn.microsoft.com/graph/api/chat-post-installedapps
 */
export function requireFullConsent(version: AppVersion, consented: readonly Permission[] | undefined): void {
  if (consented === undefined && !needsConsent(version)) return;
  const given = new Set(consented?.map(permissionKey));
  const needed = new Set(version.permissions.map(permissionKey));
  if (given.size === needed.size && [...needed].every((key) => given.has(key))) return;
  const list = version.permissions.map(({ permissionValue }) => `'${permissionValue}'`).join(', ');
  throw new GraphFailure(400, {
    message: `consentedPermissionSet must name exactly the resource-specific permissions that the app needs: ${list || 'none'}.`,
  });
}

/** Whether an app needs consent at installation. An app that only acts for signed-in users does not: they consent later. */
const needsConsent = ({ permissions }: Pick<AppVersion, 'permissions'>) =>
  permissions.some(({ permissionType }) => permissionType === 'application');

/** Whether a permission manages the permission grants of apps as well. Any app counts as selected: our choice. */
const includesConsent = (permission: string) => /AndConsent|ManageSelected/.test(permission);

const permissionKey = ({ permissionValue, permissionType }: Permission) => `${permissionType} ${permissionValue}`;
