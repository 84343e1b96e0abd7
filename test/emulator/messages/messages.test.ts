import { describe, expect, test } from 'vitest';
import { memberOf, userIds } from '../testEmulator.ts';
import { fileReference, htmlMessage, mention, startGroupChat } from './groupChat.ts';

describe('a message by its id (chatmessage-get)', () => {
  test('is the same below /chats, /me and /users', async () => {
    const { as, chat, say } = await startGroupChat();
    const { id } = await say('alex', 'Hello');
    const { status, body } = await as('mei').get(`${chat}/messages/${id}`);
    expect(status).toBe(200);
    expect((await as('mei').get(`/me${chat}/messages/${id}`)).body).toEqual(body);
    expect((await as('mei').get(`/users/${userIds.mei}${chat}/messages/${id}`)).body).toEqual(body);
  });

  test('returns 404 if it does not exist, and the error names it', async () => {
    const { as, chat } = await startGroupChat();
    const { status, body } = await as('alex').get(`${chat}/messages/1607124005331`);
    expect([status, body.error.code]).toEqual([404, 'NotFound']);
    expect(body.error.message).toBe("No message is found with id '1607124005331'.");
  });

  test('is found only in its own chat: in another chat it returns 404', async () => {
    const { as, chat, say } = await startGroupChat();
    const { id } = await say('alex', 'Hello');
    const other = (await as('alex').post('/chats', { chatType: 'group', members: [memberOf('alex'), memberOf('mei')] }))
      .body;
    expect((await as('alex').get(`/chats/${other.id}/messages/${id}`)).status).toBe(404);
    expect((await as('alex').get(`${chat}/messages/${id}`)).status).toBe(200);
  });

  test('returns 403 to a caller who is not a member, and to one who names another user', async () => {
    const { as, app, chat, say } = await startGroupChat();
    const { id } = await say('alex', 'Hello');
    expect((await as('nadia').get(`${chat}/messages/${id}`)).status).toBe(403);
    expect((await as('alex').get(`/users/${userIds.mei}${chat}/messages/${id}`)).status).toBe(403);
    const stranger = app(['Chat.Read.All'], { tenant: '4dc1fe35-8ac6-4f0d-904a-7ebcd364bea1' });
    expect((await stranger.get(`${chat}/messages/${id}`)).status).toBe(403);
    expect((await app(['Chat.Read.All']).get(`${chat}/messages/${id}`)).status).toBe(200);
  });

  test('accepts no query option', async () => {
    const { as, chat, say } = await startGroupChat();
    const { id } = await say('alex', 'Hello');
    expect((await as('alex').get(`${chat}/messages/${id}?$select=id`)).status).toBe(400);
  });
});

describe('an event (chatmessage-get, evolvable enums)', () => {
  test('has no sender and is an unknownFutureValue, or a systemEventMessage if the request prefers that', async () => {
    const { as, chat } = await startGroupChat();
    await as('alex').patch(chat, { topic: 'Budget' });
    const [event] = (await as('alex').get(`${chat}/messages`)).body.value;
    expect(event).toMatchObject({
      messageType: 'unknownFutureValue',
      from: null,
      body: { contentType: 'html', content: '<systemEventMessage/>' },
      eventDetail: { '@odata.type': '#microsoft.graph.chatRenamedEventMessageDetail' },
    });
    const prefer = { prefer: 'include-unknown-enum-members' };
    expect((await as('alex').get(`${chat}/messages`, prefer)).body.value[0].messageType).toBe('systemEventMessage');
    const path = `${chat}/messages/${event.id}`;
    expect((await as('alex').get(path)).body.messageType).toBe('unknownFutureValue');
    expect((await as('alex').get(path, prefer)).body.messageType).toBe('systemEventMessage');
  });
});

