import { describe, expect, test } from 'vitest';
import { pairOf, userIds } from '../testEmulator.ts';
import { createGroup, createPair, fabrikam, meeting, sendText, startTwoTenants, twoTenantSeed } from './twoTenants.ts';

const day = 24 * 60 * 60 * 1000;
const manage = ['Chat.ManageDeletion.All'];

describe('deleting a chat (chat-delete)', () => {
  test('removes one-on-one, group and meeting chats for everybody', async () => {
    const graph = await startTwoTenants();
    for (const id of [await createGroup(graph, 'alex', 'jacob'), await createPair(graph, 'alex', 'jacob'), meeting]) {
      const { status, body } = await graph.as('admin').delete(`/chats/${id}`);
      expect(status).toBe(204);
      expect(body).toBeUndefined();
      expect((await graph.as('alex').get(`/chats/${id}`)).status).toBe(404);
    }
    expect((await graph.as('alex').get('/chats')).body.value).toEqual([]);
  });

  test('is for administrators: a member without that role gets 403', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    const { status, body } = await graph.as('alex').delete(`/chats/${id}`);
    expect(status).toBe(403);
    expect(body.error.message).toBe('Only an administrator of the tenant or of Teams can do this.');
    expect((await graph.as('alex').get(`/chats/${id}`)).status).toBe(200);
  });

  test('a chat that another organization started returns 403', async () => {
    const graph = await startTwoTenants();
    const id = await createPair(graph, 'omar', 'jacob');
    for (const caller of [graph.as('admin'), graph.app(manage)]) {
      const { status, body } = await caller.delete(`/chats/${id}`);
      expect(status).toBe(403);
      expect(body.error.message).toBe(
        'The chat was started in another tenant. Only an administrator there can delete it.',
      );
    }
    expect((await graph.as('farid').delete(`/chats/${id}`)).status).toBe(204);
  });

  test('an app on its own can delete a chat of its tenant', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    expect((await graph.app(manage, { tenant: fabrikam }).delete(`/chats/${id}`)).status).toBe(403);
    expect((await graph.app(manage).delete(`/chats/${id}`)).status).toBe(204);
  });

  test('an app that is installed with the resource-specific permission can delete and restore the chat', async () => {
    const keeper = {
      clientAppId: 'b1f7e4a2-5d3c-4e8f-9a60-7c2d1e0f3b45',
      versions: [
        {
          version: '1.0.0',
          permissions: [{ permissionValue: 'Chat.ManageDeletion.Chat', permissionType: 'application' as const }],
        },
      ],
    };
    const installed = '19:installed@thread.v2';
    const graph = await startTwoTenants({
      seed: {
        ...twoTenantSeed,
        apps: { keeper },
        chats: [{ id: installed, topic: 'Budget', members: ['alex', 'jacob'], apps: ['keeper'] }],
      },
    });
    const elsewhere = await createGroup(graph, 'alex', 'jacob');
    const service = graph.app(['Chat.ManageDeletion.Chat']);
    expect((await service.delete(`/chats/${elsewhere}`)).status).toBe(403);
    expect((await service.delete(`/chats/${installed}`)).status).toBe(204);
    await graph.as('admin').delete(`/chats/${elsewhere}`);
    expect((await service.post(`/teamwork/deletedChats/${elsewhere}/undoDelete`)).status).toBe(403);
    expect((await service.get(`/teamwork/deletedChats/${installed}`)).status).toBe(200);
    expect((await service.post(`/teamwork/deletedChats/${installed}/undoDelete`)).status).toBe(204);
  });

  test('a chat that does not exist, or was deleted already, returns 404', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    await graph.as('admin').delete(`/chats/${id}`);
    expect((await graph.as('admin').delete(`/chats/${id}`)).status).toBe(404);
    expect((await graph.as('admin').delete('/chats/19:none@thread.v2')).status).toBe(404);
  });

  test('from then on every path below the chat returns 404', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    const { id: message } = await sendText(graph, 'alex', id, 'Hello');
    const { value } = (await graph.as('alex').get(`/chats/${id}/members`)).body;
    await graph.as('admin').delete(`/chats/${id}`);
    const alex = graph.as('alex');
    const user = { user: { id: userIds.alex, tenantId: 'b33cbe9f-8ebe-4f2a-912b-7e2a427f477f' } };
    const responses = await Promise.all([
      alex.get(`/chats/${id}?$expand=members`),
      alex.get(`/me/chats/${id}`),
      alex.get(`/users/${userIds.alex}/chats/${id}`),
      alex.patch(`/chats/${id}`, { topic: 'Budget' }),
      alex.get(`/chats/${id}/members`),
      alex.get(`/chats/${id}/members/${value[0].id}`),
      alex.delete(`/chats/${id}/members/${value[0].id}`),
      alex.get(`/chats/${id}/messages`),
      alex.get(`/chats/${id}/messages/${message}`),
      alex.post(`/chats/${id}/messages`, { body: { content: 'Hello' } }),
      alex.post(`/chats/${id}/hideForUser`, user),
      alex.post(`/chats/${id}/markChatReadForUser`, user),
      alex.post(`/chats/${id}/removeAllAccessForUser`, user),
      graph.app(['Teamwork.Migrate.All']).post(`/chats/${id}/startMigration`, {}),
      alex.get(`/beta/chats/${id}/operations`),
    ]);
    expect(responses.map(({ status }) => status)).toEqual(responses.map(() => 404));
  });
});

