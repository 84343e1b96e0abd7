import type { Emulator } from '../../src/emulator/index.ts';
import { Records } from '../../src/emulator/records/records.ts';
import type { Store } from '../../src/emulator/store/store.ts';
import { jwt } from '../emulator/story.ts';
import type { ContractOperation } from './contract.ts';
import type { Ready } from './target.ts';

/** The chat that most examples are about. */
export const chatId = '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2';

const alex = '8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca';
const nadia = '8b081ef6-4792-4def-b2c9-c363a1bf41d5';
const budget = '4b7e2a10-6f0d-4c53-9d3e-7a1f0c2b8e64';
const finance = '02bd9fd6-8f93-4758-87c3-1fb73740a315';

/** Who sends the request of an operation, where that is not Alex. With an example's name it is of that request alone. */
const senders: Readonly<Record<string, string>> = {
  'createChat oneOnOne': 'nadia',
  'createChat oneOnOneFederated': 'nadia',
  'createMyChat oneOnOne': 'nadia',
  'createMyChat oneOnOneFederated': 'nadia',
  'createUserChat oneOnOne': 'app',
  'createUserChat oneOnOneFederated': 'app',
  'addChat oneOnOne': 'nadia',
  'addChat oneOnOneFederated': 'nadia',
  deleteChat: 'admin',
  getDeletedChat: 'admin',
  undoDeleteChat: 'admin',
  startChatMigration: 'app',
  completeChatMigration: 'app',
  getAllMessages: 'app',
  getAllRetainedMessages: 'app',
  deltaChatMessages: 'app',
  'sendChatMessage imported': 'app',
  'updateChatMessage policyViolation': 'app',
  updateChatMessage: 'mei',
  // Only the app itself notifies.
  sendActivityNotificationInChat: jwt({
    oid: alex,
    appid: '5e1d3c7a-90b4-4f26-a1c8-3b6d2e9f7041',
    scp: 'TeamsActivity.Send',
  }),
};

/** What the path or the query must say besides the examples. */
const more: Readonly<Record<string, Omit<Ready, 'token'>>> = {
  'createUserChat oneOnOne': { path: { 'user-id': nadia } },
  'createUserChat oneOnOneFederated': { path: { 'user-id': nadia } },
  // What a filter names must be expanded.
  listChatApps: { query: { $expand: 'teamsApp' } },
  listChatTabs: { query: { $expand: 'teamsApp' } },
};

/** What a request of the contract is sent with. */
export function readyFor({ id }: ContractOperation, example?: string): Ready {
  const name = `${id} ${example}`;
  return { token: senders[name] ?? senders[id] ?? 'alex', ...(more[name] ?? more[id]) };
}

/** What must have happened before a request of the contract, besides what the default seed tells. */
export async function prepare(
  emulator: Emulator,
  store: Store,
  { id, parameters }: ContractOperation,
  example?: string,
): Promise<void> {
  await store.transaction((transaction) => renameToExamples(new Records(transaction), parameters, id, example));
  const send = (token: string, method: string, path: string, body?: object) =>
    request(emulator, token, method, path, body);
  const installed = async () => {
    const { value } = await send('alex', 'GET', `/chats/${chatId}/installedApps`);
    for (const app of value) await send('alex', 'DELETE', `/chats/${chatId}/installedApps/${app.id}`);
  };
  switch (`${id} ${example}`) {
    case 'sendChatMessage imported':
      return send('app', 'POST', `/chats/${chatId}/startMigration`, {
        conversationCreationDateTime: '2019-04-18T23:51:43.255Z',
      });
    case 'runBatch dependent':
      return installed();
  }
  switch (id) {
    case 'getDeletedChat':
    case 'undoDeleteChat':
      return send('admin', 'POST', '/$batch', {
        requests: [{ id: '1', method: 'DELETE', url: `/chats/${chatId}` }],
      });
    case 'completeChatMigration':
      return send('app', 'POST', `/chats/${chatId}/startMigration`);
    case 'undoSoftDeleteChatMessage':
      return send('alex', 'POST', `/users/${alex}/chats/${chatId}/messages/1607124005331/softDelete`);
    case 'unpinMessage':
      return send('alex', 'POST', `/chats/${chatId}/pinnedMessages`, {
        'message@odata.bind': `https://graph.microsoft.com/v1.0/chats/${chatId}/messages/1607124005331`,
      });
    case 'addChatApp':
      return installed();
    case 'createConversationWithId': {
      const { value } = await send('alex', 'GET', `/groups/${finance}/conversations`);
      for (const { id: conversation } of value) {
        await send('alex', 'DELETE', `/groups/${finance}/conversations/${encodeURIComponent(conversation)}`);
      }
      return;
    }
    case 'removeAcceptedSender':
    case 'removeRejectedSender': {
      const list = id === 'removeAcceptedSender' ? 'acceptedSenders' : 'rejectedSenders';
      const reference = parameters.find(({ name }) => name === '$id')?.example;
      return send('alex', 'POST', `/groups/${finance}/${list}/$ref`, { '@odata.id': reference });
    }
  }
}

