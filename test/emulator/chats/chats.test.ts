import { describe, expect, test } from 'vitest';
import { contoso, eventsOf, userIds } from '../testEmulator.ts';
import { createGroup, createPair, fabrikam, meeting, membershipOf, sendText, startTwoTenants } from './twoTenants.ts';

const readAll = ['Chat.Read.All'];

describe('getting a chat (chat-get)', () => {
  test('a chat that does not exist returns 404, and the error names it', async () => {
    const { as } = await startTwoTenants();
    const { status, body } = await as('alex').get('/chats/19:none@thread.v2');
    expect(status).toBe(404);
    expect(body.error).toMatchObject({
      code: 'NotFound',
      message: "No chat is found with id '19:none@thread.v2'.",
    });
  });

  test('returns 403 to a caller who is not a member', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    const { status, body } = await graph.as('mei').get(`/chats/${id}`);
    expect(status).toBe(403);
    expect(body.error).toMatchObject({ code: 'Forbidden', message: 'The caller is not a member of the chat.' });
  });

  test("is the same below /me and below /users with the caller's id", async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    const { body } = await graph.as('alex').get(`/chats/${id}`);
    for (const path of ['/me', `/users/${userIds.alex}`, '/users/alex@contoso.com']) {
      expect((await graph.as('alex').get(`${path}/chats/${id}`)).body).toEqual(body);
    }
  });

  test('returns 403 below another user, and 404 below a user who does not exist', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    const refused = await graph.as('alex').get(`/users/${userIds.jacob}/chats/${id}`);
    expect(refused.status).toBe(403);
    expect(refused.body.error.message).toBe('With a delegated permission the user must be the one who is signed in.');
    expect((await graph.as('alex').get(`/users/nobody/chats/${id}`)).status).toBe(404);
  });

  test('percent-encoding in the path is optional', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    expect((await graph.as('alex').get(`/chats/${encodeURIComponent(id)}`)).body.id).toBe(id);
  });

  test('includes the meeting if it is a meeting chat', async () => {
    const { as } = await startTwoTenants();
    const { body } = await as('alex').get(`/chats/${meeting}`);
    expect(body).toMatchObject({
      chatType: 'meeting',
      topic: 'Weekly planning',
      onlineMeetingInfo: { organizer: { id: userIds.mei } },
    });
  });

  test('$expand=members includes all members, and the context names it', async () => {
    const graph = await startTwoTenants();
    const many = Array.from({ length: 30 }, (_, i) => `person${i}`);
    const id = await createGroup(graph, 'alex', ...many);
    const { body } = await graph.as('alex').get(`/chats/${id}?$expand=members`);
    expect(body['@odata.context']).toBe('http://graph.test/v1.0/$metadata#chats(members())/$entity');
    expect(body.members).toHaveLength(31);
    expect(Object.keys(body.members[0])[0]).toBe('@odata.type');
  });

  test('$expand=lastMessagePreview includes the last message, or null if there is none', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    const preview = async () => (await graph.as('alex').get(`/chats/${id}?$expand=lastMessagePreview`)).body;
    expect((await preview()).lastMessagePreview).toBeNull();
    await sendText(graph, 'jacob', id, 'First');
    const last = await sendText(graph, 'jacob', id, 'Last');
    expect((await preview()).lastMessagePreview).toEqual({
      id: last.id,
      createdDateTime: last.createdDateTime,
      isDeleted: false,
      messageType: 'message',
      body: { contentType: 'text', content: 'Last' },
      from: last.from,
      eventDetail: null,
    });
  });

  test('the preview of a deleted message says that it is deleted, without its content', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    const { id: message } = await sendText(graph, 'jacob', id, 'A secret');
    await graph.as('jacob').post(`/users/jacob/chats/${id}/messages/${message}/softDelete`);
    const { body } = await graph.as('alex').get(`/chats/${id}?$expand=lastMessagePreview`);
    expect(body.lastMessagePreview).toMatchObject({ id: message, isDeleted: true });
    expect(JSON.stringify(body)).not.toContain('A secret');
  });

  test('the preview of an event has a type that is only returned to callers that ask for it', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    await graph.as('alex').patch(`/chats/${id}`, { topic: 'Budget' });
    const path = `/chats/${id}?$expand=lastMessagePreview`;
    const kind = async (headers?: Record<string, string>) =>
      (await graph.as('alex').get(path, headers)).body.lastMessagePreview.messageType;
    expect(await kind()).toBe('unknownFutureValue');
    expect(await kind({ prefer: 'include-unknown-enum-members' })).toBe('systemEventMessage');
  });

  test('$expand accepts nothing else', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    const { status, body } = await graph.as('alex').get(`/chats/${id}?$expand=messages`);
    expect(status).toBe(400);
    expect(body.error.message).toBe("$expand[0] must be one of 'members', 'lastMessagePreview'.");
  });

  test('the viewpoint is null for an app on its own', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    for (const path of [`/chats/${id}`, `/users/${userIds.alex}/chats/${id}`]) {
      const { status, body } = await graph.app(readAll).get(path);
      expect(status).toBe(200);
      expect(body.viewpoint).toBeNull();
    }
  });

  test('an app on its own finds a chat only below its members', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    expect((await graph.app(readAll).get(`/users/${userIds.mei}/chats/${id}`)).status).toBe(403);
  });

  test('an app of another tenant needs a member of that tenant in the chat', async () => {
    const graph = await startTwoTenants();
    const theirs = graph.app(readAll, { tenant: fabrikam });
    const without = await createGroup(graph, 'alex', 'jacob');
    const withOmar = await createGroup(graph, 'alex', 'omar');
    expect((await theirs.get(`/chats/${without}`)).status).toBe(403);
    expect((await theirs.get(`/chats/${withOmar}`)).status).toBe(200);
    expect((await theirs.get(`/chats/${withOmar}/messages`)).status).toBe(403);
  });
});

