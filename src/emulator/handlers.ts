import { GraphFailure } from '../contract/graphFailure.ts';
import { activityNotifications } from './apps/activityNotifications.ts';
import { apps } from './apps/installations.ts';
import { permissionGrants } from './apps/permissionGrants.ts';
import { tabs } from './apps/tabs.ts';
import { operations } from './chats/chatOperations.ts';
import { chats } from './chats/chats.ts';
import { deletedChats } from './chats/deletedChats.ts';
import { members } from './chats/members.ts';
import { migration } from './chats/migration.ts';
import { viewpoints } from './chats/viewpoints.ts';
import { conversations } from './conversations/conversations.ts';
import { posts } from './conversations/posts.ts';
import { senders } from './conversations/senders.ts';
import { threads } from './conversations/threads.ts';
import { exports } from './messages/exports.ts';
import { hostedContents } from './messages/hostedContents.ts';
import { messages } from './messages/messages.ts';
import { pins } from './messages/pins.ts';
import { reactions } from './messages/reactions.ts';
import type { Handler, OperationId } from './requestContext.ts';

/** Every operation that a handler answers. A batch has none: its requests are answered one by one. */
type Handled = Exclude<OperationId, 'runBatch'>;

/**
 * The handler of each operation, or the reason why the emulator declines it. An operation of the contract that is missing
 * here does not compile.
 */
export const handlers: { readonly [Id in Handled]: Handler<Id> | string } = {
  ...chats,
  ...members,
  ...deletedChats,
  ...viewpoints,
  ...migration,
  ...operations,
  ...messages,
  ...reactions,
  ...hostedContents,
  ...exports,
  ...pins,
  ...apps,
  ...tabs,
  ...permissionGrants,
  ...activityNotifications,
  ...conversations,
  ...threads,
  ...posts,
  ...senders,
};

/** What answers an operation. Throws a {@link GraphFailure} 501 that gives the reason where the emulator declines it. */
export function handlerOf(operationId: Exclude<OperationId, 'runBatch'>): Handler<OperationId> {
  const handler: unknown = handlers[operationId];
  if (typeof handler === 'function') return handler as Handler<OperationId>;
  const message = `The emulator does not serve ${operationId}. ${handler ?? ''}`.trim();
  throw new GraphFailure(501, { code: 'NotImplemented', message });
}
