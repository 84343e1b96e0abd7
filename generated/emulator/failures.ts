// Generated from openapi/ by `npm run generate`. Do not edit.
/** How operations fail, by operationId and status, where they fail in their own way. */
export const failures: Readonly<Record<string, Readonly<Record<number, { readonly code: string; readonly message: string }>>>> =
  {
  "createChat": {
    "400": {
      "code": "BadRequest",
      "message": "members[1].roles[0] must be one of 'owner', 'guest'."
    }
  },
  "getChat": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No chat is found with id '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2'."
    }
  },
  "updateChat": {
    "400": {
      "code": "BadRequest",
      "message": "topic must have at most 250 characters."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No chat is found with id '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2'."
    }
  },
  "deleteChat": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Forbidden",
      "message": "Only an administrator of the tenant or of Teams can do this."
    },
    "404": {
      "code": "NotFound",
      "message": "No chat is found with id '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2'."
    }
  },
  "hideChatForUser": {
    "400": {
      "code": "BadRequest",
      "message": "user is required."
    },
    "403": {
      "code": "Forbidden",
      "message": "With a delegated permission the user must be the one who is signed in."
    },
    "404": {
      "code": "NotFound",
      "message": "No chat is found with id '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2'."
    }
  },
  "unhideChatForUser": {
    "400": {
      "code": "BadRequest",
      "message": "user is required."
    },
    "403": {
      "code": "Forbidden",
      "message": "With a delegated permission the user must be the one who is signed in."
    },
    "404": {
      "code": "NotFound",
      "message": "No chat is found with id '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2'."
    }
  },
  "markChatReadForUser": {
    "400": {
      "code": "BadRequest",
      "message": "user is required."
    },
    "403": {
      "code": "Forbidden",
      "message": "With a delegated permission the user must be the one who is signed in."
    },
    "404": {
      "code": "NotFound",
      "message": "No chat is found with id '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2'."
    }
  },
  "markChatUnreadForUser": {
    "400": {
      "code": "BadRequest",
      "message": "user is required."
    },
    "403": {
      "code": "Forbidden",
      "message": "With a delegated permission the user must be the one who is signed in."
    },
    "404": {
      "code": "NotFound",
      "message": "No chat is found with id '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2'."
    }
  },
  "removeAllAccessForUser": {
    "400": {
      "code": "BadRequest",
      "message": "user is required."
    },
    "404": {
      "code": "NotFound",
      "message": "No chat is found with id '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2'."
    }
  },
  "startChatMigration": {
    "400": {
      "code": "BadRequest",
      "message": "The chat is in migration mode already."
    },
    "404": {
      "code": "NotFound",
      "message": "No chat is found with id '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2'."
    }
  },
  "completeChatMigration": {
    "400": {
      "code": "BadRequest",
      "message": "The chat is not in migration mode."
    },
    "403": {
      "code": "Forbidden",
      "message": "Another app started the migration. Only that app can import messages and complete it."
    },
    "404": {
      "code": "NotFound",
      "message": "No chat is found with id '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2'."
    }
  },
  "listChatOperations": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No chat is found with id '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2'."
    }
  },
  "getChatOperation": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No operation is found with id 'b33cbe9f-8ebe-4f2a-912b-7e2a427f477f-e88ae9aa-887e-4972-ac3e-bd578e38232e-cf58835e-43f0-4fc1-825e-5de55630e7e4'."
    }
  },
  "addChat": {
    "400": {
      "code": "BadRequest",
      "message": "@odata.id must be an absolute URL that ends in /chats('x') or /chats/x."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No chat is found with id '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2'."
    }
  },
  "createMyChat": {
    "400": {
      "code": "BadRequest",
      "message": "members[1].roles[0] must be one of 'owner', 'guest'."
    }
  },
  "getMyChat": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No chat is found with id '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2'."
    }
  },
  "listUserChats": {
    "403": {
      "code": "Forbidden",
      "message": "With a delegated permission the user must be the one who is signed in."
    },
    "404": {
      "code": "Request_ResourceNotFound",
      "message": "Resource '8b081ef6-4792-4def-b2c9-c363a1bf41d5' does not exist."
    }
  },
  "createUserChat": {
    "400": {
      "code": "BadRequest",
      "message": "members[1].roles[0] must be one of 'owner', 'guest'."
    },
    "403": {
      "code": "Forbidden",
      "message": "With a delegated permission the user must be the one who is signed in."
    }
  },
  "getUserChat": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Forbidden",
      "message": "With a delegated permission the user must be the one who is signed in."
    },
    "404": {
      "code": "NotFound",
      "message": "No chat is found with id '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2'."
    }
  },
  "getChatForUserApp": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Forbidden",
      "message": "With a delegated permission the user must be the one who is signed in."
    },
    "404": {
      "code": "NotFound",
      "message": "No installation is found with id 'OGMwYTFhNjctNTBjZS00MTE0LWJiNmMtZGE5YzVkYmNmNmNhIyM0YjdlMmExMC02ZjBkLTRjNTMtOWQzZS03YTFmMGMyYjhlNjQ='."
    }
  },
  "getDeletedChat": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Forbidden",
      "message": "Only an administrator of the tenant or of Teams can do this."
    },
    "404": {
      "code": "NotFound",
      "message": "No deleted chat is found with id '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2'."
    }
  },
  "undoDeleteChat": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Forbidden",
      "message": "Only an administrator of the tenant or of Teams can do this."
    },
    "404": {
      "code": "NotFound",
      "message": "No deleted chat is found with id '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2'."
    }
  },
  "listChatMembers": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No chat is found with id '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2'."
    }
  },
  "addChatMember": {
    "400": {
      "code": "BadRequest",
      "message": "roles is required."
    },
    "403": {
      "code": "Forbidden",
      "message": "InsufficientPrivileges"
    },
    "404": {
      "code": "NotFound",
      "message": "No chat is found with id '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2'."
    }
  },
  "getChatMember": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No member is found with id 'MCMjYjMzY2JlOWYtOGViZS00ZjJhLTkxMmItN2UyYTQyN2Y0NzdmIyMxOToxYzViMDE2OTZkMmU0YTE3OWMyOTJiYzljZjA0ZTYzYkB0aHJlYWQudjIjIzgyZmU3NzU4LTViYjMtNGYwZC1hNDNmLWU1NTVmZDM5OWM2Zg=='."
    }
  },
  "removeChatMember": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Forbidden",
      "message": "InsufficientPrivileges"
    },
    "404": {
      "code": "NotFound",
      "message": "No member is found with id 'MCMjYjMzY2JlOWYtOGViZS00ZjJhLTkxMmItN2UyYTQyN2Y0NzdmIyMxOToxYzViMDE2OTZkMmU0YTE3OWMyOTJiYzljZjA0ZTYzYkB0aHJlYWQudjIjIzgyZmU3NzU4LTViYjMtNGYwZC1hNDNmLWU1NTVmZDM5OWM2Zg=='."
    }
  },
  "listMyChatMembers": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No chat is found with id '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2'."
    }
  },
  "getMyChatMember": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No member is found with id 'MCMjYjMzY2JlOWYtOGViZS00ZjJhLTkxMmItN2UyYTQyN2Y0NzdmIyMxOToxYzViMDE2OTZkMmU0YTE3OWMyOTJiYzljZjA0ZTYzYkB0aHJlYWQudjIjIzgyZmU3NzU4LTViYjMtNGYwZC1hNDNmLWU1NTVmZDM5OWM2Zg=='."
    }
  },
  "listUserChatMembers": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Forbidden",
      "message": "With a delegated permission the user must be the one who is signed in."
    },
    "404": {
      "code": "NotFound",
      "message": "No chat is found with id '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2'."
    }
  },
  "getUserChatMember": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Forbidden",
      "message": "With a delegated permission the user must be the one who is signed in."
    },
    "404": {
      "code": "NotFound",
      "message": "No member is found with id 'MCMjYjMzY2JlOWYtOGViZS00ZjJhLTkxMmItN2UyYTQyN2Y0NzdmIyMxOToxYzViMDE2OTZkMmU0YTE3OWMyOTJiYzljZjA0ZTYzYkB0aHJlYWQudjIjIzgyZmU3NzU4LTViYjMtNGYwZC1hNDNmLWU1NTVmZDM5OWM2Zg=='."
    }
  },
  "listChatMessages": {
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No chat is found with id '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2'."
    }
  },
  "sendChatMessage": {
    "400": {
      "code": "BadRequest",
      "message": "body is required."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No chat is found with id '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2'."
    }
  },
  "listMyChatMessages": {
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No chat is found with id '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2'."
    }
  },
  "sendMyChatMessage": {
    "400": {
      "code": "BadRequest",
      "message": "body is required."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No chat is found with id '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2'."
    }
  },
  "listUserChatMessages": {
    "403": {
      "code": "Forbidden",
      "message": "With a delegated permission the user must be the one who is signed in."
    },
    "404": {
      "code": "NotFound",
      "message": "No chat is found with id '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2'."
    }
  },
  "sendUserChatMessage": {
    "400": {
      "code": "BadRequest",
      "message": "body is required."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No chat is found with id '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2'."
    }
  },
  "getChatMessage": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No message is found with id '1607124005331'."
    }
  },
  "updateChatMessage": {
    "400": {
      "code": "BadRequest",
      "message": "chatId is not a property of this body."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not the sender of the message."
    },
    "404": {
      "code": "NotFound",
      "message": "No message is found with id '1607124005331'."
    }
  },
  "getMyChatMessage": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No message is found with id '1607124005331'."
    }
  },
  "updateMyChatMessage": {
    "400": {
      "code": "BadRequest",
      "message": "chatId is not a property of this body."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not the sender of the message."
    },
    "404": {
      "code": "NotFound",
      "message": "No message is found with id '1607124005331'."
    }
  },
  "undoSoftDeleteMyChatMessage": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not the sender of the message."
    },
    "404": {
      "code": "NotFound",
      "message": "No message is found with id '1607124005331'."
    }
  },
  "softDeleteMyChatMessage": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not the sender of the message."
    },
    "404": {
      "code": "NotFound",
      "message": "No message is found with id '1607124005331'."
    }
  },
  "listMyHostedContents": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No message is found with id '1607124005331'."
    }
  },
  "getMyHostedContent": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No hosted content is found with the id."
    }
  },
  "getMyHostedContentValue": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No hosted content is found with the id."
    }
  },
  "getUserChatMessage": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Forbidden",
      "message": "With a delegated permission the user must be the one who is signed in."
    },
    "404": {
      "code": "NotFound",
      "message": "No message is found with id '1607124005331'."
    }
  },
  "updateUserChatMessage": {
    "400": {
      "code": "BadRequest",
      "message": "chatId is not a property of this body."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not the sender of the message."
    },
    "404": {
      "code": "NotFound",
      "message": "No message is found with id '1607124005331'."
    }
  },
  "softDeleteChatMessage": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Forbidden",
      "message": "With a delegated permission the user must be the one who is signed in."
    },
    "404": {
      "code": "NotFound",
      "message": "No message is found with id '1607124005331'."
    }
  },
  "undoSoftDeleteChatMessage": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Forbidden",
      "message": "With a delegated permission the user must be the one who is signed in."
    },
    "404": {
      "code": "NotFound",
      "message": "No message is found with id '1607124005331'."
    }
  },
  "setChatMessageReaction": {
    "400": {
      "code": "BadRequest",
      "message": "reactionType is required."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No message is found with id '1607124005331'."
    }
  },
  "unsetChatMessageReaction": {
    "400": {
      "code": "BadRequest",
      "message": "reactionType is required."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No message is found with id '1607124005331'."
    }
  },
  "replyWithQuote": {
    "400": {
      "code": "BadRequest",
      "message": "messageIds must have at most 10 items."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No message is found with id '1607124005331'."
    }
  },
  "forwardChatMessage": {
    "400": {
      "code": "BadRequest",
      "message": "The request body is not valid JSON."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No message is found with id '1607124005331'."
    }
  },
  "listHostedContents": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No message is found with id '1607124005331'."
    }
  },
  "listUserHostedContents": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Forbidden",
      "message": "With a delegated permission the user must be the one who is signed in."
    },
    "404": {
      "code": "NotFound",
      "message": "No message is found with id '1607124005331'."
    }
  },
  "getUserHostedContent": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Forbidden",
      "message": "With a delegated permission the user must be the one who is signed in."
    },
    "404": {
      "code": "NotFound",
      "message": "No hosted content is found with the id."
    }
  },
  "getUserHostedContentValue": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Forbidden",
      "message": "With a delegated permission the user must be the one who is signed in."
    },
    "404": {
      "code": "NotFound",
      "message": "No hosted content is found with the id."
    }
  },
  "getHostedContent": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No hosted content is found with the id."
    }
  },
  "getHostedContentValue": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No hosted content is found with the id."
    }
  },
  "getAllMessages": {
    "403": {
      "code": "Forbidden",
      "message": "The operation takes application permissions only."
    },
    "404": {
      "code": "Request_ResourceNotFound",
      "message": "Resource '8b081ef6-4792-4def-b2c9-c363a1bf41d5' does not exist."
    }
  },
  "deltaChatMessages": {
    "403": {
      "code": "Forbidden",
      "message": "The operation takes application permissions only."
    },
    "404": {
      "code": "Request_ResourceNotFound",
      "message": "Resource '8b081ef6-4792-4def-b2c9-c363a1bf41d5' does not exist."
    }
  },
  "getAllRetainedMessages": {
    "403": {
      "code": "Forbidden",
      "message": "The operation takes application permissions only."
    },
    "404": {
      "code": "Request_ResourceNotFound",
      "message": "Resource '8b081ef6-4792-4def-b2c9-c363a1bf41d5' does not exist."
    }
  },
  "deleteTargetedMessage": {
    "400": {
      "code": "BadRequest",
      "message": "Only group chats have targeted messages."
    },
    "404": {
      "code": "NotFound",
      "message": "No targeted message is found with the id."
    }
  },
  "listPinnedMessages": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No chat is found with id '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2'."
    }
  },
  "pinMessage": {
    "400": {
      "code": "BadRequest",
      "message": "message@odata.bind is required."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No chat is found with id '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2'."
    }
  },
  "unpinMessage": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No pinned message is found with id '1607124005331'."
    }
  },
  "listChatApps": {
    "400": {
      "code": "BadRequest",
      "message": "$expand[0] must be one of 'teamsApp', 'teamsAppDefinition', 'teamsAppDefinition($expand=bot)'."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No chat is found with id '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2'."
    }
  },
  "addChatApp": {
    "400": {
      "code": "BadRequest",
      "message": "teamsApp@odata.bind is required."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No chat is found with id '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2'."
    }
  },
  "getChatApp": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No app installation is found with id 'MTk6MWM1YjAxNjk2ZDJlNGExNzljMjkyYmM5Y2YwNGU2M2JAdGhyZWFkLnYyIyM0YjdlMmExMC02ZjBkLTRjNTMtOWQzZS03YTFmMGMyYjhlNjQ='."
    }
  },
  "removeChatApp": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No app installation is found with id 'MTk6MWM1YjAxNjk2ZDJlNGExNzljMjkyYmM5Y2YwNGU2M2JAdGhyZWFkLnYyIyM0YjdlMmExMC02ZjBkLTRjNTMtOWQzZS03YTFmMGMyYjhlNjQ='."
    }
  },
  "upgradeChatApp": {
    "400": {
      "code": "BadRequest",
      "message": "consentedPermissionSet must name exactly the resource-specific permissions that the app needs: 'ChatMember.Read.Chat', 'TeamsActivity.Send.Chat'."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No app installation is found with id 'MTk6MWM1YjAxNjk2ZDJlNGExNzljMjkyYmM5Y2YwNGU2M2JAdGhyZWFkLnYyIyM0YjdlMmExMC02ZjBkLTRjNTMtOWQzZS03YTFmMGMyYjhlNjQ='."
    }
  },
  "listChatPermissionGrants": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No chat is found with id '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2'."
    }
  },
  "sendActivityNotificationInChat": {
    "400": {
      "code": "BadRequest",
      "message": "recipient is required."
    },
    "403": {
      "code": "Forbidden",
      "message": "Application with AAD App Id '5e1d3c7a-90b4-4f26-a1c8-3b6d2e9f7041' is not authorized to generate notifications about the chat to the recipient. Ensure that the expected Teams app is installed in the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No chat is found with id '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2'."
    },
    "409": {
      "code": "Conflict",
      "message": "Found multiple applications with the same Microsoft Entra App ID '5e1d3c7a-90b4-4f26-a1c8-3b6d2e9f7041'."
    }
  },
  "listChatTabs": {
    "400": {
      "code": "BadRequest",
      "message": "$expand[0] must be one of 'teamsApp'."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No chat is found with id '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2'."
    }
  },
  "addChatTab": {
    "400": {
      "code": "BadRequest",
      "message": "teamsApp@odata.bind is required."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No chat is found with id '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2'."
    }
  },
  "getChatTab": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No tab is found with id 'd2a6f1c0-3b58-4e7d-9c41-8f0b6a5e2d37'."
    }
  },
  "updateChatTab": {
    "400": {
      "code": "BadRequest",
      "message": "webUrl is not a property of this body."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No tab is found with id 'd2a6f1c0-3b58-4e7d-9c41-8f0b6a5e2d37'."
    }
  },
  "removeChatTab": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Forbidden",
      "message": "The caller is not a member of the chat."
    },
    "404": {
      "code": "NotFound",
      "message": "No tab is found with id 'd2a6f1c0-3b58-4e7d-9c41-8f0b6a5e2d37'."
    }
  },
  "listConversations": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "ErrorAccessDenied",
      "message": "Access is denied. Check credentials and try again."
    },
    "404": {
      "code": "Request_ResourceNotFound",
      "message": "Resource '02bd9fd6-8f93-4758-87c3-1fb73740a315' does not exist."
    }
  },
  "createConversation": {
    "400": {
      "code": "ErrorInvalidRequest",
      "message": "threads is required."
    },
    "403": {
      "code": "ErrorAccessDenied",
      "message": "Access is denied. Check credentials and try again."
    },
    "404": {
      "code": "Request_ResourceNotFound",
      "message": "Resource '02bd9fd6-8f93-4758-87c3-1fb73740a315' does not exist."
    }
  },
  "getConversation": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "ErrorAccessDenied",
      "message": "Access is denied. Check credentials and try again."
    },
    "404": {
      "code": "ErrorItemNotFound",
      "message": "The specified object was not found in the store."
    }
  },
  "createConversationWithId": {
    "400": {
      "code": "ErrorInvalidRequest",
      "message": "topic is required."
    },
    "403": {
      "code": "ErrorAccessDenied",
      "message": "Access is denied. Check credentials and try again."
    },
    "404": {
      "code": "Request_ResourceNotFound",
      "message": "Resource '02bd9fd6-8f93-4758-87c3-1fb73740a315' does not exist."
    },
    "409": {
      "code": "Conflict",
      "message": "A conversation with this id exists already."
    }
  },
  "deleteConversation": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "ErrorAccessDenied",
      "message": "Access is denied. Check credentials and try again."
    },
    "404": {
      "code": "ErrorItemNotFound",
      "message": "The specified object was not found in the store."
    }
  },
  "listConversationThreads": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "ErrorAccessDenied",
      "message": "Access is denied. Check credentials and try again."
    },
    "404": {
      "code": "ErrorItemNotFound",
      "message": "The specified object was not found in the store."
    }
  },
  "createConversationThread": {
    "400": {
      "code": "ErrorInvalidRequest",
      "message": "posts is required."
    },
    "403": {
      "code": "ErrorAccessDenied",
      "message": "Access is denied. Check credentials and try again."
    },
    "404": {
      "code": "ErrorItemNotFound",
      "message": "The specified object was not found in the store."
    }
  },
  "listThreads": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "ErrorAccessDenied",
      "message": "Access is denied. Check credentials and try again."
    },
    "404": {
      "code": "Request_ResourceNotFound",
      "message": "Resource '02bd9fd6-8f93-4758-87c3-1fb73740a315' does not exist."
    }
  },
  "createThread": {
    "400": {
      "code": "ErrorInvalidRequest",
      "message": "posts is required."
    },
    "403": {
      "code": "ErrorAccessDenied",
      "message": "Access is denied. Check credentials and try again."
    },
    "404": {
      "code": "Request_ResourceNotFound",
      "message": "Resource '02bd9fd6-8f93-4758-87c3-1fb73740a315' does not exist."
    }
  },
  "getThread": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "ErrorAccessDenied",
      "message": "Access is denied. Check credentials and try again."
    },
    "404": {
      "code": "ErrorItemNotFound",
      "message": "The specified object was not found in the store."
    }
  },
  "updateThread": {
    "400": {
      "code": "ErrorInvalidRequest",
      "message": "isLocked is required."
    },
    "403": {
      "code": "ErrorAccessDenied",
      "message": "Access is denied. Check credentials and try again."
    },
    "404": {
      "code": "ErrorItemNotFound",
      "message": "The specified object was not found in the store."
    }
  },
  "deleteThread": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "ErrorAccessDenied",
      "message": "Access is denied. Check credentials and try again."
    },
    "404": {
      "code": "ErrorItemNotFound",
      "message": "The specified object was not found in the store."
    }
  },
  "getConversationThread": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "ErrorAccessDenied",
      "message": "Access is denied. Check credentials and try again."
    },
    "404": {
      "code": "ErrorItemNotFound",
      "message": "The specified object was not found in the store."
    }
  },
  "updateConversationThread": {
    "400": {
      "code": "ErrorInvalidRequest",
      "message": "isLocked is required."
    },
    "403": {
      "code": "ErrorAccessDenied",
      "message": "Access is denied. Check credentials and try again."
    },
    "404": {
      "code": "ErrorItemNotFound",
      "message": "The specified object was not found in the store."
    }
  },
  "deleteConversationThread": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "ErrorAccessDenied",
      "message": "Access is denied. Check credentials and try again."
    },
    "404": {
      "code": "ErrorItemNotFound",
      "message": "The specified object was not found in the store."
    }
  },
  "replyToThread": {
    "400": {
      "code": "ErrorInvalidRequest",
      "message": "post is required."
    },
    "403": {
      "code": "ErrorAccessDenied",
      "message": "Access is denied. Check credentials and try again."
    },
    "404": {
      "code": "ErrorItemNotFound",
      "message": "The specified object was not found in the store."
    }
  },
  "replyToConversationThread": {
    "400": {
      "code": "ErrorInvalidRequest",
      "message": "post is required."
    },
    "403": {
      "code": "ErrorAccessDenied",
      "message": "Access is denied. Check credentials and try again."
    },
    "404": {
      "code": "ErrorItemNotFound",
      "message": "The specified object was not found in the store."
    }
  },
  "listPosts": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "ErrorAccessDenied",
      "message": "Access is denied. Check credentials and try again."
    },
    "404": {
      "code": "ErrorItemNotFound",
      "message": "The specified object was not found in the store."
    }
  },
  "listConversationPosts": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "ErrorAccessDenied",
      "message": "Access is denied. Check credentials and try again."
    },
    "404": {
      "code": "ErrorItemNotFound",
      "message": "The specified object was not found in the store."
    }
  },
  "getPost": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "ErrorAccessDenied",
      "message": "Access is denied. Check credentials and try again."
    },
    "404": {
      "code": "ErrorItemNotFound",
      "message": "The specified object was not found in the store."
    }
  },
  "getConversationPost": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "ErrorAccessDenied",
      "message": "Access is denied. Check credentials and try again."
    },
    "404": {
      "code": "ErrorItemNotFound",
      "message": "The specified object was not found in the store."
    }
  },
  "replyToPost": {
    "400": {
      "code": "ErrorInvalidRequest",
      "message": "post is required."
    },
    "403": {
      "code": "ErrorAccessDenied",
      "message": "Access is denied. Check credentials and try again."
    },
    "404": {
      "code": "ErrorItemNotFound",
      "message": "The specified object was not found in the store."
    }
  },
  "replyToConversationPost": {
    "400": {
      "code": "ErrorInvalidRequest",
      "message": "post is required."
    },
    "403": {
      "code": "ErrorAccessDenied",
      "message": "Access is denied. Check credentials and try again."
    },
    "404": {
      "code": "ErrorItemNotFound",
      "message": "The specified object was not found in the store."
    }
  },
  "forwardPost": {
    "400": {
      "code": "ErrorInvalidRequest",
      "message": "toRecipients is required."
    },
    "403": {
      "code": "ErrorAccessDenied",
      "message": "Access is denied. Check credentials and try again."
    },
    "404": {
      "code": "ErrorItemNotFound",
      "message": "The specified object was not found in the store."
    }
  },
  "forwardConversationPost": {
    "400": {
      "code": "ErrorInvalidRequest",
      "message": "toRecipients is required."
    },
    "403": {
      "code": "ErrorAccessDenied",
      "message": "Access is denied. Check credentials and try again."
    },
    "404": {
      "code": "ErrorItemNotFound",
      "message": "The specified object was not found in the store."
    }
  },
  "listPostAttachments": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "ErrorAccessDenied",
      "message": "Access is denied. Check credentials and try again."
    },
    "404": {
      "code": "ErrorItemNotFound",
      "message": "The specified object was not found in the store."
    }
  },
  "getPostAttachment": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "ErrorAccessDenied",
      "message": "Access is denied. Check credentials and try again."
    },
    "404": {
      "code": "ErrorItemNotFound",
      "message": "The specified object was not found in the store."
    }
  },
  "deletePostAttachment": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "ErrorAccessDenied",
      "message": "Access is denied. Check credentials and try again."
    },
    "404": {
      "code": "ErrorItemNotFound",
      "message": "The specified object was not found in the store."
    }
  },
  "getPostAttachmentValue": {
    "400": {
      "code": "ErrorInvalidRequest",
      "message": "A reference attachment has no content of its own. Read where it leads."
    },
    "403": {
      "code": "ErrorAccessDenied",
      "message": "Access is denied. Check credentials and try again."
    },
    "404": {
      "code": "ErrorItemNotFound",
      "message": "The specified object was not found in the store."
    }
  },
  "createPostExtension": {
    "400": {
      "code": "ErrorInvalidRequest",
      "message": "The post has an extension 'Com.Contoso.Review' already. Change it, or choose another name."
    },
    "403": {
      "code": "ErrorAccessDenied",
      "message": "Access is denied. Check credentials and try again."
    },
    "404": {
      "code": "ErrorItemNotFound",
      "message": "The specified object was not found in the store."
    }
  },
  "getPostExtension": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "ErrorAccessDenied",
      "message": "Access is denied. Check credentials and try again."
    },
    "404": {
      "code": "ErrorItemNotFound",
      "message": "The specified object was not found in the store."
    }
  },
  "updatePostExtension": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "ErrorAccessDenied",
      "message": "Access is denied. Check credentials and try again."
    },
    "404": {
      "code": "ErrorItemNotFound",
      "message": "The specified object was not found in the store."
    }
  },
  "deletePostExtension": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "ErrorAccessDenied",
      "message": "Access is denied. Check credentials and try again."
    },
    "404": {
      "code": "ErrorItemNotFound",
      "message": "The specified object was not found in the store."
    }
  },
  "listConversationPostAttachments": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "ErrorAccessDenied",
      "message": "Access is denied. Check credentials and try again."
    },
    "404": {
      "code": "ErrorItemNotFound",
      "message": "The specified object was not found in the store."
    }
  },
  "getConversationPostAttachment": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "ErrorAccessDenied",
      "message": "Access is denied. Check credentials and try again."
    },
    "404": {
      "code": "ErrorItemNotFound",
      "message": "The specified object was not found in the store."
    }
  },
  "deleteConversationPostAttachment": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "ErrorAccessDenied",
      "message": "Access is denied. Check credentials and try again."
    },
    "404": {
      "code": "ErrorItemNotFound",
      "message": "The specified object was not found in the store."
    }
  },
  "getConversationPostAttachmentValue": {
    "400": {
      "code": "ErrorInvalidRequest",
      "message": "A reference attachment has no content of its own. Read where it leads."
    },
    "403": {
      "code": "ErrorAccessDenied",
      "message": "Access is denied. Check credentials and try again."
    },
    "404": {
      "code": "ErrorItemNotFound",
      "message": "The specified object was not found in the store."
    }
  },
  "listAcceptedSenders": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Authorization_RequestDenied",
      "message": "Insufficient privileges to complete the operation."
    },
    "404": {
      "code": "Request_ResourceNotFound",
      "message": "Resource '02bd9fd6-8f93-4758-87c3-1fb73740a315' does not exist."
    }
  },
  "addAcceptedSender": {
    "400": {
      "code": "Request_BadRequest",
      "message": "@odata.id breaks its rule. An absolute URL that ends in `/users('x')`, `/users/x`, `/groups('x')` or `/groups/x`. For a user, x is the id or the user principal name; for a group, the id."
    },
    "403": {
      "code": "Authorization_RequestDenied",
      "message": "Insufficient privileges to complete the operation."
    },
    "404": {
      "code": "Request_ResourceNotFound",
      "message": "Resource '8ba98af6-7fc2-4eb2-a7f2-aef9f21fd98a' does not exist."
    }
  },
  "removeAcceptedSender": {
    "400": {
      "code": "Request_BadRequest",
      "message": "$id is required."
    },
    "403": {
      "code": "Authorization_RequestDenied",
      "message": "Insufficient privileges to complete the operation."
    },
    "404": {
      "code": "Request_ResourceNotFound",
      "message": "Resource '8ba98af6-7fc2-4eb2-a7f2-aef9f21fd98a' does not exist or one of its queried reference-property objects are not present."
    }
  },
  "listRejectedSenders": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Authorization_RequestDenied",
      "message": "Insufficient privileges to complete the operation."
    },
    "404": {
      "code": "Request_ResourceNotFound",
      "message": "Resource '02bd9fd6-8f93-4758-87c3-1fb73740a315' does not exist."
    }
  },
  "addRejectedSender": {
    "400": {
      "code": "Request_BadRequest",
      "message": "@odata.id breaks its rule. An absolute URL that ends in `/users('x')`, `/users/x`, `/groups('x')` or `/groups/x`. For a user, x is the id or the user principal name; for a group, the id."
    },
    "403": {
      "code": "Authorization_RequestDenied",
      "message": "Insufficient privileges to complete the operation."
    },
    "404": {
      "code": "Request_ResourceNotFound",
      "message": "Resource '8ba98af6-7fc2-4eb2-a7f2-aef9f21fd98a' does not exist."
    }
  },
  "removeRejectedSender": {
    "400": {
      "code": "Request_BadRequest",
      "message": "$id is required."
    },
    "403": {
      "code": "Authorization_RequestDenied",
      "message": "Insufficient privileges to complete the operation."
    },
    "404": {
      "code": "Request_ResourceNotFound",
      "message": "Resource '8ba98af6-7fc2-4eb2-a7f2-aef9f21fd98a' does not exist or one of its queried reference-property objects are not present."
    }
  },
  "listSubscriptions": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    }
  },
  "createSubscription": {
    "400": {
      "code": "InvalidRequest",
      "message": "expirationDateTime is required."
    },
    "404": {
      "code": "NotFound",
      "message": "No chat is found with id '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2'."
    },
    "409": {
      "code": "ObjectIdentifierInUse",
      "message": "Subscription Id a3f0c9d2-6b1e-4d57-9c84-0e7b5d2f1a68 already exists for the requested combination"
    }
  },
  "getSubscription": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "404": {
      "code": "ResourceNotFound",
      "message": "The object was not found."
    }
  },
  "updateSubscription": {
    "400": {
      "code": "InvalidRequest",
      "message": "One of expirationDateTime, notificationUrl, encryptionCertificate and encryptionCertificateId is required."
    },
    "404": {
      "code": "ResourceNotFound",
      "message": "The object was not found."
    }
  },
  "deleteSubscription": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "404": {
      "code": "ResourceNotFound",
      "message": "The object was not found."
    }
  },
  "reauthorizeSubscription": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "404": {
      "code": "ResourceNotFound",
      "message": "The object was not found."
    }
  },
  "getMe": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    }
  },
  "getMyPhotoValue": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "404": {
      "code": "ImageNotFound",
      "message": "Exception of type 'Microsoft.Fast.Profile.Core.Exception.ImageNotFoundException' was thrown."
    }
  },
  "listMyMemberOf": {
    "400": {
      "code": "Request_UnsupportedQuery",
      "message": "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'"
    }
  },
  "listUsers": {
    "400": {
      "code": "Request_UnsupportedQuery",
      "message": "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'"
    },
    "403": {
      "code": "Authorization_RequestDenied",
      "message": "Insufficient privileges to complete the operation."
    }
  },
  "getUser": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Authorization_RequestDenied",
      "message": "Insufficient privileges to complete the operation."
    },
    "404": {
      "code": "Request_ResourceNotFound",
      "message": "Resource '8b081ef6-4792-4def-b2c9-c363a1bf41d5' does not exist."
    }
  },
  "getUserPhotoValue": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "403": {
      "code": "Authorization_RequestDenied",
      "message": "Insufficient privileges to complete the operation."
    },
    "404": {
      "code": "ImageNotFound",
      "message": "Exception of type 'Microsoft.Fast.Profile.Core.Exception.ImageNotFoundException' was thrown."
    }
  },
  "listGroups": {
    "400": {
      "code": "Request_UnsupportedQuery",
      "message": "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'"
    }
  },
  "getGroup": {
    "400": {
      "code": "BadRequest",
      "message": "The query option '$search' is not supported here."
    },
    "404": {
      "code": "Request_ResourceNotFound",
      "message": "Resource '02bd9fd6-8f93-4758-87c3-1fb73740a315' does not exist."
    }
  },
  "listGroupMembers": {
    "400": {
      "code": "Request_UnsupportedQuery",
      "message": "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'"
    },
    "404": {
      "code": "Request_ResourceNotFound",
      "message": "Resource '02bd9fd6-8f93-4758-87c3-1fb73740a315' does not exist."
    }
  },
  "runBatch": {
    "400": {
      "code": "BadRequest",
      "message": "requests[1].id is 'A', which differs from the id of requests[0] in case at most."
    },
    "403": {
      "code": "Forbidden",
      "message": "The app is blocked in this organization."
    }
  }
};
