import type { Handlers } from '../requestContext.ts';
import { odataContext } from './chatView.ts';
import { deletedChat } from './deletedChat.ts';

/** Chats that were deleted and can be restored. */
export const deletedChats = {
  async getDeletedChat(context) {
    const { id } = await deletedChat(context, context.path['deletedChat-id']);
    return { status: 200, body: { '@odata.context': odataContext(context, 'teamwork/deletedChats/$entity'), id } };
  },

  async undoDeleteChat(context) {
    const chat = await deletedChat(context, context.path['deletedChat-id']);
    await context.records.put('chat', { ...chat, deletedDateTime: null });
    return { status: 204 };
  },
} satisfies Handlers<'getDeletedChat' | 'undoDeleteChat'>;
