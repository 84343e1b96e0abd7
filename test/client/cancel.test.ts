import { batch, createGraph, createGraphChat, getChat, items, listChats, pages } from 'graph-chat';
import { describe, expect, test } from 'vitest';
import { failure, partial, settle, silence, testing, thrown } from './service.ts';

const path = { 'chat-id': '19:x' };
const reason = new Error('no longer wanted');

/** The ways to make a call that can be cancelled. */
const ways = {
  'by name': (options: Parameters<typeof createGraph>[0], signal: AbortSignal) =>
    getChat(createGraph(options), { path, signal }),
  'by verb': (options: Parameters<typeof createGraph>[0], signal: AbortSignal) =>
    createGraphChat(options).GET('/chats/{chat-id}', { params: { path }, signal }),
};

describe.each(Object.entries(ways))('a call %s is cancelled', (_, ask) => {
  test('before it is sent', async () => {
    const { options, sent } = testing();
    let asked = 0;
    const token = () => `${asked++}`;
    expect(await thrown(ask({ ...options, token }, AbortSignal.abort(reason)))).toBe(reason);
    expect(sent).toEqual([]);
    expect(asked).toBe(0);
  });

  test('while the token is got', async () => {
    const { options, sent } = testing();
    const controller = new AbortController();
    let given: AbortSignal | undefined;
    const token = ({ signal }: { signal: AbortSignal }) => {
      given = signal;
      return new Promise<string>(() => {});
    };
    const error = thrown(ask({ ...options, token }, controller.signal));
    await settle();
    controller.abort(reason);
    expect(await error).toBe(reason);
    expect(given?.aborted).toBe(true);
    expect(sent).toEqual([]);
  });

  test('while it connects, and the connection ends', async () => {
    let given: AbortSignal | undefined;
    const { options, sent, clock } = testing((request, signal) => {
      given = signal;
      return silence(request, signal);
    });
    const controller = new AbortController();
    const error = thrown(ask(options, controller.signal));
    await settle();
    controller.abort(reason);
    expect(await error).toBe(reason);
    expect(given?.aborted).toBe(true);
    expect(sent.length).toBe(1);
    expect(clock.pending).toBe(0);
  });

  test('while it connects, if fetch ignores the signal', async () => {
    const { options } = testing(() => new Promise(() => {}));
    const controller = new AbortController();
    const error = thrown(ask(options, controller.signal));
    await settle();
    controller.abort(reason);
    expect(await error).toBe(reason);
  });

  test('while it waits to be sent again', async () => {
    const { options, sent, clock } = testing(failure(503, { 'retry-after': '60' }));
    clock.skips = false;
    const controller = new AbortController();
    const error = thrown(ask(options, controller.signal));
    await settle();
    expect(clock.waits).toEqual([60_000]);
    controller.abort(reason);
    expect(await error).toBe(reason);
    expect(sent.length).toBe(1);
  });

  test('in a later attempt', async () => {
    const { options, sent } = testing(failure(503), silence);
    const controller = new AbortController();
    const error = thrown(ask(options, controller.signal));
    await settle();
    expect(sent.length).toBe(2);
    controller.abort(reason);
    expect(await error).toBe(reason);
  });

  test('while the body is read', async () => {
    const { options } = testing(partial('{"id":', 'hangs'));
    const controller = new AbortController();
    const error = thrown(ask(options, controller.signal));
    await settle();
    controller.abort(reason);
    expect(await error).toBe(reason);
  });

  test('without an effect once it is over', async () => {
    const { options } = testing(Response.json({ id: '19:x' }));
    const controller = new AbortController();
    await ask(options, controller.signal);
    controller.abort(reason);
    await settle();
  });
});

test('a request that somebody else has made is cancelled by its own signal', async () => {
  const { options, sent } = testing(silence);
  const controller = new AbortController();
  const { fetch, baseUrl } = createGraph(options);
  const error = thrown(fetch(new Request(`${baseUrl}/other`, { signal: controller.signal })));
  await settle();
  expect(sent.length).toBe(1);
  controller.abort(reason);
  expect(await error).toBe(reason);
});

