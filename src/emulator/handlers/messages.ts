import type { Handlers, Situation } from '../handler.ts';
import { listMessages, type MessageQuery } from '../rules/listMessages.ts';
import type { ChatPath } from '../rules/openChat.ts';
import { openHistory } from '../rules/openHistory.ts';
import { type MessagePath, openMessage } from '../rules/openMessage.ts';
import { chatPartContext } from '../views/chatPart.ts';
import { messageView } from '../views/message.ts';
import { sending } from './sendMessage.ts';
import { softDeleting } from './softDelete.ts';
import { updating } from './updateMessage.ts';

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
