import { describe, expect, test, vi } from 'vitest';
import { ManualClock } from '../../../src/emulator/index.ts';
import { type Store, type StoredRecord, UniqueViolation } from '../../../src/emulator/store/store.ts';
import { pairOf, startEmulator } from '../testEmulator.ts';
import { withPut } from './frozenStore.ts';
import { stores } from './stores.ts';

/**
 * A store that several processes share, at the worst moment: when a chat of two people is first written, a rival has
 * just written it too. A store may say so when the record is put, or as late as when the transaction ends.
 */
function contested(store: Store, when: 'put' | 'end', rival: () => Promise<unknown>, times = 1): Store {
  let left = times;
  return {
    ...store,
    async transaction(work) {
      let violation: UniqueViolation | undefined;
      const check = ({ kind, unique: [pair] }: StoredRecord) => {
        if (kind !== 'chat' || pair === undefined || left === 0) return;
        left--;
        violation = new UniqueViolation(kind, pair);
        if (when === 'put') throw violation;
      };
      try {
        return await store.transaction(async (transaction) => {
          const put = async (record: StoredRecord) => {
            check(record);
            await transaction.put(record);
          };
          const result = await work(withPut(transaction, put));
          if (violation) throw violation;
          return result;
        });
      } catch (error) {
        if (error === violation) await rival();
        throw error;
      }
    },
  };
}

describe.each(stores)('two emulators that share a %s store', (_name, make) => {
  test.each(['put', 'end'] as const)(
    'have one chat for two people, also if one takes the pair while the other has looked for it (%s)',
    async (when) => {
      const shared = make();
      const first = await startEmulator({ store: shared, clock: new ManualClock('2026-01-05T07:00:00Z') });
      let theirs: string | undefined;
      const rival = async () => {
        const { status, body } = await first.as('jacob').post('/chats', pairOf('jacob', 'alex'));
        expect(status).toBe(201);
        await first.as('jacob').post(`/chats/${body.id}/messages`, { body: { content: 'I was first.' } });
        theirs = body.id;
      };
      const second = await startEmulator({ store: contested(shared, when, rival) });

      const { status, body } = await second.as('alex').post('/chats', pairOf('alex', 'jacob'));
      expect(status).toBe(201);
      expect(theirs).toBeDefined();
      expect(body).toMatchObject({ id: theirs, createdDateTime: '2026-01-05T07:00:00Z' });
      const chats = await second.as('alex').get('/chats');
      expect(chats.body.value.map(({ id }: { id: string }) => id)).toEqual([theirs]);
      const messages = await second.as('alex').get(`/chats/${theirs}/messages`);
      expect(messages.body.value.map((message: { body: object }) => message.body)).toMatchObject([
        { content: 'I was first.' },
      ]);
    },
  );

  test('have one chat for two people when a hundred requests race', async () => {
    const shared = make();
    const sides = await Promise.all([startEmulator({ store: shared }), startEmulator({ store: shared })]);
    const responses = await Promise.all(
      Array.from({ length: 100 }, (_, number) =>
        sides[number % 2]?.as(number % 3 ? 'alex' : 'jacob').post('/chats', pairOf('alex', 'jacob')),
      ),
    );
    expect(new Set(responses.map((response) => response?.status))).toEqual(new Set([201]));
    expect(new Set(responses.map((response) => response?.body.id)).size).toBe(1);
  });

  test('do not begin again for ever', async () => {
    const shared = make();
    const graph = vi.spyOn(console, 'error').mockImplementation(() => {});
    let rounds = 0;
    const never = contested(shared, 'put', async () => rounds++, Number.POSITIVE_INFINITY);
    const unlucky = await startEmulator({ store: never });
    await expect(unlucky.as('alex').post('/chats', pairOf('alex', 'jacob'))).rejects.toThrow('The server failed');
    expect(rounds).toBe(5);
    expect(graph).toHaveBeenCalledWith(expect.any(UniqueViolation));
    graph.mockRestore();
  });
});
