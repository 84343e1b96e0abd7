import { describe, expect, test } from 'vitest';
import { contoso, type TestEmulator, userIds } from '../testEmulator.ts';
import { createGroup, createPair, fabrikam, sendText, startTwoTenants } from './twoTenants.ts';

const ids = (body: { value: { id: string }[] }) => body.value.map(({ id }) => id);

/** Starts an emulator in which Jacob has only group chats, and returns their ids, the first one first. */
async function startWithGroups(count: number): Promise<{ graph: TestEmulator; groups: string[] }> {
  const graph = await startTwoTenants();
  const groups: string[] = [];
  for (let i = 0; i < count; i++) {
    groups.push(await createGroup(graph, 'jacob', 'mei'));
    graph.clock.advance(1000);
  }
  return { graph, groups };
}

describe('listing chats (chat-list)', () => {
  test('lists the chats that the caller takes part in, and no others', async () => {
    const graph = await startTwoTenants();
    const one = await createGroup(graph, 'alex', 'jacob');
    const two = await createPair(graph, 'jacob', 'mei');
    await createGroup(graph, 'alex', 'mei');
    const { status, body } = await graph.as('jacob').get('/chats');
    expect(status).toBe(200);
    expect(body['@odata.context']).toBe('http://graph.test/v1.0/$metadata#chats');
    expect(body['@odata.count']).toBe(2);
    expect(new Set(ids(body))).toEqual(new Set([one, two]));
    expect(body).not.toHaveProperty('@odata.nextLink');
  });

  test('each chat is the same as if it is read by its id', async () => {
    const { graph, groups } = await startWithGroups(1);
    const { '@odata.context': _, ...chat } = (await graph.as('jacob').get(`/chats/${groups[0]}`)).body;
    expect((await graph.as('jacob').get('/chats')).body.value).toEqual([chat]);
  });

  test("is the same below /me and below /users with the caller's id", async () => {
    const { graph } = await startWithGroups(2);
    const { value } = (await graph.as('jacob').get('/chats')).body;
    for (const path of ['/me/chats', `/users/${userIds.jacob}/chats`, '/users/jacob@contoso.com/chats']) {
      expect((await graph.as('jacob').get(path)).body.value).toEqual(value);
    }
  });

  test('a user without chats gets an empty page', async () => {
    const { as } = await startTwoTenants();
    expect((await as('nadia').get('/chats')).body.value).toEqual([]);
  });

  test('a deleted chat is not listed, a hidden one is', async () => {
    const { graph, groups } = await startWithGroups(2);
    await graph.as('admin').delete(`/chats/${groups[0]}`);
    await graph.as('jacob').post(`/chats/${groups[1]}/hideForUser`, { user: { id: userIds.jacob, tenantId: contoso } });
    const { value } = (await graph.as('jacob').get('/chats')).body;
    expect(value).toMatchObject([{ id: groups[1], viewpoint: { isHidden: true } }]);
  });
});

describe('pages of chats (chat-list, paging)', () => {
  test('have 20 chats by default', async () => {
    const { graph } = await startWithGroups(21);
    const { body } = await graph.as('jacob').get('/chats');
    expect(body.value).toHaveLength(20);
    expect((await graph.as('jacob').get(body['@odata.nextLink'])).body.value).toHaveLength(1);
  });

  test.each(['', '&$orderby=lastMessagePreview/createdDateTime desc'])(
    'follow one another without a gap or a repetition%s',
    async (option) => {
      const { graph, groups } = await startWithGroups(7);
      const seen: string[] = [];
      let next: string | undefined = `/chats?$top=3${option}`;
      const sizes: number[] = [];
      while (next !== undefined) {
        const { body }: { body: { value: { id: string }[]; '@odata.nextLink'?: string } } = await graph
          .as('jacob')
          .get(next);
        seen.push(...ids(body));
        sizes.push(body.value.length);
        next = body['@odata.nextLink'];
        if (next) expect(next).toMatch(/^http:\/\/graph\.test\/v1\.0\/chats\?\$top=3&.*\$skiptoken=/);
      }
      expect(sizes).toEqual([3, 3, 1]);
      expect(seen.toSorted()).toEqual(groups.toSorted());
    },
  );

  test('the last page has no next link, even if it is full', async () => {
    const { graph } = await startWithGroups(3);
    expect((await graph.as('jacob').get('/chats?$top=3')).body).not.toHaveProperty('@odata.nextLink');
  });

  test.each(['0', '51', '-1', 'many'])('$top=%s returns 400', async (top) => {
    const { as } = await startTwoTenants();
    expect((await as('jacob').get(`/chats?$top=${top}`)).status).toBe(400);
  });

  test('$top=51 returns an error that names the maximum of 50', async () => {
    const { as } = await startTwoTenants();
    const { body } = await as('jacob').get('/chats?$top=51');
    expect(body.error.message).toContain('$top must be at most 50.');
  });

  test('a $skiptoken of another user returns 400', async () => {
    const { as } = await startTwoTenants();
    expect((await as('jacob').get('/chats?$skiptoken=nonsense')).status).toBe(400);
  });

  test.each(['$select=messages', '$search=x', '$skip=1', '$count=true'])('%s is not supported', async (option) => {
    const { as } = await startTwoTenants();
    expect((await as('jacob').get(`/chats?${option}`)).status).toBe(400);
  });
});

