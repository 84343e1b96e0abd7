import { describe, expect, test } from 'vitest';
import { groupOf, userIds } from '../testEmulator.ts';
import {
  type AppEmulator,
  appOf,
  bind,
  budget,
  installBudget,
  permission,
  startAppEmulator,
  version,
} from './appEmulator.ts';

const user = (userId: string) => ({ '@odata.type': '#microsoft.graph.aadUserNotificationRecipient', userId });

const allMembers = ({ chatId }: AppEmulator) => ({
  '@odata.type': '#microsoft.graph.chatMembersNotificationRecipient',
  chatId,
});

const about = (url: string) => ({ source: 'entityUrl', value: url });

/** A notification to Mei about the chat. */
const notification = ({ chatId }: AppEmulator, more: object = {}) => ({
  topic: about(`https://graph.microsoft.com/v1.0/chats/${chatId}`),
  activityType: 'approvalRequired',
  previewText: { content: 'The budget for 2021 waits for your approval.' },
  templateParameters: [{ name: 'budget', value: 'Budget 2021' }],
  recipient: user(userIds.mei),
  ...more,
});

/** Starts an emulator with a chat in which the notifying app is installed. `send` sends as that app. */
async function startNotifier() {
  const graph = await startAppEmulator();
  await installBudget(graph);
  const caller = graph.app(['TeamsActivity.Send.Chat'], { id: budget.clientAppId });
  return {
    ...graph,
    send: (more: object = {}, as = caller) => {
      graph.clock.advance(1000);
      return as.post(`${graph.chat}/sendActivityNotification`, notification(graph, more));
    },
  };
}

const storedNotifications = ({ records, chatId }: AppEmulator) =>
  records((kept) => kept.list('notification', 'ofChat', chatId));

describe('notifying the members of a chat (chat-sendactivitynotification)', () => {
  test('notifies one member, by id or user principal name, and returns no body', async () => {
    const graph = await startNotifier();
    const { status, body } = await graph.send();
    expect([status, body]).toEqual([204, undefined]);
    expect((await graph.send({ recipient: user('jacob@contoso.com') })).status).toBe(204);
    expect(await storedNotifications(graph)).toMatchObject([
      {
        chatId: graph.chatId,
        appId: budget.id,
        sentDateTime: '2026-01-05T08:00:02Z',
        recipients: [userIds.mei],
        content: notification(graph),
      },
      { recipients: [userIds.jacob] },
    ]);
  });

  test('notifies all members of the chat', async () => {
    const graph = await startNotifier();
    expect((await graph.send({ recipient: allMembers(graph) })).status).toBe(204);
    const [kept] = await storedNotifications(graph);
    expect(new Set(kept?.recipients)).toEqual(new Set([userIds.alex, userIds.jacob, userIds.mei]));
  });

  test('returns 400 if the recipients are the members of another chat', async () => {
    const graph = await startNotifier();
    const { body: other } = await graph.as('alex').post('/chats', groupOf('alex', 'nadia'));
    const { status, body } = await graph.send({ recipient: { ...allMembers(graph), chatId: other.id } });
    expect(status).toBe(400);
    expect(body.error.message).toBe('recipient.chatId must be the id of this chat.');
  });

  test('returns 404 for a user who does not exist, and 403 for one who is not a member', async () => {
    const graph = await startNotifier();
    const { status, body } = await graph.send({ recipient: user('nobody@contoso.com') });
    expect([status, body.error.code]).toEqual([404, 'Request_ResourceNotFound']);
    const { status: outside, body: failure } = await graph.send({ recipient: user(userIds.nadia) });
    expect([outside, failure.error.code]).toEqual([403, 'Forbidden']);
    expect(failure.error.message).toContain('Ensure that the recipient is a member of the chat.');
    expect(await storedNotifications(graph)).toEqual([]);
  });

  test('returns 403 to signed-in users who name themselves', async () => {
    const graph = await startNotifier();
    await graph.install('5e3ce6c0-2b1f-4285-8d4b-75ee78787346');
    const { status, body } = await graph.send({ recipient: user('alex@contoso.com') }, graph.as('alex'));
    expect(status).toBe(403);
    expect(body.error.message).toBe('A user cannot send a notification to themselves.');
    expect((await graph.send({}, graph.as('alex'))).status).toBe(204);
  });

  test('shortens the preview text to 150 characters', async () => {
    const graph = await startNotifier();
    await graph.send({ previewText: { content: '😀'.repeat(200) } });
    const [kept] = await storedNotifications(graph);
    expect(kept?.preview).toBe('😀'.repeat(150));
  });
});

