// Generated from openapi/ by `npm run generate`. Do not edit.
import { bytes, created, jsonOrNothing, nothing } from '../../src/client/finish.ts';
import { type Operation, operation } from '../../src/client/operation.ts';
import type { components, operations, paths } from './schema.ts';

type Schemas = components['schemas'];

/** The root of the global service, with its version. */
export const serviceRoot = "https://graph.microsoft.com/beta";

/** How many requests a batch holds at the most. */
export const maxBatchSize = 20;

/**
 * List chats: `GET /chats`.
 *
 * Lists the chats that the signed-in user takes part in.
 *
 * 1. A page holds up to `$top` chats. Follow `@odata.nextLink`, whole, until a
 *    page has none; a page may be empty and still have a next one.
 * 2. `$expand=members` brings 25 members of each chat at the most. List the members of a chat to see them all.
 * 3. `$orderby` takes one value, the newest message first. Without it the order is not defined.
 * 4. A chat that the user has hidden is listed too, with `viewpoint.isHidden` true.
 * 5. `$select` names the properties to return beside the id. The published page does not list it, and the service
 *    takes it.
 * 6. Only the options described here are supported; any other returns 400.
 * @see https://learn.microsoft.com/graph/api/chat-list
 */
export const listChats: Operation<paths, { query?: operations['listChats']['parameters']['query'] }, Schemas['chatCollection']> =
  /* @__PURE__ */ operation("listChats", "GET", "/chats", true);

/**
 * Create a chat: `POST /chats`.
 *
 * Creates a chat, from the published shape or from a draft.
 *
 * 1. The published shape follows the rules of version 1.0.
 * 2. A draft leaves out `members`, and may leave out `chatType`. It makes a group chat with the caller as its owner
 *    and its only member. An app on its own cannot be a member: here its draft returns 400. It can create one below
 *    `/users/{user-id}/chats`.
 * 3. A draft may carry `id`, `createdDateTime` and `lastUpdatedDateTime`. They are read-only and ignored.
 * 4. `installedApps` installs an app in the published shape, one at most. Then the response is 202 without a body, and its
 *    `Location` leads to the operation that creates the chat: read it until it has succeeded. An app on the chat that two
 *    people have already returns 409.
 * @returns Undefined if the response has no body.
 * @see https://learn.microsoft.com/graph/api/chat-post
 */
export const createChat: Operation<paths, { body: Schemas['chatDraftOrCreate'] }, Schemas['chat'] | undefined> =
  /* @__PURE__ */ operation("createChat", "POST", "/chats", false, jsonOrNothing<Schemas['chat']>);

/**
 * Get a chat: `GET /chats/{chat-id}`.
 *
 * Returns a chat, without its messages.
 *
 * 1. The caller must be a member, or hold an application permission. One member at least must belong to the caller's
 *    tenant.
 * 2. `$expand` takes `members` and `lastMessagePreview`. Everything else below a chat has a path of its own.
 * 3. `$select` names the properties to return beside the id. The published page does not list it, and the service
 *    takes it.
 * 4. `viewpoint` is null for an app on its own.
 * @see https://learn.microsoft.com/graph/api/chat-get
 */
export const getChat: Operation<paths, { path: operations['getChat']['parameters']['path']; query?: operations['getChat']['parameters']['query'] }, Schemas['chat']> =
  /* @__PURE__ */ operation("getChat", "GET", "/chats/{chat-id}", true);

/**
 * Update a chat: `PATCH /chats/{chat-id}`.
 *
 * Changes the topic of a group chat and returns the chat.
 *
 * 1. `topic` is the only property that can change. Any other returns 400.
 * 2. Only a group chat has a topic of its own. A one-on-one chat and the chat of a meeting return 400.
 * 3. A topic has 250 characters at most and no colon. Breaking either returns 400. Null takes the topic away.
 * 4. The change moves `lastUpdatedDateTime`. The topic that the chat has already changes nothing.
 * @see https://learn.microsoft.com/graph/api/chat-patch
 */
export const updateChat: Operation<paths, { path: operations['updateChat']['parameters']['path']; body: Schemas['chatUpdate'] }, Schemas['chat']> =
  /* @__PURE__ */ operation("updateChat", "PATCH", "/chats/{chat-id}", false);

/**
 * Delete a chat: `DELETE /chats/{chat-id}`.
 *
 * Takes a one-on-one, group or meeting chat away from everybody in it. An administrator can restore it.
 *
 * 1. With a delegated permission only an administrator of the tenant or of Teams can delete a chat. Anybody else
 *    returns 403, members of the chat included.
 * 2. The chat must have been started in the tenant of the administrator or of the app. A chat that another
 *    organization started returns 403.
 * 3. For seven days the chat can be restored, under the same id, with `undoDeleteChat`. After that it is lost.
 * 4. From the deletion on the chat returns 404 on every path below `/chats`.
 * 5. A tenant may delete one chat a second. More return 429.
 * @see https://learn.microsoft.com/graph/api/chat-delete
 */
export const deleteChat: Operation<paths, { path: operations['deleteChat']['parameters']['path'] }, void> =
  /* @__PURE__ */ operation("deleteChat", "DELETE", "/chats/{chat-id}", true, nothing);

/**
 * Hide a chat for a user: `POST /chats/{chat-id}/hideForUser`.
 *
 * Takes a chat out of the list that a user sees. The other members see it as before.
 *
 * 1. `user` names the signed-in user. Somebody else returns 403. Only the id is required; the home tenant, the name and
 *    the kind of user may come along. `tenantId` may stand in `user` or beside it.
 * 2. The next message in the chat brings it back.
 * 3. `listChats` goes on to list the chat. Its `viewpoint.isHidden` is true.
 * @see https://learn.microsoft.com/graph/api/chat-hideforuser
 */
export const hideChatForUser: Operation<paths, { path: operations['hideChatForUser']['parameters']['path']; body: Schemas['chatForSignedInUserOfTenantRequest'] }, void> =
  /* @__PURE__ */ operation("hideChatForUser", "POST", "/chats/{chat-id}/hideForUser", false, nothing);

/**
 * Unhide a chat for a user: `POST /chats/{chat-id}/unhideForUser`.
 *
 * Brings a hidden chat back into the list that a user sees.
 *
 * 1. `user` names the signed-in user. Somebody else returns 403. Only the id is required; the home tenant, the name and
 *    the kind of user may come along. `tenantId` may stand in `user` or beside it.
 * 2. `viewpoint.isHidden` of the chat says whether the user has hidden it.
 * @see https://learn.microsoft.com/graph/api/chat-unhideforuser
 */
export const unhideChatForUser: Operation<paths, { path: operations['unhideChatForUser']['parameters']['path']; body: Schemas['chatForSignedInUserOfTenantRequest'] }, void> =
  /* @__PURE__ */ operation("unhideChatForUser", "POST", "/chats/{chat-id}/unhideForUser", false, nothing);

/**
 * Mark a chat as read for a user: `POST /chats/{chat-id}/markChatReadForUser`.
 *
 * Marks every message of a chat as read by a user.
 *
 * 1. `user` names the signed-in user. Somebody else returns 403. Only the id is required; the home tenant, the name and
 *    the kind of user may come along. `tenantId` may stand in `user` or beside it.
 * 2. `viewpoint.lastMessageReadDateTime` of the chat moves to the last message or later.
 * @see https://learn.microsoft.com/graph/api/chat-markchatreadforuser
 */
export const markChatReadForUser: Operation<paths, { path: operations['markChatReadForUser']['parameters']['path']; body: Schemas['chatForSignedInUserOfTenantRequest'] }, void> =
  /* @__PURE__ */ operation("markChatReadForUser", "POST", "/chats/{chat-id}/markChatReadForUser", false, nothing);

/**
 * Mark a chat as unread for a user: `POST /chats/{chat-id}/markChatUnreadForUser`.
 *
 * Marks the latest messages of a chat as not yet read by a user.
 *
 * 1. `user` names the signed-in user. Somebody else returns 403. Only the id is required; the home tenant, the name and
 *    the kind of user may come along. `tenantId` may stand in `user` or beside it.
 * 2. Messages after `lastMessageReadDateTime` become unread. Without it the last message alone does.
 * 3. `viewpoint.lastMessageReadDateTime` of the chat moves there.
 * @see https://learn.microsoft.com/graph/api/chat-markchatunreadforuser
 */
export const markChatUnreadForUser: Operation<paths, { path: operations['markChatUnreadForUser']['parameters']['path']; body: Schemas['chatUnreadForUserOfTenantRequest'] }, void> =
  /* @__PURE__ */ operation("markChatUnreadForUser", "POST", "/chats/{chat-id}/markChatUnreadForUser", false, nothing);

/**
 * Remove a user's access to a chat: `POST /chats/{chat-id}/removeAllAccessForUser`.
 *
 * Takes a chat away from a user, as a rule one that somebody outside the organization started. It is made for
 * administrators.
 *
 * 1. `user` names the user, with the id and the home tenant. Both are required. Somebody who has no access returns 204
 *    as well, and nothing changes.
 * 2. The caller need not be a member of the chat. The permission needs the consent of an administrator.
 * 3. An app on its own cannot call this.
 * 4. A one-on-one chat, whose members are fixed otherwise, can be taken away too.
 * @see https://learn.microsoft.com/graph/api/chat-removeallaccessforuser
 */
export const removeAllAccessForUser: Operation<paths, { path: operations['removeAllAccessForUser']['parameters']['path']; body: Schemas['chatForUserRequest'] }, void> =
  /* @__PURE__ */ operation("removeAllAccessForUser", "POST", "/chats/{chat-id}/removeAllAccessForUser", false, nothing);

/**
 * Start a migration into a chat: `POST /chats/{chat-id}/startMigration`.
 *
 * Puts a chat into migration mode, so that messages of another platform can be imported with their own dates and
 * senders.
 *
 * 1. `conversationCreationDateTime` becomes the `createdDateTime` of the chat, and no imported message can be older.
 *    It must be earlier than the present `createdDateTime`; the same time or a later one returns 400.
 * 2. The body may be left out. `createdDateTime` then stays as it is.
 * 3. One-on-one and group chats can be migrated into. The chat of a meeting returns 400.
 * 4. A chat that is in migration mode already returns 400. After `completeChatMigration` it can be started again.
 * 5. The app that starts a migration owns it. Until it completes, another app that imports or completes gets 403.
 * 6. `migrationMode` of the chat becomes `inProgress`, and Teams shows the members a banner.
 * @see https://learn.microsoft.com/graph/api/chat-startmigration
 */
export const startChatMigration: Operation<paths, { path: operations['startChatMigration']['parameters']['path']; body?: Schemas['chatMigrationRequest'] }, void> =
  /* @__PURE__ */ operation("startChatMigration", "POST", "/chats/{chat-id}/startMigration", false, nothing);

/**
 * Complete a migration into a chat: `POST /chats/{chat-id}/completeMigration`.
 *
 * Takes a chat out of migration mode. Its members can use it again.
 *
 * 1. Only the app that started the migration can complete it. Another app gets 403.
 * 2. A chat that is not in migration mode returns 400.
 * 3. `migrationMode` of the chat becomes `completed`, and the banner in Teams goes away.
 * 4. The request has no body.
 * @see https://learn.microsoft.com/graph/api/chat-completemigration
 */
export const completeChatMigration: Operation<paths, { path: operations['completeChatMigration']['parameters']['path'] }, void> =
  /* @__PURE__ */ operation("completeChatMigration", "POST", "/chats/{chat-id}/completeMigration", false, nothing);

/**
 * List the operations on a chat: `GET /chats/{chat-id}/operations`.
 *
 * Lists the long-running operations that run or ran on a chat, such as its creation together with apps.
 *
 * 1. `$filter`, `$select`, `$top` and `$skip` are supported. Any other option returns 400.
 * 2. Follow `@odata.nextLink`, whole, until a page has none.
 * 3. `operationType` is returned as `unknownFutureValue` for every kind that came later, `createChat` among them,
 *    unless the request carries `Prefer: include-unknown-enum-members`.
 * @see https://learn.microsoft.com/graph/api/chat-list-operations
 */
export const listChatOperations: Operation<paths, { path: operations['listChatOperations']['parameters']['path']; query?: operations['listChatOperations']['parameters']['query'] }, Schemas['teamsAsyncOperationCollection']> =
  /* @__PURE__ */ operation("listChatOperations", "GET", "/chats/{chat-id}/operations", true);

/**
 * Get an operation on a chat: `GET /chats/{chat-id}/operations/{operation-id}`.
 *
 * Returns a long-running operation on a chat, so that its end can be waited for.
 *
 * 1. A request for a chat together with an app returns 202, and `Location` leads here.
 * 2. Ask again, not more often than every 30 seconds, until `status` is `succeeded` or `failed`.
 * 3. An operation that has succeeded names its result in `targetResourceLocation`. One that has failed says why in
 *    `error`.
 * 4. `$select` names the properties to return. Defaults to all of them. Any other option returns 400.
 * 5. `operationType` is returned as `unknownFutureValue` for every kind that came later, `createChat` among them,
 *    unless the request carries `Prefer: include-unknown-enum-members`.
 * @see https://learn.microsoft.com/graph/api/teamsasyncoperation-get
 */
export const getChatOperation: Operation<paths, { path: operations['getChatOperation']['parameters']['path']; query?: operations['getChatOperation']['parameters']['query'] }, Schemas['teamsAsyncOperation']> =
  /* @__PURE__ */ operation("getChatOperation", "GET", "/chats/{chat-id}/operations/{operation-id}", true);

/**
 * Add a chat (draft): `POST /chats/$ref`.
 *
 * Adds a chat to the collection. Microsoft Graph does not have this operation.
 *
 * 1. `@odata.id` names an existing chat.
 * 2. Any other body makes a new chat, from the published shape or from a draft.
 * 3. The response is 204 and has no body: HTTP allows none there.
 * @see https://learn.microsoft.com/graph/api/chat-post
 */
export const addChat: Operation<paths, { body: Schemas['chatAdd'] }, void> =
  /* @__PURE__ */ operation("addChat", "POST", "/chats/$ref", false, nothing);

/**
 * List my chats: `GET /me/chats`.
 *
 * Lists the chats of the signed-in user, the same as listing `/chats`. The rules of `listChats` hold.
 * @see https://learn.microsoft.com/graph/api/chat-list
 */
export const listMyChats: Operation<paths, { query?: operations['listMyChats']['parameters']['query'] }, Schemas['chatCollection']> =
  /* @__PURE__ */ operation("listMyChats", "GET", "/me/chats", true);

/**
 * Create one of my chats (draft): `POST /me/chats`.
 *
 * Creates a chat of the signed-in user, from the published shape or from a draft. Microsoft Graph returns 405 here.
 *
 * 1. The published shape follows the rules of version 1.0.
 * 2. A draft leaves out `members`, and may leave out `chatType`. It makes a group chat with the caller as its owner
 *    and its only member.
 * 3. A draft may carry `id`, `createdDateTime` and `lastUpdatedDateTime`. They are read-only and ignored.
 * @see https://learn.microsoft.com/graph/api/chat-post
 */
export const createMyChat: Operation<paths, { body: Schemas['chatDraftOrCreate'] }, Schemas['chat']> =
  /* @__PURE__ */ operation("createMyChat", "POST", "/me/chats", false);

/**
 * Get one of my chats: `GET /me/chats/{chat-id}`.
 *
 * Returns a chat of the signed-in user. The rules of `getChat` hold.
 * @see https://learn.microsoft.com/graph/api/chat-get
 */
export const getMyChat: Operation<paths, { path: operations['getMyChat']['parameters']['path']; query?: operations['getMyChat']['parameters']['query'] }, Schemas['chat']> =
  /* @__PURE__ */ operation("getMyChat", "GET", "/me/chats/{chat-id}", true);

/**
 * List the chats of a user: `GET /users/{user-id}/chats`.
 *
 * Lists the chats that a user takes part in. The rules of `listChats` hold.
 *
 * 1. With a delegated permission the user must be the one who is signed in. Any other returns 403.
 * 2. An app on its own can list the chats of anybody in its tenant. `viewpoint` is null then.
 * @see https://learn.microsoft.com/graph/api/chat-list
 */
