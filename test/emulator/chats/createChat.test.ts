import { describe, expect, test } from 'vitest';
import type { ChatRecord } from '../../../src/emulator/chats/chatRecords.ts';
import { Records } from '../../../src/emulator/records/records.ts';
import { UniqueViolation } from '../../../src/emulator/store/store.ts';
import { storeForTests } from '../store/stores.ts';
import { contoso, groupOf, memberOf, pairOf, userIds } from '../testEmulator.ts';
import { createPair, fabrikam, sendText, startTwoTenants, twoTenantSeed } from './twoTenants.ts';

const create = '/chats';

describe('creating a chat (chat-post)', () => {
  test('returns 201 with the chat, and Location leads to it', async () => {
    const { as } = await startTwoTenants();
    const { status, headers, body } = await as('alex').post(create, { ...groupOf('alex', 'jacob'), topic: 'Budget' });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      '@odata.context': 'http://graph.test/v1.0/$metadata#chats/$entity',
      topic: 'Budget',
      chatType: 'group',
      createdDateTime: '2026-01-05T08:00:00Z',
      lastUpdatedDateTime: '2026-01-05T08:00:00Z',
      tenantId: contoso,
      isHiddenForAllMembers: false,
      onlineMeetingInfo: null,
      viewpoint: { isHidden: false, lastMessageReadDateTime: null },
    });
    expect(headers.get('location')).toBe(`http://graph.test/v1.0/chats('${body.id}')`);
    expect((await as('jacob').get(`/chats/${body.id}`)).body).toEqual(body);
  });

  test('makes everybody named a member, with the whole history', async () => {
    const { as } = await startTwoTenants();
    const { body } = await as('alex').post(create, groupOf('alex', 'jacob', 'mei'));
    const { value } = (await as('mei').get(`/chats/${body.id}/members`)).body;
    expect(new Set(value.map(({ userId }: { userId: string }) => userId))).toEqual(
      new Set([userIds.alex, userIds.jacob, userIds.mei]),
    );
    for (const member of value) {
      expect(member).toMatchObject({ roles: ['owner'], visibleHistoryStartDateTime: '0001-01-01T00:00:00Z' });
    }
  });

  test('writes no message into the new chat', async () => {
    const { as } = await startTwoTenants();
    const { body } = await as('alex').post(create, groupOf('alex', 'jacob'));
    expect((await as('alex').get(`/chats/${body.id}/messages`)).body.value).toEqual([]);
  });

  test('accepts 2 to 250 members for a group chat', async () => {
    const { as } = await startTwoTenants();
    expect((await as('alex').post(create, groupOf('alex'))).status).toBe(400);
    const many = Array.from({ length: 249 }, (_, i) => `person${i}`);
    expect((await as('alex').post(create, groupOf('alex', ...many))).status).toBe(201);
    expect((await as('alex').post(create, groupOf('alex', ...many, 'onemore'))).status).toBe(400);
  });

  test('creates another group chat each time', async () => {
    const { as } = await startTwoTenants();
    const first = await as('alex').post(create, groupOf('alex', 'jacob'));
    const second = await as('alex').post(create, groupOf('alex', 'jacob'));
    expect(second.body.id).not.toBe(first.body.id);
  });

  test('the caller must be one of the members', async () => {
    const { as } = await startTwoTenants();
    for (const body of [groupOf('jacob', 'mei'), pairOf('jacob', 'mei')]) {
      const refused = await as('alex').post(create, body);
      expect(refused.status).toBe(400);
      expect(refused.body.error).toMatchObject({ code: 'BadRequest' });
      expect(refused.body.error.message).toContain('members must include the caller');
    }
  });

  test('returns 400 if two members are the same user, however they are named', async () => {
    const { as } = await startTwoTenants();
    const twice = [memberOf('alex'), memberOf('alex@contoso.com')];
    for (const body of [
      { chatType: 'oneOnOne', members: twice },
      { chatType: 'group', members: [memberOf('jacob'), ...twice] },
      { chatType: 'group', members: [memberOf('alex'), memberOf('zoe'), memberOf('ZOE@contoso.com')] },
    ]) {
      const refused = await as('alex').post(create, body);
      expect(refused.status).toBe(400);
      expect(refused.body.error.message).toMatch(/^members\[\d\] is the same person as members\[\d\]\.$/);
    }
  });

  test('a meeting chat cannot be created', async () => {
    const { as } = await startTwoTenants();
    const refused = await as('alex').post(create, { ...groupOf('alex', 'jacob'), chatType: 'meeting' });
    expect(refused.status).toBe(400);
  });

  test('an app on its own creates a chat of users, at least one of whom is in its tenant', async () => {
    const { app } = await startTwoTenants();
    const service = app(['Chat.Create', 'Chat.Read.All']);
    const { status, body } = await service.post(create, groupOf('jacob', 'mei'));
    expect(status).toBe(201);
    expect(body.tenantId).toBe(contoso);
    expect(body.viewpoint).toBeNull();
    expect((await service.get(`/chats/${body.id}`)).status).toBe(200);
    expect((await service.post(create, groupOf('omar', 'farid@fabrikam.com'))).status).toBe(403);
  });

  test('without the permission nothing is created', async () => {
    const { permitted, as } = await startTwoTenants();
    const refused = await permitted('jacob', 'Chat.Read').post(create, groupOf('jacob', 'nadia'));
    expect(refused.status).toBe(403);
    expect((await as('nadia').get('/chats')).body.value).toEqual([]);
  });
});

