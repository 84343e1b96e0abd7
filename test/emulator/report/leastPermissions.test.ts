import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { operations } from '../../../generated/beta/operations.ts';
import type { Operation } from '../../../src/contract/operation.ts';
import { byPrivilege, leastPermissions } from '../../../src/emulator/report/leastPermissions.ts';

const lists = (kind: 'delegated' | 'application') =>
  Object.values<Operation>(operations).flatMap(({ permissions }) => permissions[kind] ?? []);

/** Some of the lists of permissions that operations of the contract have. */
const needs = fc.subarray(
  Object.values<Operation>(operations).flatMap(({ permissions }) =>
    permissions.delegated ? [permissions.delegated] : [],
  ),
);

describe('the least permissions', () => {
  test.each([
    ['of one need is the first that will do', [['Chat.ReadBasic', 'Chat.Read', 'Chat.ReadWrite']], ['Chat.ReadBasic']],
    [
      'leave out what a permission has that is needed anyway',
      [
        ['Chat.ReadBasic', 'Chat.Read', 'Chat.ReadWrite'],
        ['Chat.Read', 'Chat.ReadWrite'],
      ],
      ['Chat.Read'],
    ],
    [
      'are two small ones rather than a great one',
      [
        ['Chat.Read', 'Chat.ReadWrite'],
        ['ChatMessage.Send', 'Chat.ReadWrite', 'Group.ReadWrite.All'],
      ],
      ['Chat.Read', 'ChatMessage.Send'],
    ],
    [
      'are a great one if one need takes nothing else',
      [['Chat.Read', 'Chat.ReadWrite'], ['ChatMessage.Send', 'Chat.ReadWrite'], ['Chat.ReadWrite']],
      ['Chat.ReadWrite'],
    ],
    ['are none if nothing is asked for', [[]], []],
    ['may be names that the contract does not have', [['Mail.Read', 'Calendars.Read']], ['Calendars.Read']],
  ])('%s', (_, wanted, expected) => {
    expect(leastPermissions('delegated', wanted)).toEqual(expected);
  });

  test('suffice, have none to spare, and do not depend on the order of the needs', () => {
    const isEnough = (held: readonly string[], wanted: readonly (readonly string[])[]) =>
      wanted.every((need) => need.length === 0 || need.some((each) => held.includes(each)));
    fc.assert(
      fc.property(needs, (wanted) => {
        const least = leastPermissions('delegated', wanted);
        expect(isEnough(least, wanted)).toBe(true);
        for (const each of least)
          expect(
            isEnough(
              least.filter((other) => other !== each),
              wanted,
            ),
          ).toBe(false);
        expect(leastPermissions('delegated', wanted.toReversed())).toEqual(least);
      }),
    );
  });

  test('have the least great one of all sets that suffice', () => {
    const rank = (permission: string) => byPrivilege('delegated', lists('delegated')).indexOf(permission);
    fc.assert(
      fc.property(
        fc.subarray(['createChat', 'addChatMember', 'getMe', 'listUsers', 'sendChatMessage', 'listChats'] as const),
        (called) => {
          const wanted = called.map((name) => operations[name].permissions.delegated);
          const greatest = leastPermissions('delegated', wanted).at(-1);
          const unavoidable = Math.max(-1, ...wanted.map((need) => Math.min(...need.map(rank))));
          expect(greatest === undefined ? -1 : rank(greatest)).toBe(unavoidable);
        },
      ),
    );
  });
});

test.each(['delegated', 'application'] as const)(
  'the order of %s permissions agrees with the lists of operations',
  (kind) => {
    const order = byPrivilege(kind, new Set(lists(kind)));
    const disagreeing = Object.entries<Operation>(operations).filter(([, { permissions }]) => {
      const ranks = (permissions[kind] ?? []).map((each) => order.indexOf(each));
      return ranks.some((rank, i) => rank < (ranks[i - 1] ?? -1));
    });
    // Two pages have permissions of single chats first, where the other pages have them last.
    expect(disagreeing.map(([name]) => name)).toEqual(kind === 'delegated' ? [] : ['listChatPermissionGrants']);
  },
);
