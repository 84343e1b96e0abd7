import { beforeAll, describe, expect, test } from 'vitest';
import { newCertificate, type TestCertificate } from '../../support/certificates.ts';
import { decryptWithNode } from '../../support/decryptNotification.ts';
import { startConversation, textPost } from '../conversations/groupConversations.ts';
import { contoso, finance, groupOf, jwt, memberOf, userIds } from '../testEmulator.ts';
import { type Item, inShort } from './receiver.ts';
import { type StoryWorld, startInProcess, startOverSockets } from './storyWorld.ts';
import { kindsOf } from './subscriptionEmulator.ts';

let certificate: TestCertificate;

beforeAll(() => {
  certificate = newCertificate();
});

const appId = 'b1f7e4a2-5d3c-4e8f-9a60-7c2d1e0f3b45';
const roles = ['Chat.Read.All'];

/** A story: a group chat, and an app on its own. */
async function begin(start: () => Promise<StoryWorld>) {
  const world = await start();
  const { as, emulator, receiver, clock, endpoint } = world;
  const { body } = await as('alex').post('/chats', groupOf('alex', 'jacob', 'mei'));
  const app = as(jwt({ appid: appId, tid: contoso, roles }));
  const subscribe = async (caller: typeof app, resource: string, more: object = {}) => {
    const { status, body: made } = await caller.post('/subscriptions', {
      resource,
      changeType: kindsOf(resource),
      notificationUrl: `${endpoint}/notifications?key=1`,
      lifecycleNotificationUrl: `${endpoint}/lifecycle`,
      expirationDateTime: new Date(clock.now() + 2 * 3600_000).toISOString(),
      clientState: 'secret',
      ...more,
    });
    expect(status, JSON.stringify(made)).toBe(201);
    return made;
  };
  const news = async (): Promise<Item[]> => {
    await emulator.settled();
    return receiver.take();
  };
  const heard = async () => (await news()).map(inShort);
  return { ...world, app, chat: `/chats/${body.id}`, chatId: body.id, subscribe, news, heard };
}

const rich = () => ({
  includeResourceData: true,
  encryptionCertificate: certificate.base64,
  encryptionCertificateId: 'cert-1',
});

describe.each([
  ['without sockets', startInProcess],
  ['over sockets', startOverSockets],
])('an app that listens, %s,', (_, start) => {
  test('reads richly what is said in all chats, until its permission is withdrawn, again after that, and to the end', async () => {
    const { as, app, chat, subscribe, news, heard, emulator, clock, receiver } = await begin(start);
    const subscription = await subscribe(app, '/chats/getAllMessages', rich());
    expect(receiver.handshakes.map(({ url }) => new URL(url).pathname)).toEqual(['/notifications', '/lifecycle']);

    const { body: sent } = await as('mei').post(`${chat}/messages`, { body: { content: 'Grüße 💥' } });
    const [item] = await news();
    const { '@odata.context': __, ...read } = (await app.get(`${chat}/messages/${sent.id}`)).body;
    const { data, isSigned } = decryptWithNode(item.encryptedContent, certificate);
    expect(isSigned).toBe(true);
    expect(data).toMatchObject(read);
    expect(new URL(receiver.requests[0]?.url ?? '').search).toBe('?key=1');

    const message = `${chat}/messages/${sent.id}`;
    await as('mei').patch(message, { body: { content: 'Hello' } });
    await as('jacob').post(`${message}/setReaction`, { reactionType: '👍' });
    await as('mei').post(`/users/${userIds.mei}${message}/softDelete`);
    expect(await heard()).toEqual(['updated', 'updated', 'deleted'].map((kind) => `${kind} message ${sent.id}`));

    await emulator.changePermissions({ app: appId, withdraw: roles });
    expect(await heard()).toEqual(['reauthorizationRequired']);
    const { body: held } = await as('mei').post(`${chat}/messages`, { body: { content: 'held back' } });
    expect(await heard()).toEqual([]);
    await emulator.changePermissions({ app: appId, grant: roles });
    expect((await app.post(`/subscriptions/${subscription.id}/reauthorize`)).status).toBe(204);
    expect(await heard()).toEqual([`created message ${held.id}`]);

    clock.advance(2 * 3600_000 - 15 * 60_000);
    expect(await heard()).toEqual(['reauthorizationRequired']);
    clock.advance(15 * 60_000);
    expect(await heard()).toContain('subscriptionRemoved');
    await as('mei').post(`${chat}/messages`, { body: { content: 'unheard' } });
    expect(await heard()).toEqual([]);
    expect((await app.get(`/subscriptions/${subscription.id}`)).status).toBe(404);
  });

  test('learns of the chats of a user', async () => {
    const { as, chat, chatId, subscribe, news, heard } = await begin(start);
    await subscribe(as('alex'), '/me/chats', rich());
    const { body: made } = await as('mei').post('/chats', { ...groupOf('mei', 'alex', 'nadia'), topic: 'Trip' });
    const [created] = await news();
    expect(inShort(created)).toBe(`created chat ${made.id}`);
    const { data } = decryptWithNode(created.encryptedContent, certificate);
    expect(data).toMatchObject({ id: made.id, topic: 'Trip', chatType: 'group', lastMessagePreview: null });
    expect(data.members.map(({ userId }: Item) => userId).sort()).toEqual(
      [userIds.mei, userIds.alex, userIds.nadia].sort(),
    );
    await as('mei').patch(chat, { topic: 'Budget' });
    expect(await heard()).toEqual([`updated chat ${chatId}`]);
  });

  test('learns who comes and goes', async () => {
    const { as, chat, subscribe, news } = await begin(start);
    await subscribe(as('alex'), `${chat}/members`, rich());
    const { headers } = await as('mei').post(`${chat}/members`, memberOf('nadia'));
    const location = headers.get('location') as string;
    const { '@odata.context': __, displayName, email, ...read } = (await as('alex').get(location)).body;
    await as('mei').delete(location);
    const items = await news();
    expect(items.map(({ changeType }) => changeType)).toEqual(['created', 'deleted']);
    for (const { encryptedContent } of items) {
      const { data } = decryptWithNode(encryptedContent, certificate);
      expect(data).toMatchObject({ ...read, displayName: null, email: null });
    }
    expect(displayName).toBe('Nadia Okafor');
  });

  test('learns what a group talks about', async () => {
    const { as, subscribe, news } = await begin(start);
    await subscribe(as('alex'), `groups/${finance}/conversations`);
    const { conversation, conversationId, thread } = await startConversation(as('mei'));
    await as('jacob').post(`${thread}/reply`, { post: textPost('Hello') });
    await as('alex').delete(conversation);
    expect((await news()).map(inShort)).toEqual(
      ['created', 'updated', 'deleted'].map((kind) => `${kind} conversation ${conversationId}`),
    );
  });
});
