import { request as httpRequest } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { createEmulator, type Emulator, type EmulatorListenOptions } from '../../src/emulator/index.ts';
import { startMock } from '../../src/mock/startMock.ts';

let emulator: Emulator;
afterEach(() => emulator.close());

const start = async (options: EmulatorListenOptions = {}) => {
  emulator = await createEmulator();
  await emulator.listen(options);
};

interface Received {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Sends a request with headers that `fetch` does not let a program set. */
const send = (url: string, method: string, headers: Record<string, string>, body = '') =>
  new Promise<Received>((resolve, reject) => {
    const sent = httpRequest(url, { method, headers }, async (response) => {
      const text = (await response.toArray()).join('');
      resolve({ status: response.statusCode, headers: response.headers, text });
    });
    sent.on('error', reject);
    sent.end(body);
  });

const list = (headers: Record<string, string>) =>
  send(`${emulator.url}/v1.0/chats`, 'GET', { authorization: 'Bearer alex', ...headers });

describe('a web page', () => {
  test.each([
    'http://localhost:5173',
    'https://localhost',
    'http://app.localhost:3000',
    'http://127.0.0.1:8080',
    'http://[::1]:80',
  ])('of this machine may use the emulator: %s', async (origin) => {
    await start();
    const { status, headers } = await list({ origin });
    expect([status, headers['access-control-allow-origin']]).toEqual([200, '*']);
  });

  test('of the address that the request goes to may, and of another name may not', async () => {
    await start();
    expect((await list({ host: '10.1.2.3:4010', origin: 'http://10.1.2.3:5173' })).status).toBe(200);
    expect((await list({ host: '10.1.2.3:4010', origin: 'http://10.1.2.4:5173' })).status).toBe(403);
    expect((await list({ host: 'evil.example', origin: 'http://evil.example' })).status).toBe(403);
  });

  test.each(['https://evil.example', 'http://localhost.evil.example', 'null', 'file://', 'chrome-extension://abc'])(
    'from elsewhere is refused, and can read why: %s',
    async (origin) => {
      await start();
      const { status, headers, text } = await list({ origin });
      expect([status, headers['access-control-allow-origin']]).toEqual([403, '*']);
      expect(JSON.parse(text).error).toMatchObject({
        code: 'Forbidden',
        message: `Web pages from '${origin}' may not use this server. To let them, start it with --origin ${origin}.`,
      });
    },
  );

  test('from elsewhere changes nothing, also by a request that needs no preflight, or through a link in a path', async () => {
    await start();
    const before = await emulator.state();
    const headers = { authorization: 'Bearer alex', origin: 'https://evil.example', 'content-type': 'text/plain' };
    for (const path of ['/beta/me/chats', `/v1.0/${emulator.url}/beta/me/chats`]) {
      expect((await send(emulator.url + path, 'POST', headers, '{"topic":"a"}')).status).toBe(403);
    }
    expect(await emulator.state()).toEqual(before);
  });

  test.each([[['https://app.example/']], [['*']], [['https://other.example', 'https://app.example']]])(
    'from elsewhere may use the emulator if its origin is allowed: %j',
    async (origins) => {
      await start({ origins });
      expect((await list({ origin: 'https://app.example' })).status).toBe(200);
      expect((await list({ origin: 'http://app.example' })).status).toBe(origins[0] === '*' ? 200 : 403);
    },
  );

  test('from a file may, if null is allowed', async () => {
    await start({ origins: ['null'] });
    expect((await list({ origin: 'null' })).status).toBe(200);
  });

  test('is told that it may reach the private network only if it may use the emulator', async () => {
    await start({ origins: ['https://app.example'] });
    const asked = { 'access-control-request-method': 'GET', 'access-control-request-private-network': 'true' };
    const preflight = async (origin: string) =>
      (await send(`${emulator.url}/v1.0/chats`, 'OPTIONS', { origin, ...asked })).headers;
    expect(await preflight('https://app.example')).toMatchObject({ 'access-control-allow-private-network': 'true' });
    expect(await preflight('https://evil.example')).not.toHaveProperty('access-control-allow-private-network');
  });

  test('may use the mock from anywhere, because that stores nothing', async () => {
    await start();
    const mock = await startMock({ port: 0 });
    const headers = { authorization: 'Bearer alex', origin: 'https://app.example' };
    expect((await send(`${mock.url}/v1.0/chats`, 'GET', headers)).status).toBe(200);
    await mock.close();
  });
});

test('what is no web page may use the emulator', async () => {
  await start();
  expect((await list({})).status).toBe(200);
});

test.each(['https://app.example/path', 'app.example', 'ftp://app.example', ''])(
  'a text that is no origin is refused: %j',
  async (origin) => {
    emulator = await createEmulator();
    await expect(emulator.listen({ origins: [origin] })).rejects.toThrow(/is no origin\. Write it as/);
  },
);