describe('an edit (chatmessage-update)', () => {
  test('returns 204; the message gets a new etag and the time of the edit', async () => {
    const { as, chat, clock, say } = await startGroupChat();
    const sent = await say('alex', 'Nine', { subject: 'Meeting', importance: 'high' });
    clock.advance(60_000);
    const path = `${chat}/messages/${sent.id}`;
    expect(await as('alex').patch(path, { body: { content: 'Ten' } })).toMatchObject({ status: 204, body: undefined });
    expect((await as('mei').get(path)).body).toEqual({
      ...sent,
      etag: String(clock.now()),
      lastModifiedDateTime: '2026-01-05T08:01:01Z',
      lastEditedDateTime: '2026-01-05T08:01:01Z',
      body: { contentType: 'text', content: 'Ten' },
    });
  });

  test('changes the etag even within a millisecond', async () => {
    const { as, chat, say } = await startGroupChat();
    const { id, etag } = await say('alex', 'Nine');
    await as('alex').patch(`${chat}/messages/${id}`, { subject: 'x' });
    const once = (await as('alex').get(`${chat}/messages/${id}`)).body.etag;
    await as('alex').patch(`${chat}/messages/${id}`, { subject: 'y' });
    expect(new Set([etag, once, (await as('alex').get(`${chat}/messages/${id}`)).body.etag]).size).toBe(3);
  });

  test('is for the sender only', async () => {
    const { as, chat, say, read } = await startGroupChat();
    const { id } = await say('alex', 'Nine');
    const { status, body } = await as('mei').patch(`${chat}/messages/${id}`, { body: { content: 'Ten' } });
    expect([status, body.error.message]).toEqual([403, 'The caller is not the sender of the message.']);
    expect((await as('nadia').patch(`${chat}/messages/${id}`, { subject: 'x' })).status).toBe(403);
    expect(await read('alex')).toEqual(['Nine']);
  });

  test('of an event returns 403, of an unknown message 404', async () => {
    const { as, chat } = await startGroupChat();
    await as('alex').patch(chat, { topic: 'Budget' });
    const [event] = (await as('alex').get(`${chat}/messages`)).body.value;
    expect((await as('alex').patch(`${chat}/messages/${event.id}`, { subject: 'x' })).status).toBe(403);
    expect((await as('alex').patch(`${chat}/messages/1`, { subject: 'x' })).status).toBe(404);
  });

  test('keeps omitted properties, and replaces lists', async () => {
    const { as, chat, say } = await startGroupChat();
    const both = '<at id="0">Mei</at><attachment id="f1"></attachment>';
    const sent = await say('alex', '', {
      ...htmlMessage(both),
      mentions: [mention(0, { id: userIds.mei })],
      attachments: [fileReference('f1')],
    });
    const path = `${chat}/messages/${sent.id}`;
    const edit = { ...htmlMessage('<attachment id="f1"></attachment>'), mentions: [] };
    expect((await as('alex').patch(path, edit)).status).toBe(204);
    const { body } = await as('alex').get(path);
    expect(body.mentions).toEqual([]);
    expect(body.attachments).toEqual(sent.attachments);
  });

  test('follows the rules of mentions and attachments, for omitted properties too', async () => {
    const { as, chat, say } = await startGroupChat();
    const { id } = await say('alex', '', {
      ...htmlMessage('<at id="0">Mei</at>'),
      mentions: [mention(0, { id: userIds.mei })],
    });
    const path = `${chat}/messages/${id}`;
    for (const edit of [
      htmlMessage('Mei is gone'),
      htmlMessage('<at id="0">Gus</at>'),
      { mentions: [mention(1, { id: userIds.mei })] },
      { attachments: [fileReference('f1')] },
      { body: { content: '<at id="0">Mei</at>' } },
    ]) {
      expect((await as('alex').patch(path, edit)).status, JSON.stringify(edit)).toBe(400);
    }
    expect((await as('alex').patch(path, { body: { content: 'Bye' }, mentions: [] })).status).toBe(204);
  });

  test('makes mentions text that the new list or the new body leaves out', async () => {
    const { as, chat, say } = await startGroupChat();
    const mentions = [mention(0, { id: userIds.mei })];
    const { id } = await say('alex', '', { ...htmlMessage('Hi <at id="0">Mei</at>'), mentions });
    const path = `${chat}/messages/${id}`;
    const content = async () => (await as('mei').get(path)).body.body.content;
    expect((await as('alex').patch(path, { mentions: [] })).status).toBe(204);
    expect(await content()).toBe('Hi Mei');
    expect((await as('alex').patch(path, htmlMessage('<at id="1">Gus</at>, hi'))).status).toBe(204);
    expect(await content()).toBe('Gus, hi');
  });

  test('accepts and ignores the properties of a message that was read', async () => {
    const { as, chat, say } = await startGroupChat();
    const sent = await say('alex', 'Nine');
    const path = `${chat}/messages/${sent.id}`;
    const ignored = {
      messageType: 'message',
      from: { user: { id: userIds.mei } },
      reactions: [{ reactionType: 'x' }],
      deletedDateTime: '2026-01-01T00:00:00Z',
      locale: 'de-de',
      summary: 'x',
    };
    expect((await as('alex').patch(path, ignored)).status).toBe(204);
    expect((await as('alex').get(path)).body).toEqual(sent);
  });

  test('ignores read-only properties, and refuses unknown ones and a policy violation', async () => {
    const { as, chat, say } = await startGroupChat();
    const { id } = await say('alex', 'Nine');
    const path = `${chat}/messages/${id}`;
    const refused = async (edit: object) => (await as('alex').patch(path, edit)).body.error.message;
    expect(await refused({ chatid: 'x' })).toBe('chatid is not a property of this body.');
    expect((await as('alex').patch(path, { chatId: 'x', etag: 1, reactions: null, policyViolation: {} })).status).toBe(
      204,
    );
    expect((await as('alex').get(path)).body).toMatchObject({
      chatId: expect.stringMatching(/^19:/),
      lastEditedDateTime: null,
    });
    expect(await refused({ policyViolation: { dlpAction: 'none' } })).toContain('by an app on its own');
  });
});

