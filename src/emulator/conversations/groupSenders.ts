import { GraphFailure } from '../../contract/graphFailure.ts';
import type { Group, User } from '../directory/directoryRecords.ts';
import { keyOf } from '../odata/entityUrl.ts';
import type { Situation } from '../requestContext.ts';
import { openGroup } from './openGroup.ts';

/** The group whose senders a path is about. Throws a `GraphFailure`: 404, or 403 with the code of the directory. */
export function managedGroup(situation: Situation, path: { readonly 'group-id': string }): Promise<Group> {
  return openGroup(situation, path['group-id'], () => {
    const message = 'Insufficient privileges to complete the operation.';
    return new GraphFailure(403, { code: 'Authorization_RequestDenied', message });
  });
}

/** The URL of a user or a group, as a sender is named. */
export interface SenderUrl {
  readonly collection: 'users' | 'groups';
  /** The id, or for a user the user principal name. */
  readonly key: string;
}

/** Reads the URL of a sender. `property` is what the request calls it. Throws a `GraphFailure` 400 where it is none. */
export function readSenderUrl(url: string, property: string): SenderUrl {
  const [whole, name] = url.match(/\/(users|groups)(?:\('(?:[^']|'')+'\)|\/[^/]+)$/) ?? [];
  const collection = name === 'groups' ? 'groups' : 'users';
  const key = whole === undefined ? undefined : keyOf(whole, collection);
  if (key === undefined) {
    throw new GraphFailure(400, { code: 'Request_BadRequest', message: `${property} is not a well-formed URL.` });
  }
  return { collection, key };
}

/** The user of the tenant or the group that a URL names, or undefined where there is none. */
export async function findSender(
  { records, directory }: Pick<Situation, 'records' | 'directory'>,
  { collection, key }: SenderUrl,
): Promise<User | Group | undefined> {
  if (collection === 'groups') return records.get('group', key);
  const user = await directory.find(key);
  return user?.tenantId === directory.tenantId ? user : undefined;
}
