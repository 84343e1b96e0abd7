import { GraphFailure } from '../../contract/graphFailure.ts';
import { requireAdministrator, requirePermissionInChat } from '../directory/authorization.ts';
import { isOfTenant } from '../directory/caller.ts';
import { odataContext } from '../odata/responseBody.ts';
import type { Context, Handlers, RequestContext } from '../requestContext.ts';
import { timestamp } from '../time.ts';
import { writeChatRenamed } from './chatEvents.ts';
import { chatView, expandedChatView, queriedName, selectedChat } from './chatView.ts';
import { markUpdated } from './members.ts';
import { existingChat, openChat, openSharedChat } from './openChat.ts';

/**
 * Reading, renaming and deleting chats.
 *
 * @see https://learn.microsoft.com/graph/api/chat-get
 * @see https://learn.microsoft.com/graph/api/chat-patch
 * @see https://learn.microsoft.com/graph/api/chat-delete
 */
export const chatHandlers = {
  getChat: (context) => readChat(context),
  getMyChat: (context) => readChat(context),
  getUserChat: (context) => readChat(context),

  async updateChat(context) {
    const { chat, member } = await openChat(context, context.path);
    const { topic } = context.body;
    if (chat.chatType !== 'group') throw new GraphFailure(400, { message: 'topic can only be set on a group chat.' });
    // No event if the topic stays the same: our choice.
    if (topic === chat.topic) return entityResponse(context, await chatView(context, chat, member));
    const renamed = await markUpdated(context, { ...chat, topic });
    await writeChatRenamed(context, renamed);
    // The event shows the chat again to members who had hidden it.
    const shown = member && { ...member, hidden: false };
    return entityResponse(context, await chatView(context, renamed, shown));
  },

  async deleteChat(context) {
    const { caller, records, clock, path } = context;
    requireAdministrator(caller);
    const chat = await existingChat(records, path['chat-id']);
    if (!isOfTenant(caller, chat)) {
      throw new GraphFailure(403, {
        message: 'The chat was started in another tenant. Only an administrator there can delete it.',
      });
    }
    await requirePermissionInChat(context, chat.id);
    await records.put('chat', { ...chat, deletedDateTime: timestamp(clock.now()) });
    return { status: 204 };
  },
} satisfies Handlers;

async function readChat(context: Context<'getChat' | 'getMyChat' | 'getUserChat'>) {
  const opened = await openSharedChat(context, context.path);
  const { query } = context;
  const view = await expandedChatView(context, opened, { expand: query.$expand, seenBy: opened.seenBy });
  return entityResponse(context, selectedChat(view, query), queriedName('chats', query));
}

function entityResponse(context: RequestContext, chat: object, name = 'chats') {
  return { status: 200, body: { '@odata.context': odataContext(context, `${name}/$entity`), ...chat } };
}
