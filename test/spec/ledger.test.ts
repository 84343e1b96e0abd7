import { describe, expect, it } from 'vitest';
import * as beta from './oracle/differences.beta.ts';
import * as csdl from './oracle/differences.csdl.ts';
import * as both from './oracle/differences.ts';
import * as typings from './oracle/differences.typings.ts';
import * as v1 from './oracle/differences.v1.ts';
import { type Ledger, settle } from './oracle/ledger.ts';
import * as requests from './oracle/uncovered.ts';

const ledger: Ledger<string | RegExp> = {
  file: 'ledger.ts',
  entries: [{ because: 'it is so', accept: ['boat.mast: missing', /Draft$/] }],
};

describe('a ledger', () => {
  it('is satisfied if it accepts all findings and nothing else', () => {
    expect(settle(['boat.mast: missing', 'boatDraft'], ledger)).toEqual([]);
  });

  it('fails on a finding that it does not accept', () => {
    expect(settle(['boat.mast: missing', 'boatDraft', 'boat.sail: extra'], ledger)).toEqual([
      '"boat.sail: extra" is not accepted. Correct the contract, or list it in ledger.ts.',
    ]);
  });

  it('fails on an entry that accepts nothing, and says which to delete', () => {
    expect(settle([], ledger)).toEqual([
      '"boat.mast: missing" is found no more. Delete this entry from ledger.ts.',
      '"/Draft$/" is found no more. Delete this entry from ledger.ts.',
    ]);
  });

  it('does not accept a finding by a part of its text', () => {
    expect(settle(['boat.mast: missing member', 'boatDraft'], ledger)).toHaveLength(2);
  });

  it.each([
    both.differences,
    typings.differences,
    typings.uncovered,
    v1.differences,
    beta.differences,
    beta.uncovered,
    csdl.differences,
    csdl.uncovered,
    requests.uncovered,
  ])('has no entry twice in $file', ({ entries }) => {
    const accepted = entries.flatMap(({ accept }) => accept.map(String));
    expect(accepted).toEqual([...new Set(accepted)]);
  });
});
