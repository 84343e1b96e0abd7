import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import {
  countedIds,
  createEmulator,
  defaultSeed,
  ManualClock,
  type Seed,
  SeedError,
  type State,
  SystemClock,
  sampleSeed,
} from '../../src/emulator/index.ts';
import { storeForTests } from './store/stores.ts';
import { groupOf, pairOf, startEmulator, userIds } from './testEmulator.ts';

const request = (path: string, init: RequestInit = {}) =>
  new Request(`http://graph.test${path}`, { headers: { authorization: 'Bearer alex' }, ...init });

describe('an emulator', () => {
  test('starts with the chats of the contract’s examples', async () => {
    const emulator = await createEmulator();
    const { value } = await (await emulator.fetch(request('/v1.0/chats'))).json();
    expect(value.map((chat: { topic: string | null }) => chat.topic)).toEqual([
      'Group chat title',
      null,
      'Weekly planning',
    ]);
  });

  test('returns links with the origin and the version of the request', async () => {
    const { as } = await startEmulator();
    for (const root of ['http://localhost:4010/v1.0', 'https://chat.example/beta', 'http://[::1]:80/localtest']) {
      const { headers, body } = await as('alex').post(`${root}/chats`, groupOf('alex', 'jacob'));
      const origin = new URL(root).origin + new URL(root).pathname;
      expect(headers.get('location')).toBe(`${origin}/chats('${body.id}')`);
      expect(body['@odata.context']).toBe(`${origin}/$metadata#chats/$entity`);
    }
  });

  test('uses the ids of its source, the same in each run', async () => {
    const create = async () => {
      const { as } = await startEmulator({ ids: countedIds() });
      return (await as('alex').post('/chats', groupOf('alex', 'jacob'))).body.id;
    };
    expect(await create()).toBe('19:00000000000040008000000000000001@thread.v2');
    expect(await create()).toBe(await create());
  });

  test('uses the time of its clock', async () => {
    const { as, clock } = await startEmulator();
    clock.set('2030-06-01T12:00:00.5Z');
    const { body } = await as('alex').post('/chats', groupOf('alex', 'jacob'));
    expect(body.createdDateTime).toBe('2030-06-01T12:00:00.5Z');
    const failure = await as('alex').get('/chats/nothing');
    expect(failure.body.error.innerError.date).toBe('2030-06-01T12:00:00');
  });

  test('stores nothing of a refused request', async () => {
    const { as, emulator } = await startEmulator();
    const before = await emulator.state();
    expect((await as('newcomer').get('/chats/nothing')).status).toBe(404);
    expect(await emulator.state()).toEqual(before);
  });

  test('handles a hundred simultaneous requests for a one-on-one chat, of which one creates it', async () => {
    const { as, emulator } = await startEmulator();
    const responses = await Promise.all(
      Array.from({ length: 100 }, (_, i) =>
        as(i % 2 ? 'alex' : 'jacob').post('/chats', i % 3 ? pairOf('alex', 'jacob') : pairOf('jacob', 'alex')),
      ),
    );
    expect(new Set(responses.map(({ status, body }) => `${status} ${body.id}`)).size).toBe(1);
    expect((await emulator.state()).chat).toHaveLength(1);
  });

  test.each([
    ['a path that no version has', 'GET', '/v1.0/chatz', 404],
    ['a version that there is not', 'GET', '/v2.0/chats', 404],
    ['the root', 'GET', '/', 404],
    ['a method that the path lacks', 'PUT', '/v1.0/chats', 405],
    ['a query option that is not supported', 'GET', '/v1.0/chats?$search=x', 400],
    ['a query option that is used twice', 'GET', '/v1.0/chats?$top=1&$top=2', 400],
    ['a path that is no UTF-8', 'GET', '/v1.0/chats/%ff', 400],
  ])('says what is wrong with %s', async (_, method, path, status) => {
    const { emulator } = await startEmulator();
    const response = await emulator.fetch(request(path, { method }));
    const { error } = await response.json();
    expect(response.status).toBe(status);
    expect(error).toEqual({
      code: expect.stringMatching(/./),
      message: expect.stringMatching(/\.$/),
      innerError: {
        date: '2026-01-05T08:00:00',
        'request-id': response.headers.get('request-id'),
        'client-request-id': response.headers.get('client-request-id'),
      },
    });
    expect(response.headers.has('allow')).toBe(status === 405);
  });

  test.each([
    ['malformed JSON', '{', 'application/json', 400],
    ['no body', '', 'application/json', 400],
    ['null', 'null', 'application/json', 400],
    ['another content type', '{}', 'text/plain', 415],
    ['another charset', '{}', 'application/json; charset=latin1', 415],
    ['a body that is too large', `"${'x'.repeat(4 * 1024 * 1024)}"`, 'application/json', 413],
    ['JSON in JSON in JSON', '['.repeat(100_000), 'application/json', 400],
    ['a property that objects inherit', '{"__proto__":{"chatType":"group"},"constructor":1}', 'application/json', 400],
  ])('returns an error that says what is wrong with a body of %s', async (_, body, type, status) => {
    const { emulator } = await startEmulator();
    const headers = { authorization: 'Bearer alex', 'content-type': type };
    const response = await emulator.fetch(request('/v1.0/chats', { method: 'POST', headers, body }));
    expect([response.status, (await response.json()).error.message]).toEqual([status, expect.stringMatching(/\.$/)]);
  });
});

