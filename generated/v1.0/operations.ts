// Generated from openapi/ by `npm run generate`. Do not edit.

/** The global service. */
export const serviceRoot = "https://graph.microsoft.com/v1.0";

/** The maximum size of a request body, in bytes. */
export const maxBodySize = 4194304;

/** The maximum size of a chat message without its pictures, in bytes of JSON. */
export const maxMessageSize = 28672;

/** The maximum length of a `client-request-id`, in characters. */
export const maxClientRequestIdLength = 128;

/** The first path segments under which a server serves this version. */
export const prefixes = ["v1.0"] as const;

/** The operations of this version, by operationId. */
export const operations = {
  "listChats": {
    "method": "GET",
    "path": "/chats",
    "summary": "List chats",
    "tag": "chats",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "405": "Request_BadRequest",
      "412": "PreconditionFailed",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.ReadBasic",
        "Chat.Read",
        "Chat.ReadWrite"
      ]
    },
    "parameters": [
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$top",
        "in": "query",
        "required": false,
        "type": "integer",
        "list": false,
        "values": [],
        "default": 20
      },
      {
        "name": "$select",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "id",
          "chatType",
          "createdDateTime",
          "isHiddenForAllMembers",
          "lastMessagePreview",
          "lastUpdatedDateTime",
          "members",
          "migrationMode",
          "onlineMeetingInfo",
          "originalCreatedDateTime",
          "tenantId",
          "topic",
          "viewpoint",
          "webUrl"
        ]
      },
      {
        "name": "$expand",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "members",
          "lastMessagePreview"
        ]
      },
      {
        "name": "$filter",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$orderby",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": [
          "lastMessagePreview/createdDateTime desc"
        ]
      },
      {
        "name": "$skiptoken",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "Prefer",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": true,
    "throttling": [
      "listChats",
      "otherReads"
    ],
    "idempotent": true
  },
  "createChat": {
    "method": "POST",
    "path": "/chats",
    "summary": "Create a chat",
    "tag": "chats",
    "deprecated": false,
    "success": [
      201
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.Create",
        "Chat.ReadWrite"
      ],
      "application": [
        "Chat.Create"
      ]
    },
    "parameters": [
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "paged": false,
    "throttling": [
      "createChat",
      "otherWrites"
    ],
    "idempotent": false
  },
  "getChat": {
    "method": "GET",
    "path": "/chats/{chat-id}",
    "summary": "Get a chat",
    "tag": "chats",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
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
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$select",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "id",
          "chatType",
          "createdDateTime",
          "isHiddenForAllMembers",
          "lastMessagePreview",
          "lastUpdatedDateTime",
          "members",
          "migrationMode",
          "onlineMeetingInfo",
          "originalCreatedDateTime",
          "tenantId",
          "topic",
          "viewpoint",
          "webUrl"
        ]
      },
      {
        "name": "$expand",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "members",
          "lastMessagePreview"
        ]
      },
      {
        "name": "Prefer",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "getChat",
      "otherReads"
    ],
    "idempotent": true
  },
  "updateChat": {
    "method": "PATCH",
    "path": "/chats/{chat-id}",
    "summary": "Update a chat",
    "tag": "chats",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.ReadWrite"
      ],
      "application": [
        "ChatSettings.ReadWrite.Chat",
        "Chat.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "paged": false,
    "throttling": [
      "updateChat",
      "otherWrites"
    ],
    "idempotent": false
  },
  "deleteChat": {
    "method": "DELETE",
    "path": "/chats/{chat-id}",
    "summary": "Delete a chat",
    "tag": "chats",
    "deprecated": false,
    "success": [
      204
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.ManageDeletion.All"
      ],
      "application": [
        "Chat.ManageDeletion.Chat",
        "Chat.ManageDeletion.All"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "deleteChat",
      "otherDeletions"
    ],
    "idempotent": true
  },
  "hideChatForUser": {
    "method": "POST",
    "path": "/chats/{chat-id}/hideForUser",
    "kind": "action",
    "summary": "Hide a chat for a user",
    "tag": "chats",
    "deprecated": false,
    "success": [
      204
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "412": "PreconditionFailed",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.ReadWrite"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "bodyNames": "chatForSignedInUserRequest",
    "paged": false,
    "throttling": [
      "otherWrites"
    ],
    "idempotent": false
  },
  "unhideChatForUser": {
    "method": "POST",
    "path": "/chats/{chat-id}/unhideForUser",
    "kind": "action",
    "summary": "Unhide a chat for a user",
    "tag": "chats",
    "deprecated": false,
    "success": [
      204
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "412": "PreconditionFailed",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.ReadWrite"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "bodyNames": "chatForSignedInUserRequest",
    "paged": false,
    "throttling": [
      "otherWrites"
    ],
    "idempotent": false
  },
  "markChatReadForUser": {
    "method": "POST",
    "path": "/chats/{chat-id}/markChatReadForUser",
    "kind": "action",
    "summary": "Mark a chat as read for a user",
    "tag": "chats",
    "deprecated": false,
    "success": [
      204
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "412": "PreconditionFailed",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.ReadWrite"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "bodyNames": "chatForSignedInUserRequest",
    "paged": false,
    "throttling": [
      "otherWrites"
    ],
    "idempotent": false
  },
  "markChatUnreadForUser": {
    "method": "POST",
    "path": "/chats/{chat-id}/markChatUnreadForUser",
    "kind": "action",
    "summary": "Mark a chat as unread for a user",
    "tag": "chats",
    "deprecated": false,
    "success": [
      204
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "412": "PreconditionFailed",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.ReadWrite"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "bodyNames": "chatUnreadForUserRequest",
    "paged": false,
    "throttling": [
      "otherWrites"
    ],
    "idempotent": false
  },
  "removeAllAccessForUser": {
    "method": "POST",
    "path": "/chats/{chat-id}/removeAllAccessForUser",
    "kind": "action",
    "summary": "Remove a user's access to a chat",
    "tag": "chats",
    "deprecated": false,
    "success": [
      204
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "412": "PreconditionFailed",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "bodyNames": "chatForUserRequest",
    "paged": false,
    "throttling": [
      "removeAllAccess",
      "otherWrites"
    ],
    "idempotent": false
  },
  "startChatMigration": {
    "method": "POST",
    "path": "/chats/{chat-id}/startMigration",
    "kind": "action",
    "summary": "Start a migration into a chat",
    "tag": "chats",
    "deprecated": false,
    "success": [
      204
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "application": [
        "Teamwork.Migrate.All"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "optional",
    "bodyNames": "chatMigrationRequest",
    "paged": false,
    "throttling": [
      "otherWrites"
    ],
    "idempotent": false
  },
  "completeChatMigration": {
    "method": "POST",
    "path": "/chats/{chat-id}/completeMigration",
    "kind": "action",
    "summary": "Complete a migration into a chat",
    "tag": "chats",
    "deprecated": false,
    "success": [
      204
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "application": [
        "Teamwork.Migrate.All"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "otherWrites"
    ],
    "idempotent": false
  },
  "listMyChats": {
    "method": "GET",
    "path": "/me/chats",
    "summary": "List my chats",
    "tag": "chats",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.ReadBasic",
        "Chat.Read",
        "Chat.ReadWrite"
      ]
    },
    "parameters": [
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$top",
        "in": "query",
        "required": false,
        "type": "integer",
        "list": false,
        "values": [],
        "default": 20
      },
      {
        "name": "$select",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "id",
          "chatType",
          "createdDateTime",
          "isHiddenForAllMembers",
          "lastMessagePreview",
          "lastUpdatedDateTime",
          "members",
          "migrationMode",
          "onlineMeetingInfo",
          "originalCreatedDateTime",
          "tenantId",
          "topic",
          "viewpoint",
          "webUrl"
        ]
      },
      {
        "name": "$expand",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "members",
          "lastMessagePreview"
        ]
      },
      {
        "name": "$filter",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$orderby",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": [
          "lastMessagePreview/createdDateTime desc"
        ]
      },
      {
        "name": "$skiptoken",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "Prefer",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": true,
    "throttling": [
      "listChats",
      "otherReads"
    ],
    "idempotent": true
  },
  "getMyChat": {
    "method": "GET",
    "path": "/me/chats/{chat-id}",
    "summary": "Get one of my chats",
    "tag": "chats",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.ReadBasic",
        "Chat.Read",
        "Chat.ReadWrite"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$select",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "id",
          "chatType",
          "createdDateTime",
          "isHiddenForAllMembers",
          "lastMessagePreview",
          "lastUpdatedDateTime",
          "members",
          "migrationMode",
          "onlineMeetingInfo",
          "originalCreatedDateTime",
          "tenantId",
          "topic",
          "viewpoint",
          "webUrl"
        ]
      },
      {
        "name": "$expand",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "members",
          "lastMessagePreview"
        ]
      },
      {
        "name": "Prefer",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "getChat",
      "otherReads"
    ],
    "idempotent": true
  },
  "listUserChats": {
    "method": "GET",
    "path": "/users/{user-id}/chats",
    "summary": "List the chats of a user",
    "tag": "chats",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "Request_ResourceNotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
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
    "parameters": [
      {
        "name": "user-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$top",
        "in": "query",
        "required": false,
        "type": "integer",
        "list": false,
        "values": [],
        "default": 20
      },
      {
        "name": "$select",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "id",
          "chatType",
          "createdDateTime",
          "isHiddenForAllMembers",
          "lastMessagePreview",
          "lastUpdatedDateTime",
          "members",
          "migrationMode",
          "onlineMeetingInfo",
          "originalCreatedDateTime",
          "tenantId",
          "topic",
          "viewpoint",
          "webUrl"
        ]
      },
      {
        "name": "$expand",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "members",
          "lastMessagePreview"
        ]
      },
      {
        "name": "$filter",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$orderby",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": [
          "lastMessagePreview/createdDateTime desc"
        ]
      },
      {
        "name": "$skiptoken",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "Prefer",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": true,
    "throttling": [
      "listChats",
      "otherReads"
    ],
    "idempotent": true
  },
  "getUserChat": {
    "method": "GET",
    "path": "/users/{user-id}/chats/{chat-id}",
    "summary": "Get a chat of a user",
    "tag": "chats",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
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
    "parameters": [
      {
        "name": "user-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$select",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "id",
          "chatType",
          "createdDateTime",
          "isHiddenForAllMembers",
          "lastMessagePreview",
          "lastUpdatedDateTime",
          "members",
          "migrationMode",
          "onlineMeetingInfo",
          "originalCreatedDateTime",
          "tenantId",
          "topic",
          "viewpoint",
          "webUrl"
        ]
      },
      {
        "name": "$expand",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "members",
          "lastMessagePreview"
        ]
      },
      {
        "name": "Prefer",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "getChat",
      "otherReads"
    ],
    "idempotent": true
  },
  "getChatForUserApp": {
    "method": "GET",
    "path": "/users/{user-id}/teamwork/installedApps/{app-installation-id}/chat",
    "summary": "Get the chat between a user and an app",
    "tag": "chats",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "TeamsAppInstallation.ReadForUser",
        "TeamsAppInstallation.ReadWriteSelfForUser",
        "TeamsAppInstallation.ReadWriteForUser"
      ],
      "application": [
        "TeamsAppInstallation.ReadForUser.All",
        "TeamsAppInstallation.ReadWriteSelfForUser.All",
        "TeamsAppInstallation.ReadWriteForUser.All"
      ]
    },
    "parameters": [
      {
        "name": "user-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "app-installation-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "otherReads"
    ],
    "idempotent": true
  },
  "getDeletedChat": {
    "method": "GET",
    "path": "/teamwork/deletedChats/{deletedChat-id}",
    "summary": "Get a deleted chat",
    "tag": "chats",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.ManageDeletion.All"
      ],
      "application": [
        "Chat.ManageDeletion.Chat",
        "Chat.ManageDeletion.All"
      ]
    },
    "parameters": [
      {
        "name": "deletedChat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$select",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "id"
        ]
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "otherReads"
    ],
    "idempotent": true
  },
  "undoDeleteChat": {
    "method": "POST",
    "path": "/teamwork/deletedChats/{deletedChat-id}/undoDelete",
    "kind": "action",
    "summary": "Restore a deleted chat",
    "tag": "chats",
    "deprecated": false,
    "success": [
      204
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.ManageDeletion.All"
      ],
      "application": [
        "Chat.ManageDeletion.Chat",
        "Chat.ManageDeletion.All"
      ]
    },
    "parameters": [
      {
        "name": "deletedChat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "otherWrites"
    ],
    "idempotent": false
  },
  "listChatMembers": {
    "method": "GET",
    "path": "/chats/{chat-id}/members",
    "summary": "List the members of a chat",
    "tag": "members",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.ReadBasic",
        "ChatMember.Read",
        "ChatMember.ReadWrite",
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
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$skiptoken",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": true,
    "throttling": [
      "otherReads"
    ],
    "idempotent": true
  },
  "addChatMember": {
    "method": "POST",
    "path": "/chats/{chat-id}/members",
    "summary": "Add a member to a chat",
    "tag": "members",
    "deprecated": false,
    "success": [
      201
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "ChatMember.ReadWrite",
        "Chat.ReadWrite"
      ],
      "application": [
        "Chat.Manage.Chat",
        "ChatMember.ReadWrite.All",
        "Chat.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "paged": false,
    "throttling": [
      "addMember",
      "otherWrites"
    ],
    "idempotent": false
  },
  "getChatMember": {
    "method": "GET",
    "path": "/chats/{chat-id}/members/{membership-id}",
    "summary": "Get a member of a chat",
    "tag": "members",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.ReadBasic",
        "ChatMember.Read",
        "ChatMember.ReadWrite",
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
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "membership-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "otherReads"
    ],
    "idempotent": true
  },
  "removeChatMember": {
    "method": "DELETE",
    "path": "/chats/{chat-id}/members/{membership-id}",
    "summary": "Remove a member from a chat",
    "tag": "members",
    "deprecated": false,
    "success": [
      204
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "ChatMember.ReadWrite"
      ],
      "application": [
        "ChatMember.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "membership-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "removeMember",
      "otherDeletions"
    ],
    "idempotent": true
  },
  "listMyChatMembers": {
    "method": "GET",
    "path": "/me/chats/{chat-id}/members",
    "summary": "List the members of one of my chats",
    "tag": "members",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.ReadBasic",
        "ChatMember.Read",
        "ChatMember.ReadWrite",
        "Chat.Read",
        "Chat.ReadWrite"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$skiptoken",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": true,
    "throttling": [
      "otherReads"
    ],
    "idempotent": true
  },
  "getMyChatMember": {
    "method": "GET",
    "path": "/me/chats/{chat-id}/members/{membership-id}",
    "summary": "Get a member of one of my chats",
    "tag": "members",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.ReadBasic",
        "ChatMember.Read",
        "ChatMember.ReadWrite",
        "Chat.Read",
        "Chat.ReadWrite"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "membership-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "otherReads"
    ],
    "idempotent": true
  },
  "listUserChatMembers": {
    "method": "GET",
    "path": "/users/{user-id}/chats/{chat-id}/members",
    "summary": "List the members of a chat of a user",
    "tag": "members",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.ReadBasic",
        "ChatMember.Read",
        "ChatMember.ReadWrite",
        "Chat.Read",
        "Chat.ReadWrite"
      ],
      "application": [
        "ChatMember.Read.All",
        "ChatMember.ReadWrite.All",
        "Chat.ReadBasic.All",
        "Chat.Read.All",
        "Chat.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "user-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$skiptoken",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": true,
    "throttling": [
      "otherReads"
    ],
    "idempotent": true
  },
  "getUserChatMember": {
    "method": "GET",
    "path": "/users/{user-id}/chats/{chat-id}/members/{membership-id}",
    "summary": "Get a member of a chat of a user",
    "tag": "members",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.ReadBasic",
        "ChatMember.Read",
        "ChatMember.ReadWrite",
        "Chat.Read",
        "Chat.ReadWrite"
      ],
      "application": [
        "ChatMember.Read.All",
        "ChatMember.ReadWrite.All",
        "Chat.ReadBasic.All",
        "Chat.Read.All",
        "Chat.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "user-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "membership-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "otherReads"
    ],
    "idempotent": true
  },
  "listChatMessages": {
    "method": "GET",
    "path": "/chats/{chat-id}/messages",
    "summary": "List the messages of a chat",
    "tag": "messages",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.Read",
        "Chat.ReadWrite"
      ],
      "application": [
        "ChatMessage.Read.Chat",
        "Chat.Read.All",
        "Chat.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$top",
        "in": "query",
        "required": false,
        "type": "integer",
        "list": false,
        "values": [],
        "default": 20
      },
      {
        "name": "$orderby",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": [
          "lastModifiedDateTime desc",
          "createdDateTime desc"
        ]
      },
      {
        "name": "$filter",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$skiptoken",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "Prefer",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": true,
    "throttling": [
      "listMessages",
      "otherReads"
    ],
    "idempotent": true
  },
  "sendChatMessage": {
    "method": "POST",
    "path": "/chats/{chat-id}/messages",
    "summary": "Send a message",
    "tag": "messages",
    "deprecated": false,
    "success": [
      201
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "412": "PreconditionFailed",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "ChatMessage.Send",
        "Chat.ReadWrite",
        "Group.ReadWrite.All"
      ],
      "application": [
        "Teamwork.Migrate.All"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "paged": false,
    "throttling": [
      "sendMessage",
      "otherWrites"
    ],
    "idempotent": false
  },
  "listMyChatMessages": {
    "method": "GET",
    "path": "/me/chats/{chat-id}/messages",
    "summary": "List the messages of one of my chats",
    "tag": "messages",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.Read",
        "Chat.ReadWrite"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$top",
        "in": "query",
        "required": false,
        "type": "integer",
        "list": false,
        "values": [],
        "default": 20
      },
      {
        "name": "$orderby",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": [
          "lastModifiedDateTime desc",
          "createdDateTime desc"
        ]
      },
      {
        "name": "$filter",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$skiptoken",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "Prefer",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": true,
    "throttling": [
      "listMessages",
      "otherReads"
    ],
    "idempotent": true
  },
  "sendMyChatMessage": {
    "method": "POST",
    "path": "/me/chats/{chat-id}/messages",
    "summary": "Send a message to one of my chats",
    "tag": "messages",
    "deprecated": false,
    "success": [
      201
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "ChatMessage.Send",
        "Chat.ReadWrite",
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "paged": false,
    "throttling": [
      "sendMessage",
      "otherWrites"
    ],
    "idempotent": false
  },
  "listUserChatMessages": {
    "method": "GET",
    "path": "/users/{user-id}/chats/{chat-id}/messages",
    "summary": "List the messages of a chat of a user",
    "tag": "messages",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.Read",
        "Chat.ReadWrite"
      ],
      "application": [
        "ChatMessage.Read.Chat",
        "Chat.Read.All",
        "Chat.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "user-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$top",
        "in": "query",
        "required": false,
        "type": "integer",
        "list": false,
        "values": [],
        "default": 20
      },
      {
        "name": "$orderby",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": [
          "lastModifiedDateTime desc",
          "createdDateTime desc"
        ]
      },
      {
        "name": "$filter",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$skiptoken",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "Prefer",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": true,
    "throttling": [
      "listMessages",
      "otherReads"
    ],
    "idempotent": true
  },
  "sendUserChatMessage": {
    "method": "POST",
    "path": "/users/{user-id}/chats/{chat-id}/messages",
    "summary": "Send a message to a chat of a user",
    "tag": "messages",
    "deprecated": false,
    "success": [
      201
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "412": "PreconditionFailed",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "ChatMessage.Send",
        "Chat.ReadWrite",
        "Group.ReadWrite.All"
      ],
      "application": [
        "Teamwork.Migrate.All"
      ]
    },
    "parameters": [
      {
        "name": "user-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "paged": false,
    "throttling": [
      "sendMessage",
      "otherWrites"
    ],
    "idempotent": false
  },
  "getChatMessage": {
    "method": "GET",
    "path": "/chats/{chat-id}/messages/{message-id}",
    "summary": "Get a message",
    "tag": "messages",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.Read",
        "Chat.ReadWrite"
      ],
      "application": [
        "ChatMessage.Read.Chat",
        "Chat.Read.All",
        "Chat.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "message-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "Prefer",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "otherReads"
    ],
    "idempotent": true
  },
  "updateChatMessage": {
    "method": "PATCH",
    "path": "/chats/{chat-id}/messages/{message-id}",
    "summary": "Update a message",
    "tag": "messages",
    "deprecated": false,
    "success": [
      200,
      204
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "402": "PaymentRequired",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.ReadWrite"
      ],
      "application": [
        "Chat.UpdatePolicyViolation.All",
        "Chat.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "message-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "paged": false,
    "throttling": [
      "updateMessage",
      "otherWrites"
    ],
    "idempotent": false
  },
  "getMyChatMessage": {
    "method": "GET",
    "path": "/me/chats/{chat-id}/messages/{message-id}",
    "summary": "Get a message of one of my chats",
    "tag": "messages",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.Read",
        "Chat.ReadWrite"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "message-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "Prefer",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "otherReads"
    ],
    "idempotent": true
  },
  "updateMyChatMessage": {
    "method": "PATCH",
    "path": "/me/chats/{chat-id}/messages/{message-id}",
    "summary": "Update a message of one of my chats",
    "tag": "messages",
    "deprecated": false,
    "success": [
      204
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.ReadWrite"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "message-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "paged": false,
    "throttling": [
      "updateMessage",
      "otherWrites"
    ],
    "idempotent": false
  },
  "undoSoftDeleteMyChatMessage": {
    "method": "POST",
    "path": "/me/chats/{chat-id}/messages/{message-id}/undoSoftDelete",
    "kind": "action",
    "summary": "Restore a message of one of my chats",
    "tag": "messages",
    "deprecated": false,
    "success": [
      204
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.ReadWrite"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "message-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "softDeleteMessage",
      "otherWrites"
    ],
    "idempotent": false
  },
  "softDeleteMyChatMessage": {
    "method": "POST",
    "path": "/me/chats/{chat-id}/messages/{message-id}/softDelete",
    "kind": "action",
    "summary": "Delete a message of one of my chats",
    "tag": "messages",
    "deprecated": false,
    "success": [
      204
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.ReadWrite"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "message-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "softDeleteMessage",
      "otherWrites"
    ],
    "idempotent": false
  },
  "listMyHostedContents": {
    "method": "GET",
    "path": "/me/chats/{chat-id}/messages/{message-id}/hostedContents",
    "summary": "List hosted contents in one of my chats",
    "tag": "messages",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.Read",
        "Chat.ReadWrite"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "message-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "readHostedContents",
      "otherReads"
    ],
    "idempotent": true
  },
  "getMyHostedContent": {
    "method": "GET",
    "path": "/me/chats/{chat-id}/messages/{message-id}/hostedContents/{hosted-content-id}",
    "summary": "Get a hosted content in one of my chats",
    "tag": "messages",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.Read",
        "Chat.ReadWrite"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "message-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "hosted-content-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "readHostedContents",
      "otherReads"
    ],
    "idempotent": true
  },
  "getMyHostedContentValue": {
    "method": "GET",
    "path": "/me/chats/{chat-id}/messages/{message-id}/hostedContents/{hosted-content-id}/$value",
    "summary": "Get the bytes of a hosted content in one of my chats",
    "tag": "messages",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.Read",
        "Chat.ReadWrite"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "message-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "hosted-content-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "readPictures",
      "otherReads"
    ],
    "idempotent": true
  },
  "getUserChatMessage": {
    "method": "GET",
    "path": "/users/{user-id}/chats/{chat-id}/messages/{message-id}",
    "summary": "Get a message of a chat of a user",
    "tag": "messages",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.Read",
        "Chat.ReadWrite"
      ],
      "application": [
        "ChatMessage.Read.Chat",
        "Chat.Read.All",
        "Chat.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "user-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "message-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "Prefer",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "otherReads"
    ],
    "idempotent": true
  },
  "updateUserChatMessage": {
    "method": "PATCH",
    "path": "/users/{user-id}/chats/{chat-id}/messages/{message-id}",
    "summary": "Update a message of a chat of a user",
    "tag": "messages",
    "deprecated": false,
    "success": [
      200,
      204
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "402": "PaymentRequired",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.ReadWrite"
      ],
      "application": [
        "Chat.UpdatePolicyViolation.All",
        "Chat.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "user-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "message-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "paged": false,
    "throttling": [
      "updateMessage",
      "otherWrites"
    ],
    "idempotent": false
  },
  "softDeleteChatMessage": {
    "method": "POST",
    "path": "/users/{user-id}/chats/{chat-id}/messages/{message-id}/softDelete",
    "kind": "action",
    "summary": "Delete a message",
    "tag": "messages",
    "deprecated": false,
    "success": [
      204
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "412": "PreconditionFailed",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.ReadWrite"
      ]
    },
    "parameters": [
      {
        "name": "user-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "message-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "softDeleteMessage",
      "otherWrites"
    ],
    "idempotent": false
  },
  "undoSoftDeleteChatMessage": {
    "method": "POST",
    "path": "/users/{user-id}/chats/{chat-id}/messages/{message-id}/undoSoftDelete",
    "kind": "action",
    "summary": "Restore a deleted message",
    "tag": "messages",
    "deprecated": false,
    "success": [
      204
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "412": "PreconditionFailed",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.ReadWrite"
      ]
    },
    "parameters": [
      {
        "name": "user-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "message-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "softDeleteMessage",
      "otherWrites"
    ],
    "idempotent": false
  },
  "setChatMessageReaction": {
    "method": "POST",
    "path": "/chats/{chat-id}/messages/{message-id}/setReaction",
    "kind": "action",
    "summary": "React to a message",
    "tag": "messages",
    "deprecated": false,
    "success": [
      204
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "412": "PreconditionFailed",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "ChatMessage.Send",
        "Chat.ReadWrite"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "message-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "bodyNames": "chatMessageSetReaction",
    "paged": false,
    "throttling": [
      "otherWrites"
    ],
    "idempotent": false
  },
  "unsetChatMessageReaction": {
    "method": "POST",
    "path": "/chats/{chat-id}/messages/{message-id}/unsetReaction",
    "kind": "action",
    "summary": "Take back a reaction",
    "tag": "messages",
    "deprecated": false,
    "success": [
      204
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "412": "PreconditionFailed",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "ChatMessage.Send",
        "Chat.ReadWrite"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "message-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "bodyNames": "chatMessageUnsetReaction",
    "paged": false,
    "throttling": [
      "otherWrites"
    ],
    "idempotent": false
  },
  "replyWithQuote": {
    "method": "POST",
    "path": "/chats/{chat-id}/messages/replyWithQuote",
    "kind": "action",
    "summary": "Reply with a quote",
    "tag": "messages",
    "deprecated": false,
    "success": [
      201
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "412": "PreconditionFailed",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "ChatMessage.Send"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "bodyNames": "chatMessageReplyWithQuote",
    "paged": false,
    "throttling": [
      "otherWrites"
    ],
    "idempotent": false
  },
  "listHostedContents": {
    "method": "GET",
    "path": "/chats/{chat-id}/messages/{message-id}/hostedContents",
    "summary": "List the hosted contents of a message",
    "tag": "messages",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.Read",
        "Chat.ReadWrite"
      ],
      "application": [
        "ChatMessage.Read.Chat",
        "Chat.Read.All",
        "Chat.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "message-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "readHostedContents",
      "otherReads"
    ],
    "idempotent": true
  },
  "listUserHostedContents": {
    "method": "GET",
    "path": "/users/{user-id}/chats/{chat-id}/messages/{message-id}/hostedContents",
    "summary": "List hosted contents in a chat of a user",
    "tag": "messages",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.Read",
        "Chat.ReadWrite"
      ],
      "application": [
        "ChatMessage.Read.Chat",
        "Chat.Read.All",
        "Chat.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "user-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "message-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "readHostedContents",
      "otherReads"
    ],
    "idempotent": true
  },
  "getUserHostedContent": {
    "method": "GET",
    "path": "/users/{user-id}/chats/{chat-id}/messages/{message-id}/hostedContents/{hosted-content-id}",
    "summary": "Get a hosted content in a chat of a user",
    "tag": "messages",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.Read",
        "Chat.ReadWrite"
      ],
      "application": [
        "ChatMessage.Read.Chat",
        "Chat.Read.All",
        "Chat.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "user-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "message-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "hosted-content-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "readHostedContents",
      "otherReads"
    ],
    "idempotent": true
  },
  "getUserHostedContentValue": {
    "method": "GET",
    "path": "/users/{user-id}/chats/{chat-id}/messages/{message-id}/hostedContents/{hosted-content-id}/$value",
    "summary": "Get the bytes of a hosted content in a chat of a user",
    "tag": "messages",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.Read",
        "Chat.ReadWrite"
      ],
      "application": [
        "ChatMessage.Read.Chat",
        "Chat.Read.All",
        "Chat.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "user-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "message-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "hosted-content-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "readPictures",
      "otherReads"
    ],
    "idempotent": true
  },
  "getHostedContent": {
    "method": "GET",
    "path": "/chats/{chat-id}/messages/{message-id}/hostedContents/{hosted-content-id}",
    "summary": "Get a hosted content",
    "tag": "messages",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.Read",
        "Chat.ReadWrite"
      ],
      "application": [
        "ChatMessage.Read.Chat",
        "Chat.Read.All",
        "Chat.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "message-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "hosted-content-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "readHostedContents",
      "otherReads"
    ],
    "idempotent": true
  },
  "getHostedContentValue": {
    "method": "GET",
    "path": "/chats/{chat-id}/messages/{message-id}/hostedContents/{hosted-content-id}/$value",
    "summary": "Get the bytes of a hosted content",
    "tag": "messages",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.Read",
        "Chat.ReadWrite"
      ],
      "application": [
        "ChatMessage.Read.Chat",
        "Chat.Read.All",
        "Chat.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "message-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "hosted-content-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "readPictures",
      "otherReads"
    ],
    "idempotent": true
  },
  "getAllMessages": {
    "method": "GET",
    "path": "/users/{user-id}/chats/getAllMessages",
    "kind": "function",
    "summary": "Get the messages of all chats of a user",
    "tag": "messages",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "Request_ResourceNotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "application": [
        "Chat.Read.All",
        "Chat.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "user-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "model",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": [
          "A",
          "B"
        ]
      },
      {
        "name": "$top",
        "in": "query",
        "required": false,
        "type": "integer",
        "list": false,
        "values": [],
        "default": 20
      },
      {
        "name": "$filter",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$skiptoken",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "Prefer",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": true,
    "throttling": [
      "getAllMessages",
      "otherReads"
    ],
    "idempotent": true
  },
  "deltaChatMessages": {
    "method": "GET",
    "path": "/users/{user-id}/chats/getAllMessages/delta",
    "kind": "function",
    "summary": "Track the messages of all chats of a user",
    "tag": "messages",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "Request_ResourceNotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "application": [
        "Chat.Read.All",
        "Chat.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "user-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$top",
        "in": "query",
        "required": false,
        "type": "integer",
        "list": false,
        "values": [],
        "default": 20
      },
      {
        "name": "$filter",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$skiptoken",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$deltatoken",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "Prefer",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": true,
    "throttling": [
      "otherReads"
    ],
    "idempotent": true
  },
  "getAllRetainedMessages": {
    "method": "GET",
    "path": "/users/{user-id}/chats/getAllRetainedMessages",
    "kind": "function",
    "summary": "Get the retained messages of a user",
    "tag": "messages",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "Request_ResourceNotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "application": [
        "Chat.Read.All",
        "Chat.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "user-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$top",
        "in": "query",
        "required": false,
        "type": "integer",
        "list": false,
        "values": [],
        "default": 20
      },
      {
        "name": "$skip",
        "in": "query",
        "required": false,
        "type": "integer",
        "list": false,
        "values": [],
        "default": 0
      },
      {
        "name": "$filter",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "Prefer",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": true,
    "throttling": [
      "getAllRetainedMessages",
      "otherReads"
    ],
    "idempotent": true
  },
  "deleteTargetedMessage": {
    "method": "DELETE",
    "path": "/users/{user-id}/chats/{chat-id}/targetedMessages/{targetedChatMessage-id}",
    "summary": "Delete a targeted message",
    "tag": "messages",
    "deprecated": false,
    "success": [
      204
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "412": "PreconditionFailed",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "TeamworkTargetedMessage.ReadWrite"
      ]
    },
    "parameters": [
      {
        "name": "user-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "targetedChatMessage-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "otherDeletions"
    ],
    "idempotent": true
  },
  "listPinnedMessages": {
    "method": "GET",
    "path": "/chats/{chat-id}/pinnedMessages",
    "summary": "List the pinned messages of a chat",
    "tag": "pinnedMessages",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.Read",
        "Chat.ReadWrite"
      ],
      "application": [
        "ChatMessage.Read.All",
        "Chat.Read.All",
        "Chat.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$expand",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "message"
        ]
      },
      {
        "name": "$skiptoken",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "Prefer",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": true,
    "throttling": [
      "otherReads"
    ],
    "idempotent": true
  },
  "pinMessage": {
    "method": "POST",
    "path": "/chats/{chat-id}/pinnedMessages",
    "summary": "Pin a message",
    "tag": "pinnedMessages",
    "deprecated": false,
    "success": [
      201
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "ChatMessage.Send",
        "Chat.ReadWrite"
      ],
      "application": [
        "Chat.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "paged": false,
    "throttling": [
      "otherWrites"
    ],
    "idempotent": false
  },
  "unpinMessage": {
    "method": "DELETE",
    "path": "/chats/{chat-id}/pinnedMessages/{pinnedChatMessageInfo-id}",
    "summary": "Unpin a message",
    "tag": "pinnedMessages",
    "deprecated": false,
    "success": [
      204
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.ReadWrite"
      ],
      "application": [
        "Chat.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "pinnedChatMessageInfo-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "otherDeletions"
    ],
    "idempotent": true
  },
  "listChatApps": {
    "method": "GET",
    "path": "/chats/{chat-id}/installedApps",
    "summary": "List the apps of a chat",
    "tag": "apps",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "TeamsAppInstallation.ReadForChat",
        "TeamsAppInstallation.ReadWriteSelfForChat",
        "TeamsAppInstallation.ReadWriteAndConsentSelfForChat",
        "TeamsAppInstallation.ManageSelectedForChat",
        "TeamsAppInstallation.ReadWriteForChat",
        "TeamsAppInstallation.ReadWriteAndConsentForChat"
      ],
      "application": [
        "TeamsAppInstallation.ReadForChat.All",
        "TeamsAppInstallation.ReadWriteSelfForChat.All",
        "TeamsAppInstallation.ReadWriteAndConsentSelfForChat.All",
        "TeamsAppInstallation.ManageSelectedForChat.All",
        "TeamsAppInstallation.ReadWriteForChat.All",
        "TeamsAppInstallation.ReadWriteAndConsentForChat.All",
        "TeamsAppInstallation.Read.Chat",
        "Chat.Manage.Chat"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$expand",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "teamsApp",
          "teamsAppDefinition",
          "teamsAppDefinition($expand=bot)"
        ],
        "names": [
          "teamsAppDefinition",
          "$expand",
          "bot"
        ]
      },
      {
        "name": "$filter",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$select",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "id",
          "consentedPermissionSet"
        ]
      },
      {
        "name": "$skiptoken",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": true,
    "throttling": [
      "readApps",
      "otherReads"
    ],
    "idempotent": true
  },
  "addChatApp": {
    "method": "POST",
    "path": "/chats/{chat-id}/installedApps",
    "summary": "Install an app in a chat",
    "tag": "apps",
    "deprecated": false,
    "success": [
      201
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "409": "Conflict",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "TeamsAppInstallation.ReadWriteSelfForChat",
        "TeamsAppInstallation.ReadWriteAndConsentSelfForChat",
        "TeamsAppInstallation.ManageSelectedForChat",
        "TeamsAppInstallation.ReadWriteForChat",
        "TeamsAppInstallation.ReadWriteAndConsentForChat"
      ],
      "application": [
        "TeamsAppInstallation.ReadWriteSelfForChat.All",
        "TeamsAppInstallation.ReadWriteAndConsentSelfForChat.All",
        "TeamsAppInstallation.ManageSelectedForChat.All",
        "TeamsAppInstallation.ReadWriteForChat.All",
        "TeamsAppInstallation.ReadWriteAndConsentForChat.All",
        "Chat.Manage.Chat"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "paged": false,
    "throttling": [
      "addApp",
      "otherWrites"
    ],
    "idempotent": false
  },
  "getChatApp": {
    "method": "GET",
    "path": "/chats/{chat-id}/installedApps/{app-installation-id}",
    "summary": "Get an app of a chat",
    "tag": "apps",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "TeamsAppInstallation.ReadForChat",
        "TeamsAppInstallation.ReadWriteSelfForChat",
        "TeamsAppInstallation.ReadWriteAndConsentSelfForChat",
        "TeamsAppInstallation.ManageSelectedForChat",
        "TeamsAppInstallation.ReadWriteForChat",
        "TeamsAppInstallation.ReadWriteAndConsentForChat"
      ],
      "application": [
        "TeamsAppInstallation.ReadForChat.All",
        "TeamsAppInstallation.ReadWriteSelfForChat.All",
        "TeamsAppInstallation.ReadWriteAndConsentSelfForChat.All",
        "TeamsAppInstallation.ManageSelectedForChat.All",
        "TeamsAppInstallation.ReadWriteForChat.All",
        "TeamsAppInstallation.ReadWriteAndConsentForChat.All",
        "TeamsAppInstallation.Read.Chat",
        "TeamsAppInstallation.Read.All",
        "Chat.Manage.Chat"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "app-installation-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$select",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "id",
          "consentedPermissionSet"
        ]
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "readApps",
      "otherReads"
    ],
    "idempotent": true
  },
  "removeChatApp": {
    "method": "DELETE",
    "path": "/chats/{chat-id}/installedApps/{app-installation-id}",
    "summary": "Remove an app from a chat",
    "tag": "apps",
    "deprecated": false,
    "success": [
      204
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "TeamsAppInstallation.ReadWriteSelfForChat",
        "TeamsAppInstallation.ManageSelectedForChat",
        "TeamsAppInstallation.ReadWriteForChat"
      ],
      "application": [
        "TeamsAppInstallation.ReadWriteSelfForChat.All",
        "TeamsAppInstallation.ManageSelectedForChat.All",
        "TeamsAppInstallation.ReadWriteForChat.All",
        "Chat.Manage.Chat"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "app-installation-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "removeApp",
      "otherDeletions"
    ],
    "idempotent": true
  },
  "upgradeChatApp": {
    "method": "POST",
    "path": "/chats/{chat-id}/installedApps/{app-installation-id}/upgrade",
    "kind": "action",
    "summary": "Upgrade an app of a chat",
    "tag": "apps",
    "deprecated": false,
    "success": [
      204
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "TeamsAppInstallation.ReadWriteSelfForChat",
        "TeamsAppInstallation.ReadWriteAndConsentSelfForChat",
        "TeamsAppInstallation.ManageSelectedForChat",
        "TeamsAppInstallation.ReadWriteForChat",
        "TeamsAppInstallation.ReadWriteAndConsentForChat"
      ],
      "application": [
        "TeamsAppInstallation.ReadWriteSelfForChat.All",
        "TeamsAppInstallation.ReadWriteAndConsentSelfForChat.All",
        "TeamsAppInstallation.ManageSelectedForChat.All",
        "TeamsAppInstallation.ReadWriteForChat.All",
        "TeamsAppInstallation.ReadWriteAndConsentForChat.All",
        "Chat.Manage.Chat"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "app-installation-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "optional",
    "bodyNames": "teamsAppInstallationUpgrade",
    "paged": false,
    "throttling": [
      "otherWrites"
    ],
    "idempotent": false
  },
  "listChatPermissionGrants": {
    "method": "GET",
    "path": "/chats/{chat-id}/permissionGrants",
    "summary": "List the permissions of apps in a chat",
    "tag": "apps",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "ResourceSpecificPermissionGrant.ReadForChat",
        "TeamsAppInstallation.ReadForChat",
        "TeamsAppInstallation.ReadWriteSelfForChat",
        "TeamsAppInstallation.ReadWriteForChat"
      ],
      "application": [
        "TeamsAppInstallation.Read.Chat",
        "Chat.Manage.Chat",
        "TeamsAppInstallation.ReadForChat.All",
        "TeamsAppInstallation.ReadWriteSelfForChat.All",
        "TeamsAppInstallation.ReadWriteForChat.All"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$skiptoken",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": true,
    "throttling": [
      "listPermissionGrants",
      "otherReads"
    ],
    "idempotent": true
  },
  "sendActivityNotificationInChat": {
    "method": "POST",
    "path": "/chats/{chat-id}/sendActivityNotification",
    "kind": "action",
    "summary": "Notify members of a chat",
    "tag": "apps",
    "deprecated": false,
    "success": [
      204
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "409": "Conflict",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "TeamsActivity.Send"
      ],
      "application": [
        "TeamsActivity.Send.Chat",
        "TeamsActivity.Send"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "bodyNames": "activityNotificationCreate",
    "paged": false,
    "throttling": [
      "sendActivityNotification",
      "otherWrites"
    ],
    "idempotent": false
  },
  "listChatTabs": {
    "method": "GET",
    "path": "/chats/{chat-id}/tabs",
    "summary": "List the tabs of a chat",
    "tag": "tabs",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "TeamsTab.Read.All",
        "TeamsTab.ReadWriteSelfForChat",
        "TeamsTab.ReadWriteForChat",
        "TeamsTab.ReadWrite.All"
      ],
      "application": [
        "TeamsTab.Read.All",
        "TeamsTab.ReadWriteSelfForChat.All",
        "TeamsTab.ReadWriteForChat.All",
        "TeamsTab.ReadWrite.All",
        "TeamsTab.Read.Chat",
        "TeamsTab.ReadWrite.Chat"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$expand",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "teamsApp"
        ]
      },
      {
        "name": "$filter",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$select",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "id",
          "displayName",
          "webUrl",
          "configuration"
        ]
      },
      {
        "name": "$skiptoken",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": true,
    "throttling": [
      "readTabs",
      "otherReads"
    ],
    "idempotent": true
  },
  "addChatTab": {
    "method": "POST",
    "path": "/chats/{chat-id}/tabs",
    "summary": "Add a tab to a chat",
    "tag": "tabs",
    "deprecated": false,
    "success": [
      201
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "TeamsTab.Create",
        "TeamsTab.ReadWriteSelfForChat",
        "TeamsTab.ReadWriteForChat",
        "TeamsTab.ReadWrite.All"
      ],
      "application": [
        "TeamsTab.Create",
        "TeamsTab.ReadWriteSelfForChat.All",
        "TeamsTab.ReadWriteForChat.All",
        "TeamsTab.ReadWrite.All",
        "TeamsTab.Create.Chat",
        "TeamsTab.ReadWrite.Chat"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "paged": false,
    "throttling": [
      "addTab",
      "otherWrites"
    ],
    "idempotent": false
  },
  "getChatTab": {
    "method": "GET",
    "path": "/chats/{chat-id}/tabs/{tab-id}",
    "summary": "Get a tab of a chat",
    "tag": "tabs",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "TeamsTab.Read.All",
        "TeamsTab.ReadWriteSelfForChat",
        "TeamsTab.ReadWriteForChat",
        "TeamsTab.ReadWrite.All"
      ],
      "application": [
        "TeamsTab.Read.All",
        "TeamsTab.ReadWriteSelfForChat.All",
        "TeamsTab.ReadWriteForChat.All",
        "TeamsTab.ReadWrite.All",
        "TeamsTab.Read.Chat",
        "TeamsTab.ReadWrite.Chat"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "tab-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$expand",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "teamsApp"
        ]
      },
      {
        "name": "$select",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "id",
          "displayName",
          "webUrl",
          "configuration"
        ]
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "readTabs",
      "otherReads"
    ],
    "idempotent": true
  },
  "updateChatTab": {
    "method": "PATCH",
    "path": "/chats/{chat-id}/tabs/{tab-id}",
    "summary": "Update a tab of a chat",
    "tag": "tabs",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "TeamsTab.ReadWriteSelfForChat",
        "TeamsTab.ReadWriteForChat",
        "TeamsTab.ReadWrite.All"
      ],
      "application": [
        "TeamsTab.ReadWriteSelfForChat.All",
        "TeamsTab.ReadWriteForChat.All",
        "TeamsTab.ReadWrite.All",
        "TeamsTab.ReadWrite.Chat"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "tab-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "paged": false,
    "throttling": [
      "updateTab",
      "otherWrites"
    ],
    "idempotent": false
  },
  "removeChatTab": {
    "method": "DELETE",
    "path": "/chats/{chat-id}/tabs/{tab-id}",
    "summary": "Remove a tab from a chat",
    "tag": "tabs",
    "deprecated": false,
    "success": [
      204
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "TeamsTab.ReadWriteSelfForChat",
        "TeamsTab.ReadWriteForChat",
        "TeamsTab.ReadWrite.All"
      ],
      "application": [
        "TeamsTab.ReadWriteSelfForChat.All",
        "TeamsTab.ReadWriteForChat.All",
        "TeamsTab.ReadWrite.All",
        "TeamsTab.Delete.Chat",
        "TeamsTab.ReadWrite.Chat"
      ]
    },
    "parameters": [
      {
        "name": "chat-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "tab-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "removeTab",
      "otherDeletions"
    ],
    "idempotent": true
  },
  "listConversations": {
    "method": "GET",
    "path": "/groups/{group-id}/conversations",
    "summary": "List the conversations of a group",
    "tag": "conversations",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "ErrorAccessDenied",
      "404": "Request_ResourceNotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group-Conversation.Read.All",
        "Group-Conversation.ReadWrite.All",
        "Group.Read.All",
        "Group.ReadWrite.All"
      ],
      "application": [
        "Group-Conversation.Read.All",
        "Group-Conversation.ReadWrite.All",
        "Group.Read.All",
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$top",
        "in": "query",
        "required": false,
        "type": "integer",
        "list": false,
        "values": [],
        "default": 20
      },
      {
        "name": "$skip",
        "in": "query",
        "required": false,
        "type": "integer",
        "list": false,
        "values": [],
        "default": 0
      },
      {
        "name": "$filter",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$select",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "id",
          "hasAttachments",
          "lastDeliveredDateTime",
          "preview",
          "topic",
          "uniqueSenders"
        ]
      }
    ],
    "body": "none",
    "paged": true,
    "throttling": [
      "mailbox"
    ],
    "idempotent": true
  },
  "createConversation": {
    "method": "POST",
    "path": "/groups/{group-id}/conversations",
    "summary": "Create a conversation",
    "tag": "conversations",
    "deprecated": false,
    "success": [
      201
    ],
    "errors": {
      "400": "ErrorInvalidRequest",
      "401": "InvalidAuthenticationToken",
      "403": "ErrorAccessDenied",
      "404": "Request_ResourceNotFound",
      "405": "Request_BadRequest",
      "412": "PreconditionFailed",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group-Conversation.ReadWrite.All",
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "bodyNames": "conversationCreate",
    "paged": false,
    "throttling": [
      "mailbox"
    ],
    "idempotent": false
  },
  "getConversation": {
    "method": "GET",
    "path": "/groups/{group-id}/conversations/{conversation-id}",
    "summary": "Get a conversation",
    "tag": "conversations",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "ErrorAccessDenied",
      "404": "ErrorItemNotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group-Conversation.Read.All",
        "Group-Conversation.ReadWrite.All",
        "Group.Read.All",
        "Group.ReadWrite.All"
      ],
      "application": [
        "Group-Conversation.Read.All",
        "Group-Conversation.ReadWrite.All",
        "Group.Read.All",
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "conversation-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$select",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "id",
          "hasAttachments",
          "lastDeliveredDateTime",
          "preview",
          "topic",
          "uniqueSenders"
        ]
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "mailbox"
    ],
    "idempotent": true
  },
  "createConversationWithId": {
    "method": "POST",
    "path": "/groups/{group-id}/conversations/{conversation-id}",
    "summary": "Create a conversation under an id (draft)",
    "tag": "conversations",
    "deprecated": true,
    "success": [
      201
    ],
    "errors": {
      "400": "ErrorInvalidRequest",
      "401": "InvalidAuthenticationToken",
      "403": "ErrorAccessDenied",
      "404": "Request_ResourceNotFound",
      "405": "Request_BadRequest",
      "409": "Conflict",
      "412": "PreconditionFailed",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group-Conversation.ReadWrite.All",
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "conversation-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "bodyNames": "conversationDraft",
    "paged": false,
    "throttling": [
      "mailbox"
    ],
    "idempotent": false
  },
  "deleteConversation": {
    "method": "DELETE",
    "path": "/groups/{group-id}/conversations/{conversation-id}",
    "summary": "Delete a conversation",
    "tag": "conversations",
    "deprecated": false,
    "success": [
      204
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "ErrorAccessDenied",
      "404": "ErrorItemNotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group-Conversation.ReadWrite.All",
        "Group.ReadWrite.All"
      ],
      "application": [
        "Group-Conversation.ReadWrite.All",
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "conversation-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "mailbox"
    ],
    "idempotent": true
  },
  "listConversationThreads": {
    "method": "GET",
    "path": "/groups/{group-id}/conversations/{conversation-id}/threads",
    "summary": "List the threads of a conversation",
    "tag": "threads",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "ErrorAccessDenied",
      "404": "ErrorItemNotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group-Conversation.Read.All",
        "Group-Conversation.ReadWrite.All",
        "Group.Read.All",
        "Group.ReadWrite.All"
      ],
      "application": [
        "Group-Conversation.Read.All",
        "Group-Conversation.ReadWrite.All",
        "Group.Read.All",
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "conversation-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$top",
        "in": "query",
        "required": false,
        "type": "integer",
        "list": false,
        "values": [],
        "default": 20
      },
      {
        "name": "$skip",
        "in": "query",
        "required": false,
        "type": "integer",
        "list": false,
        "values": [],
        "default": 0
      },
      {
        "name": "$select",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "id",
          "ccRecipients",
          "hasAttachments",
          "isLocked",
          "lastDeliveredDateTime",
          "preview",
          "topic",
          "toRecipients",
          "uniqueSenders"
        ]
      }
    ],
    "body": "none",
    "paged": true,
    "throttling": [
      "mailbox"
    ],
    "idempotent": true
  },
  "createConversationThread": {
    "method": "POST",
    "path": "/groups/{group-id}/conversations/{conversation-id}/threads",
    "summary": "Create a thread in a conversation",
    "tag": "threads",
    "deprecated": false,
    "success": [
      201
    ],
    "errors": {
      "400": "ErrorInvalidRequest",
      "401": "InvalidAuthenticationToken",
      "403": "ErrorAccessDenied",
      "404": "ErrorItemNotFound",
      "405": "Request_BadRequest",
      "412": "PreconditionFailed",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group-Conversation.ReadWrite.All",
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "conversation-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "bodyNames": "conversationThreadCreate",
    "paged": false,
    "throttling": [
      "mailbox"
    ],
    "idempotent": false
  },
  "listThreads": {
    "method": "GET",
    "path": "/groups/{group-id}/threads",
    "summary": "List the threads of a group",
    "tag": "threads",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "ErrorAccessDenied",
      "404": "Request_ResourceNotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group-Conversation.Read.All",
        "Group-Conversation.ReadWrite.All",
        "Group.Read.All",
        "Group.ReadWrite.All"
      ],
      "application": [
        "Group-Conversation.Read.All",
        "Group-Conversation.ReadWrite.All",
        "Group.Read.All",
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$top",
        "in": "query",
        "required": false,
        "type": "integer",
        "list": false,
        "values": [],
        "default": 20
      },
      {
        "name": "$skip",
        "in": "query",
        "required": false,
        "type": "integer",
        "list": false,
        "values": [],
        "default": 0
      },
      {
        "name": "$select",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "id",
          "ccRecipients",
          "hasAttachments",
          "isLocked",
          "lastDeliveredDateTime",
          "preview",
          "topic",
          "toRecipients",
          "uniqueSenders"
        ]
      }
    ],
    "body": "none",
    "paged": true,
    "throttling": [
      "mailbox"
    ],
    "idempotent": true
  },
  "createThread": {
    "method": "POST",
    "path": "/groups/{group-id}/threads",
    "summary": "Create a thread",
    "tag": "threads",
    "deprecated": false,
    "success": [
      201
    ],
    "errors": {
      "400": "ErrorInvalidRequest",
      "401": "InvalidAuthenticationToken",
      "403": "ErrorAccessDenied",
      "404": "Request_ResourceNotFound",
      "405": "Request_BadRequest",
      "412": "PreconditionFailed",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group-Conversation.ReadWrite.All",
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "bodyNames": "conversationThreadCreate",
    "paged": false,
    "throttling": [
      "mailbox"
    ],
    "idempotent": false
  },
  "getThread": {
    "method": "GET",
    "path": "/groups/{group-id}/threads/{thread-id}",
    "summary": "Get a thread",
    "tag": "threads",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "ErrorAccessDenied",
      "404": "ErrorItemNotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group-Conversation.Read.All",
        "Group-Conversation.ReadWrite.All",
        "Group.Read.All",
        "Group.ReadWrite.All"
      ],
      "application": [
        "Group-Conversation.Read.All",
        "Group-Conversation.ReadWrite.All",
        "Group.Read.All",
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "thread-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$select",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "id",
          "ccRecipients",
          "hasAttachments",
          "isLocked",
          "lastDeliveredDateTime",
          "preview",
          "topic",
          "toRecipients",
          "uniqueSenders"
        ]
      },
      {
        "name": "$expand",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "posts"
        ]
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "mailbox"
    ],
    "idempotent": true
  },
  "updateThread": {
    "method": "PATCH",
    "path": "/groups/{group-id}/threads/{thread-id}",
    "summary": "Lock or unlock a thread",
    "tag": "threads",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "ErrorInvalidRequest",
      "401": "InvalidAuthenticationToken",
      "403": "ErrorAccessDenied",
      "404": "ErrorItemNotFound",
      "405": "Request_BadRequest",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group-Conversation.ReadWrite.All",
        "Group.ReadWrite.All"
      ],
      "application": [
        "Group-Conversation.ReadWrite.All",
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "thread-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "bodyNames": "conversationThreadUpdate",
    "paged": false,
    "throttling": [
      "mailbox"
    ],
    "idempotent": false
  },
  "deleteThread": {
    "method": "DELETE",
    "path": "/groups/{group-id}/threads/{thread-id}",
    "summary": "Delete a thread",
    "tag": "threads",
    "deprecated": false,
    "success": [
      204
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "ErrorAccessDenied",
      "404": "ErrorItemNotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group-Conversation.ReadWrite.All",
        "Group.ReadWrite.All"
      ],
      "application": [
        "Group-Conversation.ReadWrite.All",
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "thread-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "mailbox"
    ],
    "idempotent": true
  },
  "getConversationThread": {
    "method": "GET",
    "path": "/groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}",
    "summary": "Get a thread of a conversation",
    "tag": "threads",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "ErrorAccessDenied",
      "404": "ErrorItemNotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group-Conversation.Read.All",
        "Group-Conversation.ReadWrite.All",
        "Group.Read.All",
        "Group.ReadWrite.All"
      ],
      "application": [
        "Group-Conversation.Read.All",
        "Group-Conversation.ReadWrite.All",
        "Group.Read.All",
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "conversation-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "thread-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$select",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "id",
          "ccRecipients",
          "hasAttachments",
          "isLocked",
          "lastDeliveredDateTime",
          "preview",
          "topic",
          "toRecipients",
          "uniqueSenders"
        ]
      },
      {
        "name": "$expand",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "posts"
        ]
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "mailbox"
    ],
    "idempotent": true
  },
  "updateConversationThread": {
    "method": "PATCH",
    "path": "/groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}",
    "summary": "Lock or unlock a thread of a conversation",
    "tag": "threads",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "ErrorInvalidRequest",
      "401": "InvalidAuthenticationToken",
      "403": "ErrorAccessDenied",
      "404": "ErrorItemNotFound",
      "405": "Request_BadRequest",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group-Conversation.ReadWrite.All",
        "Group.ReadWrite.All"
      ],
      "application": [
        "Group-Conversation.ReadWrite.All",
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "conversation-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "thread-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "bodyNames": "conversationThreadUpdate",
    "paged": false,
    "throttling": [
      "mailbox"
    ],
    "idempotent": false
  },
  "deleteConversationThread": {
    "method": "DELETE",
    "path": "/groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}",
    "summary": "Delete a thread of a conversation",
    "tag": "threads",
    "deprecated": false,
    "success": [
      204
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "ErrorAccessDenied",
      "404": "ErrorItemNotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group-Conversation.ReadWrite.All",
        "Group.ReadWrite.All"
      ],
      "application": [
        "Group-Conversation.ReadWrite.All",
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "conversation-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "thread-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "mailbox"
    ],
    "idempotent": true
  },
  "replyToThread": {
    "method": "POST",
    "path": "/groups/{group-id}/threads/{thread-id}/reply",
    "kind": "action",
    "summary": "Reply to a thread",
    "tag": "threads",
    "deprecated": false,
    "success": [
      202
    ],
    "errors": {
      "400": "ErrorInvalidRequest",
      "401": "InvalidAuthenticationToken",
      "403": "ErrorAccessDenied",
      "404": "ErrorItemNotFound",
      "405": "Request_BadRequest",
      "412": "PreconditionFailed",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group-Conversation.ReadWrite.All",
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "thread-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "bodyNames": "postReply",
    "paged": false,
    "throttling": [
      "mailbox"
    ],
    "idempotent": false
  },
  "replyToConversationThread": {
    "method": "POST",
    "path": "/groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}/reply",
    "kind": "action",
    "summary": "Reply to a thread of a conversation",
    "tag": "threads",
    "deprecated": false,
    "success": [
      202
    ],
    "errors": {
      "400": "ErrorInvalidRequest",
      "401": "InvalidAuthenticationToken",
      "403": "ErrorAccessDenied",
      "404": "ErrorItemNotFound",
      "405": "Request_BadRequest",
      "412": "PreconditionFailed",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group-Conversation.ReadWrite.All",
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "conversation-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "thread-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "bodyNames": "postReply",
    "paged": false,
    "throttling": [
      "mailbox"
    ],
    "idempotent": false
  },
  "listPosts": {
    "method": "GET",
    "path": "/groups/{group-id}/threads/{thread-id}/posts",
    "summary": "List the posts of a thread",
    "tag": "posts",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "ErrorAccessDenied",
      "404": "ErrorItemNotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group-Conversation.Read.All",
        "Group-Conversation.ReadWrite.All",
        "Group.Read.All",
        "Group.ReadWrite.All"
      ],
      "application": [
        "Group-Conversation.Read.All",
        "Group-Conversation.ReadWrite.All",
        "Group.Read.All",
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "thread-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$top",
        "in": "query",
        "required": false,
        "type": "integer",
        "list": false,
        "values": [],
        "default": 20
      },
      {
        "name": "$skip",
        "in": "query",
        "required": false,
        "type": "integer",
        "list": false,
        "values": [],
        "default": 0
      },
      {
        "name": "$select",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "id",
          "body",
          "categories",
          "changeKey",
          "conversationId",
          "conversationThreadId",
          "createdDateTime",
          "from",
          "hasAttachments",
          "lastModifiedDateTime",
          "newParticipants",
          "receivedDateTime",
          "sender"
        ]
      },
      {
        "name": "$expand",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "attachments",
          "extensions",
          "inReplyTo"
        ]
      },
      {
        "name": "$filter",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": true,
    "throttling": [
      "mailbox"
    ],
    "idempotent": true
  },
  "listConversationPosts": {
    "method": "GET",
    "path": "/groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}/posts",
    "summary": "List the posts of a thread of a conversation",
    "tag": "posts",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "ErrorAccessDenied",
      "404": "ErrorItemNotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group-Conversation.Read.All",
        "Group-Conversation.ReadWrite.All",
        "Group.Read.All",
        "Group.ReadWrite.All"
      ],
      "application": [
        "Group-Conversation.Read.All",
        "Group-Conversation.ReadWrite.All",
        "Group.Read.All",
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "conversation-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "thread-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$top",
        "in": "query",
        "required": false,
        "type": "integer",
        "list": false,
        "values": [],
        "default": 20
      },
      {
        "name": "$skip",
        "in": "query",
        "required": false,
        "type": "integer",
        "list": false,
        "values": [],
        "default": 0
      },
      {
        "name": "$select",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "id",
          "body",
          "categories",
          "changeKey",
          "conversationId",
          "conversationThreadId",
          "createdDateTime",
          "from",
          "hasAttachments",
          "lastModifiedDateTime",
          "newParticipants",
          "receivedDateTime",
          "sender"
        ]
      },
      {
        "name": "$expand",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "attachments",
          "extensions",
          "inReplyTo"
        ]
      },
      {
        "name": "$filter",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": true,
    "throttling": [
      "mailbox"
    ],
    "idempotent": true
  },
  "getPost": {
    "method": "GET",
    "path": "/groups/{group-id}/threads/{thread-id}/posts/{post-id}",
    "summary": "Get a post",
    "tag": "posts",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "ErrorAccessDenied",
      "404": "ErrorItemNotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group-Conversation.Read.All",
        "Group-Conversation.ReadWrite.All",
        "Group.Read.All",
        "Group.ReadWrite.All"
      ],
      "application": [
        "Group-Conversation.Read.All",
        "Group-Conversation.ReadWrite.All",
        "Group.Read.All",
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "thread-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "post-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$select",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "id",
          "body",
          "categories",
          "changeKey",
          "conversationId",
          "conversationThreadId",
          "createdDateTime",
          "from",
          "hasAttachments",
          "lastModifiedDateTime",
          "newParticipants",
          "receivedDateTime",
          "sender"
        ]
      },
      {
        "name": "$expand",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "attachments",
          "extensions",
          "inReplyTo"
        ],
        "names": [
          "extensions",
          "singleValueExtendedProperties",
          "multiValueExtendedProperties",
          "$filter",
          "id",
          "eq"
        ]
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "mailbox"
    ],
    "idempotent": true
  },
  "getConversationPost": {
    "method": "GET",
    "path": "/groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}/posts/{post-id}",
    "summary": "Get a post of a conversation",
    "tag": "posts",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "ErrorAccessDenied",
      "404": "ErrorItemNotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group-Conversation.Read.All",
        "Group-Conversation.ReadWrite.All",
        "Group.Read.All",
        "Group.ReadWrite.All"
      ],
      "application": [
        "Group-Conversation.Read.All",
        "Group-Conversation.ReadWrite.All",
        "Group.Read.All",
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "conversation-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "thread-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "post-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$select",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "id",
          "body",
          "categories",
          "changeKey",
          "conversationId",
          "conversationThreadId",
          "createdDateTime",
          "from",
          "hasAttachments",
          "lastModifiedDateTime",
          "newParticipants",
          "receivedDateTime",
          "sender"
        ]
      },
      {
        "name": "$expand",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "attachments",
          "extensions",
          "inReplyTo"
        ],
        "names": [
          "extensions",
          "singleValueExtendedProperties",
          "multiValueExtendedProperties",
          "$filter",
          "id",
          "eq"
        ]
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "mailbox"
    ],
    "idempotent": true
  },
  "replyToPost": {
    "method": "POST",
    "path": "/groups/{group-id}/threads/{thread-id}/posts/{post-id}/reply",
    "kind": "action",
    "summary": "Reply to a post",
    "tag": "posts",
    "deprecated": false,
    "success": [
      202
    ],
    "errors": {
      "400": "ErrorInvalidRequest",
      "401": "InvalidAuthenticationToken",
      "403": "ErrorAccessDenied",
      "404": "ErrorItemNotFound",
      "405": "Request_BadRequest",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group-Conversation.ReadWrite.All",
        "Group.ReadWrite.All"
      ],
      "application": [
        "Group-Conversation.ReadWrite.All",
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "thread-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "post-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "bodyNames": "postReply",
    "paged": false,
    "throttling": [
      "mailbox"
    ],
    "idempotent": false
  },
  "replyToConversationPost": {
    "method": "POST",
    "path": "/groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}/posts/{post-id}/reply",
    "kind": "action",
    "summary": "Reply to a post of a conversation",
    "tag": "posts",
    "deprecated": false,
    "success": [
      202
    ],
    "errors": {
      "400": "ErrorInvalidRequest",
      "401": "InvalidAuthenticationToken",
      "403": "ErrorAccessDenied",
      "404": "ErrorItemNotFound",
      "405": "Request_BadRequest",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group-Conversation.ReadWrite.All",
        "Group.ReadWrite.All"
      ],
      "application": [
        "Group-Conversation.ReadWrite.All",
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "conversation-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "thread-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "post-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "bodyNames": "postReply",
    "paged": false,
    "throttling": [
      "mailbox"
    ],
    "idempotent": false
  },
  "forwardPost": {
    "method": "POST",
    "path": "/groups/{group-id}/threads/{thread-id}/posts/{post-id}/forward",
    "kind": "action",
    "summary": "Forward a post",
    "tag": "posts",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "ErrorInvalidRequest",
      "401": "InvalidAuthenticationToken",
      "403": "ErrorAccessDenied",
      "404": "ErrorItemNotFound",
      "405": "Request_BadRequest",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group-Conversation.ReadWrite.All",
        "Group.ReadWrite.All"
      ],
      "application": [
        "Group-Conversation.ReadWrite.All",
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "thread-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "post-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "bodyNames": "postForward",
    "paged": false,
    "throttling": [
      "mailbox"
    ],
    "idempotent": false
  },
  "forwardConversationPost": {
    "method": "POST",
    "path": "/groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}/posts/{post-id}/forward",
    "kind": "action",
    "summary": "Forward a post of a conversation",
    "tag": "posts",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "ErrorInvalidRequest",
      "401": "InvalidAuthenticationToken",
      "403": "ErrorAccessDenied",
      "404": "ErrorItemNotFound",
      "405": "Request_BadRequest",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group-Conversation.ReadWrite.All",
        "Group.ReadWrite.All"
      ],
      "application": [
        "Group-Conversation.ReadWrite.All",
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "conversation-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "thread-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "post-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "bodyNames": "postForward",
    "paged": false,
    "throttling": [
      "mailbox"
    ],
    "idempotent": false
  },
  "listPostAttachments": {
    "method": "GET",
    "path": "/groups/{group-id}/threads/{thread-id}/posts/{post-id}/attachments",
    "summary": "List the attachments of a post",
    "tag": "posts",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "ErrorAccessDenied",
      "404": "ErrorItemNotFound",
      "405": "Request_BadRequest",
      "412": "PreconditionFailed",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group-Conversation.Read.All",
        "Group-Conversation.ReadWrite.All",
        "Group.Read.All",
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "thread-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "post-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$top",
        "in": "query",
        "required": false,
        "type": "integer",
        "list": false,
        "values": [],
        "default": 20
      },
      {
        "name": "$skip",
        "in": "query",
        "required": false,
        "type": "integer",
        "list": false,
        "values": [],
        "default": 0
      },
      {
        "name": "$select",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "id",
          "contentType",
          "isInline",
          "lastModifiedDateTime",
          "name",
          "size"
        ]
      },
      {
        "name": "$expand",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "microsoft.graph.itemAttachment/item"
        ]
      }
    ],
    "body": "none",
    "paged": true,
    "throttling": [
      "mailbox"
    ],
    "idempotent": true
  },
  "getPostAttachment": {
    "method": "GET",
    "path": "/groups/{group-id}/threads/{thread-id}/posts/{post-id}/attachments/{attachment-id}",
    "summary": "Get an attachment of a post",
    "tag": "posts",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "ErrorAccessDenied",
      "404": "ErrorItemNotFound",
      "405": "Request_BadRequest",
      "412": "PreconditionFailed",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group-Conversation.Read.All",
        "Group-Conversation.ReadWrite.All",
        "Group.Read.All",
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "thread-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "post-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "attachment-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$select",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "id",
          "contentType",
          "isInline",
          "lastModifiedDateTime",
          "name",
          "size"
        ]
      },
      {
        "name": "$expand",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "microsoft.graph.itemAttachment/item"
        ]
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "mailbox"
    ],
    "idempotent": true
  },
  "deletePostAttachment": {
    "method": "DELETE",
    "path": "/groups/{group-id}/threads/{thread-id}/posts/{post-id}/attachments/{attachment-id}",
    "summary": "Delete an attachment of a post",
    "tag": "posts",
    "deprecated": false,
    "success": [
      204
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "ErrorAccessDenied",
      "404": "ErrorItemNotFound",
      "405": "Request_BadRequest",
      "412": "PreconditionFailed",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group-Conversation.ReadWrite.All",
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "thread-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "post-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "attachment-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "mailbox"
    ],
    "idempotent": true
  },
  "getPostAttachmentValue": {
    "method": "GET",
    "path": "/groups/{group-id}/threads/{thread-id}/posts/{post-id}/attachments/{attachment-id}/$value",
    "summary": "Get the bytes of an attachment of a post",
    "tag": "posts",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "ErrorInvalidRequest",
      "401": "InvalidAuthenticationToken",
      "403": "ErrorAccessDenied",
      "404": "ErrorItemNotFound",
      "405": "Request_BadRequest",
      "412": "PreconditionFailed",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group-Conversation.Read.All",
        "Group-Conversation.ReadWrite.All",
        "Group.Read.All",
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "thread-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "post-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "attachment-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "mailbox"
    ],
    "idempotent": true
  },
  "createPostExtension": {
    "method": "POST",
    "path": "/groups/{group-id}/threads/{thread-id}/posts/{post-id}/extensions",
    "summary": "Add an open extension to a post",
    "tag": "posts",
    "deprecated": false,
    "success": [
      201
    ],
    "errors": {
      "400": "ErrorInvalidRequest",
      "401": "InvalidAuthenticationToken",
      "403": "ErrorAccessDenied",
      "404": "ErrorItemNotFound",
      "405": "Request_BadRequest",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group.ReadWrite.All"
      ],
      "application": [
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "thread-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "post-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "paged": false,
    "throttling": [
      "mailbox"
    ],
    "idempotent": false
  },
  "getPostExtension": {
    "method": "GET",
    "path": "/groups/{group-id}/threads/{thread-id}/posts/{post-id}/extensions/{extension-id}",
    "summary": "Get an open extension of a post",
    "tag": "posts",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "ErrorAccessDenied",
      "404": "ErrorItemNotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group.Read.All",
        "Group.ReadWrite.All"
      ],
      "application": [
        "Group.Read.All",
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "thread-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "post-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "extension-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "mailbox"
    ],
    "idempotent": true
  },
  "updatePostExtension": {
    "method": "PATCH",
    "path": "/groups/{group-id}/threads/{thread-id}/posts/{post-id}/extensions/{extension-id}",
    "summary": "Change an open extension of a post",
    "tag": "posts",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "ErrorAccessDenied",
      "404": "ErrorItemNotFound",
      "405": "Request_BadRequest",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group.ReadWrite.All"
      ],
      "application": [
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "thread-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "post-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "extension-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "paged": false,
    "throttling": [
      "mailbox"
    ],
    "idempotent": false
  },
  "deletePostExtension": {
    "method": "DELETE",
    "path": "/groups/{group-id}/threads/{thread-id}/posts/{post-id}/extensions/{extension-id}",
    "summary": "Delete an open extension of a post",
    "tag": "posts",
    "deprecated": false,
    "success": [
      204
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "ErrorAccessDenied",
      "404": "ErrorItemNotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group.ReadWrite.All"
      ],
      "application": [
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "thread-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "post-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "extension-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "mailbox"
    ],
    "idempotent": true
  },
  "listConversationPostAttachments": {
    "method": "GET",
    "path": "/groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}/posts/{post-id}/attachments",
    "summary": "List the attachments of a post of a conversation",
    "tag": "posts",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "ErrorAccessDenied",
      "404": "ErrorItemNotFound",
      "405": "Request_BadRequest",
      "412": "PreconditionFailed",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group-Conversation.Read.All",
        "Group-Conversation.ReadWrite.All",
        "Group.Read.All",
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "conversation-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "thread-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "post-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$top",
        "in": "query",
        "required": false,
        "type": "integer",
        "list": false,
        "values": [],
        "default": 20
      },
      {
        "name": "$skip",
        "in": "query",
        "required": false,
        "type": "integer",
        "list": false,
        "values": [],
        "default": 0
      },
      {
        "name": "$select",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "id",
          "contentType",
          "isInline",
          "lastModifiedDateTime",
          "name",
          "size"
        ]
      },
      {
        "name": "$expand",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "microsoft.graph.itemAttachment/item"
        ]
      }
    ],
    "body": "none",
    "paged": true,
    "throttling": [
      "mailbox"
    ],
    "idempotent": true
  },
  "getConversationPostAttachment": {
    "method": "GET",
    "path": "/groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}/posts/{post-id}/attachments/{attachment-id}",
    "summary": "Get an attachment of a post of a conversation",
    "tag": "posts",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "ErrorAccessDenied",
      "404": "ErrorItemNotFound",
      "405": "Request_BadRequest",
      "412": "PreconditionFailed",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group-Conversation.Read.All",
        "Group-Conversation.ReadWrite.All",
        "Group.Read.All",
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "conversation-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "thread-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "post-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "attachment-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$select",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "id",
          "contentType",
          "isInline",
          "lastModifiedDateTime",
          "name",
          "size"
        ]
      },
      {
        "name": "$expand",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "microsoft.graph.itemAttachment/item"
        ]
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "mailbox"
    ],
    "idempotent": true
  },
  "deleteConversationPostAttachment": {
    "method": "DELETE",
    "path": "/groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}/posts/{post-id}/attachments/{attachment-id}",
    "summary": "Delete an attachment of a post of a conversation",
    "tag": "posts",
    "deprecated": false,
    "success": [
      204
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "ErrorAccessDenied",
      "404": "ErrorItemNotFound",
      "405": "Request_BadRequest",
      "412": "PreconditionFailed",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group-Conversation.ReadWrite.All",
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "conversation-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "thread-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "post-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "attachment-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "mailbox"
    ],
    "idempotent": true
  },
  "getConversationPostAttachmentValue": {
    "method": "GET",
    "path": "/groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}/posts/{post-id}/attachments/{attachment-id}/$value",
    "summary": "Get the bytes of an attachment in a conversation",
    "tag": "posts",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "ErrorInvalidRequest",
      "401": "InvalidAuthenticationToken",
      "403": "ErrorAccessDenied",
      "404": "ErrorItemNotFound",
      "405": "Request_BadRequest",
      "412": "PreconditionFailed",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group-Conversation.Read.All",
        "Group-Conversation.ReadWrite.All",
        "Group.Read.All",
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "conversation-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "thread-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "post-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "attachment-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "mailbox"
    ],
    "idempotent": true
  },
  "listAcceptedSenders": {
    "method": "GET",
    "path": "/groups/{group-id}/acceptedSenders",
    "summary": "List who may post to a group",
    "tag": "senders",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Authorization_RequestDenied",
      "404": "Request_ResourceNotFound",
      "405": "Request_BadRequest",
      "412": "PreconditionFailed",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group.Read.All",
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$top",
        "in": "query",
        "required": false,
        "type": "integer",
        "list": false,
        "values": [],
        "default": 100
      },
      {
        "name": "$skip",
        "in": "query",
        "required": false,
        "type": "integer",
        "list": false,
        "values": [],
        "default": 0
      },
      {
        "name": "$select",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "id",
          "description",
          "displayName",
          "mail",
          "userPrincipalName"
        ]
      }
    ],
    "body": "none",
    "paged": true,
    "throttling": [
      "mailbox"
    ],
    "idempotent": true
  },
  "addAcceptedSender": {
    "method": "POST",
    "path": "/groups/{group-id}/acceptedSenders/$ref",
    "summary": "Add somebody who may post to a group",
    "tag": "senders",
    "deprecated": false,
    "success": [
      204
    ],
    "errors": {
      "400": "Request_BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Authorization_RequestDenied",
      "404": "Request_ResourceNotFound",
      "405": "Request_BadRequest",
      "412": "PreconditionFailed",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "paged": false,
    "throttling": [
      "mailbox"
    ],
    "idempotent": false
  },
  "removeAcceptedSender": {
    "method": "DELETE",
    "path": "/groups/{group-id}/acceptedSenders/$ref",
    "summary": "Remove somebody who may post to a group",
    "tag": "senders",
    "deprecated": false,
    "success": [
      204
    ],
    "errors": {
      "400": "Request_BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Authorization_RequestDenied",
      "404": "Request_ResourceNotFound",
      "405": "Request_BadRequest",
      "412": "PreconditionFailed",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$id",
        "in": "query",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "mailbox"
    ],
    "idempotent": true
  },
  "listRejectedSenders": {
    "method": "GET",
    "path": "/groups/{group-id}/rejectedSenders",
    "summary": "List who may not post to a group",
    "tag": "senders",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Authorization_RequestDenied",
      "404": "Request_ResourceNotFound",
      "405": "Request_BadRequest",
      "412": "PreconditionFailed",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group.Read.All",
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$top",
        "in": "query",
        "required": false,
        "type": "integer",
        "list": false,
        "values": [],
        "default": 100
      },
      {
        "name": "$skip",
        "in": "query",
        "required": false,
        "type": "integer",
        "list": false,
        "values": [],
        "default": 0
      },
      {
        "name": "$select",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "id",
          "description",
          "displayName",
          "mail",
          "userPrincipalName"
        ]
      }
    ],
    "body": "none",
    "paged": true,
    "throttling": [
      "mailbox"
    ],
    "idempotent": true
  },
  "addRejectedSender": {
    "method": "POST",
    "path": "/groups/{group-id}/rejectedSenders/$ref",
    "summary": "Add somebody who may not post to a group",
    "tag": "senders",
    "deprecated": false,
    "success": [
      204
    ],
    "errors": {
      "400": "Request_BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Authorization_RequestDenied",
      "404": "Request_ResourceNotFound",
      "405": "Request_BadRequest",
      "412": "PreconditionFailed",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "paged": false,
    "throttling": [
      "mailbox"
    ],
    "idempotent": false
  },
  "removeRejectedSender": {
    "method": "DELETE",
    "path": "/groups/{group-id}/rejectedSenders/$ref",
    "summary": "Remove somebody who may not post to a group",
    "tag": "senders",
    "deprecated": false,
    "success": [
      204
    ],
    "errors": {
      "400": "Request_BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Authorization_RequestDenied",
      "404": "Request_ResourceNotFound",
      "405": "Request_BadRequest",
      "412": "PreconditionFailed",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Group.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$id",
        "in": "query",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "mailbox"
    ],
    "idempotent": true
  },
  "listSubscriptions": {
    "method": "GET",
    "path": "/subscriptions",
    "summary": "List subscriptions",
    "tag": "subscriptions",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.ReadBasic",
        "ChatMember.Read",
        "ChatMember.ReadWrite",
        "Chat.Read",
        "Chat.ReadWrite",
        "Group.Read.All",
        "Subscription.Read.All"
      ],
      "application": [
        "ChatSettings.Read.Chat",
        "ChatSettings.ReadWrite.Chat",
        "ChatMember.Read.Chat",
        "ChatMessage.Read.Chat",
        "Chat.Manage.Chat",
        "ChatMember.Read.WhereInstalled",
        "ChatMember.ReadWrite.WhereInstalled",
        "Chat.ReadBasic.WhereInstalled",
        "Chat.Read.WhereInstalled",
        "Chat.ReadWrite.WhereInstalled",
        "ChatMember.Read.All",
        "ChatMember.ReadWrite.All",
        "Chat.ReadBasic.All",
        "Chat.Read.All",
        "Chat.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$skiptoken",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": true,
    "throttling": [
      "listSubscriptions"
    ],
    "idempotent": true
  },
  "createSubscription": {
    "method": "POST",
    "path": "/subscriptions",
    "summary": "Subscribe to changes",
    "tag": "subscriptions",
    "deprecated": false,
    "success": [
      201
    ],
    "errors": {
      "400": "InvalidRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "Request_BadRequest",
      "409": "ObjectIdentifierInUse",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.ReadBasic",
        "ChatMember.Read",
        "ChatMember.ReadWrite",
        "Chat.Read",
        "Chat.ReadWrite",
        "Group.Read.All"
      ],
      "application": [
        "ChatSettings.Read.Chat",
        "ChatSettings.ReadWrite.Chat",
        "ChatMember.Read.Chat",
        "ChatMessage.Read.Chat",
        "Chat.Manage.Chat",
        "ChatMember.Read.WhereInstalled",
        "ChatMember.ReadWrite.WhereInstalled",
        "Chat.ReadBasic.WhereInstalled",
        "Chat.Read.WhereInstalled",
        "Chat.ReadWrite.WhereInstalled",
        "ChatMember.Read.All",
        "ChatMember.ReadWrite.All",
        "Chat.ReadBasic.All",
        "Chat.Read.All",
        "Chat.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "Prefer",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "paged": false,
    "throttling": [
      "changeSubscriptions"
    ],
    "idempotent": false
  },
  "getSubscription": {
    "method": "GET",
    "path": "/subscriptions/{subscription-id}",
    "summary": "Get a subscription",
    "tag": "subscriptions",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "ResourceNotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.ReadBasic",
        "ChatMember.Read",
        "ChatMember.ReadWrite",
        "Chat.Read",
        "Chat.ReadWrite",
        "Group.Read.All"
      ],
      "application": [
        "ChatSettings.Read.Chat",
        "ChatSettings.ReadWrite.Chat",
        "ChatMember.Read.Chat",
        "ChatMessage.Read.Chat",
        "Chat.Manage.Chat",
        "ChatMember.Read.WhereInstalled",
        "ChatMember.ReadWrite.WhereInstalled",
        "Chat.ReadBasic.WhereInstalled",
        "Chat.Read.WhereInstalled",
        "Chat.ReadWrite.WhereInstalled",
        "ChatMember.Read.All",
        "ChatMember.ReadWrite.All",
        "Chat.ReadBasic.All",
        "Chat.Read.All",
        "Chat.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "subscription-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "getSubscription"
    ],
    "idempotent": true
  },
  "updateSubscription": {
    "method": "PATCH",
    "path": "/subscriptions/{subscription-id}",
    "summary": "Renew a subscription",
    "tag": "subscriptions",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "InvalidRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "ResourceNotFound",
      "405": "Request_BadRequest",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.ReadBasic",
        "ChatMember.Read",
        "ChatMember.ReadWrite",
        "Chat.Read",
        "Chat.ReadWrite",
        "Group.Read.All"
      ],
      "application": [
        "ChatSettings.Read.Chat",
        "ChatSettings.ReadWrite.Chat",
        "ChatMember.Read.Chat",
        "ChatMessage.Read.Chat",
        "Chat.Manage.Chat",
        "ChatMember.Read.WhereInstalled",
        "ChatMember.ReadWrite.WhereInstalled",
        "Chat.ReadBasic.WhereInstalled",
        "Chat.Read.WhereInstalled",
        "Chat.ReadWrite.WhereInstalled",
        "ChatMember.Read.All",
        "ChatMember.ReadWrite.All",
        "Chat.ReadBasic.All",
        "Chat.Read.All",
        "Chat.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "subscription-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "paged": false,
    "throttling": [
      "changeSubscriptions"
    ],
    "idempotent": false
  },
  "deleteSubscription": {
    "method": "DELETE",
    "path": "/subscriptions/{subscription-id}",
    "summary": "Delete a subscription",
    "tag": "subscriptions",
    "deprecated": false,
    "success": [
      204
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "ResourceNotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.ReadBasic",
        "ChatMember.Read",
        "ChatMember.ReadWrite",
        "Chat.Read",
        "Chat.ReadWrite",
        "Group.Read.All"
      ],
      "application": [
        "ChatSettings.Read.Chat",
        "ChatSettings.ReadWrite.Chat",
        "ChatMember.Read.Chat",
        "ChatMessage.Read.Chat",
        "Chat.Manage.Chat",
        "ChatMember.Read.WhereInstalled",
        "ChatMember.ReadWrite.WhereInstalled",
        "Chat.ReadBasic.WhereInstalled",
        "Chat.Read.WhereInstalled",
        "Chat.ReadWrite.WhereInstalled",
        "ChatMember.Read.All",
        "ChatMember.ReadWrite.All",
        "Chat.ReadBasic.All",
        "Chat.Read.All",
        "Chat.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "subscription-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "changeSubscriptions"
    ],
    "idempotent": true
  },
  "reauthorizeSubscription": {
    "method": "POST",
    "path": "/subscriptions/{subscription-id}/reauthorize",
    "kind": "action",
    "summary": "Reauthorize a subscription",
    "tag": "subscriptions",
    "deprecated": false,
    "success": [
      204
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "ResourceNotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "Chat.ReadBasic",
        "ChatMember.Read",
        "ChatMember.ReadWrite",
        "Chat.Read",
        "Chat.ReadWrite",
        "Group.Read.All"
      ],
      "application": [
        "ChatSettings.Read.Chat",
        "ChatSettings.ReadWrite.Chat",
        "ChatMember.Read.Chat",
        "ChatMessage.Read.Chat",
        "Chat.Manage.Chat",
        "ChatMember.Read.WhereInstalled",
        "ChatMember.ReadWrite.WhereInstalled",
        "Chat.ReadBasic.WhereInstalled",
        "Chat.Read.WhereInstalled",
        "Chat.ReadWrite.WhereInstalled",
        "ChatMember.Read.All",
        "ChatMember.ReadWrite.All",
        "Chat.ReadBasic.All",
        "Chat.Read.All",
        "Chat.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "subscription-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "throttling": [
      "reauthorizeSubscription",
      "changeSubscriptions"
    ],
    "idempotent": false
  },
  "getMe": {
    "method": "GET",
    "path": "/me",
    "summary": "Get the signed-in user",
    "tag": "users",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "User.Read",
        "User.ReadWrite",
        "User.ReadBasic.All",
        "User.Read.All",
        "User.ReadWrite.All",
        "Directory.Read.All",
        "Directory.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$select",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "id",
          "accountEnabled",
          "businessPhones",
          "city",
          "companyName",
          "country",
          "createdDateTime",
          "department",
          "displayName",
          "employeeId",
          "employeeType",
          "externalUserState",
          "faxNumber",
          "givenName",
          "imAddresses",
          "jobTitle",
          "mail",
          "mailNickname",
          "mobilePhone",
          "officeLocation",
          "onPremisesSyncEnabled",
          "otherMails",
          "postalCode",
          "preferredLanguage",
          "proxyAddresses",
          "state",
          "streetAddress",
          "surname",
          "usageLocation",
          "userPrincipalName",
          "userType"
        ],
        "default": [
          "id",
          "businessPhones",
          "displayName",
          "givenName",
          "jobTitle",
          "mail",
          "mobilePhone",
          "officeLocation",
          "preferredLanguage",
          "surname",
          "userPrincipalName"
        ]
      }
    ],
    "body": "none",
    "paged": false,
    "idempotent": true
  },
  "getMyPhotoValue": {
    "method": "GET",
    "path": "/me/photo/$value",
    "summary": "Get my picture",
    "tag": "users",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "ImageNotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "User.Read",
        "User.ReadWrite",
        "User.ReadBasic.All",
        "User.Read.All",
        "User.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "idempotent": true
  },
  "listMyMemberOf": {
    "method": "GET",
    "path": "/me/memberOf",
    "summary": "List my groups",
    "tag": "users",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "Request_UnsupportedQuery",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "User.Read",
        "GroupMember.Read.All",
        "Directory.Read.All",
        "Directory.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$top",
        "in": "query",
        "required": false,
        "type": "integer",
        "list": false,
        "values": [],
        "default": 100
      },
      {
        "name": "$skiptoken",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$select",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "id",
          "accountEnabled",
          "businessPhones",
          "city",
          "classification",
          "companyName",
          "country",
          "createdDateTime",
          "deletedDateTime",
          "department",
          "description",
          "displayName",
          "employeeId",
          "employeeType",
          "expirationDateTime",
          "externalUserState",
          "faxNumber",
          "givenName",
          "groupTypes",
          "imAddresses",
          "isAssignableToRole",
          "jobTitle",
          "mail",
          "mailEnabled",
          "mailNickname",
          "membershipRule",
          "membershipRuleProcessingState",
          "mobilePhone",
          "officeLocation",
          "onPremisesLastSyncDateTime",
          "onPremisesSecurityIdentifier",
          "onPremisesSyncEnabled",
          "otherMails",
          "postalCode",
          "preferredDataLocation",
          "preferredLanguage",
          "proxyAddresses",
          "renewedDateTime",
          "resourceBehaviorOptions",
          "resourceProvisioningOptions",
          "securityEnabled",
          "securityIdentifier",
          "state",
          "streetAddress",
          "surname",
          "theme",
          "usageLocation",
          "userPrincipalName",
          "userType",
          "visibility"
        ]
      },
      {
        "name": "$filter",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$search",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$orderby",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": [
          "displayName",
          "displayName asc",
          "displayName desc"
        ]
      },
      {
        "name": "$count",
        "in": "query",
        "required": false,
        "type": "boolean",
        "list": false,
        "values": [],
        "default": false
      },
      {
        "name": "ConsistencyLevel",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": true,
    "idempotent": true
  },
  "listUsers": {
    "method": "GET",
    "path": "/users",
    "summary": "List users",
    "tag": "users",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "Request_UnsupportedQuery",
      "401": "InvalidAuthenticationToken",
      "403": "Authorization_RequestDenied",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "User.ReadBasic.All",
        "User.Read.All",
        "User.ReadWrite.All",
        "Directory.Read.All",
        "Directory.ReadWrite.All"
      ],
      "application": [
        "User.Read.All",
        "User.ReadWrite.All",
        "Directory.Read.All",
        "Directory.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$top",
        "in": "query",
        "required": false,
        "type": "integer",
        "list": false,
        "values": [],
        "default": 100
      },
      {
        "name": "$skiptoken",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$select",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "id",
          "accountEnabled",
          "businessPhones",
          "city",
          "companyName",
          "country",
          "createdDateTime",
          "department",
          "displayName",
          "employeeId",
          "employeeType",
          "externalUserState",
          "faxNumber",
          "givenName",
          "imAddresses",
          "jobTitle",
          "mail",
          "mailNickname",
          "mobilePhone",
          "officeLocation",
          "onPremisesSyncEnabled",
          "otherMails",
          "postalCode",
          "preferredLanguage",
          "proxyAddresses",
          "state",
          "streetAddress",
          "surname",
          "usageLocation",
          "userPrincipalName",
          "userType"
        ],
        "default": [
          "id",
          "businessPhones",
          "displayName",
          "givenName",
          "jobTitle",
          "mail",
          "mobilePhone",
          "officeLocation",
          "preferredLanguage",
          "surname",
          "userPrincipalName"
        ]
      },
      {
        "name": "$filter",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$search",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$orderby",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": [
          "displayName",
          "displayName asc",
          "displayName desc",
          "userPrincipalName",
          "userPrincipalName asc",
          "userPrincipalName desc"
        ]
      },
      {
        "name": "$count",
        "in": "query",
        "required": false,
        "type": "boolean",
        "list": false,
        "values": [],
        "default": false
      },
      {
        "name": "ConsistencyLevel",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": true,
    "idempotent": true
  },
  "getUser": {
    "method": "GET",
    "path": "/users/{user-id}",
    "summary": "Get a user",
    "tag": "users",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Authorization_RequestDenied",
      "404": "Request_ResourceNotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "User.Read",
        "User.ReadWrite",
        "User.ReadBasic.All",
        "User.Read.All",
        "User.ReadWrite.All",
        "Directory.Read.All",
        "Directory.ReadWrite.All"
      ],
      "application": [
        "User.Read.All",
        "User.ReadWrite.All",
        "Directory.Read.All",
        "Directory.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "user-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$select",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "id",
          "accountEnabled",
          "businessPhones",
          "city",
          "companyName",
          "country",
          "createdDateTime",
          "department",
          "displayName",
          "employeeId",
          "employeeType",
          "externalUserState",
          "faxNumber",
          "givenName",
          "imAddresses",
          "jobTitle",
          "mail",
          "mailNickname",
          "mobilePhone",
          "officeLocation",
          "onPremisesSyncEnabled",
          "otherMails",
          "postalCode",
          "preferredLanguage",
          "proxyAddresses",
          "state",
          "streetAddress",
          "surname",
          "usageLocation",
          "userPrincipalName",
          "userType"
        ],
        "default": [
          "id",
          "businessPhones",
          "displayName",
          "givenName",
          "jobTitle",
          "mail",
          "mobilePhone",
          "officeLocation",
          "preferredLanguage",
          "surname",
          "userPrincipalName"
        ]
      }
    ],
    "body": "none",
    "paged": false,
    "idempotent": true
  },
  "getUserPhotoValue": {
    "method": "GET",
    "path": "/users/{user-id}/photo/$value",
    "summary": "Get the picture of a user",
    "tag": "users",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Authorization_RequestDenied",
      "404": "ImageNotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "User.Read",
        "User.ReadWrite",
        "User.ReadBasic.All",
        "User.Read.All",
        "User.ReadWrite.All"
      ],
      "application": [
        "User.Read.All",
        "User.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "user-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": false,
    "idempotent": true
  },
  "listGroups": {
    "method": "GET",
    "path": "/groups",
    "summary": "List groups",
    "tag": "groups",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "Request_UnsupportedQuery",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "GroupMember.Read.All",
        "Group.Read.All",
        "Group.ReadWrite.All",
        "Directory.Read.All",
        "Directory.ReadWrite.All"
      ],
      "application": [
        "GroupMember.Read.All",
        "Group.Read.All",
        "Group.ReadWrite.All",
        "Directory.Read.All",
        "Directory.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$top",
        "in": "query",
        "required": false,
        "type": "integer",
        "list": false,
        "values": [],
        "default": 100
      },
      {
        "name": "$skiptoken",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$select",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "id",
          "classification",
          "createdDateTime",
          "deletedDateTime",
          "description",
          "displayName",
          "expirationDateTime",
          "groupTypes",
          "isAssignableToRole",
          "mail",
          "mailEnabled",
          "mailNickname",
          "membershipRule",
          "membershipRuleProcessingState",
          "onPremisesLastSyncDateTime",
          "onPremisesSecurityIdentifier",
          "onPremisesSyncEnabled",
          "preferredDataLocation",
          "preferredLanguage",
          "proxyAddresses",
          "renewedDateTime",
          "resourceBehaviorOptions",
          "resourceProvisioningOptions",
          "securityEnabled",
          "securityIdentifier",
          "theme",
          "visibility"
        ]
      },
      {
        "name": "$filter",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$search",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$orderby",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": [
          "displayName",
          "displayName asc",
          "displayName desc"
        ]
      },
      {
        "name": "$count",
        "in": "query",
        "required": false,
        "type": "boolean",
        "list": false,
        "values": [],
        "default": false
      },
      {
        "name": "ConsistencyLevel",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": true,
    "idempotent": true
  },
  "getGroup": {
    "method": "GET",
    "path": "/groups/{group-id}",
    "summary": "Get a group",
    "tag": "groups",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "Request_ResourceNotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "GroupMember.Read.All",
        "Group.Read.All",
        "Group.ReadWrite.All",
        "Directory.Read.All",
        "Directory.ReadWrite.All"
      ],
      "application": [
        "GroupMember.Read.All",
        "Group.Read.All",
        "Group.ReadWrite.All",
        "Directory.Read.All",
        "Directory.ReadWrite.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$select",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "id",
          "classification",
          "createdDateTime",
          "deletedDateTime",
          "description",
          "displayName",
          "expirationDateTime",
          "groupTypes",
          "isAssignableToRole",
          "mail",
          "mailEnabled",
          "mailNickname",
          "membershipRule",
          "membershipRuleProcessingState",
          "onPremisesLastSyncDateTime",
          "onPremisesSecurityIdentifier",
          "onPremisesSyncEnabled",
          "preferredDataLocation",
          "preferredLanguage",
          "proxyAddresses",
          "renewedDateTime",
          "resourceBehaviorOptions",
          "resourceProvisioningOptions",
          "securityEnabled",
          "securityIdentifier",
          "theme",
          "visibility"
        ]
      }
    ],
    "body": "none",
    "paged": false,
    "idempotent": true
  },
  "listGroupMembers": {
    "method": "GET",
    "path": "/groups/{group-id}/members",
    "summary": "List the members of a group",
    "tag": "groups",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "Request_UnsupportedQuery",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "Request_ResourceNotFound",
      "405": "Request_BadRequest",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [
        "GroupMember.Read.All",
        "GroupMember.ReadWrite.All",
        "Group.Read.All",
        "Group.ReadWrite.All",
        "Directory.Read.All"
      ],
      "application": [
        "GroupMember.Read.All",
        "GroupMember.ReadWrite.All",
        "Group.Read.All",
        "Group.ReadWrite.All",
        "Directory.Read.All"
      ]
    },
    "parameters": [
      {
        "name": "group-id",
        "in": "path",
        "required": true,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$top",
        "in": "query",
        "required": false,
        "type": "integer",
        "list": false,
        "values": [],
        "default": 100
      },
      {
        "name": "$skiptoken",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$select",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "id",
          "accountEnabled",
          "businessPhones",
          "city",
          "classification",
          "companyName",
          "country",
          "createdDateTime",
          "deletedDateTime",
          "department",
          "description",
          "displayName",
          "employeeId",
          "employeeType",
          "expirationDateTime",
          "externalUserState",
          "faxNumber",
          "givenName",
          "groupTypes",
          "imAddresses",
          "isAssignableToRole",
          "jobTitle",
          "mail",
          "mailEnabled",
          "mailNickname",
          "membershipRule",
          "membershipRuleProcessingState",
          "mobilePhone",
          "officeLocation",
          "onPremisesLastSyncDateTime",
          "onPremisesSecurityIdentifier",
          "onPremisesSyncEnabled",
          "otherMails",
          "postalCode",
          "preferredDataLocation",
          "preferredLanguage",
          "proxyAddresses",
          "renewedDateTime",
          "resourceBehaviorOptions",
          "resourceProvisioningOptions",
          "securityEnabled",
          "securityIdentifier",
          "state",
          "streetAddress",
          "surname",
          "theme",
          "usageLocation",
          "userPrincipalName",
          "userType",
          "visibility"
        ]
      },
      {
        "name": "$filter",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$search",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      },
      {
        "name": "$orderby",
        "in": "query",
        "required": false,
        "type": "string",
        "list": false,
        "values": [
          "displayName",
          "displayName asc",
          "displayName desc"
        ]
      },
      {
        "name": "$count",
        "in": "query",
        "required": false,
        "type": "boolean",
        "list": false,
        "values": [],
        "default": false
      },
      {
        "name": "ConsistencyLevel",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "none",
    "paged": true,
    "idempotent": true
  },
  "runBatch": {
    "method": "POST",
    "path": "/$batch",
    "summary": "Run several requests in one",
    "tag": "batch",
    "deprecated": false,
    "success": [
      200
    ],
    "errors": {
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "405": "Request_BadRequest",
      "413": "RequestEntityTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable"
    },
    "permissions": {
      "delegated": [],
      "application": []
    },
    "parameters": [
      {
        "name": "client-request-id",
        "in": "header",
        "required": false,
        "type": "string",
        "list": false,
        "values": []
      }
    ],
    "body": "required",
    "paged": false,
    "idempotent": false
  }
} as const;

