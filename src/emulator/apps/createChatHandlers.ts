import type { components } from '../../../generated/beta/schema.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import type { ChatRecord } from '../chats/chatRecords.ts';
import { addChat, type ChatRequest, createChat, createdResponse } from '../chats/createChat.ts';
import { openUser } from '../directory/directory.ts';
import type { User } from '../directory/directoryRecords.ts';
import { linkPath } from '../odata/urlPath.ts';
import type { HandlerResponse, Handlers, RequestContext } from '../requestContext.ts';
import { timestamp } from '../time.ts';
import { installApp } from './installations.ts';

/**
 * Creating chats, from the published shape and from drafts, and on beta together with an app.
 *
 * @see https://learn.microsoft.com/graph/api/chat-post
 * @see https://learn.microsoft.com/graph/api/chat-post?view=graph-rest-beta
 */
export const createChatHandlers = {
  createChat: (context) => create(context, context.body),
  async createMyChat(context) {
    requireNoApps(context.body);
    return create(context, context.body);
  },
  async createUserChat(context) {
    requireNoApps(context.body);
    return create(context, context.body, await openUser(context, context.path['user-id']));
  },

  async addChat(context) {
    const { body } = context;
    requireNoApps(body);
    await addChat(context, body);
    return { status: 204 };
  },
} satisfies Handlers;

async function create(context: RequestContext, body: ChatRequest, owner?: User): Promise<HandlerResponse> {
  const [app] = ('installedApps' in body && body.installedApps) || [];
  const chat = await createChat(context, body, owner);
  return app ? createWithApp(context, chat, app) : createdResponse(context, chat);
}

/**
 * Installs an app in a new chat, and returns the operation that does both. Here it has succeeded when the response comes: our
 * choice. `Location` has no host and no version, as the page prints it.
 */
async function createWithApp(
  context: RequestContext,
  chat: ChatRecord,
  app: components['schemas']['teamsAppInstallationCreate'],
): Promise<HandlerResponse> {
  const { records, clock, ids } = context;
  await installApp(context, chat, app);
  const now = timestamp(clock.now());
  const { id } = await records.put('operation', {
    id: ids.guid(),
    chatId: chat.id,
    operationType: 'createChat',
    status: 'succeeded',
    createdDateTime: now,
    lastActionDateTime: now,
    attemptsCount: 1,
    targetResourceId: chat.id,
    targetResourceLocation: linkPath`/chats('${chat.id}')`,
    values: null,
    error: null,
  });
  return { status: 202, headers: { location: linkPath`/chats('${chat.id}')/operations('${id}')` } };
}

/** The other ways to create a chat are drafts, which no page describes with apps. Throws a {@link GraphFailure} 400. */
function requireNoApps(body: object): void {
  if (!('installedApps' in body)) return;
  throw new GraphFailure(400, { message: 'installedApps belongs to POST /chats. A draft installs no app.' });
}
