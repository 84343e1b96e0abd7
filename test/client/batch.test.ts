import {
  addChatApp,
  addChatTab,
  batch,
  createChat,
  createGraph,
  createGraphChat,
  deleteChat,
  type Graph,
  GraphError,
  getChat,
  getHostedContentValue,
  listChats,
  NetworkError,
  oneOnOneChat,
  orThrow,
  type paths,
} from 'graph-chat';
import { describe, expect, test } from 'vitest';
import { createMock } from '../../src/mock/index.ts';
import { failure, type Reply, testing, thrown } from './service.ts';

interface Item {
  id: string;
  method: string;
  url: string;
  headers?: Record<string, string>;
  body?: unknown;
  dependsOn?: string[];
}
type ItemResponse = { status: number; headers?: Record<string, string>; body?: unknown };

/** A service that returns each item of a batch, and keeps the batches. */
function batching(response: (item: Item, round: number) => ItemResponse, baseUrl = 'https://graph.microsoft.com/v1.0') {
  const rounds: Item[][] = [];
  const serve: Reply = () => {
    const { requests } = JSON.parse(sent.at(-1)?.body ?? '') as { requests: Item[] };
    rounds.push(requests);
    // In an order of its own, as the service may.
    return Response.json({
      responses: requests.map((item) => ({ id: item.id, ...response(item, rounds.length) })).reverse(),
    });
  };
  const { options, clock, sent } = testing(...Array.from({ length: 9 }, () => serve));
  return { graph: createGraphChat({ ...options, baseUrl }), rounds, clock, sent };
}

const path = { 'chat-id': '19:x' };
const found = (item: Item): ItemResponse => ({
  status: 200,
  body: { id: decodeURIComponent(item.url.split(/[/?]/)[2] ?? '') },
});
const error = (status: number, headers = {}): ItemResponse => ({
  status,
  headers,
  body: { error: { code: `code${status}`, message: 'no' } },
});
const ids = (rounds: Item[][]) => rounds.map((round) => round.map(({ id }) => id));

