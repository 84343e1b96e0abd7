import { afterEach, describe, expect, test } from 'vitest';
import { createEmulator, type Emulator, type EmulatorOptions, type Fault } from '../../src/emulator/index.ts';
import { groupOf, startEmulator } from './testEmulator.ts';

const chats = '/chats';

/** An emulator whose callers may get 5xx. */
async function startFaultEmulator(options: EmulatorOptions = {}) {
  const graph = await startEmulator(options);
  const as = (token: string) => ({
    get: (path: string) => send(graph.emulator, token, 'GET', path),
    post: (path: string, body: object) => send(graph.emulator, token, 'POST', path, JSON.stringify(body)),
  });
  return { ...graph, as };
}

async function send(emulator: Emulator, token: string, method: string, path: string, body: string | null = null) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const response = await emulator.fetch(request(path, { method, headers, body }));
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
}

const request = (path = chats, init: RequestInit = {}) =>
  new Request(`http://graph.test/v1.0${path}`, { headers: { authorization: 'Bearer alex' }, ...init });

describe('a fault', () => {
  test.each([204, 99, 600, 400.5, Number.NaN])('cannot have the status %d', async (status) => {
    const { emulator } = await startFaultEmulator();
    expect(() => emulator.faults.arm({ operation: '*', status })).toThrow('The status of a fault is 400 to 599');
  });

  test('is armed together with at most 999 others', async () => {
    const { emulator } = await startFaultEmulator();
    const many = (count: number) => Array.from({ length: count }, (): Fault => ({ operation: '*', status: 503 }));
    emulator.faults.arm(...many(1000));
    expect(() => emulator.faults.arm(...many(1))).toThrow('At most 1000 faults can be armed.');
    expect(emulator.faults.list).toHaveLength(1000);
    emulator.faults.clear();
    const asked = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(many(100_000)),
    };
    const response = await emulator.fetch(new Request('http://graph.test/_emulator/faults', asked));
    expect(response.status).toBe(400);
    expect((await response.json()).error.message).toMatch(/1000/);
    expect(emulator.faults.list).toEqual([]);
  });

  test('applies to one request, and then no more', async () => {
    const { as, emulator } = await startFaultEmulator();
    emulator.faults.arm({ operation: 'listChats', status: 503 });
    expect((await as('alex').get(chats)).status).toBe(503);
    expect((await as('alex').get(chats)).status).toBe(200);
    expect(emulator.faults.list).toEqual([]);
  });

  test('applies to as many requests as `times` says, or always', async () => {
    const { as, emulator } = await startFaultEmulator();
    const statuses = async () => [(await as('alex').get(chats)).status, (await as('alex').get(chats)).status];
    emulator.faults.arm({ operation: 'listChats', status: 503, times: 2 });
    expect([...(await statuses()), ...(await statuses())]).toEqual([503, 503, 200, 200]);
    emulator.faults.arm({ operation: 'listChats', status: 503, times: 'always' });
    expect([...(await statuses()), ...(await statuses())]).toEqual([503, 503, 503, 503]);
    emulator.faults.clear();
    expect(await statuses()).toEqual([200, 200]);
  });

  test('skips as many requests first as `after` says', async () => {
    const { as, emulator } = await startFaultEmulator();
    emulator.faults.arm({ operation: 'listChats', status: 503, after: 2 });
    const statuses: number[] = [];
    for (const _ of [1, 2, 3, 4]) statuses.push((await as('alex').get(chats)).status);
    expect(statuses).toEqual([200, 200, 503, 200]);
  });

  test('applies to its own operation only, or to every one', async () => {
    const { as, emulator } = await startFaultEmulator();
    emulator.faults.arm({ operation: 'createChat', status: 503 });
    expect((await as('alex').get(chats)).status).toBe(200);
    expect((await as('alex').post(chats, groupOf('alex', 'jacob'))).status).toBe(503);
    emulator.faults.arm({ operation: '*', status: 503, times: 2 });
    expect((await as('alex').get(chats)).status).toBe(503);
    expect((await as('alex').post(chats, groupOf('alex', 'jacob'))).status).toBe(503);
  });

  test('applies after the faults that were armed before it', async () => {
    const { as, emulator } = await startFaultEmulator();
    emulator.faults.arm({ operation: 'listChats', status: 429 }, { operation: '*', status: 503 });
    emulator.faults.arm({ operation: 'listChats', status: 500 });
    const statuses: number[] = [];
    for (const _ of [1, 2, 3, 4]) statuses.push((await as('alex').get(chats)).status);
    expect(statuses).toEqual([429, 503, 500, 200]);
  });

  test('reports how often it still applies', async () => {
    const { as, emulator } = await startFaultEmulator();
    emulator.faults.arm({ operation: 'listChats', status: 503, times: 3, after: 1 });
    await as('alex').get(chats);
    await as('alex').get(chats);
    expect(emulator.faults.list).toEqual([{ operation: 'listChats', status: 503, times: 2, after: 0 }]);
  });

  test.each([
    [{ operation: 'creatChat', status: 503 }, "There is no operation 'creatChat'."],
    [{ operation: 'constructor', status: 503 }, "There is no operation 'constructor'."],
    [{ operation: 'createChat' }, 'A fault needs an effect'],
  ])('is refused if it would never have an effect: %j', async (fault, message) => {
    const { emulator } = await startFaultEmulator();
    const sound: Fault = { operation: '*', status: 503 };
    expect(() => emulator.faults.arm(sound, fault as Fault)).toThrow(message);
    expect(emulator.faults.list).toEqual([]);
  });
});

