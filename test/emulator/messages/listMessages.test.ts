import { describe, expect, test } from 'vitest';
import { countingStore } from '../store/countingStore.ts';
import { groupOf, memberOf, startEmulator, userIds } from '../testEmulator.ts';
import { type GroupChatEmulator, messagePages, messageTexts, startGroupChat } from './groupChat.ts';

const byCreation = '$orderby=createdDateTime desc';
const byChange = '$orderby=lastModifiedDateTime desc';

/** Starts an emulator with a chat and the messages '1', '2', …, one each second from 08:00:01. */
async function startNumberedChat(count: number): Promise<GroupChatEmulator & { ids: string[] }> {
  const all = await startGroupChat();
  const ids: string[] = [];
  for (let number = 1; number <= count; number++) ids.push((await all.say('alex', String(number))).id);
  return { ...all, ids };
}

/** `numbersDown(5, 1)` is `['5', '4', '3', '2', '1']`. */
const numbersDown = (first: number, last: number) =>
  Array.from({ length: first - last + 1 }, (_, i) => String(first - i));

describe('the messages of a chat (chat-list-messages)', () => {
  test('are listed below /chats, /me and /users, with count and context', async () => {
    const { as, chat, chatId } = await startNumberedChat(3);
    const { status, body } = await as('mei').get(`${chat}/messages`);
    expect(status).toBe(200);
    expect(body['@odata.count']).toBe(3);
    expect(body['@odata.context']).toBe(
      `http://graph.test/v1.0/$metadata#chats('${encodeURIComponent(chatId)}')/messages`,
    );
    expect(body['@odata.nextLink']).toBeUndefined();
    expect((await as('mei').get(`/me${chat}/messages`)).body.value).toEqual(body.value);
    expect((await as('mei').get(`/users/mei@contoso.com${chat}/messages`)).body.value).toEqual(body.value);
    expect((await as('mei').get(`/beta${chat}/messages`)).body.value).toMatchObject(body.value);
  });

  test('have 20 per page by default, or $top, at most 50', async () => {
    const { as, chat, read } = await startNumberedChat(52);
    expect(await read('mei')).toHaveLength(20);
    expect(await read('mei', '?$top=50')).toHaveLength(50);
    expect(await read('mei', '?$top=1')).toEqual(['52']);
    for (const top of [51, 0, -1]) expect((await as('mei').get(`${chat}/messages?$top=${top}`)).status).toBe(400);
    const { body } = await as('mei').get(`${chat}/messages?$top=51`);
    expect(body.error.message).toContain('50');
  });

  test('are returned page by page, each once, until a page has no next link', async () => {
    const { chat, as } = await startNumberedChat(7);
    for (const order of ['', byCreation, byChange]) {
      const found = await messagePages({ as }, 'mei', `${chat}/messages?$top=3&${order}`);
      expect(found).toEqual([numbersDown(7, 5), numbersDown(4, 2), ['1']]);
    }
    expect(await messagePages({ as }, 'mei', `${chat}/messages?$top=7`)).toEqual([numbersDown(7, 1)]);
  });

  test('keep their positions while others are sent', async () => {
    const { chat, as, say } = await startNumberedChat(6);
    for (const order of ['', byCreation, byChange]) {
      const found = await messagePages({ as }, 'mei', `${chat}/messages?$top=2&${order}`, async () => {
        await say('mei', 'new');
      });
      expect(found.flat().filter((text) => text !== 'new')).toEqual(numbersDown(6, 1));
    }
  });

  test('keep their order in the same millisecond', async () => {
    const { as, chat } = await startGroupChat();
    for (const content of ['1', '2', '3', '4', '5']) await as('alex').post(`${chat}/messages`, { body: { content } });
    expect(await messagePages({ as }, 'mei', `${chat}/messages?$top=2`)).toEqual([
      numbersDown(5, 4),
      numbersDown(3, 2),
      ['1'],
    ]);
  });

  test('are ordered by their last change or their creation; a reaction or an edit does not change the order of creation', async () => {
    const { as, chat, clock, ids, read } = await startNumberedChat(4);
    clock.advance(1000);
    await as('mei').post(`${chat}/messages/${ids[1]}/setReaction`, { reactionType: '👍' });
    clock.advance(1000);
    await as('alex').patch(`${chat}/messages/${ids[0]}`, { subject: 'x' });
    expect(await read('mei')).toEqual(['1', '2', '4', '3']);
    expect(await read('mei', `?${byChange}`)).toEqual(['1', '2', '4', '3']);
    expect(await read('mei', `?${byCreation}`)).toEqual(['4', '3', '2', '1']);
  });

  test.each(['createdDateTime asc', 'createdDateTime', 'lastModifiedDateTime asc', 'id desc', ''])(
    'cannot be sorted by %j',
    async (order) => {
      const { as, chat } = await startGroupChat();
      expect((await as('mei').get(`${chat}/messages?$orderby=${order}`)).status).toBe(400);
    },
  );

  test('accept no other option, and no token of another list', async () => {
    const { as, chat } = await startGroupChat();
    for (const query of ['$skip=1', '$select=id', '$search=x', '$count=true', '$skiptoken=x', '$skiptoken=1.AAAA']) {
      expect((await as('mei').get(`${chat}/messages?${query}`)).status, query).toBe(400);
    }
  });

  test('are for members: others get 403, and an unknown chat returns 404', async () => {
    const { as, app, chat } = await startNumberedChat(1);
    expect((await as('nadia').get(`${chat}/messages`)).status).toBe(403);
    expect((await as('mei').get(`/users/${userIds.alex}${chat}/messages`)).status).toBe(403);
    expect((await as('mei').get('/chats/19:none@thread.v2/messages')).status).toBe(404);
    const stranger = app(['Chat.Read.All'], { tenant: '4dc1fe35-8ac6-4f0d-904a-7ebcd364bea1' });
    expect((await stranger.get(`${chat}/messages`)).status).toBe(403);
    expect(messageTexts(await app(['Chat.Read.All']).get(`${chat}/messages`))).toEqual(['1']);
  });
});

