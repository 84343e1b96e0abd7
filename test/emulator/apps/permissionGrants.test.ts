import { describe, expect, test } from 'vitest';
import { groupOf, readPages } from '../testEmulator.ts';
import { bind, budget, installBudget, notes, permission, startAppEmulator } from './appEmulator.ts';

const permissionsOf = (grants: readonly { permission: string }[]) => grants.map((grant) => grant.permission);

describe('what apps may do in a chat (chat-list-permissiongrants)', () => {
  test('each grant is one permission of one app', async () => {
    const graph = await startAppEmulator();
    await installBudget(graph);
    await graph.install(notes.id);
    const { status, body } = await graph.as('mei').get(`${graph.chat}/permissionGrants`);
    expect(status).toBe(200);
    expect(body['@odata.context']).toBe('http://graph.test/v1.0/$metadata#permissionGrants');
    expect(body['@odata.count']).toBe(2);
    expect(body.value[0]).toEqual({
      id: expect.any(String),
      clientAppId: '3d0f8a52-7c1e-4b96-8e24-5a9b1c0d6f73',
      resourceAppId: '00000003-0000-0000-c000-000000000000',
      clientId: budget.clientAppId,
      permissionType: 'Application',
      permission: 'ChatMember.Read.Chat',
    });
    expect(permissionsOf(body.value)).toEqual(['ChatMember.Read.Chat', 'TeamsActivity.Send.Chat']);
    expect(new Set(body.value.map(({ id }: { id: string }) => id)).size).toBe(2);
  });

  test('grants begin and end with the installation of the app', async () => {
    const graph = await startAppEmulator();
    const path = `${graph.chat}/permissionGrants`;
    expect((await graph.as('alex').get(path)).body.value).toEqual([]);
    const id = await installBudget(graph);
    expect((await graph.as('alex').get(path)).body.value).toHaveLength(2);
    await graph.as('alex').delete(`${graph.chat}/installedApps/${id}`);
    expect((await graph.as('alex').get(path)).body.value).toEqual([]);
  });

  test('grants of another chat are not listed', async () => {
    const graph = await startAppEmulator();
    await installBudget(graph);
    const { body: other } = await graph.as('alex').post('/chats', groupOf('alex', 'nadia'));
    expect((await graph.as('alex').get(`/chats/${other.id}/permissionGrants`)).body.value).toEqual([]);
  });

  test('a permission for signed-in users is returned as delegated', async () => {
    const graph = await startAppEmulator();
    await graph.install('my.app', [permission('ChatMember.Read.Chat', 'delegated')]);
    const { body } = await graph.as('alex').get(`${graph.chat}/permissionGrants`);
    expect(body.value).toMatchObject([{ permissionType: 'Delegated', clientId: 'my.app' }]);
  });

  test('long lists are returned in pages', async () => {
    const graph = await startAppEmulator();
    const needed = Array.from({ length: 60 }, (_, index) => `Permission.${String(index).padStart(2, '0')}.Chat`);
    await graph.install('my.app', needed.toReversed());
    const pages = await readPages(graph, `${graph.chat}/permissionGrants`);
    expect(pages.map(({ length }) => length)).toEqual([50, 10]);
    expect(permissionsOf(pages.flat())).toEqual(needed);
  });

  test.each(['$top=5', "$filter=permission eq 'x'", '$expand=x', '$skiptoken=x'])(
    'the option %s returns 400',
    async (option) => {
      const { as, chat } = await startAppEmulator();
      expect((await as('alex').get(`${chat}/permissionGrants?${option}`)).status).toBe(400);
    },
  );

  test('returns 403 to a caller who is not a member, and 404 if the chat does not exist', async () => {
    const { as, chat } = await startAppEmulator();
    expect((await as('nadia').get(`${chat}/permissionGrants`)).status).toBe(403);
    expect((await as('alex').get('/chats/19:none@thread.v2/permissionGrants')).status).toBe(404);
  });
});

describe('a resource-specific permission (guide authentication)', () => {
  const id = budget.clientAppId;

  test('applies in the chat in which the app was installed with it, until the app is removed', async () => {
    const graph = await startAppEmulator();
    const caller = graph.app(['ChatMember.Read.Chat'], { id });
    const path = `${graph.chat}/members`;
    const { status, body } = await caller.get(path);
    expect(status).toBe(403);
    expect(body.error).toMatchObject({
      code: 'Forbidden',
      message: expect.stringContaining(
        `The app '${id}' does not have 'ChatMember.Read.Chat' in this chat. Install the app`,
      ),
    });
    const installation = await installBudget(graph);
    expect((await caller.get(path)).status).toBe(200);
    await graph.as('alex').delete(`${graph.chat}/installedApps/${installation}`);
    expect((await caller.get(path)).status).toBe(403);
  });

  test('does not apply in another chat', async () => {
    const graph = await startAppEmulator();
    await installBudget(graph);
    const { body: other } = await graph.as('alex').post('/chats', groupOf('alex', 'nadia'));
    expect((await graph.app(['ChatMember.Read.Chat'], { id }).get(`/chats/${other.id}/members`)).status).toBe(403);
  });

  test('does not apply to another app', async () => {
    const graph = await startAppEmulator();
    await installBudget(graph);
    expect((await graph.app(['ChatMember.Read.Chat']).get(`${graph.chat}/members`)).status).toBe(403);
  });

  test('does not apply if the app was installed with other permissions', async () => {
    const graph = await startAppEmulator();
    await graph.install('my.app', ['ChatSettings.Read.Chat', permission('ChatMember.Read.Chat', 'delegated')]);
    const caller = graph.app(['ChatMember.Read.Chat', 'ChatSettings.Read.Chat'], { id: 'my.app' });
    expect((await caller.get(`${graph.chat}/members`)).status).toBe(403);
    expect((await caller.get(graph.chat)).status).toBe(200);
  });

  test('is not needed if the app has a permission for all chats', async () => {
    const graph = await startAppEmulator();
    const roles = ['ChatMember.Read.Chat', 'ChatMember.Read.All'];
    expect((await graph.app(roles, { id }).get(`${graph.chat}/members`)).status).toBe(200);
  });

  test('does not extend a permission that is limited to the calling app', async () => {
    const graph = await startAppEmulator();
    const roles = ['Chat.Manage.Chat', 'TeamsAppInstallation.ReadWriteSelfForChat.All'];
    const caller = graph.app(roles, { id: 'my.app' });
    expect((await caller.post(`${graph.chat}/installedApps`, bind(notes.id))).status).toBe(403);
    await graph.install('my.app', ['Chat.Manage.Chat']);
    expect((await caller.post(`${graph.chat}/installedApps`, bind(notes.id))).status).toBe(201);
  });

  test('can be given to any app in a test: install the app by its id, with consent', async () => {
    const graph = await startAppEmulator();
    const appId = 'b1f7e4a2-5d3c-4e8f-9a60-7c2d1e0f3b45';
    await graph.install(appId, ['ChatMessage.Read.Chat']);
    expect((await graph.app(['ChatMessage.Read.Chat'], { id: appId }).get(`${graph.chat}/messages`)).status).toBe(200);
  });
});
