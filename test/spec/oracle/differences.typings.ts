import type { Ledger } from './ledger.ts';

/** Where the contract differs from the typings and not from the CSDL. */
export const differences: Ledger = {
  file: 'test/spec/oracle/differences.typings.ts',
  entries: [
    {
      because: 'newer than the typings',
      accept: ['chat.migrationMode: extra', 'chat.originalCreatedDateTime: extra'],
    },
    {
      because: 'a collection of related resources may be absent or empty, and OData has no null for it',
      accept: ['chat.members: is not nullable, should be', 'conversation.threads: is not nullable, should be'],
    },
  ],
};

/** Schemas that have no counterpart in the typings and have one in the CSDL. */
export const uncovered: Ledger<string | RegExp> = {
  file: 'test/spec/oracle/differences.typings.ts',
  entries: [{ because: 'newer than the typings', accept: ['migrationMode'] }],
};