describe('$orderby (chat-list)', () => {
  const newestFirst = '$orderby=lastMessagePreview/createdDateTime desc';

  test('lists the chat with the newest message first, and chats without messages last', async () => {
    const { graph, groups } = await startWithGroups(4);
    for (const at of [2, 0, 3]) {
      await sendText(graph, 'mei', groups[at] as string, 'Hello');
      graph.clock.advance(1000);
    }
    const { body } = await graph.as('jacob').get(`/chats?${newestFirst}`);
    expect(ids(body)).toEqual([3, 0, 2, 1].map((at) => groups[at]));
  });

  test('counts only messages that the caller may see', async () => {
    const { graph, groups } = await startWithGroups(2);
    const [older, newer] = groups as [string, string];
    await sendText(graph, 'mei', older, 'Hello');
    graph.clock.advance(1000);
    await sendText(graph, 'mei', newer, 'Hello');
    graph.clock.advance(1000);
    const bind = `https://graph.microsoft.com/v1.0/users/${userIds.alex}`;
    for (const [id, visibleHistoryStartDateTime] of [
      [older, '0001-01-01T00:00:00Z'],
      [newer, '2027-01-01T00:00:00Z'],
    ]) {
      await graph.as('mei').post(`/chats/${id}/members`, {
        '@odata.type': '#microsoft.graph.aadUserConversationMember',
        roles: ['owner'],
        'user@odata.bind': bind,
        visibleHistoryStartDateTime,
      });
      graph.clock.advance(1000);
    }
    const { body } = await graph
      .as('alex')
      .get(`/chats?${newestFirst}&$expand=lastMessagePreview&$filter=chatType eq 'group'`);
    expect(ids(body)).toEqual([older, newer]);
    expect(body.value[1].lastMessagePreview).toBeNull();
  });

  test('accepts no other order', async () => {
    const { as } = await startTwoTenants();
    for (const order of [
      'lastMessagePreview/createdDateTime',
      'lastMessagePreview/createdDateTime asc',
      'topic desc',
    ]) {
      expect((await as('jacob').get(`/chats?$orderby=${order}`)).status).toBe(400);
    }
  });
});

describe('$expand (chat-list)', () => {
  test('includes at most 25 members of each chat', async () => {
    const graph = await startTwoTenants();
    const many = Array.from({ length: 30 }, (_, i) => `person${i}`);
    await createGroup(graph, 'jacob', ...many);
    const { body } = await graph.as('jacob').get('/chats?$expand=members');
    expect(body['@odata.context']).toBe('http://graph.test/v1.0/$metadata#chats(members())');
    expect(body.value[0].members).toHaveLength(25);
  });

  test('includes members and preview together', async () => {
    const { graph, groups } = await startWithGroups(1);
    await sendText(graph, 'mei', groups[0] as string, 'Hello');
    const { body } = await graph.as('jacob').get('/chats?$expand=members,lastMessagePreview');
    expect(body['@odata.context']).toBe('http://graph.test/v1.0/$metadata#chats(members(),lastMessagePreview())');
    expect(body.value).toMatchObject([{ lastMessagePreview: { body: { content: 'Hello' } } }]);
    expect(body.value[0].members).toHaveLength(2);
  });
});

