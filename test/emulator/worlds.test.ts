import { describe, expect, onTestFinished, test } from 'vitest';
import {
  createEmulator,
  type Emulator,
  type EmulatorOptions,
  ManualClock,
  type Seed,
} from '../../src/emulator/index.ts';
import { readResponse, type TestResponse } from '../support/checkedResponse.ts';
import { storeForTests } from './store/stores.ts';
import { groupOf, pairOf } from './testEmulator.ts';

const origin = 'http://graph.test';

/** Starts an emulator; `call` sends a request to a path of it as Alex, and `ask` one to its control. */
async function startWorlds(options: EmulatorOptions = {}) {
  const clock = new ManualClock('2026-01-05T08:00:00Z');
  const emulator = await createEmulator({ clock, store: storeForTests(), ...options });
  onTestFinished(() => emulator.close());
  return { emulator, clock, ...callsOf(emulator) };
}

function callsOf(emulator: Emulator) {
  const call = async (method: string, path: string, body?: unknown, token = 'alex'): Promise<TestResponse> => {
    const request = new Request(path.startsWith('http') ? path : origin + path, {
      method,
      headers: { authorization: `Bearer ${token}`, ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return readResponse(await emulator.fetch(request));
  };
  const topics = async (root: string, token?: string): Promise<string[]> =>
    (await call('GET', `${root}/v1.0/me/chats?$top=50`, undefined, token)).body.value.map(
      ({ topic }: { topic: string }) => topic,
    );
  const createChat = (root: string, topic: string) =>
    call('POST', `${root}/v1.0/chats`, { ...groupOf('alex', 'mei'), topic });
  return { call, topics, createChat };
}

const twoPeople: Seed = {
  users: { ann: {}, ben: {} },
  chats: [{ topic: 'Two', chatType: 'group', members: ['ann', 'ben'] }],
};

describe('a world', () => {
  test('is there when it is first used, with the seed of the emulator, and does not see another one', async () => {
    const { emulator, createChat, topics } = await startWorlds();
    const before = await topics('');
    expect(await topics('/worlds/a')).toEqual(before);
    expect((await createChat('/worlds/a', 'In a')).status).toBe(201);
    await createChat('', 'At the root');
    expect(await topics('/worlds/a')).toEqual(expect.arrayContaining([...before, 'In a']));
    expect(await topics('/worlds/b')).toEqual(before);
    expect(await topics('')).not.toContain('In a');
    expect(await topics('/worlds/a')).not.toContain('At the root');
    expect(await emulator.worlds()).toEqual(['a', 'b']);
  });

  test('has the pair of two people that another one has too', async () => {
    const { call } = await startWorlds();
    const create = async (root: string) =>
      (await call('POST', `${root}/v1.0/chats`, pairOf('alex', 'omar'))).body.createdDateTime;
    const [first] = [await create('/worlds/a'), await call('POST', '/worlds/b/_emulator/clock', { advance: 60_000 })];
    expect(await create('/worlds/b')).not.toBe(first);
    expect(await create('/worlds/a')).toBe(first);
  });

  test('has a clock, faults and a request log of its own', async () => {
    const { emulator, call, clock } = await startWorlds();
    await call('POST', '/worlds/a/_emulator/clock', { now: '2030-01-01T00:00:00Z' });
    await call('POST', '/worlds/a/_emulator/faults', { operation: '*', status: 503 });
    expect((await call('GET', '/v1.0/me')).status).toBe(200);
    expect((await call('GET', '/worlds/b/v1.0/me')).status).toBe(200);
    expect((await call('GET', '/worlds/a/v1.0/me')).status).toBe(503);
    expect((await call('GET', '/worlds/b/_emulator/clock')).body).toEqual({ now: '2026-01-05T08:00:00Z' });
    expect(clock.now()).toBe(Date.parse('2026-01-05T08:00:00Z'));
    const logged = async (root: string) =>
      (await call('GET', `${root}/_emulator/requests`)).body.map(
        ({ path, status }: { path: string; status: number }) => `${path} ${status}`,
      );
    expect(await logged('')).toEqual(['/v1.0/me 200']);
    expect(await logged('/worlds/a')).toEqual(['/v1.0/me 503']);
    expect(emulator.requests).toHaveLength(1);
  });

  test('is told in the log of the emulator', async () => {
    const log: unknown[] = [];
    const { call } = await startWorlds({ log: ({ path, world }) => log.push([world, path]) });
    await call('GET', '/worlds/a/v1.0/me');
    await call('GET', '/v1.0/me');
    expect(log).toEqual([
      ['a', '/v1.0/me'],
      [undefined, '/v1.0/me'],
    ]);
  });

  test('signs its tokens with a key of its own', async () => {
    const { call } = await startWorlds();
    const keyOf = async (root: string) => (await call('GET', `${root}/common/discovery/v2.0/keys`)).body.keys[0].kid;
    const kids = [await keyOf(''), await keyOf('/worlds/a'), await keyOf('/worlds/b')];
    expect(new Set(kids).size).toBe(3);
    await call('POST', '/worlds/a/_emulator/reset');
    expect(await keyOf('/worlds/a')).toBe(kids[1]);
  });

  test('begins with a seed of its own, and returns to it', async () => {
    const { call, topics, createChat } = await startWorlds();
    const { status, body } = await call('PUT', '/_emulator/worlds/own', twoPeople);
    expect([status, body]).toEqual([201, { name: 'own', url: `${origin}/worlds/own` }]);
    expect(await topics('/worlds/own', 'ann')).toEqual(['Two']);
    await createChat('/worlds/own', 'More');
    await call('POST', '/worlds/own/_emulator/reset');
    expect(await topics('/worlds/own', 'alex')).toEqual([]);
    expect(await topics('/worlds/own', 'ann')).toEqual(['Two']);
    expect((await call('PUT', '/_emulator/worlds/own')).status).toBe(200);
    expect(await topics('/worlds/own', 'ann')).toEqual(['Two']);
    await createChat('/worlds/other', 'Gone');
    expect((await call('PUT', '/_emulator/worlds/other', twoPeople)).status).toBe(200);
    expect(await topics('/worlds/other', 'ben')).toEqual(['Two']);
  });

  test('begins with the seed that the emulator has by then', async () => {
    const { call, topics } = await startWorlds();
    await topics('/worlds/before');
    await call('PUT', '/_emulator/seed', twoPeople);
    expect(await topics('/worlds/after', 'ann')).toEqual(['Two']);
    expect(await topics('/worlds/before', 'ann')).toEqual([]);
    expect(await topics('/worlds/before')).toHaveLength(3);
  });

  test('is not made with a broken seed, and keeps what it has', async () => {
    const { emulator, call, createChat, topics } = await startWorlds();
    const broken = { users: {}, chats: [{ members: ['nobody'] }] };
    expect((await call('PUT', '/_emulator/worlds/new', broken)).status).toBe(400);
    expect(await emulator.worlds()).toEqual([]);
    await createChat('/worlds/old', 'Kept');
    expect((await call('PUT', '/_emulator/worlds/old', broken)).status).toBe(400);
    expect(await topics('/worlds/old')).toContain('Kept');
  });

  test('is gone when it is removed, and begins anew', async () => {
    const { emulator, call, createChat, topics } = await startWorlds();
    await createChat('/worlds/a', 'Old');
    await call('PUT', '/worlds/a/_emulator/snapshots/kept');
    expect((await call('DELETE', '/_emulator/worlds/a')).status).toBe(204);
    expect((await call('DELETE', '/_emulator/worlds/a')).status).toBe(404);
    expect((await call('GET', '/_emulator/worlds/a')).status).toBe(404);
    expect(await topics('/worlds/a')).not.toContain('Old');
    expect((await call('GET', '/worlds/a/_emulator/snapshots')).body).toEqual([]);
    await call('PUT', '/_emulator/worlds/b');
    expect((await call('DELETE', '/_emulator/worlds')).status).toBe(204);
    expect(await emulator.worlds()).toEqual([]);
  });

  test('is in the store, so that the next emulator has it, too', async () => {
    const inside = storeForTests();
    const store = { ...inside, close: async () => {} };
    const first = await startWorlds({ store });
    await first.createChat('/worlds/a', 'Kept');
    await first.call('PUT', '/_emulator/worlds/own', twoPeople);
    await first.emulator.close();
    const { emulator, topics, call } = await startWorlds({ store });
    expect(await emulator.worlds()).toEqual(['a', 'own']);
    expect((await call('GET', '/_emulator/worlds')).body).toEqual([
      { name: 'a', url: `${origin}/worlds/a` },
      { name: 'own', url: `${origin}/worlds/own` },
    ]);
    expect(await topics('/worlds/a')).toContain('Kept');
    await call('POST', '/worlds/own/_emulator/reset');
    expect(await topics('/worlds/own', 'ann')).toEqual(['Two']);
  });

  test('can be used in the process, at its own URL or as if it were the service', async () => {
    const { emulator, topics } = await startWorlds();
    const world = await emulator.world('mine', { seed: twoPeople });
    expect(world.url).toBe('http://emulator.test/worlds/mine');
    const nextLink = async (root: string) => {
      const request = new Request(`${root}/v1.0/users?$top=1`, { headers: { authorization: 'Bearer ann' } });
      return (await (await world.fetch(request)).json())['@odata.nextLink'];
    };
    expect(await nextLink(world.url)).toMatch(/^http:\/\/emulator\.test\/worlds\/mine\/v1\.0\/users\?/);
    expect(await nextLink('https://graph.microsoft.com')).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/users\?/);
    expect(world.requests.map(({ caller }) => caller)).toEqual(['ann@contoso.com', 'ann@contoso.com']);
    expect(await topics('/worlds/mine', 'ann')).toEqual(['Two']);
    expect((await emulator.world('mine')).clock).toBe(world.clock);
    await emulator.removeWorld('mine');
    expect(await emulator.worlds()).toEqual([]);
  });

  test('is not made by a question for leave, nor by a web page of elsewhere', async () => {
    const { emulator } = await startWorlds();
    const url = await emulator.listen();
    const ask = (method: string, page: string) =>
      fetch(`${url}/worlds/a/v1.0/me`, { method, headers: { origin: page, authorization: 'Bearer alex' } });
    expect((await ask('GET', 'https://elsewhere.example')).status).toBe(403);
    expect((await ask('OPTIONS', 'http://localhost:5173')).status).toBe(204);
    expect(await emulator.worlds()).toEqual([]);
    expect((await ask('GET', 'http://localhost:5173')).status).toBe(200);
  });

  test('refuses whoever still has it when it was removed, and stays removed', async () => {
    const { emulator } = await startWorlds();
    const world = await emulator.world('a');
    await emulator.removeWorld('a');
    const response = await world.fetch(new Request(`${origin}/v1.0/me`, { headers: { authorization: 'Bearer alex' } }));
    expect([response.status, (await response.json()).error.message]).toEqual([503, expect.stringContaining('removed')]);
    expect(await emulator.worlds()).toEqual([]);
  });

  test('is removed once, however many remove all at once', async () => {
    const { emulator, call, topics } = await startWorlds();
    await Promise.all(['a', 'b', 'c'].map((name) => topics(`/worlds/${name}`)));
    const removed = await Promise.all([1, 2, 3].map(() => call('DELETE', '/_emulator/worlds')));
    expect(removed.map(({ status }) => status)).toEqual([204, 204, 204]);
    expect(await emulator.worlds()).toEqual([]);
  });

  test.each(['A', 'a_b', 'ä', '%61', '..%2fa', 'a'.repeat(65), '', '__proto__'])(
    'has no name such as %j',
    async (name) => {
      const { emulator, call } = await startWorlds();
      const used = await call('GET', `/worlds/${name}/v1.0/me`);
      expect([used.status, used.body.error.code]).toEqual([400, 'BadRequest']);
      expect(used.body.error.message).toMatch(/1 to 64 of a-z, 0-9 and '-'\.$/);
      expect(used.headers.get('access-control-allow-origin')).toBe('*');
      expect((await call('PUT', `/_emulator/worlds/${name}`)).status).toBeGreaterThanOrEqual(400);
      expect(await emulator.worlds()).toEqual([]);
    },
  );

  test('has no worlds of its own', async () => {
    const { call } = await startWorlds();
    const { status, body } = await call('GET', '/worlds/a/_emulator/worlds');
    expect([status, body.error.message]).toEqual([404, expect.stringContaining('below the root')]);
    expect((await call('GET', '/worlds/a/worlds/b/v1.0/me')).status).toBe(404);
    expect((await call('GET', '/worlds/a/_emulator')).body).not.toHaveProperty(['/_emulator/worlds']);
  });

  test('is one, however many ask for it at once', async () => {
    const { emulator, call, topics } = await startWorlds();
    const asked = Array.from({ length: 20 }, (_, i) =>
      call('POST', '/worlds/a/v1.0/chats', { ...groupOf('alex', 'mei'), topic: `T${i}` }),
    );
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(Array(20).fill(201));
    expect((await topics('/worlds/a')).filter((topic) => /^T\d+$/.test(topic))).toHaveLength(20);
    expect(await emulator.worlds()).toEqual(['a']);
  });
});

describe('the links of a world', () => {
  /** Every text in a value that is a URL of the emulator. */
  const urlsIn = (value: unknown): string[] =>
    typeof value === 'string'
      ? (value.match(/http:\/\/graph\.test[^\s"'<>\\]*/g) ?? [])
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(urlsIn)
        : [];

  test.each([
    ['/v1.0/me/chats?$top=1'],
    ['/beta/me/chats?$top=1'],
    ['/v1.0/users?$top=1'],
    ['/v1.0/users/8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca/chats/getAllMessages/delta', 'app'],
    ['/v1.0/groups/02bd9fd6-8f93-4758-87c3-1fb73740a315/conversations'],
    ['/common/v2.0/.well-known/openid-configuration'],
    ['/common/.well-known/openid-configuration'],
    ['/common/discovery/instance?authorization_endpoint=http://graph.test/worlds/a/contoso.com/oauth2/v2.0/authorize'],
  ])('lead to it in GET %s', async (path, token = 'alex') => {
    const { call } = await startWorlds();
    const { status, body } = await call('GET', `/worlds/a${path}`, undefined, token);
    expect(status, JSON.stringify(body)).toBe(200);
    const urls = urlsIn(body);
    expect(urls.length).toBeGreaterThan(0);
    expect(urls.filter((url) => !url.startsWith(`${origin}/worlds/a/`))).toEqual([]);
  });

  test('lead through all of its pages, in a link that was put behind a base URL as well', async () => {
    const { call } = await startWorlds();
    const ids: string[] = [];
    for (let next: string | undefined = `${origin}/worlds/a/v1.0/me/chats?$top=1`; next !== undefined; ) {
      const { body }: TestResponse = await call('GET', `${origin}/worlds/a/v1.0/${next}`);
      ids.push(...body.value.map(({ id }: { id: string }) => id));
      next = body['@odata.nextLink'];
    }
    expect(new Set(ids).size).toBe(3);
  });

  test('are those of hosted contents, of what was created, and of the requests of a batch', async () => {
    const { call, createChat } = await startWorlds();
    const chat = await createChat('/worlds/a', 'Pictures');
    expect(urlsIn(chat.body)).toEqual([`${origin}/worlds/a/v1.0/$metadata#chats/$entity`]);
    const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const sent = await call('POST', `/worlds/a/v1.0/chats/${chat.body.id}/messages`, {
      body: { contentType: 'html', content: '<img src="../hostedContents/1/$value">' },
      hostedContents: [{ '@microsoft.graph.temporaryId': '1', contentBytes: png, contentType: 'image/png' }],
    });
    expect(sent.status).toBe(201);
    const [picture] = urlsIn(sent.body.body.content);
    expect(picture).toMatch(/^http:\/\/graph\.test\/worlds\/a\/v1\.0\/chats\//);
    expect((await call('GET', picture ?? '')).status).toBe(200);
    const batch = await call('POST', '/worlds/a/v1.0/$batch', {
      requests: [{ id: '1', method: 'GET', url: '/me/chats?$top=1' }],
    });
    expect(urlsIn(batch.body).every((url) => url.startsWith(`${origin}/worlds/a/`))).toBe(true);
    expect(batch.body.responses[0].body['@odata.nextLink']).toBeDefined();
    const conversation = await call(
      'POST',
      '/worlds/a/v1.0/groups/02bd9fd6-8f93-4758-87c3-1fb73740a315/conversations',
      {
        topic: 'Hello',
        threads: [{ posts: [{ body: { contentType: 'text', content: 'Hello' } }] }],
      },
    );
    expect([conversation.status, conversation.headers.get('location')]).toEqual([
      201,
      expect.stringMatching(/^http:\/\/graph\.test\/worlds\/a\/v1\.0\/groups\('/),
    ]);
  });
});