/** Gives records whose ids the emulator makes up the ids that the contract's paths have. */
async function renameToExamples(
  records: Records,
  parameters: ContractOperation['parameters'],
  id: string,
  example: string | undefined,
): Promise<void> {
  const wanted = (name: string) => String(parameters.find((parameter) => parameter.name === name)?.example ?? '');

  const message = await records.get('message', `${chatId} 1607124005331`);
  // The path of softDelete names Alex, who can only delete what is his own.
  if (message && /softDelete/i.test(id)) await records.put('message', { ...message, senderId: alex });

  const hosted = wanted('hosted-content-id');
  if (message && hosted) {
    const [content] = Object.values(
      await Promise.all(
        (await records.list('message', 'byCreation', chatId)).map((m) =>
          records.list('hostedContent', 'ofMessage', `${chatId} ${m.id}`),
        ),
      ),
    ).flat();
    if (content) await records.put('hostedContent', { ...content, messageId: message.id, id: hosted });
    await records.put('message', { ...message, hostedContentIds: [hosted] });
  }

  const tabId = wanted('tab-id');
  const [tab] = await records.list('tab', 'ofChat', chatId);
  if (tab && tabId) {
    await records.remove('tab', tab);
    await records.put('tab', { ...tab, id: tabId });
  }

  const threadId = wanted('thread-id');
  const [thread] = await records.list('thread', 'ofGroup', finance);
  if (thread && threadId) {
    const posts = await records.list('post', 'ofThread', thread.id);
    await records.remove('thread', thread);
    await records.put('thread', { ...thread, id: threadId });
    for (const post of posts) await records.put('post', { ...post, threadId });
    const last = posts.at(-1);
    const postId = wanted('post-id');
    if (last && postId) {
      await records.remove('post', last);
      await records.put('post', { ...last, threadId, id: postId });
      for (const attachment of await records.list('attachment', 'ofPost', last.id)) {
        await records.put('attachment', { ...attachment, postId });
      }
    }
  }

  if (id === 'getChatForUserApp') {
    const [app] = await records.list('installation', 'ofScope', chatId);
    if (app) {
      await records.put('installation', {
        ...app,
        id: wanted('app-installation-id'),
        scope: { userId: alex },
        appId: budget,
      });
    }
  }

  if (id === 'upgradeChatApp') {
    const app = await records.get('app', budget);
    const newest = app?.versions.at(-1);
    // Without consent only a version that asks for nothing new.
    const permissions = example === 'withoutConsent' ? [] : newest?.permissions;
    if (app && newest && permissions) {
      await records.put('app', { ...app, versions: [...app.versions, { ...newest, permissions, version: '9.0.0' }] });
    }
  }

  const operationId = wanted('operation-id');
  if (operationId) {
    await records.put('operation', {
      id: operationId,
      chatId,
      operationType: 'createChat',
      status: 'succeeded',
      createdDateTime: '2020-12-04T23:11:16.175Z',
      lastActionDateTime: '2020-12-04T23:11:17Z',
      attemptsCount: 1,
      targetResourceId: chatId,
      targetResourceLocation: `/chats('${chatId}')`,
      values: null,
      error: null,
    } as never);
  }
}

async function request(emulator: Emulator, token: string, method: string, path: string, body?: object) {
  const response = await emulator.fetch(
    new Request(`http://emulator.test/v1.0${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    }),
  );
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}
