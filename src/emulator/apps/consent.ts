import type { components } from '../../../generated/beta/schema.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import { operationPermissions } from '../directory/authorization.ts';
import type { RequestContext } from '../requestContext.ts';
import type { AppVersion, Permission } from './appRecords.ts';

type Schemas = components['schemas'];

const includesConsent = (permission: string) => permission.includes('AndConsent');

/** Whether an app needs consent at installation. An app that only acts for signed-in users does not: they consent later. */
const needsConsent = ({ permissions }: Pick<AppVersion, 'permissions'>) =>
  permissions.some(({ permissionType }) => permissionType === 'application');

/** The permissions that a request consents to, without repetitions. Undefined if it does not mention consent. */
export function readConsent(
  set: Schemas['teamsAppPermissionSetCreate'] | undefined,
): readonly Permission[] | undefined {
  const named = set?.resourceSpecificPermissions.map(({ permissionValue, permissionType }) => ({
    permissionValue,
    permissionType: permissionType.toLowerCase() as Permission['permissionType'],
  }));
  return named?.filter((each, at) => named.findIndex((other) => permissionKey(other) === permissionKey(each)) === at);
}

/**
 * The permissions that may be used to install a version. If it needs consent, these are the ones that include consent.
 *
 * Throws a {@link GraphFailure} 403 if none does.
 */
export function requireConsentPermission(
  asking: RequestContext,
  version: AppVersion,
  held: readonly string[] | undefined,
): readonly string[] | undefined {
  if (held === undefined || !needsConsent(version)) return held;
  const usable = held.filter(includesConsent);
  if (usable.length > 0) return usable;
  const wanted = operationPermissions(asking).filter(includesConsent).join(', ');
  throw new GraphFailure(403, {
    message: `The app needs resource-specific permissions. API requires one of '${wanted}'.`,
  });
}

/** Checks that a request consents to exactly what a version needs. Throws a {@link GraphFailure} 400. */
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

const permissionKey = ({ permissionValue, permissionType }: Permission) => `${permissionType} ${permissionValue}`;