describe('a batch', () => {
  test('sends its calls as one request, and returns each at its index', async () => {
    const { graph, rounds, sent } = batching(found);
    const [one, two] = await batch(graph, [
      (graph) => getChat(graph, { path: { 'chat-id': 'a' }, query: { $expand: ['members'] } }),
      (graph) => getChat(graph, { path: { 'chat-id': 'b' }, headers: { Prefer: 'include-unknown-enum-members' } }),
    ]);
    expect(one.data?.id).toBe('a');
    expect(two.data?.id).toBe('b');
    expect(sent.map(({ method, url }) => [method, url])).toEqual([['POST', 'https://graph.microsoft.com/v1.0/$batch']]);
    expect(sent[0]?.headers.get('authorization')).toBe('Bearer alice');
    expect(rounds).toEqual([
      [
        { id: '1', method: 'GET', url: '/chats/a?$expand=members', headers: {} },
        { id: '2', method: 'GET', url: '/chats/b', headers: { prefer: 'include-unknown-enum-members' } },
      ],
    ]);
  });

  test('returns results under the keys of its calls', async () => {
    const { graph } = batching(found);
    const { chat, other } = await batch(graph, {
      chat: (graph) => getChat(graph, { path: { 'chat-id': 'a' } }),
      other: (graph) => getChat(graph, { path: { 'chat-id': 'b' } }),
    });
    expect([chat.data?.id, other.data?.id]).toEqual(['a', 'b']);
  });

  test('carries bodies, and responses of every kind', async () => {
    const png = 'iVBORw0KGgo=';
    const { graph, rounds } = batching((item) =>
      item.method === 'POST'
        ? { status: 201, body: item.body }
        : item.method === 'DELETE'
          ? { status: 204 }
          : { status: 200, headers: { 'Content-Type': 'image/png' }, body: png },
    );
    const body = oneOnOneChat('a@contoso.com', 'b@contoso.com');
    const bytes = { 'chat-id': 'a', 'message-id': 'b', 'hosted-content-id': 'c' };
    const [created, deleted, picture] = await batch(graph, [
      (graph) => createChat(graph, { body }),
      (graph) => deleteChat(graph, { path }),
      (graph) => getHostedContentValue(graph, { path: bytes }),
    ]);
    expect(created.data).toEqual(body);
    expect(rounds[0]?.[0]).toMatchObject({ headers: { 'content-type': 'application/json' }, body });
    expect(deleted).toEqual({ data: undefined });
    expect(picture.data?.type).toBe('image/png');
    expect(Buffer.from((await picture.data?.arrayBuffer()) as ArrayBuffer).toString('base64')).toBe(png);
  });

  test('takes calls by verb and results, which keep their form', async () => {
    const { graph } = batching((item) => (item.url.startsWith('/chats/a') ? found(item) : error(404)));
    const [verb, result, failed] = await batch(graph, [
      (graph) => graph.GET('/chats/{chat-id}', { params: { path: { 'chat-id': 'a' } } }),
      (graph) => getChat.result(graph, { path: { 'chat-id': 'a' } }),
      (graph) => graph.GET('/chats/{chat-id}', { params: { path } }),
    ]);
    expect(verb.data?.id).toBe('a');
    expect(result.data?.id).toBe('a');
    expect(result.response.status).toBe(200);
    expect(failed.error?.error.code).toBe('code404');
  });

  test('fails one by one', async () => {
    const { graph } = batching((item) =>
      item.url === '/chats/bad' ? error(404, { 'request-id': 'r-1' }) : found(item),
    );
    const { good, bad } = await batch(graph, {
      good: (graph) => getChat(graph, { path }),
      bad: (graph) => getChat(graph, { path: { 'chat-id': 'bad' } }),
    });
    expect(good.data?.id).toBe('19:x');
    expect(bad.error).toBeInstanceOf(GraphError);
    expect(bad.error).toMatchObject({ status: 404, code: 'code404', operation: 'getChat', requestId: 'r-1' });
    expect(await thrown(orThrow(bad))).toBe(bad.error);
  });

  test('fails as a whole if the service refuses it, or does not respond', async () => {
    const refused = testing(failure(400));
    const calls = [(graph: Graph<paths>) => getChat(graph, { path })] as const;
    await expect(batch(createGraph(refused.options), calls)).rejects.toMatchObject({
      status: 400,
      operation: 'runBatch',
    });
    const silent = testing(new TypeError('fetch failed'));
    const graph = createGraph({ ...silent.options, retries: 0 });
    await expect(batch(graph, calls)).rejects.toThrow(NetworkError);
    const forgetful = testing(Response.json({ responses: [] }));
    await expect(batch(createGraph(forgetful.options), calls)).rejects.toThrow(/says nothing about/);
  });

  test('is sent again without a response only if every call in it does no harm twice', async () => {
    const reads = testing(new TypeError('fetch failed'), Response.json({ responses: [{ id: '1', status: 204 }] }));
    await batch(createGraph(reads.options), [(graph) => deleteChat(graph, { path })]);
    expect(reads.sent.length).toBe(2);
    const writes = testing(new TypeError('fetch failed'));
    const calls = [
      (graph: Graph<paths>) => getChat(graph, { path }),
      (graph: Graph<paths>) => createChat(graph, { body: oneOnOneChat('a', 'b') }),
    ];
    await expect(batch(createGraph(writes.options), calls)).rejects.toThrow(NetworkError);
    expect(writes.sent.length).toBe(1);
  });

  test('of nothing sends nothing', async () => {
    const { graph, sent } = batching(found);
    expect(await batch(graph, [])).toEqual([]);
    expect(await batch(graph, {})).toEqual({});
    expect(sent).toEqual([]);
  });

  test('sends nothing if a call cannot be made', async () => {
    const { graph, sent } = batching(found);
    const call = batch(graph, [(graph) => getChat(graph, { path }), () => Promise.reject(new Error('my own mistake'))]);
    await expect(call).rejects.toThrow('my own mistake');
    await expect(batch(graph, [(graph) => getChat(graph, { path: { 'chat-id': '' } })])).rejects.toThrow(TypeError);
    expect(sent).toEqual([]);
  });

  test('refuses a call that makes two requests, or leads elsewhere', async () => {
    const { graph } = batching(found);
    const two = batch(graph, [(graph) => getChat(graph, { path }).then(() => getChat(graph, { path }))]);
    await expect(two).rejects.toThrow("The call '0' of a batch makes a second request.");
    const away = batch(graph, [(graph) => graph.fetch(new Request('https://evil.example/v1.0/chats'))]);
    await expect(away).rejects.toThrow(/goes to https:\/\/graph.microsoft.com\/v1.0 alone/);
  });

  test('works below any root, and against the mock', async () => {
    const { fetch } = await createMock();
    const graph = createGraph({
      baseUrl: 'http://LOCALHOST:80/v1.0/',
      token: 'alice',
      fetch: (request) => fetch(request),
    });
    const [chats, missing] = await batch(graph, [
      (graph) => listChats(graph, { query: { $top: 5 } }),
      (graph) => getChat(graph, { path, headers: { Prefer: 'code=404' } }),
    ]);
    expect(chats.data?.value.length).toBeGreaterThan(0);
    expect(missing.error?.status).toBe(404);
  });
});

