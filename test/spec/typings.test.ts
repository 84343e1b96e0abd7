import { describe, expect, it } from 'vitest';
import { compare, compared, uncovered } from './oracle/compare.ts';
import * as both from './oracle/differences.ts';
import * as typings from './oracle/differences.typings.ts';
import { fromContract, readContract } from './oracle/fromContract.ts';
import { fromTypings, readTypings } from './oracle/fromTypings.ts';
import { settle } from './oracle/ledger.ts';
import * as requests from './oracle/uncovered.ts';

describe('the contract compared with the published TypeScript typings', () => {
  const contract = fromContract(readContract());
  const oracle = fromTypings(readTypings());

  it('differs exactly as the ledger accepts', () => {
    expect(settle(compare(contract, oracle), both.differences, typings.differences)).toEqual([]);
  });

  it('has no schema without a counterpart, except those in the ledger', () => {
    expect(settle(uncovered(contract, oracle), requests.uncovered, typings.uncovered)).toEqual([]);
  });

  it('is compared in chats, members and conversations at least', () => {
    expect(compared(contract, oracle)).toEqual(
      expect.arrayContaining(['aadUserConversationMember', 'chat', 'conversation', 'conversationMember']),
    );
  });
});
