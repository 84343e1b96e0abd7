import { Client, type Context, type Middleware, RetryHandler } from '@microsoft/microsoft-graph-client';
import fc from 'fast-check';
import { createGraphChat, GraphError, listMyChats } from 'graph-chat';
import { describe, expect, test } from 'vitest';
import { throttling } from '../../generated/emulator/throttling.ts';
import { versions } from '../../src/contract/versions.ts';
import type { Caller } from '../../src/emulator/directory/caller.ts';
import { createEmulator, type Emulator, type EmulatorOptions, ManualClock } from '../../src/emulator/index.ts';
import { Throttle, type ThrottleOptions } from '../../src/emulator/throttle.ts';
import type { TestResponse } from '../support/checkedResponse.ts';
import { contoso, finance, groupOf, startEmulator } from './testEmulator.ts';

/** An emulator that throttles, with a group chat that was made before. */
async function start(options: EmulatorOptions = {}) {
  const graph = await startEmulator(options);
  const { body } = await graph.as('alex').post('/chats', groupOf('alex', 'jacob', 'mei'));
  graph.emulator.throttle.start();
  return { ...graph, chat: `/chats/${body.id}` };
}

const tooMany = (limit: string, wait: number) => ({
  status: 429,
  headers: expect.objectContaining({ 'retry-after': String(wait) }),
  body: {
    error: expect.objectContaining({
      code: 'TooManyRequests',
      message: `Too many requests: the limit of ${limit} is reached. Wait ${wait} second${wait === 1 ? '' : 's'} and send the request again.`,
    }),
  },
});

const seen = ({ status, headers, body }: TestResponse) => ({
  status,
  headers: Object.fromEntries(headers),
  body,
});

describe('an emulator throttles', () => {
  test('nobody by default', async () => {
    const { as, emulator } = await startEmulator();
    for (let i = 0; i < 100; i++) expect((await as('alex').get('/chats')).status).toBe(200);
    expect(emulator.throttle.state).toEqual({ enabled: false, factor: 1 });
  });

  test('a user who asks again within the second, and says after which time that goes', async () => {
    const { as, clock } = await start();
    expect((await as('alex').get('/chats')).status).toBe(200);
    clock.advance(400);
    expect(seen(await as('alex').get('/chats'))).toEqual(tooMany('1 request a second for this user', 1));
    clock.advance(599);
    expect((await as('alex').get('/chats')).status).toBe(429);
    clock.advance(1);
    expect((await as('alex').get('/chats')).status).toBe(200);
  });

  test('not another user, and not another operation', async () => {
    const { as, chat } = await start();
    expect((await as('alex').get('/chats')).status).toBe(200);
    expect((await as('mei').get('/chats')).status).toBe(200);
    expect((await as('alex').get(chat)).status).toBe(200);
    expect((await as('alex').get(`${chat}/members`)).status).toBe(200);
    expect((await as('alex').get(`${chat}/pinnedMessages`)).status).toBe(200);
  });

  test('operations on several paths together', async () => {
    const { as, chat } = await start();
    expect((await as('alex').get('/me/chats')).status).toBe(200);
    expect((await as('alex').get('/users/alex@contoso.com/chats')).status).toBe(429);
    expect((await as('alex').get(`${chat}/messages`)).status).toBe(200);
    expect((await as('alex').get(`/me${chat}/messages`)).status).toBe(429);
  });

  test('what is sent to one chat, whoever sends it', async () => {
    const { as, chat } = await start();
    const message = { body: { content: 'Hi' } };
    expect((await as('alex').post(`${chat}/messages`, message)).status).toBe(201);
    expect(seen(await as('mei').post(`${chat}/messages`, message))).toEqual(
      tooMany('1 request a second for this chat', 1),
    );
  });

  test('changes of members after four a minute', async () => {
    const { as, chat, clock } = await start();
    for (const name of ['nadia', 'gus', 'ann', 'ben']) {
      const roles = name === 'gus' ? ['guest'] : ['owner'];
      const member = {
        '@odata.type': '#microsoft.graph.aadUserConversationMember',
        roles,
        'user@odata.bind': `https://graph.microsoft.com/v1.0/users('${name === 'gus' ? 'gus@adatum.com' : `${name}@contoso.com`}')`,
      };
      expect((await as('alex').post(`${chat}/members`, member)).status, name).toBe(201);
      clock.advance(5000);
    }
    expect(seen(await as('alex').post(`${chat}/members`, {}))).toEqual(
      tooMany('4 requests a minute for this chat', 40),
    );
  });

  test('an app in one tenant, where it has no user, and not in another', async () => {
    const { app } = await start();
    const permitted = (tenant?: string) => app(['Chat.ManageDeletion.All'], tenant ? { tenant } : {});
    expect((await permitted().delete('/chats/one')).status).not.toBe(429);
    expect(seen(await permitted().delete('/chats/two'))).toEqual(
      tooMany('1 request a second for this app in this tenant', 1),
    );
    expect((await permitted('4dc1fe35-8ac6-4f0d-904a-7ebcd364bea1').delete('/chats/three')).status).not.toBe(429);
    const other = app(['Chat.ManageDeletion.All'], { id: '7d9c1a52-33aa-4c0f-8a2e-2f3d5b6c7e81' });
    expect((await other.delete('/chats/four')).status).not.toBe(429);
  });

  test('the mailbox of a group after 10,000 requests in ten minutes, of which a factor takes less', async () => {
    const { as, emulator, clock } = await start();
    emulator.throttle.start({ factor: 0.001 });
    for (let i = 0; i < 10; i++) expect((await as('mei').get(`/groups/${finance}/threads`)).status).toBe(200);
    expect(seen(await as('alex').get(`/groups/${finance}/conversations`))).toEqual(
      tooMany('10 requests in 10 minutes for this app and the mailbox of this group', 600),
    );
    clock.advance(600_000);
    expect((await as('mei').get(`/groups/${finance}/threads`)).status).toBe(200);
  });

  test('who goes on at the limit all the time, after 83 percent of a minute', async () => {
    const { as, clock } = await start();
    for (let i = 0; i < 50; i++) {
      expect((await as('alex').get('/me/chats')).status).toBe(200);
      clock.advance(1000);
    }
    expect(seen(await as('alex').get('/me/chats'))).toEqual(tooMany('50 requests a minute for this user', 10));
    clock.advance(10_000);
    expect((await as('alex').get('/me/chats')).status).toBe(200);
  });
});