describe('the topic (rule 1)', () => {
  test('is the chat or a message in it, in any form of URL', async () => {
    const graph = await startNotifier();
    const { body: message } = await graph.as('mei').post(`${graph.chat}/messages`, { body: { content: 'Done' } });
    for (const url of [
      `https://graph.microsoft.com/v1.0/chats/${graph.chatId}/messages/${message.id}`,
      `http://graph.test/beta/chats('${graph.chatId}')/messages('${message.id}')`,
      `https://graph.microsoft.com/v1.0/chats/${encodeURIComponent(graph.chatId)}`,
    ]) {
      expect((await graph.send({ topic: about(url) })).status, url).toBe(204);
    }
  });

  test('anything else returns 400', async () => {
    const graph = await startNotifier();
    const { body: other } = await graph.as('alex').post('/chats', groupOf('alex', 'nadia'));
    for (const url of [
      `https://graph.microsoft.com/v1.0/chats/${other.id}`,
      `https://graph.microsoft.com/v1.0/chats/${graph.chatId}/messages/1`,
      'https://graph.microsoft.com/v1.0/chats/%E0%A4%A',
    ]) {
      const { status, body } = await graph.send({ topic: about(url) });
      expect(status, url).toBe(400);
      expect(body.error.message).toBe('topic.value must be the URL of this chat or of a message in it.');
    }
    expect((await graph.send({ topic: about('https://graph.microsoft.com/v1.0/teams/x') })).status).toBe(400);
  });

  test('needs a link if it is a text', async () => {
    const graph = await startNotifier();
    const topic = { source: 'text', value: 'Budget 2021' };
    const { status, body } = await graph.send({ topic });
    expect(status).toBe(400);
    expect(body.error.message).toBe('topic.webUrl is required.');
    const webUrl = `https://teams.microsoft.com/l/entity/${budget.id}/budget-2021`;
    expect((await graph.send({ topic: { ...topic, webUrl } })).status).toBe(204);
  });
});

describe('the type (rule 2)', () => {
  test('is one that the manifest declares', async () => {
    const graph = await startNotifier();
    const { status, body } = await graph.send({ activityType: 'somethingElse' });
    expect(status).toBe(400);
    expect(body.error.message).toBe("The manifest of the app declares no activity type 'somethingElse'.");
  });

  test('systemDefault needs no declaration', async () => {
    const graph = await startNotifier();
    const templateParameters = [{ name: 'systemDefaultText', value: 'Bring your figures' }];
    expect((await graph.send({ activityType: 'systemDefault', templateParameters })).status).toBe(204);
  });

  test('may be any one if nothing is known of the manifest', async () => {
    const graph = await startNotifier();
    await graph.install('my.app', ['TeamsActivity.Send.Chat']);
    const caller = graph.app(['TeamsActivity.Send.Chat'], { id: 'my.app' });
    expect((await graph.send({ activityType: 'whatever' }, caller)).status).toBe(204);
  });
});

