// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/chats": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List chats
         * @description Lists the chats that the signed-in user takes part in.
         *
         *     1. A page holds up to `$top` chats. Follow `@odata.nextLink`, whole, until a
         *        page has none; a page may be empty and still have a next one.
         *     2. `$expand=members` brings 25 members of each chat at the most. List the members of a chat to see them all.
         *     3. `$orderby` takes one value, the newest message first. Without it the order is not defined.
         *     4. A chat that the user has hidden is listed too, with `viewpoint.isHidden` true.
         *     5. `$select` names the properties to return beside the id. The published page does not list it, and the service
         *        takes it.
         *     6. Only the options described here are supported; any other returns 400.
         */
        get: operations["listChats"];
        put?: never;
        /**
         * Create a chat
         * @description Creates a one-on-one chat or a group chat. `chatType` says which, and so which shape the body has.
         *
         *     1. `members` names everybody, the caller included: two users for a one-on-one chat, two to 250 for a group. The chat of
         *        a meeting cannot be created here; it comes with the meeting.
         *     2. Two users have at most one one-on-one chat. If it exists, the response is still 201, with that chat, and nothing is
         *        created. A group chat is always new.
         *     3. If the one-on-one chat was deleted, the response is 403 while it can be restored, for seven days; after that the two
         *        get a new one. If the caller was removed from it, the response is 403 too.
         *     4. Each member has exactly one role: a guest of the tenant is a `guest`, everybody else an `owner`. A user of another
         *        organization is an `owner` with `tenantId`, which a known user may omit.
         *     5. `user@odata.bind` is the absolute URL of a user, by id or by user principal name.
         *     6. A one-on-one chat has no topic. The topic of a group has at most 250 characters and no colon. Defaults to none.
         *     7. An app on its own names at least one user of its tenant; otherwise the response is 403.
         *     8. A new chat has no messages: no event is written for its creation or its first members.
         *     9. It returns 400 if
         *        - the caller is not among `members`, or a user is named twice;
         *        - a role does not fit the user, or `tenantId` is not the user's;
         *        - the body breaks another of these rules.
         */
        post: operations["createChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chats/{chat-id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        /**
         * Get a chat
         * @description Returns a chat, without its messages.
         *
         *     1. The caller must be a member, or hold an application permission. One member at least must belong to the caller's
         *        tenant.
         *     2. `$expand` takes `members` and `lastMessagePreview`. Everything else below a chat has a path of its own.
         *     3. `$select` names the properties to return beside the id. The published page does not list it, and the service
         *        takes it.
         *     4. `viewpoint` is null for an app on its own.
         */
        get: operations["getChat"];
        put?: never;
        post?: never;
        /**
         * Delete a chat
         * @description Takes a one-on-one, group or meeting chat away from everybody in it. An administrator can restore it.
         *
         *     1. With a delegated permission only an administrator of the tenant or of Teams can delete a chat. Anybody else
         *        returns 403, members of the chat included.
         *     2. The chat must have been started in the tenant of the administrator or of the app. A chat that another
         *        organization started returns 403.
         *     3. For seven days the chat can be restored, under the same id, with `undoDeleteChat`. After that it is lost.
         *     4. From the deletion on the chat returns 404 on every path below `/chats`.
         *     5. A tenant may delete one chat a second. More return 429.
         */
        delete: operations["deleteChat"];
        options?: never;
        head?: never;
        /**
         * Update a chat
         * @description Changes the topic of a group chat and returns the chat.
         *
         *     1. `topic` is the only property that can change. Any other returns 400.
         *     2. Only a group chat has a topic of its own. A one-on-one chat and the chat of a meeting return 400.
         *     3. A topic has 250 characters at most and no colon. Breaking either returns 400. Null takes the topic away.
         *     4. The change moves `lastUpdatedDateTime`. The topic that the chat has already changes nothing.
         */
        patch: operations["updateChat"];
        trace?: never;
    };
    "/chats/{chat-id}/hideForUser": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hide a chat for a user
         * @description Takes a chat out of the list that a user sees. The other members see it as before.
         *
         *     1. `user` names the signed-in user. Somebody else returns 403. Only the id is required; the home tenant, the name and
         *        the kind of user may come along.
         *     2. The next message in the chat brings it back.
         *     3. `listChats` goes on to list the chat. Its `viewpoint.isHidden` is true.
         */
        post: operations["hideChatForUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chats/{chat-id}/unhideForUser": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unhide a chat for a user
         * @description Brings a hidden chat back into the list that a user sees.
         *
         *     1. `user` names the signed-in user. Somebody else returns 403. Only the id is required; the home tenant, the name and
         *        the kind of user may come along.
         *     2. `viewpoint.isHidden` of the chat says whether the user has hidden it.
         */
        post: operations["unhideChatForUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chats/{chat-id}/markChatReadForUser": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a chat as read for a user
         * @description Marks every message of a chat as read by a user.
         *
         *     1. `user` names the signed-in user. Somebody else returns 403. Only the id is required; the home tenant, the name and
         *        the kind of user may come along.
         *     2. `viewpoint.lastMessageReadDateTime` of the chat moves to the last message or later.
         */
        post: operations["markChatReadForUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chats/{chat-id}/markChatUnreadForUser": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a chat as unread for a user
         * @description Marks the latest messages of a chat as not yet read by a user.
         *
         *     1. `user` names the signed-in user. Somebody else returns 403. Only the id is required; the home tenant, the name and
         *        the kind of user may come along.
         *     2. Messages after `lastMessageReadDateTime` become unread. Without it the last message alone does.
         *     3. `viewpoint.lastMessageReadDateTime` of the chat moves there.
         */
        post: operations["markChatUnreadForUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chats/{chat-id}/removeAllAccessForUser": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a user's access to a chat
         * @description Takes a chat away from a user, as a rule one that somebody outside the organization started. It is made for
         *     administrators.
         *
         *     1. `user` names the user, with the id and the home tenant. Both are required. Somebody who has no access returns 204
         *        as well, and nothing changes.
         *     2. The caller need not be a member of the chat. The permission needs the consent of an administrator.
         *     3. An app on its own cannot call this.
         *     4. A one-on-one chat, whose members are fixed otherwise, can be taken away too.
         */
        post: operations["removeAllAccessForUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chats/{chat-id}/startMigration": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a migration into a chat
         * @description Puts a chat into migration mode, so that messages of another platform can be imported with their own dates and
         *     senders.
         *
         *     1. `conversationCreationDateTime` becomes the `createdDateTime` of the chat, and no imported message can be older.
         *        It must be earlier than the present `createdDateTime`; the same time or a later one returns 400.
         *     2. The body may be left out. `createdDateTime` then stays as it is.
         *     3. One-on-one and group chats can be migrated into. The chat of a meeting returns 400.
         *     4. A chat that is in migration mode already returns 400. After `completeChatMigration` it can be started again.
         *     5. The app that starts a migration owns it. Until it completes, another app that imports or completes gets 403.
         *     6. `migrationMode` of the chat becomes `inProgress`, and Teams shows the members a banner.
         */
        post: operations["startChatMigration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chats/{chat-id}/completeMigration": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a migration into a chat
         * @description Takes a chat out of migration mode. Its members can use it again.
         *
         *     1. Only the app that started the migration can complete it. Another app gets 403.
         *     2. A chat that is not in migration mode returns 400.
         *     3. `migrationMode` of the chat becomes `completed`, and the banner in Teams goes away.
         *     4. The request has no body.
         */
        post: operations["completeChatMigration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/chats": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List my chats
         * @description Lists the chats of the signed-in user, the same as listing `/chats`. The rules of `listChats` hold.
         */
        get: operations["listMyChats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/chats/{chat-id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        /**
         * Get one of my chats
         * @description Returns a chat of the signed-in user. The rules of `getChat` hold.
         */
        get: operations["getMyChat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user-id}/chats": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca
                 */
                "user-id": components["parameters"]["user-id"];
            };
            cookie?: never;
        };
        /**
         * List the chats of a user
         * @description Lists the chats that a user takes part in. The rules of `listChats` hold.
         *
         *     1. With a delegated permission the user must be the one who is signed in. Any other returns 403.
         *     2. An app on its own can list the chats of anybody in its tenant. `viewpoint` is null then.
         */
        get: operations["listUserChats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user-id}/chats/{chat-id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca
                 */
                "user-id": components["parameters"]["user-id"];
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        /**
         * Get a chat of a user
         * @description Returns a chat that a user takes part in. The rules of `getChat` hold.
         *
         *     1. With a delegated permission the user must be the one who is signed in. Any other returns 403.
         *     2. An app on its own can get a chat of anybody in its tenant. `viewpoint` is null then.
         */
        get: operations["getUserChat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user-id}/teamwork/installedApps/{app-installation-id}/chat": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca
                 */
                "user-id": components["parameters"]["user-id"];
                /**
                 * @description The id of an installation in the personal scope of a user, an opaque string. It is not the id of the app.
                 * @example OGMwYTFhNjctNTBjZS00MTE0LWJiNmMtZGE5YzVkYmNmNmNhIyM0YjdlMmExMC02ZjBkLTRjNTMtOWQzZS03YTFmMGMyYjhlNjQ=
                 */
                "app-installation-id": components["parameters"]["user-app-installation-id"];
            };
            cookie?: never;
        };
        /**
         * Get the chat between a user and an app
         * @description Returns the one-on-one chat between a user and an app that is installed for them.
         *
         *     1. `app-installation-id` is the id of the installation in the personal scope of the user, not the id of the app.
         *     2. With a delegated permission the user must be the one who is signed in. Any other returns 403.
         *     3. The chat comes without members and messages, and no query option is supported; each returns 400.
         */
        get: operations["getChatForUserApp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teamwork/deletedChats/{deletedChat-id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a deleted chat. It is the id that the chat had.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "deletedChat-id": components["parameters"]["deletedChat-id"];
            };
            cookie?: never;
        };
        /**
         * Get a deleted chat
         * @description Returns a chat that was deleted and can still be restored.
         *
         *     1. With a delegated permission only an administrator of the tenant or of Teams can call this. Anybody else gets
         *        403.
         *     2. A deleted chat shows its id and nothing else. It is the id that the chat had.
         *     3. A chat that was restored, or was deleted more than seven days ago, returns 404. So does a chat of another tenant.
         */
        get: operations["getDeletedChat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teamwork/deletedChats/{deletedChat-id}/undoDelete": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a deleted chat. It is the id that the chat had.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "deletedChat-id": components["parameters"]["deletedChat-id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a deleted chat
         * @description Gives a deleted chat back to everybody who took part in it.
         *
         *     1. With a delegated permission only an administrator of the tenant or of Teams can call this. Anybody else gets
         *        403.
         *     2. A chat can be restored for seven days after it was deleted. After that it returns 404. So does a chat of another
         *        tenant.
         *     3. The chat has the id, the members and the messages that it had.
         *     4. The request has no body.
         */
        post: operations["undoDeleteChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chats/{chat-id}/members": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        /**
         * List the members of a chat
         * @description Lists the people in a chat, all of them page by page.
         *
         *     1. The service decides how many members a page holds: 100. Follow `@odata.nextLink`, whole, until a page has none.
         *     2. No query option is supported, `$top` and `$filter` included; each returns 400. `$skiptoken` only comes with a
         *        link.
         *     3. The `id` of a member is the id of the membership, opaque. The user is in `userId`.
         *     4. Members may belong to other tenants and may have no Microsoft Entra account. `tenantId` and `@odata.type` say so.
         *     5. A caller that may read a chat may read its members: the rules of `getChat` hold, so one member at least must belong to the
         *        tenant of the caller.
         */
        get: operations["listChatMembers"];
        put?: never;
        /**
         * Add a member to a chat
         * @description Adds one person to a group chat or to the chat of a meeting.
         *
         *     1. `user@odata.bind` is the absolute URL of a user, by id or by user principal name.
         *     2. A member has exactly one role. A guest of the tenant is a `guest`; everybody else is an `owner`. Somebody of
         *        another organization is an `owner` and carries `tenantId`. It may be left out for somebody who is known. No role,
         *        another one, or a `tenantId` that is not that of the user returns 400.
         *     3. `visibleHistoryStartDateTime` says from when on the member sees messages. Without it nothing from before is
         *        visible; `0001-01-01T00:00:00Z` shows the whole history. It cannot be changed afterwards: remove the member and
         *        add them again.
         *     4. The two members of a one-on-one chat are fixed. Adding another returns 403, with `RosterAddMemberBlocked` in the
         *        `message` of `innerError`. Create a group chat instead.
         *     5. A chat has 250 members at most. One more returns 400.
         *     6. Somebody who is a member already returns 400, the caller included.
         *     7. The response has no body. `Location` names the new membership.
         */
        post: operations["addChatMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chats/{chat-id}/members/{membership-id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a membership, an opaque string. It is not the id of the user: list the members of the chat to find it.
                 * @example MCMjYjMzY2JlOWYtOGViZS00ZjJhLTkxMmItN2UyYTQyN2Y0NzdmIyMxOToxYzViMDE2OTZkMmU0YTE3OWMyOTJiYzljZjA0ZTYzYkB0aHJlYWQudjIjIzgyZmU3NzU4LTViYjMtNGYwZC1hNDNmLWU1NTVmZDM5OWM2Zg==
                 */
                "membership-id": components["parameters"]["membership-id"];
            };
            cookie?: never;
        };
        /**
         * Get a member of a chat
         * @description Returns one person in a chat.
         *
         *     1. The id is that of the membership, not that of the user. List the members to find it.
         *     2. No query option is supported; each returns 400.
         *     3. `@odata.type` says which kind of member it is and so which properties there are.
         *     4. A caller that may read a chat may read its members: the rules of `getChat` hold, so one member at least must belong to the
         *        tenant of the caller.
         */
        get: operations["getChatMember"];
        put?: never;
        post?: never;
        /**
         * Remove a member from a chat
         * @description Removes one person from a group chat or from the chat of a meeting.
         *
         *     1. The id is that of the membership, not that of the user. List the members to find it.
         *     2. The two members of a one-on-one chat are fixed. Removing one returns 403, with `RosterAddMemberBlocked` in the
         *        `message` of `innerError`.
         *     3. Anybody else may leave, the last owner and the last member included.
         *     4. Somebody who has been removed already returns 404.
         */
        delete: operations["removeChatMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/chats/{chat-id}/members": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        /**
         * List the members of one of my chats
         * @description Lists the people in a chat of the signed-in user. The rules of `listChatMembers` hold.
         */
        get: operations["listMyChatMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/chats/{chat-id}/members/{membership-id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a membership, an opaque string. It is not the id of the user: list the members of the chat to find it.
                 * @example MCMjYjMzY2JlOWYtOGViZS00ZjJhLTkxMmItN2UyYTQyN2Y0NzdmIyMxOToxYzViMDE2OTZkMmU0YTE3OWMyOTJiYzljZjA0ZTYzYkB0aHJlYWQudjIjIzgyZmU3NzU4LTViYjMtNGYwZC1hNDNmLWU1NTVmZDM5OWM2Zg==
                 */
                "membership-id": components["parameters"]["membership-id"];
            };
            cookie?: never;
        };
        /**
         * Get a member of one of my chats
         * @description Returns one person in a chat of the signed-in user. The rules of `getChatMember` hold.
         */
        get: operations["getMyChatMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user-id}/chats/{chat-id}/members": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca
                 */
                "user-id": components["parameters"]["user-id"];
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        /**
         * List the members of a chat of a user
         * @description Lists the people in a chat that a user takes part in. The rules of `listChatMembers` hold.
         *
         *     1. With a delegated permission the user must be the one who is signed in. Any other returns 403.
         */
        get: operations["listUserChatMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user-id}/chats/{chat-id}/members/{membership-id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca
                 */
                "user-id": components["parameters"]["user-id"];
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a membership, an opaque string. It is not the id of the user: list the members of the chat to find it.
                 * @example MCMjYjMzY2JlOWYtOGViZS00ZjJhLTkxMmItN2UyYTQyN2Y0NzdmIyMxOToxYzViMDE2OTZkMmU0YTE3OWMyOTJiYzljZjA0ZTYzYkB0aHJlYWQudjIjIzgyZmU3NzU4LTViYjMtNGYwZC1hNDNmLWU1NTVmZDM5OWM2Zg==
                 */
                "membership-id": components["parameters"]["membership-id"];
            };
            cookie?: never;
        };
        /**
         * Get a member of a chat of a user
         * @description Returns one person in a chat that a user takes part in. The rules of `getChatMember` hold.
         *
         *     1. With a delegated permission the user must be the one who is signed in. Any other returns 403.
         */
        get: operations["getUserChatMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chats/{chat-id}/messages": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        /**
         * List the messages of a chat
         * @description Lists the messages of a chat, the events that Teams writes down as messages included.
         *
         *     1. A page holds up to `$top` messages. Follow `@odata.nextLink`, whole, until
         *        a page has none; a page may be empty and still have a next one.
         *     2. `$orderby` takes `lastModifiedDateTime desc` or `createdDateTime desc`. Ascending order returns 400. The service
         *        sorts by `lastModifiedDateTime` if the option is left out, but does not promise it.
         *     3. `$filter` takes `lastModifiedDateTime` with `gt` and `lt`, or `createdDateTime` with `lt`; another property or
         *        operator returns 400. A filter on the property that does not sort the list is ignored, without an error. The
         *        published page wants `$orderby` for each filter; the service applies one on `lastModifiedDateTime` without it.
         *     4. Only the options described here are supported; any other returns 400.
         *     5. An event has a `messageType` of `unknownFutureValue`, or of `systemEventMessage` if the request carries
         *        `Prefer: include-unknown-enum-members`. Its `eventDetail` says what happened, its `from` is null.
         *     6. A deleted message stays in the list, with `deletedDateTime` and an empty body, and without its subject,
         *        attachments, mentions and reactions.
         *     7. A signed-in user must be a member of the chat. An app on its own must belong to the tenant of the chat.
         */
        get: operations["listChatMessages"];
        put?: never;
        /**
         * Send a message
         * @description Sends a message to a chat that exists.
         *
         *     1. Only `body` is required. Its `contentType` defaults to `text`, and `importance` to `normal`.
         *     2. Each of `mentions` names one user, app, conversation or tag. The `html` body, or an adaptive card, shows it as
         *        `<at id="n">`, with the `id` of the mention and its `mentionText`, in which `<` is written `&lt;`. An `<at>` that is
         *        not in the list becomes text, and nobody is notified.
         *     3. Each of `attachments` is shown in the `html` body as `<attachment id="x">`, with the `id` of the attachment. A file
         *        is a `reference` with a `contentUrl`. A card has its media type and, as `content`, JSON in a string.
         *     4. Each of `hostedContents` is a picture in base64 with a temporary id, which the `html` body shows as
         *        `<img src="../hostedContents/x/$value">`. In the response the body has the lasting URL. A request has 4 MB at most;
         *        more returns 413.
         *     5. A message has about 28 kB at most: its text, subject, mentions and attachments together, without the bytes of the
         *        pictures. More returns 413. The servers here count bytes of JSON in UTF-8, 28,672 at most.
         *     6. Sending never creates a chat: an unknown one returns 404. A user who is not a member gets 403, and so do all members
         *        while the chat is in migration mode.
         *     7. An app on its own can only import, with `createdDateTime` and `from`, into a chat in migration mode; a message
         *        without them returns 412. Only the app that started the migration may import; another one gets 403.
         *     8. It returns 400 if
         *        - the body does not show a mention, an attachment or a picture, or shows an attachment or a picture that is not in
         *          the lists;
         *        - the text that the body shows for a mention is not its `mentionText`;
         *        - an `id` is used twice, or a mention names none or several;
         *        - a file has no `contentUrl`, a card no JSON, or an attachment both `contentUrl` and `content`;
         *        - the bytes of a picture are not base64, or its `contentType` is not `image/jpg`, `image/jpeg` or `image/png`;
         *        - a signed-in user sends `createdDateTime` or `from`;
         *        - an import is dated in the future or before the chat, or the chat is not in migration mode.
         */
        post: operations["sendChatMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/chats/{chat-id}/messages": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        /**
         * List the messages of one of my chats
         * @description Lists the messages of a chat of the signed-in user. The rules of `listChatMessages` hold.
         */
        get: operations["listMyChatMessages"];
        put?: never;
        /**
         * Send a message to one of my chats
         * @description Sends a message to a chat of the signed-in user. The rules of `sendChatMessage` hold.
         *
         *     1. Nothing can be imported here: `createdDateTime` and `from` return 400.
         *     2. The published page does not list this path, and the service takes it.
         */
        post: operations["sendMyChatMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user-id}/chats/{chat-id}/messages": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca
                 */
                "user-id": components["parameters"]["user-id"];
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        /**
         * List the messages of a chat of a user
         * @description Lists the messages of a chat that a user takes part in. The rules of `listChatMessages` hold.
         *
         *     1. With a delegated permission the user must be the one who is signed in; otherwise the response is 403.
         */
        get: operations["listUserChatMessages"];
        put?: never;
        /**
         * Send a message to a chat of a user
         * @description Sends a message to a chat that a user takes part in. The rules of `sendChatMessage` hold.
         *
         *     1. With a delegated permission the user must be the one who is signed in; otherwise the response is 403.
         *     2. The published page does not list this path, and the service takes it.
         */
        post: operations["sendUserChatMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chats/{chat-id}/messages/{message-id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
            };
            cookie?: never;
        };
        /**
         * Get a message
         * @description Returns a message of a chat.
         *
         *     1. The id of a message is unique only within its chat. An unknown one returns 404.
         *     2. A deleted message is still returned, with `deletedDateTime` and an empty body.
         *     3. `messageType` and other enums name members that came later only if the request carries
         *        `Prefer: include-unknown-enum-members`; otherwise they say `unknownFutureValue`.
         *     4. No query option is supported; any returns 400.
         */
        get: operations["getChatMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a message
         * @description Changes a message. What may be changed depends on the caller.
         *
         *     1. A signed-in user changes a message of their own: everything but `policyViolation` and what is read-only. The response
         *        is 204. `lastEditedDateTime` and `lastModifiedDateTime` say when.
         *     2. An app on its own changes `policyViolation` and nothing else. The response is 200, without a body.
         *     3. What is omitted stays as it is. A list that is sent replaces the old one. The result must follow the rules of
         *        `sendChatMessage`.
         *     4. `messageType`, `from`, `reactions` and `deletedDateTime` are accepted and ignored, so that a message can be sent
         *        back as it was read.
         *     5. A message of another user returns 403. So does one that was not sent from the tenant of the app.
         *     6. A deleted message returns 404 until its sender restores it.
         *     7. A chat with a Skype user cannot be changed in this way.
         *     8. If the sender has no licence for data loss prevention, an update of `policyViolation` returns 402.
         *     9. What is sent has about 28 kB at most, as in `sendChatMessage`; more returns 413.
         *     10. It returns 400 if
         *         - a signed-in user sends `policyViolation`, or both kinds of change are sent at once;
         *         - another read-only property is sent;
         *         - the new body does not show an old mention or attachment, and the list is not sent too.
         */
        patch: operations["updateChatMessage"];
        trace?: never;
    };
    "/chats/{chat-id}/messages/{message-id}/undoSoftDelete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chats/{chat-id}/messages/{message-id}/softDelete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/chats/{chat-id}/messages/{message-id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
            };
            cookie?: never;
        };
        /**
         * Get a message of one of my chats
         * @description Returns a message of a chat of the signed-in user. The rules of `getChatMessage` hold.
         */
        get: operations["getMyChatMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a message of one of my chats
         * @description Changes a message of the signed-in user in one of their chats. The rules of `updateChatMessage` hold.
         *
         *     1. `policyViolation` cannot be changed here: it returns 400.
         *     2. The published page does not list this path, and the service takes it.
         */
        patch: operations["updateMyChatMessage"];
        trace?: never;
    };
    "/me/chats/{chat-id}/messages/{message-id}/undoSoftDelete": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a message of one of my chats
         * @description Restores a deleted message of a chat of the signed-in user.
         *     The rules of `undoSoftDeleteChatMessage` hold.
         */
        post: operations["undoSoftDeleteMyChatMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/chats/{chat-id}/messages/{message-id}/softDelete": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a message of one of my chats
         * @description Deletes a message of a chat of the signed-in user
         *     in a way that can be undone.
         *     The rules of `softDeleteChatMessage` hold.
         */
        post: operations["softDeleteMyChatMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/chats/{chat-id}/messages/{message-id}/hostedContents": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
            };
            cookie?: never;
        };
        /**
         * List hosted contents in one of my chats
         * @description Lists the hosted contents of a message in a chat of the signed-in user. The rules of `listHostedContents` hold.
         */
        get: operations["listMyHostedContents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/chats/{chat-id}/messages/{message-id}/hostedContents/{hosted-content-id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
                /**
                 * @description The id of a hosted content of the message, an opaque string.
                 * @example aWQ9eF8wLXdldS1kMy03ZjBjNDFiYSx0eXBlPTEsdXJsPWh0dHBzOi8vZXUtYXBpLmFzbS5za3lwZS5jb20vdjEvb2JqZWN0cy8wLXdldS1kMy03ZjBjNDFiYS92aWV3cy9pbWdv
                 */
                "hosted-content-id": components["parameters"]["hosted-content-id"];
            };
            cookie?: never;
        };
        /**
         * Get a hosted content in one of my chats
         * @description Returns a hosted content of a message in a chat of the signed-in user. The rules of `getHostedContent` hold.
         */
        get: operations["getMyHostedContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/chats/{chat-id}/messages/{message-id}/hostedContents/{hosted-content-id}/$value": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
                /**
                 * @description The id of a hosted content of the message, an opaque string.
                 * @example aWQ9eF8wLXdldS1kMy03ZjBjNDFiYSx0eXBlPTEsdXJsPWh0dHBzOi8vZXUtYXBpLmFzbS5za3lwZS5jb20vdjEvb2JqZWN0cy8wLXdldS1kMy03ZjBjNDFiYS92aWV3cy9pbWdv
                 */
                "hosted-content-id": components["parameters"]["hosted-content-id"];
            };
            cookie?: never;
        };
        /**
         * Get the bytes of a hosted content in one of my chats
         * @description Returns the bytes of a picture or a piece of code inside a message in a chat of the signed-in user. The rules of
         *     `getHostedContentValue` hold.
         */
        get: operations["getMyHostedContentValue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user-id}/chats/{chat-id}/messages/{message-id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca
                 */
                "user-id": components["parameters"]["user-id"];
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
            };
            cookie?: never;
        };
        /**
         * Get a message of a chat of a user
         * @description Returns a message of a chat that a user takes part in. The rules of `getChatMessage` hold.
         *
         *     1. With a delegated permission the user must be the one who is signed in; otherwise the response is 403.
         */
        get: operations["getUserChatMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a message of a chat of a user
         * @description Changes a message in a chat that a user takes part in. The rules of `updateChatMessage` hold.
         *
         *     1. With a delegated permission the user must be the one who is signed in; otherwise the response is 403.
         */
        patch: operations["updateUserChatMessage"];
        trace?: never;
    };
    "/users/{user-id}/chats/{chat-id}/messages/{message-id}/softDelete": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca
                 */
                "user-id": components["parameters"]["user-id"];
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a message
         * @description Deletes a message in a way that can be undone.
         *
         *     1. The message stays in the lists, with a `deletedDateTime` and without its content. A second time returns 204 as
         *        well, and nothing changes.
         *     2. Only the sender may delete it; the message of somebody else returns 403.
         *     3. The user in the path must be the one who is signed in; otherwise the response is 403. An app on its own cannot
         *        delete a message.
         *     4. The request has no body. There is no such operation below `/chats`.
         */
        post: operations["softDeleteChatMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user-id}/chats/{chat-id}/messages/{message-id}/undoSoftDelete": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca
                 */
                "user-id": components["parameters"]["user-id"];
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a deleted message
         * @description Takes back the deletion of a message.
         *
         *     1. The message has its old content again, and its `deletedDateTime` is null. A message that is not deleted returns
         *        400.
         *     2. Only the sender may restore it; the message of somebody else returns 403.
         *     3. The user in the path must be the one who is signed in; otherwise the response is 403. An app on its own cannot
         *        restore a message.
         *     4. The request has no body. There is no such operation below `/chats`.
         */
        post: operations["undoSoftDeleteChatMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chats/{chat-id}/messages/{message-id}/setReaction": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * React to a message
         * @description Adds a reaction of the signed-in user to a message.
         *
         *     1. `reactionType` is an emoji, as Unicode.
         *     2. A reaction that the user has already set stays as it is; the response is 204 again.
         *     3. The message gets a new `lastModifiedDateTime` and an entry in `messageHistory`, and no `lastEditedDateTime`.
         *     4. The caller must be a member of the chat. An app on its own cannot react.
         *     5. A deleted message returns 404.
         */
        post: operations["setChatMessageReaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chats/{chat-id}/messages/{message-id}/unsetReaction": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back a reaction
         * @description Removes a reaction of the signed-in user from a message.
         *
         *     1. `reactionType` is the emoji that the user has set. Reactions of others stay.
         *     2. A reaction that the user has not set changes nothing; the response is 204 all the same.
         *     3. The message gets a new `lastModifiedDateTime` and an entry in `messageHistory`, and no `lastEditedDateTime`.
         *     4. The caller must be a member of the chat. An app on its own cannot take back a reaction.
         *     5. A deleted message returns 404.
         */
        post: operations["unsetChatMessageReaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chats/{chat-id}/messages/replyWithQuote": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reply with a quote
         * @description Sends a message that quotes others of the same chat.
         *
         *     1. `messageIds` names one to ten messages; none or more than ten returns 400. One that is not in the chat, or was
         *        deleted, returns 404. An id that is used twice is quoted once.
         *     2. The rules of `sendChatMessage` hold for `replyMessage`, which has no `createdDateTime` and no `from`. Its size
         *        is counted without the quotes.
         *     3. The body of the response is `html`. It shows each quoted message as `<attachment id="x">`, where x is the id of
         *        that message. `attachments` has it as a `messageReference`, whose `content` is JSON in a string: `messageId`,
         *        `messagePreview` and `messageSender`.
         *     4. The caller must be a member of the chat. An app on its own cannot reply.
         */
        post: operations["replyWithQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chats/{chat-id}/messages/{message-id}/hostedContents": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
            };
            cookie?: never;
        };
        /**
         * List the hosted contents of a message
         * @description Lists the pictures and pieces of code inside a message, by id.
         *
         *     1. `contentBytes` and `contentType` are null. Read the bytes of each with `getHostedContentValue`.
         *     2. A message without any, or one that is deleted, returns an empty list. There is one page.
         *     3. No query option is supported; any returns 400.
         *     4. Hosted contents are sent with their message. There is no way to add one later.
         */
        get: operations["listHostedContents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user-id}/chats/{chat-id}/messages/{message-id}/hostedContents": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca
                 */
                "user-id": components["parameters"]["user-id"];
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
            };
            cookie?: never;
        };
        /**
         * List hosted contents in a chat of a user
         * @description Lists the hosted contents of a message in a chat that a user takes part in. The rules of `listHostedContents` hold.
         *
         *     1. With a delegated permission the user must be the one who is signed in; otherwise the response is 403.
         */
        get: operations["listUserHostedContents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user-id}/chats/{chat-id}/messages/{message-id}/hostedContents/{hosted-content-id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca
                 */
                "user-id": components["parameters"]["user-id"];
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
                /**
                 * @description The id of a hosted content of the message, an opaque string.
                 * @example aWQ9eF8wLXdldS1kMy03ZjBjNDFiYSx0eXBlPTEsdXJsPWh0dHBzOi8vZXUtYXBpLmFzbS5za3lwZS5jb20vdjEvb2JqZWN0cy8wLXdldS1kMy03ZjBjNDFiYS92aWV3cy9pbWdv
                 */
                "hosted-content-id": components["parameters"]["hosted-content-id"];
            };
            cookie?: never;
        };
        /**
         * Get a hosted content in a chat of a user
         * @description Returns a picture or a piece of code inside a message in a chat that a user takes part in. The rules of
         *     `getHostedContent` hold.
         *
         *     1. With a delegated permission the user must be the one who is signed in; otherwise the response is 403.
         */
        get: operations["getUserHostedContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user-id}/chats/{chat-id}/messages/{message-id}/hostedContents/{hosted-content-id}/$value": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca
                 */
                "user-id": components["parameters"]["user-id"];
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
                /**
                 * @description The id of a hosted content of the message, an opaque string.
                 * @example aWQ9eF8wLXdldS1kMy03ZjBjNDFiYSx0eXBlPTEsdXJsPWh0dHBzOi8vZXUtYXBpLmFzbS5za3lwZS5jb20vdjEvb2JqZWN0cy8wLXdldS1kMy03ZjBjNDFiYS92aWV3cy9pbWdv
                 */
                "hosted-content-id": components["parameters"]["hosted-content-id"];
            };
            cookie?: never;
        };
        /**
         * Get the bytes of a hosted content in a chat of a user
         * @description Returns the bytes of a picture or a piece of code inside a message in a chat that a user takes part in. The rules of
         *     `getHostedContentValue` hold.
         *
         *     1. With a delegated permission the user must be the one who is signed in; otherwise the response is 403.
         */
        get: operations["getUserHostedContentValue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chats/{chat-id}/messages/{message-id}/hostedContents/{hosted-content-id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
                /**
                 * @description The id of a hosted content of the message, an opaque string.
                 * @example aWQ9eF8wLXdldS1kMy03ZjBjNDFiYSx0eXBlPTEsdXJsPWh0dHBzOi8vZXUtYXBpLmFzbS5za3lwZS5jb20vdjEvb2JqZWN0cy8wLXdldS1kMy03ZjBjNDFiYS92aWV3cy9pbWdv
                 */
                "hosted-content-id": components["parameters"]["hosted-content-id"];
            };
            cookie?: never;
        };
        /**
         * Get a hosted content
         * @description Returns a picture or a piece of code inside a message, without its bytes.
         *
         *     1. `contentBytes` and `contentType` are null. Read the bytes with `getHostedContentValue`.
         *     2. No query option is supported; any returns 400.
         *     3. The contents of a deleted message return 404 until it is restored.
         */
        get: operations["getHostedContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chats/{chat-id}/messages/{message-id}/hostedContents/{hosted-content-id}/$value": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
                /**
                 * @description The id of a hosted content of the message, an opaque string.
                 * @example aWQ9eF8wLXdldS1kMy03ZjBjNDFiYSx0eXBlPTEsdXJsPWh0dHBzOi8vZXUtYXBpLmFzbS5za3lwZS5jb20vdjEvb2JqZWN0cy8wLXdldS1kMy03ZjBjNDFiYS92aWV3cy9pbWdv
                 */
                "hosted-content-id": components["parameters"]["hosted-content-id"];
            };
            cookie?: never;
        };
        /**
         * Get the bytes of a hosted content
         * @description Returns the bytes of a picture or a piece of code inside a message.
         *
         *     1. The response is the content itself, not JSON. Its `Content-Type` is that of the content, such as `image/png`; read
         *        it from the response, because nothing else says it.
         *     2. A failure is JSON, as everywhere.
         *     3. The body of a message has this URL as the `src` of an `<img>`. It needs the same token as every other request, so
         *        a browser cannot show it without help.
         *     4. No query option is supported; any returns 400.
         *     5. The contents of a deleted message return 404 until it is restored.
         */
        get: operations["getHostedContentValue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user-id}/chats/getAllMessages": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca
                 */
                "user-id": components["parameters"]["user-id"];
            };
            cookie?: never;
        };
        /**
         * Get the messages of all chats of a user
         * @description Lists the messages of all chats that a user takes part in: one-on-one chats, group chats and meeting chats.
         *
         *     1. Only an app on its own may ask. A signed-in user gets 403.
         *     2. The operation is metered. `model` names the licensing and payment model, `A` or `B`; another value returns 400.
         *        Defaults to the evaluation mode.
         *     3. A page holds up to `$top` messages. Follow `@odata.nextLink`, whole, until
         *        a page has none; a page may be empty and still have a next one.
         *     4. `$filter` takes a range of `lastModifiedDateTime` with `gt` and `lt`, `messageType` with `eq` and `ne`, and with
         *        `eq` also `from/user/id`, `from/user/userIdentityType` and `from/application/applicationIdentityType`.
         *     5. Each message says by `chatId` where it was sent, and has an `@odata.type`.
         *     6. The messages come chat by chat, the oldest of each first. Deleted messages, and those of deleted chats, are left
         *        out; `getAllRetainedMessages` has both.
         *     7. An app may send 200 such requests a second to a tenant; more returns 429.
         *     8. A user of another tenant returns 404.
         */
        get: operations["getAllMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user-id}/chats/getAllMessages/delta": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca
                 */
                "user-id": components["parameters"]["user-id"];
            };
            cookie?: never;
        };
        /**
         * Track the messages of all chats of a user
         * @description Lists the messages of all chats that a user takes part in, one-on-one chats, group chats and meeting chats, and
         *     afterwards only what is new or has changed.
         *
         *     1. The first request, without a token, begins a round with all messages that were sent or changed in the last eight
         *        months. It leaves out those that had been deleted by then. Older ones come from `getAllMessages`; the later
         *        rounds have no such limit.
         *     2. Every page but the last has an `@odata.nextLink`; the last one has an `@odata.deltaLink` instead. Follow both
         *        whole: their tokens are opaque. A token that the service did not make returns 400.
         *     3. Follow the delta link later to begin the next round. It returns the messages that were sent, edited, deleted or
         *        reacted to since, each as it is now, and a new delta link.
         *     4. A page holds up to `$top` messages. `$filter` takes `lastModifiedDateTime`
         *        with `gt`. Give them with the first request; the links carry them on.
         *     5. Only an app on its own may ask. A signed-in user gets 403.
         *     6. A user of another tenant returns 404.
         */
        get: operations["deltaChatMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user-id}/chats/getAllRetainedMessages": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca
                 */
                "user-id": components["parameters"]["user-id"];
            };
            cookie?: never;
        };
        /**
         * Get the retained messages of a user
         * @description Lists the messages of all chats that a user takes part in, one-on-one chats, group chats and meeting chats, deleted
         *     ones that a retention policy keeps included.
         *
         *     1. Only an app on its own may ask. A signed-in user gets 403.
         *     2. The tenant needs a retention policy for Teams. Without one there is nothing to list.
         *     3. A page holds up to `$top` messages. Follow `@odata.nextLink`, whole, until
         *        a page has none; a page may be empty and still have a next one. Here the link carries `$skip`.
         *     4. `$filter` takes a range of `lastModifiedDateTime` with `gt` and `lt`; `from/user/id`,
         *        `from/user/userIdentityType` and `from/application/applicationIdentityType` with `eq`; and `messageType` with
         *        `eq` or `ne` and `systemEventMessage`.
         *     5. Each message says by `chatId` where it was sent, and has an `@odata.type`.
         *     6. The messages come chat by chat, the oldest of each first. Those of deleted chats are among them.
         *     7. A user of another tenant returns 404.
         */
        get: operations["getAllRetainedMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user-id}/chats/{chat-id}/targetedMessages/{targetedChatMessage-id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca
                 */
                "user-id": components["parameters"]["user-id"];
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a targeted message, unique within the chat and the user whom it is for.
                 * @example 1607123940660
                 */
                "targetedChatMessage-id": components["parameters"]["targetedChatMessage-id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a targeted message
         * @description Deletes a message that an app has sent to one member of a group chat alone.
         *
         *     1. Only an administrator of the tenant or of Teams can delete it. The user in the path is the one whom it is for.
         *     2. Only group chats have targeted messages; another chat returns 400.
         *     3. No request creates or lists one: bots do, by other means. A seed of the emulator can have them.
         */
        delete: operations["deleteTargetedMessage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chats/{chat-id}/pinnedMessages": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        /**
         * List the pinned messages of a chat
         * @description Lists the messages that are pinned to the top of a chat.
         *
         *     1. Each pinned message has the id of the message that is pinned.
         *     2. The newest pin comes first. A message that is deleted is left out until it is restored.
         *     3. `$expand=message` brings the messages themselves. It is the only option; any other returns 400.
         *     4. Follow `@odata.nextLink`, whole, until a page has none. `$skiptoken` only comes with such a link.
         */
        get: operations["listPinnedMessages"];
        put?: never;
        /**
         * Pin a message
         * @description Pins a message to the top of its chat, for everybody in it.
         *
         *     1. `message@odata.bind` is the absolute URL of a message of this chat. A message of another chat returns 400.
         *     2. The chat must exist; pinning cannot create one.
         *     3. What is returned has the id of the message. Unpin it by that id.
         *     4. Pinning a message again returns 201 and changes nothing.
         *     5. A deleted message returns 404.
         */
        post: operations["pinMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chats/{chat-id}/pinnedMessages/{pinnedChatMessageInfo-id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a pinned message. It is the id of the message that is pinned.
                 * @example 1607124005331
                 */
                "pinnedChatMessageInfo-id": components["parameters"]["pinnedChatMessageInfo-id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Unpin a message
         * @description Takes a message from the top of a chat, for everybody in it. The message itself stays where it is.
         *
         *     1. The id of a pinned message is the id of the message.
         *     2. A message that is not pinned returns 404.
         */
        delete: operations["unpinMessage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chats/{chat-id}/installedApps": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        /**
         * List the apps of a chat
         * @description Lists the apps that are installed in a chat. In a meeting chat they are the apps of the meeting.
         *
         *     1. An installation has an id of its own. It is not the id of the app, which `$expand=teamsApp` brings.
         *     2. `$expand=teamsAppDefinition` brings the version that is installed, and `$expand=teamsAppDefinition($expand=bot)`
         *        that version with its bot. Without `$expand` and `$select` an installation is its `id` alone.
         *     3. `consentedPermissionSet` is only there when `$select` names it.
         *     4. `$filter` compares properties of the app or its version; expand what you filter by, or the response is 400. To find
         *        an app by the id in its manifest, ask for `$expand=teamsApp&$filter=teamsApp/externalId eq 'x'`.
         *     5. Follow `@odata.nextLink`, whole, until a page has none.
         *     6. Only the options described here are supported; any other returns 400.
         */
        get: operations["listChatApps"];
        put?: never;
        /**
         * Install an app in a chat
         * @description Installs an app of the catalog in a chat. In a meeting chat it is installed in the meeting.
         *
         *     1. `teamsApp@odata.bind` is the absolute URL of the app in the catalog, by the id that the catalog gave it. That is
         *        not the id in the app's manifest. A URL of another form returns 400, an app that is not in the catalog 404.
         *     2. `consentedPermissionSet` consents to the resource-specific permissions that the app needs. It names exactly those
         *        of the app's definition; anything else returns 400. It may be left out if the app needs none, or none but
         *        delegated ones.
         *     3. An app that needs consent can only be installed with a permission that includes it, such as
         *        `TeamsAppInstallation.ReadWriteAndConsentSelfForChat`; with another the response is 403.
         *     4. A permission with `Self` in its name installs the calling app alone; any other app returns 403.
         *     5. A chat has an app once. Installing it again returns 409.
         *     6. The response has no body. Its `Location` is the URL of the installation.
         */
        post: operations["addChatApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chats/{chat-id}/installedApps/{app-installation-id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of an installation, an opaque string. It is not the id of the app.
                 * @example MTk6MWM1YjAxNjk2ZDJlNGExNzljMjkyYmM5Y2YwNGU2M2JAdGhyZWFkLnYyIyM0YjdlMmExMC02ZjBkLTRjNTMtOWQzZS03YTFmMGMyYjhlNjQ=
                 */
                "app-installation-id": components["parameters"]["app-installation-id"];
            };
            cookie?: never;
        };
        /**
         * Get an app of a chat
         * @description Returns an app that is installed in a chat.
         *
         *     1. The path takes the id of the installation, as `listChatApps` returns it, not the id of the app.
         *     2. Without `$select` an installation is its `id` alone. `consentedPermissionSet` is only there when `$select` names
         *        it.
         *     3. Nothing can be expanded here; `$expand` returns 400. List the apps of the chat to learn which app it is.
         */
        get: operations["getChatApp"];
        put?: never;
        post?: never;
        /**
         * Remove an app from a chat
         * @description Removes an app from a chat. In a meeting chat it is removed from the meeting.
         *
         *     1. The path takes the id of the installation, not the id of the app.
         *     2. A permission with `Self` in its name removes the calling app alone; any other app returns 403.
         *     3. The response has no body. A second time returns 404.
         */
        delete: operations["removeChatApp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chats/{chat-id}/installedApps/{app-installation-id}/upgrade": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of an installation, an opaque string. It is not the id of the app.
                 * @example MTk6MWM1YjAxNjk2ZDJlNGExNzljMjkyYmM5Y2YwNGU2M2JAdGhyZWFkLnYyIyM0YjdlMmExMC02ZjBkLTRjNTMtOWQzZS03YTFmMGMyYjhlNjQ=
                 */
                "app-installation-id": components["parameters"]["app-installation-id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upgrade an app of a chat
         * @description Brings an app that is installed in a chat to the newest version in the catalog. In a meeting chat it is that of the
         *     meeting.
         *
         *     1. The body may be left out. It carries nothing but `consentedPermissionSet`.
         *     2. `consentedPermissionSet` consents to the resource-specific permissions that the newest version needs. It names
         *        exactly those; anything else returns 400. It may be left out if the version needs none, or none but delegated
         *        ones.
         *     3. A version that needs consent takes a permission that includes it, such as
         *        `TeamsAppInstallation.ReadWriteAndConsentSelfForChat`; with another the response is 403.
         *     4. A permission with `Self` in its name upgrades the calling app alone; any other app returns 403.
         *     5. If the catalog has no newer version the response is the same, and nothing changes.
         *     6. The response has no body.
         */
        post: operations["upgradeChatApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chats/{chat-id}/permissionGrants": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        /**
         * List the permissions of apps in a chat
         * @description Lists the resource-specific permissions that apps have in a chat: which app, and what it may do there.
         *
         *     1. Each grant is one permission of one app. Grants come and go with the installation of the app; there is no other
         *        way to make one or take it back.
         *     2. Follow `@odata.nextLink`, whole, until a page has none. There are no other query options; any returns 400.
         */
        get: operations["listChatPermissionGrants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chats/{chat-id}/sendActivityNotification": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Notify members of a chat
         * @description Puts a notification into the activity feed of one member, or of all members, of a chat. It comes from the calling app,
         *     which must be installed in the chat; otherwise the response is 403.
         *
         *     1. `topic` says what the notification is about. With the source `entityUrl` its `value` is the URL of this chat or of a
         *        message in it. With the source `text` its `value` is plain text, and `webUrl` is required.
         *     2. `activityType` is a type that the manifest of the app declares, and `templateParameters` fills the variables of its
         *        template. `systemDefault` needs no declaration: it shows the template parameter `systemDefaultText`.
         *     3. `previewText` is shown below that, at most its first 150 characters.
         *     4. `recipient` is a user, by id or user principal name, or all members of this chat, by its id. Only users with a
         *        Microsoft Entra account get notifications. A user who is not a member returns 403, and so does the caller.
         *     5. A notification with the `chainId` of an earlier one replaces it.
         *     6. If several apps in the chat share one registration in Microsoft Entra, name yours in `teamsAppId`; otherwise the
         *        response is 409.
         *     7. An app sends at most five notifications a second in a tenant; more return 429.
         *     8. The response has no body. It does not say that anybody has seen the notification.
         *     9. It returns 400 if
         *        - `topic.value` is the URL of something else;
         *        - the manifest does not declare `activityType`;
         *        - `recipient` names another chat.
         */
        post: operations["sendActivityNotificationInChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chats/{chat-id}/tabs": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        /**
         * List the tabs of a chat
         * @description Lists the tabs of a chat. In a meeting chat they are the tabs of the meeting.
         *
         *     1. `$expand=teamsApp` brings the app of each tab.
         *     2. `$filter` compares properties of the tab, or of its app if that is expanded: the tabs of one app are
         *        `$expand=teamsApp&$filter=teamsApp/id eq 'x'`. A filter on an app that is not expanded returns 400.
         *     3. `$select` names the properties to return. Defaults to all of them.
         *     4. Follow `@odata.nextLink`, whole, until a page has none.
         *     5. Only the options described here are supported; any other returns 400.
         */
        get: operations["listChatTabs"];
        put?: never;
        /**
         * Add a tab to a chat
         * @description Pins a tab to a chat. In a meeting chat it is pinned to the meeting.
         *
         *     1. `teamsApp@odata.bind` is the absolute URL of the tab's app in the catalog. A URL of another form returns 400, an
         *        app that is not in the catalog 404. It is fixed from then on.
         *     2. The app must be installed in the chat already; otherwise the response is 400.
         *     3. `displayName` is the name of the tab. Defaults to the name of the app.
         *     4. `configuration` says what the tab shows. `contentUrl` is the one property that it must have. A tab without it is
         *        not configured until `updateChatTab` sets it.
         *     5. An app may have a static tab for chats. Teams then takes the name and the configuration from the manifest, and a
         *        request that carries either returns 400.
         *     6. A permission with `Self` in its name pins tabs of the calling app alone; any other app returns 403.
         */
        post: operations["addChatTab"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chats/{chat-id}/tabs/{tab-id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a tab of the chat, an opaque string.
                 * @example d2a6f1c0-3b58-4e7d-9c41-8f0b6a5e2d37
                 */
                "tab-id": components["parameters"]["tab-id"];
            };
            cookie?: never;
        };
        /**
         * Get a tab of a chat
         * @description Returns a tab of a chat.
         *
         *     1. `$expand=teamsApp` brings the app of the tab.
         *     2. `$select` names the properties to return. Defaults to all of them.
         *     3. `webUrl` opens the tab in Teams; `configuration` has the page that it shows there.
         */
        get: operations["getChatTab"];
        put?: never;
        post?: never;
        /**
         * Remove a tab from a chat
         * @description Takes a tab off a chat. Its app stays installed.
         *
         *     1. A permission with `Self` in its name removes tabs of the calling app alone; those of any other app return 403.
         *     2. The response has no body. A second time returns 404.
         */
        delete: operations["removeChatTab"];
        options?: never;
        head?: never;
        /**
         * Update a tab of a chat
         * @description Changes the name or the configuration of a tab.
         *
         *     1. What is left out stays as it is, inside `configuration` too. A property of the configuration that is null is
         *        cleared.
         *     2. The app of a tab cannot be changed; a request that carries it returns 400.
         *     3. A permission with `Self` in its name changes tabs of the calling app alone; those of any other app return 403.
         *     4. The response is the whole tab.
         */
        patch: operations["updateChatTab"];
        trace?: never;
    };
    "/groups/{group-id}/conversations": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
            };
            cookie?: never;
        };
        /**
         * List the conversations of a group
         * @description Lists the conversations in the mailbox of a Microsoft 365 group.
         *
         *     1. A page holds up to `$top` conversations. Follow `@odata.nextLink`, whole, until a page
         *        has none; a page may be empty and still have a next one.
         *     2. `$filter` takes `hasAttachments` with `eq` and `ne`, and `preview` with `eq`, `ne`, `le` and `ge`. Any other
         *        property returns 400, `topic` and `lastDeliveredDateTime` included.
         *     3. `$select` names the properties to return beside the id. Defaults to all of them. Threads cannot be expanded here;
         *        list the threads of a conversation.
         *     4. The newest come first. To rely on an order, sort by `lastDeliveredDateTime`.
         *     5. Only the options described here are supported; any other returns 400.
         */
        get: operations["listConversations"];
        put?: never;
        /**
         * Create a conversation
         * @description Starts a conversation in the mailbox of a Microsoft 365 group.
         *
         *     1. A conversation begins with a topic, a thread and a post; without one of them the response is 400. The topic never
         *        changes afterwards.
         *     2. The signed-in user is the sender of the post. An app on its own cannot create a conversation.
         *     3. `newParticipants` brings people into the thread who are not in the group.
         *     4. A post may carry attachments and data of your own, as in `replyToThread`. The whole request has 4 MB at most;
         *        more returns 413.
         *     5. The response holds the ids of the conversation and of its thread. List the posts of the thread to get the post.
         *        The service keeps `preview`, `uniqueSenders`, `lastDeliveredDateTime` and `hasAttachments` from the posts; they
         *        are not part of the request, and sending one returns 400.
         *     6. Each request starts another conversation, whatever its topic.
         *     7. If the group has a list of accepted senders, only they may post; somebody on its list of rejected senders may
         *        not. Either returns 403.
         */
        post: operations["createConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{group-id}/conversations/{conversation-id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a conversation of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAAQAHr4T1w2sUq7tq0xKr9C3bE=
                 */
                "conversation-id": components["parameters"]["conversation-id"];
            };
            cookie?: never;
        };
        /**
         * Get a conversation
         * @description Returns a conversation of a group, without its threads.
         *
         *     1. `$select` names the properties to return beside the id. Defaults to all of them.
         *     2. `$expand` is not supported: list the threads of the conversation. Only the options described here are supported;
         *        any other returns 400.
         */
        get: operations["getConversation"];
        put?: never;
        /**
         * Create a conversation under an id (draft)
         * @deprecated
         * @description Creates a conversation under the id that the path gives. A draft prints this form; the published way is to create
         *     it in the collection, and Microsoft Graph returns 405 here.
         *
         *     1. The body carries the properties of the conversation itself, of which only `topic` is required. The read-only
         *        ones are accepted and ignored.
         *     2. The conversation has no thread and no post yet.
         *     3. The response has the conversation under `value`.
         *     4. An id that is taken returns 409.
         */
        post: operations["createConversationWithId"];
        /**
         * Delete a conversation
         * @description Deletes a conversation of a group, with all its threads and posts.
         *
         *     1. The response is 204 and has no body.
         *     2. A conversation that has been deleted before returns 404.
         *     3. To delete one thread of several, use `deleteThread`.
         */
        delete: operations["deleteConversation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{group-id}/conversations/{conversation-id}/threads": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a conversation of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAAQAHr4T1w2sUq7tq0xKr9C3bE=
                 */
                "conversation-id": components["parameters"]["conversation-id"];
            };
            cookie?: never;
        };
        /**
         * List the threads of a conversation
         * @description Lists the threads of a conversation of a group.
         *
         *     1. A page holds up to `$top` threads. Follow `@odata.nextLink`, whole, until a page has
         *        none; a page may be empty and still have a next one.
         *     2. `toRecipients` and `ccRecipients` are only returned if `$select` names them. Without `$select` every other
         *        property is returned.
         *     3. Posts are not part of a thread. List the posts of a thread to read them.
         *     4. The newest come first. To rely on an order, sort by `lastDeliveredDateTime`.
         *     5. Only the options described here are supported; any other returns 400.
         */
        get: operations["listConversationThreads"];
        put?: never;
        /**
         * Create a thread in a conversation
         * @description Starts another thread in a conversation that exists.
         *
         *     1. A thread begins with a post; without one the response is 400. `topic` defaults to the topic of the conversation
         *        and never changes afterwards.
         *     2. The signed-in user is the sender of the post. An app on its own cannot create a thread.
         *     3. `newParticipants` brings people into the thread who are not in the group.
         *     4. A post may carry attachments and data of your own, as in `replyToThread`. The whole request has 4 MB at most;
         *        more returns 413.
         *     5. The response is sure to hold the id of the thread, and nothing else. Get the thread, or list its posts, for the
         *        rest.
         *     6. If the group has a list of accepted senders, only they may post; somebody on its list of rejected senders may
         *        not. Either returns 403.
         */
        post: operations["createConversationThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{group-id}/threads": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
            };
            cookie?: never;
        };
        /**
         * List the threads of a group
         * @description Lists the threads of all conversations of a Microsoft 365 group.
         *
         *     1. A page holds up to `$top` threads. Follow `@odata.nextLink`, whole, until a page has
         *        none; a page may be empty and still have a next one.
         *     2. `toRecipients` and `ccRecipients` are only returned if `$select` names them. Without `$select` every other
         *        property is returned.
         *     3. Posts are not part of a thread. List the posts of a thread to read them.
         *     4. The newest come first. To rely on an order, sort by `lastDeliveredDateTime`.
         *     5. Only the options described here are supported; any other returns 400.
         */
        get: operations["listThreads"];
        put?: never;
        /**
         * Create a thread
         * @description Starts a new conversation of a group by its first thread.
         *
         *     1. A thread begins with a post; without one the response is 400. `topic` becomes the topic of the new conversation
         *        too and never changes afterwards. Without `topic` both are empty.
         *     2. The signed-in user is the sender of the post. An app on its own cannot create a thread.
         *     3. `newParticipants` brings people into the thread who are not in the group.
         *     4. A post may carry attachments and data of your own, as in `replyToThread`. The whole request has 4 MB at most;
         *        more returns 413.
         *     5. The response is sure to hold the id of the thread, and nothing else. Get the thread, or list its posts, for the
         *        rest.
         *     6. If the group has a list of accepted senders, only they may post; somebody on its list of rejected senders may
         *        not. Either returns 403.
         *     7. Each request starts another conversation. To add a thread to one that exists, use `createConversationThread`; to
         *        add a post to a thread, use `replyToThread`.
         */
        post: operations["createThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{group-id}/threads/{thread-id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
            };
            cookie?: never;
        };
        /**
         * Get a thread
         * @description Returns a thread of a group.
         *
         *     1. `toRecipients` and `ccRecipients` are only returned if `$select` names them. Without `$select` every other
         *        property is returned.
         *     2. `$expand=posts` brings all posts of the thread, the oldest first. The published page does not list it, and the
         *        service takes it from members of the group.
         *     3. Only the options described here are supported; any other returns 400.
         */
        get: operations["getThread"];
        put?: never;
        post?: never;
        /**
         * Delete a thread
         * @description Deletes a thread of a group, with all its posts.
         *
         *     1. The response is 204 and has no body.
         *     2. A thread that has been deleted before returns 404.
         *     3. A conversation goes with its last thread.
         *     4. A single post cannot be deleted.
         */
        delete: operations["deleteThread"];
        options?: never;
        head?: never;
        /**
         * Lock or unlock a thread
         * @description Closes a thread for new posts, or opens it again.
         *
         *     1. `isLocked` is required and is all that can be changed. Any other property returns 400, `topic` included.
         *     2. A reply to a locked thread returns 403. The posts of a locked thread can still be read.
         *     3. A request that changes nothing is treated like one that does.
         *     4. The response holds an empty object, and not the thread: get the thread for its state.
         */
        patch: operations["updateThread"];
        trace?: never;
    };
    "/groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a conversation of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAAQAHr4T1w2sUq7tq0xKr9C3bE=
                 */
                "conversation-id": components["parameters"]["conversation-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
            };
            cookie?: never;
        };
        /**
         * Get a thread of a conversation
         * @description Returns a thread. The conversation that has the thread is named too. The rules of `getThread`
         *     hold; a thread of another conversation returns 404.
         */
        get: operations["getConversationThread"];
        put?: never;
        post?: never;
        /**
         * Delete a thread of a conversation
         * @description Deletes a thread, with all its posts. The conversation that has the thread is named too. The rules of
         *     `deleteThread` hold; a thread of another conversation returns 404.
         */
        delete: operations["deleteConversationThread"];
        options?: never;
        head?: never;
        /**
         * Lock or unlock a thread of a conversation
         * @description Closes a thread for new posts, or opens it again. The conversation that has the thread is named too. The rules of
         *     `updateThread` hold; a thread of another conversation returns 404.
         */
        patch: operations["updateConversationThread"];
        trace?: never;
    };
    "/groups/{group-id}/threads/{thread-id}/reply": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reply to a thread
         * @description Adds a post to a thread of a group.
         *
         *     1. `post` has a body, whose `contentType` defaults to `text`; without a body the response is 400. The signed-in user
         *        is the sender. An app on its own cannot reply to a thread.
         *     2. `newParticipants` brings people into the thread who are not in the group.
         *     3. `attachments` carries files, Outlook items and links. A file has 3 MB at most, which is 4 MB of base64, and the
         *        whole request 4 MB; more returns 413. Larger files need an upload session, which is not part of this API.
         *     4. `extensions`, `singleValueExtendedProperties` and `multiValueExtendedProperties` keep data of your own with the
         *        post. Extended properties cannot be added to a post afterwards.
         *     5. A locked thread returns 403. So does a caller whom the group does not accept as a sender: one who is on its list
         *        of rejected senders, or not on a list of accepted senders that has anybody on it.
         *     6. The response is 202 and has no body: the post joins the thread soon afterwards, and nothing returns its id. List the
         *        posts of the thread to find it.
         *     7. This is the way to create a post: `POST` to the posts of a thread returns 405.
         */
        post: operations["replyToThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}/reply": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a conversation of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAAQAHr4T1w2sUq7tq0xKr9C3bE=
                 */
                "conversation-id": components["parameters"]["conversation-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reply to a thread of a conversation
         * @description Adds a post to a thread. The conversation that has the thread is named too. The rules of `replyToThread` hold; a
         *     thread of another conversation returns 404.
         */
        post: operations["replyToConversationThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{group-id}/threads/{thread-id}/posts": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
            };
            cookie?: never;
        };
        /**
         * List the posts of a thread
         * @description Lists the posts of a thread of a group.
         *
         *     1. A page holds up to `$top` posts. Follow `@odata.nextLink`, whole, until a page has
         *        none; a page may be empty and still have a next one.
         *     2. `$expand` takes one relationship a request: `attachments`, `extensions` or `inReplyTo`. Two of them return 400;
         *        get the single post for more.
         *     3. `conversationId`, `conversationThreadId` and `newParticipants` are only sure to come if `$select` names them.
         *     4. The oldest come first. `$orderby` is not supported: to rely on an order, sort by `receivedDateTime`.
         *     5. `$filter` takes extended properties with one value and extensions, with `any`. Another property returns 400.
         *     6. Only the options described here are supported; any other returns 400.
         */
        get: operations["listPosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}/posts": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a conversation of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAAQAHr4T1w2sUq7tq0xKr9C3bE=
                 */
                "conversation-id": components["parameters"]["conversation-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
            };
            cookie?: never;
        };
        /**
         * List the posts of a thread of a conversation
         * @description Lists the posts of a thread. The conversation that has the thread is named too. The rules of `listPosts` hold; a
         *     thread of another conversation returns 404.
         */
        get: operations["listConversationPosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{group-id}/threads/{thread-id}/posts/{post-id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
                /**
                 * @description The id of a post of the thread, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAA=
                 */
                "post-id": components["parameters"]["post-id"];
            };
            cookie?: never;
        };
        /**
         * Get a post
         * @description Returns a post of a thread.
         *
         *     1. `$expand` takes `attachments`, `extensions` and `inReplyTo`, the post that this one replies to.
         *     2. An extended property is only returned if `$expand` names it by its id, as in
         *        `singleValueExtendedProperties($filter=id eq 'String {66f5a359-4659-4830-9070-00047ec6ac6e} Name Status')`.
         *        Without the filter the response is 400. `extensions` takes a filter by id as well.
         *     3. `conversationId`, `conversationThreadId` and `newParticipants` are only sure to come if `$select` names them.
         *     4. Only the options described here are supported; any other returns 400.
         */
        get: operations["getPost"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}/posts/{post-id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a conversation of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAAQAHr4T1w2sUq7tq0xKr9C3bE=
                 */
                "conversation-id": components["parameters"]["conversation-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
                /**
                 * @description The id of a post of the thread, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAA=
                 */
                "post-id": components["parameters"]["post-id"];
            };
            cookie?: never;
        };
        /**
         * Get a post of a conversation
         * @description Returns a post of a thread. The conversation that has the thread is named too. The rules of `getPost` hold; a
         *     thread of another conversation returns 404.
         */
        get: operations["getConversationPost"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{group-id}/threads/{thread-id}/posts/{post-id}/reply": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
                /**
                 * @description The id of a post of the thread, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAA=
                 */
                "post-id": components["parameters"]["post-id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reply to a post
         * @description Adds a post to the thread of a post, as a reply to it.
         *
         *     1. `post` has a body, whose `contentType` defaults to `text`; without a body the response is 400. The caller is the
         *        sender. `inReplyTo` of the new post leads to the post that the path names. Unlike `replyToThread`, this can be
         *        called by an app on its own.
         *     2. `newParticipants` brings people into the thread who are not in the group.
         *     3. `attachments` carries files, Outlook items and links. A file has 3 MB at most, which is 4 MB of base64, and the
         *        whole request 4 MB; more returns 413. Larger files need an upload session, which is not part of this API.
         *     4. `extensions`, `singleValueExtendedProperties` and `multiValueExtendedProperties` keep data of your own with the
         *        post. Extended properties cannot be added to a post afterwards.
         *     5. A locked thread returns 403. So does a caller whom the group does not accept as a sender: one who is on its list
         *        of rejected senders, or not on a list of accepted senders that has anybody on it.
         *     6. The response is 202 and has no body: the post joins the thread soon afterwards, and nothing returns its id. List the
         *        posts of the thread to find it.
         */
        post: operations["replyToPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}/posts/{post-id}/reply": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a conversation of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAAQAHr4T1w2sUq7tq0xKr9C3bE=
                 */
                "conversation-id": components["parameters"]["conversation-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
                /**
                 * @description The id of a post of the thread, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAA=
                 */
                "post-id": components["parameters"]["post-id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reply to a post of a conversation
         * @description Adds a post to the thread of a post, as a reply to it. The conversation that has the thread is named too. The rules
         *     of `replyToPost` hold; a thread of another conversation returns 404.
         */
        post: operations["replyToConversationPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{group-id}/threads/{thread-id}/posts/{post-id}/forward": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
                /**
                 * @description The id of a post of the thread, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAA=
                 */
                "post-id": components["parameters"]["post-id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forward a post
         * @description Sends a post to other people by e-mail.
         *
         *     1. `toRecipients` names one person or group at least, by e-mail address; none returns 400. They need not belong to
         *        the group or to the tenant.
         *     2. `comment` is sent with the post. Defaults to none.
         *     3. The response is 200, not 202 as for a reply, and has no body.
         */
        post: operations["forwardPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}/posts/{post-id}/forward": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a conversation of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAAQAHr4T1w2sUq7tq0xKr9C3bE=
                 */
                "conversation-id": components["parameters"]["conversation-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
                /**
                 * @description The id of a post of the thread, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAA=
                 */
                "post-id": components["parameters"]["post-id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forward a post of a conversation
         * @description Sends a post to other people by e-mail. The conversation that has the thread is named too. The rules of
         *     `forwardPost` hold; a thread of another conversation returns 404.
         */
        post: operations["forwardConversationPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{group-id}/threads/{thread-id}/posts/{post-id}/attachments": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
                /**
                 * @description The id of a post of the thread, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAA=
                 */
                "post-id": components["parameters"]["post-id"];
            };
            cookie?: never;
        };
        /**
         * List the attachments of a post
         * @description Lists what is attached to a post.
         *
         *     1. A page holds up to `$top` attachments. Follow `@odata.nextLink`, whole, until a page
         *        has none; a page may be empty and still have a next one.
         *     2. `@odata.type` says what an attachment is. A file has its content in `contentBytes`, as base64; name other
         *        properties in `$select` to leave it out.
         *     3. The event, message or contact of an `itemAttachment` is only returned if `$expand` is
         *        `microsoft.graph.itemAttachment/item`.
         *     4. Where a `referenceAttachment` leads is not returned by version 1.0.
         *     5. An app on its own cannot list attachments. To get them together with the post, use `$expand=attachments` of
         *        `getPost`.
         *     6. Only the options described here are supported; any other returns 400.
         */
        get: operations["listPostAttachments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{group-id}/threads/{thread-id}/posts/{post-id}/attachments/{attachment-id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
                /**
                 * @description The id of a post of the thread, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAA=
                 */
                "post-id": components["parameters"]["post-id"];
                /**
                 * @description The id of an attachment of the post, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAABEgAQAFbz_YQ_eulZqECeCufAZ6A=
                 */
                "attachment-id": components["parameters"]["attachment-id"];
            };
            cookie?: never;
        };
        /**
         * Get an attachment of a post
         * @description Returns what is attached to a post: a file, an item or a link.
         *
         *     1. A file has its content in `contentBytes`, as base64. `getPostAttachmentValue` returns it without that.
         *     2. The event, message or contact of an `itemAttachment` is only returned if `$expand` is
         *        `microsoft.graph.itemAttachment/item`.
         *     3. Only the options described here are supported; any other returns 400.
         */
        get: operations["getPostAttachment"];
        put?: never;
        post?: never;
        /**
         * Delete an attachment of a post
         * @description Removes an attachment from a post.
         *
         *     1. It cannot be undone. `hasAttachments` of the post follows.
         *     2. Who may write to the conversations of the group may delete it.
         */
        delete: operations["deletePostAttachment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{group-id}/threads/{thread-id}/posts/{post-id}/attachments/{attachment-id}/$value": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
                /**
                 * @description The id of a post of the thread, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAA=
                 */
                "post-id": components["parameters"]["post-id"];
                /**
                 * @description The id of an attachment of the post, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAABEgAQAFbz_YQ_eulZqECeCufAZ6A=
                 */
                "attachment-id": components["parameters"]["attachment-id"];
            };
            cookie?: never;
        };
        /**
         * Get the bytes of an attachment of a post
         * @description Returns the content of a file that is attached to a post.
         *
         *     1. The response is the content itself, not JSON. Its `Content-Type` is that of the attachment, or
         *        `application/octet-stream`.
         *     2. An attached item is returned as JSON text, because no mail system writes it in its own format here.
         *     3. A link has no content; it returns 400.
         *     4. No query option is supported; any returns 400.
         */
        get: operations["getPostAttachmentValue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{group-id}/threads/{thread-id}/posts/{post-id}/extensions": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
                /**
                 * @description The id of a post of the thread, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAA=
                 */
                "post-id": components["parameters"]["post-id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an open extension to a post
         * @description Keeps data of your own with a post. A new post can carry extensions too; see `replyToPost`.
         *
         *     1. `extensionName` is a name that no other app uses, best a domain of your own in reverse. A name that the post has
         *        returns 400.
         *     2. Every other property is data of your own: a text, a number, a boolean or a list of these.
         *     3. The response has the extension, and its `id` is the name with the type before it.
         */
        post: operations["createPostExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{group-id}/threads/{thread-id}/posts/{post-id}/extensions/{extension-id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
                /**
                 * @description The id of a post of the thread, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAA=
                 */
                "post-id": components["parameters"]["post-id"];
                /**
                 * @description The name of an open extension of the post, or its whole id. Case does not matter.
                 * @example Com.Contoso.Review
                 */
                "extension-id": components["parameters"]["extension-id"];
            };
            cookie?: never;
        };
        /**
         * Get an open extension of a post
         * @description Returns the data that an app keeps with a post.
         *
         *     1. The path names the extension by its `extensionName` or by its `id`.
         *     2. No query option is supported; any returns 400.
         */
        get: operations["getPostExtension"];
        put?: never;
        post?: never;
        /**
         * Delete an open extension of a post
         * @description Removes the data that an app keeps with a post. It cannot be undone.
         */
        delete: operations["deletePostExtension"];
        options?: never;
        head?: never;
        /**
         * Change an open extension of a post
         * @description Changes the data that an app keeps with a post.
         *
         *     1. A property that is sent is set or added; one that is null is removed. What is left out stays as it is.
         *     2. The name cannot be changed: `extensionName` is the one in the path, or left out.
         *     3. The response has the whole extension.
         */
        patch: operations["updatePostExtension"];
        trace?: never;
    };
    "/groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}/posts/{post-id}/attachments": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a conversation of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAAQAHr4T1w2sUq7tq0xKr9C3bE=
                 */
                "conversation-id": components["parameters"]["conversation-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
                /**
                 * @description The id of a post of the thread, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAA=
                 */
                "post-id": components["parameters"]["post-id"];
            };
            cookie?: never;
        };
        /**
         * List the attachments of a post of a conversation
         * @description Lists what is attached to a post. The conversation that has the thread is named too. The rules of
         *     `listPostAttachments` hold; a thread of another conversation returns 404.
         */
        get: operations["listConversationPostAttachments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}/posts/{post-id}/attachments/{attachment-id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a conversation of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAAQAHr4T1w2sUq7tq0xKr9C3bE=
                 */
                "conversation-id": components["parameters"]["conversation-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
                /**
                 * @description The id of a post of the thread, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAA=
                 */
                "post-id": components["parameters"]["post-id"];
                /**
                 * @description The id of an attachment of the post, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAABEgAQAFbz_YQ_eulZqECeCufAZ6A=
                 */
                "attachment-id": components["parameters"]["attachment-id"];
            };
            cookie?: never;
        };
        /**
         * Get an attachment of a post of a conversation
         * @description Returns what is attached to a post. The conversation that has the thread is named too. The rules of
         *     `getPostAttachment` hold; a thread of another conversation returns 404.
         */
        get: operations["getConversationPostAttachment"];
        put?: never;
        post?: never;
        /**
         * Delete an attachment of a post of a conversation
         * @description Removes an attachment from a post. The conversation that has the thread is named too. The rules of
         *     `deletePostAttachment` hold; a thread of another conversation returns 404.
         */
        delete: operations["deleteConversationPostAttachment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}/posts/{post-id}/attachments/{attachment-id}/$value": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a conversation of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAAQAHr4T1w2sUq7tq0xKr9C3bE=
                 */
                "conversation-id": components["parameters"]["conversation-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
                /**
                 * @description The id of a post of the thread, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAA=
                 */
                "post-id": components["parameters"]["post-id"];
                /**
                 * @description The id of an attachment of the post, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAABEgAQAFbz_YQ_eulZqECeCufAZ6A=
                 */
                "attachment-id": components["parameters"]["attachment-id"];
            };
            cookie?: never;
        };
        /**
         * Get the bytes of an attachment in a conversation
         * @description Returns the content of a file that is attached to a post. The conversation that has the thread is named too. The rules of
         *     `getPostAttachmentValue` hold; a thread of another conversation returns 404.
         */
        get: operations["getConversationPostAttachmentValue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{group-id}/acceptedSenders": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
            };
            cookie?: never;
        };
        /**
         * List who may post to a group
         * @description Lists the users and groups that may post to a group. An empty list closes the group for nobody; a list with anybody
         *     on it closes the group for everybody else.
         *
         *     1. A page holds up to `$top` users and groups. Follow `@odata.nextLink`, whole, until a
         *        page has none; a page may be empty and still have a next one.
         *     2. `@odata.type` says whether it is a user or a group. An app that may not read users, or groups, gets `@odata.type`
         *        and `id` of them and null for the rest.
         *     3. Only the options described here are supported; any other returns 400.
         *     4. An app on its own cannot read the list.
         */
        get: operations["listAcceptedSenders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{group-id}/acceptedSenders/$ref": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add somebody who may post to a group
         * @description Puts a user or a group on the list of accepted senders of a group. The first one closes the group for everybody who
         *     is not on it.
         *
         *     1. `@odata.id` is the absolute URL of a user, by id or by user principal name, or of a group, by id. Another URL
         *        returns 400.
         *     2. Nobody can be on both lists. Somebody who is on the list of rejected senders returns 400; take them off it
         *        first.
         *     3. Somebody who is on this list already returns 400.
         *     4. A user or group that does not exist returns 404.
         *     5. The response is 204 and has no body.
         *     6. An app on its own cannot change the list.
         */
        post: operations["addAcceptedSender"];
        /**
         * Remove somebody who may post to a group
         * @description Takes a user or a group off the list of accepted senders of a group.
         *
         *     1. `$id` is required and is the absolute URL of a user, by id or by user principal name, or of a group, by id.
         *        Without it, or with another URL, the response is 400.
         *     2. Somebody who is not on the list returns 404.
         *     3. The response is 204 and has no body.
         *     4. An app on its own cannot change the list.
         */
        delete: operations["removeAcceptedSender"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{group-id}/rejectedSenders": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
            };
            cookie?: never;
        };
        /**
         * List who may not post to a group
         * @description Lists the users and groups that may not post to a group.
         *
         *     1. A page holds up to `$top` users and groups. Follow `@odata.nextLink`, whole, until a
         *        page has none; a page may be empty and still have a next one.
         *     2. `@odata.type` says whether it is a user or a group. An app that may not read users, or groups, gets `@odata.type`
         *        and `id` of them and null for the rest.
         *     3. Only the options described here are supported; any other returns 400.
         *     4. An app on its own cannot read the list.
         */
        get: operations["listRejectedSenders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{group-id}/rejectedSenders/$ref": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add somebody who may not post to a group
         * @description Puts a user or a group on the list of rejected senders of a group. Posts of theirs return 403 from then on.
         *
         *     1. `@odata.id` is the absolute URL of a user, by id or by user principal name, or of a group, by id. Another URL
         *        returns 400.
         *     2. Nobody can be on both lists. Somebody who is on the list of accepted senders returns 400; take them off it
         *        first.
         *     3. Somebody who is on this list already returns 400.
         *     4. A user or group that does not exist returns 404.
         *     5. The response is 204 and has no body.
         *     6. An app on its own cannot change the list.
         */
        post: operations["addRejectedSender"];
        /**
         * Remove somebody who may not post to a group
         * @description Takes a user or a group off the list of rejected senders of a group.
         *
         *     1. `$id` is required and is the absolute URL of a user, by id or by user principal name, or of a group, by id.
         *        Without it, or with another URL, the response is 400.
         *     2. Somebody who is not on the list returns 404.
         *     3. The response is 204 and has no body.
         *     4. An app on its own cannot change the list.
         */
        delete: operations["removeRejectedSender"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List subscriptions
         * @description Lists the subscriptions that the caller may see, page by page.
         *
         *     1. A signed-in user sees those that the app made for them. With the permission `Subscription.Read.All` it is those that
         *        any app made for them and, for an administrator, for any user of the tenant.
         *     2. An app on its own sees those that it made, for itself or for any user of the tenant.
         *     3. `clientState` is null in a list. `getSubscription` has it.
         *     4. No query option is supported; each returns 400. `$skiptoken` only comes with a link. Follow `@odata.nextLink`, whole,
         *        until a page has none.
         *     5. A subscription that has ended is not in the list.
         */
        get: operations["listSubscriptions"];
        put?: never;
        /**
         * Subscribe to changes
         * @description Watches a resource: the service posts each change to an endpoint of yours.
         *
         *     1. `resource`, `changeType`, `notificationUrl` and `expirationDateTime` are required. The table says what can be watched,
         *        which changes it offers and which permission it takes. Any other resource or change returns 400; a resource without
         *        delegated permissions returns 403 to a signed-in user. `/me` may stand for `/users/{user-id}`.
         *     2. Before it responds, the service sends the handshake `validateNotificationUrl` to `notificationUrl`, and to
         *        `lifecycleNotificationUrl` if there is one. It returns 400 if an endpoint does not answer with the token within 10 seconds.
         *     3. An expiry less than 45 minutes away becomes 45 minutes, without an error. One in the past, or beyond the maximum of the
         *        resource, returns 400.
         *     4. `lifecycleNotificationUrl` is required for chats, their messages and members if the expiry is more than an hour away;
         *        without it the request returns 400. It cannot be added later.
         *     5. `includeResourceData` puts the changed resource into the notifications, encrypted. It needs a certificate with an RSA key
         *        of 2,048 to 4,096 bits in `encryptionCertificate` and its name in `encryptionCertificateId`. Without them, and on a
         *        resource that has no content, it returns 400.
         *     6. `resource` may have a query. On messages, `$search=Hello` asks for those with the word, and
         *        `$filter=mentions/any(u: u/mentioned/user/id eq '…')` for those that mention a user. On chats,
         *        `notifyOnUserSpecificProperties=true` asks for what the signed-in user sees of them too.
         *     7. `Prefer: include-unknown-enum-members` on this request makes events in a chat arrive as `systemEventMessage`, and not as
         *        `unknownFutureValue`.
         *     8. A second subscription to the same `changeType` and `resource` returns 409 as long as the first lives.
         *     9. An app has one subscription to a chat and one to its messages, a user 10 to all their chats or messages, a tenant
         *        10,000 to chats altogether. One more returns 403.
         *     10. The URLs are `https`. Event Hubs, Event Grid and Web Push, with its function `getVapidPublicKey`, are not described here;
         *         their addresses return 400.
         */
        post: operations["createSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscription-id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the subscription.
                 * @example a3f0c9d2-6b1e-4d57-9c84-0e7b5d2f1a68
                 */
                "subscription-id": components["parameters"]["subscription-id"];
            };
            cookie?: never;
        };
        /**
         * Get a subscription
         * @description Returns a subscription, with its `clientState`.
         *
         *     1. The caller needs a permission for what the subscription watches, as to create it.
         *     2. A subscription that has ended, or that the caller may not see, returns 404.
         */
        get: operations["getSubscription"];
        put?: never;
        post?: never;
        /**
         * Delete a subscription
         * @description Ends a subscription.
         *
         *     1. Nothing is posted from then on, but for what is on its way.
         *     2. The response has no body. A second time returns 404.
         */
        delete: operations["deleteSubscription"];
        options?: never;
        head?: never;
        /**
         * Renew a subscription
         * @description Renews a subscription, or changes where it posts, and returns it.
         *
         *     1. The body has at least one of `expirationDateTime`, `notificationUrl`, `encryptionCertificate` and
         *        `encryptionCertificateId`; without any it returns 400. Everything else of a subscription is fixed and ignored here,
         *        `lifecycleNotificationUrl` included: delete the subscription and create another.
         *     2. `expirationDateTime` follows the rules of `createSubscription`: it counts from the request, less than 45 minutes becomes
         *        45, and what is in the past or beyond the maximum returns 400.
         *     3. A new `notificationUrl` is asked by the handshake first. It returns 400 if that fails, and nothing changes.
         *     4. A new certificate comes with its name. The service may encrypt with the one before for a while, so choose the key by
         *        `encryptionCertificateId`.
         *     5. Renewing also reauthorizes: `reauthorizeSubscription` is not needed within ten minutes of it.
         *     6. A subscription that has ended returns 404. Create another, and read what changed meanwhile.
         */
        patch: operations["updateSubscription"];
        trace?: never;
    };
    "/subscriptions/{subscription-id}/reauthorize": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the subscription.
                 * @example a3f0c9d2-6b1e-4d57-9c84-0e7b5d2f1a68
                 */
                "subscription-id": components["parameters"]["subscription-id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reauthorize a subscription
         * @description Says that the app is still allowed to watch, after the lifecycle notification `reauthorizationRequired`.
         *
         *     1. The token of the request counts from now on, and has a permission for what the subscription watches.
         *     2. `expirationDateTime` stays as it is. `updateSubscription` moves it, and reauthorizes as well.
         *     3. The request and the response have no body.
         */
        post: operations["reauthorizeSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get the signed-in user
         * @description Returns the person who is signed in.
         *
         *     1. Without `$select`, eleven properties come. `$select` brings the others, and leaves out what it does not name.
         *     2. An app on its own has no signed-in user and gets 400. It asks for `/users/{user-id}`.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/photo/$value": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get my picture
         * @description Returns the picture of the person who is signed in.
         *
         *     1. The response is the picture itself, not JSON. Read its type from `Content-Type`; it is `image/jpeg` as a rule.
         *     2. The picture needs the same token as every other request, so a browser cannot show it without help.
         */
        get: operations["getMyPhotoValue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/memberOf": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List my groups
         * @description Lists the groups that the signed-in user is a direct member of.
         *
         *     1. A page holds up to `$top` groups. Follow `@odata.nextLink`, whole, until a page has none.
         *     2. `@odata.type` says what each item is. A user has eleven properties without `$select`.
         *     3. `$search`, `$filter`, `$orderby` and `$count` need the header `ConsistencyLevel: eventual`, and all but `$search` need `$count=true` as
         *        well.
         *     4. With `User.Read` alone, `@odata.type` and `id` come, and null for the rest.
         */
        get: operations["listMyMemberOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description Lists the people of the directory, guests included.
         *
         *     1. A page holds up to `$top` users. Follow `@odata.nextLink`, whole, until a page has none.
         *     2. Without `$select`, eleven properties come. `$select` brings the others, and leaves out what it does not name.
         *     3. `$search`, `$count`, and a part of `$filter` and `$orderby` need the header `ConsistencyLevel: eventual`, and all but `$search` need
         *        `$count=true` as well. What `$filter` needs it for, its description says.
         *     4. `$skip` is not supported.
         *     5. Guests cannot list users.
         *     6. `User.ReadBasic.All` shows names, e-mail address and id, and null for the rest.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user-id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca
                 */
                "user-id": components["parameters"]["user-id"];
            };
            cookie?: never;
        };
        /**
         * Get a user
         * @description Returns a person of the directory, by id or by user principal name.
         *
         *     1. Without `$select`, eleven properties come. `$select` brings the others, and leaves out what it does not name.
         *     2. `User.Read` and `User.ReadWrite` only reach the person who is signed in; any other returns 403.
         *     3. `User.ReadBasic.All` shows names, e-mail address and id of the others, and null for the rest.
         *     4. A `#` in a user principal name, as guests have one, is written `%23`.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user-id}/photo/$value": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca
                 */
                "user-id": components["parameters"]["user-id"];
            };
            cookie?: never;
        };
        /**
         * Get the picture of a user
         * @description Returns the picture of a person.
         *
         *     1. The response is the picture itself, not JSON. Read its type from `Content-Type`; it is `image/jpeg` as a rule.
         *     2. The picture needs the same token as every other request, so a browser cannot show it without help.
         *     3. `User.Read` and `User.ReadWrite` only reach the person who is signed in; any other returns 403.
         */
        get: operations["getUserPhotoValue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List groups
         * @description Lists the groups of the directory.
         *
         *     1. A page holds up to `$top` groups. Follow `@odata.nextLink`, whole, until a page has none.
         *     2. `$select` leaves out what it does not name.
         *     3. `$search`, `$count`, and a part of `$filter` and `$orderby` need the header `ConsistencyLevel: eventual`, and all but `$search` need
         *        `$count=true` as well. What `$filter` needs it for, its description says.
         *     4. `$skip` is not supported.
         */
        get: operations["listGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{group-id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a group.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["directory-group-id"];
            };
            cookie?: never;
        };
        /**
         * Get a group
         * @description Returns a group of the directory.
         *
         *     1. `$select` leaves out what it does not name.
         */
        get: operations["getGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{group-id}/members": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a group.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["directory-group-id"];
            };
            cookie?: never;
        };
        /**
         * List the members of a group
         * @description Lists the direct members of a group.
         *
         *     1. A page holds up to `$top` members. Follow `@odata.nextLink`, whole, until a page has none.
         *     2. `@odata.type` says what each item is. A user has eleven properties without `$select`.
         *     3. `$search`, `$filter`, `$orderby` and `$count` need the header `ConsistencyLevel: eventual`, and all but `$search` need `$count=true` as
         *        well.
         *     4. An app that may not read users gets `@odata.type` and `id` of them, and null for the rest.
         */
        get: operations["listGroupMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/$batch": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run several requests in one
         * @description Runs up to 20 requests of this version and responds to each of them.
         *
         *     1. `id` identifies a request, and its response carries it. Ids that differ only in case are the same. A number is taken
         *        too, and comes back as text.
         *     2. `url` is relative to the version: `/me/chats`, with or without the slash, and its query.
         *     3. A request with a `body` has a `Content-Type` in its `headers`. A JSON body is written as it is, any other as
         *        base64url.
         *     4. `dependsOn` names requests before it in the batch. The request runs once they have succeeded. If one has failed, it
         *        does not run, and its own response is 424. Requests that depend on nothing run in any order.
         *     5. The responses come in any order. Match them by `id`.
         *     6. A batch that could be read returns 200, even if every request in it failed: look at each `status`. What succeeded
         *        is not undone by what failed.
         *     7. Limits count each request. A throttled one has the status 429 and its own `Retry-After` among its `headers`; send
         *        that one again.
         *     8. The token needs the permissions of the requests inside. A request that lacks one has the status 403.
         *     9. It returns 400, and runs nothing, if
         *        - there are more than 20 requests;
         *        - an `id` is used twice, or `dependsOn` has an id that is not before it;
         *        - a `url` is absolute or names a batch;
         *        - a request with a `body` has no `Content-Type`.
         */
        post: operations["runBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    changeNotification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes of what you watch
         * @description The service posts what changed to the `notificationUrl` of a subscription.
         *
         *     1. Answer with a status of 2xx within 3 seconds, best with 202 before you do the work. Any other answer, or none, makes the
         *        service post it again after growing pauses, for up to 4 hours. So the same notification may come twice.
         *     2. Compare `clientState` with that of the subscription, and ignore what carries another. Nothing else signs a
         *        notification without content.
         *     3. With content, check `validationTokens` as well, and `dataSignature` before you decrypt.
         *     4. Notifications of one subscription or of several may come together. Compare `changeType` and `@odata.type` without case,
         *        because some services capitalize them.
         *     5. An endpoint that is slow, more than 10 % of its answers over 3 seconds in 10 minutes, gets new notifications 10 minutes
         *        late. With more than 15 % over 10 seconds, those of 10 minutes are lost.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description One notification or several. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["changeNotificationCollection"];
                };
            };
            responses: {
                /** @description The endpoint has it. Any other status of 2xx does as well. */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The service posts it again later, and again after longer pauses, for up to four hours. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    lifecycleNotification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What happens to a subscription
         * @description The service posts what happens to a subscription itself to its `lifecycleNotificationUrl`.
         *
         *     1. `reauthorizationRequired`: the token or the subscription is about to end, or a permission was taken back. Call
         *        `reauthorizeSubscription`, or renew it with `updateSubscription`; not both within 10 minutes. Until then notifications go
         *        on for a while, then pause, and what changes in the pause is lost.
         *     2. `subscriptionRemoved`: the subscription is gone. Create another, and read what changed meanwhile. Of what is described
         *        here, only subscriptions to messages say so.
         *     3. `missed` comes for Outlook only.
         *     4. Answer as to any other notification. The body has neither `changeType` nor `resource`.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description One notification or several. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["changeNotificationCollection"];
                };
            };
            responses: {
                /** @description The endpoint has it. Any other status of 2xx does as well. */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The service posts it again later, and again after longer pauses, for up to four hours. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    validateNotificationUrl: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Is the endpoint yours
         * @description The service asks an endpoint, while a request to create a subscription waits, whether it wants notifications.
         *
         *     1. Answer within 10 seconds with 200, the media type `text/plain`, and the decoded `validationToken` as the body and
         *        nothing else. Otherwise there is no subscription.
         *     2. `notificationUrl` and `lifecycleNotificationUrl` are both asked, twice if they are the same. So is a new
         *        `notificationUrl` of `updateSubscription`.
         *     3. The token is added to the query that the address has. It is opaque and percent-encoded: it may hold spaces and a
         *        colon.
         *     4. The request has an empty body, the media type `text/plain` and no authorization. Redirects are not followed.
         *     5. An endpoint that waits for its own request to create the subscription never answers, if it does one thing at a time.
         */
        post: {
            parameters: {
                query: {
                    /**
                     * @description What to send back, decoded.
                     * @example Validation: Testing client application reachability for subscription Request-Id: c43d4d2b-5a22-4a3e-9f0e-0d9c4a6f8a11
                     */
                    validationToken: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The decoded token. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/plain": string;
                    };
                };
                /** @description The address is refused, and the request that named it returns 400. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * aadUserConversationMember
         * @description A member with a Microsoft Entra account: of this tenant, a guest in it, or of a federated tenant.
         */
        aadUserConversationMember: {
            /**
             * @description Which kind of member this is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.aadUserConversationMember";
            /** @description The id of the membership, opaque. It is not the id of the user. */
            readonly id: string;
            /** @description The display name. */
            readonly displayName?: string | null;
            /** @description `owner` or `guest`. Empty for a member without either. */
            roles?: string[] | null;
            /**
             * Format: date-time
             * @description From when on the member sees the chat's messages. `0001-01-01T00:00:00Z` is the whole history.
             */
            visibleHistoryStartDateTime?: string | null;
            /** @description The user's id. */
            userId?: string | null;
            /** @description The user's e-mail address. */
            email?: string | null;
            /** @description The tenant that the account belongs to. The account of a guest belongs to this one. */
            tenantId?: string | null;
            /** @description The user. The service may name the property, with null or a user; no `$expand` asks for it. */
            user?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * aadUserNotificationRecipient
         * @description One user. Only people with a Microsoft Entra account can be notified.
         */
        aadUserNotificationRecipient: {
            /**
             * @description Says that the recipient is one user. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.aadUserNotificationRecipient" | "microsoft.graph.aadUserNotificationRecipient";
            /** @description The id or the user principal name of the user. */
            userId: string;
        };
        /**
         * Notification to send
         * @description A notification for the activity feed of one member, or of all members, of a chat.
         */
        activityNotificationCreate: {
            /** @description What the notification is about, and where a click on it leads. */
            topic: components["schemas"]["teamworkActivityTopicCreate"];
            /** @description A type that the app's manifest declares, such as `approvalRequired`. `systemDefault` needs no declaration and shows the text of the template parameter `systemDefaultText`. */
            activityType: string;
            /** @description The line below the title, as plain text: what has happened, in a few words. */
            previewText: components["schemas"]["itemBodyCreate"];
            /** @description A value for each variable in the activity type's template. `actor` is filled in by Teams. Defaults to none. */
            templateParameters?: components["schemas"]["keyValuePair"][];
            /** @description Who is notified: one member of the chat by id, or all of them. */
            recipient: components["schemas"]["teamworkNotificationRecipient"];
            /**
             * Format: int64
             * @description A number of the caller's. A later notification with the same one takes the place of the earlier one.
             */
            chainId?: number;
            /** @description The id of the app that notifies. Name it if several apps in the chat share one registration in Microsoft Entra. */
            teamsAppId?: string;
            /** @description The id of an icon that the app's manifest allows for the activity type. Defaults to the icon of the app. */
            iconId?: string;
        };
        /**
         * anonymousGuestConversationMember
         * @description A member who joined a meeting without an account.
         */
        anonymousGuestConversationMember: {
            /**
             * @description Which kind of member this is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.anonymousGuestConversationMember";
            /** @description The id of the membership, opaque. It is not the id of the user. */
            readonly id: string;
            /** @description The display name. */
            readonly displayName?: string | null;
            /** @description `owner` or `guest`. Empty for a member without either. */
            roles?: string[] | null;
            /**
             * Format: date-time
             * @description From when on the member sees the chat's messages. `0001-01-01T00:00:00Z` is the whole history.
             */
            visibleHistoryStartDateTime?: string | null;
            /** @description An id for this visit. Joining again, or from another device, makes a new one. */
            anonymousGuestId?: string | null;
        };
        /**
         * attachment
         * @description What is attached to a post. `@odata.type` says which kind it is.
         */
        attachment: (components["schemas"]["fileAttachment"] | components["schemas"]["itemAttachment"] | components["schemas"]["referenceAttachment"]) | components["schemas"]["otherAttachment"];
        /**
         * Page of attachments
         * @description One page of attachments.
         */
        attachmentCollection: {
            "@odata.context"?: components["schemas"]["odataContext"];
            "@odata.nextLink"?: components["schemas"]["odataNextLink"];
            /** @description The attachments of this page. */
            value: components["schemas"]["attachment"][];
        };
        /**
         * New attachment
         * @description What to attach to a post. `@odata.type` says which kind it is.
         */
        attachmentCreate: components["schemas"]["fileAttachmentCreate"] | components["schemas"]["itemAttachmentCreate"] | components["schemas"]["referenceAttachmentCreate"];
        /**
         * azureCommunicationServicesUserConversationMember
         * @description A member from Azure Communication Services.
         */
        azureCommunicationServicesUserConversationMember: {
            /**
             * @description Which kind of member this is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.azureCommunicationServicesUserConversationMember";
            /** @description The id of the membership, opaque. It is not the id of the user. */
            readonly id: string;
            /** @description The display name. */
            readonly displayName?: string | null;
            /** @description `owner` or `guest`. Empty for a member without either. */
            roles?: string[] | null;
            /**
             * Format: date-time
             * @description From when on the member sees the chat's messages. `0001-01-01T00:00:00Z` is the whole history.
             */
            visibleHistoryStartDateTime?: string | null;
            /** @description The user's id there. */
            azureCommunicationServicesId?: string | null;
        };
        /**
         * Batch
         * @description Several requests to one version of the service.
         */
        batchRequest: {
            /** @description The requests, 20 at most. */
            requests: components["schemas"]["batchRequestItem"][];
        };
        /**
         * Request in a batch
         * @description One request of a batch. A property that is not named here is ignored.
         */
        batchRequestItem: {
            /** @description Tells the request from the others of the batch, whatever the case of its letters. The response carries it, as a string. A number is taken too. */
            id: string | number;
            /**
             * @description The method.
             * @enum {string}
             */
            method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
            /** @description The path and the query below the version, `/me/chats?$top=5` for one. It has no scheme, host or version, and is not `$batch` itself. */
            url: string;
            /** @description The headers, by name. `Content-Type` if there is a body. */
            headers?: {
                [key: string]: string;
            };
            /** @description The body. JSON stands here as it is, everything else as base64url. */
            body?: {
                [key: string]: unknown;
            } | string;
            /** @description The ids of requests that stand earlier in the batch and must succeed first. */
            dependsOn?: (string | number)[];
        };
        /**
         * Responses of a batch
         * @description The responses to the requests of a batch, one for each.
         */
        batchResponse: {
            /** @description The responses, in any order. */
            responses: components["schemas"]["batchResponseItem"][];
        };
        /**
         * Response in a batch
         * @description The response to one request of a batch.
         */
        batchResponseItem: {
            /** @description The id of the request. */
            id: string;
            /** @description The HTTP status. 424 says that the request was not run because one that it depends on failed. */
            status: number;
            /** @description The headers, by name. A throttled request may have `Retry-After` here. */
            headers?: {
                [key: string]: string;
            };
            /** @description The body. JSON stands here as it is, an error object included; everything else is base64. Null or absent if there is none. */
            body?: {
                [key: string]: unknown;
            } | string | null;
        };
        /**
         * @description How the content of a body is written.
         * @enum {string}
         */
        bodyType: "text" | "html";
        /**
         * callEndedEventMessageDetail
         * @description A call or a meeting ended.
         */
        callEndedEventMessageDetail: {
            /**
             * @description Which event it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.callEndedEventMessageDetail";
            /**
             * Format: duration
             * @description How long the call took, as an ISO 8601 duration.
             */
            callDuration?: string | null;
            /** @description What kind of call it is. */
            callEventType?: components["schemas"]["teamworkCallEventType"] | null;
            /** @description The id of the call. */
            callId?: string | null;
            /** @description Who took part. */
            callParticipants?: components["schemas"]["callParticipantInfo"][] | null;
            /** @description Who did it. */
            initiator?: components["schemas"]["identitySet"] | null;
        };
        /**
         * callParticipantInfo
         * @description Somebody who took part in a call.
         */
        callParticipantInfo: {
            /** @description Who it was. */
            participant?: components["schemas"]["identitySet"] | null;
        };
        /**
         * callRecordingEventMessageDetail
         * @description The recording of a call changed its status.
         */
        callRecordingEventMessageDetail: {
            /**
             * @description Which event it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.callRecordingEventMessageDetail";
            /** @description The id of the call. */
            callId?: string | null;
            /** @description The name of the recording. */
            callRecordingDisplayName?: string | null;
            /**
             * Format: duration
             * @description How long the recording is, as an ISO 8601 duration.
             */
            callRecordingDuration?: string | null;
            /** @description How far the recording is. */
            callRecordingStatus?: components["schemas"]["callRecordingStatus"] | null;
            /** @description Where the recording is. */
            callRecordingUrl?: string | null;
            /** @description Who did it. */
            initiator?: components["schemas"]["identitySet"] | null;
            /** @description Who called the meeting. */
            meetingOrganizer?: components["schemas"]["identitySet"] | null;
        };
        /**
         * @description How far a recording is. Evolvable.
         * @enum {string}
         */
        callRecordingStatus: ("success" | "failure" | "initial" | "chunkFinished" | "unknownFutureValue") | (string & {});
        /**
         * callStartedEventMessageDetail
         * @description A call or a meeting began.
         */
        callStartedEventMessageDetail: {
            /**
             * @description Which event it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.callStartedEventMessageDetail";
            /** @description What kind of call it is. */
            callEventType?: components["schemas"]["teamworkCallEventType"] | null;
            /** @description The id of the call. */
            callId?: string | null;
            /** @description Who did it. */
            initiator?: components["schemas"]["identitySet"] | null;
        };
        /**
         * callTranscriptEventMessageDetail
         * @description The transcript of a call became available.
         */
        callTranscriptEventMessageDetail: {
            /**
             * @description Which event it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.callTranscriptEventMessageDetail";
            /** @description The id of the call. */
            callId?: string | null;
            /** @description The iCalendar id of the meeting that the transcript belongs to. */
            callTranscriptICalUid?: string | null;
            /** @description Who called the meeting. */
            meetingOrganizer?: components["schemas"]["identitySet"] | null;
        };
        /**
         * changeNotification
         * @description Says that something which is watched has changed or, with `lifecycleEvent`, that something happened to the subscription itself.
         */
        changeNotification: {
            /** @description The id of the notification. Those of chats have none. */
            id?: string | null;
            /**
             * Format: uuid
             * @description The subscription that asked for it.
             */
            subscriptionId: string;
            /**
             * Format: date-time
             * @description When that subscription ends.
             */
            subscriptionExpirationDateTime: string;
            /** @description The secret of the subscription. Trust nothing that carries another. */
            clientState?: string | null;
            /** @description What happened to the resource. Compare without case. Absent from a lifecycle notification. */
            changeType?: components["schemas"]["changeType"];
            /** @description What changed, relative to the version: `chats('19:…')/messages('1607124005331')`. A GET of it returns what it is like now, not what it was like then. Absent from a lifecycle notification. */
            resource?: string;
            /** @description The type and the id of what changed. Absent from a lifecycle notification. */
            resourceData?: components["schemas"]["resourceData"] | null;
            /** @description What changed as it is now, encrypted. Present if the subscription has `includeResourceData`. */
            encryptedContent?: components["schemas"]["changeNotificationEncryptedContent"] | null;
            /** @description What happened to the subscription. Present in a lifecycle notification alone. */
            lifecycleEvent?: components["schemas"]["lifecycleEventType"] | null;
            /**
             * Format: uuid
             * @description The tenant that it comes from.
             */
            tenantId: string;
        };
        /**
         * Notifications
         * @description What the service posts to an endpoint: one notification or several, which may be of different subscriptions.
         */
        changeNotificationCollection: {
            /** @description The notifications. */
            value: components["schemas"]["changeNotification"][];
            /** @description JSON web tokens by which the endpoint knows that Microsoft posts, one for each app and tenant in `value`. Present if a notification is encrypted. Null if the service could not make them for the app. */
            validationTokens?: string[] | null;
        };
        /**
         * changeNotificationEncryptedContent
         * @description A resource, encrypted under the certificate of the subscription. Every notification has a new key.
         */
        changeNotificationEncryptedContent: {
            /** @description The resource as JSON in UTF-8, encrypted with AES-256 in CBC mode and PKCS#7 padding, in base64. The initialization vector is the first 16 bytes of the key. */
            data: string;
            /** @description The 32 bytes of the key, encrypted with RSA-OAEP and SHA-1 under the certificate, in base64. */
            dataKey: string;
            /** @description The HMAC-SHA256 of the encrypted bytes of `data` with that key, in base64. Compare it before decrypting. */
            dataSignature: string;
            /** @description The name of the certificate, by which to choose the private key. */
            encryptionCertificateId: string;
            /** @description The SHA-1 of the certificate in DER, as upper-case hexadecimal digits. */
            encryptionCertificateThumbprint: string;
        };
        /**
         * @description What happened to a resource. Evolvable: be ready for a member that is not listed, or a capital letter in one that is.
         * @enum {string}
         */
        changeType: ("created" | "updated" | "deleted") | (string & {});
        /**
         * channelAddedEventMessageDetail
         * @description A channel was added to a team.
         */
        channelAddedEventMessageDetail: {
            /**
             * @description Which event it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.channelAddedEventMessageDetail";
            /** @description The name of the channel. */
            channelDisplayName?: string | null;
            /** @description The id of the channel. */
            channelId?: string | null;
            /** @description Who did it. */
            initiator?: components["schemas"]["identitySet"] | null;
        };
        /**
         * channelDeletedEventMessageDetail
         * @description A channel was deleted.
         */
        channelDeletedEventMessageDetail: {
            /**
             * @description Which event it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.channelDeletedEventMessageDetail";
            /** @description The name of the channel. */
            channelDisplayName?: string | null;
            /** @description The id of the channel. */
            channelId?: string | null;
            /** @description Who did it. */
            initiator?: components["schemas"]["identitySet"] | null;
        };
        /**
         * channelDescriptionUpdatedEventMessageDetail
         * @description The description of a channel changed.
         */
        channelDescriptionUpdatedEventMessageDetail: {
            /**
             * @description Which event it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.channelDescriptionUpdatedEventMessageDetail";
            /** @description The new description. */
            channelDescription?: string | null;
            /** @description The id of the channel. */
            channelId?: string | null;
            /** @description Who did it. */
            initiator?: components["schemas"]["identitySet"] | null;
        };
        /**
         * channelIdentity
         * @description The channel that a message was posted in. Messages in chats have none.
         */
        channelIdentity: {
            /** @description The id of the team. */
            teamId?: string | null;
            /** @description The id of the channel. */
            channelId?: string | null;
        };
        /**
         * channelRenamedEventMessageDetail
         * @description A channel was renamed.
         */
        channelRenamedEventMessageDetail: {
            /**
             * @description Which event it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.channelRenamedEventMessageDetail";
            /** @description The name of the channel. */
            channelDisplayName?: string | null;
            /** @description The id of the channel. */
            channelId?: string | null;
            /** @description Who did it. */
            initiator?: components["schemas"]["identitySet"] | null;
        };
        /**
         * channelSetAsFavoriteByDefaultEventMessageDetail
         * @description A channel became a favourite of everybody in the team.
         */
        channelSetAsFavoriteByDefaultEventMessageDetail: {
            /**
             * @description Which event it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.channelSetAsFavoriteByDefaultEventMessageDetail";
            /** @description The id of the channel. */
            channelId?: string | null;
            /** @description Who did it. */
            initiator?: components["schemas"]["identitySet"] | null;
        };
        /**
         * channelUnsetAsFavoriteByDefaultEventMessageDetail
         * @description A channel is no longer a favourite of everybody in the team.
         */
        channelUnsetAsFavoriteByDefaultEventMessageDetail: {
            /**
             * @description Which event it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.channelUnsetAsFavoriteByDefaultEventMessageDetail";
            /** @description The id of the channel. */
            channelId?: string | null;
            /** @description Who did it. */
            initiator?: components["schemas"]["identitySet"] | null;
        };
        /**
         * chat
         * @description A Teams chat between two or more people. Messages, members and everything else below a chat have paths of their own.
         */
        chat: {
            "@odata.context"?: components["schemas"]["odataContext"];
            /**
             * @description The type, present if the context does not give it.
             * @example #microsoft.graph.chat
             */
            "@odata.type"?: string;
            /** @description The chat's id, opaque. */
            readonly id: string;
            /** @description The title of a group or meeting chat. Null on a one-on-one chat, and on a group without one. */
            topic?: string | null;
            /**
             * Format: date-time
             * @description When the chat was created.
             */
            readonly createdDateTime?: string | null;
            /**
             * Format: date-time
             * @description When the chat was renamed or its list of members changed, not when a message came.
             */
            readonly lastUpdatedDateTime?: string | null;
            /** @description Whether the chat is one-on-one, of a group or of an online meeting. It never changes. */
            chatType?: components["schemas"]["chatType"];
            /** @description Where the chat opens in Teams. Opaque, not to be taken apart. */
            readonly webUrl?: string | null;
            /** @description The tenant in which the chat was created. */
            readonly tenantId?: string | null;
            /** @description Whether the chat is hidden for all its members. */
            readonly isHiddenForAllMembers?: boolean | null;
            /** @description The online meeting that the chat belongs to. Null on every other chat. */
            readonly onlineMeetingInfo?: components["schemas"]["teamworkOnlineMeetingInfo"] | null;
            /** @description What holds for the calling user alone. Null for an app on its own. */
            readonly viewpoint?: components["schemas"]["chatViewpoint"] | null;
            /** @description Whether messages are being imported. Null on a chat that was never migrated. */
            readonly migrationMode?: components["schemas"]["migrationMode"] | null;
            /**
             * Format: date-time
             * @description When the chat was created, before a migration moved `createdDateTime` back. Null on a chat that was never migrated.
             */
            readonly originalCreatedDateTime?: string | null;
            /** @description The members, present when `$expand=members` asks for them. */
            members?: components["schemas"]["conversationMember"][];
            /** @description The last message, present when `$expand=lastMessagePreview` asks for it. Null in a chat without messages. */
            lastMessagePreview?: components["schemas"]["chatMessageInfo"] | null;
        };
        /**
         * Page of chats
         * @description One page of chats.
         */
        chatCollection: {
            "@odata.context"?: components["schemas"]["odataContext"];
            "@odata.count"?: components["schemas"]["odataCount"];
            "@odata.nextLink"?: components["schemas"]["odataNextLink"];
            /** @description The chats of this page. A page may be empty and still have a next one. */
            value: components["schemas"]["chat"][];
        };
        /**
         * New chat
         * @description A new chat. `chatType` says which of the two shapes it has.
         */
        chatCreate: components["schemas"]["oneOnOneChatCreate"] | components["schemas"]["groupChatCreate"];
        /**
         * Chat for the signed-in user
         * @description The signed-in user, for whom something happens to a chat.
         */
        chatForSignedInUserRequest: {
            /** @description The user for whom it happens, by id. It has to be the one who is signed in. */
            user: components["schemas"]["namedUserCreate"];
        };
        /**
         * Chat for a user
         * @description For which user something happens to a chat.
         */
        chatForUserRequest: {
            /** @description The user for whom it happens, by id. */
            user: components["schemas"]["teamworkUserIdentityRequest"];
        };
        /**
         * Member to add
         * @description A person to add to a chat, bound by URL, and how much of its history they see.
         */
        chatMemberAdd: {
            /**
             * @description The kind of member. People with a Microsoft Entra account are the only kind that a request can add.
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.aadUserConversationMember" | "microsoft.graph.aadUserConversationMember";
            /** @description Exactly one role. A guest of the tenant is a `guest`; everybody else is an `owner`, federated users included. */
            roles: [
                "owner" | "guest"
            ];
            "user@odata.bind": components["schemas"]["userUrl"];
            /**
             * Format: date-time
             * @description From when on the member sees messages. `0001-01-01T00:00:00Z` is the whole history. Defaults to the time at which the member is added.
             */
            visibleHistoryStartDateTime?: string;
            /** @description The home tenant of a federated user, that is, of somebody outside the caller's organization. */
            tenantId?: string;
        };
        /**
         * Member of a new chat
         * @description A person to put into a chat, bound by URL.
         */
        chatMemberCreate: {
            /**
             * @description The kind of member. People with a Microsoft Entra account are the only kind that a request can add.
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.aadUserConversationMember" | "microsoft.graph.aadUserConversationMember";
            /** @description Exactly one role. A guest of the tenant is a `guest`; everybody else is an `owner`, federated users included. */
            roles: [
                "owner" | "guest"
            ];
            "user@odata.bind": components["schemas"]["userUrl"];
            /** @description The home tenant of a federated user, that is, of somebody outside the caller's organization. */
            tenantId?: string;
        };
        /**
         * chatMembersNotificationRecipient
         * @description All members of the chat.
         */
        chatMembersNotificationRecipient: {
            /**
             * @description Says that the recipients are the members of a chat. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.chatMembersNotificationRecipient" | "microsoft.graph.chatMembersNotificationRecipient";
            /** @description The id of the chat, the one that the path names. */
            chatId: string;
        };
        /**
         * chatMessage
         * @description A message in a chat, or an event that Teams wrote down as one.
         */
        chatMessage: {
            "@odata.context"?: components["schemas"]["odataContext"];
            /**
             * @description The type, present if the context does not give it.
             * @example #microsoft.graph.chatMessage
             */
            "@odata.type"?: string;
            /** @description The id of the message, opaque and unique only within its chat. */
            readonly id: string;
            /** @description The message that this one replies to, in a channel. Null in a chat. */
            readonly replyToId: string | null;
            /** @description The version of the message. */
            readonly etag: string | null;
            /** @description Whether somebody wrote the message, or it says that something happened in the chat. */
            messageType: components["schemas"]["chatMessageType"];
            /**
             * Format: date-time
             * @description When the message was created. Only an import may set it.
             */
            createdDateTime: string | null;
            /**
             * Format: date-time
             * @description When the message was last changed, by a reaction too. At first, when it was created.
             */
            readonly lastModifiedDateTime: string | null;
            /**
             * Format: date-time
             * @description When the sender last edited the message. Null on one that was never edited.
             */
            readonly lastEditedDateTime: string | null;
            /**
             * Format: date-time
             * @description When the message was deleted. Null on one that is not.
             */
            readonly deletedDateTime: string | null;
            /** @description The subject, as plain text. */
            subject: string | null;
            /** @description A summary for notifications, in a channel. Null in a chat. */
            summary: string | null;
            /** @description The id of the chat. */
            readonly chatId: string | null;
            /** @description How urgent the sender made the message. */
            importance: components["schemas"]["chatMessageImportance"];
            /** @description The language of the message, which is always `en-us`. */
            locale: string;
            /** @description Where the message opens in Teams. Null in a chat. */
            readonly webUrl: string | null;
            /** @description The channel that the message was posted in. Null in a chat. */
            readonly channelIdentity: components["schemas"]["channelIdentity"] | null;
            /** @description How the message breaks a policy. Null on one that breaks none. */
            policyViolation: components["schemas"]["chatMessagePolicyViolation"] | null;
            /** @description What happened, on a system event message. Null on every other. */
            readonly eventDetail: components["schemas"]["eventMessageDetail"] | null;
            /** @description Who sent the message. Null on a system event message. Only an import may set it. */
            from: components["schemas"]["chatMessageFromIdentitySet"] | null;
            /** @description What the message says, as plain text or HTML. A deleted message has an empty one. */
            body: components["schemas"]["itemBody"];
            /** @description What is attached to the message. */
            attachments: components["schemas"]["chatMessageAttachment"][] | null;
            /** @description Who and what the message mentions. If there is one, the body is `html`. */
            mentions: components["schemas"]["chatMessageMention"][] | null;
            /** @description The reactions, one for each user and emoji. */
            readonly reactions: components["schemas"]["chatMessageReaction"][] | null;
            /** @description The changes of the message, those of its reactions for example. It may be absent. */
            readonly messageHistory?: components["schemas"]["chatMessageHistoryItem"][] | null;
        };
        /** @description What was done to a message: `reactionAdded`, `reactionRemoved` or `actionUndefined`, several of them joined by commas. Evolvable: be ready for another name. */
        chatMessageActions: string;
        /**
         * chatMessageAttachment
         * @description Something attached to a message: a file, a card or another message. The body shows it as `<attachment id="x">`, where x is the `id`.
         */
        chatMessageAttachment: {
            /** @description The id, unique within the message. Of a quoted message it is that message's id. */
            id?: string | null;
            /** @description What it is: `reference` for a link to a file, `messageReference` for a quoted message, `forwardedMessageReference` for a forwarded one, or the media type of a card, such as `application/vnd.microsoft.card.adaptive`. */
            contentType?: string | null;
            /** @description Where the file is. Null if there is `content`. */
            contentUrl?: string | null;
            /** @description The card or the preview of the quoted message, as JSON in a string. Null if there is a `contentUrl`. */
            content?: string | null;
            /** @description The name of the file. */
            name?: string | null;
            /** @description Where a small picture of it is. */
            thumbnailUrl?: string | null;
            /** @description The id of the Teams app that the card belongs to. */
            teamsAppId?: string | null;
        };
        /**
         * New attachment
         * @description A file or a card to attach. It has either a `contentUrl` or `content`.
         */
        chatMessageAttachmentCreate: {
            /** @description An id that the sender makes, unique within the message, usually a GUID. Of a file it is the GUID of its etag. */
            id: string;
            /** @description `reference` for a link to a file, or the media type of a card, such as `application/vnd.microsoft.card.adaptive`. */
            contentType: string;
            /** @description Where the file is, in SharePoint or OneDrive. */
            contentUrl?: string | null;
            /** @description The card, as JSON in a string. */
            content?: string | null;
            /** @description The name of the file. */
            name?: string | null;
            /** @description Where a small picture of it is. */
            thumbnailUrl?: string | null;
            /** @description The id of the Teams app that the card belongs to. */
            teamsAppId?: string | null;
        };
        /**
         * Page of messages
         * @description One page of messages.
         */
        chatMessageCollection: {
            "@odata.context"?: components["schemas"]["odataContext"];
            "@odata.count"?: components["schemas"]["odataCount"];
            "@odata.nextLink"?: components["schemas"]["odataNextLink"];
            /** @description The messages of this page. A page may be empty and still have a next one. */
            value: components["schemas"]["chatMessage"][];
        };
        /**
         * New message
         * @description A new message, or one that an app imports. An import carries `createdDateTime` and `from`.
         */
        chatMessageCreate: components["schemas"]["sentChatMessageCreate"] | components["schemas"]["importedChatMessageCreate"];
        /**
         * Page of changed messages
         * @description One page of messages that are new or have changed. It has a next link, or, as the last one, a delta link.
         */
        chatMessageDeltaCollection: {
            "@odata.context"?: components["schemas"]["odataContext"];
            "@odata.nextLink"?: components["schemas"]["odataNextLink"];
            "@odata.deltaLink"?: components["schemas"]["odataDeltaLink"];
            /** @description The messages of this page, each as it is now. A page may be empty and still have a next one. */
            value: components["schemas"]["chatMessage"][];
        };
        /**
         * chatMessageFromIdentitySet
         * @description Who sent a message. The one that applies is set, the others are null.
         */
        chatMessageFromIdentitySet: {
            /** @description The app that sent the message. */
            application?: components["schemas"]["teamworkApplicationIdentity"] | null;
            /** @description The device that sent the message. */
            device?: components["schemas"]["identity"] | null;
            /** @description The user who sent the message. */
            user?: components["schemas"]["teamworkUserIdentity"] | null;
            /** @description Null. The service returns the property on messages in chats. */
            conversation?: components["schemas"]["teamworkConversationIdentity"] | null;
        };
        /**
         * chatMessageHistoryItem
         * @description One change of a message.
         */
        chatMessageHistoryItem: {
            /**
             * Format: date-time
             * @description When the message was changed.
             */
            modifiedDateTime: string;
            /** @description What was done to the message: one name, or several that are joined by commas. */
            actions: components["schemas"]["chatMessageActions"];
            /** @description The reaction that was added or removed. */
            reaction?: components["schemas"]["chatMessageReaction"] | null;
        };
        /**
         * chatMessageHostedContent
         * @description A picture or a piece of code inside a message, which Teams keeps. Its bytes have a path of their own, `$value`.
         */
        chatMessageHostedContent: {
            "@odata.context"?: components["schemas"]["odataContext"];
            /**
             * @description The type, present if the context does not give it.
             * @example #microsoft.graph.chatMessageHostedContent
             */
            "@odata.type"?: string;
            /** @description The id of the content, opaque. */
            readonly id: string;
            /** @description Null in every response. */
            contentBytes: string | null;
            /** @description Null in every response. */
            contentType: string | null;
        };
        /**
         * Hosted contents
         * @description The contents of a message that Teams keeps.
         */
        chatMessageHostedContentCollection: {
            "@odata.context"?: components["schemas"]["odataContext"];
            "@odata.count"?: components["schemas"]["odataCount"];
            /** @description The contents, all of them. */
            value: components["schemas"]["chatMessageHostedContent"][];
        };
        /**
         * New hosted content
         * @description A picture to show inside the message, as `<img src="../hostedContents/x/$value">`, where x is its temporary id.
         */
        chatMessageHostedContentCreate: {
            /**
             * @description The type of what is sent. It may be left out.
             * @enum {string}
             */
            "@odata.type"?: "#microsoft.graph.chatMessageHostedContent" | "microsoft.graph.chatMessageHostedContent";
            /** @description An id for the time of this request, unique within the message. The service makes the lasting one. */
            "@microsoft.graph.temporaryId": string;
            /** @description The bytes, as base64. The padding may be left out. */
            contentBytes: string;
            /** @description The media type, `image/jpg`, `image/jpeg` or `image/png`. */
            contentType: string;
        };
        /**
         * @description How urgent a message is. Evolvable: be ready for a member that is not listed.
         * @enum {string}
         */
        chatMessageImportance: ("normal" | "high" | "urgent" | "unknownFutureValue") | (string & {});
        /**
         * chatMessageInfo
         * @description The preview of a message.
         */
        chatMessageInfo: {
            /** @description The id of the message. */
            id: string;
            /**
             * Format: date-time
             * @description When the message was created.
             */
            createdDateTime?: string | null;
            /** @description Whether the message has been deleted. */
            isDeleted?: boolean | null;
            /** @description Whether somebody wrote the message, or it says that something happened in the chat. */
            messageType: components["schemas"]["chatMessageType"];
            /** @description The body. It keeps the markers of mentions and attachments, which the preview itself leaves out. */
            body?: components["schemas"]["itemBody"] | null;
            /** @description Who sent the message. Null on a system event message. */
            from?: components["schemas"]["chatMessageFromIdentitySet"] | null;
            /** @description What happened, on a system event message. */
            eventDetail?: components["schemas"]["eventMessageDetail"] | null;
        };
        /**
         * chatMessageMention
         * @description A mention in a message. The body shows it as `<at id="n">`, where n is the `id`.
         */
        chatMessageMention: {
            /**
             * Format: int32
             * @description The number of the mention, unique within the message.
             */
            id?: number | null;
            /** @description The text that stands for it, such as a name. */
            mentionText?: string | null;
            /** @description Who or what is mentioned. */
            mentioned?: components["schemas"]["chatMessageMentionedIdentitySet"] | null;
        };
        /**
         * New mention
         * @description A mention. The body shows it as `<at id="n">`, where n is the `id`.
         */
        chatMessageMentionCreate: {
            /**
             * Format: int32
             * @description The number of the mention, unique within the message.
             */
            id: number;
            /** @description The text that stands for it, such as a name. The body shows the same. */
            mentionText: string;
            /** @description Whom or what the mention means: a user, an app, a chat or a tag. */
            mentioned: components["schemas"]["mentionedCreate"];
        };
        /**
         * chatMessageMentionedIdentitySet
         * @description Who or what is mentioned. The one that applies is set, the others are null or absent.
         */
        chatMessageMentionedIdentitySet: {
            /** @description The app that is mentioned, a bot for one. */
            application?: components["schemas"]["teamworkApplicationIdentity"] | null;
            /** @description The device that is mentioned. */
            device?: components["schemas"]["identity"] | null;
            /** @description The user who is mentioned. */
            user?: components["schemas"]["teamworkUserIdentity"] | null;
            /** @description The chat, channel or team that is mentioned, which notifies everybody in it. */
            conversation?: components["schemas"]["teamworkConversationIdentity"] | null;
            /** @description The tag that is mentioned, which notifies everybody it stands for. */
            tag?: components["schemas"]["teamworkTagIdentity"] | null;
        };
        /**
         * @description The type of what is sent. It may be left out.
         * @enum {string}
         */
        chatMessageODataType: "#microsoft.graph.chatMessage" | "microsoft.graph.chatMessage";
        /**
         * chatMessagePolicyViolation
         * @description How a message breaks a policy, as an app for data loss prevention found it.
         */
        chatMessagePolicyViolation: {
            /** @description What is done about the message. */
            dlpAction?: components["schemas"]["chatMessagePolicyViolationDlpActionTypes"] | null;
            /** @description What the sender may do about it. */
            verdictDetails?: components["schemas"]["chatMessagePolicyViolationVerdictDetailsTypes"] | null;
            /** @description What the sender did about it. */
            userAction?: components["schemas"]["chatMessagePolicyViolationUserActionTypes"] | null;
            /** @description How the sender justified overriding the violation. */
            justificationText?: string | null;
            /** @description What the sender is shown. */
            policyTip?: components["schemas"]["chatMessagePolicyViolationPolicyTip"] | null;
        };
        /** @description What is done about a message: `none`, `notifySender` (everybody may still read it), `blockAccess` (nobody may) or `blockAccessExternal` (nobody outside the organization may), in any case, several of them joined by commas. */
        chatMessagePolicyViolationDlpActionTypes: string;
        /**
         * chatMessagePolicyViolationPolicyTip
         * @description What the sender is shown about a violation.
         */
        chatMessagePolicyViolationPolicyTip: {
            /** @description The explanation. */
            generalText?: string | null;
            /** @description Where the organization's policies can be read. */
            complianceUrl?: string | null;
            /** @description What was found in the message, such as `Credit Card Number`. */
            matchedConditionDescriptions?: string[] | null;
        };
        /**
         * Tip to show
         * @description What the sender is shown about a violation.
         */
        chatMessagePolicyViolationPolicyTipUpdate: {
            /** @description The explanation. */
            generalText?: string | null;
            /** @description Where the organization's policies can be read. */
            complianceUrl?: string | null;
            /** @description What was found in the message, such as `Credit Card Number`. */
            matchedConditionDescriptions?: string[] | null;
        };
        /**
         * Violation to report
         * @description How a message breaks a policy, as an app for data loss prevention found it.
         */
        chatMessagePolicyViolationUpdate: {
            /** @description What is done about the message. */
            dlpAction?: components["schemas"]["chatMessagePolicyViolationDlpActionTypes"] | null;
            /** @description What the sender may do about it. */
            verdictDetails?: components["schemas"]["chatMessagePolicyViolationVerdictDetailsTypes"] | null;
            /** @description What the sender did about it. */
            userAction?: components["schemas"]["chatMessagePolicyViolationUserActionTypes"] | null;
            /** @description How the sender justified overriding the violation. */
            justificationText?: string | null;
            /** @description What the sender is shown. */
            policyTip?: components["schemas"]["chatMessagePolicyViolationPolicyTipUpdate"] | null;
        };
        /** @description What the sender did about a violation: `none`, `override` or `reportFalsePositive`, in any case, several of them joined by commas. */
        chatMessagePolicyViolationUserActionTypes: string;
        /** @description What the sender may do about a violation: `none`, `allowFalsePositiveOverride` (call it an error), `allowOverrideWithoutJustification` or `allowOverrideWithJustification`, in any case, several of them joined by commas. */
        chatMessagePolicyViolationVerdictDetailsTypes: string;
        /**
         * chatMessageReaction
         * @description The reaction of one user to a message.
         */
        chatMessageReaction: {
            /** @description The emoji, as Unicode. Old messages have `like`, `angry`, `sad`, `laugh`, `heart` or `surprised`, and an organization's own emoji is `custom`. */
            reactionType: string;
            /** @description The name of the emoji. */
            displayName?: string | null;
            /** @description Where the picture of a `custom` reaction is. */
            reactionContentUrl?: string | null;
            /**
             * Format: date-time
             * @description When the user reacted.
             */
            createdDateTime: string;
            /** @description Who reacted. */
            user: components["schemas"]["chatMessageReactionIdentitySet"];
        };
        /**
         * chatMessageReactionIdentitySet
         * @description Who reacted to a message. The one that applies is set, the others are null.
         */
        chatMessageReactionIdentitySet: {
            /** @description The app that reacted. */
            application?: components["schemas"]["teamworkApplicationIdentity"] | null;
            /** @description The device that reacted. */
            device?: components["schemas"]["identity"] | null;
            /** @description The user who reacted. */
            user?: components["schemas"]["teamworkUserIdentity"] | null;
        };
        /**
         * Reply that quotes
         * @description A new message and the messages that it quotes.
         */
        chatMessageReplyWithQuote: {
            /** @description The ids of the messages to quote, all of this chat. */
            messageIds: string[];
            /** @description The new message, to which the quotes are added as attachments. */
            replyMessage: components["schemas"]["sentChatMessageCreate"];
        };
        /**
         * Reaction to set
         * @description The reaction of the signed-in user.
         */
        chatMessageSetReaction: {
            /** @description The emoji, as Unicode. */
            reactionType: string;
        };
        /**
         * @description The kind of a message. Evolvable: members after `unknownFutureValue` are returned as `unknownFutureValue` unless the request carries `Prefer: include-unknown-enum-members`.
         * @enum {string}
         */
        chatMessageType: ("message" | "chatEvent" | "typing" | "unknownFutureValue" | "systemEventMessage") | (string & {});
        /**
         * Reaction to take back
         * @description The reaction of the signed-in user that is taken back.
         */
        chatMessageUnsetReaction: {
            /** @description The emoji, as Unicode. */
            reactionType: string;
        };
        /**
         * Change of a message
         * @description What to change. A signed-in user sends everything but `policyViolation`; an app on its own sends `policyViolation` and nothing else.
         */
        chatMessageUpdate: components["schemas"]["editedChatMessageUpdate"] | components["schemas"]["flaggedChatMessageUpdate"];
        /**
         * URL of a chat message
         * @description An absolute URL that ends in `/chats/x/messages/y`, where x is the id of a chat and y that of a message in it. Each may also stand in parentheses and quotes, as in `/messages('y')`. Any origin and version do: national clouds and local servers have their own.
         * @example https://graph.microsoft.com/v1.0/chats/19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2/messages/1607124005331
         */
        chatMessageUrl: string;
        /**
         * Start of a migration
         * @description How far back a migration goes.
         */
        chatMigrationRequest: {
            /**
             * Format: date-time
             * @description When the conversation began. It must be earlier than the chat's `createdDateTime` and takes its place. Defaults to no change.
             */
            conversationCreationDateTime?: string;
        };
        /**
         * @description The type of what is sent. It may be left out.
         * @enum {string}
         */
        chatODataType: "#microsoft.graph.chat" | "microsoft.graph.chat";
        /**
         * chatRenamedEventMessageDetail
         * @description A chat got another topic.
         */
        chatRenamedEventMessageDetail: {
            /**
             * @description Which event it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.chatRenamedEventMessageDetail";
            /** @description The new topic. */
            chatDisplayName?: string | null;
            /** @description The id of the chat. */
            chatId?: string | null;
            /** @description Who did it. */
            initiator?: components["schemas"]["identitySet"] | null;
        };
        /**
         * @description The kind of a chat. Evolvable: be ready for a member that is not listed. Requests create `oneOnOne` and `group` chats only; a `meeting` chat comes with an online meeting.
         * @enum {string}
         */
        chatType: ("oneOnOne" | "group" | "meeting" | "unknownFutureValue") | (string & {});
        /**
         * Unread chat for a user
         * @description Who has not read a chat, and from when on.
         */
        chatUnreadForUserRequest: {
            /** @description The user for whom it happens, by id. It has to be the one who is signed in. */
            user: components["schemas"]["namedUserCreate"];
            /**
             * Format: date-time
             * @description Up to when the user has read. Messages after it become unread. Defaults to just before the last message.
             */
            lastMessageReadDateTime?: string;
        };
        /**
         * Change to a chat
         * @description What to change on a group chat.
         */
        chatUpdate: {
            "@odata.type"?: components["schemas"]["chatODataType"];
            /** @description The title, 250 characters at most, without a colon. Null takes the title away. */
            topic: string | null;
        };
        /**
         * chatViewpoint
         * @description A chat as the calling user sees it.
         */
        chatViewpoint: {
            /** @description Whether the user has hidden the chat. */
            isHidden?: boolean | null;
            /**
             * Format: date-time
             * @description Up to when the user has read the chat's messages.
             */
            lastMessageReadDateTime?: string | null;
        };
        /**
         * conversation
         * @description A conversation of a Microsoft 365 group: threads of posts under one topic. The service keeps every property but the topic, from the posts.
         */
        conversation: {
            "@odata.context"?: components["schemas"]["odataContext"];
            /**
             * @description The type, present if the context does not give it.
             * @example #microsoft.graph.conversation
             */
            "@odata.type"?: string;
            /** @description The conversation's id, opaque. */
            readonly id: string;
            /** @description What the conversation is about. Set when it is created and never changed. */
            topic?: string;
            /** @description Whether any post has an attachment. */
            readonly hasAttachments?: boolean;
            /**
             * Format: date-time
             * @description When the latest post came.
             */
            readonly lastDeliveredDateTime?: string;
            /** @description The beginning of the latest post, 255 characters at most. */
            readonly preview?: string;
            /** @description Everybody who has posted, by display name. */
            readonly uniqueSenders?: string[];
            /** @description The threads. Only the response to a creation has them, and there each has its id alone. */
            readonly threads?: components["schemas"]["conversationThread"][];
        };
        /**
         * Page of conversations
         * @description One page of group conversations.
         */
        conversationCollection: {
            "@odata.context"?: components["schemas"]["odataContext"];
            "@odata.nextLink"?: components["schemas"]["odataNextLink"];
            /** @description The conversations of this page. A page may be empty and still have a next one. */
            value: components["schemas"]["conversation"][];
        };
        /**
         * New conversation
         * @description A new conversation, with the thread and the post that it begins with.
         */
        conversationCreate: {
            "@odata.type"?: components["schemas"]["conversationODataType"];
            /** @description What the conversation is about. */
            topic: string;
            /** @description The first thread. */
            threads: [
                components["schemas"]["conversationThreadCreate"],
                ...components["schemas"]["conversationThreadCreate"][]
            ];
        };
        /**
         * Draft of a conversation
         * @description The properties of a conversation itself, without threads. All but the topic are read-only: they are accepted, and the service sets its own.
         */
        conversationDraft: {
            "@odata.type"?: components["schemas"]["conversationODataType"];
            /** @description Read-only. Accepted and ignored; the path gives the id. */
            id?: string;
            /** @description What the conversation is about. */
            topic: string;
            /** @description Read-only. Accepted and ignored. */
            hasAttachments?: boolean;
            /**
             * Format: date-time
             * @description Read-only. Accepted and ignored.
             */
            lastDeliveredDateTime?: string;
            /** @description Read-only. Accepted and ignored. */
            preview?: string;
            /** @description Read-only. Accepted and ignored. */
            uniqueSenders?: string[];
        };
        /**
         * conversationMember
         * @description A member of a chat. `@odata.type` says which kind.
         */
        conversationMember: (components["schemas"]["aadUserConversationMember"] | components["schemas"]["anonymousGuestConversationMember"] | components["schemas"]["azureCommunicationServicesUserConversationMember"] | components["schemas"]["microsoftAccountUserConversationMember"] | components["schemas"]["phoneUserConversationMember"] | components["schemas"]["skypeForBusinessUserConversationMember"] | components["schemas"]["skypeUserConversationMember"]) | components["schemas"]["otherConversationMember"];
        /**
         * Page of members
         * @description One page of the members of a chat.
         */
        conversationMemberCollection: {
            "@odata.context"?: components["schemas"]["odataContext"];
            "@odata.count"?: components["schemas"]["odataCount"];
            "@odata.nextLink"?: components["schemas"]["odataNextLink"];
            /** @description The members of this page. A page may be empty and still have a next one. */
            value: components["schemas"]["conversationMember"][];
        };
        /**
         * conversationMemberRoleUpdatedEventMessageDetail
         * @description A member got another role.
         */
        conversationMemberRoleUpdatedEventMessageDetail: {
            /**
             * @description Which event it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.conversationMemberRoleUpdatedEventMessageDetail";
            /** @description The roles that the member has now. */
            conversationMemberRoles?: string[] | null;
            /** @description The member. */
            conversationMemberUser?: components["schemas"]["teamworkUserIdentity"] | null;
            /** @description Who did it. */
            initiator?: components["schemas"]["identitySet"] | null;
        };
        /**
         * @description The type of what is sent. It may be left out.
         * @enum {string}
         */
        conversationODataType: "#microsoft.graph.conversation" | "microsoft.graph.conversation";
        /**
         * conversationThread
         * @description A thread of posts in a conversation. The service keeps every property but the topic and the lock, from the posts.
         */
        conversationThread: {
            "@odata.context"?: components["schemas"]["odataContext"];
            /**
             * @description The type, present if the context does not give it.
             * @example #microsoft.graph.conversationThread
             */
            "@odata.type"?: string;
            /** @description The thread's id, opaque. */
            readonly id: string;
            /** @description What the thread is about. Set when it is created and never changed. */
            topic?: string;
            /** @description Whether any post has an attachment. */
            readonly hasAttachments?: boolean;
            /**
             * Format: date-time
             * @description When the latest post came.
             */
            readonly lastDeliveredDateTime?: string;
            /** @description The beginning of the latest post, 255 characters at most. */
            readonly preview?: string;
            /** @description Everybody who has posted, by display name. */
            readonly uniqueSenders?: string[];
            /** @description Whether the thread is closed for new posts. */
            isLocked?: boolean;
            /** @description Who receives the posts. Only present when `$select` names it. */
            readonly toRecipients?: components["schemas"]["recipient"][];
            /** @description Who receives a copy of the posts. Only present when `$select` names it. */
            readonly ccRecipients?: components["schemas"]["recipient"][];
            /** @description The posts, present when `$expand=posts` asks for them. */
            readonly posts?: components["schemas"]["post"][];
        };
        /**
         * Page of threads
         * @description One page of threads.
         */
        conversationThreadCollection: {
            "@odata.context"?: components["schemas"]["odataContext"];
            "@odata.nextLink"?: components["schemas"]["odataNextLink"];
            /** @description The threads of this page. A page may be empty and still have a next one. */
            value: components["schemas"]["conversationThread"][];
        };
        /**
         * New thread
         * @description A new thread, with its first post.
         */
        conversationThreadCreate: {
            /**
             * @description The type of what is sent. It may be left out.
             * @enum {string}
             */
            "@odata.type"?: "#microsoft.graph.conversationThread" | "microsoft.graph.conversationThread";
            /** @description What the thread is about. Defaults to the topic of the conversation, or to none if the thread starts one. */
            topic?: string;
            /** @description The first post. */
            posts: [
                components["schemas"]["postCreate"],
                ...components["schemas"]["postCreate"][]
            ];
        };
        /**
         * Change of a thread
         * @description What can be changed of a thread.
         */
        conversationThreadUpdate: {
            /**
             * @description The type of what is sent. It may be left out.
             * @enum {string}
             */
            "@odata.type"?: "#microsoft.graph.conversationThread" | "microsoft.graph.conversationThread";
            /** @description True closes the thread for new posts, false opens it again. */
            isLocked: boolean;
        };
        /**
         * Wrapped conversation
         * @description A conversation under `value`, as the draft prints it. Everywhere else an entity comes unwrapped.
         */
        conversationValue: {
            "@odata.context"?: components["schemas"]["odataContext"];
            /** @description The conversation that was asked for. */
            value: components["schemas"]["conversation"];
        };
        /**
         * deletedChat
         * @description A chat that was deleted and can still be restored.
         */
        deletedChat: {
            "@odata.context"?: components["schemas"]["odataContext"];
            /**
             * @description The type, present if the context does not give it.
             * @example #microsoft.graph.deletedChat
             */
            "@odata.type"?: string;
            /** @description The id that the chat had, opaque. */
            readonly id: string;
        };
        /**
         * directoryObject
         * @description A user or a group. `@odata.type` says which.
         */
        directoryObject: (components["schemas"]["listedUser"] | components["schemas"]["listedGroup"]) | components["schemas"]["otherDirectoryObject"];
        /**
         * Page of users and groups
         * @description One page of users and groups.
         */
        directoryObjectCollection: {
            "@odata.context"?: components["schemas"]["odataContext"];
            "@odata.count"?: components["schemas"]["odataTotal"];
            "@odata.nextLink"?: components["schemas"]["odataNextLink"];
            /** @description The users and groups of this page. A page may be empty and still have a next one. */
            value: components["schemas"]["directoryObject"][];
        };
        /**
         * Reference to a user or a group
         * @description An existing user or group, named by its URL.
         */
        directoryObjectReference: {
            /** @description An absolute URL that ends in `/users('x')`, `/users/x`, `/groups('x')` or `/groups/x`. For a user, x is the id or the user principal name; for a group, the id. */
            "@odata.id": string;
        };
        /**
         * Edit of a message
         * @description What a signed-in user changes in a message. What is left out stays as it is; a list that is sent replaces the old one.
         */
        editedChatMessageUpdate: {
            "@odata.type"?: components["schemas"]["chatMessageODataType"];
            /** @description What the message says from now on. It takes the place of the old body as a whole. */
            body?: components["schemas"]["itemBodyCreate"];
            /** @description The subject, as plain text. */
            subject?: string | null;
            /** @description A summary for notifications, which only messages in channels show. */
            summary?: string | null;
            /**
             * @description How urgent the message is.
             * @enum {string}
             */
            importance?: "normal" | "high" | "urgent";
            /** @description The language of the message, which is always `en-us`. */
            locale?: string;
            /** @description What is attached. The body shows each as `<attachment id="x">`, where x is its `id`. */
            attachments?: components["schemas"]["chatMessageAttachmentCreate"][] | null;
            /** @description Who is mentioned. The body is `html` and shows each as `<at id="n">`, where n is its `id`. */
            mentions?: components["schemas"]["chatMessageMentionCreate"][] | null;
            /** @description Null, an empty object, or left out: who edits a message reports no violation. */
            policyViolation?: components["schemas"]["nothing"];
        };
        /**
         * emailAddress
         * @description An e-mail address and whose it is.
         */
        emailAddress: {
            /** @description The address. */
            address?: string | null;
            /** @description The display name. */
            name?: string | null;
        };
        /**
         * New e-mail address
         * @description An e-mail address and whose it is, as a request sends it.
         */
        emailAddressCreate: {
            /** @description The address. */
            address: string;
            /** @description The display name. */
            name?: string;
        };
        /**
         * emptyObject
         * @description An object without properties, where a response has nothing to say.
         */
        emptyObject: Record<string, never>;
        /**
         * Topic by URL
         * @description A notification about the chat or about one of its messages.
         */
        entityUrlActivityTopicCreate: {
            /**
             * @description Says that the topic is named by its URL. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            source: "entityUrl";
            /** @description An absolute URL that ends in `/chats/x` or `/chats/x/messages/y`, keys in parentheses included: the chat of the path, or a message in it. */
            value: string;
            /**
             * Format: uri
             * @description Where a click on the notification leads in Teams. Defaults to the topic itself.
             */
            webUrl?: string | null;
        };
        /**
         * Single error
         * @description One of several errors.
         */
        errorDetails: {
            /** @description A code for programs. */
            code: string;
            /** @description A sentence for the developer. */
            message: string;
            /** @description What the error is about. */
            target?: string | null;
        };
        /**
         * eventMessageDetail
         * @description What happened in a chat, such as members who were added. `@odata.type` says which event it is and so which other properties there are. Events of channels and teams do not occur in chats.
         */
        eventMessageDetail: (components["schemas"]["callEndedEventMessageDetail"] | components["schemas"]["callRecordingEventMessageDetail"] | components["schemas"]["callStartedEventMessageDetail"] | components["schemas"]["callTranscriptEventMessageDetail"] | components["schemas"]["channelAddedEventMessageDetail"] | components["schemas"]["channelDeletedEventMessageDetail"] | components["schemas"]["channelDescriptionUpdatedEventMessageDetail"] | components["schemas"]["channelRenamedEventMessageDetail"] | components["schemas"]["channelSetAsFavoriteByDefaultEventMessageDetail"] | components["schemas"]["channelUnsetAsFavoriteByDefaultEventMessageDetail"] | components["schemas"]["chatRenamedEventMessageDetail"] | components["schemas"]["conversationMemberRoleUpdatedEventMessageDetail"] | components["schemas"]["meetingPolicyUpdatedEventMessageDetail"] | components["schemas"]["membersAddedEventMessageDetail"] | components["schemas"]["membersDeletedEventMessageDetail"] | components["schemas"]["membersJoinedEventMessageDetail"] | components["schemas"]["membersLeftEventMessageDetail"] | components["schemas"]["messagePinnedEventMessageDetail"] | components["schemas"]["messageUnpinnedEventMessageDetail"] | components["schemas"]["tabUpdatedEventMessageDetail"] | components["schemas"]["teamArchivedEventMessageDetail"] | components["schemas"]["teamCreatedEventMessageDetail"] | components["schemas"]["teamDescriptionUpdatedEventMessageDetail"] | components["schemas"]["teamJoiningDisabledEventMessageDetail"] | components["schemas"]["teamJoiningEnabledEventMessageDetail"] | components["schemas"]["teamRenamedEventMessageDetail"] | components["schemas"]["teamsAppInstalledEventMessageDetail"] | components["schemas"]["teamsAppRemovedEventMessageDetail"] | components["schemas"]["teamsAppUpgradedEventMessageDetail"] | components["schemas"]["teamUnarchivedEventMessageDetail"]) | components["schemas"]["otherEventMessageDetail"];
        /**
         * fileAttachment
         * @description A file that is attached to a post.
         */
        fileAttachment: {
            /**
             * @description Which kind of attachment this is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.fileAttachment";
            /** @description The attachment's id, opaque. */
            readonly id: string;
            /** @description The name to show. It need not be the name of a file. */
            name?: string | null;
            /** @description The media type. Null if none was given. */
            contentType?: string | null;
            /**
             * Format: int32
             * @description How many bytes the attachment takes, which is more than its content has.
             */
            readonly size?: number;
            /** @description Whether the body shows the attachment in its place, an image for one. */
            isInline?: boolean;
            /**
             * Format: date-time
             * @description When the attachment was last changed.
             */
            readonly lastModifiedDateTime?: string | null;
            /** @description The content of the file, in base64. */
            contentBytes?: string | null;
            /** @description The id under which an HTML body refers to the attachment, as `cid:` and this id. */
            contentId?: string | null;
            /** @description Not supported by the service, and null. */
            contentLocation?: string | null;
        };
        /**
         * New file
         * @description A file to attach.
         */
        fileAttachmentCreate: {
            /**
             * @description Which kind of attachment this is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.fileAttachment" | "microsoft.graph.fileAttachment";
            /** @description The name to show. It need not be the name of a file. */
            name: string;
            /** @description The content of the file, in base64 with its padding. The request as a whole is 4 MB at most, so a file is a little less than 3 MB. A larger file needs an upload session, which is not part of this API. */
            contentBytes: string;
            /** @description The media type of the file, such as `text/plain`. */
            contentType?: string;
            /** @description The id under which an HTML body refers to the attachment, as `cid:` and this id. */
            contentId?: string;
            /** @description Whether the body shows the attachment in its place. Defaults to false. */
            isInline?: boolean;
        };
        /**
         * Verdict on a message
         * @description What an app for data loss prevention found about a message.
         */
        flaggedChatMessageUpdate: {
            "@odata.type"?: components["schemas"]["chatMessageODataType"];
            /** @description The violation that is reported. An app for data loss prevention sends it, and nothing beside it. */
            policyViolation: components["schemas"]["chatMessagePolicyViolationUpdate"];
        };
        /**
         * group
         * @description A group in the directory of the tenant. All that the caller may not read is null, or missing.
         */
        group: {
            "@odata.context"?: components["schemas"]["odataContext"];
            /**
             * @description Says that this is a group, where a list can have something else as well.
             * @constant
             */
            "@odata.type"?: "#microsoft.graph.group";
            /** @description The group's id. */
            readonly id?: string;
            /** @description How sensitive the content is, in words of the organization. */
            classification?: string | null;
            /**
             * Format: date-time
             * @description When the group was created.
             */
            readonly createdDateTime?: string | null;
            /**
             * Format: date-time
             * @description When the group was deleted. Null for one that is there.
             */
            readonly deletedDateTime?: string | null;
            /** @description What the group is for. */
            description?: string | null;
            /** @description The display name. */
            displayName?: string | null;
            /**
             * Format: date-time
             * @description When the group expires. Null if it does not.
             */
            readonly expirationDateTime?: string | null;
            /** @description `Unified` for a Microsoft 365 group, empty for a security or distribution group. */
            groupTypes?: string[];
            /** @description Whether directory roles can be given to the group. */
            isAssignableToRole?: boolean | null;
            /** @description The e-mail address. */
            readonly mail?: string | null;
            /** @description Whether the group has an e-mail address. */
            mailEnabled?: boolean | null;
            /** @description The e-mail alias. */
            mailNickname?: string | null;
            /** @description The rule by which people become members. Null if somebody adds them. */
            membershipRule?: string | null;
            /** @description Whether the rule is applied: `On` or `Paused`. Null without a rule. */
            membershipRuleProcessingState?: string | null;
            /**
             * Format: date-time
             * @description When the group was last taken over from a directory of the organization's own.
             */
            readonly onPremisesLastSyncDateTime?: string | null;
            /** @description The security identifier in a directory of the organization's own. */
            readonly onPremisesSecurityIdentifier?: string | null;
            /** @description Whether the group comes from a directory of the organization's own. Null if that was never so. */
            readonly onPremisesSyncEnabled?: boolean | null;
            /** @description Where the data of the group should be kept, such as `EUR`. */
            preferredDataLocation?: string | null;
            /** @description The language, such as `en-US`. */
            preferredLanguage?: string | null;
            /** @description Every address that mail reaches the group at; `SMTP:` in capitals marks the first. */
            readonly proxyAddresses?: string[];
            /**
             * Format: date-time
             * @description When the group was last renewed.
             */
            readonly renewedDateTime?: string | null;
            /** @description How a Microsoft 365 group behaves, such as `WelcomeEmailDisabled`. */
            resourceBehaviorOptions?: string[];
            /** @description What belongs to the group beside its mailbox, such as `Team`. */
            resourceProvisioningOptions?: string[];
            /** @description Whether the group is a security group. */
            securityEnabled?: boolean | null;
            /** @description The security identifier. */
            readonly securityIdentifier?: string | null;
            /** @description The colour theme. */
            theme?: string | null;
            /** @description Who may join and see the group, such as `Private` or `Public`. */
            visibility?: string | null;
        };
        /**
         * Group chat
         * @description A new chat of a group of people.
         */
        groupChatCreate: {
            "@odata.type"?: components["schemas"]["chatODataType"];
            /**
             * @description Says that the chat is of a group. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            chatType: "group";
            /** @description The title, 250 characters at most, without a colon. Defaults to none. */
            topic?: string | null;
            /** @description Everybody who takes part, the caller being one of them. */
            members: components["schemas"]["chatMemberCreate"][];
        };
        /**
         * Page of groups
         * @description One page of groups.
         */
        groupCollection: {
            "@odata.context"?: components["schemas"]["odataContext"];
            "@odata.count"?: components["schemas"]["odataTotal"];
            "@odata.nextLink"?: components["schemas"]["odataNextLink"];
            /** @description The groups of this page. A page may be empty and still have a next one. */
            value: components["schemas"]["group"][];
        };
        /**
         * identity
         * @description Somebody or something that acted, a device for one.
         */
        identity: {
            /** @description The id of the actor. */
            id?: string | null;
            /** @description The display name. It may be absent or out of date. */
            displayName?: string | null;
        };
        /**
         * identitySet
         * @description Who acted. The one that applies is set, the others are null.
         */
        identitySet: {
            /** @description The app that acted. */
            application?: components["schemas"]["teamworkApplicationIdentity"] | null;
            /** @description The device that acted. */
            device?: components["schemas"]["identity"] | null;
            /** @description The user who acted. */
            user?: components["schemas"]["teamworkUserIdentity"] | null;
        };
        /**
         * Message to import
         * @description A message that somebody wrote elsewhere, which an app puts into a chat in migration mode.
         */
        importedChatMessageCreate: {
            "@odata.type"?: components["schemas"]["chatMessageODataType"];
            /**
             * Format: date-time
             * @description When the message was written, which lies in the past.
             */
            createdDateTime: string;
            /** @description Who wrote the message in the system that it comes from. */
            from: components["schemas"]["importedSenderCreate"];
            /** @description What the message says, as plain text or HTML. */
            body: components["schemas"]["itemBodyCreate"];
            /** @description The subject, as plain text. Defaults to none. */
            subject?: string | null;
            /**
             * @description How urgent the message is. Defaults to `normal`.
             * @enum {string}
             */
            importance?: "normal" | "high" | "urgent";
            /** @description What to attach. The body shows each as `<attachment id="x">`, where x is its `id`. */
            attachments?: components["schemas"]["chatMessageAttachmentCreate"][];
            /** @description Whom to mention. The body is `html` and shows each as `<at id="n">`, where n is its `id`. */
            mentions?: components["schemas"]["chatMessageMentionCreate"][];
            /** @description Pictures to show inside the message. */
            hostedContents?: components["schemas"]["chatMessageHostedContentCreate"][];
        };
        /**
         * Sender of an imported message
         * @description Who wrote the message.
         */
        importedSenderCreate: {
            /** @description Null, an empty object, or left out: the sender of an imported message is a user. */
            application?: components["schemas"]["nothing"];
            /** @description Null, an empty object, or left out: the sender of an imported message is a user. */
            device?: components["schemas"]["nothing"];
            /** @description The user who wrote the message, by id. */
            user: components["schemas"]["namedUserCreate"];
        };
        /**
         * Request of an error
         * @description When the error happened and to which request. Services add properties of their own, such as a more exact code.
         */
        innerError: {
            /** @description When the error happened, in UTC and without a zone. */
            date?: string;
            /** @description The service's id of the request. */
            "request-id"?: string;
            /** @description The caller's id of the request. */
            "client-request-id"?: string;
            /** @description A more exact code. */
            code?: string;
            /** @description A more exact message. */
            message?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * itemAttachment
         * @description An event, a message or a contact that is attached to a post.
         */
        itemAttachment: {
            /**
             * @description Which kind of attachment this is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.itemAttachment";
            /** @description The attachment's id, opaque. */
            readonly id: string;
            /** @description The name to show. It need not be the name of a file. */
            name?: string | null;
            /** @description The media type. Null if none was given. */
            contentType?: string | null;
            /**
             * Format: int32
             * @description How many bytes the attachment takes, which is more than its content has.
             */
            readonly size?: number;
            /** @description Whether the body shows the attachment in its place, an image for one. */
            isInline?: boolean;
            /**
             * Format: date-time
             * @description When the attachment was last changed.
             */
            readonly lastModifiedDateTime?: string | null;
            /** @description The item, present when `$expand=microsoft.graph.itemAttachment/item` asks for it. */
            item?: components["schemas"]["outlookItem"] | null;
        };
        /**
         * New item
         * @description An event, a message or a contact to attach.
         */
        itemAttachmentCreate: {
            /**
             * @description Which kind of attachment this is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.itemAttachment" | "microsoft.graph.itemAttachment";
            /** @description The name to show. It need not be the name of a file. */
            name: string;
            /** @description The media type. Defaults to none. */
            contentType?: string;
            /** @description Whether the body shows the attachment in its place. Defaults to false. */
            isInline?: boolean;
            /** @description The event, message or contact itself, whole. */
            item: components["schemas"]["outlookItemCreate"];
        };
        /**
         * itemBody
         * @description The content of a message, a preview or a post.
         */
        itemBody: {
            /** @description How the content is written. */
            contentType?: components["schemas"]["bodyType"] | null;
            /** @description The content. */
            content?: string | null;
        };
        /**
         * New body
         * @description The content to write.
         */
        itemBodyCreate: {
            /**
             * @description How the content is written. Defaults to `text`.
             * @enum {string}
             */
            contentType?: "text" | "html";
            /** @description The content. */
            content: string;
        };
        /**
         * keyValuePair
         * @description A variable of a template and what to put there.
         */
        keyValuePair: {
            /** @description The name of the variable. */
            name: string;
            /** @description What to put there. */
            value?: string | null;
        };
        /**
         * @description What happened to a subscription. Evolvable: be ready for a member that is not listed. `missed` comes for Outlook only.
         * @enum {string}
         */
        lifecycleEventType: ("missed" | "subscriptionRemoved" | "reauthorizationRequired") | (string & {});
        /**
         * listedGroup
         * @description A group in a list that can have something else as well, so that `@odata.type` is always there.
         */
        listedGroup: {
            "@odata.context"?: components["schemas"]["odataContext"];
            /**
             * @description Says that this is a group, where a list can have something else as well. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.group";
            /** @description The group's id. */
            readonly id?: string;
            /** @description How sensitive the content is, in words of the organization. */
            classification?: string | null;
            /**
             * Format: date-time
             * @description When the group was created.
             */
            readonly createdDateTime?: string | null;
            /**
             * Format: date-time
             * @description When the group was deleted. Null for one that is there.
             */
            readonly deletedDateTime?: string | null;
            /** @description What the group is for. */
            description?: string | null;
            /** @description The display name. */
            displayName?: string | null;
            /**
             * Format: date-time
             * @description When the group expires. Null if it does not.
             */
            readonly expirationDateTime?: string | null;
            /** @description `Unified` for a Microsoft 365 group, empty for a security or distribution group. */
            groupTypes?: string[];
            /** @description Whether directory roles can be given to the group. */
            isAssignableToRole?: boolean | null;
            /** @description The e-mail address. */
            readonly mail?: string | null;
            /** @description Whether the group has an e-mail address. */
            mailEnabled?: boolean | null;
            /** @description The e-mail alias. */
            mailNickname?: string | null;
            /** @description The rule by which people become members. Null if somebody adds them. */
            membershipRule?: string | null;
            /** @description Whether the rule is applied: `On` or `Paused`. Null without a rule. */
            membershipRuleProcessingState?: string | null;
            /**
             * Format: date-time
             * @description When the group was last taken over from a directory of the organization's own.
             */
            readonly onPremisesLastSyncDateTime?: string | null;
            /** @description The security identifier in a directory of the organization's own. */
            readonly onPremisesSecurityIdentifier?: string | null;
            /** @description Whether the group comes from a directory of the organization's own. Null if that was never so. */
            readonly onPremisesSyncEnabled?: boolean | null;
            /** @description Where the data of the group should be kept, such as `EUR`. */
            preferredDataLocation?: string | null;
            /** @description The language, such as `en-US`. */
            preferredLanguage?: string | null;
            /** @description Every address that mail reaches the group at; `SMTP:` in capitals marks the first. */
            readonly proxyAddresses?: string[];
            /**
             * Format: date-time
             * @description When the group was last renewed.
             */
            readonly renewedDateTime?: string | null;
            /** @description How a Microsoft 365 group behaves, such as `WelcomeEmailDisabled`. */
            resourceBehaviorOptions?: string[];
            /** @description What belongs to the group beside its mailbox, such as `Team`. */
            resourceProvisioningOptions?: string[];
            /** @description Whether the group is a security group. */
            securityEnabled?: boolean | null;
            /** @description The security identifier. */
            readonly securityIdentifier?: string | null;
            /** @description The colour theme. */
            theme?: string | null;
            /** @description Who may join and see the group, such as `Private` or `Public`. */
            visibility?: string | null;
        };
        /**
         * listedUser
         * @description A user in a list that can have something else as well, so that `@odata.type` is always there.
         */
        listedUser: {
            "@odata.context"?: components["schemas"]["odataContext"];
            /**
             * @description Says that this is a user, where a list can have something else as well. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.user";
            /** @description The user's id. */
            readonly id?: string;
            /** @description Whether the user can sign in. */
            accountEnabled?: boolean | null;
            /** @description The business telephone numbers. One at the most. */
            businessPhones?: string[];
            /** @description The city. */
            city?: string | null;
            /** @description The company, for people who come from outside. */
            companyName?: string | null;
            /** @description The country or region, such as `US`. */
            country?: string | null;
            /**
             * Format: date-time
             * @description When the user was created.
             */
            readonly createdDateTime?: string | null;
            /** @description The department. */
            department?: string | null;
            /** @description The display name. */
            displayName?: string | null;
            /** @description The number that the organization gave the user. */
            employeeId?: string | null;
            /** @description The kind of employment, such as `Employee` or `Contractor`. */
            employeeType?: string | null;
            /** @description Whether an invited guest has accepted: `PendingAcceptance` or `Accepted`. Null for everybody else. */
            externalUserState?: string | null;
            /** @description The fax number. */
            faxNumber?: string | null;
            /** @description The first name. */
            givenName?: string | null;
            /** @description The addresses for calls and chats. */
            readonly imAddresses?: string[] | null;
            /** @description The job title. */
            jobTitle?: string | null;
            /** @description The e-mail address. */
            mail?: string | null;
            /** @description The e-mail alias. */
            mailNickname?: string | null;
            /** @description The mobile telephone number. */
            mobilePhone?: string | null;
            /** @description Where the office is. */
            officeLocation?: string | null;
            /** @description Whether the user comes from a directory of the organization's own. Null if that was never so. */
            readonly onPremisesSyncEnabled?: boolean | null;
            /** @description Further e-mail addresses. */
            otherMails?: string[];
            /** @description The postal code. */
            postalCode?: string | null;
            /** @description The language, such as `en-US`. */
            preferredLanguage?: string | null;
            /** @description Every address that mail reaches the user at; `SMTP:` in capitals marks the first. */
            readonly proxyAddresses?: string[];
            /** @description The state or province. */
            state?: string | null;
            /** @description The street and the number. */
            streetAddress?: string | null;
            /** @description The last name. */
            surname?: string | null;
            /** @description Where the user uses the services, as a country code of two letters, such as `DE`. */
            usageLocation?: string | null;
            /** @description The name to sign in with. */
            userPrincipalName?: string | null;
            /** @description `Member` or `Guest`. */
            userType?: string | null;
        };
        /**
         * Error detail
         * @description What went wrong.
         */
        mainError: {
            /** @description A code for programs. It may be empty or new; decide by the status first. */
            code: string;
            /** @description A sentence for the developer, not for the user. It may change. */
            message: string;
            /** @description What the error is about. */
            target?: string | null;
            /** @description The single errors, if there are several. */
            details?: components["schemas"]["errorDetails"][];
            /** @description What names the request: its ids, and when it failed. It may be absent. */
            innerError?: components["schemas"]["innerError"];
        };
        /**
         * meetingPolicyUpdatedEventMessageDetail
         * @description The chat of a meeting was opened or closed.
         */
        meetingPolicyUpdatedEventMessageDetail: {
            /**
             * @description Which event it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.meetingPolicyUpdatedEventMessageDetail";
            /** @description Who did it. */
            initiator?: components["schemas"]["identitySet"] | null;
            /** @description Whether the chat is open now. */
            meetingChatEnabled?: boolean | null;
            /** @description The id of the meeting's chat. */
            meetingChatId?: string | null;
        };
        /**
         * membersAddedEventMessageDetail
         * @description Members were added.
         */
        membersAddedEventMessageDetail: {
            /**
             * @description Which event it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.membersAddedEventMessageDetail";
            /** @description Who did it. */
            initiator?: components["schemas"]["identitySet"] | null;
            /** @description The members, each as a user. Names may be null. */
            members?: components["schemas"]["teamworkUserIdentity"][] | null;
            /**
             * Format: date-time
             * @description From when on the new members see the messages. `0001-01-01T00:00:00Z` is the whole history.
             */
            visibleHistoryStartDateTime?: string | null;
        };
        /**
         * membersDeletedEventMessageDetail
         * @description Members were removed.
         */
        membersDeletedEventMessageDetail: {
            /**
             * @description Which event it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.membersDeletedEventMessageDetail";
            /** @description Who did it. */
            initiator?: components["schemas"]["identitySet"] | null;
            /** @description The members, each as a user. Names may be null. */
            members?: components["schemas"]["teamworkUserIdentity"][] | null;
        };
        /**
         * membersJoinedEventMessageDetail
         * @description Members joined by themselves.
         */
        membersJoinedEventMessageDetail: {
            /**
             * @description Which event it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.membersJoinedEventMessageDetail";
            /** @description Who did it. */
            initiator?: components["schemas"]["identitySet"] | null;
            /** @description The members, each as a user. Names may be null. */
            members?: components["schemas"]["teamworkUserIdentity"][] | null;
        };
        /**
         * membersLeftEventMessageDetail
         * @description Members left.
         */
        membersLeftEventMessageDetail: {
            /**
             * @description Which event it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.membersLeftEventMessageDetail";
            /** @description Who did it. */
            initiator?: components["schemas"]["identitySet"] | null;
            /** @description The members, each as a user. Names may be null. */
            members?: components["schemas"]["teamworkUserIdentity"][] | null;
        };
        /**
         * Whom to mention
         * @description Who or what is mentioned. One is set; the others are null or left out.
         */
        mentionedCreate: {
            /** @description An app, a bot for one. */
            application?: components["schemas"]["namedApplicationCreate"] | components["schemas"]["nothing"];
            /** @description Null, an empty object, or left out: a mention names no device. */
            device?: components["schemas"]["nothing"];
            /** @description A user. */
            user?: components["schemas"]["namedUserCreate"] | components["schemas"]["nothing"];
            /** @description A chat, channel or team, that is, everybody in it. */
            conversation?: components["schemas"]["namedConversationCreate"] | components["schemas"]["nothing"];
            /** @description A tag, that is, everybody it stands for. */
            tag?: components["schemas"]["namedTagCreate"] | components["schemas"]["nothing"];
        };
        /**
         * messagePinnedEventMessageDetail
         * @description A message was pinned to the chat. The event does not say which.
         */
        messagePinnedEventMessageDetail: {
            /**
             * @description Which event it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.messagePinnedEventMessageDetail";
            /**
             * Format: date-time
             * @description When it happened.
             */
            eventDateTime?: string | null;
            /** @description Who did it. */
            initiator?: components["schemas"]["identitySet"] | null;
        };
        /**
         * messageUnpinnedEventMessageDetail
         * @description A pinned message was taken down. The event does not say which.
         */
        messageUnpinnedEventMessageDetail: {
            /**
             * @description Which event it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.messageUnpinnedEventMessageDetail";
            /**
             * Format: date-time
             * @description When it happened.
             */
            eventDateTime?: string | null;
            /** @description Who did it. */
            initiator?: components["schemas"]["identitySet"] | null;
        };
        /**
         * microsoftAccountUserConversationMember
         * @description A member with a personal Microsoft account.
         */
        microsoftAccountUserConversationMember: {
            /**
             * @description Which kind of member this is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.microsoftAccountUserConversationMember";
            /** @description The id of the membership, opaque. It is not the id of the user. */
            readonly id: string;
            /** @description The display name. */
            readonly displayName?: string | null;
            /** @description `owner` or `guest`. Empty for a member without either. */
            roles?: string[] | null;
            /**
             * Format: date-time
             * @description From when on the member sees the chat's messages. `0001-01-01T00:00:00Z` is the whole history.
             */
            visibleHistoryStartDateTime?: string | null;
            /** @description The account's id. */
            userId?: string | null;
        };
        /**
         * @description Whether messages are being imported into the chat. Evolvable.
         * @enum {string}
         */
        migrationMode: ("inProgress" | "completed" | "unknownFutureValue") | (string & {});
        /**
         * multiValueLegacyExtendedProperty
         * @description An extended property with several values, for MAPI properties that have no name in Graph.
         */
        multiValueLegacyExtendedProperty: {
            /** @description Which property it is: `{type} {guid} Name {name}`, `{type} {guid} Id {number}` or `{type} {tag}`, such as `StringArray {66f5a359-4659-4830-9070-00050ec6ac6e} Name Topics`. The name is case-sensitive. */
            id: string;
            /** @description The values, written as texts whatever their type. */
            value?: string[] | null;
        };
        /**
         * New extended property with several values
         * @description An extended property with several values to keep on a post.
         */
        multiValueLegacyExtendedPropertyCreate: {
            /** @description Which property it is: `{type} {guid} Name {name}`, `{type} {guid} Id {number}` or `{type} {tag}`, such as `StringArray {66f5a359-4659-4830-9070-00050ec6ac6e} Name Topics`. The name is case-sensitive. */
            id: string;
            /** @description The values, written as texts whatever their type. */
            value: string[];
        };
        /**
         * App by id
         * @description An app, named by id.
         */
        namedApplicationCreate: {
            /**
             * @description The type of what is sent. It may be left out.
             * @enum {string}
             */
            "@odata.type"?: "#microsoft.graph.teamworkApplicationIdentity" | "microsoft.graph.teamworkApplicationIdentity";
            /** @description The id of the app. */
            id: string;
            /** @description The display name. */
            displayName?: string | null;
            /** @description What kind of app this is, such as `bot`. */
            applicationIdentityType?: components["schemas"]["teamworkApplicationIdentityType"] | null;
        };
        /**
         * Conversation by id
         * @description A chat, channel or team, named by id.
         */
        namedConversationCreate: {
            /**
             * @description The type of what is sent. It may be left out.
             * @enum {string}
             */
            "@odata.type"?: "#microsoft.graph.teamworkConversationIdentity" | "microsoft.graph.teamworkConversationIdentity";
            /** @description The id of the conversation. */
            id: string;
            /** @description The display name. */
            displayName?: string | null;
            /** @description What kind of conversation this is. */
            conversationIdentityType?: components["schemas"]["teamworkConversationIdentityType"] | null;
        };
        /**
         * Tag by id
         * @description A tag, named by id.
         */
        namedTagCreate: {
            /**
             * @description The type of what is sent. It may be left out.
             * @enum {string}
             */
            "@odata.type"?: "#microsoft.graph.teamworkTagIdentity" | "microsoft.graph.teamworkTagIdentity";
            /** @description The id of the tag. */
            id: string;
            /** @description The display name. */
            displayName?: string | null;
        };
        /**
         * User by id
         * @description A user, named by id.
         */
        namedUserCreate: {
            /**
             * @description The type of what is sent. It may be left out.
             * @enum {string}
             */
            "@odata.type"?: "#microsoft.graph.teamworkUserIdentity" | "microsoft.graph.teamworkUserIdentity";
            /** @description The id of the user. */
            id: string;
            /** @description The display name. */
            displayName?: string | null;
            /** @description What kind of user this is. Defaults to `aadUser`. */
            userIdentityType?: components["schemas"]["teamworkUserIdentityType"] | null;
            /** @description The user's home tenant. */
            tenantId?: string | null;
        };
        nothing: null;
        /**
         * @description The URL that describes what the payload is.
         * @example https://graph.microsoft.com/v1.0/$metadata#chats/$entity
         */
        odataContext: string;
        /** @description How many items this page holds. Teams returns it on most lists, whether or not it was asked for. */
        odataCount: number;
        /** @description The URL that later returns what has changed since. Only the last page has one. Opaque; follow it as it is. */
        odataDeltaLink: string;
        /**
         * Error
         * @description What every failure returns.
         */
        odataError: {
            /** @description What went wrong. */
            error: components["schemas"]["mainError"];
        };
        /** @description The URL of the next page. The last page has none. Opaque; follow it as it is. */
        odataNextLink: string;
        /** @description How many items the list has, on all its pages together. It comes with `$count=true` and the header `ConsistencyLevel: eventual`, and with nothing less. */
        odataTotal: number;
        /**
         * One-on-one chat
         * @description A new chat between two people. It has no topic.
         */
        oneOnOneChatCreate: {
            "@odata.type"?: components["schemas"]["chatODataType"];
            /**
             * @description Says that the chat is between two people. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            chatType: "oneOnOne";
            /** @description Null or left out. Only a group has a topic. */
            topic?: null;
            /** @description Both people, the caller being one of them. */
            members: [
                components["schemas"]["chatMemberCreate"],
                components["schemas"]["chatMemberCreate"]
            ];
        };
        /**
         * openTypeExtension
         * @description An open extension: data that an app keeps on a post. Beside the properties named here it has those that the app gave it, each a text, a number, a boolean or a list of these.
         */
        openTypeExtension: {
            /**
             * @description The type of the extension.
             * @example #microsoft.graph.openTypeExtension
             */
            "@odata.type": string;
            /** @description The name with the type before it, such as `microsoft.graph.openTypeExtension.Com.Contoso.Review`. */
            readonly id: string;
            /** @description The name that the app gave. */
            extensionName?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * New open extension
         * @description Data to keep on a post. Every property that is not named here is data of your own: a text, a number, a boolean or a list of these.
         */
        openTypeExtensionCreate: {
            /**
             * @description The type of the extension.
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.openTypeExtension" | "microsoft.graph.openTypeExtension";
            /** @description A name that no other app uses, best a domain of your own in reverse, such as `Com.Contoso.Review`. Use few names: each one stays in the mailbox for good. */
            extensionName: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Changes of an open extension
         * @description What to change of an extension. Every property that is not named here is data of your own: a text, a number, a boolean, a list of these, or null to remove it.
         */
        openTypeExtensionUpdate: {
            /**
             * @description The type of what is sent. It may be left out.
             * @enum {string}
             */
            "@odata.type"?: "#microsoft.graph.openTypeExtension" | "microsoft.graph.openTypeExtension";
            /** @description The name in the path, or left out. */
            extensionName?: string;
            /** @description Read-only. Accepted and ignored. */
            id?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * otherAttachment
         * @description An attachment of a kind that this contract does not know.
         */
        otherAttachment: {
            /**
             * @description Which kind of attachment this is. Any but the types that the contract knows.
             * @example #microsoft.graph.attachment
             */
            "@odata.type": "#microsoft.graph.attachment";
            /** @description The attachment's id, opaque. */
            readonly id: string;
            /** @description The name to show. It need not be the name of a file. */
            name?: string | null;
            /** @description The media type. Null if none was given. */
            contentType?: string | null;
            /**
             * Format: int32
             * @description How many bytes the attachment takes, which is more than its content has.
             */
            readonly size?: number;
            /** @description Whether the body shows the attachment in its place, an image for one. */
            isInline?: boolean;
            /**
             * Format: date-time
             * @description When the attachment was last changed.
             */
            readonly lastModifiedDateTime?: string | null;
        };
        /**
         * otherConversationMember
         * @description A member of a kind that this contract does not know, or whose kind is not given.
         */
        otherConversationMember: {
            /**
             * @description Which kind of member this is. Any but the types that the contract knows.
             * @example #microsoft.graph.conversationMember
             */
            "@odata.type"?: "#microsoft.graph.conversationMember";
            /** @description The id of the membership, opaque. It is not the id of the user. */
            readonly id: string;
            /** @description The display name. */
            readonly displayName?: string | null;
            /** @description `owner` or `guest`. Empty for a member without either. */
            roles?: string[] | null;
            /**
             * Format: date-time
             * @description From when on the member sees the chat's messages. `0001-01-01T00:00:00Z` is the whole history.
             */
            visibleHistoryStartDateTime?: string | null;
        };
        /**
         * otherDirectoryObject
         * @description An object of the directory that is neither a user nor a group.
         */
        otherDirectoryObject: {
            /**
             * @description Says what it is. Any but the types that the contract knows.
             * @example #microsoft.graph.directoryObject
             */
            "@odata.type": "#microsoft.graph.directoryObject";
            /** @description The object's id. */
            readonly id: string;
            /** @description The display name. */
            displayName?: string | null;
        };
        /**
         * otherEventMessageDetail
         * @description An event of a kind that this contract does not know.
         */
        otherEventMessageDetail: {
            /**
             * @description Which event it is. Any but the types that the contract knows.
             * @example #microsoft.graph.eventMessageDetail
             */
            "@odata.type": "#microsoft.graph.eventMessageDetail";
        };
        /**
         * outlookItem
         * @description An attached item. `@odata.type` says whether it is an event, a message or a contact, and so which other properties there are.
         */
        outlookItem: {
            /** @description Which kind of item it is, `#microsoft.graph.event` for one. */
            "@odata.type": string;
            /** @description The item's id. Empty if the item exists only as an attachment. */
            readonly id?: string;
            /**
             * Format: date-time
             * @description When the item was created.
             */
            readonly createdDateTime?: string | null;
            /**
             * Format: date-time
             * @description When the item was last changed.
             */
            readonly lastModifiedDateTime?: string | null;
            /** @description The version of the item. */
            readonly changeKey?: string | null;
            /** @description The categories of the item. */
            categories?: string[] | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * New Outlook item
         * @description An item to attach, with the properties of an event, a message or a contact. They are not part of this API and pass as they are.
         */
        outlookItemCreate: {
            /**
             * @description Which kind of item it is.
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.contact" | "microsoft.graph.contact" | "#microsoft.graph.event" | "microsoft.graph.event" | "#microsoft.graph.message" | "microsoft.graph.message";
        } & {
            [key: string]: unknown;
        };
        /**
         * phoneUserConversationMember
         * @description A member who takes part by phone.
         */
        phoneUserConversationMember: {
            /**
             * @description Which kind of member this is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.phoneUserConversationMember";
            /** @description The id of the membership, opaque. It is not the id of the user. */
            readonly id: string;
            /** @description The display name. */
            readonly displayName?: string | null;
            /** @description `owner` or `guest`. Empty for a member without either. */
            roles?: string[] | null;
            /**
             * Format: date-time
             * @description From when on the member sees the chat's messages. `0001-01-01T00:00:00Z` is the whole history.
             */
            visibleHistoryStartDateTime?: string | null;
            /** @description The phone number. */
            phoneNumber?: string | null;
        };
        /**
         * pinnedChatMessageInfo
         * @description A message that is pinned to the top of its chat.
         */
        pinnedChatMessageInfo: {
            "@odata.context"?: components["schemas"]["odataContext"];
            /**
             * @description The type, present if the context does not give it.
             * @example #microsoft.graph.pinnedChatMessageInfo
             */
            "@odata.type"?: string;
            /** @description The id of the message that is pinned. */
            readonly id: string;
            /** @description The message, present when `$expand=message` asks for it. */
            readonly message?: components["schemas"]["chatMessage"] | null;
        };
        /**
         * Page of pinned messages
         * @description One page of the pinned messages of a chat.
         */
        pinnedChatMessageInfoCollection: {
            "@odata.context"?: components["schemas"]["odataContext"];
            "@odata.count"?: components["schemas"]["odataCount"];
            "@odata.nextLink"?: components["schemas"]["odataNextLink"];
            /** @description The pinned messages of this page. */
            value: components["schemas"]["pinnedChatMessageInfo"][];
        };
        /**
         * Message to pin
         * @description A message to pin, bound by URL.
         */
        pinnedChatMessageInfoCreate: {
            /**
             * @description The type of what is sent. It may be left out.
             * @enum {string}
             */
            "@odata.type"?: "#microsoft.graph.pinnedChatMessageInfo" | "microsoft.graph.pinnedChatMessageInfo";
            "message@odata.bind": components["schemas"]["chatMessageUrl"];
        };
        /**
         * post
         * @description A post of a thread. Nothing of it can be changed afterwards, and it cannot be deleted by itself.
         */
        post: {
            "@odata.context"?: components["schemas"]["odataContext"];
            /**
             * @description The type, present if the context does not give it.
             * @example #microsoft.graph.post
             */
            "@odata.type"?: string;
            /** @description The version of the post, as a weak entity tag. */
            "@odata.etag"?: string;
            /** @description The post's id, opaque. */
            readonly id: string;
            /**
             * Format: date-time
             * @description When the post was created.
             */
            readonly createdDateTime?: string | null;
            /**
             * Format: date-time
             * @description When the post was last changed.
             */
            readonly lastModifiedDateTime?: string | null;
            /** @description The version of the post. It is another one after each change. */
            readonly changeKey?: string | null;
            /** @description The categories of the post. */
            readonly categories?: string[] | null;
            /**
             * Format: date-time
             * @description When the group received the post.
             */
            readonly receivedDateTime?: string;
            /** @description Whether the post has an attachment. */
            readonly hasAttachments?: boolean;
            /** @description The content. */
            body?: components["schemas"]["itemBody"] | null;
            /** @description In whose name the post was sent: its author, or the mailbox that the author wrote for. */
            from?: components["schemas"]["recipient"];
            /** @description Who sent the post. It differs from `from` where a delegate has sent it. */
            readonly sender?: components["schemas"]["recipient"] | null;
            /** @description The id of the conversation. Name it in `$select`; a response without `$select` may leave it out. */
            readonly conversationId?: string | null;
            /** @description The id of the thread. Name it in `$select`; a response without `$select` may leave it out. */
            readonly conversationThreadId?: string | null;
            /** @description The people whom the post brought into the thread. Name it in `$select`; a response without `$select` may leave it out. */
            readonly newParticipants?: components["schemas"]["recipient"][];
            /** @description The attachments, present when `$expand=attachments` asks for them. */
            readonly attachments?: components["schemas"]["attachment"][];
            /** @description The open extensions, present when `$expand=extensions` asks for them. */
            readonly extensions?: components["schemas"]["openTypeExtension"][];
            /** @description The post that this one replies to, present when `$expand=inReplyTo` asks for it. Null on a post that replies to none. */
            readonly inReplyTo?: components["schemas"]["repliedPost"] | null;
            /** @description The extended properties with one value that `$expand` names. */
            readonly singleValueExtendedProperties?: components["schemas"]["singleValueLegacyExtendedProperty"][];
            /** @description The extended properties with several values that `$expand` names. */
            readonly multiValueExtendedProperties?: components["schemas"]["multiValueLegacyExtendedProperty"][];
        };
        /**
         * Page of posts
         * @description One page of posts.
         */
        postCollection: {
            "@odata.context"?: components["schemas"]["odataContext"];
            "@odata.nextLink"?: components["schemas"]["odataNextLink"];
            /** @description The posts of this page. A page may be empty and still have a next one. */
            value: components["schemas"]["post"][];
        };
        /**
         * New post
         * @description A new post. Its creator is its sender; the service sets everything that is not named here.
         */
        postCreate: {
            /**
             * @description The type of what is sent. It may be left out.
             * @enum {string}
             */
            "@odata.type"?: "#microsoft.graph.post" | "microsoft.graph.post";
            /** @description What the post says, as plain text or HTML. */
            body: components["schemas"]["itemBodyCreate"];
            /** @description People to bring into the thread with this post. */
            newParticipants?: components["schemas"]["recipientCreate"][];
            /** @description Files, Outlook items and links to attach. The whole request has 4 MB at most. Nothing can be attached afterwards. */
            attachments?: components["schemas"]["attachmentCreate"][];
            /** @description Open extensions with data of your own. */
            extensions?: components["schemas"]["openTypeExtensionCreate"][];
            /** @description Extended properties with one value. They cannot be added afterwards. */
            singleValueExtendedProperties?: components["schemas"]["singleValueLegacyExtendedPropertyCreate"][];
            /** @description Extended properties with several values. They cannot be added afterwards. */
            multiValueExtendedProperties?: components["schemas"]["multiValueLegacyExtendedPropertyCreate"][];
        };
        /**
         * Forwarding of a post
         * @description To whom a post is forwarded. The service takes the names `Comment` and `ToRecipients` as well; send `comment` and `toRecipients`.
         */
        postForward: {
            /** @description A text to send with the post. Defaults to none. */
            comment?: string;
            /** @description The people to send the post to. */
            toRecipients: [
                components["schemas"]["recipientCreate"],
                ...components["schemas"]["recipientCreate"][]
            ];
        };
        /**
         * Reply
         * @description A reply to a thread or to a post. The service takes the name `Post` as well; send `post`.
         */
        postReply: {
            /** @description The reply, as a post. */
            post: components["schemas"]["postCreate"];
        };
        /**
         * recipient
         * @description Somebody who has posted, or who receives posts.
         */
        recipient: {
            /** @description The e-mail address of a person or a group. */
            emailAddress?: components["schemas"]["emailAddress"] | null;
        };
        /**
         * New recipient
         * @description Somebody who is to receive posts, as a request sends it.
         */
        recipientCreate: {
            /** @description The address of a person or a group, and the name to show beside it. */
            emailAddress: components["schemas"]["emailAddressCreate"];
        };
        /**
         * referenceAttachment
         * @description A link to a file or a folder that is attached to a post. Version 1.0 does not return where it leads.
         */
        referenceAttachment: {
            /**
             * @description Which kind of attachment this is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.referenceAttachment";
            /** @description The attachment's id, opaque. */
            readonly id: string;
            /** @description The name to show. It need not be the name of a file. */
            name?: string | null;
            /** @description The media type. Null if none was given. */
            contentType?: string | null;
            /**
             * Format: int32
             * @description How many bytes the attachment takes, which is more than its content has.
             */
            readonly size?: number;
            /** @description Whether the body shows the attachment in its place, an image for one. */
            isInline?: boolean;
            /**
             * Format: date-time
             * @description When the attachment was last changed.
             */
            readonly lastModifiedDateTime?: string | null;
        };
        /**
         * New link
         * @description A link to a file or a folder to attach. The published page sends `sourceUrl`, `providerType`, `permission` and `isFolder`; the metadata of version 1.0 does not have them, and no response of version 1.0 repeats them.
         */
        referenceAttachmentCreate: {
            /**
             * @description Which kind of attachment this is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.referenceAttachment" | "microsoft.graph.referenceAttachment";
            /** @description The name to show. It need not be the name of a file. */
            name: string;
            /** @description The media type. Defaults to none. */
            contentType?: string;
            /** @description Whether the body shows the attachment in its place. Defaults to false. */
            isInline?: boolean;
            /**
             * Format: uri
             * @description Where the link leads.
             */
            sourceUrl: string;
            /** @description Who stores the file: `oneDriveBusiness`, `oneDriveConsumer`, `dropbox` or `other`. Case does not matter. */
            providerType?: string;
            /** @description What the link allows: `view`, `edit`, `anonymousView`, `anonymousEdit`, `organizationView`, `organizationEdit` or `other`. Case does not matter. */
            permission?: string;
            /** @description Whether the link leads to a folder. The published page sends the text `True`. Defaults to false. */
            isFolder?: boolean | ("True" | "False");
        };
        /**
         * Replied post
         * @description The post that another one replies to: a post without its relationships, which can only be expanded on the post itself.
         */
        repliedPost: {
            /**
             * @description The type, present if the context does not give it.
             * @example #microsoft.graph.post
             */
            "@odata.type"?: string;
            /** @description The version of the post, as a weak entity tag. */
            "@odata.etag"?: string;
            /** @description The post's id, opaque. */
            readonly id: string;
            /**
             * Format: date-time
             * @description When the post was created.
             */
            readonly createdDateTime?: string | null;
            /**
             * Format: date-time
             * @description When the post was last changed.
             */
            readonly lastModifiedDateTime?: string | null;
            /** @description The version of the post. It is another one after each change. */
            readonly changeKey?: string | null;
            /** @description The categories of the post. */
            readonly categories?: string[] | null;
            /**
             * Format: date-time
             * @description When the group received the post.
             */
            readonly receivedDateTime?: string;
            /** @description Whether the post has an attachment. */
            readonly hasAttachments?: boolean;
            /** @description The content. */
            body?: components["schemas"]["itemBody"] | null;
            /** @description In whose name the post was sent: its author, or the mailbox that the author wrote for. */
            from?: components["schemas"]["recipient"];
            /** @description Who sent the post. It differs from `from` where a delegate has sent it. */
            readonly sender?: components["schemas"]["recipient"] | null;
            /** @description The id of the conversation. Name it in `$select`; a response without `$select` may leave it out. */
            readonly conversationId?: string | null;
            /** @description The id of the thread. Name it in `$select`; a response without `$select` may leave it out. */
            readonly conversationThreadId?: string | null;
            /** @description The people whom the post brought into the thread. Name it in `$select`; a response without `$select` may leave it out. */
            readonly newParticipants?: components["schemas"]["recipient"][];
        };
        /**
         * resourceData
         * @description Names what changed. Beside the properties named here it may have others, by the type of the resource.
         */
        resourceData: {
            /**
             * @description The type. Compare without case.
             * @example #Microsoft.Graph.chatMessage
             */
            "@odata.type": string;
            /** @description The path, relative to the version, as in `resource` of the notification. */
            "@odata.id": string;
            /** @description The id. */
            id: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * resourceSpecificPermissionGrant
         * @description A permission that an app has in one chat.
         */
        resourceSpecificPermissionGrant: {
            /** @description The id of the grant, opaque. */
            readonly id: string;
            /**
             * Format: date-time
             * @description When the grant was deleted. Null, or absent, while it holds.
             */
            readonly deletedDateTime?: string | null;
            /** @description The id of the service principal of the app that has the permission. */
            readonly clientAppId: string | null;
            /** @description The id of the Microsoft Entra app that has the permission. */
            readonly clientId: string | null;
            /** @description The name of the permission, such as `ChatMember.Read.Chat`. */
            readonly permission: string | null;
            /** @description `Application` if the app has the permission on its own, `Delegated` if it has it for a user. */
            readonly permissionType: string | null;
            /** @description The id of the Microsoft Entra app that the permission is for. Microsoft Graph is `00000003-0000-0000-c000-000000000000`. */
            readonly resourceAppId: string | null;
        };
        /**
         * Page of permission grants
         * @description One page of the permissions that apps have in a chat.
         */
        resourceSpecificPermissionGrantCollection: {
            "@odata.context"?: components["schemas"]["odataContext"];
            "@odata.count"?: components["schemas"]["odataCount"];
            "@odata.nextLink"?: components["schemas"]["odataNextLink"];
            /** @description The grants of this page. A page may be empty and still have a next one. */
            value: components["schemas"]["resourceSpecificPermissionGrant"][];
        };
        /**
         * Message to send
         * @description A message that the signed-in user sends.
         */
        sentChatMessageCreate: {
            "@odata.type"?: components["schemas"]["chatMessageODataType"];
            /** @description What the message says, as plain text or HTML. */
            body: components["schemas"]["itemBodyCreate"];
            /** @description The subject, as plain text. Defaults to none. */
            subject?: string | null;
            /**
             * @description How urgent the message is. Defaults to `normal`.
             * @enum {string}
             */
            importance?: "normal" | "high" | "urgent";
            /** @description What to attach. The body shows each as `<attachment id="x">`, where x is its `id`. */
            attachments?: components["schemas"]["chatMessageAttachmentCreate"][];
            /** @description Whom to mention. The body is `html` and shows each as `<at id="n">`, where n is its `id`. */
            mentions?: components["schemas"]["chatMessageMentionCreate"][];
            /** @description Pictures to show inside the message. */
            hostedContents?: components["schemas"]["chatMessageHostedContentCreate"][];
            /** @description Null or left out. Only an import carries it. */
            createdDateTime?: null;
            /** @description Null, an empty object, or left out: the sender is who signed in. */
            from?: components["schemas"]["nothing"];
        };
        /**
         * singleValueLegacyExtendedProperty
         * @description An extended property with one value, for MAPI properties that have no name in Graph.
         */
        singleValueLegacyExtendedProperty: {
            /** @description Which property it is: `{type} {guid} Name {name}`, `{type} {guid} Id {number}` or `{type} {tag}`, such as `String {66f5a359-4659-4830-9070-00047ec6ac6e} Name Status`. The name is case-sensitive. */
            id: string;
            /** @description The value, written as a text whatever its type. */
            value?: string | null;
        };
        /**
         * New extended property with one value
         * @description An extended property with one value to keep on a post.
         */
        singleValueLegacyExtendedPropertyCreate: {
            /** @description Which property it is: `{type} {guid} Name {name}`, `{type} {guid} Id {number}` or `{type} {tag}`, such as `String {66f5a359-4659-4830-9070-00047ec6ac6e} Name Status`. The name is case-sensitive. */
            id: string;
            /** @description The value, written as a text whatever its type. */
            value: string;
        };
        /**
         * skypeForBusinessUserConversationMember
         * @description A member who uses Skype for Business.
         */
        skypeForBusinessUserConversationMember: {
            /**
             * @description Which kind of member this is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.skypeForBusinessUserConversationMember";
            /** @description The id of the membership, opaque. It is not the id of the user. */
            readonly id: string;
            /** @description The display name. */
            readonly displayName?: string | null;
            /** @description `owner` or `guest`. Empty for a member without either. */
            roles?: string[] | null;
            /**
             * Format: date-time
             * @description From when on the member sees the chat's messages. `0001-01-01T00:00:00Z` is the whole history.
             */
            visibleHistoryStartDateTime?: string | null;
            /** @description The user's Microsoft Entra id. */
            userId?: string | null;
            /** @description The user's home tenant. */
            tenantId?: string | null;
        };
        /**
         * skypeUserConversationMember
         * @description A member who uses Skype.
         */
        skypeUserConversationMember: {
            /**
             * @description Which kind of member this is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.skypeUserConversationMember";
            /** @description The id of the membership, opaque. It is not the id of the user. */
            readonly id: string;
            /** @description The display name. */
            readonly displayName?: string | null;
            /** @description `owner` or `guest`. Empty for a member without either. */
            roles?: string[] | null;
            /**
             * Format: date-time
             * @description From when on the member sees the chat's messages. `0001-01-01T00:00:00Z` is the whole history.
             */
            visibleHistoryStartDateTime?: string | null;
            /** @description The user's Skype id. */
            skypeId?: string | null;
        };
        /**
         * subscription
         * @description What an app watches, and where the service posts the changes. It ends at `expirationDateTime` unless it is renewed.
         */
        subscription: {
            "@odata.context"?: components["schemas"]["odataContext"];
            /**
             * @description The type, present if the context does not give it.
             * @example #microsoft.graph.subscription
             */
            "@odata.type"?: string;
            /** @description The subscription's id, a GUID. Every notification carries it as `subscriptionId`. */
            readonly id: string;
            /** @description What is watched, as the request that created the subscription spells it. */
            resource: string;
            /** @description The app that created the subscription, by its client id. */
            readonly applicationId: string | null;
            /** @description Which changes are posted, `created`, `updated` and `deleted`, joined by commas. */
            changeType: string;
            /** @description The secret that every notification repeats, by which the endpoint knows it. Null if there is none, and in lists always. */
            clientState: string | null;
            /** @description Where changes are posted. */
            notificationUrl: string;
            /** @description A filter for printers. Null on everything that is described here. */
            readonly notificationQueryOptions: string | null;
            /** @description Where the service posts what happens to the subscription itself. Null if nowhere. */
            lifecycleNotificationUrl: string | null;
            /**
             * Format: date-time
             * @description When the subscription ends, in UTC. The service may have moved it to 45 minutes after the request.
             */
            expirationDateTime: string;
            /** @description Who created the subscription: the signed-in user, or the service principal of an app on its own. */
            readonly creatorId: string | null;
            /** @description Whether notifications carry the changed resource, encrypted. Null if the request did not say. */
            includeResourceData: boolean | null;
            /** @description The newest version of TLS that the endpoint speaks. */
            latestSupportedTlsVersion: string | null;
            /** @description The certificate under which the service encrypts, in base64. Null if nothing is encrypted. */
            encryptionCertificate: string | null;
            /** @description What the app calls the certificate. Every encrypted notification repeats it. */
            encryptionCertificateId: string | null;
            /** @description The app for which the service makes validation tokens, if it is not that of `applicationId`. */
            notificationUrlAppId: string | null;
        };
        /**
         * Page of subscriptions
         * @description One page of subscriptions.
         */
        subscriptionCollection: {
            "@odata.context"?: components["schemas"]["odataContext"];
            "@odata.nextLink"?: components["schemas"]["odataNextLink"];
            /** @description The subscriptions of this page, each without its `clientState`. */
            value: components["schemas"]["subscription"][];
        };
        /**
         * New subscription
         * @description What to watch, until when, and where to post the changes.
         */
        subscriptionCreate: {
            "@odata.type"?: components["schemas"]["subscriptionODataType"];
            /** @description Which changes to post, `created`, `updated` and `deleted`, joined by commas. Case does not matter. */
            changeType: string;
            /** @description Where to post changes, an address that begins with `https:`. Its query is kept and sent with every notification. */
            notificationUrl: string;
            /** @description What to watch: a path after the version, with or without a slash before it, in any case. It may have a query. */
            resource: string;
            /**
             * Format: date-time
             * @description When the subscription ends, in UTC. What is less than 45 minutes away becomes 45 minutes.
             */
            expirationDateTime: string;
            /** @description Where to post what happens to the subscription itself. It may be that of `notificationUrl`. Required for chats if the subscription lasts longer than an hour, and never added later. */
            lifecycleNotificationUrl?: string | null;
            /** @description A secret of 128 characters at most that every notification repeats. Defaults to none. */
            clientState?: string | null;
            /** @description Whether notifications carry the changed resource, encrypted. Defaults to false. */
            includeResourceData?: boolean | null;
            /** @description The certificate under which to encrypt: X.509 in base64, without its private key, with an RSA key of 2,048 to 4,096 bits. Anybody may have issued it, you included. Required with `includeResourceData`. */
            encryptionCertificate?: string | null;
            /** @description What you call the certificate, in 128 characters at most. Required with `includeResourceData`. */
            encryptionCertificateId?: string | null;
            /**
             * @description The newest version of TLS that the endpoint speaks. Defaults to `v1_2`.
             * @enum {string|null}
             */
            latestSupportedTlsVersion?: "v1_0" | "v1_1" | "v1_2" | "v1_3" | null;
            /** @description The app for which to make validation tokens. Defaults to the app of the token. */
            notificationUrlAppId?: string | null;
            /** @description A filter for printers, which nothing here has. */
            notificationQueryOptions?: null;
        };
        /**
         * @description The type of what is sent. It may be left out.
         * @enum {string}
         */
        subscriptionODataType: "#microsoft.graph.subscription" | "microsoft.graph.subscription";
        /**
         * Change to a subscription
         * @description What to change of a subscription. What is left out stays as it is.
         */
        subscriptionUpdate: {
            "@odata.type"?: components["schemas"]["subscriptionODataType"];
            /**
             * Format: date-time
             * @description When the subscription ends now, in UTC. What is less than 45 minutes away becomes 45 minutes.
             */
            expirationDateTime?: string;
            /** @description Where to post changes from now on. The address is asked first, as a new one is. */
            notificationUrl?: string;
            /** @description The certificate under which to encrypt from now on. Send `encryptionCertificateId` with it. */
            encryptionCertificate?: string | null;
            /** @description What you call the new certificate, in 128 characters at most. Send `encryptionCertificate` with it. */
            encryptionCertificateId?: string | null;
        };
        /**
         * tabUpdatedEventMessageDetail
         * @description A tab was changed.
         */
        tabUpdatedEventMessageDetail: {
            /**
             * @description Which event it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.tabUpdatedEventMessageDetail";
            /** @description Who did it. */
            initiator?: components["schemas"]["identitySet"] | null;
            /** @description The id of the tab. */
            tabId?: string | null;
        };
        /**
         * teamArchivedEventMessageDetail
         * @description A team was archived.
         */
        teamArchivedEventMessageDetail: {
            /**
             * @description Which event it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.teamArchivedEventMessageDetail";
            /** @description Who did it. */
            initiator?: components["schemas"]["identitySet"] | null;
            /** @description The id of the team. */
            teamId?: string | null;
        };
        /**
         * teamCreatedEventMessageDetail
         * @description A team was created.
         */
        teamCreatedEventMessageDetail: {
            /**
             * @description Which event it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.teamCreatedEventMessageDetail";
            /** @description Who did it. */
            initiator?: components["schemas"]["identitySet"] | null;
            /** @description The description of the team. */
            teamDescription?: string | null;
            /** @description The name of the team. */
            teamDisplayName?: string | null;
            /** @description The id of the team. */
            teamId?: string | null;
        };
        /**
         * teamDescriptionUpdatedEventMessageDetail
         * @description The description of a team changed.
         */
        teamDescriptionUpdatedEventMessageDetail: {
            /**
             * @description Which event it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.teamDescriptionUpdatedEventMessageDetail";
            /** @description Who did it. */
            initiator?: components["schemas"]["identitySet"] | null;
            /** @description The description of the team. */
            teamDescription?: string | null;
            /** @description The id of the team. */
            teamId?: string | null;
        };
        /**
         * teamJoiningDisabledEventMessageDetail
         * @description A team can no longer be joined by link.
         */
        teamJoiningDisabledEventMessageDetail: {
            /**
             * @description Which event it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.teamJoiningDisabledEventMessageDetail";
            /** @description Who did it. */
            initiator?: components["schemas"]["identitySet"] | null;
            /** @description The id of the team. */
            teamId?: string | null;
        };
        /**
         * teamJoiningEnabledEventMessageDetail
         * @description A team can be joined by link.
         */
        teamJoiningEnabledEventMessageDetail: {
            /**
             * @description Which event it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.teamJoiningEnabledEventMessageDetail";
            /** @description Who did it. */
            initiator?: components["schemas"]["identitySet"] | null;
            /** @description The id of the team. */
            teamId?: string | null;
        };
        /**
         * teamRenamedEventMessageDetail
         * @description A team was renamed.
         */
        teamRenamedEventMessageDetail: {
            /**
             * @description Which event it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.teamRenamedEventMessageDetail";
            /** @description Who did it. */
            initiator?: components["schemas"]["identitySet"] | null;
            /** @description The name of the team. */
            teamDisplayName?: string | null;
            /** @description The id of the team. */
            teamId?: string | null;
        };
        /**
         * teamUnarchivedEventMessageDetail
         * @description A team was taken out of the archive.
         */
        teamUnarchivedEventMessageDetail: {
            /**
             * @description Which event it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.teamUnarchivedEventMessageDetail";
            /** @description Who did it. */
            initiator?: components["schemas"]["identitySet"] | null;
            /** @description The id of the team. */
            teamId?: string | null;
        };
        /**
         * teamsApp
         * @description An app in the catalog. Its versions are its definitions.
         */
        teamsApp: {
            /** @description The id that the catalog gave the app. It is usually a GUID; the apps that are built into Teams have names, such as `com.microsoft.teamspace.tab.web`. */
            readonly id: string;
            /** @description The id that the app's developer wrote into its manifest. Null on most apps of the store. */
            readonly externalId?: string | null;
            /** @description The name of the app. */
            readonly displayName: string | null;
            /** @description How the app came into the catalog. */
            readonly distributionMethod: components["schemas"]["teamsAppDistributionMethod"] | null;
        };
        /**
         * teamsAppAuthorization
         * @description What a version of an app asks to be allowed.
         */
        teamsAppAuthorization: {
            /** @description The id of the app's registration in Microsoft Entra. */
            clientAppId?: string | null;
            /** @description The resource-specific permissions that the app needs. Consent to them when you install it. */
            requiredPermissionSet?: components["schemas"]["teamsAppPermissionSet"] | null;
        };
        /**
         * teamsAppDefinition
         * @description One version of an app.
         */
        teamsAppDefinition: {
            /** @description The id of the version, opaque. It is not the id of the app. */
            readonly id: string;
            /** @description The id of the app. */
            readonly teamsAppId: string | null;
            /** @description The name of the app in this version. */
            readonly displayName: string | null;
            /** @description The version number, as the manifest has it. */
            readonly version: string | null;
            /** @description How far the version has come on its way into the organization's catalog. */
            readonly publishingState: components["schemas"]["teamsAppPublishingState"] | null;
            /** @description What the app is for, in a line. */
            readonly shortDescription?: string | null;
            /** @description What the app is for, at length. */
            readonly description?: string | null;
            /**
             * Format: date-time
             * @description When the version last changed. Null on apps of the store.
             */
            readonly lastModifiedDateTime?: string | null;
            /** @description Who brought the version into the catalog. Null on apps of the store. */
            readonly createdBy?: components["schemas"]["identitySet"] | null;
            /** @description What the app asks to be allowed. It may be absent. */
            readonly authorization?: components["schemas"]["teamsAppAuthorization"] | null;
            /** @description The bot of the app, present when `$expand=teamsAppDefinition($expand=bot)` asks for it and the app has one. */
            readonly bot?: components["schemas"]["teamworkBot"] | null;
        };
        /**
         * @description How an app is distributed: by the store, by the organization's own catalog, or uploaded for some people. Evolvable.
         * @enum {string}
         */
        teamsAppDistributionMethod: ("store" | "organization" | "sideloaded" | "unknownFutureValue") | (string & {});
        /**
         * teamsAppInstallation
         * @description An app that is installed in a chat, in one version.
         */
        teamsAppInstallation: {
            "@odata.context"?: components["schemas"]["odataContext"];
            /**
             * @description The type, present if the context does not give it.
             * @example #microsoft.graph.teamsAppInstallation
             */
            "@odata.type"?: string;
            /** @description The id of the installation, opaque. It is not the id of the app. */
            readonly id: string;
            /** @description The resource-specific permissions that were consented to with the installation or the last upgrade. Present when `$select` names it. */
            consentedPermissionSet?: components["schemas"]["teamsAppPermissionSet"] | null;
            /** @description The app, present when `$expand=teamsApp` asks for it. */
            teamsApp?: components["schemas"]["teamsApp"] | null;
            /** @description The version that is installed, present when `$expand=teamsAppDefinition` asks for it. */
            teamsAppDefinition?: components["schemas"]["teamsAppDefinition"] | null;
        };
        /**
         * Page of installed apps
         * @description One page of the apps in a chat.
         */
        teamsAppInstallationCollection: {
            "@odata.context"?: components["schemas"]["odataContext"];
            "@odata.count"?: components["schemas"]["odataCount"];
            "@odata.nextLink"?: components["schemas"]["odataNextLink"];
            /** @description The installed apps of this page. A page may be empty and still have a next one. */
            value: components["schemas"]["teamsAppInstallation"][];
        };
        /**
         * App to install
         * @description An app of the catalog and, if it needs resource-specific permissions, the consent to them.
         */
        teamsAppInstallationCreate: {
            "teamsApp@odata.bind": components["schemas"]["teamsAppUrl"];
            /** @description The resource-specific permissions that the installer consents to for this chat. Required if the app asks for any. */
            consentedPermissionSet?: components["schemas"]["teamsAppPermissionSetCreate"];
        };
        /**
         * Upgrade of an installed app
         * @description The consent to what the newest version needs.
         */
        teamsAppInstallationUpgrade: {
            /** @description The resource-specific permissions that are consented to for this chat. Required if the new version asks for any. */
            consentedPermissionSet?: components["schemas"]["teamsAppPermissionSetCreate"];
        };
        /**
         * teamsAppInstalledEventMessageDetail
         * @description An app was installed.
         */
        teamsAppInstalledEventMessageDetail: {
            /**
             * @description Which event it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.teamsAppInstalledEventMessageDetail";
            /** @description Who did it. */
            initiator?: components["schemas"]["identitySet"] | null;
            /** @description The name of the app. */
            teamsAppDisplayName?: string | null;
            /** @description The id of the app. */
            teamsAppId?: string | null;
        };
        /**
         * teamsAppPermissionSet
         * @description A set of resource-specific permissions. They hold in the one chat where the app is installed.
         */
        teamsAppPermissionSet: {
            /** @description The permissions. */
            resourceSpecificPermissions?: components["schemas"]["teamsAppResourceSpecificPermission"][] | null;
        };
        /**
         * Permissions to consent to
         * @description The resource-specific permissions to consent to, exactly those that the app needs.
         */
        teamsAppPermissionSetCreate: {
            /** @description The permissions, in any order. */
            resourceSpecificPermissions: components["schemas"]["teamsAppResourceSpecificPermissionCreate"][];
        };
        /**
         * @description How far a version has come: it is under review, an admin turned it down, or an admin put it into the catalog. Evolvable.
         * @enum {string}
         */
        teamsAppPublishingState: ("submitted" | "rejected" | "published" | "unknownFutureValue") | (string & {});
        /**
         * teamsAppRemovedEventMessageDetail
         * @description An app was removed.
         */
        teamsAppRemovedEventMessageDetail: {
            /**
             * @description Which event it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.teamsAppRemovedEventMessageDetail";
            /** @description Who did it. */
            initiator?: components["schemas"]["identitySet"] | null;
            /** @description The name of the app. */
            teamsAppDisplayName?: string | null;
            /** @description The id of the app. */
            teamsAppId?: string | null;
        };
        /**
         * teamsAppResourceSpecificPermission
         * @description A permission that holds in one chat.
         */
        teamsAppResourceSpecificPermission: {
            /** @description The name of the permission, such as `ChatMember.Read.Chat`. */
            permissionValue?: string | null;
            /** @description Whether the app has it on its own or for a signed-in user. */
            permissionType?: components["schemas"]["teamsAppResourceSpecificPermissionType"] | null;
        };
        /**
         * Permission to consent to
         * @description A resource-specific permission to consent to.
         */
        teamsAppResourceSpecificPermissionCreate: {
            /** @description The name of the permission, as the app's definition has it. */
            permissionValue: string;
            /**
             * @description Whether the app has it on its own or for a signed-in user. Responses have it in lower case.
             * @enum {string}
             */
            permissionType: "delegated" | "application" | "Delegated" | "Application";
        };
        /**
         * @description Whether an app has a resource-specific permission for a signed-in user or on its own. Evolvable.
         * @enum {string}
         */
        teamsAppResourceSpecificPermissionType: ("delegated" | "application" | "unknownFutureValue") | (string & {});
        /**
         * teamsAppUpgradedEventMessageDetail
         * @description An app was upgraded.
         */
        teamsAppUpgradedEventMessageDetail: {
            /**
             * @description Which event it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            "@odata.type": "#microsoft.graph.teamsAppUpgradedEventMessageDetail";
            /** @description Who did it. */
            initiator?: components["schemas"]["identitySet"] | null;
            /** @description The name of the app. */
            teamsAppDisplayName?: string | null;
            /** @description The id of the app. */
            teamsAppId?: string | null;
        };
        /**
         * URL of an app
         * @description An absolute URL that ends in `/appCatalogs/teamsApps('x')` or `/appCatalogs/teamsApps/x`, where x is the id that the catalog gave the app. Any origin and version do: national clouds and local servers have their own.
         * @example https://graph.microsoft.com/v1.0/appCatalogs/teamsApps('4b7e2a10-6f0d-4c53-9d3e-7a1f0c2b8e64')
         * @example https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/com.microsoft.teamspace.tab.web
         */
        teamsAppUrl: string;
        /**
         * teamsTab
         * @description A tab at the top of a chat. It shows a page of an app.
         */
        teamsTab: {
            "@odata.context"?: components["schemas"]["odataContext"];
            /**
             * @description The type, present if the context does not give it.
             * @example #microsoft.graph.teamsTab
             */
            "@odata.type"?: string;
            /** @description The id of the tab, opaque. */
            readonly id: string;
            /** @description The name of the tab. */
            displayName?: string | null;
            /** @description Where the tab opens in Teams. Opaque, not to be taken apart. */
            readonly webUrl?: string | null;
            /** @description What the tab shows. Null on a tab that has not been configured yet. */
            configuration?: components["schemas"]["teamsTabConfiguration"] | null;
            /** @description The app of the tab, present when `$expand=teamsApp` asks for it. */
            readonly teamsApp?: components["schemas"]["teamsApp"] | null;
        };
        /**
         * Page of tabs
         * @description One page of the tabs of a chat.
         */
        teamsTabCollection: {
            "@odata.context"?: components["schemas"]["odataContext"];
            "@odata.count"?: components["schemas"]["odataCount"];
            "@odata.nextLink"?: components["schemas"]["odataNextLink"];
            /** @description The tabs of this page. A page may be empty and still have a next one. */
            value: components["schemas"]["teamsTab"][];
        };
        /**
         * teamsTabConfiguration
         * @description What a tab shows.
         */
        teamsTabConfiguration: {
            /** @description What the app calls the thing that the tab shows. */
            entityId?: string | null;
            /** @description The page inside the tab. */
            contentUrl?: string | null;
            /** @description The same outside of Teams, for a browser. */
            websiteUrl?: string | null;
            /** @description The page that Teams opens when somebody removes the tab. */
            removeUrl?: string | null;
            /** @description When the tab was added. The service returns it, though no description names it. */
            readonly dateAdded?: string | null;
        };
        /**
         * What a new tab shows
         * @description What a new tab shows.
         */
        teamsTabConfigurationCreate: {
            /** @description What the app calls the thing that the tab shows. Defaults to none. */
            entityId?: string | null;
            /** @description The page inside the tab. */
            contentUrl: string;
            /** @description The same outside of Teams, for a browser. Defaults to none. */
            websiteUrl?: string | null;
            /** @description The page that Teams opens when somebody removes the tab. Defaults to none. */
            removeUrl?: string | null;
        };
        /**
         * What a tab shows from now on
         * @description What a tab shows.
         */
        teamsTabConfigurationUpdate: {
            /** @description What the app calls the thing that the tab shows. */
            entityId?: string | null;
            /** @description The page inside the tab. */
            contentUrl?: string | null;
            /** @description The same outside of Teams, for a browser. */
            websiteUrl?: string | null;
            /** @description The page that Teams opens when somebody removes the tab. */
            removeUrl?: string | null;
        };
        /**
         * New tab
         * @description A tab to pin to a chat.
         */
        teamsTabCreate: {
            /** @description The name of the tab. Defaults to the name of the app. */
            displayName?: string;
            "teamsApp@odata.bind": components["schemas"]["teamsAppUrl"];
            /** @description What the tab shows: the page inside Teams, and the one outside. */
            configuration?: components["schemas"]["teamsTabConfigurationCreate"];
        };
        /**
         * Changes to a tab
         * @description What to change of a tab. What is left out stays as it is.
         */
        teamsTabUpdate: {
            /** @description The new name. */
            displayName?: string;
            /** @description What the tab shows from now on. A part that is left out stays as it is. */
            configuration?: components["schemas"]["teamsTabConfigurationUpdate"];
        };
        /**
         * Topic
         * @description What a notification is about. `source` says whether it is named by its URL or in words.
         */
        teamworkActivityTopicCreate: components["schemas"]["entityUrlActivityTopicCreate"] | components["schemas"]["textActivityTopicCreate"];
        /**
         * teamworkApplicationIdentity
         * @description An app, as the Teams endpoints name one.
         */
        teamworkApplicationIdentity: {
            /**
             * @description The type, present if an identity set gives an app.
             * @example #microsoft.graph.teamworkApplicationIdentity
             */
            "@odata.type"?: string;
            /** @description The id of the app. */
            id?: string | null;
            /** @description The display name. It may be absent or out of date. */
            displayName?: string | null;
            /** @description What kind of app this is. */
            applicationIdentityType?: components["schemas"]["teamworkApplicationIdentityType"] | null;
        };
        /**
         * @description The kind of an app. Evolvable.
         * @enum {string}
         */
        teamworkApplicationIdentityType: ("aadApplication" | "bot" | "tenantBot" | "office365Connector" | "outgoingWebhook" | "unknownFutureValue") | (string & {});
        /**
         * teamworkBot
         * @description The bot of an app.
         */
        teamworkBot: {
            /** @description The id of the bot, which is that of its registration in Microsoft Entra. */
            readonly id: string;
        };
        /**
         * @description The kind of a call. Evolvable.
         * @enum {string}
         */
        teamworkCallEventType: ("call" | "meeting" | "screenShare" | "unknownFutureValue") | (string & {});
        /**
         * teamworkConversationIdentity
         * @description A chat, a channel or a team, as a mention names one.
         */
        teamworkConversationIdentity: {
            /**
             * @description The type, present if the context does not give it.
             * @example #microsoft.graph.teamworkConversationIdentity
             */
            "@odata.type"?: string;
            /** @description The id of the conversation. */
            id?: string | null;
            /** @description The display name. It may be absent or out of date. */
            displayName?: string | null;
            /** @description What kind of conversation this is. */
            conversationIdentityType?: components["schemas"]["teamworkConversationIdentityType"] | null;
        };
        /**
         * @description The kind of a conversation. Evolvable.
         * @enum {string}
         */
        teamworkConversationIdentityType: ("team" | "channel" | "chat" | "unknownFutureValue") | (string & {});
        /**
         * teamworkNotificationRecipient
         * @description Who gets a notification, one member of the chat or all of them. `@odata.type` says which.
         */
        teamworkNotificationRecipient: components["schemas"]["aadUserNotificationRecipient"] | components["schemas"]["chatMembersNotificationRecipient"];
        /**
         * teamworkOnlineMeetingInfo
         * @description The online meeting of a meeting chat.
         */
        teamworkOnlineMeetingInfo: {
            /** @description The id of the meeting's calendar event. */
            calendarEventId?: string | null;
            /** @description The link that people join with; it identifies the meeting. */
            joinWebUrl?: string | null;
            /** @description Who called the meeting. */
            organizer?: components["schemas"]["teamworkUserIdentity"] | null;
        };
        /**
         * teamworkTagIdentity
         * @description A tag, which stands for several members of a team.
         */
        teamworkTagIdentity: {
            /**
             * @description The type, present if the context does not give it.
             * @example #microsoft.graph.teamworkTagIdentity
             */
            "@odata.type"?: string;
            /** @description The id of the tag. */
            id?: string | null;
            /** @description The display name. It may be absent or out of date. */
            displayName?: string | null;
        };
        /**
         * teamworkUserIdentity
         * @description A user, as the Teams endpoints name one.
         */
        teamworkUserIdentity: {
            /**
             * @description The type, present if an identity set gives a user.
             * @example #microsoft.graph.teamworkUserIdentity
             */
            "@odata.type"?: string;
            /** @description The id of the user. */
            id?: string | null;
            /** @description The display name. It may be absent or out of date. */
            displayName?: string | null;
            /** @description What kind of user this is. */
            userIdentityType?: components["schemas"]["teamworkUserIdentityType"] | null;
            /** @description The user's home tenant. */
            tenantId?: string;
        };
        /**
         * User to act for
         * @description A user, named by the id and the home tenant.
         */
        teamworkUserIdentityRequest: {
            /**
             * @description The type of what is sent. It may be left out.
             * @enum {string}
             */
            "@odata.type"?: "#microsoft.graph.teamworkUserIdentity" | "microsoft.graph.teamworkUserIdentity";
            /** @description The id of the user. */
            id: string;
            /** @description The home tenant of the user. */
            tenantId: string;
        };
        /**
         * @description The kind of a user. Evolvable: `emailUser` is returned as `unknownFutureValue` unless the request carries `Prefer: include-unknown-enum-members`.
         * @enum {string}
         */
        teamworkUserIdentityType: ("aadUser" | "onPremiseAadUser" | "anonymousGuest" | "federatedUser" | "personalMicrosoftAccountUser" | "skypeUser" | "phoneUser" | "unknownFutureValue" | "emailUser") | (string & {});
        /**
         * Topic in words
         * @description A notification about anything else.
         */
        textActivityTopicCreate: {
            /**
             * @description Says that the topic is named in words. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            source: "text";
            /** @description The topic, in plain text. */
            value: string;
            /**
             * Format: uri
             * @description Where a click on the notification leads, a link into Teams.
             */
            webUrl: string;
        };
        /**
         * user
         * @description A person in the directory of the tenant. Without `$select` a response has eleven properties; the others come when `$select` names them. All that the caller may not read is null, or missing.
         */
        user: {
            "@odata.context"?: components["schemas"]["odataContext"];
            /**
             * @description Says that this is a user, where a list can have something else as well.
             * @constant
             */
            "@odata.type"?: "#microsoft.graph.user";
            /** @description The user's id. */
            readonly id?: string;
            /** @description Whether the user can sign in. */
            accountEnabled?: boolean | null;
            /** @description The business telephone numbers. One at the most. */
            businessPhones?: string[];
            /** @description The city. */
            city?: string | null;
            /** @description The company, for people who come from outside. */
            companyName?: string | null;
            /** @description The country or region, such as `US`. */
            country?: string | null;
            /**
             * Format: date-time
             * @description When the user was created.
             */
            readonly createdDateTime?: string | null;
            /** @description The department. */
            department?: string | null;
            /** @description The display name. */
            displayName?: string | null;
            /** @description The number that the organization gave the user. */
            employeeId?: string | null;
            /** @description The kind of employment, such as `Employee` or `Contractor`. */
            employeeType?: string | null;
            /** @description Whether an invited guest has accepted: `PendingAcceptance` or `Accepted`. Null for everybody else. */
            externalUserState?: string | null;
            /** @description The fax number. */
            faxNumber?: string | null;
            /** @description The first name. */
            givenName?: string | null;
            /** @description The addresses for calls and chats. */
            readonly imAddresses?: string[] | null;
            /** @description The job title. */
            jobTitle?: string | null;
            /** @description The e-mail address. */
            mail?: string | null;
            /** @description The e-mail alias. */
            mailNickname?: string | null;
            /** @description The mobile telephone number. */
            mobilePhone?: string | null;
            /** @description Where the office is. */
            officeLocation?: string | null;
            /** @description Whether the user comes from a directory of the organization's own. Null if that was never so. */
            readonly onPremisesSyncEnabled?: boolean | null;
            /** @description Further e-mail addresses. */
            otherMails?: string[];
            /** @description The postal code. */
            postalCode?: string | null;
            /** @description The language, such as `en-US`. */
            preferredLanguage?: string | null;
            /** @description Every address that mail reaches the user at; `SMTP:` in capitals marks the first. */
            readonly proxyAddresses?: string[];
            /** @description The state or province. */
            state?: string | null;
            /** @description The street and the number. */
            streetAddress?: string | null;
            /** @description The last name. */
            surname?: string | null;
            /** @description Where the user uses the services, as a country code of two letters, such as `DE`. */
            usageLocation?: string | null;
            /** @description The name to sign in with. */
            userPrincipalName?: string | null;
            /** @description `Member` or `Guest`. */
            userType?: string | null;
        };
        /**
         * Page of users
         * @description One page of users.
         */
        userCollection: {
            "@odata.context"?: components["schemas"]["odataContext"];
            "@odata.count"?: components["schemas"]["odataTotal"];
            "@odata.nextLink"?: components["schemas"]["odataNextLink"];
            /** @description The users of this page. A page may be empty and still have a next one. */
            value: components["schemas"]["user"][];
        };
        /**
         * URL of a user
         * @description An absolute URL that ends in `/users('x')` or `/users/x`, where x is a user's id or user principal name. Any origin and version do: national clouds and local servers have their own. An apostrophe inside quotes is doubled.
         * @example https://graph.microsoft.com/v1.0/users('8b081ef6-4792-4def-b2c9-c363a1bf41d5')
         * @example https://graph.microsoft.com/v1.0/users/jacob@contoso.com
         */
        userUrl: string;
    };
    responses: {
        /** @description Any other failure, in the same shape. A path returns 405 with `Allow` for a method that it does not have. */
        Default: {
            headers: {
                "request-id": components["headers"]["request-id"];
                "client-request-id": components["headers"]["client-request-id"];
                Allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["odataError"];
            };
        };
        /** @description The service failed. A request that only reads may be sent again; look first whether one that writes took effect. */
        InternalServerError: {
            headers: {
                "request-id": components["headers"]["request-id"];
                "client-request-id": components["headers"]["client-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["odataError"];
            };
        };
        /** @description The body is larger than 4 MB, or the message without its pictures is larger than 28 kB. */
        MessageTooLarge: {
            headers: {
                "request-id": components["headers"]["request-id"];
                "client-request-id": components["headers"]["client-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["odataError"];
            };
        };
        /** @description The body is larger than 4 MB. */
        PayloadTooLarge: {
            headers: {
                "request-id": components["headers"]["request-id"];
                "client-request-id": components["headers"]["client-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["odataError"];
            };
        };
        /** @description The token is that of an app on its own, whatever its permissions, and the operation is for signed-in users. */
        PreconditionFailed: {
            headers: {
                "request-id": components["headers"]["request-id"];
                "client-request-id": components["headers"]["client-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["odataError"];
            };
        };
        /** @description The service is overloaded or being maintained. Wait for `Retry-After` seconds and send the request again. */
        ServiceUnavailable: {
            headers: {
                "request-id": components["headers"]["request-id"];
                "client-request-id": components["headers"]["client-request-id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["odataError"];
            };
        };
        /** @description The app, the user or the tenant has sent too many requests. Wait for `Retry-After` seconds, or longer each time if the header is absent. */
        TooManyRequests: {
            headers: {
                "request-id": components["headers"]["request-id"];
                "client-request-id": components["headers"]["client-request-id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["odataError"];
            };
        };
        /** @description The `Authorization` header is missing, is not `Bearer` and a token, or the token is no longer valid. Get a new token. */
        Unauthorized: {
            headers: {
                "request-id": components["headers"]["request-id"];
                "client-request-id": components["headers"]["client-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["odataError"];
            };
        };
        /** @description The body is not JSON by its `Content-Type`. */
        UnsupportedMediaType: {
            headers: {
                "request-id": components["headers"]["request-id"];
                "client-request-id": components["headers"]["client-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["odataError"];
            };
        };
    };
    parameters: {
        /**
         * @description `eventual` allows what an index answers: `$search`, `$count`, and some of `$filter` and `$orderby`. Any other value has no effect.
         * @example eventual
         */
        ConsistencyLevel: string;
        /**
         * @description `include-unknown-enum-members` asks for the members of an evolvable enum that were added after `unknownFutureValue`. Without it the service returns `unknownFutureValue` in their place.
         * @example include-unknown-enum-members
         */
        Prefer: string;
        /**
         * @description The id of an installation, an opaque string. It is not the id of the app.
         * @example MTk6MWM1YjAxNjk2ZDJlNGExNzljMjkyYmM5Y2YwNGU2M2JAdGhyZWFkLnYyIyM0YjdlMmExMC02ZjBkLTRjNTMtOWQzZS03YTFmMGMyYjhlNjQ=
         */
        "app-installation-id": string;
        /**
         * @description The id of an attachment of the post, an opaque string that Exchange makes.
         * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAABEgAQAFbz_YQ_eulZqECeCufAZ6A=
         */
        "attachment-id": string;
        /**
         * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
         * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
         */
        "chat-id": string;
        /**
         * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
         * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
         */
        "client-request-id": string;
        /**
         * @description The id of a conversation of the group, an opaque string that Exchange makes.
         * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAAQAHr4T1w2sUq7tq0xKr9C3bE=
         */
        "conversation-id": string;
        /**
         * @description Whether the first page says how many items there are on all pages. Without the header `ConsistencyLevel: eventual` it has no effect.
         * @example true
         */
        count: boolean;
        /**
         * @description The id of a deleted chat. It is the id that the chat had.
         * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
         */
        "deletedChat-id": string;
        /**
         * @description Where the last round ended. Take it from `@odata.deltaLink` as it is: the token is opaque, and a link must be followed whole.
         * @example 1.MTYwNzEyMzAwNTMzMQ
         */
        deltatoken: string;
        /**
         * @description The id of a group.
         * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
         */
        "directory-group-id": string;
        /**
         * @description What to include with an attached item. The one value brings the event, message or contact itself.
         * @example [
         *       "microsoft.graph.itemAttachment/item"
         *     ]
         */
        expandAttachment: "microsoft.graph.itemAttachment/item"[];
        /**
         * @description What to include with each chat. `members` brings the members, of which a list returns 25 for each chat at the most. `lastMessagePreview` brings the last message.
         * @example [
         *       "members"
         *     ]
         */
        expandChat: ("members" | "lastMessagePreview")[];
        /**
         * @description What to include with each installation. `teamsApp` brings the app, `teamsAppDefinition` the version that is installed, `teamsAppDefinition($expand=bot)` that version with its bot.
         * @example [
         *       "teamsApp"
         *     ]
         */
        expandChatApps: ("teamsApp" | "teamsAppDefinition" | "teamsAppDefinition($expand=bot)")[];
        /**
         * @description What to include with each tab. `teamsApp` brings its app.
         * @example [
         *       "teamsApp"
         *     ]
         */
        expandChatTabs: "teamsApp"[];
        /**
         * @description What to include with each pinned message. `message` brings the message itself.
         * @example [
         *       "message"
         *     ]
         */
        expandPinnedMessages: [
            "message"
        ];
        /**
         * @description What to include with the post. `attachments`, `extensions` and `inReplyTo` bring all that there is. An extended property is named by its id, as in `singleValueExtendedProperties($filter=id eq 'x')`; `multiValueExtendedProperties` and `extensions` take such a filter too.
         * @example [
         *       "attachments",
         *       "inReplyTo"
         *     ]
         */
        expandPost: (string | ("attachments" | "extensions" | "inReplyTo"))[];
        /**
         * @description What to include with each post. One relationship a request; two of them return 400.
         * @example [
         *       "attachments"
         *     ]
         */
        expandPosts: ("attachments" | "extensions" | "inReplyTo")[];
        /**
         * @description What to include with the thread. `posts` brings all its posts, the oldest first.
         * @example [
         *       "posts"
         *     ]
         */
        expandThread: "posts"[];
        /**
         * @description The name of an open extension of the post, or its whole id. Case does not matter.
         * @example Com.Contoso.Review
         */
        "extension-id": string;
        /**
         * @description A range of time, `lastModifiedDateTime` with `gt` and `lt`; a sender, `from/user/id`, `from/user/userIdentityType` or `from/application/applicationIdentityType` with `eq`; a kind, `messageType` with `eq` and `ne`. Another property or operator returns 400.
         * @example lastModifiedDateTime gt 2020-12-04T00:00:00Z and lastModifiedDateTime lt 2020-12-05T00:00:00Z
         */
        filterAllMessages: string;
        /**
         * @description An OData filter over the app or its version, for example by `teamsApp/externalId`, `teamsApp/id` or `teamsAppDefinition/displayName`. Expand what you filter by.
         * @example teamsApp/externalId eq 'c9f2d6b1-1a7e-4e0b-8b35-0d5f4f7a9e21'
         */
        filterChatApps: string;
        /**
         * @description Only what was changed after a point in time: `lastModifiedDateTime` with `gt`. Another property or operator returns 400. Links carry it on.
         * @example lastModifiedDateTime gt 2020-12-04T23:00:00Z
         */
        filterChatMessageDelta: string;
        /**
         * @description A range of time: `lastModifiedDateTime` with `gt` and `lt`, or `createdDateTime` with `lt`. Another property or operator returns 400. A filter on one of them is ignored if the list is sorted by the other one. Without `$orderby` it is sorted by `lastModifiedDateTime`.
         * @example lastModifiedDateTime gt 2020-12-04T23:00:00Z and lastModifiedDateTime lt 2020-12-05T00:00:00Z
         */
        filterChatMessages: string;
        /**
         * @description An OData filter, for example by `displayName`, or by `teamsApp/id` to find the tabs of one app. Expand what you filter by.
         * @example teamsApp/id eq '4b7e2a10-6f0d-4c53-9d3e-7a1f0c2b8e64'
         */
        filterChatTabs: string;
        /**
         * @description An OData filter over any property of a chat that has one value, for example by `chatType`, `topic`, `lastUpdatedDateTime` or `viewpoint/lastMessageReadDateTime`. Texts can be compared with `startswith`, `endswith`, `contains`, `tolower` and `toupper`, and members with `members/any(m: m/displayName eq 'x')`. `userId`, `email` and `tenantId` of a member need a cast to the type that has them: `members/any(m: m/microsoft.graph.aadUserConversationMember/userId eq 'x')`. An unknown property returns 400, inside the parentheses too.
         * @example chatType eq 'group'
         */
        filterChats: string;
        /**
         * @description An OData filter. `hasAttachments` supports `eq` and `ne`; `preview` supports `eq`, `ne`, `le` and `ge`.
         * @example hasAttachments eq true
         */
        filterConversations: string;
        /**
         * @description An OData filter over properties of groups, which compares texts without regard to case. `eq`, `in`, `startsWith`, `ge` and `le` need nothing more; `ne`, `not`, and `endsWith` over `mail` and `proxyAddresses` need `$count=true` and the header `ConsistencyLevel: eventual`. An item of a list is compared in `any`: `groupTypes/any(t: t eq 'Unified')`.
         * @example groupTypes/any(t: t eq 'Unified')
         */
        filterGroups: string;
        /**
         * @description An OData filter over the properties that users and groups have. It always needs `$count=true` and the header `ConsistencyLevel: eventual`.
         * @example startsWith(displayName,'f')
         */
        filterMembers: string;
        /**
         * @description An OData filter over the data that apps keep on posts: `singleValueExtendedProperties/Any(ep: ep/id eq 'x' and ep/value eq 'y')` or `Extensions/any(f: f/id eq 'x')`. Another property returns 400.
         * @example Extensions/any(f: f/id eq 'Com.Contoso.Review')
         */
        filterPosts: string;
        /**
         * @description A range of time, `lastModifiedDateTime` with `gt` and `lt`; a sender, `from/user/id`, `from/user/userIdentityType` or `from/application/applicationIdentityType` with `eq`; system events alone or left out, `messageType` with `eq` or `ne` and `'systemEventMessage'`. Another property or operator returns 400.
         * @example from/user/userIdentityType eq 'aadUser'
         */
        filterRetainedMessages: string;
        /**
         * @description An OData filter over properties of users, which compares texts without regard to case. `eq`, `in`, `startsWith`, `ge` and `le` need nothing more. `ne`, `not` and `endsWith`, which `mail`, `otherMails`, `proxyAddresses` and `userPrincipalName` support, need `$count=true` and the header `ConsistencyLevel: eventual`. An item of a list is compared in `any`: `otherMails/any(m: m eq 'x')`.
         * @example startsWith(displayName,'a')
         */
        filterUsers: string;
        /**
         * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
         * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
         */
        "group-id": string;
        /**
         * @description The id of a hosted content of the message, an opaque string.
         * @example aWQ9eF8wLXdldS1kMy03ZjBjNDFiYSx0eXBlPTEsdXJsPWh0dHBzOi8vZXUtYXBpLmFzbS5za3lwZS5jb20vdjEvb2JqZWN0cy8wLXdldS1kMy03ZjBjNDFiYS92aWV3cy9pbWdv
         */
        "hosted-content-id": string;
        /**
         * @description Whom to take off the list: an absolute URL that ends in `/users('x')`, `/users/x`, `/groups('x')` or `/groups/x`. A `#` in a user principal name is encoded twice, as `%2523`: once for that URL and once for the query.
         * @example https://graph.microsoft.com/v1.0/users/8ba98af6-7fc2-4eb2-a7f2-aef9f21fd98a
         */
        idSender: string;
        /**
         * @description The id of a membership, an opaque string. It is not the id of the user: list the members of the chat to find it.
         * @example MCMjYjMzY2JlOWYtOGViZS00ZjJhLTkxMmItN2UyYTQyN2Y0NzdmIyMxOToxYzViMDE2OTZkMmU0YTE3OWMyOTJiYzljZjA0ZTYzYkB0aHJlYWQudjIjIzgyZmU3NzU4LTViYjMtNGYwZC1hNDNmLWU1NTVmZDM5OWM2Zg==
         */
        "membership-id": string;
        /**
         * @description The id of a message of the chat. It is opaque, and unique only within its chat.
         * @example 1607124005331
         */
        "message-id": string;
        /**
         * @description The licensing and payment model: `A` for apps that serve security or compliance, `B` for all others. Defaults to the evaluation mode, which has a low quota.
         * @example B
         */
        model: "A" | "B";
        /**
         * @description The order, newest first. Ascending order returns 400. The service sorts by `lastModifiedDateTime` if the option is left out, but does not promise it.
         * @example lastModifiedDateTime desc
         */
        orderbyChatMessages: "lastModifiedDateTime desc" | "createdDateTime desc";
        /**
         * @description The one order that is supported: the newest message first. Ascending order returns 400.
         * @example lastMessagePreview/createdDateTime desc
         */
        orderbyChats: "lastMessagePreview/createdDateTime desc";
        /**
         * @description The order of the list. Without it the order is not defined. Together with `$filter` it needs `$count=true` and the header `ConsistencyLevel: eventual`.
         * @example displayName
         */
        orderbyGroups: "displayName" | "displayName asc" | "displayName desc";
        /**
         * @description The order of the list. Without it the order is not defined. It always needs `$count=true` and the header `ConsistencyLevel: eventual`.
         * @example displayName
         */
        orderbyMembers: "displayName" | "displayName asc" | "displayName desc";
        /**
         * @description The order of the list. Without it the order is not defined. Together with `$filter` it needs `$count=true` and the header `ConsistencyLevel: eventual`.
         * @example displayName
         */
        orderbyUsers: "displayName" | "displayName asc" | "displayName desc" | "userPrincipalName" | "userPrincipalName asc" | "userPrincipalName desc";
        /**
         * @description The id of a pinned message. It is the id of the message that is pinned.
         * @example 1607124005331
         */
        "pinnedChatMessageInfo-id": string;
        /**
         * @description The id of a post of the thread, an opaque string that Exchange makes.
         * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAA=
         */
        "post-id": string;
        /**
         * @description What to look for, each term in quotation marks: `"displayName:fin"`. `displayName` and `description` are searched by the beginnings of their words, `mail` and `mailNickname` by their beginning. Terms are joined by `AND` and `OR`, in capitals. Needs the header `ConsistencyLevel: eventual`.
         * @example "displayName:fin"
         */
        searchGroups: string;
        /**
         * @description What to look for in `displayName`, by the beginnings of its words, each term in quotation marks: `"displayName:fin"`. Terms are joined by `AND` and `OR`, in capitals. Needs the header `ConsistencyLevel: eventual`.
         * @example "displayName:fin"
         */
        searchMembers: string;
        /**
         * @description What to look for, each term in quotation marks: `"displayName:mei"`. `displayName` is searched by the beginnings of its words, and `mail`, `userPrincipalName`, `givenName` and `surname` by their beginning. Terms are joined by `AND` and `OR`, in capitals. Needs the header `ConsistencyLevel: eventual`.
         * @example "displayName:mei"
         */
        searchUsers: string;
        /**
         * @description The properties to return beside the id, of those that every attachment has. Name them to leave out the content. Defaults to all properties.
         * @example [
         *       "name",
         *       "contentType",
         *       "size"
         *     ]
         */
        selectAttachment: ("id" | "contentType" | "isInline" | "lastModifiedDateTime" | "name" | "size")[];
        /**
         * @description The properties to return beside the id. Defaults to all of them. What `$expand` names comes along, whether it is named here or not.
         * @example [
         *       "topic",
         *       "chatType"
         *     ]
         */
        selectChat: ("id" | "chatType" | "createdDateTime" | "isHiddenForAllMembers" | "lastMessagePreview" | "lastUpdatedDateTime" | "members" | "migrationMode" | "onlineMeetingInfo" | "originalCreatedDateTime" | "tenantId" | "topic" | "viewpoint" | "webUrl")[];
        /**
         * @description The properties to return. Defaults to `id`. `consentedPermissionSet` is returned only if it is named here.
         * @example [
         *       "id",
         *       "consentedPermissionSet"
         *     ]
         */
        selectChatApps: ("id" | "consentedPermissionSet")[];
        /**
         * @description The properties to return. Defaults to all of them.
         * @example [
         *       "id",
         *       "displayName"
         *     ]
         */
        selectChatTabs: ("id" | "displayName" | "webUrl" | "configuration")[];
        /**
         * @description The properties to return beside the id. Defaults to all of them.
         * @example [
         *       "topic",
         *       "preview"
         *     ]
         */
        selectConversation: ("id" | "hasAttachments" | "lastDeliveredDateTime" | "preview" | "topic" | "uniqueSenders")[];
        /**
         * @description The properties to return. A deleted chat has one. Defaults to it.
         * @example [
         *       "id"
         *     ]
         */
        selectDeletedChat: [
            "id",
            ..."id"[]
        ];
        /**
         * @description The properties to return beside the id. Defaults to all of them. A user has no `description`, and a group no `userPrincipalName`.
         * @example [
         *       "displayName",
         *       "mail"
         *     ]
         */
        selectDirectoryObject: ("id" | "description" | "displayName" | "mail" | "userPrincipalName")[];
        /**
         * @description The properties to return, and no others: the id comes only if it is named here. Defaults to all of them.
         * @example [
         *       "displayName",
         *       "mail"
         *     ]
         */
        selectGroup: ("id" | "classification" | "createdDateTime" | "deletedDateTime" | "description" | "displayName" | "expirationDateTime" | "groupTypes" | "isAssignableToRole" | "mail" | "mailEnabled" | "mailNickname" | "membershipRule" | "membershipRuleProcessingState" | "onPremisesLastSyncDateTime" | "onPremisesSecurityIdentifier" | "onPremisesSyncEnabled" | "preferredDataLocation" | "preferredLanguage" | "proxyAddresses" | "renewedDateTime" | "resourceBehaviorOptions" | "resourceProvisioningOptions" | "securityEnabled" | "securityIdentifier" | "theme" | "visibility")[];
        /**
         * @description The properties to return, and no others. A property that the type of an item does not have is left out. Defaults to those that a user or a group has by default.
         * @example [
         *       "id",
         *       "displayName"
         *     ]
         */
        selectMember: ("id" | "accountEnabled" | "businessPhones" | "city" | "classification" | "companyName" | "country" | "createdDateTime" | "deletedDateTime" | "department" | "description" | "displayName" | "employeeId" | "employeeType" | "expirationDateTime" | "externalUserState" | "faxNumber" | "givenName" | "groupTypes" | "imAddresses" | "isAssignableToRole" | "jobTitle" | "mail" | "mailEnabled" | "mailNickname" | "membershipRule" | "membershipRuleProcessingState" | "mobilePhone" | "officeLocation" | "onPremisesLastSyncDateTime" | "onPremisesSecurityIdentifier" | "onPremisesSyncEnabled" | "otherMails" | "postalCode" | "preferredDataLocation" | "preferredLanguage" | "proxyAddresses" | "renewedDateTime" | "resourceBehaviorOptions" | "resourceProvisioningOptions" | "securityEnabled" | "securityIdentifier" | "state" | "streetAddress" | "surname" | "theme" | "usageLocation" | "userPrincipalName" | "userType" | "visibility")[];
        /**
         * @description The properties to return beside the id. Defaults to those of the post itself; `conversationId`, `conversationThreadId` and `newParticipants` are only sure to come when they are named.
         * @example [
         *       "receivedDateTime",
         *       "sender",
         *       "body"
         *     ]
         */
        selectPost: ("id" | "body" | "categories" | "changeKey" | "conversationId" | "conversationThreadId" | "createdDateTime" | "from" | "hasAttachments" | "lastModifiedDateTime" | "newParticipants" | "receivedDateTime" | "sender")[];
        /**
         * @description The properties to return beside the id. Defaults to all of them but `toRecipients` and `ccRecipients`.
         * @example [
         *       "topic",
         *       "toRecipients",
         *       "ccRecipients"
         *     ]
         */
        selectThread: ("id" | "ccRecipients" | "hasAttachments" | "isLocked" | "lastDeliveredDateTime" | "preview" | "topic" | "toRecipients" | "uniqueSenders")[];
        /**
         * @description The properties to return, and no others: the id comes only if it is named here.
         * @example [
         *       "displayName",
         *       "mail"
         *     ]
         */
        selectUser: ("id" | "accountEnabled" | "businessPhones" | "city" | "companyName" | "country" | "createdDateTime" | "department" | "displayName" | "employeeId" | "employeeType" | "externalUserState" | "faxNumber" | "givenName" | "imAddresses" | "jobTitle" | "mail" | "mailNickname" | "mobilePhone" | "officeLocation" | "onPremisesSyncEnabled" | "otherMails" | "postalCode" | "preferredLanguage" | "proxyAddresses" | "state" | "streetAddress" | "surname" | "usageLocation" | "userPrincipalName" | "userType")[];
        /**
         * @description How many items to leave out at the start. If lists page with it, follow `@odata.nextLink` whole.
         * @example 20
         */
        skip: number;
        /**
         * @description How many messages to leave out at the start. Next links carry it; follow `@odata.nextLink` whole.
         * @example 10
         */
        skipRetainedMessages: number;
        /**
         * @description Where the next page starts. Take it from `@odata.nextLink` as it is: the token is opaque, and a link must be followed whole.
         * @example 1.WzFd
         */
        skiptoken: string;
        /**
         * @description The id of the subscription.
         * @example a3f0c9d2-6b1e-4d57-9c84-0e7b5d2f1a68
         */
        "subscription-id": string;
        /**
         * @description The id of a tab of the chat, an opaque string.
         * @example d2a6f1c0-3b58-4e7d-9c41-8f0b6a5e2d37
         */
        "tab-id": string;
        /**
         * @description The id of a targeted message, unique within the chat and the user whom it is for.
         * @example 1607123940660
         */
        "targetedChatMessage-id": string;
        /**
         * @description The id of a thread of the group, an opaque string that Exchange makes.
         * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
         */
        "thread-id": string;
        /**
         * @description The maximum number of items on a page.
         * @example 20
         */
        top: number;
        /**
         * @description The maximum number of items on a page. More than 50 returns 400.
         * @example 20
         */
        top50: number;
        /**
         * @description The maximum number of items on a page.
         * @example 100
         */
        top999: number;
        /**
         * @description The id of an installation in the personal scope of a user, an opaque string. It is not the id of the app.
         * @example OGMwYTFhNjctNTBjZS00MTE0LWJiNmMtZGE5YzVkYmNmNmNhIyM0YjdlMmExMC02ZjBkLTRjNTMtOWQzZS03YTFmMGMyYjhlNjQ=
         */
        "user-app-installation-id": string;
        /**
         * @description The id or the user principal name of a user.
         * @example 8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca
         */
        "user-id": string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The methods that the path does accept, present on a 405.
         * @example GET, POST
         */
        Allow: string;
        /**
         * @description The URL of what was created.
         * @example https://graph.microsoft.com/v1.0/chats('19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2')
         */
        Location: string;
        /**
         * @description How many seconds to wait before the request is sent again. The service may leave it out.
         * @example 10
         */
        "Retry-After": number;
        /**
         * @description The `client-request-id` that the request carried. Without one, the service's own id of the request.
         * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
         */
        "client-request-id": string;
        /**
         * @description The service's id of this request. Quote it when you report a problem.
         * @example c43d4d2b-5a22-4a3e-9f0e-0d9c4a6f8a11
         */
        "request-id": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listChats: {
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items on a page. More than 50 returns 400.
                 * @example 20
                 */
                $top?: components["parameters"]["top50"];
                /**
                 * @description The properties to return beside the id. Defaults to all of them. What `$expand` names comes along, whether it is named here or not.
                 * @example [
                 *       "topic",
                 *       "chatType"
                 *     ]
                 */
                $select?: components["parameters"]["selectChat"];
                /**
                 * @description What to include with each chat. `members` brings the members, of which a list returns 25 for each chat at the most. `lastMessagePreview` brings the last message.
                 * @example [
                 *       "members"
                 *     ]
                 */
                $expand?: components["parameters"]["expandChat"];
                /**
                 * @description An OData filter over any property of a chat that has one value, for example by `chatType`, `topic`, `lastUpdatedDateTime` or `viewpoint/lastMessageReadDateTime`. Texts can be compared with `startswith`, `endswith`, `contains`, `tolower` and `toupper`, and members with `members/any(m: m/displayName eq 'x')`. `userId`, `email` and `tenantId` of a member need a cast to the type that has them: `members/any(m: m/microsoft.graph.aadUserConversationMember/userId eq 'x')`. An unknown property returns 400, inside the parentheses too.
                 * @example chatType eq 'group'
                 */
                $filter?: components["parameters"]["filterChats"];
                /**
                 * @description The one order that is supported: the newest message first. Ascending order returns 400.
                 * @example lastMessagePreview/createdDateTime desc
                 */
                $orderby?: components["parameters"]["orderbyChats"];
                /**
                 * @description Where the next page starts. Take it from `@odata.nextLink` as it is: the token is opaque, and a link must be followed whole.
                 * @example 1.WzFd
                 */
                $skiptoken?: components["parameters"]["skiptoken"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
                /**
                 * @description `include-unknown-enum-members` asks for the members of an evolvable enum that were added after `unknownFutureValue`. Without it the service returns `unknownFutureValue` in their place.
                 * @example include-unknown-enum-members
                 */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of chats. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chatCollection"];
                };
            };
            /** @description A query option is not supported, or its value is out of bounds. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    createChat: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The chat and its members. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["chatCreate"];
            };
        };
        responses: {
            /** @description The chat, new or, for two people who had one already, theirs. */
            201: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chat"];
                };
            };
            /** @description The body breaks a rule. The message names the property. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the people cannot have this chat: theirs was deleted or taken from the caller, or none of them is of the app's tenant. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description A member is bound to a user who does not exist. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    getChat: {
        parameters: {
            query?: {
                /**
                 * @description The properties to return beside the id. Defaults to all of them. What `$expand` names comes along, whether it is named here or not.
                 * @example [
                 *       "topic",
                 *       "chatType"
                 *     ]
                 */
                $select?: components["parameters"]["selectChat"];
                /**
                 * @description What to include with each chat. `members` brings the members, of which a list returns 25 for each chat at the most. `lastMessagePreview` brings the last message.
                 * @example [
                 *       "members"
                 *     ]
                 */
                $expand?: components["parameters"]["expandChat"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
                /**
                 * @description `include-unknown-enum-members` asks for the members of an evolvable enum that were added after `unknownFutureValue`. Without it the service returns `unknownFutureValue` in their place.
                 * @example include-unknown-enum-members
                 */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chat. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chat"];
                };
            };
            /** @description A query option is not supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller is not a member of the chat. A permission that ends in `.Chat` holds only in chats where the app is installed with that consent. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, or it has been deleted. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    deleteChat: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chat is deleted. */
            204: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A query option is given, and none is supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, the caller is not an administrator, or another organization started the chat. A permission that ends in `.Chat` holds only in chats where the app is installed with that consent. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, or it has been deleted already. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    updateChat: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        /** @description The new topic. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["chatUpdate"];
            };
        };
        responses: {
            /** @description The chat with its new topic. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chat"];
                };
            };
            /** @description The body breaks a rule, or the chat is not a group chat. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller is not a member of the chat. A permission that ends in `.Chat` holds only in chats where the app is installed with that consent. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, or it has been deleted. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    hideChatForUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        /** @description Whose list to take the chat out of. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["chatForSignedInUserRequest"];
            };
        };
        responses: {
            /** @description The chat is hidden. */
            204: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body breaks a rule. The message names the property. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, the user is not the one who is signed in, or not a member of the chat. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, or it has been deleted. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    unhideChatForUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        /** @description Whose list to bring the chat back into. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["chatForSignedInUserRequest"];
            };
        };
        responses: {
            /** @description The chat is no longer hidden. */
            204: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body breaks a rule. The message names the property. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, the user is not the one who is signed in, or not a member of the chat. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, or it has been deleted. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    markChatReadForUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        /** @description Who has read the chat. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["chatForSignedInUserRequest"];
            };
        };
        responses: {
            /** @description The chat is marked as read. */
            204: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body breaks a rule. The message names the property. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, the user is not the one who is signed in, or not a member of the chat. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, or it has been deleted. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    markChatUnreadForUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        /** @description Who has not read the chat, and from when on. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["chatUnreadForUserRequest"];
            };
        };
        responses: {
            /** @description The chat is marked as unread. */
            204: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body breaks a rule. The message names the property. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, the user is not the one who is signed in, or not a member of the chat. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, or it has been deleted. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    removeAllAccessForUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        /** @description Whom to take the chat away from. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["chatForUserRequest"];
            };
        };
        responses: {
            /** @description The user no longer has access to the chat. */
            204: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body breaks a rule. The message names the property. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, or it has been deleted. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    startChatMigration: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        /** @description When the conversation began. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["chatMigrationRequest"];
            };
        };
        responses: {
            /** @description The chat is in migration mode. */
            204: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body breaks a rule, or the chat is in migration mode already or belongs to a meeting. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or belongs to a signed-in user. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, or it has been deleted. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    completeChatMigration: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The migration is complete. */
            204: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The chat is not in migration mode, or a query option is given. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission or belongs to a signed-in user, or another app started the migration. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, or it has been deleted. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    listMyChats: {
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items on a page. More than 50 returns 400.
                 * @example 20
                 */
                $top?: components["parameters"]["top50"];
                /**
                 * @description The properties to return beside the id. Defaults to all of them. What `$expand` names comes along, whether it is named here or not.
                 * @example [
                 *       "topic",
                 *       "chatType"
                 *     ]
                 */
                $select?: components["parameters"]["selectChat"];
                /**
                 * @description What to include with each chat. `members` brings the members, of which a list returns 25 for each chat at the most. `lastMessagePreview` brings the last message.
                 * @example [
                 *       "members"
                 *     ]
                 */
                $expand?: components["parameters"]["expandChat"];
                /**
                 * @description An OData filter over any property of a chat that has one value, for example by `chatType`, `topic`, `lastUpdatedDateTime` or `viewpoint/lastMessageReadDateTime`. Texts can be compared with `startswith`, `endswith`, `contains`, `tolower` and `toupper`, and members with `members/any(m: m/displayName eq 'x')`. `userId`, `email` and `tenantId` of a member need a cast to the type that has them: `members/any(m: m/microsoft.graph.aadUserConversationMember/userId eq 'x')`. An unknown property returns 400, inside the parentheses too.
                 * @example chatType eq 'group'
                 */
                $filter?: components["parameters"]["filterChats"];
                /**
                 * @description The one order that is supported: the newest message first. Ascending order returns 400.
                 * @example lastMessagePreview/createdDateTime desc
                 */
                $orderby?: components["parameters"]["orderbyChats"];
                /**
                 * @description Where the next page starts. Take it from `@odata.nextLink` as it is: the token is opaque, and a link must be followed whole.
                 * @example 1.WzFd
                 */
                $skiptoken?: components["parameters"]["skiptoken"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
                /**
                 * @description `include-unknown-enum-members` asks for the members of an evolvable enum that were added after `unknownFutureValue`. Without it the service returns `unknownFutureValue` in their place.
                 * @example include-unknown-enum-members
                 */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of chats. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chatCollection"];
                };
            };
            /** @description A query option is not supported, its value is out of bounds, or an app on its own asks. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    getMyChat: {
        parameters: {
            query?: {
                /**
                 * @description The properties to return beside the id. Defaults to all of them. What `$expand` names comes along, whether it is named here or not.
                 * @example [
                 *       "topic",
                 *       "chatType"
                 *     ]
                 */
                $select?: components["parameters"]["selectChat"];
                /**
                 * @description What to include with each chat. `members` brings the members, of which a list returns 25 for each chat at the most. `lastMessagePreview` brings the last message.
                 * @example [
                 *       "members"
                 *     ]
                 */
                $expand?: components["parameters"]["expandChat"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
                /**
                 * @description `include-unknown-enum-members` asks for the members of an evolvable enum that were added after `unknownFutureValue`. Without it the service returns `unknownFutureValue` in their place.
                 * @example include-unknown-enum-members
                 */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chat. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chat"];
                };
            };
            /** @description A query option is not supported, or an app on its own asks. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the signed-in user is not a member of the chat. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, or it has been deleted. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    listUserChats: {
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items on a page. More than 50 returns 400.
                 * @example 20
                 */
                $top?: components["parameters"]["top50"];
                /**
                 * @description The properties to return beside the id. Defaults to all of them. What `$expand` names comes along, whether it is named here or not.
                 * @example [
                 *       "topic",
                 *       "chatType"
                 *     ]
                 */
                $select?: components["parameters"]["selectChat"];
                /**
                 * @description What to include with each chat. `members` brings the members, of which a list returns 25 for each chat at the most. `lastMessagePreview` brings the last message.
                 * @example [
                 *       "members"
                 *     ]
                 */
                $expand?: components["parameters"]["expandChat"];
                /**
                 * @description An OData filter over any property of a chat that has one value, for example by `chatType`, `topic`, `lastUpdatedDateTime` or `viewpoint/lastMessageReadDateTime`. Texts can be compared with `startswith`, `endswith`, `contains`, `tolower` and `toupper`, and members with `members/any(m: m/displayName eq 'x')`. `userId`, `email` and `tenantId` of a member need a cast to the type that has them: `members/any(m: m/microsoft.graph.aadUserConversationMember/userId eq 'x')`. An unknown property returns 400, inside the parentheses too.
                 * @example chatType eq 'group'
                 */
                $filter?: components["parameters"]["filterChats"];
                /**
                 * @description The one order that is supported: the newest message first. Ascending order returns 400.
                 * @example lastMessagePreview/createdDateTime desc
                 */
                $orderby?: components["parameters"]["orderbyChats"];
                /**
                 * @description Where the next page starts. Take it from `@odata.nextLink` as it is: the token is opaque, and a link must be followed whole.
                 * @example 1.WzFd
                 */
                $skiptoken?: components["parameters"]["skiptoken"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
                /**
                 * @description `include-unknown-enum-members` asks for the members of an evolvable enum that were added after `unknownFutureValue`. Without it the service returns `unknownFutureValue` in their place.
                 * @example include-unknown-enum-members
                 */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca
                 */
                "user-id": components["parameters"]["user-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of chats. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chatCollection"];
                };
            };
            /** @description A query option is not supported, or its value is out of bounds. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the user is not the one who is signed in. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such user. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    getUserChat: {
        parameters: {
            query?: {
                /**
                 * @description The properties to return beside the id. Defaults to all of them. What `$expand` names comes along, whether it is named here or not.
                 * @example [
                 *       "topic",
                 *       "chatType"
                 *     ]
                 */
                $select?: components["parameters"]["selectChat"];
                /**
                 * @description What to include with each chat. `members` brings the members, of which a list returns 25 for each chat at the most. `lastMessagePreview` brings the last message.
                 * @example [
                 *       "members"
                 *     ]
                 */
                $expand?: components["parameters"]["expandChat"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
                /**
                 * @description `include-unknown-enum-members` asks for the members of an evolvable enum that were added after `unknownFutureValue`. Without it the service returns `unknownFutureValue` in their place.
                 * @example include-unknown-enum-members
                 */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca
                 */
                "user-id": components["parameters"]["user-id"];
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chat. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chat"];
                };
            };
            /** @description A query option is not supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, the user is not the one who is signed in, or the user is not a member of the chat. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such user or no such chat, or the chat has been deleted. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    getChatForUserApp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca
                 */
                "user-id": components["parameters"]["user-id"];
                /**
                 * @description The id of an installation in the personal scope of a user, an opaque string. It is not the id of the app.
                 * @example OGMwYTFhNjctNTBjZS00MTE0LWJiNmMtZGE5YzVkYmNmNmNhIyM0YjdlMmExMC02ZjBkLTRjNTMtOWQzZS03YTFmMGMyYjhlNjQ=
                 */
                "app-installation-id": components["parameters"]["user-app-installation-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chat. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chat"];
                };
            };
            /** @description A query option is given, and none is supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the user is not the one who is signed in. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such user, or the app is not installed for them. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    getDeletedChat: {
        parameters: {
            query?: {
                /**
                 * @description The properties to return. A deleted chat has one. Defaults to it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                $select?: components["parameters"]["selectDeletedChat"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a deleted chat. It is the id that the chat had.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "deletedChat-id": components["parameters"]["deletedChat-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deleted chat. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["deletedChat"];
                };
            };
            /** @description A query option is not supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller is not an administrator. A permission that ends in `.Chat` holds only in chats where the app is installed with that consent. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description No chat with this id is deleted: it never was, it has been restored, or its seven days are over. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    undoDeleteChat: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a deleted chat. It is the id that the chat had.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "deletedChat-id": components["parameters"]["deletedChat-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chat is restored. */
            204: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A query option is given, and none is supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller is not an administrator. A permission that ends in `.Chat` holds only in chats where the app is installed with that consent. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description No chat with this id is deleted: it never was, it has been restored, or its seven days are over. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    listChatMembers: {
        parameters: {
            query?: {
                /**
                 * @description Where the next page starts. Take it from `@odata.nextLink` as it is: the token is opaque, and a link must be followed whole.
                 * @example 1.WzFd
                 */
                $skiptoken?: components["parameters"]["skiptoken"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of members. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversationMemberCollection"];
                };
            };
            /** @description A query option is not supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller is not a member of the chat. A permission that ends in `.Chat` holds only in chats where the app is installed with that consent. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, or it has been deleted. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    addChatMember: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        /** @description The person and what they may see. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["chatMemberAdd"];
            };
        };
        responses: {
            /** @description The person is a member. */
            201: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    /**
                     * @description The path of the new membership, relative to the root of the service with its version and not to the origin.
                     * @example /chats/19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2/members/MCMjYjMzY2JlOWYtOGViZS00ZjJhLTkxMmItN2UyYTQyN2Y0NzdmIyMxOToxYzViMDE2OTZkMmU0YTE3OWMyOTJiYzljZjA0ZTYzYkB0aHJlYWQudjIjIzhiMDgxZWY2LTQ3OTItNGRlZi1iMmM5LWMzNjNhMWJmNDFkNQ==
                     */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body breaks a rule. The message names the property. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, the caller is not a member of the chat, or its members are fixed. A permission that ends in `.Chat` holds only in chats where the app is installed with that consent. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, or the member is bound to a user who does not exist. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    getChatMember: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a membership, an opaque string. It is not the id of the user: list the members of the chat to find it.
                 * @example MCMjYjMzY2JlOWYtOGViZS00ZjJhLTkxMmItN2UyYTQyN2Y0NzdmIyMxOToxYzViMDE2OTZkMmU0YTE3OWMyOTJiYzljZjA0ZTYzYkB0aHJlYWQudjIjIzgyZmU3NzU4LTViYjMtNGYwZC1hNDNmLWU1NTVmZDM5OWM2Zg==
                 */
                "membership-id": components["parameters"]["membership-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversationMember"];
                };
            };
            /** @description A query option is given, and none is supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller is not a member of the chat. A permission that ends in `.Chat` holds only in chats where the app is installed with that consent. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, or nobody in it has this membership. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    removeChatMember: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a membership, an opaque string. It is not the id of the user: list the members of the chat to find it.
                 * @example MCMjYjMzY2JlOWYtOGViZS00ZjJhLTkxMmItN2UyYTQyN2Y0NzdmIyMxOToxYzViMDE2OTZkMmU0YTE3OWMyOTJiYzljZjA0ZTYzYkB0aHJlYWQudjIjIzgyZmU3NzU4LTViYjMtNGYwZC1hNDNmLWU1NTVmZDM5OWM2Zg==
                 */
                "membership-id": components["parameters"]["membership-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person is no longer a member. */
            204: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A query option is given, and none is supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, the caller is not a member of the chat, or its members are fixed. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, or nobody in it has this membership. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    listMyChatMembers: {
        parameters: {
            query?: {
                /**
                 * @description Where the next page starts. Take it from `@odata.nextLink` as it is: the token is opaque, and a link must be followed whole.
                 * @example 1.WzFd
                 */
                $skiptoken?: components["parameters"]["skiptoken"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of members. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversationMemberCollection"];
                };
            };
            /** @description A query option is not supported, or an app on its own asks. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the signed-in user is not a member of the chat. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, or it has been deleted. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    getMyChatMember: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a membership, an opaque string. It is not the id of the user: list the members of the chat to find it.
                 * @example MCMjYjMzY2JlOWYtOGViZS00ZjJhLTkxMmItN2UyYTQyN2Y0NzdmIyMxOToxYzViMDE2OTZkMmU0YTE3OWMyOTJiYzljZjA0ZTYzYkB0aHJlYWQudjIjIzgyZmU3NzU4LTViYjMtNGYwZC1hNDNmLWU1NTVmZDM5OWM2Zg==
                 */
                "membership-id": components["parameters"]["membership-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversationMember"];
                };
            };
            /** @description A query option is given, and none is supported, or an app on its own asks. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the signed-in user is not a member of the chat. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, or nobody in it has this membership. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    listUserChatMembers: {
        parameters: {
            query?: {
                /**
                 * @description Where the next page starts. Take it from `@odata.nextLink` as it is: the token is opaque, and a link must be followed whole.
                 * @example 1.WzFd
                 */
                $skiptoken?: components["parameters"]["skiptoken"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca
                 */
                "user-id": components["parameters"]["user-id"];
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of members. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversationMemberCollection"];
                };
            };
            /** @description A query option is not supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, the user is not the one who is signed in, or the user is not a member of the chat. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such user or no such chat, or the chat has been deleted. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    getUserChatMember: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca
                 */
                "user-id": components["parameters"]["user-id"];
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a membership, an opaque string. It is not the id of the user: list the members of the chat to find it.
                 * @example MCMjYjMzY2JlOWYtOGViZS00ZjJhLTkxMmItN2UyYTQyN2Y0NzdmIyMxOToxYzViMDE2OTZkMmU0YTE3OWMyOTJiYzljZjA0ZTYzYkB0aHJlYWQudjIjIzgyZmU3NzU4LTViYjMtNGYwZC1hNDNmLWU1NTVmZDM5OWM2Zg==
                 */
                "membership-id": components["parameters"]["membership-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversationMember"];
                };
            };
            /** @description A query option is given, and none is supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, the user is not the one who is signed in, or the user is not a member of the chat. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such user or no such chat, or nobody in it has this membership. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    listChatMessages: {
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items on a page. More than 50 returns 400.
                 * @example 20
                 */
                $top?: components["parameters"]["top50"];
                /**
                 * @description The order, newest first. Ascending order returns 400. The service sorts by `lastModifiedDateTime` if the option is left out, but does not promise it.
                 * @example lastModifiedDateTime desc
                 */
                $orderby?: components["parameters"]["orderbyChatMessages"];
                /**
                 * @description A range of time: `lastModifiedDateTime` with `gt` and `lt`, or `createdDateTime` with `lt`. Another property or operator returns 400. A filter on one of them is ignored if the list is sorted by the other one. Without `$orderby` it is sorted by `lastModifiedDateTime`.
                 * @example lastModifiedDateTime gt 2020-12-04T23:00:00Z and lastModifiedDateTime lt 2020-12-05T00:00:00Z
                 */
                $filter?: components["parameters"]["filterChatMessages"];
                /**
                 * @description Where the next page starts. Take it from `@odata.nextLink` as it is: the token is opaque, and a link must be followed whole.
                 * @example 1.WzFd
                 */
                $skiptoken?: components["parameters"]["skiptoken"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
                /**
                 * @description `include-unknown-enum-members` asks for the members of an evolvable enum that were added after `unknownFutureValue`. Without it the service returns `unknownFutureValue` in their place.
                 * @example include-unknown-enum-members
                 */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chatMessageCollection"];
                };
            };
            /** @description A query option is not supported, or its value is out of bounds. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller is not a member of the chat. A permission that ends in `.Chat` holds only in chats where the app is installed with that consent. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, or it has been deleted. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    sendChatMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        /** @description The message. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["chatMessageCreate"];
            };
        };
        responses: {
            /** @description The message. */
            201: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chatMessage"];
                };
            };
            /** @description The body breaks a rule. The message names the property. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, the caller is not a member of the chat, the chat is in migration mode, or another app started the migration. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, or it has been deleted. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description An app on its own sends a message that is not an import. */
            412: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            413: components["responses"]["MessageTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    listMyChatMessages: {
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items on a page. More than 50 returns 400.
                 * @example 20
                 */
                $top?: components["parameters"]["top50"];
                /**
                 * @description The order, newest first. Ascending order returns 400. The service sorts by `lastModifiedDateTime` if the option is left out, but does not promise it.
                 * @example lastModifiedDateTime desc
                 */
                $orderby?: components["parameters"]["orderbyChatMessages"];
                /**
                 * @description A range of time: `lastModifiedDateTime` with `gt` and `lt`, or `createdDateTime` with `lt`. Another property or operator returns 400. A filter on one of them is ignored if the list is sorted by the other one. Without `$orderby` it is sorted by `lastModifiedDateTime`.
                 * @example lastModifiedDateTime gt 2020-12-04T23:00:00Z and lastModifiedDateTime lt 2020-12-05T00:00:00Z
                 */
                $filter?: components["parameters"]["filterChatMessages"];
                /**
                 * @description Where the next page starts. Take it from `@odata.nextLink` as it is: the token is opaque, and a link must be followed whole.
                 * @example 1.WzFd
                 */
                $skiptoken?: components["parameters"]["skiptoken"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
                /**
                 * @description `include-unknown-enum-members` asks for the members of an evolvable enum that were added after `unknownFutureValue`. Without it the service returns `unknownFutureValue` in their place.
                 * @example include-unknown-enum-members
                 */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chatMessageCollection"];
                };
            };
            /** @description A query option is not supported, its value is out of bounds, or an app on its own asks. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the signed-in user is not a member of the chat. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, or it has been deleted. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    sendMyChatMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        /** @description The message. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["sentChatMessageCreate"];
            };
        };
        responses: {
            /** @description The message. */
            201: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chatMessage"];
                };
            };
            /** @description The body breaks a rule, or an app on its own asks. The message names the property. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, the signed-in user is not a member of the chat, or the chat is in migration mode. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, or it has been deleted. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            413: components["responses"]["MessageTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    listUserChatMessages: {
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items on a page. More than 50 returns 400.
                 * @example 20
                 */
                $top?: components["parameters"]["top50"];
                /**
                 * @description The order, newest first. Ascending order returns 400. The service sorts by `lastModifiedDateTime` if the option is left out, but does not promise it.
                 * @example lastModifiedDateTime desc
                 */
                $orderby?: components["parameters"]["orderbyChatMessages"];
                /**
                 * @description A range of time: `lastModifiedDateTime` with `gt` and `lt`, or `createdDateTime` with `lt`. Another property or operator returns 400. A filter on one of them is ignored if the list is sorted by the other one. Without `$orderby` it is sorted by `lastModifiedDateTime`.
                 * @example lastModifiedDateTime gt 2020-12-04T23:00:00Z and lastModifiedDateTime lt 2020-12-05T00:00:00Z
                 */
                $filter?: components["parameters"]["filterChatMessages"];
                /**
                 * @description Where the next page starts. Take it from `@odata.nextLink` as it is: the token is opaque, and a link must be followed whole.
                 * @example 1.WzFd
                 */
                $skiptoken?: components["parameters"]["skiptoken"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
                /**
                 * @description `include-unknown-enum-members` asks for the members of an evolvable enum that were added after `unknownFutureValue`. Without it the service returns `unknownFutureValue` in their place.
                 * @example include-unknown-enum-members
                 */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca
                 */
                "user-id": components["parameters"]["user-id"];
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chatMessageCollection"];
                };
            };
            /** @description A query option is not supported, or its value is out of bounds. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, the user is not the one who is signed in, or the user is not a member of the chat. A permission that ends in `.Chat` holds only in chats where the app is installed with that consent. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, it has been deleted, or there is no such user. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    sendUserChatMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca
                 */
                "user-id": components["parameters"]["user-id"];
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        /** @description The message. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["chatMessageCreate"];
            };
        };
        responses: {
            /** @description The message. */
            201: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chatMessage"];
                };
            };
            /** @description The body breaks a rule. The message names the property. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, the user is not the one who is signed in, the caller is not a member of the chat, the chat is in migration mode, or another app started the migration. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, it has been deleted, or there is no such user. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description An app on its own sends a message that is not an import. */
            412: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            413: components["responses"]["MessageTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    getChatMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
                /**
                 * @description `include-unknown-enum-members` asks for the members of an evolvable enum that were added after `unknownFutureValue`. Without it the service returns `unknownFutureValue` in their place.
                 * @example include-unknown-enum-members
                 */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chatMessage"];
                };
            };
            /** @description A query option is given, and none is supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller is not a member of the chat. A permission that ends in `.Chat` holds only in chats where the app is installed with that consent. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such message in the chat, or no such chat. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    updateChatMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["chatMessageUpdate"];
            };
        };
        responses: {
            /** @description The message has the verdict. There is no body. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The message was changed. */
            204: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body breaks a rule. The message names the property. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The sender of the message has no licence for data loss prevention. */
            402: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description The token lacks a permission, the message was sent by somebody else, or the caller is not a member of the chat. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such message in the chat, or no such chat. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            413: components["responses"]["MessageTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    getMyChatMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
                /**
                 * @description `include-unknown-enum-members` asks for the members of an evolvable enum that were added after `unknownFutureValue`. Without it the service returns `unknownFutureValue` in their place.
                 * @example include-unknown-enum-members
                 */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chatMessage"];
                };
            };
            /** @description A query option is given, and none is supported, or an app on its own asks. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the signed-in user is not a member of the chat. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such message in the chat, or no such chat. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    updateMyChatMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["editedChatMessageUpdate"];
            };
        };
        responses: {
            /** @description The message was changed. */
            204: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body breaks a rule, or an app on its own asks. The message names the property. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, the message was sent by somebody else, or the signed-in user is not a member of the chat. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such message in the chat, or no such chat. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            413: components["responses"]["MessageTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    undoSoftDeleteMyChatMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message was restored. */
            204: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The message is not deleted, a query option is given, or an app on its own asks. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, the message was sent by somebody else, or the signed-in user is not a member of the chat. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such message in the chat, or no such chat. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    softDeleteMyChatMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message was deleted. */
            204: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A query option is given, and none is supported, or an app on its own asks. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, the message was sent by somebody else, or the signed-in user is not a member of the chat. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such message in the chat, or no such chat. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    listMyHostedContents: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hosted contents, without their bytes. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chatMessageHostedContentCollection"];
                };
            };
            /** @description A query option is given, and none is supported, or an app on its own asks. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the signed-in user is not a member of the chat. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such message in the chat, or no such chat. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    getMyHostedContent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
                /**
                 * @description The id of a hosted content of the message, an opaque string.
                 * @example aWQ9eF8wLXdldS1kMy03ZjBjNDFiYSx0eXBlPTEsdXJsPWh0dHBzOi8vZXUtYXBpLmFzbS5za3lwZS5jb20vdjEvb2JqZWN0cy8wLXdldS1kMy03ZjBjNDFiYS92aWV3cy9pbWdv
                 */
                "hosted-content-id": components["parameters"]["hosted-content-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hosted content, without its bytes. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chatMessageHostedContent"];
                };
            };
            /** @description A query option is given, and none is supported, or an app on its own asks. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the signed-in user is not a member of the chat. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such hosted content, no such message, or no such chat. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    getMyHostedContentValue: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
                /**
                 * @description The id of a hosted content of the message, an opaque string.
                 * @example aWQ9eF8wLXdldS1kMy03ZjBjNDFiYSx0eXBlPTEsdXJsPWh0dHBzOi8vZXUtYXBpLmFzbS5za3lwZS5jb20vdjEvb2JqZWN0cy8wLXdldS1kMy03ZjBjNDFiYS92aWV3cy9pbWdv
                 */
                "hosted-content-id": components["parameters"]["hosted-content-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. `Content-Type` is that of the content. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A query option is given, and none is supported, or an app on its own asks. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the signed-in user is not a member of the chat. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such message, no such chat, or no such hosted content. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    getUserChatMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
                /**
                 * @description `include-unknown-enum-members` asks for the members of an evolvable enum that were added after `unknownFutureValue`. Without it the service returns `unknownFutureValue` in their place.
                 * @example include-unknown-enum-members
                 */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca
                 */
                "user-id": components["parameters"]["user-id"];
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chatMessage"];
                };
            };
            /** @description A query option is given, and none is supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, the user is not the one who is signed in, or the user is not a member of the chat. A permission that ends in `.Chat` holds only in chats where the app is installed with that consent. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such message in the chat, no such chat, or no such user. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    updateUserChatMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca
                 */
                "user-id": components["parameters"]["user-id"];
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["chatMessageUpdate"];
            };
        };
        responses: {
            /** @description The message has the verdict. There is no body. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The message was changed. */
            204: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body breaks a rule. The message names the property. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The sender of the message has no licence for data loss prevention. */
            402: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description The token lacks a permission, the user is not the one who is signed in, the message was sent by somebody else, or the caller is not a member of the chat. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such message in the chat, no such chat, or no such user. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            413: components["responses"]["MessageTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    softDeleteChatMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca
                 */
                "user-id": components["parameters"]["user-id"];
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message was deleted. */
            204: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A query option is given, and none is supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, the user is not the one who is signed in, the message was sent by somebody else, or the caller is not a member of the chat. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such message in the chat, no such chat, or no such user. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    undoSoftDeleteChatMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca
                 */
                "user-id": components["parameters"]["user-id"];
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message was restored. */
            204: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The message is not deleted, or a query option is given, and none is supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, the user is not the one who is signed in, the message was sent by somebody else, or the caller is not a member of the chat. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such message in the chat, no such chat, or no such user. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    setChatMessageReaction: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
            };
            cookie?: never;
        };
        /** @description The reaction. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["chatMessageSetReaction"];
            };
        };
        responses: {
            /** @description The message has the reaction. */
            204: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body breaks a rule. The message names the property. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller is not a member of the chat. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such message in the chat, or no such chat. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    unsetChatMessageReaction: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
            };
            cookie?: never;
        };
        /** @description The reaction. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["chatMessageUnsetReaction"];
            };
        };
        responses: {
            /** @description The reaction is gone. */
            204: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body breaks a rule. The message names the property. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller is not a member of the chat. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such message in the chat, or no such chat. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    replyWithQuote: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        /** @description The reply and what it quotes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["chatMessageReplyWithQuote"];
            };
        };
        responses: {
            /** @description The reply. */
            201: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chatMessage"];
                };
            };
            /** @description The body breaks a rule. The message names the property. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, the caller is not a member of the chat, or the chat is in migration mode. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, or a message to quote is not in it. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["MessageTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    listHostedContents: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hosted contents, without their bytes. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chatMessageHostedContentCollection"];
                };
            };
            /** @description A query option is given, and none is supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller is not a member of the chat. A permission that ends in `.Chat` holds only in chats where the app is installed with that consent. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such message in the chat, or no such chat. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    listUserHostedContents: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca
                 */
                "user-id": components["parameters"]["user-id"];
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hosted contents, without their bytes. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chatMessageHostedContentCollection"];
                };
            };
            /** @description A query option is given, and none is supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, the user is not the one who is signed in, or the user is not a member of the chat. A permission that ends in `.Chat` holds only in chats where the app is installed with that consent. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such message in the chat, no such chat, or no such user. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    getUserHostedContent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca
                 */
                "user-id": components["parameters"]["user-id"];
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
                /**
                 * @description The id of a hosted content of the message, an opaque string.
                 * @example aWQ9eF8wLXdldS1kMy03ZjBjNDFiYSx0eXBlPTEsdXJsPWh0dHBzOi8vZXUtYXBpLmFzbS5za3lwZS5jb20vdjEvb2JqZWN0cy8wLXdldS1kMy03ZjBjNDFiYS92aWV3cy9pbWdv
                 */
                "hosted-content-id": components["parameters"]["hosted-content-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hosted content, without its bytes. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chatMessageHostedContent"];
                };
            };
            /** @description A query option is given, and none is supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, the user is not the one who is signed in, or the user is not a member of the chat. A permission that ends in `.Chat` holds only in chats where the app is installed with that consent. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such hosted content, no such message, no such chat, or no such user. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    getUserHostedContentValue: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca
                 */
                "user-id": components["parameters"]["user-id"];
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
                /**
                 * @description The id of a hosted content of the message, an opaque string.
                 * @example aWQ9eF8wLXdldS1kMy03ZjBjNDFiYSx0eXBlPTEsdXJsPWh0dHBzOi8vZXUtYXBpLmFzbS5za3lwZS5jb20vdjEvb2JqZWN0cy8wLXdldS1kMy03ZjBjNDFiYS92aWV3cy9pbWdv
                 */
                "hosted-content-id": components["parameters"]["hosted-content-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. `Content-Type` is that of the content. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A query option is given, and none is supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, the user is not the one who is signed in, or the user is not a member of the chat. A permission that ends in `.Chat` holds only in chats where the app is installed with that consent. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such hosted content, no such message, no such chat, or no such user. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    getHostedContent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
                /**
                 * @description The id of a hosted content of the message, an opaque string.
                 * @example aWQ9eF8wLXdldS1kMy03ZjBjNDFiYSx0eXBlPTEsdXJsPWh0dHBzOi8vZXUtYXBpLmFzbS5za3lwZS5jb20vdjEvb2JqZWN0cy8wLXdldS1kMy03ZjBjNDFiYS92aWV3cy9pbWdv
                 */
                "hosted-content-id": components["parameters"]["hosted-content-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hosted content, without its bytes. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chatMessageHostedContent"];
                };
            };
            /** @description A query option is given, and none is supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller is not a member of the chat. A permission that ends in `.Chat` holds only in chats where the app is installed with that consent. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such hosted content, no such message, or no such chat. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    getHostedContentValue: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a message of the chat. It is opaque, and unique only within its chat.
                 * @example 1607124005331
                 */
                "message-id": components["parameters"]["message-id"];
                /**
                 * @description The id of a hosted content of the message, an opaque string.
                 * @example aWQ9eF8wLXdldS1kMy03ZjBjNDFiYSx0eXBlPTEsdXJsPWh0dHBzOi8vZXUtYXBpLmFzbS5za3lwZS5jb20vdjEvb2JqZWN0cy8wLXdldS1kMy03ZjBjNDFiYS92aWV3cy9pbWdv
                 */
                "hosted-content-id": components["parameters"]["hosted-content-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. `Content-Type` is that of the content. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A query option is given, and none is supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller is not a member of the chat. A permission that ends in `.Chat` holds only in chats where the app is installed with that consent. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such hosted content, no such message, or no such chat. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    getAllMessages: {
        parameters: {
            query?: {
                /**
                 * @description The licensing and payment model: `A` for apps that serve security or compliance, `B` for all others. Defaults to the evaluation mode, which has a low quota.
                 * @example B
                 */
                model?: components["parameters"]["model"];
                /**
                 * @description The maximum number of items on a page. More than 50 returns 400.
                 * @example 20
                 */
                $top?: components["parameters"]["top50"];
                /**
                 * @description A range of time, `lastModifiedDateTime` with `gt` and `lt`; a sender, `from/user/id`, `from/user/userIdentityType` or `from/application/applicationIdentityType` with `eq`; a kind, `messageType` with `eq` and `ne`. Another property or operator returns 400.
                 * @example lastModifiedDateTime gt 2020-12-04T00:00:00Z and lastModifiedDateTime lt 2020-12-05T00:00:00Z
                 */
                $filter?: components["parameters"]["filterAllMessages"];
                /**
                 * @description Where the next page starts. Take it from `@odata.nextLink` as it is: the token is opaque, and a link must be followed whole.
                 * @example 1.WzFd
                 */
                $skiptoken?: components["parameters"]["skiptoken"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
                /**
                 * @description `include-unknown-enum-members` asks for the members of an evolvable enum that were added after `unknownFutureValue`. Without it the service returns `unknownFutureValue` in their place.
                 * @example include-unknown-enum-members
                 */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca
                 */
                "user-id": components["parameters"]["user-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chatMessageCollection"];
                };
            };
            /** @description A query option is not supported, or its value is out of bounds. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or there is a signed-in user. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such user. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    deltaChatMessages: {
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items on a page. More than 50 returns 400.
                 * @example 20
                 */
                $top?: components["parameters"]["top50"];
                /**
                 * @description Only what was changed after a point in time: `lastModifiedDateTime` with `gt`. Another property or operator returns 400. Links carry it on.
                 * @example lastModifiedDateTime gt 2020-12-04T23:00:00Z
                 */
                $filter?: components["parameters"]["filterChatMessageDelta"];
                /**
                 * @description Where the next page starts. Take it from `@odata.nextLink` as it is: the token is opaque, and a link must be followed whole.
                 * @example 1.WzFd
                 */
                $skiptoken?: components["parameters"]["skiptoken"];
                /**
                 * @description Where the last round ended. Take it from `@odata.deltaLink` as it is: the token is opaque, and a link must be followed whole.
                 * @example 1.MTYwNzEyMzAwNTMzMQ
                 */
                $deltatoken?: components["parameters"]["deltatoken"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
                /**
                 * @description `include-unknown-enum-members` asks for the members of an evolvable enum that were added after `unknownFutureValue`. Without it the service returns `unknownFutureValue` in their place.
                 * @example include-unknown-enum-members
                 */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca
                 */
                "user-id": components["parameters"]["user-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages that are new or have changed. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chatMessageDeltaCollection"];
                };
            };
            /** @description A query option is not supported, its value is out of bounds, or a token is not one of the service. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or there is a signed-in user. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such user. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    getAllRetainedMessages: {
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items on a page. More than 50 returns 400.
                 * @example 20
                 */
                $top?: components["parameters"]["top50"];
                /**
                 * @description How many messages to leave out at the start. Next links carry it; follow `@odata.nextLink` whole.
                 * @example 10
                 */
                $skip?: components["parameters"]["skipRetainedMessages"];
                /**
                 * @description A range of time, `lastModifiedDateTime` with `gt` and `lt`; a sender, `from/user/id`, `from/user/userIdentityType` or `from/application/applicationIdentityType` with `eq`; system events alone or left out, `messageType` with `eq` or `ne` and `'systemEventMessage'`. Another property or operator returns 400.
                 * @example from/user/userIdentityType eq 'aadUser'
                 */
                $filter?: components["parameters"]["filterRetainedMessages"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
                /**
                 * @description `include-unknown-enum-members` asks for the members of an evolvable enum that were added after `unknownFutureValue`. Without it the service returns `unknownFutureValue` in their place.
                 * @example include-unknown-enum-members
                 */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca
                 */
                "user-id": components["parameters"]["user-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chatMessageCollection"];
                };
            };
            /** @description A query option is not supported, or its value is out of bounds. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or there is a signed-in user. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such user. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    deleteTargetedMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca
                 */
                "user-id": components["parameters"]["user-id"];
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a targeted message, unique within the chat and the user whom it is for.
                 * @example 1607123940660
                 */
                "targetedChatMessage-id": components["parameters"]["targetedChatMessage-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message was deleted. */
            204: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The chat is no group, or a query option is given. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller is not an administrator. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such targeted message for the user, no such chat, or no such user. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    listPinnedMessages: {
        parameters: {
            query?: {
                /**
                 * @description What to include with each pinned message. `message` brings the message itself.
                 * @example [
                 *       "message"
                 *     ]
                 */
                $expand?: components["parameters"]["expandPinnedMessages"];
                /**
                 * @description Where the next page starts. Take it from `@odata.nextLink` as it is: the token is opaque, and a link must be followed whole.
                 * @example 1.WzFd
                 */
                $skiptoken?: components["parameters"]["skiptoken"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
                /**
                 * @description `include-unknown-enum-members` asks for the members of an evolvable enum that were added after `unknownFutureValue`. Without it the service returns `unknownFutureValue` in their place.
                 * @example include-unknown-enum-members
                 */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of pinned messages. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["pinnedChatMessageInfoCollection"];
                };
            };
            /** @description A query option is not supported, or `$expand` names something else than `message`. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller is not a member of the chat. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, or it has been deleted. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    pinMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        /** @description The message to pin. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["pinnedChatMessageInfoCreate"];
            };
        };
        responses: {
            /** @description The message is pinned. */
            201: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["pinnedChatMessageInfo"];
                };
            };
            /** @description The body breaks a rule, or the message is not in this chat. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller is not a member of the chat. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, or no such message in it. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    unpinMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a pinned message. It is the id of the message that is pinned.
                 * @example 1607124005331
                 */
                "pinnedChatMessageInfo-id": components["parameters"]["pinnedChatMessageInfo-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message is no longer pinned. */
            204: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A query option is given, and none is supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller is not a member of the chat. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, or the message is not pinned in it. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    listChatApps: {
        parameters: {
            query?: {
                /**
                 * @description What to include with each installation. `teamsApp` brings the app, `teamsAppDefinition` the version that is installed, `teamsAppDefinition($expand=bot)` that version with its bot.
                 * @example [
                 *       "teamsApp"
                 *     ]
                 */
                $expand?: components["parameters"]["expandChatApps"];
                /**
                 * @description An OData filter over the app or its version, for example by `teamsApp/externalId`, `teamsApp/id` or `teamsAppDefinition/displayName`. Expand what you filter by.
                 * @example teamsApp/externalId eq 'c9f2d6b1-1a7e-4e0b-8b35-0d5f4f7a9e21'
                 */
                $filter?: components["parameters"]["filterChatApps"];
                /**
                 * @description The properties to return. Defaults to `id`. `consentedPermissionSet` is returned only if it is named here.
                 * @example [
                 *       "id",
                 *       "consentedPermissionSet"
                 *     ]
                 */
                $select?: components["parameters"]["selectChatApps"];
                /**
                 * @description Where the next page starts. Take it from `@odata.nextLink` as it is: the token is opaque, and a link must be followed whole.
                 * @example 1.WzFd
                 */
                $skiptoken?: components["parameters"]["skiptoken"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of installed apps. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["teamsAppInstallationCollection"];
                };
            };
            /** @description A query option is not supported, or its value is not. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller is not a member of the chat. A permission that ends in `.Chat` holds only in chats where the app is installed with that consent. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, or it has been deleted. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    addChatApp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        /** @description The app, and what is consented to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["teamsAppInstallationCreate"];
            };
        };
        responses: {
            /** @description The app is installed. */
            201: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    /**
                     * @description The URL of the installation.
                     * @example https://graph.microsoft.com/v1.0/chats('19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2')/installedApps('MTk6MWM1YjAxNjk2ZDJlNGExNzljMjkyYmM5Y2YwNGU2M2JAdGhyZWFkLnYyIyM0YjdlMmExMC02ZjBkLTRjNTMtOWQzZS03YTFmMGMyYjhlNjQ=')
                     */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body breaks a rule, or does not consent to what the app needs. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission or may not consent, or the caller is not a member of the chat. A permission that ends in `.Chat` holds only in chats where the app is installed with that consent. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, or the catalog has no such app. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description The app is installed in the chat already. */
            409: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    getChatApp: {
        parameters: {
            query?: {
                /**
                 * @description The properties to return. Defaults to `id`. `consentedPermissionSet` is returned only if it is named here.
                 * @example [
                 *       "id",
                 *       "consentedPermissionSet"
                 *     ]
                 */
                $select?: components["parameters"]["selectChatApps"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of an installation, an opaque string. It is not the id of the app.
                 * @example MTk6MWM1YjAxNjk2ZDJlNGExNzljMjkyYmM5Y2YwNGU2M2JAdGhyZWFkLnYyIyM0YjdlMmExMC02ZjBkLTRjNTMtOWQzZS03YTFmMGMyYjhlNjQ=
                 */
                "app-installation-id": components["parameters"]["app-installation-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The installed app. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["teamsAppInstallation"];
                };
            };
            /** @description A query option is not supported, or its value is not. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller is not a member of the chat. A permission that ends in `.Chat` holds only in chats where the app is installed with that consent. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, or nothing is installed in it under this id. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    removeChatApp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of an installation, an opaque string. It is not the id of the app.
                 * @example MTk6MWM1YjAxNjk2ZDJlNGExNzljMjkyYmM5Y2YwNGU2M2JAdGhyZWFkLnYyIyM0YjdlMmExMC02ZjBkLTRjNTMtOWQzZS03YTFmMGMyYjhlNjQ=
                 */
                "app-installation-id": components["parameters"]["app-installation-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app is removed. */
            204: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A query option is given, and none is supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller is not a member of the chat. A permission that ends in `.Chat` holds only in chats where the app is installed with that consent. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, or nothing is installed in it under this id. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    upgradeChatApp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of an installation, an opaque string. It is not the id of the app.
                 * @example MTk6MWM1YjAxNjk2ZDJlNGExNzljMjkyYmM5Y2YwNGU2M2JAdGhyZWFkLnYyIyM0YjdlMmExMC02ZjBkLTRjNTMtOWQzZS03YTFmMGMyYjhlNjQ=
                 */
                "app-installation-id": components["parameters"]["app-installation-id"];
            };
            cookie?: never;
        };
        /** @description What is consented to. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["teamsAppInstallationUpgrade"];
            };
        };
        responses: {
            /** @description The app has the newest version. */
            204: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body breaks a rule, or does not consent to what the app needs. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission or may not consent, or the caller is not a member of the chat. A permission that ends in `.Chat` holds only in chats where the app is installed with that consent. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, or nothing is installed in it under this id. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    listChatPermissionGrants: {
        parameters: {
            query?: {
                /**
                 * @description Where the next page starts. Take it from `@odata.nextLink` as it is: the token is opaque, and a link must be followed whole.
                 * @example 1.WzFd
                 */
                $skiptoken?: components["parameters"]["skiptoken"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of grants. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["resourceSpecificPermissionGrantCollection"];
                };
            };
            /** @description A query option is not supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller is not a member of the chat. A permission that ends in `.Chat` holds only in chats where the app is installed with that consent. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, or it has been deleted. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    sendActivityNotificationInChat: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        /** @description The notification and who gets it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["activityNotificationCreate"];
            };
        };
        responses: {
            /** @description The notification is sent. */
            204: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body breaks a rule, or the manifest of the app does not declare the activity type. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, the app is not installed in the chat, or the recipient is the caller or not a member of the chat. A permission that ends in `.Chat` holds only in chats where the app is installed with that consent. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, or the recipient does not exist. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description Several apps in the chat share one registration, and the body does not say which one calls. */
            409: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    listChatTabs: {
        parameters: {
            query?: {
                /**
                 * @description What to include with each tab. `teamsApp` brings its app.
                 * @example [
                 *       "teamsApp"
                 *     ]
                 */
                $expand?: components["parameters"]["expandChatTabs"];
                /**
                 * @description An OData filter, for example by `displayName`, or by `teamsApp/id` to find the tabs of one app. Expand what you filter by.
                 * @example teamsApp/id eq '4b7e2a10-6f0d-4c53-9d3e-7a1f0c2b8e64'
                 */
                $filter?: components["parameters"]["filterChatTabs"];
                /**
                 * @description The properties to return. Defaults to all of them.
                 * @example [
                 *       "id",
                 *       "displayName"
                 *     ]
                 */
                $select?: components["parameters"]["selectChatTabs"];
                /**
                 * @description Where the next page starts. Take it from `@odata.nextLink` as it is: the token is opaque, and a link must be followed whole.
                 * @example 1.WzFd
                 */
                $skiptoken?: components["parameters"]["skiptoken"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tabs. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["teamsTabCollection"];
                };
            };
            /** @description A query option is not supported, or its value is not. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller is not a member of the chat. A permission that ends in `.Chat` holds only in chats where the app is installed with that consent. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, or it has been deleted. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    addChatTab: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
            };
            cookie?: never;
        };
        /** @description The tab. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["teamsTabCreate"];
            };
        };
        responses: {
            /** @description The tab. */
            201: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    /**
                     * @description The URL of the tab.
                     * @example https://graph.microsoft.com/v1.0/chats('19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2')/tabs('d2a6f1c0-3b58-4e7d-9c41-8f0b6a5e2d37')
                     */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["teamsTab"];
                };
            };
            /** @description The body breaks a rule, or the app is not installed in the chat. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller is not a member of the chat. A permission that ends in `.Chat` holds only in chats where the app is installed with that consent. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, or the catalog has no such app. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    getChatTab: {
        parameters: {
            query?: {
                /**
                 * @description What to include with each tab. `teamsApp` brings its app.
                 * @example [
                 *       "teamsApp"
                 *     ]
                 */
                $expand?: components["parameters"]["expandChatTabs"];
                /**
                 * @description The properties to return. Defaults to all of them.
                 * @example [
                 *       "id",
                 *       "displayName"
                 *     ]
                 */
                $select?: components["parameters"]["selectChatTabs"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a tab of the chat, an opaque string.
                 * @example d2a6f1c0-3b58-4e7d-9c41-8f0b6a5e2d37
                 */
                "tab-id": components["parameters"]["tab-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tab. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["teamsTab"];
                };
            };
            /** @description A query option is not supported, or its value is not. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller is not a member of the chat. A permission that ends in `.Chat` holds only in chats where the app is installed with that consent. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, or it has no such tab. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    removeChatTab: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a tab of the chat, an opaque string.
                 * @example d2a6f1c0-3b58-4e7d-9c41-8f0b6a5e2d37
                 */
                "tab-id": components["parameters"]["tab-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tab is removed. */
            204: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A query option is given, and none is supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller is not a member of the chat. A permission that ends in `.Chat` holds only in chats where the app is installed with that consent. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, or it has no such tab. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    updateChatTab: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
                 * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
                 */
                "chat-id": components["parameters"]["chat-id"];
                /**
                 * @description The id of a tab of the chat, an opaque string.
                 * @example d2a6f1c0-3b58-4e7d-9c41-8f0b6a5e2d37
                 */
                "tab-id": components["parameters"]["tab-id"];
            };
            cookie?: never;
        };
        /** @description What changes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["teamsTabUpdate"];
            };
        };
        responses: {
            /** @description The changed tab. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["teamsTab"];
                };
            };
            /** @description The body breaks a rule. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller is not a member of the chat. A permission that ends in `.Chat` holds only in chats where the app is installed with that consent. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, or it has no such tab. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    listConversations: {
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items on a page.
                 * @example 20
                 */
                $top?: components["parameters"]["top"];
                /**
                 * @description How many items to leave out at the start. If lists page with it, follow `@odata.nextLink` whole.
                 * @example 20
                 */
                $skip?: components["parameters"]["skip"];
                /**
                 * @description An OData filter. `hasAttachments` supports `eq` and `ne`; `preview` supports `eq`, `ne`, `le` and `ge`.
                 * @example hasAttachments eq true
                 */
                $filter?: components["parameters"]["filterConversations"];
                /**
                 * @description The properties to return beside the id. Defaults to all of them.
                 * @example [
                 *       "topic",
                 *       "preview"
                 *     ]
                 */
                $select?: components["parameters"]["selectConversation"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of conversations. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversationCollection"];
                };
            };
            /** @description A query option is not supported, or its value is out of bounds. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller may not see the group. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description The group does not exist, or it has no mailbox. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    createConversation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
            };
            cookie?: never;
        };
        /** @description The topic, the first thread and its first post. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["conversationCreate"];
            };
        };
        responses: {
            /** @description The new conversation and its thread, by id. */
            201: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversation"];
                };
            };
            /** @description The body breaks a rule. The message names the property. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller may not post to the group. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description The group does not exist, or it has no mailbox. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    getConversation: {
        parameters: {
            query?: {
                /**
                 * @description The properties to return beside the id. Defaults to all of them.
                 * @example [
                 *       "topic",
                 *       "preview"
                 *     ]
                 */
                $select?: components["parameters"]["selectConversation"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a conversation of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAAQAHr4T1w2sUq7tq0xKr9C3bE=
                 */
                "conversation-id": components["parameters"]["conversation-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversation. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversation"];
                };
            };
            /** @description A query option is not supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller may not see the group. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such conversation in the group, or no such group. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    createConversationWithId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a conversation of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAAQAHr4T1w2sUq7tq0xKr9C3bE=
                 */
                "conversation-id": components["parameters"]["conversation-id"];
            };
            cookie?: never;
        };
        /** @description The properties of the conversation. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["conversationDraft"];
            };
        };
        responses: {
            /** @description The new conversation. */
            201: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    /**
                     * @description The URL of what was created.
                     * @example https://graph.microsoft.com/v1.0/groups('02bd9fd6-8f93-4758-87c3-1fb73740a315')/conversations('AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAAQAHr4T1w2sUq7tq0xKr9C3bE=')
                     */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversationValue"];
                };
            };
            /** @description The body breaks a rule. The message names the property. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller may not see the group. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description The group does not exist, or it has no mailbox. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description A conversation with this id exists. */
            409: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    deleteConversation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a conversation of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAAQAHr4T1w2sUq7tq0xKr9C3bE=
                 */
                "conversation-id": components["parameters"]["conversation-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversation is deleted. */
            204: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A query option is given, and none is supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller may not delete the conversation. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such conversation in the group, or no such group. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    listConversationThreads: {
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items on a page.
                 * @example 20
                 */
                $top?: components["parameters"]["top"];
                /**
                 * @description How many items to leave out at the start. If lists page with it, follow `@odata.nextLink` whole.
                 * @example 20
                 */
                $skip?: components["parameters"]["skip"];
                /**
                 * @description The properties to return beside the id. Defaults to all of them but `toRecipients` and `ccRecipients`.
                 * @example [
                 *       "topic",
                 *       "toRecipients",
                 *       "ccRecipients"
                 *     ]
                 */
                $select?: components["parameters"]["selectThread"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a conversation of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAAQAHr4T1w2sUq7tq0xKr9C3bE=
                 */
                "conversation-id": components["parameters"]["conversation-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of threads. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversationThreadCollection"];
                };
            };
            /** @description A query option is not supported, or its value is out of bounds. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller may not see the group. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such conversation in the group, or no such group. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    createConversationThread: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a conversation of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAAQAHr4T1w2sUq7tq0xKr9C3bE=
                 */
                "conversation-id": components["parameters"]["conversation-id"];
            };
            cookie?: never;
        };
        /** @description The thread and its first post. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["conversationThreadCreate"];
            };
        };
        responses: {
            /** @description The new thread, by id. */
            201: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversationThread"];
                };
            };
            /** @description The body breaks a rule. The message names the property. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller may not post to the group. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such conversation in the group, or no such group. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    listThreads: {
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items on a page.
                 * @example 20
                 */
                $top?: components["parameters"]["top"];
                /**
                 * @description How many items to leave out at the start. If lists page with it, follow `@odata.nextLink` whole.
                 * @example 20
                 */
                $skip?: components["parameters"]["skip"];
                /**
                 * @description The properties to return beside the id. Defaults to all of them but `toRecipients` and `ccRecipients`.
                 * @example [
                 *       "topic",
                 *       "toRecipients",
                 *       "ccRecipients"
                 *     ]
                 */
                $select?: components["parameters"]["selectThread"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of threads. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversationThreadCollection"];
                };
            };
            /** @description A query option is not supported, or its value is out of bounds. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller may not see the group. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description The group does not exist, or it has no mailbox. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    createThread: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
            };
            cookie?: never;
        };
        /** @description The thread and its first post. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["conversationThreadCreate"];
            };
        };
        responses: {
            /** @description The new thread, by id. */
            201: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversationThread"];
                };
            };
            /** @description The body breaks a rule. The message names the property. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller may not post to the group. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description The group does not exist, or it has no mailbox. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    getThread: {
        parameters: {
            query?: {
                /**
                 * @description The properties to return beside the id. Defaults to all of them but `toRecipients` and `ccRecipients`.
                 * @example [
                 *       "topic",
                 *       "toRecipients",
                 *       "ccRecipients"
                 *     ]
                 */
                $select?: components["parameters"]["selectThread"];
                /**
                 * @description What to include with the thread. `posts` brings all its posts, the oldest first.
                 * @example [
                 *       "posts"
                 *     ]
                 */
                $expand?: components["parameters"]["expandThread"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The thread. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversationThread"];
                };
            };
            /** @description A query option is not supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller may not see the group. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such thread in the group, or in the conversation that the path names, or no such group. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    deleteThread: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The thread is deleted. */
            204: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A query option is given, and none is supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller may not delete the thread. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such thread in the group, or in the conversation that the path names, or no such group. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    updateThread: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
            };
            cookie?: never;
        };
        /** @description Whether the thread is locked. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["conversationThreadUpdate"];
            };
        };
        responses: {
            /** @description The thread is locked or unlocked. The body is an empty object. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["emptyObject"];
                };
            };
            /** @description The body breaks a rule. The message names the property. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller may not change the thread. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such thread in the group, or in the conversation that the path names, or no such group. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    getConversationThread: {
        parameters: {
            query?: {
                /**
                 * @description The properties to return beside the id. Defaults to all of them but `toRecipients` and `ccRecipients`.
                 * @example [
                 *       "topic",
                 *       "toRecipients",
                 *       "ccRecipients"
                 *     ]
                 */
                $select?: components["parameters"]["selectThread"];
                /**
                 * @description What to include with the thread. `posts` brings all its posts, the oldest first.
                 * @example [
                 *       "posts"
                 *     ]
                 */
                $expand?: components["parameters"]["expandThread"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a conversation of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAAQAHr4T1w2sUq7tq0xKr9C3bE=
                 */
                "conversation-id": components["parameters"]["conversation-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The thread. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversationThread"];
                };
            };
            /** @description A query option is not supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller may not see the group. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such thread in the group, or in the conversation that the path names, or no such group. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    deleteConversationThread: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a conversation of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAAQAHr4T1w2sUq7tq0xKr9C3bE=
                 */
                "conversation-id": components["parameters"]["conversation-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The thread is deleted. */
            204: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A query option is given, and none is supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller may not delete the thread. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such thread in the group, or in the conversation that the path names, or no such group. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    updateConversationThread: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a conversation of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAAQAHr4T1w2sUq7tq0xKr9C3bE=
                 */
                "conversation-id": components["parameters"]["conversation-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
            };
            cookie?: never;
        };
        /** @description Whether the thread is locked. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["conversationThreadUpdate"];
            };
        };
        responses: {
            /** @description The thread is locked or unlocked. The body is an empty object. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["emptyObject"];
                };
            };
            /** @description The body breaks a rule. The message names the property. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller may not change the thread. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such thread in the group, or in the conversation that the path names, or no such group. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    replyToThread: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
            };
            cookie?: never;
        };
        /** @description The post to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["postReply"];
            };
        };
        responses: {
            /** @description The post is accepted. It joins the thread soon. */
            202: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body breaks a rule. The message names the property. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, the thread is locked, or the caller may not post to the group. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such thread in the group, or in the conversation that the path names, or no such group. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    replyToConversationThread: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a conversation of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAAQAHr4T1w2sUq7tq0xKr9C3bE=
                 */
                "conversation-id": components["parameters"]["conversation-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
            };
            cookie?: never;
        };
        /** @description The post to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["postReply"];
            };
        };
        responses: {
            /** @description The post is accepted. It joins the thread soon. */
            202: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body breaks a rule. The message names the property. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, the thread is locked, or the caller may not post to the group. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such thread in the group, or in the conversation that the path names, or no such group. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    listPosts: {
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items on a page.
                 * @example 20
                 */
                $top?: components["parameters"]["top"];
                /**
                 * @description How many items to leave out at the start. If lists page with it, follow `@odata.nextLink` whole.
                 * @example 20
                 */
                $skip?: components["parameters"]["skip"];
                /**
                 * @description The properties to return beside the id. Defaults to those of the post itself; `conversationId`, `conversationThreadId` and `newParticipants` are only sure to come when they are named.
                 * @example [
                 *       "receivedDateTime",
                 *       "sender",
                 *       "body"
                 *     ]
                 */
                $select?: components["parameters"]["selectPost"];
                /**
                 * @description What to include with each post. One relationship a request; two of them return 400.
                 * @example [
                 *       "attachments"
                 *     ]
                 */
                $expand?: components["parameters"]["expandPosts"];
                /**
                 * @description An OData filter over the data that apps keep on posts: `singleValueExtendedProperties/Any(ep: ep/id eq 'x' and ep/value eq 'y')` or `Extensions/any(f: f/id eq 'x')`. Another property returns 400.
                 * @example Extensions/any(f: f/id eq 'Com.Contoso.Review')
                 */
                $filter?: components["parameters"]["filterPosts"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of posts. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["postCollection"];
                };
            };
            /** @description A query option is not supported, or its value is out of bounds. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller may not see the group. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such thread in the group, or in the conversation that the path names, or no such group. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    listConversationPosts: {
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items on a page.
                 * @example 20
                 */
                $top?: components["parameters"]["top"];
                /**
                 * @description How many items to leave out at the start. If lists page with it, follow `@odata.nextLink` whole.
                 * @example 20
                 */
                $skip?: components["parameters"]["skip"];
                /**
                 * @description The properties to return beside the id. Defaults to those of the post itself; `conversationId`, `conversationThreadId` and `newParticipants` are only sure to come when they are named.
                 * @example [
                 *       "receivedDateTime",
                 *       "sender",
                 *       "body"
                 *     ]
                 */
                $select?: components["parameters"]["selectPost"];
                /**
                 * @description What to include with each post. One relationship a request; two of them return 400.
                 * @example [
                 *       "attachments"
                 *     ]
                 */
                $expand?: components["parameters"]["expandPosts"];
                /**
                 * @description An OData filter over the data that apps keep on posts: `singleValueExtendedProperties/Any(ep: ep/id eq 'x' and ep/value eq 'y')` or `Extensions/any(f: f/id eq 'x')`. Another property returns 400.
                 * @example Extensions/any(f: f/id eq 'Com.Contoso.Review')
                 */
                $filter?: components["parameters"]["filterPosts"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a conversation of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAAQAHr4T1w2sUq7tq0xKr9C3bE=
                 */
                "conversation-id": components["parameters"]["conversation-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of posts. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["postCollection"];
                };
            };
            /** @description A query option is not supported, or its value is out of bounds. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller may not see the group. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such thread in the group, or in the conversation that the path names, or no such group. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    getPost: {
        parameters: {
            query?: {
                /**
                 * @description The properties to return beside the id. Defaults to those of the post itself; `conversationId`, `conversationThreadId` and `newParticipants` are only sure to come when they are named.
                 * @example [
                 *       "receivedDateTime",
                 *       "sender",
                 *       "body"
                 *     ]
                 */
                $select?: components["parameters"]["selectPost"];
                /**
                 * @description What to include with the post. `attachments`, `extensions` and `inReplyTo` bring all that there is. An extended property is named by its id, as in `singleValueExtendedProperties($filter=id eq 'x')`; `multiValueExtendedProperties` and `extensions` take such a filter too.
                 * @example [
                 *       "attachments",
                 *       "inReplyTo"
                 *     ]
                 */
                $expand?: components["parameters"]["expandPost"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
                /**
                 * @description The id of a post of the thread, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAA=
                 */
                "post-id": components["parameters"]["post-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The post. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["post"];
                };
            };
            /** @description A query option is not supported, or its value is out of bounds. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller may not see the group. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such post in the thread, no such thread, or no such group. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    getConversationPost: {
        parameters: {
            query?: {
                /**
                 * @description The properties to return beside the id. Defaults to those of the post itself; `conversationId`, `conversationThreadId` and `newParticipants` are only sure to come when they are named.
                 * @example [
                 *       "receivedDateTime",
                 *       "sender",
                 *       "body"
                 *     ]
                 */
                $select?: components["parameters"]["selectPost"];
                /**
                 * @description What to include with the post. `attachments`, `extensions` and `inReplyTo` bring all that there is. An extended property is named by its id, as in `singleValueExtendedProperties($filter=id eq 'x')`; `multiValueExtendedProperties` and `extensions` take such a filter too.
                 * @example [
                 *       "attachments",
                 *       "inReplyTo"
                 *     ]
                 */
                $expand?: components["parameters"]["expandPost"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a conversation of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAAQAHr4T1w2sUq7tq0xKr9C3bE=
                 */
                "conversation-id": components["parameters"]["conversation-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
                /**
                 * @description The id of a post of the thread, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAA=
                 */
                "post-id": components["parameters"]["post-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The post. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["post"];
                };
            };
            /** @description A query option is not supported, or its value is out of bounds. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller may not see the group. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such post in the thread, no such thread, or no such group. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    replyToPost: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
                /**
                 * @description The id of a post of the thread, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAA=
                 */
                "post-id": components["parameters"]["post-id"];
            };
            cookie?: never;
        };
        /** @description The post to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["postReply"];
            };
        };
        responses: {
            /** @description The post is accepted. It joins the thread soon. */
            202: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body breaks a rule. The message names the property. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, the thread is locked, or the caller may not post to the group. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such post in the thread, no such thread, or no such group. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    replyToConversationPost: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a conversation of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAAQAHr4T1w2sUq7tq0xKr9C3bE=
                 */
                "conversation-id": components["parameters"]["conversation-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
                /**
                 * @description The id of a post of the thread, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAA=
                 */
                "post-id": components["parameters"]["post-id"];
            };
            cookie?: never;
        };
        /** @description The post to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["postReply"];
            };
        };
        responses: {
            /** @description The post is accepted. It joins the thread soon. */
            202: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body breaks a rule. The message names the property. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, the thread is locked, or the caller may not post to the group. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such post in the thread, no such thread, or no such group. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    forwardPost: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
                /**
                 * @description The id of a post of the thread, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAA=
                 */
                "post-id": components["parameters"]["post-id"];
            };
            cookie?: never;
        };
        /** @description To whom the post goes, and what to say. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["postForward"];
            };
        };
        responses: {
            /** @description The post is forwarded. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body breaks a rule. The message names the property. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller may not see the group. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such post in the thread, no such thread, or no such group. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    forwardConversationPost: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a conversation of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAAQAHr4T1w2sUq7tq0xKr9C3bE=
                 */
                "conversation-id": components["parameters"]["conversation-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
                /**
                 * @description The id of a post of the thread, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAA=
                 */
                "post-id": components["parameters"]["post-id"];
            };
            cookie?: never;
        };
        /** @description To whom the post goes, and what to say. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["postForward"];
            };
        };
        responses: {
            /** @description The post is forwarded. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body breaks a rule. The message names the property. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller may not see the group. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such post in the thread, no such thread, or no such group. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    listPostAttachments: {
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items on a page.
                 * @example 20
                 */
                $top?: components["parameters"]["top"];
                /**
                 * @description How many items to leave out at the start. If lists page with it, follow `@odata.nextLink` whole.
                 * @example 20
                 */
                $skip?: components["parameters"]["skip"];
                /**
                 * @description The properties to return beside the id, of those that every attachment has. Name them to leave out the content. Defaults to all properties.
                 * @example [
                 *       "name",
                 *       "contentType",
                 *       "size"
                 *     ]
                 */
                $select?: components["parameters"]["selectAttachment"];
                /**
                 * @description What to include with an attached item. The one value brings the event, message or contact itself.
                 * @example [
                 *       "microsoft.graph.itemAttachment/item"
                 *     ]
                 */
                $expand?: components["parameters"]["expandAttachment"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
                /**
                 * @description The id of a post of the thread, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAA=
                 */
                "post-id": components["parameters"]["post-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of attachments. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["attachmentCollection"];
                };
            };
            /** @description A query option is not supported, or its value is out of bounds. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller may not see the group. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such post in the thread, no such thread, or no such group. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    getPostAttachment: {
        parameters: {
            query?: {
                /**
                 * @description The properties to return beside the id, of those that every attachment has. Name them to leave out the content. Defaults to all properties.
                 * @example [
                 *       "name",
                 *       "contentType",
                 *       "size"
                 *     ]
                 */
                $select?: components["parameters"]["selectAttachment"];
                /**
                 * @description What to include with an attached item. The one value brings the event, message or contact itself.
                 * @example [
                 *       "microsoft.graph.itemAttachment/item"
                 *     ]
                 */
                $expand?: components["parameters"]["expandAttachment"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
                /**
                 * @description The id of a post of the thread, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAA=
                 */
                "post-id": components["parameters"]["post-id"];
                /**
                 * @description The id of an attachment of the post, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAABEgAQAFbz_YQ_eulZqECeCufAZ6A=
                 */
                "attachment-id": components["parameters"]["attachment-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attachment. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["attachment"];
                };
            };
            /** @description A query option is not supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller may not see the group. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such attachment, no such post in the thread, no such thread, or no such group. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    deletePostAttachment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
                /**
                 * @description The id of a post of the thread, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAA=
                 */
                "post-id": components["parameters"]["post-id"];
                /**
                 * @description The id of an attachment of the post, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAABEgAQAFbz_YQ_eulZqECeCufAZ6A=
                 */
                "attachment-id": components["parameters"]["attachment-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attachment was deleted. */
            204: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A query option is given, and none is supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller may not see the group. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such attachment, no such post in the thread, no such thread, or no such group. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    getPostAttachmentValue: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
                /**
                 * @description The id of a post of the thread, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAA=
                 */
                "post-id": components["parameters"]["post-id"];
                /**
                 * @description The id of an attachment of the post, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAABEgAQAFbz_YQ_eulZqECeCufAZ6A=
                 */
                "attachment-id": components["parameters"]["attachment-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. `Content-Type` is that of the attachment. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description The attachment is a link, or a query option is given. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller may not see the group. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such attachment, no such post in the thread, no such thread, or no such group. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    createPostExtension: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
                /**
                 * @description The id of a post of the thread, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAA=
                 */
                "post-id": components["parameters"]["post-id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["openTypeExtensionCreate"];
            };
        };
        responses: {
            /** @description The extension. */
            201: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["openTypeExtension"];
                };
            };
            /** @description The post has an extension of the name, the body breaks a rule, or a query option is given. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller may not see the group. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such post in the thread, no such thread, or no such group. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    getPostExtension: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
                /**
                 * @description The id of a post of the thread, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAA=
                 */
                "post-id": components["parameters"]["post-id"];
                /**
                 * @description The name of an open extension of the post, or its whole id. Case does not matter.
                 * @example Com.Contoso.Review
                 */
                "extension-id": components["parameters"]["extension-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The extension. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["openTypeExtension"];
                };
            };
            /** @description A query option is given, and none is supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller may not see the group. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such extension, no such post in the thread, no such thread, or no such group. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    deletePostExtension: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
                /**
                 * @description The id of a post of the thread, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAA=
                 */
                "post-id": components["parameters"]["post-id"];
                /**
                 * @description The name of an open extension of the post, or its whole id. Case does not matter.
                 * @example Com.Contoso.Review
                 */
                "extension-id": components["parameters"]["extension-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The extension was deleted. */
            204: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A query option is given, and none is supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller may not see the group. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such extension, no such post in the thread, no such thread, or no such group. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    updatePostExtension: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
                /**
                 * @description The id of a post of the thread, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAA=
                 */
                "post-id": components["parameters"]["post-id"];
                /**
                 * @description The name of an open extension of the post, or its whole id. Case does not matter.
                 * @example Com.Contoso.Review
                 */
                "extension-id": components["parameters"]["extension-id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["openTypeExtensionUpdate"];
            };
        };
        responses: {
            /** @description The extension. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["openTypeExtension"];
                };
            };
            /** @description The body breaks a rule, or a query option is given. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller may not see the group. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such extension, no such post in the thread, no such thread, or no such group. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    listConversationPostAttachments: {
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items on a page.
                 * @example 20
                 */
                $top?: components["parameters"]["top"];
                /**
                 * @description How many items to leave out at the start. If lists page with it, follow `@odata.nextLink` whole.
                 * @example 20
                 */
                $skip?: components["parameters"]["skip"];
                /**
                 * @description The properties to return beside the id, of those that every attachment has. Name them to leave out the content. Defaults to all properties.
                 * @example [
                 *       "name",
                 *       "contentType",
                 *       "size"
                 *     ]
                 */
                $select?: components["parameters"]["selectAttachment"];
                /**
                 * @description What to include with an attached item. The one value brings the event, message or contact itself.
                 * @example [
                 *       "microsoft.graph.itemAttachment/item"
                 *     ]
                 */
                $expand?: components["parameters"]["expandAttachment"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a conversation of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAAQAHr4T1w2sUq7tq0xKr9C3bE=
                 */
                "conversation-id": components["parameters"]["conversation-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
                /**
                 * @description The id of a post of the thread, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAA=
                 */
                "post-id": components["parameters"]["post-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of attachments. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["attachmentCollection"];
                };
            };
            /** @description A query option is not supported, or its value is out of bounds. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller may not see the group. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such post in the thread, no such thread, or no such group. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    getConversationPostAttachment: {
        parameters: {
            query?: {
                /**
                 * @description The properties to return beside the id, of those that every attachment has. Name them to leave out the content. Defaults to all properties.
                 * @example [
                 *       "name",
                 *       "contentType",
                 *       "size"
                 *     ]
                 */
                $select?: components["parameters"]["selectAttachment"];
                /**
                 * @description What to include with an attached item. The one value brings the event, message or contact itself.
                 * @example [
                 *       "microsoft.graph.itemAttachment/item"
                 *     ]
                 */
                $expand?: components["parameters"]["expandAttachment"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a conversation of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAAQAHr4T1w2sUq7tq0xKr9C3bE=
                 */
                "conversation-id": components["parameters"]["conversation-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
                /**
                 * @description The id of a post of the thread, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAA=
                 */
                "post-id": components["parameters"]["post-id"];
                /**
                 * @description The id of an attachment of the post, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAABEgAQAFbz_YQ_eulZqECeCufAZ6A=
                 */
                "attachment-id": components["parameters"]["attachment-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attachment. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["attachment"];
                };
            };
            /** @description A query option is not supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller may not see the group. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such attachment, no such post in the thread, no such thread, or no such group. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    deleteConversationPostAttachment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a conversation of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAAQAHr4T1w2sUq7tq0xKr9C3bE=
                 */
                "conversation-id": components["parameters"]["conversation-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
                /**
                 * @description The id of a post of the thread, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAA=
                 */
                "post-id": components["parameters"]["post-id"];
                /**
                 * @description The id of an attachment of the post, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAABEgAQAFbz_YQ_eulZqECeCufAZ6A=
                 */
                "attachment-id": components["parameters"]["attachment-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attachment was deleted. */
            204: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A query option is given, and none is supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller may not see the group. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such attachment, no such post in the thread, no such thread, or no such group. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    getConversationPostAttachmentValue: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
                /**
                 * @description The id of a conversation of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAAQAHr4T1w2sUq7tq0xKr9C3bE=
                 */
                "conversation-id": components["parameters"]["conversation-id"];
                /**
                 * @description The id of a thread of the group, an opaque string that Exchange makes.
                 * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==
                 */
                "thread-id": components["parameters"]["thread-id"];
                /**
                 * @description The id of a post of the thread, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAA=
                 */
                "post-id": components["parameters"]["post-id"];
                /**
                 * @description The id of an attachment of the post, an opaque string that Exchange makes.
                 * @example AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAABEgAQAFbz_YQ_eulZqECeCufAZ6A=
                 */
                "attachment-id": components["parameters"]["attachment-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. `Content-Type` is that of the attachment. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description The attachment is a link, or a query option is given. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller may not see the group. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such attachment, no such post in the thread, no such thread, or no such group. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    listAcceptedSenders: {
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items on a page.
                 * @example 100
                 */
                $top?: components["parameters"]["top999"];
                /**
                 * @description How many items to leave out at the start. If lists page with it, follow `@odata.nextLink` whole.
                 * @example 20
                 */
                $skip?: components["parameters"]["skip"];
                /**
                 * @description The properties to return beside the id. Defaults to all of them. A user has no `description`, and a group no `userPrincipalName`.
                 * @example [
                 *       "displayName",
                 *       "mail"
                 *     ]
                 */
                $select?: components["parameters"]["selectDirectoryObject"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users and groups. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["directoryObjectCollection"];
                };
            };
            /** @description A query option is not supported, or its value is out of bounds. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller may not manage the group. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description The group does not exist, or it has no mailbox. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    addAcceptedSender: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
            };
            cookie?: never;
        };
        /** @description The user or the group, by URL. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["directoryObjectReference"];
            };
        };
        responses: {
            /** @description The user or group is on the list. */
            204: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body breaks a rule, or the user or group is on one of the lists already. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller may not manage the group. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such user or group, or no such group to post to. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    removeAcceptedSender: {
        parameters: {
            query: {
                /**
                 * @description Whom to take off the list: an absolute URL that ends in `/users('x')`, `/users/x`, `/groups('x')` or `/groups/x`. A `#` in a user principal name is encoded twice, as `%2523`: once for that URL and once for the query.
                 * @example https://graph.microsoft.com/v1.0/users/8ba98af6-7fc2-4eb2-a7f2-aef9f21fd98a
                 */
                $id: components["parameters"]["idSender"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user or group is off the list. */
            204: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `$id` is missing, or is not the URL of a user or a group. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller may not manage the group. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description The user or group is not on the list, or there is no such group to post to. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    listRejectedSenders: {
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items on a page.
                 * @example 100
                 */
                $top?: components["parameters"]["top999"];
                /**
                 * @description How many items to leave out at the start. If lists page with it, follow `@odata.nextLink` whole.
                 * @example 20
                 */
                $skip?: components["parameters"]["skip"];
                /**
                 * @description The properties to return beside the id. Defaults to all of them. A user has no `description`, and a group no `userPrincipalName`.
                 * @example [
                 *       "displayName",
                 *       "mail"
                 *     ]
                 */
                $select?: components["parameters"]["selectDirectoryObject"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users and groups. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["directoryObjectCollection"];
                };
            };
            /** @description A query option is not supported, or its value is out of bounds. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller may not manage the group. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description The group does not exist, or it has no mailbox. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    addRejectedSender: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
            };
            cookie?: never;
        };
        /** @description The user or the group, by URL. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["directoryObjectReference"];
            };
        };
        responses: {
            /** @description The user or group is on the list. */
            204: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body breaks a rule, or the user or group is on one of the lists already. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller may not manage the group. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such user or group, or no such group to post to. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    removeRejectedSender: {
        parameters: {
            query: {
                /**
                 * @description Whom to take off the list: an absolute URL that ends in `/users('x')`, `/users/x`, `/groups('x')` or `/groups/x`. A `#` in a user principal name is encoded twice, as `%2523`: once for that URL and once for the query.
                 * @example https://graph.microsoft.com/v1.0/users/8ba98af6-7fc2-4eb2-a7f2-aef9f21fd98a
                 */
                $id: components["parameters"]["idSender"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group. Everybody of the tenant reaches a public group, guests included; only its members reach a private one. Anybody else, and an app of another tenant, gets 403.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["group-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user or group is off the list. */
            204: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `$id` is missing, or is not the URL of a user or a group. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the caller may not manage the group. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description The user or group is not on the list, or there is no such group to post to. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    listSubscriptions: {
        parameters: {
            query?: {
                /**
                 * @description Where the next page starts. Take it from `@odata.nextLink` as it is: the token is opaque, and a link must be followed whole.
                 * @example 1.WzFd
                 */
                $skiptoken?: components["parameters"]["skiptoken"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of subscriptions. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["subscriptionCollection"];
                };
            };
            /** @description A query option is not supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    createSubscription: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
                /**
                 * @description `include-unknown-enum-members` asks for the members of an evolvable enum that were added after `unknownFutureValue`. Without it the service returns `unknownFutureValue` in their place.
                 * @example include-unknown-enum-members
                 */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What to watch, and where to post the changes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["subscriptionCreate"];
            };
        };
        responses: {
            /** @description The subscription. */
            201: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["subscription"];
                };
            };
            /** @description The body breaks a rule, the resource cannot be watched in this way, or an endpoint does not answer the handshake. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, the resource is for apps on their own, the caller is not a member of the chat, or there are too many subscriptions. A permission that ends in `.Chat` holds only in chats where the app is installed with that consent. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such chat, user or group. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description The caller has a subscription to the same changes of the same resource. */
            409: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    getSubscription: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the subscription.
                 * @example a3f0c9d2-6b1e-4d57-9c84-0e7b5d2f1a68
                 */
                "subscription-id": components["parameters"]["subscription-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["subscription"];
                };
            };
            /** @description A query option is given, and none is supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks the permission for what the subscription watches. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such subscription, it has ended, or the caller may not see it. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    deleteSubscription: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the subscription.
                 * @example a3f0c9d2-6b1e-4d57-9c84-0e7b5d2f1a68
                 */
                "subscription-id": components["parameters"]["subscription-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription has ended. */
            204: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A query option is given, and none is supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks the permission for what the subscription watches. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such subscription, it has ended, or the caller may not see it. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    updateSubscription: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the subscription.
                 * @example a3f0c9d2-6b1e-4d57-9c84-0e7b5d2f1a68
                 */
                "subscription-id": components["parameters"]["subscription-id"];
            };
            cookie?: never;
        };
        /** @description What changes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["subscriptionUpdate"];
            };
        };
        responses: {
            /** @description The changed subscription. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["subscription"];
                };
            };
            /** @description The body breaks a rule, or the new endpoint does not answer the handshake. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks the permission for what the subscription watches. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such subscription, it has ended, or the caller may not see it. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    reauthorizeSubscription: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of the subscription.
                 * @example a3f0c9d2-6b1e-4d57-9c84-0e7b5d2f1a68
                 */
                "subscription-id": components["parameters"]["subscription-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription goes on. */
            204: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A query option is given, and none is supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks the permission for what the subscription watches. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such subscription, it has ended, or the caller may not see it. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    getMe: {
        parameters: {
            query?: {
                /**
                 * @description The properties to return, and no others: the id comes only if it is named here.
                 * @example [
                 *       "displayName",
                 *       "mail"
                 *     ]
                 */
                $select?: components["parameters"]["selectUser"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["user"];
                };
            };
            /** @description A query option is not supported, or its value is not, or an app on its own asks. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    getMyPhotoValue: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. `Content-Type` is that of the picture. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A query option is given, and none is supported, or an app on its own asks. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description The user has no picture. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    listMyMemberOf: {
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items on a page.
                 * @example 100
                 */
                $top?: components["parameters"]["top999"];
                /**
                 * @description Where the next page starts. Take it from `@odata.nextLink` as it is: the token is opaque, and a link must be followed whole.
                 * @example 1.WzFd
                 */
                $skiptoken?: components["parameters"]["skiptoken"];
                /**
                 * @description The properties to return, and no others. A property that the type of an item does not have is left out. Defaults to those that a user or a group has by default.
                 * @example [
                 *       "id",
                 *       "displayName"
                 *     ]
                 */
                $select?: components["parameters"]["selectMember"];
                /**
                 * @description An OData filter over the properties that users and groups have. It always needs `$count=true` and the header `ConsistencyLevel: eventual`.
                 * @example startsWith(displayName,'f')
                 */
                $filter?: components["parameters"]["filterMembers"];
                /**
                 * @description What to look for in `displayName`, by the beginnings of its words, each term in quotation marks: `"displayName:fin"`. Terms are joined by `AND` and `OR`, in capitals. Needs the header `ConsistencyLevel: eventual`.
                 * @example "displayName:fin"
                 */
                $search?: components["parameters"]["searchMembers"];
                /**
                 * @description The order of the list. Without it the order is not defined. It always needs `$count=true` and the header `ConsistencyLevel: eventual`.
                 * @example displayName
                 */
                $orderby?: components["parameters"]["orderbyMembers"];
                /**
                 * @description Whether the first page says how many items there are on all pages. Without the header `ConsistencyLevel: eventual` it has no effect.
                 * @example true
                 */
                $count?: components["parameters"]["count"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
                /**
                 * @description `eventual` allows what an index answers: `$search`, `$count`, and some of `$filter` and `$orderby`. Any other value has no effect.
                 * @example eventual
                 */
                ConsistencyLevel?: components["parameters"]["ConsistencyLevel"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of groups. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["directoryObjectCollection"];
                };
            };
            /** @description A query option is not supported, its value is out of bounds, it lacks what it needs, or an app on its own asks. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items on a page.
                 * @example 100
                 */
                $top?: components["parameters"]["top999"];
                /**
                 * @description Where the next page starts. Take it from `@odata.nextLink` as it is: the token is opaque, and a link must be followed whole.
                 * @example 1.WzFd
                 */
                $skiptoken?: components["parameters"]["skiptoken"];
                /**
                 * @description The properties to return, and no others: the id comes only if it is named here.
                 * @example [
                 *       "displayName",
                 *       "mail"
                 *     ]
                 */
                $select?: components["parameters"]["selectUser"];
                /**
                 * @description An OData filter over properties of users, which compares texts without regard to case. `eq`, `in`, `startsWith`, `ge` and `le` need nothing more. `ne`, `not` and `endsWith`, which `mail`, `otherMails`, `proxyAddresses` and `userPrincipalName` support, need `$count=true` and the header `ConsistencyLevel: eventual`. An item of a list is compared in `any`: `otherMails/any(m: m eq 'x')`.
                 * @example startsWith(displayName,'a')
                 */
                $filter?: components["parameters"]["filterUsers"];
                /**
                 * @description What to look for, each term in quotation marks: `"displayName:mei"`. `displayName` is searched by the beginnings of its words, and `mail`, `userPrincipalName`, `givenName` and `surname` by their beginning. Terms are joined by `AND` and `OR`, in capitals. Needs the header `ConsistencyLevel: eventual`.
                 * @example "displayName:mei"
                 */
                $search?: components["parameters"]["searchUsers"];
                /**
                 * @description The order of the list. Without it the order is not defined. Together with `$filter` it needs `$count=true` and the header `ConsistencyLevel: eventual`.
                 * @example displayName
                 */
                $orderby?: components["parameters"]["orderbyUsers"];
                /**
                 * @description Whether the first page says how many items there are on all pages. Without the header `ConsistencyLevel: eventual` it has no effect.
                 * @example true
                 */
                $count?: components["parameters"]["count"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
                /**
                 * @description `eventual` allows what an index answers: `$search`, `$count`, and some of `$filter` and `$orderby`. Any other value has no effect.
                 * @example eventual
                 */
                ConsistencyLevel?: components["parameters"]["ConsistencyLevel"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["userCollection"];
                };
            };
            /** @description A query option is not supported, its value is out of bounds, or it lacks what it needs. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or the signed-in user is a guest. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    getUser: {
        parameters: {
            query?: {
                /**
                 * @description The properties to return, and no others: the id comes only if it is named here.
                 * @example [
                 *       "displayName",
                 *       "mail"
                 *     ]
                 */
                $select?: components["parameters"]["selectUser"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca
                 */
                "user-id": components["parameters"]["user-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["user"];
                };
            };
            /** @description A query option is not supported, or its value is not. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or it only reaches the signed-in user. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such user. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    getUserPhotoValue: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca
                 */
                "user-id": components["parameters"]["user-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. `Content-Type` is that of the picture. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A query option is given, and none is supported. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission, or it only reaches the signed-in user. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description The user has no picture, or there is no such user. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    listGroups: {
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items on a page.
                 * @example 100
                 */
                $top?: components["parameters"]["top999"];
                /**
                 * @description Where the next page starts. Take it from `@odata.nextLink` as it is: the token is opaque, and a link must be followed whole.
                 * @example 1.WzFd
                 */
                $skiptoken?: components["parameters"]["skiptoken"];
                /**
                 * @description The properties to return, and no others: the id comes only if it is named here. Defaults to all of them.
                 * @example [
                 *       "displayName",
                 *       "mail"
                 *     ]
                 */
                $select?: components["parameters"]["selectGroup"];
                /**
                 * @description An OData filter over properties of groups, which compares texts without regard to case. `eq`, `in`, `startsWith`, `ge` and `le` need nothing more; `ne`, `not`, and `endsWith` over `mail` and `proxyAddresses` need `$count=true` and the header `ConsistencyLevel: eventual`. An item of a list is compared in `any`: `groupTypes/any(t: t eq 'Unified')`.
                 * @example groupTypes/any(t: t eq 'Unified')
                 */
                $filter?: components["parameters"]["filterGroups"];
                /**
                 * @description What to look for, each term in quotation marks: `"displayName:fin"`. `displayName` and `description` are searched by the beginnings of their words, `mail` and `mailNickname` by their beginning. Terms are joined by `AND` and `OR`, in capitals. Needs the header `ConsistencyLevel: eventual`.
                 * @example "displayName:fin"
                 */
                $search?: components["parameters"]["searchGroups"];
                /**
                 * @description The order of the list. Without it the order is not defined. Together with `$filter` it needs `$count=true` and the header `ConsistencyLevel: eventual`.
                 * @example displayName
                 */
                $orderby?: components["parameters"]["orderbyGroups"];
                /**
                 * @description Whether the first page says how many items there are on all pages. Without the header `ConsistencyLevel: eventual` it has no effect.
                 * @example true
                 */
                $count?: components["parameters"]["count"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
                /**
                 * @description `eventual` allows what an index answers: `$search`, `$count`, and some of `$filter` and `$orderby`. Any other value has no effect.
                 * @example eventual
                 */
                ConsistencyLevel?: components["parameters"]["ConsistencyLevel"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of groups. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["groupCollection"];
                };
            };
            /** @description A query option is not supported, its value is out of bounds, or it lacks what it needs. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    getGroup: {
        parameters: {
            query?: {
                /**
                 * @description The properties to return, and no others: the id comes only if it is named here. Defaults to all of them.
                 * @example [
                 *       "displayName",
                 *       "mail"
                 *     ]
                 */
                $select?: components["parameters"]["selectGroup"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a group.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["directory-group-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["group"];
                };
            };
            /** @description A query option is not supported, or its value is not. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such group. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    listGroupMembers: {
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items on a page.
                 * @example 100
                 */
                $top?: components["parameters"]["top999"];
                /**
                 * @description Where the next page starts. Take it from `@odata.nextLink` as it is: the token is opaque, and a link must be followed whole.
                 * @example 1.WzFd
                 */
                $skiptoken?: components["parameters"]["skiptoken"];
                /**
                 * @description The properties to return, and no others. A property that the type of an item does not have is left out. Defaults to those that a user or a group has by default.
                 * @example [
                 *       "id",
                 *       "displayName"
                 *     ]
                 */
                $select?: components["parameters"]["selectMember"];
                /**
                 * @description An OData filter over the properties that users and groups have. It always needs `$count=true` and the header `ConsistencyLevel: eventual`.
                 * @example startsWith(displayName,'f')
                 */
                $filter?: components["parameters"]["filterMembers"];
                /**
                 * @description What to look for in `displayName`, by the beginnings of its words, each term in quotation marks: `"displayName:fin"`. Terms are joined by `AND` and `OR`, in capitals. Needs the header `ConsistencyLevel: eventual`.
                 * @example "displayName:fin"
                 */
                $search?: components["parameters"]["searchMembers"];
                /**
                 * @description The order of the list. Without it the order is not defined. It always needs `$count=true` and the header `ConsistencyLevel: eventual`.
                 * @example displayName
                 */
                $orderby?: components["parameters"]["orderbyMembers"];
                /**
                 * @description Whether the first page says how many items there are on all pages. Without the header `ConsistencyLevel: eventual` it has no effect.
                 * @example true
                 */
                $count?: components["parameters"]["count"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
                /**
                 * @description `eventual` allows what an index answers: `$search`, `$count`, and some of `$filter` and `$orderby`. Any other value has no effect.
                 * @example eventual
                 */
                ConsistencyLevel?: components["parameters"]["ConsistencyLevel"];
            };
            path: {
                /**
                 * @description The id of a group.
                 * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
                 */
                "group-id": components["parameters"]["directory-group-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of members. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["directoryObjectCollection"];
                };
            };
            /** @description A query option is not supported, its value is out of bounds, or it lacks what it needs. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token lacks a permission. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            /** @description There is no such group. */
            404: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
    runBatch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The response carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The requests. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["batchRequest"];
            };
        };
        responses: {
            /** @description The responses, one for each request. */
            200: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["batchResponse"];
                };
            };
            /** @description The batch breaks a rule. No request in it was run. */
            400: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The caller may not use the service at all. */
            403: {
                headers: {
                    "request-id": components["headers"]["request-id"];
                    "client-request-id": components["headers"]["client-request-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["odataError"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
}
