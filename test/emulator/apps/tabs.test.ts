import { describe, expect, test } from 'vitest';
import { eventsOf, groupOf, readPages, userIds } from '../testEmulator.ts';
import {
  type AppEmulator,
  appOf,
  bind,
  budget,
  installBudget,
  notes,
  startAppEmulator,
  version,
} from './appEmulator.ts';

const configuration = {
  entityId: 'budget-2021',
  contentUrl: 'https://budget.contoso.com/teams/budget-2021',
  websiteUrl: 'https://budget.contoso.com/budget-2021',
  removeUrl: 'https://budget.contoso.com/teams/budget-2021/remove',
};

/** Advances the clock by a second, pins a tab as Alex, and returns it. */
async function addTab({ as, chat, clock }: AppEmulator, appId: string, more: object = {}) {
  clock.advance(1000);
  const { status, body } = await as('alex').post(`${chat}/tabs`, { ...bind(appId), ...more });
  expect(status, JSON.stringify(body)).toBe(201);
  return body;
}

/** Starts an emulator with a chat in which the app without permissions is installed. */
async function startTabEmulator(options = {}) {
  const graph = await startAppEmulator(options);
  await graph.install(notes.id);
  return graph;
}

describe('pinning a tab (chat-post-tabs)', () => {
  test('returns the tab, and Location leads to it', async () => {
    const { as, chat, chatId } = await startTabEmulator();
    const { status, headers, body } = await as('alex').post(`${chat}/tabs`, {
      displayName: 'Budget 2021',
      ...bind(notes.id),
      configuration,
    });
    expect(status).toBe(201);
    const context = encodeURIComponent(JSON.stringify({ context: 'chat', chatId }));
    expect(body).toEqual({
      '@odata.context': `http://graph.test/v1.0/$metadata#chats('${encodeURIComponent(chatId)}')/tabs/$entity`,
      id: expect.any(String),
      displayName: 'Budget 2021',
      webUrl: `https://teams.microsoft.com/l/entity/${notes.id}/_djb2_msteams_prefix_${body.id}?context=${context}&tenantId=b33cbe9f-8ebe-4f2a-912b-7e2a427f477f`,
      configuration: { ...configuration, dateAdded: '2026-01-05T08:00:01Z' },
    });
    expect(headers.get('location')).toBe(`http://graph.test/v1.0/chats('${chatId}')/tabs('${body.id}')`);
    expect((await as('mei').get(headers.get('location') ?? '')).body.displayName).toBe('Budget 2021');
  });

  test('the name defaults to the name of the app', async () => {
    const graph = await startTabEmulator();
    expect((await addTab(graph, notes.id)).displayName).toBe('OneNote');
  });

  test('the configuration is optional, and its omitted properties are null', async () => {
    const graph = await startTabEmulator();
    expect((await addTab(graph, notes.id)).configuration).toBeNull();
    const { contentUrl } = configuration;
    expect((await addTab(graph, notes.id, { configuration: { contentUrl } })).configuration).toEqual({
      entityId: null,
      contentUrl,
      websiteUrl: null,
      removeUrl: null,
      dateAdded: expect.any(String),
    });
  });

  test('contentUrl is the only required property of a configuration', async () => {
    const { as, chat } = await startTabEmulator();
    const body = { ...bind(notes.id), configuration: { entityId: 'x' } };
    const { status, body: failure } = await as('alex').post(`${chat}/tabs`, body);
    expect(status).toBe(400);
    expect(failure.error.message).toBe('configuration.contentUrl is required.');
  });

  test('an app that is not installed in the chat returns 400', async () => {
    const { as, chat, chatId, install } = await startTabEmulator();
    const { body: other } = await as('alex').post('/chats', groupOf('alex', 'nadia'));
    await install('elsewhere', undefined, `/chats/${other.id}`);
    for (const id of [budget.id, 'elsewhere', 'unheard.of']) {
      const { status, body } = await as('alex').post(`${chat}/tabs`, bind(id));
      expect(status).toBe(400);
      expect(body.error.message).toBe(
        `App id ${id} needs to be installed to the chat ${chatId} and be in an unblocked state to install/update a tab`,
      );
    }
  });

  test('in a closed directory, an app that the catalog lacks returns 404', async () => {
    const { as, chat } = await startTabEmulator({ closedDirectory: true });
    expect((await as('alex').post(`${chat}/tabs`, bind('unknown'))).status).toBe(404);
    expect((await as('alex').post(`${chat}/tabs`, bind(budget.id))).status).toBe(400);
  });

  test('a static tab is defined by the manifest, and a request that configures it returns 400', async () => {
    const graph = await startAppEmulator();
    const staticTab = { displayName: 'Overview', configuration: { ...configuration, removeUrl: null } };
    await graph.publish(appOf('static', { versions: [version({ staticTab })] }));
    await graph.install('static');
    for (const more of [{ displayName: 'Mine' }, { configuration }]) {
      const { status, body } = await graph.as('alex').post(`${graph.chat}/tabs`, { ...bind('static'), ...more });
      expect(status).toBe(400);
      expect(body.error.message).toBe(
        'displayName and configuration come from the manifest of the app, which has a static tab.',
      );
    }
    expect(await addTab(graph, 'static')).toMatchObject(staticTab);
  });

  test('a malformed URL, a missing app, or an unknown property returns 400', async () => {
    const { as, chat } = await startTabEmulator();
    for (const body of [
      { 'teamsApp@odata.bind': 'https://x.test/y' },
      {},
      { ...bind(notes.id), weburl: 'https://x.test' },
    ]) {
      expect((await as('alex').post(`${chat}/tabs`, body)).status).toBe(400);
    }
  });

  test('returns 403 to a caller who is not a member, and 404 if the chat does not exist', async () => {
    const { as, chat } = await startTabEmulator();
    expect((await as('nadia').post(`${chat}/tabs`, bind(notes.id))).status).toBe(403);
    expect((await as('alex').post('/chats/19:none@thread.v2/tabs', bind(notes.id))).status).toBe(404);
  });
});

