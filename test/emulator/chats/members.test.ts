import { describe, expect, test } from 'vitest';
import { contoso, eventsOf, type TestEmulator, userIds } from '../testEmulator.ts';
import { createGroup, createPair, fabrikam, meeting, membershipOf, sendText, startTwoTenants } from './twoTenants.ts';

/** The body that adds a member. */
const addMemberBody = (user: string, more: object = {}) => ({
  '@odata.type': '#microsoft.graph.aadUserConversationMember',
  roles: [user === 'gus' ? 'guest' : 'owner'],
  'user@odata.bind': `https://graph.microsoft.com/v1.0/users/${userIds[user as keyof typeof userIds] ?? user}`,
  ...more,
});

/** The texts of the messages of a chat that a user sees, the oldest first, without events. */
async function visibleTexts({ as }: TestEmulator, user: string, id: string): Promise<string[]> {
  const { body } = await as(user).get(`/chats/${id}/messages`);
  return body.value
    .filter(({ messageType }: { messageType: string }) => messageType === 'message')
    .map((message: { body: { content: string } }) => message.body.content)
    .reverse();
}

describe('listing the members of a chat (chat-list-members)', () => {
  test('lists all members, with the user in userId and the id of the membership', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'gus', 'omar');
    const { status, body } = await graph.as('omar').get(`/chats/${id}/members`);
    expect(status).toBe(200);
    expect(body['@odata.context']).toBe(`http://graph.test/v1.0/$metadata#chats('${encodeURIComponent(id)}')/members`);
    expect(body['@odata.count']).toBe(3);
    const byUser = Object.fromEntries(body.value.map((member: { userId: string }) => [member.userId, member]));
    expect(byUser[userIds.gus]).toEqual({
      '@odata.type': '#microsoft.graph.aadUserConversationMember',
      id: expect.not.stringContaining(userIds.gus),
      roles: ['guest'],
      displayName: 'Gus Ferreira',
      visibleHistoryStartDateTime: '0001-01-01T00:00:00Z',
      userId: userIds.gus,
      email: 'gus@adatum.com',
      tenantId: contoso,
    });
    expect(byUser[userIds.omar]).toMatchObject({ roles: ['owner'], tenantId: fabrikam });
    expect(Object.keys(body.value[0])[0]).toBe('@odata.type');
  });

  test('follows the next links until each member was listed once', async () => {
    const graph = await startTwoTenants();
    const many = Array.from({ length: 249 }, (_, i) => `person${i}`);
    const id = await createGroup(graph, 'alex', ...many);
    const seen: string[] = [];
    let next: string | undefined = `/chats/${id}/members`;
    let pages = 0;
    while (next !== undefined) {
      const { body }: { body: { value: { id: string }[]; '@odata.nextLink'?: string } } = await graph
        .as('alex')
        .get(next);
      seen.push(...body.value.map((member) => member.id));
      next = body['@odata.nextLink'];
      pages++;
    }
    expect(pages).toBeGreaterThan(1);
    expect(seen).toHaveLength(250);
    expect(new Set(seen).size).toBe(250);
  });

  test.each(['$top=5', "$filter=displayName eq 'x'", '$select=id', '$expand=user'])(
    '%s is not supported',
    async (option) => {
      const graph = await startTwoTenants();
      const id = await createGroup(graph, 'alex', 'jacob');
      expect((await graph.as('alex').get(`/chats/${id}/members?${option}`)).status).toBe(400);
    },
  );

  test('returns 403 to a caller who is not a member, and 404 if the chat does not exist', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    expect((await graph.as('mei').get(`/chats/${id}/members`)).status).toBe(403);
    expect((await graph.as('mei').get('/chats/19:none@thread.v2/members')).status).toBe(404);
  });

  test('is the same below a user, for the caller and for an app on its own', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    const { value } = (await graph.as('alex').get(`/chats/${id}/members`)).body;
    const path = `/users/${userIds.alex}/chats/${id}/members`;
    const service = graph.app(['ChatMember.Read.All']);
    expect((await graph.as('alex').get(path)).body.value).toEqual(value);
    expect((await service.get(path)).body.value).toEqual(value);
    expect((await service.get(`${path}/${value[0].id}`)).status).toBe(200);
    expect((await graph.as('jacob').get(path)).status).toBe(403);
    expect((await service.get(`/users/${userIds.mei}/chats/${id}/members`)).status).toBe(403);
  });
});

