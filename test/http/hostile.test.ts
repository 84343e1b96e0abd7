import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEmulator } from '../../src/emulator/index.ts';
import { startMock } from '../../src/mock/index.ts';
import { exchange, readResponses } from './rawConnection.ts';

const lines = (...all: string[]) => all.map((line) => `${line}\r\n`).join('');
const auth = 'Authorization: Bearer alex';
const json = 'Content-Type: application/json';
/** A request that is in order, with more headers. */
const get = (...headers: string[]) => lines('GET /v1.0/chats HTTP/1.1', 'Host: x', auth, ...headers, '');
const post = (...headers: string[]) => lines('POST /v1.0/chats HTTP/1.1', 'Host: x', auth, json, ...headers, '');
const chunked = (...chunks: string[]) => post('Transfer-Encoding: chunked') + chunks.join('');
const start = (line: string, ...headers: string[]) => lines(line, 'Host: x', auth, ...headers, '');
const large = (size: number) => `A: ${'a'.repeat(size)}`;
const halfClosed = (text: string) => ({ text, halfClose: true });

type Form = readonly [
  name: string,
  sent: string | { readonly text: string; readonly halfClose: boolean },
  statuses: readonly number[],
];

/** Hostile requests, with the statuses that come back. None means that the connection ends without a response. */
const forms: readonly Form[] = [
  // What is not HTTP.
  ['no HTTP at all', 'HELLO\r\n\r\n', [400]],
  ['the first bytes of TLS', '\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03', [400]],
  ['bytes of value 0', '\0'.repeat(1000), [400]],
  ['the first bytes of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', [400]],
  ['a request without a version', 'GET /v1.0/chats\r\n\r\n', [401]],
  ['a version that does not exist', start('GET /v1.0/chats HTTP/9.9'), [400]],
  ['a version with letters', start('GET /v1.0/chats HTTP/a.b'), [400]],
  ['another protocol', start('GET /v1.0/chats SIP/2.0'), [400]],
  ['empty lines before a request', `\r\n\r\n\r\n${get()}`, [200]],
  // Pipelining.
  ['three requests at once', get() + get() + get(), [200, 200, 200]],
  ['a request and something that is none', `${get()}HELLO\r\n\r\n`, [200, 400]],
  ['a request and CONNECT', get() + start('CONNECT x:443 HTTP/1.1'), [200, 405]],
  ['a request and an expectation', get() + get('Expect: foo'), [200, 417]],
  ['more bytes than Content-Length says', `${post('Content-Length: 2')}{}{}{}`, [400, 400]],
  ['a request inside the body of a GET', get(`Content-Length: ${get().length}`) + get(), [200]],
  ['a request behind one that closes', get('Connection: close') + get(), [200]],
  // Half-closed sockets.
  ['nothing, half-closed', halfClosed(''), []],
  ['half a first line, half-closed', halfClosed('GET /v1.0'), [400]],
  ['half the headers, half-closed', halfClosed('GET /v1.0/chats HTTP/1.1\r\nHost: x\r\n'), [400]],
  ['half a body, half-closed', halfClosed(`${post('Content-Length: 10')}{`), [400]],
  ['half a chunk, half-closed', halfClosed(chunked('A\r\n{')), [400]],
  // Chunks.
  ['a chunk without a size', chunked('\r\n{}\r\n0\r\n\r\n'), [400]],
  ['a chunk whose size is no number', chunked('zz\r\n{}\r\n0\r\n\r\n'), [400]],
  ['a chunk of negative size', chunked('-2\r\n{}\r\n0\r\n\r\n'), [400]],
  ['a chunk whose size overflows', chunked('FFFFFFFFFFFFFFFFFF\r\n{}\r\n'), [400]],
  ['a chunk that is longer than its size', chunked('1\r\n{}\r\n0\r\n\r\n'), [400]],
  ['a chunk with an extension of 100 kB', chunked(`2;a=${'a'.repeat(100_000)}\r\n{}\r\n0\r\n\r\n`), [400]],
  ['chunks with a trailer that names another length', chunked('2\r\n{}\r\n0\r\nContent-Length: 9\r\n\r\n'), [400]],
  // Lengths.
  ['two lengths', `${post('Content-Length: 2', 'Content-Length: 3')}{}`, [400]],
  ['the same length twice', `${post('Content-Length: 2', 'Content-Length: 2')}{}`, [400]],
  ['a list of lengths', `${post('Content-Length: 2, 2')}{}`, [400]],
  ['a length and chunks', `${post('Content-Length: 2', 'Transfer-Encoding: chunked')}2\r\n{}\r\n0\r\n\r\n`, [400]],
  ['chunks twice', `${post('Transfer-Encoding: chunked, chunked')}2\r\n{}\r\n0\r\n\r\n`, [400]],
  ['an encoding other than chunks', `${post('Transfer-Encoding: gzip')}{}`, [400]],
  ['a space before the colon of an encoding', `${post('Transfer-Encoding : chunked')}2\r\n{}\r\n0\r\n\r\n`, [400]],
  ['a negative length', post('Content-Length: -1'), [400]],
  ['a length that is no number', post('Content-Length: 1e1'), [400]],
  ['a length that overflows', post(`Content-Length: ${'9'.repeat(40)}`), [400]],
  ['a length beyond the limit', post('Content-Length: 99999999'), [413]],
  ['a GET whose body never comes', get('Content-Length: 10'), [200]],
  // Targets.
  ['an absolute target', start('GET http://x/v1.0/chats HTTP/1.1'), [200]],
  ['an absolute target of another scheme', start('GET ftp://x/v1.0/chats HTTP/1.1'), [400]],
  ['a target that is the name of a machine', start('GET x:443 HTTP/1.1'), [400]],
  ['a target without a slash', start('GET chats HTTP/1.1'), [400]],
  ['the target *', start('OPTIONS * HTTP/1.1'), [400]],
  ['a target with a space', start('GET /v1.0/chats /v1.0/chats HTTP/1.1'), [400]],
  ['a target that leads out of the root', start('GET /../../etc/passwd HTTP/1.1'), [404]],
  ['a target that is not UTF-8', start('GET /v1.0/%FF HTTP/1.1'), [400]],
  ['a target of slashes', start(`GET ${'/'.repeat(60_000)} HTTP/1.1`), [404]],
  ['a target of 70 kB', start(`GET /v1.0/${'a'.repeat(70_000)} HTTP/1.1`), [431]],
  // Methods.
  ['a method that does not exist', start('FOO /v1.0/chats HTTP/1.1'), [400]],
  ['a method in small letters', start('get /v1.0/chats HTTP/1.1'), [400]],
  ['TRACE', start('TRACE /v1.0/chats HTTP/1.1'), [405]],
  ['a method of WebDAV', start('PROPFIND /v1.0/chats HTTP/1.1'), [405]],
  ['CONNECT', start('CONNECT x:443 HTTP/1.1'), [405]],
  ['an upgrade to WebSocket', get('Connection: Upgrade', 'Upgrade: websocket'), [200]],
  ['an upgrade to HTTP/2', get('Connection: Upgrade, HTTP2-Settings', 'Upgrade: h2c', 'HTTP2-Settings: '), [200]],
  // Headers.
  ['no host', lines('GET /v1.0/chats HTTP/1.1', auth, ''), [400]],
  ['an invalid host', lines('GET /v1.0/chats HTTP/1.1', 'Host: <x>', ''), [400]],
  ['an expectation that nobody knows', get('Expect: foo'), [417]],
  ['an expectation that nobody knows, with a body', `${post('Expect: foo', 'Content-Length: 2')}{}`, [417]],
  ['an expectation that is met', `${post('Expect: 100-continue', 'Content-Length: 2')}{}`, [100, 400]],
  ['a header without a name', get(': y'), [400]],
  ['a header without a colon', get('y'), [400]],
  ['a header with a 0', get('A: \0'), [400]],
  ['a header over two lines', get('A: b', ' c'), [400]],
  ['a line that ends without a line feed', get('A: b\rC: d'), [400]],
  ['lines that end without a carriage return', get().replaceAll('\r\n', '\n'), [400]],
  ['5000 headers', get(...Array.from({ length: 5000 }, (_, i) => `A${i}: b`)), [200]],
  ['7000 headers', get(...Array.from({ length: 7000 }, (_, i) => `A${i}: b`)), [431]],
  ['headers of 70 kB', get(large(70_000)), [431]],
];

