import { describe, expect, test } from 'vitest';
import { finance, startEmulator, type TestCaller, userIds } from '../testEmulator.ts';
import { contractError, inFinance, postContents, startConversation, textPost } from './groupConversations.ts';

const graph = 'https://graph.microsoft.com/v1.0';
const accepted = `${inFinance}/acceptedSenders`;
const rejected = `${inFinance}/rejectedSenders`;

const user = (key: string) => ({ '@odata.id': `${graph}/users/${key}` });
const add = (actor: TestCaller, list: string, reference: object) => actor.post(`${list}/$ref`, reference);
const remove = (actor: TestCaller, list: string, url: string) =>
  actor.delete(`${list}/$ref?$id=${encodeURIComponent(url)}`);
const ids = async (actor: TestCaller, list: string) =>
  (await actor.get(list)).body.value.map(({ id }: { id: string }) => id);

describe('the lists (group-list-acceptedsenders, group-list-rejectedsenders)', () => {
  test('are empty at first', async () => {
    const { as } = await startEmulator();
    for (const list of [accepted, rejected]) {
      const { body } = await as('alex').get(list);
      expect(body).toEqual({ '@odata.context': 'http://graph.test/v1.0/$metadata#directoryObjects', value: [] });
    }
  });

  test('list users and groups in the order in which they were added', async () => {
    const { as } = await startEmulator();
    await add(as('alex'), accepted, { '@odata.id': `${graph}/groups/${finance}` });
    await add(as('alex'), accepted, user('alex@contoso.com'));
    const { body } = await as('mei').get(accepted);
    expect(body.value).toMatchObject([
      {
        '@odata.type': '#microsoft.graph.group',
        id: finance,
        displayName: 'Finance',
        groupTypes: ['Unified'],
        mail: 'finance@contoso.com',
        mailNickname: 'finance',
        visibility: 'Public',
      },
      {
        '@odata.type': '#microsoft.graph.user',
        id: userIds.alex,
        displayName: 'Alex Moreau',
        mail: 'alex@contoso.com',
        userPrincipalName: 'alex@contoso.com',
        businessPhones: ['+49 30 555 0110'],
      },
    ]);
  });

  test('an app that may not read users gets their ids and null for the rest, but groups in full', async () => {
    const { as, permitted } = await startEmulator();
    await add(as('alex'), accepted, user('alex@contoso.com'));
    await add(as('alex'), accepted, { '@odata.id': `${graph}/groups/${finance}` });
    const [alex, group] = (await permitted('mei', 'Group.Read.All').get(accepted)).body.value;
    const { '@odata.type': type, id, ...rest } = alex;
    expect([type, id]).toEqual(['#microsoft.graph.user', userIds.alex]);
    expect(new Set(Object.values(rest))).toEqual(new Set([null]));
    expect(group.displayName).toBe('Finance');
    const [readable] = (await permitted('mei', 'Group.Read.All', 'User.ReadBasic.All').get(accepted)).body.value;
    expect(readable.displayName).toBe('Alex Moreau');
  });

  test('$select names properties, and pages follow each other by $skip', async () => {
    const { as } = await startEmulator();
    for (const name of ['alex', 'jacob', 'mei']) await add(as('alex'), rejected, user(`${name}@contoso.com`));
    const page = (await as('alex').get(`${rejected}?$top=2&$select=displayName`)).body;
    expect(page['@odata.context']).toMatch(/#directoryObjects\(displayName\)$/);
    expect(page.value).toEqual([
      { '@odata.type': '#microsoft.graph.user', id: userIds.alex, displayName: 'Alex Moreau' },
      { '@odata.type': '#microsoft.graph.user', id: userIds.jacob, displayName: 'Jacob Hansen' },
    ]);
    const last = (await as('alex').get(page['@odata.nextLink'])).body;
    expect(last.value).toMatchObject([{ id: userIds.mei }]);
    expect(last).not.toHaveProperty('@odata.nextLink');
  });

  test('a user of another tenant, or an app on its own, cannot manage a group', async () => {
    const { as, app } = await startEmulator();
    for (const { status, body } of [
      await as('omar').get(accepted),
      await add(as('omar'), accepted, user(userIds.omar)),
      await remove(as('omar'), rejected, `${graph}/users/${userIds.alex}`),
    ]) {
      expect(status).toBe(403);
      expect(body).toMatchObject(contractError('errors/requestDenied'));
    }
    expect((await app(['Group.ReadWrite.All']).get(accepted)).status).toBe(412);
  });

  test('a group that does not exist returns 404', async () => {
    const { as } = await startEmulator();
    expect((await as('alex').get('/groups/none/acceptedSenders')).body.error).toMatchObject({
      code: 'Request_ResourceNotFound',
      message: "Resource 'none' does not exist.",
    });
  });
});

describe('adding senders (group-post-acceptedsenders, group-post-rejectedsenders)', () => {
  test.each([
    ['by id', `${graph}/users/${userIds.mei}`, userIds.mei],
    ['by user principal name', `${graph}/users/mei@contoso.com`, userIds.mei],
    ['in another case', `${graph}/users/MEI@contoso.com`, userIds.mei],
    ['in parentheses', `${graph}/users('${userIds.mei}')`, userIds.mei],
    ['of another origin and version', `http://127.0.0.1:4010/beta/users/${userIds.mei}`, userIds.mei],
    ['percent-encoded', `${graph}/users/gus_adatum.com%23EXT%23%40contoso.com`, userIds.gus],
    ['below something else', `${graph}/groups/x/users/${userIds.mei}`, userIds.mei],
    ['a group', `${graph}/groups/${finance}`, finance],
    ['a group in parentheses', `${graph}/groups('${finance}')`, finance],
    ['a group below a user', `${graph}/users/x/groups/${finance}`, finance],
  ])('the URL of a user or a group is accepted %s', async (_, url, id) => {
    const { as } = await startEmulator();
    for (const list of [accepted, rejected]) {
      expect(await add(as('alex'), list, { '@odata.id': url })).toMatchObject({ status: 204, body: undefined });
      expect(await ids(as('alex'), list)).toEqual([id]);
      expect(await remove(as('alex'), list, url)).toMatchObject({ status: 204, body: undefined });
      expect(await ids(as('alex'), list)).toEqual([]);
    }
  });

  test.each([
    `${graph}/directoryObjects/${userIds.mei}`,
    `${graph}/users`,
    `${graph}/users/`,
    `${graph}/chats/x`,
    `/users/${userIds.mei}`,
    userIds.mei,
    `${graph}/users/${userIds.mei}?x=1`,
    `${graph}/users/%E0%A4%A`,
  ])('another URL returns 400: %s', async (url) => {
    const { as } = await startEmulator();
    const responses = [await add(as('alex'), accepted, { '@odata.id': url }), await remove(as('alex'), rejected, url)];
    for (const { status, body } of responses) {
      expect([status, body.error.code]).toEqual([
        400,
        contractError('senders/addAcceptedSender.badReference').error.code,
      ]);
    }
  });

  test('a sender who is already on the list, named in any way, returns 400', async () => {
    const { as } = await startEmulator();
    for (const list of [accepted, rejected]) {
      const key = list === accepted ? 'mei' : 'alex';
      await add(as('alex'), list, user(userIds[key]));
      const { status, body } = await add(as('alex'), list, user(`${key}@contoso.com`));
      expect(status).toBe(400);
      expect(body).toMatchObject(contractError('senders/addAcceptedSender.onTheListAlready'));
      expect(await ids(as('alex'), list)).toEqual([userIds[key]]);
    }
  });

  test('a user or group on one list cannot be added to the other until it is removed', async () => {
    const { as } = await startEmulator();
    for (const reference of [user(userIds.mei), { '@odata.id': `${graph}/groups/${finance}` }]) {
      for (const [one, other] of [
        [accepted, rejected],
        [rejected, accepted],
      ] as const) {
        await add(as('alex'), one, reference);
        const { status, body } = await add(as('alex'), other, reference);
        expect(status).toBe(400);
        expect(body).toMatchObject(contractError('senders/addAcceptedSender.onTheOtherList'));
        await remove(as('alex'), one, reference['@odata.id']);
        expect((await add(as('alex'), other, reference)).status).toBe(204);
        await remove(as('alex'), other, reference['@odata.id']);
      }
    }
  });

  test('a user or group that does not exist returns 404 and is not created', async () => {
    const { as } = await startEmulator();
    const key = '00000000-0000-0000-0000-000000000000';
    for (const reference of [user(key), { '@odata.id': `${graph}/groups/${key}` }, user('nobody@contoso.com')]) {
      const { status, body } = await add(as('alex'), accepted, reference);
      expect(status).toBe(404);
      expect(body.error.code).toBe(contractError('senders/sender.notFound').error.code);
      expect(body.error.message).toMatch(/^Resource '(0|nobody@)[^']+' does not exist\.$/);
    }
    expect(await ids(as('alex'), accepted)).toEqual([]);
  });

  test('a user of another tenant is not in the directory', async () => {
    const { as } = await startEmulator();
    expect((await add(as('alex'), accepted, user(userIds.omar))).status).toBe(404);
  });
});

describe('removing senders (group-delete-acceptedsenders, group-delete-rejectedsenders)', () => {
  test('a sender who is not on the list returns 404', async () => {
    const { as } = await startEmulator();
    await add(as('alex'), accepted, user(userIds.mei));
    for (const [list, key] of [
      [rejected, userIds.mei],
      [accepted, userIds.gus],
      [accepted, 'nobody@contoso.com'],
    ] as const) {
      const { status, body } = await remove(as('alex'), list, `${graph}/users/${key}`);
      expect(status).toBe(404);
      expect(body.error.code).toBe('Request_ResourceNotFound');
    }
    expect((await remove(as('alex'), accepted, `${graph}/users/${userIds.gus}`)).body).toMatchObject(
      contractError('senders/removeAcceptedSender.notOnTheList'),
    );
    expect(await ids(as('alex'), accepted)).toEqual([userIds.mei]);
  });

  test('$id is required', async () => {
    const { as } = await startEmulator();
    const { status, body } = await as('alex').delete(`${accepted}/$ref`);
    expect(status).toBe(400);
    expect(body).toMatchObject(contractError('senders/removeAcceptedSender.missingId'));
  });
});

describe('permission to post', () => {
  /** Creates a post in every possible way, and returns the responses. */
  async function tryAll(
    actor: TestCaller,
    { conversation, thread, post }: { conversation: string; thread: string; post: string },
  ) {
    return [
      await actor.post(`${inFinance}/conversations`, { topic: 'x', threads: [{ posts: [textPost('x')] }] }),
      await actor.post(`${inFinance}/threads`, { posts: [textPost('x')] }),
      await actor.post(`${conversation}/threads`, { posts: [textPost('x')] }),
      await actor.post(`${thread}/reply`, { post: textPost('x') }),
      await actor.post(`${post}/reply`, { post: textPost('x') }),
    ];
  }

  async function startWithThread() {
    const graph = await startEmulator();
    const started = await startConversation(graph.as('alex'), 'Budget', textPost('One'));
    const [{ id }] = (await graph.as('alex').get(`${started.thread}/posts`)).body.value;
    return { ...graph, places: { ...started, post: `${started.thread}/posts/${id}` } };
  }

  async function expectRefused(actor: TestCaller, places: Parameters<typeof tryAll>[1]) {
    for (const { status, body } of await tryAll(actor, places)) {
      expect(status).toBe(403);
      expect(body).toMatchObject(contractError('threads/sender.rejected'));
    }
    expect(await postContents(actor, places.thread)).toEqual(['One']);
  }

  async function expectAccepted(actor: TestCaller, places: Parameters<typeof tryAll>[1]) {
    expect((await tryAll(actor, places)).map(({ status }) => status)).toEqual([201, 201, 201, 202, 202]);
  }

  test('is denied to a rejected sender, who can still read', async () => {
    const { as, places } = await startWithThread();
    await add(as('alex'), rejected, user(userIds.mei));
    await expectRefused(as('mei'), places);
    await expectAccepted(as('jacob'), places);
  });

  test('is limited to the accepted senders, as long as there are any', async () => {
    const { as, places } = await startWithThread();
    await add(as('alex'), accepted, user(userIds.jacob));
    await expectRefused(as('mei'), places);
    await remove(as('alex'), accepted, `${graph}/users/${userIds.jacob}`);
    await expectAccepted(as('mei'), places);
  });

  test('is given to an accepted sender', async () => {
    const { as, places } = await startWithThread();
    await add(as('alex'), accepted, user(userIds.jacob));
    await expectAccepted(as('jacob'), places);
  });

  test('is the same for all members of a group on a list', async () => {
    const { as, places } = await startWithThread();
    const members = { '@odata.id': `${graph}/groups/${finance}` };
    await add(as('alex'), accepted, members);
    await expectRefused(as('gus'), places);
    await add(as('alex'), rejected, user(userIds.mei));
    await expectRefused(as('mei'), places);
    await expectAccepted(as('jacob'), places);
    await remove(as('alex'), accepted, members['@odata.id']);
    await add(as('alex'), rejected, members);
    expect((await as('jacob').post(`${places.thread}/reply`, { post: textPost('x') })).status).toBe(403);
    await expectAccepted(as('gus'), places);
  });

  test('is denied to an app on its own only if there are accepted senders, because it is on no list', async () => {
    const { as, app, places } = await startWithThread();
    const writer = app(['Group-Conversation.ReadWrite.All']);
    await add(as('alex'), rejected, user(userIds.mei));
    expect((await writer.post(`${places.post}/reply`, { post: textPost('x') })).status).toBe(202);
    await add(as('alex'), accepted, user(userIds.jacob));
    expect((await writer.post(`${places.post}/reply`, { post: textPost('x') })).body).toMatchObject(
      contractError('threads/sender.rejected'),
    );
  });

  test('is not needed for the draft form, which creates no post', async () => {
    const { as } = await startWithThread();
    await add(as('alex'), rejected, user(userIds.mei));
    expect((await as('mei').post(`${inFinance}/conversations/AAQkDraft=`, { topic: 'x' })).status).toBe(201);
  });
});
