import { GraphFailure } from '../../contract/graphFailure.ts';
import { existingChat } from '../chats/openChat.ts';
import { requireAdministrator } from '../directory/authorization.ts';
import type { Handlers } from '../requestContext.ts';
import { targetedMessageKey } from './messageRecords.ts';

/**
 * Targeted messages: what an app shows to one member of a group chat alone.
 *
 * @see https://learn.microsoft.com/graph/api/chat-delete-targetedmessages
 */
export const targetedMessageHandlers = {
  async deleteTargetedMessage(context) {
    const { caller, directory, path, records } = context;
    requireAdministrator(caller);
    const user = await directory.user(path['user-id']);
    const chat = await existingChat(records, path['chat-id']);
    if (chat.chatType !== 'group') {
      throw new GraphFailure(400, { message: 'Only group chats have targeted messages.' });
    }
    const key = targetedMessageKey(chat.id, user.id, path['targetedChatMessage-id']);
    const message = await records.get('targetedMessage', key);
    if (!message) throw new GraphFailure(404, { message: 'No targeted message is found with the id.' });
    await records.remove('targetedMessage', message);
    return { status: 204 };
  },
} satisfies Handlers;
