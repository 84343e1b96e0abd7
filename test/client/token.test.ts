import { createChat, createGraph, createGraphChat, getChat, type TokenRequest } from 'graph-chat';
import { describe, expect, test } from 'vitest';
import { failure, service, testing, thrown } from './service.ts';

const path = { 'chat-id': '19:x' };
const ok = () => Response.json({ id: '19:x' });
const refused = () => failure(401, { 'www-authenticate': 'Bearer error="insufficient_claims", claims="eyJ9"' });
const redirect = (status: number, location: string) => new Response(null, { status, headers: { location } });
const tokens = (sent: { headers: Headers }[]) => sent.map(({ headers }) => headers.get('authorization'));

/** A function that gives a new token each time, and the arguments that it got. */
function renewing() {
  const asked: TokenRequest[] = [];
  return { asked, token: async (wanted: TokenRequest) => `token-${asked.push(wanted)}` };
}

describe('a token', () => {
  test('is renewed once after a 401, and the call is sent again, whatever it does', async () => {
    const { options, sent } = testing(refused(), Response.json({ id: '19:x' }, { status: 201 }));
    const { asked, token } = renewing();
    await createChat(createGraph({ ...options, token }), { body: { chatType: 'group', members: [] } });
    expect(tokens(sent)).toEqual(['Bearer token-1', 'Bearer token-2']);
    expect(sent[1]?.body).toBe(sent[0]?.body);
    expect(asked.map(({ refresh, challenge }) => ({ refresh, challenge }))).toEqual([
      { refresh: false, challenge: undefined },
      { refresh: true, challenge: 'Bearer error="insufficient_claims", claims="eyJ9"' },
    ]);
  });

  test('is renewed only once', async () => {
    const { options, sent } = testing(refused(), refused());
    await expect(getChat(createGraph({ ...options, token: renewing().token }), { path })).rejects.toMatchObject({
      status: 401,
    });
    expect(sent.length).toBe(2);
  });

  test('is not sent again if it is the same', async () => {
    const { options, sent } = testing(refused());
    const call = getChat(createGraph({ ...options, token: async () => 'alice' }), { path });
    await expect(call).rejects.toMatchObject({ status: 401, code: 'code401' });
    expect(sent.length).toBe(1);
  });

  test('that is a string is not renewed', async () => {
    const { options, sent } = testing(refused());
    await expect(getChat(createGraph(options), { path })).rejects.toMatchObject({ status: 401 });
    expect(sent.length).toBe(1);
  });

  test('is asked for once in a call, however often that is sent', async () => {
    const { options, sent } = testing(failure(503), failure(503), ok());
    const { asked, token } = renewing();
    await getChat(createGraph({ ...options, token }), { path });
    expect(asked.length).toBe(1);
    expect(tokens(sent)).toEqual(['Bearer token-1', 'Bearer token-1', 'Bearer token-1']);
  });

  test('that cannot be had is the error of its function, and nothing is sent', async () => {
    const { options, sent } = testing();
    const graph = createGraph({ ...options, token: () => Promise.reject(new Error('signed out')) });
    await expect(getChat(graph, { path })).rejects.toThrow(/^signed out$/);
    const synchronous = createGraph({
      ...options,
      token: () => {
        throw new Error('signed out');
      },
    });
    await expect(getChat(synchronous, { path })).rejects.toThrow(/^signed out$/);
    expect(sent).toEqual([]);
  });

  test('is in no error message, however malformed it is', async () => {
    const { options } = testing();
    const error = (await thrown(getChat(createGraph({ ...options, token: 'secret\r\nx: y' }), { path }))) as Error;
    expect(error).toBeInstanceOf(TypeError);
    expect(`${error.message} ${error.stack} ${JSON.stringify(error)} ${error.cause}`).not.toContain('secret');
  });

  test('is in no entry of the log', async () => {
    const { options } = testing(failure(503), new TypeError('fetch failed'), ok());
    const log: unknown[] = [];
    await getChat(createGraph({ ...options, token: 'secret', log: (entry) => log.push(entry) }), { path });
    expect(log.length).toBe(3);
    expect(JSON.stringify(log)).not.toContain('secret');
  });
});

describe('the log', () => {
  test('has an entry for each attempt, with what the client does next', async () => {
    const response = Response.json({}, { headers: { 'request-id': 'r-1' } });
    const { options } = testing(failure(429, { 'retry-after': '3' }), new TypeError('fetch failed'), response);
    const log: unknown[] = [];
    const headers = { 'client-request-id': 'mine' };
    await getChat(createGraph({ ...options, log: (entry) => log.push(entry) }), { path, headers });
    const url = 'https://graph.microsoft.com/v1.0/chats/19%3Ax';
    const common = { operation: 'getChat', method: 'GET', url, ms: 0, clientRequestId: 'mine', requestId: null };
    expect(log).toEqual([
      { ...common, attempt: 1, status: 429, error: undefined, wait: 3000 },
      {
        ...common,
        attempt: 2,
        status: undefined,
        error: expect.objectContaining({ name: 'NetworkError' }),
        wait: 2000,
      },
      { ...common, attempt: 3, status: 200, error: undefined, wait: undefined, requestId: 'r-1' },
    ]);
  });
});

