import { contoso, finance, userIds } from '../emulator/testEmulator.ts';
import type { Inventory, PathValues } from './filledEmulator.ts';

const service = 'https://graph.microsoft.com/v1.0';

/** The consent that the budget app needs. */
export const budgetConsent = {
  resourceSpecificPermissions: ['ChatMember.Read.Chat', 'TeamsActivity.Send.Chat'].map((permissionValue) => ({
    permissionValue,
    permissionType: 'application',
  })),
};

/** The entities of a filled emulator, by their ids. */
interface Happened {
  readonly histories: readonly History[];
  readonly importing: string;
  readonly deleted: string;
  readonly installation: string;
  readonly personal: string;
  readonly tab: string;
  readonly operation: string;
  readonly conversation: string;
  readonly thread: string;
  readonly posts: readonly string[];
  readonly links: readonly URL[];
}

interface History {
  readonly chatId: string;
  readonly plain: string;
  readonly rich: string;
  readonly gone: string;
  readonly content: string;
  readonly members: readonly string[];
}

/** The values that requests can use, for these entities. */
export function inventory(happened: Happened): Inventory {
  return { paths: paths(happened), known: known(happened) };
}

function paths(happened: Happened): PathValues[] {
  const { histories, importing, conversation, thread, posts, deleted, tab, operation } = happened;
  const others = {
    'app-installation-id': happened.installation,
    'tab-id': tab,
    'operation-id': operation,
    'deletedChat-id': deleted,
    'group-id': finance,
    'conversation-id': conversation,
    'thread-id': thread,
  };
  const inChats = histories.flatMap(({ chatId, plain, rich, gone, content, members }) =>
    [plain, rich, rich, gone].map((message, i) => ({
      ...others,
      'chat-id': chatId,
      'message-id': message,
      'membership-id': members[i % members.length] ?? '',
      'hosted-content-id': content,
      'pinnedChatMessageInfo-id': plain,
      'post-id': posts[i % posts.length] ?? '',
    })),
  );
  const [first] = inChats;
  return [...inChats, { ...first, 'chat-id': importing }, { ...first, 'app-installation-id': happened.personal }];
}

function known({ histories, links }: Happened): Inventory['known'] {
  const messages = histories.flatMap(({ chatId, plain, rich, gone }) =>
    [plain, rich, gone].map((id) => `${service}/chats/${chatId}/messages/${id}`),
  );
  const options = (name: string) => links.flatMap((link) => link.searchParams.get(name) ?? []);
  const user = (id: string) => ({ id, tenantId: contoso });
  const rich = '<p><at id="0">Alex</at> <attachment id="1"></attachment> <img src="../hostedContents/1/$value"></p>';
  return {
    $skiptoken: options('$skiptoken'),
    $deltatoken: options('$deltatoken'),
    $filter: ['lastModifiedDateTime gt 2026-01-05T08:00:05Z', `from/user/id eq '${userIds.alex}'`],
    // Parentheses in quotes do not count.
    $expand: [["extensions($filter=id eq ':-), :-(')", 'attachments']],
    $id: [...Object.values(userIds).map((id) => `${service}/users/${id}`), `${service}/groups/${finance}`],
    Prefer: ['include-unknown-enum-members', 'return=minimal, include-unknown-enum-members'],
    'user@odata.bind': Object.values(userIds).map((id) => `${service}/users('${id}')`),
    user: [...Array.from({ length: 5 }, () => user(userIds.alex)), user(userIds.jacob)],
    userId: Object.values(userIds),
    tenantId: [contoso],
    chatId: histories.map(({ chatId }) => chatId),
    messageIds: histories.flatMap(({ plain, rich: other }) => [[plain], [plain, other]]),
    'message@odata.bind': messages,
    'teamsApp@odata.bind': [`${service}/appCatalogs/teamsApps('4b7e2a10-6f0d-4c53-9d3e-7a1f0c2b8e64')`],
    consentedPermissionSet: [budgetConsent],
    reactionType: ['👍', 'like', '❤️'],
    contentType: ['html', 'image/png', 'reference'],
    content: [rich, rich, '<p>Hello</p>', 'Hello'],
    mentions: [[{ id: 0, mentionText: 'Alex', mentioned: { user: { id: userIds.alex } } }]],
    hostedContents: [[{ '@microsoft.graph.temporaryId': '1', contentBytes: 'Um9vbQ==', contentType: 'image/png' }]],
    attachments: [[{ id: '1', contentType: 'reference', contentUrl: 'https://contoso.com/a', name: 'a' }]],
    contentBytes: ['Um9vbQ=='],
    topic: ['Budget', { source: 'entityUrl', value: `${service}/chats/${histories[0]?.chatId}` }],
    activityType: ['budgetApproved'],
    '@odata.id': [...histories.map(({ chatId }) => `${service}/chats/${chatId}`), `${service}/users/${userIds.mei}`],
    ...bodies(histories),
    url: [
      '/me/chats',
      '/chats',
      `/chats/${histories[0]?.chatId}/messages?$top=2`,
      `/groups/${finance}/threads`,
      '/none',
    ],
    headers: [{ 'Content-Type': 'application/json' }],
  };
}

/** Whole bodies that random parts rarely produce, by operationId. */
function bodies([history]: readonly History[]): Inventory['known'] {
  const said = { contentType: 'html', content: '<p>Hello, <at id="0">Alex</at></p>' };
  const mentions = [{ id: 0, mentionText: 'Alex', mentioned: { user: { id: userIds.alex, displayName: 'Alex' } } }];
  return {
    sendChatMessage: [
      { body: said, mentions, subject: 'Budget', importance: 'high' },
      { body: said, mentions, from: { user: { id: userIds.nadia } }, createdDateTime: '2025-12-01T08:00:00.1234567Z' },
    ],
    updateChatMessage: [
      { body: { content: 'Good evening' } },
      { body: said, mentions },
      { policyViolation: { dlpAction: 'BlockAccess', policyTip: { generalText: 'A card number' } } },
    ],
    replyWithQuote: [{ messageIds: [history?.plain], replyMessage: { body: said, mentions } }],
    sendActivityNotificationInChat: [
      {
        topic: { source: 'entityUrl', value: `${service}/chats/${history?.chatId}` },
        activityType: 'budgetApproved',
        previewText: { content: 'The budget is approved' },
        recipient: { '@odata.type': '#microsoft.graph.aadUserNotificationRecipient', userId: userIds.jacob },
      },
    ],
  };
}
