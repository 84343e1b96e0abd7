import { describe, expect, test } from 'vitest';
import { userIds } from '../testEmulator.ts';
import { htmlMessage, mention, messageTexts, startGroupChat } from './groupChat.ts';

const png = { '@microsoft.graph.temporaryId': '1', contentBytes: 'iVBORw0KGgo=', contentType: 'image/png' };

describe.each(['/me', `/users/${userIds.mei}`, '/users/mei@contoso.com', '/beta/me'])('below %s', (prefix) => {
  test('a message can be sent, read and changed as below /chats', async () => {
    const { as, chat } = await startGroupChat();
    const messages = `${prefix}${chat}/messages`;
    const sent = await as('mei').post(messages, {
      ...htmlMessage('<at id="0">Mei</at>, hello'),
      mentions: [mention(0, { id: userIds.mei })],
    });
    expect(sent.status).toBe(201);
    expect(sent.body.from.user.id).toBe(userIds.mei);
    expect((await as('alex').get(`${chat}/messages/${sent.body.id}`)).body.body).toEqual({
      contentType: 'html',
      content: sent.body.body.content,
    });
    expect((await as('mei').get(sent.headers.get('location') ?? '')).body.id).toBe(sent.body.id);
    const edit = { body: { content: 'Hello' }, mentions: [] };
    expect((await as('mei').patch(`${messages}/${sent.body.id}`, edit)).status).toBe(204);
    expect(messageTexts(await as('mei').get(messages))).toEqual(['Hello']);
  });

  test('the rules are those below /chats', async () => {
    const { as, chat, say } = await startGroupChat();
    const { id } = await say('alex', 'x');
    const messages = `${prefix}${chat}/messages`;
    expect((await as('mei').post(messages, { subject: 'x' })).status).toBe(400);
    expect((await as('mei').patch(`${messages}/${id}`, { subject: 'x' })).status).toBe(403);
    expect((await as('mei').patch(`${messages}/1`, { subject: 'x' })).status).toBe(404);
    expect(
      (await as('mei').post(`${prefix}/chats/19:none@thread.v2/messages`, { body: { content: 'x' } })).status,
    ).toBe(404);
    const imported = { body: { content: 'x' }, createdDateTime: '2020-01-01T00:00:00Z', from: { user: { id: 'mei' } } };
    expect((await as('mei').post(messages, imported)).status).toBe(400);
    const flag = { policyViolation: { dlpAction: 'blockAccess' } };
    expect((await as('mei').patch(`${messages}/${id}`, flag)).status).toBe(prefix.endsWith('/me') ? 400 : 403);
  });

  test('hosted contents can be listed', async () => {
    const { as, chat, say } = await startGroupChat();
    const image = htmlMessage('<img src="../hostedContents/1/$value">');
    const { id } = await say('alex', '', { ...image, hostedContents: [png] });
    const { status, body } = await as('mei').get(`${prefix}${chat}/messages/${id}/hostedContents`);
    expect(status).toBe(200);
    expect(body.value).toHaveLength(1);
  });
});

describe('below /me', () => {
  test('a hosted content can be got', async () => {
    const { as, chat, say } = await startGroupChat();
    const image = htmlMessage('<img src="../hostedContents/1/$value">');
    const { id } = await say('alex', '', { ...image, hostedContents: [png] });
    const path = `/me${chat}/messages/${id}/hostedContents`;
    const [content] = (await as('mei').get(path)).body.value;
    expect((await as('mei').get(`${path}/${content.id}`)).body).toMatchObject(content);
    expect((await as('nadia').get(`${path}/${content.id}`)).status).toBe(403);
  });

  test('an app on its own gets 400', async () => {
    const { app, chat } = await startGroupChat();
    const writer = app(['Teamwork.Migrate.All', 'Chat.ReadWrite.All']);
    expect((await writer.post(`/me${chat}/messages`, { body: { content: 'x' } })).status).toBe(400);
    expect((await writer.patch(`/me${chat}/messages/1`, { subject: 'x' })).status).toBe(400);
    expect((await writer.get(`/me${chat}/messages/1/hostedContents`)).status).toBe(400);
  });
});

describe('below /users', () => {
  test('a signed-in user cannot name another one', async () => {
    const { as, chat, say } = await startGroupChat();
    const { id } = await say('alex', 'x');
    const messages = `/users/${userIds.alex}${chat}/messages`;
    expect((await as('mei').post(messages, { body: { content: 'x' } })).status).toBe(403);
    expect((await as('mei').patch(`${messages}/${id}`, { subject: 'x' })).status).toBe(403);
  });

  test('an app on its own imports and flags, and gets 412 for a message of its own', async () => {
    const { app, chat, say } = await startGroupChat();
    const { id } = await say('alex', 'x');
    const messages = `/users/${userIds.alex}${chat}/messages`;
    const policyViolation = { dlpAction: 'blockAccess' };
    expect((await app(['Chat.UpdatePolicyViolation.All']).patch(`${messages}/${id}`, { policyViolation })).status).toBe(
      200,
    );
    const migrate = app(['Teamwork.Migrate.All']);
    expect((await migrate.post(messages, { body: { content: 'x' } })).status).toBe(412);
    await migrate.post(`${chat}/startMigration`, { conversationCreationDateTime: '2019-05-01T00:00:00Z' });
    const imported = {
      body: { content: 'old' },
      createdDateTime: '2020-01-01T00:00:00Z',
      from: { user: { id: userIds.jacob, displayName: 'Jacob Hansen', userIdentityType: 'aadUser' } },
    };
    expect((await migrate.post(messages, imported)).status).toBe(201);
  });
});
