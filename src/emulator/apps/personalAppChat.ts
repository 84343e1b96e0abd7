import { GraphFailure } from '../../contract/graphFailure.ts';
import { type ChatRecord, type MemberRecord, membershipKey, pairKey } from '../chats/chatRecords.ts';
import { chatView } from '../chats/chatView.ts';
import { newMember } from '../chats/newChat.ts';
import { openUser } from '../directory/directory.ts';
import type { User } from '../directory/directoryRecords.ts';
import { oneOnOneChatId } from '../ids.ts';
import { odataContext } from '../odata/responseBody.ts';
import type { Handlers, RequestContext } from '../requestContext.ts';
import { timestamp } from '../time.ts';
import { type AppRecord, type InstallationRecord, versionOf } from './appRecords.ts';
import { appById } from './catalog.ts';

/**
 * The chat of a user with an app.
 *
 * @see https://learn.microsoft.com/graph/api/userscopeteamsappinstallation-get-chat
 */
export const personalAppChatHandlers = {
  async getChatForUserApp(context) {
    const { chat, member } = await openChatWithApp(context, context.path);
    return {
      status: 200,
      body: { '@odata.context': odataContext(context, 'chats/$entity'), ...(await chatView(context, chat, member)) },
    };
  },
} satisfies Handlers;

/**
 * The one-on-one chat of a user and an app that is installed for them, created at the first request. The user is its
 * only member; a bot is not a member. That the first request creates it is our choice.
 *
 * Throws a {@link GraphFailure}: what `openUser` throws, and 404 if nothing is installed for the user under the id.
 * `member` is the caller's own membership, so it is undefined for an app on its own.
 */
async function openChatWithApp(
  context: RequestContext,
  path: { readonly 'user-id': string; readonly 'app-installation-id': string },
): Promise<{ chat: ChatRecord; member: MemberRecord | undefined }> {
  const { caller, records } = context;
  const user = await openUser(context, path['user-id']);
  const id = path['app-installation-id'];
  const installation = await records.get('installation', id);
  if (!installation || !('userId' in installation.scope) || installation.scope.userId !== user.id) {
    throw new GraphFailure(404, { message: `No installation is found with id '${id}'.` });
  }
  const botId = botOrAppId(await appById(records, installation.appId), installation);
  const chat = (await records.find('chat', pairKey(user.id, botId))) ?? (await createChatWithApp(context, user, botId));
  const member = await records.find('member', membershipKey(chat.id, user.id));
  return { chat, member: caller.kind === 'delegated' ? member : undefined };
}

/** The id of the other side of the chat: the bot of the app, or else the app itself. */
const botOrAppId = (app: AppRecord, { version }: InstallationRecord): string =>
  versionOf(app, version).botId ?? app.clientAppId ?? app.id;

async function createChatWithApp(context: RequestContext, user: User, botId: string): Promise<ChatRecord> {
  const now = timestamp(context.clock.now());
  const chat = await context.records.put('chat', {
    id: oneOnOneChatId(user.id, botId),
    chatType: 'oneOnOne',
    topic: null,
    createdDateTime: now,
    lastUpdatedDateTime: now,
    tenantId: user.tenantId,
    onlineMeetingInfo: null,
    migrationMode: null,
    originalCreatedDateTime: null,
    migratedBy: null,
    pair: pairKey(user.id, botId),
    lastMessageId: null,
    deletedDateTime: null,
  });
  await newMember(context, chat, { user });
  return chat;
}