describe('the one-on-one chat of two people (chat-post)', () => {
  test('has its own form of id, no topic and two members', async () => {
    const { as } = await startTwoTenants();
    const { status, body } = await as('alex').post(create, pairOf('alex', 'jacob'));
    expect(status).toBe(201);
    expect(body).toMatchObject({ chatType: 'oneOnOne', topic: null });
    expect(body.id).toBe(`19:${userIds.jacob}_${userIds.alex}@unq.gbl.spaces`);
    expect((await as('jacob').get(`/chats/${body.id}/members`)).body.value).toHaveLength(2);
  });

  test('is the same one, still with 201, whoever asks and in whatever order', async () => {
    const graph = await startTwoTenants();
    const { as, clock } = graph;
    const first = await as('alex').post(create, pairOf('alex', 'jacob'));
    const message = await sendText(graph, 'jacob', first.body.id, 'Hello');
    clock.advance(60_000);
    for (const [user, a, b] of [
      ['alex', 'alex', 'jacob'],
      ['alex', 'jacob', 'alex'],
      ['jacob', 'alex', 'jacob'],
      ['jacob', 'jacob@contoso.com', userIds.alex.toUpperCase()],
    ] as const) {
      const again = await as(user).post(create, pairOf(a, b));
      expect(again.status).toBe(201);
      expect(again.body).toMatchObject({ id: first.body.id, createdDateTime: first.body.createdDateTime });
    }
    const { value } = (await as('alex').get('/chats?$expand=lastMessagePreview')).body;
    const pairs = value.filter(({ chatType }: { chatType: string }) => chatType === 'oneOnOne');
    expect(pairs).toHaveLength(1);
    expect(pairs[0].lastMessagePreview.id).toBe(message.id);
  });

  test('is one, when a hundred requests race for it', async () => {
    const { as } = await startTwoTenants();
    const responses = await Promise.all(
      Array.from({ length: 100 }, (_, i) =>
        i % 2 ? as('alex').post(create, pairOf('alex', 'nadia')) : as('nadia').post(create, pairOf('nadia', 'alex')),
      ),
    );
    expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(responses.map(({ body }) => body.id)).size).toBe(1);
    const { value } = (await as('nadia').get('/chats')).body;
    expect(value).toHaveLength(1);
    expect((await as('nadia').get(`/chats/${value[0].id}/members`)).body.value).toHaveLength(2);
  });

  test('is one, when two emulators that share a store race for it', async () => {
    const store = storeForTests();
    const [here, there] = [await startTwoTenants({ store }), await startTwoTenants({ store })];
    const responses = await Promise.all(
      Array.from({ length: 100 }, (_, i) => (i % 2 ? here : there).as('alex').post(create, pairOf('alex', 'nadia'))),
    );
    expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(responses.map(({ body }) => body.id)).size).toBe(1);
  });

  test('is unique in the store: a second chat of the two users cannot be written, whatever its id', async () => {
    const store = storeForTests();
    const graph = await startTwoTenants({ store });
    const id = await createPair(graph, 'alex', 'jacob');
    const writing = store.transaction(async (transaction) => {
      const records = new Records(transaction);
      const chat = await records.get('chat', id);
      await records.put('chat', { ...(chat as ChatRecord), id: '19:another@unq.gbl.spaces' });
    });
    await expect(writing).rejects.toThrow(UniqueViolation);
  });

  test('is found by the two users and not by its id, which a seed may have chosen', async () => {
    const chats = [
      ...(twoTenantSeed.chats ?? []),
      { id: '19:chosen@unq.gbl.spaces', members: ['alex', 'jacob'] as never },
    ];
    const { as } = await startTwoTenants({ seed: { ...twoTenantSeed, chats } });
    expect((await as('jacob').post(create, pairOf('alex', 'jacob'))).body.id).toBe('19:chosen@unq.gbl.spaces');
  });

  test('returns 400 with only oneself', async () => {
    const { as } = await startTwoTenants();
    expect((await as('alex').post(create, pairOf('alex', 'alex'))).status).toBe(400);
  });

  test('returns 400 with three members', async () => {
    const { as } = await startTwoTenants();
    const three = { chatType: 'oneOnOne', members: [memberOf('alex'), memberOf('jacob'), memberOf('mei')] };
    const refused = await as('alex').post(create, three);
    expect(refused.status).toBe(400);
    expect(refused.body.error.message).toBe('members must have at most 2 items.');
  });

  test('accepts no topic', async () => {
    const { as } = await startTwoTenants();
    const refused = await as('alex').post(create, { ...pairOf('alex', 'jacob'), topic: 'Us' });
    expect(refused.status).toBe(400);
  });

  test('is not given back to a user whose access was removed', async () => {
    const graph = await startTwoTenants();
    const { as } = graph;
    const id = await createPair(graph, 'alex', 'omar');
    const user = { id: userIds.alex, tenantId: contoso };
    await as('admin').post(`/chats/${id}/removeAllAccessForUser`, { user });
    expect((await as('alex').post(create, pairOf('alex', 'omar'))).status).toBe(403);
    expect((await as('omar').post(create, pairOf('alex', 'omar'))).status).toBe(201);
  });
});

