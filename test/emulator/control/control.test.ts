import { request as httpRequest } from 'node:http';
import { networkInterfaces } from 'node:os';
import { afterEach, describe, expect, test } from 'vitest';
import { requireAllowedCaller } from '../../../src/emulator/control/allowedCaller.ts';
import {
  createEmulator,
  type Emulator,
  type EmulatorListenOptions,
  type EmulatorOptions,
  ManualClock,
  sampleSeed,
} from '../../../src/emulator/index.ts';
import { readResponse, type TestResponse } from '../../support/checkedResponse.ts';
import { type Need, testWith } from '../../support/needs.ts';
import { storeForTests } from '../store/stores.ts';
import { groupOf, startEmulator } from '../testEmulator.ts';

/** Starts an emulator; `ask` sends a request to its control. */
async function startControlled(options: EmulatorOptions = {}) {
  const graph = await startEmulator(options);
  const ask = async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<TestResponse> =>
    readResponse(
      await graph.emulator.fetch(
        new Request(`http://graph.test/_emulator${path}`, {
          method,
          headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
          ...(body === undefined
            ? {}
            : {
                body:
                  typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
              }),
        }),
      ),
    );
  return { ...graph, ask };
}

describe('/_emulator', () => {
  test('lists its paths and their methods', async () => {
    const { ask } = await startControlled();
    const { status, body } = await ask('GET', '');
    expect(status).toBe(200);
    expect(body).toMatchObject({ '/_emulator/reset': 'POST', '/_emulator/seed': 'GET, PUT, POST' });
  });

  test('needs no token, and says when it is ready', async () => {
    const { ask } = await startControlled();
    expect((await ask('GET', '/health')).body).toEqual({ status: 'ready', now: '2026-01-05T08:00:00Z' });
    const { status, body } = await ask('HEAD', '/health');
    expect([status, body]).toEqual([200, undefined]);
  });

  test.each([
    ['GET', '/nothing', 404],
    ['GET', '/constructor', 404],
    ['GET', '/health/more', 404],
    ['GET', '/state/chatz', 404],
    ['GET', '/state/chat/x', 404],
    ['GET', '/state/__proto__', 404],
    ['GET', '/requests?operationid=listChats', 400],
    ['GET', '/state?kind=chat', 400],
    ['GET', '/reset', 405],
    ['POST', '/state', 405],
    ['PATCH', '/seed', 405],
    ['POST', '', 405],
  ])('returns an error in the shape of Graph to %s %s: %i', async (method, path, status) => {
    const { ask } = await startControlled();
    const response = await ask(method, path);
    expect(response.status).toBe(status);
    expect(response.headers.has('allow')).toBe(status === 405);
    expect(response.body.error).toMatchObject({ message: expect.stringMatching(/\.$/), innerError: expect.anything() });
  });

  test.each([
    ['malformed JSON', '{', 400],
    ['no body', '', 400],
  ])('refuses %s', async (_, body, status) => {
    const { ask } = await startControlled();
    for (const [method, path] of [
      ['PUT', '/seed'],
      ['POST', '/faults'],
      ['POST', '/clock'],
    ] as const) {
      expect((await ask(method, path, body)).status).toBe(status);
      expect((await ask(method, path, '{}', { 'content-type': 'text/html' })).status).toBe(415);
    }
  });
});

describe('/_emulator/reset', () => {
  test('resets the emulator', async () => {
    const { ask, as } = await startControlled();
    await as('alex').post('/chats', groupOf('alex', 'jacob'));
    expect((await ask('POST', '/reset')).status).toBe(204);
    expect((await as('alex').get('/chats')).body.value).toEqual([]);
  });
});

