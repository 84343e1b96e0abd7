import { describe, expect, test } from 'vitest';
import { eventsOf, groupOf, readPages, userIds } from '../testEmulator.ts';
import {
  appOf,
  bind,
  budget,
  consent,
  installBudget,
  installFor,
  notes,
  permission,
  startAppEmulator,
  version,
} from './appEmulator.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('installing (chat-post-installedapps)', () => {
  test('installs an app, returns no body, and Location leads to the installation', async () => {
    const { as, chat, chatId } = await startAppEmulator();
    const { status, headers, body } = await as('alex').post(`${chat}/installedApps`, bind(notes.id));
    expect(status).toBe(201);
    expect(body).toBeUndefined();
    const id = base64(`${chatId}##${notes.id}`);
    expect(headers.get('location')).toBe(`http://graph.test/v1.0/chats('${chatId}')/installedApps('${id}')`);
    const { body: installed } = await as('mei').get(headers.get('location') ?? '');
    expect(installed.id).toBe(id);
  });

  test('returns 409 if the chat already has the app', async () => {
    const { as, chat, install } = await startAppEmulator();
    await install(notes.id);
    const { status, body } = await as('mei').post(`${chat}/installedApps`, bind(notes.id));
    expect(status).toBe(409);
    expect(body.error).toMatchObject({
      code: 'Conflict',
      message: `The app '${notes.id}' is installed in the chat already.`,
    });
  });

  test('another chat may have the same app', async () => {
    const graph = await startAppEmulator();
    await graph.install(notes.id);
    const { body } = await graph.as('alex').post('/chats', groupOf('alex', 'nadia'));
    await graph.install(notes.id, undefined, `/chats/${body.id}`);
  });

  test.each([
    'https://graph.microsoft.com/v1.0/appCatalogs/teamsApps',
    'https://graph.microsoft.com/v1.0/users/x',
    '/appCatalogs/teamsApps/x',
    'https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/%E0%A4%A',
  ])('%s is not the URL of an app and returns 400', async (url) => {
    const { as, chat } = await startAppEmulator();
    const { status, body } = await as('alex').post(`${chat}/installedApps`, { 'teamsApp@odata.bind': url });
    expect(status).toBe(400);
    expect(body.error.message).toContain('teamsApp@odata.bind');
  });

  test('an app that is named for the first time is added to the catalog, with the permissions of the consent', async () => {
    const { as, chat, install } = await startAppEmulator();
    const id = await install('My.Own-App', ['ChatMember.Read.Chat']);
    const { body } = await as('alex').get(`${chat}/installedApps?$expand=teamsApp,teamsAppDefinition`);
    expect(body.value).toMatchObject([
      {
        id,
        teamsApp: { id: 'My.Own-App' },
        teamsAppDefinition: { authorization: { clientAppId: 'My.Own-App' } },
      },
    ]);
  });

  test('in a closed directory, an app that the catalog lacks returns 404', async () => {
    const { as, chat, install } = await startAppEmulator({ closedDirectory: true });
    await install(notes.id);
    const { status, body } = await as('alex').post(`${chat}/installedApps`, bind('unknown'));
    expect(status).toBe(404);
    expect(body.error).toMatchObject({
      code: 'NotFound',
      message: "No app is found in the catalog with id 'unknown'.",
    });
  });

  test('an id that is not valid for an app returns 404', async () => {
    const { as, chat } = await startAppEmulator();
    for (const id of ['x'.repeat(65), 'a%20b', '%3Cscript%3E']) {
      expect((await as('alex').post(`${chat}/installedApps`, bind(id))).status, id).toBe(404);
    }
  });

  test('an id that is a GUID is found whatever its case', async () => {
    const { as, chat, install } = await startAppEmulator({ closedDirectory: true });
    await install(notes.id);
    expect((await as('alex').post(`${chat}/installedApps`, bind(notes.id.toUpperCase()))).status).toBe(409);
  });

  test('returns 403 to a caller who is not a member, and 404 if the chat does not exist', async () => {
    const { as, chat } = await startAppEmulator();
    expect((await as('nadia').post(`${chat}/installedApps`, bind(notes.id))).status).toBe(403);
    expect((await as('alex').post('/chats/19:none@thread.v2/installedApps', bind(notes.id))).status).toBe(404);
  });

  test('writes an event into the chat', async () => {
    const graph = await startAppEmulator();
    await graph.install(notes.id);
    expect(await eventsOf(graph, graph.chatId)).toMatchObject([
      {
        '@odata.type': '#microsoft.graph.teamsAppInstalledEventMessageDetail',
        teamsAppId: notes.id,
        teamsAppDisplayName: 'OneNote',
        initiator: { user: { id: userIds.alex, displayName: null } },
      },
    ]);
  });
});

