import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  createEmulator,
  defaultSeed,
  ManualClock,
  type Seed,
  SeedError,
  sampleSeed,
} from '../../../src/emulator/index.ts';
import { readSeed } from '../../../src/emulator/seed/seed.ts';
import { startEmulator, userIds } from '../testEmulator.ts';

const two = { users: { ann: {}, ben: {} } };

/** The error of loading a seed. */
const refusal = async (seed: unknown): Promise<string> => {
  const error = await createEmulator({ seed: seed as Seed }).catch((e) => e);
  expect(error).toBeInstanceOf(SeedError);
  return error.message;
};

describe('a seed', () => {
  test('can be as short as two users and a message', async () => {
    const { as } = await startEmulator({
      seed: {
        users: { ann: null, ben: null },
        chats: [{ members: ['ann', 'ben'], messages: [{ from: 'ann', body: 'Hi' }] }],
      },
    });
    const { body } = await as('ben').get('/chats?$expand=members,lastMessagePreview');
    expect(body.value).toMatchObject([
      {
        chatType: 'oneOnOne',
        topic: null,
        createdDateTime: '2026-01-05T08:00:00Z',
        members: [
          { displayName: 'Ann', email: 'ann@contoso.com', roles: ['owner'] },
          { displayName: 'Ben', email: 'ben@contoso.com', roles: ['owner'] },
        ],
        lastMessagePreview: { body: { contentType: 'text', content: 'Hi' } },
      },
    ]);
  });

  test('can be empty', async () => {
    const { emulator, as } = await startEmulator({ seed: {} });
    expect((await emulator.state()).user).toEqual([]);
    expect((await as('sam').get('/chats')).status).toBe(200);
  });

  test('is the same in each run: no id in it is random', async () => {
    const clock = new ManualClock('2026-01-05T08:00:00Z');
    const state = async () => JSON.stringify(await (await createEmulator({ clock })).state());
    expect(await state()).toBe(await state());
  });

  test('follows its schema, the default one too', async () => {
    expect(await readSeed(structuredClone(defaultSeed))).toEqual(defaultSeed);
    expect(await readSeed(structuredClone(sampleSeed))).toEqual(sampleSeed);
  });

  test('has users and groups with all their properties', async () => {
    const { emulator } = await startEmulator({
      seed: {
        tenantId: 'home',
        domain: 'home.org',
        users: {
          ann: { id: 'a', displayName: 'Ann Lee', mail: 'ann@lee.org', administrator: true },
          ben: { tenantId: 'other' },
        },
        groups: {
          team: {
            id: 't',
            description: 'A team',
            visibility: 'Private',
            members: ['ann'],
            rejectedSenders: ['ben', 'all'],
          },
          all: { acceptedSenders: ['team', 'a'] },
        },
      },
    });
    const { user, group } = await emulator.state();
    expect(user).toContainEqual({
      id: 'a',
      displayName: 'Ann Lee',
      userPrincipalName: 'ann@home.org',
      mail: 'ann@lee.org',
      tenantId: 'home',
      guest: false,
      administrator: true,
      createdDateTime: '2026-01-05T08:00:00Z',
    });
    const [ben, all] = [user.find(({ displayName }) => displayName === 'Ben'), group.find(({ id }) => id !== 't')];
    expect(ben?.tenantId).toBe('other');
    expect(group.find(({ id }) => id === 't')).toEqual({
      id: 't',
      displayName: 'Team',
      description: 'A team',
      createdDateTime: '2026-01-05T08:00:00Z',
      mail: 'team@home.org',
      visibility: 'Private',
      members: ['a'],
      acceptedSenders: [],
      rejectedSenders: [ben?.id, all?.id],
    });
    expect(all).toMatchObject({ displayName: 'All', acceptedSenders: ['t', 'a'] });
  });

  test('has tokens: of a user or of an app on its own, limited or not', async () => {
    const { as } = await startEmulator({
      seed: {
        ...two,
        tokens: {
          'ann-reads': { user: 'ann', permissions: ['Chat.Read'] },
          nothing: { user: 'ann', permissions: [] },
          importer: { app: { id: 'my-app' }, permissions: ['Teamwork.Migrate.All'] },
        },
        chats: [{ id: '19:x@thread.v2', topic: 'T', members: ['ann', 'ben'] }],
      },
    });
    const path = '/chats/19:x@thread.v2';
    expect((await as('ann-reads').get(path)).status).toBe(200);
    expect((await as('ann-reads').patch(path, { topic: 'U' })).status).toBe(403);
    expect((await as('nothing').get(path)).status).toBe(403);
    expect((await as('importer').get(path)).status).toBe(403);
    expect((await as('importer').post(`${path}/startMigration`)).status).toBe(204);
  });
});