describe('a filter of messages (chat-list-messages)', () => {
  const at = (second: number) => `2026-01-05T08:00:0${second}Z`;

  test('accepts a range of lastModifiedDateTime, without its ends', async () => {
    const { read } = await startNumberedChat(6);
    const filter = `lastModifiedDateTime gt ${at(2)} and lastModifiedDateTime lt ${at(5)}`;
    expect(await read('mei', `?${byChange}&$filter=${filter}`)).toEqual(['4', '3']);
    expect(await read('mei', `?${byChange}&$filter=lastModifiedDateTime gt ${at(4)}`)).toEqual(['6', '5']);
    expect(await read('mei', `?${byChange}&$filter=lastModifiedDateTime lt ${at(3)}`)).toEqual(['2', '1']);
    const fine = 'lastModifiedDateTime lt 2026-01-05T08:00:03.0000001Z';
    expect(await read('mei', `?${byChange}&$filter=${fine}`)).toEqual(['3', '2', '1']);
  });

  test('accepts createdDateTime with lt', async () => {
    const { read } = await startNumberedChat(6);
    expect(await read('mei', `?${byCreation}&$filter=createdDateTime lt ${at(3)}`)).toEqual(['2', '1']);
  });

  test('may use or and not', async () => {
    const { read } = await startNumberedChat(6);
    const either = `lastModifiedDateTime lt ${at(2)} or lastModifiedDateTime gt ${at(5)}`;
    expect(await read('mei', `?${byChange}&$filter=${either}`)).toEqual(['6', '1']);
    const mixed = `lastModifiedDateTime gt ${at(5)} or lastModifiedDateTime lt ${at(2)} and lastModifiedDateTime lt ${at(3)}`;
    expect(await read('mei', `?${byChange}&$filter=${mixed}`)).toEqual(['6', '1']);
    expect(await read('mei', `?${byChange}&$filter=not (lastModifiedDateTime gt ${at(2)})`)).toEqual(['2', '1']);
  });

  test('applies to every page', async () => {
    const { as, chat } = await startNumberedChat(8);
    const filter = `lastModifiedDateTime gt ${at(2)} and lastModifiedDateTime lt ${at(8)}`;
    const found = await messagePages({ as }, 'mei', `${chat}/messages?$top=2&${byChange}&$filter=${filter}`);
    expect(found).toEqual([numbersDown(7, 6), numbersDown(5, 4), ['3']]);
  });

  test.each(['', '/me', '/beta', '/beta/me', `/users/${userIds.mei}`])(
    'by lastModifiedDateTime needs no $orderby: %s/chats/{id}/messages',
    async (prefix) => {
      const { as, chat } = await startNumberedChat(4);
      const list = async (filter: string) => messageTexts(await as('mei').get(`${prefix}${chat}/messages?${filter}`));
      expect(await list(`$filter=lastModifiedDateTime gt ${at(2)}`)).toEqual(['4', '3']);
      expect(await list(`$filter=lastModifiedDateTime lt ${at(2)}`)).toEqual(['1']);
    },
  );

  test('is ignored if the list is sorted by the other property', async () => {
    const { read } = await startNumberedChat(3);
    const created = `$filter=createdDateTime lt ${at(2)}`;
    const modified = `$filter=lastModifiedDateTime gt ${at(2)}`;
    expect(await read('mei', `?${created}`)).toEqual(numbersDown(3, 1));
    expect(await read('mei', `?${modified}&${byCreation}`)).toEqual(numbersDown(3, 1));
    expect(await read('mei', `?${created}&${byChange}`)).toEqual(numbersDown(3, 1));
    expect(await read('mei', `?${byChange}&${modified} and createdDateTime lt ${at(9)}`)).toEqual(numbersDown(3, 1));
  });

  test.each([
    `createdDateTime gt ${at(1)}`,
    `createdDateTime eq ${at(1)}`,
    `lastModifiedDateTime ge ${at(1)}`,
    "subject eq 'x'",
    "from/user/id eq 'x'",
    'lastModifiedDateTime gt yesterday',
    'lastModifiedDateTime gt',
    'x',
  ])('returns 400 for %j, even if it would be ignored', async (filter) => {
    const { as, chat } = await startGroupChat();
    const path = `${chat}/messages?$filter=${encodeURIComponent(filter)}`;
    expect((await as('mei').get(path)).status).toBe(400);
    expect((await as('mei').get(`${path}&${byChange}`)).status).toBe(400);
  });

  test('reports the only supported operator', async () => {
    const { as, chat } = await startGroupChat();
    const { body } = await as('mei').get(`${chat}/messages?$filter=createdDateTime gt ${at(1)}`);
    expect(body.error.message).toBe("$filter on createdDateTime supports 'lt' only.");
  });
});

