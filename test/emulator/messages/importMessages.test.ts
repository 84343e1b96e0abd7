import { describe, expect, test } from 'vitest';
import { contoso, userIds } from '../testEmulator.ts';
import { type GroupChatEmulator, htmlMessage, mention, startGroupChat } from './groupChat.ts';

const migrate = ['Teamwork.Migrate.All'];
const past = '2019-05-06T08:14:15.511Z';

const importBody = (createdDateTime: string, content = 'Long ago', more: object = {}) => ({
  createdDateTime,
  from: { user: { id: userIds.jacob, displayName: 'Jacob Hansen', userIdentityType: 'aadUser' } },
  ...htmlMessage(content),
  ...more,
});

/** Starts an emulator with a chat in migration mode that began on 1 May 2019. */
async function startMigratingChat(): Promise<GroupChatEmulator> {
  const all = await startGroupChat();
  const body = { conversationCreationDateTime: '2019-05-01T00:00:00Z' };
  expect((await all.app(migrate).post(`${all.chat}/startMigration`, body)).status).toBe(204);
  return all;
}

describe('an import (chat-post-messages, startMigration)', () => {
  test('creates a message in the past, in the name of its sender', async () => {
    const { app, chat } = await startMigratingChat();
    const { status, body } = await app(migrate).post(
      `${chat}/messages`,
      importBody('2019-05-06T11:14:15.5110009+03:00'),
    );
    expect(status).toBe(201);
    expect(body).toMatchObject({
      id: String(Date.parse(past)),
      etag: String(Date.parse(past)),
      createdDateTime: past,
      lastModifiedDateTime: past,
      from: {
        application: null,
        device: null,
        user: { id: userIds.jacob, displayName: 'Jacob Hansen', userIdentityType: 'aadUser', tenantId: contoso },
      },
    });
  });

  test('is visible to the members, before their own messages', async () => {
    const { app, chat, read, say } = await startGroupChat();
    await say('alex', 'Today');
    const body = { conversationCreationDateTime: '2019-05-01T00:00:00Z' };
    await app(migrate).post(`${chat}/startMigration`, body);
    await app(migrate).post(`${chat}/messages`, importBody(past));
    expect(await read('mei', '?$orderby=createdDateTime desc')).toEqual(['Today', 'Long ago']);
  });

  test('does not change the last message of the chat', async () => {
    const { app, as, chat, chatId, say } = await startGroupChat();
    await say('alex', 'Today');
    await app(migrate).post(`${chat}/startMigration`, { conversationCreationDateTime: '2019-05-01T00:00:00Z' });
    await app(migrate).post(`${chat}/messages`, importBody(past));
    const { body } = await as('mei').get('/chats?$expand=lastMessagePreview');
    const found = body.value.find(({ id }: { id: string }) => id === chatId);
    expect(found.lastMessagePreview.body.content).toBe('Today');
  });

  test('creates different ids for messages of the same time', async () => {
    const { app, chat, read } = await startMigratingChat();
    const ids = new Set<string>();
    // For some, the id of their time is already used by a message of a millisecond before or after.
    for (const [ms, content] of [
      [512, 'd'],
      [512, 'e'],
      [511, 'a'],
      [511, 'b'],
      [511, 'c'],
      [512, 'f'],
    ] as const) {
      const { body } = await app(migrate).post(`${chat}/messages`, importBody(`2019-05-06T08:14:15.${ms}Z`, content));
      ids.add(body.id);
    }
    expect(ids.size).toBe(6);
    expect(await read('alex', '?$orderby=createdDateTime desc')).toEqual(['f', 'e', 'd', 'c', 'b', 'a']);
  });

  test('can be edited by the user in whose name it was created', async () => {
    const { app, as, chat } = await startMigratingChat();
    const { id } = (await app(migrate).post(`${chat}/messages`, importBody(past))).body;
    expect((await as('jacob').patch(`${chat}/messages/${id}`, { subject: 'x' })).status).toBe(204);
    expect((await as('alex').patch(`${chat}/messages/${id}`, { subject: 'x' })).status).toBe(403);
  });

  test('returns 400 if the chat is not in migration mode, or no longer', async () => {
    const { app, chat } = await startGroupChat();
    const before = await app(migrate).post(`${chat}/messages`, importBody(past));
    expect([before.status, before.body.error.message]).toEqual([400, 'The chat is not in migration mode.']);
    await app(migrate).post(`${chat}/startMigration`, { conversationCreationDateTime: '2019-05-01T00:00:00Z' });
    await app(migrate).post(`${chat}/completeMigration`);
    expect((await app(migrate).post(`${chat}/messages`, importBody(past))).status).toBe(400);
  });

  test('returns 403 to an app that did not start the migration', async () => {
    const { app, chat } = await startMigratingChat();
    const other = { id: '99999999-5d3c-4e8f-9a60-7c2d1e0f3b45' };
    const { status, body } = await app(migrate, other).post(`${chat}/messages`, importBody(past));
    expect(status).toBe(403);
    expect(body.error.message).toContain('Another app started the migration.');
  });

  test('returns 400 if the time of the message is in the future or before the chat', async () => {
    const { app, chat, clock } = await startMigratingChat();
    const at = async (time: string) => (await app(migrate).post(`${chat}/messages`, importBody(time))).status;
    expect(await at(new Date(clock.now()).toISOString())).toBe(201);
    expect(await at(new Date(clock.now() + 1).toISOString())).toBe(400);
    expect(await at('2019-05-01T00:00:00Z')).toBe(201);
    expect(await at('2019-04-30T23:59:59.999Z')).toBe(400);
  });

  test('returns 412 to an app that does not import, and 400 to a user who imports', async () => {
    const { app, as, chat } = await startMigratingChat();
    const plain = await app(migrate).post(`${chat}/messages`, { body: { content: 'Now' } });
    expect([plain.status, plain.body.error.message]).toEqual([412, expect.stringContaining('only import')]);
    const user = await as('jacob').post(`${chat}/messages`, importBody(past));
    expect([user.status, user.body.error.message]).toEqual([400, expect.stringContaining('A signed-in user')]);
  });

  test('follows the rules of mentions', async () => {
    const { app, chat } = await startMigratingChat();
    const { status } = await app(migrate).post(
      `${chat}/messages`,
      importBody(past, 'x', { mentions: [mention(0, { id: userIds.jacob })] }),
    );
    expect(status).toBe(400);
  });
});

describe('while a chat is in migration mode', () => {
  test('its members can read, and write again when the migration is complete', async () => {
    const { app, as, chat, read } = await startMigratingChat();
    const { status, body } = await as('alex').post(`${chat}/messages`, { body: { content: 'x' } });
    expect([status, body.error.message]).toEqual([403, expect.stringContaining('migration mode')]);
    const { id } = (await app(migrate).post(`${chat}/messages`, importBody(past))).body;
    const quote = { messageIds: [id], replyMessage: { body: { content: 'x' } } };
    expect((await as('alex').post(`${chat}/messages/replyWithQuote`, quote)).status).toBe(403);
    expect(await read('alex')).toEqual(['Long ago']);
    await app(migrate).post(`${chat}/completeMigration`);
    expect((await as('alex').post(`${chat}/messages`, { body: { content: 'x' } })).status).toBe(201);
  });
});