export const listUserChats: Operation<paths, { path: operations['listUserChats']['parameters']['path']; query?: operations['listUserChats']['parameters']['query'] }, Schemas['chatCollection']> =
  /* @__PURE__ */ operation("listUserChats", "GET", "/users/{user-id}/chats", true);

/**
 * Create a chat of a user (draft): `POST /users/{user-id}/chats`.
 *
 * Creates a chat that the user of the path takes part in, from the published shape or from a draft. Microsoft Graph
 * returns 405 here.
 *
 * 1. The published shape follows the rules of version 1.0.
 * 2. A draft leaves out `members`, and may leave out `chatType`. It makes a group chat with the user of the path as
 *    its owner and its only member.
 * 3. A draft may carry `id`, `createdDateTime` and `lastUpdatedDateTime`. They are read-only and ignored.
 * 4. With a delegated permission the user must be the one who is signed in. Any other returns 403.
 * @see https://learn.microsoft.com/graph/api/chat-post
 */
export const createUserChat: Operation<paths, { path: operations['createUserChat']['parameters']['path']; body: Schemas['chatDraftOrCreate'] }, Schemas['chat']> =
  /* @__PURE__ */ operation("createUserChat", "POST", "/users/{user-id}/chats", false);

/**
 * Get a chat of a user: `GET /users/{user-id}/chats/{chat-id}`.
 *
 * Returns a chat that a user takes part in. The rules of `getChat` hold.
 *
 * 1. With a delegated permission the user must be the one who is signed in. Any other returns 403.
 * 2. An app on its own can get a chat of anybody in its tenant. `viewpoint` is null then.
 * @see https://learn.microsoft.com/graph/api/chat-get
 */
export const getUserChat: Operation<paths, { path: operations['getUserChat']['parameters']['path']; query?: operations['getUserChat']['parameters']['query'] }, Schemas['chat']> =
  /* @__PURE__ */ operation("getUserChat", "GET", "/users/{user-id}/chats/{chat-id}", true);

/**
 * Get the chat between a user and an app: `GET /users/{user-id}/teamwork/installedApps/{app-installation-id}/chat`.
 *
 * Returns the one-on-one chat between a user and an app that is installed for them.
 *
 * 1. `app-installation-id` is the id of the installation in the personal scope of the user, not the id of the app.
 * 2. With a delegated permission the user must be the one who is signed in. Any other returns 403.
 * 3. The chat comes without members and messages, and no query option is supported; each returns 400.
 * @see https://learn.microsoft.com/graph/api/userscopeteamsappinstallation-get-chat
 */
export const getChatForUserApp: Operation<paths, { path: operations['getChatForUserApp']['parameters']['path'] }, Schemas['chat']> =
  /* @__PURE__ */ operation("getChatForUserApp", "GET", "/users/{user-id}/teamwork/installedApps/{app-installation-id}/chat", true);

/**
 * Get a deleted chat: `GET /teamwork/deletedChats/{deletedChat-id}`.
 *
 * Returns a chat that was deleted and can still be restored.
 *
 * 1. With a delegated permission only an administrator of the tenant or of Teams can call this. Anybody else gets
 *    403.
 * 2. A deleted chat shows its id and nothing else. It is the id that the chat had.
 * 3. A chat that was restored, or was deleted more than seven days ago, returns 404. So does a chat of another tenant.
 * @see https://learn.microsoft.com/graph/api/deletedchat-get
 */
export const getDeletedChat: Operation<paths, { path: operations['getDeletedChat']['parameters']['path']; query?: operations['getDeletedChat']['parameters']['query'] }, Schemas['deletedChat']> =
  /* @__PURE__ */ operation("getDeletedChat", "GET", "/teamwork/deletedChats/{deletedChat-id}", true);

/**
 * Restore a deleted chat: `POST /teamwork/deletedChats/{deletedChat-id}/undoDelete`.
 *
 * Gives a deleted chat back to everybody who took part in it.
 *
 * 1. With a delegated permission only an administrator of the tenant or of Teams can call this. Anybody else gets
 *    403.
 * 2. A chat can be restored for seven days after it was deleted. After that it returns 404. So does a chat of another
 *    tenant.
 * 3. The chat has the id, the members and the messages that it had.
 * 4. The request has no body.
 * @see https://learn.microsoft.com/graph/api/deletedchat-undodelete
 */
export const undoDeleteChat: Operation<paths, { path: operations['undoDeleteChat']['parameters']['path'] }, void> =
  /* @__PURE__ */ operation("undoDeleteChat", "POST", "/teamwork/deletedChats/{deletedChat-id}/undoDelete", false, nothing);

/**
 * List the members of a chat: `GET /chats/{chat-id}/members`.
 *
 * Lists the people in a chat, all of them page by page.
 *
 * 1. The service decides how many members a page holds: 100. Follow `@odata.nextLink`, whole, until a page has none.
 * 2. No query option is supported, `$top` and `$filter` included; each returns 400. `$skiptoken` only comes with a
 *    link.
 * 3. The `id` of a member is the id of the membership, opaque. The user is in `userId`.
 * 4. Members may belong to other tenants and may have no Microsoft Entra account. `tenantId` and `@odata.type` say so.
 * 5. A caller that may read a chat may read its members: the rules of `getChat` hold, so one member at least must belong to the
 *    tenant of the caller.
 * @see https://learn.microsoft.com/graph/api/chat-list-members
 */
export const listChatMembers: Operation<paths, { path: operations['listChatMembers']['parameters']['path']; query?: operations['listChatMembers']['parameters']['query'] }, Schemas['conversationMemberCollection']> =
  /* @__PURE__ */ operation("listChatMembers", "GET", "/chats/{chat-id}/members", true);

/**
 * Add a member to a chat: `POST /chats/{chat-id}/members`.
 *
 * Adds one person to a group chat or to the chat of a meeting.
 *
 * 1. `user@odata.bind` is the absolute URL of a user, by id or by user principal name.
 * 2. A member has exactly one role. A guest of the tenant is a `guest`; everybody else is an `owner`. Somebody of
 *    another organization is an `owner` and carries `tenantId`. It may be left out for somebody who is known. No role,
 *    another one, or a `tenantId` that is not that of the user returns 400.
 * 3. `visibleHistoryStartDateTime` says from when on the member sees messages. Without it nothing from before is
 *    visible; `0001-01-01T00:00:00Z` shows the whole history. It cannot be changed afterwards: remove the member and
 *    add them again.
 * 4. The two members of a one-on-one chat are fixed. Adding another returns 403, with `RosterAddMemberBlocked` in the
 *    `message` of `innerError`. Create a group chat instead.
 * 5. A chat has 250 members at most. One more returns 400.
 * 6. Somebody who is a member already returns 400, the caller included.
 * 7. The response has no body. `Location` names the new membership.
 * @returns The `Location`, which is the URL of what was created.
 * @see https://learn.microsoft.com/graph/api/chat-post-members
 */
export const addChatMember: Operation<paths, { path: operations['addChatMember']['parameters']['path']; body: Schemas['chatMemberAdd'] }, string> =
  /* @__PURE__ */ operation("addChatMember", "POST", "/chats/{chat-id}/members", false, created);

/**
 * Get a member of a chat: `GET /chats/{chat-id}/members/{membership-id}`.
 *
 * Returns one person in a chat.
 *
 * 1. The id is that of the membership, not that of the user. List the members to find it.
 * 2. No query option is supported; each returns 400.
 * 3. `@odata.type` says which kind of member it is and so which properties there are.
 * 4. A caller that may read a chat may read its members: the rules of `getChat` hold, so one member at least must belong to the
 *    tenant of the caller.
 * @see https://learn.microsoft.com/graph/api/chat-get-members
 */
export const getChatMember: Operation<paths, { path: operations['getChatMember']['parameters']['path'] }, Schemas['conversationMember']> =
  /* @__PURE__ */ operation("getChatMember", "GET", "/chats/{chat-id}/members/{membership-id}", true);

/**
 * Remove a member from a chat: `DELETE /chats/{chat-id}/members/{membership-id}`.
 *
 * Removes one person from a group chat or from the chat of a meeting.
 *
 * 1. The id is that of the membership, not that of the user. List the members to find it.
 * 2. The two members of a one-on-one chat are fixed. Removing one returns 403, with `RosterAddMemberBlocked` in the
 *    `message` of `innerError`.
 * 3. Anybody else may leave, the last owner and the last member included.
 * 4. Somebody who has been removed already returns 404.
 * @see https://learn.microsoft.com/graph/api/chat-delete-members
 */
export const removeChatMember: Operation<paths, { path: operations['removeChatMember']['parameters']['path'] }, void> =
  /* @__PURE__ */ operation("removeChatMember", "DELETE", "/chats/{chat-id}/members/{membership-id}", true, nothing);

/**
 * List the members of one of my chats: `GET /me/chats/{chat-id}/members`.
 *
 * Lists the people in a chat of the signed-in user. The rules of `listChatMembers` hold.
 * @see https://learn.microsoft.com/graph/api/chat-list-members
 */
export const listMyChatMembers: Operation<paths, { path: operations['listMyChatMembers']['parameters']['path']; query?: operations['listMyChatMembers']['parameters']['query'] }, Schemas['conversationMemberCollection']> =
  /* @__PURE__ */ operation("listMyChatMembers", "GET", "/me/chats/{chat-id}/members", true);

/**
 * Get a member of one of my chats: `GET /me/chats/{chat-id}/members/{membership-id}`.
 *
 * Returns one person in a chat of the signed-in user. The rules of `getChatMember` hold.
 * @see https://learn.microsoft.com/graph/api/chat-get-members
 */
export const getMyChatMember: Operation<paths, { path: operations['getMyChatMember']['parameters']['path'] }, Schemas['conversationMember']> =
  /* @__PURE__ */ operation("getMyChatMember", "GET", "/me/chats/{chat-id}/members/{membership-id}", true);

/**
 * List the members of a chat of a user: `GET /users/{user-id}/chats/{chat-id}/members`.
 *
 * Lists the people in a chat that a user takes part in. The rules of `listChatMembers` hold.
 *
 * 1. With a delegated permission the user must be the one who is signed in. Any other returns 403.
 * @see https://learn.microsoft.com/graph/api/chat-list-members
 */
export const listUserChatMembers: Operation<paths, { path: operations['listUserChatMembers']['parameters']['path']; query?: operations['listUserChatMembers']['parameters']['query'] }, Schemas['conversationMemberCollection']> =
  /* @__PURE__ */ operation("listUserChatMembers", "GET", "/users/{user-id}/chats/{chat-id}/members", true);

/**
 * Get a member of a chat of a user: `GET /users/{user-id}/chats/{chat-id}/members/{membership-id}`.
 *
 * Returns one person in a chat that a user takes part in. The rules of `getChatMember` hold.
 *
 * 1. With a delegated permission the user must be the one who is signed in. Any other returns 403.
 * @see https://learn.microsoft.com/graph/api/chat-get-members
 */
export const getUserChatMember: Operation<paths, { path: operations['getUserChatMember']['parameters']['path'] }, Schemas['conversationMember']> =
  /* @__PURE__ */ operation("getUserChatMember", "GET", "/users/{user-id}/chats/{chat-id}/members/{membership-id}", true);

/**
 * List the messages of a chat: `GET /chats/{chat-id}/messages`.
 *
 * Lists the messages of a chat, the events that Teams writes down as messages included.
 *
 * 1. A page holds up to `$top` messages. Follow `@odata.nextLink`, whole, until
 *    a page has none; a page may be empty and still have a next one.
 * 2. `$orderby` takes `lastModifiedDateTime desc` or `createdDateTime desc`. Ascending order returns 400. The service
 *    sorts by `lastModifiedDateTime` if the option is left out, but does not promise it.
 * 3. `$filter` takes `lastModifiedDateTime` with `gt` and `lt`, or `createdDateTime` with `lt`; another property or
 *    operator returns 400. A filter on the property that does not sort the list is ignored, without an error. The
 *    published page wants `$orderby` for each filter; the service applies one on `lastModifiedDateTime` without it.
 * 4. Only the options described here are supported; any other returns 400.
 * 5. An event has a `messageType` of `unknownFutureValue`, or of `systemEventMessage` if the request carries
 *    `Prefer: include-unknown-enum-members`. Its `eventDetail` says what happened, its `from` is null.
 * 6. A deleted message stays in the list, with `deletedDateTime` and an empty body, and without its subject,
 *    attachments, mentions and reactions.
 * 7. A signed-in user must be a member of the chat. An app on its own must belong to the tenant of the chat.
 * @see https://learn.microsoft.com/graph/api/chat-list-messages
 */
export const listChatMessages: Operation<paths, { path: operations['listChatMessages']['parameters']['path']; query?: operations['listChatMessages']['parameters']['query'] }, Schemas['chatMessageCollection']> =
  /* @__PURE__ */ operation("listChatMessages", "GET", "/chats/{chat-id}/messages", true);

/**
 * Send a message: `POST /chats/{chat-id}/messages`.
 *
 * Sends a message to a chat that exists.
 *
 * 1. Only `body` is required. Its `contentType` defaults to `text`, and `importance` to `normal`.
 * 2. Each of `mentions` names one user, app, conversation or tag. The `html` body, or an adaptive card, shows it as
 *    `<at id="n">`, with the `id` of the mention and its `mentionText`, in which `<` is written `&lt;`. An `<at>` that is
 *    not in the list becomes text, and nobody is notified.
 * 3. Each of `attachments` is shown in the `html` body as `<attachment id="x">`, with the `id` of the attachment. A file
 *    is a `reference` with a `contentUrl`. A card has its media type and, as `content`, JSON in a string.
 * 4. Each of `hostedContents` is a picture in base64 with a temporary id, which the `html` body shows as
 *    `<img src="../hostedContents/x/$value">`. In the response the body has the lasting URL. A request has 4 MB at most;
 *    more returns 413.
 * 5. A message has about 28 kB at most: its text, subject, mentions and attachments together, without the bytes of the
 *    pictures. More returns 413. The servers here count bytes of JSON in UTF-8, 28,672 at most.
 * 6. Sending never creates a chat: an unknown one returns 404. A user who is not a member gets 403, and so do all members
 *    while the chat is in migration mode.
 * 7. An app on its own can only import, with `createdDateTime` and `from`, into a chat in migration mode; a message
 *    without them returns 412. Only the app that started the migration may import; another one gets 403.
 * 8. It returns 400 if
 *    - the body does not show a mention, an attachment or a picture, or shows an attachment or a picture that is not in
 *      the lists;
 *    - the text that the body shows for a mention is not its `mentionText`;
 *    - an `id` is used twice, or a mention names none or several;
 *    - a file has no `contentUrl`, a card no JSON, or an attachment both `contentUrl` and `content`;
 *    - the bytes of a picture are not base64, or its `contentType` is not `image/jpg`, `image/jpeg` or `image/png`;
 *    - a signed-in user sends `createdDateTime` or `from`;
 *    - an import is dated in the future or before the chat, or the chat is not in migration mode.
 * @see https://learn.microsoft.com/graph/api/chat-post-messages
 */
export const sendChatMessage: Operation<paths, { path: operations['sendChatMessage']['parameters']['path']; body: Schemas['chatMessageCreate'] }, Schemas['chatMessage']> =
  /* @__PURE__ */ operation("sendChatMessage", "POST", "/chats/{chat-id}/messages", false);

/**
 * List the messages of one of my chats: `GET /me/chats/{chat-id}/messages`.
 *
 * Lists the messages of a chat of the signed-in user. The rules of `listChatMessages` hold.
 * @see https://learn.microsoft.com/graph/api/chat-list-messages
 */
export const listMyChatMessages: Operation<paths, { path: operations['listMyChatMessages']['parameters']['path']; query?: operations['listMyChatMessages']['parameters']['query'] }, Schemas['chatMessageCollection']> =
  /* @__PURE__ */ operation("listMyChatMessages", "GET", "/me/chats/{chat-id}/messages", true);