describe('the requests of a batch (json-batching)', () => {
  test('are handled like any others, and can use what an earlier one created', async () => {
    const { as } = await startEmulator();
    const chat = '19:82fe7758-5bb3-4f0d-a43f-e555fd399c6f_8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca@unq.gbl.spaces';
    const headers = { 'content-type': 'application/json' };
    const { status, body } = await as('alex').post('/$batch', {
      requests: [
        { id: 'create', method: 'POST', url: '/chats', headers, body: pairOf('alex', 'jacob') },
        { id: 'read', method: 'GET', url: `/chats/${chat}`, dependsOn: ['create'] },
        { id: 'refused', method: 'GET', url: '/chats/nothing', dependsOn: ['read'] },
        { id: 'skipped', method: 'GET', url: '/chats', dependsOn: ['refused'] },
      ],
    });
    expect(status).toBe(200);
    const statuses = body.responses.map((response: { id: string; status: number }) => [response.id, response.status]);
    expect(statuses).toEqual([
      ['create', 201],
      ['read', 200],
      ['refused', 404],
      ['skipped', 424],
    ]);
  });

  test('do not reach the control', async () => {
    const { as, emulator } = await startEmulator();
    const requests = [{ id: '1', method: 'POST', url: '/../_emulator/reset' }];
    expect((await as('alex').post('/$batch', { requests })).status).toBe(400);
    expect(emulator.requests).toHaveLength(1);
  });
});

describe('the store of an emulator', () => {
  test('is filled with the seed if it is empty, and keeps its own records otherwise', async () => {
    const store = storeForTests();
    const first = await createEmulator({ store, seed: sampleSeed });
    await first.fetch(
      request('/v1.0/chats', {
        method: 'POST',
        headers: { authorization: 'Bearer alex', 'content-type': 'application/json' },
        body: JSON.stringify(groupOf('alex', 'jacob')),
      }),
    );
    const second = await createEmulator({ store });
    expect((await second.state()).chat).toEqual((await first.state()).chat);
  });

  test('keeps its home tenant and its seed, also after a reset', async () => {
    const store = storeForTests();
    const seed: Seed = { tenantId: 'home', domain: 'home.org', users: { ann: {} } };
    await createEmulator({ store, seed });
    const emulator = await createEmulator({ store });
    const created = await emulator.fetch(
      request('/beta/me/chats', {
        method: 'POST',
        headers: { authorization: 'Bearer sam', 'content-type': 'application/json' },
        body: '{}',
      }),
    );
    expect(created.status).toBe(201);
    const names = async () =>
      (await emulator.state()).user.map(({ userPrincipalName }) => userPrincipalName).toSorted();
    expect(await names()).toEqual(['ann@home.org', 'sam@home.org']);
    await emulator.reset();
    expect(await names()).toEqual(['ann@home.org']);
  });

  test('stays empty if it was created with an empty seed', async () => {
    const store = storeForTests();
    await createEmulator({ store, seed: {} });
    expect((await (await createEmulator({ store, seed: sampleSeed })).state()).user).toEqual([]);
  });

  test('accepts nothing after the emulator was closed', async () => {
    const emulator = await createEmulator();
    await emulator.close();
    await expect(emulator.state()).rejects.toThrow();
  });
});

/** A state without the sequence numbers of its store, which only increase. */
const withoutSequence = (state: State): unknown =>
  JSON.parse(JSON.stringify(state, (key, value) => (key === 'delivery' ? undefined : value)));

describe('reset', () => {
  test('restores the seed and the start of the clock, and removes faults and logged requests', async () => {
    const { emulator, as, clock } = await startEmulator({ seed: defaultSeed });
    const before = withoutSequence(await emulator.state());
    await as('alex').post('/chats', groupOf('alex', 'sam@contoso.com'));
    emulator.faults.arm({ operation: '*', status: 503 });
    clock.advance(5000);
    await emulator.reset();
    expect(withoutSequence(await emulator.state())).toEqual(before);
    expect(emulator.faults.list).toEqual([]);
    expect(emulator.requests).toEqual([]);
    expect(clock.now()).toBe(Date.parse('2026-01-05T08:00:00Z'));
  });

  test('can load another seed, which later resets load too', async () => {
    const { emulator, as } = await startEmulator();
    await emulator.reset({ domain: 'other.org', users: { ann: {} } });
    const people = async () => (await emulator.state()).user.map(({ userPrincipalName }) => userPrincipalName);
    expect(await people()).toEqual(['ann@other.org']);
    await as('sam').post('/chats', groupOf('sam@other.org', 'ann@other.org'));
    expect(await people()).toContain('sam@other.org');
    await emulator.reset();
    expect(await people()).toEqual(['ann@other.org']);
  });

  test('changes nothing if the seed breaks a rule', async () => {
    const { emulator } = await startEmulator();
    const before = await emulator.state();
    const wrong: Seed = { users: { ann: {} }, chats: [{ members: ['ann', 'nobody'] }] };
    await expect(emulator.reset(wrong)).rejects.toThrow(SeedError);
    expect(await emulator.state()).toEqual(before);
    await emulator.reset();
    expect(await emulator.state()).toEqual(before);
  });
});