/** The paths that the service knows, and on which it takes no method. */
export const emptyPaths = ["/chats/{chat-id}/messages/{message-id}/undoSoftDelete","/chats/{chat-id}/messages/{message-id}/softDelete"] as const;

/** An operation's name. */
export type OperationId = keyof typeof operations;

/** The names in bodies that are taken in any case, by component. */
export const bodyNames = {
  "conversationCreate": {
    "@odata.type": "conversationODataType",
    "topic": null,
    "threads": "conversationThreadCreate"
  },
  "conversationODataType": {},
  "conversationThreadCreate": {
    "@odata.type": [
      "#microsoft.graph.conversationThread",
      "microsoft.graph.conversationThread"
    ],
    "topic": null,
    "posts": "postCreate"
  },
  "postCreate": {
    "@odata.type": [
      "#microsoft.graph.post",
      "microsoft.graph.post"
    ],
    "body": "itemBodyCreate",
    "newParticipants": "recipientCreate",
    "attachments": "attachmentCreate",
    "extensions": "openTypeExtensionCreate",
    "singleValueExtendedProperties": "singleValueLegacyExtendedPropertyCreate",
    "multiValueExtendedProperties": "multiValueLegacyExtendedPropertyCreate"
  },
  "itemBodyCreate": {
    "contentType": [
      "text",
      "html"
    ],
    "content": null
  },
  "recipientCreate": {
    "emailAddress": "emailAddressCreate"
  },
  "emailAddressCreate": {
    "address": null,
    "name": null
  },
  "attachmentCreate": {
    "@odata.type": [
      "#microsoft.graph.referenceAttachment",
      "microsoft.graph.referenceAttachment"
    ],
    "name": null,
    "contentBytes": null,
    "contentType": null,
    "contentId": null,
    "isInline": null,
    "item": "outlookItemCreate",
    "sourceUrl": null,
    "providerType": null,
    "permission": null,
    "isFolder": null
  },
  "outlookItemCreate": {
    "@odata.type": [
      "#microsoft.graph.contact",
      "microsoft.graph.contact",
      "#microsoft.graph.event",
      "microsoft.graph.event",
      "#microsoft.graph.message",
      "microsoft.graph.message"
    ]
  },
  "openTypeExtensionCreate": {
    "@odata.type": [
      "#microsoft.graph.openTypeExtension",
      "microsoft.graph.openTypeExtension"
    ],
    "extensionName": null
  },
  "singleValueLegacyExtendedPropertyCreate": {
    "id": null,
    "value": null
  },
  "multiValueLegacyExtendedPropertyCreate": {
    "id": null,
    "value": null
  },
  "conversationDraft": {
    "@odata.type": "conversationODataType",
    "id": null,
    "topic": null,
    "hasAttachments": null,
    "lastDeliveredDateTime": null,
    "preview": null,
    "uniqueSenders": null
  },
  "conversationThreadUpdate": {
    "@odata.type": [
      "#microsoft.graph.conversationThread",
      "microsoft.graph.conversationThread"
    ],
    "isLocked": null
  },
  "postReply": {
    "post": "postCreate"
  },
  "postForward": {
    "comment": null,
    "toRecipients": "recipientCreate"
  },
  "chatForSignedInUserRequest": {
    "user": null
  },
  "chatUnreadForUserRequest": {
    "user": null,
    "lastMessageReadDateTime": null
  },
  "chatForUserRequest": {
    "user": null
  },
  "chatMigrationRequest": {
    "conversationCreationDateTime": null
  },
  "chatMessageSetReaction": {
    "reactionType": null
  },
  "chatMessageUnsetReaction": {
    "reactionType": null
  },
  "chatMessageReplyWithQuote": {
    "messageIds": null,
    "replyMessage": null
  },
  "teamsAppInstallationUpgrade": {
    "consentedPermissionSet": null
  },
  "activityNotificationCreate": {
    "topic": null,
    "activityType": null,
    "previewText": null,
    "templateParameters": null,
    "recipient": null,
    "chainId": null,
    "teamsAppId": null,
    "iconId": null
  }
} as const;

