import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createEmulator, type Emulator } from '../../src/emulator/index.ts';
import { listen } from '../../src/http/listen.ts';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await createEmulator();
  await emulator.listen();
});
afterAll(() => emulator.close());

/** What comes back for bytes that are sent, until the connection ends. */
const send = (text: string) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(Number(new URL(emulator.url).port), '127.0.0.1', () => socket.write(text));
    let response = '';
    socket.on('data', (chunk) => {
      response += chunk;
    });
    socket.on('close', () => resolve(response));
    socket.on('error', reject);
  });

test('a connection is kept for a client that is busy for longer than Node would wait', async () => {
  const response = await fetch(emulator.url, { headers: { connection: 'keep-alive' } });
  expect(response.headers.get('keep-alive')).toBe('timeout=30');
});

describe('what is no request', () => {
  test.each([
    ['no HTTP at all', 'HELLO\r\n\r\n', 400],
    ['a header without a name', 'GET /v1.0/chats HTTP/1.1\r\nHost: x\r\n: y\r\n\r\n', 400],
    ['headers that are too large', `GET /v1.0/chats HTTP/1.1\r\nHost: x\r\nA: ${'a'.repeat(70_000)}\r\n\r\n`, 431],
    ['no host', 'GET /v1.0/chats HTTP/1.1\r\n\r\n', 400],
    ['an invalid host', 'GET /v1.0/chats HTTP/1.1\r\nHost: <x>\r\n\r\n', 400],
    ['an invalid target', 'GET chats HTTP/1.1\r\nHost: x\r\n\r\n', 400],
  ])('gets an error in the shape of Graph: %s', async (_, text, status) => {
    const response = await send(text);
    const [head = '', body = ''] = response.split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    const id = head.match(/^request-id: (.*)$/im)?.[1];
    expect(JSON.parse(body)).toEqual({
      error: {
        code: 'BadRequest',
        message: expect.stringMatching(/\.$/),
        innerError: { date: expect.any(String), 'request-id': id, 'client-request-id': id },
      },
    });
  });

  test('leaves the server as it is for others', async () => {
    await send('HELLO\r\n\r\n');
    const headers = { authorization: 'Bearer alex' };
    expect((await fetch(`${emulator.url}/v1.0/chats`, { headers })).status).toBe(200);
  });
});

test('a request of HTTP/1.0 needs no host', async () => {
  const response = await send('GET /v1.0/chats HTTP/1.0\r\nAuthorization: Bearer alex\r\n\r\n');
  expect(response).toMatch(/^HTTP\/1\.1 200 OK/);
});

test.each(['\u2603', 'a\r\nb', '\0'])(
  'a response that cannot be sent, with %j in a header, only ends its connection',
  async (value) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const isBad = (url: string) => url.endsWith('/bad');
    const server = await listen(
      async ({ url }) => ({ status: 200, headers: isBad(url) ? { location: value } : {}, body: undefined }),
      { port: 0 },
    );
    onTestFinished(() => server.close());
    await expect(fetch(`${server.url}/bad`)).rejects.toThrow(TypeError);
    expect(log).toHaveBeenCalledOnce();
    expect((await fetch(`${server.url}/good`)).status).toBe(200);
  },
);