/**
 * Send a message to one of my chats: `POST /me/chats/{chat-id}/messages`.
 *
 * Sends a message to a chat of the signed-in user. The rules of `sendChatMessage` hold.
 *
 * 1. Nothing can be imported here: `createdDateTime` and `from` return 400.
 * 2. The published page does not list this path, and the service takes it.
 * @see https://learn.microsoft.com/graph/api/chat-post-messages
 */
export const sendMyChatMessage: Operation<paths, { path: operations['sendMyChatMessage']['parameters']['path']; body: Schemas['sentChatMessageCreate'] }, Schemas['chatMessage']> =
  /* @__PURE__ */ operation("sendMyChatMessage", "POST", "/me/chats/{chat-id}/messages", false);

/**
 * List the messages of a chat of a user: `GET /users/{user-id}/chats/{chat-id}/messages`.
 *
 * Lists the messages of a chat that a user takes part in. The rules of `listChatMessages` hold.
 *
 * 1. With a delegated permission the user must be the one who is signed in; otherwise the response is 403.
 * @see https://learn.microsoft.com/graph/api/chat-list-messages
 */
export const listUserChatMessages: Operation<paths, { path: operations['listUserChatMessages']['parameters']['path']; query?: operations['listUserChatMessages']['parameters']['query'] }, Schemas['chatMessageCollection']> =
  /* @__PURE__ */ operation("listUserChatMessages", "GET", "/users/{user-id}/chats/{chat-id}/messages", true);

/**
 * Send a message to a chat of a user: `POST /users/{user-id}/chats/{chat-id}/messages`.
 *
 * Sends a message to a chat that a user takes part in. The rules of `sendChatMessage` hold.
 *
 * 1. With a delegated permission the user must be the one who is signed in; otherwise the response is 403.
 * 2. The published page does not list this path, and the service takes it.
 * @see https://learn.microsoft.com/graph/api/chat-post-messages
 */
export const sendUserChatMessage: Operation<paths, { path: operations['sendUserChatMessage']['parameters']['path']; body: Schemas['chatMessageCreate'] }, Schemas['chatMessage']> =
  /* @__PURE__ */ operation("sendUserChatMessage", "POST", "/users/{user-id}/chats/{chat-id}/messages", false);

/**
 * Get a message: `GET /chats/{chat-id}/messages/{message-id}`.
 *
 * Returns a message of a chat.
 *
 * 1. The id of a message is unique only within its chat. An unknown one returns 404.
 * 2. A deleted message is still returned, with `deletedDateTime` and an empty body.
 * 3. `messageType` and other enums name members that came later only if the request carries
 *    `Prefer: include-unknown-enum-members`; otherwise they say `unknownFutureValue`.
 * 4. No query option is supported; any returns 400.
 * @see https://learn.microsoft.com/graph/api/chatmessage-get
 */
export const getChatMessage: Operation<paths, { path: operations['getChatMessage']['parameters']['path'] }, Schemas['chatMessage']> =
  /* @__PURE__ */ operation("getChatMessage", "GET", "/chats/{chat-id}/messages/{message-id}", true);

/**
 * Update a message: `PATCH /chats/{chat-id}/messages/{message-id}`.
 *
 * Changes a message. What may be changed depends on the caller.
 *
 * 1. A signed-in user changes a message of their own: everything but `policyViolation` and what is read-only. The response
 *    is 204. `lastEditedDateTime` and `lastModifiedDateTime` say when.
 * 2. An app on its own changes `policyViolation` and nothing else. The response is 200, without a body.
 * 3. What is omitted stays as it is. A list that is sent replaces the old one. The result must follow the rules of
 *    `sendChatMessage`.
 * 4. `messageType`, `from`, `reactions` and `deletedDateTime` are accepted and ignored, so that a message can be sent
 *    back as it was read.
 * 5. A message of another user returns 403. So does one that was not sent from the tenant of the app.
 * 6. A deleted message returns 404 until its sender restores it.
 * 7. A chat with a Skype user cannot be changed in this way.
 * 8. If the sender has no licence for data loss prevention, an update of `policyViolation` returns 402.
 * 9. What is sent has about 28 kB at most, as in `sendChatMessage`; more returns 413.
 * 10. It returns 400 if
 *     - a signed-in user sends `policyViolation`, or both kinds of change are sent at once;
 *     - another read-only property is sent;
 *     - the new body does not show an old mention or attachment, and the list is not sent too.
 * @see https://learn.microsoft.com/graph/api/chatmessage-update
 */
export const updateChatMessage: Operation<paths, { path: operations['updateChatMessage']['parameters']['path']; body: Schemas['chatMessageUpdate'] }, void> =
  /* @__PURE__ */ operation("updateChatMessage", "PATCH", "/chats/{chat-id}/messages/{message-id}", false, nothing);

/**
 * Get a message of one of my chats: `GET /me/chats/{chat-id}/messages/{message-id}`.
 *
 * Returns a message of a chat of the signed-in user. The rules of `getChatMessage` hold.
 * @see https://learn.microsoft.com/graph/api/chatmessage-get
 */
export const getMyChatMessage: Operation<paths, { path: operations['getMyChatMessage']['parameters']['path'] }, Schemas['chatMessage']> =
  /* @__PURE__ */ operation("getMyChatMessage", "GET", "/me/chats/{chat-id}/messages/{message-id}", true);

/**
 * Update a message of one of my chats: `PATCH /me/chats/{chat-id}/messages/{message-id}`.
 *
 * Changes a message of the signed-in user in one of their chats. The rules of `updateChatMessage` hold.
 *
 * 1. `policyViolation` cannot be changed here: it returns 400.
 * 2. The published page does not list this path, and the service takes it.
 * @see https://learn.microsoft.com/graph/api/chatmessage-update
 */
export const updateMyChatMessage: Operation<paths, { path: operations['updateMyChatMessage']['parameters']['path']; body: Schemas['editedChatMessageUpdate'] }, void> =
  /* @__PURE__ */ operation("updateMyChatMessage", "PATCH", "/me/chats/{chat-id}/messages/{message-id}", false, nothing);

/**
 * Restore a message of one of my chats: `POST /me/chats/{chat-id}/messages/{message-id}/undoSoftDelete`.
 *
 * Restores a deleted message of a chat of the signed-in user.
 * The rules of `undoSoftDeleteChatMessage` hold.
 * @see https://learn.microsoft.com/graph/api/chatmessage-undosoftdelete
 */
export const undoSoftDeleteMyChatMessage: Operation<paths, { path: operations['undoSoftDeleteMyChatMessage']['parameters']['path'] }, void> =
  /* @__PURE__ */ operation("undoSoftDeleteMyChatMessage", "POST", "/me/chats/{chat-id}/messages/{message-id}/undoSoftDelete", false, nothing);

/**
 * Delete a message of one of my chats: `POST /me/chats/{chat-id}/messages/{message-id}/softDelete`.
 *
 * Deletes a message of a chat of the signed-in user
 * in a way that can be undone.
 * The rules of `softDeleteChatMessage` hold.
 * @see https://learn.microsoft.com/graph/api/chatmessage-softdelete
 */
export const softDeleteMyChatMessage: Operation<paths, { path: operations['softDeleteMyChatMessage']['parameters']['path'] }, void> =
  /* @__PURE__ */ operation("softDeleteMyChatMessage", "POST", "/me/chats/{chat-id}/messages/{message-id}/softDelete", false, nothing);

/**
 * List hosted contents in one of my chats: `GET /me/chats/{chat-id}/messages/{message-id}/hostedContents`.
 *
 * Lists the hosted contents of a message in a chat of the signed-in user. The rules of `listHostedContents` hold.
 * @see https://learn.microsoft.com/graph/api/chatmessage-list-hostedcontents
 */
export const listMyHostedContents: Operation<paths, { path: operations['listMyHostedContents']['parameters']['path'] }, Schemas['chatMessageHostedContentCollection']> =
  /* @__PURE__ */ operation("listMyHostedContents", "GET", "/me/chats/{chat-id}/messages/{message-id}/hostedContents", true);

/**
 * Get a hosted content in one of my chats: `GET /me/chats/{chat-id}/messages/{message-id}/hostedContents/{hosted-content-id}`.
 *
 * Returns a hosted content of a message in a chat of the signed-in user. The rules of `getHostedContent` hold.
 * @see https://learn.microsoft.com/graph/api/chatmessagehostedcontent-get
 */
export const getMyHostedContent: Operation<paths, { path: operations['getMyHostedContent']['parameters']['path'] }, Schemas['chatMessageHostedContent']> =
  /* @__PURE__ */ operation("getMyHostedContent", "GET", "/me/chats/{chat-id}/messages/{message-id}/hostedContents/{hosted-content-id}", true);

/**
 * Get the bytes of a hosted content in one of my chats: `GET /me/chats/{chat-id}/messages/{message-id}/hostedContents/{hosted-content-id}/$value`.
 *
 * Returns the bytes of a picture or a piece of code inside a message in a chat of the signed-in user. The rules of
 * `getHostedContentValue` hold.
 * @returns The bytes, with their media type.
 * @see https://learn.microsoft.com/graph/api/chatmessagehostedcontent-get
 */
export const getMyHostedContentValue: Operation<paths, { path: operations['getMyHostedContentValue']['parameters']['path'] }, Blob> =
  /* @__PURE__ */ operation("getMyHostedContentValue", "GET", "/me/chats/{chat-id}/messages/{message-id}/hostedContents/{hosted-content-id}/$value", true, bytes, 'blob');

/**
 * Get a message of a chat of a user: `GET /users/{user-id}/chats/{chat-id}/messages/{message-id}`.
 *
 * Returns a message of a chat that a user takes part in. The rules of `getChatMessage` hold.
 *
 * 1. With a delegated permission the user must be the one who is signed in; otherwise the response is 403.
 * @see https://learn.microsoft.com/graph/api/chatmessage-get
 */
export const getUserChatMessage: Operation<paths, { path: operations['getUserChatMessage']['parameters']['path'] }, Schemas['chatMessage']> =
  /* @__PURE__ */ operation("getUserChatMessage", "GET", "/users/{user-id}/chats/{chat-id}/messages/{message-id}", true);

/**
 * Update a message of a chat of a user: `PATCH /users/{user-id}/chats/{chat-id}/messages/{message-id}`.
 *
 * Changes a message in a chat that a user takes part in. The rules of `updateChatMessage` hold.
 *
 * 1. With a delegated permission the user must be the one who is signed in; otherwise the response is 403.
 * @see https://learn.microsoft.com/graph/api/chatmessage-update
 */
export const updateUserChatMessage: Operation<paths, { path: operations['updateUserChatMessage']['parameters']['path']; body: Schemas['chatMessageUpdate'] }, void> =
  /* @__PURE__ */ operation("updateUserChatMessage", "PATCH", "/users/{user-id}/chats/{chat-id}/messages/{message-id}", false, nothing);

/**
 * Delete a message: `POST /users/{user-id}/chats/{chat-id}/messages/{message-id}/softDelete`.
 *
 * Deletes a message in a way that can be undone.
 *
 * 1. The message stays in the lists, with a `deletedDateTime` and without its content. A second time returns 204 as
 *    well, and nothing changes.
 * 2. Only the sender may delete it; the message of somebody else returns 403.
 * 3. The user in the path must be the one who is signed in; otherwise the response is 403. An app on its own cannot
 *    delete a message.
 * 4. The request has no body. There is no such operation below `/chats`.
 * @see https://learn.microsoft.com/graph/api/chatmessage-softdelete
 */
export const softDeleteChatMessage: Operation<paths, { path: operations['softDeleteChatMessage']['parameters']['path'] }, void> =
  /* @__PURE__ */ operation("softDeleteChatMessage", "POST", "/users/{user-id}/chats/{chat-id}/messages/{message-id}/softDelete", false, nothing);

/**
 * Restore a deleted message: `POST /users/{user-id}/chats/{chat-id}/messages/{message-id}/undoSoftDelete`.
 *
 * Takes back the deletion of a message.
 *
 * 1. The message has its old content again, and its `deletedDateTime` is null. A message that is not deleted returns
 *    400.
 * 2. Only the sender may restore it; the message of somebody else returns 403.
 * 3. The user in the path must be the one who is signed in; otherwise the response is 403. An app on its own cannot
 *    restore a message.
 * 4. The request has no body. There is no such operation below `/chats`.
 * @see https://learn.microsoft.com/graph/api/chatmessage-undosoftdelete
 */
export const undoSoftDeleteChatMessage: Operation<paths, { path: operations['undoSoftDeleteChatMessage']['parameters']['path'] }, void> =
  /* @__PURE__ */ operation("undoSoftDeleteChatMessage", "POST", "/users/{user-id}/chats/{chat-id}/messages/{message-id}/undoSoftDelete", false, nothing);

/**
 * React to a message: `POST /chats/{chat-id}/messages/{message-id}/setReaction`.
 *
 * Adds a reaction of the signed-in user to a message.
 *
 * 1. `reactionType` is an emoji, as Unicode.
 * 2. A reaction that the user has already set stays as it is; the response is 204 again.
 * 3. The message gets a new `lastModifiedDateTime` and an entry in `messageHistory`, and no `lastEditedDateTime`.
 * 4. The caller must be a member of the chat. An app on its own cannot react.
 * 5. A deleted message returns 404.
 * @see https://learn.microsoft.com/graph/api/chatmessage-setreaction
 */
export const setChatMessageReaction: Operation<paths, { path: operations['setChatMessageReaction']['parameters']['path']; body: Schemas['chatMessageSetReaction'] }, void> =
  /* @__PURE__ */ operation("setChatMessageReaction", "POST", "/chats/{chat-id}/messages/{message-id}/setReaction", false, nothing);

/**
 * Take back a reaction: `POST /chats/{chat-id}/messages/{message-id}/unsetReaction`.
 *
 * Removes a reaction of the signed-in user from a message.
 *
 * 1. `reactionType` is the emoji that the user has set. Reactions of others stay.
 * 2. A reaction that the user has not set changes nothing; the response is 204 all the same.
 * 3. The message gets a new `lastModifiedDateTime` and an entry in `messageHistory`, and no `lastEditedDateTime`.
 * 4. The caller must be a member of the chat. An app on its own cannot take back a reaction.
 * 5. A deleted message returns 404.
 * @see https://learn.microsoft.com/graph/api/chatmessage-unsetreaction
 */
export const unsetChatMessageReaction: Operation<paths, { path: operations['unsetChatMessageReaction']['parameters']['path']; body: Schemas['chatMessageUnsetReaction'] }, void> =
  /* @__PURE__ */ operation("unsetChatMessageReaction", "POST", "/chats/{chat-id}/messages/{message-id}/unsetReaction", false, nothing);

/**
 * Reply with a quote: `POST /chats/{chat-id}/messages/replyWithQuote`.
 *
 * Sends a message that quotes others of the same chat.
 *
 * 1. `messageIds` names one to ten messages; none or more than ten returns 400. One that is not in the chat, or was
 *    deleted, returns 404. An id that is used twice is quoted once.
 * 2. The rules of `sendChatMessage` hold for `replyMessage`, which has no `createdDateTime` and no `from`. Its size
 *    is counted without the quotes.
 * 3. The body of the response is `html`. It shows each quoted message as `<attachment id="x">`, where x is the id of
 *    that message. `attachments` has it as a `messageReference`, whose `content` is JSON in a string: `messageId`,
 *    `messagePreview` and `messageSender`.
 * 4. The caller must be a member of the chat. An app on its own cannot reply.
 * @see https://learn.microsoft.com/graph/api/chatmessage-replywithquote
 */
export const replyWithQuote: Operation<paths, { path: operations['replyWithQuote']['parameters']['path']; body: Schemas['chatMessageReplyWithQuote'] }, Schemas['chatMessage']> =
  /* @__PURE__ */ operation("replyWithQuote", "POST", "/chats/{chat-id}/messages/replyWithQuote", false);

