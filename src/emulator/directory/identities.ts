import type { components } from '../../../generated/beta/schema.ts';
import type { RequestContext } from '../requestContext.ts';
import type { Directory } from './directory.ts';
import type { User } from './directoryRecords.ts';

type Schemas = components['schemas'];

/** The identity set of a user. */
interface UserIdentitySet {
  readonly application: null;
  readonly device: null;
  readonly user: Schemas['teamworkUserIdentity'];
}

/**
 * A user as messages name one. A user of another tenant than the home tenant is a federated user.
 *
 * Reactions and events omit the name: `userIdentity(user, tenantId, null)`.
 */
export function userIdentity(
  { id, displayName, tenantId }: User,
  homeTenantId: string,
  name: string | null = displayName,
): Schemas['teamworkUserIdentity'] {
  return {
    '@odata.type': '#microsoft.graph.teamworkUserIdentity',
    id,
    displayName: name,
    userIdentityType: tenantId === homeTenantId ? 'aadUser' : 'federatedUser',
    tenantId,
  };
}

/** The identity set of a user. */
export const identitySet = (user: Schemas['teamworkUserIdentity']): UserIdentitySet => ({
  application: null,
  device: null,
  user,
});

/**
 * A value in which the later types of users are replaced by `unknownFutureValue`, at any depth. The same value if it has
 * none of them.
 *
 * @see https://learn.microsoft.com/graph/best-practices-concept
 */
export function withoutLaterUserIdentityTypes<T>(value: T): T {
  if (value === null || typeof value !== 'object') return value;
  const whole = value as Readonly<Record<string, unknown>>;
  let copy: Record<string, unknown> | undefined;
  for (const name in whole) {
    const before = whole[name];
    const isLater = name === 'userIdentityType' && laterUserIdentityTypes.has(before);
    const after = isLater ? 'unknownFutureValue' : withoutLaterUserIdentityTypes(before);
    if (after === before) continue;
    copy ??= (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
    copy[name] = after;
  }
  return (copy ?? value) as T;
}

/** The types of users that were added after `unknownFutureValue`. */
const laterUserIdentityTypes = new Set<unknown>([
  'emailUser',
  'azureCommunicationServicesUser',
] satisfies Schemas['teamworkUserIdentityType'][]);

/** The caller as events name the initiator: by id, without a name. */
export function initiator({ caller, directory }: RequestContext): Schemas['identitySet'] {
  if (caller.kind === 'delegated') return identitySet(userIdentity(caller.user, directory.tenantId, null));
  return {
    application: {
      '@odata.type': '#microsoft.graph.teamworkApplicationIdentity',
      id: caller.app.id,
      displayName: null,
      applicationIdentityType: 'aadApplication',
    },
    device: null,
    user: null,
  };
}

/**
 * The identity of a user whom a request names by id. The directory adds what the request omits; an unknown user belongs
 * to the home tenant and is not added to the directory.
 */
export async function namedUser(
  directory: Directory,
  { id, displayName, userIdentityType, tenantId }: Schemas['namedUserCreate'],
): Promise<Schemas['teamworkUserIdentity'] & { id: string; tenantId: string }> {
  const known = await directory.find(id);
  return {
    '@odata.type': '#microsoft.graph.teamworkUserIdentity',
    id: known?.id ?? id,
    displayName: displayName ?? known?.displayName ?? null,
    userIdentityType: userIdentityType ?? 'aadUser',
    tenantId: tenantId ?? known?.tenantId ?? directory.tenantId,
  };
}