describe('$filter (chat-list)', () => {
  test.each([
    ["chatType eq 'group'", ['budget', 'plan']],
    ["chatType ne 'group'", ['pair']],
    ["topic eq 'Budget'", ['budget']],
    ['topic eq null', ['pair']],
    ['lastUpdatedDateTime gt 2026-01-05T08:00:30Z', ['plan']],
    ['viewpoint/lastMessageReadDateTime ge 2026-01-05T08:00:00Z', ['plan']],
    ["chatType eq 'group' and not (topic eq 'Plan')", ['budget']],
    ["members/any(m: m/displayName eq 'Nadia Okafor')", ['budget']],
    ["members/any(m: m/displayname eq 'Nadia Okafor')", ['budget']],
    ["Members/Any(m: m/roles/any(r: r eq 'owner')) and ChatType eq 'group'", ['budget', 'plan']],
    [`members/any(o: o/microsoft.graph.aadUserConversationMember/userId eq '${userIds.nadia}')`, ['budget']],
    ["members/any(o: o/microsoft.graph.aadUserConversationMember/email eq 'nadia@contoso.com')", ['budget']],
    ["members/any(o: o/microsoft.graph.aadUserConversationMember/displayName eq 'Nadia Okafor')", ['budget']],
    ["members/any(o: o/microsoft.graph.skypeUserConversationMember/displayName eq 'Nadia Okafor')", []],
    [`members/microsoft.graph.aadUserConversationMember/any(o: o/userId eq '${userIds.nadia}')`, ['budget']],
  ])('%s', async (filter, expected) => {
    const graph = await startTwoTenants();
    const { as, clock } = graph;
    const chats: Record<string, string> = {
      budget: await createGroup(graph, 'jacob', 'nadia'),
      plan: await createGroup(graph, 'jacob', 'mei'),
      pair: await createPair(graph, 'jacob', 'mei'),
    };
    await as('jacob').patch(`/chats/${chats['budget']}`, { topic: 'Budget' });
    clock.advance(60_000);
    await as('jacob').patch(`/chats/${chats['plan']}`, { topic: 'Plan' });
    await as('jacob').post(`/chats/${chats['plan']}/markChatReadForUser`, {
      user: { id: userIds.jacob, tenantId: contoso },
    });
    const { status, body } = await as('jacob').get(`/chats?$filter=${encodeURIComponent(filter)}`);
    expect(status).toBe(200);
    expect(ids(body).toSorted()).toEqual(expected.map((name) => chats[name]).toSorted());
  });

  test('applies to every page, and stays in the next link', async () => {
    const { graph, groups } = await startWithGroups(5);
    await createPair(graph, 'jacob', 'nadia');
    const { body } = await graph.as('jacob').get("/chats?$top=3&$filter=chatType eq 'group'");
    const rest = await graph.as('jacob').get(body['@odata.nextLink']);
    expect([...ids(body), ...ids(rest.body)].toSorted()).toEqual(groups.toSorted());
    expect(rest.body).not.toHaveProperty('@odata.nextLink');
  });

  test.each([
    "colour eq 'red'",
    'chatType eq',
    "messages/any(m: m/id eq '1')",
    '',
    "members/any(m: m/colour eq 'red')",
    "members/any(m: m eq 'red')",
    "members/any(m: m/roles eq 'owner')",
    "members/any(m: m/displayName/any(n: n eq 'x'))",
    'members eq null',
    "members/any(m: m/microsoft.graph.chatMessage/displayName eq 'x')",
    "topic/any(t: t eq 'x')",
  ])('"%s" returns 400', async (filter) => {
    const { as } = await startTwoTenants();
    expect((await as('jacob').get(`/chats?$filter=${encodeURIComponent(filter)}`)).status).toBe(400);
  });

  test.each(['email', 'userId'])('the %s of a member needs a cast, and the error says so', async (name) => {
    const { as } = await startTwoTenants();
    const { status, body } = await as('jacob').get(`/chats?$filter=members/any(o: o/${name} eq 'x')`);
    expect(status).toBe(400);
    expect(body.error.message).toBe(
      `The property '${name}' belongs to a derived type. Use microsoft.graph.aadUserConversationMember/${name} in $filter.`,
    );
  });
});