describe('/_emulator/seed', () => {
  const seed = { users: { ann: {}, ben: {} }, chats: [{ members: ['ann', 'ben'] }] };

  test('returns the seed that the emulator started from', async () => {
    const { ask } = await startControlled();
    expect((await ask('GET', '/seed')).body).toEqual(sampleSeed);
  });

  test('PUT resets the emulator with another seed', async () => {
    const { ask, as, emulator } = await startControlled();
    expect((await ask('PUT', '/seed', seed)).status).toBe(204);
    expect((await ask('GET', '/seed')).body).toEqual(seed);
    expect((await as('ann').get('/chats')).body.value).toHaveLength(1);
    expect((await emulator.state()).user).toHaveLength(2);
  });

  test('POST adds to the existing records', async () => {
    const { ask, emulator } = await startControlled();
    expect((await ask('POST', '/seed', seed)).status).toBe(204);
    expect((await emulator.state()).user).toHaveLength(Object.keys(sampleSeed.users).length + 2);
    expect((await ask('GET', '/seed')).body).toEqual(sampleSeed);
  });

  test.each(['PUT', 'POST'])('refuses an invalid seed with %s, and changes nothing', async (method) => {
    const { ask, emulator } = await startControlled();
    const before = await emulator.state();
    const misspelt = await ask(method, '/seed', { user: {} });
    expect([misspelt.status, misspelt.body.error.message]).toEqual([
      400,
      'Line 1, column 2: user is not a property of this body.',
    ]);
    const unknown = await ask(method, '/seed', { ...seed, chats: [{ members: ['ann', 'bem'] }] });
    expect(unknown.status).toBe(400);
    expect(unknown.body.error.message).toContain("chats[0].members[1]: There is no person 'bem'.");
    expect(await emulator.state()).toEqual(before);
  });

  const yaml = 'users: { ann: , ben: }\nchats:\n  - members: [ann, ben]\n';

  test.each(['application/yaml', 'application/x-yaml', 'text/yaml; charset=utf-8', 'Text/X-YAML', 'text/vnd.yaml'])(
    'takes YAML as %s',
    async (type) => {
      const { ask, as } = await startControlled();
      expect((await ask('PUT', '/seed', yaml, { 'content-type': type })).status).toBe(204);
      expect((await as('ann').get('/chats')).body.value).toHaveLength(1);
      const more = await ask('POST', '/seed', 'users:\n  cho:\n', { 'content-type': type });
      expect([more.status, (await as('cho').get('/me')).body.displayName]).toEqual([204, 'Cho']);
    },
  );

  test.each(['application/x-www-form-urlencoded', 'text/plain;charset=UTF-8', 'application/octet-stream', ''])(
    "takes JSON and YAML as '%s', which programs say unasked",
    async (type) => {
      const { ask, emulator } = await startControlled();
      for (const text of [yaml, JSON.stringify(seed), '{ users: { ann: }, chats: [] }']) {
        expect((await ask('PUT', '/seed', new TextEncoder().encode(text), { 'content-type': type })).status).toBe(204);
        expect((await emulator.tokens())[0]?.token).toBe('ann');
      }
    },
  );

  test.each([
    [
      'application/yaml',
      'users:\n  ann:\nchats:\n  - members:\n      - ann\n      - bem\n',
      "Line 6, column 9: chats[0].members[1]: There is no person 'bem'.",
    ],
    ['application/yaml', 'users:\n  ann: [\n', 'Line 3, column 1: Flow sequence'],
    [
      'application/json',
      '{\n  "users": {\n    "ann": {},\n  }\n}',
      "Line 4, column 3: This is no JSON. There must be no comma before '}'.",
    ],
    ['application/json', yaml, 'If it is YAML, send it as application/yaml.'],
    ['', '{\n  "users": {}\n  "chats": []\n}', "Line 3, column 3: This is no JSON. Here must be ',' or '}'"],
    ['application/x-www-form-urlencoded', yaml.replaceAll('\n', ''), 'curl -d takes the line breaks out of a file'],
  ])('says in which line a seed sent as %j is wrong: %j', async (type, text, message) => {
    const { ask } = await startControlled();
    const response = await ask('PUT', '/seed', new TextEncoder().encode(text), { 'content-type': type });
    expect([response.status, response.body.error.message]).toEqual([400, expect.stringContaining(message)]);
  });

  test.each(['text/html', 'application/yaml; charset=latin1', 'application/json; charset=utf-16'])(
    'refuses a seed sent as %s',
    async (type) => {
      const { ask } = await startControlled();
      const { status, body } = await ask('PUT', '/seed', '{}', { 'content-type': type });
      expect([status, body.error.message]).toEqual([415, 'A seed is application/json or application/yaml, in UTF-8.']);
    },
  );

  test('a seed of another page is refused, though a browser asks nobody before it posts a form', async () => {
    const { emulator } = await startEmulator();
    const url = await emulator.listen();
    const headers = { 'content-type': 'text/plain', origin: 'https://evil.example' };
    const { status } = await fetch(`${url}/_emulator/seed`, { method: 'POST', headers, body: yaml });
    await emulator.close();
    expect(status).toBe(403);
  });
});