describe('a chat of a seed', () => {
  test('has the type that follows from its members and its topic, unless the seed gives one', async () => {
    const members = ['ann', 'ben'];
    const { emulator } = await startEmulator({
      seed: {
        users: { ann: {}, ben: {}, cho: { guest: true } },
        chats: [
          { members, id: 'a' },
          { members, id: 'b', topic: 'T' },
          { members: [...members, 'cho'], id: 'c' },
          { members, id: 'd', chatType: 'group' },
          {
            members,
            id: 'e',
            chatType: 'meeting',
            onlineMeetingInfo: { organizer: 'ann', joinWebUrl: 'https://x.org' },
          },
        ],
      },
    });
    const { chat, member } = await emulator.state();
    const kinds = Object.fromEntries(chat.map(({ id, chatType }) => [id, chatType]));
    expect(kinds).toEqual({ a: 'oneOnOne', b: 'group', c: 'group', d: 'group', e: 'meeting' });
    expect(chat.find(({ id }) => id === 'e')?.onlineMeetingInfo).toMatchObject({
      calendarEventId: null,
      joinWebUrl: 'https://x.org',
      organizer: { displayName: null, userIdentityType: 'aadUser' },
    });
    expect(member.filter(({ chatId, roles }) => chatId === 'c' && roles[0] === 'guest')).toHaveLength(1);
  });

  test('has its messages and events, each at its time, with ids made from these times', async () => {
    const { as } = await startEmulator({
      seed: {
        users: { ann: { displayName: 'Ann' }, ben: {} },
        chats: [
          {
            id: '19:x@thread.v2',
            topic: 'T',
            createdDateTime: '2026-01-04T10:00:00Z',
            members: ['ann', 'ben'],
            messages: [
              { from: 'ben', createdDateTime: '2026-01-04T12:00:00.5Z', body: 'Second' },
              {
                from: 'ann',
                createdDateTime: '2026-01-04T11:00:00+01:00',
                body: { contentType: 'html', content: '<at id="0">Benny</at>, first' },
                mentions: ['ben'],
                subject: 'S',
                importance: 'high',
                reactions: [{ from: 'ben', reactionType: '👍', createdDateTime: '2026-01-04T12:30:00Z' }],
                pinned: { by: 'ben', pinnedDateTime: '2026-01-04T12:40:00Z' },
              },
            ],
          },
        ],
      },
    });
    const path = '/chats/19:x@thread.v2';
    const { body } = await as('ann').get(`${path}/messages?$orderby=createdDateTime desc`);
    const ids = body.value.map(({ id }: { id: string }) => id);
    expect(ids.slice(-2)).toEqual([
      String(Date.parse('2026-01-04T12:00:00.5Z')),
      String(Date.parse('2026-01-04T10:00:00Z')),
    ]);
    expect(body.value.at(-1)).toMatchObject({
      subject: 'S',
      importance: 'high',
      lastModifiedDateTime: '2026-01-04T12:30:00Z',
      mentions: [{ id: 0, mentionText: 'Benny' }],
      reactions: [{ reactionType: '👍' }],
    });
    expect((await as('ann').get(`${path}/pinnedMessages`)).body.value).toEqual([{ id: ids.at(-1) }]);
  });

  test('can have times before the start', async () => {
    const messages = [
      { from: 'ann', createdDateTime: '-90m', body: 'a' },
      { from: 'ann', createdDateTime: '-30s', body: 'b' },
      { from: 'ann', body: 'c' },
    ];
    const { emulator } = await startEmulator({
      seed: { ...two, chats: [{ createdDateTime: '-1.5d', members: ['ann', 'ben'], messages }] },
    });
    const { chat, message } = await emulator.state();
    expect(chat[0]?.createdDateTime).toBe('2026-01-03T20:00:00Z');
    expect(message.map(({ createdDateTime }) => createdDateTime)).toEqual([
      '2026-01-05T06:30:00Z',
      '2026-01-05T07:59:30Z',
      '2026-01-05T07:59:30.001Z',
    ]);
  });

  test('has the viewpoint of each member, although messages show a hidden chat again', async () => {
    const { as } = await startEmulator({
      seed: {
        ...two,
        chats: [
          {
            members: [{ user: 'ann', isHidden: true, lastMessageReadDateTime: '2026-01-01T00:00:00Z' }, 'ben'],
            messages: [{ from: 'ben', body: 'Hi' }],
          },
        ],
      },
    });
    const { viewpoint } = (await as('ann').get('/chats')).body.value[0];
    expect(viewpoint).toEqual({ isHidden: true, lastMessageReadDateTime: '2026-01-01T00:00:00Z' });
  });

  test('has apps with the consent that they need, and tabs', async () => {
    const { as } = await startEmulator({ seed: defaultSeed });
    const path = '/chats/19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2';
    const apps = await as('alex').get(`${path}/installedApps?$expand=teamsApp`);
    expect(apps.body.value.map((a: { teamsApp: { displayName: string } }) => a.teamsApp.displayName)).toEqual([
      'Contoso Budget',
      'OneNote',
    ]);
    expect((await as('alex').get(`${path}/permissionGrants`)).body.value).toHaveLength(2);
    expect((await as('alex').get(`${path}/tabs`)).body.value).toMatchObject([{ displayName: 'Budget 2021' }]);
  });

  test('follows the rules of requests: two users have one one-on-one chat', async () => {
    const { as } = await startEmulator({ seed: defaultSeed });
    const { body } = await as('jacob').post('/chats', {
      chatType: 'oneOnOne',
      members: ['jacob', 'alex'].map((name) => ({
        '@odata.type': '#microsoft.graph.aadUserConversationMember',
        roles: ['owner'],
        'user@odata.bind': `https://graph.microsoft.com/v1.0/users/${userIds[name as 'alex']}`,
      })),
    });
    expect(body.id).toBe('19:82fe7758-5bb3-4f0d-a43f-e555fd399c6f_8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca@unq.gbl.spaces');
  });
});