describe('the topic of a new chat (chat-post, chat-patch)', () => {
  test('has at most 250 characters and no colon', async () => {
    const { as } = await startTwoTenants();
    const topic = (text: string) => as('alex').post(create, { ...groupOf('alex', 'jacob'), topic: text });
    expect((await topic('x'.repeat(250))).status).toBe(201);
    expect((await topic('x'.repeat(251))).status).toBe(400);
    expect((await topic('Budget: 2026')).status).toBe(400);
  });

  test('is null by default', async () => {
    const { as } = await startTwoTenants();
    expect((await as('alex').post(create, groupOf('alex', 'jacob'))).body.topic).toBeNull();
    expect((await as('alex').post(create, { ...groupOf('alex', 'jacob'), topic: null })).body.topic).toBeNull();
  });
});

describe('naming members (chat-post)', () => {
  test.each([
    ['by id in parentheses', `https://graph.microsoft.com/v1.0/users('${userIds.jacob}')`],
    ['by id in the path', `https://graph.microsoft.com/beta/users/${userIds.jacob}`],
    ['by user principal name', "https://graph.microsoft.com/v1.0/users('jacob@contoso.com')"],
    ['by user principal name in the path', 'https://graph.microsoft.com/v1.0/users/Jacob@Contoso.com'],
    ['percent-encoded', 'https://graph.microsoft.com/v1.0/users/jacob%40contoso.com'],
    ['at another origin', `http://127.0.0.1:4010/v1.0/users/${userIds.jacob}`],
    ['below another user', `https://graph.microsoft.com/v1.0/users/alex/users('${userIds.jacob}')`],
  ])('a user is bound %s', async (_, bind) => {
    const { as } = await startTwoTenants();
    const members = [memberOf('alex'), { ...memberOf('jacob'), 'user@odata.bind': bind }];
    const { body } = await as('alex').post(create, { chatType: 'oneOnOne', members });
    expect(body.id).toBe(`19:${userIds.jacob}_${userIds.alex}@unq.gbl.spaces`);
  });

  test('an apostrophe in a name is doubled in parentheses', async () => {
    const { as } = await startTwoTenants();
    const bind = "https://graph.microsoft.com/v1.0/users('o''brien@contoso.com')";
    const members = [memberOf('alex'), { ...memberOf('x'), 'user@odata.bind': bind }];
    const { body } = await as('alex').post(create, { chatType: 'oneOnOne', members });
    const { value } = (await as('alex').get(`/chats/${body.id}/members`)).body;
    expect(value.map(({ email }: { email: string }) => email)).toContain("o'brien@contoso.com");
  });

  test('a URL that names no user is refused', async () => {
    const { as } = await startTwoTenants();
    for (const bind of [
      'https://graph.microsoft.com/v1.0/groups/1',
      '/users/jacob',
      'https://graph.microsoft.com/v1.0/users/%zz',
      'https://graph.microsoft.com/v1.0/users',
      'jacob@contoso.com',
    ]) {
      const members = [memberOf('alex'), { ...memberOf('jacob'), 'user@odata.bind': bind }];
      const refused = await as('alex').post(create, { chatType: 'oneOnOne', members });
      expect(refused.status, bind).toBe(400);
      expect(refused.body.error.message).toContain('members[1].user@odata.bind');
    }
  });

  test('an unknown user is added to the directory', async () => {
    const { as } = await startTwoTenants();
    const { body } = await as('alex').post(create, pairOf('alex', 'zoe@contoso.com'));
    expect((await as('zoe').get(`/chats/${body.id}`)).status).toBe(200);
  });

  test('in a closed directory, an unknown user returns 404', async () => {
    const { as } = await startTwoTenants({ closedDirectory: true });
    const refused = await as('alex').post(create, pairOf('alex', 'zoe'));
    expect(refused.status).toBe(404);
    expect(refused.body.error).toMatchObject({
      code: 'NotFound',
      message: 'No user is found for members[1].user@odata.bind.',
    });
  });

  test('a refused request adds nobody to the directory', async () => {
    const { as } = await startTwoTenants();
    const members = [memberOf('alex'), memberOf('zoe', 'guest'), memberOf('gus', 'owner')];
    expect((await as('alex').post(create, { chatType: 'group', members })).status).toBe(400);
    expect((await as('alex').post(create, groupOf('alex', 'zoe'))).status).toBe(201);
  });
});

