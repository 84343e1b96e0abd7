import type { Ledger } from './ledger.ts';

const file = 'test/spec/oracle/differences.typings.ts';

/** Where the contract differs from the typings and not from the CSDL. */
export const differences: Ledger<string | RegExp> = {
  file,
  entries: [
    {
      because: 'newer than the typings',
      accept: ['chat.migrationMode: extra', 'chat.originalCreatedDateTime: extra'],
    },
    {
      because: 'a collection of related resources may be absent or empty, and OData has no null for it',
      accept: [
        'chat.members: is not nullable, should be',
        'conversation.threads: is not nullable, should be',
        'conversationThread.posts: is not nullable, should be',
        /^post\.(attachments|extensions|mentions|singleValueExtendedProperties|multiValueExtendedProperties): is not nullable, should be$/,
      ],
    },
    {
      because: 'published responses have it, and the type is open',
      accept: ['teamsTabConfiguration.dateAdded: extra'],
    },
    {
      because: 'every notification has it, and the type is open and names nothing',
      accept: ['resourceData.id: extra'],
    },
    {
      because: 'expanded in the app catalog alone',
      accept: ['teamsApp.appDefinitions: missing'],
    },
    {
      because: 'notifies a team or a channel, which is no chat',
      accept: [/^teamworkNotificationRecipient: missing variant (channelMembers|teamMembers)NotificationRecipient$/],
    },
    {
      because: 'people and groups are described as the lists of senders print them; the directory is not in scope',
      accept: [/^(user|group|directoryObject)\.\w+: missing$/, /^directoryObject: missing variant \w+$/],
    },
  ],
};

/** Schemas that have no counterpart in the typings and have one in the CSDL. */
export const uncovered: Ledger<string | RegExp> = {
  file,
  entries: [{ because: 'newer than the typings', accept: ['migrationMode'] }],
};

/** Where version 1.0 of the contract differs from the typings, and beta does not. */
export const differencesOfV1: Ledger = {
  file,
  entries: [
    {
      because: 'the published page prints it for version 1.0 too, where only beta declares it',
      accept: ['group.resourceBehaviorOptions: extra', 'group.resourceProvisioningOptions: extra'],
    },
  ],
};
