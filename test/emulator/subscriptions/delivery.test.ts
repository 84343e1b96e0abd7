import { describe, expect, test } from 'vitest';
import { groupOf } from '../testEmulator.ts';
import { inShort } from './receiver.ts';
import { startSubscriptions } from './subscriptionEmulator.ts';

const accepted = () => new Response(null, { status: 202 });

/** Something that a test waits for, and what makes it happen. */
function signal() {
  let happen = () => {};
  const happened = new Promise<void>((resolve) => {
    happen = resolve;
  });
  return { happen, happened };
}

describe('a delivery (change-notifications-delivery-webhooks)', () => {
  test('comes after the response, which waits for no endpoint', async () => {
    const { as, chat, subscribe, say, receiver, emulator } = await startSubscriptions();
    await subscribe(as('alex'), `${chat}/messages`);
    const endpoint = signal();
    receiver.respond = async () => {
      await endpoint.happened;
      return accepted();
    };
    await say('mei', 'one');
    await say('mei', 'two');
    endpoint.happen();
    await emulator.settled();
    expect(receiver.items).toHaveLength(2);
  });

  test('happens without settled, soon', async () => {
    const { as, chat, subscribe, say, receiver } = await startSubscriptions();
    await subscribe(as('alex'), `${chat}/messages`);
    const arrival = signal();
    receiver.respond = () => {
      arrival.happen();
      return accepted();
    };
    await say('mei', 'Hello');
    await arrival.happened;
    expect(receiver.items).toHaveLength(1);
  });

  test('keeps the order of the changes, for each subscription, even of what happens at once', async () => {
    const { as, app, chat, subscribe, receiver, emulator } = await startSubscriptions();
    const own = await subscribe(as('alex'), `${chat}/messages`);
    const all = await subscribe(app(['Chat.Read.All']), '/chats/getAllMessages', {
      notificationUrl: 'https://b.test/',
    });
    const people = ['alex', 'jacob', 'mei'];
    await Promise.all(
      Array.from({ length: 60 }, (_, n) =>
        as(people[n % 3] as string).post(`${chat}/messages`, { body: { content: `${n}` } }),
      ),
    );
    await emulator.settled();
    const { body } = await as('alex').get(`${chat}/messages?$top=50`);
    const more = (await as('alex').get(body['@odata.nextLink'])).body;
    const written = [...body.value, ...more.value].map(({ id }: { id: string }) => `created message ${id}`).reverse();
    for (const { id } of [own, all]) {
      const told = receiver.items.filter(({ subscriptionId }) => subscriptionId === id);
      expect(told.map(inShort)).toEqual(written);
    }
  });

  test('says what the state was, and the subscription as it is', async () => {
    const { as, chat, clock, subscribe, say, receiver, news } = await startSubscriptions();
    const made = await subscribe(as('alex'), `${chat}/messages`);
    receiver.respond = () => new Response(null, { status: 500 });
    await say('mei', 'Hello');
    await news();
    receiver.respond = accepted;
    await as('alex').patch(`/subscriptions/${made.id}`, { expirationDateTime: '2026-01-05T10:00:00Z' });
    clock.advance(1000);
    expect(await news()).toMatchObject([{ subscriptionExpirationDateTime: '2026-01-05T10:00:00+00:00' }]);
  });

  test('takes every 2xx for a yes, and reads no more of it than a little', async () => {
    const { as, chat, subscribe, say, receiver, emulator } = await startSubscriptions();
    await subscribe(as('alex'), `${chat}/messages`);
    for (const respond of [
      () => new Response('x'.repeat(10_000_000)),
      () => new Response(null, { status: 204 }),
      () => new Response('ok', { status: 299 }),
    ]) {
      receiver.respond = respond;
      await say('mei', 'Hello');
      await emulator.settled();
    }
    const deliveries = await emulator.deliveries();
    expect(deliveries.map(({ status }) => status)).toEqual(['delivered', 'delivered', 'delivered']);
    expect(deliveries[0]?.attempts).toEqual([
      { time: '2026-01-05T08:00:01Z', url: 'https://app.test/notifications', status: 200, detail: 'x'.repeat(200) },
    ]);
  });

  test.each([300, 302, 307, 400, 401, 404, 410, 429, 500, 503])('is tried again after %i', async (status) => {
    const { as, chat, clock, subscribe, say, receiver, emulator } = await startSubscriptions();
    await subscribe(as('alex'), `${chat}/messages`);
    receiver.respond = () => new Response(null, { status, headers: { location: 'https://app.test/elsewhere' } });
    await say('mei', 'Hello');
    await emulator.settled();
    receiver.respond = accepted;
    clock.advance(1000);
    await emulator.settled();
    expect(receiver.requests.map(({ url }) => url)).toEqual(Array(2).fill('https://app.test/notifications'));
    const [delivery] = await emulator.deliveries();
    expect(delivery?.attempts.map((attempt) => attempt.status)).toEqual([status, 202]);
  });

  test('carries several that waited in one request, at most 50, in their order', async () => {
    const { as, chat, clock, subscribe, receiver, say, emulator } = await startSubscriptions();
    await subscribe(as('alex'), `${chat}/messages`);
    receiver.respond = () => new Response(null, { status: 500 });
    const sent = [(await say('mei', 'first')).id];
    await emulator.settled();
    for (let n = 0; n < 60; n++) {
      sent.push((await as('mei').post(`${chat}/messages`, { body: { content: 'x' } })).body.id);
    }
    receiver.requests.splice(0);
    receiver.respond = accepted;
    clock.advance(1000);
    await emulator.settled();
    expect(receiver.requests.map(({ text }) => JSON.parse(text).value.length)).toEqual([50, 11]);
    expect(receiver.items.map(inShort)).toEqual(sent.map((id) => `created message ${id}`));
  });

  test('to an endpoint that does not answer holds up no other endpoint and no other request', async () => {
    const { as, app, chat, subscribe, say, receiver, emulator } = await startSubscriptions();
    await subscribe(as('alex'), `${chat}/messages`, { notificationUrl: 'https://dead.test/' });
    const alive = await subscribe(app(['Chat.Read.All']), `${chat}/messages`, {
      notificationUrl: 'https://alive.test/',
    });
    const end = signal();
    const heard: string[] = [];
    let arrival = signal();
    receiver.respond = async ({ url, text }) => {
      if (url.includes('dead')) await end.happened;
      else {
        heard.push(...JSON.parse(text).value.map(inShort));
        arrival.happen();
      }
      return accepted();
    };
    for (let n = 0; n < 5; n++) {
      arrival = signal();
      const { id } = await say('mei', 'Hello');
      await arrival.happened;
      expect(heard.at(-1)).toBe(`created message ${id}`);
    }
    expect((await as('alex').get(chat)).status).toBe(200);
    end.happen();
    await emulator.settled();
    expect(receiver.items.filter(({ subscriptionId }) => subscriptionId !== alive.id)).toHaveLength(5);
  });

  test('of many subscriptions to one endpoint comes in at most four requests at a time', async () => {
    const { as, subscribe, receiver, emulator } = await startSubscriptions();
    const { body: made } = await as('alex').post('/chats', groupOf('alex', 'mei', 'nadia'));
    for (let n = 0; n < 10; n++) await subscribe(as('alex'), `/me/chats/getAllMessages?$search=w${n}`);
    let active = 0;
    let most = 0;
    receiver.respond = async () => {
      active++;
      most = Math.max(most, active);
      await new Promise((resolve) => setImmediate(resolve));
      active--;
      return accepted();
    };
    const content = Array.from({ length: 10 }, (_, n) => `w${n}`).join(' ');
    await as('mei').post(`/chats/${made.id}/messages`, { body: { content } });
    await emulator.settled();
    expect([receiver.requests.length, most]).toEqual([10, 4]);
  });

  test('that waits goes to the new URL of a subscription, at once', async () => {
    const { as, chat, subscribe, say, receiver, emulator } = await startSubscriptions();
    const made = await subscribe(as('alex'), `${chat}/messages`);
    receiver.respond = ({ url }) => new Response(null, { status: url.includes('moved') ? 202 : 500 });
    await say('mei', 'one');
    await say('mei', 'two');
    await emulator.settled();
    const notificationUrl = 'https://app.test/moved';
    expect((await as('alex').patch(`/subscriptions/${made.id}`, { notificationUrl })).status).toBe(200);
    await emulator.settled();
    const last = receiver.requests.at(-1);
    expect(last?.url).toBe(notificationUrl);
    expect(JSON.parse(last?.text ?? '').value).toHaveLength(2);
  });
});

