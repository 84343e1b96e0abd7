import { describe, expect, test } from 'vitest';
import { budget } from '../apps/appEmulator.ts';
import { contoso, groupOf, memberOf, pairOf, userIds } from '../testEmulator.ts';
import { startSubscriptions } from './subscriptionEmulator.ts';

const body = (user: keyof typeof userIds, more: object = {}) => ({
  user: { id: userIds[user], tenantId: contoso },
  ...more,
});

describe('a notification of a chat (teams-changenotifications-chat)', () => {
  test('says which chat it is', async () => {
    const { as, chat, chatId, subscribe, news } = await startSubscriptions();
    await subscribe(as('alex'), chat);
    await as('mei').patch(chat, { topic: 'Budget' });
    const resource = `chats('${chatId}')`;
    expect(await news()).toMatchObject([
      {
        changeType: 'updated',
        resource,
        resourceData: { id: chatId, '@odata.type': '#microsoft.graph.chat', '@odata.id': resource },
      },
    ]);
  });

  test('is created once for each who takes part, whatever the chat is called, and not by asking for the same again', async () => {
    const { as, app, subscribe, heard } = await startSubscriptions();
    await subscribe(as('alex'), '/me/chats');
    await subscribe(as('mei'), '/me/chats');
    await subscribe(app(['Chat.ReadBasic.All']), '/chats');
    const { body: group } = await as('alex').post('/chats', { ...groupOf('alex', 'jacob', 'nadia'), topic: 'Trip' });
    expect(await heard()).toEqual([`created chat ${group.id}`, `created chat ${group.id}`]);
    const { body: pair } = await as('mei').post('/chats', pairOf('mei', 'nadia'));
    expect(await heard()).toEqual([`created chat ${pair.id}`, `created chat ${pair.id}`]);
    await as('mei').post('/chats', pairOf('mei', 'nadia'));
    expect(await heard()).toEqual([]);
  });

  test('is updated by another topic and by other members, not by the same topic or by messages', async () => {
    const { as, chat, chatId, subscribe, say, heard } = await startSubscriptions();
    await subscribe(as('alex'), chat);
    await as('mei').patch(chat, { topic: 'Budget' });
    expect(await heard()).toEqual([`updated chat ${chatId}`]);
    await as('mei').patch(chat, { topic: 'Budget' });
    await say('mei', 'Hello');
    expect(await heard()).toEqual([]);
    const { headers } = await as('mei').post(`${chat}/members`, memberOf('nadia'));
    expect(await heard()).toEqual([`updated chat ${chatId}`]);
    await as('mei').delete(headers.get('location') as string);
    expect(await heard()).toEqual([`updated chat ${chatId}`]);
  });

  test('comes to an app of the catalog where it is installed', async () => {
    const { as, app, chat, chatId, subscribe, heard, install } = await startSubscriptions();
    const caller = app(['Chat.ReadBasic.WhereInstalled']);
    await subscribe(caller, `appCatalogs/teamsApps/${budget.id}/installedToChats`);
    await as('mei').patch(chat, { topic: 'one' });
    expect(await heard()).toEqual([]);
    await install(budget.id, budget.permissions);
    await as('mei').patch(chat, { topic: 'two' });
    expect(await heard()).toEqual([`updated chat ${chatId}`]);
  });

  test('of another tenant comes to an app if somebody of its own takes part', async () => {
    const { as, app, subscribe, heard } = await startSubscriptions();
    await subscribe(app(['Chat.Read.All'], { tenant: '4dc1fe35-8ac6-4f0d-904a-7ebcd364bea1' }), '/chats');
    await as('alex').post('/chats', pairOf('alex', 'nadia'));
    expect(await heard()).toEqual([]);
    const { body: shared } = await as('alex').post('/chats', pairOf('alex', 'omar@fabrikam.com'));
    expect(await heard()).toEqual([`created chat ${shared.id}`]);
  });

  test('comes to a member who joins, with the change that made them one, and no more to one who left', async () => {
    const { as, chat, chatId, subscribe, heard } = await startSubscriptions();
    await subscribe(as('nadia'), '/me/chats');
    const { headers } = await as('mei').post(`${chat}/members`, memberOf('nadia'));
    expect(await heard()).toEqual([`updated chat ${chatId}`]);
    await as('mei').delete(headers.get('location') as string);
    await as('mei').patch(chat, { topic: 'Budget' });
    expect(await heard()).toEqual([]);
  });

  test('comes for what a seed adds too', async () => {
    const { as, emulator, subscribe, news } = await startSubscriptions();
    const chats = await subscribe(as('alex'), '/me/chats');
    const messages = await subscribe(as('alex'), '/me/chats/getAllMessages');
    await emulator.loadSeed({
      chats: [{ chatType: 'group', members: ['alex', 'mei'], messages: [{ from: 'mei', body: 'Hello' }] }],
    });
    const told = (await news()).map(({ subscriptionId, changeType }) => [subscriptionId, changeType]);
    expect(told.filter(([id]) => id === chats.id)).toEqual([[chats.id, 'created']]);
    expect(told.filter(([id]) => id === messages.id)).toEqual([[messages.id, 'created']]);
  });

  test('that was deleted is heard of no more', async () => {
    const { as, app, chat, subscribe, say, heard } = await startSubscriptions();
    await subscribe(as('alex'), chat);
    await subscribe(as('alex'), `${chat}/messages`);
    await subscribe(app(['Chat.Read.All']), '/chats');
    await say('mei', 'Hello');
    expect(await heard()).toHaveLength(1);
    expect((await as('admin').delete(chat)).status).toBe(204);
    expect((await as('mei').post(`${chat}/messages`, { body: { content: 'x' } })).status).toBe(404);
    expect(await heard()).toEqual([]);
  });
});

