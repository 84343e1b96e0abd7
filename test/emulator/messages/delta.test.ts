import { describe, expect, test } from 'vitest';
import type { TestResponse } from '../../support/checkedResponse.ts';
import { groupOf, memberOf, userIds } from '../testEmulator.ts';
import { type GroupChatEmulator, messageTexts, startGroupChat } from './groupChat.ts';

const reader = ['Chat.Read.All'];
const path = `/users/${userIds.alex}/chats/getAllMessages/delta`;

/** One request of a round. */
const ask = ({ app }: Pick<GroupChatEmulator, 'app'>, url: string) => app(reader).get(url);

/** Reads a round from a link to its end. Returns the texts of its pages and the delta link. */
async function round(
  all: Pick<GroupChatEmulator, 'app'>,
  url = path,
  between: (page: number) => Promise<void> = async () => {},
) {
  const found: string[][] = [];
  for (let next = url; ; ) {
    const page: TestResponse = await ask(all, next);
    expect(page.status, JSON.stringify(page.body)).toBe(200);
    found.push(messageTexts(page));
    const { '@odata.nextLink': nextLink, '@odata.deltaLink': deltaLink } = page.body;
    expect([nextLink, deltaLink].filter(Boolean)).toHaveLength(1);
    if (deltaLink) return { pages: found, texts: found.flat(), deltaLink: deltaLink as string };
    next = nextLink;
    await between(found.length);
  }
}

describe('following the messages of a user (chatmessage-delta)', () => {
  test('starts with those of all chats, each with its type and its chat, and with a link for the next round', async () => {
    const all = await startGroupChat();
    await all.say('mei', 'In the group');
    const pair = (await all.as('alex').post('/chats', groupOf('alex', 'jacob'))).body;
    await all.as('jacob').post(`/chats/${pair.id}/messages`, { body: { content: 'In another' } });
    await all.as('mei').post('/chats', groupOf('mei', 'jacob'));
    const { status, body } = await ask(all, path);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      '@odata.context': 'http://graph.test/v1.0/$metadata#Collection(chatMessage)',
      '@odata.deltaLink': expect.stringContaining(`http://graph.test/v1.0${path}?$deltatoken=`),
      value: [
        { '@odata.type': '#microsoft.graph.chatMessage', chatId: all.chatId, body: { content: 'In the group' } },
        { '@odata.type': '#microsoft.graph.chatMessage', chatId: pair.id, body: { content: 'In another' } },
      ],
    });
    expect(body).not.toHaveProperty('@odata.nextLink');
  });

  test('continues with exactly what was sent, edited, reacted to or deleted since, in the latest state', async () => {
    const all = await startGroupChat();
    const { as, chat, say } = all;
    const [first, second, third] = [await say('alex', '1'), await say('alex', '2'), await say('alex', '3')];
    await say('alex', '4');
    const begun = await round(all);
    expect(begun.texts).toEqual(['1', '2', '3', '4']);
    expect((await round(all, begun.deltaLink)).texts).toEqual([]);

    await as('alex').patch(`${chat}/messages/${third.id}`, { body: { content: '3, edited' } });
    await as('mei').post(`${chat}/messages/${first.id}/setReaction`, { reactionType: '👍' });
    await say('mei', '5');
    await as('alex').post(`/users/${userIds.alex}${chat}/messages/${second.id}/softDelete`);
    await as('jacob').post(`${chat}/messages/${first.id}/setReaction`, { reactionType: '👍' });
    const { body } = await ask(all, begun.deltaLink);
    expect(messageTexts({ body } as TestResponse)).toEqual(['3, edited', '5', '', '1']);
    expect(body.value[2]).toMatchObject({ id: second.id, deletedDateTime: expect.any(String) });
    expect(body.value[3].reactions).toHaveLength(2);
    expect((await round(all, body['@odata.deltaLink'])).texts).toEqual([]);
  });

  test('returns nothing if nothing changed: for a reaction that was already set, or a repeated deletion', async () => {
    const all = await startGroupChat();
    const { as, chat, say } = all;
    const { id } = await say('alex', '1');
    await as('mei').post(`${chat}/messages/${id}/setReaction`, { reactionType: '👍' });
    const { deltaLink } = await round(all);
    await as('mei').post(`${chat}/messages/${id}/setReaction`, { reactionType: '👍' });
    await as('mei').post(`${chat}/messages/${id}/unsetReaction`, { reactionType: '🎉' });
    expect((await round(all, deltaLink)).texts).toEqual([]);
  });

  test('can be followed from an old link again', async () => {
    const all = await startGroupChat();
    const { deltaLink } = await round(all);
    await all.say('mei', '1');
    expect((await round(all, deltaLink)).texts).toEqual(['1']);
    await all.say('mei', '2');
    expect((await round(all, deltaLink)).texts).toEqual(['1', '2']);
  });

  test('starts without deleted messages, and reports restored ones', async () => {
    const all = await startGroupChat();
    const { as, chat, say } = all;
    const { id } = await say('alex', 'Oops');
    await say('alex', 'Stays');
    const own = `/users/${userIds.alex}${chat}/messages/${id}`;
    await as('alex').post(`${own}/softDelete`);
    const begun = await round(all);
    expect(begun.texts).toEqual(['Stays']);
    await as('alex').post(`${own}/undoSoftDelete`);
    expect((await round(all, begun.deltaLink)).texts).toEqual(['Oops']);
  });
});

