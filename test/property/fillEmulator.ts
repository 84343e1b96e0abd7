import { installationId } from '../../src/emulator/apps/appRecords.ts';
import { countedIds, createEmulator, ManualClock, sampleSeed } from '../../src/emulator/index.ts';
import { Records } from '../../src/emulator/records/records.ts';
import { timestamp } from '../../src/emulator/time.ts';
import { finance, memberOf, userIds } from '../emulator/testEmulator.ts';
import type { TestResponse } from '../support/checkedResponse.ts';
import { sendChecked } from './checkedRequest.ts';
import type { Filling } from './filledEmulator.ts';
import { budgetConsent, inventory } from './inventory.ts';
import type { RecordedStore } from './recorded.ts';
import { appToken } from './tokens.ts';

const origin = 'http://graph.test';
const service = 'https://graph.microsoft.com/v1.0';
const budgetApp = sampleSeed.apps.budget.id;

/** Fills an empty store with the initial state of a filled emulator. Throws if a request fails. */
export async function fillEmulator(store: RecordedStore): Promise<Filling> {
  const clock = new ManualClock('2026-01-05T08:00:00Z');
  const emulator = await createEmulator({ seed: sampleSeed, clock, store, ids: countedIds() });

  /** Advances the clock by a second, and sends a request that must succeed. */
  async function done(token: string, method: string, path: string, body?: unknown): Promise<TestResponse['body']> {
    clock.advance(1000);
    const response = await sendChecked(emulator, {
      method,
      url: `${origin}/v1.0${path}`,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (response.status < 300) return response.body;
    throw new Error(`The emulator cannot be filled: ${method} ${path} returns ${JSON.stringify(response.body)}`);
  }
  const made = async (token: string, path: string, body?: unknown): Promise<string> =>
    (await done(token, 'POST', path, body))?.id;
  const listed = async (token: string, path: string): Promise<string[]> =>
    (await done(token, 'GET', path)).value.map(({ id }: { id: string }) => id);

  const chatOf = (chatType: string, more: object, ...users: [string, ...string[]]) => {
    const members = users.map((user) => memberOf(user, user === 'gus' ? 'guest' : 'owner'));
    return made(users[0], '/chats', { chatType, members, ...more });
  };
  const group = await chatOf('group', { topic: 'Budget' }, 'alex', 'jacob', 'mei', 'gus');
  const pair = await chatOf('oneOnOne', {}, 'alex', 'jacob');
  const importing = await chatOf('group', {}, 'alex', 'nadia', 'omar');
  const deleted = await chatOf('group', {}, 'alex', 'mei', 'nadia');

  /** Writes the messages of a chat: a plain one, one with all features, and a deleted one. Returns their ids. */
  async function writeHistory(chatId: string) {
    const messages = `/chats/${chatId}/messages`;
    const plain = await made('alex', messages, { body: { content: 'Good morning' } });
    const rich = await made('jacob', messages, {
      body: { contentType: 'html', content: '<at id="0">Alex</at> look: <img src="../hostedContents/1/$value">' },
      mentions: [{ id: 0, mentionText: 'Alex', mentioned: { user: { id: userIds.alex } } }],
      hostedContents: [{ '@microsoft.graph.temporaryId': '1', contentBytes: 'Um9vbQ==', contentType: 'image/png' }],
    });
    const gone = await made('alex', messages, { body: { content: 'Wrong chat' } });
    await made('alex', `/users/${userIds.alex}${messages}/${gone}/softDelete`);
    await made('alex', `${messages}/${rich}/setReaction`, { reactionType: '👍' });
    await made('alex', `/chats/${chatId}/pinnedMessages`, { 'message@odata.bind': `${service}${messages}/${plain}` });
    await made('alex', `${messages}/replyWithQuote`, {
      messageIds: [plain],
      replyMessage: { body: { contentType: 'html', content: 'Yes, good' } },
    });
    const [content = ''] = await listed('alex', `${messages}/${rich}/hostedContents`);
    const members = await listed('alex', `/chats/${chatId}/members`);
    return { chatId, plain, rich, gone, content, members };
  }
  const histories = [await writeHistory(group), await writeHistory(pair)];

  const bind = { 'teamsApp@odata.bind': `${service}/appCatalogs/teamsApps/${budgetApp}` };
  await made('alex', `/chats/${group}/installedApps`, { ...bind, consentedPermissionSet: budgetConsent });
  const [installation = ''] = await listed('alex', `/chats/${group}/installedApps`);
  const contentUrl = 'https://contoso.com/plan';
  const tab = await made('alex', `/chats/${group}/tabs`, {
    ...bind,
    displayName: 'Plan',
    configuration: { contentUrl },
  });
  await done('admin', 'DELETE', `/chats/${deleted}`);
  await made(appToken(['Teamwork.Migrate.All']), `/chats/${importing}/startMigration`);

  const body = { contentType: 'html', content: '<p>The plan</p>' };
  const conversations = `/groups/${finance}/conversations`;
  const conversation = await made('alex', conversations, { topic: 'Budget', threads: [{ posts: [{ body }] }] });
  const [thread = ''] = await listed('alex', `${conversations}/${conversation}/threads`);
  await made('jacob', `/groups/${finance}/threads/${thread}/reply`, {
    post: {
      body,
      attachments: [{ '@odata.type': '#microsoft.graph.fileAttachment', name: 'Room', contentBytes: 'Um9vbQ==' }],
      extensions: [
        { '@odata.type': '#microsoft.graph.openTypeExtension', extensionName: 'com.contoso.plan', state: 1 },
      ],
    },
  });
  const posts = await listed('mei', `/groups/${finance}/threads/${thread}/posts`);
  await made('alex', `/groups/${finance}/rejectedSenders/$ref`, { '@odata.id': `${service}/users/${userIds.gus}` });

  // Records that no request creates.
  const now = timestamp(clock.now());
  const personal = installationId({ userId: userIds.alex }, budgetApp);
  const operation = '2432b57b-0abd-43db-aa7b-16eadd115d34';
  await store.transaction(async (transaction) => {
    const records = new Records(transaction);
    await records.put('installation', {
      id: personal,
      scope: { userId: userIds.alex },
      appId: budgetApp,
      version: '1.2.0',
      consented: null,
      installedDateTime: now,
    });
    await records.put('operation', {
      id: operation,
      chatId: group,
      operationType: 'createChat',
      createdDateTime: now,
      lastActionDateTime: now,
      status: 'succeeded',
      attemptsCount: 1,
      targetResourceId: group,
      targetResourceLocation: `/chats('${group}')`,
      error: null,
    });
  });

  const readAll = appToken(['Chat.Read.All']);
  const linkOf = async (token: string, path: string): Promise<URL> => {
    const page = await done(token, 'GET', path);
    return new URL(page['@odata.nextLink'] ?? page['@odata.deltaLink']);
  };
  const links = await Promise.all([
    linkOf('alex', '/chats?$top=1'),
    linkOf('alex', `/chats/${group}/messages?$top=1`),
    linkOf(readAll, `/users/${userIds.alex}/chats/getAllMessages?$top=1`),
    linkOf(readAll, `/users/${userIds.alex}/chats/getAllMessages/delta?$top=1`),
    linkOf(readAll, `/users/${userIds.alex}/chats/getAllMessages/delta`),
  ]);

  return {
    records: store.records(),
    end: clock.now(),
    ...inventory({
      histories,
      importing,
      deleted,
      installation,
      personal,
      tab,
      operation,
      conversation,
      thread,
      posts,
      links,
    }),
  };
}
