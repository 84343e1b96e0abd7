import { describe, expect, test } from 'vitest';
import { newCertificate } from '../../support/certificates.ts';
import { readResponse, type TestResponse } from '../../support/checkedResponse.ts';
import { rich, startSubscriptions } from '../subscriptions/subscriptionEmulator.ts';

/** An emulator with a rich subscription to the messages of the chat; `ask` sends a request to its control. */
async function startDelivering() {
  const graph = await startSubscriptions();
  const ask = async (method: string, path: string, body?: object): Promise<TestResponse> => {
    const init =
      body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    return readResponse(
      await graph.emulator.fetch(new Request(`http://graph.test/_emulator${path}`, { method, ...init })),
    );
  };
  const subscription = await graph.subscribe(graph.as('alex'), `${graph.chat}/messages`, {
    ...rich(newCertificate()),
    lifecycleNotificationUrl: 'https://app.test/lifecycle',
  });
  return { ...graph, ask, subscription };
}

describe('/_emulator/deliveries', () => {
  test('shows what was sent, where to, what came of it, and what was encrypted', async () => {
    const { ask, say, emulator, subscription } = await startDelivering();
    const { id } = await say('mei', 'Hello');
    await emulator.settled();
    const { status, body } = await ask('GET', '/deliveries');
    expect(status).toBe(200);
    expect(body).toMatchObject([
      {
        subscriptionId: subscription.id,
        kind: 'change',
        status: 'delivered',
        raisedDateTime: '2026-01-05T08:00:01Z',
        dueDateTime: null,
        attempts: [{ time: '2026-01-05T08:00:01Z', url: 'https://app.test/notifications', status: 202 }],
        notification: { changeType: 'created', clientState: 'secret', resourceData: { id } },
        resourceData: { id, body: { content: 'Hello' } },
      },
    ]);
    expect((await ask('GET', `/deliveries/${body[0].id}`)).body).toEqual(body[0]);
    expect((await ask('GET', `/deliveries?subscription=${subscription.id}`)).body).toEqual(body);
    expect((await ask('GET', '/deliveries?subscription=none')).body).toEqual([]);
    expect((await ask('GET', '/deliveries/none')).status).toBe(404);
  });

  test('delivers one again', async () => {
    const { ask, say, heard } = await startDelivering();
    const { id } = await say('mei', 'Hello');
    await heard();
    const [delivery] = (await ask('GET', '/deliveries')).body;
    expect((await ask('POST', `/deliveries/${delivery.id}/redeliver`)).status).toBe(204);
    expect(await heard()).toEqual([`created message ${id}`]);
    expect((await ask('POST', '/deliveries/none/redeliver')).status).toBe(404);
    expect((await ask('POST', `/deliveries/${delivery.id}`)).status).toBe(404);
  });
});

describe('/_emulator/lifecycle and /_emulator/permissions', () => {
  test('tell an app about its subscription', async () => {
    const { ask, heard, subscription } = await startDelivering();
    const tell = (event: string, id = subscription.id) => ask('POST', '/lifecycle', { subscription: id, event });
    expect((await tell('reauthorizationRequired')).status).toBe(204);
    expect(await heard()).toEqual(['reauthorizationRequired']);
    expect((await tell('missed')).status).toBe(400);
    expect((await tell('reauthorizationRequired', 'none')).status).toBe(404);
    expect((await tell('subscriptionRemoved')).status).toBe(204);
    expect(await heard()).toEqual(['subscriptionRemoved']);
    expect((await tell('subscriptionRemoved')).status).toBe(404);
  });

  test('withdraw a permission and grant it again', async () => {
    const { ask, as, say, heard, subscription } = await startDelivering();
    const app = subscription.applicationId;
    const withdraw = ['Chat.Read', 'Chat.ReadWrite'];
    expect((await ask('POST', '/permissions', { app, withdraw })).status).toBe(204);
    expect(await heard()).toEqual(['reauthorizationRequired']);
    const { id } = await say('mei', 'Hello');
    expect(await heard()).toEqual([]);
    expect((await ask('POST', '/permissions', { app, grant: withdraw })).status).toBe(204);
    expect((await as('alex').post(`/subscriptions/${subscription.id}/reauthorize`)).status).toBe(204);
    expect(await heard()).toEqual([`created message ${id}`]);
    expect((await ask('POST', '/permissions', { app, withdraw: ['Chat.Fly'] })).status).toBe(400);
  });

  test('arm faults of deliveries, and refuse what makes no sense', async () => {
    const { ask, say, heard } = await startDelivering();
    const arm = async (fault: object) => (await ask('POST', '/faults', fault)).status;
    expect(await arm({ operation: 'changeNotification', delivery: 'drop' })).toBe(200);
    await say('mei', 'Hello');
    expect(await heard()).toEqual([]);
    for (const fault of [
      { operation: 'changeNotification' },
      { operation: 'changeNotification', delivery: 'explode' },
      { operation: 'changeNotification', delivery: 'drop', status: 500 },
      { operation: 'changeNotification', delivery: 'drop', latency: 5 },
      { operation: 'sendChatMessage', delivery: 'drop' },
      { operation: '*', delivery: 'drop' },
      { operation: 'sendChatMessage', status: 500, subscription: 'x' },
      { operation: 'noNotification', delivery: 'drop' },
    ]) {
      expect([fault, await arm(fault)]).toEqual([fault, 400]);
    }
  });
});
