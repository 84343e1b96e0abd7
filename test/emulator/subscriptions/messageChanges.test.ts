import { describe, expect, test } from 'vitest';
import { budget } from '../apps/appEmulator.ts';
import { htmlMessage, mention } from '../messages/groupChat.ts';
import { contoso, groupOf, memberOf, pairOf, userIds } from '../testEmulator.ts';
import { startSubscriptions } from './subscriptionEmulator.ts';

/** An emulator in which Alex watches the messages of the chat. */
async function startWatched() {
  const graph = await startSubscriptions();
  const subscription = await graph.subscribe(graph.as('alex'), `${graph.chat}/messages`);
  return { ...graph, subscription };
}

describe('a notification of a message (teams-changenotifications-chatmessage)', () => {
  test('says what happened, where it is and who is told', async () => {
    const { as, chatId, say, news, subscription, receiver } = await startWatched();
    const { id } = await say('mei', 'Hello');
    const resource = `chats('${chatId}')/messages('${id}')`;
    expect(await news()).toEqual([
      {
        subscriptionId: subscription.id,
        subscriptionExpirationDateTime: '2026-01-05T09:00:00+00:00',
        clientState: 'secret',
        tenantId: contoso,
        changeType: 'created',
        resource,
        resourceData: { id, '@odata.type': '#Microsoft.Graph.chatMessage', '@odata.id': resource },
      },
    ]);
    const [request] = receiver.requests;
    expect(request?.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(Object.keys(JSON.parse(request?.text ?? ''))).toEqual(['value']);
    expect((await as('alex').get(`/${resource}`)).body.id).toBe(id);
  });

  test('is created by sending, replying, forwarding and by what the members do to the chat', async () => {
    const { as, chat, chatId, clock, say, heard } = await startWatched();
    const sent = await say('mei', 'Hello');
    expect(await heard()).toEqual([`created message ${sent.id}`]);
    const own = await as('jacob').post(`/me${chat}/messages`, { body: { content: 'x' } });
    expect(await heard()).toEqual([`created message ${own.body.id}`]);

    clock.advance(1000);
    const reply = await as('jacob').post(`/beta${chat}/messages/replyWithQuote`, {
      messageIds: [sent.id],
      replyMessage: { body: { content: 'Hi' } },
    });
    expect([reply.status, await heard()]).toEqual([201, [`created message ${reply.body.id}`]]);

    const { body: pair } = await as('mei').post('/chats', groupOf('mei', 'jacob', 'nadia'));
    const { body: said } = await as('mei').post(`/chats/${pair.id}/messages`, { body: { content: 'secret' } });
    clock.advance(1000);
    const forward = await as('mei').post(`/beta/chats/${pair.id}/messages/forwardToChat`, {
      targetChatIds: [chatId],
      messageIds: [said.id],
    });
    expect(forward.status, JSON.stringify(forward.body)).toBeLessThan(300);
    expect(await heard()).toEqual([expect.stringMatching(/^created message /)]);

    for (const act of [
      () => as('mei').patch(chat, { topic: 'Budget' }),
      () => as('mei').post(`${chat}/members`, memberOf('nadia')),
      () =>
        as('mei').post(`/beta${chat}/pinnedMessages`, {
          'message@odata.bind': `https://graph.microsoft.com/beta${chat}/messages/${sent.id}`,
        }),
    ]) {
      clock.advance(1000);
      const { status, body } = await act();
      expect(status, JSON.stringify(body)).toBeLessThan(300);
      expect(await heard()).toEqual([expect.stringMatching(/^created message /)]);
    }
  });

  test('is updated by an edit, by reactions and by a policy violation, each time they change something', async () => {
    const { as, app, chat, say, heard } = await startWatched();
    const { id } = await say('mei', 'Hello');
    await heard();
    const message = `${chat}/messages/${id}`;
    const updated = [`updated message ${id}`];
    await as('mei').patch(message, { body: { content: 'Hi' } });
    expect(await heard()).toEqual(updated);
    const reaction = { reactionType: '👍' };
    await as('jacob').post(`${message}/setReaction`, reaction);
    expect(await heard()).toEqual(updated);
    await as('jacob').post(`${message}/setReaction`, reaction);
    expect(await heard()).toEqual([]);
    await as('jacob').post(`${message}/unsetReaction`, reaction);
    expect(await heard()).toEqual(updated);
    await as('mei').patch(message, {});
    expect(await heard()).toEqual([]);
    const policyViolation = { dlpAction: 'blockAccess' };
    const { status } = await app(['Chat.UpdatePolicyViolation.All']).patch(message, { policyViolation });
    expect([status, await heard()]).toEqual([200, updated]);
  });

  test('is deleted by softDelete and updated by undoSoftDelete', async () => {
    const { as, chat, say, heard } = await startWatched();
    const { id } = await say('mei', 'Hello');
    const message = `/users/${userIds.mei}${chat}/messages/${id}`;
    await heard();
    expect((await as('mei').post(`${message}/softDelete`)).status).toBe(204);
    expect(await heard()).toEqual([`deleted message ${id}`]);
    await as('mei').post(`${message}/softDelete`);
    expect(await heard()).toEqual([]);
    expect((await as('mei').post(`${message}/undoSoftDelete`)).status).toBe(204);
    expect(await heard()).toEqual([`updated message ${id}`]);
  });

  test('comes only for the changes that were asked for', async () => {
    const { as, chat, subscribe, say, heard } = await startSubscriptions();
    await subscribe(as('alex'), `${chat}/messages`, { changeType: 'updated' });
    const { id } = await say('mei', 'Hello');
    await as('mei').patch(`${chat}/messages/${id}`, { body: { content: 'Hi' } });
    await as('mei').post(`/users/${userIds.mei}${chat}/messages/${id}/softDelete`);
    expect(await heard()).toEqual([`updated message ${id}`]);
  });
});

describe('the messages of several chats', () => {
  test('are heard of by a user in every chat of theirs, and by an app in every chat of the tenant', async () => {
    const { as, app, chat, subscribe, say, news } = await startSubscriptions();
    const own = await subscribe(as('alex'), '/me/chats/getAllMessages');
    const named = await subscribe(app(['Chat.Read.All']), `/users/${userIds.mei}/chats/getAllMessages`);
    const all = await subscribe(app(['Chat.Read.All']), '/chats/getAllMessages');
    const { body: pair } = await as('mei').post('/chats', pairOf('mei', 'nadia'));
    const inChat = await say('jacob', 'one');
    const inPair = (await as('nadia').post(`/chats/${pair.id}/messages`, { body: { content: 'two' } })).body;
    const items = await news();
    const ids = ({ id }: { id: string }) =>
      items.filter(({ subscriptionId }) => subscriptionId === id).map(({ resource }) => resource);
    const one = `${chat.slice(1).replace(/\/(.*)/, "('$1')")}/messages('${inChat.id}')`;
    const two = `chats('${pair.id}')/messages('${inPair.id}')`;
    expect(ids(own)).toEqual([one]);
    expect(ids(named)).toEqual([one, two]);
    expect(ids(all)).toEqual([one, two]);
  });

  test('are heard of where an app of the catalog is installed, from then on and until it is removed', async () => {
    const { as, app, chat, subscribe, say, heard, install } = await startSubscriptions();
    const caller = app(['Chat.Read.WhereInstalled'], { id: budget.clientAppId });
    await subscribe(caller, `/appCatalogs/teamsApps/${budget.id}/installedToChats/getAllMessages`);
    await say('mei', 'one');
    expect(await heard()).toEqual([]);
    const installation = await install(budget.id, budget.permissions);
    await heard();
    const { id } = await say('mei', 'two');
    expect(await heard()).toEqual([`created message ${id}`]);
    await as('alex').delete(`${chat}/installedApps/${installation}`);
    await heard();
    await say('mei', 'three');
    expect(await heard()).toEqual([]);
  });

  test('of another tenant are not heard of by an app, but by its own', async () => {
    const { as, app, subscribe, heard } = await startSubscriptions();
    const stranger = app(['Chat.Read.All'], { tenant: '4dc1fe35-8ac6-4f0d-904a-7ebcd364bea1' });
    await subscribe(stranger, '/chats/getAllMessages');
    const { body: own } = await as('alex').post('/chats', pairOf('alex', 'omar@fabrikam.com'));
    await as('alex').post(`/chats/${own.id}/messages`, { body: { content: 'x' } });
    expect(await heard()).toEqual([]);
    const { body: theirs } = await as('omar@fabrikam.com').post('/chats', pairOf('omar@fabrikam.com', 'mei'));
    const { body } = await as('mei').post(`/chats/${theirs.id}/messages`, { body: { content: 'x' } });
    expect(await heard()).toEqual([`created message ${body.id}`]);
  });
});

describe('the options of messages', () => {
  test('$search leaves those that say the word, whole and in any case', async () => {
    const { as, chat, subscribe, say, heard } = await startSubscriptions();
    await subscribe(as('alex'), `${chat}/messages?$search=hello`);
    const said: { id: string }[] = [];
    for (const content of ['Hello', 'say HELLO, all', 'hellos', 'help', '']) said.push(await say('mei', content));
    said.push(await say('mei', '', htmlMessage('<p>he<b>llo</b></p><p class="other">x</p>')));
    await say('mei', '', htmlMessage('<p class="hello">x</p>'));
    expect(await heard()).toEqual([0, 1, 5].map((n) => `created message ${said[n]?.id}`));
    await as('mei').patch(`${chat}/messages/${said[3]?.id}`, { body: { content: 'hello' } });
    expect(await heard()).toEqual([`updated message ${said[3]?.id}`]);
  });

  test('$filter leaves those that mention a user', async () => {
    const { as, chat, subscribe, say, heard } = await startSubscriptions();
    const filter = `mentions/any(u: u/mentioned/user/id eq '${userIds.mei}')`;
    await subscribe(as('alex'), `${chat}/messages?$filter=${filter}`);
    await say('jacob', 'Mei');
    const mentioned = (id: string) => ({ ...htmlMessage('<at id="0">Mei</at>'), mentions: [mention(0, { id })] });
    const { id } = await say('jacob', '', mentioned(userIds.mei));
    await say('jacob', '', mentioned(userIds.alex));
    expect(await heard()).toEqual([`created message ${id}`]);
  });
});

describe('history that a member does not see', () => {
  test('is not heard of: not by the member, and not through a subscription to the chats of the member', async () => {
    const { as, app, chat, subscribe, say, heard, clock } = await startSubscriptions();
    const { id: old } = await say('mei', 'before');
    clock.advance(60_000);
    await as('alex').post(`${chat}/members`, memberOf('nadia', 'owner'));
    await subscribe(as('nadia'), `${chat}/messages`);
    await subscribe(as('nadia'), '/me/chats/getAllMessages');
    await subscribe(app(['Chat.Read.All']), `/users/${userIds.nadia}/chats/getAllMessages`);
    const seen = await subscribe(as('alex'), '/me/chats/getAllMessages');
    await as('mei').patch(`${chat}/messages/${old}`, { body: { content: 'changed' } });
    expect(await heard(seen)).toEqual([`updated message ${old}`]);
    await say('mei', 'after');
    expect(await heard()).toHaveLength(4);
  });

  test('is heard of by a member who was added with all of it', async () => {
    const { as, chat, subscribe, say, heard } = await startSubscriptions();
    const { id } = await say('mei', 'before');
    const all = { visibleHistoryStartDateTime: '0001-01-01T00:00:00Z' };
    await as('alex').post(`${chat}/members`, memberOf('nadia', 'owner', all));
    await subscribe(as('nadia'), `${chat}/messages`);
    await as('mei').patch(`${chat}/messages/${id}`, { body: { content: 'changed' } });
    expect(await heard()).toEqual([`updated message ${id}`]);
  });
});
