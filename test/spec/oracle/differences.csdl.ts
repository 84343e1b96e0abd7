import type { Ledger } from './ledger.ts';

/** Where the contract differs from the CSDL and not from the typings. */
export const differences: Ledger = {
  file: 'test/spec/oracle/differences.csdl.ts',
  entries: [
    {
      because: 'reached by a path of its own, never part of a chat body',
      accept: ['chat.targetedMessages: missing'],
    },
  ],
};

/** Schemas that have no counterpart in the slice of the CSDL and have one in the typings. */
export const uncovered: Ledger<string | RegExp> = {
  file: 'test/spec/oracle/differences.csdl.ts',
  entries: [
    {
      because: 'the slice leaves it out, because no type in it refers to it',
      accept: ['teamworkApplicationIdentity', 'teamworkApplicationIdentityType'],
    },
  ],
};