describe('the history that a member sees (chat-post-members)', () => {
  test('begins at the time of the membership: nothing from before can be listed, read or reacted to', async () => {
    const { as, chat, clock, ids } = await startNumberedChat(4);
    clock.advance(1000);
    const since = '2026-01-05T08:00:03Z';
    await as('alex').post(`${chat}/members`, memberOf('nadia', 'owner', { visibleHistoryStartDateTime: since }));
    const seen = async (query: string) =>
      messageTexts(await as('nadia').get(`${chat}/messages?${query}`)).filter((text) => /^\d$/.test(text));
    expect(await seen(byCreation)).toEqual(['4', '3']);
    clock.advance(1000);
    // A change does not make an old message visible.
    await as('alex').patch(`${chat}/messages/${ids[0]}`, { subject: 'x' });
    expect(await seen(byChange)).toEqual(['4', '3']);
    expect(await seen(`${byChange}&$filter=lastModifiedDateTime lt 2027-01-01T00:00:00Z`)).toEqual(['4', '3']);
    expect(await seen(byCreation)).toEqual(['4', '3']);
    const path = `${chat}/messages/${ids[1]}`;
    expect((await as('nadia').get(path)).status).toBe(404);
    expect((await as('nadia').get(`/me${path}`)).status).toBe(404);
    expect((await as('nadia').get(`${path}/hostedContents`)).status).toBe(404);
    expect((await as('nadia').post(`${path}/setReaction`, { reactionType: '👍' })).status).toBe(404);
    const quote = { messageIds: [ids[1]], replyMessage: { body: { content: 'x' } } };
    expect((await as('nadia').post(`${chat}/messages/replyWithQuote`, quote)).status).toBe(404);
    expect((await as('nadia').get(`${chat}/messages/${ids[2]}`)).status).toBe(200);
  });

  test('has pages as if nothing existed before', async () => {
    const { as, chat, clock } = await startNumberedChat(5);
    clock.advance(1000);
    const since = '2026-01-05T08:00:02Z';
    await as('alex').post(`${chat}/members`, memberOf('nadia', 'owner', { visibleHistoryStartDateTime: since }));
    for (const order of [byCreation, byChange]) {
      const found = await messagePages({ as }, 'nadia', `${chat}/messages?$top=2&${order}`);
      expect(found.flat().slice(1)).toEqual(numbersDown(5, 2));
    }
  });

  test('limits an app below that user, but not in the chat itself', async () => {
    const { as, app, chat, clock, ids } = await startNumberedChat(2);
    clock.advance(1000);
    await as('alex').post(`${chat}/members`, memberOf('nadia'));
    await as('alex').post(`${chat}/messages`, { body: { content: 'later' } });
    const reader = app(['Chat.Read.All']);
    expect(messageTexts(await reader.get(`/users/${userIds.nadia}${chat}/messages`))).not.toContain('1');
    expect(messageTexts(await reader.get(`/users/${userIds.nadia}${chat}/messages`))).toContain('later');
    expect((await reader.get(`/users/${userIds.nadia}${chat}/messages/${ids[0]}`)).status).toBe(404);
    expect(messageTexts(await reader.get(`${chat}/messages`))).toContain('1');
  });
});

