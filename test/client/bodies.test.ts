import type { RequestListener, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import {
  batch,
  createGraph,
  createGraphChat,
  type GraphChat,
  GraphError,
  type GraphOptions,
  getChat,
  getHostedContentValue,
  items,
  listChats,
} from 'graph-chat';
import { describe, expect, test } from 'vitest';
import { type Ending, endless, localService, unfinished } from './localService.ts';
import { settle, TestClock, testing, thrown } from './service.ts';

const path = { 'chat-id': '19:x' };
const picture = { 'chat-id': 'a', 'message-id': 'b', 'hosted-content-id': 'c' };
const maxResponseBytes = 1_000_000;

const whole = async (graph: GraphChat) => graph.fetch(new Request(`${graph.baseUrl}/other`));

/** Every way to read a body as a whole. */
const ways: Record<string, (graph: GraphChat) => Promise<unknown>> = {
  'a call by name': (graph) => getChat(graph, { path }),
  'a result': async (graph) => {
    const { error } = await getChat.result(graph, { path });
    throw error;
  },
  'a picture': (graph) => getHostedContentValue(graph, { path: picture }),
  'a call by verb': (graph) => graph.GET('/chats/{chat-id}', { params: { path } }),
  'a call by verb that asks for bytes': (graph) => graph.GET('/chats', { parseAs: 'arrayBuffer' }),
  'a list': (graph) => items(graph, listChats).next(),
  'a batch': (graph) => batch(graph, [(graph) => getChat(graph, { path })]),
  'text()': async (graph) => (await whole(graph)).text(),
  'json()': async (graph) => (await whole(graph)).json(),
  'blob()': async (graph) => (await whole(graph)).blob(),
  'bytes()': async (graph) => (await whole(graph)).bytes(),
  'arrayBuffer()': async (graph) => (await whole(graph)).arrayBuffer(),
  'formData()': async (graph) => (await whole(graph)).formData(),
  'text() of a clone': async (graph) => (await whole(graph)).clone().text(),
};

/** A client of a service that gives these responses one after the other, and the endings of those that have one. */
async function clientOf(
  options: Partial<GraphOptions>,
  ...responses: ((response: ServerResponse) => Promise<Ending> | unknown)[]
) {
  const endings: Promise<Ending>[] = [];
  const serve: RequestListener = (_, response) => {
    const ending = responses.shift()?.(response);
    if (ending instanceof Promise) endings.push(ending);
  };
  const { baseUrl } = await localService(serve);
  const clock = new TestClock();
  const common = { baseUrl, token: 'alice', clock, random: () => 1, maxResponseBytes, retries: 1 };
  return { graph: createGraphChat({ ...common, ...options }), clock, endings: () => Promise.all(endings) };
}

const found = (response: ServerResponse) => response.end('{"id":"19:x"}');
const message = /maxResponseBytes allows: 1000000/;

describe.each(Object.entries(ways))('a body that never ends, read by %s,', (_, read) => {
  test('is a GraphError that names the limit, and the connection is closed', async () => {
    const { graph, endings } = await clientOf({}, endless);
    const error = (await thrown(read(graph))) as GraphError;
    expect(error).toBeInstanceOf(GraphError);
    expect(error.message).toMatch(message);
    expect(error.status).toBe(200);
    expect(await endings()).toEqual(['closed']);
  });

  test('is the same if a small response becomes a large one by decompression', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000, ' '));
    expect(bomb.length).toBeLessThan(maxResponseBytes);
    const { graph } = await clientOf({}, (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(bomb);
    });
    expect(((await thrown(read(graph))) as GraphError).message).toMatch(message);
  });
});

