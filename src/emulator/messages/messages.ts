import { chatPartContext } from '../chats/chatPart.ts';
import type { ChatPath } from '../chats/openChat.ts';
import { openHistory } from '../chats/openHistory.ts';
import type { Handlers, Situation } from '../requestContext.ts';
import { updating } from './changeMessage.ts';
import { listMessages, type MessageQuery } from './listMessages.ts';
import { messageView } from './messageView.ts';
import { type MessagePath, openMessage } from './openMessage.ts';
import { sending } from './sendMessage.ts';
import { softDeleting } from './softDelete.ts';

/** Reading, sending, changing and deleting messages. */
export const messages = {
  listChatMessages: (context) => list(context, context.path, context.query),
  listMyChatMessages: (context) => list(context, context.path, context.query),
  listUserChatMessages: (context) => list(context, context.path, context.query),
  getChatMessage: (context) => get(context, context.path),
  getMyChatMessage: (context) => get(context, context.path),
  getUserChatMessage: (context) => get(context, context.path),
  ...sending,
  ...updating,
  ...softDeleting,
} satisfies Handlers<
  | 'listChatMessages'
  | 'listMyChatMessages'
  | 'listUserChatMessages'
  | 'getChatMessage'
  | 'getMyChatMessage'
  | 'getUserChatMessage'
  | 'sendChatMessage'
  | 'replyWithQuote'
  | 'updateChatMessage'
  | 'softDeleteChatMessage'
  | 'undoSoftDeleteChatMessage'
>;

async function list(situation: Situation, path: ChatPath, query: MessageQuery) {
  const history = await openHistory(situation, path);
  const { items, nextLink } = await listMessages(situation.records, history, situation.url, query);
  return {
    status: 200,
    body: {
      '@odata.context': chatPartContext(situation, history.chat.id, 'messages'),
      '@odata.count': items.length,
      ...(nextLink === undefined ? {} : { '@odata.nextLink': nextLink }),
      value: items.map((message) => messageView(situation, message)),
    },
  };
}

async function get(situation: Situation, path: MessagePath) {
  const { chat, message } = await openMessage(situation, path);
  const context = chatPartContext(situation, chat.id, 'messages/$entity');
  return { status: 200, body: { '@odata.context': context, ...messageView(situation, message) } };
}