describe('a fault with a status', () => {
  test('returns an error in the shape of Graph, with the code of the contract, before anything changes', async () => {
    const { as, emulator } = await startFaultEmulator();
    emulator.faults.arm({ operation: 'createChat', status: 429, retryAfter: 7 });
    const { status, headers, body } = await as('alex').post(chats, groupOf('alex', 'jacob'));
    expect([status, headers.get('retry-after'), body.error.code]).toEqual([429, '7', 'TooManyRequests']);
    expect(body.error.innerError['request-id']).toBe(headers.get('request-id'));
    expect((await as('alex').get(chats)).body.value).toEqual([]);
  });

  test('applies before the token is checked, as in a gateway', async () => {
    const { emulator } = await startFaultEmulator();
    emulator.faults.arm({ operation: 'listChats', status: 503 });
    expect((await emulator.fetch(request(chats, { headers: {} }))).status).toBe(503);
  });

  test('has no Retry-After by default', async () => {
    const { as, emulator } = await startFaultEmulator();
    emulator.faults.arm({ operation: 'listChats', status: 503 });
    expect((await as('alex').get(chats)).headers.has('retry-after')).toBe(false);
  });

  test('has the code and the message that are given', async () => {
    const { emulator } = await startFaultEmulator();
    emulator.faults.arm({ operation: 'listChats', status: 418, code: 'Teapot', message: 'Short and stout.' });
    const response = await emulator.fetch(request());
    expect([response.status, await response.json()]).toEqual([
      418,
      { error: expect.objectContaining({ code: 'Teapot', message: 'Short and stout.' }) },
    ]);
  });
});

describe('a fault with a latency', () => {
  test('delays the request, which then succeeds', async () => {
    const waited: number[] = [];
    const { as, emulator } = await startFaultEmulator({ wait: async (milliseconds) => void waited.push(milliseconds) });
    emulator.faults.arm({ operation: 'listChats', latency: 1500 });
    expect((await as('alex').get(chats)).status).toBe(200);
    expect(waited).toEqual([1500]);
  });

  test('does not delay other requests', async () => {
    let release = () => {};
    const wait = () => new Promise<void>((resolve) => (release = resolve));
    const { as, emulator } = await startFaultEmulator({ wait });
    emulator.faults.arm({ operation: 'listChats', latency: 1000 });
    const slow = as('alex').get(chats);
    expect((await as('jacob').get('/me/chats')).status).toBe(200);
    release();
    expect((await slow).status).toBe(200);
  });

  test('can end in an error', async () => {
    const { as, emulator } = await startFaultEmulator({ wait: async () => {} });
    emulator.faults.arm({ operation: 'listChats', latency: 1000, status: 503 });
    expect((await as('alex').get(chats)).status).toBe(503);
  });
});

describe('a fault that drops the connection', () => {
  const create = { method: 'POST', body: JSON.stringify(groupOf('alex', 'jacob')) };
  const headers = { authorization: 'Bearer alex', 'content-type': 'application/json' };

  test.each([
    ['before', 0],
    ['after', 1],
  ] as const)('%s anything is done leaves %i chats, and the promise of fetch is rejected', async (drop, count) => {
    const { as, emulator } = await startFaultEmulator();
    emulator.faults.arm({ operation: 'createChat', drop });
    await expect(emulator.fetch(request(chats, { ...create, headers }))).rejects.toThrow(new TypeError('fetch failed'));
    expect((await as('alex').get(chats)).body.value).toHaveLength(count);
  });

  test('is logged with the status 0', async () => {
    const { emulator } = await startFaultEmulator();
    emulator.faults.arm({ operation: 'listChats', drop: 'before' });
    await emulator.fetch(request()).catch(() => {});
    expect(emulator.requests).toMatchObject([{ operationId: 'listChats', status: 0 }]);
  });
});

