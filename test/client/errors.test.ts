import {
  createGraph,
  createGraphChat,
  deleteChat,
  GraphError,
  getChat,
  NetworkError,
  orThrow,
  TimeoutError,
} from 'graph-chat';
import { describe, expect, test } from 'vitest';
import { failure, partial, settle, silence, testing, thrown } from './service.ts';

const path = { 'chat-id': '19:x' };
const html = '<html><body>Bad Gateway</body></html>';

describe('a failure', () => {
  test('is a GraphError with everything that the service says', async () => {
    const innerError = { date: '2020-12-04T23:55:28', code: 'Expired', 'request-id': 'r', 'client-request-id': 'c' };
    const body = {
      error: { code: 'NotFound', message: 'No such chat.', innerError, details: [{ code: 'a', message: 'b' }] },
    };
    const headers = { 'request-id': 'r-1', 'client-request-id': 'c-1', 'retry-after': '7' };
    const { options } = testing(Response.json(body, { status: 404, headers }));
    const error = await thrown(getChat(createGraph(options), { path }));
    expect(error).toBeInstanceOf(GraphError);
    expect({ ...(error as GraphError) }).toEqual({
      name: 'GraphError',
      status: 404,
      code: 'NotFound',
      requestId: 'r-1',
      clientRequestId: 'c-1',
      innerError,
      details: [{ code: 'a', message: 'b' }],
      operation: 'getChat',
      retryAfter: 7,
    });
    expect((error as GraphError).message).toBe('No such chat.');
    expect((error as GraphError).stack).toContain('errors.test.ts');
  });

  test('has the ids of its inner error if the headers have none', async () => {
    const innerError = { 'request-id': 'r', 'client-request-id': 'c' };
    const { options } = testing(Response.json({ error: { code: 'x', message: 'y', innerError } }, { status: 404 }));
    const error = await thrown(getChat(createGraph(options), { path }));
    expect(error).toMatchObject({ requestId: 'r', clientRequestId: 'c', retryAfter: undefined });
  });

  test.each([
    ['the page of a gateway', () => new Response(html, { status: 500, statusText: 'Oops' }), `500 Oops: ${html}`],
    ['nothing at all', () => new Response(null, { status: 500 }), '500 without an error object'],
    [
      'JSON that breaks off',
      () => new Response('{"error":{"code":', { status: 500 }),
      '500 without an error object: {"error":{"code":',
    ],
    [
      'JSON of another shape',
      () => Response.json({ error: 'invalid_grant' }, { status: 500 }),
      '500 without an error object: {"error":"invalid_grant"}',
    ],
    ['null', () => Response.json(null, { status: 500 }), '500 without an error object: null'],
    ['a body that breaks off', () => partial('{"error":', 'breaks', 500), '500 without an error object'],
  ])('with %s is a GraphError all the same, by name and by verb', async (_, response, message) => {
    const named = testing(response());
    const error = await thrown(getChat(createGraph(named.options), { path }));
    expect(error).toMatchObject({ name: 'GraphError', status: 500, code: '', message });
    const verb = testing(response());
    const outcome = await createGraphChat(verb.options).GET('/chats/{chat-id}', { params: { path } });
    expect(outcome.error).toEqual({ error: { code: '', message } });
    expect(outcome.response.status).toBe(500);
  });

  test('by verb is what the service said, headers included', async () => {
    const { options } = testing(failure(404, { 'request-id': 'r-1' }));
    const { error, response } = await createGraphChat(options).DELETE('/chats/{chat-id}', { params: { path } });
    expect(error).toEqual({ error: { code: 'code404', message: 'message 404' } });
    expect(response.headers.get('request-id')).toBe('r-1');
  });

  test('by verb without a body is an error, which openapi-fetch alone would not say', async () => {
    const { options } = testing(new Response('', { status: 404, headers: { 'content-length': '0' } }));
    const { error } = await createGraphChat(options).GET('/chats');
    expect(error?.error.message).toBe('404 without an error object');
  });
});

describe('a success', () => {
  test.each([
    ['is not JSON', html],
    ['breaks off', '{"id":"19:x"'],
    ['is empty', ''],
  ])('that %s is a GraphError with its cause', async (_, text) => {
    const { options, sent } = testing(new Response(text, { status: 200 }));
    const error = (await thrown(getChat(createGraph(options), { path }))) as GraphError;
    expect(error).toMatchObject({ name: 'GraphError', status: 200, operation: 'getChat' });
    expect(error.cause).toBeInstanceOf(SyntaxError);
    expect(sent.length).toBe(1);
  });

  test('without a body needs none', async () => {
    const { options } = testing(new Response(null, { status: 204 }));
    expect(await deleteChat(createGraph(options), { path })).toBeUndefined();
  });

  test('whose body breaks off by verb is a NetworkError', async () => {
    const { options } = testing(partial('{"id":', 'breaks'));
    const error = await thrown(createGraphChat(options).GET('/chats/{chat-id}', { params: { path } }));
    expect(error).toBeInstanceOf(NetworkError);
  });
});

describe('no response', () => {
  test('is a NetworkError that says what was asked, and why there is none', async () => {
    const cause = new TypeError('fetch failed');
    const { options } = testing(cause);
    const call = getChat(createGraph({ ...options, retries: 0 }), { path, headers: { 'client-request-id': 'mine' } });
    const error = (await thrown(call)) as NetworkError;
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).not.toBeInstanceOf(TimeoutError);
    expect(error.message).toBe('getChat got no response from https://graph.microsoft.com: fetch failed');
    expect(error).toMatchObject({ cause, operation: 'getChat', clientRequestId: 'mine' });
  });

  test('in time is a TimeoutError, which is a NetworkError', async () => {
    const { options, clock } = testing(silence);
    const error = thrown(getChat(createGraph({ ...options, retries: 0 }), { path }));
    await settle();
    clock.pass(30_000);
    expect(await error).toBeInstanceOf(TimeoutError);
    expect(await error).toBeInstanceOf(NetworkError);
  });
});

describe('result', () => {
  test('returns the data and the response', async () => {
    const { options } = testing(Response.json({ id: '19:x' }, { headers: { 'request-id': 'r-1' } }));
    const { data, error, response } = await getChat.result(createGraph(options), { path });
    expect(error).toBeUndefined();
    expect(data?.id).toBe('19:x');
    expect(response.headers.get('request-id')).toBe('r-1');
  });

  test('returns a failure, and throws what is no response', async () => {
    const { options } = testing(failure(404), new TypeError('fetch failed'));
    const graph = createGraph({ ...options, retries: 0 });
    const { data, error, response } = await getChat.result(graph, { path });
    expect(data).toBeUndefined();
    expect(error).toBeInstanceOf(GraphError);
    expect(response.status).toBe(404);
    await expect(getChat.result(graph, { path })).rejects.toThrow(NetworkError);
  });
});

describe('orThrow', () => {
  test('is the data of a call by verb, or its error', async () => {
    const { options } = testing(Response.json({ id: '19:x' }), failure(404, { 'request-id': 'r-1' }));
    const graph = createGraphChat(options);
    const ask = () => graph.GET('/chats/{chat-id}', { params: { path } });
    expect((await orThrow(ask())).id).toBe('19:x');
    const error = await thrown(orThrow(ask()));
    expect(error).toBeInstanceOf(GraphError);
    expect(error).toMatchObject({ status: 404, code: 'code404', requestId: 'r-1' });
  });

  test('throws the error that a result has', async () => {
    const { options } = testing(failure(404));
    const result = await getChat.result(createGraph(options), { path });
    expect(await thrown(orThrow(result))).toBe(result.error);
  });
});