describe('redeliver', () => {
  test('sends what was delivered once more', async () => {
    const { as, chat, subscribe, say, heard, emulator } = await startSubscriptions();
    await subscribe(as('alex'), `${chat}/messages`);
    const { id } = await say('mei', 'Hello');
    expect(await heard()).toEqual([`created message ${id}`]);
    const [delivery] = await emulator.deliveries();
    await emulator.redeliver(delivery?.id ?? '');
    expect(await heard()).toEqual([`created message ${id}`]);
    expect((await emulator.deliveries())[0]).toMatchObject({ status: 'delivered', attempts: [{}, {}] });
  });

  test('sends what waits for its next try at once', async () => {
    const { as, chat, subscribe, say, heard, emulator, receiver } = await startSubscriptions();
    await subscribe(as('alex'), `${chat}/messages`);
    receiver.respond = () => new Response(null, { status: 500 });
    await say('mei', 'Hello');
    await heard();
    receiver.respond = accepted;
    const [delivery] = await emulator.deliveries();
    expect(delivery).toMatchObject({ status: 'pending', dueDateTime: '2026-01-05T08:00:02Z' });
    await emulator.redeliver(delivery?.id ?? '');
    expect(await heard()).toHaveLength(1);
    expect(await emulator.deliveries()).toMatchObject([{ status: 'delivered', dueDateTime: null }]);
  });

  test('of something unknown, or of a subscription that is gone, fails with 404', async () => {
    const { as, chat, subscribe, say, emulator } = await startSubscriptions();
    await expect(emulator.redeliver('none')).rejects.toMatchObject({ status: 404 });
    const made = await subscribe(as('alex'), `${chat}/messages`);
    await say('mei', 'Hello');
    await emulator.settled();
    await as('alex').delete(`/subscriptions/${made.id}`);
    const [delivery] = await emulator.deliveries();
    await expect(emulator.redeliver(delivery?.id ?? '')).rejects.toMatchObject({ status: 404 });
  });
});
