import { describe, expect, test } from 'vitest';
import type { TestResponse } from '../../support/checkedResponse.ts';
import { contoso, jwt, type TestCaller, userIds } from '../testEmulator.ts';
import { later, type Subscription, type SubscriptionEmulator, startSubscriptions } from './subscriptionEmulator.ts';

const pathOf = ({ id }: Subscription) => `/subscriptions/${id}`;

const gone = { status: 404, body: { error: { code: 'ResourceNotFound', message: 'The object was not found.' } } };

/** A user who is signed in to an app. */
const through = (graph: SubscriptionEmulator, user: string, appid: string, scp = 'Chat.Read'): TestCaller =>
  graph.withToken(jwt({ oid: userIds[user as 'alex'], tid: contoso, appid, scp }));

describe('a subscription by its id (subscription-get)', () => {
  test('is the same as when it was made, in any case of the id', async () => {
    const { as, chat, subscribe } = await startSubscriptions();
    const made = await subscribe(as('alex'), chat);
    expect((await as('alex').get(pathOf(made))).body).toEqual(made);
    expect((await as('alex').get(`/subscriptions/${made.id.toUpperCase()}`)).body).toEqual(made);
  });

  test('is not found by another user, through another app, in another tenant, when it expired or was deleted', async () => {
    const graph = await startSubscriptions();
    const { as, app, chat, clock, subscribe } = graph;
    const made = await subscribe(through(graph, 'alex', 'one'), chat);
    for (const caller of [
      as('mei'),
      as('admin'),
      through(graph, 'alex', 'two'),
      through(graph, 'mei', 'one'),
      app(['Chat.Read.All'], { id: 'two' }),
      app(['Chat.Read.All'], { id: 'one', tenant: '4dc1fe35-8ac6-4f0d-904a-7ebcd364bea1' }),
    ]) {
      expect(await caller.get(pathOf(made))).toMatchObject(gone);
      expect(await caller.patch(pathOf(made), { expirationDateTime: later(graph, 50) })).toMatchObject(gone);
      expect(await caller.post(`${pathOf(made)}/reauthorize`)).toMatchObject(gone);
      expect(await caller.delete(pathOf(made))).toMatchObject(gone);
    }
    expect((await app(['Chat.Read.All'], { id: 'one' }).get(pathOf(made))).status).toBe(200);
    clock.advance(3600_000);
    expect(await through(graph, 'alex', 'one').get(pathOf(made))).toMatchObject(gone);
    expect(await as('alex').get('/subscriptions/none')).toMatchObject(gone);
  });
});

