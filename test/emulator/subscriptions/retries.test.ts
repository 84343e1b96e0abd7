import { describe, expect, test } from 'vitest';
import { startSubscriptions } from './subscriptionEmulator.ts';

const accepted = () => new Response(null, { status: 202 });

/** An emulator with a subscription for three days to the messages of the chat. */
async function startLong() {
  const graph = await startSubscriptions();
  await graph.subscribe(graph.as('alex'), `${graph.chat}/messages`, {
    expirationDateTime: '2026-01-08T08:00:00Z',
    lifecycleNotificationUrl: 'https://app.test/lifecycle',
  });
  return graph;
}

describe('what an endpoint does not take', () => {
  test('is tried again after growing pauses, for four hours', async () => {
    const { clock, say, receiver, emulator } = await startLong();
    receiver.respond = () => new Response('busy', { status: 503 });
    await say('mei', 'Hello');
    const start = clock.now();
    const times: number[] = [];
    for (;;) {
      await emulator.settled();
      const [delivery] = await emulator.deliveries();
      times.push(clock.now() - start);
      if (delivery?.dueDateTime == null) break;
      clock.set(delivery.dueDateTime);
    }
    const pauses = times.slice(1).map((time, n) => (time - (times[n] ?? 0)) / 1000);
    expect(pauses.slice(0, 12)).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 600, 600]);
    expect(new Set(pauses.slice(11))).toEqual(new Set([600]));
    expect(times.at(-1)).toBeGreaterThanOrEqual(4 * 3600_000);
    expect(times.at(-1)).toBeLessThan(4 * 3600_000 + 600_000);
    const [delivery] = await emulator.deliveries();
    expect(delivery).toMatchObject({ status: 'failed', reason: expect.any(String), dueDateTime: null });
    expect(delivery?.attempts).toHaveLength(20);
    expect(delivery?.attempts[0]).toMatchObject({ status: 503, detail: 'busy' });
    expect(receiver.requests).toHaveLength(times.length);
  });

  test('does not stop what comes later', async () => {
    const { clock, say, receiver, emulator, heard } = await startLong();
    receiver.respond = () => new Response(null, { status: 503 });
    await say('mei', 'one');
    for (let n = 0; n < 30; n++) {
      clock.advance(600_000);
      await emulator.settled();
    }
    await heard();
    receiver.respond = accepted;
    const { id } = await say('mei', 'two');
    expect(await heard()).toEqual([`created message ${id}`]);
  });

  test('is not tried in the pauses, however much is added', async () => {
    const { clock, say, receiver, emulator } = await startLong();
    receiver.respond = () => new Response(null, { status: 503 });
    for (let n = 0; n < 3; n++) {
      clock.advance(-1000);
      await say('mei', 'x');
      await emulator.settled();
    }
    expect(receiver.requests).toHaveLength(1);
    clock.advance(999);
    await emulator.settled();
    expect(receiver.requests).toHaveLength(1);
    clock.advance(1);
    await emulator.settled();
    expect(receiver.requests).toHaveLength(2);
    expect(JSON.parse(receiver.requests[1]?.text ?? '').value).toHaveLength(3);
  });

  test('has three seconds first, and ten from then on', async () => {
    const { clock, say, receiver, emulator } = await startLong();
    receiver.respond = receiver.never;
    receiver.waits.splice(0);
    await say('mei', 'one');
    await emulator.settled();
    clock.advance(1000);
    await emulator.settled();
    receiver.respond = accepted;
    clock.advance(2000);
    await emulator.settled();
    await say('mei', 'two');
    await emulator.settled();
    expect(receiver.waits).toEqual([3000, 10_000, 10_000, 3000]);
    const [first] = await emulator.deliveries();
    expect(first?.attempts).toMatchObject([
      { status: null, detail: 'There was no response within 3 s.' },
      { status: null, detail: 'There was no response within 10 s.' },
      { status: 202 },
    ]);
    expect(receiver.waiting).toBe(0);
  });

  test('is tried at once where the subscription leads by then, even if it fails elsewhere meanwhile', async () => {
    const graph = await startSubscriptions();
    const { as, chat, subscribe, clock, say, receiver, emulator } = graph;
    const { id } = await subscribe(as('alex'), `${chat}/messages`, { notificationUrl: 'https://old.test/' });
    receiver.respond = () => new Response(null, { status: 503 });
    await say('mei', 'Hello');
    for (let n = 0; n < 5; n++) {
      await emulator.settled();
      clock.advance(20_000);
    }
    receiver.respond = async ({ url }) => {
      if (!url.startsWith('https://old.test/')) return accepted();
      await as('alex').patch(`/subscriptions/${id}`, { notificationUrl: 'https://new.test/' });
      return new Response(null, { status: 503 });
    };
    await emulator.settled();
    expect((await emulator.deliveries())[0]).toMatchObject({ status: 'delivered' });
    expect(receiver.requests.at(-1)?.url).toBe('https://new.test/');
  });

  test('is tried, although the clock was moved back by a month', async () => {
    const { as, chat, subscribe, clock, say, receiver, emulator } = await startSubscriptions();
    clock.advance(30 * 24 * 3600_000);
    await subscribe(as('alex'), `${chat}/messages`);
    receiver.respond = () => new Response(null, { status: 503 });
    await say('mei', 'Hello');
    await emulator.settled();
    receiver.respond = accepted;
    clock.advance(-30 * 24 * 3600_000);
    await emulator.settled();
    expect((await emulator.deliveries())[0]).toMatchObject({ status: 'delivered' });
  });

  test('because the connection was lost says why', async () => {
    const { say, receiver, emulator } = await startLong();
    receiver.respond = () => Promise.reject(new TypeError('fetch failed', { cause: new Error('read ECONNRESET') }));
    await say('mei', 'Hello');
    await emulator.settled();
    expect((await emulator.deliveries())[0]?.attempts).toMatchObject([{ status: null, detail: 'read ECONNRESET' }]);
  });
});

