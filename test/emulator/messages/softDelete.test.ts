import { describe, expect, test } from 'vitest';
import { userIds } from '../testEmulator.ts';
import { fileReference, type GroupChatEmulator, htmlMessage, mention, startGroupChat } from './groupChat.ts';

interface DeletionChat extends GroupChatEmulator {
  /** The message that Alex sent, as returned. */
  readonly sent: Awaited<ReturnType<GroupChatEmulator['say']>>;
  readonly path: string;
  act(user: keyof typeof userIds, action: 'softDelete' | 'undoSoftDelete'): Promise<number>;
}

async function startDeletionChat(): Promise<DeletionChat> {
  const all = await startGroupChat();
  const sent = await all.say('alex', '', {
    ...htmlMessage('<at id="0">Mei</at><attachment id="f1"></attachment>'),
    subject: 'Oops',
    mentions: [mention(0, { id: userIds.mei })],
    attachments: [fileReference('f1')],
  });
  const path = `${all.chat}/messages/${sent.id}`;
  await all.as('mei').post(`${path}/setReaction`, { reactionType: '👍' });
  all.clock.advance(1000);
  return {
    ...all,
    sent,
    path,
    act: async (user, action) => (await all.as(user).post(`/users/${userIds[user]}${path}/${action}`)).status,
  };
}

describe('deleting a message (chatmessage-softdelete)', () => {
  test('keeps a message with the time of its deletion, and without content', async () => {
    const { act, as, clock, path, sent } = await startDeletionChat();
    expect(await act('alex', 'softDelete')).toBe(204);
    expect((await as('mei').get(path)).body).toEqual({
      ...sent,
      etag: String(clock.now()),
      lastModifiedDateTime: '2026-01-05T08:00:02Z',
      deletedDateTime: '2026-01-05T08:00:02Z',
      subject: null,
      body: { contentType: 'html', content: '' },
      attachments: [],
      mentions: [],
    });
  });

  test('leaves it in every list, as it is when it is read by its id', async () => {
    const { act, as, chat, clock, path, read, say } = await startDeletionChat();
    await say('alex', 'stays');
    clock.advance(1000);
    await act('alex', 'softDelete');
    const deleted = (await as('mei').get(path)).body;
    delete deleted['@odata.context'];
    expect(deleted.deletedDateTime).toBe('2026-01-05T08:00:04Z');
    for (const list of [chat, `/me${chat}`, `/users/${userIds.mei}${chat}`]) {
      const { body } = await as('mei').get(`${list}/messages`);
      expect(body.value[0], list).toEqual(deleted);
      expect(body['@odata.count']).toBe(2);
    }
    expect(await read('mei', '?$orderby=createdDateTime desc')).toEqual(['stays', '']);
    expect(await read('mei', '?$top=1&$filter=lastModifiedDateTime gt 2026-01-05T08:00:03Z')).toEqual(['']);
  });

  test('is reported in the preview of the chat', async () => {
    const { act, as, chatId } = await startDeletionChat();
    await act('alex', 'softDelete');
    const { body } = await as('mei').get('/chats?$expand=lastMessagePreview');
    const found = body.value.find(({ id }: { id: string }) => id === chatId);
    expect(found.lastMessagePreview).toMatchObject({ isDeleted: true, body: { content: '' } });
  });

  test('is for the sender only', async () => {
    const { act, read } = await startDeletionChat();
    expect(await act('mei', 'softDelete')).toBe(403);
    expect(await act('nadia', 'softDelete')).toBe(403);
    expect(await read('mei')).toHaveLength(1);
  });

  test('is for the signed-in user only: another one in the path returns 403, an app on its own 412', async () => {
    const { as, app, path, read } = await startDeletionChat();
    expect((await as('alex').post(`/users/${userIds.mei}${path}/softDelete`)).status).toBe(403);
    const writer = app(['Chat.ReadWrite.All']);
    expect((await writer.post(`/users/${userIds.alex}${path}/softDelete`)).status).toBe(412);
    expect(await read('mei')).toHaveLength(1);
  });

  test('a second time changes nothing', async () => {
    const { act, as, clock, path } = await startDeletionChat();
    await act('alex', 'softDelete');
    const once = (await as('mei').get(path)).body;
    clock.advance(1000);
    expect(await act('alex', 'softDelete')).toBe(204);
    expect((await as('mei').get(path)).body).toEqual(once);
  });

  test('returns 404 for an unknown message', async () => {
    const { as, chat } = await startGroupChat();
    expect((await as('alex').post(`/users/${userIds.alex}${chat}/messages/1/softDelete`)).status).toBe(404);
  });

  test('prevents edits, reactions and quotes of the message', async () => {
    const { act, as, chat, path, sent } = await startDeletionChat();
    await act('alex', 'softDelete');
    expect((await as('alex').patch(path, { subject: 'x' })).status).toBe(404);
    expect((await as('mei').post(`${path}/setReaction`, { reactionType: '🎉' })).status).toBe(404);
    expect((await as('mei').post(`${path}/unsetReaction`, { reactionType: '👍' })).status).toBe(404);
    const quote = { messageIds: [sent.id], replyMessage: { body: { content: 'x' } } };
    expect((await as('mei').post(`${chat}/messages/replyWithQuote`, quote)).status).toBe(404);
  });
});

describe('restoring a message (chatmessage-undosoftdelete)', () => {
  test('restores all content, as a change', async () => {
    const { act, as, clock, path, read } = await startDeletionChat();
    const before = (await as('mei').get(path)).body;
    await act('alex', 'softDelete');
    clock.advance(1000);
    expect(await act('alex', 'undoSoftDelete')).toBe(204);
    expect((await as('mei').get(path)).body).toEqual({
      ...before,
      etag: String(clock.now()),
      lastModifiedDateTime: '2026-01-05T08:00:03Z',
    });
    expect(await read('mei')).toHaveLength(1);
  });

  test('is for the sender only', async () => {
    const { act, as, path, read } = await startDeletionChat();
    await act('alex', 'softDelete');
    expect(await act('mei', 'undoSoftDelete')).toBe(403);
    expect((await as('alex').post(`/users/${userIds.mei}${path}/undoSoftDelete`)).status).toBe(403);
    expect(await read('mei')).toEqual(['']);
  });

  test('returns 400 if the message is not deleted', async () => {
    const { act } = await startDeletionChat();
    expect(await act('alex', 'undoSoftDelete')).toBe(400);
  });
});

test('the paths below /chats exist and take no method', async () => {
  const { as, chat, say } = await startGroupChat();
  const { id } = await say('alex', 'One');
  for (const action of ['softDelete', 'undoSoftDelete']) {
    for (const method of ['get', 'post', 'delete'] as const) {
      expect((await as('alex')[method](`${chat}/messages/${id}/${action}`)).status).toBe(405);
    }
  }
});
