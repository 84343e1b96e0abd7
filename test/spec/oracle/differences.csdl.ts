import type { Ledger } from './ledger.ts';

const file = 'test/spec/oracle/differences.csdl.ts';

/** Where the contract differs from the CSDL and not from the typings. */
export const differences: Ledger = {
  file,
  entries: [
    {
      because: 'reached by a path of its own, never part of a chat body',
      accept: ['chat.targetedMessages: missing'],
    },
    {
      because: 'inherited from a type that the slice leaves out',
      accept: ['resourceSpecificPermissionGrant.deletedDateTime: extra'],
    },
  ],
};

/** Schemas that have no counterpart in the slice of the CSDL and have one in the typings. */
export const uncovered: Ledger<string | RegExp> = {
  file,
  entries: [
    {
      because: 'the slice leaves it out, because no type in it refers to it',
      accept: [
        /^teamwork(ApplicationIdentity|ApplicationIdentityType|CallEventType|TagIdentity|Bot|NotificationRecipient)$/,
        /^teams(App|Tab)(?!.*(Create|Update|Upgrade|Url|Collection)$)/,
        /^call(ParticipantInfo|RecordingStatus)$/,
        /^(aadUser|chatMembers)NotificationRecipient$/,
        /^(file|item|reference)Attachment$/,
        /^(single|multi)ValueLegacyExtendedProperty$/,
        /^(subscription|resourceData|changeType|lifecycleEventType|changeNotification(EncryptedContent)?)$/,
        'deletedChat',
        'keyValuePair',
        'openTypeExtension',
      ],
    },
    {
      because: 'people and groups are described as the lists of senders print them; the directory is not in scope',
      accept: ['directoryObject', 'group', 'user'],
    },
  ],
};

/** Types of the CSDL that the contract does not have. */
export const absent: Ledger = {
  file,
  entries: [
    {
      because: 'only beta has the operations of chats',
      accept: ['operationError', 'teamsAsyncOperation', 'teamsAsyncOperationStatus', 'teamsAsyncOperationType'],
    },
    {
      because: 'an abstract base; the entities that derive from it repeat what it has',
      accept: ['entity', 'teamworkHostedContent'],
    },
    {
      because: 'what adding many members of a team at once returns; chats do not have the action',
      accept: [
        'actionResultPart',
        'aadUserConversationMemberResult',
        'publicError',
        'publicErrorDetail',
        'publicInnerError',
      ],
    },
    {
      because: 'no published operation returns it',
      accept: ['targetedChatMessage'],
    },
    {
      because: 'an entity of another part of Graph that has the name of a namespace',
      accept: ['search'],
    },
  ],
};