describe('an endpoint that responds slowly (change-notifications-delivery-webhooks#throttling)', () => {
  /** An emulator whose endpoint has answered some requests at once, and others after so many ms. */
  async function startSlow({ quick, slow, time }: { quick: number; slow: number; time: number }) {
    const graph = await startLong();
    const { clock, receiver, say, heard } = graph;
    for (let n = 0; n < quick + slow; n++) {
      receiver.respond = () => {
        if (n >= quick) clock.advance(time);
        return accepted();
      };
      await say('mei', 'x');
      await heard();
    }
    receiver.respond = accepted;
    return graph;
  }

  test('in one of ten requests gets everything at once', async () => {
    const { say, heard } = await startSlow({ quick: 9, slow: 1, time: 3000 });
    await say('mei', 'Hello');
    expect(await heard()).toHaveLength(1);
  });

  test('in more than a tenth, by three seconds, gets what is new ten minutes later', async () => {
    const { say, heard, clock } = await startSlow({ quick: 9, slow: 2, time: 3000 });
    const { id } = await say('mei', 'Hello');
    expect(await heard()).toEqual([]);
    clock.advance(599_999);
    expect(await heard()).toEqual([]);
    clock.advance(1);
    expect(await heard()).toEqual([`created message ${id}`]);
    await say('mei', 'again');
    expect(await heard()).toHaveLength(1);
  });

  test('in more than 15 percent, by ten seconds, loses what is new, for ten minutes', async () => {
    const { say, heard, clock, emulator } = await startSlow({ quick: 9, slow: 2, time: 10_000 });
    await say('mei', 'Hello');
    expect(await heard()).toEqual([]);
    expect((await emulator.deliveries()).at(-1)).toMatchObject({ status: 'dropped', dueDateTime: null });
    clock.advance(600_000);
    const { id } = await say('mei', 'again');
    expect(await heard()).toEqual([`created message ${id}`]);
  });

  test('does not do so if the clock is moved by minutes meanwhile', async () => {
    const { say, heard } = await startSlow({ quick: 9, slow: 2, time: 120_000 });
    await say('mei', 'Hello');
    expect(await heard()).toHaveLength(1);
  });

  test('does not hold up another endpoint', async () => {
    const { as, subscribe, say, heard } = await startSlow({ quick: 9, slow: 2, time: 10_000 });
    const other = await subscribe(as('mei'), '/me/chats/getAllMessages', { notificationUrl: 'https://b.test/' });
    const { id } = await say('mei', 'Hello');
    expect(await heard(other)).toEqual([`created message ${id}`]);
  });
});