describe('the app that sends', () => {
  test('must be installed in the chat, whatever its permissions', async () => {
    const graph = await startNotifier();
    const caller = graph.app(['TeamsActivity.Send'], { id: 'f1d5a7e2-0000-4000-8000-000000000001' });
    const { status, body } = await graph.send({}, caller);
    expect(status).toBe(403);
    expect(body.error).toMatchObject({
      code: 'Forbidden',
      message:
        "Application with AAD App Id 'f1d5a7e2-0000-4000-8000-000000000001' is not authorized to generate notifications about the chat to the recipient. Ensure that the expected Teams app is installed in the chat.",
    });
  });

  test('must be named if several apps share its registration; otherwise the response is 409', async () => {
    const graph = await startNotifier();
    const twin = appOf('twin', {
      clientAppId: budget.clientAppId,
      versions: [version({ permissions: [permission('TeamsActivity.Send.Chat')], activityTypes: ['twinned'] })],
    });
    await graph.publish(twin);
    expect((await graph.send()).status).toBe(204);
    await graph.install('twin', ['TeamsActivity.Send.Chat']);
    const { status, body } = await graph.send();
    expect(status).toBe(409);
    expect(body.error).toMatchObject({
      code: 'Conflict',
      message: `Found multiple applications with the same Microsoft Entra App ID '${budget.clientAppId}'.`,
    });
    expect((await graph.send({ teamsAppId: 'twin', activityType: 'twinned' })).status).toBe(204);
    expect((await graph.send({ teamsAppId: budget.id })).status).toBe(204);
    expect((await storedNotifications(graph)).map(({ appId }) => appId)).toEqual([budget.id, 'twin', budget.id]);
  });

  test('cannot send for another app', async () => {
    const graph = await startNotifier();
    await graph.install('other.app', ['TeamsActivity.Send.Chat']);
    expect((await graph.send({ teamsAppId: 'other.app' })).status).toBe(403);
  });

  test('needs a permission to send', async () => {
    const graph = await startNotifier();
    expect((await graph.send({}, graph.permitted('alex', 'Chat.Read'))).status).toBe(403);
    expect((await graph.send({}, graph.app(['Chat.Read.All'], { id: budget.clientAppId }))).status).toBe(403);
    expect((await graph.send({}, graph.as('nadia'))).status).toBe(403);
  });
});

describe('a chain (rule 5)', () => {
  test('a notification replaces the earlier one of its chain', async () => {
    const graph = await startNotifier();
    await graph.send({ chainId: 7, previewText: { content: 'First' } });
    await graph.send({ chainId: 8, previewText: { content: 'Another chain' } });
    await graph.send({ previewText: { content: 'No chain' } });
    await graph.send({ chainId: 7, previewText: { content: 'Second' } });
    expect((await storedNotifications(graph)).map(({ preview }) => preview)).toEqual([
      'Another chain',
      'No chain',
      'Second',
    ]);
  });

  test('replaces it only in the feeds of its recipients', async () => {
    const graph = await startNotifier();
    await graph.send({ chainId: 7, recipient: allMembers(graph), previewText: { content: 'To all' } });
    await graph.send({ chainId: 7, previewText: { content: 'To Mei' } });
    const [all, mei] = await storedNotifications(graph);
    expect(new Set(all?.recipients)).toEqual(new Set([userIds.alex, userIds.jacob]));
    expect([mei?.preview, mei?.recipients]).toEqual(['To Mei', [userIds.mei]]);
  });

  test('of one app does not affect that of another', async () => {
    const graph = await startNotifier();
    await graph.install('other.app', ['TeamsActivity.Send.Chat']);
    await graph.send({ chainId: 7 });
    await graph.send({ chainId: 7 }, graph.app(['TeamsActivity.Send.Chat'], { id: 'other.app' }));
    expect(await storedNotifications(graph)).toHaveLength(2);
  });
});

describe('a malformed notification', () => {
  test.each([
    ['recipient', { recipient: undefined }, 'recipient is required.'],
    ['topic', { topic: undefined }, 'topic is required.'],
    ['activityType', { activityType: '' }, 'activityType must not be empty.'],
    [
      'recipient',
      { recipient: { ...user('x'), '@odata.type': '#microsoft.graph.teamMembersNotificationRecipient' } },
      'recipient',
    ],
  ])('with %s returns 400, and the error names it', async (_, more, message) => {
    const graph = await startNotifier();
    const { status, body } = await graph.send(more);
    expect(status).toBe(400);
    expect(body.error.message).toContain(message);
  });

  test('a chat that does not exist returns 404', async () => {
    const graph = await startNotifier();
    const path = '/chats/19:none@thread.v2/sendActivityNotification';
    expect((await graph.as('alex').post(path, notification(graph))).status).toBe(404);
    expect((await graph.as('alex').post(`${graph.chat}/installedApps`, bind(budget.id))).status).toBe(400);
  });
});