describe('a large batch', () => {
  test('is split into batches of 20 at the most', async () => {
    const { graph, rounds } = batching(found);
    const calls = Array.from(
      { length: 45 },
      (_, i) => (graph: Graph<paths>) => getChat(graph, { path: { 'chat-id': `${i}` } }),
    );
    const results = await batch(graph, calls);
    expect(rounds.map((round) => round.length)).toEqual([20, 20, 5]);
    expect(results.map(({ data }) => data?.id)).toEqual(calls.map((_, i) => `${i}`));
  });

  test('keeps the order of what depends, across the batches', async () => {
    const { graph, rounds } = batching((item) => (item.method === 'POST' ? { status: 201, body: {} } : found(item)));
    const reads = Object.fromEntries(
      Array.from({ length: 19 }, (_, i) => [
        `read${i}`,
        (graph: Graph<paths>) => getChat(graph, { path: { 'chat-id': `${i}` } }),
      ]),
    );
    const results = await batch(graph, {
      ...reads,
      install: (graph) => addChatApp(graph, { path, body: {} as never }),
      pin: { after: ['install'], run: (graph) => addChatTab(graph, { path, body: {} as never }) },
      rename: { after: ['pin'], run: (graph) => getChat(graph, { path }) },
    });
    expect(rounds.map((round) => round.length)).toEqual([20, 2]);
    expect(rounds[0]?.[19]).toMatchObject({ id: '20', url: '/chats/19%3Ax/installedApps' });
    // What it comes after is done, so that the service need not know of it.
    expect(rounds[1]?.[0]).not.toHaveProperty('dependsOn');
    expect(rounds[1]?.[1]).toMatchObject({ id: '22', dependsOn: ['21'] });
    expect(Object.values(results).every(({ error }) => !error)).toBe(true);
  });
});

describe('a throttled call of a batch', () => {
  test('is sent again alone, after the time of its Retry-After', async () => {
    const { graph, rounds, clock } = batching((item, round) =>
      item.id === '2' && round === 1 ? error(429, { 'Retry-After': '7' }) : found(item),
    );
    const results = await batch(graph, [
      (graph) => getChat(graph, { path: { 'chat-id': 'a' } }),
      (graph) => getChat(graph, { path: { 'chat-id': 'b' } }),
      (graph) => getChat(graph, { path: { 'chat-id': 'c' } }),
    ]);
    expect(ids(rounds)).toEqual([['1', '2', '3'], ['2']]);
    expect(clock.waits).toEqual([7000]);
    expect(results.map(({ data }) => data?.id)).toEqual(['a', 'b', 'c']);
  });

  test('waits for itself, and not for those that have to wait longer', async () => {
    const { graph, rounds, clock } = batching((item, round) =>
      round === 1 ? error(503, { 'Retry-After': item.id === '1' ? '30' : '2' }) : found(item),
    );
    await batch(graph, [(graph) => getChat(graph, { path }), (graph) => getChat(graph, { path })]);
    expect(ids(rounds)).toEqual([['1', '2'], ['2'], ['1']]);
    expect(clock.waits).toEqual([2000, 28_000]);
  });

  test('does not hold up the rest of a large batch', async () => {
    const { graph, rounds, clock } = batching((item, round) =>
      item.id === '1' && round === 1 ? error(429, { 'Retry-After': '7' }) : found(item),
    );
    await batch(
      graph,
      Array.from({ length: 21 }, () => (graph: Graph<paths>) => getChat(graph, { path })),
    );
    expect(rounds.map((round) => round.length)).toEqual([20, 1, 1]);
    expect(ids(rounds)[1]).toEqual(['21']);
    expect(ids(rounds)[2]).toEqual(['1']);
    expect(clock.waits).toEqual([7000]);
  });

  test('is an error once there were enough attempts, or there is no time left', async () => {
    const always = batching(() => error(429, { 'Retry-After': '1' }));
    const [result] = await batch(always.graph, [(graph) => getChat(graph, { path })]);
    expect(result.error).toMatchObject({ status: 429, retryAfter: 1 });
    expect(always.rounds.length).toBe(5);
    const late = batching(() => error(429, { 'Retry-After': '121' }));
    const [given] = await batch(late.graph, [(graph) => getChat(graph, { path })]);
    expect(given.error).toMatchObject({ status: 429, retryAfter: 121 });
    expect(late.clock.waits).toEqual([]);
  });

  test.each([
    ['GET', 502, 2],
    ['POST', 502, 1],
    ['GET', 500, 1],
    ['POST', 503, 2],
  ])('of the kind %s is, after %i, sent as often as alone', async (method, status, times) => {
    const { graph, rounds } = batching((item, round) =>
      round === 1 ? error(status) : { status: 201, body: item.body ?? {} },
    );
    await batch(graph, [
      (graph): Promise<unknown> =>
        method === 'GET' ? getChat(graph, { path }) : createChat(graph, { body: oneOnOneChat('a', 'b') }),
    ]);
    expect(rounds.length).toBe(times);
  });
});

