import { describe, expect, test } from 'vitest';
import { countingStore } from '../store/countingStore.ts';
import { groupOf, memberOf, startEmulator, userIds } from '../testEmulator.ts';
import { type GroupChatEmulator, messageTexts, startGroupChat } from './groupChat.ts';

const reader = ['Chat.Read.All'];
const allMessages = `/users/${userIds.alex}/chats/getAllMessages`;
const retained = `/users/${userIds.alex}/chats/getAllRetainedMessages`;

/** Starts an emulator with two chats of Alex with three messages each, and one chat without Alex. */
async function startTwoChats(): Promise<GroupChatEmulator & { other: string; ids: string[] }> {
  const all = await startGroupChat();
  const made = (await all.as('alex').post('/chats', groupOf('alex', 'jacob'))).body;
  const other = `/chats/${made.id}`;
  const ids: string[] = [];
  for (const content of ['1', '2', '3']) {
    ids.push((await all.say('mei', content)).id);
    await all.as('jacob').post(`${other}/messages`, { body: { content: `other ${content}` } });
  }
  const foreign = (await all.as('mei').post('/chats', groupOf('mei', 'jacob'))).body;
  await all.as('mei').post(`/chats/${foreign.id}/messages`, { body: { content: 'foreign' } });
  return { ...all, other, ids };
}

/** The pages of an export. */
async function exportPages({ app }: Pick<GroupChatEmulator, 'app'>, path: string, between = async () => {}) {
  const found: string[][] = [];
  for (let next: string | undefined = path; next !== undefined; ) {
    const page = await app(reader).get(next);
    expect(page.status, JSON.stringify(page.body)).toBe(200);
    found.push(messageTexts(page));
    next = page.body['@odata.nextLink'];
    await between();
  }
  return found;
}

const six = ['1', '2', '3', 'other 1', 'other 2', 'other 3'];

