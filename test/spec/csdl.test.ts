import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeWith } from '../support/needs.ts';
import { reference } from '../support/reference.ts';
import { absent, compare, compared, uncovered } from './oracle/compare.ts';
import * as csdl from './oracle/differences.csdl.ts';
import * as both from './oracle/differences.ts';
import * as v1 from './oracle/differences.v1.ts';
import { fromContract, readContract } from './oracle/fromContract.ts';
import { fromCsdl } from './oracle/fromCsdl.ts';
import { settle } from './oracle/ledger.ts';
import * as requests from './oracle/uncovered.ts';

describeWith(reference('reference/csdl-chat-slice.xml'), 'the contract beside the official CSDL', (file) => {
  const contract = fromContract(readContract('v1.0'));
  const oracle = fromCsdl(readFileSync(file, 'utf8'));

  it('differs exactly as the ledger accepts', () => {
    expect(settle(compare(contract, oracle), both.differences, csdl.differences, v1.differences)).toEqual([]);
  });

  it('has no schema without a counterpart, except those in the ledger', () => {
    expect(settle(uncovered(contract, oracle), requests.uncovered, csdl.uncovered)).toEqual([]);
  });

  it('has every type of the CSDL, except those in the ledger', () => {
    expect(settle(absent(contract, oracle), csdl.absent)).toEqual([]);
  });

  it('is compared in chats, members and conversations at least', () => {
    expect(compared(contract, oracle)).toEqual(
      expect.arrayContaining(['aadUserConversationMember', 'chat', 'conversation', 'conversationMember']),
    );
  });
});
