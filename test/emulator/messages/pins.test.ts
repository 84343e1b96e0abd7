import { describe, expect, test } from 'vitest';
import { eventsOf, groupOf, readPages, userIds } from '../testEmulator.ts';
import { type GroupChatEmulator, startGroupChat } from './groupChat.ts';

const urlOf = ({ chatId }: GroupChatEmulator, id: string) =>
  `https://graph.microsoft.com/v1.0/chats/${chatId}/messages/${id}`;

const pin = (graph: GroupChatEmulator, user: string, id: string) =>
  graph.as(user).post(`${graph.chat}/pinnedMessages`, { 'message@odata.bind': urlOf(graph, id) });

const pinned = async ({ as, chat }: GroupChatEmulator, user = 'alex') => {
  const { body } = await as(user).get(`${chat}/pinnedMessages`);
  return body.value.map(({ id }: { id: string }) => id);
};

describe('pinning (chat-post-pinnedmessages)', () => {
  test('the pin has the id of the message, for all members of the chat', async () => {
    const graph = await startGroupChat();
    const { id } = await graph.say('mei', 'See you on Monday.');
    const { status, body } = await pin(graph, 'jacob', id);
    expect(status).toBe(201);
    expect(body.id).toBe(id);
    expect(body['@odata.context']).toBe(
      `http://graph.test/v1.0/$metadata#chats('${encodeURIComponent(graph.chatId)}')/pinnedMessages/$entity`,
    );
    expect(await pinned(graph, 'mei')).toEqual([id]);
  });

  test('the URL may have any origin and version, with keys in parentheses or percent-encoded', async () => {
    const graph = await startGroupChat();
    for (const form of [
      (chat: string, id: string) => `http://graph.test/beta/chats('${chat}')/messages('${id}')`,
      (chat: string, id: string) => `http://127.0.0.1:4010/v1.0/chats/${encodeURIComponent(chat)}/messages/${id}`,
      (chat: string, id: string) => `https://graph.microsoft.com/v1.0/me/chats/${chat}/messages/${id}`,
    ]) {
      const { id } = await graph.say('alex', 'Pin me.');
      const bind = form(graph.chatId, id);
      const { status, body } = await graph
        .as('alex')
        .post(`${graph.chat}/pinnedMessages`, { 'message@odata.bind': bind });
      expect([status, body.id], bind).toEqual([201, id]);
    }
  });

  test('a message of another chat returns 400', async () => {
    const graph = await startGroupChat();
    const { body: other } = await graph.as('alex').post('/chats', groupOf('alex', 'nadia'));
    const { body: message } = await graph
      .as('alex')
      .post(`/chats/${other.id}/messages`, { body: { content: 'Elsewhere' } });
    const bind = `https://graph.microsoft.com/v1.0/chats/${other.id}/messages/${message.id}`;
    const { status, body } = await graph
      .as('alex')
      .post(`${graph.chat}/pinnedMessages`, { 'message@odata.bind': bind });
    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      code: 'BadRequest',
      message: 'message@odata.bind must be a message of this chat.',
    });
    expect(await pinned(graph)).toEqual([]);
  });

  test.each(['', '?x=1', '/replies/1', '/'])(
    'a URL that ends in %j is no URL of a message and returns 400',
    async (end) => {
      const graph = await startGroupChat();
      const { id } = await graph.say('alex', 'Hello');
      const bind = end === '' ? `https://graph.microsoft.com/v1.0/chats/${graph.chatId}` : urlOf(graph, id) + end;
      const { status } = await graph.as('alex').post(`${graph.chat}/pinnedMessages`, { 'message@odata.bind': bind });
      expect(status).toBe(400);
    },
  );

  test('malformed percent-encoding returns 400', async () => {
    const graph = await startGroupChat();
    expect((await pin(graph, 'alex', '%E0%A4%A')).status).toBe(400);
  });

  test('a message that does not exist returns 404, and the error names it', async () => {
    const { status, body } = await pin(await startGroupChat(), 'alex', '1607124005331');
    expect(status).toBe(404);
    expect(body.error).toMatchObject({ code: 'NotFound', message: "No message is found with id '1607124005331'." });
  });

  test('a deleted message returns 404', async () => {
    const graph = await startGroupChat();
    const { id } = await graph.say('alex', 'Never mind.');
    await graph.as('alex').post(`/users/${userIds.alex}/chats/${graph.chatId}/messages/${id}/softDelete`);
    expect((await pin(graph, 'alex', id)).status).toBe(404);
  });

  test('pinning again changes nothing', async () => {
    const graph = await startGroupChat();
    const { id: first } = await graph.say('alex', 'One');
    const { id: second } = await graph.say('alex', 'Two');
    await pin(graph, 'alex', first);
    graph.clock.advance(1000);
    await pin(graph, 'alex', second);
    graph.clock.advance(1000);
    const { status, body } = await pin(graph, 'mei', first);
    expect([status, body.id]).toEqual([201, first]);
    expect(await pinned(graph)).toEqual([second, first]);
    expect((await eventsOf(graph, graph.chatId)).filter(isOf('Pinned'))).toHaveLength(2);
  });

  test('a body without a message returns 400', async () => {
    const graph = await startGroupChat();
    const { status, body } = await graph.as('alex').post(`${graph.chat}/pinnedMessages`, {});
    expect(status).toBe(400);
    expect(body.error.message).toBe('message@odata.bind is required.');
  });

  test('returns 403 to a caller who is not a member, and 404 if the chat does not exist', async () => {
    const graph = await startGroupChat();
    const { id } = await graph.say('alex', 'Ours');
    expect((await pin(graph, 'nadia', id)).status).toBe(403);
    const none = { ...graph, chat: '/chats/19:none@thread.v2' };
    expect((await pin(none, 'alex', id)).status).toBe(404);
  });

  test('needs a permission to send, or to write the chats of the tenant', async () => {
    const graph = await startGroupChat();
    const { id } = await graph.say('alex', 'Hello');
    const body = { 'message@odata.bind': urlOf(graph, id) };
    const path = `${graph.chat}/pinnedMessages`;
    expect((await graph.permitted('alex', 'Chat.Read').post(path, body)).status).toBe(403);
    expect((await graph.permitted('alex', 'ChatMessage.Send').post(path, body)).status).toBe(201);
    expect((await graph.app(['ChatMessage.Read.All']).post(path, body)).status).toBe(403);
    expect((await graph.app(['Chat.ReadWrite.All']).post(path, body)).status).toBe(201);
  });
});

