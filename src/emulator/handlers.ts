import { GraphFailure } from '../contract/graphFailure.ts';
import { activityNotificationHandlers } from './apps/activityNotifications.ts';
import { createChatHandlers } from './apps/createChatHandlers.ts';
import { installationHandlers } from './apps/installations.ts';
import { permissionGrantHandlers } from './apps/permissionGrants.ts';
import { personalAppChatHandlers } from './apps/personalAppChat.ts';
import { tabHandlers } from './apps/tabs.ts';
import { chatOperationHandlers } from './chats/chatOperations.ts';
import { chatHandlers } from './chats/chats.ts';
import { deletedChatHandlers } from './chats/deletedChats.ts';
import { listChatHandlers } from './chats/listChats.ts';
import { memberHandlers } from './chats/members.ts';
import { migrationHandlers } from './chats/migration.ts';
import { viewpointHandlers } from './chats/viewpoints.ts';
import { attachmentHandlers } from './conversations/attachments.ts';
import { conversationHandlers } from './conversations/conversations.ts';
import { extensionHandlers } from './conversations/extensions.ts';
import { postHandlers } from './conversations/posts.ts';
import { replyHandlers } from './conversations/replies.ts';
import { senderHandlers } from './conversations/senders.ts';
import { threadHandlers } from './conversations/threads.ts';
import { groupHandlers } from './directory/groups.ts';
import { photoHandlers } from './directory/photos.ts';
import { userHandlers } from './directory/users.ts';
import { changeMessageHandlers } from './messages/changeMessage.ts';
import { deltaHandlers } from './messages/delta.ts';
import { exportHandlers } from './messages/exports.ts';
import { forwardHandlers } from './messages/forward.ts';
import { hostedContentHandlers } from './messages/hostedContents.ts';
import { messageHandlers } from './messages/messages.ts';
import { pinHandlers } from './messages/pins.ts';
import { reactionHandlers } from './messages/reactions.ts';
import { sendMessageHandlers } from './messages/sendMessage.ts';
import { targetedMessageHandlers } from './messages/targetedMessages.ts';
import type { Handler, OperationId } from './requestContext.ts';
import { subscriptionHandlers } from './subscriptions/subscriptions.ts';

/** Every operation that has a handler. A batch has none: its requests are handled one by one. */
export type HandledId = Exclude<OperationId, 'runBatch'>;

/**
 * The handler of each operation, or the reason why the emulator declines it. An operation of the contract that is missing
 * here does not compile.
 */
export const handlers: { readonly [Id in HandledId]: Handler<Id> | string } = {
  ...chatOperationHandlers,
  ...chatHandlers,
  ...createChatHandlers,
  ...deletedChatHandlers,
  ...listChatHandlers,
  ...memberHandlers,
  ...migrationHandlers,
  ...viewpointHandlers,
  ...changeMessageHandlers,
  ...deltaHandlers,
  ...exportHandlers,
  ...forwardHandlers,
  ...hostedContentHandlers,
  ...messageHandlers,
  ...pinHandlers,
  ...reactionHandlers,
  ...sendMessageHandlers,
  ...targetedMessageHandlers,
  ...activityNotificationHandlers,
  ...personalAppChatHandlers,
  ...installationHandlers,
  ...permissionGrantHandlers,
  ...tabHandlers,
  ...attachmentHandlers,
  ...extensionHandlers,
  ...conversationHandlers,
  ...postHandlers,
  ...replyHandlers,
  ...senderHandlers,
  ...threadHandlers,
  ...subscriptionHandlers,
  ...groupHandlers,
  ...photoHandlers,
  ...userHandlers,
};

/** Returns the handler of an operation. Throws a {@link GraphFailure} 501 that gives the reason if the emulator declines it. */
export function findHandler(operationId: HandledId): Handler<OperationId> {
  const handler: unknown = handlers[operationId];
  if (typeof handler === 'function') return handler as Handler<OperationId>;
  const message = `The emulator does not serve ${operationId}. ${handler ?? ''}`.trim();
  throw new GraphFailure(501, { code: 'NotImplemented', message });
}