describe.each([
  ['the messages of all chats of a user (chats-getallmessages)', allMessages],
  ['the retained messages of a user (chat-getallretainedmessages)', retained],
])('%s', (_, path) => {
  test('returns the messages of the chats of the user, each with its type and its chat', async () => {
    const all = await startTwoChats();
    const { status, body } = await all.app(reader).get(path);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      '@odata.context': 'http://graph.test/v1.0/$metadata#Collection(chatMessage)',
      '@odata.count': 6,
    });
    expect(messageTexts({ body } as never).sort()).toEqual(six);
    for (const message of body.value) {
      expect(message['@odata.type']).toBe('#microsoft.graph.chatMessage');
      expect(`/chats/${message.chatId}`).toBe(message.body.content.startsWith('other') ? all.other : all.chat);
    }
  });

  test('returns each message once over the pages, those of one chat in the order in which they were sent', async () => {
    const all = await startTwoChats();
    const found = await exportPages(all, `${path}?$top=2`);
    expect(found.map(({ length }) => length)).toEqual([2, 2, 2]);
    expect(found.flat().filter((text) => !text.startsWith('other'))).toEqual(['1', '2', '3']);
    expect(found.flat().filter((text) => text.startsWith('other'))).toEqual(['other 1', 'other 2', 'other 3']);
  });

  test('returns each message once while others are sent and changed', async () => {
    const all = await startTwoChats();
    const found = await exportPages(all, `${path}?$top=1`, async () => {
      await all.as('alex').post(`${all.chat}/messages/${all.ids[0]}/setReaction`, { reactionType: '👍' });
      await all.as('alex').post(`${all.chat}/messages/${all.ids[0]}/unsetReaction`, { reactionType: '👍' });
    });
    expect(found.flat().sort()).toEqual(six);
  });

  test('filters by the time of the last change, the sender and the type', async () => {
    const all = await startTwoChats();
    await all.as('alex').patch(all.chat, { topic: 'Budget' });
    const filtered = async (filter: string) =>
      (await exportPages(all, `${path}?$filter=${encodeURIComponent(filter)}`)).flat().sort();
    const event = '<systemEventMessage/>';
    expect(await filtered(`from/user/id eq '${userIds.mei}'`)).toEqual(['1', '2', '3']);
    expect(await filtered("messageType eq 'systemEventMessage'")).toEqual([event]);
    expect(await filtered("messageType ne 'systemEventMessage'")).toEqual(six);
    const range = 'lastModifiedDateTime gt 2026-01-05T08:00:01Z and lastModifiedDateTime lt 2026-01-05T08:00:03Z';
    expect(await filtered(range)).toEqual(['2', 'other 2']);
    expect(await filtered(`${range} and from/user/id eq '${userIds.jacob}'`)).toEqual(['other 2']);
    // A text in quotes is a value, whatever it contains.
    const quoted = "messageType ne 'x and lastModifiedDateTime gt 2027-01-01T00:00:00Z and y'";
    expect(await filtered(`${quoted} and ${range}`)).toEqual(['2', 'other 2']);
  });

  test.each([
    "subject eq 'x'",
    "from/user/id ne 'x'",
    'createdDateTime gt 2026-01-01T00:00:00Z',
    'x',
    "messageType gt 'x'",
  ])('does not filter by %j', async (filter) => {
    const all = await startGroupChat();
    expect((await all.app(reader).get(`${path}?$filter=${encodeURIComponent(filter)}`)).status).toBe(400);
  });

  test('returns only what the user sees', async () => {
    const all = await startGroupChat('jacob', 'mei');
    const { id } = await all.say('jacob', 'before');
    all.clock.advance(1000);
    await all.as('jacob').post(`${all.chat}/members`, memberOf('alex'));
    await all.say('jacob', 'after');
    await all.as('mei').post(`${all.chat}/messages`, { body: { content: 'last' } });
    const found = messageTexts(await all.app(reader).get(path));
    expect(found).toEqual(expect.arrayContaining(['after', 'last']));
    expect(found).not.toContain('before');
    // A later change does not make it newer.
    await all.as('jacob').patch(`${all.chat}/messages/${id}`, { subject: 'x' });
    const late = `${path}?$filter=lastModifiedDateTime gt 2026-01-05T08:00:00Z`;
    expect(messageTexts(await all.app(reader).get(late))).not.toContain('before');
  });

  test('returns events with the type that the request prefers', async () => {
    const all = await startGroupChat();
    await all.as('alex').patch(all.chat, { topic: 'Budget' });
    const kind = async (headers: Record<string, string>) =>
      (await all.app(reader).get(path, headers)).body.value[0].messageType;
    expect(await kind({})).toBe('unknownFutureValue');
    expect(await kind({ prefer: 'include-unknown-enum-members' })).toBe('systemEventMessage');
  });

  test('is for an app on its own, in the tenant of the user', async () => {
    const all = await startGroupChat();
    expect((await all.as('alex').get(path)).status).toBe(403);
    expect((await all.app(['User.Read.All']).get(path)).status).toBe(403);
    expect((await all.app(reader).get(path.replace(userIds.alex, 'nobody@contoso.com'))).status).toBe(404);
    const stranger = all.app(reader, { tenant: '4dc1fe35-8ac6-4f0d-904a-7ebcd364bea1' });
    expect((await stranger.get(path)).status).toBe(404);
    expect((await all.app(reader).get(path.replace(userIds.alex, 'alex@contoso.com'))).status).toBe(200);
  });

  test('has at most 50 messages per page', async () => {
    const all = await startGroupChat();
    for (const top of [0, 51]) expect((await all.app(reader).get(`${path}?$top=${top}`)).status).toBe(400);
  });
});

describe('getAllMessages (chats-getallmessages)', () => {
  test('accepts the models A and B, and no other', async () => {
    const { app } = await startGroupChat();
    for (const model of ['A', 'B']) expect((await app(reader).get(`${allMessages}?model=${model}`)).status).toBe(200);
    const { status, body } = await app(reader).get(`${allMessages}?model=C`);
    expect([status, body.error.message]).toEqual([400, "model must be one of 'A', 'B'."]);
  });

  test('omits deleted messages and deleted chats', async () => {
    const all = await startTwoChats();
    await all.as('mei').post(`/users/${userIds.mei}${all.chat}/messages/${all.ids[1]}/softDelete`);
    expect((await exportPages(all, allMessages)).flat().sort()).toEqual(['1', '3', 'other 1', 'other 2', 'other 3']);
    const { status } = await all.app(['Chat.ManageDeletion.All']).delete(all.other);
    expect(status).toBe(204);
    expect((await exportPages(all, allMessages)).flat().sort()).toEqual(['1', '3']);
  });

  test('refuses an invalid token', async () => {
    const { app } = await startTwoChats();
    for (const token of ['x', '1.AAAA', `1.${btoa('chat without a place')}`]) {
      expect((await app(reader).get(`${allMessages}?$skiptoken=${token}`)).status).toBe(400);
    }
  });
});