describe('unpinning (chat-delete-pinnedmessages)', () => {
  test('removes the pin for all members, and keeps the message', async () => {
    const graph = await startGroupChat();
    const { id } = await graph.say('mei', 'See you on Monday.');
    await pin(graph, 'alex', id);
    expect((await graph.as('jacob').delete(`${graph.chat}/pinnedMessages/${id}`)).status).toBe(204);
    expect(await pinned(graph)).toEqual([]);
    expect((await graph.as('alex').get(`${graph.chat}/messages/${id}`)).body.body.content).toBe('See you on Monday.');
  });

  test('a message that is not pinned returns 404, as does the second time', async () => {
    const graph = await startGroupChat();
    const { id } = await graph.say('mei', 'Hello');
    const path = `${graph.chat}/pinnedMessages/${id}`;
    const { status, body } = await graph.as('alex').delete(path);
    expect(status).toBe(404);
    expect(body.error.message).toBe(`No pinned message is found with id '${id}'.`);
    await pin(graph, 'alex', id);
    expect((await graph.as('alex').delete(path)).status).toBe(204);
    expect((await graph.as('alex').delete(path)).status).toBe(404);
  });

  test('returns 403 to a caller who is not a member', async () => {
    const graph = await startGroupChat();
    const { id } = await graph.say('mei', 'Hello');
    await pin(graph, 'alex', id);
    expect((await graph.as('nadia').delete(`${graph.chat}/pinnedMessages/${id}`)).status).toBe(403);
    expect(await pinned(graph)).toEqual([id]);
  });
});