describe('consent (chat-post-installedapps, rules 2 and 3)', () => {
  test.each([
    ['nothing', {}],
    ['too little', consent('ChatMember.Read.Chat')],
    ['too much', consent(...budget.permissions, 'ChatMessage.Read.Chat')],
    ['another kind', consent('ChatMember.Read.Chat', permission('TeamsActivity.Send.Chat', 'delegated'))],
    ['none', consent()],
  ])('to %s returns 400, and the error lists what the app needs', async (_, set) => {
    const { as, chat } = await startAppEmulator();
    const { status, body } = await as('alex').post(`${chat}/installedApps`, { ...bind(budget.id), ...set });
    expect(status).toBe(400);
    expect(body.error.message).toBe(
      "consentedPermissionSet must name exactly the resource-specific permissions that the app needs: 'ChatMember.Read.Chat', 'TeamsActivity.Send.Chat'.",
    );
  });

  test('to exactly what the app needs is accepted, in any order, with the type in any case, and with repetitions', async () => {
    const { as, chat } = await startAppEmulator();
    const resourceSpecificPermissions = [...budget.permissions, 'ChatMember.Read.Chat']
      .map((permissionValue) => ({ permissionValue, permissionType: 'Application' }))
      .reverse();
    const body = { ...bind(budget.id), consentedPermissionSet: { resourceSpecificPermissions } };
    expect((await as('alex').post(`${chat}/installedApps`, body)).status).toBe(201);
    const { body: list } = await as('alex').get(`${chat}/installedApps?$select=consentedPermissionSet`);
    expect(list.value[0].consentedPermissionSet.resourceSpecificPermissions).toEqual([
      permission('ChatMember.Read.Chat'),
      permission('TeamsActivity.Send.Chat'),
    ]);
  });

  test('may be omitted if an app needs no permissions, or only delegated ones', async () => {
    const { publish, install } = await startAppEmulator();
    await publish(appOf('delegated', { versions: [version({ permissions: [permission('A.Chat', 'delegated')] })] }));
    await install('delegated');
    await install(notes.id, []);
  });

  test('to something that an app does not need returns 400', async () => {
    const { as, chat } = await startAppEmulator();
    const { status, body } = await as('alex').post(`${chat}/installedApps`, {
      ...bind(notes.id),
      ...consent('A.Chat'),
    });
    expect(status).toBe(400);
    expect(body.error.message).toMatch(/needs: none\.$/);
  });

  test('needs a permission that allows it', async () => {
    const { permitted, app, chat } = await startAppEmulator();
    const path = `${chat}/installedApps`;
    const body = { ...bind(budget.id), ...consent(...budget.permissions) };
    const { status, body: failure } = await permitted('alex', 'TeamsAppInstallation.ReadWriteForChat').post(path, body);
    expect(status).toBe(403);
    expect(failure.error).toMatchObject({
      code: 'Forbidden',
      message:
        "The app needs resource-specific permissions. API requires one of 'TeamsAppInstallation.ReadWriteAndConsentSelfForChat, TeamsAppInstallation.ManageSelectedForChat, TeamsAppInstallation.ReadWriteAndConsentForChat'.",
    });
    expect((await app(['TeamsAppInstallation.ReadWriteForChat.All']).post(path, body)).status).toBe(403);
    const { status: own } = await permitted('alex', 'TeamsAppInstallation.ReadWriteForChat').post(path, bind(notes.id));
    expect(own).toBe(201);
    const consenting = permitted('alex', 'TeamsAppInstallation.ReadWriteAndConsentForChat');
    expect((await consenting.post(path, body)).status).toBe(201);
  });
});

