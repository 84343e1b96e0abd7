import type { Ledger } from './ledger.ts';

const file = 'test/spec/oracle/differences.beta.ts';

/** Where beta differs from its typings, and version 1.0 does not. */
export const differences: Ledger<string | RegExp> = {
  file,
  entries: [
    {
      because: 'reached by a path of its own, never part of a chat body',
      accept: ['chat.operations: missing'],
    },
    {
      because: 'newer than the typings: the SDK of September 2026 has it',
      accept: [
        /^chatMessage(Info)?\.body: is chatMessageBody, should be itemBody$/,
        'chatMessage.citations: extra',
        'chatMessage.hasReplies: extra',
      ],
    },
    {
      because: 'a page of the service shows it, no description of the types does yet',
      accept: ['teamsAsyncOperation.values: extra'],
    },
    {
      because: 'happens in channels, and is a general event here',
      accept: ['eventMessageDetail: missing variant channelSharingUpdatedEventMessageDetail'],
    },
  ],
};

/** Schemas that have no counterpart in the typings of beta. */
export const uncovered: Ledger<string | RegExp> = {
  file,
  entries: [
    {
      because: 'newer than the typings: the SDK of September 2026 has it',
      accept: [/^chatMessage(Body|Citation|CitationSensitivityLabel)$/, 'messageBodyContentType'],
    },
  ],
};
