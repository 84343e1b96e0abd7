import { describe, expect, test } from 'vitest';
import { contoso, eventsOf, memberOf, type TestEmulator, userIds } from '../testEmulator.ts';
import { createGroup, createPair, fabrikam, sendText, startTwoTenants } from './twoTenants.ts';

const user = (name: keyof typeof userIds, tenantId: string = contoso) => ({ user: { id: userIds[name], tenantId } });

const chatOf = async ({ as }: TestEmulator, name: string, id: string) => (await as(name).get(`/chats/${id}`)).body;

describe('hiding a chat (chat-hideforuser, chat-unhideforuser)', () => {
  test('hides it only for that user', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    const { status, body } = await graph.as('alex').post(`/chats/${id}/hideForUser`, user('alex'));
    expect(status).toBe(204);
    expect(body).toBeUndefined();
    expect((await chatOf(graph, 'alex', id)).viewpoint.isHidden).toBe(true);
    expect((await chatOf(graph, 'jacob', id)).viewpoint.isHidden).toBe(false);
  });

  test('unhiding shows it again; both are idempotent', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    for (const [action, isHidden] of [
      ['hideForUser', true],
      ['hideForUser', true],
      ['unhideForUser', false],
      ['unhideForUser', false],
    ]) {
      expect((await graph.as('alex').post(`/chats/${id}/${action}`, user('alex'))).status).toBe(204);
      expect((await chatOf(graph, 'alex', id)).viewpoint.isHidden).toBe(isHidden);
    }
  });

  test('the next message shows it again', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    await graph.as('alex').post(`/chats/${id}/hideForUser`, user('alex'));
    await sendText(graph, 'jacob', id, 'Hello');
    expect((await chatOf(graph, 'alex', id)).viewpoint.isHidden).toBe(false);
  });

  test('an event shows it again too, also to the user who caused it', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    await graph.as('alex').post(`/chats/${id}/hideForUser`, user('alex'));
    const { body } = await graph.as('alex').patch(`/chats/${id}`, { topic: 'Budget' });
    expect(body.viewpoint.isHidden).toBe(false);
  });

  test('isHiddenForAllMembers is true if it is hidden for every member', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    await graph.as('alex').post(`/chats/${id}/hideForUser`, user('alex'));
    expect((await chatOf(graph, 'alex', id)).isHiddenForAllMembers).toBe(false);
    await graph.as('jacob').post(`/chats/${id}/hideForUser`, user('jacob'));
    expect((await chatOf(graph, 'alex', id)).isHiddenForAllMembers).toBe(true);
    const { body } = await graph.app(['Chat.ReadBasic.All']).get(`/chats/${id}`);
    expect(body.isHiddenForAllMembers).toBe(true);
  });
});

describe('marking a chat as read (chat-markchatreadforuser)', () => {
  test('sets lastMessageReadDateTime of that user only to the current time', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    await sendText(graph, 'jacob', id, 'Hello');
    graph.clock.advance(60_000);
    expect((await graph.as('alex').post(`/chats/${id}/markChatReadForUser`, user('alex'))).status).toBe(204);
    expect((await chatOf(graph, 'alex', id)).viewpoint.lastMessageReadDateTime).toBe('2026-01-05T08:01:00Z');
    expect((await chatOf(graph, 'jacob', id)).viewpoint.lastMessageReadDateTime).toBeNull();
  });

  test('is never before the last message', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    let last = { createdDateTime: '' };
    // Messages of the same millisecond have different times, after now.
    for (let i = 0; i < 5; i++) last = await sendText(graph, 'jacob', id, 'Hello');
    await graph.as('alex').post(`/chats/${id}/markChatReadForUser`, user('alex'));
    const { viewpoint } = await chatOf(graph, 'alex', id);
    expect(Date.parse(viewpoint.lastMessageReadDateTime)).toBeGreaterThanOrEqual(Date.parse(last.createdDateTime));
  });
});

describe('marking a chat as unread (chat-markchatunreadforuser)', () => {
  test('marks messages since a given time', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    await sendText(graph, 'jacob', id, 'Hello');
    const since = '2020-12-04T23:11:16.175+01:00';
    const request = { ...user('alex'), lastMessageReadDateTime: since };
    expect((await graph.as('alex').post(`/chats/${id}/markChatUnreadForUser`, request)).status).toBe(204);
    expect((await chatOf(graph, 'alex', id)).viewpoint.lastMessageReadDateTime).toBe('2020-12-04T22:11:16.175Z');
  });

  test('marks only the last message without a time', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    const first = await sendText(graph, 'jacob', id, 'First');
    const last = await sendText(graph, 'jacob', id, 'Last');
    await graph.as('alex').post(`/chats/${id}/markChatReadForUser`, user('alex'));
    await graph.as('alex').post(`/chats/${id}/markChatUnreadForUser`, user('alex'));
    const read = Date.parse((await chatOf(graph, 'alex', id)).viewpoint.lastMessageReadDateTime);
    expect(read).toBeLessThan(Date.parse(last.createdDateTime));
    expect(read).toBeGreaterThanOrEqual(Date.parse(first.createdDateTime));
  });

  test('changes nothing in a chat without messages', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    expect((await graph.as('alex').post(`/chats/${id}/markChatUnreadForUser`, user('alex'))).status).toBe(204);
    expect((await chatOf(graph, 'alex', id)).viewpoint.lastMessageReadDateTime).toBeNull();
  });
});

