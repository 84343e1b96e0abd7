import { odataContext } from '../chats/chatView.ts';
import { openChat } from '../chats/openChat.ts';
import { page } from '../odata/page.ts';
import type { Handlers } from '../requestContext.ts';
import { grantsIn } from './grants.ts';

/** What apps may do in chats. */
export const permissionGrants = {
  async listChatPermissionGrants(context) {
    const { chat } = await openChat(context, context.path);
    const grants = await grantsIn(context.records, chat.id);
    const { items, nextLink } = await page({
      url: context.url,
      skiptoken: context.query.$skiptoken,
      read: async ({ after = '', limit }) => grants.filter(({ order }) => order > after).slice(0, limit),
      order: ({ order }) => order,
    });
    return {
      status: 200,
      body: {
        '@odata.context': odataContext(context, 'permissionGrants'),
        '@odata.count': items.length,
        ...(nextLink === undefined ? {} : { '@odata.nextLink': nextLink }),
        value: items.map(({ grant }) => grant),
      },
    };
  },
} satisfies Handlers<'listChatPermissionGrants'>;