describe('a policy violation (chatmessage-update)', () => {
  const dlp = ['Chat.UpdatePolicyViolation.All'];
  const policyViolation = {
    policyTip: { generalText: 'A card number.', matchedConditionDescriptions: ['Credit Card Number'] },
    verdictDetails: 'AllowOverrideWithoutJustification, allowfalsepositiveoverride',
    dlpAction: 'BlockAccess',
  };

  test('set by an app returns 200 without a body, and is stored in the spelling of the enums', async () => {
    const { as, app, chat, clock, say } = await startGroupChat();
    const sent = await say('alex', '4111 1111 1111 1111');
    const path = `${chat}/messages/${sent.id}`;
    clock.advance(1000);
    expect(await app(dlp).patch(path, { policyViolation })).toMatchObject({ status: 200, body: undefined });
    expect((await as('mei').get(path)).body).toEqual({
      ...sent,
      etag: String(clock.now()),
      lastModifiedDateTime: '2026-01-05T08:00:02Z',
      policyViolation: {
        dlpAction: 'blockAccess',
        verdictDetails: 'allowFalsePositiveOverride,allowOverrideWithoutJustification',
        userAction: 'none',
        justificationText: null,
        policyTip: {
          generalText: 'A card number.',
          complianceUrl: null,
          matchedConditionDescriptions: ['Credit Card Number'],
        },
      },
    });
  });

  test('is the only change that an app can make', async () => {
    const { app, chat, say } = await startGroupChat();
    const { id } = await say('alex', 'Nine');
    const { status, body } = await app(dlp).patch(`${chat}/messages/${id}`, { subject: 'x' });
    expect([status, body.error.message]).toEqual([400, expect.stringContaining('policyViolation')]);
  });

  test('is for messages that were sent from the tenant of the app', async () => {
    const { app, chat, say } = await startGroupChat('alex', 'omar', 'mei');
    const { id } = await say('omar@fabrikam.com', 'Hello');
    expect((await app(dlp).patch(`${chat}/messages/${id}`, { policyViolation })).status).toBe(403);
  });
});