describe.each(['hideForUser', 'unhideForUser', 'markChatReadForUser', 'markChatUnreadForUser'])('%s', (action) => {
  test('is only for the signed-in user, named with the home tenant', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob', 'omar');
    for (const body of [
      user('jacob'),
      user('alex', fabrikam),
      { user: { id: 'alex@contoso.com', tenantId: contoso } },
    ]) {
      const refused = await graph.as('alex').post(`/chats/${id}/${action}`, body);
      expect(refused.status).toBe(403);
      expect(refused.body.error.message).toBe('With a delegated permission the user must be the one who is signed in.');
    }
    expect((await graph.as('omar').post(`/chats/${id}/${action}`, user('omar', fabrikam))).status).toBe(204);
  });

  test('needs the id of the user; more may come along', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    const send = async (path: string, body: object) =>
      (await graph.as('alex').post(`${path}/${id}/${action}`, body)).status;
    for (const body of [{}, { user: { tenantId: contoso } }, { user: null }]) {
      expect(await send('/chats', body)).toBe(400);
    }
    const known = { id: userIds.alex, displayName: 'Alex', userIdentityType: 'aadUser' };
    for (const user of [{ id: userIds.alex }, known, { ...known, tenantId: null }, { ...known, tenantId: contoso }]) {
      expect(await send('/chats', { user })).toBe(204);
      expect(await send('/beta/chats', { user })).toBe(204);
    }
  });

  test('takes the home tenant beside the user on beta only', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    const send = async (path: string, tenantId: string) =>
      (await graph.as('alex').post(`${path}/${id}/${action}`, { user: { id: userIds.alex }, tenantId })).status;
    expect(await send('/beta/chats', contoso)).toBe(204);
    expect(await send('/beta/chats', fabrikam)).toBe(403);
    expect(await send('/chats', contoso)).toBe(400);
  });

  test('is for members only, and not for an app on its own', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    expect((await graph.as('mei').post(`/chats/${id}/${action}`, user('mei'))).status).toBe(403);
    expect((await graph.as('mei').post(`/chats/19:none@thread.v2/${action}`, user('mei'))).status).toBe(404);
    expect((await graph.app(['Chat.ReadWrite.All']).post(`/chats/${id}/${action}`, user('alex'))).status).toBe(412);
  });
});

describe('removing all access of a user (chat-removeallaccessforuser)', () => {
  const path = (id: string) => `/chats/${id}/removeAllAccessForUser`;

  test('removes the chat for the user, even if the caller is not a member', async () => {
    const graph = await startTwoTenants();
    const { body } = await graph.as('omar').post('/chats', {
      chatType: 'group',
      members: ['omar', 'jacob', 'mei'].map((name) => memberOf(name)),
    });
    const admin = graph.permitted('nadia', 'Chat.ReadWrite.All');
    const { status } = await admin.post(path(body.id), user('jacob'));
    expect(status).toBe(204);
    expect((await graph.as('jacob').get(`/chats/${body.id}`)).status).toBe(403);
    expect((await graph.as('mei').get(`/chats/${body.id}`)).status).toBe(200);
    expect(await eventsOf(graph, body.id, 'mei')).toMatchObject([
      { '@odata.type': '#microsoft.graph.membersDeletedEventMessageDetail', members: [{ id: userIds.jacob }] },
    ]);
  });

  test('removes a one-on-one chat too', async () => {
    const graph = await startTwoTenants();
    const id = await createPair(graph, 'omar', 'jacob');
    expect((await graph.as('admin').post(path(id), user('jacob'))).status).toBe(204);
    expect((await graph.as('jacob').get(`/chats/${id}`)).status).toBe(403);
    expect((await graph.as('omar').get(`/chats/${id}`)).status).toBe(200);
  });

  test('changes nothing for a user without access', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    for (const body of [user('mei'), user('jacob', fabrikam), { user: { id: 'nobody', tenantId: contoso } }]) {
      expect((await graph.as('admin').post(path(id), body)).status).toBe(204);
    }
    expect(await eventsOf(graph, id)).toEqual([]);
    expect((await graph.as('jacob').get(`/chats/${id}`)).status).toBe(200);
  });

  test('needs its own permission, and is not for an app on its own', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    expect((await graph.permitted('alex', 'Chat.ReadWrite').post(path(id), user('jacob'))).status).toBe(403);
    expect((await graph.app(['Chat.ReadWrite.All']).post(path(id), user('jacob'))).status).toBe(412);
    expect((await graph.as('alex').post(path('19:none@thread.v2'), user('jacob'))).status).toBe(404);
  });
});
