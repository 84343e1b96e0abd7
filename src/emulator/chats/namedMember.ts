import type { components } from '../../../generated/beta/schema.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import type { Directory } from '../directory/directory.ts';
import type { User } from '../directory/directoryRecords.ts';
import { sameId } from '../ids.ts';
import { keyInUrl } from '../odata/entityUrl.ts';
import type { StorageContext } from '../requestContext.ts';
import { roleOf } from './newChat.ts';

/** How a request names a member. */
type Named = Pick<components['schemas']['chatMemberAdd'], 'roles' | 'tenantId' | 'user@odata.bind'>;

/**
 * The user whom a request names as a member. A user who is named for the first time is added to the directory: to the
 * tenant that `tenantId` names, or to the home tenant, and there as a guest if the role is `guest`.
 *
 * `prefix` is the path of the member in the request, as in `members[1].`; it is empty if the member is the whole body.
 * Throws a {@link GraphFailure}: 404 if there is no such user, 400 if there can be none or if the role or the tenant does not
 * fit the user.
 *
 * @see https://learn.microsoft.com/graph/api/chat-post
 * @see https://learn.microsoft.com/graph/api/chat-post-members
 */
export async function namedMember({ directory }: StorageContext, named: Named, prefix: string): Promise<User> {
  const [role] = named.roles;
  const user = await boundUser(directory, named, prefix);
  if (named.tenantId !== undefined && !sameId(named.tenantId, user.tenantId)) {
    throw new GraphFailure(400, {
      message: `${prefix}tenantId must be the home tenant of the user, who does not belong to '${named.tenantId}'.`,
    });
  }
  if (role === roleOf(user)) return user;
  const why = user.guest ? 'the user is a guest of the tenant' : 'the user is not a guest of the tenant';
  throw new GraphFailure(400, { message: `${prefix}roles[0] must be '${roleOf(user)}': ${why}.` });
}

async function boundUser(directory: Directory, named: Named, prefix: string): Promise<User> {
  const key = keyInUrl(named['user@odata.bind'], 'users');
  if (key === undefined) {
    throw new GraphFailure(400, {
      message: `${prefix}user@odata.bind must be an absolute URL that ends in /users('x') or /users/x.`,
    });
  }
  const { tenantId = directory.tenantId } = named;
  const isFederated = !sameId(tenantId, directory.tenantId);
  const newcomer = isFederated ? { tenantId } : { guest: named.roles[0] === 'guest' };
  try {
    return await directory.findOrAdd(key, newcomer);
  } catch (error) {
    if (!(error instanceof GraphFailure)) throw error;
    // The path of the member says more than the key of the user.
    const message =
      error.status === 404
        ? `No user is found for ${prefix}user@odata.bind.`
        : `${prefix}user@odata.bind: ${error.message}`;
    throw new GraphFailure(error.status, { message });
  }
}
