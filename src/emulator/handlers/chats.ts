import type { Handlers, Situation } from '../handler.ts';
import { type ChatPath, openChat } from '../rules/openChat.ts';
import { chatView, odataContext } from '../views/chat.ts';

/** Creating, reading and changing chats. */
export const chats = {
  getChat: (context) => answerChat(context, context.path),
  getMyChat: (context) => answerChat(context, context.path),
  getUserChat: (context) => answerChat(context, context.path),
} satisfies Partial<Handlers<'getChat' | 'getMyChat' | 'getUserChat'>>;

async function answerChat(situation: Situation, path: ChatPath) {
  const { chat, member } = await openChat(situation, path);
  return {
    status: 200,
    body: { '@odata.context': odataContext(situation, 'chats/$entity'), ...chatView(chat, member) },
  };
}