describe('the pages of a round (chatmessage-delta)', () => {
  test('have $top messages, in later rounds too', async () => {
    const all = await startGroupChat();
    for (const content of ['1', '2', '3', '4', '5']) await all.say('alex', content);
    const begun = await round(all, `${path}?$top=2`);
    expect(begun.pages).toEqual([['1', '2'], ['3', '4'], ['5']]);
    for (const content of ['6', '7', '8']) await all.say('alex', content);
    const later = await round(all, begun.deltaLink);
    expect(later.pages).toEqual([['6', '7'], ['8']]);
  });

  test('have 20 messages by default, and never more than 50', async () => {
    const all = await startGroupChat();
    for (let i = 0; i < 51; i++) await all.say('alex', `${i}`);
    expect((await round(all)).pages.map(({ length }) => length)).toEqual([20, 20, 11]);
    expect((await round(all, `${path}?$top=50`)).pages.map(({ length }) => length)).toEqual([50, 1]);
    for (const top of [0, 51]) expect((await ask(all, `${path}?$top=${top}`)).status).toBe(400);
  });

  test('report each message once, and again if it changes, whatever happens between the pages', async () => {
    const all = await startGroupChat();
    const ids: string[] = [];
    for (const content of ['1', '2', '3', '4', '5', '6']) ids.push((await all.say('alex', content)).id);
    const begun = await round(all, `${path}?$top=2`, async (page) => {
      if (page !== 1) return;
      // A message of an earlier page, one of a later page, and a new one.
      await all.as('alex').patch(`${all.chat}/messages/${ids[0]}`, { body: { content: '1 again' } });
      await all.as('alex').patch(`${all.chat}/messages/${ids[4]}`, { body: { content: '5 changed' } });
      await all.say('mei', '7');
    });
    expect(begun.texts).toEqual(['1', '2', '3', '4', '6', '1 again', '5 changed', '7']);
    expect((await round(all, begun.deltaLink)).texts).toEqual([]);
  });

  test('report that a message of an earlier page was deleted', async () => {
    const all = await startGroupChat();
    const { id } = await all.say('alex', '1');
    for (const content of ['2', '3', '4']) await all.say('alex', content);
    const begun = await round(all, `${path}?$top=2`, async () => {
      await all.as('alex').post(`/users/${userIds.alex}${all.chat}/messages/${id}/softDelete`);
    });
    expect(begun.texts).toEqual(['1', '2', '3', '4', '']);
  });

  test('report every change over many rounds: applying them results in the current messages', async () => {
    const all = await startGroupChat();
    const kept = new Map<string, string>();
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 48271) % 2147483647;
      return seed % below;
    };
    const ids: string[] = [];
    const act = async () => {
      const id = ids[random(Math.max(1, ids.length))];
      const own = `/users/${userIds.alex}${all.chat}/messages/${id}`;
      const what = ids.length < 5 ? 0 : random(4);
      if (what === 0) ids.push((await all.say('alex', `new ${ids.length}`)).id);
      if (what === 1)
        await all.as('alex').patch(`${all.chat}/messages/${id}`, { body: { content: `edit ${random(99)}` } });
      if (what === 2) await all.as('alex').post(`${own}/softDelete`);
      if (what === 3) await all.as('alex').post(`${own}/undoSoftDelete`);
    };
    let link = `${path}?$top=3`;
    for (let rounds = 0; rounds < 12; rounds++) {
      for (let i = 0; i < 6; i++) await act();
      for (let done = false; !done; ) {
        const { body } = await ask(all, link);
        for (const { id, deletedDateTime, etag } of body.value) {
          if (deletedDateTime) kept.delete(id);
          else kept.set(id, etag);
        }
        done = body['@odata.deltaLink'] !== undefined;
        link = body['@odata.deltaLink'] ?? body['@odata.nextLink'];
        if (!done) await act();
      }
      const now: TestResponse = await all.as('alex').get(`${all.chat}/messages?$top=50`);
      expect(now.body.value.length).toBeLessThan(50);
      const live = now.body.value.filter(({ deletedDateTime }: TestResponse['body']) => deletedDateTime === null);
      const there = live.map(({ id, etag }: TestResponse['body']) => [id, etag]);
      // Changes after the last page belong to the next round; there are none.
      expect([...kept].sort()).toEqual(there.sort());
    }
  });
});

