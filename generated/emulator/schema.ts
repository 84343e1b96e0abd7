// Generated from openapi/ by `npm run generate`. Do not edit.

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Whether the user can sign in. */
        accountEnabled: boolean | null;
        /** @description The business telephone numbers. One at the most. */
        businessPhones: string[];
        /** @description The city. */
        city: string | null;
        /**
         * Change of the clock
         * @description Moves the time to `now`, or on by `advance`.
         */
        clockChange: {
            /**
             * Format: date-time
             * @description The new time.
             */
            now?: string;
            /** @description How far to go, in ms; negative goes back. */
            advance?: number;
        };
        /** @description The company, for people who come from outside. */
        companyName: string | null;
        /**
         * New attachment
         * @description What to attach to a post. `@odata.type` says which kind it is.
         */
        attachmentCreate: components["schemas"]["fileAttachmentCreate"] | components["schemas"]["itemAttachmentCreate"] | components["schemas"]["referenceAttachmentCreate"];
        /**
         * @description How urgent the message is. Defaults to `normal`.
         * @enum {string}
         */
        importance: "normal" | "high" | "urgent";
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
        /** @description The content. */
        content: string;
        /** @description The bytes, as base64. The padding may be left out. */
        contentBytes: string;
        /** @description The media type, `image/jpg`, `image/jpeg` or `image/png`. */
        contentType: string;
        /**
         * @description How the content is written. Defaults to `text`.
         * @enum {string}
         */
        "contentType-2": "text" | "html";
        /** @description The country or region, such as `US`. */
        country: string | null;
        /** @description The department. */
        department: string | null;
        /** @description The number that the organization gave the user. */
        employeeId: string | null;
        /** @description The kind of employment, such as `Employee` or `Contractor`. */
        employeeType: string | null;
        /** @description Whether an invited guest has accepted: `PendingAcceptance` or `Accepted`. Null for everybody else. */
        externalUserState: string | null;
        /**
         * Fault
         * @description A fault of an operation. It has at least one effect.
         */
        fault: {
            /** @description An operationId, or `*` for every operation of the API. Those of sign-in are `authorize`, `issueToken`, `issueDeviceCode`, `logInDevice`, `logOut`, `getConfiguration`, `getInstances`, `getKeys` and `getUserInfo`. What the emulator sends are `changeNotification` and `lifecycleNotification`. */
            operation: string;
            /** @description How many requests it applies to. Defaults to 1. */
            times?: number | "always";
            /** @description How many requests are skipped before the first one. Defaults to 0. */
            after?: number;
            /** @description How long a request waits before anything else, in ms. Defaults to 0. For a delayed delivery it is how long that waits, on the emulator's clock, and defaults to 10000. */
            latency?: number;
            /** @description Returns this error, and does nothing of what the request asks for. */
            status?: number;
            /** @description The code of the error. Defaults to the one that the contract has for the status at the operation that is asked. */
            code?: string;
            /** @description The message of the error. Defaults to the one that the contract has for the status at the operation that is asked. */
            message?: string;
            /** @description The `Retry-After` of the error, in seconds. Defaults to none. */
            retryAfter?: number;
            /** @description For an operation of sign-in, the number of the error, such as 700082 for `AADSTS700082`. `authorize` sends the browser back to the app with it, but for 50011, 90002 and 700016, which a page shows. */
            error?: number;
            /** @description Revokes the tokens of the caller that were issued until now, and returns 401 with a claims challenge. Defaults to false. */
            revoke?: boolean;
            /**
             * @description Ends the connection without a response, `before` anything is done or `after` all of it is done. The requests of a batch share its connection.
             * @enum {string}
             */
            drop?: "before" | "after";
            /**
             * @description For a notification that the emulator sends: `drop` loses it, `delay` holds it up with all that comes after it, `duplicate` sends it twice, `reorder` sends the next one before it. `wrongClientState`, `wrongSignature` and `noTokens` make it one that a receiver has to refuse, by itself and the first time that it is sent; the last two wait for one with content. `teamsSpelling` writes `Created` and `EncryptedContent`, as the service does here and there.
             * @enum {string}
             */
            delivery?: "drop" | "delay" | "duplicate" | "reorder" | "wrongClientState" | "wrongSignature" | "noTokens" | "teamsSpelling";
            /** @description For a notification that the emulator sends, the id of its subscription. Defaults to any. */
            subscription?: string;
            /**
             * @description Does what the request asks for and corrupts the response: `truncated` ends the connection in the middle of the body, `malformed` sends half of the JSON as if it were the whole.
             * @enum {string}
             */
            corruption?: "truncated" | "malformed";
        };
        faults: components["schemas"]["fault"] | components["schemas"]["fault"][];
        /** @description The fax number. */
        faxNumber: string | null;
        /** @description The first name. */
        givenName: string | null;
        /** @description The job title. */
        jobTitle: string | null;
        /**
         * Lifecycle notification
         * @description Tells an app something about its subscription.
         */
        lifecycleRequest: {
            /** @description The id of the subscription. */
            subscription: string;
            /**
             * @description `reauthorizationRequired` asks for a new authorization and changes nothing else. `subscriptionRemoved` ends the subscription.
             * @enum {string}
             */
            event: "reauthorizationRequired" | "subscriptionRemoved";
        };
        /** @description The e-mail alias. */
        mailNickname: string | null;
        /** @description The mobile telephone number. */
        mobilePhone: string | null;
        /** @description Where the office is. */
        officeLocation: string | null;
        /** @description Further e-mail addresses. */
        otherMails: string[];
        /**
         * Change of permissions
         * @description Changes what an app is registered with, for its own tokens and for those of people. Subscriptions that are no longer permitted ask for a new authorization.
         */
        permissionChange: {
            /** @description The client id of the app. One that is not registered is registered with all other permissions. */
            app: string;
            /** @description Names of permissions to take away. */
            withdraw?: string[];
            /** @description Names of permissions to give. */
            grant?: string[];
        };
        /** @description The postal code. */
        postalCode: string | null;
        /** @description The language, such as `en-US`. */
        preferredLanguage: string | null;
        /** @description The emoji, as Unicode. */
        reactionType: string;
        /**
         * Seed
         * @description What an emulator begins with. People, groups and apps are named by the keys that they have here.
         */
        seed: {
            /** @description Where the schema of this file is, for editors. */
            $schema?: string;
            /** @description The home tenant. Defaults to Contoso, of the contract's examples. */
            tenantId?: string;
            /** @description The mail domain of the home tenant. Defaults to `contoso.com`. */
            domain?: string;
            /** @description People, by a name of your choice. The name is a ready token too, which permits everything. */
            users?: {
                [key: string]: components["schemas"]["seedUser"];
            };
            /** @description Microsoft 365 groups, by a name of your choice. */
            groups?: {
                [key: string]: components["schemas"]["seedGroup"];
            };
            /** @description Apps of the catalog, by a name of your choice. */
            apps?: {
                [key: string]: components["schemas"]["seedApp"];
            };
            /** @description Chats, each with what happened in it. */
            chats?: components["schemas"]["seedChat"][];
            /** @description Apps that people sign in to, by a name of your choice. Without any, every app may sign people in, with any secret, from any address of this machine. */
            clients?: {
                [key: string]: components["schemas"]["seedClient"];
            };
            /** @description Tokens beside the names of people, by the text that a request carries. */
            tokens?: {
                [key: string]: components["schemas"]["seedToken"];
            };
        };
        /**
         * App
         * @description An app of the catalog. Everything has a default.
         */
        seedApp: {
            /** @description Defaults to a GUID that is the same in each run. */
            id?: string;
            /** @description Defaults to none. */
            externalId?: string;
            /** @description Defaults to the name, capitalized. */
            displayName?: string;
            /**
             * @description Defaults to `organization`.
             * @enum {string}
             */
            distributionMethod?: "store" | "organization" | "sideloaded";
            /** @description Its registration in Microsoft Entra, by which tokens name it. Defaults to none. */
            clientAppId?: string;
            /** @description The service principal of its registration. Defaults to none. */
            servicePrincipalId?: string;
            /** @description The oldest first; the last is what is installed. Defaults to version `1.0.0`. */
            versions?: components["schemas"]["seedAppVersion"][];
        } | null;
        /**
         * Version of an app
         * @description One version of an app, with what its manifest says.
         */
        seedAppVersion: {
            /** @description Three numbers, such as `1.0.0`. */
            version: string;
            /** @description Defaults to none. */
            shortDescription?: string;
            /** @description Defaults to none. */
            description?: string;
            /**
             * Format: date-time
             * @description Defaults to none.
             */
            lastModifiedDateTime?: string;
            /** @description The id of its bot. Defaults to none. */
            botId?: string;
            /** @description Resource-specific permissions that it asks for. Defaults to none. */
            permissions?: components["schemas"]["seedPermission"][];
            /** @description The types of notifications that it declares. By default every type will do. */
            activityTypes?: string[];
            /** @description The tab for chats that the manifest itself configures. Defaults to none. */
            staticTab?: {
                /** @description The name of the tab. */
                displayName: string;
                configuration: components["schemas"]["teamsTabConfigurationCreate"];
            };
        };
        /**
         * Body
         * @description What it says, as plain text or as a request says it.
         */
        seedBody: string | {
            contentType?: components["schemas"]["contentType-2"];
            content: components["schemas"]["content"];
        };
        /**
         * Chat
         * @description A chat with what happened in it.
         */
        seedChat: {
            /** @description Defaults to one that is the same in each run. */
            id?: string;
            /**
             * @description Defaults to `oneOnOne` if there are two members and no topic, and else to `group`.
             * @enum {string}
             */
            chatType?: "oneOnOne" | "group" | "meeting";
            topic?: components["schemas"]["topic-3"];
            createdDateTime?: components["schemas"]["seedTime"];
            onlineMeetingInfo?: components["schemas"]["seedMeeting"];
            /** @description Everybody who takes part. The first one created the chat. */
            members: components["schemas"]["seedMember"][];
            /** @description What was said. */
            messages?: components["schemas"]["seedMessage"][];
            /** @description What an app has shown to one member alone. Only an administrator can delete it. */
            targetedMessages?: components["schemas"]["seedTargetedMessage"][];
            /** @description Apps that are installed. */
            apps?: components["schemas"]["seedReference"][];
            /** @description What is pinned beside the messages. The apps must be installed. */
            tabs?: components["schemas"]["seedTab"][];
        };
        /**
         * Registered app
         * @description An app that is registered to sign people in, or itself. Everything has a default.
         */
        seedClient: {
            /** @description The client id. Defaults to a GUID that is the same in each run. */
            id?: string;
            /** @description Defaults to the name, capitalized. */
            displayName?: string;
            /** @description The client secret. By default any will do. */
            secret?: string;
            /** @description Where people may be sent back to, word for word; an address of this machine without a port stands for any port. Defaults to every address of this machine. */
            redirectUris?: string[];
            /** @description The delegated permissions that everybody has consented to. For others, a page asks. Defaults to all that it asks for, so `[]` makes the page appear. */
            scopes?: string[];
            /** @description The permissions of the app on its own. Defaults to all of the API. */
            roles?: string[];
            /**
             * @description Who may consent to more. Defaults to `user`.
             * @enum {string}
             */
            consent?: "user" | "administrator";
        } | null;
        /**
         * Conversation
         * @description A conversation of a group.
         */
        seedConversation: {
            /** @description Defaults to one that is the same in each run. */
            id?: string;
            topic: components["schemas"]["topic"];
            /** @description The first thread begins the conversation. */
            threads: components["schemas"]["seedThread"][];
        };
        /**
         * Group
         * @description A Microsoft 365 group with its conversations. Everything has a default.
         */
        seedGroup: {
            /** @description Defaults to a GUID that is the same in each run. */
            id?: string;
            /** @description Defaults to the name, capitalized. */
            displayName?: string;
            /** @description Defaults to none. */
            description?: string;
            /** @description Defaults to the name at the domain of the home tenant. */
            mail?: string;
            createdDateTime?: components["schemas"]["seedTime"];
            /**
             * @description Whether only members reach it. Defaults to `Public`.
             * @enum {string}
             */
            visibility?: "Public" | "Private";
            /** @description Defaults to nobody. */
            members?: components["schemas"]["seedReference"][];
            /** @description People and groups who may post. Defaults to everybody. */
            acceptedSenders?: components["schemas"]["seedReference"][];
            /** @description People and groups who may not post. Defaults to nobody. */
            rejectedSenders?: components["schemas"]["seedReference"][];
            /** @description What was discussed. */
            conversations?: components["schemas"]["seedConversation"][];
        } | null;
        /**
         * Meeting
         * @description The online meeting of a meeting chat.
         */
        seedMeeting: {
            organizer?: components["schemas"]["seedReference"];
            /** @description The id of the meeting's calendar event. Defaults to none. */
            calendarEventId?: string;
            /** @description The link that people join with. Defaults to none. */
            joinWebUrl?: string;
        };
        /**
         * Member
         * @description A person of the chat, by a name, an id or a user principal name, or with more than that.
         */
        seedMember: string | {
            user: components["schemas"]["seedReference"];
            /** @description Defaults to `guest` for a guest of the tenant, and else to `owner`. */
            roles?: [
                "owner" | "guest"
            ];
            /**
             * Format: date-time
             * @description From when on the member sees messages. Defaults to the beginning.
             */
            visibleHistoryStartDateTime?: string;
            /** @description Whether the member has hidden the chat. Defaults to false. */
            isHidden?: boolean;
            lastMessageReadDateTime?: components["schemas"]["seedTime"];
        };
        /**
         * Message
         * @description A message.
         */
        seedMessage: {
            from: components["schemas"]["seedReference"];
            createdDateTime?: components["schemas"]["seedTime"];
            body: components["schemas"]["seedBody"];
            /** @description The subject. Defaults to none. */
            subject?: string;
            importance?: components["schemas"]["importance"];
            /** @description Whom it mentions. The HTML shows the first as `<at id="0">…</at>`, the next as `<at id="1">…</at>`. */
            mentions?: components["schemas"]["seedReference"][];
            /** @description What is attached, as a request attaches it. */
            attachments?: components["schemas"]["chatMessageAttachmentCreate"][];
            /** @description Pictures to show inside it, as a request brings them. */
            hostedContents?: components["schemas"]["chatMessageHostedContentCreate"][];
            /** @description Who reacted to it, and how. */
            reactions?: components["schemas"]["seedReaction"][];
            pinned?: components["schemas"]["seedPin"];
        };
        /** @description A name has letters, digits and the characters `._~+/=@#-`, because it may stand in a header. */
        seedName: string;
        /**
         * Resource-specific permission
         * @description A permission that holds in one chat.
         */
        seedPermission: {
            /** @description The name of the permission, such as `ChatMember.Read.Chat`. */
            permissionValue: string;
            /**
             * @description Whether the app has it on its own or for a signed-in user.
             * @enum {string}
             */
            permissionType: "delegated" | "application";
        };
        /**
         * Pin
         * @description Says that the message is pinned, and who did it.
         */
        seedPin: {
            by: components["schemas"]["seedReference"];
            pinnedDateTime?: components["schemas"]["seedTime"];
        };
        /**
         * Post
         * @description A post.
         */
        seedPost: {
            from: components["schemas"]["seedReference"];
            receivedDateTime?: components["schemas"]["seedTime"];
            body: components["schemas"]["seedBody"];
            /** @description People to bring into the thread with it. */
            newParticipants?: components["schemas"]["seedReference"][];
            /** @description What is attached, as a request attaches it. */
            attachments?: components["schemas"]["attachmentCreate"][];
        };
        /**
         * Reaction
         * @description What somebody thinks of a message.
         */
        seedReaction: {
            from: components["schemas"]["seedReference"];
            createdDateTime?: components["schemas"]["seedTime"];
            reactionType: components["schemas"]["reactionType"];
        };
        /** @description A name from this seed, an id, or a user principal name. */
        seedReference: string;
        /**
         * Tab
         * @description A tab of a chat. It is the first member's.
         */
        seedTab: {
            app: components["schemas"]["seedReference"];
            /** @description Defaults to the name of the app. */
            displayName?: string;
            configuration: components["schemas"]["teamsTabConfigurationCreate"];
        };
        /**
         * Targeted message
         * @description A message that an app has sent to one member of a chat alone.
         */
        seedTargetedMessage: {
            /** @description Defaults to one that is the same in each run. */
            id?: string;
            for: components["schemas"]["seedReference"];
            /** @description What it says. */
            text: string;
        };
        /**
         * Thread
         * @description A thread of a conversation.
         */
        seedThread: {
            topic?: components["schemas"]["topic-2"];
            /** @description Whether nobody can reply. Defaults to false. */
            isLocked?: boolean;
            /** @description The first post begins the thread; the others reply. */
            posts: components["schemas"]["seedPost"][];
        };
        /** @description A time is a date and time with its zone, such as `2026-01-05T08:00:00Z`, or how long before the start it was: `-90s`, `-15m`, `-2h`, `-3d`. */
        seedTime: string;
        /**
         * Token
         * @description Whose a token is and what it permits. Without a user it is of an app on its own.
         */
        seedToken: {
            user?: components["schemas"]["seedReference"];
            /** @description The app that it was issued to. */
            app?: {
                /** @description The client id. */
                id: string;
                /** @description Defaults to the id. */
                displayName?: string;
            };
            /** @description What it permits, by the names of permissions. Defaults to everything. */
            permissions?: string[];
        } | null;
        /**
         * Person
         * @description A person of the directory. Everything has a default.
         */
        seedUser: {
            /** @description Defaults to a GUID that is the same in each run. */
            id?: string;
            /** @description Defaults to the name, capitalized. */
            displayName?: string;
            /** @description Defaults to the name at the domain of the home tenant. */
            userPrincipalName?: string;
            /** @description Defaults to the user principal name. */
            mail?: string;
            /** @description Where the person is at home. Defaults to the home tenant; another one makes a federated user. */
            tenantId?: string;
            /** @description Whether the person is a guest of the home tenant. Defaults to false. */
            guest?: boolean;
            /** @description Whether the person administers the home tenant. Defaults to false. */
            administrator?: boolean;
            accountEnabled?: components["schemas"]["accountEnabled"];
            businessPhones?: components["schemas"]["businessPhones"];
            city?: components["schemas"]["city"];
            companyName?: components["schemas"]["companyName"];
            country?: components["schemas"]["country"];
            department?: components["schemas"]["department"];
            employeeId?: components["schemas"]["employeeId"];
            employeeType?: components["schemas"]["employeeType"];
            externalUserState?: components["schemas"]["externalUserState"];
            faxNumber?: components["schemas"]["faxNumber"];
            givenName?: components["schemas"]["givenName"];
            jobTitle?: components["schemas"]["jobTitle"];
            mailNickname?: components["schemas"]["mailNickname"];
            mobilePhone?: components["schemas"]["mobilePhone"];
            officeLocation?: components["schemas"]["officeLocation"];
            otherMails?: components["schemas"]["otherMails"];
            postalCode?: components["schemas"]["postalCode"];
            preferredLanguage?: components["schemas"]["preferredLanguage"];
            state?: components["schemas"]["state"];
            streetAddress?: components["schemas"]["streetAddress"];
            surname?: components["schemas"]["surname"];
            usageLocation?: components["schemas"]["usageLocation"];
            createdDateTime?: components["schemas"]["seedTime"];
            /**
             * Picture
             * @description The picture. Defaults to none.
             */
            photo?: {
                contentType: components["schemas"]["contentType"];
                contentBytes: components["schemas"]["contentBytes"];
            };
        } | null;
        /** @description The state or province. */
        state: string | null;
        /** @description The street and the number. */
        streetAddress: string | null;
        /** @description The last name. */
        surname: string | null;
        /**
         * Throttling
         * @description Whether an emulator throttles from now on, and how much it takes.
         */
        throttleChange: {
            /** @description Whether it throttles. Defaults to true. */
            enabled?: boolean;
            /** @description How much of what the service takes is taken; a tenth of a request a second is one in ten seconds. Defaults to 1. */
            factor?: number;
        };
        /** @description What the conversation is about. */
        topic: string;
        /** @description What the thread is about. Defaults to the topic of the conversation, or to none if the thread starts one. */
        "topic-2": string;
        /** @description The title, 250 characters at most, without a colon. Defaults to none. */
        "topic-3": string | null;
        /** @description Where the user uses the services, as a country code of two letters, such as `DE`. */
        usageLocation: string | null;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
