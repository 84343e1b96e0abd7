import { describe, expect, test } from 'vitest';
import { budget } from '../apps/appEmulator.ts';
import { finance, userIds } from '../testEmulator.ts';
import { startSubscriptions } from './subscriptionEmulator.ts';

const unsupported = [
  400,
  'ExtensionError',
  'Operation: Create; Exception: [Status Code: BadRequest; Reason: Unsupported workload.] ' +
    'A resource is a path below the version, such as /chats/{id}/messages or /me/chats.',
];

describe('the resource of a subscription (change-notifications-api-overview)', () => {
  test.each([
    '/chats/CHAT/messages',
    'chats/CHAT/messages',
    'CHATS/CHAT/Messages',
    "chats('CHAT')/messages",
    "/chats('CHAT')/messages",
    'chats/ENCODED/messages',
    'me/chats/getAllMessages',
    'Me/Chats/getallmessages',
    'me/chats/getAllMessages()',
    'me/chats/microsoft.graph.getAllMessages',
    "users('alex@contoso.com')/chats/getAllMessages",
    'users/alex@contoso.com/chats/getAllMessages',
    `users/${userIds.alex.toUpperCase()}/chats/getAllMessages`,
    'me/chats/getAllMessages?model=A',
    'chats/CHAT/messages?$search="hello"',
    'chats/CHAT/messages?search=Hello',
  ])('%s is heard of, and returned as it was given', async (text) => {
    const { as, chatId, subscribe, say, heard } = await startSubscriptions();
    const resource = text.replace(/CHAT(?!S)/, chatId).replace('ENCODED', encodeURIComponent(chatId));
    const subscription = await subscribe(as('alex'), resource);
    expect(subscription.resource).toBe(resource);
    const { id } = await say('mei', 'Hello');
    expect(await heard()).toEqual([`created message ${id}`]);
  });

  test.each([
    '',
    '/',
    '/me',
    '/me/messages',
    '/users',
    '/chats/',
    '/chats//messages',
    '/chats/CHAT/',
    '/chats/CHAT/messages/1',
    '/chats/CHAT/pinnedMessages',
    '/chats/CHAT/messages/',
    "chats('CHAT)/messages",
    'chats/%E0%A4%A/messages',
    'https://graph.microsoft.com/v1.0/chats/CHAT/messages',
    '/v1.0/chats/CHAT/messages',
    '/teams/getAllMessages',
    '/groups/CHAT/threads',
    '../chats/CHAT',
    `${'/chats'.repeat(10_000)}`,
  ])('%j cannot be watched', async (text) => {
    const { as, chatId, refusal, receiver } = await startSubscriptions();
    const [status, code, message] = await refusal(as('alex'), text.replace('CHAT', chatId));
    if (text === '') expect([status, message]).toEqual([400, expect.stringContaining('resource')]);
    else expect([status, code, message]).toEqual(unsupported);
    expect(receiver.handshakes).toEqual([]);
  });

  test.each([
    ['/chats/CHAT/messages?$select=id', '$select'],
    ['/chats/CHAT/messages?$top=1', '$top'],
    ['/chats/CHAT/messages?$search=', '$search'],
    ["/chats/CHAT/messages?$filter=from/user/id eq 'x'", '$filter'],
    ['/chats/CHAT/messages?$filter=nonsense', '$filter'],
    ["/me/chats/getAllMessages?$filter=mentions/any(u: u/mentioned/user/id eq 'x')", '$filter'],
    ['/chats/CHAT?$search=x', '$search'],
    ['/chats/CHAT?notifyOnUserSpecificProperties=maybe', 'notifyOnUserSpecificProperties'],
    ['/chats/CHAT/members?notifyOnUserSpecificProperties=true', 'notifyOnUserSpecificProperties'],
    [`/groups/${finance}/conversations?$filter=x`, '$filter'],
  ])('%s has an option that does not go with it', async (text, named) => {
    const { as, chatId, refusal } = await startSubscriptions();
    const [status, code, message] = await refusal(as('alex'), text.replace('CHAT', chatId));
    expect([status, code]).toEqual([400, 'InvalidRequest']);
    expect(message.toLowerCase()).toContain(named.toLowerCase().replace('$filter', 'filter'));
  });

  test('notifyOnUserSpecificProperties is for signed-in users', async () => {
    const { app, chat, refusal } = await startSubscriptions();
    expect(await refusal(app(['Chat.Read.All']), `${chat}?notifyOnUserSpecificProperties=true`)).toMatchObject([
      400,
      'InvalidRequest',
      expect.stringContaining('delegated'),
    ]);
  });

  test('/me is nobody for an app on its own', async () => {
    const { app, refusal } = await startSubscriptions();
    expect(await refusal(app(['Chat.Read.All']), '/me/chats')).toMatchObject([
      400,
      'InvalidRequest',
      expect.stringContaining('/users/{id}'),
    ]);
  });
});

