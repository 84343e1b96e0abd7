import { odataContext, select } from '../odata/responseBody.ts';
import type { Context, Handlers, RequestContext } from '../requestContext.ts';
import { requestDenied } from './authorization.ts';
import { signedInUser, tenantOf } from './caller.ts';
import { resourceNotFound } from './directory.ts';
import { defaultUserProperties, userProperties, userView } from './directoryObjects.ts';
import { directoryPage } from './directoryPage.ts';
import type { User } from './directoryRecords.ts';
import { readsOtherUsers } from './readAccess.ts';

/**
 * Reading people.
 *
 * @see https://learn.microsoft.com/graph/api/user-get
 * @see https://learn.microsoft.com/graph/api/user-list
 */
export const userHandlers = {
  getMe: async (context) => getUser(context, signedInUser(context)),
  getUser: async (context) => getUser(context, await openReadableUser(context, context.path['user-id'])),
  listUsers,
} satisfies Handlers;

async function getUser(context: Context<'getMe' | 'getUser'>, user: User) {
  const { $select } = context.query;
  return {
    status: 200,
    body: {
      '@odata.context': odataContext(context, `${selectedName('users', $select)}/$entity`),
      ...select(userView(user, context.caller), $select, { withId: false }),
    },
  };
}

/** Guests cannot list the people of the tenant that they visit. */
async function listUsers(context: Context<'listUsers'>) {
  const { caller, records, query } = context;
  if (caller.kind === 'delegated' && caller.user.guest) throw requestDenied();
  const users = await records.list('user', 'all', '');
  return directoryPage(context, {
    items: users.filter(({ tenantId }) => tenantId === tenantOf(caller)).map((user) => userView(user, caller)),
    name: selectedName('users', query.$select),
    selected: () => query.$select,
    filterable: userProperties,
    searchable: {
      displayName: 'words',
      mail: 'beginning',
      userPrincipalName: 'beginning',
      givenName: 'beginning',
      surname: 'beginning',
    },
  });
}

/**
 * A user of the caller's tenant whom the caller may read.
 *
 * Throws a `GraphFailure`: 404 if the tenant has no such user; 403 if it is not the signed-in user and the permissions
 * reach nobody else.
 */
export async function openReadableUser({ caller, directory }: RequestContext, key: string): Promise<User> {
  const user = await directory.user(key);
  if (user.tenantId !== tenantOf(caller)) throw resourceNotFound(key);
  if (caller.kind === 'application' || caller.user.id === user.id || readsOtherUsers(caller)) return user;
  throw requestDenied();
}

/** The name of a list or an entity in the metadata, with the properties that `$select` names: `users(displayName)`. */
export function selectedName(name: string, selected: readonly string[] | undefined): string {
  const isDefault = selected === undefined || selected.join() === defaultUserProperties.join();
  return isDefault ? name : `${name}(${selected.join(',')})`;
}