describe('the permission to manage selected apps', () => {
  test.each(['delegated', 'application'])('installs, reads, upgrades and removes any app, %s', async (kind) => {
    const graph = await startAppEmulator();
    const caller =
      kind === 'delegated'
        ? graph.permitted('alex', 'TeamsAppInstallation.ManageSelectedForChat')
        : graph.app(['TeamsAppInstallation.ManageSelectedForChat.All']);
    const path = `${graph.chat}/installedApps`;
    const body = { ...bind(budget.id), ...consent(...budget.permissions) };
    expect((await caller.post(path, body)).status).toBe(201);
    const [{ id }] = (await caller.get(path)).body.value;
    expect((await caller.get(`${path}/${id}`)).status).toBe(200);
    expect((await caller.post(`${path}/${id}/upgrade`, consent(...budget.permissions))).status).toBe(204);
    expect((await caller.delete(`${path}/${id}`)).status).toBe(204);
  });

  test('is not needed to get one installation, for which one to read all is enough', async () => {
    const graph = await startAppEmulator();
    const id = await graph.install(notes.id);
    const reader = graph.app(['TeamsAppInstallation.Read.All']);
    expect((await reader.get(`${graph.chat}/installedApps/${id}`)).status).toBe(200);
    expect((await reader.get(`${graph.chat}/installedApps`)).status).toBe(403);
  });
});

describe('a permission with Self in its name', () => {
  const id = budget.clientAppId;

  test('installs the calling app alone', async () => {
    const { app, chat } = await startAppEmulator();
    const self = app(['TeamsAppInstallation.ReadWriteAndConsentSelfForChat.All'], { id });
    const { status, body } = await self.post(`${chat}/installedApps`, bind(notes.id));
    expect(status).toBe(403);
    expect(body.error.message).toContain("one of 'TeamsAppInstallation.ManageSelectedForChat.All,");
    const own = { ...bind(budget.id), ...consent(...budget.permissions) };
    expect((await self.post(`${chat}/installedApps`, own)).status).toBe(201);
  });

  test('does not combine with a permission that does not allow consent', async () => {
    const { app, chat } = await startAppEmulator();
    const roles = [
      'TeamsAppInstallation.ReadWriteAndConsentSelfForChat.All',
      'TeamsAppInstallation.ReadWriteForChat.All',
    ];
    const body = { ...bind(budget.id), ...consent(...budget.permissions) };
    expect((await app(roles).post(`${chat}/installedApps`, body)).status).toBe(403);
    expect((await app(roles).post(`${chat}/installedApps`, bind(notes.id))).status).toBe(201);
  });

  test('upgrades and removes the calling app alone', async () => {
    const graph = await startAppEmulator();
    const [own, other] = [await installBudget(graph), await graph.install(notes.id)];
    const self = graph.app(
      ['TeamsAppInstallation.ReadWriteSelfForChat.All', 'TeamsAppInstallation.ReadWriteAndConsentSelfForChat.All'],
      { id: id.toUpperCase() },
    );
    const path = (installation: string) => `${graph.chat}/installedApps/${installation}`;
    expect((await self.post(`${path(other)}/upgrade`, {})).status).toBe(403);
    expect((await self.post(`${path(own)}/upgrade`, consent(...budget.permissions))).status).toBe(204);
    expect((await self.delete(path(other))).status).toBe(403);
    expect((await self.delete(path(own))).status).toBe(204);
  });

  test('applies to the app of a signed-in user too', async () => {
    const { permitted, chat } = await startAppEmulator();
    const self = permitted('alex', 'TeamsAppInstallation.ReadWriteSelfForChat');
    expect((await self.post(`${chat}/installedApps`, bind(notes.id))).status).toBe(403);
  });
});

