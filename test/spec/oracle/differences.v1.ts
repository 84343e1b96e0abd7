import type { Ledger } from './ledger.ts';

/** Where version 1.0 of the contract differs from the typings and from the CSDL, and beta does not. */
export const differences: Ledger<string | RegExp> = {
  file: 'test/spec/oracle/differences.v1.ts',
  entries: [
    {
      because: 'the type is open, and Teams adds the property, which beta declares',
      accept: ['chatMessageMentionedIdentitySet.tag: extra'],
    },
  ],
};