describe('what a user alone sees of a chat (notifyOnUserSpecificProperties)', () => {
  const acts = [
    ['markChatReadForUser', {}],
    ['markChatUnreadForUser', { lastMessageReadDateTime: '2026-01-01T00:00:00Z' }],
    ['hideForUser', { lastMessageReadDateTime: undefined }],
    ['unhideForUser', {}],
  ] as const;

  test.each(['CHAT', '/me/chats'])('is told to the user who asked for it with %s, and to nobody else', async (text) => {
    const { as, app, chat, chatId, subscribe, say, heard } = await startSubscriptions();
    await say('mei', 'Hello');
    const resource = text.replace('CHAT', chat);
    await subscribe(as('alex'), `${resource}?notifyOnUserSpecificProperties=true`);
    await subscribe(as('mei'), '/me/chats?$notifyOnUserSpecificProperties=true');
    await subscribe(as('jacob'), '/me/chats');
    await subscribe(app(['Chat.Read.All']), '/chats');
    for (const [action, more] of acts) {
      const { status, body: failure } = await as('alex').post(`${chat}/${action}`, body('alex', more));
      expect(status, JSON.stringify(failure)).toBe(204);
      expect([action, await heard()]).toEqual([action, [`updated chat ${chatId}`]]);
    }
    await as('alex').post(`${chat}/unhideForUser`, body('alex'));
    expect(await heard()).toEqual([]);
  });

  test('is not told without it, nor with false', async () => {
    const { as, chat, subscribe, heard } = await startSubscriptions();
    await subscribe(as('alex'), chat);
    await subscribe(as('alex'), '/me/chats?notifyOnUserSpecificProperties=false');
    await as('alex').post(`${chat}/hideForUser`, body('alex'));
    expect(await heard()).toEqual([]);
  });

  test('also changes when a message shows a hidden chat again', async () => {
    const { as, chat, chatId, subscribe, say, heard } = await startSubscriptions();
    await as('alex').post(`${chat}/hideForUser`, body('alex'));
    await subscribe(as('alex'), `${chat}?notifyOnUserSpecificProperties=true`);
    await say('mei', 'Hello');
    expect(await heard()).toEqual([`updated chat ${chatId}`]);
  });

  test('comes beside what everybody is told', async () => {
    const { as, chat, chatId, subscribe, heard } = await startSubscriptions();
    await subscribe(as('alex'), `${chat}?notifyOnUserSpecificProperties=true`);
    await as('mei').patch(chat, { topic: 'Budget' });
    expect(await heard()).toEqual([`updated chat ${chatId}`]);
  });
});