/**
 * Forward a message to a chat: `POST /chats/{chat-id}/messages/forwardToChat`.
 *
 * Forwards a message of a chat to another chat of the caller.
 *
 * 1. `messageIds` names one message of the chat in the path, and `targetChatIds` one chat; more return 400. A message that
 *    is not in the chat, or was deleted, returns 404.
 * 2. The rules of `sendChatMessage` hold for `additionalMessage`, which stands below the forwarded message.
 * 3. The new message has the old one as an attachment whose type is `forwardedMessageReference`. Its `content` is JSON in a
 *    string.
 * 4. The response has a result for the chat. If the message did not get there, because the caller is not a member for
 *    one, its `error` says why.
 * 5. The caller must be a member of the chat. An app on its own cannot forward.
 * @see https://learn.microsoft.com/graph/api/chatmessage-forwardtochat?view=graph-rest-beta
 */
export const forwardChatMessage: Operation<paths, { path: operations['forwardChatMessage']['parameters']['path']; body: Schemas['chatMessageForwardToChat'] }, Schemas['forwardToChatResultCollection']> =
  /* @__PURE__ */ operation("forwardChatMessage", "POST", "/chats/{chat-id}/messages/forwardToChat", false);

/**
 * List the hosted contents of a message: `GET /chats/{chat-id}/messages/{message-id}/hostedContents`.
 *
 * Lists the pictures and pieces of code inside a message, by id.
 *
 * 1. `contentBytes` and `contentType` are null. Read the bytes of each with `getHostedContentValue`.
 * 2. A message without any, or one that is deleted, returns an empty list. There is one page.
 * 3. No query option is supported; any returns 400.
 * 4. Hosted contents are sent with their message. There is no way to add one later.
 * @see https://learn.microsoft.com/graph/api/chatmessage-list-hostedcontents
 */
export const listHostedContents: Operation<paths, { path: operations['listHostedContents']['parameters']['path'] }, Schemas['chatMessageHostedContentCollection']> =
  /* @__PURE__ */ operation("listHostedContents", "GET", "/chats/{chat-id}/messages/{message-id}/hostedContents", true);

/**
 * List hosted contents in a chat of a user: `GET /users/{user-id}/chats/{chat-id}/messages/{message-id}/hostedContents`.
 *
 * Lists the hosted contents of a message in a chat that a user takes part in. The rules of `listHostedContents` hold.
 *
 * 1. With a delegated permission the user must be the one who is signed in; otherwise the response is 403.
 * @see https://learn.microsoft.com/graph/api/chatmessage-list-hostedcontents
 */
export const listUserHostedContents: Operation<paths, { path: operations['listUserHostedContents']['parameters']['path'] }, Schemas['chatMessageHostedContentCollection']> =
  /* @__PURE__ */ operation("listUserHostedContents", "GET", "/users/{user-id}/chats/{chat-id}/messages/{message-id}/hostedContents", true);

/**
 * Get a hosted content in a chat of a user: `GET /users/{user-id}/chats/{chat-id}/messages/{message-id}/hostedContents/{hosted-content-id}`.
 *
 * Returns a picture or a piece of code inside a message in a chat that a user takes part in. The rules of
 * `getHostedContent` hold.
 *
 * 1. With a delegated permission the user must be the one who is signed in; otherwise the response is 403.
 * @see https://learn.microsoft.com/graph/api/chatmessagehostedcontent-get
 */
export const getUserHostedContent: Operation<paths, { path: operations['getUserHostedContent']['parameters']['path'] }, Schemas['chatMessageHostedContent']> =
  /* @__PURE__ */ operation("getUserHostedContent", "GET", "/users/{user-id}/chats/{chat-id}/messages/{message-id}/hostedContents/{hosted-content-id}", true);

/**
 * Get the bytes of a hosted content in a chat of a user: `GET /users/{user-id}/chats/{chat-id}/messages/{message-id}/hostedContents/{hosted-content-id}/$value`.
 *
 * Returns the bytes of a picture or a piece of code inside a message in a chat that a user takes part in. The rules of
 * `getHostedContentValue` hold.
 *
 * 1. With a delegated permission the user must be the one who is signed in; otherwise the response is 403.
 * @returns The bytes, with their media type.
 * @see https://learn.microsoft.com/graph/api/chatmessagehostedcontent-get
 */
export const getUserHostedContentValue: Operation<paths, { path: operations['getUserHostedContentValue']['parameters']['path'] }, Blob> =
  /* @__PURE__ */ operation("getUserHostedContentValue", "GET", "/users/{user-id}/chats/{chat-id}/messages/{message-id}/hostedContents/{hosted-content-id}/$value", true, bytes, 'blob');

/**
 * Get a hosted content: `GET /chats/{chat-id}/messages/{message-id}/hostedContents/{hosted-content-id}`.
 *
 * Returns a picture or a piece of code inside a message, without its bytes.
 *
 * 1. `contentBytes` and `contentType` are null. Read the bytes with `getHostedContentValue`.
 * 2. No query option is supported; any returns 400.
 * 3. The contents of a deleted message return 404 until it is restored.
 * @see https://learn.microsoft.com/graph/api/chatmessagehostedcontent-get
 */
export const getHostedContent: Operation<paths, { path: operations['getHostedContent']['parameters']['path'] }, Schemas['chatMessageHostedContent']> =
  /* @__PURE__ */ operation("getHostedContent", "GET", "/chats/{chat-id}/messages/{message-id}/hostedContents/{hosted-content-id}", true);

/**
 * Get the bytes of a hosted content: `GET /chats/{chat-id}/messages/{message-id}/hostedContents/{hosted-content-id}/$value`.
 *
 * Returns the bytes of a picture or a piece of code inside a message.
 *
 * 1. The response is the content itself, not JSON. Its `Content-Type` is that of the content, such as `image/png`; read
 *    it from the response, because nothing else says it.
 * 2. A failure is JSON, as everywhere.
 * 3. The body of a message has this URL as the `src` of an `<img>`. It needs the same token as every other request, so
 *    a browser cannot show it without help.
 * 4. No query option is supported; any returns 400.
 * 5. The contents of a deleted message return 404 until it is restored.
 * @returns The bytes, with their media type.
 * @see https://learn.microsoft.com/graph/api/chatmessagehostedcontent-get
 */
export const getHostedContentValue: Operation<paths, { path: operations['getHostedContentValue']['parameters']['path'] }, Blob> =
  /* @__PURE__ */ operation("getHostedContentValue", "GET", "/chats/{chat-id}/messages/{message-id}/hostedContents/{hosted-content-id}/$value", true, bytes, 'blob');

/**
 * Get the messages of all chats of a user: `GET /users/{user-id}/chats/getAllMessages`.
 *
 * Lists the messages of all chats that a user takes part in: one-on-one chats, group chats and meeting chats.
 *
 * 1. Only an app on its own may ask. A signed-in user gets 403.
 * 2. The operation is metered. `model` names the licensing and payment model, `A` or `B`; another value returns 400.
 *    Defaults to the evaluation mode.
 * 3. A page holds up to `$top` messages. Follow `@odata.nextLink`, whole, until
 *    a page has none; a page may be empty and still have a next one.
 * 4. `$filter` takes a range of `lastModifiedDateTime` with `gt` and `lt`, `messageType` with `eq` and `ne`, and with
 *    `eq` also `from/user/id`, `from/user/userIdentityType` and `from/application/applicationIdentityType`.
 * 5. Each message says by `chatId` where it was sent, and has an `@odata.type`.
 * 6. The messages come chat by chat, the oldest of each first. Deleted messages, and those of deleted chats, are left
 *    out; `getAllRetainedMessages` has both.
 * 7. An app may send 200 such requests a second to a tenant; more returns 429.
 * 8. A user of another tenant returns 404.
 * @see https://learn.microsoft.com/graph/api/chats-getallmessages
 */
export const getAllMessages: Operation<paths, { path: operations['getAllMessages']['parameters']['path']; query?: operations['getAllMessages']['parameters']['query'] }, Schemas['chatMessageCollection']> =
  /* @__PURE__ */ operation("getAllMessages", "GET", "/users/{user-id}/chats/getAllMessages", true);

/**
 * Track the messages of all chats of a user: `GET /users/{user-id}/chats/getAllMessages/delta`.
 *
 * Lists the messages of all chats that a user takes part in, one-on-one chats, group chats and meeting chats, and
 * afterwards only what is new or has changed.
 *
 * 1. The first request, without a token, begins a round with all messages that were sent or changed in the last eight
 *    months. It leaves out those that had been deleted by then. Older ones come from `getAllMessages`; the later
 *    rounds have no such limit.
 * 2. Every page but the last has an `@odata.nextLink`; the last one has an `@odata.deltaLink` instead. Follow both
 *    whole: their tokens are opaque. A token that the service did not make returns 400.
 * 3. Follow the delta link later to begin the next round. It returns the messages that were sent, edited, deleted or
 *    reacted to since, each as it is now, and a new delta link.
 * 4. A page holds up to `$top` messages. `$filter` takes `lastModifiedDateTime`
 *    with `gt`. Give them with the first request; the links carry them on.
 * 5. Only an app on its own may ask. A signed-in user gets 403.
 * 6. A user of another tenant returns 404.
 * @see https://learn.microsoft.com/graph/api/chatmessage-delta
 */
export const deltaChatMessages: Operation<paths, { path: operations['deltaChatMessages']['parameters']['path']; query?: operations['deltaChatMessages']['parameters']['query'] }, Schemas['chatMessageDeltaCollection']> =
  /* @__PURE__ */ operation("deltaChatMessages", "GET", "/users/{user-id}/chats/getAllMessages/delta", true);

/**
 * Get the retained messages of a user: `GET /users/{user-id}/chats/getAllRetainedMessages`.
 *
 * Lists the messages of all chats that a user takes part in, one-on-one chats, group chats and meeting chats, deleted
 * ones that a retention policy keeps included.
 *
 * 1. Only an app on its own may ask. A signed-in user gets 403.
 * 2. The tenant needs a retention policy for Teams. Without one there is nothing to list.
 * 3. A page holds up to `$top` messages. Follow `@odata.nextLink`, whole, until
 *    a page has none; a page may be empty and still have a next one. Here the link carries `$skip`.
 * 4. `$filter` takes a range of `lastModifiedDateTime` with `gt` and `lt`; `from/user/id`,
 *    `from/user/userIdentityType` and `from/application/applicationIdentityType` with `eq`; and `messageType` with
 *    `eq` or `ne` and `systemEventMessage`.
 * 5. Each message says by `chatId` where it was sent, and has an `@odata.type`.
 * 6. The messages come chat by chat, the oldest of each first. Those of deleted chats are among them.
 * 7. A user of another tenant returns 404.
 * @see https://learn.microsoft.com/graph/api/chat-getallretainedmessages
 */
export const getAllRetainedMessages: Operation<paths, { path: operations['getAllRetainedMessages']['parameters']['path']; query?: operations['getAllRetainedMessages']['parameters']['query'] }, Schemas['chatMessageCollection']> =
  /* @__PURE__ */ operation("getAllRetainedMessages", "GET", "/users/{user-id}/chats/getAllRetainedMessages", true);

/**
 * Delete a targeted message: `DELETE /users/{user-id}/chats/{chat-id}/targetedMessages/{targetedChatMessage-id}`.
 *
 * Deletes a message that an app has sent to one member of a group chat alone.
 *
 * 1. Only an administrator of the tenant or of Teams can delete it. The user in the path is the one whom it is for.
 * 2. Only group chats have targeted messages; another chat returns 400.
 * 3. No request creates or lists one: bots do, by other means. A seed of the emulator can have them.
 * @see https://learn.microsoft.com/graph/api/chat-delete-targetedmessages
 */
export const deleteTargetedMessage: Operation<paths, { path: operations['deleteTargetedMessage']['parameters']['path'] }, void> =
  /* @__PURE__ */ operation("deleteTargetedMessage", "DELETE", "/users/{user-id}/chats/{chat-id}/targetedMessages/{targetedChatMessage-id}", true, nothing);

/**
 * List the pinned messages of a chat: `GET /chats/{chat-id}/pinnedMessages`.
 *
 * Lists the messages that are pinned to the top of a chat.
 *
 * 1. Each pinned message has the id of the message that is pinned.
 * 2. The newest pin comes first. A message that is deleted is left out until it is restored.
 * 3. `$expand=message` brings the messages themselves. It is the only option; any other returns 400.
 * 4. Follow `@odata.nextLink`, whole, until a page has none. `$skiptoken` only comes with such a link.
 * @see https://learn.microsoft.com/graph/api/chat-list-pinnedmessages
 */
export const listPinnedMessages: Operation<paths, { path: operations['listPinnedMessages']['parameters']['path']; query?: operations['listPinnedMessages']['parameters']['query'] }, Schemas['pinnedChatMessageInfoCollection']> =
  /* @__PURE__ */ operation("listPinnedMessages", "GET", "/chats/{chat-id}/pinnedMessages", true);

/**
 * Pin a message: `POST /chats/{chat-id}/pinnedMessages`.
 *
 * Pins a message to the top of its chat, for everybody in it.
 *
 * 1. `message@odata.bind` is the absolute URL of a message of this chat. A message of another chat returns 400.
 * 2. The chat must exist; pinning cannot create one.
 * 3. What is returned has the id of the message. Unpin it by that id.
 * 4. Pinning a message again returns 201 and changes nothing.
 * 5. A deleted message returns 404.
 * @see https://learn.microsoft.com/graph/api/chat-post-pinnedmessages
 */
export const pinMessage: Operation<paths, { path: operations['pinMessage']['parameters']['path']; body: Schemas['pinnedChatMessageInfoCreate'] }, Schemas['pinnedChatMessageInfo']> =
  /* @__PURE__ */ operation("pinMessage", "POST", "/chats/{chat-id}/pinnedMessages", false);

/**
 * Unpin a message: `DELETE /chats/{chat-id}/pinnedMessages/{pinnedChatMessageInfo-id}`.
 *
 * Takes a message from the top of a chat, for everybody in it. The message itself stays where it is.
 *
 * 1. The id of a pinned message is the id of the message.
 * 2. A message that is not pinned returns 404.
 * @see https://learn.microsoft.com/graph/api/chat-delete-pinnedmessages
 */
export const unpinMessage: Operation<paths, { path: operations['unpinMessage']['parameters']['path'] }, void> =
  /* @__PURE__ */ operation("unpinMessage", "DELETE", "/chats/{chat-id}/pinnedMessages/{pinnedChatMessageInfo-id}", true, nothing);

/**
 * List the apps of a chat: `GET /chats/{chat-id}/installedApps`.
 *
 * Lists the apps that are installed in a chat. In a meeting chat they are the apps of the meeting.
 *
 * 1. An installation has an id of its own. It is not the id of the app, which `$expand=teamsApp` brings.
 * 2. `$expand=teamsAppDefinition` brings the version that is installed, and `$expand=teamsAppDefinition($expand=bot)`
 *    that version with its bot. Without `$expand` and `$select` an installation is its `id` alone.
 * 3. `consentedPermissionSet` is only there when `$select` names it.
 * 4. `$filter` compares properties of the app or its version; expand what you filter by, or the response is 400. To find
 *    an app by the id in its manifest, ask for `$expand=teamsApp&$filter=teamsApp/externalId eq 'x'`.
 * 5. Follow `@odata.nextLink`, whole, until a page has none.
 * 6. Only the options described here are supported; any other returns 400.
 * @see https://learn.microsoft.com/graph/api/chat-list-installedapps
 */
export const listChatApps: Operation<paths, { path: operations['listChatApps']['parameters']['path']; query?: operations['listChatApps']['parameters']['query'] }, Schemas['teamsAppInstallationCollection']> =
  /* @__PURE__ */ operation("listChatApps", "GET", "/chats/{chat-id}/installedApps", true);

