import { createLocalJWKSet, jwtVerify } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { newCertificate, type TestCertificate } from '../../support/certificates.ts';
import { decryptWithForge, decryptWithNode } from '../../support/decryptNotification.ts';
import { htmlMessage, mention } from '../messages/groupChat.ts';
import { contoso, memberOf, userIds } from '../testEmulator.ts';
import type { Item } from './receiver.ts';
import { rich, startSubscriptions } from './subscriptionEmulator.ts';

let certificate: TestCertificate;

beforeAll(() => {
  certificate = newCertificate();
});

/** What a notification has encrypted. Two programs have to agree about it. */
function contentOf({ encryptedContent }: Item) {
  const decrypted = decryptWithNode(encryptedContent, certificate);
  expect(decryptWithForge(encryptedContent, certificate)).toEqual(decrypted);
  expect(decrypted.isSigned).toBe(true);
  return decrypted.data;
}

const metadata = 'https://graph.microsoft.com/$metadata#';

describe('a rich notification (change-notifications-with-resource-data)', () => {
  test('has what GET returns of the message, in full and in its order', async () => {
    const { as, chat, chatId, subscribe, say, news } = await startSubscriptions();
    await subscribe(as('alex'), `${chat}/messages`, rich(certificate));
    const more = { ...htmlMessage('<at id="0">Mei</at>, hello 💥'), mentions: [mention(0, { id: userIds.mei })] };
    const { id } = await say('jacob', '', { ...more, subject: 'x' });
    const [item] = await news();
    const data = contentOf(item);
    const { body } = await as('alex').get(`${chat}/messages/${id}`);
    const { '@odata.context': _, ...message } = body;
    expect(data).toEqual({
      '@odata.context': `${metadata}chats('${encodeURIComponent(chatId)}')/messages/$entity`,
      ...message,
      replies: [],
      hostedContents: [],
    });
    expect(Object.keys(data).slice(0, 6)).toEqual([
      '@odata.context',
      'id',
      'replyToId',
      'etag',
      'messageType',
      'createdDateTime',
    ]);
    expect(item.resourceData).toMatchObject({ id, '@odata.type': '#Microsoft.Graph.chatMessage' });
  });

  test('has what the message was when it was notified, also of a message that was deleted', async () => {
    const { as, chat, subscribe, say, news } = await startSubscriptions();
    await subscribe(as('alex'), `${chat}/messages`, rich(certificate));
    const { id } = await say('mei', 'one');
    await as('mei').patch(`${chat}/messages/${id}`, { body: { content: 'two' } });
    await as('mei').post(`/users/${userIds.mei}${chat}/messages/${id}/softDelete`);
    const [created, updated, deleted] = (await news()).map(contentOf);
    expect([created.body.content, updated.body.content, deleted.body.content]).toEqual(['one', 'two', '']);
    expect(deleted.deletedDateTime).not.toBeNull();
    const { '@odata.context': _, ...message } = (await as('alex').get(`${chat}/messages/${id}`)).body;
    expect(deleted).toMatchObject(message);
  });

  test('of an event says systemEventMessage only if that was preferred', async () => {
    const { as, chat, subscribe, request, news } = await startSubscriptions();
    const prefer = { prefer: 'include-unknown-enum-members' };
    await subscribe(as('alex'), `${chat}/messages`, rich(certificate));
    const asked = request('/me/chats/getAllMessages', rich(certificate));
    expect((await as('mei').post('/subscriptions', asked, prefer)).status).toBe(201);
    await as('alex').patch(chat, { topic: 'Budget' });
    const types = (await news()).map((item) => contentOf(item).messageType);
    expect(types.sort()).toEqual(['systemEventMessage', 'unknownFutureValue']);
  });

  test('of a chat has it without names, and with everything that belongs to it empty', async () => {
    const { as, chat, chatId, subscribe, news } = await startSubscriptions();
    await subscribe(as('alex'), chat, rich(certificate));
    await as('alex').patch(chat, { topic: 'Budget' });
    const [item] = await news();
    const data = contentOf(item);
    const { body } = await as('alex').get(`${chat}?$expand=members`);
    const { '@odata.context': _, 'members@odata.context': __, viewpoint, members, ...rest } = body;
    expect(viewpoint).toBeDefined();
    expect(data).toEqual({
      '@odata.context': `${metadata}chats/$entity`,
      ...rest,
      id: chatId,
      topic: 'Budget',
      lastMessagePreview: null,
      members: members.map((member: Item) => ({ ...member, displayName: null, email: null, user: null })),
      messages: [],
      installedApps: [],
      tabs: [],
      permissionGrants: [],
      operations: [],
      assignedSensitivityLabel: null,
      pinnedMessages: [],
    });
    expect(data.members).toHaveLength(3);
    expect(data.members[0]).toMatchObject({ '@odata.type': '#microsoft.graph.aadUserConversationMember' });
  });

  test('of what a user alone sees has only that', async () => {
    const { as, chat, chatId, subscribe, news } = await startSubscriptions();
    const { body: before } = await as('alex').get(chat);
    await subscribe(as('alex'), `${chat}?notifyOnUserSpecificProperties=true`, rich(certificate));
    await as('alex').post(`${chat}/hideForUser`, { user: { id: userIds.alex, tenantId: contoso } });
    const [item] = await news();
    const { topic, createdDateTime, lastUpdatedDateTime, chatType, tenantId } = before;
    expect(contentOf(item)).toEqual({
      '@odata.context': `${metadata}chats/$entity`,
      ...{ id: chatId, topic, createdDateTime, lastUpdatedDateTime, chatType, tenantId },
      viewpoint: { isHidden: true, lastMessageReadDateTime: before.viewpoint.lastMessageReadDateTime },
    });
  });

  test('of a member has the member without a name, also of one who is gone', async () => {
    const { as, chat, chatId, subscribe, news } = await startSubscriptions();
    await subscribe(as('alex'), `${chat}/members`, rich(certificate));
    const { headers } = await as('mei').post(`${chat}/members`, memberOf('nadia'));
    const { body } = await as('alex').get(headers.get('location') as string);
    await as('mei').delete(headers.get('location') as string);
    const expected = {
      ...body,
      '@odata.context': `${metadata}chats('${encodeURIComponent(chatId)}')/members/$entity`,
      displayName: null,
      email: null,
      user: null,
    };
    expect((await news()).map(contentOf)).toEqual([expected, expected]);
  });

  test('names the certificate, and has a key of its own, its signature and its thumbprint', async () => {
    const { as, chat, clock, subscribe, say, receiver, emulator } = await startSubscriptions();
    await subscribe(as('alex'), `${chat}/messages`, rich(certificate, 'my certificate'));
    receiver.respond = () => new Response(null, { status: 500 });
    await say('mei', 'x');
    await say('mei', 'x');
    await emulator.settled();
    clock.advance(60_000);
    await emulator.settled();
    const encrypted = receiver.items.map(({ encryptedContent }) => encryptedContent);
    expect(encrypted.length).toBeGreaterThan(3);
    expect(new Set(encrypted.map((each) => decryptWithNode(each, certificate).key)).size).toBe(encrypted.length);
    for (const each of encrypted) {
      expect(Object.keys(each).sort()).toEqual([
        'data',
        'dataKey',
        'dataSignature',
        'encryptionCertificateId',
        'encryptionCertificateThumbprint',
      ]);
      expect(each.encryptionCertificateId).toBe('my certificate');
      expect(each.encryptionCertificateThumbprint).toBe(certificate.thumbprint);
    }
  });

  test('is decrypted for those who look at the emulator', async () => {
    const { as, chat, subscribe, say, emulator } = await startSubscriptions();
    await subscribe(as('alex'), `${chat}/messages`, rich(certificate));
    await say('mei', 'Hello');
    await emulator.settled();
    expect((await emulator.deliveries())[0]).toMatchObject({
      notification: { changeType: 'created' },
      resourceData: { body: { content: 'Hello' } },
    });
  });
});