describe('a conversation of a seed', () => {
  test('has threads with posts, each at its time, and may be locked', async () => {
    const { as } = await startEmulator({
      seed: {
        ...two,
        groups: {
          team: {
            id: 'team',
            members: ['ann', 'ben'],
            conversations: [
              {
                id: 'c',
                topic: 'Plan',
                threads: [
                  {
                    isLocked: true,
                    posts: [
                      { from: 'ann', receivedDateTime: '2026-01-04T10:00:00Z', body: 'One', newParticipants: ['ben'] },
                      { from: 'ben', receivedDateTime: '2026-01-04T11:00:00Z', body: 'Two' },
                    ],
                  },
                  { topic: 'More', posts: [{ from: 'ben', receivedDateTime: '2026-01-04T10:30:00Z', body: 'Three' }] },
                ],
              },
              { topic: 'Other', threads: [{ posts: [{ from: 'ben', receivedDateTime: '-1d', body: 'Four' }] }] },
            ],
          },
        },
      },
    });
    const { body: conversation } = await as('ann').get('/groups/team/conversations/c');
    expect(conversation).toMatchObject({
      topic: 'Plan',
      preview: 'Two',
      lastDeliveredDateTime: '2026-01-04T11:00:00Z',
      uniqueSenders: expect.arrayContaining(['Ann', 'Ben']),
    });
    const { body: threads } = await as('ann').get('/groups/team/conversations/c/threads');
    expect(threads.value).toMatchObject([
      { topic: 'Plan', isLocked: true, preview: 'Two' },
      { topic: 'More', isLocked: false, preview: 'Three' },
    ]);
    expect((await as('ann').get('/groups/team/conversations')).body.value).toHaveLength(2);
  });
});

