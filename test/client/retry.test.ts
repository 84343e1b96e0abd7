import { createChat, createGraph, createGraphChat, deleteChat, getChat, NetworkError } from 'graph-chat';
import { describe, expect, test } from 'vitest';
import { operation } from '../../src/client/operation.ts';
import { failure, partial, settle, silence, testing, thrown } from './service.ts';

const path = { 'chat-id': '19:x' };
const body = { chatType: 'group', members: [] } as const;
const ok = () => Response.json({ id: '19:x' });
const broken = () => new TypeError('fetch failed');

describe('a request is sent again', () => {
  test.each([429, 503])('after %i, also if it changes something', async (status) => {
    const { options, sent } = testing(failure(status), ok());
    expect((await createChat(createGraph(options), { body: { ...body, members: [] } })).id).toBe('19:x');
    expect(sent.map((request) => request.body)).toEqual([JSON.stringify(body), JSON.stringify(body)]);
  });

  test.each([502, 504])('after %i, if that does no harm', async (status) => {
    const { options, sent } = testing(failure(status), ok());
    await getChat(createGraph(options), { path });
    expect(sent.length).toBe(2);
  });

  test('where there was no response and it does no harm', async () => {
    const { options, sent } = testing(broken(), new Response(null, { status: 204 }));
    await deleteChat(createGraph(options), { path });
    expect(sent.map(({ method }) => method)).toEqual(['DELETE', 'DELETE']);
  });

  test('where the body broke off and that does no harm', async () => {
    const { options, sent } = testing(partial('{"id":', 'breaks'), ok());
    expect((await getChat(createGraph(options), { path })).id).toBe('19:x');
    expect(sent.length).toBe(2);
  });

  test('with the same client-request-id, and the same body', async () => {
    const { options, sent } = testing(failure(503), failure(503), Response.json({}, { status: 201 }));
    await createGraphChat(options).POST('/chats', { body: { chatType: 'group', topic: 'Lunch', members: [] } });
    expect(new Set(sent.map(({ headers }) => headers.get('client-request-id'))).size).toBe(1);
    expect(new Set(sent.map((request) => request.body)).size).toBe(1);
    expect(sent.length).toBe(3);
  });

  test('with the body of a request that somebody else has made', async () => {
    const { options, sent } = testing(failure(429), ok());
    const { fetch, baseUrl } = createGraph(options);
    await fetch(new Request(`${baseUrl}/other`, { method: 'POST', body: 'bytes', headers: { 'x-own': '1' } }));
    expect(sent.map(({ body, method, headers }) => [method, body, headers.get('x-own')])).toEqual([
      ['POST', 'bytes', '1'],
      ['POST', 'bytes', '1'],
    ]);
  });

  test('by the verbs of HTTP if the call is by verb', async () => {
    const read = testing(failure(502), ok());
    await createGraphChat(read.options).GET('/chats/{chat-id}', { params: { path } });
    expect(read.sent.length).toBe(2);
    const write = testing(failure(502));
    await createGraphChat(write.options).POST('/chats', { body: { ...body, members: [] } });
    expect(write.sent.length).toBe(1);
  });

  test('by what the contract says of the operation if the call is by name', async () => {
    const post = operation<never, { path: object }, object>('markRead', 'POST', '/chats/{chat-id}/mark', true);
    const idempotent = testing(failure(502), ok());
    await post(createGraph<never>(idempotent.options), { path });
    expect(idempotent.sent.length).toBe(2);
    const put = operation<never, { path: object }, object>('count', 'PUT', '/chats/{chat-id}/count', false);
    const once = testing(failure(502));
    await thrown(put(createGraph<never>(once.options), { path }));
    expect(once.sent.length).toBe(1);
  });
});

describe('a request is not sent again', () => {
  test.each([400, 401, 403, 404, 409, 500])('after %i', async (status) => {
    const { options, sent } = testing(failure(status));
    await expect(getChat(createGraph(options), { path })).rejects.toMatchObject({ status });
    expect(sent.length).toBe(1);
  });

  test.each([502, 504])('after %i, if it changes something', async (status) => {
    const { options, sent } = testing(failure(status));
    await expect(createChat(createGraph(options), { body: { ...body, members: [] } })).rejects.toMatchObject({
      status,
    });
    expect(sent.length).toBe(1);
  });

  test('where there was no response and it changes something', async () => {
    const { options, sent } = testing(broken());
    await expect(createChat(createGraph(options), { body: { ...body, members: [] } })).rejects.toThrow(NetworkError);
    expect(sent.length).toBe(1);
  });

  test('more often than `retries` says', async () => {
    const { options, sent, clock } = testing(failure(503), failure(503), failure(503));
    await expect(getChat(createGraph({ ...options, retries: 2 }), { path })).rejects.toMatchObject({ status: 503 });
    expect(sent.length).toBe(3);
    expect(clock.waits.length).toBe(2);
    const never = testing(failure(429));
    await thrown(getChat(createGraph({ ...never.options, retries: 0 }), { path }));
    expect(never.sent.length).toBe(1);
  });
});

