import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { startEndpoint } from './httpEndpoint.ts';
import { Receiver } from './receiver.ts';
import { startSubscriptions } from './subscriptionEmulator.ts';

/** How an endpoint behaves: `runOut` ends the time that it has. */
type Behaviour = (runOut: () => void) => RequestListener;

const behaviours: readonly (readonly [
  what: string,
  behave: Behaviour,
  isTaken: boolean | undefined,
  reason: string | RegExp,
])[] = [
  ['never answers', (runOut) => runOut, false, 'timed out'],
  [
    'sends its headers and never its body',
    (runOut) => (_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' }).flushHeaders();
      setImmediate(runOut);
    },
    undefined,
    /must be the decoded validationToken|timed out/,
  ],
  [
    'trickles bytes',
    (runOut) => (_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      let bytes = 0;
      const trickle = () => {
        if (response.destroyed) return;
        response.write('x');
        if (++bytes === 5) runOut();
        setImmediate(trickle);
      };
      trickle();
    },
    undefined,
    /must be the decoded validationToken|timed out/,
  ],
  [
    'answers 10 MB',
    () => (_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' }).end(Buffer.alloc(10_000_000, 'x'));
    },
    true,
    'must be the decoded validationToken',
  ],
  [
    'answers for ever',
    () => (_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
      };
      response.on('drain', more);
      more();
    },
    true,
    'must be the decoded validationToken',
  ],
  [
    'answers a few bytes that unfold to 20 MB',
    () => (_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' }).end(bomb());
    },
    true,
    'must be the decoded validationToken',
  ],
  [
    'resets the connection',
    () =>
      ({ socket }) =>
        socket.resetAndDestroy(),
    false,
    'There was no response',
  ],
  [
    'hangs up',
    () =>
      ({ socket }) =>
        socket.destroy(),
    false,
    'There was no response',
  ],
  [
    'hangs up in the middle of its headers',
    () =>
      ({ socket }) =>
        socket.write('HTTP/1.1 200 OK\r\nContent-T', () => socket.destroy()),
    false,
    'There was no response',
  ],
  [
    'hangs up in the middle of its body',
    () =>
      ({ socket }) =>
        socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 100\r\n\r\nVali', () =>
          socket.destroy(),
        ),
    true,
    'must be the decoded validationToken',
  ],
  [
    'speaks no HTTP',
    () =>
      ({ socket }) =>
        socket.end('220 mail.test ESMTP\r\n'),
    false,
    'There was no response',
  ],
  [
    'sends headers of 1 MB',
    () =>
      ({ socket }) =>
        socket.end(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(1_000_000)}\r\n\r\n`),
    false,
    'There was no response',
  ],
  [
    'redirects',
    () => (request, response) => {
      response.writeHead(307, { location: `http://${request.headers.host}/elsewhere` }).end();
    },
    false,
    'Redirects are not followed.',
  ],
];

let packed: Buffer | undefined;
function bomb(): Buffer {
  packed ??= gzipSync(Buffer.alloc(20_000_000));
  return packed;
}

test.each(behaviours)(
  'an endpoint that %s: the handshake fails, a delivery goes on, and no connection is left',
  async (what, behave, isTaken, reason) => {
    const waits = new Receiver();
    const graph = await startSubscriptions({ deliver: (request) => fetch(request), wait: waits.wait });
    onTestFinished(() => graph.emulator.close());
    const bad = behave(() => waits.runOut());
    let isBad = false;
    const paths: string[] = [];
    const endpoint = await startEndpoint((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://app.test');
      paths.push(pathname);
      request.resume();
      if (isBad) return bad(request, response);
      response.setHeader('connection', 'close');
      response.writeHead(200, { 'content-type': 'text/plain' }).end(searchParams.get('validationToken') ?? '');
    });
    const more = { notificationUrl: `${endpoint.url}/in` };

    isBad = true;
    const refused = await graph.refusal(graph.as('alex'), `${graph.chat}/messages`, more);
    expect(refused).toEqual([400, 'ValidationError', expect.stringMatching(reason)]);
    expect(refused[2].length).toBeLessThan(400);
    expect((await graph.emulator.state()).subscription).toEqual([]);

    isBad = false;
    await graph.subscribe(graph.as('alex'), `${graph.chat}/messages`, more);
    isBad = true;
    await graph.say('mei', 'Hello');
    await graph.emulator.settled();
    const [delivery] = await graph.emulator.deliveries();
    if (isTaken !== undefined) expect(delivery?.status).toBe(isTaken ? 'delivered' : 'pending');
    expect(delivery?.attempts[0]?.detail.length).toBeLessThanOrEqual(300);

    isBad = false;
    graph.clock.advance(1000);
    await graph.emulator.settled();
    expect((await graph.emulator.deliveries())[0]?.status).toBe('delivered');
    expect(paths.every((path) => path === '/in')).toBe(true);
    expect(waits.waiting).toBe(0);
    // What was read to its end may be used again.
    if (what !== 'redirects') await endpoint.closed();
  },
);

test('an emulator that closes ends a delivery that goes on, and the next one on the store makes it', async () => {
  const receiver = new Receiver();
  const graph = await startSubscriptions({ wait: receiver.wait });
  const { as, chat, subscribe, say, emulator } = graph;
  await subscribe(as('alex'), `${chat}/messages`);
  const begun = new Promise<AbortSignal>((resolve) => {
    graph.receiver.respond = ({ signal }) => {
      resolve(signal);
      return new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    };
  });
  await say('mei', 'Hello');
  const signal = await begun;
  await emulator.close();
  expect(signal.aborted).toBe(true);
  expect(receiver.waiting).toBe(0);
});
