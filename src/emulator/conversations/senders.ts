import { GraphFailure } from '../../contract/graphFailure.ts';
import { requestDenied } from '../directory/authorization.ts';
import { resourceNotFound } from '../directory/directory.ts';
import { defaultProperties, listedGroup, listedUser } from '../directory/directoryObjects.ts';
import type { Group, User } from '../directory/directoryRecords.ts';
import { entityInUrl } from '../odata/entityUrl.ts';
import { skipPage } from '../odata/page.ts';
import { listBody, odataContext, select } from '../odata/responseBody.ts';
import type { Context, HandlerResponse, Handlers, RequestContext, StorageContext } from '../requestContext.ts';
import { senderRejected } from './errors.ts';
import { openGroup } from './openThread.ts';

/**
 * The lists of users and groups who may, or may not, post to a group.
 *
 * @see https://learn.microsoft.com/graph/api/group-list-acceptedsenders
 * @see https://learn.microsoft.com/graph/api/group-post-acceptedsenders
 * @see https://learn.microsoft.com/graph/api/group-delete-acceptedsenders
 * @see https://learn.microsoft.com/graph/api/group-list-rejectedsenders
 * @see https://learn.microsoft.com/graph/api/group-post-rejectedsenders
 * @see https://learn.microsoft.com/graph/api/group-delete-rejectedsenders
 */
export const senderHandlers = {
  listAcceptedSenders: (context) => listSenders(context, 'acceptedSenders'),
  addAcceptedSender: (context) => addSender(context, 'acceptedSenders'),
  removeAcceptedSender: (context) => removeSender(context, 'acceptedSenders'),
  listRejectedSenders: (context) => listSenders(context, 'rejectedSenders'),
  addRejectedSender: (context) => addSender(context, 'rejectedSenders'),
  removeRejectedSender: (context) => removeSender(context, 'rejectedSenders'),
} satisfies Handlers;

type SenderList = 'acceptedSenders' | 'rejectedSenders';

async function listSenders(
  context: Context<'listAcceptedSenders' | 'listRejectedSenders'>,
  name: SenderList,
): Promise<HandlerResponse> {
  const { url, path, query } = context;
  const ids = (await openManagedGroup(context, path))[name];
  const { items, nextLink } = await skipPage({ url, query, read: async () => ids });
  const views = await Promise.all(items.map((id) => senderView(context, id)));
  const selected = query.$select ? `(${query.$select})` : '';
  return {
    status: 200,
    body: listBody(
      odataContext(context, `directoryObjects${selected}`),
      { nextLink },
      views.flatMap((each) => (each ? [select(each, query.$select ?? defaultProperties(each))] : [])),
      { count: false },
    ),
  };
}

/** A user or a group as responses contain it. Undefined if it does not exist, because a seed may name any id. */
async function senderView({ caller, records }: RequestContext, id: string) {
  const user = await records.get('user', id);
  if (user) return listedUser(user, caller);
  const group = await records.get('group', id);
  return group && listedGroup(group, caller);
}

async function addSender(
  context: Context<'addAcceptedSender' | 'addRejectedSender'>,
  name: SenderList,
): Promise<HandlerResponse> {
  const group = await openManagedGroup(context, context.path);
  const url = readSenderUrl(context.body['@odata.id'], '@odata.id');
  const sender = await findSender(context, url);
  if (!sender) throw resourceNotFound(url.key);
  const other = name === 'acceptedSenders' ? 'rejectedSenders' : 'acceptedSenders';
  if (group[other].includes(sender.id)) {
    throw badRequest('A user or group cannot be an accepted and a rejected sender of the same group.');
  }
  if (group[name].includes(sender.id)) throw badRequest('One or more added object references already exist.');
  await context.records.put('group', { ...group, [name]: [...group[name], sender.id] });
  return { status: 204 };
}

async function removeSender(
  context: Context<'removeAcceptedSender' | 'removeRejectedSender'>,
  name: SenderList,
): Promise<HandlerResponse> {
  const group = await openManagedGroup(context, context.path);
  const url = readSenderUrl(context.query.$id, '$id');
  const sender = await findSender(context, url);
  if (!sender || !group[name].includes(sender.id)) {
    const why = 'does not exist or one of its queried reference-property objects are not present.';
    throw resourceNotFound(sender?.id ?? url.key, why);
  }
  await context.records.put('group', { ...group, [name]: group[name].filter((id) => id !== sender.id) });
  return { status: 204 };
}

/** The group that a path leads to. Throws a {@link GraphFailure}: 404, or 403 with the code of the directory. */
function openManagedGroup(context: RequestContext, path: { readonly 'group-id': string }): Promise<Group> {
  return openGroup(context, path['group-id'], requestDenied);
}

/** The URL of a user or a group, by which a request names a sender. */
interface SenderUrl {
  readonly collection: 'users' | 'groups';
  /** The id, or for a user the user principal name. */
  readonly key: string;
}

/** Reads the URL of a sender. `property` is its name in the request. Throws a {@link GraphFailure} 400 if the URL is invalid. */
function readSenderUrl(url: string, property: string): SenderUrl {
  const sender = entityInUrl(url, ['users', 'groups']);
  if (!sender) throw badRequest(`${property} is not a well-formed URL.`);
  return sender;
}

/** The user of the home tenant or the group that a URL names, or undefined. */
async function findSender(
  { directory }: StorageContext,
  { collection, key }: SenderUrl,
): Promise<User | Group | undefined> {
  if (collection === 'groups') return directory.findGroup(key);
  const user = await directory.find(key);
  return user?.tenantId === directory.tenantId ? user : undefined;
}

/**
 * Requires a caller whom the group accepts as a sender: not on its list of rejected senders and, unless the list of accepted
 * senders is empty, on that. A group on a list means its members, and an app on its own is on no list: our choice.
 *
 * Throws a {@link GraphFailure} 403.
 *
 * @see https://learn.microsoft.com/graph/api/group-list-acceptedsenders
 * @see https://learn.microsoft.com/graph/api/group-list-rejectedsenders
 */
export async function requireAcceptedSender(context: RequestContext, group: Group): Promise<void> {
  const { acceptedSenders, rejectedSenders } = group;
  if (await isCallerAmong(context, rejectedSenders)) throw senderRejected();
  if (acceptedSenders.length > 0 && !(await isCallerAmong(context, acceptedSenders))) throw senderRejected();
}

async function isCallerAmong({ caller, records }: RequestContext, ids: readonly string[]): Promise<boolean> {
  if (caller.kind === 'application') return false;
  if (ids.includes(caller.user.id)) return true;
  for (const id of ids) {
    if ((await records.get('group', id))?.members.includes(caller.user.id)) return true;
  }
  return false;
}

const badRequest = (message: string) => new GraphFailure(400, { code: 'Request_BadRequest', message });
