import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { EventEmitter, once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { HttpRequest } from '../../src/contract/httpRequest.ts';
import type { HttpResponse } from '../../src/http/httpResponse.ts';
import { type ListenLimits, listen } from '../../src/http/listen.ts';
import { exchange, readResponses } from './rawConnection.ts';

/** More than the buffers of the system take. */
const large: HttpResponse = { status: 200, headers: {}, body: 'a'.repeat(32 * 1024 * 1024) };
const small: HttpResponse = { status: 200, headers: {}, body: 'small' };

const get = (path: string, ...headers: string[]) =>
  [`GET ${path} HTTP/1.1`, 'Host: localhost', ...headers, '', ''].join('\r\n');

/** A server that says what it was asked for, and when. */
async function startServer(
  respond: (path: string, request: HttpRequest) => HttpResponse | Promise<HttpResponse>,
  limits: Partial<ListenLimits> = {},
) {
  const handled: string[] = [];
  const server = await listen(
    async (request) => {
      const path = new URL(request.url).pathname;
      handled.push(path);
      return respond(path, request);
    },
    { port: 0 },
    limits,
  );
  const { port } = new URL(server.url);

  /** Emits the path of each request that has come, with the server's socket, whether it is handled or waits. */
  const arrivals = new EventEmitter<Record<string, [Socket]>>();
  const onRequest = (message: unknown) => {
    const { request, socket } = message as { request: { url: string }; socket: Socket };
    if (socket.localPort === Number(port)) arrivals.emit(request.url, socket);
  };
  subscribe('http.server.request.start', onRequest);
  onTestFinished(async () => {
    unsubscribe('http.server.request.start', onRequest);
    await server.close();
  });

  /** Sends requests over a connection of their own and reads nothing. Returns both its ends once the last has come. */
  async function sendUnread(...paths: string[]) {
    const client = connect(Number(port), '127.0.0.1').pause();
    client.on('error', () => {});
    onTestFinished(() => void client.destroy());
    const arrived = once(arrivals, paths.at(-1) ?? '');
    client.write(paths.map((path) => get(path)).join(''));
    const [socket] = (await arrived) as [Socket];
    return { client, socket };
  }

  return { ...server, handled, sendUnread };
}

/** Resolves once a socket is closed, by whichever side. */
const closed = (socket: Socket) =>
  new Promise<void>((resolve) => {
    if (socket.closed) resolve();
    else socket.once('close', () => resolve());
  });

/** Resolves after everything that is due now was done. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('a client that does not read', () => {
  test('has one response made at a time, however many requests it sends', async () => {
    const server = await startServer((path) => (path === '/other' ? small : large));
    await server.sendUnread(...Array.from({ length: 500 }, (_, i) => `/${i + 1}`));
    expect(await (await fetch(`${server.url}/other`)).text()).toBe('small');
    expect(server.handled).toEqual(['/1', '/other']);
  });

  test('gets all the responses in order once it reads', async () => {
    const server = await startServer((path) => ({ ...small, body: path }));
    const { received } = await exchange(server.url, get('/1') + get('/2') + get('/3', 'Connection: close'));
    expect(readResponses(received).map(({ body }) => body)).toEqual(['/1', '/2', '/3']);
  });

  test('is not read from while a request of it waits, and is again afterwards', async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const server = await startServer(async (path) => {
      if (path === '/1') await released;
      return { ...small, body: path };
    });
    const { client, socket } = await server.sendUnread('/1', '/2', '/3');
    await turn();
    expect(socket.isPaused()).toBe(true);
    expect(server.handled).toEqual(['/1']);
    client.write(get('/4', 'Connection: close'));
    release();
    let received = '';
    client.on('data', (chunk) => {
      received += chunk;
    });
    client.resume();
    await closed(client);
    expect(readResponses(received).map(({ body }) => body)).toEqual(['/1', '/2', '/3', '/4']);
  });

  test.each([undefined, 'truncated'] as const)(
    'has its connection closed in time, with the corruption %s',
    async (corruption) => {
      const server = await startServer(() => ({ ...large, corruption }), { responseTimeout: 20 });
      const { socket } = await server.sendUnread('/1');
      await closed(socket);
      expect(socket.destroyed).toBe(true);
    },
  );

  test('makes the requests of others wait while the backlog is full', async () => {
    const server = await startServer((path) => (path === '/large' ? large : { ...small, body: path }), {
      fullBacklog: 1000,
    });
    const { client } = await server.sendUnread('/large');
    await turn();
    const others = ['/2', '/3', '/4'].map((path) => server.sendUnread(path));
    await Promise.all(others);
    await turn();
    expect(server.handled).toEqual(['/large']);
    client.destroy();
    const texts = (await Promise.all(others)).map(async ({ client: other }) =>
      String((await once(other.resume(), 'data'))[0]),
    );
    expect((await Promise.all(texts)).map((text) => readResponses(text)[0]?.body)).toEqual(['/2', '/3', '/4']);
  });

  test('has its connection closed sooner while the requests of others wait', async () => {
    const server = await startServer((path) => (path === '/small' ? small : large), {
      fullBacklog: 1000,
      fullResponseTimeout: 20,
    });
    const clients = await Promise.all(['/1', '/2', '/3'].map((path) => server.sendUnread(path)));
    expect(await (await fetch(`${server.url}/small`)).text()).toBe('small');
    expect(clients.map(({ socket }) => socket.destroyed)).toEqual([true, true, true]);
  });

  test('loses its connection to newer responses beyond the maximum of the backlog', async () => {
    const server = await startServer(() => large, { maxBacklog: 40 * 1024 * 1024 });
    const { socket: first } = await server.sendUnread('/1');
    const { socket: second } = await server.sendUnread('/2');
    await closed(first);
    expect([first.destroyed, second.destroyed]).toEqual([true, false]);
  });

  test('is not served any more if it has left while its request waited', async () => {
    const server = await startServer((path) => (path === '/large' ? large : small), { fullBacklog: 1000 });
    const { client: reader } = await server.sendUnread('/large');
    await turn();
    const { client, socket } = await server.sendUnread('/2');
    client.resetAndDestroy();
    await closed(socket);
    reader.destroy();
    await fetch(`${server.url}/3`);
    expect(server.handled).toEqual(['/large', '/3']);
  });
});

describe('a request that does not come to its end', () => {
  const head = ['POST / HTTP/1.1', 'Host: localhost', 'Content-Length: 10'].join('\r\n');

  test.each([
    ['in its headers', head],
    ['in its body', `${head}\r\n\r\n12345`],
    ['in its chunks', `${head.replace('Content-Length: 10', 'Transfer-Encoding: chunked')}\r\n\r\n5\r\n123`],
  ])('gets a 408 in time: %s', async (_, text) => {
    const log = vi.spyOn(console, 'error');
    let finish = () => {};
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const server = await startServer(
      async (_path, request) => {
        await request.read(1000).catch(() => {});
        finish();
        return small;
      },
      { requestTimeout: 60 },
    );
    const { received, ended } = await exchange(server.url, text);
    expect(readResponses(received)).toMatchObject([{ status: 408, body: expect.stringMatching(/^\{"error":/) }]);
    expect(ended).toBe(true);
    if (!text.endsWith('10')) await finished;
    await turn();
    expect(log).not.toHaveBeenCalled();
  });

  test('gets no second response if it has one already', async () => {
    const server = await startServer(() => small, { requestTimeout: 60 });
    const { received, ended } = await exchange(server.url, `${head}\r\n\r\n12345`);
    expect(readResponses(received)).toMatchObject([{ status: 200 }]);
    expect(received).toMatch(/small$/);
    expect(ended).toBe(true);
  });
});

test('a client that asks for a proxy and resets the connection leaves the server as it is', async () => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const server = await startServer(async (path) => {
    if (path === '/1') await released;
    return small;
  });
  const { client, socket } = await server.sendUnread('/1');
  client.write('CONNECT x:443 HTTP/1.1\r\nHost: x\r\n\r\n');
  // Node gives up its own listener for errors when it hands the socket over.
  while (socket.listenerCount('drain') > 0 && !socket.destroyed) await turn();
  client.resetAndDestroy();
  socket.resume();
  await closed(socket);
  release();
  expect(await (await fetch(`${server.url}/2`)).text()).toBe('small');
});
