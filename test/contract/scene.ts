import type { Emulator } from '../../src/emulator/index.ts';
import { Records } from '../../src/emulator/records/records.ts';
import type { Store } from '../../src/emulator/store/store.ts';
import { jwt } from '../emulator/testEmulator.ts';
import type { ContractOperation } from './contract.ts';
import type { Ready } from './target.ts';

const chatId = '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2';
const lastMessage = '1607124005331';
const alex = '8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca';
const mei = '3626a173-f2bc-4883-bcf7-01514c3bfb82';
const nadia = '8b081ef6-4792-4def-b2c9-c363a1bf41d5';
const budget = '4b7e2a10-6f0d-4c53-9d3e-7a1f0c2b8e64';
const finance = '02bd9fd6-8f93-4758-87c3-1fb73740a315';

/** The callers of operations, Alex by default. A key with the name of an example applies only to its request. */
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
  deleteTargetedMessage: 'admin',
  getDeletedChat: 'admin',
  undoDeleteChat: 'admin',
  startChatMigration: 'app',
  completeChatMigration: 'app',
  getAllMessages: 'app',
  getAllRetainedMessages: 'app',
  deltaChatMessages: 'app',
  'createSubscription withContent': 'app',
  'sendChatMessage imported': 'app',
  'sendUserChatMessage imported': 'app',
  'updateChatMessage policyViolation': 'app',
  'updateUserChatMessage policyViolation': 'app',
  updateChatMessage: 'mei',
  updateMyChatMessage: 'mei',
  updateUserChatMessage: 'mei',
  // Only the app itself can notify.
  sendActivityNotificationInChat: jwt({
    oid: alex,
    appid: '5e1d3c7a-90b4-4f26-a1c8-3b6d2e9f7041',
    scp: 'TeamsActivity.Send',
  }),
};

/** What makes the query of a list of the directory an advanced one, which many of its options need. */
const advancedQuery = { query: { $count: 'true' }, headers: { ConsistencyLevel: 'eventual' } };

/** Parameters of the path or the query that differ from the examples, and headers. */
const more: Readonly<Record<string, Omit<Ready, 'token'>>> = {
  updateUserChatMessage: { path: { 'user-id': mei } },
  'createUserChat oneOnOne': { path: { 'user-id': nadia } },
  'createUserChat oneOnOneFederated': { path: { 'user-id': nadia } },
  // A property in $filter must be expanded.
  listChatApps: { query: { $expand: 'teamsApp' } },
  listChatTabs: { query: { $expand: 'teamsApp' } },
  listUsers: advancedQuery,
  listGroups: advancedQuery,
  listGroupMembers: advancedQuery,
  listMyMemberOf: advancedQuery,
};

/** The parameters and the caller of a request. */
export function readyFor({ id }: ContractOperation, example?: string): Ready {
  const name = `${id} ${example}`;
  return { token: senders[name] ?? senders[id] ?? 'alex', ...(more[name] ?? more[id]) };
}

/** Helpers to prepare the state before a request. */
interface Stage {
  /** The contract's example of a parameter of the operation. */
  readonly exampleOf: (parameter: string) => string;
  /** Sends a request to version 1.0, which must succeed, and returns the body. */
  readonly send: (token: string, method: string, path: string, body?: object) => Promise<ResponseBody>;
  /** Changes records, for what no request can create: the emulator chooses most ids itself. */
  readonly change: (work: (records: Records) => Promise<unknown>) => Promise<unknown>;
}

// biome-ignore lint/suspicious/noExplicitAny: any body of the contract.
type ResponseBody = any;
type Step = (stage: Stage) => Promise<unknown>;

/** Nothing to do: the default seed has it, with the id of the contract's example. */
const seeded: Step = async () => {};

/**
 * How to create the entity of each path parameter of the contract. The order is that of a path, because
 * a later entity may be part of an earlier one.
 */
