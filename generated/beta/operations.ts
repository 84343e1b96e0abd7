// Generated from openapi/ by `npm run generate`. Do not edit.

/** The global service. */
export const serviceRoot = "https://graph.microsoft.com/beta";

/** The first path segments under which a server serves this version. */
export const prefixes = ["beta","localtest"] as const;

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
        "values": []
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
    "repeatable": true
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
    "repeatable": false
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
      "400": "ExpandNotSupported",
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
    "repeatable": true
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
    "repeatable": false
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
    "repeatable": true
  },
  "addChat": {
    "method": "POST",
    "path": "/chats/$ref",
    "summary": "Add a chat (draft)",
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
    "repeatable": false
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
        "values": []
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
    "repeatable": true
  },
  "createMyChat": {
    "method": "POST",
    "path": "/me/chats",
    "summary": "Create one of my chats (draft)",
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
    "repeatable": false
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
        "values": []
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
    "repeatable": true
  },
  "createUserChat": {
    "method": "POST",
    "path": "/users/{user-id}/chats",
    "summary": "Create a chat of a user (draft)",
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
    "body": "required",
    "paged": false,
    "repeatable": false
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
      "403": "Forbidden",
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
        "values": []
      },
      {
        "name": "$skip",
        "in": "query",
        "required": false,
        "type": "integer",
        "list": false,
        "values": []
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
    "repeatable": true
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
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "Request_ResourceNotFound",
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
    "repeatable": false
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
      "403": "Forbidden",
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
    "repeatable": true
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
      "400": "BadRequest",
      "401": "InvalidAuthenticationToken",
      "403": "Forbidden",
      "404": "Request_ResourceNotFound",
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
    "paged": false,
    "repeatable": false
  }
} as const;

/** An operation's name. */
export type OperationId = keyof typeof operations;

/** The code and message of each error status, from the contract's first example of it. */
export const errors = {
  "400": {
    "code": "BadRequest",
    "message": "Query option $top must be at most 50."
  },
  "401": {
    "code": "InvalidAuthenticationToken",
    "message": "Access token is empty."
  },
  "403": {
    "code": "Forbidden",
    "message": "Missing scope permissions on the request. API requires one of 'Chat.Create, Chat.ReadWrite'. Scopes on the request 'Chat.Read'"
  },
  "404": {
    "code": "NotFound",
    "message": "No user is found for members[1].user@odata.bind."
  },
  "405": {
    "code": "Request_BadRequest",
    "message": "Specified HTTP method is not allowed for the request target."
  },
  "409": {
    "code": "Conflict",
    "message": "A conversation with this id exists already."
  },
  "413": {
    "code": "RequestEntityTooLarge",
    "message": "The request body is larger than 4194304 bytes."
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
