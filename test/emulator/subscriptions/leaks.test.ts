import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, onTestFinished, test } from 'vitest';
import { startHttpReceiver } from './httpEndpoint.ts';
import { Receiver } from './receiver.ts';
import { startSubscriptions } from './subscriptionEmulator.ts';

/** An emulator with so many subscriptions to all messages, each of an app of its own. */
async function startWidely(count: number, options: Parameters<typeof startSubscriptions>[0], more: object = {}) {
  const graph = await startSubscriptions(options);
  onTestFinished(() => graph.emulator.close());
  for (let n = 0; n < count; n++) {
    const url = { notificationUrl: `https://app-${n}.test/` };
    await graph.subscribe(graph.app(['Chat.Read.All'], { id: `app-${n}` }), '/chats/getAllMessages', {
      ...url,
      ...more,
    });
  }
  return graph;
}

const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

test('10,000 deliveries, of which some fail, leave no wait, no open request and nothing to remember', async () => {
  const receiver = new Receiver();
  const signals: WeakRef<AbortSignal>[] = [];
  let open = 0;
  const outcomes = [
    () => new Response(null, { status: 202 }),
    () => new Response(null, { status: 202 }),
    () => new Response(null, { status: 202 }),
    () => new Response(null, { status: 202 }),
    () => new Response(null, { status: 202 }),
    () => new Response('x'.repeat(10_000), { status: 500 }),
    () => receiver.never(),
    () => Promise.reject(new TypeError('fetch failed')),
  ];
  const deliver = async (request: Request): Promise<Response> => {
    const token = new URL(request.url).searchParams.get('validationToken');
    if (token !== null) return new Response(token, { headers: { 'content-type': 'text/plain' } });
    signals.push(new WeakRef(request.signal));
    open++;
    request.signal.addEventListener('abort', () => open--, { once: true });
    await request.text();
    return (outcomes[signals.length % outcomes.length] ?? receiver.never)();
  };
  const long = { expirationDateTime: '2026-01-08T08:00:00Z', lifecycleNotificationUrl: 'https://app.test/lifecycle' };
  const { emulator, say, clock } = await startWidely(100, { deliver, wait: receiver.wait }, long);
  // What failed is tried again in the next round, and how slow an endpoint was is forgotten then.
  for (let round = 0; round < 150 && signals.length < 10_000; round++) {
    await say('mei', 'Hello');
    await emulator.settled();
    clock.advance(1200_000);
  }
  await emulator.settled();
  expect(signals.length).toBeGreaterThanOrEqual(10_000);
  expect(receiver.waiting).toBe(0);
  expect(open).toBe(0);
  collectGarbage();
  await new Promise((resolve) => setImmediate(resolve));
  collectGarbage();
  expect(signals.filter((signal) => signal.deref() !== undefined).length).toBeLessThan(500);
});

test('deliveries leave no timer', async () => {
  const receiver = new Receiver();
  const { waitFor } = await import('../../../src/emulator/faults.ts');
  const { emulator, say } = await startWidely(20, { deliver: receiver.deliver, wait: waitFor });
  await emulator.settled();
  const before = timers();
  for (let n = 0; n < 20; n++) {
    await say('mei', 'Hello');
    await emulator.settled();
  }
  expect(receiver.requests).toHaveLength(400);
  expect(timers()).toBeLessThanOrEqual(before + 1);
});

test('many deliveries over sockets use a few connections to an endpoint, again and again', async () => {
  const receiver = new Receiver();
  const endpoint = await startHttpReceiver(receiver);
  const deliver = (request: Request) => fetch(request);
  const { emulator, say } = await startWidely(20, { deliver }, { notificationUrl: endpoint.url });
  for (let n = 0; n < 25; n++) {
    await say('mei', 'Hello');
    await emulator.settled();
  }
  expect(receiver.items).toHaveLength(500);
  expect(endpoint.open).toBeLessThanOrEqual(8);
  expect(endpoint.accepted).toBeLessThan(100);
});