const named: Readonly<Record<string, Step>> = {
  'user-id': seeded,
  'chat-id': seeded,
  'membership-id': seeded,
  'message-id': seeded,
  'app-installation-id': seeded,
  'group-id': seeded,
  'conversation-id': seeded,

  'deletedChat-id': ({ send }) =>
    send('admin', 'POST', '/$batch', { requests: [{ id: '1', method: 'DELETE', url: `/chats/${chatId}` }] }),

  'pinnedChatMessageInfo-id': ({ send }) =>
    send('alex', 'POST', `/chats/${chatId}/pinnedMessages`, {
      'message@odata.bind': `https://graph.microsoft.com/v1.0/chats/${chatId}/messages/${lastMessage}`,
    }),

  'hosted-content-id': ({ change, exampleOf }) =>
    change(async (records) => {
      const messages = await records.list('message', 'byCreation', chatId);
      const contents = messages.map(({ id }) => records.list('hostedContent', 'ofMessage', `${chatId} ${id}`));
      const [content] = (await Promise.all(contents)).flat();
      const message = messages.find(({ id }) => id === lastMessage);
      const id = exampleOf('hosted-content-id');
      if (content) await records.put('hostedContent', { ...content, messageId: lastMessage, id });
      if (message) await records.put('message', { ...message, hostedContentIds: [id] });
    }),

  'targetedChatMessage-id': ({ change, exampleOf }) =>
    change((records) =>
      records.put('targetedMessage', { id: exampleOf('targetedChatMessage-id'), chatId, userId: alex, content: 'x' }),
    ),

  'tab-id': ({ change, exampleOf }) =>
    change(async (records) => {
      const [tab] = await records.list('tab', 'ofChat', chatId);
      if (!tab) return;
      await records.remove('tab', tab);
      await records.put('tab', { ...tab, id: exampleOf('tab-id') });
    }),

  'operation-id': ({ change, exampleOf }) =>
    change((records) =>
      records.put('operation', {
        id: exampleOf('operation-id'),
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
      }),
    ),

  'thread-id': ({ change, exampleOf }) =>
    change(async (records) => {
      const [thread] = await records.list('thread', 'ofGroup', finance);
      if (!thread) return;
      const id = exampleOf('thread-id');
      const posts = await records.list('post', 'ofThread', thread.id);
      await records.remove('thread', thread);
      await records.put('thread', { ...thread, id });
      for (const post of posts) await records.put('post', { ...post, threadId: id });
    }),

  'post-id': ({ change, exampleOf }) =>
    change(async (records) => {
      const last = (await records.list('post', 'ofThread', exampleOf('thread-id'))).at(-1);
      if (!last) return;
      const id = exampleOf('post-id');
      await records.remove('post', last);
      await records.put('post', { ...last, id });
      for (const attachment of await records.list('attachment', 'ofPost', last.id)) {
        await records.put('attachment', { ...attachment, postId: id });
      }
    }),

  'attachment-id': ({ change, exampleOf }) =>
    change(async (records) => {
      const [attachment] = await records.list('attachment', 'ofPost', exampleOf('post-id'));
      if (!attachment) return;
      await records.remove('attachment', attachment);
      await records.put('attachment', { ...attachment, id: exampleOf('attachment-id') });
    }),

  'subscription-id': async ({ send, change, exampleOf }) => {
    const { id } = await send('alex', 'POST', '/subscriptions', {
      changeType: 'created',
      notificationUrl: 'https://app.contoso.com/notifications',
      resource: `/chats/${chatId}/messages`,
      expirationDateTime: '2020-12-05T01:30:00Z',
    });
    await change(async (records) => {
      const subscription = await records.get('subscription', id);
      if (!subscription) return;
      await records.remove('subscription', subscription);
      await records.put('subscription', { ...subscription, id: exampleOf('subscription-id') });
    });
  },

  'extension-id': ({ send, exampleOf }) =>
    send(
      'alex',
      'POST',
      `/groups/${finance}/threads/${exampleOf('thread-id')}/posts/${exampleOf('post-id')}/extensions`,
      {
        '@odata.type': 'microsoft.graph.openTypeExtension',
        extensionName: exampleOf('extension-id'),
      },
    ),
};

const uninstall: Step = async ({ send }) => {
  const { value } = await send('alex', 'GET', `/chats/${chatId}/installedApps`);
  for (const app of value) await send('alex', 'DELETE', `/chats/${chatId}/installedApps/${app.id}`);
};