describe('the tabs of a chat (chat-list-tabs)', () => {
  test('are listed in the order in which they were pinned', async () => {
    const graph = await startTabEmulator();
    const [first, second] = [
      await addTab(graph, notes.id, { displayName: 'Z' }),
      await addTab(graph, notes.id, { displayName: 'A' }),
    ];
    const { body } = await graph.as('jacob').get(`${graph.chat}/tabs`);
    const { '@odata.context': _, ...whole } = first;
    expect(body['@odata.count']).toBe(2);
    expect(body['@odata.context']).toBe(
      `http://graph.test/v1.0/$metadata#chats('${encodeURIComponent(graph.chatId)}')/tabs`,
    );
    expect(body.value[0]).toEqual(whole);
    expect(body.value[1].id).toBe(second.id);
  });

  test('$expand includes the app, $select keeps only what it names', async () => {
    const graph = await startTabEmulator();
    const { id } = await addTab(graph, notes.id, { displayName: 'Notes' });
    const { body } = await graph.as('alex').get(`${graph.chat}/tabs?$expand=teamsApp&$select=id,displayName`);
    expect(body['@odata.context']).toMatch(/\/tabs\(id,displayName,teamsApp\(\)\)$/);
    expect(body.value).toEqual([
      {
        id,
        displayName: 'Notes',
        teamsApp: { id: notes.id, externalId: null, displayName: 'OneNote', distributionMethod: 'store' },
      },
    ]);
    const { body: selected } = await graph.as('alex').get(`${graph.chat}/tabs?$select=webUrl`);
    expect(Object.keys(selected.value[0])).toEqual(['id', 'webUrl']);
  });

  test('$filter compares properties of the tab, and of its app if the app is expanded', async () => {
    const graph = await startTabEmulator();
    await installBudget(graph);
    const notesTab = await addTab(graph, notes.id, { displayName: 'Notes', configuration });
    const budgetTab = await addTab(graph, budget.id, { displayName: 'Budget' });
    const found = async (filter: string, more = '') => {
      const { status, body } = await graph
        .as('alex')
        .get(`${graph.chat}/tabs?$filter=${encodeURIComponent(filter)}${more}`);
      expect(status, JSON.stringify(body)).toBe(200);
      return body.value.map(({ id }: { id: string }) => id);
    };
    expect(await found("displayName eq 'Notes'")).toEqual([notesTab.id]);
    expect(await found("configuration/entityId eq 'budget-2021'")).toEqual([notesTab.id]);
    expect(await found('configuration eq null')).toEqual([budgetTab.id]);
    expect(await found(`teamsApp/id eq '${budget.id}'`, '&$expand=teamsApp')).toEqual([budgetTab.id]);
    expect(await found("displayName eq 'Notes'", '&$select=webUrl')).toEqual([notesTab.id]);
  });

  test.each([
    ["$filter=teamsApp/id eq 'x'", '$filter on teamsApp/id needs $expand=teamsApp.'],
    ["$filter=name eq 'x'", "The property 'name' cannot be used in $filter. Use id, displayName,"],
    ['$expand=chat', "$expand[0] must be one of 'teamsApp'."],
    ['$select=teamsApp', '$select[0]'],
    ['$orderby=displayName', '$orderby'],
  ])('%s returns 400 with the reason', async (query, message) => {
    const { as, chat } = await startAppEmulator();
    const { status, body } = await as('alex').get(`${chat}/tabs?${query}`);
    expect(status).toBe(400);
    expect(body.error.message).toContain(message);
  });

  test('long lists are returned in pages', async () => {
    const graph = await startTabEmulator();
    for (let count = 0; count < 51; count++) await addTab(graph, notes.id, { displayName: `Tab ${count}` });
    const pages = await readPages(graph, `${graph.chat}/tabs?$select=displayName`);
    expect(pages.map(({ length }) => length)).toEqual([50, 1]);
    expect(pages.flat().map(({ displayName }) => displayName)).toEqual(
      Array.from({ length: 51 }, (_, index) => `Tab ${index}`),
    );
  });
});