/**
 * Install an app in a chat: `POST /chats/{chat-id}/installedApps`.
 *
 * Installs an app of the catalog in a chat. In a meeting chat it is installed in the meeting.
 *
 * 1. `teamsApp@odata.bind` is the absolute URL of the app in the catalog, by the id that the catalog gave it. That is
 *    not the id in the app's manifest. A URL of another form returns 400, an app that is not in the catalog 404.
 * 2. `consentedPermissionSet` consents to the resource-specific permissions that the app needs. It names exactly those
 *    of the app's definition; anything else returns 400. It may be left out if the app needs none, or none but
 *    delegated ones.
 * 3. An app that needs consent can only be installed with a permission that includes it, such as
 *    `TeamsAppInstallation.ReadWriteAndConsentSelfForChat`; with another the response is 403.
 * 4. A permission with `Self` in its name installs the calling app alone; any other app returns 403.
 * 5. A chat has an app once. Installing it again returns 409.
 * 6. The response has no body. Its `Location` is the URL of the installation.
 * @returns The `Location`, which is the URL of what was created.
 * @see https://learn.microsoft.com/graph/api/chat-post-installedapps
 */
export const addChatApp: Operation<paths, { path: operations['addChatApp']['parameters']['path']; body: Schemas['teamsAppInstallationCreate'] }, string> =
  /* @__PURE__ */ operation("addChatApp", "POST", "/chats/{chat-id}/installedApps", false, created);

/**
 * Get an app of a chat: `GET /chats/{chat-id}/installedApps/{app-installation-id}`.
 *
 * Returns an app that is installed in a chat.
 *
 * 1. The path takes the id of the installation, as `listChatApps` returns it, not the id of the app.
 * 2. Without `$select` an installation is its `id` alone. `consentedPermissionSet` is only there when `$select` names
 *    it.
 * 3. Nothing can be expanded here; `$expand` returns 400. List the apps of the chat to learn which app it is.
 * @see https://learn.microsoft.com/graph/api/chat-get-installedapps
 */
export const getChatApp: Operation<paths, { path: operations['getChatApp']['parameters']['path']; query?: operations['getChatApp']['parameters']['query'] }, Schemas['teamsAppInstallation']> =
  /* @__PURE__ */ operation("getChatApp", "GET", "/chats/{chat-id}/installedApps/{app-installation-id}", true);

/**
 * Remove an app from a chat: `DELETE /chats/{chat-id}/installedApps/{app-installation-id}`.
 *
 * Removes an app from a chat. In a meeting chat it is removed from the meeting.
 *
 * 1. The path takes the id of the installation, not the id of the app.
 * 2. A permission with `Self` in its name removes the calling app alone; any other app returns 403.
 * 3. The response has no body. A second time returns 404.
 * @see https://learn.microsoft.com/graph/api/chat-delete-installedapps
 */
export const removeChatApp: Operation<paths, { path: operations['removeChatApp']['parameters']['path'] }, void> =
  /* @__PURE__ */ operation("removeChatApp", "DELETE", "/chats/{chat-id}/installedApps/{app-installation-id}", true, nothing);

/**
 * Upgrade an app of a chat: `POST /chats/{chat-id}/installedApps/{app-installation-id}/upgrade`.
 *
 * Brings an app that is installed in a chat to the newest version in the catalog. In a meeting chat it is that of the
 * meeting.
 *
 * 1. The body may be left out. It carries nothing but `consentedPermissionSet`.
 * 2. `consentedPermissionSet` consents to the resource-specific permissions that the newest version needs. It names
 *    exactly those; anything else returns 400. It may be left out if the version needs none, or none but delegated
 *    ones.
 * 3. A version that needs consent takes a permission that includes it, such as
 *    `TeamsAppInstallation.ReadWriteAndConsentSelfForChat`; with another the response is 403.
 * 4. A permission with `Self` in its name upgrades the calling app alone; any other app returns 403.
 * 5. If the catalog has no newer version the response is the same, and nothing changes.
 * 6. The response has no body.
 * @see https://learn.microsoft.com/graph/api/chat-teamsappinstallation-upgrade
 */
export const upgradeChatApp: Operation<paths, { path: operations['upgradeChatApp']['parameters']['path']; body?: Schemas['teamsAppInstallationUpgrade'] }, void> =
  /* @__PURE__ */ operation("upgradeChatApp", "POST", "/chats/{chat-id}/installedApps/{app-installation-id}/upgrade", false, nothing);

/**
 * List the permissions of apps in a chat: `GET /chats/{chat-id}/permissionGrants`.
 *
 * Lists the resource-specific permissions that apps have in a chat: which app, and what it may do there.
 *
 * 1. Each grant is one permission of one app. Grants come and go with the installation of the app; there is no other
 *    way to make one or take it back.
 * 2. Follow `@odata.nextLink`, whole, until a page has none. There are no other query options; any returns 400.
 * @see https://learn.microsoft.com/graph/api/chat-list-permissiongrants
 */
export const listChatPermissionGrants: Operation<paths, { path: operations['listChatPermissionGrants']['parameters']['path']; query?: operations['listChatPermissionGrants']['parameters']['query'] }, Schemas['resourceSpecificPermissionGrantCollection']> =
  /* @__PURE__ */ operation("listChatPermissionGrants", "GET", "/chats/{chat-id}/permissionGrants", true);

/**
 * Notify members of a chat: `POST /chats/{chat-id}/sendActivityNotification`.
 *
 * Puts a notification into the activity feed of one member, or of all members, of a chat. It comes from the calling app,
 * which must be installed in the chat; otherwise the response is 403.
 *
 * 1. `topic` says what the notification is about. With the source `entityUrl` its `value` is the URL of this chat or of a
 *    message in it. With the source `text` its `value` is plain text, and `webUrl` is required.
 * 2. `activityType` is a type that the manifest of the app declares, and `templateParameters` fills the variables of its
 *    template. `systemDefault` needs no declaration: it shows the template parameter `systemDefaultText`.
 * 3. `previewText` is shown below that, at most its first 150 characters.
 * 4. `recipient` is a user, by id or user principal name, or all members of this chat, by its id. Only users with a
 *    Microsoft Entra account get notifications. A user who is not a member returns 403, and so does the caller.
 * 5. A notification with the `chainId` of an earlier one replaces it.
 * 6. If several apps in the chat share one registration in Microsoft Entra, name yours in `teamsAppId`; otherwise the
 *    response is 409.
 * 7. An app sends at most five notifications a second in a tenant; more return 429.
 * 8. The response has no body. It does not say that anybody has seen the notification.
 * 9. It returns 400 if
 *    - `topic.value` is the URL of something else;
 *    - the manifest does not declare `activityType`;
 *    - `recipient` names another chat.
 * @see https://learn.microsoft.com/graph/api/chat-sendactivitynotification
 */
export const sendActivityNotificationInChat: Operation<paths, { path: operations['sendActivityNotificationInChat']['parameters']['path']; body: Schemas['activityNotificationCreate'] }, void> =
  /* @__PURE__ */ operation("sendActivityNotificationInChat", "POST", "/chats/{chat-id}/sendActivityNotification", false, nothing);

/**
 * List the tabs of a chat: `GET /chats/{chat-id}/tabs`.
 *
 * Lists the tabs of a chat. In a meeting chat they are the tabs of the meeting.
 *
 * 1. `$expand=teamsApp` brings the app of each tab.
 * 2. `$filter` compares properties of the tab, or of its app if that is expanded: the tabs of one app are
 *    `$expand=teamsApp&$filter=teamsApp/id eq 'x'`. A filter on an app that is not expanded returns 400.
 * 3. `$select` names the properties to return. Defaults to all of them.
 * 4. Follow `@odata.nextLink`, whole, until a page has none.
 * 5. Only the options described here are supported; any other returns 400.
 * @see https://learn.microsoft.com/graph/api/chat-list-tabs
 */
export const listChatTabs: Operation<paths, { path: operations['listChatTabs']['parameters']['path']; query?: operations['listChatTabs']['parameters']['query'] }, Schemas['teamsTabCollection']> =
  /* @__PURE__ */ operation("listChatTabs", "GET", "/chats/{chat-id}/tabs", true);

/**
 * Add a tab to a chat: `POST /chats/{chat-id}/tabs`.
 *
 * Pins a tab to a chat. In a meeting chat it is pinned to the meeting.
 *
 * 1. `teamsApp@odata.bind` is the absolute URL of the tab's app in the catalog. A URL of another form returns 400, an
 *    app that is not in the catalog 404. It is fixed from then on.
 * 2. The app must be installed in the chat already; otherwise the response is 400.
 * 3. `displayName` is the name of the tab. Defaults to the name of the app.
 * 4. `configuration` says what the tab shows. `contentUrl` is the one property that it must have. A tab without it is
 *    not configured until `updateChatTab` sets it.
 * 5. An app may have a static tab for chats. Teams then takes the name and the configuration from the manifest, and a
 *    request that carries either returns 400.
 * 6. A permission with `Self` in its name pins tabs of the calling app alone; any other app returns 403.
 * @see https://learn.microsoft.com/graph/api/chat-post-tabs
 */
export const addChatTab: Operation<paths, { path: operations['addChatTab']['parameters']['path']; body: Schemas['teamsTabCreate'] }, Schemas['teamsTab']> =
  /* @__PURE__ */ operation("addChatTab", "POST", "/chats/{chat-id}/tabs", false);

/**
 * Get a tab of a chat: `GET /chats/{chat-id}/tabs/{tab-id}`.
 *
 * Returns a tab of a chat.
 *
 * 1. `$expand=teamsApp` brings the app of the tab.
 * 2. `$select` names the properties to return. Defaults to all of them.
 * 3. `webUrl` opens the tab in Teams; `configuration` has the page that it shows there.
 * @see https://learn.microsoft.com/graph/api/chat-get-tabs
 */
export const getChatTab: Operation<paths, { path: operations['getChatTab']['parameters']['path']; query?: operations['getChatTab']['parameters']['query'] }, Schemas['teamsTab']> =
  /* @__PURE__ */ operation("getChatTab", "GET", "/chats/{chat-id}/tabs/{tab-id}", true);

/**
 * Update a tab of a chat: `PATCH /chats/{chat-id}/tabs/{tab-id}`.
 *
 * Changes the name or the configuration of a tab.
 *
 * 1. What is left out stays as it is, inside `configuration` too. A property of the configuration that is null is
 *    cleared.
 * 2. The app of a tab cannot be changed; a request that carries it returns 400.
 * 3. A permission with `Self` in its name changes tabs of the calling app alone; those of any other app return 403.
 * 4. The response is the whole tab.
 * @see https://learn.microsoft.com/graph/api/chat-patch-tabs
 */
export const updateChatTab: Operation<paths, { path: operations['updateChatTab']['parameters']['path']; body: Schemas['teamsTabUpdate'] }, Schemas['teamsTab']> =
  /* @__PURE__ */ operation("updateChatTab", "PATCH", "/chats/{chat-id}/tabs/{tab-id}", false);

/**
 * Remove a tab from a chat: `DELETE /chats/{chat-id}/tabs/{tab-id}`.
 *
 * Takes a tab off a chat. Its app stays installed.
 *
 * 1. A permission with `Self` in its name removes tabs of the calling app alone; those of any other app return 403.
 * 2. The response has no body. A second time returns 404.
 * @see https://learn.microsoft.com/graph/api/chat-delete-tabs
 */
export const removeChatTab: Operation<paths, { path: operations['removeChatTab']['parameters']['path'] }, void> =
  /* @__PURE__ */ operation("removeChatTab", "DELETE", "/chats/{chat-id}/tabs/{tab-id}", true, nothing);

/**
 * List the conversations of a group: `GET /groups/{group-id}/conversations`.
 *
 * Lists the conversations in the mailbox of a Microsoft 365 group.
 *
 * 1. A page holds up to `$top` conversations. Follow `@odata.nextLink`, whole, until a page
 *    has none; a page may be empty and still have a next one.
 * 2. `$filter` takes `hasAttachments` with `eq` and `ne`, and `preview` with `eq`, `ne`, `le` and `ge`. Any other
 *    property returns 400, `topic` and `lastDeliveredDateTime` included.
 * 3. `$select` names the properties to return beside the id. Defaults to all of them. Threads cannot be expanded here;
 *    list the threads of a conversation.
 * 4. The newest come first. To rely on an order, sort by `lastDeliveredDateTime`.
 * 5. Only the options described here are supported; any other returns 400.
 * @see https://learn.microsoft.com/graph/api/group-list-conversations
 */
export const listConversations: Operation<paths, { path: operations['listConversations']['parameters']['path']; query?: operations['listConversations']['parameters']['query'] }, Schemas['conversationCollection']> =
  /* @__PURE__ */ operation("listConversations", "GET", "/groups/{group-id}/conversations", true);

/**
 * Create a conversation: `POST /groups/{group-id}/conversations`.
 *
 * Starts a conversation in the mailbox of a Microsoft 365 group.
 *
 * 1. A conversation begins with a topic, a thread and a post; without one of them the response is 400. The topic never
 *    changes afterwards.
 * 2. The signed-in user is the sender of the post. An app on its own cannot create a conversation.
 * 3. `newParticipants` brings people into the thread who are not in the group.
 * 4. A post may carry attachments and data of your own, as in `replyToThread`. The whole request has 4 MB at most;
 *    more returns 413.
 * 5. The response holds the ids of the conversation and of its thread. List the posts of the thread to get the post.
 *    The service keeps `preview`, `uniqueSenders`, `lastDeliveredDateTime` and `hasAttachments` from the posts; they
 *    are not part of the request, and sending one returns 400.
 * 6. Each request starts another conversation, whatever its topic.
 * 7. If the group has a list of accepted senders, only they may post; somebody on its list of rejected senders may
 *    not. Either returns 403.
 * @see https://learn.microsoft.com/graph/api/group-post-conversations
 */
export const createConversation: Operation<paths, { path: operations['createConversation']['parameters']['path']; body: Schemas['conversationCreate'] }, Schemas['conversation']> =
  /* @__PURE__ */ operation("createConversation", "POST", "/groups/{group-id}/conversations", false);

/**
 * Get a conversation: `GET /groups/{group-id}/conversations/{conversation-id}`.
 *
 * Returns a conversation of a group, without its threads.
 *
 * 1. `$select` names the properties to return beside the id. Defaults to all of them.
 * 2. `$expand` is not supported: list the threads of the conversation. Only the options described here are supported;
 *    any other returns 400.
 * @see https://learn.microsoft.com/graph/api/conversation-get
 */
export const getConversation: Operation<paths, { path: operations['getConversation']['parameters']['path']; query?: operations['getConversation']['parameters']['query'] }, Schemas['conversation']> =
  /* @__PURE__ */ operation("getConversation", "GET", "/groups/{group-id}/conversations/{conversation-id}", true);

/**
 * Create a conversation under an id (draft): `POST /groups/{group-id}/conversations/{conversation-id}`.
 *
 * Creates a conversation under the id that the path gives. A draft prints this form; the published way is to create
 * it in the collection, and Microsoft Graph returns 405 here.
 *
 * 1. The body carries the properties of the conversation itself, of which only `topic` is required. The read-only
 *    ones are accepted and ignored.
 * 2. The conversation has no thread and no post yet.
 * 3. The response has the conversation under `value`.
 * 4. An id that is taken returns 409.
 * @deprecated It is kept for those who call it already.
 * @see https://learn.microsoft.com/graph/api/group-post-conversations
 */
export const createConversationWithId: Operation<paths, { path: operations['createConversationWithId']['parameters']['path']; body: Schemas['conversationDraft'] }, Schemas['conversationValue']> =
  /* @__PURE__ */ operation("createConversationWithId", "POST", "/groups/{group-id}/conversations/{conversation-id}", false);

/**
 * Delete a conversation: `DELETE /groups/{group-id}/conversations/{conversation-id}`.
 *
 * Deletes a conversation of a group, with all its threads and posts.
 *
 * 1. The response is 204 and has no body.
 * 2. A conversation that has been deleted before returns 404.
 * 3. To delete one thread of several, use `deleteThread`.
 * @see https://learn.microsoft.com/graph/api/conversation-delete
 */
export const deleteConversation: Operation<paths, { path: operations['deleteConversation']['parameters']['path'] }, void> =
  /* @__PURE__ */ operation("deleteConversation", "DELETE", "/groups/{group-id}/conversations/{conversation-id}", true, nothing);

