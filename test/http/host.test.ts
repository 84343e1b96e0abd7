import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEmulator, type Emulator } from '../../src/emulator/index.ts';
import type { Listening } from '../../src/http/listenOptions.ts';
import { startMock } from '../../src/mock/startMock.ts';

let emulator: Emulator;
let mock: Listening;
beforeAll(async () => {
  [emulator, mock] = await Promise.all([createEmulator(), startMock({ port: 0 })]);
  await emulator.listen();
});
afterAll(() => Promise.all([emulator.close(), mock.close()]));

/** The response to a request with a `Host`, as text. */
const withHost = (url: string, host: string) =>
  new Promise<string>((resolve, reject) => {
    const head = `GET /v1.0/chats HTTP/1.1\r\nHost: ${host}\r\nAuthorization: Bearer alex\r\nConnection: close\r\n\r\n`;
    let text = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(head));
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('close', () => resolve(text));
    socket.on('error', reject);
  });

test.each([
  '127.0.0.1:99999',
  '256.1.1.1',
  '1.2.3.4.5',
  '[1.2.3.4]',
  '[::1',
  '[:::]',
  'a:b',
  '0x1ffffffff',
  ':80',
  '1.2.3.4:',
  'x y',
])('an invalid host returns 400 in the shape of Graph: %s', async (host) => {
  for (const url of [emulator.url, mock.url]) {
    const [head = '', body = ''] = (await withHost(url, host)).split('\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1\.1 400 /);
    expect(JSON.parse(body).error.code).toBe('BadRequest');
  }
});

test.each(['localhost', 'GRAPH.localhost:4010', '[::1]:4010', '10.0.0.1', 'emulator', 'a_b.example:65535'])(
  'a valid host is served, and links contain it: %s',
  async (host) => {
    expect(await withHost(emulator.url, host)).toContain(`"@odata.context":"http://${host}/v1.0/$metadata#chats"`);
    expect(await withHost(mock.url, host)).toMatch(/^HTTP\/1\.1 200 /);
  },
);
