import { describe, expect, test } from 'vitest';
import type { LogEntry } from '../../src/http/graphApp.ts';
import { createMock } from '../../src/mock/index.ts';

const log: LogEntry[] = [];
const { fetch: mock } = await createMock({ log: (entry) => log.push(entry) });

interface BatchResponse {
  readonly responses: { id: string; status: number; headers?: Record<string, string>; body?: unknown }[];
  readonly error: { message: string };
}

async function batch(requests: unknown, path = '/v1.0/$batch') {
  const response = await mock(
    new Request(`http://127.0.0.1:4010${path}`, {
      method: 'POST',
      headers: { authorization: 'Bearer alice', 'content-type': 'application/json' },
      body: JSON.stringify({ requests }),
    }),
  );
  return { status: response.status, body: (await response.json()) as BatchResponse };
}

const json = { 'Content-Type': 'application/json' };
const chat = (id: string) => ({ id, method: 'GET', url: '/me/chats' });

describe('$batch', () => {
  test('returns each request under its id, as it would be alone', async () => {
    const { status, body } = await batch([
      chat('one'),
      { id: 'two', method: 'GET', url: 'chats?$top=51' },
      { id: 'three', method: 'POST', url: '/beta-no/chats', headers: json, body: {} },
    ]);
    expect(status).toBe(200);
    expect(body.responses).toEqual([
      {
        id: 'one',
        status: 200,
        headers: expect.any(Object),
        body: expect.objectContaining({ value: expect.any(Array) }),
      },
      {
        id: 'two',
        status: 400,
        headers: expect.any(Object),
        body: { error: expect.objectContaining({ message: '$top must be at most 50.' }) },
      },
      { id: 'three', status: 404, headers: expect.any(Object), body: expect.any(Object) },
    ]);
  });

  test('takes numbers as ids, and ignores a property that it does not know', async () => {
    const { status, body } = await batch([
      { id: 1, method: 'GET', url: '/me/chats', priority: 'high' },
      { id: 2, method: 'GET', url: '/chats', dependsOn: [1] },
      { id: '3', method: 'GET', url: '/chats', dependsOn: ['2'] },
    ]);
    expect(status).toBe(200);
    const returned = body.responses as { id: string; status: number }[];
    expect(returned.map(({ id, status: each }) => [id, each])).toEqual([
      ['1', 200],
      ['2', 200],
      ['3', 200],
    ]);
    expect((await batch([chat('1'), { ...chat('x'), id: 1 }])).status).toBe(400);
  });

  test('leaves the body out if there is none, and sends bytes as base64', async () => {
    const { body } = await batch([
      {
        id: 'none',
        method: 'POST',
        url: '/chats/19:x/hideForUser',
        headers: json,
        body: { user: { id: 'alice', tenantId: 'contoso' } },
      },
      { id: 'bytes', method: 'GET', url: '/chats/19:x/messages/1/hostedContents/a/$value' },
    ]);
    const [none, bytes] = body.responses;
    expect(none).toMatchObject({ status: 204 });
    expect(none).not.toHaveProperty('body');
    expect(bytes).toMatchObject({ status: 200, headers: { 'Content-Type': 'image/png' } });
    expect(atob(String(bytes?.body)).slice(1, 4)).toBe('PNG');
  });

  test('runs a request after those that it depends on, and not at all if one failed', async () => {
    log.length = 0;
    const { body } = await batch([
      { id: 'a', method: 'GET', url: '/chats?$top=0' },
      { ...chat('b'), dependsOn: ['A'] },
      { ...chat('c'), dependsOn: ['b'] },
      chat('d'),
      { id: 'e', method: 'GET', url: '/chats', dependsOn: ['d'] },
    ]);
    expect(body.responses.map(({ id, status }) => [id, status])).toEqual([
      ['a', 400],
      ['b', 424],
      ['c', 424],
      ['d', 200],
      ['e', 200],
    ]);
    expect(log.map(({ operationId }) => operationId)).toEqual(['listChats', 'listMyChats', 'listChats', 'runBatch']);
  });

  test.each([
    ['an id that is used twice', [chat('x'), chat('X')], "The id 'X' is used twice in the batch."],
    ['a dependency on a later request', [{ ...chat('x'), dependsOn: ['y'] }, chat('y')], /depends on 'y'/],
    ['a dependency on itself', [{ ...chat('x'), dependsOn: ['x'] }], /depends on 'x'/],
    [
      'a body without a content type',
      [{ id: 'x', method: 'POST', url: '/chats', headers: {}, body: {} }],
      /no Content-Type/,
    ],
    ['an absolute URL', [{ id: 'x', method: 'GET', url: 'https://evil.example/v1.0/chats' }], /requests\[0\]\.url/],
    ['a URL that leaves the version', [{ id: 'x', method: 'GET', url: '/../beta/chats' }], /leaves the version/],
    ['a batch inside a batch', [{ id: 'x', method: 'POST', url: '/$batch' }], /requests\[0\]\.url/],
    ['a batch that hides', [{ id: 'x', method: 'POST', url: '/x/../%24batch' }], /batch inside a batch/],
    ['a header that breaks out', [{ ...chat('x'), headers: { 'x-a': 'b\r\nx-evil: 1' } }], /is malformed/],
    [
      'a body that is not base64url',
      [{ id: 'x', method: 'POST', url: '/chats', headers: json, body: '!' }],
      /is malformed/,
    ],
    ['a GET with a body', [{ ...chat('x'), headers: json, body: {} }], /is a GET with a body/],
    ['a very long URL', [{ id: 'x', method: 'GET', url: `/chats?${'a&'.repeat(5000)}` }], /at most 8192 characters/],
    ['more than 20 requests', Array.from({ length: 21 }, (_, i) => chat(String(i))), /at most 20 items/],
  ])('refuses the whole batch for %s', async (_, requests, message) => {
    log.length = 0;
    const { status, body } = await batch(requests);
    expect(status).toBe(400);
    expect(body.error.message).toMatch(message);
    expect(log.map(({ operationId }) => operationId)).toEqual(['runBatch']);
  });

  test('runs in the version that it was sent to', async () => {
    const draft = { id: 'draft', method: 'POST', url: '/me/chats', headers: json, body: { topic: 'Lunch' } };
    expect((await batch([draft], '/beta/$batch')).body.responses[0]?.status).toBe(201);
    expect((await batch([draft])).body.responses[0]?.status).toBe(405);
  });
});