/**
 * List the threads of a conversation: `GET /groups/{group-id}/conversations/{conversation-id}/threads`.
 *
 * Lists the threads of a conversation of a group.
 *
 * 1. A page holds up to `$top` threads. Follow `@odata.nextLink`, whole, until a page has
 *    none; a page may be empty and still have a next one.
 * 2. `toRecipients` and `ccRecipients` are only returned if `$select` names them. Without `$select` every other
 *    property is returned.
 * 3. Posts are not part of a thread. List the posts of a thread to read them.
 * 4. The newest come first. To rely on an order, sort by `lastDeliveredDateTime`.
 * 5. Only the options described here are supported; any other returns 400.
 * @see https://learn.microsoft.com/graph/api/conversation-list-threads
 */
export const listConversationThreads: Operation<paths, { path: operations['listConversationThreads']['parameters']['path']; query?: operations['listConversationThreads']['parameters']['query'] }, Schemas['conversationThreadCollection']> =
  /* @__PURE__ */ operation("listConversationThreads", "GET", "/groups/{group-id}/conversations/{conversation-id}/threads", true);

/**
 * Create a thread in a conversation: `POST /groups/{group-id}/conversations/{conversation-id}/threads`.
 *
 * Starts another thread in a conversation that exists.
 *
 * 1. A thread begins with a post; without one the response is 400. `topic` defaults to the topic of the conversation
 *    and never changes afterwards.
 * 2. The signed-in user is the sender of the post. An app on its own cannot create a thread.
 * 3. `newParticipants` brings people into the thread who are not in the group.
 * 4. A post may carry attachments and data of your own, as in `replyToThread`. The whole request has 4 MB at most;
 *    more returns 413.
 * 5. The response is sure to hold the id of the thread, and nothing else. Get the thread, or list its posts, for the
 *    rest.
 * 6. If the group has a list of accepted senders, only they may post; somebody on its list of rejected senders may
 *    not. Either returns 403.
 * @see https://learn.microsoft.com/graph/api/conversation-post-threads
 */
export const createConversationThread: Operation<paths, { path: operations['createConversationThread']['parameters']['path']; body: Schemas['conversationThreadCreate'] }, Schemas['conversationThread']> =
  /* @__PURE__ */ operation("createConversationThread", "POST", "/groups/{group-id}/conversations/{conversation-id}/threads", false);

/**
 * List the threads of a group: `GET /groups/{group-id}/threads`.
 *
 * Lists the threads of all conversations of a Microsoft 365 group.
 *
 * 1. A page holds up to `$top` threads. Follow `@odata.nextLink`, whole, until a page has
 *    none; a page may be empty and still have a next one.
 * 2. `toRecipients` and `ccRecipients` are only returned if `$select` names them. Without `$select` every other
 *    property is returned.
 * 3. Posts are not part of a thread. List the posts of a thread to read them.
 * 4. The newest come first. To rely on an order, sort by `lastDeliveredDateTime`.
 * 5. Only the options described here are supported; any other returns 400.
 * @see https://learn.microsoft.com/graph/api/group-list-threads
 */
export const listThreads: Operation<paths, { path: operations['listThreads']['parameters']['path']; query?: operations['listThreads']['parameters']['query'] }, Schemas['conversationThreadCollection']> =
  /* @__PURE__ */ operation("listThreads", "GET", "/groups/{group-id}/threads", true);

/**
 * Create a thread: `POST /groups/{group-id}/threads`.
 *
 * Starts a new conversation of a group by its first thread.
 *
 * 1. A thread begins with a post; without one the response is 400. `topic` becomes the topic of the new conversation
 *    too and never changes afterwards. Without `topic` both are empty.
 * 2. The signed-in user is the sender of the post. An app on its own cannot create a thread.
 * 3. `newParticipants` brings people into the thread who are not in the group.
 * 4. A post may carry attachments and data of your own, as in `replyToThread`. The whole request has 4 MB at most;
 *    more returns 413.
 * 5. The response is sure to hold the id of the thread, and nothing else. Get the thread, or list its posts, for the
 *    rest.
 * 6. If the group has a list of accepted senders, only they may post; somebody on its list of rejected senders may
 *    not. Either returns 403.
 * 7. Each request starts another conversation. To add a thread to one that exists, use `createConversationThread`; to
 *    add a post to a thread, use `replyToThread`.
 * @see https://learn.microsoft.com/graph/api/group-post-threads
 */
export const createThread: Operation<paths, { path: operations['createThread']['parameters']['path']; body: Schemas['conversationThreadCreate'] }, Schemas['conversationThread']> =
  /* @__PURE__ */ operation("createThread", "POST", "/groups/{group-id}/threads", false);

/**
 * Get a thread: `GET /groups/{group-id}/threads/{thread-id}`.
 *
 * Returns a thread of a group.
 *
 * 1. `toRecipients` and `ccRecipients` are only returned if `$select` names them. Without `$select` every other
 *    property is returned.
 * 2. `$expand=posts` brings all posts of the thread, the oldest first. The published page does not list it, and the
 *    service takes it from members of the group.
 * 3. Only the options described here are supported; any other returns 400.
 * @see https://learn.microsoft.com/graph/api/conversationthread-get
 */
export const getThread: Operation<paths, { path: operations['getThread']['parameters']['path']; query?: operations['getThread']['parameters']['query'] }, Schemas['conversationThread']> =
  /* @__PURE__ */ operation("getThread", "GET", "/groups/{group-id}/threads/{thread-id}", true);

/**
 * Lock or unlock a thread: `PATCH /groups/{group-id}/threads/{thread-id}`.
 *
 * Closes a thread for new posts, or opens it again.
 *
 * 1. `isLocked` is required and is all that can be changed. Any other property returns 400, `topic` included.
 * 2. A reply to a locked thread returns 403. The posts of a locked thread can still be read.
 * 3. A request that changes nothing is treated like one that does.
 * 4. The response holds an empty object, and not the thread: get the thread for its state.
 * @see https://learn.microsoft.com/graph/api/conversationthread-update
 */
export const updateThread: Operation<paths, { path: operations['updateThread']['parameters']['path']; body: Schemas['conversationThreadUpdate'] }, Schemas['emptyObject']> =
  /* @__PURE__ */ operation("updateThread", "PATCH", "/groups/{group-id}/threads/{thread-id}", false);

/**
 * Delete a thread: `DELETE /groups/{group-id}/threads/{thread-id}`.
 *
 * Deletes a thread of a group, with all its posts.
 *
 * 1. The response is 204 and has no body.
 * 2. A thread that has been deleted before returns 404.
 * 3. A conversation goes with its last thread.
 * 4. A single post cannot be deleted.
 * @see https://learn.microsoft.com/graph/api/conversationthread-delete
 */
export const deleteThread: Operation<paths, { path: operations['deleteThread']['parameters']['path'] }, void> =
  /* @__PURE__ */ operation("deleteThread", "DELETE", "/groups/{group-id}/threads/{thread-id}", true, nothing);

/**
 * Get a thread of a conversation: `GET /groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}`.
 *
 * Returns a thread. The conversation that has the thread is named too. The rules of `getThread`
 * hold; a thread of another conversation returns 404.
 * @see https://learn.microsoft.com/graph/api/conversationthread-get
 */
export const getConversationThread: Operation<paths, { path: operations['getConversationThread']['parameters']['path']; query?: operations['getConversationThread']['parameters']['query'] }, Schemas['conversationThread']> =
  /* @__PURE__ */ operation("getConversationThread", "GET", "/groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}", true);

/**
 * Lock or unlock a thread of a conversation: `PATCH /groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}`.
 *
 * Closes a thread for new posts, or opens it again. The conversation that has the thread is named too. The rules of
 * `updateThread` hold; a thread of another conversation returns 404.
 * @see https://learn.microsoft.com/graph/api/conversationthread-update
 */
export const updateConversationThread: Operation<paths, { path: operations['updateConversationThread']['parameters']['path']; body: Schemas['conversationThreadUpdate'] }, Schemas['emptyObject']> =
  /* @__PURE__ */ operation("updateConversationThread", "PATCH", "/groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}", false);

/**
 * Delete a thread of a conversation: `DELETE /groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}`.
 *
 * Deletes a thread, with all its posts. The conversation that has the thread is named too. The rules of
 * `deleteThread` hold; a thread of another conversation returns 404.
 * @see https://learn.microsoft.com/graph/api/conversationthread-delete
 */
export const deleteConversationThread: Operation<paths, { path: operations['deleteConversationThread']['parameters']['path'] }, void> =
  /* @__PURE__ */ operation("deleteConversationThread", "DELETE", "/groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}", true, nothing);

/**
 * Reply to a thread: `POST /groups/{group-id}/threads/{thread-id}/reply`.
 *
 * Adds a post to a thread of a group.
 *
 * 1. `post` has a body, whose `contentType` defaults to `text`; without a body the response is 400. The signed-in user
 *    is the sender. An app on its own cannot reply to a thread.
 * 2. `newParticipants` brings people into the thread who are not in the group.
 * 3. `attachments` carries files, Outlook items and links. A file has 3 MB at most, which is 4 MB of base64, and the
 *    whole request 4 MB; more returns 413. Larger files need an upload session, which is not part of this API.
 * 4. `extensions`, `singleValueExtendedProperties` and `multiValueExtendedProperties` keep data of your own with the
 *    post. Extended properties cannot be added to a post afterwards.
 * 5. A locked thread returns 403. So does a caller whom the group does not accept as a sender: one who is on its list
 *    of rejected senders, or not on a list of accepted senders that has anybody on it.
 * 6. The response is 202 and has no body: the post joins the thread soon afterwards, and nothing returns its id. List the
 *    posts of the thread to find it.
 * 7. This is the way to create a post: `POST` to the posts of a thread returns 405.
 * @see https://learn.microsoft.com/graph/api/conversationthread-reply
 */
export const replyToThread: Operation<paths, { path: operations['replyToThread']['parameters']['path']; body: Schemas['postReply'] }, void> =
  /* @__PURE__ */ operation("replyToThread", "POST", "/groups/{group-id}/threads/{thread-id}/reply", false, nothing);

/**
 * Reply to a thread of a conversation: `POST /groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}/reply`.
 *
 * Adds a post to a thread. The conversation that has the thread is named too. The rules of `replyToThread` hold; a
 * thread of another conversation returns 404.
 * @see https://learn.microsoft.com/graph/api/conversationthread-reply
 */
export const replyToConversationThread: Operation<paths, { path: operations['replyToConversationThread']['parameters']['path']; body: Schemas['postReply'] }, void> =
  /* @__PURE__ */ operation("replyToConversationThread", "POST", "/groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}/reply", false, nothing);

/**
 * List the posts of a thread: `GET /groups/{group-id}/threads/{thread-id}/posts`.
 *
 * Lists the posts of a thread of a group.
 *
 * 1. A page holds up to `$top` posts. Follow `@odata.nextLink`, whole, until a page has
 *    none; a page may be empty and still have a next one.
 * 2. `$expand` takes one relationship a request: `attachments`, `extensions` or `inReplyTo`. Two of them return 400;
 *    get the single post for more.
 * 3. `conversationId`, `conversationThreadId` and `newParticipants` are only sure to come if `$select` names them.
 * 4. The oldest come first. `$orderby` is not supported: to rely on an order, sort by `receivedDateTime`.
 * 5. `$filter` takes extended properties with one value and extensions, with `any`. Another property returns 400.
 * 6. Only the options described here are supported; any other returns 400.
 * @see https://learn.microsoft.com/graph/api/conversationthread-list-posts
 */
export const listPosts: Operation<paths, { path: operations['listPosts']['parameters']['path']; query?: operations['listPosts']['parameters']['query'] }, Schemas['postCollection']> =
  /* @__PURE__ */ operation("listPosts", "GET", "/groups/{group-id}/threads/{thread-id}/posts", true);

/**
 * List the posts of a thread of a conversation: `GET /groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}/posts`.
 *
 * Lists the posts of a thread. The conversation that has the thread is named too. The rules of `listPosts` hold; a
 * thread of another conversation returns 404.
 * @see https://learn.microsoft.com/graph/api/conversationthread-list-posts
 */
export const listConversationPosts: Operation<paths, { path: operations['listConversationPosts']['parameters']['path']; query?: operations['listConversationPosts']['parameters']['query'] }, Schemas['postCollection']> =
  /* @__PURE__ */ operation("listConversationPosts", "GET", "/groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}/posts", true);

/**
 * Get a post: `GET /groups/{group-id}/threads/{thread-id}/posts/{post-id}`.
 *
 * Returns a post of a thread.
 *
 * 1. `$expand` takes `attachments`, `extensions` and `inReplyTo`, the post that this one replies to.
 * 2. An extended property is only returned if `$expand` names it by its id, as in
 *    `singleValueExtendedProperties($filter=id eq 'String {66f5a359-4659-4830-9070-00047ec6ac6e} Name Status')`.
 *    Without the filter the response is 400. `extensions` takes a filter by id as well.
 * 3. `conversationId`, `conversationThreadId` and `newParticipants` are only sure to come if `$select` names them.
 * 4. Only the options described here are supported; any other returns 400.
 * @see https://learn.microsoft.com/graph/api/post-get
 */
export const getPost: Operation<paths, { path: operations['getPost']['parameters']['path']; query?: operations['getPost']['parameters']['query'] }, Schemas['post']> =
  /* @__PURE__ */ operation("getPost", "GET", "/groups/{group-id}/threads/{thread-id}/posts/{post-id}", true);

/**
 * Get a post of a conversation: `GET /groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}/posts/{post-id}`.
 *
 * Returns a post of a thread. The conversation that has the thread is named too. The rules of `getPost` hold; a
 * thread of another conversation returns 404.
 * @see https://learn.microsoft.com/graph/api/post-get
 */
export const getConversationPost: Operation<paths, { path: operations['getConversationPost']['parameters']['path']; query?: operations['getConversationPost']['parameters']['query'] }, Schemas['post']> =
  /* @__PURE__ */ operation("getConversationPost", "GET", "/groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}/posts/{post-id}", true);

/**
 * Reply to a post: `POST /groups/{group-id}/threads/{thread-id}/posts/{post-id}/reply`.
 *
 * Adds a post to the thread of a post, as a reply to it.
 *
 * 1. `post` has a body, whose `contentType` defaults to `text`; without a body the response is 400. The caller is the
 *    sender. `inReplyTo` of the new post leads to the post that the path names. Unlike `replyToThread`, this can be
 *    called by an app on its own.
 * 2. `newParticipants` brings people into the thread who are not in the group.
 * 3. `attachments` carries files, Outlook items and links. A file has 3 MB at most, which is 4 MB of base64, and the
 *    whole request 4 MB; more returns 413. Larger files need an upload session, which is not part of this API.
 * 4. `extensions`, `singleValueExtendedProperties` and `multiValueExtendedProperties` keep data of your own with the
 *    post. Extended properties cannot be added to a post afterwards.
 * 5. A locked thread returns 403. So does a caller whom the group does not accept as a sender: one who is on its list
 *    of rejected senders, or not on a list of accepted senders that has anybody on it.
 * 6. The response is 202 and has no body: the post joins the thread soon afterwards, and nothing returns its id. List the
 *    posts of the thread to find it.
 * @see https://learn.microsoft.com/graph/api/post-reply
 */
export const replyToPost: Operation<paths, { path: operations['replyToPost']['parameters']['path']; body: Schemas['postReply'] }, void> =
  /* @__PURE__ */ operation("replyToPost", "POST", "/groups/{group-id}/threads/{thread-id}/posts/{post-id}/reply", false, nothing);

/**
 * Reply to a post of a conversation: `POST /groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}/posts/{post-id}/reply`.
 *
 * Adds a post to the thread of a post, as a reply to it. The conversation that has the thread is named too. The rules
 * of `replyToPost` hold; a thread of another conversation returns 404.
 * @see https://learn.microsoft.com/graph/api/post-reply
 */
export const replyToConversationPost: Operation<paths, { path: operations['replyToConversationPost']['parameters']['path']; body: Schemas['postReply'] }, void> =
  /* @__PURE__ */ operation("replyToConversationPost", "POST", "/groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}/posts/{post-id}/reply", false, nothing);