describe('a page of a long chat', () => {
  test('reads only what it shows', async () => {
    const { store, read } = countingStore();
    const { as, clock } = await startEmulator({ store });
    const { body } = await as('alex').post('/chats', groupOf('alex', 'mei'));
    const chat = `/chats/${body.id}`;
    for (let i = 0; i < 300; i++) {
      clock.advance(1000);
      await as('alex').post(`${chat}/messages`, { body: { content: `${i}` } });
    }
    const since = new Date(clock.now() - 5000).toISOString();
    await as('alex').post(`${chat}/members`, memberOf('nadia', 'owner', { visibleHistoryStartDateTime: since }));
    const cost = async (user: string, query: string) => {
      const before = read.messages;
      expect((await as(user).get(`${chat}/messages?${query}`)).status).toBe(200);
      return read.messages - before;
    };
    for (const order of [byChange, byCreation]) {
      expect(await cost('mei', order)).toBeLessThan(25);
      expect(await cost('nadia', order)).toBeLessThan(25);
    }
    const late = `lastModifiedDateTime gt ${since}`;
    expect(await cost('mei', `${byChange}&$filter=${late}`)).toBeLessThan(25);
    const early = 'lastModifiedDateTime lt 2026-01-05T08:00:10Z';
    expect(await cost('mei', `${byChange}&$filter=${early}`)).toBeLessThan(25);
    expect(await cost('mei', `${byCreation}&$filter=createdDateTime lt 2026-01-05T08:00:10Z`)).toBeLessThan(25);
  });

  test('is not read when a message is sent', async () => {
    const { store, read } = countingStore();
    const { as } = await startEmulator({ store });
    const { body } = await as('alex').post('/chats', groupOf('alex', 'mei'));
    // All in the same millisecond, so that the id of their time is already used.
    for (let i = 0; i < 50; i++) await as('alex').post(`/chats/${body.id}/messages`, { body: { content: 'x' } });
    const before = read.messages;
    await as('alex').post(`/chats/${body.id}/messages`, { body: { content: 'x' } });
    expect(read.messages - before).toBeLessThan(3);
  });
});