describe('the role of a member (chat-post)', () => {
  test('is guest for a guest of the tenant and owner for everybody else', async () => {
    const { as } = await startTwoTenants();
    const members = [memberOf('alex'), memberOf('jacob'), memberOf('gus', 'guest')];
    expect((await as('alex').post(create, { chatType: 'group', members })).status).toBe(201);
  });

  test.each([
    ['a guest named as owner', memberOf('gus', 'owner'), "members[1].roles[0] must be 'guest'"],
    ['somebody of the tenant named as guest', memberOf('jacob', 'guest'), "members[1].roles[0] must be 'owner'"],
    ['somebody of another organization named as guest', memberOf('omar', 'guest'), "must be 'owner'"],
  ])('%s is refused', async (_, member, message) => {
    const { as } = await startTwoTenants();
    const refused = await as('alex').post(create, { chatType: 'group', members: [memberOf('alex'), member] });
    expect(refused.status).toBe(400);
    expect(refused.body.error.message).toContain(message);
  });

  test.each([
    ['none', { roles: [] }],
    ['absent', { roles: undefined }],
    ['two', { roles: ['owner', 'guest'] }],
    ['another', { roles: ['member'] }],
  ])('cannot be %s', async (_, roles) => {
    const { as } = await startTwoTenants();
    const members = [memberOf('alex'), { ...memberOf('jacob'), ...roles }];
    expect((await as('alex').post(create, { chatType: 'group', members })).status).toBe(400);
  });

  test('makes an unknown user a guest of the tenant, from then on', async () => {
    const { as } = await startTwoTenants();
    const members = [memberOf('alex'), memberOf('zoe', 'guest')];
    expect((await as('alex').post(create, { chatType: 'group', members })).status).toBe(201);
    expect((await as('alex').post(create, groupOf('alex', 'zoe'))).status).toBe(400);
    expect((await as('alex').post(create, { chatType: 'group', members })).status).toBe(201);
  });
});

