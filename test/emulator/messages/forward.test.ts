import { describe, expect, test } from 'vitest';
import { groupOf, pairOf } from '../testEmulator.ts';
import { startGroupChat } from './groupChat.ts';

async function startForwarding() {
  const graph = await startGroupChat();
  const { body } = await graph.as('mei').post('/chats', pairOf('mei', 'nadia'));
  const { id } = await graph.say('alex', 'Nine <it> is.');
  const forward = (request: object, from = graph.chat) =>
    graph
      .as('mei')
      .post(`/beta${from}/messages/forwardToChat`, { targetChatIds: [body.id], messageIds: [id], ...request });
  return { ...graph, forward, target: body.id as string, messageId: id as string };
}

describe('forwarding a message to a chat (chatmessage-forwardtochat)', () => {
  test('writes it there, with a note below it', async () => {
    const { as, forward, target, messageId, chatId } = await startForwarding();
    const { status, body } = await forward({ additionalMessage: { body: { content: 'Will you?' } } });
    expect(status).toBe(200);
    const [result] = body.value;
    expect(result).toEqual({ targetChatId: target, forwardedMessageId: expect.any(String), error: null });
    const { body: message } = await as('nadia').get(`/chats/${target}/messages/${result.forwardedMessageId}`);
    expect(message.from.user.displayName).toBe('Mei Tanaka');
    expect(message.body.content).toMatch(new RegExp(`^<attachment id="${messageId}"></attachment>.*Will you\\?`));
    expect(message.attachments).toHaveLength(1);
    expect(message.attachments[0]).toMatchObject({ id: messageId, contentType: 'forwardedMessageReference' });
    expect(JSON.parse(message.attachments[0].content)).toMatchObject({
      originalMessageId: messageId,
      originalConversationId: chatId,
      originalMessageContent: 'Nine <it> is.',
    });
  });

  test('needs no note', async () => {
    const { forward } = await startForwarding();
    expect((await forward({})).body.value[0].error).toBeNull();
    expect((await forward({ additionalMessage: null })).body.value[0].error).toBeNull();
  });

  test.each([
    { messageIds: [] },
    { messageIds: ['1', '2'] },
    { targetChatIds: [] },
    { targetChatIds: ['a', 'b'] },
    { note: 'x' },
  ])('takes one message and one chat: %j returns 400', async (request) => {
    const { forward } = await startForwarding();
    expect((await forward(request)).status).toBe(400);
  });

  test('says in the result why it did not get there, and writes nothing', async () => {
    const { as, forward } = await startForwarding();
    const { id } = (await as('alex').post('/chats', groupOf('alex', 'jacob'))).body;
    for (const [targetChatId, code] of [
      [id, 'Forbidden'],
      ['19:none@thread.v2', 'NotFound'],
    ]) {
      const { status, body } = await forward({ targetChatIds: [targetChatId] });
      expect(status).toBe(200);
      expect(body.value).toEqual([
        { targetChatId, forwardedMessageId: null, error: { code, message: expect.any(String) } },
      ]);
    }
    expect((await as('alex').get(`/chats/${id}/messages`)).body.value).toHaveLength(0);
  });

  test('of what is not there, not shown, or deleted returns 404 or 403', async () => {
    const { as, chat, forward, messageId } = await startForwarding();
    expect((await forward({ messageIds: ['1'] })).status).toBe(404);
    expect(
      (await as('nadia').post(`/beta${chat}/messages/forwardToChat`, { targetChatIds: ['x'], messageIds: ['1'] }))
        .status,
    ).toBe(403);
    await as('alex').post(`/me${chat}/messages/${messageId}/softDelete`);
    expect((await forward({})).status).toBe(404);
  });

  test('is not on version 1.0', async () => {
    const { as, chat } = await startForwarding();
    expect((await as('mei').post(`${chat}/messages/forwardToChat`, {})).status).toBe(405);
  });
});