describe('what counts', () => {
  test('is no request that was refused', async () => {
    const { as, clock } = await start();
    await as('alex').get('/chats');
    for (let i = 0; i < 200; i++) expect((await as('alex').get('/chats')).status).toBe(429);
    clock.advance(1000);
    expect((await as('alex').get('/chats')).status).toBe(200);
  });

  test('is a request that fails', async () => {
    const { as } = await start();
    expect((await as('alex').get('/chats/nothing')).status).toBe(404);
    expect((await as('alex').get('/chats/nothing')).status).toBe(429);
    expect((await as('alex').get('/chats?$top=1000')).status).toBe(400);
    expect((await as('alex').get('/chats')).status).toBe(429);
  });

  test('is no request of nobody', async () => {
    const { withToken } = await start();
    for (let i = 0; i < 3; i++) expect((await withToken(undefined).get('/chats')).status).toBe(401);
  });

  test('is each request of a batch by itself, and not the batch', async () => {
    const { as, clock } = await start();
    const batch = { requests: ['/me/chats', '/chats', '/me'].map((url, id) => ({ id: `${id}`, method: 'GET', url })) };
    const { status, body } = await as('alex').post('/$batch', batch);
    expect(status).toBe(200);
    expect(body.responses).toMatchObject([
      { id: '0', status: 200 },
      { id: '1', status: 429, headers: { 'Retry-After': '1' }, body: { error: { code: 'TooManyRequests' } } },
      { id: '2', status: 200 },
    ]);
    expect((await as('alex').post('/$batch', batch)).status).toBe(200);
    clock.advance(1000);
    expect((await as('alex').post('/$batch', batch)).body.responses[0].status).toBe(200);
  });

  test('is a request whose handler waits for somebody else, once', async () => {
    const { as, emulator, chat } = await start({
      deliver: async (request) => new Response(new URL(request.url).searchParams.get('validationToken')),
    });
    // One request in 40 seconds.
    emulator.throttle.start({ factor: 0.001 });
    const created = await as('alex').post('/subscriptions', {
      changeType: 'created',
      notificationUrl: 'https://app.example/notifications',
      resource: `${chat}/messages`,
      expirationDateTime: '2026-01-05T08:30:00Z',
    });
    expect(created.status).toBe(201);
    expect((await as('alex').delete(`/subscriptions/${created.body.id}`)).status).toBe(429);
  });

  test('is no request that a fault has refused', async () => {
    const { as, emulator } = await start();
    emulator.faults.arm({ operation: 'listChats', status: 429, retryAfter: 7 });
    expect((await as('alex').get('/chats')).headers.get('retry-after')).toBe('7');
    expect((await as('alex').get('/chats')).status).toBe(200);
  });

  test('is begun anew if the clock is moved back', async () => {
    const { as, clock } = await start();
    expect((await as('alex').get('/chats')).status).toBe(200);
    clock.advance(-3_600_000);
    expect((await as('alex').get('/chats')).status).toBe(200);
    expect(seen(await as('alex').get('/chats'))).toEqual(tooMany('1 request a second for this user', 1));
  });

  test('is in the log with its limit and its caller', async () => {
    const { as, emulator } = await start();
    await as('alex').get('/chats');
    await as('alex').get('/chats');
    expect(emulator.requests.at(-1)).toMatchObject({
      operationId: 'listChats',
      caller: 'alex@contoso.com',
      status: 429,
      error: expect.stringContaining('the limit of 1 request a second for this user'),
    });
  });
});

