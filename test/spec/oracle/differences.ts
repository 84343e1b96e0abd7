import type { Ledger } from './ledger.ts';

/** Where the contract differs from the typings and from the CSDL alike. */
export const differences: Ledger<string | RegExp> = {
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
      because: 'the service names it with null, and nothing says which properties of a user it could have',
      accept: ['aadUserConversationMember.user: is object, should be user'],
    },
    {
      because: 'Teams returns the derived type here, and the contract says so',
      accept: [
        /^(identitySet|chatMessage\w+IdentitySet)\.application: is teamworkApplicationIdentity, should be identity$/,
        /^(identitySet|chatMessage\w+IdentitySet)\.user: is teamworkUserIdentity, should be identity$/,
      ],
    },
    {
      because: 'the type is open, and Teams adds the property',
      accept: ['teamworkUserIdentity.tenantId: extra', 'chatMessageFromIdentitySet.conversation: extra'],
    },
    {
      because: 'reached by a path of its own, never part of a message',
      accept: ['chatMessage.hostedContents: missing'],
    },
    {
      because: 'messages in channels have replies, messages in chats have none',
      accept: ['chatMessage.replies: missing'],
    },
    {
      because: 'open extensions are the only ones that a post has',
      accept: ['post.extensions: is openTypeExtension[], should be extension[]'],
    },
    {
      because: 'the post that was replied to comes without relationships of its own',
      accept: ['post.inReplyTo: is repliedPost, should be post'],
    },
  ],
};
