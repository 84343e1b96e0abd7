import { describe, expect, test } from 'vitest';
import { events, pagesOf } from '../apps/appEmulator.ts';
import { groupOf, people } from '../testEmulator.ts';
import { type Talk, talk } from './groupChat.ts';

const urlOf = ({ chatId }: Talk, id: string) => `https://graph.microsoft.com/v1.0/chats/${chatId}/messages/${id}`;

const pin = (told: Talk, user: string, id: string) =>
  told.as(user).post(`${told.chat}/pinnedMessages`, { 'message@odata.bind': urlOf(told, id) });

const pinned = async ({ as, chat }: Talk, user = 'alex') => {
  const { body } = await as(user).get(`${chat}/pinnedMessages`);
  return body.value.map(({ id }: { id: string }) => id);
};

describe('pinning (chat-post-pinnedmessages)', () => {
  test('what is pinned has the id of the message, for everybody in the chat', async () => {
    const told = await talk();
    const { id } = await told.say('mei', 'See you on Monday.');
    const { status, body } = await pin(told, 'jacob', id);
    expect(status).toBe(201);
    expect(body.id).toBe(id);
    expect(body['@odata.context']).toBe(
      `http://graph.test/v1.0/$metadata#chats('${encodeURIComponent(told.chatId)}')/pinnedMessages/$entity`,
    );
    expect(await pinned(told, 'mei')).toEqual([id]);
  });

  test('the URL may have any origin and version, and its keys in parentheses or percent-encoded', async () => {
    const told = await talk();
    for (const form of [
      (chat: string, id: string) => `http://graph.test/beta/chats('${chat}')/messages('${id}')`,
      (chat: string, id: string) => `http://127.0.0.1:4010/v1.0/chats/${encodeURIComponent(chat)}/messages/${id}`,
      (chat: string, id: string) => `https://graph.microsoft.com/v1.0/me/chats/${chat}/messages/${id}`,
    ]) {
      const { id } = await told.say('alex', 'Pin me.');
      const bind = form(told.chatId, id);
      const { status, body } = await told
        .as('alex')
        .post(`${told.chat}/pinnedMessages`, { 'message@odata.bind': bind });
      expect([status, body.id], bind).toEqual([201, id]);
    }
  });

  test('a message of another chat returns 400', async () => {
    const told = await talk();
    const { body: other } = await told.as('alex').post('/chats', groupOf('alex', 'nadia'));
    const { body: message } = await told
      .as('alex')
      .post(`/chats/${other.id}/messages`, { body: { content: 'Elsewhere' } });
    const bind = `https://graph.microsoft.com/v1.0/chats/${other.id}/messages/${message.id}`;
    const { status, body } = await told.as('alex').post(`${told.chat}/pinnedMessages`, { 'message@odata.bind': bind });
    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      code: 'BadRequest',
      message: 'message@odata.bind must be a message of this chat.',
    });
    expect(await pinned(told)).toEqual([]);
  });

  test.each(['', '?x=1', '/replies/1', '/'])(
    'a URL that ends in %j is no URL of a message and returns 400',
    async (end) => {
      const told = await talk();
      const { id } = await told.say('alex', 'Hello');
      const bind = end === '' ? `https://graph.microsoft.com/v1.0/chats/${told.chatId}` : urlOf(told, id) + end;
      const { status } = await told.as('alex').post(`${told.chat}/pinnedMessages`, { 'message@odata.bind': bind });
      expect(status).toBe(400);
    },
  );

  test('malformed percent-encoding returns 400', async () => {
    const told = await talk();
    expect((await pin(told, 'alex', '%E0%A4%A')).status).toBe(400);
  });

  test('a message that does not exist returns 404 and names it', async () => {
    const { status, body } = await pin(await talk(), 'alex', '1607124005331');
    expect(status).toBe(404);
    expect(body.error).toMatchObject({ code: 'NotFound', message: "No message is found with id '1607124005331'." });
  });

  test('a message that its sender has deleted returns 404', async () => {
    const told = await talk();
    const { id } = await told.say('alex', 'Never mind.');
    await told.as('alex').post(`/users/${people.alex}/chats/${told.chatId}/messages/${id}/softDelete`);
    expect((await pin(told, 'alex', id)).status).toBe(404);
  });

  test('pinning again changes nothing', async () => {
    const told = await talk();
    const { id: first } = await told.say('alex', 'One');
    const { id: second } = await told.say('alex', 'Two');
    await pin(told, 'alex', first);
    told.clock.advance(1000);
    await pin(told, 'alex', second);
    told.clock.advance(1000);
    const { status, body } = await pin(told, 'mei', first);
    expect([status, body.id]).toEqual([201, first]);
    expect(await pinned(told)).toEqual([second, first]);
    expect((await events(told)).filter(isOf('Pinned'))).toHaveLength(2);
  });

  test('a body without a message returns 400', async () => {
    const told = await talk();
    const { status, body } = await told.as('alex').post(`${told.chat}/pinnedMessages`, {});
    expect(status).toBe(400);
    expect(body.error.message).toBe('message@odata.bind is required.');
  });

  test('who is not a member returns 403, and a chat that is not there 404', async () => {
    const told = await talk();
    const { id } = await told.say('alex', 'Ours');
    expect((await pin(told, 'nadia', id)).status).toBe(403);
    const none = { ...told, chat: '/chats/19:none@thread.v2' };
    expect((await pin(none, 'alex', id)).status).toBe(404);
  });

  test('it takes a permission to send, or to write the chats of the tenant', async () => {
    const told = await talk();
    const { id } = await told.say('alex', 'Hello');
    const body = { 'message@odata.bind': urlOf(told, id) };
    const path = `${told.chat}/pinnedMessages`;
    expect((await told.permitted('alex', 'Chat.Read').post(path, body)).status).toBe(403);
    expect((await told.permitted('alex', 'ChatMessage.Send').post(path, body)).status).toBe(201);
    expect((await told.app(['ChatMessage.Read.All']).post(path, body)).status).toBe(403);
    expect((await told.app(['Chat.ReadWrite.All']).post(path, body)).status).toBe(201);
  });
});