/** The path of softDelete names Alex, who can delete only his own messages. */
const lastMessageOfAlex: Step = ({ change }) =>
  change(async (records) => {
    const message = await records.get('message', `${chatId} ${lastMessage}`);
    if (message) await records.put('message', { ...message, senderId: alex });
  });

const deletedMessageOfAlex: Step = async (stage) => {
  await lastMessageOfAlex(stage);
  await stage.send('alex', 'POST', `/users/${alex}/chats/${chatId}/messages/${lastMessage}/softDelete`);
};

/** A newer version of an app. Without new permissions it needs no consent. */
const newVersion =
  (asksForMore: boolean): Step =>
  ({ change }) =>
    change(async (records) => {
      const app = await records.get('app', budget);
      const newest = app?.versions.at(-1);
      if (!app || !newest) return;
      const permissions = asksForMore ? newest.permissions : [];
      await records.put('app', { ...app, versions: [...app.versions, { ...newest, permissions, version: '9.0.0' }] });
    });

const addSender =
  (list: string): Step =>
  ({ send, exampleOf }) =>
    send('alex', 'POST', `/groups/${finance}/${list}/$ref`, { '@odata.id': exampleOf('$id') });

const startMigration: Step = ({ send }) =>
  send('app', 'POST', `/chats/${chatId}/startMigration`, { conversationCreationDateTime: '2019-04-18T23:51:43.255Z' });

/** Further steps before an operation, or only before the request of one of its examples. */
const before: Readonly<Record<string, Step>> = {
  'sendChatMessage imported': startMigration,
  'sendUserChatMessage imported': startMigration,
  completeChatMigration: ({ send }) => send('app', 'POST', `/chats/${chatId}/startMigration`),
  softDeleteChatMessage: lastMessageOfAlex,
  softDeleteMyChatMessage: lastMessageOfAlex,
  undoSoftDeleteChatMessage: deletedMessageOfAlex,
  undoSoftDeleteMyChatMessage: deletedMessageOfAlex,
  addChatApp: uninstall,
  'runBatch dependent': uninstall,
  upgradeChatApp: newVersion(true),
  'upgradeChatApp withoutConsent': newVersion(false),
  getChatForUserApp: ({ change, exampleOf }) =>
    change(async (records) => {
      const [app] = await records.list('installation', 'ofScope', chatId);
      if (!app) return;
      const id = exampleOf('app-installation-id');
      await records.put('installation', { ...app, id, scope: { userId: alex }, appId: budget });
    }),
  async createConversationWithId({ send }) {
    const { value } = await send('alex', 'GET', `/groups/${finance}/conversations`);
    for (const { id } of value) {
      await send('alex', 'DELETE', `/groups/${finance}/conversations/${encodeURIComponent(id)}`);
    }
  },
  removeAcceptedSender: addSender('acceptedSenders'),
  removeRejectedSender: addSender('rejectedSenders'),
};

/**
 * Prepares the state that a request of the contract needs, in addition to the default seed: the entities in its path, and
 * further steps. Throws if the path has a parameter that this file does not know.
 */
export async function prepare(
  emulator: Emulator,
  store: Store,
  { id, parameters }: ContractOperation,
  example?: string,
): Promise<void> {
  const inPath = new Map(parameters.filter((p) => p.in === 'path').map((p) => [p.name, p.example]));
  for (const [name, value] of inPath) {
    if (named[name]) continue;
    throw new Error(
      `The path of ${id} has the parameter ${name}, and nothing says how there comes to be one. Add ${name} to \`named\` ` +
        `in test/contract/scene.ts: \`seeded\` if the default seed has '${value}', or a function that makes it.`,
    );
  }
  const stage: Stage = {
    exampleOf: (name) => String(parameters.find((parameter) => parameter.name === name)?.example),
    send: (token, method, path, body) => request(emulator, token, method, path, body),
    change: (work) => store.transaction((transaction) => work(new Records(transaction))),
  };
  for (const [name, step] of Object.entries(named)) if (inPath.has(name)) await step(stage);
  await (before[`${id} ${example}`] ?? before[id])?.(stage);
}

async function request(
  emulator: Emulator,
  token: string,
  method: string,
  path: string,
  body?: object,
): Promise<ResponseBody> {
  const response = await emulator.fetch(
    new Request(`http://emulator.test/v1.0${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    }),
  );
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} returned ${response.status}: ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}