describe('a user of another organization (chat-post)', () => {
  test('is an owner, and has a tenantId', async () => {
    const { as } = await startTwoTenants();
    const members = [memberOf('nadia'), memberOf('omar', 'owner', { tenantId: fabrikam })];
    const { status, body } = await as('nadia').post(create, { chatType: 'oneOnOne', members });
    expect(status).toBe(201);
    const { value } = (await as('nadia').get(`/chats/${body.id}/members`)).body;
    const omar = value.find(({ userId }: { userId: string }) => userId === userIds.omar);
    expect(omar).toMatchObject({ roles: ['owner'], tenantId: fabrikam, email: 'omar@fabrikam.com' });
  });

  test('may be named without the tenant if the user is known, as in the first published example', async () => {
    const { as } = await startTwoTenants();
    expect((await as('nadia').post(create, pairOf('nadia', 'omar'))).status).toBe(201);
  });

  test('belongs to the tenant with which the user was first named', async () => {
    const { as } = await startTwoTenants();
    const tenantId = '9f5b3c7e-8d1a-4e6f-b2c4-0a7d5e3f1b69';
    const members = [memberOf('alex'), memberOf('yara@northwind.com', 'owner', { tenantId })];
    const { body } = await as('alex').post(create, { chatType: 'oneOnOne', members });
    const { value } = (await as('alex').get(`/chats/${body.id}/members`)).body;
    expect(value.map((member: { tenantId: string }) => member.tenantId).sort()).toEqual([tenantId, contoso].sort());
  });

  test('is not found in another tenant', async () => {
    const { as } = await startTwoTenants();
    for (const member of [
      memberOf('omar', 'owner', { tenantId: contoso }),
      memberOf('jacob', 'owner', { tenantId: fabrikam }),
    ]) {
      const refused = await as('alex').post(create, { chatType: 'group', members: [memberOf('alex'), member] });
      expect(refused.status).toBe(400);
      expect(refused.body.error.message).toContain('members[1].tenantId');
    }
  });

  test('cannot be a guest', async () => {
    const { as } = await startTwoTenants();
    const members = [memberOf('alex'), memberOf('yara@northwind.com', 'guest', { tenantId: fabrikam })];
    expect((await as('alex').post(create, { chatType: 'group', members })).status).toBe(400);
  });

  test('creates chats that belong to the other organization', async () => {
    const { as } = await startTwoTenants();
    expect((await as('omar').post(create, pairOf('omar', 'nadia'))).body.tenantId).toBe(fabrikam);
  });
});