describe('unpinning (chat-delete-pinnedmessages)', () => {
  test('a message is taken down for everybody, and stays if it is', async () => {
    const told = await talk();
    const { id } = await told.say('mei', 'See you on Monday.');
    await pin(told, 'alex', id);
    expect((await told.as('jacob').delete(`${told.chat}/pinnedMessages/${id}`)).status).toBe(204);
    expect(await pinned(told)).toEqual([]);
    expect((await told.as('alex').get(`${told.chat}/messages/${id}`)).body.body.content).toBe('See you on Monday.');
  });

  test('a message that is not pinned returns 404, and so does the second time', async () => {
    const told = await talk();
    const { id } = await told.say('mei', 'Hello');
    const path = `${told.chat}/pinnedMessages/${id}`;
    const { status, body } = await told.as('alex').delete(path);
    expect(status).toBe(404);
    expect(body.error.message).toBe(`No pinned message is found with id '${id}'.`);
    await pin(told, 'alex', id);
    expect((await told.as('alex').delete(path)).status).toBe(204);
    expect((await told.as('alex').delete(path)).status).toBe(404);
  });

  test('who is not a member returns 403', async () => {
    const told = await talk();
    const { id } = await told.say('mei', 'Hello');
    await pin(told, 'alex', id);
    expect((await told.as('nadia').delete(`${told.chat}/pinnedMessages/${id}`)).status).toBe(403);
    expect(await pinned(told)).toEqual([id]);
  });
});

