import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import {
  batch,
  createGraph,
  createGraphChat,
  type Graph,
  GraphError,
  getChat,
  items,
  listChats,
  pages,
  type paths,
} from 'graph-chat';
import { describe, expect, onTestFinished, test } from 'vitest';
import { testing, thrown } from './service.ts';

const path = { 'chat-id': '19:x' };
const json = (body: unknown, status = 200) => Response.json(body, { status, headers: { 'request-id': 'r-1' } });

async function graphError(promise: Promise<unknown>): Promise<GraphError> {
  const error = await thrown(promise);
  expect(error).toBeInstanceOf(GraphError);
  return error as GraphError;
}

describe('a call by name', () => {
  test.each([null, 5, 'text', true])(
    'fails with a GraphError if the response is %j instead of an object',
    async (body) => {
      const { options } = testing(json(body));
      const error = await graphError(getChat(createGraph(options), { path }));
      expect(error).toMatchObject({ status: 200, operation: 'getChat', requestId: 'r-1' });
      expect(error.message).toBe(`getChat returned no JSON object, but '${JSON.stringify(body)}'.`);
    },
  );
});

describe('a call by verb', () => {
  test.each([{}, { 'content-length': '6' }])(
    'fails with a GraphError if the response is not JSON, with %j',
    async (given) => {
      const { options } = testing(new Response('<html>', { headers: { ...given, 'request-id': 'r-1' } }));
      const error = await graphError(createGraphChat(options).GET('/chats'));
      expect(error).toMatchObject({ status: 200, requestId: 'r-1', cause: expect.any(SyntaxError) });
      expect(error.message).toBe("The service returned no JSON object, but '<html>'.");
    },
  );

  test('in a batch reads an item whatever its headers say of its size', async () => {
    const item = { id: '1', status: 200, headers: { 'Content-Length': '9' }, body: { value: [] } };
    const { options } = testing(json({ responses: [item] }));
    const [chats] = await batch(createGraphChat(options), [(graph) => graph.GET('/chats')]);
    expect(chats.data).toEqual({ value: [] });
  });

  test('may ask for what is not JSON, and for nothing', async () => {
    const { options } = testing(new Response('<html>'), new Response('<html>'), new Response(''), Response.json(5));
    const graph = createGraphChat(options);
    expect((await graph.GET('/chats', { parseAs: 'text' })).data).toBe('<html>');
    expect((await graph.GET('/chats', { parseAs: 'blob' })).data).toBeInstanceOf(Blob);
    expect((await graph.GET('/chats')).data).toBeUndefined();
    expect((await graph.GET('/chats')).data).toBe(5);
  });
});

describe('an error object with wrong types in it', () => {
  test('is a GraphError with those that are right', async () => {
    const innerError = { 'request-id': 5, 'client-request-id': {} };
    const { options } = testing(
      Response.json({ error: { code: 5, message: 'no', innerError, details: {} } }, { status: 400 }),
    );
    const error = await graphError(getChat(createGraph(options), { path }));
    expect(error).toMatchObject({ status: 400, code: '', message: 'no', requestId: undefined, details: undefined });
    expect(error.clientRequestId).toBeUndefined();
  });

  test.each([{ error: { message: 5 } }, { error: [] }, { error: null }, []])('is none if it is %j', async (body) => {
    const { options } = testing(Response.json(body, { status: 400 }));
    const error = await graphError(getChat(createGraph(options), { path }));
    expect(error.message).toBe(`400 without an error object: ${JSON.stringify(body)}`);
  });
});