describe('the messages of a round (chatmessage-delta)', () => {
  test('are those of the last eight months; changes of older messages are reported nevertheless', async () => {
    const all = await startGroupChat();
    const old = await all.say('alex', 'old');
    all.clock.set('2026-08-01T00:00:00Z');
    await all.say('alex', 'new');
    all.clock.set('2026-09-05T08:00:00Z');
    expect((await round(all)).texts).toEqual(['old', 'new']);
    all.clock.set('2026-09-05T08:00:02Z');
    const begun = await round(all);
    expect(begun.texts).toEqual(['new']);
    await all.as('mei').post(`${all.chat}/messages/${old.id}/setReaction`, { reactionType: '👍' });
    expect((await round(all, begun.deltaLink)).texts).toEqual(['old']);
  });

  test('are those that were written since, in later rounds: an older imported message is reported', async () => {
    const all = await startGroupChat();
    const { deltaLink } = await round(all);
    const migrating = all.app(['Teamwork.Migrate.All']);
    await migrating.post(`${all.chat}/startMigration`, { conversationCreationDateTime: '2019-05-01T00:00:00Z' });
    const from = { user: { id: userIds.mei } };
    const old = { createdDateTime: '2019-05-06T08:14:15.511Z', from, body: { content: 'Long ago' } };
    expect((await migrating.post(`${all.chat}/messages`, old)).status).toBe(201);
    expect((await round(all, deltaLink)).texts).toEqual(['Long ago']);
    expect((await round(all)).texts).toEqual([]);
  });

  test('are those that match $filter, on every page and in every round', async () => {
    const all = await startGroupChat();
    for (const content of ['1', '2', '3', '4']) await all.say('alex', content);
    const filter = '$filter=lastModifiedDateTime gt 2026-01-05T08:00:02Z';
    const begun = await round(all, `${path}?$top=1&${filter}`);
    expect(begun.pages).toEqual([['3'], ['4']]);
    await all.say('alex', '5');
    expect((await round(all, begun.deltaLink)).texts).toEqual(['5']);
    const future = await round(all, `${path}?$filter=lastModifiedDateTime gt 2027-01-01T00:00:00Z`);
    await all.say('alex', '6');
    expect((await round(all, future.deltaLink)).texts).toEqual([]);
  });

  test.each([
    'lastModifiedDateTime lt 2026-01-01T00:00:00Z',
    "from/user/id eq 'x'",
    'x',
    'createdDateTime gt 2026-01-01T00:00:00Z',
  ])('does not filter by %j', async (filter) => {
    const all = await startGroupChat();
    expect((await ask(all, `${path}?$filter=${encodeURIComponent(filter)}`)).status).toBe(400);
  });

  test('are those that the user sees: none from before the user joined, or from chats of others', async () => {
    const all = await startGroupChat('jacob', 'mei');
    await all.say('jacob', 'before');
    all.clock.advance(1000);
    await all.as('jacob').post(`${all.chat}/members`, memberOf('alex'));
    const { id } = await all.say('jacob', 'after');
    const begun = await round(all);
    expect(begun.texts).toContain('after');
    expect(begun.texts).not.toContain('before');
    const member = (await all.as('jacob').get(`${all.chat}/members`)).body.value.find(
      ({ userId }: { userId: string }) => userId === userIds.alex,
    );
    await all.as('jacob').delete(`${all.chat}/members/${member.id}`);
    await all.as('jacob').patch(`${all.chat}/messages/${id}`, { subject: 'x' });
    expect((await round(all, begun.deltaLink)).texts).toEqual([]);
  });

  test('have events with the type that the request prefers', async () => {
    const all = await startGroupChat();
    await all.as('alex').patch(all.chat, { topic: 'Budget' });
    const kind = async (headers: Record<string, string>) =>
      (await all.app(reader).get(path, headers)).body.value[0].messageType;
    expect(await kind({})).toBe('unknownFutureValue');
    expect(await kind({ prefer: 'include-unknown-enum-members' })).toBe('systemEventMessage');
  });
});