describe('an invalid seed', () => {
  test.each([
    [{ user: {} }, 'user is not a property of this body.'],
    [{ users: [] }, 'users must be an object.'],
    [{ users: { ann: { gest: true } } }, 'users.ann.gest is not a property of users.ann.'],
    [{ users: { 'ann lee': {} } }, 'users.ann lee breaks its rule. A name has letters, digits'],
    [{ ...two, chats: [{}] }, 'chats[0].members is required.'],
    [{ ...two, chats: [{ members: ['ann'] }] }, 'chats[0].members must have at least 2 items.'],
    [{ ...two, chats: [{ members: ['ann', 'ben'], topic: 'a:b' }] }, 'chats[0].topic breaks its rule.'],
    [
      { ...two, chats: [{ members: ['ann', 'ben'], createdDateTime: 'yesterday' }] },
      'chats[0].createdDateTime breaks its rule. A time is',
    ],
    [
      { ...two, chats: [{ members: ['ann', 'ben'], messages: [{ from: 'ann' }] }] },
      'chats[0].messages[0].body is required.',
    ],
    [[], 'The seed must be an object.'],
    [null, 'The seed must be an object.'],
    ['alex', 'The seed must be an object.'],
  ])('fails with the path of a schema violation: %j', async (seed, message) => {
    expect(await readSeed(seed).catch((error) => error.message)).toContain(message);
  });

  test.each([
    [
      { ...two, chats: [{ members: ['ann', 'bem'] }] },
      "chats[0].members[1]: There is no person 'bem'. The seed has ann, ben.",
    ],
    [{ users: { ann: { displayName: 'A\u0000' } } }, 'users.ann: displayName must have 1 to 256 characters'],
    [{ groups: { a: { id: 'one' }, b: { id: 'ONE' } } }, "groups.b: There is a group with the id 'ONE' already."],
    [{ apps: { a: { id: 'one' }, b: { id: 'one' } } }, "apps.b: There is an app with the id 'one' already."],
    [{ clients: { a: { id: 'one' }, b: { id: 'ONE' } } }, "clients.b: There is a client with the id 'ONE' already."],
    [{ clients: { a: { displayName: '' } } }, 'clients.a: displayName must have 1 to 256 characters'],
    [
      { clients: { a: { redirectUris: ['http://é.example/'] } } },
      "clients.a: The redirect URI 'http://é.example/' must be",
    ],
    [
      { clients: { a: { scopes: ['https://graph.microsoft.com/User.Read'] } } },
      "clients.a: The scope 'https://graph.microsoft.com/User.Read' must be the name of one permission, such as Chat.Read.",
    ],
    [{ ...two, chats: [{ members: ['ann', 'ann'] }] }, 'chats[0]: A member is used twice.'],
    [
      { ...two, chats: [{ chatType: 'oneOnOne', topic: 'T', members: ['ann', 'ben'] }] },
      'chats[0]: A one-on-one chat has two members and no topic.',
    ],
    [
      { ...two, chats: [{ members: ['ann', 'ben'] }, { members: ['ben', 'ann'] }] },
      'chats[1]: The two have a one-on-one chat already.',
    ],
    [
      {
        ...two,
        chats: [
          { id: 'x', members: ['ann', 'ben'], topic: 'T' },
          { id: 'x', members: ['ann', 'ben'], topic: 'T' },
        ],
      },
      "chats[1]: There is a chat 'x' already.",
    ],
    [
      { ...two, chats: [{ members: ['ann', 'ben'], createdDateTime: '2026-02-30T25:00:00Z' }] },
      "chats[0]: '2026-02-30T25:00:00Z' is not a valid time from 1970 on.",
    ],
    [
      {
        users: { ann: {}, ben: {}, cho: {} },
        chats: [{ members: ['ann', 'ben'], messages: [{ from: 'cho', body: 'x' }] }],
      },
      'chats[0].messages[0]: The caller is not a member of the chat.',
    ],
    [
      {
        ...two,
        chats: [
          {
            members: ['ann', 'ben'],
            messages: [{ from: 'ann', body: { contentType: 'html', content: 'x' }, mentions: ['ben'] }],
          },
        ],
      },
      'chats[0].messages[0]: ',
    ],
    [
      {
        ...two,
        chats: [
          {
            members: ['ann', 'ben'],
            messages: [{ from: 'ann', body: 'x', reactions: [{ from: 'cho', reactionType: '👍' }] }],
          },
        ],
      },
      "chats[0].messages[0].reactions[0]: There is no person 'cho'.",
    ],
    [{ ...two, chats: [{ members: ['ann', 'ben'], apps: ['budget'] }] }, "chats[0].apps[0]: There is no app 'budget'."],
    [{ ...two, tokens: { x: { user: 'cho' } } }, "tokens.x.user: There is no person 'cho'."],
    [{ users: { ann: { id: '1' }, ben: { id: '1' } } }, "users.ben: There is a person with the id '1' already."],
    [
      { users: { ann: {}, ben: { userPrincipalName: 'ANN@contoso.com' } } },
      'users.ben: Another user has ann@contoso.com.',
    ],
    [
      { ...two, groups: { team: { rejectedSenders: ['nobody'] } } },
      "groups.team.rejectedSenders[0]: There is no person 'nobody'.",
    ],
    [
      {
        ...two,
        groups: {
          team: {
            rejectedSenders: ['ann'],
            conversations: [{ topic: 'T', threads: [{ posts: [{ from: 'ann', body: 'x' }] }] }],
          },
        },
      },
      'groups.team.conversations[0]',
    ],
  ])('fails with the path of a broken rule: %j', async (seed, message) => {
    expect(await refusal(seed)).toContain(message);
  });
});

