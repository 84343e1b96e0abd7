import type { Ledger } from './ledger.ts';

/** Where the contract differs from the typings and from the CSDL alike. */
export const differences: Ledger = {
  file: 'test/spec/oracle/differences.ts',
  entries: [
    {
      because: 'reached by a path of its own, never part of a chat body',
      accept: [
        'chat.installedApps: missing',
        'chat.messages: missing',
        'chat.permissionGrants: missing',
        'chat.pinnedMessages: missing',
        'chat.tabs: missing',
      ],
    },
    {
      because: 'a request binds it by its URL, and no answer contains it',
      accept: ['aadUserConversationMember.user: missing'],
    },
    {
      because: 'Teams answers the derived type here, and the contract says so',
      accept: [
        'chatMessageFromIdentitySet.application: is teamworkApplicationIdentity, should be identity',
        'chatMessageFromIdentitySet.user: is teamworkUserIdentity, should be identity',
      ],
    },
    {
      because: 'the type is open, and Teams adds the tenant',
      accept: ['teamworkUserIdentity.tenantId: extra'],
    },
    {
      because: 'reached by a path of its own, never part of a thread inside a conversation',
      accept: ['conversationThread.posts: missing'],
    },
    {
      because: 'answered only to a $select on threads, which no operation takes',
      accept: ['conversationThread.ccRecipients: missing', 'conversationThread.toRecipients: missing'],
    },
    {
      because: 'only requests carry a recipient, and the service needs its address',
      accept: [
        'emailAddress.address: is not nullable, should be',
        'recipient.emailAddress: is not nullable, should be',
      ],
    },
  ],
};