describe('what is pinned (chat-list-pinnedmessages)', () => {
  test('the newest pin comes first, as an id alone', async () => {
    const told = await talk();
    const { id: first } = await told.say('alex', 'One');
    const { id: second } = await told.say('alex', 'Two');
    await pin(told, 'alex', second);
    told.clock.advance(1000);
    await pin(told, 'alex', first);
    const { body } = await told.as('alex').get(`${told.chat}/pinnedMessages`);
    expect(body).toEqual({
      '@odata.context': `http://graph.test/v1.0/$metadata#chats('${encodeURIComponent(told.chatId)}')/pinnedMessages`,
      '@odata.count': 2,
      value: [{ id: first }, { id: second }],
    });
  });

  test('$expand=message brings the messages', async () => {
    const told = await talk();
    const message = await told.say('mei', 'See you on Monday.');
    await pin(told, 'alex', message.id);
    const { body } = await told.as('alex').get(`${told.chat}/pinnedMessages?$expand=message`);
    expect(body['@odata.context']).toMatch(/\/pinnedMessages\(message\(\)\)$/);
    const { '@odata.context': _, ...whole } = message;
    expect(body.value).toEqual([{ id: message.id, message: whole }]);
  });

  test('an event that is pinned is told by its kind if that is asked for', async () => {
    const told = await talk();
    await told.say('mei', 'Pin me');
    const { body: list } = await told.as('alex').get(`${told.chat}/messages`);
    await pin(told, 'alex', list.value[0].id);
    const { body: after } = await told.as('alex').get(`${told.chat}/messages`);
    await pin(told, 'alex', after.value[0].id);
    const read = async (headers = {}) => {
      const { body } = await told.as('alex').get(`${told.chat}/pinnedMessages?$expand=message`, headers);
      return body.value.map(({ message }: { message: { messageType: string } }) => message.messageType).sort();
    };
    expect(await read()).toContain('unknownFutureValue');
    expect(await read({ prefer: 'include-unknown-enum-members' })).toContain('systemEventMessage');
  });

  test.each(['$expand=chat', '$top=5', "$filter=id eq '1'", '$skiptoken=x', '$skiptoken=1.AAAA'])(
    'the option %s returns 400',
    async (option) => {
      const { as, chat } = await talk();
      expect((await as('alex').get(`${chat}/pinnedMessages?${option}`)).status).toBe(400);
    },
  );

  test('many pins come in pages, none twice and none missing while others come and go', async () => {
    const told = await talk();
    const ids: string[] = [];
    for (let count = 0; count < 55; count++) {
      const { id } = await told.say('alex', `Message ${count}`);
      await pin(told, 'alex', id);
      ids.push(id);
    }
    const [first = [], second = []] = await pagesOf(told, `${told.chat}/pinnedMessages?$expand=message`);
    expect([first.length, second.length]).toEqual([50, 5]);
    expect([...first, ...second].map(({ id }) => id)).toEqual(ids.toReversed());
    expect(second.every(({ message }) => message !== undefined)).toBe(true);

    const { body } = await told.as('alex').get(`${told.chat}/pinnedMessages`);
    await told.as('alex').delete(`${told.chat}/pinnedMessages/${ids[5]}`);
    const { id: late } = await told.say('alex', 'Late');
    await pin(told, 'alex', late);
    const rest = await pagesOf(told, body['@odata.nextLink']);
    expect(rest.flat().map(({ id }) => id)).toEqual(ids.slice(0, 5).toReversed());
  });

  test('a message that its sender deletes is not shown until it is restored', async () => {
    const told = await talk();
    const { id } = await told.say('alex', 'Never mind.');
    await pin(told, 'mei', id);
    const path = `/users/${people.alex}/chats/${told.chatId}/messages/${id}`;
    await told.as('alex').post(`${path}/softDelete`);
    expect(await pinned(told)).toEqual([]);
    await told.as('alex').post(`${path}/undoSoftDelete`);
    expect(await pinned(told)).toEqual([id]);
  });

  test('a member does not see pinned messages that are older than the history that they see', async () => {
    const told = await talk('alex', 'jacob');
    const { id } = await told.say('alex', 'Before Nadia came');
    await pin(told, 'alex', id);
    told.clock.advance(1000);
    const added = await told.as('alex').post(`${told.chat}/members`, {
      '@odata.type': '#microsoft.graph.aadUserConversationMember',
      roles: ['owner'],
      'user@odata.bind': `https://graph.microsoft.com/v1.0/users('${people.nadia}')`,
    });
    expect(added.status).toBe(201);
    expect(await pinned(told, 'nadia')).toEqual([]);
    expect(await pinned(told, 'jacob')).toEqual([id]);
    expect((await pin(told, 'nadia', id)).status).toBe(404);
  });
});

const isOf = (what: string) => (event: Record<string, string>) => event['@odata.type']?.includes(what) ?? false;

describe('events of pins (resource eventMessageDetail)', () => {
  test('the chat is told who pinned and unpinned, and when', async () => {
    const told = await talk();
    const { id } = await told.say('mei', 'Hello');
    told.clock.set('2026-01-05T09:00:00Z');
    await pin(told, 'jacob', id);
    told.clock.set('2026-01-05T09:30:00Z');
    await told.as('mei').delete(`${told.chat}/pinnedMessages/${id}`);
    const [unpinnedEvent, pinnedEvent] = await events(told);
    expect(pinnedEvent).toEqual({
      '@odata.type': '#microsoft.graph.messagePinnedEventMessageDetail',
      eventDateTime: '2026-01-05T09:00:00Z',
      initiator: {
        application: null,
        device: null,
        user: expect.objectContaining({ id: people.jacob, displayName: null }),
      },
    });
    expect(unpinnedEvent).toMatchObject({
      '@odata.type': '#microsoft.graph.messageUnpinnedEventMessageDetail',
      eventDateTime: '2026-01-05T09:30:00Z',
      initiator: { user: { id: people.mei } },
    });
  });

  test('an app that pins is told as an app', async () => {
    const told = await talk();
    const { id } = await told.say('mei', 'Hello');
    const caller = told.app(['Chat.ReadWrite.All'], { id: 'f1d5a7e2-0000-4000-8000-000000000001' });
    await caller.post(`${told.chat}/pinnedMessages`, { 'message@odata.bind': urlOf(told, id) });
    const [event] = await events(told);
    expect(event.initiator).toMatchObject({ user: null, application: { id: 'f1d5a7e2-0000-4000-8000-000000000001' } });
  });
});