describe('one tab (chat-get-tabs)', () => {
  test('is returned with all properties, or as $select and $expand ask', async () => {
    const graph = await startTabEmulator();
    const tab = await addTab(graph, notes.id, { configuration });
    const { body } = await graph.as('mei').get(`${graph.chat}/tabs/${tab.id}`);
    expect(body).toEqual(tab);
    const { body: shaped } = await graph
      .as('mei')
      .get(`${graph.chat}/tabs/${tab.id}?$select=displayName&$expand=teamsApp`);
    expect(Object.keys(shaped)).toEqual(['@odata.context', 'id', 'displayName', 'teamsApp']);
    expect(shaped['@odata.context']).toMatch(/\/tabs\(displayName,teamsApp\(\)\)\/\$entity$/);
  });

  test('an unknown id, or an id from another chat, returns 404', async () => {
    const graph = await startTabEmulator();
    const { id } = await addTab(graph, notes.id);
    const { body: other } = await graph.as('alex').post('/chats', groupOf('alex', 'nadia'));
    for (const path of [`${graph.chat}/tabs/none`, `/chats/${other.id}/tabs/${id}`]) {
      const { status, body } = await graph.as('alex').get(path);
      expect(status).toBe(404);
      expect(body.error.message).toMatch(/^No tab is found with id '/);
    }
  });
});

describe('changing a tab (chat-patch-tabs)', () => {
  test('keeps omitted properties, inside the configuration too', async () => {
    const graph = await startTabEmulator();
    const tab = await addTab(graph, notes.id, { displayName: 'Before', configuration });
    const path = `${graph.chat}/tabs/${tab.id}`;
    const { status, body } = await graph.as('mei').patch(path, { displayName: 'After' });
    expect([status, body]).toEqual([200, { ...tab, displayName: 'After' }]);
    const contentUrl = 'https://budget.contoso.com/teams/budget-2021/summary';
    const { body: changed } = await graph.as('mei').patch(path, { configuration: { contentUrl } });
    expect(changed).toEqual({ ...tab, displayName: 'After', configuration: { ...tab.configuration, contentUrl } });
    expect((await graph.as('alex').get(path)).body).toEqual(changed);
  });

  test('clears a property of the configuration that is null', async () => {
    const graph = await startTabEmulator();
    const { id } = await addTab(graph, notes.id, { configuration });
    const { body } = await graph.as('alex').patch(`${graph.chat}/tabs/${id}`, { configuration: { removeUrl: null } });
    expect(body.configuration).toMatchObject({ ...configuration, removeUrl: null });
  });

  test('configures a tab that had no configuration', async () => {
    const graph = await startTabEmulator();
    const { id } = await addTab(graph, notes.id);
    const { contentUrl } = configuration;
    const { body } = await graph.as('alex').patch(`${graph.chat}/tabs/${id}`, { configuration: { contentUrl } });
    expect(body.configuration).toMatchObject({ entityId: null, contentUrl, websiteUrl: null, removeUrl: null });
  });

  test('cannot change the app, the id or the URL', async () => {
    const graph = await startTabEmulator();
    const tab = await addTab(graph, notes.id);
    const { id } = tab;
    for (const body of [{ teamsApp: { id: budget.id } }, { webUrl: 'https://x.test/' }, { id: 'x' }]) {
      const { status, body: changed } = await graph.as('alex').patch(`${graph.chat}/tabs/${id}`, body);
      expect(status).toBe(200);
      expect(changed).toEqual(tab);
    }
    const { status, body } = await graph.as('alex').patch(`${graph.chat}/tabs/${id}`, bind(budget.id));
    expect(status).toBe(400);
    expect(body.error.message).toBe('The app of a tab cannot be changed. Leave out teamsApp@odata.bind.');
  });

  test('writes an event into the chat, unless nothing changes', async () => {
    const graph = await startTabEmulator();
    const { id, displayName } = await addTab(graph, notes.id);
    const before = (await eventsOf(graph, graph.chatId)).length;
    await graph.as('mei').patch(`${graph.chat}/tabs/${id}`, { displayName });
    await graph.as('mei').patch(`${graph.chat}/tabs/${id}`, {});
    expect(await eventsOf(graph, graph.chatId)).toHaveLength(before);
    await graph.as('mei').patch(`${graph.chat}/tabs/${id}`, { displayName: 'Other' });
    expect((await eventsOf(graph, graph.chatId))[0]).toEqual({
      '@odata.type': '#microsoft.graph.tabUpdatedEventMessageDetail',
      tabId: id,
      initiator: expect.objectContaining({ user: expect.objectContaining({ id: userIds.mei }) }),
    });
  });

  test('returns 404 for an unknown tab, and 403 to a caller who is not a member', async () => {
    const graph = await startTabEmulator();
    const { id } = await addTab(graph, notes.id);
    expect((await graph.as('alex').patch(`${graph.chat}/tabs/none`, {})).status).toBe(404);
    expect((await graph.as('nadia').patch(`${graph.chat}/tabs/${id}`, {})).status).toBe(403);
  });
});

describe('removing a tab (chat-delete-tabs)', () => {
  test('keeps the app installed; the second time returns 404', async () => {
    const graph = await startTabEmulator();
    const { id } = await addTab(graph, notes.id);
    const path = `${graph.chat}/tabs/${id}`;
    expect((await graph.as('mei').delete(path)).status).toBe(204);
    expect((await graph.as('mei').delete(path)).status).toBe(404);
    expect((await graph.as('alex').get(`${graph.chat}/tabs`)).body.value).toEqual([]);
    expect((await graph.as('alex').get(`${graph.chat}/installedApps`)).body.value).toHaveLength(1);
  });
});

describe('a permission with Self in its name', () => {
  test('allows only tabs of the calling app', async () => {
    const graph = await startTabEmulator();
    await installBudget(graph);
    const foreign = await addTab(graph, notes.id);
    const self = graph.app(['TeamsTab.ReadWriteSelfForChat.All'], { id: budget.clientAppId });
    const path = `${graph.chat}/tabs`;
    expect((await self.post(path, bind(notes.id))).status).toBe(403);
    expect((await self.patch(`${path}/${foreign.id}`, { displayName: 'Mine' })).status).toBe(403);
    expect((await self.delete(`${path}/${foreign.id}`)).status).toBe(403);
    const { status, body: own } = await self.post(path, bind(budget.id));
    expect(status).toBe(201);
    expect((await self.patch(`${path}/${own.id}`, { displayName: 'Mine' })).status).toBe(200);
    expect((await self.delete(`${path}/${own.id}`)).status).toBe(204);
  });

  test('TeamsTab.Create pins tabs of every app', async () => {
    const graph = await startTabEmulator();
    expect((await graph.app(['TeamsTab.Create']).post(`${graph.chat}/tabs`, bind(notes.id))).status).toBe(201);
  });
});