describe('listing pins (chat-list-pinnedmessages)', () => {
  test('the newest pin is first, and has only its id', async () => {
    const graph = await startGroupChat();
    const { id: first } = await graph.say('alex', 'One');
    const { id: second } = await graph.say('alex', 'Two');
    await pin(graph, 'alex', second);
    graph.clock.advance(1000);
    await pin(graph, 'alex', first);
    const { body } = await graph.as('alex').get(`${graph.chat}/pinnedMessages`);
    expect(body).toEqual({
      '@odata.context': `http://graph.test/v1.0/$metadata#chats('${encodeURIComponent(graph.chatId)}')/pinnedMessages`,
      '@odata.count': 2,
      value: [{ id: first }, { id: second }],
    });
  });

  test('$expand=message includes the messages', async () => {
    const graph = await startGroupChat();
    const message = await graph.say('mei', 'See you on Monday.');
    await pin(graph, 'alex', message.id);
    const { body } = await graph.as('alex').get(`${graph.chat}/pinnedMessages?$expand=message`);
    expect(body['@odata.context']).toMatch(/\/pinnedMessages\(message\(\)\)$/);
    const { '@odata.context': _, ...whole } = message;
    expect(body.value).toEqual([{ id: message.id, message: whole }]);
  });

  test('a pinned event has its own type if the caller asks for it', async () => {
    const graph = await startGroupChat();
    await graph.say('mei', 'Pin me');
    const { body: list } = await graph.as('alex').get(`${graph.chat}/messages`);
    await pin(graph, 'alex', list.value[0].id);
    const { body: after } = await graph.as('alex').get(`${graph.chat}/messages`);
    await pin(graph, 'alex', after.value[0].id);
    const read = async (headers = {}) => {
      const { body } = await graph.as('alex').get(`${graph.chat}/pinnedMessages?$expand=message`, headers);
      return body.value.map(({ message }: { message: { messageType: string } }) => message.messageType).sort();
    };
    expect(await read()).toContain('unknownFutureValue');
    expect(await read({ prefer: 'include-unknown-enum-members' })).toContain('systemEventMessage');
  });

  test.each(['$expand=chat', '$top=5', "$filter=id eq '1'", '$skiptoken=x', '$skiptoken=1.AAAA'])(
    'the option %s returns 400',
    async (option) => {
      const { as, chat } = await startGroupChat();
      expect((await as('alex').get(`${chat}/pinnedMessages?${option}`)).status).toBe(400);
    },
  );

  test('pins are returned in pages, none twice and none missing while others are added and removed', async () => {
    const graph = await startGroupChat();
    const ids: string[] = [];
    for (let count = 0; count < 55; count++) {
      const { id } = await graph.say('alex', `Message ${count}`);
      await pin(graph, 'alex', id);
      ids.push(id);
    }
    const [first = [], second = []] = await readPages(graph, `${graph.chat}/pinnedMessages?$expand=message`);
    expect([first.length, second.length]).toEqual([50, 5]);
    expect([...first, ...second].map(({ id }) => id)).toEqual(ids.toReversed());
    expect(second.every(({ message }) => message !== undefined)).toBe(true);

    const { body } = await graph.as('alex').get(`${graph.chat}/pinnedMessages`);
    await graph.as('alex').delete(`${graph.chat}/pinnedMessages/${ids[5]}`);
    const { id: late } = await graph.say('alex', 'Late');
    await pin(graph, 'alex', late);
    const rest = await readPages(graph, body['@odata.nextLink']);
    expect(rest.flat().map(({ id }) => id)).toEqual(ids.slice(0, 5).toReversed());
  });

  test('a deleted message is not listed until it is restored', async () => {
    const graph = await startGroupChat();
    const { id } = await graph.say('alex', 'Never mind.');
    await pin(graph, 'mei', id);
    const path = `/users/${userIds.alex}/chats/${graph.chatId}/messages/${id}`;
    await graph.as('alex').post(`${path}/softDelete`);
    expect(await pinned(graph)).toEqual([]);
    await graph.as('alex').post(`${path}/undoSoftDelete`);
    expect(await pinned(graph)).toEqual([id]);
  });

  test('a pinned message from before the visible history of a member is not listed', async () => {
    const graph = await startGroupChat('alex', 'jacob');
    const { id } = await graph.say('alex', 'Before Nadia came');
    await pin(graph, 'alex', id);
    graph.clock.advance(1000);
    const added = await graph.as('alex').post(`${graph.chat}/members`, {
      '@odata.type': '#microsoft.graph.aadUserConversationMember',
      roles: ['owner'],
      'user@odata.bind': `https://graph.microsoft.com/v1.0/users('${userIds.nadia}')`,
    });
    expect(added.status).toBe(201);
    expect(await pinned(graph, 'nadia')).toEqual([]);
    expect(await pinned(graph, 'jacob')).toEqual([id]);
    expect((await pin(graph, 'nadia', id)).status).toBe(404);
  });
});

const isOf = (what: string) => (event: Record<string, string>) => event['@odata.type']?.includes(what) ?? false;

describe('events of pins (resource eventMessageDetail)', () => {
  test('events say who pinned and unpinned, and when', async () => {
    const graph = await startGroupChat();
    const { id } = await graph.say('mei', 'Hello');
    graph.clock.set('2026-01-05T09:00:00Z');
    await pin(graph, 'jacob', id);
    graph.clock.set('2026-01-05T09:30:00Z');
    await graph.as('mei').delete(`${graph.chat}/pinnedMessages/${id}`);
    const [unpinnedEvent, pinnedEvent] = await eventsOf(graph, graph.chatId);
    expect(pinnedEvent).toEqual({
      '@odata.type': '#microsoft.graph.messagePinnedEventMessageDetail',
      eventDateTime: '2026-01-05T09:00:00Z',
      initiator: {
        application: null,
        device: null,
        user: expect.objectContaining({ id: userIds.jacob, displayName: null }),
      },
    });
    expect(unpinnedEvent).toMatchObject({
      '@odata.type': '#microsoft.graph.messageUnpinnedEventMessageDetail',
      eventDateTime: '2026-01-05T09:30:00Z',
      initiator: { user: { id: userIds.mei } },
    });
  });

  test('an app that pins is an application in the event', async () => {
    const graph = await startGroupChat();
    const { id } = await graph.say('mei', 'Hello');
    const caller = graph.app(['Chat.ReadWrite.All'], { id: 'f1d5a7e2-0000-4000-8000-000000000001' });
    await caller.post(`${graph.chat}/pinnedMessages`, { 'message@odata.bind': urlOf(graph, id) });
    const [event] = await eventsOf(graph, graph.chatId);
    expect(event.initiator).toMatchObject({ user: null, application: { id: 'f1d5a7e2-0000-4000-8000-000000000001' } });
  });
});