describe('$select of chats', () => {
  test.each(['/chats', '/me/chats', '/beta/me/chats', `/users/${userIds.jacob}/chats`])(
    'returns the named properties and the id: %s',
    async (path) => {
      const graph = await startTwoTenants();
      const id = await createGroup(graph, 'jacob', 'mei');
      const { status, body } = await graph.as('jacob').get(`${path}?$select=topic,chatType`);
      expect(status).toBe(200);
      expect(body['@odata.context']).toMatch(/chats\(topic,chatType\)$/);
      expect(body.value).toEqual([{ id, topic: null, chatType: 'group' }]);
      const one = await graph.as('jacob').get(`${path}/${id}?$select=topic,members&$expand=members`);
      expect(one.body['@odata.context']).toMatch(/#chats\(topic,members,members\(\)\)\/\$entity$/);
      expect(one.body).toMatchObject({ id, topic: null, members: [{}, {}] });
      expect(Object.keys(one.body)).toHaveLength(4);
    },
  );
});

describe('listing the chats of a user (chat-list)', () => {
  const all = ['Chat.ReadBasic.All'];

  test('a signed-in user cannot list the chats of another user', async () => {
    const { as } = await startTwoTenants();
    const { status, body } = await as('alex').get(`/users/${userIds.jacob}/chats`);
    expect(status).toBe(403);
    expect(body.error.message).toBe('With a delegated permission the user must be the one who is signed in.');
  });

  test('an app on its own lists the chats of any user in its tenant, and its viewpoint is null', async () => {
    const { graph, groups } = await startWithGroups(1);
    const { status, body } = await graph.app(all).get(`/users/${userIds.jacob}/chats`);
    expect(status).toBe(200);
    expect(body['@odata.context']).toBe(`http://graph.test/v1.0/$metadata#users('${userIds.jacob}')/chats`);
    expect(ids(body)).toEqual(groups);
    expect(body.value[0].viewpoint).toBeNull();
    for (const path of [`/chats/${groups[0]}`, `/users/${userIds.jacob}/chats/${groups[0]}`]) {
      expect((await graph.app(all).get(path)).body.viewpoint).toBeNull();
    }
  });

  test('an app on its own gets 412 for /chats, and 400 for /me', async () => {
    const { app } = await startTwoTenants();
    const service = app(['Chat.ReadBasic.All', 'Chat.ReadWrite.All']);
    expect(await service.get('/chats')).toMatchObject({
      status: 412,
      body: { error: { code: 'PreconditionFailed', message: expect.stringContaining('application-only context') } },
    });
    expect(await service.get('/me/chats')).toMatchObject({
      status: 400,
      body: { error: { code: 'BadRequest', message: expect.stringContaining('/users/{user-id}') } },
    });
  });

  test('an app does not find users of other tenants', async () => {
    const graph = await startTwoTenants();
    const id = await createPair(graph, 'alex', 'omar');
    expect((await graph.app(all).get(`/users/${userIds.omar}/chats`)).status).toBe(404);
    const theirs = graph.app(all, { tenant: fabrikam });
    expect(ids((await theirs.get(`/users/${userIds.omar}/chats`)).body)).toEqual([id]);
    expect((await theirs.get(`/users/${userIds.omar}/chats/${id}`)).status).toBe(200);
  });

  test('a user who does not exist returns 404', async () => {
    const { app, as } = await startTwoTenants();
    for (const caller of [app(all), as('alex')]) {
      const { status, body } = await caller.get('/users/nobody@contoso.com/chats');
      expect(status).toBe(404);
      expect(body.error.code).toBe('Request_ResourceNotFound');
    }
  });

  test('an app gets the preview that the user would get', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    await sendText(graph, 'alex', id, 'Before');
    graph.clock.advance(1000);
    await graph.as('alex').post(`/chats/${id}/members`, {
      '@odata.type': '#microsoft.graph.aadUserConversationMember',
      roles: ['owner'],
      'user@odata.bind': `https://graph.microsoft.com/v1.0/users/${userIds.nadia}`,
      visibleHistoryStartDateTime: '2027-01-01T00:00:00Z',
    });
    const { body } = await graph.app(['Chat.Read.All']).get(`/users/${userIds.nadia}/chats?$expand=lastMessagePreview`);
    expect(body.value).toMatchObject([{ id, lastMessagePreview: null }]);
  });
});