describe('loadSeed', () => {
  test('adds to the existing records, and can name existing users', async () => {
    const { emulator, as } = await startEmulator();
    await emulator.loadSeed({
      users: { ann: {} },
      chats: [{ members: ['ann', 'gus'], messages: [{ from: 'gus', body: 'Hi' }] }],
    });
    const { body } = await as('ann').get('/chats?$expand=lastMessagePreview');
    expect(body.value[0].lastMessagePreview.body.content).toBe('Hi');
    expect((await as('alex').get('/chats')).body.value).toEqual([]);
  });

  test('creates no id twice', async () => {
    const { emulator } = await startEmulator();
    for (const name of ['ann', 'ben', 'cho']) await emulator.loadSeed({ users: { [name]: {} } });
    expect((await emulator.state()).user).toHaveLength(Object.keys(sampleSeed.users).length + 3);
  });

  test('adds nothing if a rule is broken', async () => {
    const { emulator } = await startEmulator();
    const before = await emulator.state();
    await expect(emulator.loadSeed({ users: { ann: {}, alex: {} } })).rejects.toThrow(
      'users.alex: Another user has alex@contoso.com.',
    );
    await expect(emulator.loadSeed({ tenantId: 'other' })).rejects.toThrow('The home tenant is there already.');
    expect(await emulator.state()).toEqual(before);
  });
});

describe('state', () => {
  test('returns all records, by kind, as JSON', async () => {
    const { emulator, as } = await startEmulator({ seed: defaultSeed });
    const state = await emulator.state();
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
    const counts = Object.fromEntries(Object.entries(state).map(([kind, records]) => [kind, records.length]));
    expect(counts).toMatchObject({ user: 7, group: 1, chat: 4, member: 11, hostedContent: 1, post: 2, attachment: 1 });
    const [chat] = state.chat.filter(({ topic }) => topic === 'Group chat title');
    await as('alex').post(`/users/${userIds.alex}/chats/${chat?.id}/messages/1607123880940/softDelete`);
    await as('admin').delete(`/chats/${chat?.id}`);
    const after = await emulator.state();
    expect(after.chat.find(({ id }) => id === chat?.id)?.deletedDateTime).toBe('2026-01-05T08:00:00Z');
    expect(after.message.find(({ id }) => id === '1607123880940')?.deletedDateTime).toBe('2026-01-05T08:00:00Z');
  });
});

describe('listen', () => {
  test('serves the same over HTTP, on a free port unless one is given', async () => {
    const emulator = await createEmulator();
    expect(emulator.url).toBe('http://emulator.test');
    const url = await emulator.listen();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(emulator.url).toBe(url);
    const { value } = await (await fetch(`${url}/v1.0/chats`, { headers: { authorization: 'Bearer alex' } })).json();
    expect(value).toHaveLength(3);
    await expect(emulator.listen()).rejects.toThrow(`The emulator listens already, on ${url}.`);
    await emulator.close();
    await expect(fetch(url)).rejects.toThrow();
  });

  test('fails with a clear error if the port is in use', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const emulator = await createEmulator();
    await expect(emulator.listen({ port })).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken.`);
    await expect(emulator.listen()).resolves.toMatch(/^http/);
    await emulator.close();
    server.close();
  });
});

describe('a clock', () => {
  test('of the machine continues from the time that it is set to, until it is reset', () => {
    const clock = new SystemClock();
    clock.set('2030-01-01T00:00:00Z');
    expect(clock.now() - Date.parse('2030-01-01T00:00:00Z')).toBeLessThan(5000);
    clock.advance(86_400_000);
    expect(clock.now() - Date.parse('2030-01-02T00:00:00Z')).toBeLessThan(5000);
    clock.reset();
    expect(Math.abs(clock.now() - Date.now())).toBeLessThan(5000);
  });

  test.each([Number.NaN, 'tomorrow', '', '2026-02-30x', '10000-01-01T00:00:00Z', '1969-12-31T23:59:59Z', -1, 1e20])(
    'has no such time: %s',
    (time) => {
      expect(() => new ManualClock(time)).toThrow(RangeError);
      expect(() => new SystemClock().set(time)).toThrow(RangeError);
    },
  );
});
