import { describe, expect, test } from 'vitest';
import { operations } from '../../../generated/v1.0/operations.ts';
import { defaultApp } from '../../../src/emulator/directory/identify.ts';
import { acceptNotifications, createEmulator } from '../../../src/emulator/index.ts';
import { groupOf, startEmulator } from '../testEmulator.ts';

/** The names of the least permissions of each app. */
const least = (emulator: Awaited<ReturnType<typeof startEmulator>>['emulator']) =>
  emulator.report().apps.map((app) => app.least.map(({ permission }) => permission));

describe('the report', () => {
  test('has the operations that were called, with their statuses and errors, and those that were not', async () => {
    const { emulator, as, withToken } = await startEmulator();
    await as('alex').get('/chats');
    await as('mei').get('/chats');
    await withToken(undefined).get('/chats');
    await as('alex').get('/chats/19:nothing@thread.v2');
    await as('alex').get('/nothing');
    const { requests, unknown, called, notCalled } = emulator.report();
    expect([requests, unknown]).toEqual([4, 1]);
    expect(called).toMatchObject([
      {
        operationId: 'listChats',
        method: 'GET',
        path: '/chats',
        requests: 3,
        statuses: { 200: 2, 401: 1 },
        errors: [{ status: 401, requests: 1, message: expect.stringContaining('token') }],
      },
      { operationId: 'getChat', requests: 1, statuses: { 404: 1 } },
    ]);
    const [listed, got] = called.map(({ neverReturned }) => neverReturned);
    expect(listed).toContain(403);
    expect(listed).not.toContain(401);
    expect(got).not.toContain(404);
    expect(notCalled).toHaveLength(Object.keys(operations).length - 2);
    expect(notCalled).not.toContain('createMyChat');
  });

  test('has the operations of the versions that were used', async () => {
    const { emulator, as } = await startEmulator();
    expect(emulator.report().notCalled).not.toContain('createMyChat');
    await as('alex').get('/beta/chats');
    expect(emulator.report().notCalled).toContain('createMyChat');
  });

  test('counts the requests of a batch, a dropped connection, and not sign-in', async () => {
    const { emulator, as } = await startEmulator();
    await as('alex').post('/$batch', {
      requests: [
        { id: '1', method: 'GET', url: '/me' },
        { id: '2', method: 'GET', url: '/me' },
      ],
    });
    emulator.faults.arm({ operation: 'listChats', drop: 'before' });
    await expect(as('alex').get('/chats')).rejects.toThrow();
    await emulator.fetch(new Request(`${emulator.url}/common/v2.0/.well-known/openid-configuration`));
    const { called, unknown } = emulator.report();
    expect(called.map(({ operationId, statuses }) => [operationId, statuses])).toEqual([
      ['listChats', { 0: 1 }],
      ['getMe', { 200: 2 }],
      ['runBatch', { 200: 1 }],
    ]);
    expect(unknown).toBe(0);
  });

  test('remembers more than the log, and does not grow with the requests', async () => {
    const { emulator, as } = await startEmulator();
    for (let i = 0; i < 2100; i++) await as('alex').get('/chats');
    expect(emulator.requests.length).toBeLessThan(2100);
    expect(emulator.report().called[0]?.requests).toBe(2100);
  });

  test('goes on through a reset, and begins anew when it is cleared', async () => {
    const { emulator, as } = await startEmulator();
    await as('alex').get('/chats');
    await emulator.reset();
    expect(emulator.report().requests).toBe(1);
    emulator.clearReport();
    expect(emulator.report()).toMatchObject({ requests: 0, called: [], apps: [] });
  });

  test('of a world has its own requests, and that of the emulator those of all', async () => {
    const emulator = await createEmulator();
    const world = await emulator.world('one');
    const get = (url: string) => emulator.fetch(new Request(url, { headers: { authorization: 'Bearer alex' } }));
    await get(`${world.url}/v1.0/chats`);
    await get(`${emulator.url}/v1.0/me`);
    const names = (report: ReturnType<typeof emulator.report>) => report.called.map(({ operationId }) => operationId);
    expect(names(world.report())).toEqual(['listChats']);
    expect(names(emulator.report())).toEqual(['listChats', 'getMe']);
    await emulator.removeWorld('one');
    expect(names(emulator.report())).toContain('listChats');
  });
});