describe('the apps of a chat (chat-list-installedapps)', () => {
  test('an installation has only its id', async () => {
    const graph = await startAppEmulator();
    const ids = [await installBudget(graph), await graph.install(notes.id)];
    const { body } = await graph.as('mei').get(`${graph.chat}/installedApps`);
    expect(body).toEqual({
      '@odata.context': `http://graph.test/v1.0/$metadata#chats('${encodeURIComponent(graph.chatId)}')/installedApps`,
      '@odata.count': 2,
      value: ids.map((id) => ({ id })),
    });
  });

  test('$expand includes apps, versions and bots', async () => {
    const graph = await startAppEmulator();
    const [id] = [await installBudget(graph), await graph.install(notes.id)];
    const list = async (expand: string) =>
      (await graph.as('alex').get(`${graph.chat}/installedApps?$expand=${expand}`)).body;
    const apps = await list('teamsApp');
    expect(apps['@odata.context']).toMatch(/\/installedApps\(teamsApp\(\)\)$/);
    expect(apps.value[0]).toEqual({
      id,
      teamsApp: {
        id: budget.id,
        externalId: 'c9f2d6b1-1a7e-4e0b-8b35-0d5f4f7a9e21',
        displayName: 'Contoso Budget',
        distributionMethod: 'organization',
      },
    });
    const definitions = await list('teamsAppDefinition');
    expect(definitions.value[0].teamsAppDefinition).toEqual({
      id: base64(`${budget.id}##1.2.0##Published`),
      teamsAppId: budget.id,
      displayName: 'Contoso Budget',
      version: '1.2.0',
      publishingState: 'published',
      shortDescription: 'Plan the budget where you talk about it.',
      description: 'Keeps the budget of a team beside its chat, and asks for approvals there.',
      lastModifiedDateTime: '2020-11-27T08:14:32.5Z',
      createdBy: null,
      authorization: {
        clientAppId: budget.clientAppId,
        requiredPermissionSet: { resourceSpecificPermissions: budget.permissions.map((each) => permission(each)) },
      },
    });
    const bots = await list('teamsAppDefinition($expand=bot)');
    expect(bots['@odata.context']).toMatch(/\/installedApps\(teamsAppDefinition\(bot\(\)\)\)$/);
    expect(bots.value.map((each: { teamsAppDefinition: { bot?: object } }) => each.teamsAppDefinition.bot)).toEqual([
      { id: budget.clientAppId },
      undefined,
    ]);
  });

  test('consentedPermissionSet is included if $select names it, together with what $expand includes', async () => {
    const graph = await startAppEmulator();
    await installBudget(graph);
    await graph.install(notes.id);
    const { body } = await graph
      .as('alex')
      .get(`${graph.chat}/installedApps?$select=id,consentedPermissionSet&$expand=teamsApp`);
    expect(body['@odata.context']).toMatch(/\/installedApps\(id,consentedPermissionSet,teamsApp\(\)\)$/);
    expect(body.value[0].consentedPermissionSet.resourceSpecificPermissions).toHaveLength(2);
    expect(body.value[1].consentedPermissionSet).toBeNull();
    expect(body.value[1].teamsApp.displayName).toBe('OneNote');
  });

  test('$filter compares expanded properties', async () => {
    const graph = await startAppEmulator();
    const [first, second] = [await installBudget(graph), await graph.install(notes.id)];
    const found = async (expand: string, filter: string) => {
      const query = `$expand=${expand}&$filter=${encodeURIComponent(filter)}`;
      const { status, body } = await graph.as('alex').get(`${graph.chat}/installedApps?${query}`);
      expect(status, JSON.stringify(body)).toBe(200);
      return body.value.map(({ id }: { id: string }) => id);
    };
    expect(await found('teamsApp', "teamsApp/externalId eq 'c9f2d6b1-1a7e-4e0b-8b35-0d5f4f7a9e21'")).toEqual([first]);
    expect(await found('teamsApp', `teamsApp/id eq '${notes.id}'`)).toEqual([second]);
    expect(await found('teamsApp', 'teamsApp/externalId eq null')).toEqual([second]);
    expect(await found('teamsAppDefinition', "startswith(teamsAppDefinition/displayName,'Contoso')")).toEqual([first]);
    expect(await found('teamsAppDefinition($expand=bot)', "teamsAppDefinition/version eq '1.2.0'")).toEqual([first]);
    expect(await found('teamsApp', `id eq '${second}'`)).toEqual([second]);
  });

  test.each([
    ["$filter=teamsApp/id eq 'x'", '$filter on teamsApp/id needs $expand=teamsApp.'],
    ["$expand=teamsApp&$filter=teamsAppDefinition/version eq '1'", 'needs $expand=teamsAppDefinition'],
    ["$expand=teamsApp&$filter=teamsApp/name eq 'x'", "The property 'teamsApp/name' cannot be used in $filter"],
    ["$filter=__proto__ eq 'x'", "The property '__proto__' cannot be used in $filter"],
    ["$filter=constructor/id eq 'x'", "The property 'constructor/id' cannot be used in $filter"],
    ['$filter=teamsApp', 'cannot be used'],
    ['$filter=id eq', 'malformed at character 6'],
    ['$expand=chat', '$expand[0] must be one of'],
    ['$select=teamsApp', '$select[0] must be one of'],
    ['$top=5', '$top'],
    ['$skiptoken=x', '$skiptoken'],
  ])('%s returns 400 with the reason', async (query, message) => {
    const { as, chat } = await startAppEmulator();
    const { status, body } = await as('alex').get(`${chat}/installedApps?${query}`);
    expect(status).toBe(400);
    expect(body.error.message).toContain(message);
  });

  test('long lists are returned in pages, whose links keep the options', async () => {
    const graph = await startAppEmulator();
    for (let count = 0; count < 52; count++) await graph.install(`app-${count}`);
    const filter = encodeURIComponent("teamsApp/id ne 'app-0'");
    const pages = await readPages(graph, `${graph.chat}/installedApps?$expand=teamsApp&$filter=${filter}`);
    expect(pages.map(({ length }) => length)).toEqual([50, 1]);
    expect(pages.flat().map(({ teamsApp }) => teamsApp.id)).toEqual(
      Array.from({ length: 51 }, (_, index) => `app-${index + 1}`),
    );
  });

  test('returns 403 to a caller who is not a member', async () => {
    const { as, chat } = await startAppEmulator();
    expect((await as('nadia').get(`${chat}/installedApps`)).status).toBe(403);
  });
});