describe('/_emulator/report', () => {
  test('returns what was called, and begins anew after DELETE', async () => {
    const { ask, as, emulator } = await startControlled();
    await as('alex').get('/chats');
    expect((await ask('GET', '/report')).body).toEqual(emulator.report());
    expect((await ask('DELETE', '/requests')).status).toBe(204);
    expect((await ask('GET', '/report')).body).toMatchObject({ requests: 1, called: [{ operationId: 'listChats' }] });
    expect((await ask('DELETE', '/report')).status).toBe(204);
    expect((await ask('GET', '/report')).body).toMatchObject({ requests: 0, called: [] });
  });
});

describe('/_emulator/state', () => {
  test('returns all records by kind, or those of one kind', async () => {
    const { ask, emulator } = await startControlled();
    const state = JSON.parse(JSON.stringify(await emulator.state()));
    expect((await ask('GET', '/state')).body).toEqual(state);
    expect((await ask('GET', '/state/user')).body).toEqual(state.user);
    expect((await ask('GET', '/state/user/')).body).toEqual(state.user);
    expect((await ask('GET', '/state/message')).body).toEqual([]);
  });
});

describe('/_emulator/requests', () => {
  test('returns the log of all operations or of one, until it is deleted', async () => {
    const { ask, as } = await startControlled();
    await as('alex').get('/chats');
    await as('alex').get('/me/chats');
    const { body } = await ask('GET', '/requests');
    expect(body).toMatchObject([
      { time: '2026-01-05T08:00:00Z', operationId: 'listChats', caller: 'alex@contoso.com', status: 200 },
      { operationId: 'listMyChats' },
    ]);
    expect((await ask('GET', '/requests?operationId=listMyChats')).body).toHaveLength(1);
    expect((await ask('DELETE', '/requests')).status).toBe(204);
    expect((await ask('GET', '/requests')).body).toEqual([]);
  });

  test('knows no log of an operation that does not exist, so that a typo proves nothing', async () => {
    const { ask } = await startControlled();
    const { status, body } = await ask('GET', '/requests?operationId=listMyChat');
    expect(status).toBe(400);
    expect(body.error.message).toBe("There is no operation 'listMyChat'. Did you mean 'listMyChats'?");
  });

  test('says why a request failed', async () => {
    const { ask, as } = await startControlled();
    await as('nadia').get('/chats/19:unknown@thread.v2');
    expect((await ask('GET', '/requests')).body).toMatchObject([
      { status: 404, error: "No chat is found with id '19:unknown@thread.v2'." },
    ]);
  });
});

