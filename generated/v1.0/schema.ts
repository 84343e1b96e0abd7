// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/chats": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The answer carries it back.
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
         *     1. A page holds `$top` chats at most, 50 at most. Follow `@odata.nextLink`, whole, until a page has none; a page
         *        may be empty and still have a next one.
         *     2. `$expand=members` brings 25 members of each chat at the most. List the members of a chat to see them all.
         *     3. `$orderby` takes one value, the newest message first. Without it the order is not defined.
         *     4. Only the options described here are supported; any other answers 400.
         */
        get: operations["listChats"];
        put?: never;
        /**
         * Create a chat
         * @description Creates a one-on-one chat or a group chat. `chatType` says which, and so which shape the body has.
         *
         *     1. `members` names everybody who takes part, the caller included: exactly two people for a one-on-one chat, two or
         *        more (250 at most) for a group. A chat of the kind `meeting` cannot be created here; it comes with an online meeting.
         *     2. Two people have one one-on-one chat at most. Where it exists already, the answer is still 201, with that chat, and
         *        nothing is created. A group chat is created anew each time.
         *     3. Each member has exactly one role. A guest of the tenant is a `guest`; everybody else is an `owner`. Somebody of
         *        another organization is an `owner` and carries `tenantId`.
         *     4. `user@odata.bind` is the absolute URL of a user, by id or by user principal name.
         *     5. A one-on-one chat has no topic. The topic of a group has 250 characters at most and no colon; it defaults to none.
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
                 * @description An id that the caller makes for this request, usually a GUID. The answer carries it back.
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
         *     3. `viewpoint` is only there for a signed-in user.
         */
        get: operations["getChat"];
        put?: never;
        post?: never;
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
                 * @description An id that the caller makes for this request, usually a GUID. The answer carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List my chats
         * @description Lists the chats of the signed-in user. The same as listing `/chats`.
         *
         *     1. A page holds `$top` chats at most, 50 at most. Follow `@odata.nextLink`, whole, until a page has none; a page
         *        may be empty and still have a next one.
         *     2. `$expand=members` brings 25 members of each chat at the most. List the members of a chat to see them all.
         *     3. `$orderby` takes one value, the newest message first. Without it the order is not defined.
         *     4. Only the options described here are supported; any other answers 400.
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
    "/users/{user-id}/chats": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The answer carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8b081ef6-4792-4def-b2c9-c363a1bf41d5
                 */
                "user-id": components["parameters"]["user-id"];
            };
            cookie?: never;
        };
        /**
         * List the chats of a user
         * @description Lists the chats that a user takes part in.
         *
         *     1. A page holds `$top` chats at most, 50 at most. Follow `@odata.nextLink`, whole, until a page has none; a page
         *        may be empty and still have a next one.
         *     2. `$expand=members` brings 25 members of each chat at the most. List the members of a chat to see them all.
         *     3. `$orderby` takes one value, the newest message first. Without it the order is not defined.
         *     4. Only the options described here are supported; any other answers 400.
         *     5. With a delegated permission the user must be the one who is signed in. An app on its own can list anybody's chats,
         *        and gets no `viewpoint`.
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
    "/groups/{group-id}/conversations": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The answer carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group.
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
         *     1. `$filter` supports `hasAttachments` with `eq` and `ne`, and `preview` with `eq`, `ne`, `le` and `ge`.
         *     2. `$select` names the properties to return. Defaults to all of them. Threads cannot be expanded here.
         *     3. Follow `@odata.nextLink`, whole, until a page has none.
         */
        get: operations["listConversations"];
        put?: never;
        /**
         * Create a conversation
         * @description Starts a conversation in the mailbox of a Microsoft 365 group.
         *
         *     1. A conversation begins with a topic, a thread and a post. The topic never changes afterwards.
         *     2. The signed-in user is the sender of the post. An app on its own cannot create a conversation.
         *     3. `newParticipants` brings people into the thread who are not in the group.
         *     4. The answer holds the ids of the conversation and of its thread. The service keeps `preview`, `uniqueSenders`,
         *        `lastDeliveredDateTime` and `hasAttachments` from the posts; they are not part of the request.
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
                 * @description An id that the caller makes for this request, usually a GUID. The answer carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group.
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
         *     1. `$select` names the properties to return. Defaults to all of them.
         */
        get: operations["getConversation"];
        put?: never;
        /**
         * Create a conversation under an id (draft)
         * @deprecated
         * @description Creates a conversation under the id that the path gives. A draft prints this form; the published way is to create it in
         *     the collection, and Microsoft Graph answers 405 here.
         *
         *     1. The body carries the properties of the conversation itself. The read-only ones are accepted and ignored.
         *     2. The answer has the conversation under `value`.
         *     3. An id that is taken answers 409.
         */
        post: operations["createConversationWithId"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
            /** @description The single errors, where there are several. */
            details?: components["schemas"]["errorDetails"][];
            innerError?: components["schemas"]["innerError"];
        };
        /**
         * Error
         * @description What every failure answers.
         */
        odataError: {
            error: components["schemas"]["mainError"];
        };
        /**
         * @description The URL that describes what the payload is.
         * @example https://graph.microsoft.com/v1.0/$metadata#chats/$entity
         */
        odataContext: string;
        /** @description How many items this page holds. Teams answers it on most lists, whether or not it was asked for. */
        odataCount: number;
        /**
         * Format: uri
         * @description The URL of the next page. The last page has none. Opaque; follow it as it is.
         */
        odataNextLink: string;
        /**
         * @description The kind of a chat. Evolvable: be ready for a member that is not listed. Requests create `oneOnOne` and `group` chats only; a `meeting` chat comes with an online meeting.
         * @enum {string}
         */
        chatType: ("oneOnOne" | "group" | "meeting" | "unknownFutureValue") | (string & {});
        /**
         * @description The kind of a user. Evolvable: `emailUser` is answered as `unknownFutureValue` unless the request carries `Prefer: include-unknown-enum-members`.
         * @enum {string}
         */
        teamworkUserIdentityType: ("aadUser" | "onPremiseAadUser" | "anonymousGuest" | "federatedUser" | "personalMicrosoftAccountUser" | "skypeUser" | "phoneUser" | "unknownFutureValue" | "emailUser") | (string & {});
        /**
         * teamworkUserIdentity
         * @description A user, as the Teams endpoints name one.
         */
        teamworkUserIdentity: {
            /**
             * @description The type, present where an identity set gives a user.
             * @constant
             */
            "@odata.type"?: "#microsoft.graph.teamworkUserIdentity";
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
         * teamworkOnlineMeetingInfo
         * @description The online meeting of a meeting chat.
         */
        teamworkOnlineMeetingInfo: {
            /** @description The id of the meeting's calendar event. */
            calendarEventId?: string | null;
            /** @description The link that people join with; it tells one meeting from another. */
            joinWebUrl?: string | null;
            /** @description Who called the meeting. */
            organizer?: components["schemas"]["teamworkUserIdentity"] | null;
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
         * @description Whether messages are being imported into the chat. Evolvable.
         * @enum {string}
         */
        migrationMode: ("inProgress" | "completed" | "unknownFutureValue") | (string & {});
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
            /** @description The user's home tenant. */
            tenantId?: string | null;
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
         * conversationMember
         * @description A member of a chat. `@odata.type` says which kind.
         */
        conversationMember: components["schemas"]["aadUserConversationMember"] | components["schemas"]["anonymousGuestConversationMember"] | components["schemas"]["azureCommunicationServicesUserConversationMember"] | components["schemas"]["microsoftAccountUserConversationMember"] | components["schemas"]["phoneUserConversationMember"] | components["schemas"]["skypeForBusinessUserConversationMember"] | components["schemas"]["skypeUserConversationMember"];
        /**
         * @description The kind of a message. Evolvable: members after `unknownFutureValue` are answered as `unknownFutureValue` unless the request carries `Prefer: include-unknown-enum-members`.
         * @enum {string}
         */
        chatMessageType: ("message" | "chatEvent" | "typing" | "unknownFutureValue" | "systemEventMessage") | (string & {});
        /**
         * @description How the content of a body is written.
         * @enum {string}
         */
        bodyType: "text" | "html";
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
         * @description The kind of an app. Evolvable.
         * @enum {string}
         */
        teamworkApplicationIdentityType: ("aadApplication" | "bot" | "tenantBot" | "office365Connector" | "outgoingWebhook" | "unknownFutureValue") | (string & {});
        /**
         * teamworkApplicationIdentity
         * @description An app, as the Teams endpoints name one.
         */
        teamworkApplicationIdentity: {
            /**
             * @description The type, present where an identity set gives an app.
             * @constant
             */
            "@odata.type"?: "#microsoft.graph.teamworkApplicationIdentity";
            /** @description The id of the app. */
            id?: string | null;
            /** @description The display name. It may be absent or out of date. */
            displayName?: string | null;
            /** @description What kind of app this is. */
            applicationIdentityType?: components["schemas"]["teamworkApplicationIdentityType"] | null;
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
        };
        /**
         * eventMessageDetail
         * @description What happened in a chat, such as members who were added. `@odata.type` says which event it is and so which other properties there are.
         */
        eventMessageDetail: {
            /** @description Which event it is. */
            "@odata.type": string;
        } & {
            [key: string]: unknown;
        };
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
            messageType: components["schemas"]["chatMessageType"];
            /** @description The body. It keeps the markers of mentions and attachments, which the preview itself leaves out. */
            body?: components["schemas"]["itemBody"] | null;
            /** @description Who sent the message. Null on a system event message. */
            from?: components["schemas"]["chatMessageFromIdentitySet"] | null;
            /** @description What happened, on a system event message. */
            eventDetail?: components["schemas"]["eventMessageDetail"] | null;
        };
        /**
         * chat
         * @description A Teams chat between two or more people. Messages, members and everything else below a chat have paths of their own.
         */
        chat: {
            "@odata.context"?: components["schemas"]["odataContext"];
            /**
             * @description The type, present where the context does not give it.
             * @constant
             */
            "@odata.type"?: "#microsoft.graph.chat";
            /** @description The chat's id, opaque. */
            readonly id: string;
            /** @description The title of a group or meeting chat. Null on a one-on-one chat, and on a group without one. */
            topic: string | null;
            /**
             * Format: date-time
             * @description When the chat was created.
             */
            readonly createdDateTime: string | null;
            /**
             * Format: date-time
             * @description When the chat was renamed or its list of members changed, not when a message came.
             */
            readonly lastUpdatedDateTime: string | null;
            chatType: components["schemas"]["chatType"];
            /**
             * Format: uri
             * @description Where the chat opens in Teams. Opaque, not to be taken apart.
             */
            readonly webUrl?: string | null;
            /** @description The tenant in which the chat was created. */
            readonly tenantId?: string | null;
            /** @description Whether the chat is hidden for all its members. */
            readonly isHiddenForAllMembers?: boolean | null;
            /** @description The online meeting that the chat belongs to. Null on every other chat. */
            readonly onlineMeetingInfo?: components["schemas"]["teamworkOnlineMeetingInfo"] | null;
            /** @description What holds for the calling user alone. Only present when a user is signed in. */
            readonly viewpoint?: components["schemas"]["chatViewpoint"] | null;
            /** @description Whether messages are being imported. Null on a chat that was never migrated. */
            readonly migrationMode?: components["schemas"]["migrationMode"] | null;
            /**
             * Format: date-time
             * @description When an imported chat was created where it came from.
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
         * @description The type of what is sent. It may be left out.
         * @enum {string}
         */
        chatODataType: "#microsoft.graph.chat" | "microsoft.graph.chat";
        /**
         * URL of a user
         * @description An absolute URL that ends in `/users('x')` or `/users/x`, where x is a user's id or user principal name. Any origin and version do: national clouds and local servers have their own. An apostrophe inside quotes is doubled.
         * @example https://graph.microsoft.com/v1.0/users('8b081ef6-4792-4def-b2c9-c363a1bf41d5')
         * @example https://graph.microsoft.com/v1.0/users/jacob@contoso.com
         */
        userUrl: string;
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
            /** @description Both people, the caller being one of them. */
            members: [
                components["schemas"]["chatMemberCreate"],
                components["schemas"]["chatMemberCreate"]
            ];
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
         * New chat
         * @description A new chat. `chatType` says which of the two shapes it has.
         */
        chatCreate: components["schemas"]["oneOnOneChatCreate"] | components["schemas"]["groupChatCreate"];
        /**
         * conversationThread
         * @description A thread of posts in a conversation.
         */
        conversationThread: {
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
            /** @description The beginning of the latest post. */
            readonly preview?: string;
            /** @description Everybody who has posted. */
            readonly uniqueSenders?: string[];
            /** @description Whether the thread is closed for new posts. */
            isLocked?: boolean;
        };
        /**
         * conversation
         * @description A conversation of a Microsoft 365 group: threads of posts under one topic. The service keeps every property but the topic, from the posts.
         */
        conversation: {
            "@odata.context"?: components["schemas"]["odataContext"];
            /**
             * @description The type, present where the context does not give it.
             * @constant
             */
            "@odata.type"?: "#microsoft.graph.conversation";
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
            /** @description The beginning of the latest post. */
            readonly preview?: string;
            /** @description Everybody who has posted. */
            readonly uniqueSenders?: string[];
            /** @description The threads, present in the answer to a creation, where each has its id alone, and on `$expand=threads`. */
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
         * @description The type of what is sent. It may be left out.
         * @enum {string}
         */
        conversationODataType: "#microsoft.graph.conversation" | "microsoft.graph.conversation";
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
         * emailAddress
         * @description An e-mail address and whose it is.
         */
        emailAddress: {
            /** @description The address. */
            address: string;
            /** @description The display name. */
            name?: string | null;
        };
        /**
         * recipient
         * @description Somebody who receives a post.
         */
        recipient: {
            emailAddress: components["schemas"]["emailAddress"];
        };
        /**
         * New post
         * @description A new post. The signed-in user is its sender.
         */
        postCreate: {
            /**
             * @description The type of what is sent. It may be left out.
             * @enum {string}
             */
            "@odata.type"?: "#microsoft.graph.post" | "microsoft.graph.post";
            body: components["schemas"]["itemBodyCreate"];
            /** @description People to bring into the thread with this post. */
            newParticipants?: components["schemas"]["recipient"][];
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
            /** @description What the thread is about. Defaults to the topic of the conversation. */
            topic?: string;
            /** @description The first post. */
            posts: [
                components["schemas"]["postCreate"],
                ...components["schemas"]["postCreate"][]
            ];
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
         * Wrapped conversation
         * @description A conversation under `value`, as the draft prints it. Everywhere else an entity comes unwrapped.
         */
        conversationValue: {
            "@odata.context"?: components["schemas"]["odataContext"];
            value: components["schemas"]["conversation"];
        };
    };
    responses: {
        /** @description Any other failure, in the same shape. A path answers 405 with `Allow` for a method that it does not have. */
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
        /** @description The app, the user or the tenant has sent too many requests. Wait for `Retry-After` seconds, or longer each time where the header is absent. */
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
         * @description An id that the caller makes for this request, usually a GUID. The answer carries it back.
         * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
         */
        "client-request-id": string;
        /**
         * @description How many items a page holds at most. More than 50 answers 400.
         * @example 20
         */
        top50: number;
        /**
         * @description What to include with each chat. `members` brings the members, of which a list answers with 25 for each chat at the most. `lastMessagePreview` brings the last message.
         * @example [
         *       "members"
         *     ]
         */
        expandChat: ("members" | "lastMessagePreview")[];
        /**
         * @description An OData filter over the properties of a chat, for example by `chatType`, `topic`, `lastUpdatedDateTime` or `viewpoint/lastMessageReadDateTime`.
         * @example chatType eq 'group'
         */
        filterChats: string;
        /**
         * @description The one order that is supported: the newest message first. Ascending order answers 400.
         * @example lastMessagePreview/createdDateTime desc
         */
        orderbyChats: "lastMessagePreview/createdDateTime desc";
        /**
         * @description Where the next page starts. Take it from `@odata.nextLink` as it is: the token is opaque, and a link must be followed whole.
         * @example 1.WzFd
         */
        skiptoken: string;
        /**
         * @description `include-unknown-enum-members` asks for the members of an evolvable enum that were added after `unknownFutureValue`. Without it the service answers `unknownFutureValue` in their place.
         * @example include-unknown-enum-members
         */
        Prefer: string;
        /**
         * @description The id of the chat. Percent-encoding of `:` and `@` is optional. A chat id is opaque: its form differs between one-on-one, group and meeting chats and may change.
         * @example 19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2
         */
        "chat-id": string;
        /**
         * @description The id or the user principal name of a user.
         * @example 8b081ef6-4792-4def-b2c9-c363a1bf41d5
         */
        "user-id": string;
        /**
         * @description The id of a Microsoft 365 group.
         * @example 02bd9fd6-8f93-4758-87c3-1fb73740a315
         */
        "group-id": string;
        /**
         * @description How many items a page holds at most.
         * @example 20
         */
        top: number;
        /**
         * @description How many items to leave out at the start. Group conversations page with it; follow `@odata.nextLink` whole.
         * @example 20
         */
        skip: number;
        /**
         * @description An OData filter. `hasAttachments` supports `eq` and `ne`; `preview` supports `eq`, `ne`, `le` and `ge`.
         * @example hasAttachments eq true
         */
        filterConversations: string;
        /**
         * @description The properties to return. Defaults to all of them.
         * @example [
         *       "topic",
         *       "preview"
         *     ]
         */
        selectConversation: ("id" | "hasAttachments" | "lastDeliveredDateTime" | "preview" | "topic" | "uniqueSenders")[];
        /**
         * @description The id of a conversation of the group, an opaque string that Exchange makes.
         * @example AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAAQAHr4T1w2sUq7tq0xKr9C3bE=
         */
        "conversation-id": string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The service's id of this request. Quote it when you report a problem.
         * @example c43d4d2b-5a22-4a3e-9f0e-0d9c4a6f8a11
         */
        "request-id": string;
        /**
         * @description The `client-request-id` that the request carried. Without one, the service's own id of the request.
         * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
         */
        "client-request-id": string;
        /**
         * @description The methods that the path does accept, present on a 405.
         * @example GET, POST
         */
        Allow: string;
        /**
         * @description How many seconds to wait before the request is sent again. The service may leave it out.
         * @example 10
         */
        "Retry-After": number;
        /**
         * @description The URL of what was created.
         * @example https://graph.microsoft.com/v1.0/chats('19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2')
         */
        Location: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listChats: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds at most. More than 50 answers 400.
                 * @example 20
                 */
                $top?: components["parameters"]["top50"];
                /**
                 * @description What to include with each chat. `members` brings the members, of which a list answers with 25 for each chat at the most. `lastMessagePreview` brings the last message.
                 * @example [
                 *       "members"
                 *     ]
                 */
                $expand?: components["parameters"]["expandChat"];
                /**
                 * @description An OData filter over the properties of a chat, for example by `chatType`, `topic`, `lastUpdatedDateTime` or `viewpoint/lastMessageReadDateTime`.
                 * @example chatType eq 'group'
                 */
                $filter?: components["parameters"]["filterChats"];
                /**
                 * @description The one order that is supported: the newest message first. Ascending order answers 400.
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
                 * @description An id that the caller makes for this request, usually a GUID. The answer carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
                /**
                 * @description `include-unknown-enum-members` asks for the members of an evolvable enum that were added after `unknownFutureValue`. Without it the service answers `unknownFutureValue` in their place.
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
                 * @description An id that the caller makes for this request, usually a GUID. The answer carries it back.
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
            /** @description The token lacks a permission, or the caller may not chat with one of the members. */
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
                 * @description What to include with each chat. `members` brings the members, of which a list answers with 25 for each chat at the most. `lastMessagePreview` brings the last message.
                 * @example [
                 *       "members"
                 *     ]
                 */
                $expand?: components["parameters"]["expandChat"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The answer carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
                /**
                 * @description `include-unknown-enum-members` asks for the members of an evolvable enum that were added after `unknownFutureValue`. Without it the service answers `unknownFutureValue` in their place.
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
    listMyChats: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds at most. More than 50 answers 400.
                 * @example 20
                 */
                $top?: components["parameters"]["top50"];
                /**
                 * @description What to include with each chat. `members` brings the members, of which a list answers with 25 for each chat at the most. `lastMessagePreview` brings the last message.
                 * @example [
                 *       "members"
                 *     ]
                 */
                $expand?: components["parameters"]["expandChat"];
                /**
                 * @description An OData filter over the properties of a chat, for example by `chatType`, `topic`, `lastUpdatedDateTime` or `viewpoint/lastMessageReadDateTime`.
                 * @example chatType eq 'group'
                 */
                $filter?: components["parameters"]["filterChats"];
                /**
                 * @description The one order that is supported: the newest message first. Ascending order answers 400.
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
                 * @description An id that the caller makes for this request, usually a GUID. The answer carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
                /**
                 * @description `include-unknown-enum-members` asks for the members of an evolvable enum that were added after `unknownFutureValue`. Without it the service answers `unknownFutureValue` in their place.
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
                 * @description How many items a page holds at most. More than 50 answers 400.
                 * @example 20
                 */
                $top?: components["parameters"]["top50"];
                /**
                 * @description What to include with each chat. `members` brings the members, of which a list answers with 25 for each chat at the most. `lastMessagePreview` brings the last message.
                 * @example [
                 *       "members"
                 *     ]
                 */
                $expand?: components["parameters"]["expandChat"];
                /**
                 * @description An OData filter over the properties of a chat, for example by `chatType`, `topic`, `lastUpdatedDateTime` or `viewpoint/lastMessageReadDateTime`.
                 * @example chatType eq 'group'
                 */
                $filter?: components["parameters"]["filterChats"];
                /**
                 * @description The one order that is supported: the newest message first. Ascending order answers 400.
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
                 * @description An id that the caller makes for this request, usually a GUID. The answer carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
                /**
                 * @description `include-unknown-enum-members` asks for the members of an evolvable enum that were added after `unknownFutureValue`. Without it the service answers `unknownFutureValue` in their place.
                 * @example include-unknown-enum-members
                 */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /**
                 * @description The id or the user principal name of a user.
                 * @example 8b081ef6-4792-4def-b2c9-c363a1bf41d5
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
            /** @description The user does not exist. */
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
    listConversations: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds at most.
                 * @example 20
                 */
                $top?: components["parameters"]["top"];
                /**
                 * @description How many items to leave out at the start. Group conversations page with it; follow `@odata.nextLink` whole.
                 * @example 20
                 */
                $skip?: components["parameters"]["skip"];
                /**
                 * @description An OData filter. `hasAttachments` supports `eq` and `ne`; `preview` supports `eq`, `ne`, `le` and `ge`.
                 * @example hasAttachments eq true
                 */
                $filter?: components["parameters"]["filterConversations"];
                /**
                 * @description The properties to return. Defaults to all of them.
                 * @example [
                 *       "topic",
                 *       "preview"
                 *     ]
                 */
                $select?: components["parameters"]["selectConversation"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The answer carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group.
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
                 * @description An id that the caller makes for this request, usually a GUID. The answer carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group.
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
                 * @description The properties to return. Defaults to all of them.
                 * @example [
                 *       "topic",
                 *       "preview"
                 *     ]
                 */
                $select?: components["parameters"]["selectConversation"];
            };
            header?: {
                /**
                 * @description An id that the caller makes for this request, usually a GUID. The answer carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group.
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
            /** @description The group or the conversation does not exist. */
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
                 * @description An id that the caller makes for this request, usually a GUID. The answer carries it back.
                 * @example 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4
                 */
                "client-request-id"?: components["parameters"]["client-request-id"];
            };
            path: {
                /**
                 * @description The id of a Microsoft 365 group.
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
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Default"];
        };
    };
}