describe('one app of a chat (chat-get-installedapps)', () => {
  test('has only its id, and the consent if $select names it', async () => {
    const graph = await startAppEmulator();
    const id = await installBudget(graph);
    const path = `${graph.chat}/installedApps/${id}`;
    const { body } = await graph.as('alex').get(path);
    expect(body).toEqual({ '@odata.context': expect.stringMatching(/\/installedApps\/\$entity$/), id });
    const { body: selected } = await graph.as('alex').get(`${path}?$select=id,consentedPermissionSet`);
    expect(selected['@odata.context']).toMatch(/\/installedApps\(id,consentedPermissionSet\)\/\$entity$/);
    expect(selected.consentedPermissionSet.resourceSpecificPermissions).toHaveLength(2);
  });

  test('$expand returns 400', async () => {
    const graph = await startAppEmulator();
    const id = await graph.install(notes.id);
    expect((await graph.as('alex').get(`${graph.chat}/installedApps/${id}?$expand=teamsApp`)).status).toBe(400);
  });

  test('an unknown id, or an id from another chat, returns 404', async () => {
    const graph = await startAppEmulator();
    const id = await graph.install(notes.id);
    const { body: other } = await graph.as('alex').post('/chats', groupOf('alex', 'nadia'));
    for (const path of [`${graph.chat}/installedApps/${notes.id}`, `/chats/${other.id}/installedApps/${id}`]) {
      const { status, body } = await graph.as('alex').get(path);
      expect(status, path).toBe(404);
      expect(body.error.message).toMatch(/^No app installation is found with id '/);
    }
  });

  test('an app that is installed for a user is in no chat', async () => {
    const graph = await startAppEmulator();
    const id = await installFor(graph, userIds.alex, budget.id);
    expect((await graph.as('alex').get(`${graph.chat}/installedApps/${id}`)).status).toBe(404);
  });
});

describe('upgrading (chat-teamsappinstallation-upgrade)', () => {
  const two = appOf(notes.id, {
    displayName: 'OneNote',
    versions: [version(), version({ version: '2.0.0', permissions: [permission('ChatMember.Read.Chat')] })],
  });

  test('installs the newest version, with consent to what it needs, and writes an event', async () => {
    const graph = await startAppEmulator();
    const id = await graph.install(notes.id);
    await graph.publish(two);
    const path = `${graph.chat}/installedApps/${id}`;
    expect((await graph.as('alex').post(`${path}/upgrade`, {})).status).toBe(400);
    const { status, body } = await graph.as('alex').post(`${path}/upgrade`, consent('ChatMember.Read.Chat'));
    expect([status, body]).toEqual([204, undefined]);
    const { body: list } = await graph
      .as('alex')
      .get(`${graph.chat}/installedApps?$expand=teamsAppDefinition&$select=consentedPermissionSet`);
    expect(list.value[0].teamsAppDefinition.version).toBe('2.0.0');
    expect(list.value[0].consentedPermissionSet.resourceSpecificPermissions).toEqual([
      permission('ChatMember.Read.Chat'),
    ]);
    expect((await eventsOf(graph, graph.chatId))[0]).toMatchObject({
      '@odata.type': '#microsoft.graph.teamsAppUpgradedEventMessageDetail',
      teamsAppId: notes.id,
    });
  });

  test('a newer version is not installed automatically', async () => {
    const graph = await startAppEmulator();
    await graph.install(notes.id);
    await graph.publish(two);
    const { body } = await graph.as('alex').get(`${graph.chat}/installedApps?$expand=teamsAppDefinition`);
    expect(body.value[0].teamsAppDefinition.version).toBe('1.0.0');
  });

  test('nothing changes without a newer version, or without a body', async () => {
    const graph = await startAppEmulator();
    const id = await graph.install(notes.id);
    expect((await graph.as('alex').post(`${graph.chat}/installedApps/${id}/upgrade`)).status).toBe(204);
    expect(await eventsOf(graph, graph.chatId)).toHaveLength(1);
  });

  test('needs a permission that allows consent if the version needs consent', async () => {
    const graph = await startAppEmulator();
    const id = await graph.install(notes.id);
    await graph.publish(two);
    const { status } = await graph
      .permitted('alex', 'TeamsAppInstallation.ReadWriteForChat')
      .post(`${graph.chat}/installedApps/${id}/upgrade`, consent('ChatMember.Read.Chat'));
    expect(status).toBe(403);
  });

  test('an app that is not installed returns 404', async () => {
    const { as, chat } = await startAppEmulator();
    expect((await as('alex').post(`${chat}/installedApps/nothing/upgrade`, {})).status).toBe(404);
  });
});

describe('removing (chat-delete-installedapps)', () => {
  test('removes the app from the chat and writes an event; the second time returns 404', async () => {
    const graph = await startAppEmulator();
    const id = await graph.install(notes.id);
    const path = `${graph.chat}/installedApps/${id}`;
    expect((await graph.as('mei').delete(path)).status).toBe(204);
    expect((await graph.as('alex').get(`${graph.chat}/installedApps`)).body.value).toEqual([]);
    expect((await eventsOf(graph, graph.chatId))[0]).toMatchObject({
      '@odata.type': '#microsoft.graph.teamsAppRemovedEventMessageDetail',
      teamsAppId: notes.id,
      initiator: { user: { id: userIds.mei } },
    });
    expect((await graph.as('mei').delete(path)).status).toBe(404);
    await graph.install(notes.id);
  });

  test('removes the tabs of the app, and no others', async () => {
    const graph = await startAppEmulator();
    const id = await graph.install(notes.id);
    await installBudget(graph);
    const tab = (appId: string) => graph.as('alex').post(`${graph.chat}/tabs`, { displayName: 'Tab', ...bind(appId) });
    const { body: kept } = [await tab(notes.id), await tab(budget.id)][1] ?? {};
    await graph.as('alex').delete(`${graph.chat}/installedApps/${id}`);
    const { body } = await graph.as('alex').get(`${graph.chat}/tabs`);
    expect(body.value.map((each: { id: string }) => each.id)).toEqual([kept.id]);
  });

  test('returns 403 to a caller who is not a member', async () => {
    const graph = await startAppEmulator();
    const id = await graph.install(notes.id);
    expect((await graph.as('nadia').delete(`${graph.chat}/installedApps/${id}`)).status).toBe(403);
  });
});

describe('the chat of a user and an app (userscopeteamsappinstallation-get-chat)', () => {
  test('is created by the first request, and stays the same', async () => {
    const graph = await startAppEmulator();
    const id = await installFor(graph, userIds.alex, budget.id);
    const path = `/users/${userIds.alex}/teamwork/installedApps/${id}/chat`;
    const { status, body } = await graph.as('alex').get(path);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      '@odata.context': 'http://graph.test/v1.0/$metadata#chats/$entity',
      id: `19:${budget.clientAppId}_${userIds.alex}@unq.gbl.spaces`,
      chatType: 'oneOnOne',
      topic: null,
      createdDateTime: '2026-01-05T08:00:00Z',
      viewpoint: { isHidden: false },
    });
    expect(body.members).toBeUndefined();
    graph.clock.advance(60_000);
    const { body: again } = await graph.as('alex').get(`/users/alex@contoso.com/teamwork/installedApps/${id}/chat`);
    expect(again).toEqual(body);
    const { body: chat } = await graph.as('alex').get(`/chats/${body.id}`);
    expect(chat.id).toBe(body.id);
    const { body: members } = await graph.as('alex').get(`/chats/${body.id}/members`);
    expect(members.value.map((member: { userId: string }) => member.userId)).toEqual([userIds.alex]);
  });

  test('an app on its own gets it for any user, and its viewpoint is null', async () => {
    const graph = await startAppEmulator();
    const id = await installFor(graph, userIds.alex, budget.id);
    const caller = graph.app(['TeamsAppInstallation.ReadForUser.All']);
    const { status, body } = await caller.get(`/users/${userIds.alex}/teamwork/installedApps/${id}/chat`);
    expect(status).toBe(200);
    expect(body.viewpoint).toBeNull();
  });

  test('returns 403 to a signed-in user who names another user', async () => {
    const graph = await startAppEmulator();
    const id = await installFor(graph, userIds.alex, budget.id);
    const { status } = await graph.as('mei').get(`/users/${userIds.alex}/teamwork/installedApps/${id}/chat`);
    expect(status).toBe(403);
  });

  test('an app that is not installed for the user returns 404', async () => {
    const graph = await startAppEmulator();
    const id = await installFor(graph, userIds.alex, budget.id);
    const inChat = await graph.install(notes.id);
    for (const [user, installation] of [
      [userIds.mei, id],
      [userIds.alex, inChat],
      [userIds.alex, 'nothing'],
    ] as const) {
      const token = user === userIds.mei ? 'mei' : 'alex';
      const { status, body } = await graph.as(token).get(`/users/${user}/teamwork/installedApps/${installation}/chat`);
      expect(status).toBe(404);
      expect(body.error.message).toBe(`No installation is found with id '${installation}'.`);
    }
    const { status } = await graph
      .app(['TeamsAppInstallation.ReadForUser.All'])
      .get(`/users/nobody/teamwork/installedApps/${id}/chat`);
    expect(status).toBe(404);
  });

  test('no query option is supported', async () => {
    const graph = await startAppEmulator();
    const id = await installFor(graph, userIds.alex, budget.id);
    const path = `/users/${userIds.alex}/teamwork/installedApps/${id}/chat?$expand=members`;
    expect((await graph.as('alex').get(path)).status).toBe(400);
  });
});