const notFound = [404, 'NotFound', expect.stringMatching(/^No chat is found with id '19:/)];

describe('what a subscription names', () => {
  test('is a chat that the user takes part in, otherwise it returns 403', async () => {
    const { as, chat, refusal, receiver } = await startSubscriptions();
    for (const part of ['', '/messages', '/members']) {
      expect(await refusal(as('nadia'), chat + part)).toEqual([
        403,
        'Forbidden',
        'The caller is not a member of the chat.',
      ]);
    }
    expect(receiver.handshakes).toEqual([]);
  });

  test('is a chat that exists, otherwise it returns 404', async () => {
    const { as, app, chat, refusal } = await startSubscriptions();
    for (const caller of [as('alex'), app(['Chat.Read.All'])]) {
      for (const part of ['', '/messages', '/members']) {
        expect(await refusal(caller, `/chats/19:none@thread.v2${part}`)).toMatchObject(notFound);
      }
    }
    await as('admin').delete(chat);
    expect(await refusal(as('alex'), chat)).toMatchObject(notFound);
  });

  test('is the signed-in user, and for an app a user of the directory', async () => {
    const { as, app, refusal, subscribe } = await startSubscriptions({ closedDirectory: true });
    expect((await refusal(as('alex'), `/users/${userIds.mei}/chats`))[0]).toBe(403);
    await subscribe(app(['Chat.Read.All']), '/users/mei@contoso.com/chats');
    expect((await refusal(app(['Chat.Read.All']), '/users/none@contoso.com/chats'))[0]).toBe(404);
  });

  test('is a group of the user, otherwise it returns 403 or 404', async () => {
    const { as, subscribe, refusal } = await startSubscriptions();
    await subscribe(as('alex'), `/groups/${finance}/conversations`);
    expect((await refusal(as('alex'), '/groups/00000000-0000-0000-0000-000000000000/conversations'))[0]).toBe(404);
  });

  test('is an app of the catalog, in any case, otherwise it returns 404', async () => {
    const { app, subscribe, refusal } = await startSubscriptions();
    const caller = app(['Chat.Read.WhereInstalled']);
    await subscribe(caller, `/appCatalogs/teamsApps/${budget.id.toUpperCase()}/installedToChats`);
    expect((await refusal(caller, '/appCatalogs/teamsApps/none/installedToChats'))[0]).toBe(404);
  });

  test('is a chat of the tenant of the app, or without its messages one with somebody from there', async () => {
    const { app, chat, subscribe, refusal } = await startSubscriptions();
    const stranger = app(['Chat.Read.All'], { tenant: '4dc1fe35-8ac6-4f0d-904a-7ebcd364bea1' });
    expect((await refusal(stranger, chat))[0]).toBe(403);
    expect((await refusal(stranger, `${chat}/messages`))[0]).toBe(403);
    await subscribe(app(['Chat.Read.All']), chat);
  });
});
