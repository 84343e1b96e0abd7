import { describe, expect, test } from 'vitest';
import { budget, installBudget } from '../apps/appEmulator.ts';
import { contoso, finance, jwt, userIds } from '../testEmulator.ts';
import { type Subscription, type SubscriptionEmulator, startSubscriptions } from './subscriptionEmulator.ts';

const lifecycleNotificationUrl = 'https://app.test/lifecycle';
const appId = 'b1f7e4a2-5d3c-4e8f-9a60-7c2d1e0f3b45';
const minute = 60_000;

const pathOf = ({ id }: Subscription) => `/subscriptions/${id}`;

/** A subscription of an app on its own to all messages, for two hours. */
async function startForApp() {
  const graph = await startSubscriptions();
  const caller = graph.app(['Chat.Read.All'], { id: appId });
  const expirationDateTime = '2026-01-05T10:00:00Z';
  const more = { lifecycleNotificationUrl, expirationDateTime };
  const subscription = await graph.subscribe(caller, '/chats/getAllMessages', more);
  return { ...graph, caller, subscription };
}

describe('a lifecycle notification (change-notifications-lifecycle-events)', () => {
  test('says what happened to which subscription, and no more, at the other URL', async () => {
    const { emulator, subscription, news, receiver } = await startForApp();
    await emulator.sendLifecycle(subscription.id, 'reauthorizationRequired');
    expect(await news()).toEqual([
      {
        lifecycleEvent: 'reauthorizationRequired',
        subscriptionId: subscription.id,
        subscriptionExpirationDateTime: '2026-01-05T10:00:00+00:00',
        clientState: 'secret',
        tenantId: contoso,
      },
    ]);
    expect(receiver.requests.map(({ url }) => url)).toEqual([lifecycleNotificationUrl]);
  });

  test('says that a subscription expired, although another is made for the same before anybody noticed', async () => {
    let now = Date.parse('2026-01-05T08:00:00Z');
    const graph = await startSubscriptions({ clock: { now: () => now } });
    const expirationDateTime = () => new Date(now + 60 * minute).toISOString();
    const renewed = () => ({ lifecycleNotificationUrl, expirationDateTime: expirationDateTime() });
    const first = await graph.subscribe(graph.as('alex'), `${graph.chat}/messages`, renewed());
    now += 61 * minute;
    await graph.subscribe(graph.as('alex'), `${graph.chat}/messages`, renewed());
    expect(await graph.heard(first)).toEqual(['subscriptionRemoved']);
  });

  test('is tried again as others are', async () => {
    const { emulator, subscription, heard, receiver, clock } = await startForApp();
    receiver.respond = () => new Response(null, { status: 500 });
    await emulator.sendLifecycle(subscription.id, 'reauthorizationRequired');
    expect(await heard()).toHaveLength(1);
    receiver.respond = () => new Response(null, { status: 202 });
    clock.advance(1000);
    expect(await heard()).toEqual(['reauthorizationRequired']);
    clock.advance(60_000);
    expect(await heard()).toEqual([]);
  });

  test('subscriptionRemoved ends the subscription', async () => {
    const { emulator, caller, subscription, heard, say } = await startForApp();
    await emulator.sendLifecycle(subscription.id, 'subscriptionRemoved');
    expect(await heard()).toEqual(['subscriptionRemoved']);
    await say('mei', 'Hello');
    expect(await heard()).toEqual([]);
    expect((await caller.get(pathOf(subscription))).status).toBe(404);
    expect((await caller.get('/subscriptions')).body.value).toEqual([]);
  });

  test('of an unknown subscription fails with 404, of one without the URL with 409', async () => {
    const { emulator, as, chat, subscribe, heard } = await startSubscriptions();
    await expect(emulator.sendLifecycle('none', 'subscriptionRemoved')).rejects.toMatchObject({ status: 404 });
    const { id } = await subscribe(as('alex'), chat);
    await expect(emulator.sendLifecycle(id, 'reauthorizationRequired')).rejects.toMatchObject({ status: 409 });
    expect(await heard()).toEqual([]);
  });
});