describe('a fault that corrupts the response', () => {
  test('truncates the body, so that reading it fails', async () => {
    const { emulator } = await startFaultEmulator();
    emulator.faults.arm({ operation: 'listChats', corruption: 'truncated' });
    const response = await emulator.fetch(request());
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow(TypeError);
  });

  test('ends the JSON in the middle, so that parsing it fails', async () => {
    const { emulator } = await startFaultEmulator();
    emulator.faults.arm({ operation: 'listChats', corruption: 'malformed' });
    const response = await emulator.fetch(request());
    const text = await response.text();
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json']);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    expect(text).toMatch(/^\{"@odata.context"/);
  });

  test('still executes the request', async () => {
    const { as, emulator } = await startFaultEmulator();
    emulator.faults.arm({ operation: 'createChat', corruption: 'truncated' });
    const body = JSON.stringify(groupOf('alex', 'jacob'));
    const headers = { authorization: 'Bearer alex', 'content-type': 'application/json' };
    await emulator.fetch(request(chats, { method: 'POST', body, headers }));
    expect((await as('alex').get(chats)).body.value).toHaveLength(1);
  });

  test.each(['malformed', 'truncated'] as const)(
    'has nothing to corrupt in a response without a body: %s',
    async (corruption) => {
      const { as, emulator } = await startFaultEmulator();
      const { body: chat } = await as('alex').post(chats, groupOf('alex', 'jacob'));
      emulator.faults.arm({ operation: 'hideChatForUser', corruption });
      const user = {
        user: { id: '8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca', tenantId: 'b33cbe9f-8ebe-4f2a-912b-7e2a427f477f' },
      };
      expect((await as('alex').post(`${chats}/${chat.id}/hideForUser`, user)).status).toBe(204);
    },
  );
});

describe('a fault in a batch (json-batching)', () => {
  const batch = (...urls: string[]) => ({
    requests: urls.map((url, i) => ({ id: String(i + 1), method: 'GET', url })),
  });

  test('applies only to its own request if it has a status', async () => {
    const { as, emulator } = await startFaultEmulator();
    emulator.faults.arm({ operation: 'listChats', status: 429, retryAfter: 3 });
    const { status, body } = await as('alex').post('/$batch', batch('/chats', '/me/chats'));
    expect(status).toBe(200);
    expect(body.responses).toMatchObject([
      { id: '1', status: 429, headers: { 'Retry-After': '3' }, body: { error: { code: 'TooManyRequests' } } },
      { id: '2', status: 200 },
    ]);
  });

  test('drops or corrupts the whole batch, which has one connection', async () => {
    const { emulator } = await startFaultEmulator();
    const headers = { authorization: 'Bearer alex', 'content-type': 'application/json' };
    const send = () =>
      emulator.fetch(
        request('/$batch', { method: 'POST', headers, body: JSON.stringify(batch('/me/chats', '/chats')) }),
      );
    emulator.faults.arm({ operation: 'listChats', drop: 'after' });
    await expect(send()).rejects.toThrow(new TypeError('fetch failed'));
    emulator.faults.arm({ operation: 'listChats', corruption: 'truncated' });
    await expect((await send()).text()).rejects.toThrow(TypeError);
    emulator.faults.arm({ operation: 'listChats', corruption: 'malformed' });
    await expect((await send()).json()).rejects.toThrow(SyntaxError);
    expect((await send()).status).toBe(200);
  });
});

describe('a fault over HTTP', () => {
  let emulator: Emulator;
  afterEach(() => emulator.close());
  const get = () => fetch(`${emulator.url}/v1.0/chats`, { headers: { authorization: 'Bearer alex' } });

  test('ends the socket without a response', async () => {
    emulator = await createEmulator();
    await emulator.listen();
    for (const drop of ['before', 'after'] as const) {
      emulator.faults.arm({ operation: 'listChats', drop });
      await expect(get()).rejects.toThrow(new TypeError('fetch failed'));
    }
    expect((await get()).status).toBe(200);
  });

  test('ends the socket in the middle of the body', async () => {
    emulator = await createEmulator();
    await emulator.listen();
    emulator.faults.arm({ operation: 'listChats', corruption: 'truncated' });
    const response = await get();
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow(new TypeError('terminated'));
  });

  test('sends half of the JSON as if it were the whole', async () => {
    emulator = await createEmulator();
    await emulator.listen();
    const whole = await (await get()).text();
    emulator.faults.arm({ operation: 'listChats', corruption: 'malformed' });
    const half = await (await get()).text();
    expect(whole.startsWith(half)).toBe(true);
    expect(() => JSON.parse(half)).toThrow(SyntaxError);
  });
});
