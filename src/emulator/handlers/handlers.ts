import type { Handler, OperationId } from '../handler.ts';
import { activityNotifications } from './activityNotifications.ts';
import { apps } from './apps.ts';
import { chats } from './chats.ts';
import { conversations } from './conversations.ts';
import { deletedChats } from './deletedChats.ts';
import { exports } from './exports.ts';
import { hostedContents } from './hostedContents.ts';
import { members } from './members.ts';
import { messages } from './messages.ts';
import { migration } from './migration.ts';
import { operations } from './operations.ts';
import { permissionGrants } from './permissionGrants.ts';
import { pins } from './pins.ts';
import { posts } from './posts.ts';
import { reactions } from './reactions.ts';
import { senders } from './senders.ts';
import { tabs } from './tabs.ts';
import { threads } from './threads.ts';
import { viewpoints } from './viewpoints.ts';

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