/**
 * Forward a post: `POST /groups/{group-id}/threads/{thread-id}/posts/{post-id}/forward`.
 *
 * Sends a post to other people by e-mail.
 *
 * 1. `toRecipients` names one person or group at least, by e-mail address; none returns 400. They need not belong to
 *    the group or to the tenant.
 * 2. `comment` is sent with the post. Defaults to none.
 * 3. The response is 200, not 202 as for a reply, and has no body.
 * @see https://learn.microsoft.com/graph/api/post-forward
 */
export const forwardPost: Operation<paths, { path: operations['forwardPost']['parameters']['path']; body: Schemas['postForward'] }, void> =
  /* @__PURE__ */ operation("forwardPost", "POST", "/groups/{group-id}/threads/{thread-id}/posts/{post-id}/forward", false, nothing);

/**
 * Forward a post of a conversation: `POST /groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}/posts/{post-id}/forward`.
 *
 * Sends a post to other people by e-mail. The conversation that has the thread is named too. The rules of
 * `forwardPost` hold; a thread of another conversation returns 404.
 * @see https://learn.microsoft.com/graph/api/post-forward
 */
export const forwardConversationPost: Operation<paths, { path: operations['forwardConversationPost']['parameters']['path']; body: Schemas['postForward'] }, void> =
  /* @__PURE__ */ operation("forwardConversationPost", "POST", "/groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}/posts/{post-id}/forward", false, nothing);

/**
 * List the attachments of a post: `GET /groups/{group-id}/threads/{thread-id}/posts/{post-id}/attachments`.
 *
 * Lists what is attached to a post.
 *
 * 1. A page holds up to `$top` attachments. Follow `@odata.nextLink`, whole, until a page
 *    has none; a page may be empty and still have a next one.
 * 2. `@odata.type` says what an attachment is. A file has its content in `contentBytes`, as base64; name other
 *    properties in `$select` to leave it out.
 * 3. The event, message or contact of an `itemAttachment` is only returned if `$expand` is
 *    `microsoft.graph.itemAttachment/item`.
 * 4. Where a `referenceAttachment` leads is not returned by version 1.0.
 * 5. An app on its own cannot list attachments. To get them together with the post, use `$expand=attachments` of
 *    `getPost`.
 * 6. Only the options described here are supported; any other returns 400.
 * @see https://learn.microsoft.com/graph/api/post-list-attachments
 */
export const listPostAttachments: Operation<paths, { path: operations['listPostAttachments']['parameters']['path']; query?: operations['listPostAttachments']['parameters']['query'] }, Schemas['attachmentCollection']> =
  /* @__PURE__ */ operation("listPostAttachments", "GET", "/groups/{group-id}/threads/{thread-id}/posts/{post-id}/attachments", true);

/**
 * Get an attachment of a post: `GET /groups/{group-id}/threads/{thread-id}/posts/{post-id}/attachments/{attachment-id}`.
 *
 * Returns what is attached to a post: a file, an item or a link.
 *
 * 1. A file has its content in `contentBytes`, as base64. `getPostAttachmentValue` returns it without that.
 * 2. The event, message or contact of an `itemAttachment` is only returned if `$expand` is
 *    `microsoft.graph.itemAttachment/item`.
 * 3. Only the options described here are supported; any other returns 400.
 * @see https://learn.microsoft.com/graph/api/attachment-get
 */
export const getPostAttachment: Operation<paths, { path: operations['getPostAttachment']['parameters']['path']; query?: operations['getPostAttachment']['parameters']['query'] }, Schemas['attachment']> =
  /* @__PURE__ */ operation("getPostAttachment", "GET", "/groups/{group-id}/threads/{thread-id}/posts/{post-id}/attachments/{attachment-id}", true);

/**
 * Delete an attachment of a post: `DELETE /groups/{group-id}/threads/{thread-id}/posts/{post-id}/attachments/{attachment-id}`.
 *
 * Removes an attachment from a post.
 *
 * 1. It cannot be undone. `hasAttachments` of the post follows.
 * 2. Who may write to the conversations of the group may delete it.
 * @see https://learn.microsoft.com/graph/api/attachment-delete
 */
export const deletePostAttachment: Operation<paths, { path: operations['deletePostAttachment']['parameters']['path'] }, void> =
  /* @__PURE__ */ operation("deletePostAttachment", "DELETE", "/groups/{group-id}/threads/{thread-id}/posts/{post-id}/attachments/{attachment-id}", true, nothing);

/**
 * Get the bytes of an attachment of a post: `GET /groups/{group-id}/threads/{thread-id}/posts/{post-id}/attachments/{attachment-id}/$value`.
 *
 * Returns the content of a file that is attached to a post.
 *
 * 1. The response is the content itself, not JSON. Its `Content-Type` is that of the attachment, or
 *    `application/octet-stream`.
 * 2. An attached item is returned as JSON text, because no mail system writes it in its own format here.
 * 3. A link has no content; it returns 400.
 * 4. No query option is supported; any returns 400.
 * @returns The bytes, with their media type.
 * @see https://learn.microsoft.com/graph/api/attachment-get
 */
export const getPostAttachmentValue: Operation<paths, { path: operations['getPostAttachmentValue']['parameters']['path'] }, Blob> =
  /* @__PURE__ */ operation("getPostAttachmentValue", "GET", "/groups/{group-id}/threads/{thread-id}/posts/{post-id}/attachments/{attachment-id}/$value", true, bytes, 'blob');

/**
 * Add an open extension to a post: `POST /groups/{group-id}/threads/{thread-id}/posts/{post-id}/extensions`.
 *
 * Keeps data of your own with a post. A new post can carry extensions too; see `replyToPost`.
 *
 * 1. `extensionName` is a name that no other app uses, best a domain of your own in reverse. A name that the post has
 *    returns 400.
 * 2. Every other property is data of your own: a text, a number, a boolean or a list of these.
 * 3. The response has the extension, and its `id` is the name with the type before it.
 * @see https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension
 */
export const createPostExtension: Operation<paths, { path: operations['createPostExtension']['parameters']['path']; body: Schemas['openTypeExtensionCreate'] }, Schemas['openTypeExtension']> =
  /* @__PURE__ */ operation("createPostExtension", "POST", "/groups/{group-id}/threads/{thread-id}/posts/{post-id}/extensions", false);

/**
 * Get an open extension of a post: `GET /groups/{group-id}/threads/{thread-id}/posts/{post-id}/extensions/{extension-id}`.
 *
 * Returns the data that an app keeps with a post.
 *
 * 1. The path names the extension by its `extensionName` or by its `id`.
 * 2. No query option is supported; any returns 400.
 * @see https://learn.microsoft.com/graph/api/opentypeextension-get
 */
export const getPostExtension: Operation<paths, { path: operations['getPostExtension']['parameters']['path'] }, Schemas['openTypeExtension']> =
  /* @__PURE__ */ operation("getPostExtension", "GET", "/groups/{group-id}/threads/{thread-id}/posts/{post-id}/extensions/{extension-id}", true);

/**
 * Change an open extension of a post: `PATCH /groups/{group-id}/threads/{thread-id}/posts/{post-id}/extensions/{extension-id}`.
 *
 * Changes the data that an app keeps with a post.
 *
 * 1. A property that is sent is set or added; one that is null is removed. What is left out stays as it is.
 * 2. The name cannot be changed: `extensionName` is the one in the path, or left out.
 * 3. The response has the whole extension.
 * @see https://learn.microsoft.com/graph/api/opentypeextension-update
 */
export const updatePostExtension: Operation<paths, { path: operations['updatePostExtension']['parameters']['path']; body: Schemas['openTypeExtensionUpdate'] }, Schemas['openTypeExtension']> =
  /* @__PURE__ */ operation("updatePostExtension", "PATCH", "/groups/{group-id}/threads/{thread-id}/posts/{post-id}/extensions/{extension-id}", false);

/**
 * Delete an open extension of a post: `DELETE /groups/{group-id}/threads/{thread-id}/posts/{post-id}/extensions/{extension-id}`.
 *
 * Removes the data that an app keeps with a post. It cannot be undone.
 * @see https://learn.microsoft.com/graph/api/opentypeextension-delete
 */
export const deletePostExtension: Operation<paths, { path: operations['deletePostExtension']['parameters']['path'] }, void> =
  /* @__PURE__ */ operation("deletePostExtension", "DELETE", "/groups/{group-id}/threads/{thread-id}/posts/{post-id}/extensions/{extension-id}", true, nothing);

/**
 * List the attachments of a post of a conversation: `GET /groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}/posts/{post-id}/attachments`.
 *
 * Lists what is attached to a post. The conversation that has the thread is named too. The rules of
 * `listPostAttachments` hold; a thread of another conversation returns 404.
 * @see https://learn.microsoft.com/graph/api/post-list-attachments
 */
export const listConversationPostAttachments: Operation<paths, { path: operations['listConversationPostAttachments']['parameters']['path']; query?: operations['listConversationPostAttachments']['parameters']['query'] }, Schemas['attachmentCollection']> =
  /* @__PURE__ */ operation("listConversationPostAttachments", "GET", "/groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}/posts/{post-id}/attachments", true);

/**
 * Get an attachment of a post of a conversation: `GET /groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}/posts/{post-id}/attachments/{attachment-id}`.
 *
 * Returns what is attached to a post. The conversation that has the thread is named too. The rules of
 * `getPostAttachment` hold; a thread of another conversation returns 404.
 * @see https://learn.microsoft.com/graph/api/attachment-get
 */
export const getConversationPostAttachment: Operation<paths, { path: operations['getConversationPostAttachment']['parameters']['path']; query?: operations['getConversationPostAttachment']['parameters']['query'] }, Schemas['attachment']> =
  /* @__PURE__ */ operation("getConversationPostAttachment", "GET", "/groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}/posts/{post-id}/attachments/{attachment-id}", true);

/**
 * Delete an attachment of a post of a conversation: `DELETE /groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}/posts/{post-id}/attachments/{attachment-id}`.
 *
 * Removes an attachment from a post. The conversation that has the thread is named too. The rules of
 * `deletePostAttachment` hold; a thread of another conversation returns 404.
 * @see https://learn.microsoft.com/graph/api/attachment-delete
 */
export const deleteConversationPostAttachment: Operation<paths, { path: operations['deleteConversationPostAttachment']['parameters']['path'] }, void> =
  /* @__PURE__ */ operation("deleteConversationPostAttachment", "DELETE", "/groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}/posts/{post-id}/attachments/{attachment-id}", true, nothing);

/**
 * Get the bytes of an attachment in a conversation: `GET /groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}/posts/{post-id}/attachments/{attachment-id}/$value`.
 *
 * Returns the content of a file that is attached to a post. The conversation that has the thread is named too. The rules of
 * `getPostAttachmentValue` hold; a thread of another conversation returns 404.
 * @returns The bytes, with their media type.
 * @see https://learn.microsoft.com/graph/api/attachment-get
 */
export const getConversationPostAttachmentValue: Operation<paths, { path: operations['getConversationPostAttachmentValue']['parameters']['path'] }, Blob> =
  /* @__PURE__ */ operation("getConversationPostAttachmentValue", "GET", "/groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}/posts/{post-id}/attachments/{attachment-id}/$value", true, bytes, 'blob');

/**
 * List who may post to a group: `GET /groups/{group-id}/acceptedSenders`.
 *
 * Lists the users and groups that may post to a group. An empty list closes the group for nobody; a list with anybody
 * on it closes the group for everybody else.
 *
 * 1. A page holds up to `$top` users and groups. Follow `@odata.nextLink`, whole, until a
 *    page has none; a page may be empty and still have a next one.
 * 2. `@odata.type` says whether it is a user or a group. An app that may not read users, or groups, gets `@odata.type`
 *    and `id` of them and null for the rest.
 * 3. Only the options described here are supported; any other returns 400.
 * 4. An app on its own cannot read the list.
 * @see https://learn.microsoft.com/graph/api/group-list-acceptedsenders
 */
export const listAcceptedSenders: Operation<paths, { path: operations['listAcceptedSenders']['parameters']['path']; query?: operations['listAcceptedSenders']['parameters']['query'] }, Schemas['directoryObjectCollection']> =
  /* @__PURE__ */ operation("listAcceptedSenders", "GET", "/groups/{group-id}/acceptedSenders", true);

/**
 * Add somebody who may post to a group: `POST /groups/{group-id}/acceptedSenders/$ref`.
 *
 * Puts a user or a group on the list of accepted senders of a group. The first one closes the group for everybody who
 * is not on it.
 *
 * 1. `@odata.id` is the absolute URL of a user, by id or by user principal name, or of a group, by id. Another URL
 *    returns 400.
 * 2. Nobody can be on both lists. Somebody who is on the list of rejected senders returns 400; take them off it
 *    first.
 * 3. Somebody who is on this list already returns 400.
 * 4. A user or group that does not exist returns 404.
 * 5. The response is 204 and has no body.
 * 6. An app on its own cannot change the list.
 * @see https://learn.microsoft.com/graph/api/group-post-acceptedsenders
 */
export const addAcceptedSender: Operation<paths, { path: operations['addAcceptedSender']['parameters']['path']; body: Schemas['directoryObjectReference'] }, void> =
  /* @__PURE__ */ operation("addAcceptedSender", "POST", "/groups/{group-id}/acceptedSenders/$ref", false, nothing);

/**
 * Remove somebody who may post to a group: `DELETE /groups/{group-id}/acceptedSenders/$ref`.
 *
 * Takes a user or a group off the list of accepted senders of a group.
 *
 * 1. `$id` is required and is the absolute URL of a user, by id or by user principal name, or of a group, by id.
 *    Without it, or with another URL, the response is 400.
 * 2. Somebody who is not on the list returns 404.
 * 3. The response is 204 and has no body.
 * 4. An app on its own cannot change the list.
 * @see https://learn.microsoft.com/graph/api/group-delete-acceptedsenders
 */
export const removeAcceptedSender: Operation<paths, { path: operations['removeAcceptedSender']['parameters']['path']; query: operations['removeAcceptedSender']['parameters']['query'] }, void> =
  /* @__PURE__ */ operation("removeAcceptedSender", "DELETE", "/groups/{group-id}/acceptedSenders/$ref", true, nothing);

/**
 * List who may not post to a group: `GET /groups/{group-id}/rejectedSenders`.
 *
 * Lists the users and groups that may not post to a group.
 *
 * 1. A page holds up to `$top` users and groups. Follow `@odata.nextLink`, whole, until a
 *    page has none; a page may be empty and still have a next one.
 * 2. `@odata.type` says whether it is a user or a group. An app that may not read users, or groups, gets `@odata.type`
 *    and `id` of them and null for the rest.
 * 3. Only the options described here are supported; any other returns 400.
 * 4. An app on its own cannot read the list.
 * @see https://learn.microsoft.com/graph/api/group-list-rejectedsenders
 */
export const listRejectedSenders: Operation<paths, { path: operations['listRejectedSenders']['parameters']['path']; query?: operations['listRejectedSenders']['parameters']['query'] }, Schemas['directoryObjectCollection']> =
  /* @__PURE__ */ operation("listRejectedSenders", "GET", "/groups/{group-id}/rejectedSenders", true);

/**
 * Add somebody who may not post to a group: `POST /groups/{group-id}/rejectedSenders/$ref`.
 *
 * Puts a user or a group on the list of rejected senders of a group. Posts of theirs return 403 from then on.
 *
 * 1. `@odata.id` is the absolute URL of a user, by id or by user principal name, or of a group, by id. Another URL
 *    returns 400.
 * 2. Nobody can be on both lists. Somebody who is on the list of accepted senders returns 400; take them off it
 *    first.
 * 3. Somebody who is on this list already returns 400.
 * 4. A user or group that does not exist returns 404.
 * 5. The response is 204 and has no body.
 * 6. An app on its own cannot change the list.
 * @see https://learn.microsoft.com/graph/api/group-post-rejectedsenders
 */
export const addRejectedSender: Operation<paths, { path: operations['addRejectedSender']['parameters']['path']; body: Schemas['directoryObjectReference'] }, void> =
  /* @__PURE__ */ operation("addRejectedSender", "POST", "/groups/{group-id}/rejectedSenders/$ref", false, nothing);