describe('the tokens of a round (chatmessage-delta)', () => {
  test('are refused if they are invalid, of another kind, or of another user', async () => {
    const all = await startGroupChat();
    await all.say('alex', '1');
    await all.say('alex', '2');
    const next = (await ask(all, `${path}?$top=1`)).body['@odata.nextLink'];
    const { deltaLink } = await round(all);
    for (const url of [
      `${path}?$deltatoken=x`,
      `${path}?$skiptoken=x`,
      `${path}?$deltatoken=1.${btoa('null')}`,
      `${path}?$deltatoken=1.${btoa('{"option":"$deltatoken"}')}`,
      `${path}?$deltatoken=1.${btoa(JSON.stringify({ option: '$deltatoken', userId: userIds.alex, top: 51, after: 0 }))}`,
      `${path}?$deltatoken=1.${btoa(JSON.stringify({ option: '$deltatoken', userId: userIds.alex, top: 1, after: -1 }))}`,
      `${path}?$deltatoken=1.${btoa(JSON.stringify({ option: '$deltatoken', userId: userIds.alex, top: 1, after: 1e9 }))}`,
      next.replace('$skiptoken', '$deltatoken'),
      deltaLink.replace('$deltatoken', '$skiptoken'),
      deltaLink.replace(userIds.alex, userIds.mei),
      `${deltaLink}&${next.split('?')[1]}`,
    ]) {
      expect((await ask(all, url)).status, url).toBe(400);
    }
    const { body } = await ask(all, `${path}?$deltatoken=x`);
    expect(body.error.message).toBe('The query option $deltatoken is not a token of this service.');
  });

  test('are short enough for a link; a longer filter is refused', async () => {
    const all = await startGroupChat();
    const part = 'lastModifiedDateTime gt 2026-01-05T08:00:02Z';
    const long = Array.from({ length: 80 }, () => part).join(' and ');
    expect((await ask(all, `${path}?$filter=${long}`)).status).toBe(400);
    const fits = Array.from({ length: 40 }, () => part).join(' and ');
    expect((await round(all, (await round(all, `${path}?$filter=${fits}`)).deltaLink)).texts).toEqual([]);
  });
});

describe('the caller (chatmessage-delta)', () => {
  test('is an app on its own, in the tenant of the user', async () => {
    const all = await startGroupChat();
    expect((await all.as('alex').get(path)).status).toBe(403);
    expect((await all.app(['User.Read.All']).get(path)).status).toBe(403);
    expect((await ask(all, path.replace(userIds.alex, 'nobody@contoso.com'))).status).toBe(404);
    const stranger = all.app(reader, { tenant: '4dc1fe35-8ac6-4f0d-904a-7ebcd364bea1' });
    expect((await stranger.get(path)).status).toBe(404);
  });
});
