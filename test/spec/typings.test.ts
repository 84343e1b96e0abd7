import { describe, expect, it } from 'vitest';
import { compare, compared, uncovered } from './oracle/compare.ts';
import * as beta from './oracle/differences.beta.ts';
import * as both from './oracle/differences.ts';
import * as typings from './oracle/differences.typings.ts';
import * as v1 from './oracle/differences.v1.ts';
import { fromContract, readContract } from './oracle/fromContract.ts';
import { fromTypings, readTypings } from './oracle/fromTypings.ts';
import { settle } from './oracle/ledger.ts';
import * as requests from './oracle/uncovered.ts';

describe.each([
  { version: 'v1.0' as const, own: [v1.differences, typings.differencesOfV1], ownSchemas: [] },
  { version: 'beta' as const, own: [beta.differences], ownSchemas: [beta.uncovered] },
])('the contract of $version compared with the published TypeScript typings', ({ version, own, ownSchemas }) => {
  const contract = fromContract(readContract(version));
  const oracle = fromTypings(readTypings(version));

  it('differs exactly as the ledger accepts', () => {
    expect(settle(compare(contract, oracle), both.differences, typings.differences, ...own)).toEqual([]);
  });

  it('has no schema without a counterpart, except those in the ledger', () => {
    expect(settle(uncovered(contract, oracle), requests.uncovered, typings.uncovered, ...ownSchemas)).toEqual([]);
  });

  it('is compared in chats, members and conversations at least', () => {
    expect(compared(contract, oracle)).toEqual(
      expect.arrayContaining(['aadUserConversationMember', 'chat', 'conversation', 'conversationMember']),
    );
  });
});