describe('changing the topic of a chat (chat-patch)', () => {
  test('returns 200 with the chat, and moves lastUpdatedDateTime', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    graph.clock.advance(60_000);
    const { status, body } = await graph.as('jacob').patch(`/chats/${id}`, { topic: 'Budget' });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      topic: 'Budget',
      createdDateTime: '2026-01-05T08:00:00Z',
      lastUpdatedDateTime: '2026-01-05T08:01:00Z',
    });
    expect((await graph.as('alex').get(`/chats/${id}`)).body.topic).toBe('Budget');
  });

  test('writes an event', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    await graph.as('jacob').patch(`/chats/${id}`, { topic: 'Budget' });
    expect(await eventsOf(graph, id)).toMatchObject([
      {
        '@odata.type': '#microsoft.graph.chatRenamedEventMessageDetail',
        chatId: id,
        chatDisplayName: 'Budget',
        initiator: { user: { id: userIds.jacob, displayName: null, tenantId: contoso }, application: null },
      },
    ]);
  });

  test('null takes the topic away', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    await graph.as('alex').patch(`/chats/${id}`, { topic: 'Budget' });
    const { status, body } = await graph.as('jacob').patch(`/chats/${id}`, { topic: null });
    expect(status).toBe(200);
    expect(body.topic).toBeNull();
    expect((await graph.as('alex').get(`/chats/${id}`)).body.topic).toBeNull();
    expect((await eventsOf(graph, id))[0]).toMatchObject({ chatDisplayName: null });
  });

  test('the same topic again changes nothing', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    await graph.as('alex').patch(`/chats/${id}`, { topic: 'Budget' });
    graph.clock.advance(60_000);
    const { status, body } = await graph.as('alex').patch(`/chats/${id}`, { topic: 'Budget' });
    expect(status).toBe(200);
    expect(body.lastUpdatedDateTime).toBe('2026-01-05T08:00:00Z');
    expect(await eventsOf(graph, id)).toHaveLength(1);
  });

  test('is only for group chats: a one-on-one chat or a meeting chat returns 400', async () => {
    const graph = await startTwoTenants();
    for (const id of [await createPair(graph, 'alex', 'jacob'), meeting]) {
      const { status, body } = await graph.as('alex').patch(`/chats/${id}`, { topic: 'Budget' });
      expect(status).toBe(400);
      expect(body.error.message).toBe('topic can only be set on a group chat.');
    }
  });

  test.each([
    ['of more than 250 characters', { topic: 'x'.repeat(251) }],
    ['with a colon', { topic: 'Budget: 2026' }],
    ['that is a number', { topic: 5 }],
    ['that is absent', {}],
    ['with an unknown property', { topic: 'Budget', chattype: 'oneOnOne' }],
  ])('a topic %s returns 400', async (_, body) => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    expect((await graph.as('alex').patch(`/chats/${id}`, body)).status).toBe(400);
    expect((await graph.as('alex').get(`/chats/${id}`)).body.topic).toBeNull();
  });

  test('returns 403 to a caller who is not a member', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    expect((await graph.as('mei').patch(`/chats/${id}`, { topic: 'Budget' })).status).toBe(403);
  });

  test('an app on its own can change the topic, and is the initiator', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    const { status, body } = await graph.app(['Chat.ReadWrite.All']).patch(`/chats/${id}`, { topic: 'Budget' });
    expect(status, JSON.stringify(body)).toBe(200);
    const [event] = await eventsOf(graph, id);
    expect(event).toMatchObject({
      initiator: { user: null, application: { applicationIdentityType: 'aadApplication' } },
    });
  });
});

describe('lastUpdatedDateTime (chat resource)', () => {
  test('changes with the topic and the members, not with messages or what one member does', async () => {
    const graph = await startTwoTenants();
    const { as, clock } = graph;
    const id = await createGroup(graph, 'alex', 'jacob', 'mei');
    const updated = async () => (await as('alex').get(`/chats/${id}`)).body.lastUpdatedDateTime;
    clock.advance(60_000);
    await sendText(graph, 'jacob', id, 'Hello');
    await as('alex').post(`/chats/${id}/markChatReadForUser`, { user: { id: userIds.alex, tenantId: contoso } });
    expect(await updated()).toBe('2026-01-05T08:00:00Z');
    await as('alex').delete(`/chats/${id}/members/${await membershipOf(graph, id, 'mei')}`);
    expect(await updated()).toBe('2026-01-05T08:01:00Z');
  });
});
