import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createEmulator, type Emulator, type Fault } from '../../src/emulator/index.ts';
import { exchange, isWholeResponse, split } from './rawConnection.ts';

let emulator: Emulator;
let chatId: string;
beforeAll(async () => {
  emulator = await createEmulator({ wait: async () => {} });
  await emulator.listen();
});
afterAll(() => emulator.close());
beforeEach(async () => {
  await emulator.reset();
  const created = await fetch(`${emulator.url}/v1.0/chats`, { method: 'POST', headers, body: group('Faults') });
  chatId = (await created.json()).id;
});

const headers = { authorization: 'Bearer alex', 'content-type': 'application/json' };
const json = JSON.stringify;
const member = (key: string) => ({
  '@odata.type': '#microsoft.graph.aadUserConversationMember',
  roles: ['owner'],
  'user@odata.bind': `https://graph.microsoft.com/v1.0/users('${key}')`,
});
const group = (topic: string) => json({ chatType: 'group', topic, members: [member('alex'), member('jacob')] });
const user = { id: '8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca', tenantId: 'b33cbe9f-8ebe-4f2a-912b-7e2a427f477f' };

/** A request as its bytes. The client would keep the connection. */
const bytes = (method: string, path: string, body = '') =>
  [
    `${method} /v1.0${path} HTTP/1.1`,
    'Host: localhost',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(body === '' ? [] : [`Content-Length: ${Buffer.byteLength(body)}`]),
    '',
    body,
  ].join('\r\n');

/** Requests that a fault can be injected into: without a body, with one, and with a response that has none. */
const requests = {
  'without a body': () => ({ operation: 'listChats', method: 'GET', url: '/chats' }),
  'with a body': () => ({
    operation: 'sendChatMessage',
    method: 'POST',
    url: `/chats/${chatId}/messages`,
    body: { body: { content: 'Hello' } },
  }),
  'whose response has no body': () => ({
    operation: 'hideChatForUser',
    method: 'POST',
    url: `/chats/${chatId}/hideForUser`,
    body: { user },
  }),
} satisfies Record<string, () => Target>;

interface Target {
  readonly operation: Fault['operation'];
  readonly method: string;
  readonly url: string;
  readonly body?: object;
}

type RequestName = keyof typeof requests;
const find = (name: RequestName): Target => requests[name]();

const alone = (name: RequestName) => {
  const { method, url, body } = find(name);
  return bytes(method, url, body && json(body));
};
const inBatch = (name: RequestName) => {
  const { method, url, body } = find(name);
  const item = { id: '2', method, url, ...(body && { headers: { 'content-type': 'application/json' }, body }) };
  return bytes('POST', '/$batch', json({ requests: [{ id: '1', method: 'GET', url: '/chats' }, item] }));
};

/** Sends a request into a fault. Resolves once the connection has ended, or if it is to be kept, once a whole response is there. */
async function sendInto(effect: Omit<Fault, 'operation'>, name: RequestName, isBatch: boolean) {
  const ends = 'drop' in effect || effect.corruption === 'truncated';
  // The other request of the batch is a listChats too.
  const after = isBatch && name === 'without a body' ? 1 : 0;
  emulator.faults.arm({ operation: find(name).operation, after, ...effect });
  const { received, ended } = await exchange(
    emulator.url,
    isBatch ? inBatch(name) : alone(name),
    (bytes) => !ends && isWholeResponse(bytes),
  );
  const [head, body] = split(received);
  return { head, body, ended, isWhole: isWholeResponse(received) };
}

describe.each(
  (Object.keys(requests) as RequestName[]).flatMap((name) => [false, true].map((isBatch) => ({ name, isBatch }))),
)('over a socket, a request $name, in a batch: $isBatch,', ({ name, isBatch }) => {
  const hasBody = isBatch || name !== 'whose response has no body';

  test.each(['before', 'after'] as const)('has its connection ended by drop: %s', async (drop) => {
    expect(await sendInto({ drop }, name, isBatch)).toEqual({
      head: '',
      body: undefined,
      ended: true,
      isWhole: false,
    });
  });

  test('has its connection ended in the middle of the body, if there is one, by corruption: truncated', async () => {
    const { head, body, ended, isWhole } = await sendInto({ corruption: 'truncated' }, name, isBatch);
    expect(head).toMatch(/^HTTP\/1\.1 20/);
    expect({ ended, isWhole }).toEqual({ ended: true, isWhole: !hasBody });
    expect(body === '').toBe(!hasBody);
  });

  test('has half a body and keeps its connection with corruption: malformed', async () => {
    const { head, body = '', ended, isWhole } = await sendInto({ corruption: 'malformed' }, name, isBatch);
    expect(head).toMatch(/^HTTP\/1\.1 20/);
    expect({ ended, isWhole }).toEqual({ ended: false, isWhole: true });
    if (hasBody) expect(() => JSON.parse(body)).toThrow(SyntaxError);
  });

  test.each([{ status: 503 }, { latency: 1000 }])(
    'has a whole response and keeps its connection with %j',
    async (effect) => {
      const { head, ended, isWhole } = await sendInto(effect, name, isBatch);
      expect(head).toMatch(effect.status && !isBatch ? /^HTTP\/1\.1 503/ : /^HTTP\/1\.1 20/);
      expect({ ended, isWhole }).toEqual({ ended: false, isWhole: true });
    },
  );
});

test('a dropped connection leaves the server as it is for others', async () => {
  await sendInto({ drop: 'after' }, 'with a body', false);
  expect((await fetch(`${emulator.url}/v1.0/chats`, { headers })).status).toBe(200);
});