describe('/_emulator/faults', () => {
  test('arms one or several faults, lists them and disarms them', async () => {
    const { ask, emulator } = await startControlled();
    expect((await ask('POST', '/faults', { operation: 'listChats', status: 429, retryAfter: 1 })).body).toEqual([
      { operation: 'listChats', status: 429, retryAfter: 1, times: 1, after: 0 },
    ]);
    await ask('POST', '/faults', [
      { operation: '*', latency: 5, times: 'always' },
      { operation: '*', drop: 'before' },
    ]);
    expect((await ask('GET', '/faults')).body).toHaveLength(3);
    expect(emulator.faults.list).toHaveLength(3);
    expect((await ask('DELETE', '/faults')).status).toBe(204);
    expect(emulator.faults.list).toEqual([]);
  });

  test.each([
    [{ status: 503 }, 'operation is required.'],
    [
      { operation: 'creatChat', status: 503 },
      "There is no operation 'creatChat'. Name one by its operationId, or '*'. Did you mean 'createChat'?",
    ],
    [{ operation: '*' }, 'A fault needs an effect: give it a latency, a status, an error, revoke, drop or corruption.'],
    [{ operation: '*', status: 200 }, 'status must be at least 400.'],
    [{ operation: '*', status: 600 }, 'status must be at most 599.'],
    [{ operation: '*', drop: 'never' }, "drop must be one of 'before', 'after'."],
    [{ operation: '*', latency: -1 }, 'latency must be at least 0.'],
    [{ operation: '*', latency: 1e9 }, 'latency must be at most 600000.'],
    [{ operation: '*', status: 503, time: 2 }, 'time is not a property of this body.'],
    [{ operation: '*', status: 503, times: 0 }, 'times must be at least 1.'],
  ])('refuses %j', async (fault, message) => {
    const { ask, emulator } = await startControlled();
    const { status, body } = await ask('POST', '/faults', fault);
    expect([status, body.error.message]).toEqual([400, message]);
    expect(emulator.faults.list).toEqual([]);
  });
});

describe('/_emulator/clock', () => {
  test('returns the time, sets it and advances it', async () => {
    const { ask, clock } = await startControlled();
    expect((await ask('GET', '/clock')).body).toEqual({ now: '2026-01-05T08:00:00Z' });
    expect((await ask('POST', '/clock', { advance: 90_000 })).body).toEqual({ now: '2026-01-05T08:01:30Z' });
    expect((await ask('POST', '/clock', { now: '2027-01-01T00:00:00+02:00' })).body).toEqual({
      now: '2026-12-31T22:00:00Z',
    });
    expect(clock.now()).toBe(Date.parse('2026-12-31T22:00:00Z'));
  });

  test.each([
    [{}, 400],
    [{ now: 'tomorrow' }, 400],
    [{ now: '1900-01-01T00:00:00Z' }, 400],
    [{ advance: '1h' }, 400],
    [{ advance: -1e15 }, 400],
    [{ now: '2027-01-01T00:00:00Z', advance: 1 }, 400],
  ])('refuses %j', async (change, status) => {
    const { ask, clock } = await startControlled();
    const response = await ask('POST', '/clock', change);
    expect([response.status, response.body.error.message]).toEqual([status, expect.stringMatching(/\.$/)]);
    expect(clock.now()).toBe(Date.parse('2026-01-05T08:00:00Z'));
  });

  test('returns 409 if the clock of the emulator cannot be moved', async () => {
    const { ask } = await startControlled({ clock: { now: () => 0 } });
    const { status, body } = await ask('POST', '/clock', { advance: 1 });
    expect([status, body.error.code]).toEqual([409, 'Conflict']);
    expect((await ask('GET', '/clock')).status).toBe(200);
  });
});

describe('/_emulator/tokens', () => {
  test('lists the tokens of the seed, each with its user and its permissions', async () => {
    const { ask } = await startControlled({
      seed: { ...sampleSeed, tokens: { app: {}, reader: { user: 'mei', permissions: ['Chat.Read'] } } },
    });
    const { body } = await ask('GET', '/tokens');
    expect(body).toHaveLength(Object.keys(sampleSeed.users).length + 2);
    expect(body).toEqual(
      expect.arrayContaining([
        {
          token: 'alex',
          user: 'alex@contoso.com',
          displayName: 'Alex Moreau',
          administrator: false,
          permissions: null,
        },
        expect.objectContaining({ token: 'admin', administrator: true }),
        { token: 'app', user: null, displayName: 'graph-chat', administrator: false, permissions: null },
        expect.objectContaining({ token: 'reader', user: 'mei@contoso.com', permissions: ['Chat.Read'] }),
      ]),
    );
  });
});

