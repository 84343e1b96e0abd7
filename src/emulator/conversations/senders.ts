import { GraphFailure } from '../../contract/graphFailure.ts';
import { odataContext } from '../chats/chatView.ts';
import { groupView, userView } from '../directory/directoryObjects.ts';
import { select } from '../odata/responseBody.ts';
import { skipPage } from '../odata/skip.ts';
import type { Context, Handlers, Result, Situation } from '../requestContext.ts';
import { findSender, managedGroup, readSenderUrl } from './groupSenders.ts';

/** Who may and who may not post to a group. */
export const senders = {
  listAcceptedSenders: (context) => list(context, 'acceptedSenders'),
  addAcceptedSender: (context) => add(context, 'acceptedSenders'),
  removeAcceptedSender: (context) => remove(context, 'acceptedSenders'),
  listRejectedSenders: (context) => list(context, 'rejectedSenders'),
  addRejectedSender: (context) => add(context, 'rejectedSenders'),
  removeRejectedSender: (context) => remove(context, 'rejectedSenders'),
} satisfies Handlers<
  | 'listAcceptedSenders'
  | 'addAcceptedSender'
  | 'removeAcceptedSender'
  | 'listRejectedSenders'
  | 'addRejectedSender'
  | 'removeRejectedSender'
>;

type SenderList = 'acceptedSenders' | 'rejectedSenders';

async function list(
  context: Context<'listAcceptedSenders' | 'listRejectedSenders'>,
  name: SenderList,
): Promise<Result> {
  const { url, path, query } = context;
  const ids = (await managedGroup(context, path))[name];
  const { items, nextLink } = await skipPage({ url, query, read: async () => ids, pageSize: 100 });
  const views = await Promise.all(items.map((id) => view(context, id)));
  const selected = query.$select ? `(${query.$select})` : '';
  return {
    status: 200,
    body: {
      '@odata.context': odataContext(context, `directoryObjects${selected}`),
      ...(nextLink === undefined ? {} : { '@odata.nextLink': nextLink }),
      value: views.flatMap((each) => (each ? [select(each, query.$select)] : [])),
    },
  };
}

/** Undefined where a seed names somebody whom the directory does not have. */
async function view({ caller, records }: Situation, id: string) {
  const user = await records.get('user', id);
  if (user) return userView(user, caller);
  const group = await records.get('group', id);
  return group && groupView(group);
}

async function add(context: Context<'addAcceptedSender' | 'addRejectedSender'>, name: SenderList): Promise<Result> {
  const group = await managedGroup(context, context.path);
  const url = readSenderUrl(context.body['@odata.id'], '@odata.id');
  const sender = await findSender(context, url);
  if (!sender) throw notFound(`Resource '${url.key}' does not exist.`);
  const other = name === 'acceptedSenders' ? 'rejectedSenders' : 'acceptedSenders';
  if (group[other].includes(sender.id)) {
    throw badRequest('A user or group cannot be an accepted and a rejected sender of the same group.');
  }
  if (group[name].includes(sender.id)) throw badRequest('One or more added object references already exist.');
  await context.records.put('group', { ...group, [name]: [...group[name], sender.id] });
  return { status: 204 };
}

async function remove(
  context: Context<'removeAcceptedSender' | 'removeRejectedSender'>,
  name: SenderList,
): Promise<Result> {
  const group = await managedGroup(context, context.path);
  const url = readSenderUrl(context.query.$id, '$id');
  const sender = await findSender(context, url);
  if (!sender || !group[name].includes(sender.id)) {
    const what = `Resource '${sender?.id ?? url.key}'`;
    throw notFound(`${what} does not exist or one of its queried reference-property objects are not present.`);
  }
  await context.records.put('group', { ...group, [name]: group[name].filter((id) => id !== sender.id) });
  return { status: 204 };
}

const badRequest = (message: string) => new GraphFailure(400, { code: 'Request_BadRequest', message });

const notFound = (message: string) => new GraphFailure(404, { code: 'Request_ResourceNotFound', message });