test('a signal that outlives its calls does not gather what they leave', async () => {
  const { signal } = new AbortController();
  let listeners = 0;
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (...given: Parameters<typeof addEventListener>) => {
    // Node's own ones, of the requests, have options.
    if (!given[2]) listeners++;
    addEventListener.apply(signal, given);
  };
  signal.removeEventListener = (...given: Parameters<typeof removeEventListener>) => {
    if (!given[2]) listeners--;
    removeEventListener.apply(signal, given);
  };
  let most = 0;
  const seen = (response: Response) => () => {
    most = Math.max(most, listeners);
    return response;
  };
  const { options } = testing(seen(failure(503)), seen(Response.json({})), failure(503), Response.json({}));
  const token = async () => 'alice';
  for (const ask of Object.values(ways)) await ask({ ...options, token }, signal);
  expect(most).toBe(1);
  expect(listeners).toBe(0);
});

describe('a list is cancelled', () => {
  const link = 'https://graph.microsoft.com/v1.0/chats?$skiptoken=2';

  test('between two pages', async () => {
    const { options, sent } = testing(Response.json({ value: [{}], '@odata.nextLink': link }));
    const controller = new AbortController();
    const reading = pages(createGraph(options), listChats, { signal: controller.signal });
    await reading.next();
    controller.abort(reason);
    expect(await thrown(reading.next())).toBe(reason);
    expect(sent.length).toBe(1);
  });

  test('while a page is on its way', async () => {
    const { options } = testing(Response.json({ value: [{ id: '1' }], '@odata.nextLink': link }), silence);
    const controller = new AbortController();
    const reading = items(createGraph(options), listChats, { signal: controller.signal });
    await reading.next();
    const error = thrown(reading.next());
    await settle();
    controller.abort(reason);
    expect(await error).toBe(reason);
  });

  test('by leaving the loop, and no more pages are asked for', async () => {
    const { options, sent } = testing(Response.json({ value: [{ id: '1' }], '@odata.nextLink': link }));
    const reading = items(createGraph(options), listChats);
    for await (const _ of reading) break;
    expect(sent.length).toBe(1);
    expect(reading.nextLink).toBe(link);
  });
});

describe('a batch is cancelled', () => {
  const throttled = () =>
    Response.json({ responses: [{ id: '1', status: 429, headers: { 'Retry-After': '60' }, body: {} }] });

  test('before it is sent', async () => {
    const { options, sent } = testing();
    const signal = AbortSignal.abort(reason);
    const call = batch(createGraph(options), [(graph) => getChat(graph, { path })], { signal });
    expect(await thrown(call)).toBe(reason);
    expect(sent).toEqual([]);
  });

  test('on its way', async () => {
    const { options } = testing(silence);
    const controller = new AbortController();
    const { signal } = controller;
    const error = thrown(batch(createGraph(options), [(graph) => getChat(graph, { path })], { signal }));
    await settle();
    controller.abort(reason);
    expect(await error).toBe(reason);
  });

  test('while it waits for what was throttled', async () => {
    const { options, clock, sent } = testing(throttled());
    clock.skips = false;
    const controller = new AbortController();
    const { signal } = controller;
    const error = thrown(batch(createGraph(options), [(graph) => getChat(graph, { path })], { signal }));
    await settle();
    expect(clock.waits).toEqual([60_000]);
    controller.abort(reason);
    expect(await error).toBe(reason);
    expect(sent.length).toBe(1);
  });

  test('by the signal of one of its calls', async () => {
    const { options } = testing(silence);
    const controller = new AbortController();
    const { signal } = controller;
    const error = thrown(batch(createGraph(options), [(graph) => getChat(graph, { path, signal })]));
    await settle();
    controller.abort(reason);
    expect(await error).toBe(reason);
  });
});