describe('a call that comes after others', () => {
  /** Returns as the service does: what depends on a failure is not run. */
  function dependent(response: (item: Item, round: number) => ItemResponse) {
    const statuses = new Map<string, number>();
    return batching((item, round) => {
      const blocked = item.dependsOn?.some((id) => (statuses.get(id) ?? 500) >= 400);
      const returned = blocked ? error(424) : response(item, round);
      statuses.set(item.id, returned.status);
      return returned;
    });
  }

  const chain = (graph: Graph<paths>) =>
    batch(graph, {
      a: (graph) => getChat(graph, { path: { 'chat-id': 'a' } }),
      b: { after: ['a'], run: (graph) => getChat(graph, { path: { 'chat-id': 'b' } }) },
      c: { after: ['b'], run: (graph) => getChat(graph, { path: { 'chat-id': 'c' } }) },
      d: (graph) => getChat(graph, { path: { 'chat-id': 'd' } }),
    });

  test('travels with them, and names them', async () => {
    const { graph, rounds } = dependent(found);
    await chain(graph);
    expect(rounds[0]?.map(({ id, dependsOn }) => [id, dependsOn])).toEqual([
      ['1', undefined],
      ['2', ['1']],
      ['3', ['2']],
      ['4', undefined],
    ]);
  });

  test('is not run if one of them fails', async () => {
    const { graph, rounds } = dependent((item) => (item.id === '1' ? error(404) : found(item)));
    const { a, b, c, d } = await chain(graph);
    expect([a, b, c, d].map(({ error }) => error?.status)).toEqual([404, 424, 424, undefined]);
    expect(rounds.length).toBe(1);
  });

  test('goes on waiting while one of them is throttled, and is sent with it again', async () => {
    const { graph, rounds } = dependent((item, round) => (item.id === '1' && round === 1 ? error(429) : found(item)));
    const { a, b, c, d } = await chain(graph);
    expect(ids(rounds)).toEqual([
      ['1', '2', '3', '4'],
      ['1', '2', '3'],
    ]);
    expect(rounds[1]?.map(({ dependsOn }) => dependsOn)).toEqual([undefined, ['1'], ['2']]);
    expect([a, b, c, d].map(({ data }) => data?.id)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('is sent alone if it was throttled itself', async () => {
    const { graph, rounds } = dependent((item, round) => (item.id === '2' && round === 1 ? error(429) : found(item)));
    await chain(graph);
    expect(rounds[1]?.map(({ id, dependsOn }) => [id, dependsOn])).toEqual([
      ['2', undefined],
      ['3', ['2']],
    ]);
  });

  test('is not even sent if one of them has failed in an earlier batch', async () => {
    const { graph, rounds } = batching((item) => (item.id === '1' ? error(404) : found(item)));
    const reads = Array.from({ length: 19 }, () => (graph: Graph<paths>) => getChat(graph, { path }));
    const results = await batch(graph, [
      (graph: Graph<paths>) => getChat(graph, { path }),
      ...reads,
      { after: [0], run: (graph: Graph<paths>) => getChat(graph, { path }) },
      { after: [20], run: (graph: Graph<paths>) => getChat(graph, { path }) },
    ]);
    expect(rounds.map((round) => round.length)).toEqual([20]);
    expect(results.slice(20).map(({ error }) => [error?.status, error?.code])).toEqual([
      [424, 'FailedDependency'],
      [424, 'FailedDependency'],
    ]);
  });

  test('may stand before them', async () => {
    const { graph, rounds } = dependent(found);
    await batch(graph, {
      later: { after: ['first'], run: (graph) => getChat(graph, { path }) },
      first: (graph) => getChat(graph, { path }),
    });
    expect(ids(rounds)).toEqual([['2'], ['1']]);
  });

  test('cannot wait for itself, in a circle, or for what is not there', async () => {
    const { graph, sent } = batching(found);
    const circle = batch(graph, {
      a: { after: ['b'], run: (graph) => getChat(graph, { path }) },
      b: { after: ['a'], run: (graph) => getChat(graph, { path }) },
    });
    await expect(circle).rejects.toThrow('wait for one another');
    const missing = batch(graph, [{ after: [7], run: (graph) => getChat(graph, { path }) }]);
    await expect(missing).rejects.toThrow("The batch has no call '7' to come after.");
    expect(sent).toEqual([]);
  });
});
