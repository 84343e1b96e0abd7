import { GraphFailure } from '../../contract/graphFailure.ts';
import { requireAdministrator, requirePermissionInChat } from '../directory/authorization.ts';
import { isOfTenant } from '../directory/caller.ts';
import { messageKey } from '../messages/messageRecords.ts';
import { odataContext } from '../odata/responseBody.ts';
import type { IndexOf, Kind } from '../records/kinds.ts';
import type { Records } from '../records/records.ts';
import type { Handlers, RequestContext } from '../requestContext.ts';
import type { ChatRecord } from './chatRecords.ts';

/**
 * Reading and restoring deleted chats.
 *
 * @see https://learn.microsoft.com/graph/api/deletedchat-get
 * @see https://learn.microsoft.com/graph/api/deletedchat-undodelete
 */
export const deletedChatHandlers = {
  async getDeletedChat(context) {
    const { id } = await openDeletedChat(context, context.path['deletedChat-id']);
    return { status: 200, body: { '@odata.context': odataContext(context, 'teamwork/deletedChats/$entity'), id } };
  },

  async undoDeleteChat(context) {
    const chat = await openDeletedChat(context, context.path['deletedChat-id']);
    await context.records.put('chat', { ...chat, deletedDateTime: null });
    return { status: 204 };
  },
} satisfies Handlers;

/**
 * A chat that was deleted in the caller's tenant and can be restored.
 *
 * Throws a {@link GraphFailure}: 403 if the caller is not an administrator, or an app whose permissions do not hold in
 * the chat; 404 if there is no such chat.
 */
async function openDeletedChat(context: RequestContext, id: string): Promise<ChatRecord> {
  const { caller, records, clock } = context;
  requireAdministrator(caller);
  const chat = await records.get('chat', id);
  const deleted = chat?.deletedDateTime ?? null;
  if (!chat || deleted === null || clock.now() > restorableUntil(deleted) || !isOfTenant(caller, chat)) {
    throw new GraphFailure(404, { message: `No deleted chat is found with id '${id}'.` });
  }
  await requirePermissionInChat(context, id);
  return chat;
}

/** Until when a chat that was deleted at a time can be restored, in ms since 1970. */
export const restorableUntil = (deletedDateTime: string): number => Date.parse(deletedDateTime) + sevenDays;

/**
 * How long a deleted chat can be restored, in ms.
 *
 * @see https://learn.microsoft.com/graph/api/deletedchat-undodelete
 */
const sevenDays = 7 * 24 * 60 * 60 * 1000;

/** Removes a chat and everything in it for good. */
export async function purgeChat(records: Records, chat: ChatRecord): Promise<void> {
  for (const { id } of await records.list('message', 'byCreation', chat.id)) {
    await removeAll(records, 'hostedContent', 'ofMessage', messageKey(chat.id, id));
  }
  await removeAll(records, 'message', 'byCreation', chat.id);
  await removeAll(records, 'pin', 'ofChat', chat.id);
  await removeAll(records, 'targetedMessage', 'ofChat', chat.id);
  await removeAll(records, 'tab', 'ofChat', chat.id);
  await removeAll(records, 'installation', 'ofScope', chat.id);
  await removeAll(records, 'notification', 'ofChat', chat.id);
  await removeAll(records, 'operation', 'ofChat', chat.id);
  await removeAll(records, 'member', 'ofChat', chat.id);
  await records.remove('chat', chat);
}

async function removeAll<K extends Kind>(records: Records, kind: K, index: IndexOf<K>, parent: string) {
  for (const record of await records.list(kind, index, parent)) await records.remove(kind, record);
}
