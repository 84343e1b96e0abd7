import { GraphFailure } from '../../contract/graphFailure.ts';
import { keyOf } from '../odata/entityUrl.ts';
import type { Handlers, Situation } from '../requestContext.ts';
import { type ChatRecord, membershipKey } from './chatRecords.ts';
import { chatView, odataContext } from './chatView.ts';
import { createChat } from './createChat.rule.ts';
import { openChat, pathUser } from './openChat.ts';

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
