import { describe, expect, test } from 'vitest';
import { createGroup, createPair, fabrikam, meeting, startTwoTenants } from './twoTenants.ts';

const permissions = ['Teamwork.Migrate.All'];

describe('starting a migration (chat-startmigration)', () => {
  test('moves createdDateTime back and stores the original value', async () => {
    const graph = await startTwoTenants();
    for (const id of [await createGroup(graph, 'alex', 'jacob'), await createPair(graph, 'alex', 'jacob')]) {
      const { status, body } = await graph
        .app(permissions)
        .post(`/chats/${id}/startMigration`, { conversationCreationDateTime: '2019-04-18T23:51:43.255+02:00' });
      expect(status).toBe(204);
      expect(body).toBeUndefined();
      expect((await graph.as('alex').get(`/chats/${id}`)).body).toMatchObject({
        createdDateTime: '2019-04-18T21:51:43.255Z',
        originalCreatedDateTime: '2026-01-05T08:00:00Z',
        migrationMode: 'inProgress',
        lastUpdatedDateTime: '2026-01-05T08:00:00Z',
      });
    }
  });

  test.each([
    ['an empty body', {}],
    ['no body', undefined],
  ])('with %s createdDateTime stays', async (_, request) => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    expect((await graph.app(permissions).post(`/chats/${id}/startMigration`, request)).status).toBe(204);
    expect((await graph.as('alex').get(`/chats/${id}`)).body).toMatchObject({
      createdDateTime: '2026-01-05T08:00:00Z',
      originalCreatedDateTime: '2026-01-05T08:00:00Z',
      migrationMode: 'inProgress',
    });
  });

  test.each(['2026-01-05T08:00:00Z', '2026-01-05T10:00:00+02:00', '2026-01-05T08:00:00.001Z', '2030-01-01T00:00:00Z'])(
    'a time that is not earlier than the chat returns 400: %s',
    async (conversationCreationDateTime) => {
      const graph = await startTwoTenants();
      const id = await createGroup(graph, 'alex', 'jacob');
      const { status, body } = await graph
        .app(permissions)
        .post(`/chats/${id}/startMigration`, { conversationCreationDateTime });
      expect(status).toBe(400);
      expect(body.error.message).toBe(
        'conversationCreationDateTime must be earlier than the createdDateTime of the chat, 2026-01-05T08:00:00Z.',
      );
      expect((await graph.as('alex').get(`/chats/${id}`)).body).not.toHaveProperty('migrationMode');
    },
  );

  test('a meeting chat returns 400', async () => {
    const graph = await startTwoTenants();
    const { status, body } = await graph.app(permissions).post(`/chats/${meeting}/startMigration`, {});
    expect(status).toBe(400);
    expect(body.error.message).toBe('The chat of a meeting cannot be migrated into.');
  });

  test('a chat that is already in migration mode returns 400', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    await graph.app(permissions).post(`/chats/${id}/startMigration`, {});
    const { status, body } = await graph.app(permissions).post(`/chats/${id}/startMigration`, {});
    expect(status).toBe(400);
    expect(body.error.message).toBe('The chat is in migration mode already.');
  });

  test('is for apps on their own, with the permission, in the tenant of the chat', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'omar');
    const path = `/chats/${id}/startMigration`;
    expect((await graph.as('alex').post(path, {})).status).toBe(403);
    expect((await graph.app(['Chat.ReadWrite.All']).post(path, {})).status).toBe(403);
    expect((await graph.app(permissions, { tenant: fabrikam }).post(path, {})).status).toBe(403);
    expect((await graph.app(permissions).post('/chats/19:none@thread.v2/startMigration', {})).status).toBe(404);
  });
});

describe('completing a migration (chat-completemigration)', () => {
  test('ends migration mode, after which it can be started again', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    const service = graph.app(permissions);
    const chat = async () => (await graph.as('alex').get(`/chats/${id}`)).body;
    await service.post(`/chats/${id}/startMigration`, { conversationCreationDateTime: '2019-01-01T00:00:00Z' });
    expect((await service.post(`/chats/${id}/completeMigration`)).status).toBe(204);
    expect(await chat()).toMatchObject({ migrationMode: 'completed', createdDateTime: '2019-01-01T00:00:00Z' });
    await service.post(`/chats/${id}/startMigration`, { conversationCreationDateTime: '2018-01-01T00:00:00Z' });
    expect(await chat()).toMatchObject({
      migrationMode: 'inProgress',
      createdDateTime: '2018-01-01T00:00:00Z',
      originalCreatedDateTime: '2026-01-05T08:00:00Z',
    });
  });

  test('a chat that is not in migration mode returns 400', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    const service = graph.app(permissions);
    const complete = () => service.post(`/chats/${id}/completeMigration`);
    const refused = await complete();
    expect(refused.status).toBe(400);
    expect(refused.body.error.message).toBe('The chat is not in migration mode.');
    await service.post(`/chats/${id}/startMigration`);
    await complete();
    expect((await complete()).status).toBe(400);
  });

  test('another app than the one that started it returns 403', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    await graph.app(permissions).post(`/chats/${id}/startMigration`);
    const other = graph.app(permissions, { id: '7d0c3b1e-2f4a-4b6d-9c8e-1a5f3e7d9b20' });
    const { status, body } = await other.post(`/chats/${id}/completeMigration`);
    expect(status).toBe(403);
    expect(body.error.message).toBe(
      'Another app started the migration. Only that app can import messages and complete it.',
    );
    expect((await graph.as('alex').get(`/chats/${id}`)).body.migrationMode).toBe('inProgress');
  });
});