describe('the permissions of the report', () => {
  test('are the least that would have sufficed for all requests of an app, with what the tokens had beyond them', async () => {
    const { emulator, permitted } = await startEmulator();
    const alex = permitted('alex', 'Chat.ReadWrite', 'User.Read');
    await alex.get('/chats');
    await alex.post('/chats', groupOf('alex', 'jacob'));
    expect(emulator.report().apps).toMatchObject([
      {
        kind: 'delegated',
        requests: 2,
        least: [
          { permission: 'Chat.ReadBasic', operations: ['listChats'] },
          { permission: 'Chat.Create', operations: ['createChat'] },
        ],
        held: ['Chat.ReadWrite', 'User.Read'],
        unlimited: false,
        unneeded: ['Chat.ReadWrite', 'User.Read'],
        missing: [],
        impossible: [],
      },
    ]);
  });

  test('name what was missing, and what no permission can do', async () => {
    const { emulator, permitted, app } = await startEmulator();
    await permitted('alex', 'Chat.ReadBasic').get('/chats/19:x@thread.v2/messages');
    await app(['Chat.Read.All']).get('/chats');
    expect(emulator.report().apps).toMatchObject([
      { kind: 'delegated', missing: ['Chat.Read'], unneeded: ['Chat.ReadBasic'] },
      { kind: 'application', least: [], unneeded: ['Chat.Read.All'], impossible: ['listChats'] },
    ]);
  });

  test('tell apps apart, and an app for its users from the app on its own', async () => {
    const { emulator, as, app } = await startEmulator();
    await as('alex').get('/me');
    await as('app').get('/users');
    await app(['User.Read.All'], { id: 'one' }).get('/users');
    expect(emulator.report().apps.map(({ app: { id }, kind, unlimited }) => [id, kind, unlimited])).toEqual([
      [defaultApp.id, 'delegated', true],
      [defaultApp.id, 'application', true],
      ['one', 'application', false],
    ]);
    expect(least(emulator)).toEqual([['User.Read'], ['User.Read.All'], ['User.Read.All']]);
  });

  test('are those of the resource for a subscription', async () => {
    const { emulator, as } = await startEmulator({ deliver: acceptNotifications });
    const { body: chat } = await as('alex').post('/chats', groupOf('alex', 'jacob'));
    emulator.clearReport();
    const { status } = await as('alex').post('/subscriptions', {
      changeType: 'created',
      notificationUrl: 'https://app.example/notify',
      resource: `/chats/${chat.id}/messages`,
      expirationDateTime: '2026-01-05T08:30:00Z',
    });
    expect(status).toBe(201);
    expect(least(emulator)).toEqual([['Chat.Read']]);
  });

  test('hold in single chats only where a request rested on one', async () => {
    const { emulator, app } = await startEmulator();
    const path = '/chats/19:x@thread.v2/messages';
    await app(['ChatMessage.Read.Chat', 'Chat.Read.All'], { id: 'both' }).get(path);
    await app(['ChatMessage.Read.Chat'], { id: 'single' }).get(path);
    await app([], { id: 'none' }).get(path);
    expect(least(emulator)).toEqual([['Chat.Read.All'], ['ChatMessage.Read.Chat'], ['Chat.Read.All']]);
  });

  test('are kept for 1,000 apps, and for so many names of permissions', async () => {
    const { emulator, app } = await startEmulator();
    for (let i = 0; i < 1001; i++) await app(['User.Read.All'], { id: `app-${i}` }).get('/users?$top=1');
    expect([emulator.report().apps.length, emulator.report().uncounted]).toEqual([1000, 1]);
    await app(
      Array.from({ length: 2000 }, (_, i) => `Made.Up.${i}`),
      { id: 'app-1' },
    ).get('/users');
    expect(emulator.report().apps[1]?.held).toHaveLength(1000);
  });
});
