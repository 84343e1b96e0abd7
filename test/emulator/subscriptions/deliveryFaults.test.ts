import { beforeAll, describe, expect, test } from 'vitest';
import { newCertificate, type TestCertificate } from '../../support/certificates.ts';
import { decryptWithNode } from '../../support/decryptNotification.ts';
import { rich, startSubscriptions } from './subscriptionEmulator.ts';

let certificate: TestCertificate;

beforeAll(() => {
  certificate = newCertificate();
});

/** An emulator with a rich subscription to the messages of the chat, and a fault of its first delivery. */
async function startFaulty(delivery: string, more: object = {}) {
  const graph = await startSubscriptions();
  const subscription = await graph.subscribe(graph.as('alex'), `${graph.chat}/messages`, rich(certificate));
  const fault = { operation: 'changeNotification', delivery, ...more } as Parameters<
    typeof graph.emulator.faults.arm
  >[0];
  graph.emulator.faults.arm(fault);
  return { ...graph, subscription };
}

describe('a fault of a delivery', () => {
  test('drop loses one', async () => {
    const { say, heard, emulator } = await startFaulty('drop');
    await say('mei', 'one');
    const { id } = await say('mei', 'two');
    expect(await heard()).toEqual([`created message ${id}`]);
    expect(await emulator.deliveries()).toMatchObject([
      { status: 'dropped', fault: 'drop', attempts: [], reason: expect.any(String) },
      { status: 'delivered', fault: null },
    ]);
  });

  test.each([
    [undefined, 10_000],
    [60_000, 60_000],
  ])('delay holds one up for %s ms, with what comes after it', async (latency, time) => {
    const { say, heard, clock } = await startFaulty('delay', latency === undefined ? {} : { latency });
    const one = await say('mei', 'one');
    expect(await heard()).toEqual([]);
    const two = await say('mei', 'two');
    expect(await heard()).toEqual([]);
    clock.advance(time - 1001);
    expect(await heard()).toEqual([]);
    clock.advance(1);
    expect(await heard()).toEqual([`created message ${one.id}`, `created message ${two.id}`]);
  });

  test('duplicate sends one twice', async () => {
    const { say, heard } = await startFaulty('duplicate');
    const { id } = await say('mei', 'one');
    expect(await heard()).toEqual([`created message ${id}`, `created message ${id}`]);
    await say('mei', 'two');
    expect(await heard()).toHaveLength(1);
  });

  test('reorder sends the next one first', async () => {
    const { say, heard } = await startFaulty('reorder');
    const one = await say('mei', 'one');
    expect(await heard()).toEqual([]);
    const two = await say('mei', 'two');
    const three = await say('mei', 'three');
    expect(await heard()).toEqual([two, one, three].map(({ id }) => `created message ${id}`));
  });

  test('reorder waits no longer than ten seconds for another one', async () => {
    const { say, heard, clock } = await startFaulty('reorder');
    const { id } = await say('mei', 'one');
    expect(await heard()).toEqual([]);
    clock.advance(10_000);
    expect(await heard()).toEqual([`created message ${id}`]);
  });

  test('wrongClientState says another one', async () => {
    const { say, news } = await startFaulty('wrongClientState');
    await say('mei', 'one');
    await say('mei', 'two');
    const [one, two] = await news();
    expect(one.clientState).not.toBe('secret');
    expect(two.clientState).toBe('secret');
  });

  test('wrongSignature signs with another key, as base64 of the same length', async () => {
    const { say, news } = await startFaulty('wrongSignature');
    await say('mei', 'one');
    await say('mei', 'two');
    const [one, two] = (await news()).map(({ encryptedContent }) => encryptedContent);
    expect(decryptWithNode(one, certificate).isSigned).toBe(false);
    expect(decryptWithNode(two, certificate).isSigned).toBe(true);
    expect(Buffer.from(one.dataSignature, 'base64')).toHaveLength(32);
  });

  test('noTokens sends null in their place', async () => {
    const { say, news, receiver } = await startFaulty('noTokens');
    await say('mei', 'one');
    await news();
    await say('mei', 'two');
    await news();
    const tokens = receiver.requests.map(({ text }) => JSON.parse(text).validationTokens);
    expect(tokens).toEqual([null, [expect.any(String)]]);
  });

  test('teamsSpelling writes Created and EncryptedContent', async () => {
    const { say, news } = await startFaulty('teamsSpelling');
    await say('mei', 'one');
    const [item] = await news();
    expect(item.changeType).toBe('Created');
    expect(item.encryptedContent).toBeUndefined();
    expect(decryptWithNode(item.EncryptedContent, certificate).data.body.content).toBe('one');
  });

  test('forges what is sent first, and by itself, so that nothing else is refused with it', async () => {
    const { say, news, receiver, clock, emulator } = await startFaulty('wrongClientState');
    receiver.respond = () => new Response(null, { status: 401 });
    await say('mei', 'one');
    const [first] = await news();
    expect(first.clientState).not.toBe('secret');
    await say('mei', 'two');
    receiver.respond = () => new Response(null, { status: 202 });
    clock.advance(1000);
    expect((await news()).map(({ clientState }) => clientState)).toEqual(['secret', 'secret']);
    expect((await emulator.deliveries()).map(({ status }) => status)).toEqual(['delivered', 'delivered']);
  });

  test('of a signature or a token waits for a notification that has them', async () => {
    const { as, chat, subscribe, say, news, emulator } = await startSubscriptions();
    await subscribe(as('alex'), `${chat}/messages`);
    emulator.faults.arm({ operation: 'changeNotification', delivery: 'noTokens' });
    await say('mei', 'one');
    expect((await news())[0].clientState).toBe('secret');
    expect(emulator.faults.list).toHaveLength(1);
  });

  test('can be meant for one subscription, come later and more than once', async () => {
    const { as, app, chat, subscribe, say, heard, emulator } = await startSubscriptions();
    const one = await subscribe(as('alex'), `${chat}/messages`);
    const two = await subscribe(app(['Chat.Read.All']), `${chat}/messages`);
    emulator.faults.arm({
      operation: 'changeNotification',
      delivery: 'drop',
      subscription: two.id,
      after: 1,
      times: 2,
    });
    const counts = { one: 0, two: 0 };
    for (let n = 0; n < 4; n++) {
      await say('mei', 'x');
      await emulator.settled();
    }
    const deliveries = await emulator.deliveries();
    for (const { subscriptionId, status } of deliveries) {
      if (status === 'delivered') counts[subscriptionId === one.id ? 'one' : 'two']++;
    }
    expect(counts).toEqual({ one: 4, two: 2 });
    expect(await heard()).toHaveLength(6);
    expect(emulator.faults.list).toEqual([]);
  });

  test('of lifecycle notifications leaves the others alone', async () => {
    const { as, chat, subscribe, say, heard, emulator } = await startSubscriptions();
    const made = await subscribe(as('alex'), `${chat}/messages`, { lifecycleNotificationUrl: 'https://app.test/' });
    emulator.faults.arm({ operation: 'lifecycleNotification', delivery: 'drop' });
    await emulator.sendLifecycle(made.id, 'reauthorizationRequired');
    const { id } = await say('mei', 'Hello');
    expect(await heard()).toEqual([`created message ${id}`]);
    await emulator.sendLifecycle(made.id, 'reauthorizationRequired');
    expect(await heard()).toEqual(['reauthorizationRequired']);
  });
});
