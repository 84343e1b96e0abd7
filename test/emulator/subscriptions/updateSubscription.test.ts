import { describe, expect, test } from 'vitest';
import { newCertificate } from '../../support/certificates.ts';
import { later, rich, type Subscription, startSubscriptions } from './subscriptionEmulator.ts';

const pathOf = ({ id }: Subscription) => `/subscriptions/${id}`;

describe('the renewal of a subscription (subscription-update)', () => {
  test('moves its expiry, to no less than 45 minutes from now', async () => {
    const graph = await startSubscriptions();
    const { as, chat, clock, subscribe } = graph;
    const made = await subscribe(as('alex'), chat, { lifecycleNotificationUrl: 'https://app.test/lifecycle' });
    clock.advance(1800_000);
    const { status, body } = await as('alex').patch(pathOf(made), { expirationDateTime: later(graph, 1) });
    expect(status).toBe(200);
    expect(body).toEqual({ ...made, expirationDateTime: '2026-01-05T09:15:00Z' });
    const far = await as('alex').patch(pathOf(made), { expirationDateTime: later(graph, 4320) });
    expect(far.body.expirationDateTime).toBe('2026-01-08T08:30:00Z');
  });

  test('follows the rules of a new one', async () => {
    const graph = await startSubscriptions();
    const { as, chat, subscribe } = graph;
    const made = await subscribe(as('alex'), chat, { lifecycleNotificationUrl: 'https://app.test/lifecycle' });
    const refusal = async (body: object) => {
      const { status, body: refused } = await as('alex').patch(pathOf(made), body);
      return [status, refused.error?.message];
    };
    expect(await refusal({ expirationDateTime: later(graph, 4321) })).toEqual([
      400,
      expect.stringMatching(/^Operation: Update; Exception: .* is beyond allowed max '3.00:00:00'/),
    ]);
    expect(await refusal({ expirationDateTime: later(graph, -1) })).toEqual([400, expect.any(String)]);
    expect(await refusal({ notificationUrl: 'http://app.test/' })).toEqual([400, expect.any(String)]);
    expect(await refusal({ notificationUrl: 'https://169.254.169.254/' })).toEqual([400, expect.any(String)]);
    expect(await refusal({ encryptionCertificate: 'x', encryptionCertificateId: 'y' })).toEqual([
      400,
      expect.any(String),
    ]);
    expect(await refusal({ encryptionCertificate: newCertificate().base64 })).toEqual([400, expect.any(String)]);
    expect(await refusal({ encryptionCertificateId: 'y' })).toEqual([400, expect.any(String)]);
    expect(await refusal({})).toEqual([400, expect.any(String)]);
    expect((await as('alex').get(pathOf(made))).body).toEqual(made);
  });

  test('leaves everything else as it is, as what was read may be sent back', async () => {
    const graph = await startSubscriptions();
    const { as, chat, subscribe } = graph;
    const made = await subscribe(as('alex'), chat);
    const fixed = { resource: '/me/chats', changeType: 'created', clientState: 'x', includeResourceData: true };
    const expirationDateTime = later(graph, 50);
    const { status, body } = await as('alex').patch(pathOf(made), { expirationDateTime, ...fixed });
    expect([status, body]).toEqual([200, { ...made, expirationDateTime: '2026-01-05T08:50:00Z' }]);
  });

  test('of more than an hour needs a lifecycleNotificationUrl neither', async () => {
    const graph = await startSubscriptions();
    const made = await graph.subscribe(graph.as('alex'), graph.chat);
    const { status } = await graph.as('alex').patch(pathOf(made), { expirationDateTime: later(graph, 120) });
    expect(status).toBe(200);
  });

  test('asks a new endpoint, and no old one', async () => {
    const { as, chat, subscribe, receiver, say, emulator } = await startSubscriptions();
    const made = await subscribe(as('alex'), `${chat}/messages`);
    receiver.handshakes.splice(0);
    await as('alex').patch(pathOf(made), { notificationUrl: made.notificationUrl });
    expect(receiver.handshakes).toEqual([]);
    const notificationUrl = 'https://app.test/moved';
    expect((await as('alex').patch(pathOf(made), { notificationUrl })).body.notificationUrl).toBe(notificationUrl);
    expect(receiver.handshakes.map(({ url }) => url.split('?')[0])).toEqual([notificationUrl]);
    receiver.greet = () => new Response('no', { status: 403 });
    const refused = await as('alex').patch(pathOf(made), { notificationUrl: 'https://app.test/again' });
    expect([refused.status, refused.body.error.code]).toEqual([400, 'ValidationError']);
    await say('mei', 'Hello');
    await emulator.settled();
    expect(receiver.requests.map(({ url }) => url)).toEqual([notificationUrl]);
  });

  test('takes another certificate with another id, for what is sent from then on', async () => {
    const { as, chat, subscribe, say, news } = await startSubscriptions();
    const [one, two] = [newCertificate(), newCertificate()];
    const made = await subscribe(as('alex'), `${chat}/messages`, rich(one));
    await say('mei', 'one');
    expect((await news())[0].encryptedContent.encryptionCertificateThumbprint).toBe(one.thumbprint);
    const change = { encryptionCertificate: two.base64, encryptionCertificateId: 'cert-2' };
    expect((await as('alex').patch(pathOf(made), change)).body).toMatchObject(change);
    await say('mei', 'two');
    expect((await news())[0].encryptedContent).toMatchObject({
      encryptionCertificateThumbprint: two.thumbprint,
      encryptionCertificateId: 'cert-2',
    });
  });

  test('needs a permission to the resource', async () => {
    const graph = await startSubscriptions();
    const { as, app, permitted, chat, subscribe } = graph;
    const made = await subscribe(as('alex'), `${chat}/messages`);
    const body = { expirationDateTime: later(graph, 50) };
    expect((await permitted('alex', 'Chat.ReadBasic').patch(pathOf(made), body)).status).toBe(403);
    expect((await permitted('alex', 'Chat.Read').patch(pathOf(made), body)).status).toBe(200);
    const own = await subscribe(app(['Chat.Read.All']), '/chats/getAllMessages');
    expect((await app(['Chat.ReadBasic.All']).patch(pathOf(own), body)).status).toBe(403);
    expect((await app(['Chat.ReadBasic.All']).post(`${pathOf(own)}/reauthorize`)).status).toBe(403);
    expect((await app(['Chat.Read.All']).patch(pathOf(own), body)).status).toBe(200);
  });
});