describe('the wait', () => {
  const waitsAfter = async (headers: Record<string, string>, options = {}) => {
    const { options: common, clock } = testing(failure(429, headers), ok());
    await getChat(createGraph({ ...common, ...options }), { path });
    return clock.waits;
  };

  test('is as long as Retry-After says in seconds', async () => {
    expect(await waitsAfter({ 'retry-after': '10' })).toEqual([10_000]);
    expect(await waitsAfter({ 'retry-after': '0' })).toEqual([0]);
    expect(await waitsAfter({ 'retry-after': '1.5' })).toEqual([1500]);
  });

  test('is until the date that Retry-After names', async () => {
    expect(await waitsAfter({ 'retry-after': 'Fri, 04 Dec 2020 23:00:07 GMT' })).toEqual([7000]);
  });

  test('is nothing if that is over', async () => {
    expect(await waitsAfter({ 'retry-after': 'Fri, 04 Dec 2020 22:00:00 GMT' })).toEqual([0]);
    expect(await waitsAfter({ 'retry-after': '-5' })).toEqual([0]);
  });

  test('is chosen by the client if Retry-After is no time', async () => {
    expect(await waitsAfter({ 'retry-after': 'soon' })).toEqual([1000]);
    expect(await waitsAfter({ 'retry-after': '' })).toEqual([1000]);
  });

  test('doubles if the service names no time, 30 s at the most', async () => {
    const { options, clock } = testing(...Array.from({ length: 7 }, () => failure(503)), ok());
    await getChat(createGraph({ ...options, retries: 9, budget: 1e9 }), { path });
    expect(clock.waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
  });

  test('is a random part of that', async () => {
    expect(await waitsAfter({}, { random: () => 0.25 })).toEqual([250]);
    expect(await waitsAfter({}, { random: () => 0 })).toEqual([0]);
  });
});

describe('the budget', () => {
  test('ends a call that would have to wait longer, at once', async () => {
    const { options, sent, clock } = testing(failure(429, { 'retry-after': '61' }));
    const error = await thrown(getChat(createGraph({ ...options, budget: 60_000 }), { path }));
    expect(error).toMatchObject({ status: 429, retryAfter: 61 });
    expect(sent.length).toBe(1);
    expect(clock.waits).toEqual([]);
  });

  test('counts the waits of all attempts', async () => {
    const tooLong = () => failure(429, { 'retry-after': '25' });
    const { options, sent } = testing(tooLong(), tooLong(), tooLong());
    await thrown(getChat(createGraph({ ...options, budget: 60_000 }), { path }));
    expect(sent.length).toBe(3);
  });

  test('leaves the last attempt no more time than is left', async () => {
    const { options, clock } = testing(failure(429, { 'retry-after': '50' }), silence);
    const call = getChat(createGraph({ ...options, budget: 60_000, timeout: 30_000 }), { path });
    const error = thrown(call);
    await settle();
    clock.pass(9999);
    await settle();
    expect(clock.pending).toBe(1);
    clock.pass(1);
    expect(await error).toMatchObject({ name: 'TimeoutError', message: 'getChat took longer than 10000 ms.' });
  });
});

describe('the timeout', () => {
  test('ends an attempt, and another one follows', async () => {
    const { options, clock, sent } = testing(silence, ok());
    const call = getChat(createGraph({ ...options, timeout: 5000 }), { path });
    await settle();
    clock.pass(5000);
    expect((await call).id).toBe('19:x');
    expect(sent.length).toBe(2);
  });

  test('is an error if nothing may follow, and ends the connection', async () => {
    let signal: AbortSignal | undefined;
    const { options, clock } = testing((request, given) => {
      signal = given;
      return silence(request, given);
    });
    const error = thrown(createChat(createGraph({ ...options, timeout: 5000 }), { body: { ...body, members: [] } }));
    await settle();
    clock.pass(4999);
    expect(signal?.aborted).toBe(false);
    clock.pass(1);
    expect(await error).toMatchObject({ name: 'TimeoutError', operation: 'createChat' });
    expect(signal?.aborted).toBe(true);
  });

  test('holds if fetch ignores its signal', async () => {
    const { options, clock } = testing(() => new Promise(() => {}));
    const error = thrown(createGraphChat({ ...options, retries: 0 }).GET('/chats'));
    await settle();
    clock.pass(30_000);
    expect(await error).toMatchObject({ name: 'TimeoutError' });
  });

  test('counts the body, by name and by verb', async () => {
    for (const ask of ['name', 'verb'] as const) {
      const { options, clock } = testing((_, signal) => {
        const response = partial('{"id":', 'hangs');
        signal.addEventListener('abort', () => response.body?.cancel().catch(() => {}));
        return response;
      });
      const graph = createGraphChat({ ...options, retries: 0 });
      const call = ask === 'name' ? getChat(graph, { path }) : graph.GET('/chats/{chat-id}', { params: { path } });
      const error = thrown(call);
      await settle();
      clock.pass(30_000);
      expect(await error, ask).toMatchObject({ name: 'TimeoutError' });
    }
  });

  test('is over for a body that is read too late', async () => {
    const { options, clock } = testing((_, signal) => {
      const start = (controller: ReadableStreamDefaultController) =>
        signal.addEventListener('abort', () => controller.error(signal.reason));
      return new Response(new ReadableStream({ start }));
    });
    const { fetch, baseUrl } = createGraph(options);
    const response = await fetch(new Request(`${baseUrl}/other`));
    clock.pass(30_000);
    expect(await thrown(response.text())).toMatchObject({
      name: 'TimeoutError',
      message: 'GET took longer than 30000 ms.',
    });
  });

  test('may be longer than any timer', async () => {
    const { options } = testing(async () => {
      await settle();
      return ok();
    });
    const { clock: _, ...real } = options;
    const graph = createGraph({
      ...real,
      timeout: Number.POSITIVE_INFINITY,
      budget: Number.POSITIVE_INFINITY,
      retries: 0,
    });
    expect((await getChat(graph, { path })).id).toBe('19:x');
  });

  test('leaves no timer behind', async () => {
    const { options, clock } = testing(ok(), ok(), new Response(null, { status: 204 }));
    const graph = createGraphChat(options);
    await getChat(graph, { path });
    await graph.GET('/chats/{chat-id}', { params: { path } });
    await graph.DELETE('/chats/{chat-id}', { params: { path } });
    expect(clock.pending).toBe(0);
  });
});