describe('getting a member of a chat (chat-get-members)', () => {
  test('returns the member as in the list', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    const [member] = (await graph.as('alex').get(`/chats/${id}/members`)).body.value;
    const { status, body } = await graph.as('alex').get(`/chats/${id}/members/${encodeURIComponent(member.id)}`);
    expect(status).toBe(200);
    expect(body).toEqual({
      '@odata.context': `http://graph.test/v1.0/$metadata#chats('${encodeURIComponent(id)}')/members/$entity`,
      ...member,
    });
  });

  test("the id of a user, or of another chat's membership, returns 404", async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    const other = await createGroup(graph, 'alex', 'jacob');
    for (const membership of [userIds.jacob, await membershipOf(graph, other, 'jacob')]) {
      const { status, body } = await graph.as('alex').get(`/chats/${id}/members/${membership}`);
      expect(status).toBe(404);
      expect(body.error).toMatchObject({ code: 'NotFound', message: `No member is found with id '${membership}'.` });
    }
  });
});

describe('adding a member to a chat (chat-post-members)', () => {
  test('returns 201 without a body, and Location leads to the membership', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    const { status, headers, body } = await graph.as('alex').post(`/chats/${id}/members`, addMemberBody('nadia'));
    expect(status).toBe(201);
    expect(body).toBeUndefined();
    const location = headers.get('location') ?? '';
    expect(location).toBe(`/chats/${id}/members/${await membershipOf(graph, id, 'nadia')}`);
    expect((await graph.as('alex').get(location)).body.userId).toBe(userIds.nadia);
    expect((await graph.as('nadia').get(`/chats/${id}`)).status).toBe(200);
  });

  test.each([
    `https://graph.microsoft.com/v1.0/users/${userIds.nadia}`,
    `https://graph.microsoft.com/beta/users('${userIds.nadia}')`,
    'http://localhost:4010/v1.0/users/nadia@contoso.com',
    "https://graph.microsoft.us/v1.0/users('Nadia@Contoso.com')",
  ])('%s binds a user', async (bind) => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    await graph.as('alex').post(`/chats/${id}/members`, addMemberBody('nadia', { 'user@odata.bind': bind }));
    expect(await membershipOf(graph, id, 'nadia')).toBeDefined();
  });

  test('without visibleHistoryStartDateTime nothing from before is visible', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    await sendText(graph, 'alex', id, 'Before');
    await graph.as('alex').post(`/chats/${id}/members`, addMemberBody('nadia'));
    await sendText(graph, 'alex', id, 'After');
    expect(await visibleTexts(graph, 'nadia', id)).toEqual(['After']);
    expect(await visibleTexts(graph, 'jacob', id)).toEqual(['Before', 'After']);
  });

  test('messages since visibleHistoryStartDateTime are visible, in any time zone', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    await sendText(graph, 'alex', id, 'Early');
    graph.clock.advance(60_000);
    await sendText(graph, 'alex', id, 'Late');
    graph.clock.advance(60_000);
    const visibleHistoryStartDateTime = '2026-01-05T11:00:30+03:00';
    await graph.as('alex').post(`/chats/${id}/members`, addMemberBody('nadia', { visibleHistoryStartDateTime }));
    expect(await visibleTexts(graph, 'nadia', id)).toEqual(['Late']);
    const { body } = await graph.as('alex').get(`/chats/${id}/members/${await membershipOf(graph, id, 'nadia')}`);
    expect(body.visibleHistoryStartDateTime).toBe('2026-01-05T08:00:30Z');
  });

  test('with 0001-01-01T00:00:00Z the whole history is visible', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    await sendText(graph, 'alex', id, 'Before');
    const visibleHistoryStartDateTime = '0001-01-01T00:00:00Z';
    await graph.as('alex').post(`/chats/${id}/members`, addMemberBody('nadia', { visibleHistoryStartDateTime }));
    expect(await visibleTexts(graph, 'nadia', id)).toEqual(['Before']);
  });

  test.each([
    ['0000-01-01T00:00:00+14:00', '0001-01-01T00:00:00Z'],
    ['9999-12-31T23:59:59-12:00', '9999-12-31T23:59:59.999Z'],
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00Z'],
    ['2020-12-04t23:15:00.1234567z', '2020-12-04T23:15:00.123Z'],
    ['2020-12-04T23:15:00+0130', '2020-12-04T21:45:00Z'],
    ['2020-12-04T23:15:00+03', '2020-12-04T20:15:00Z'],
  ])('%s is %s', async (visibleHistoryStartDateTime, expected) => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    await graph.as('alex').post(`/chats/${id}/members`, addMemberBody('nadia', { visibleHistoryStartDateTime }));
    const { body } = await graph.as('alex').get(`/chats/${id}/members/${await membershipOf(graph, id, 'nadia')}`);
    expect(body.visibleHistoryStartDateTime).toBe(expected);
  });

  test('writes an event and changes lastUpdatedDateTime', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    graph.clock.advance(60_000);
    const visibleHistoryStartDateTime = '0001-01-01T00:00:00Z';
    await graph.as('alex').post(`/chats/${id}/members`, addMemberBody('nadia', { visibleHistoryStartDateTime }));
    expect(await eventsOf(graph, id, 'nadia')).toMatchObject([
      {
        '@odata.type': '#microsoft.graph.membersAddedEventMessageDetail',
        visibleHistoryStartDateTime,
        members: [{ id: userIds.nadia, displayName: null, userIdentityType: 'aadUser', tenantId: contoso }],
        initiator: { user: { id: userIds.alex } },
      },
    ]);
    expect((await graph.as('alex').get(`/chats/${id}`)).body.lastUpdatedDateTime).toBe('2026-01-05T08:01:00Z');
  });

  test('adds a guest of the tenant as guest, and a user of another organization as owner', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    const add = (body: object) => graph.as('alex').post(`/chats/${id}/members`, body);
    expect((await add(addMemberBody('gus', { roles: ['owner'] }))).body.error.message).toContain(
      "roles[0] must be 'guest'",
    );
    expect((await add(addMemberBody('nadia', { roles: ['guest'] }))).body.error.message).toContain(
      "roles[0] must be 'owner'",
    );
    expect((await add(addMemberBody('omar', { roles: ['guest'], tenantId: fabrikam }))).status).toBe(400);
    expect((await add(addMemberBody('gus'))).status).toBe(201);
    expect((await add(addMemberBody('omar', { tenantId: fabrikam }))).status).toBe(201);
  });

  test.each([
    ['no roles', { roles: [] }, 'roles'],
    ['roles that are absent', { roles: undefined }, 'roles is required.'],
    ['another role', { roles: ['member'] }, "roles[0] must be one of 'owner', 'guest'."],
    ['no user', { 'user@odata.bind': undefined }, 'user@odata.bind is required.'],
    ['a URL of something else', { 'user@odata.bind': 'https://graph.microsoft.com/v1.0/me' }, 'user@odata.bind'],
    ['a URL that cannot be decoded', { 'user@odata.bind': 'https://g.com/users/%E0%A4%A' }, 'user@odata.bind'],
    ['no @odata.type', { '@odata.type': undefined }, '@odata.type'],
    ['a time without a zone', { visibleHistoryStartDateTime: '2020-12-04T23:15:00' }, 'visibleHistoryStartDateTime'],
    ['an unknown property', { userid: userIds.nadia }, 'userid'],
  ])('%s returns 400, and the error names it', async (_, more, message) => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    const { status, body } = await graph.as('alex').post(`/chats/${id}/members`, addMemberBody('nadia', more));
    expect(status).toBe(400);
    expect(body.error.message).toContain(message);
  });

  test('in a closed directory, an unknown user returns 404', async () => {
    const graph = await startTwoTenants({ closedDirectory: true });
    const id = await createGroup(graph, 'alex', 'jacob');
    const { status, body } = await graph.as('alex').post(`/chats/${id}/members`, addMemberBody('zoe'));
    expect(status).toBe(404);
    expect(body.error).toMatchObject({ code: 'NotFound', message: 'No user is found for user@odata.bind.' });
  });

  test('a user who is already a member returns 400, the caller included', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    for (const user of ['jacob', 'alex']) {
      const { status, body } = await graph.as('alex').post(`/chats/${id}/members`, addMemberBody(user));
      expect(status).toBe(400);
      expect(body.error.message).toBe('The user is a member of the chat already.');
    }
    expect(await eventsOf(graph, id)).toEqual([]);
  });

  test('the 251st member returns 400', async () => {
    const graph = await startTwoTenants();
    const many = Array.from({ length: 248 }, (_, i) => `person${i}`);
    const id = await createGroup(graph, 'alex', ...many);
    expect((await graph.as('alex').post(`/chats/${id}/members`, addMemberBody('nadia'))).status).toBe(201);
    const { status, body } = await graph.as('alex').post(`/chats/${id}/members`, addMemberBody('mei'));
    expect(status).toBe(400);
    expect(body.error.message).toBe('A chat has 250 members at most.');
  });

  test('the members of a one-on-one chat are fixed', async () => {
    const graph = await startTwoTenants();
    const id = await createPair(graph, 'alex', 'jacob');
    const { status, body } = await graph.as('alex').post(`/chats/${id}/members`, addMemberBody('mei'));
    expect(status).toBe(403);
    expect(body.error).toMatchObject({
      code: 'Forbidden',
      message: 'InsufficientPrivileges',
      innerError: { code: '1', message: 'RosterAddMemberBlocked-Roster is blocked from add member.' },
    });
    expect(body.error.innerError['request-id']).toBeDefined();
  });

  test('the members of a group chat of two and of a meeting chat are not fixed', async () => {
    const graph = await startTwoTenants();
    for (const id of [await createGroup(graph, 'alex', 'mei'), meeting]) {
      expect((await graph.as('alex').post(`/chats/${id}/members`, addMemberBody('nadia'))).status).toBe(201);
    }
  });

  test('a caller who is not a member cannot add anybody, not even themselves', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    for (const user of ['nadia', 'mei']) {
      expect((await graph.as('mei').post(`/chats/${id}/members`, addMemberBody(user))).status).toBe(403);
    }
  });

  test('an app on its own can add a user to a chat of its tenant', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'omar');
    const path = `/chats/${id}/members`;
    const permissions = ['ChatMember.ReadWrite.All'];
    expect((await graph.app(permissions).post(path, addMemberBody('nadia'))).status).toBe(201);
    expect((await graph.app(permissions, { tenant: fabrikam }).post(path, addMemberBody('mei'))).status).toBe(403);
  });

  test('a hundred simultaneous requests add the user once', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    const responses = await Promise.all(
      Array.from({ length: 100 }, () => graph.as('alex').post(`/chats/${id}/members`, addMemberBody('nadia'))),
    );
    expect(responses.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(await eventsOf(graph, id)).toHaveLength(1);
  });
});

