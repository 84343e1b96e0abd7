import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Emulator } from '../../src/emulator/index.ts';
import { createEmulator } from '../../src/emulator/index.ts';
import { createMock } from '../../src/mock/createMock.ts';

// What `Accept` asks for, as OData says it.

let emulator: Emulator;
beforeAll(async () => {
  emulator = await createEmulator();
});
afterAll(() => emulator.close());

const chat = '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2';

async function get(path: string, accept: string, fetch = emulator.fetch) {
  const headers = { authorization: 'Bearer alex', accept };
  const response = await fetch(new Request(`http://graph.test/v1.0${path}`, { headers }));
  return { type: response.headers.get('content-type'), text: await response.text() };
}

describe.each([
  'application/json;odata.metadata=none',
  'application/json; odata.metadata=none',
  'Application/JSON;OData.Metadata=None;charset=utf-8',
  'application/json;metadata=none',
  'application/json;odata.metadata=none, text/plain, */*',
])('Accept: %s', (accept) => {
  test.each([`/chats/${chat}`, `/chats/${chat}/members`, `/chats/${chat}/messages`, '/me/chats?$expand=members'])(
    'leaves control information out of %s',
    async (path) => {
      const plain = await get(path, 'application/json');
      const none = await get(path, accept);
      expect(plain.text).toContain('@odata.context');
      expect(none.text.replaceAll(/"@odata\.(nextLink|count)"/g, '')).not.toContain('@odata.');
      expect(none.type).toBe('application/json;odata.metadata=none');
      expect(JSON.parse(none.text).value?.length).toBe(JSON.parse(plain.text).value?.length);
    },
  );
});

test('links to more and counts stay', async () => {
  const { text } = await get('/me/chats?$top=1', 'application/json;odata.metadata=none');
  expect(Object.keys(JSON.parse(text))).toEqual(['@odata.count', '@odata.nextLink', 'value']);
});

test.each([
  '*/*',
  'application/json;odata.metadata=minimal',
  'application/json;odata.metadata=full',
  'text/html;metadata=none',
])('Accept: %s takes nothing away', async (accept) => {
  const { text, type } = await get(`/chats/${chat}`, accept);
  expect(text).toContain('@odata.context');
  expect(type).toBe('application/json');
});

test('the mock does the same', async () => {
  const mock = await createMock();
  const { text } = await get(`/chats/${chat}/members`, 'application/json;odata.metadata=none', mock.fetch);
  expect(text.replaceAll(/"@odata\.(nextLink|count)"/g, '')).not.toContain('@odata.');
});

test('each request of a batch has a level of its own', async () => {
  const none = { Accept: 'application/json;odata.metadata=none' };
  const url = `/chats/${chat}`;
  const requests = [
    { id: 1, method: 'GET', url },
    { id: 2, method: 'GET', url, headers: none },
  ];
  const response = await emulator.fetch(
    new Request('http://graph.test/v1.0/$batch', {
      method: 'POST',
      headers: { authorization: 'Bearer alex', 'content-type': 'application/json', ...none },
      body: JSON.stringify({ requests }),
    }),
  );
  const { responses } = await response.json();
  const withContext = responses.map(({ id, body }: { id: string; body: object }) => [id, '@odata.context' in body]);
  expect(withContext).toEqual([
    ['1', true],
    ['2', false],
  ]);
});