/** The code of each error status, from the contract's first example of it, and its message if all operations have that. */
export const errors = {
  "400": {
    "code": "BadRequest"
  },
  "401": {
    "code": "InvalidAuthenticationToken",
    "message": "Access token is empty."
  },
  "402": {
    "code": "PaymentRequired",
    "message": "The sender of the message has no licence for data loss prevention."
  },
  "403": {
    "code": "Forbidden"
  },
  "404": {
    "code": "NotFound"
  },
  "405": {
    "code": "Request_BadRequest",
    "message": "Specified HTTP method is not allowed for the request target."
  },
  "409": {
    "code": "Conflict"
  },
  "412": {
    "code": "PreconditionFailed",
    "message": "This API is not supported in application-only context. Sign a user in."
  },
  "413": {
    "code": "RequestEntityTooLarge",
    "message": "The request body is larger than 4 MB."
  },
  "415": {
    "code": "UnsupportedMediaType",
    "message": "The request body must have the content type application/json."
  },
  "429": {
    "code": "TooManyRequests",
    "message": "Too many requests. Wait for the time that Retry-After names and send the request again."
  },
  "500": {
    "code": "InternalServerError",
    "message": "An unexpected error occurred. Send the request again later."
  },
  "503": {
    "code": "ServiceUnavailable",
    "message": "The service is temporarily unavailable. Send the request again later."
  }
} as const;
