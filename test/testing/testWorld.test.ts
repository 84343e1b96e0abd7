import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSubscription, GraphError, getMe, listMyChats, NetworkError, sendChatMessage } from 'graph-chat';
import { listMyChats as listBetaChats } from 'graph-chat/beta';
import { describe, expect, onTestFinished, test } from 'vitest';
import { acceptNotifications, createEmulator, ManualClock, type Seed } from '../../src/emulator/index.ts';
import { sharedWorld, type TestWorld, TestWorldError, testWorld } from '../../src/testing/index.ts';

const seed: Seed = {
  users: { alex: {}, mei: { displayName: 'Mei of the seed' } },
  chats: ['A', 'B'].map((topic) => ({
    id: `19:${topic}`,
    chatType: 'group' as const,
    topic,
    members: ['alex', 'mei'],
  })),
};

async function emulatorOf() {
  const clock = new ManualClock('2026-01-05T08:00:00Z');
  const emulator = await createEmulator({ clock, deliver: acceptNotifications });
  onTestFinished(() => emulator.close());
  return emulator;
}

const send = (world: TestWorld, content = 'Nine it is.') =>
  sendChatMessage(world.as('alex'), { path: { 'chat-id': '19:A' }, body: { body: { content } } });

describe.each(['in this process', 'over HTTP'])('a world %s', (where) => {
  async function make() {
    const emulator = await emulatorOf();
    const choice = where === 'over HTTP' ? { url: `${await emulator.listen()}/` } : { emulator };
    return { emulator, choice, world: await testWorld({ ...choice, seed }) };
  }

  test('has its own seed, data, clock, faults and log', async () => {
    const { emulator, choice, world } = await make();
    const other = await testWorld({ ...choice, name: 'other', seed });
    await world.clock.set('2031-05-01T08:00:00Z');
    await world.clock.advance(60_000);
    await world.faults.arm({ operation: 'getMe', status: 403 });
    expect((await send(world)).createdDateTime).toBe('2031-05-01T08:01:00Z');

    expect((await getMe(other.as('mei'))).displayName).toBe('Mei of the seed');
    expect(await other.faults.list()).toEqual([]);
    expect(await other.clock.now()).toBe('2026-01-05T08:00:00Z');
    expect((await other.state()).message).toEqual([]);
    expect((await other.requests()).map(({ operationId }) => operationId)).toEqual(['getMe']);
    expect((await world.requests({ operationId: 'sendChatMessage' })).map(({ status }) => status)).toEqual([201]);
    expect(emulator.requests).toEqual([]);
    expect(other.url).toBe(`${emulator.url}/worlds/other`);
  });

  test('begins again with its seed, or with another one', async () => {
    const { world } = await make();
    await world.faults.arm({ operation: 'getMe', status: 403 });
    await send(world);
    await world.reset();
    expect([(await world.state()).message, await world.requests(), await world.faults.list()]).toEqual([[], [], []]);
    await world.seed({ users: { ines: {} } });
    expect((await world.tokens()).map(({ token }) => token)).toContain('ines');
    expect((await world.state()).chat).toEqual([]);
  });

  test('goes back to a snapshot', async () => {
    const { world } = await make();
    await send(world, 'Before');
    await world.snapshot();
    await send(world, 'After');
    await world.restore();
    expect((await world.state()).message.map(({ body }) => body.content)).toEqual(['Before']);
    await expect(world.restore('never taken')).rejects.toBeInstanceOf(TestWorldError);
  });

  test('answers what was meant for the service, and its links lead there', async () => {
    const { world } = await make();
    const ask = async (url: string) => {
      const response = await world.fetch(new Request(url, { headers: { authorization: 'Bearer mei' } }));
      return response.json();
    };
    const first = await ask('https://graph.microsoft.com/v1.0/me/chats?$top=1');
    expect(first['@odata.nextLink']).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/me\/chats\?/);
    expect((await ask(first['@odata.nextLink'])).value).toHaveLength(1);
    // A service at an address of somebody's own, whose links have the path of the world.
    const own = await ask('https://graph.example/v1.0/me/chats?$top=1');
    expect((await ask(own['@odata.nextLink'])).value).toHaveLength(1);
    expect((await ask('https://login.microsoftonline.com/common/discovery/v2.0/keys')).keys).toHaveLength(1);
  });

  test('has clients that try once, unless they are told otherwise', async () => {
    const { world } = await make();
    await world.faults.arm({ operation: 'listMyChats', status: 503, retryAfter: 0, times: 2 });
    await expect(listMyChats(world.as('mei'))).rejects.toBeInstanceOf(GraphError);
    expect((await listMyChats(world.as('mei', { retries: 1 }))).value).toHaveLength(2);
    expect((await listBetaChats(world.asBeta('mei'))).value).toHaveLength(2);
    await world.faults.arm({ operation: 'getMe', drop: 'before' });
    await expect(getMe(world.as('mei'))).rejects.toBeInstanceOf(NetworkError);
  });

  test('gives tokens that say whose they are', async () => {
    const { world } = await make();
    const token = await world.token('mei');
    const [, claims = ''] = token.split('.');
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({ upn: 'mei@contoso.com' });
    expect((await getMe(world.as(token))).displayName).toBe('Mei of the seed');
    expect((await getMe(world.as(await world.token('sam')))).displayName).toBeTruthy();
  });

  test('waits for the notifications that are due', async () => {
    const { world } = await make();
    await createSubscription(world.as('alex'), {
      body: {
        ...{ changeType: 'created', resource: '/chats/19:A/messages', notificationUrl: 'http://localhost/changes' },
        expirationDateTime: '2026-01-05T08:30:00Z',
      },
    });
    await send(world);
    await world.settled();
    expect(await world.deliveries()).toMatchObject([{ status: 'delivered' }]);
  });

  test('says what the emulator says of what is wrong', async () => {
    const { choice, world } = await make();
    await expect(world.requests({ operationId: 'sendChatMesage' })).rejects.toThrow(/sendChatMessage/);
    await expect(world.clock.set('yesterday')).rejects.toBeInstanceOf(TestWorldError);
    await expect(testWorld({ ...choice, name: 'Not a name/' })).rejects.toMatchObject({ status: 400 });
    await expect(testWorld({ ...choice, seed: { users: 1 } as unknown as Seed })).rejects.toMatchObject({
      status: 400,
    });
  });

  test('is gone when it is removed, also twice', async () => {
    const { emulator, world } = await make();
    await world.remove();
    await world.remove();
    expect(await emulator.worlds()).toEqual([]);
  });

  test('can be the emulator itself, which all share', async () => {
    const { emulator, choice } = await make();
    const shared = await sharedWorld(choice);
    await getMe(shared.as('mei'));
    expect([shared.name, shared.url, emulator.requests.length]).toEqual([undefined, emulator.url, 1]);
    await shared.remove();
    expect(emulator.requests).toEqual([]);
  });
});

test('where no emulator is, the error says how to start one, or that something else is there', async () => {
  const server = createServer((_, response) => response.end('<h1>Hello</h1>'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await expect(testWorld({ url })).rejects.toThrow(`What responds at ${url} is no emulator`);
  await new Promise((resolve) => server.close(resolve));
  await expect(testWorld({ url })).rejects.toThrow(/\(ECONNREFUSED\)\. Start one with: npx graph-chat emulator/);
  await expect(testWorld({ url: 'localhost:4010' })).rejects.toThrow(/not 'localhost:4010'/);
  await expect(testWorld({ url, emulator: await emulatorOf() })).rejects.toThrow(/not both/);
});