/**
 * Remove somebody who may not post to a group: `DELETE /groups/{group-id}/rejectedSenders/$ref`.
 *
 * Takes a user or a group off the list of rejected senders of a group.
 *
 * 1. `$id` is required and is the absolute URL of a user, by id or by user principal name, or of a group, by id.
 *    Without it, or with another URL, the response is 400.
 * 2. Somebody who is not on the list returns 404.
 * 3. The response is 204 and has no body.
 * 4. An app on its own cannot change the list.
 * @see https://learn.microsoft.com/graph/api/group-delete-rejectedsenders
 */
export const removeRejectedSender: Operation<paths, { path: operations['removeRejectedSender']['parameters']['path']; query: operations['removeRejectedSender']['parameters']['query'] }, void> =
  /* @__PURE__ */ operation("removeRejectedSender", "DELETE", "/groups/{group-id}/rejectedSenders/$ref", true, nothing);

/**
 * List subscriptions: `GET /subscriptions`.
 *
 * Lists the subscriptions that the caller may see, page by page.
 *
 * 1. A signed-in user sees those that the app made for them. With the permission `Subscription.Read.All` it is those that
 *    any app made for them and, for an administrator, for any user of the tenant.
 * 2. An app on its own sees those that it made, for itself or for any user of the tenant.
 * 3. `clientState` is null in a list. `getSubscription` has it.
 * 4. No query option is supported; each returns 400. `$skiptoken` only comes with a link. Follow `@odata.nextLink`, whole,
 *    until a page has none.
 * 5. A subscription that has ended is not in the list.
 * @see https://learn.microsoft.com/graph/api/subscription-list
 */
export const listSubscriptions: Operation<paths, { query?: operations['listSubscriptions']['parameters']['query'] }, Schemas['subscriptionCollection']> =
  /* @__PURE__ */ operation("listSubscriptions", "GET", "/subscriptions", true);

/**
 * Subscribe to changes: `POST /subscriptions`.
 *
 * Watches a resource: the service posts each change to an endpoint of yours.
 *
 * 1. `resource`, `changeType`, `notificationUrl` and `expirationDateTime` are required. The table says what can be watched,
 *    which changes it offers and which permission it takes. Any other resource or change returns 400; a resource without
 *    delegated permissions returns 403 to a signed-in user. `/me` may stand for `/users/{user-id}`.
 * 2. Before it responds, the service sends the handshake `validateNotificationUrl` to `notificationUrl`, and to
 *    `lifecycleNotificationUrl` if there is one. It returns 400 if an endpoint does not answer with the token within 10 seconds.
 * 3. An expiry less than 45 minutes away becomes 45 minutes, without an error. One in the past, or beyond the maximum of the
 *    resource, returns 400.
 * 4. `lifecycleNotificationUrl` is required for chats, their messages and members if the expiry is more than an hour away;
 *    without it the request returns 400. It cannot be added later.
 * 5. `includeResourceData` puts the changed resource into the notifications, encrypted. It needs a certificate with an RSA key
 *    of 2,048 to 4,096 bits in `encryptionCertificate` and its name in `encryptionCertificateId`. Without them, and on a
 *    resource that has no content, it returns 400.
 * 6. `resource` may have a query. On messages, `$search=Hello` asks for those with the word, and
 *    `$filter=mentions/any(u: u/mentioned/user/id eq '…')` for those that mention a user. On chats,
 *    `notifyOnUserSpecificProperties=true` asks for what the signed-in user sees of them too.
 * 7. `Prefer: include-unknown-enum-members` on this request makes events in a chat arrive as `systemEventMessage`, and not as
 *    `unknownFutureValue`.
 * 8. A second subscription to the same `changeType` and `resource` returns 409 as long as the first lives.
 * 9. An app has one subscription to a chat and one to its messages, a user 10 to all their chats or messages, a tenant
 *    10,000 to chats altogether. One more returns 403.
 * 10. The URLs are `https`. Event Hubs, Event Grid and Web Push, with its function `getVapidPublicKey`, are not described here;
 *     their addresses return 400.
 * @see https://learn.microsoft.com/graph/api/subscription-post-subscriptions
 */
export const createSubscription: Operation<paths, { body: Schemas['subscriptionCreate'] }, Schemas['subscription']> =
  /* @__PURE__ */ operation("createSubscription", "POST", "/subscriptions", false);

/**
 * Get a subscription: `GET /subscriptions/{subscription-id}`.
 *
 * Returns a subscription, with its `clientState`.
 *
 * 1. The caller needs a permission for what the subscription watches, as to create it.
 * 2. A subscription that has ended, or that the caller may not see, returns 404.
 * @see https://learn.microsoft.com/graph/api/subscription-get
 */
export const getSubscription: Operation<paths, { path: operations['getSubscription']['parameters']['path'] }, Schemas['subscription']> =
  /* @__PURE__ */ operation("getSubscription", "GET", "/subscriptions/{subscription-id}", true);

/**
 * Renew a subscription: `PATCH /subscriptions/{subscription-id}`.
 *
 * Renews a subscription, or changes where it posts, and returns it.
 *
 * 1. The body has at least one of `expirationDateTime`, `notificationUrl`, `encryptionCertificate` and
 *    `encryptionCertificateId`; without any it returns 400. Everything else of a subscription is fixed and ignored here,
 *    `lifecycleNotificationUrl` included: delete the subscription and create another.
 * 2. `expirationDateTime` follows the rules of `createSubscription`: it counts from the request, less than 45 minutes becomes
 *    45, and what is in the past or beyond the maximum returns 400.
 * 3. A new `notificationUrl` is asked by the handshake first. It returns 400 if that fails, and nothing changes.
 * 4. A new certificate comes with its name. The service may encrypt with the one before for a while, so choose the key by
 *    `encryptionCertificateId`.
 * 5. Renewing also reauthorizes: `reauthorizeSubscription` is not needed within ten minutes of it.
 * 6. A subscription that has ended returns 404. Create another, and read what changed meanwhile.
 * @see https://learn.microsoft.com/graph/api/subscription-update
 */
export const updateSubscription: Operation<paths, { path: operations['updateSubscription']['parameters']['path']; body: Schemas['subscriptionUpdate'] }, Schemas['subscription']> =
  /* @__PURE__ */ operation("updateSubscription", "PATCH", "/subscriptions/{subscription-id}", false);

/**
 * Delete a subscription: `DELETE /subscriptions/{subscription-id}`.
 *
 * Ends a subscription.
 *
 * 1. Nothing is posted from then on, but for what is on its way.
 * 2. The response has no body. A second time returns 404.
 * @see https://learn.microsoft.com/graph/api/subscription-delete
 */
export const deleteSubscription: Operation<paths, { path: operations['deleteSubscription']['parameters']['path'] }, void> =
  /* @__PURE__ */ operation("deleteSubscription", "DELETE", "/subscriptions/{subscription-id}", true, nothing);

/**
 * Reauthorize a subscription: `POST /subscriptions/{subscription-id}/reauthorize`.
 *
 * Says that the app is still allowed to watch, after the lifecycle notification `reauthorizationRequired`.
 *
 * 1. The token of the request counts from now on, and has a permission for what the subscription watches.
 * 2. `expirationDateTime` stays as it is. `updateSubscription` moves it, and reauthorizes as well.
 * 3. The request and the response have no body.
 * @see https://learn.microsoft.com/graph/api/subscription-reauthorize
 */
export const reauthorizeSubscription: Operation<paths, { path: operations['reauthorizeSubscription']['parameters']['path'] }, void> =
  /* @__PURE__ */ operation("reauthorizeSubscription", "POST", "/subscriptions/{subscription-id}/reauthorize", false, nothing);

/**
 * Get the signed-in user: `GET /me`.
 *
 * Returns the person who is signed in.
 *
 * 1. Without `$select`, eleven properties come. `$select` brings the others, and leaves out what it does not name.
 * 2. An app on its own has no signed-in user and gets 400. It asks for `/users/{user-id}`.
 * @see https://learn.microsoft.com/graph/api/user-get
 */
export const getMe: Operation<paths, { query?: operations['getMe']['parameters']['query'] }, Schemas['user']> =
  /* @__PURE__ */ operation("getMe", "GET", "/me", true);

/**
 * Get my picture: `GET /me/photo/$value`.
 *
 * Returns the picture of the person who is signed in.
 *
 * 1. The response is the picture itself, not JSON. Read its type from `Content-Type`; it is `image/jpeg` as a rule.
 * 2. The picture needs the same token as every other request, so a browser cannot show it without help.
 * @returns The bytes, with their media type.
 * @see https://learn.microsoft.com/graph/api/profilephoto-get
 */
export const getMyPhotoValue: Operation<paths, {  }, Blob> =
  /* @__PURE__ */ operation("getMyPhotoValue", "GET", "/me/photo/$value", true, bytes, 'blob');

/**
 * List my groups: `GET /me/memberOf`.
 *
 * Lists the groups that the signed-in user is a direct member of.
 *
 * 1. A page holds up to `$top` groups. Follow `@odata.nextLink`, whole, until a page has none.
 * 2. `@odata.type` says what each item is. A user has eleven properties without `$select`.
 * 3. `$search`, `$filter`, `$orderby` and `$count` need the header `ConsistencyLevel: eventual`, and all but `$search` need `$count=true` as
 *    well.
 * 4. With `User.Read` alone, `@odata.type` and `id` come, and null for the rest.
 * @see https://learn.microsoft.com/graph/api/user-list-memberof
 */
export const listMyMemberOf: Operation<paths, { query?: operations['listMyMemberOf']['parameters']['query'] }, Schemas['directoryObjectCollection']> =
  /* @__PURE__ */ operation("listMyMemberOf", "GET", "/me/memberOf", true);

/**
 * List users: `GET /users`.
 *
 * Lists the people of the directory, guests included.
 *
 * 1. A page holds up to `$top` users. Follow `@odata.nextLink`, whole, until a page has none.
 * 2. Without `$select`, eleven properties come. `$select` brings the others, and leaves out what it does not name.
 * 3. `$search`, `$count`, and a part of `$filter` and `$orderby` need the header `ConsistencyLevel: eventual`, and all but `$search` need
 *    `$count=true` as well. What `$filter` needs it for, its description says.
 * 4. `$skip` is not supported.
 * 5. Guests cannot list users.
 * 6. `User.ReadBasic.All` shows names, e-mail address and id, and null for the rest.
 * @see https://learn.microsoft.com/graph/api/user-list
 */
export const listUsers: Operation<paths, { query?: operations['listUsers']['parameters']['query'] }, Schemas['userCollection']> =
  /* @__PURE__ */ operation("listUsers", "GET", "/users", true);

/**
 * Get a user: `GET /users/{user-id}`.
 *
 * Returns a person of the directory, by id or by user principal name.
 *
 * 1. Without `$select`, eleven properties come. `$select` brings the others, and leaves out what it does not name.
 * 2. `User.Read` and `User.ReadWrite` only reach the person who is signed in; any other returns 403.
 * 3. `User.ReadBasic.All` shows names, e-mail address and id of the others, and null for the rest.
 * 4. A `#` in a user principal name, as guests have one, is written `%23`.
 * @see https://learn.microsoft.com/graph/api/user-get
 */
export const getUser: Operation<paths, { path: operations['getUser']['parameters']['path']; query?: operations['getUser']['parameters']['query'] }, Schemas['user']> =
  /* @__PURE__ */ operation("getUser", "GET", "/users/{user-id}", true);

/**
 * Get the picture of a user: `GET /users/{user-id}/photo/$value`.
 *
 * Returns the picture of a person.
 *
 * 1. The response is the picture itself, not JSON. Read its type from `Content-Type`; it is `image/jpeg` as a rule.
 * 2. The picture needs the same token as every other request, so a browser cannot show it without help.
 * 3. `User.Read` and `User.ReadWrite` only reach the person who is signed in; any other returns 403.
 * @returns The bytes, with their media type.
 * @see https://learn.microsoft.com/graph/api/profilephoto-get
 */
export const getUserPhotoValue: Operation<paths, { path: operations['getUserPhotoValue']['parameters']['path'] }, Blob> =
  /* @__PURE__ */ operation("getUserPhotoValue", "GET", "/users/{user-id}/photo/$value", true, bytes, 'blob');

/**
 * List groups: `GET /groups`.
 *
 * Lists the groups of the directory.
 *
 * 1. A page holds up to `$top` groups. Follow `@odata.nextLink`, whole, until a page has none.
 * 2. `$select` leaves out what it does not name.
 * 3. `$search`, `$count`, and a part of `$filter` and `$orderby` need the header `ConsistencyLevel: eventual`, and all but `$search` need
 *    `$count=true` as well. What `$filter` needs it for, its description says.
 * 4. `$skip` is not supported.
 * @see https://learn.microsoft.com/graph/api/group-list
 */
export const listGroups: Operation<paths, { query?: operations['listGroups']['parameters']['query'] }, Schemas['groupCollection']> =
  /* @__PURE__ */ operation("listGroups", "GET", "/groups", true);

/**
 * Get a group: `GET /groups/{group-id}`.
 *
 * Returns a group of the directory.
 *
 * 1. `$select` leaves out what it does not name.
 * @see https://learn.microsoft.com/graph/api/group-get
 */
export const getGroup: Operation<paths, { path: operations['getGroup']['parameters']['path']; query?: operations['getGroup']['parameters']['query'] }, Schemas['group']> =
  /* @__PURE__ */ operation("getGroup", "GET", "/groups/{group-id}", true);

/**
 * List the members of a group: `GET /groups/{group-id}/members`.
 *
 * Lists the direct members of a group.
 *
 * 1. A page holds up to `$top` members. Follow `@odata.nextLink`, whole, until a page has none.
 * 2. `@odata.type` says what each item is. A user has eleven properties without `$select`.
 * 3. `$search`, `$filter`, `$orderby` and `$count` need the header `ConsistencyLevel: eventual`, and all but `$search` need `$count=true` as
 *    well.
 * 4. An app that may not read users gets `@odata.type` and `id` of them, and null for the rest.
 * @see https://learn.microsoft.com/graph/api/group-list-members
 */
export const listGroupMembers: Operation<paths, { path: operations['listGroupMembers']['parameters']['path']; query?: operations['listGroupMembers']['parameters']['query'] }, Schemas['directoryObjectCollection']> =
  /* @__PURE__ */ operation("listGroupMembers", "GET", "/groups/{group-id}/members", true);

/**
 * Run several requests in one: `POST /$batch`.
 *
 * Runs up to 20 requests of this version and responds to each of them.
 *
 * 1. `id` identifies a request, and its response carries it. Ids that differ only in case are the same. A number is taken
 *    too, and comes back as text.
 * 2. `url` is relative to the version: `/me/chats`, with or without the slash, and its query.
 * 3. A request with a `body` has a `Content-Type` in its `headers`. A JSON body is written as it is, any other as
 *    base64url.
 * 4. `dependsOn` names requests before it in the batch. The request runs once they have succeeded. If one has failed, it
 *    does not run, and its own response is 424. Requests that depend on nothing run in any order.
 * 5. The responses come in any order. Match them by `id`.
 * 6. A batch that could be read returns 200, even if every request in it failed: look at each `status`. What succeeded
 *    is not undone by what failed.
 * 7. Limits count each request. A throttled one has the status 429 and its own `Retry-After` among its `headers`; send
 *    that one again.
 * 8. The token needs the permissions of the requests inside. A request that lacks one has the status 403.
 * 9. It returns 400, and runs nothing, if
 *    - there are more than 20 requests;
 *    - an `id` is used twice, or `dependsOn` has an id that is not before it;
 *    - a `url` is absolute or names a batch;
 *    - a request with a `body` has no `Content-Type`.
 * @see https://learn.microsoft.com/graph/json-batching
 */
export const runBatch: Operation<paths, { body: Schemas['batchRequest'] }, Schemas['batchResponse']> =
  /* @__PURE__ */ operation("runBatch", "POST", "/$batch", false);