describe('the seed of an emulator that is given none', () => {
  const startAt = async (start: string) => {
    const clock = new ManualClock(start);
    const emulator = await createEmulator({ clock });
    const get = async (path: string, token = 'app') => {
      const request = new Request(`http://graph.test/v1.0${path}`, { headers: { authorization: `Bearer ${token}` } });
      return (await emulator.fetch(request)).json();
    };
    return { clock, emulator, get };
  };
  const ofAlex = `/users/${userIds.alex}/chats/getAllMessages`;

  test.each(['2026-01-05T08:00:00Z', '2026-11-26T23:50:00Z', '2020-12-05T00:30:00Z'])(
    'is the default one, moved by whole days to just before the start: %s',
    async (start) => {
      const { emulator } = await startAt(start);
      const { message, post } = await emulator.state();
      const newest = Math.max(...post.map(({ createdDateTime }) => Date.parse(createdDateTime)));
      const past = Date.parse(start) - newest;
      expect(past).toBeGreaterThanOrEqual(0);
      expect(past).toBeLessThan(86_400_000);
      expect(new Date(newest).toISOString()).toMatch(/T23:41:17[.]000Z$/);
      expect(message.find(({ body }) => body.content === 'See you on Monday.')?.createdDateTime).toMatch(
        /T23:20:05[.]331Z$/,
      );
    },
  );

  test('has messages that delta and exports return', async () => {
    const { get } = await startAt('2026-11-26T12:00:00Z');
    const texts = ({ value }: { value: { body: { content: string } }[] }) => value.map(({ body }) => body.content);
    expect(texts(await get(`${ofAlex}/delta`))).toContain('See you on Monday.');
    expect(texts(await get(`${ofAlex}?$filter=lastModifiedDateTime gt 2026-11-25T00:00:00Z`))).toContain(
      'See you on Monday.',
    );
  });

  test('stays as it was when the emulator begins again', async () => {
    const { clock, emulator, get } = await startAt('2026-11-26T12:00:00Z');
    const before = await get('/chats', 'alex');
    clock.advance(10 * 86_400_000);
    await emulator.reset();
    expect(await get('/chats', 'alex')).toEqual(before);
  });

  test('keeps its dates if the clock is before them', async () => {
    const { emulator } = await startAt('1999-12-31T00:00:00Z');
    expect((await emulator.state()).message.every(({ id }) => id.startsWith('1607'))).toBe(true);
  });
});

describe('the default seed', () => {
  const examples = fileURLToPath(new URL('../../../openapi/components/examples/', import.meta.url));

  test.each([
    ['chats/getChat.group', 'alex', '/chats/19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2'],
    ['chats/getChat.meeting', 'alex', '/chats/19:meeting_MDU5ZGI3ZDctYjA0Mi00NzQ2LWI5MWItYjFmOWYxNmU0ZTk1@thread.v2'],
    [
      'messages/getChatMessage.message',
      'alex',
      '/chats/19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2/messages/1607124005331',
    ],
    [
      'messages/getChatMessage.mention',
      'alex',
      '/chats/19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2/messages/1607123560020',
    ],
    [
      'conversations/getConversation.conversation',
      'alex',
      '/groups/02bd9fd6-8f93-4758-87c3-1fb73740a315/conversations/AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAAQAHr4T1w2sUq7tq0xKr9C3bE=',
    ],
    [
      'apps/listChatApps.definitions',
      'alex',
      '/chats/19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2/installedApps?$expand=teamsAppDefinition',
    ],
  ])('returns the contract’s example %s', async (name, who, path) => {
    const { as } = await startEmulator({ seed: defaultSeed });
    const { value } = parse(await readFile(`${examples}${name}.response.yaml`, 'utf8'));
    const { body } = await as(who).get(`https://graph.microsoft.com/v1.0${path}`);
    expect(body).toEqual(value);
  });
});
