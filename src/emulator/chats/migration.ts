import { GraphFailure } from '../../contract/graphFailure.ts';
import type { Handlers, RequestContext } from '../requestContext.ts';
import { milliseconds, toUtc } from '../time.ts';
import type { ChatRecord } from './chatRecords.ts';
import { openChat } from './openChat.ts';

/**
 * Opening a chat for messages of another platform, and closing it again.
 *
 * @see https://learn.microsoft.com/graph/api/chat-startmigration
 * @see https://learn.microsoft.com/graph/api/chat-completemigration
 */
export const migrationHandlers = {
  async startChatMigration(context) {
    const { chat } = await openChat(context, context.path);
    const began = context.body?.conversationCreationDateTime;
    if (chat.chatType === 'meeting') throw refused('The chat of a meeting cannot be migrated into.');
    if (chat.migrationMode === 'inProgress') throw refused('The chat is in migration mode already.');
    if (began !== undefined && milliseconds(began) >= milliseconds(chat.createdDateTime)) {
      throw refused(
        `conversationCreationDateTime must be earlier than the createdDateTime of the chat, ${chat.createdDateTime}.`,
      );
    }
    await context.records.put('chat', {
      ...chat,
      createdDateTime: began === undefined ? chat.createdDateTime : toUtc(began),
      originalCreatedDateTime: chat.originalCreatedDateTime ?? chat.createdDateTime,
      migrationMode: 'inProgress',
      migratedBy: context.caller.app.id,
    });
    return { status: 204 };
  },

  async completeChatMigration(context) {
    const { chat } = await openChat(context, context.path);
    requireOwnMigration(context, chat);
    await context.records.put('chat', { ...chat, migrationMode: 'completed' });
    return { status: 204 };
  },
} satisfies Handlers;

/**
 * Requires that the app of the caller is migrating messages into a chat.
 *
 * Throws a {@link GraphFailure}: 400 if the chat is not in migration mode, 403 if another app started the migration.
 *
 * @see https://learn.microsoft.com/graph/api/chat-startmigration
 */
export function requireOwnMigration({ caller }: RequestContext, { migrationMode, migratedBy }: ChatRecord): void {
  if (migrationMode !== 'inProgress') throw refused('The chat is not in migration mode.');
  if (migratedBy === caller.app.id) return;
  throw new GraphFailure(403, {
    message: 'Another app started the migration. Only that app can import messages and complete it.',
  });
}

/**
 * Requires that members can write into a chat. They cannot during a migration. Throws a {@link GraphFailure} 403.
 *
 * @see https://learn.microsoft.com/graph/api/chat-startmigration
 */
export function requireNotMigrating({ migrationMode }: ChatRecord): void {
  if (migrationMode !== 'inProgress') return;
  throw new GraphFailure(403, {
    message: 'The chat is in migration mode. Its members can write again when the migration is complete.',
  });
}

const refused = (message: string) => new GraphFailure(400, { message });
