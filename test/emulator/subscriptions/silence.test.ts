import { describe, expect, test } from 'vitest';
import { contoso, groupOf, memberOf, userIds } from '../testEmulator.ts';
import { startSubscriptions } from './subscriptionEmulator.ts';

/** An emulator in which somebody listens to everything there is. */
async function startListening() {
  const graph = await startSubscriptions();
  const { as, app, chat, subscribe, say, emulator } = graph;
  const { id } = await say('mei', 'before');
  const caller = app(['Chat.Read.All']);
  await subscribe(caller, '/chats/getAllMessages');
  await subscribe(caller, '/chats');
  await subscribe(caller, '/chats/getAllMembers');
  await subscribe(as('alex'), `${chat}?notifyOnUserSpecificProperties=true`);
  await emulator.settled();
  return { ...graph, message: `${chat}/messages/${id}` };
}

describe('nobody is notified', () => {
  test('of a request that failed', async () => {
    const { as, chat, message, heard } = await startListening();
    const requests = [
      await as('nadia').post(`${chat}/messages`, { body: { content: 'x' } }),
      await as('alex').post(`${chat}/messages`, { subject: 'x' }),
      await as('jacob').patch(message, { body: { content: 'x' } }),
      await as('nadia').post(`${message}/setReaction`, { reactionType: '👍' }),
      await as('mei').patch(message, { attachments: [{ id: 'x', contentType: 'reference' }] }),
      await as('mei').post(`${chat}/members`, memberOf('alex')),
      await as('nadia').post('/chats', groupOf('alex', 'mei')),
      await as('alex').post(`${chat}/markChatReadForUser`, { user: { id: userIds.mei, tenantId: contoso } }),
      await as('alex').post('/chats/19:none@thread.v2/messages', { body: { content: 'x' } }),
    ];
    expect(requests.filter(({ status }) => status < 400)).toEqual([]);
    expect(await heard()).toEqual([]);
  });

  test('of the requests of a batch that failed, but of the others, in their order', async () => {
    const { as, chat, heard } = await startListening();
    const headers = { 'content-type': 'application/json' };
    const post = (id: string, body: object) => ({ id, method: 'POST', url: `${chat}/messages`, headers, body });
    const { body } = await as('mei').post('/$batch', {
      requests: [
        post('1', { body: { content: 'one' } }),
        post('2', { subject: 'no body' }),
        post('3', { body: { content: 'three' } }),
      ],
    });
    type Response = { id: string; status: number; body: { id: string } };
    const sent: Response[] = body.responses.filter(({ status }: Response) => status === 201);
    expect(sent).toHaveLength(2);
    const told = await heard();
    expect(told.toSorted()).toEqual(sent.map((each) => `created message ${each.body.id}`).toSorted());
  });

  test('of a request that a fault keeps from being done, but of one whose response alone is lost', async () => {
    const { as, chat, emulator, heard } = await startListening();
    const send = () =>
      as('mei')
        .post(`${chat}/messages`, { body: { content: 'x' } })
        .catch(() => undefined);
    emulator.faults.arm({ operation: 'sendChatMessage', status: 429 });
    await send();
    emulator.faults.arm({ operation: 'sendChatMessage', drop: 'before' });
    await send();
    expect(await heard()).toEqual([]);
    emulator.faults.arm({ operation: 'sendChatMessage', drop: 'after' });
    await send();
    expect(await heard()).toEqual([expect.stringMatching(/^created message/)]);
  });

  test('of what was only read', async () => {
    const { as, chat, message, heard } = await startListening();
    await as('alex').get(chat);
    await as('alex').get(message);
    await as('alex').get(`${chat}/messages`);
    await as('alex').get(`${chat}/members`);
    await as('alex').get('/chats?$expand=members');
    expect(await heard()).toEqual([]);
  });

  test('of what happened before the subscription, even if it was not told yet', async () => {
    const { as, chat, subscribe, say, receiver, heard } = await startSubscriptions();
    const first = await subscribe(as('mei'), '/me/chats/getAllMessages');
    receiver.respond = () => new Response(null, { status: 500 });
    await say('mei', 'one');
    const second = await subscribe(as('alex'), `${chat}/messages`);
    await say('mei', 'two');
    receiver.respond = () => new Response(null, { status: 202 });
    expect(first.id).not.toBe(second.id);
    expect(await heard(second)).toHaveLength(1);
  });

  test('of what happens while the endpoint is being asked', async () => {
    const { as, chat, subscribe, say, receiver, heard } = await startSubscriptions();
    receiver.greet = async (token) => {
      await say('mei', 'during');
      return new Response(token, { headers: { 'content-type': 'text/plain' } });
    };
    await subscribe(as('alex'), `${chat}/messages`);
    expect(await heard()).toEqual([]);
    await say('mei', 'after');
    expect(await heard()).toHaveLength(1);
  });

  test('of what happens in another chat', async () => {
    const { as, chat, subscribe, heard } = await startSubscriptions();
    const { body: other } = await as('alex').post('/chats', groupOf('alex', 'mei', 'nadia'));
    for (const part of ['', '/messages', '/members']) await subscribe(as('alex'), chat + part);
    await as('mei').post(`/chats/${other.id}/messages`, { body: { content: 'x' } });
    await as('mei').patch(`/chats/${other.id}`, { topic: 'x' });
    await as('mei').post(`/chats/${other.id}/members`, memberOf('jacob'));
    expect(await heard()).toEqual([]);
  });

  test('after the expiry, of what happened after it', async () => {
    const { as, chat, clock, subscribe, say, heard, emulator } = await startSubscriptions();
    await subscribe(as('alex'), `${chat}/messages`);
    clock.advance(3600_000 - 1001);
    const { id } = await say('mei', 'in time');
    expect(await heard()).toEqual([`created message ${id}`]);
    await say('mei', 'too late');
    expect(await heard()).toEqual([]);
    clock.advance(24 * 3600_000);
    await emulator.settled();
    expect((await emulator.state()).subscription).toEqual([]);
  });

  test('by a reset, and subscriptions are gone then', async () => {
    const { as, emulator, say, heard } = await startListening();
    await say('mei', 'x');
    await emulator.reset();
    expect((await as('alex').get('/subscriptions')).body.value).toEqual([]);
    expect((await emulator.deliveries()).length).toBe(0);
    await heard();
    const { body: made } = await as('alex').post('/chats', groupOf('alex', 'mei', 'nadia'));
    await as('mei').post(`/chats/${made.id}/messages`, { body: { content: 'x' } });
    expect(await heard()).toEqual([]);
  });

  test('and no record of a change is kept, if nobody has subscribed', async () => {
    const { emulator, say, receiver, records } = await startSubscriptions();
    await say('mei', 'x');
    expect(await records((kept) => kept.changes('change', 0, 10))).toEqual([]);
    await emulator.settled();
    expect(receiver.requests).toEqual([]);
  });
});