describe('a validation token', () => {
  test('is signed by the keys of sign-in, for the app, by the publisher, for a day', async () => {
    const { app, emulator, subscribe, say, news, receiver, clock } = await startSubscriptions();
    await subscribe(app(['Chat.Read.All'], { id: 'my-app' }), '/chats/getAllMessages', rich(certificate));
    await say('mei', 'Hello');
    await news();
    const { validationTokens } = JSON.parse(receiver.requests[0]?.text ?? '');
    expect(validationTokens).toHaveLength(1);
    const keys = await emulator.fetch(new Request('http://graph.test/common/discovery/v2.0/keys'));
    const { payload, protectedHeader } = await jwtVerify(validationTokens[0], createLocalJWKSet(await keys.json()), {
      audience: 'my-app',
      issuer: `https://login.microsoftonline.com/${contoso}/v2.0`,
      currentDate: new Date(clock.now()),
      algorithms: ['RS256'],
    });
    const publisher = '0bf30f3b-4a52-48df-9a82-234910c4a086';
    expect(payload).toMatchObject({ azp: publisher, azpacr: '2', appid: publisher, tid: contoso, ver: '2.0' });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(24 * 3600);
    expect(protectedHeader.kid).toEqual(expect.any(String));
  });

  test('is for another app if the subscription names one', async () => {
    const { as, chat, subscribe, say, news, receiver } = await startSubscriptions();
    const more = { ...rich(certificate), notificationUrlAppId: 'another-app' };
    const made = await subscribe(as('alex'), `${chat}/messages`, more);
    expect(made.notificationUrlAppId).toBe('another-app');
    await say('mei', 'Hello');
    await news();
    const [token = ''] = JSON.parse(receiver.requests[0]?.text ?? '').validationTokens;
    expect(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()).aud).toBe('another-app');
  });

  test('is one of version 1 if the emulator was asked for that', async () => {
    const { as, chat, subscribe, say, news, receiver } = await startSubscriptions({ validationTokenVersion: '1.0' });
    await subscribe(as('alex'), `${chat}/messages`, rich(certificate));
    await say('mei', 'Hello');
    await news();
    const [token = ''] = JSON.parse(receiver.requests[0]?.text ?? '').validationTokens;
    expect(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())).toMatchObject({
      iss: `https://sts.windows.net/${contoso}/`,
      ver: '1.0',
      appid: '0bf30f3b-4a52-48df-9a82-234910c4a086',
    });
  });

  test('is new when the last one is old, and each app has its own', async () => {
    const { app, subscribe, say, news, receiver, clock } = await startSubscriptions();
    const more = {
      ...rich(certificate),
      expirationDateTime: '2026-01-07T08:00:00Z',
      lifecycleNotificationUrl: 'https://l.test/',
    };
    await subscribe(app(['Chat.Read.All'], { id: 'one' }), '/chats/getAllMessages', more);
    await subscribe(app(['Chat.Read.All'], { id: 'two' }), '/chats/getAllMessages', more);
    await say('mei', 'x');
    await news();
    clock.advance(23 * 3600_000);
    await say('mei', 'x');
    await news();
    const tokens = receiver.requests.map(({ text }) => JSON.parse(text).validationTokens[0]);
    expect(new Set(tokens).size).toBe(4);
    for (const [index, token] of tokens.entries()) {
      const { exp } = JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString());
      const sent = Date.parse('2026-01-05T08:00:00Z') + (index < 2 ? 0 : 23 * 3600_000);
      expect(exp * 1000 - sent).toBeGreaterThan(12 * 3600_000);
    }
  });

  test('does not come with what is not rich, nor with lifecycle notifications', async () => {
    const { as, chat, subscribe, say, news, receiver, emulator } = await startSubscriptions();
    const more = { ...rich(certificate), lifecycleNotificationUrl: 'https://app.test/lifecycle' };
    const { id } = await subscribe(as('alex'), `${chat}/messages`, { ...more, includeResourceData: false });
    await say('mei', 'x');
    await emulator.sendLifecycle(id, 'reauthorizationRequired');
    await news();
    expect(receiver.requests.map(({ text }) => Object.keys(JSON.parse(text)))).toEqual([['value'], ['value']]);
    expect(receiver.items.some((item) => 'encryptedContent' in item)).toBe(false);
  });
});