describe('removing a member from a chat (chat-delete-members)', () => {
  test('removes the chat for the user, and writes an event for the others', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob', 'mei');
    graph.clock.advance(60_000);
    const { status, body } = await graph
      .as('alex')
      .delete(`/chats/${id}/members/${await membershipOf(graph, id, 'mei')}`);
    expect(status).toBe(204);
    expect(body).toBeUndefined();
    expect((await graph.as('mei').get(`/chats/${id}`)).status).toBe(403);
    expect(await membershipOf(graph, id, 'mei')).toBeUndefined();
    expect(await eventsOf(graph, id)).toMatchObject([
      {
        '@odata.type': '#microsoft.graph.membersDeletedEventMessageDetail',
        members: [{ id: userIds.mei }],
        initiator: { user: { id: userIds.alex } },
      },
    ]);
    expect((await graph.as('alex').get(`/chats/${id}`)).body.lastUpdatedDateTime).toBe('2026-01-05T08:01:00Z');
  });

  test('members can remove themselves', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob', 'mei');
    await graph.as('mei').delete(`/chats/${id}/members/${await membershipOf(graph, id, 'mei')}`);
    expect((await graph.as('mei').get('/chats')).body.value.map((chat: { id: string }) => chat.id)).not.toContain(id);
    expect(await eventsOf(graph, id)).toMatchObject([
      { '@odata.type': '#microsoft.graph.membersLeftEventMessageDetail', members: [{ id: userIds.mei }] },
    ]);
  });

  test('even the last member can leave', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    await graph.as('alex').delete(`/chats/${id}/members/${await membershipOf(graph, id, 'jacob')}`);
    const { status } = await graph.as('alex').delete(`/chats/${id}/members/${await membershipOf(graph, id, 'alex')}`);
    expect(status).toBe(204);
    expect((await graph.as('alex').get(`/chats/${id}`)).status).toBe(403);
  });

  test('a user who was already removed returns 404', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob', 'mei');
    const membership = await membershipOf(graph, id, 'mei');
    await graph.as('alex').delete(`/chats/${id}/members/${membership}`);
    expect((await graph.as('alex').delete(`/chats/${id}/members/${membership}`)).status).toBe(404);
    expect((await graph.as('alex').delete(`/chats/${id}/members/${userIds.jacob}`)).status).toBe(404);
  });

  test('a removed user can be added again, without the history that was visible before', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob', 'mei');
    await sendText(graph, 'alex', id, 'Before');
    await graph.as('alex').delete(`/chats/${id}/members/${await membershipOf(graph, id, 'mei')}`);
    await graph.as('alex').post(`/chats/${id}/members`, addMemberBody('mei'));
    await sendText(graph, 'alex', id, 'After');
    expect(await visibleTexts(graph, 'mei', id)).toEqual(['After']);
  });

  test('the members of a one-on-one chat are fixed', async () => {
    const graph = await startTwoTenants();
    const id = await createPair(graph, 'alex', 'jacob');
    for (const user of ['jacob', 'alex'] as const) {
      const { status, body } = await graph
        .as('alex')
        .delete(`/chats/${id}/members/${await membershipOf(graph, id, user)}`);
      expect(status).toBe(403);
      expect(body.error).toMatchObject({
        message: 'InsufficientPrivileges',
        innerError: { code: '1', message: 'RosterAddMemberBlocked-Roster is blocked from remove member.' },
      });
    }
  });

  test('a caller who is not a member cannot remove anybody', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    expect(
      (await graph.as('mei').delete(`/chats/${id}/members/${await membershipOf(graph, id, 'jacob')}`)).status,
    ).toBe(403);
  });
});