test('a page of a long chat reads only the messages in the range of its filter', async () => {
  const { store, read } = countingStore();
  const { app, as, clock } = await startEmulator({ store });
  const { body } = await as('alex').post('/chats', groupOf('alex', 'mei'));
  for (let i = 0; i < 500; i++) {
    clock.advance(1000);
    await as('alex').post(`/chats/${body.id}/messages`, { body: { content: `${i}` } });
  }
  const cost = async (query: string) => {
    const before = read.messages;
    expect((await app(reader).get(`${allMessages}?${query}`)).status).toBe(200);
    return read.messages - before;
  };
  expect(await cost('$top=5')).toBeLessThan(150);
  expect(await cost('$filter=lastModifiedDateTime lt 2026-01-05T08:00:05Z')).toBeLessThan(150);
  expect(await cost('$filter=lastModifiedDateTime gt 2026-01-05T08:08:00Z')).toBeLessThan(150);
});

describe('getAllRetainedMessages (chat-getallretainedmessages)', () => {
  test('includes deleted messages with their content, and deleted chats', async () => {
    const all = await startTwoChats();
    await all.as('mei').post(`/users/${userIds.mei}${all.chat}/messages/${all.ids[1]}/softDelete`);
    await all.app(['Chat.ManageDeletion.All']).delete(all.other);
    const { body } = await all.app(reader).get(retained);
    expect(messageTexts({ body } as never).sort()).toEqual(six);
    const deleted = body.value.find(
      ({ id, chatId }: { id: string; chatId: string }) => id === all.ids[1] && chatId === all.chatId,
    );
    expect(deleted).toMatchObject({ deletedDateTime: expect.any(String), body: { contentType: 'text', content: '2' } });
    const found = (await exportPages(all, `${retained}?$top=2`)).flat();
    expect(found.filter((text) => !text.startsWith('other'))).toEqual(['1', '2', '3']);
  });

  test('pages with $skip', async () => {
    const all = await startTwoChats();
    const { body } = await all.app(reader).get(`${retained}?$top=4`);
    expect(body['@odata.nextLink']).toBe(`http://graph.test/v1.0${retained}?$top=4&$skip=4`);
    expect(messageTexts(await all.app(reader).get(body['@odata.nextLink']))).toHaveLength(2);
    expect(messageTexts(await all.app(reader).get(`${retained}?$skip=6`))).toEqual([]);
    expect(messageTexts(await all.app(reader).get(`${retained}?$skip=900000000000000`))).toEqual([]);
    expect((await all.app(reader).get(`${retained}?$skip=-1`)).status).toBe(400);
  });

  test.each([retained, allMessages])('can be filtered by the kind of sender: %s', async (path) => {
    const all = await startGroupChat('alex', 'omar');
    await all.say('omar@fabrikam.com', 'from afar');
    await all.say('alex', 'from here');
    const filtered = async (filter: string) => messageTexts(await all.app(reader).get(`${path}?$filter=${filter}`));
    expect(await filtered("from/user/userIdentityType eq 'federatedUser'")).toEqual(['from afar']);
    expect(await filtered("from/user/userIdentityType eq 'aadUser'")).toEqual(['from here']);
    expect(await filtered("from/application/applicationIdentityType eq 'bot'")).toEqual([]);
  });

  test('reads chats of more than one batch', async () => {
    const all = await startGroupChat();
    const ids: string[] = [];
    for (let i = 0; i < 230; i++) ids.push((await all.say('alex', `${i}`)).id);
    for (const id of ids.filter((_, i) => i % 2 === 0)) {
      await all.as('alex').post(`/users/${userIds.alex}${all.chat}/messages/${id}/softDelete`);
    }
    const expected = ids.map((_, i) => `${i}`);
    expect((await exportPages(all, `${retained}?$top=50`)).flat()).toEqual(expected);
    expect((await exportPages(all, `${allMessages}?$top=50`)).flat()).toEqual(expected.filter((_, i) => i % 2 === 1));
    const late = `$filter=lastModifiedDateTime lt 2026-01-05T08:03:00Z`;
    expect((await exportPages(all, `${allMessages}?$top=50&${late}`)).flat()).toHaveLength(89);
  });
});