describe('callers that may use the control', () => {
  const from = (
    remoteAddress: string | undefined,
    url: string,
    origin?: string,
    { isOpen = false, hosts = [] }: { isOpen?: boolean; hosts?: string[] } = {},
  ) => {
    const headers = new Headers(origin === undefined ? {} : { origin });
    const request = { method: 'POST', url, headers, remoteAddress, hasBody: false, read: async () => undefined };
    try {
      requireAllowedCaller(request, { isOpen, hosts });
      return 'let in';
    } catch (error) {
      return (error as Error).message;
    }
  };
  const local = 'http://127.0.0.1:4010/_emulator/reset';

  test.each([
    ['127.0.0.1', local],
    ['::1', 'http://[::1]:4010/_emulator/reset'],
    ['::ffff:127.0.0.1', 'http://localhost:4010/_emulator/reset'],
    ['127.0.0.1', 'http://graph.localhost/_emulator/reset'],
    [undefined, 'https://graph.microsoft.com/_emulator/reset'],
  ])('include this machine: %s at %s', (address, url) => {
    expect(from(address, url)).toBe('let in');
  });

  test.each([
    'http://localhost:3000',
    'http://127.0.0.1:5173',
    'http://[::1]:80',
    'https://app.localhost',
    'http://127.0.0.1:4010',
  ])('include a page of this machine: %s', (origin) => {
    expect(from('127.0.0.1', local, origin)).toBe('let in');
  });

  test.each([
    'https://evil.example',
    'http://localhost.evil.example',
    'http://127.0.0.1.evil.example',
    'null',
    'file://',
    'chrome-extension://abc',
  ])('do not include a page of another machine: %s', (origin) => {
    expect(from('127.0.0.1', local, origin)).toBe(`A web page from '${origin}' does not control the emulator.`);
    expect(from('10.0.0.1', 'http://10.0.0.2/_emulator', origin, { isOpen: true })).toContain(
      'does not control the emulator.',
    );
  });

  test('do not include a page whose own host name resolves to this machine', () => {
    const rebound = 'http://evil.example:4010/_emulator/reset';
    expect(from('127.0.0.1', rebound, 'http://evil.example:4010')).toContain(
      "'evil.example' is not a name of this machine.",
    );
    expect(from('127.0.0.1', rebound)).toContain("'evil.example' is not a name of this machine.");
    expect(from('127.0.0.1', rebound, 'http://evil.example:4010', { isOpen: true })).toContain(
      '--allow-host evil.example',
    );
    expect(from('10.0.0.1', rebound, undefined, { isOpen: true, hosts: ['emulator'] })).toContain('--allow-host');
  });

  test('include another machine only if that is allowed', () => {
    expect(from('10.0.0.1', 'http://127.0.0.1/_emulator')).toContain('10.0.0.1 is another machine.');
    expect(from('', local)).toContain('is another machine.');
    expect(from('10.0.0.1', 'http://10.0.0.2/_emulator', undefined, { isOpen: true })).toBe('let in');
    expect(from('10.0.0.1', 'http://[fd00::2]:4010/_emulator', undefined, { isOpen: true })).toBe('let in');
    expect(from('127.0.0.1', 'http://10.0.0.2/_emulator')).toContain("'10.0.0.2' is not a name of this machine.");
  });

  test('include the names that are allowed, and pages of these', () => {
    const named = 'http://Emulator:4010/_emulator';
    expect(from('10.0.0.1', named, 'http://emulator:4010', { isOpen: true, hosts: ['emulator'] })).toBe('let in');
    expect(from('127.0.0.1', named, undefined, { hosts: ['emulator'] })).toBe('let in');
    expect(from('10.0.0.1', named, undefined, { hosts: ['emulator'] })).toContain('10.0.0.1 is another machine.');
  });
});