describe('before a subscription expires', () => {
  test('its app is asked to renew it, until it does', async () => {
    const { clock, heard, caller, subscription } = await startForApp();
    clock.advance(104 * minute);
    expect(await heard()).toEqual([]);
    clock.advance(minute);
    expect(await heard()).toEqual(['reauthorizationRequired']);
    expect(await heard()).toEqual([]);
    await caller.patch(pathOf(subscription), { expirationDateTime: '2026-01-05T12:00:00Z' });
    clock.advance(30 * minute);
    expect(await heard()).toEqual([]);
    clock.set('2026-01-05T11:45:00Z');
    expect(await heard()).toEqual(['reauthorizationRequired']);
  });

  test('whoever reauthorizes it shortly before its end is not asked again at once', async () => {
    const { caller, subscription, news, clock } = await startForApp();
    clock.set('2026-01-05T09:50:00Z');
    expect(await news()).toHaveLength(1);
    await caller.post(`${pathOf(subscription)}/reauthorize`);
    expect(await news()).toEqual([]);
  });

  test('it says so when it ends, if it is about messages', async () => {
    const { clock, heard, emulator } = await startForApp();
    clock.set('2026-01-05T10:00:00Z');
    expect((await heard()).at(-1)).toBe('subscriptionRemoved');
    clock.advance(24 * 60 * minute);
    expect(await heard()).toEqual([]);
    expect((await emulator.state()).subscription).toEqual([]);
  });

  test.each(['/chats', '/chats/getAllMembers'])('%s ends in silence', async (resource) => {
    const { app, subscribe, clock, heard } = await startSubscriptions();
    await subscribe(app(['Chat.Read.All']), resource, { lifecycleNotificationUrl });
    clock.set('2026-01-05T08:45:00Z');
    expect(await heard()).toEqual(['reauthorizationRequired']);
    clock.set('2026-01-05T09:00:00Z');
    expect(await heard()).toEqual([]);
  });

  test('a group is told too', async () => {
    const { as, subscribe, clock, heard } = await startSubscriptions();
    await subscribe(as('alex'), `groups/${finance}/conversations`, { lifecycleNotificationUrl });
    clock.set('2026-01-05T08:45:00Z');
    expect(await heard()).toEqual(['reauthorizationRequired']);
  });

  test('nobody is asked without a URL for it', async () => {
    const { as, chat, subscribe, clock, heard } = await startSubscriptions();
    await subscribe(as('alex'), `${chat}/messages`);
    clock.set('2026-01-05T08:50:00Z');
    expect(await heard()).toEqual([]);
    clock.set('2026-01-05T12:00:00Z');
    expect(await heard()).toEqual([]);
  });
});

describe('when a permission is withdrawn', () => {
  const withdraw = ({ emulator }: SubscriptionEmulator) =>
    emulator.changePermissions({ app: appId, withdraw: ['Chat.Read.All'] });

  test('the app is told at once, and what happens is held back until it is granted again and reauthorized', async () => {
    const graph = await startForApp();
    const { emulator, caller, subscription, heard, say } = graph;
    await withdraw(graph);
    expect(await heard()).toEqual(['reauthorizationRequired']);
    const { id } = await say('mei', 'Hello');
    expect(await heard()).toEqual([]);
    expect((await caller.post(`${pathOf(subscription)}/reauthorize`)).status).toBe(403);
    expect(await heard()).toEqual([]);
    await emulator.changePermissions({ app: appId, grant: ['Chat.Read.All'] });
    expect(await heard()).toEqual([]);
    expect((await caller.post(`${pathOf(subscription)}/reauthorize`)).status).toBe(204);
    expect(await heard()).toEqual([`created message ${id}`]);
  });

  test('a renewal reauthorizes too', async () => {
    const graph = await startForApp();
    const { emulator, caller, subscription, heard, say } = graph;
    await withdraw(graph);
    const { id } = await say('mei', 'Hello');
    await heard();
    await emulator.changePermissions({ app: appId, grant: ['Chat.Read.All'] });
    await caller.patch(pathOf(subscription), { expirationDateTime: '2026-01-05T10:00:00Z' });
    expect(await heard()).toEqual([`created message ${id}`]);
  });

  test('it is asked again every quarter of an hour, and after four hours the subscription is removed', async () => {
    const graph = await startSubscriptions();
    const caller = graph.app(['Chat.Read.All'], { id: appId });
    const more = { lifecycleNotificationUrl, expirationDateTime: '2026-01-08T08:00:00Z' };
    const made = await graph.subscribe(caller, '/chats/getAllMessages', more);
    await withdraw(graph);
    const { clock, heard } = graph;
    expect(await heard()).toEqual(['reauthorizationRequired']);
    const told: string[] = [];
    for (let n = 0; n < 15; n++) {
      clock.advance(15 * minute);
      told.push(...(await heard()));
    }
    expect(told).toEqual(Array(15).fill('reauthorizationRequired'));
    clock.advance(15 * minute);
    expect(await heard()).toEqual(['subscriptionRemoved']);
    expect((await caller.get(pathOf(made))).status).toBe(404);
  });

  test('that the app does not need for it, or another app, nothing happens', async () => {
    const { emulator, heard, say } = await startForApp();
    await emulator.changePermissions({ app: appId, withdraw: ['Chat.ReadBasic.All'] });
    await emulator.changePermissions({ app: 'another', withdraw: ['Chat.Read.All'] });
    expect(await heard()).toEqual([]);
    await say('mei', 'Hello');
    expect(await heard()).toHaveLength(1);
  });

  test('that everybody has consented to, subscriptions of people are told as well', async () => {
    const { emulator, withToken, chat, subscribe, heard } = await startSubscriptions();
    const caller = withToken(jwt({ oid: userIds.alex, tid: contoso, appid: appId, scp: 'Chat.Read' }));
    await subscribe(caller, `${chat}/messages`, { lifecycleNotificationUrl });
    await emulator.changePermissions({ app: appId, withdraw: ['Chat.Read'] });
    expect(await heard()).toEqual(['reauthorizationRequired']);
  });

  test('because the app was removed from the chat, it is told too', async () => {
    const graph = await startSubscriptions();
    const { as, app, chat, subscribe, heard, say } = graph;
    const installation = await installBudget(graph);
    const caller = app(['ChatMember.Read.Chat'], { id: budget.clientAppId });
    const made = await subscribe(caller, `${chat}/members`, { lifecycleNotificationUrl });
    await say('mei', 'Hello');
    expect(await heard()).toEqual([]);
    await as('alex').delete(`${chat}/installedApps/${installation}`);
    expect(await heard(made)).toEqual(['reauthorizationRequired']);
    expect((await caller.post(`${pathOf(made)}/reauthorize`)).status).toBe(403);
    await installBudget(graph);
    expect((await caller.post(`${pathOf(made)}/reauthorize`)).status).toBe(204);
  });
});

