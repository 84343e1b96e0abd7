import { createGraph, sendChatMessage } from 'graph-chat';
import { acceptNotifications, createEmulator, ManualClock } from 'graph-chat/emulator';
import { graphHandlers } from 'graph-chat/msw';
import { receiveNotifications, subscribe, tokenValidator } from 'graph-chat/notifications';
import { http } from 'msw';
import { setupServer } from 'msw/node';
import { expect, onTestFinished, test } from 'vitest';
import { exampleCertificate } from '../support/exampleCertificate.ts';
import { exampleKey } from '../support/exampleKey.ts';

const chat = '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2';
const url = 'https://app.example.com/notifications';

test('a program that subscribes, receives and keeps alive needs no socket and no setting of its own', async () => {
  const emulator = await createEmulator();
  const said: unknown[] = [];
  const told: string[] = [];
  const refused: string[] = [];
  const receive = receiveNotifications({
    clientState: 'secret',
    certificates: [{ id: 'first', privateKey: exampleKey }],
    // It asks Microsoft's own address for the keys, in whose place the emulator responds.
    validate: tokenValidator({ appId: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346' }),
    wait: true,
    onMessage: ({ data }) => said.push(data?.body.content),
    onLifecycle: async (event) => {
      told.push(event.lifecycleEvent);
      await subscription.onLifecycle(event);
    },
    onRefused: ({ message }) => refused.push(message),
  });
  const server = setupServer(
    ...graphHandlers(emulator),
    http.post(url, ({ request }) => receive(request)),
  );
  server.listen({ onUnhandledFrame: 'error' });
  const stop = new AbortController();
  onTestFinished(async () => {
    stop.abort();
    await emulator.close();
    server.close();
  });

  const graph = createGraph({ token: 'alex' });
  const subscription = await subscribe(graph, {
    body: {
      resource: '/me/chats/getAllMessages',
      changeType: 'created',
      notificationUrl: url,
      lifecycleNotificationUrl: url,
      clientState: 'secret',
      includeResourceData: true,
      encryptionCertificate: exampleCertificate,
      encryptionCertificateId: 'first',
    },
    signal: stop.signal,
  });
  await sendChatMessage(graph, { path: { 'chat-id': chat }, body: { body: { content: 'Nine it is.' } } });
  await emulator.settled();
  await emulator.sendLifecycle(subscription.id, 'reauthorizationRequired');
  await emulator.settled();

  expect({ said, told, refused }).toEqual({ said: ['Nine it is.'], told: ['reauthorizationRequired'], refused: [] });
  expect(emulator.requests.map(({ operationId }) => operationId)).toContain('reauthorizeSubscription');
});

test('a subscription is kept alive for days, by the clock of the emulator', async () => {
  const clock = new ManualClock('2026-01-05T08:00:00Z');
  const emulator = await createEmulator({ clock, deliver: acceptNotifications });
  const stop = new AbortController();
  onTestFinished(async () => {
    stop.abort();
    await emulator.close();
  });
  const graph = createGraph({ token: 'alex', fetch: emulator.fetch, clock });
  let alive = 0;
  let renewed = () => {};
  const { id } = await subscribe(graph, {
    body: { resource: '/me/chats', changeType: 'created', notificationUrl: url, clientState: 'secret' },
    signal: stop.signal,
    onAlive: () => {
      alive++;
      renewed();
    },
  });
  for (let renewals = 0; renewals < 5; renewals++) {
    const next = new Promise<void>((resolve) => {
      renewed = resolve;
    });
    clock.advance(40 * 60_000);
    await next;
  }
  const { subscription } = await emulator.state();
  expect({ ids: subscription.map((each) => each.id), alive }).toEqual({ ids: [id], alive: 6 });
});
