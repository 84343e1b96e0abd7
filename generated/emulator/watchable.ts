// Generated from openapi/ by `npm run generate`. Do not edit.
import type { NotificationLimits, Watchable } from '../../src/contract/watchable.ts';

/** What subscriptions can watch, with the permissions that it takes. */
export const watchable = [
  {
    "resource": "/chats/{chat-id}/messages",
    "readable": true,
    "of": "chatMessage",
    "description": "Messages of one chat",
    "changeTypes": [
      "created",
      "updated",
      "deleted"
    ],
    "permissions": {
      "delegated": [
        "Chat.Read",
        "Chat.ReadWrite"
      ],
      "application": [
        "ChatMessage.Read.Chat",
        "Chat.Read.All"
      ]
    },
    "rich": true,
    "maximumMinutes": 4320,
    "quota": {
      "count": 1,
      "per": "appAndChat"
    },
    "lifecycleEvents": [
      "reauthorizationRequired",
      "subscriptionRemoved"
    ],
    "options": [
      "$search",
      "$filter"
    ]
  },
  {
    "resource": "/users/{user-id}/chats/getAllMessages",
    "readable": true,
    "of": "chatMessage",
    "description": "Messages of all chats of a user",
    "changeTypes": [
      "created",
      "updated",
      "deleted"
    ],
    "permissions": {
      "delegated": [
        "Chat.Read",
        "Chat.ReadWrite"
      ],
      "application": [
        "Chat.Read.All",
        "Chat.ReadWrite.All"
      ]
    },
    "rich": true,
    "maximumMinutes": 4320,
    "quota": {
      "count": 10,
      "per": "user"
    },
    "lifecycleEvents": [
      "reauthorizationRequired",
      "subscriptionRemoved"
    ],
    "options": [
      "$search"
    ]
  },
  {
    "resource": "/chats/getAllMessages",
    "readable": false,
    "of": "chatMessage",
    "description": "Messages of all chats of the tenant",
    "changeTypes": [
      "created",
      "updated",
      "deleted"
    ],
    "permissions": {
      "application": [
        "Chat.Read.All"
      ]
    },
    "rich": true,
    "maximumMinutes": 4320,
    "lifecycleEvents": [
      "reauthorizationRequired",
      "subscriptionRemoved"
    ],
    "options": []
  },
  {
    "resource": "/appCatalogs/teamsApps/{teamsApp-id}/installedToChats/getAllMessages",
    "readable": false,
    "of": "chatMessage",
    "description": "Messages of all chats where an app is installed",
    "changeTypes": [
      "created",
      "updated",
      "deleted"
    ],
    "permissions": {
      "application": [
        "Chat.Read.WhereInstalled",
        "Chat.ReadWrite.WhereInstalled"
      ]
    },
    "rich": true,
    "maximumMinutes": 4320,
    "lifecycleEvents": [
      "reauthorizationRequired",
      "subscriptionRemoved"
    ],
    "options": []
  },
  {
    "resource": "/chats/{chat-id}",
    "readable": true,
    "of": "chat",
    "description": "One chat",
    "changeTypes": [
      "created",
      "updated"
    ],
    "permissions": {
      "delegated": [
        "Chat.ReadBasic",
        "Chat.Read",
        "Chat.ReadWrite"
      ],
      "application": [
        "ChatSettings.Read.Chat",
        "ChatSettings.ReadWrite.Chat",
        "Chat.Manage.Chat",
        "Chat.ReadBasic.All",
        "Chat.Read.All",
        "Chat.ReadWrite.All"
      ]
    },
    "rich": true,
    "maximumMinutes": 4320,
    "quota": {
      "count": 1,
      "per": "appAndChat"
    },
    "lifecycleEvents": [
      "reauthorizationRequired"
    ],
    "options": [
      "notifyOnUserSpecificProperties"
    ]
  },
  {
    "resource": "/users/{user-id}/chats",
    "readable": true,
    "of": "chat",
    "description": "All chats of a user",
    "changeTypes": [
      "created",
      "updated"
    ],
    "permissions": {
      "delegated": [
        "Chat.ReadBasic",
        "Chat.Read",
        "Chat.ReadWrite"
      ],
      "application": [
        "Chat.ReadBasic.All",
        "Chat.Read.All",
        "Chat.ReadWrite.All"
      ]
    },
    "rich": true,
    "maximumMinutes": 4320,
    "quota": {
      "count": 10,
      "per": "user"
    },
    "lifecycleEvents": [
      "reauthorizationRequired"
    ],
    "options": [
      "notifyOnUserSpecificProperties"
    ]
  },
  {
    "resource": "/chats",
    "readable": true,
    "of": "chat",
    "description": "All chats of the tenant",
    "changeTypes": [
      "created",
      "updated"
    ],
    "permissions": {
      "application": [
        "Chat.ReadBasic.All",
        "Chat.Read.All",
        "Chat.ReadWrite.All"
      ]
    },
    "rich": true,
    "maximumMinutes": 4320,
    "lifecycleEvents": [
      "reauthorizationRequired"
    ],
    "options": []
  },
  {
    "resource": "/appCatalogs/teamsApps/{teamsApp-id}/installedToChats",
    "readable": false,
    "of": "chat",
    "description": "All chats where an app is installed",
    "changeTypes": [
      "created",
      "updated"
    ],
    "permissions": {
      "application": [
        "Chat.ReadBasic.WhereInstalled",
        "Chat.Read.WhereInstalled",
        "Chat.ReadWrite.WhereInstalled"
      ]
    },
    "rich": true,
    "maximumMinutes": 4320,
    "lifecycleEvents": [
      "reauthorizationRequired"
    ],
    "options": []
  },
  {
    "resource": "/chats/{chat-id}/members",
    "readable": true,
    "of": "conversationMember",
    "description": "Members of one chat",
    "changeTypes": [
      "created",
      "deleted"
    ],
    "permissions": {
      "delegated": [
        "ChatMember.Read",
        "ChatMember.ReadWrite",
        "Chat.ReadBasic",
        "Chat.Read",
        "Chat.ReadWrite"
      ],
      "application": [
        "ChatMember.Read.Chat",
        "Chat.Manage.Chat",
        "ChatMember.Read.All",
        "ChatMember.ReadWrite.All",
        "Chat.ReadBasic.All",
        "Chat.Read.All",
        "Chat.ReadWrite.All"
      ]
    },
    "rich": true,
    "maximumMinutes": 4320,
    "lifecycleEvents": [
      "reauthorizationRequired"
    ],
    "options": []
  },
  {
    "resource": "/chats/getAllMembers",
    "readable": false,
    "of": "conversationMember",
    "description": "Members of all chats of the tenant",
    "changeTypes": [
      "created",
      "deleted"
    ],
    "permissions": {
      "application": [
        "ChatMember.Read.All",
        "ChatMember.ReadWrite.All",
        "Chat.ReadBasic.All",
        "Chat.Read.All",
        "Chat.ReadWrite.All"
      ]
    },
    "rich": true,
    "maximumMinutes": 4320,
    "lifecycleEvents": [
      "reauthorizationRequired"
    ],
    "options": []
  },
  {
    "resource": "/appCatalogs/teamsApps/{teamsApp-id}/installedToChats/getAllMembers",
    "readable": false,
    "of": "conversationMember",
    "description": "Members of all chats where an app is installed",
    "changeTypes": [
      "created",
      "updated",
      "deleted"
    ],
    "permissions": {
      "application": [
        "ChatMember.Read.WhereInstalled",
        "ChatMember.ReadWrite.WhereInstalled",
        "Chat.ReadBasic.WhereInstalled",
        "Chat.Read.WhereInstalled",
        "Chat.ReadWrite.WhereInstalled"
      ]
    },
    "rich": true,
    "maximumMinutes": 4320,
    "lifecycleEvents": [
      "reauthorizationRequired"
    ],
    "options": []
  },
  {
    "resource": "/groups/{group-id}/conversations",
    "readable": true,
    "of": "conversation",
    "description": "Conversations of a group",
    "changeTypes": [
      "created",
      "updated",
      "deleted"
    ],
    "permissions": {
      "delegated": [
        "Group.Read.All"
      ]
    },
    "rich": false,
    "maximumMinutes": 4230,
    "lifecycleEvents": [
      "reauthorizationRequired"
    ],
    "options": []
  }
] as const satisfies readonly Watchable[];

/** How long a subscription can last, whatever it watches, in minutes. */
export const shortestMaximumMinutes = 4230;

export const minimumMinutes = 45 as const;
export const lifecycleUrlBeyondMinutes = 60 as const;
export const maximumPerTenant = 10000 as const;
export const certificateBits = {"minimum":2048,"maximum":4096} as const;
export const handshakeSeconds = 10 as const;
export const deliverySeconds = 3 as const;
export const retrySeconds = 10 as const;
export const retryMinutes = 240 as const;
export const endpointWindowMinutes = 10 as const;
export const slowEndpoint = {"percent":10,"seconds":3} as const;
export const dropEndpoint = {"percent":15,"seconds":10} as const;
export const publisherAppId = "0bf30f3b-4a52-48df-9a82-234910c4a086" as const;

/** The limits of subscriptions, and of what the service posts. */
export const notificationLimits = { minimumMinutes, lifecycleUrlBeyondMinutes, maximumPerTenant, certificateBits, handshakeSeconds, deliverySeconds, retrySeconds, retryMinutes, endpointWindowMinutes, slowEndpoint, dropEndpoint, publisherAppId } satisfies NotificationLimits;