describe('when the token of a subscription expires', () => {
  /** An app that got its token here, for an hour, and a subscription with it for four hours. */
  async function startWithToken() {
    const graph = await startSubscriptions();
    const { emulator, withToken, subscribe } = graph;
    const newCaller = async () => {
      const form = {
        grant_type: 'client_credentials',
        client_id: appId,
        client_secret: 'any',
        scope: 'https://graph.microsoft.com/.default',
      };
      const url = `http://graph.test/${contoso}/oauth2/v2.0/token`;
      const response = await emulator.fetch(new Request(url, { method: 'POST', body: new URLSearchParams(form) }));
      const { access_token: token, expires_in: seconds } = (await response.json()) as Record<string, string>;
      return { caller: withToken(token), seconds: Number(seconds) };
    };
    const { caller, seconds } = await newCaller();
    const more = { lifecycleNotificationUrl, expirationDateTime: '2026-01-05T20:00:00Z' };
    const subscription = await subscribe(caller, '/chats/getAllMessages', more);
    return { ...graph, subscription, seconds, newCaller };
  }

  test('its app is asked before, then nothing is delivered, and a reauthorization delivers it', async () => {
    const { clock, heard, say, seconds, subscription, newCaller } = await startWithToken();
    clock.advance((seconds - 15 * 60) * 1000 - 1);
    expect(await heard()).toEqual([]);
    clock.advance(1);
    expect(await heard()).toEqual(['reauthorizationRequired']);
    const one = await say('mei', 'in time');
    expect(await heard()).toEqual([`created message ${one.id}`]);
    clock.advance(15 * minute);
    expect(await heard()).toEqual(['reauthorizationRequired']);
    const two = await say('mei', 'too late');
    expect(await heard()).toEqual([]);
    const { caller } = await newCaller();
    expect((await caller.post(`${pathOf(subscription)}/reauthorize`)).status).toBe(204);
    expect(await heard()).toEqual([`created message ${two.id}`]);
    clock.advance(15 * minute);
    expect(await heard()).toEqual([]);
  });

  test('what waits for longer than four hours is lost, and the subscription with it', async () => {
    const { clock, heard, say, seconds, emulator } = await startWithToken();
    clock.advance(seconds * 1000 + 1);
    await heard();
    await say('mei', 'lost');
    const told: string[] = [];
    for (let n = 0; n < 20; n++) {
      clock.advance(15 * minute);
      told.push(...(await heard()));
    }
    expect(told.filter((each) => each !== 'reauthorizationRequired')).toEqual(['subscriptionRemoved']);
    const [lost] = (await emulator.deliveries()).filter(({ kind }) => kind === 'change');
    expect(lost).toMatchObject({ attempts: [], status: expect.stringMatching(/failed|dropped/) });
  });
});
