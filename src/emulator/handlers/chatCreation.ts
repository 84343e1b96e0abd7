import { GraphFailure } from '../../contract/graphFailure.ts';
import type { Handlers, Situation } from '../handler.ts';
import { type ChatRecord, membershipKey } from '../records/chat.ts';
import { keyOf } from '../rules/bind.ts';
import { createChat } from '../rules/createChat.ts';
import { openChat, pathUser } from '../rules/openChat.ts';
import { chatView, odataContext } from '../views/chat.ts';

/** Creating chats, from the published shape and from drafts. */
export const chatCreation = {
  createChat: async (context) => created(context, await createChat(context, context.body)),
  createMyChat: async (context) => created(context, await createChat(context, context.body)),

  async createUserChat(context) {
    const owner = await pathUser(context, context.path['user-id']);
    return created(context, await createChat(context, context.body, owner));
  },

  async addChat(context) {
    const { body } = context;
    if ('@odata.id' in body) await openChat(context, { 'chat-id': referred(body['@odata.id']) });
    else await createChat(context, body);
    return { status: 204 };
  },
} satisfies Handlers<'createChat' | 'createMyChat' | 'createUserChat' | 'addChat'>;

async function created(situation: Situation, chat: ChatRecord) {
  const { caller, records, root } = situation;
  const mine = caller.kind === 'delegated' ? membershipKey(chat.id, caller.user.id) : undefined;
  const member = mine === undefined ? undefined : await records.find('member', mine);
  return {
    status: 201,
    headers: { location: `${root}/chats('${chat.id}')` },
    body: {
      '@odata.context': odataContext(situation, 'chats/$entity'),
      ...(await chatView(situation, chat, member)),
    },
  };
}

function referred(url: string): string {
  const id = keyOf(url, 'chats');
  if (id !== undefined) return id;
  throw new GraphFailure(400, {
    message: "@odata.id must be an absolute URL that ends in /chats('x') or /chats/x.",
  });
}