describe('another origin', () => {
  test.each([
    'https://evil.example/v1.0',
    'http://graph.microsoft.com/v1.0',
    'https://graph.microsoft.com.evil.example',
  ])('gets neither a token nor a request: %s', async (baseUrl) => {
    const { options, sent } = testing();
    const graph = createGraphChat(options);
    await expect(graph.GET('/chats', { baseUrl })).rejects.toThrow(
      /The token is for https:\/\/graph.microsoft.com alone/,
    );
    await expect(graph.fetch(new Request(baseUrl))).rejects.toThrow(TypeError);
    expect(sent).toEqual([]);
  });

  test('gets no token by a redirect, and keeps it no longer on the way back', async () => {
    const { options, sent } = testing(
      redirect(302, 'https://files.example/1'),
      redirect(307, 'https://graph.microsoft.com/v1.0/chats/19%3Ay'),
      ok(),
    );
    await getChat(createGraph(options), { path });
    expect(sent.map(({ url }) => url)).toEqual([
      'https://graph.microsoft.com/v1.0/chats/19%3Ax',
      'https://files.example/1',
      'https://graph.microsoft.com/v1.0/chats/19%3Ay',
    ]);
    expect(tokens(sent)).toEqual(['Bearer alice', null, null]);
  });

  test('gets no token by a redirect of a call by verb', async () => {
    const { options, sent } = testing(
      redirect(302, 'http://graph.microsoft.com/v1.0/chats'),
      Response.json({ value: [] }),
    );
    await createGraphChat(options).GET('/chats');
    expect(tokens(sent)).toEqual(['Bearer alice', null]);
  });

  test.each([301, 302, 303, 307, 308])('gets no body by a redirect with %i', async (status) => {
    const { options, sent } = testing(redirect(status, 'https://files.example/1'));
    const call = createChat(createGraph(options), { body: { chatType: 'group', members: [] } });
    await expect(call).rejects.toMatchObject({ name: 'GraphError', status });
    expect(sent.length).toBe(1);
  });

  test('is left to a browser, which does not say where a redirect leads', async () => {
    const opaque = () =>
      Object.defineProperties(new Response(), { type: { value: 'opaqueredirect' }, ok: { value: false } });
    const modes: string[] = [];
    const { fetch } = service(opaque(), ok());
    const graph = createGraph({
      token: 'alice',
      fetch: (request, init) => {
        modes.push(request.redirect);
        return fetch(request, init);
      },
    });
    await getChat(graph, { path });
    expect(modes).toEqual(['manual', 'follow']);
    const write = createGraph(testing(opaque()).options);
    const call = createChat(write, { body: { chatType: 'group', members: [] } });
    await expect(call).rejects.toThrow('createChat was redirected');
  });
});

describe('the same origin', () => {
  test('is followed with the token, to a relative location too', async () => {
    const { options, sent } = testing(redirect(301, '/v1.0/chats/19%3Ay'), ok());
    await getChat(createGraph(options), { path });
    expect(sent[1]?.url).toBe('https://graph.microsoft.com/v1.0/chats/19%3Ay');
    expect(tokens(sent)).toEqual(['Bearer alice', 'Bearer alice']);
  });

  test.each([307, 308])('gets the body again by %i', async (status) => {
    const { options, sent } = testing(redirect(status, '/v1.0/other'), Response.json({}, { status: 201 }));
    await createChat(createGraph(options), { body: { chatType: 'group', members: [] } });
    expect(sent.map(({ method }) => method)).toEqual(['POST', 'POST']);
    expect(sent[1]?.body).toBe(sent[0]?.body);
  });

  test.each([301, 302, 303])('does not get a body by %i, which would make it a GET', async (status) => {
    const { options, sent } = testing(redirect(status, '/v1.0/other'));
    const call = createChat(createGraph(options), { body: { chatType: 'group', members: [] } });
    await expect(call).rejects.toMatchObject({ status });
    expect(sent.length).toBe(1);
  });

  test('is not followed for ever', async () => {
    const { options, sent } = testing(...Array.from({ length: 9 }, () => redirect(302, '/v1.0/chats')));
    await expect(getChat(createGraph(options), { path })).rejects.toMatchObject({ status: 302 });
    expect(sent.length).toBe(6);
  });
});