describe.each([
  ['emulator', createEmulator],
  ['mock', () => startMock({ port: 0 })],
] as const)('the %s', (_, startServer) => {
  let server: { readonly url: string; close(): Promise<void> };
  beforeAll(async () => {
    server = await startServer();
    if ('listen' in server) await (server as Awaited<ReturnType<typeof createEmulator>>).listen();
  });
  afterAll(() => server.close());

  /** Sends a hostile form and returns the responses, all that were expected or those until the connection ended. */
  async function send(sent: Form[1], count: number) {
    const write = typeof sent === 'string' ? { text: sent, halfClose: false } : sent;
    const { received, ended } = await exchange(
      server.url,
      (socket) => {
        socket.write(write.text, 'latin1');
        if (write.halfClose) socket.end();
      },
      (bytes) => count > 0 && readResponses(bytes).length >= count,
    );
    return { responses: readResponses(received), received, ended };
  }

  test.each(forms)('responds in the shape of Graph or ends the connection: %s', async (_name, sent, statuses) => {
    const { responses, ended } = await send(sent, statuses.length);
    expect(responses.map(({ status }) => status)).toEqual(statuses);
    if (statuses.length === 0) expect(ended).toBe(true);
    for (const { status, headers, body } of responses.filter((response) => response.status >= 400)) {
      const id = headers.get('request-id');
      expect(JSON.parse(body), String(status)).toEqual({
        error: {
          code: expect.any(String),
          message: expect.stringMatching(/\S$/),
          innerError: { date: expect.any(String), 'request-id': id, 'client-request-id': id },
        },
      });
    }
  });

  test.each([
    ['headers of 70 kB', start('HEAD /v1.0/chats HTTP/1.1', large(70_000)), 431],
    ['headers of 300 kB', start('HEAD /v1.0/chats HTTP/1.1', large(300_000)), 431],
    ['an expectation that nobody knows', start('HEAD /v1.0/chats HTTP/1.1', 'Expect: foo'), 417],
    ['an invalid host', lines('HEAD /v1.0/chats HTTP/1.1', 'Host: <x>', ''), 400],
  ])('sends no body in response to a HEAD with %s', async (_name, sent, status) => {
    const { received, ended } = await send(sent, 0);
    expect(ended).toBe(true);
    expect(received).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(received).toMatch(/\r\n\r\n$/);
  });

  test('still responds to others', async () => {
    const headers = { authorization: 'Bearer alex' };
    expect((await fetch(`${server.url}/v1.0/chats`, { headers })).status).toBe(200);
  });
});