describe('a page', () => {
  test.each([
    ['has no value', {}, 'listChats returned a page without a list.'],
    ['has a value that is no list', { value: {} }, 'listChats returned a page without a list.'],
    ['has a value that is null', { value: null }, 'listChats returned a page without a list.'],
    [
      'has a next link of another type',
      { value: [], '@odata.nextLink': 5 },
      'listChats returned a link that is not a URL.',
    ],
    ['has a list as next link', { value: [], '@odata.nextLink': ['https://graph.microsoft.com'] }, /not a URL/],
    ['has a next link that is relative', { value: [], '@odata.nextLink': '/v1.0/chats' }, /not a URL/],
    ['has a next link that is null', { value: [], '@odata.nextLink': null }, /not a URL/],
    ['has a delta link of another type', { value: [], '@odata.deltaLink': {} }, /not a URL/],
    ['is a list', [], 'listChats returned a page without a list.'],
    ['is null', null, "listChats returned no JSON object, but 'null'."],
  ])('that %s is a GraphError that says so', async (_, body, message) => {
    for (const read of [items, pages] as const) {
      const { options } = testing(json(body));
      const reading = read(createGraph(options), listChats);
      const error = await graphError(reading.next());
      expect(error).toMatchObject({ status: 200, operation: 'listChats', requestId: 'r-1' });
      expect(error.message).toMatch(message);
      expect(reading.nextLink).toBeUndefined();
    }
  });

  test('later in a list ends it after those before', async () => {
    const link = 'https://graph.microsoft.com/v1.0/chats?$skiptoken=2';
    const { options } = testing(json({ value: [{ id: '1' }], '@odata.nextLink': link }), json({ value: 'none' }));
    const reading = items(createGraph(options), listChats);
    expect((await reading.next()).value).toEqual({ id: '1' });
    await graphError(reading.next());
    expect(reading.nextLink).toBe(link);
  });
});

describe('a batch', () => {
  const ok = { id: '1', status: 200, body: {} };
  test.each([
    ['is not JSON', '<html>', /no JSON object/],
    ['is null', null, /no JSON object/],
    ['has no responses', {}, 'runBatch returned a batch without a list of responses.'],
    ['has responses of another type', { responses: { 0: ok } }, /without a list of responses/],
    ['has a response that is null', { responses: [null] }, /a response to undefined, which is not in the batch/],
    ['has an unknown id', { responses: [ok, { ...ok, id: '7' }] }, /a response to "7", which is not in the batch/],
    ['has an id of another type', { responses: [{ ...ok, id: 1 }] }, /a response to 1, which is not in the batch/],
    ['has an id twice', { responses: [ok, ok] }, 'runBatch returned two responses to request 1 of a batch.'],
    ['has no response to a request', { responses: [] }, /a batch that says nothing about its request 1/],
    ['has a response without a status', { responses: [{ id: '1' }] }, /request 1 of a batch: the status is undefined/],
    ['has a status of another type', { responses: [{ ...ok, status: '200' }] }, /the status is "200"/],
    ['has a status that is not one', { responses: [{ ...ok, status: 999 }] }, /an invalid response to request 1/],
    [
      'has headers that are none',
      { responses: [{ ...ok, headers: { 'a b': 'c' } }] },
      /an invalid response to request 1/,
    ],
    ['has headers of another type', { responses: [{ ...ok, headers: [1] }] }, /an invalid response to request 1/],
  ])('whose response %s is a GraphError that says so', async (_, body, message) => {
    const { options } = testing(typeof body === 'string' ? new Response(body) : json(body));
    const call = batch(createGraph(options), [(graph: Graph<paths>) => getChat(graph, { path })]);
    const error = await graphError(call);
    expect(error).toMatchObject({ status: 200, operation: 'runBatch' });
    expect(error.message).toMatch(message);
  });

  test.each([204, 205, 304])('may have a body beside the status %i, which has none', async (status) => {
    const { options } = testing(json({ responses: [{ id: '1', status, body: {} }] }));
    const [{ response }] = await batch(createGraph(options), [(graph) => getChat.result(graph, { path })]);
    expect(response.status).toBe(status);
  });
});

describe('a status line that HTTP does not allow', () => {
  test.each([
    ['HTTP/1.1 999 Weird', 999],
    ['HTTP/1.1 600 ', 600],
    ['HTTP/1.1 500 über ☃', 500],
    ['HTTP/1.1 302 a\u0001b', 302],
    ['HTTP/1.1 304 Not Modified', 304],
  ])('is a failure like any other: %s', async (line, status) => {
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', () =>
        socket.end(`${line}\r\nlocation: data:,\r\nconnection: close\r\ncontent-length: 2\r\n\r\n{}`),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1.0`;
    const graph = createGraphChat({ baseUrl, token: 'alice' });
    expect((await graphError(getChat(graph, { path }))).status).toBe(status);
    const { error, response } = await graph.GET('/chats');
    expect(response.status).toBe(status);
    expect(error?.error.message).toEqual(expect.any(String));
  });
});