describe('the list of subscriptions (subscription-list)', () => {
  const idsOf = ({ status, body }: TestResponse): string[] => {
    expect(status, JSON.stringify(body)).toBe(200);
    return body.value.map(({ id }: Subscription) => id);
  };

  test('has those that the token may see, oldest first', async () => {
    const graph = await startSubscriptions();
    const { app, chat, subscribe, clock } = graph;
    const made: Record<string, string> = {};
    const make = async (name: string, caller: TestCaller, resource: string) => {
      clock.advance(1000);
      made[name] = (await subscribe(caller, resource)).id;
    };
    await make('alex one', through(graph, 'alex', 'one'), '/me/chats');
    await make('alex two', through(graph, 'alex', 'two'), '/me/chats');
    await make('mei one', through(graph, 'mei', 'one'), '/me/chats');
    await make('app one', app(['Chat.Read.All'], { id: 'one' }), '/chats');
    await make('app two', app(['Chat.Read.All'], { id: 'two' }), chat);
    const named = (ids: readonly string[]) => ids.map((id) => Object.keys(made).find((name) => made[name] === id));
    const list = async (caller: TestCaller) => named(idsOf(await caller.get('/subscriptions')));
    const all = 'Chat.Read Subscription.Read.All';

    expect(await list(through(graph, 'alex', 'one'))).toEqual(['alex one']);
    expect(await list(app(['Chat.Read.All'], { id: 'one' }))).toEqual(['alex one', 'mei one', 'app one']);
    expect(await list(through(graph, 'alex', 'one', all))).toEqual(['alex one', 'alex two']);
    const administrator = graph.withToken(
      jwt({ oid: 'f0c1c1f4-3d0b-4f57-9c8e-2b6a7d54e913', tid: contoso, appid: 'three', scp: all }),
    );
    expect(await list(administrator)).toEqual(['alex one', 'alex two', 'mei one']);
  });

  test('has no clientState, nothing that ended, and takes no query option', async () => {
    const { as, chat, clock, subscribe } = await startSubscriptions();
    const made = await subscribe(as('alex'), chat);
    const { body } = await as('alex').get('/subscriptions');
    const { '@odata.context': _, ...properties } = made;
    expect(body).toEqual({
      '@odata.context': 'http://graph.test/v1.0/$metadata#subscriptions',
      value: [{ ...properties, clientState: null }],
    });
    expect((await as('alex').get('/subscriptions?$top=1')).status).toBe(400);
    clock.advance(3600_000);
    expect((await as('alex').get('/subscriptions')).body.value).toEqual([]);
  });

  test('comes in pages of a hundred', async () => {
    const { app, records, subscribe } = await startSubscriptions();
    const caller = app(['Chat.Read.All']);
    const { id } = await subscribe(caller, '/chats/getAllMessages');
    await records(async (kept) => {
      const first = await kept.get('subscription', id);
      if (!first) throw new Error('It is gone.');
      for (let n = 0; n < 150; n++) await kept.put('subscription', { ...first, id: `copy-${n}`, combination: `${n}` });
    });
    const first = (await caller.get('/subscriptions')).body;
    const second = (await caller.get(first['@odata.nextLink'])).body;
    expect([first.value.length, second.value.length, second['@odata.nextLink']]).toEqual([100, 51, undefined]);
    expect(new Set([...first.value, ...second.value].map((each: Subscription) => each.id)).size).toBe(151);
  });
});

describe('a reauthorization (subscription-reauthorize)', () => {
  test('returns 204 without a body, and does not move the expiry', async () => {
    const { as, chat, clock, subscribe } = await startSubscriptions();
    const made = await subscribe(as('alex'), chat);
    clock.advance(600_000);
    expect(await as('alex').post(`${pathOf(made)}/reauthorize`)).toMatchObject({ status: 204, body: undefined });
    expect((await as('alex').get(pathOf(made))).body).toEqual(made);
  });
});

describe('a subscription that was deleted (subscription-delete)', () => {
  test('returns 204, is gone, and hears of nothing, also of what had not been delivered', async () => {
    const { as, chat, subscribe, say, heard, receiver, clock } = await startSubscriptions();
    const made = await subscribe(as('alex'), `${chat}/messages`);
    receiver.respond = () => new Response(null, { status: 500 });
    await say('mei', 'one');
    expect(await heard()).toHaveLength(1);
    await as('mei').post(`${chat}/messages`, { body: { content: 'two' } });
    expect((await as('alex').delete(pathOf(made))).status).toBe(204);
    expect(await as('alex').delete(pathOf(made))).toMatchObject(gone);
    await say('mei', 'three');
    clock.advance(3600_000);
    expect(await heard()).toEqual([]);
  });
});

describe('a member who subscribed', () => {
  test('may still end the subscription after leaving the chat, and hears of nothing more', async () => {
    const { as, chat, subscribe, say, heard, emulator } = await startSubscriptions();
    const made = await subscribe(as('jacob'), `${chat}/messages`);
    const { body } = await as('alex').get(`${chat}/members`);
    const own = body.value.find(({ userId }: { userId: string }) => userId === userIds.jacob);
    await as('alex').delete(`${chat}/members/${own.id}`);
    await emulator.settled();
    await say('mei', 'Hello');
    expect(await heard()).toEqual([]);
    expect((await as('jacob').delete(pathOf(made))).status).toBe(204);
  });
});