describe('the control over HTTP', () => {
  let emulator: Emulator;
  afterEach(() => emulator.close());

  const listening = async (options: EmulatorListenOptions = {}) => {
    emulator = await createEmulator({ store: storeForTests(), clock: new ManualClock(0) });
    await emulator.listen(options);
  };

  /** A request with headers that a program cannot set with `fetch`. */
  const send = (url: string, method: string, headers: Record<string, string>) =>
    new Promise<{ status: number | undefined; headers: Record<string, unknown> }>((resolve, reject) => {
      const sent = httpRequest(url, { method, headers }, (response) => {
        response.resume();
        resolve({ status: response.statusCode, headers: response.headers });
      });
      sent.on('error', reject);
      sent.end();
    });

  test('refuses a host name of another machine, and a page of another machine', async () => {
    await listening();
    const reset = `${emulator.url}/_emulator/reset`;
    expect((await send(reset, 'POST', { host: 'evil.example' })).status).toBe(403);
    expect(await send(reset, 'POST', { origin: 'https://evil.example' })).toMatchObject({
      status: 403,
      headers: expect.not.objectContaining({ 'access-control-allow-origin': expect.anything() }),
    });
    expect((await send(reset, 'POST', {})).status).toBe(204);
  });

  test('refuses any other host name, also if other machines may control it', async () => {
    await listening({ openControl: true, allowedHosts: ['Emulator'] });
    const reset = `${emulator.url}/_emulator/reset`;
    const rebound = { host: 'evil.example', origin: 'http://evil.example' };
    expect((await send(reset, 'POST', rebound)).status).toBe(403);
    expect((await send(`${emulator.url}/_emulator/state`, 'GET', { host: 'evil.example' })).status).toBe(403);
    expect((await send(reset, 'POST', { host: 'emulator' })).status).toBe(204);
  });

  test('finds a path of any number of slashes at once', async () => {
    await listening();
    expect((await send(`${emulator.url}/_emulator/health/`, 'GET', {})).status).toBe(200);
    expect((await send(`${emulator.url}/_emulator${'/'.repeat(60_000)}`, 'GET', {})).status).toBe(404);
  });

  test('handles the preflight request of a page of this machine, and lets it read the response', async () => {
    await listening();
    const origin = 'http://localhost:3000';
    const asked = { 'access-control-request-method': 'PUT', 'access-control-request-headers': 'content-type' };
    const preflight = await send(`${emulator.url}/_emulator/seed`, 'OPTIONS', { origin, ...asked });
    expect(preflight).toMatchObject({
      status: 204,
      headers: { 'access-control-allow-origin': origin, 'access-control-allow-headers': 'content-type' },
    });
    const denied = await send(`${emulator.url}/_emulator/seed`, 'OPTIONS', {
      origin: 'https://evil.example',
      ...asked,
    });
    expect([denied.status, denied.headers['access-control-allow-origin']]).toEqual([403, undefined]);
    const failed = await send(`${emulator.url}/_emulator/nothing`, 'GET', { origin });
    expect(failed).toMatchObject({ status: 404, headers: { 'access-control-allow-origin': origin } });
  });

  const network: Need<string> = {
    what: 'a network',
    found: Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .find(({ family, internal }) => family === 'IPv4' && !internal)?.address,
    advice: 'This machine has no IPv4 address that others could reach. Connect it to any network.',
    optional: true,
  };

  testWith(network, 'is for this machine alone unless it is opened', async (elsewhere) => {
    await listening({ host: '0.0.0.0' });
    const { port } = new URL(emulator.url);
    const headers = { authorization: 'Bearer alex' };
    expect((await send(`http://${elsewhere}:${port}/v1.0/chats`, 'GET', headers)).status).toBe(200);
    expect((await send(`http://${elsewhere}:${port}/_emulator/health`, 'GET', {})).status).toBe(403);
    expect((await send(`http://127.0.0.1:${port}/_emulator/health`, 'GET', {})).status).toBe(200);
    await emulator.close();
    await listening({ host: '0.0.0.0', openControl: true });
    const opened = new URL(emulator.url).port;
    expect((await send(`http://${elsewhere}:${opened}/_emulator/health`, 'GET', {})).status).toBe(200);
  });
});