describe('a throttle', () => {
  const { operations = {} } = versions[0] ?? {};
  const ids = Object.keys(operations).filter((id) => id !== 'runBatch');
  const people = ['a', 'b'].map((id) => caller({ user: id }));
  const callers = [...people, caller({ app: 'x' }), caller({ app: 'y', user: 'a' })];

  function caller({ user, app = 'x' }: { user?: string; app?: string }): Caller {
    const known = { app: { id: app, displayName: app }, permissions: undefined };
    if (user === undefined) return { ...known, kind: 'application', tenantId: contoso };
    return { ...known, kind: 'delegated', user: { id: user, tenantId: contoso } } as unknown as Caller;
  }

  /** What happens to a request: how long it has to wait, in seconds, or 0 if it is let through. */
  function waitOf(throttle: Throttle, operationId: string, by: Caller | undefined, chat: string): number {
    const operation = operations[operationId];
    if (!operation || !by) throw new Error(`There is no ${operationId}.`);
    try {
      throttle.admit({ operationId, operation, path: { 'chat-id': chat, 'group-id': chat } }, by);
      return 0;
    } catch (error) {
      return Number((error as { headers: Record<string, string> }).headers['Retry-After']);
    }
  }

  test('lets through whoever waits as long as it says, and nobody who waits a second less', () => {
    const step = fc.record({
      id: fc.constantFrom(...ids),
      by: fc.constantFrom(...callers),
      chat: fc.constantFrom('1', '2'),
      pause: fc.nat(1500),
    });
    const run = fc.property(
      fc.constantFrom(0.001, 0.03, 0.1, 1),
      fc.array(step, { maxLength: 80 }),
      (factor, steps) => {
        const clock = new ManualClock('2026-01-05T08:00:00Z');
        const throttle = new Throttle(clock, { factor });
        for (const { id, by, chat, pause } of steps) {
          clock.advance(pause);
          const wait = waitOf(throttle, id, by, chat);
          if (wait === 0) continue;
          expect(Number.isInteger(wait)).toBe(true);
          clock.advance((wait - 1) * 1000);
          expect(waitOf(throttle, id, by, chat)).toBe(1);
          clock.advance(1000);
          expect(waitOf(throttle, id, by, chat)).toBe(0);
        }
      },
    );
    fc.assert(run, { numRuns: 200 });
  });

  test('never lets through more than a limit in the time of it, from the first on', () => {
    const clock = new ManualClock('2026-01-05T08:00:00Z');
    const throttle = new Throttle(clock, true);
    const passed = (requests: number) =>
      Array.from({ length: requests }, () => waitOf(throttle, 'getMyChat', callers[0], `${Math.random()}`)).filter(
        (wait) => wait === 0,
      ).length;
    expect(passed(100)).toBe(throttling.limits['getChat']?.rates.user?.requests);
    clock.advance(999);
    expect(passed(100)).toBe(0);
    clock.advance(1);
    expect(passed(100)).toBe(5);
  });

  test('forgets what has ended, and keeps no more than it may', () => {
    const clock = new ManualClock('2026-01-05T08:00:00Z');
    const throttle = new Throttle(clock, true, 5000);
    let largest = 0;
    for (let i = 0; i < 50_000; i++) {
      waitOf(throttle, 'getChat', caller({ app: `app ${i}`, user: `user ${i}` }), `chat ${i}`);
      largest = Math.max(largest, throttle.size);
    }
    expect(largest).toBeLessThanOrEqual(5010);
    clock.advance(60_000);
    for (let i = 0; i < 1000; i++)
      waitOf(throttle, 'getChat', caller({ app: `new ${i}`, user: `new ${i}` }), `new ${i}`);
    clock.advance(60_000);
    for (let i = 0; i < 1000; i++) waitOf(throttle, 'getChat', caller({ user: 'one' }), 'one');
    expect(throttle.size).toBeLessThan(5000);
  });

  test('keeps no long text that stands in the place of an id', () => {
    const clock = new ManualClock('2026-01-05T08:00:00Z');
    const throttle = new Throttle(clock, true);
    const long = 'x'.repeat(60_000);
    expect(waitOf(throttle, 'getChat', callers[0], `${long}1`)).toBe(0);
    expect(waitOf(throttle, 'getChat', callers[1], `${long}2`)).toBe(1);
  });

  test.each([0, -1, Number.NaN, 1001, Number.POSITIVE_INFINITY])('cannot have the factor %d', async (factor) => {
    const message = `The factor of throttling is 0.001 to 1000, not ${factor}.`;
    await expect(createEmulator({ throttle: { factor } })).rejects.toThrow(message);
    const emulator = await createEmulator({ throttle: true });
    expect(() => emulator.throttle.start({ factor })).toThrow(message);
    expect(emulator.throttle.state).toEqual({ enabled: true, factor: 1 });
  });

  test.each<[ThrottleOptions, number]>([
    [{ factor: 10 }, 10],
    [{ factor: 2.5 }, 2],
    [{}, 1],
    [{ factor: 0.5 }, 1],
  ])('takes with %j so many lists of chats at once: %i', (options, count) => {
    const throttle = new Throttle(new ManualClock('2026-01-05T08:00:00Z'), options);
    const waits = Array.from({ length: count + 1 }, () => waitOf(throttle, 'listChats', callers[0], ''));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(count);
  });
});

