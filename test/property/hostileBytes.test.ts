import { once } from 'node:events';
import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { forMany, startHostileEmulator } from './hostileEmulator.ts';

const { emulator, get } = await startHostileEmulator();
const { port } = new URL(await emulator.listen({ port: 0 }));
afterAll(() => emulator.close());

/** Lines of valid and of invalid requests. */
const lines = fc.constantFrom(
  ...['GET /v1.0/me/chats HTTP/1.1', 'POST /v1.0/chats HTTP/1.1', 'GET  HTTP/1.1', 'FOO / HTTP/9.9', 'GET * HTTP/1.1'],
  ...[
    'GET http://evil.test/v1.0/me/chats HTTP/1.1',
    'GET /v1.0/\u0000 HTTP/1.1',
    'GET //// HTTP/1.1',
    'CONNECT a:1 HTTP/1.1',
  ],
  ...['Host: graph.test', 'Host: a b', 'Host:', 'Authorization: Bearer alex', 'Content-Type: application/json'],
  ...[
    'Content-Length: 2',
    'Content-Length: -1',
    'Content-Length: 2, 3',
    'Transfer-Encoding: chunked',
    'Expect: 100-continue',
  ],
  ...[
    'Connection: upgrade',
    'Upgrade: websocket',
    ': nothing',
    'No colon',
    `X: ${'x'.repeat(20_000)}`,
    '',
    '{}',
    '2',
    '0',
    'zz',
  ],
);

test('no bytes over a connection return 5xx, and the next request is served', async () => {
  const sent = fc.oneof(
    fc.array(lines, { maxLength: 10 }).map((all) => Buffer.from(`${all.join('\r\n')}\r\n\r\n`)),
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  );
  await forMany(80, sent, async (bytes) => {
    const statuses = await exchange(bytes);
    expect(statuses.filter((status) => status >= 500)).toEqual([]);
  });
  expect((await get('/v1.0/me/chats')).status).toBe(200);
});

/** Sends bytes and closes the connection. Returns the statuses of the responses. */
async function exchange(bytes: Buffer): Promise<number[]> {
  const socket = connect({ port: Number(port), host: '127.0.0.1' });
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  // A closed connection is a valid reaction too.
  socket.on('error', () => {});
  const closed = once(socket, 'close');
  socket.end(bytes);
  await closed;
  const text = Buffer.concat(chunks).toString('latin1');
  return [...text.matchAll(/^HTTP\/1\.1 (\d{3}) /gm)].map(([, status]) => Number(status));
}