describe('a deleted chat (deletedchat-get)', () => {
  test('has only its id', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    await graph.as('admin').delete(`/chats/${id}`);
    for (const caller of [graph.as('admin'), graph.app(manage)]) {
      const { status, body } = await caller.get(`/teamwork/deletedChats/${id}`);
      expect(status).toBe(200);
      expect(body).toEqual({ '@odata.context': 'http://graph.test/v1.0/$metadata#teamwork/deletedChats/$entity', id });
    }
  });

  test('is for administrators of the tenant', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    await graph.as('admin').delete(`/chats/${id}`);
    expect((await graph.as('alex').get(`/teamwork/deletedChats/${id}`)).status).toBe(403);
    expect((await graph.as('farid').get(`/teamwork/deletedChats/${id}`)).status).toBe(404);
  });

  test('a chat that is not deleted, or does not exist, returns 404', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    for (const one of [id, '19:none@thread.v2']) {
      const { status, body } = await graph.as('admin').get(`/teamwork/deletedChats/${one}`);
      expect(status).toBe(404);
      expect(body.error).toMatchObject({ code: 'NotFound', message: `No deleted chat is found with id '${one}'.` });
    }
  });
});

describe('restoring a chat (deletedchat-undodelete)', () => {
  test('restores the id, the members and the messages of the chat', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    const message = await sendText(graph, 'jacob', id, 'Hello');
    const before = (await graph.as('alex').get(`/chats/${id}?$expand=members,lastMessagePreview`)).body;
    await graph.as('admin').delete(`/chats/${id}`);
    graph.clock.advance(6 * day);
    const { status, body } = await graph.as('admin').post(`/teamwork/deletedChats/${id}/undoDelete`);
    expect(status).toBe(204);
    expect(body).toBeUndefined();
    expect((await graph.as('alex').get(`/chats/${id}?$expand=members,lastMessagePreview`)).body).toEqual(before);
    expect((await graph.as('jacob').get(`/chats/${id}/messages/${message.id}`)).body).toEqual(
      expect.objectContaining({ id: message.id }),
    );
    expect((await graph.as('admin').get(`/teamwork/deletedChats/${id}`)).status).toBe(404);
    expect((await graph.as('admin').post(`/teamwork/deletedChats/${id}/undoDelete`)).status).toBe(404);
  });

  test('is possible for seven days, and not a millisecond longer', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    await graph.as('admin').delete(`/chats/${id}`);
    graph.clock.advance(7 * day);
    expect((await graph.as('admin').get(`/teamwork/deletedChats/${id}`)).status).toBe(200);
    graph.clock.advance(1);
    expect((await graph.as('admin').get(`/teamwork/deletedChats/${id}`)).status).toBe(404);
    expect((await graph.as('admin').post(`/teamwork/deletedChats/${id}/undoDelete`)).status).toBe(404);
    expect((await graph.as('alex').get(`/chats/${id}`)).status).toBe(404);
  });

  test('is for administrators of the tenant, and for an app on its own', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    await graph.as('admin').delete(`/chats/${id}`);
    const path = `/teamwork/deletedChats/${id}/undoDelete`;
    expect((await graph.as('alex').post(path)).status).toBe(403);
    expect((await graph.as('farid').post(path)).status).toBe(404);
    expect((await graph.app(manage, { tenant: fabrikam }).post(path)).status).toBe(404);
    expect((await graph.app(manage).post(path)).status).toBe(204);
  });
});

describe('the deleted one-on-one chat of two users (chat-post: there is one; chat-delete: it can be restored)', () => {
  test('is not created again while it can be restored', async () => {
    const graph = await startTwoTenants();
    const id = await createPair(graph, 'alex', 'jacob');
    await graph.as('admin').delete(`/chats/${id}`);
    const { status, body } = await graph.as('jacob').post('/chats', pairOf('alex', 'jacob'));
    expect(status).toBe(403);
    expect(body.error.message).toContain('Until 2026-01-12T08:00:00Z an administrator can restore it');
    await graph.as('admin').post(`/teamwork/deletedChats/${id}/undoDelete`);
    expect((await graph.as('jacob').post('/chats', pairOf('alex', 'jacob'))).body.id).toBe(id);
  });

  test('is replaced by a new and empty one after that', async () => {
    const graph = await startTwoTenants();
    const id = await createPair(graph, 'alex', 'jacob');
    await sendText(graph, 'alex', id, 'Hello');
    await graph.as('admin').delete(`/chats/${id}`);
    graph.clock.advance(7 * day + 1);
    const { status, body } = await graph.as('jacob').post('/chats', pairOf('alex', 'jacob'));
    expect(status).toBe(201);
    expect(body.createdDateTime).toBe('2026-01-12T08:00:00.001Z');
    expect((await graph.as('alex').get(`/chats/${body.id}/messages`)).body.value).toEqual([]);
    expect((await graph.as('alex').get(`/chats/${body.id}/members`)).body.value).toHaveLength(2);
    expect((await graph.as('admin').get(`/teamwork/deletedChats/${id}`)).status).toBe(404);
  });
});