describe('/_emulator/throttle', () => {
  const control = async (emulator: Emulator, method: string, body?: unknown) => {
    const response = await emulator.fetch(
      new Request('http://graph.test/_emulator/throttle', {
        method,
        headers: { 'content-type': 'application/json' },
        body: body === undefined ? null : JSON.stringify(body),
      }),
    );
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };

  test('says whether it throttles, starts and stops', async () => {
    const { emulator, as } = await startEmulator();
    expect(await control(emulator, 'GET')).toEqual({ status: 200, body: { enabled: false, factor: 1 } });
    expect((await control(emulator, 'PUT', { factor: 0.1 })).body).toEqual({ enabled: true, factor: 0.1 });
    await as('alex').get('/chats');
    expect((await as('alex').get('/chats')).headers.get('retry-after')).toBe('10');
    expect((await control(emulator, 'PUT', {})).body).toEqual({ enabled: true, factor: 1 });
    expect((await as('alex').get('/chats')).status).toBe(200);
    expect((await control(emulator, 'PUT', { enabled: false })).body).toEqual({ enabled: false, factor: 1 });
    expect((await as('alex').get('/chats')).status).toBe(200);
    await control(emulator, 'PUT', { enabled: true });
    expect((await control(emulator, 'DELETE')).status).toBe(204);
    expect(emulator.throttle.state).toEqual({ enabled: false, factor: 1 });
  });

  test.each([
    [{ factor: 0 }, 'factor must be at least 0.001.'],
    [{ factor: 5000 }, 'factor must be at most 1000.'],
    [{ factor: '1' }, 'factor must be a number.'],
    [{ enable: true }, 'enable is not a property of this body.'],
    [[], 'The request body must be an object.'],
  ])('refuses %j and changes nothing', async (body, message) => {
    const { emulator } = await startEmulator();
    const failed = await control(emulator, 'PUT', body);
    expect([failed.status, failed.body.error.message]).toEqual([400, message]);
    expect(emulator.throttle.state.enabled).toBe(false);
  });

  test('goes back with a reset to how the emulator began', async () => {
    const { emulator, as } = await startEmulator({ throttle: { factor: 0.5 } });
    await as('alex').get('/chats');
    emulator.throttle.stop();
    await emulator.reset();
    expect(emulator.throttle.state).toEqual({ enabled: true, factor: 0.5 });
    expect((await as('alex').get('/chats')).status).toBe(200);
    expect((await as('alex').get('/chats')).status).toBe(429);
    const { emulator: other } = await startEmulator();
    other.throttle.start();
    await other.reset();
    expect(other.throttle.state.enabled).toBe(false);
  });
});