describe('the limit', () => {
  test('is 64 MB by default', () => {
    expect(createGraph({ token: 'alice' }).policy.maxResponseBytes).toBe(64_000_000);
  });

  test('is the most that a body may have', async () => {
    const json = '{"id":"19:x"}';
    const { options } = testing(new Response(json), new Response(json));
    expect((await getChat(createGraph({ ...options, maxResponseBytes: json.length }), { path })).id).toBe('19:x');
    const short = createGraph({ ...options, maxResponseBytes: json.length - 1 });
    await expect(getChat(short, { path })).rejects.toThrow(
      'getChat returned more bytes than maxResponseBytes allows: 12.',
    );
  });

  test('counts each body alone', async () => {
    const { graph } = await clientOf({ maxResponseBytes: 13 }, found, found, found);
    for (let i = 0; i < 3; i++) expect((await getChat(graph, { path })).id).toBe('19:x');
  });

  test('holds for the body of a failure, whose status is kept', async () => {
    for (const ask of ['a call by name', 'a call by verb'] as const) {
      const { graph, endings } = await clientOf({}, (response) => endless(response, 403));
      const error = await thrown(ways[ask]?.(graph) as Promise<unknown>);
      expect(error).toMatchObject({ name: 'GraphError', status: 403, message: expect.stringMatching(message) });
      expect(await endings()).toEqual(['closed']);
    }
  });

  test('is the error of a result, beside the response', async () => {
    const { graph } = await clientOf({}, endless);
    const { error, response } = await getChat.result(graph, { path });
    expect(error?.message).toMatch(message);
    expect(response.status).toBe(200);
  });

  test('does not make a call again', async () => {
    const { graph, clock } = await clientOf({ retries: 4 }, endless, found);
    await expect(getChat(graph, { path })).rejects.toThrow(message);
    expect(clock.waits).toEqual([]);
    expect(clock.pending).toBe(0);
  });

  test('does not hold for a body that is streamed', async () => {
    const { graph } = await clientOf({}, (response) => response.end(Buffer.alloc(3 * maxResponseBytes)));
    const { data } = await graph.GET('/chats', { parseAs: 'stream' });
    let size = 0;
    for await (const piece of data as unknown as AsyncIterable<Uint8Array>) size += piece.length;
    expect(size).toBe(3 * maxResponseBytes);
  });

  test('holds if fetch ignores its signal', async () => {
    let cancelled = false;
    const body = () =>
      new ReadableStream<Uint8Array>({
        pull: (controller) => controller.enqueue(new Uint8Array(100_000)),
        cancel() {
          cancelled = true;
        },
      });
    const { options } = testing(() => new Response(body()));
    await expect(getChat(createGraph({ ...options, maxResponseBytes }), { path })).rejects.toThrow(message);
    expect(cancelled).toBe(true);
  });
});

describe.each([
  ['never ends', endless],
  ['is never finished', unfinished],
])('a body that %s and that nobody needs is cancelled', (_, body) => {
  test('if it is that of a redirect', async () => {
    const { graph, endings } = await clientOf(
      {},
      (response) => body(response, 302, { location: '/v1.0/other' }),
      found,
    );
    expect((await getChat(graph, { path })).id).toBe('19:x');
    expect(await endings()).toEqual(['closed']);
  });

  test('if it is that of a redirect that is not followed', async () => {
    const { graph, endings } = await clientOf({}, (response) => body(response, 302, { location: 'data:,{}' }));
    await expect(getChat(graph, { path })).rejects.toMatchObject({ status: 302 });
    expect(await endings()).toEqual(['closed']);
  });

  test.each(['a call by name', 'a call by verb'])('if the request of %s is sent again', async (ask) => {
    const { graph, endings, clock } = await clientOf({}, (response) => body(response, 503), found);
    await ways[ask]?.(graph);
    expect(await endings()).toEqual(['closed']);
    expect(clock.pending).toBe(0);
  });

  test('if the token is renewed', async () => {
    let count = 0;
    const { graph, endings, clock } = await clientOf(
      { token: async () => `${count++}` },
      (response) => body(response, 401),
      found,
    );
    await getChat(graph, { path });
    expect(await endings()).toEqual(['closed']);
    expect(clock.pending).toBe(0);
  });
});

// A platform closes what nobody refers to any more, some time. The client does not rely on that.
test.each([
  ['a redirect', 302],
  ['a request that is sent again', 503],
  ['a token that is renewed', 401],
])('a body that nobody needs is cancelled before the next request is sent, after %s', async (_, status) => {
  let cancelled = false;
  let before: boolean | undefined;
  const body = new ReadableStream({
    cancel() {
      cancelled = true;
    },
  });
  const { options } = testing(new Response(body, { status, headers: { location: '/v1.0/other' } }), () => {
    before = cancelled;
    return Response.json({ id: '19:x' });
  });
  let count = 0;
  await getChat(createGraph({ ...options, token: () => `${count++}` }), { path });
  expect(before).toBe(true);
});

describe('a body that is never finished', () => {
  test('ends with the timeout, and the connection is closed', async () => {
    const { graph, endings, clock } = await clientOf({ retries: 0, timeout: 5000 }, (response) => {
      const ending = unfinished(response);
      begun();
      return ending;
    });
    let begun = () => {};
    const beginning = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const error = thrown(getChat(graph, { path }));
    await beginning;
    clock.pass(5000);
    expect(await error).toMatchObject({ name: 'TimeoutError' });
    expect(await endings()).toEqual(['closed']);
  });

  test('ends if the caller cancels it, and nothing of the attempt is left', async () => {
    const { graph, endings, clock } = await clientOf({}, unfinished);
    const response = await whole(graph);
    await response.body?.cancel();
    expect(await endings()).toEqual(['closed']);
    await settle();
    expect(clock.pending).toBe(0);
  });
});
