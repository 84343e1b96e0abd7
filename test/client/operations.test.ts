import * as v1 from 'graph-chat';
import {
  addChatMember,
  createChat,
  createGraph,
  createGraphChat,
  getHostedContentValue,
  listChats,
  listUserChats,
  oneOnOneChat,
} from 'graph-chat';
import * as beta from 'graph-chat/beta';
import createClient from 'openapi-fetch';
import { describe, expect, test } from 'vitest';
import { operations as betaTable } from '../../generated/beta/operations.ts';
import { operations } from '../../generated/v1.0/operations.ts';
import { createMock } from '../../src/mock/index.ts';
import { service, testing } from './service.ts';

const ok = () => Response.json({ value: [] });

describe.each([
  ['graph-chat', v1 as unknown as Record<string, v1.Operation<never, object, unknown>>, operations],
  ['graph-chat/beta', beta as unknown as Record<string, v1.Operation<never, object, unknown>>, betaTable],
])('%s', (_, exported, table) => {
  test.each(Object.entries(table))('has %s as a function', (id, { method, path }) => {
    expect({ ...exported[id] }).toMatchObject({ id, method, path });
  });
});

describe('a call by name', () => {
  test('sends what the same call by verb sends', async () => {
    const { options, sent } = testing(ok(), ok());
    const query = { $expand: ['members', 'lastMessagePreview'], $top: 5, $filter: "topic eq 'a&b=ü +/'" } as const;
    const input = { path: { 'user-id': 'a/../b c@d' }, query: { ...query, $expand: [...query.$expand] } };
    await listUserChats(createGraph(options), input);
    await createGraphChat(options).GET('/users/{user-id}/chats', { params: input });
    expect(sent[0]?.url).toBe(sent[1]?.url);
    expect(sent[0]?.method).toBe(sent[1]?.method);
  });

  test.each([
    { $top: 5 },
    { $expand: ['a', 'b c'] },
    { $expand: [] },
    { $filter: '' },
    { $filter: undefined, $top: null },
    { $count: true, $search: '"ü" & $' },
  ])('writes the query %j as openapi-fetch does', async (query) => {
    const { fetch, sent } = service(ok(), ok());
    const init = { array: { style: 'form', explode: false } } as const;
    const plain = createClient<Record<string, never>>({
      baseUrl: 'https://graph.microsoft.com/v1.0',
      querySerializer: init,
      fetch: (request) => fetch(request, { signal: request.signal }),
    }) as unknown as { GET(path: string, init: object): Promise<unknown> };
    await plain.GET('/chats', { params: { query } });
    await listChats(createGraph({ token: 'alice', fetch }), { query: query as never });
    expect(sent[1]?.url).toBe(sent[0]?.url);
  });

  test.each(['', '.', '..'])('is not sent to another path, as by the id %j', async (id) => {
    const { options, sent } = testing();
    const graph = createGraphChat(options);
    await expect(listUserChats(graph, { path: { 'user-id': id } })).rejects.toThrow(TypeError);
    await expect(graph.GET('/users/{user-id}/chats', { params: { path: { 'user-id': id } } })).rejects.toThrow(
      TypeError,
    );
    await expect(listUserChats(graph, {} as never)).rejects.toThrow(/user-id/);
    expect(sent).toEqual([]);
  });

  test('sends the headers that it is given, and not those that are undefined', async () => {
    const { options, sent } = testing(ok());
    const headers = { Prefer: 'include-unknown-enum-members', 'client-request-id': 'mine', 'x-none': undefined };
    await listChats(createGraph(options), { headers });
    expect(Object.fromEntries(sent[0]?.headers ?? [])).toEqual({
      authorization: 'Bearer alice',
      prefer: 'include-unknown-enum-members',
      'client-request-id': 'mine',
    });
  });

  test('sends a body as JSON', async () => {
    const { options, sent } = testing(Response.json({ id: '19:x' }, { status: 201 }));
    const body = oneOnOneChat('a@contoso.com', 'b@contoso.com');
    await createChat(createGraph(options), { body });
    expect(sent[0]?.headers.get('content-type')).toBe('application/json');
    expect(JSON.parse(sent[0]?.body ?? '')).toEqual(body);
  });

  test('gets an id of its own', async () => {
    const { options, sent } = testing(ok(), ok());
    const graph = createGraph(options);
    await listChats(graph);
    await listChats(graph);
    const ids = sent.map(({ headers }) => headers.get('client-request-id'));
    expect(ids[0]).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(ids[1]).not.toBe(ids[0]);
  });

  test('returns if something is where the response has no body', async () => {
    const location = "/chats('19:x')/members('1')";
    const { options } = testing(new Response(null, { status: 201, headers: { location } }));
    const call = addChatMember(createGraph(options), {
      path: { 'chat-id': '19:x' },
      body: v1.chatMember('a@contoso.com'),
    });
    expect(await call).toBe(location);
  });

  test('returns bytes with their media type', async () => {
    const png = new Uint8Array([137, 80, 78, 71, 0, 255]);
    const { options } = testing(new Response(png, { headers: { 'content-type': 'image/png' } }));
    const path = { 'chat-id': 'a', 'message-id': 'b', 'hosted-content-id': 'c' };
    const blob = await getHostedContentValue(createGraph(options), { path });
    expect(blob.type).toBe('image/png');
    expect(new Uint8Array(await blob.arrayBuffer())).toEqual(png);
  });

  test('goes to the root of its version', async () => {
    const { options, sent } = testing(ok(), ok(), ok());
    await beta.listChats(beta.createGraph(options));
    await beta.listChats(beta.createGraphChat(options));
    await listChats(createGraph({ ...options, baseUrl: 'http://127.0.0.1:4010/v1.0/' }));
    expect(sent.map(({ url }) => url)).toEqual([
      'https://graph.microsoft.com/beta/chats',
      'https://graph.microsoft.com/beta/chats',
      'http://127.0.0.1:4010/v1.0/chats',
    ]);
  });

  test('is understood by the mock', async () => {
    const { fetch } = await createMock();
    const graph = createGraph({ baseUrl: 'http://127.0.0.1/v1.0', token: 'alice', fetch: (request) => fetch(request) });
    const chat = await createChat(graph, { body: oneOnOneChat('jacob@contoso.com', 'alex@contoso.com') });
    expect(chat.chatType).toBe('oneOnOne');
    await expect(listChats(graph, { query: { $top: 51 } })).rejects.toMatchObject({
      status: 400,
      code: 'BadRequest',
      message: '$top must be at most 50.',
    });
    const topics: unknown[] = [];
    for await (const item of v1.items(graph, listChats, { maxPages: 2 })) topics.push(item.chatType);
    expect(topics.length).toBeGreaterThan(2);
  });
});

describe('a middleware of openapi-fetch', () => {
  test('can change a request and put another in its place', async () => {
    const { options, sent } = testing(ok(), ok());
    const graph = createGraphChat(options);
    graph.use({
      onRequest({ request }) {
        request.headers.set('x-set', '1');
        return new Request(request, { headers: { ...Object.fromEntries(request.headers), 'x-new': '2' } });
      },
    });
    await graph.GET('/chats');
    expect(sent[0]?.headers.get('x-set')).toBe('1');
    expect(sent[0]?.headers.get('x-new')).toBe('2');
    expect(sent[0]?.headers.get('authorization')).toBe('Bearer alice');
  });
});