describe('a world', () => {
  test('counts by itself, and can be throttled alone', async () => {
    const { emulator } = await startEmulator({ throttle: true });
    const world = await emulator.world('one');
    const ask = async (path: string) =>
      (await emulator.fetch(new Request(`http://graph.test${path}`, { headers: { authorization: 'Bearer alex' } })))
        .status;
    expect([await ask('/v1.0/chats'), await ask('/v1.0/chats')]).toEqual([200, 429]);
    expect([await ask('/worlds/one/v1.0/chats'), await ask('/worlds/one/v1.0/chats')]).toEqual([200, 429]);
    world.throttle.stop();
    expect([await ask('/v1.0/chats'), await ask('/worlds/one/v1.0/chats')]).toEqual([429, 200]);
  });

  test('goes on with its throttling when it is restored, as if nothing had been sent', async () => {
    const { emulator, as } = await startEmulator();
    const before = await emulator.snapshot();
    emulator.throttle.start();
    await as('alex').get('/chats');
    await emulator.restore(before);
    expect((await as('alex').get('/chats')).status).toBe(200);
    expect((await as('alex').get('/chats')).status).toBe(429);
  });
});

describe('a client that is throttled', () => {
  const options = { clock: new ManualClock('2026-01-05T08:00:00Z'), throttle: true };

  test('waits by itself, and succeeds', async () => {
    const { clock } = options;
    const emulator = await createEmulator(options);
    const waits: number[] = [];
    const graph = createGraphChat({
      token: 'alex',
      fetch: emulator.fetch,
      clock,
      log({ wait }) {
        if (wait === undefined) return;
        waits.push(wait);
        setImmediate(() => clock.advance(wait));
      },
    });
    for (let i = 0; i < 60; i++) expect((await listMyChats(graph)).value).not.toEqual([]);
    // Each but the first, and once for the longer time.
    expect(waits).toHaveLength(59);
    expect(waits.filter((wait) => wait > 1000)).toEqual([11_000]);
  });

  test('is told how long to wait if it does not', async () => {
    const emulator = await createEmulator({ ...options, throttle: { factor: 0.1 } });
    const graph = createGraphChat({ token: 'alex', fetch: emulator.fetch, retries: 0 });
    await listMyChats(graph);
    const failed = listMyChats(graph);
    await expect(failed).rejects.toBeInstanceOf(GraphError);
    await expect(failed).rejects.toMatchObject({ status: 429, code: 'TooManyRequests', retryAfter: 10 });
  });

  test("waits as Microsoft's own client does, and succeeds", async () => {
    const { clock } = options;
    const emulator = await createEmulator({ ...options, defaultUser: 'alex' });
    const sender: Middleware = {
      async execute(context: Context) {
        context.response = await emulator.fetch(new Request(context.request, context.options));
      },
    };
    const slept: number[] = [];
    // Its own sleep takes as long as the service asks for. All else is as it is.
    const sleep = async (seconds: number) => {
      slept.push(seconds);
      clock.advance(seconds * 1000);
    };
    const retry = new RetryHandler();
    Object.assign(retry, { sleep });
    retry.setNext(sender);
    const client = Client.initWithMiddleware({ middleware: retry, baseUrl: 'http://graph.test/' });
    for (let i = 0; i < 3; i++) expect((await client.api('/me/chats').get()).value).not.toEqual([]);
    expect(slept).toEqual([1, 1]);
    expect(emulator.requests.map(({ status }) => status)).toEqual([200, 429, 200, 429, 200]);
  });
});
