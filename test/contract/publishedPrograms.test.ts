import { beforeAll, describe, expect, test } from 'vitest';
import { createEmulator, type Emulator, ManualClock } from '../../src/emulator/index.ts';
import { jwt, userIds } from '../emulator/testEmulator.ts';

/*
 * What programs from npm send, in the form in which they send it: each was run as it is against the emulator, with the host
 * graph.microsoft.com led to it, in November 2026.
 */

const chat = '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2';

/** The token of a program that has signed Alex in. */
const token = jwt({
  aud: 'https://graph.microsoft.com',
  oid: userIds.alex,
  upn: 'alex@contoso.com',
  scp: 'Chat.ReadWrite Chat.Create ChatMessage.Send ChatMember.ReadWrite',
});

let emulator: Emulator;
beforeAll(async () => {
  emulator = await createEmulator({ clock: new ManualClock('2026-11-26T12:00:00Z') });
});

/** Sends a request with its path as it is, and returns the status and the body. */
async function send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const response = await emulator.fetch(
    new Request(`https://graph.microsoft.com/v1.0${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    }),
  );
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text), text };
}

const member = (user: string) => ({
  roles: ['owner'],
  '@odata.type': '#microsoft.graph.aadUserConversationMember',
  'user@odata.bind': `https://graph.microsoft.com/v1.0/users/${user}`,
});

describe('@floriscornel/teams-mcp 0.3.2', () => {
  test('lists chats with their members', async () => {
    const { status, body } = await send('GET', '/me/chats?$expand=members');
    expect(status).toBe(200);
    expect(body.value[0].members.length).toBeGreaterThan(0);
  });

  test('reads the messages below /me, newest first, and finds that only times can be filtered', async () => {
    const { status, body } = await send('GET', `/me/chats/${chat}/messages?$top=5&$orderby=createdDateTime%20desc`);
    expect(status).toBe(200);
    expect(body.value).toHaveLength(5);
    const filter = '$filter=from/user/id%20eq%20%27Mei%27';
    expect(
      (await send('GET', `/me/chats/${chat}/messages?$top=50&$orderby=createdDateTime%20desc&${filter}`)).status,
    ).toBe(400);
  });

  test('sends HTML and a mention below /me', async () => {
    const html = { body: { content: '<p>Hello <strong>you</strong></p>\n', contentType: 'html' }, importance: 'high' };
    expect((await send('POST', `/me/chats/${chat}/messages`, html)).status).toBe(201);
    const mentioning = {
      body: { content: '<at id="0">Mei Tanaka</at> hello', contentType: 'html' },
      importance: 'normal',
      mentions: [{ id: 0, mentionText: 'Mei Tanaka', mentioned: { user: { id: userIds.mei } } }],
    };
    expect((await send('POST', `/me/chats/${chat}/messages`, mentioning)).status).toBe(201);
  });
});

describe('@softeria/ms-365-mcp-server 0.155.0', () => {
  const encoded = encodeURIComponent(chat);

  test('lists chats with $select, $expand and an encoded $orderby', async () => {
    const options =
      '$top=5&$orderby=lastMessagePreview%2FcreatedDateTime%20desc&$select=id,topic&$expand=members,lastMessagePreview';
    const { status, body } = await send('GET', `/me/chats?${options}`);
    expect(status).toBe(200);
    expect(Object.keys(body.value[0]).sort()).toEqual(['id', 'lastMessagePreview', 'members', 'topic']);
  });

  test('sends, reads, edits, reacts to and pins a message', async () => {
    const messages = `/chats/${encoded}/messages`;
    const { body: sent } = await send('POST', messages, { body: { content: '<p>Hi</p>', contentType: 'html' } });
    const message = `${messages}/${sent.id}`;
    expect((await send('GET', message)).body.id).toBe(sent.id);
    expect((await send('PATCH', message, { body: { content: 'edited', contentType: 'text' } })).status).toBe(204);
    expect((await send('POST', `${message}/setReaction`, { reactionType: '👍' })).status).toBe(204);
    expect((await send('POST', `${message}/unsetReaction`, { reactionType: '👍' })).status).toBe(204);
    expect((await send('GET', `${message}/hostedContents`)).body.value).toEqual([]);
    const bind = `https://graph.microsoft.com/v1.0/chats/${chat}/messages/${sent.id}`;
    expect((await send('POST', `/chats/${encoded}/pinnedMessages`, { 'message@odata.bind': bind })).status).toBe(201);
  });

  test('declares the type of JSON on a GET, and finds no replies below a message of a chat', async () => {
    const json = { 'content-type': 'application/json' };
    expect((await send('GET', `/chats/${encoded}/members`, undefined, json)).status).toBe(200);
    expect((await send('GET', `/chats/${encoded}/messages/1/replies`, undefined, json)).status).toBe(404);
  });
});

describe('@pnp/cli-microsoft365 11.11.0', () => {
  const none = { accept: 'application/json;odata.metadata=none' };

  test('reads everything without metadata', async () => {
    const paths = [
      '/me/chats',
      '/me/chats?$filter=chatType%20eq%20%27group%27',
      `/chats/${chat}/members`,
      `/chats/${chat}/messages`,
    ];
    for (const path of paths) {
      const { status, text } = await send('GET', path, undefined, none);
      expect(status, path).toBe(200);
      expect(text.replaceAll(/"@odata\.(nextLink|count)"/g, '')).not.toContain('@odata.');
    }
  });

  test('filters messages by creation, with the order that the filter needs', async () => {
    const options = '$filter=createdDateTime%20lt%202027-01-01T00:00:00Z&$orderby=createdDateTime%20desc';
    expect((await send('GET', `/chats/${chat}/messages?${options}`, undefined, none)).status).toBe(200);
  });

  test('looks for a chat by its members, which $select names beside $expand', async () => {
    const options = '$filter=chatType%20eq%20%27oneOnOne%27&$expand=members&$select=id,topic,createdDateTime,members';
    const { status, body } = await send('GET', `/chats?${options}`, undefined, none);
    expect(status).toBe(200);
    expect(body.value[0].members).toHaveLength(2);
  });

  test('creates a one-on-one chat by user principal names and writes to it', async () => {
    const created = await send(
      'POST',
      '/chats',
      { chatType: 'oneOnOne', members: [member('alex@contoso.com'), member('mei@contoso.com')] },
      none,
    );
    expect(created.status).toBe(201);
    const message = { body: { contentType: 'text', content: 'Hi' } };
    expect((await send('POST', `/chats/${created.body.id}/messages`, message, none)).status).toBe(201);
  });

  test('adds a member by an encoded name, with the whole history', async () => {
    const body = { ...member('nadia%40contoso.com'), visibleHistoryStartDateTime: '0001-01-01T00:00:00Z' };
    expect((await send('POST', `/chats/${chat}/members`, body, none)).status).toBe(201);
  });
});
