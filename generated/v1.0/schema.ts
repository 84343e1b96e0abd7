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
         *        more (250 at most) for a group. A chat of the kind `meeting` cannot be created here; it comes with an online
         *        meeting.
         *     2. Two people have one one-on-one chat at most. Where it exists already, the answer is still 201, with that chat,
         *        and nothing is created. A group chat is created anew each time.
         *     3. Each member has exactly one role. A guest of the tenant is a `guest`; everybody else is an `owner`. Somebody of
         *        another organization is an `owner` and carries `tenantId`.
         *     4. `user@odata.bind` is the absolute URL of a user, by id or by user principal name.
         *     5. A one-on-one chat has no topic. The topic of a group has 250 characters at most and no colon; it defaults to
         *        none.
         *     6. A body that breaks a rule answers 400.
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
        /**
         * Delete a chat
         * @description Takes a one-on-one, group or meeting chat away from everybody in it. An administrator can restore it.
         *
         *     1. With a delegated permission only an administrator of the tenant or of Teams can delete a chat. Anybody else
         *        answers 403, members of the chat included.
         *     2. The chat must have been started in the tenant of the administrator or of the app. A chat that another
         *        organization started answers 403.
         *     3. For seven days the chat can be restored, under the same id, with `undoDeleteChat`. After that it is lost.
         *     4. From the deletion on the chat answers 404 on every path below `/chats`.
         *     5. A tenant may delete one chat a second. More answer 429.
         */
        delete: operations["deleteChat"];
        options?: never;
        head?: never;
        /**
         * Update a chat
         * @description Changes the topic of a group chat and returns the chat.
         *
         *     1. `topic` is the only property that can change. Any other answers 400.
         *     2. Only a group chat has a topic of its own. A one-on-one chat and the chat of a meeting answer 400.
         *     3. A topic has 250 characters at most and no colon. Breaking either answers 400.
         *     4. The change moves `lastUpdatedDateTime`.
         */
        patch: operations["updateChat"];
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
         * @description Lists the chats that a user takes part in. The rules of `listChats` hold.
         *
         *     1. With a delegated permission the user must be the one who is signed in. Any other answers 403.
         *     2. An app on its own can list the chats of anybody in its tenant, and gets no `viewpoint`.
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
         * @description The kind of a call. Evolvable.
         * @enum {string}
         */
        teamworkCallEventType: ("call" | "meeting" | "screenShare" | "unknownFutureValue") | (string & {});
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
         * callParticipantInfo
         * @description Somebody who took part in a call.
         */
        callParticipantInfo: {
            /** @description Who it was. */
            participant?: components["schemas"]["identitySet"] | null;
        };
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
         * @description How far a recording is. Evolvable.
         * @enum {string}
         */
        callRecordingStatus: ("success" | "failure" | "initial" | "chunkFinished" | "unknownFutureValue") | (string & {});
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
         * eventMessageDetail
         * @description What happened in a chat, such as members who were added. `@odata.type` says which event it is and so which other properties there are. Events of channels and teams do not occur in chats.
         */
        eventMessageDetail: components["schemas"]["callEndedEventMessageDetail"] | components["schemas"]["callRecordingEventMessageDetail"] | components["schemas"]["callStartedEventMessageDetail"] | components["schemas"]["callTranscriptEventMessageDetail"] | components["schemas"]["channelAddedEventMessageDetail"] | components["schemas"]["channelDeletedEventMessageDetail"] | components["schemas"]["channelDescriptionUpdatedEventMessageDetail"] | components["schemas"]["channelRenamedEventMessageDetail"] | components["schemas"]["channelSetAsFavoriteByDefaultEventMessageDetail"] | components["schemas"]["channelUnsetAsFavoriteByDefaultEventMessageDetail"] | components["schemas"]["chatRenamedEventMessageDetail"] | components["schemas"]["conversationMemberRoleUpdatedEventMessageDetail"] | components["schemas"]["meetingPolicyUpdatedEventMessageDetail"] | components["schemas"]["membersAddedEventMessageDetail"] | components["schemas"]["membersDeletedEventMessageDetail"] | components["schemas"]["membersJoinedEventMessageDetail"] | components["schemas"]["membersLeftEventMessageDetail"] | components["schemas"]["messagePinnedEventMessageDetail"] | components["schemas"]["messageUnpinnedEventMessageDetail"] | components["schemas"]["tabUpdatedEventMessageDetail"] | components["schemas"]["teamArchivedEventMessageDetail"] | components["schemas"]["teamCreatedEventMessageDetail"] | components["schemas"]["teamDescriptionUpdatedEventMessageDetail"] | components["schemas"]["teamJoiningDisabledEventMessageDetail"] | components["schemas"]["teamJoiningEnabledEventMessageDetail"] | components["schemas"]["teamRenamedEventMessageDetail"] | components["schemas"]["teamsAppInstalledEventMessageDetail"] | components["schemas"]["teamsAppRemovedEventMessageDetail"] | components["schemas"]["teamsAppUpgradedEventMessageDetail"] | components["schemas"]["teamUnarchivedEventMessageDetail"];
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
         * Change to a chat
         * @description What to change on a group chat.
         */
        chatUpdate: {
            "@odata.type"?: components["schemas"]["chatODataType"];
            /** @description The title, 250 characters at most, without a colon. */
            topic: string;
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
         * recipient
         * @description Somebody who has posted, or who receives posts.
         */
        recipient: {
            /** @description The e-mail address of a person or a group. */
            emailAddress?: components["schemas"]["emailAddress"] | null;
        };
        /**
         * conversationThread
         * @description A thread of posts in a conversation. The service keeps every property but the topic and the lock, from the posts.
         */
        conversationThread: {
            "@odata.context"?: components["schemas"]["odataContext"];
            /**
             * @description The type, present where the context does not give it.
             * @constant
             */
            "@odata.type"?: "#microsoft.graph.conversationThread";
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
            /** @description Everybody who has posted, by display name. */
            readonly uniqueSenders?: string[];
            /** @description Whether the thread is closed for new posts. */
            isLocked?: boolean;
            /** @description Who receives the posts. Only present when `$select` names it. */
            readonly toRecipients?: components["schemas"]["recipient"][];
            /** @description Who receives a copy of the posts. Only present when `$select` names it. */
            readonly ccRecipients?: components["schemas"]["recipient"][];
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
            /** @description Everybody who has posted, by display name. */
            readonly uniqueSenders?: string[];
            /** @description The threads. Only the answer to a creation has them, and there each has its id alone. */
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
         * New recipient
         * @description Somebody who is to receive posts, as a request sends it.
         */
        recipientCreate: {
            emailAddress: components["schemas"]["emailAddressCreate"];
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
            /**
             * Format: byte
             * @description The content of the file, in base64: 4 MB at most, which is a file of 3 MB. A larger file needs an upload session, which is not part of this API.
             */
            contentBytes: string;
            /** @description The media type of the file, such as `text/plain`. */
            contentType?: string;
            /** @description The id under which an HTML body refers to the attachment, as `cid:` and this id. */
            contentId?: string;
            /** @description Whether the body shows the attachment in its place. Defaults to false. */
            isInline?: boolean;
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
            item: components["schemas"]["outlookItemCreate"];
        };
        /**
         * New link
         * @description A link to a file or a folder to attach. The published page sends `sourceUrl`, `providerType`, `permission` and `isFolder`; the metadata of version 1.0 does not have them, and no answer of version 1.0 repeats them.
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
         * New attachment
         * @description What to attach to a post. `@odata.type` says which kind it is.
         */
        attachmentCreate: components["schemas"]["fileAttachmentCreate"] | components["schemas"]["itemAttachmentCreate"] | components["schemas"]["referenceAttachmentCreate"];
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
         * New post
         * @description A new post. Who creates it is its sender; the service sets everything that is not named here.
         */
        postCreate: {
            /**
             * @description The type of what is sent. It may be left out.
             * @enum {string}
             */
            "@odata.type"?: "#microsoft.graph.post" | "microsoft.graph.post";
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
    deleteChat: {
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
            /** @description The token lacks a permission, the caller is not an administrator, or another organization started the chat. */
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
            /** @description The body breaks a rule, or the chat is not of a group. */
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
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
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
