import { type CheckedResponse, type Checker, inconclusive, type Question, succeeded } from './checker.ts';
import type { CheckedOperation } from './contract.ts';
import { isUsableId, itemsOf, topicOfCheck } from './known.ts';
import { printable } from './printable.ts';
import type { NotAsked } from './report.ts';

/** Who takes part in the chat that is created, by id or by user principal name. */
export interface Participants {
  /** The token's user. */
  readonly user: string;
  /** Somebody else. */
  readonly other: string;
}

/** What a run of the plan adds to. */
export interface Outcome {
  readonly notAsked: NotAsked[];
  /** What is on the server now and was not before. */
  readonly left: string[];
}

type Ask = (id: string, path: Question['path'], body?: unknown, more?: Partial<Question>) => Promise<CheckedResponse>;

/**
 * Creates a group chat, and creates, changes and deletes inside it. Nothing else is touched: a server that names another chat
 * as the one that it created is asked nothing more. Returns why what writes besides was not asked.
 */
export async function writeAll(
  checker: Checker,
  operations: readonly CheckedOperation[],
  participants: Participants,
  { notAsked, left }: Outcome,
): Promise<string> {
  const find = (id: string): CheckedOperation => {
    const operation = operations.find((each) => each.id === id);
    if (!operation) throw new Error(`The contract has no ${id}.`);
    return operation;
  };
  const ask: Ask = async (id, path, body, more) => {
    const operation = find(id);
    const response = await checker.ask({ operation, path, body, expected: operation.facts.success, ...more });
    if (inconclusive.includes(response.status)) notAsked.push({ operation: id, why: `it returned ${response.status}` });
    return response;
  };
  const topic = `${topicOfCheck} ${crypto.randomUUID()}`;
  // Nobody knows without a response that can be trusted.
  left.push(`perhaps a chat with the topic '${topic}'`);
  const created = await ask('createChat', {}, { chatType: 'group', topic, members: membersOf(participants) });
  if (created.status >= 400) left.pop();
  const chat = idOf(created);
  if (created.status >= 400 || chat === undefined) return 'no chat was created';
  const inChat = { 'chat-id': chat };
  const read = await ask('getChat', inChat);
  if (!succeeded(read)) return 'the chat that was created cannot be read';
  if (topicOf(read) !== topic) {
    const problem = 'is not the topic of the chat that was created';
    checker.deviate(find('getChat'), inChat, read.status, { property: '/topic', problem });
    return 'createChat did not return the chat that it created';
  }
  left.splice(0, left.length, nameOf(chat));
  const members = itemsOf((await ask('listChatMembers', inChat)).body);
  const user = memberNamed(participants.user, members) ?? { userId: participants.user };
  await changeChat(ask, inChat, user);
  await changeMessages(ask, inChat, user);
  await changeMembers(ask, inChat, participants.other, memberNamed(participants.other, members));
  await ask('sendChatMessage', inChat, { body: { content: 7 } }, wrongBody);
  await deleteChat(checker, find('deleteChat'), inChat, { notAsked, left });
  const another = idOf(await ask('createChat', {}, { chatType: 'group', members: 'nobody' }, wrongBody));
  if (another !== undefined) left.push(nameOf(another));
  return 'it changes more than a chat of our own';
}

const nameOf = (chat: string) => `the chat ${printable(chat)}`;

const wrongBody = { expected: [400], otherwise: 'A body that breaks the contract is not refused with 400.' };

/** URLs in a body are those of the service, whichever server is asked, as in every published example. */
const service = 'https://graph.microsoft.com/v1.0';

const memberOf = (user: string) => ({
  '@odata.type': '#microsoft.graph.aadUserConversationMember',
  roles: ['owner'],
  'user@odata.bind': `${service}/users('${user.replaceAll("'", "''")}')`,
});

const membersOf = ({ user, other }: Participants) => [memberOf(user), memberOf(other)];

type Member = Readonly<Record<string, unknown>>;

function memberNamed(name: string, members: readonly Member[]): Member | undefined {
  const isNamed = (value: unknown) => typeof value === 'string' && value.toLowerCase() === name.toLowerCase();
  return members.find(({ userId, email }) => isNamed(userId) || isNamed(email));
}

async function changeChat(ask: Ask, inChat: Question['path'], { userId, tenantId }: Member): Promise<void> {
  await ask('updateChat', inChat, { topic: `${topicOfCheck}, renamed` });
  const forUser = { user: { id: userId, ...(typeof tenantId === 'string' ? { tenantId } : {}) } };
  for (const id of ['markChatReadForUser', 'markChatUnreadForUser', 'hideChatForUser', 'unhideChatForUser']) {
    await ask(id, inChat, forUser);
  }
}

async function changeMessages(ask: Ask, inChat: Question['path'], { userId }: Member): Promise<void> {
  const user = String(userId);
  const send = (id: string, path: Question['path']) => ask(id, path, { body: { content: 'graph-chat check' } });
  const ofUser = { ...inChat, 'user-id': user };
  await send('sendMyChatMessage', inChat);
  await send('sendUserChatMessage', ofUser);
  const message = idOf(await send('sendChatMessage', inChat));
  if (message === undefined) return;
  const path = { ...inChat, 'message-id': message };
  const edited = { body: { content: 'graph-chat check, edited' } };
  await ask('updateChatMessage', path, edited);
  await ask('updateMyChatMessage', path, edited);
  await ask('updateUserChatMessage', { ...path, 'user-id': user }, edited);
  await ask('setChatMessageReaction', path, { reactionType: '👍' });
  await ask('unsetChatMessageReaction', path, { reactionType: '👍' });
  await ask('replyWithQuote', inChat, {
    messageIds: [message],
    replyMessage: { body: { content: 'graph-chat check, a reply' } },
  });
  const bind = { 'message@odata.bind': `${service}/chats/${inChat['chat-id']}/messages/${message}` };
  const pin = idOf(await ask('pinMessage', inChat, bind));
  if (pin !== undefined) await ask('unpinMessage', { ...inChat, 'pinnedChatMessageInfo-id': pin });
  const own = { ...path, 'user-id': user };
  await ask('softDeleteMyChatMessage', path);
  await ask('undoSoftDeleteMyChatMessage', path);
  await ask('softDeleteChatMessage', own);
  await ask('undoSoftDeleteChatMessage', own);
}

async function changeMembers(ask: Ask, inChat: Question['path'], other: string, member?: Member): Promise<void> {
  const id = member?.['id'];
  if (!isUsableId(id)) return;
  await ask('removeChatMember', { ...inChat, 'membership-id': id });
  await ask('addChatMember', inChat, { ...memberOf(other), visibleHistoryStartDateTime: '0001-01-01T00:00:00Z' });
}

/** Only administrators delete chats, so that another status than success is no deviation. */
async function deleteChat(
  checker: Checker,
  operation: CheckedOperation,
  path: Question['path'],
  { notAsked, left }: Outcome,
): Promise<void> {
  const response = await checker.ask({ operation, path });
  if (succeeded(response)) left.pop();
  else notAsked.push({ operation: operation.id, why: `it returned ${response.status}` });
}

function idOf({ body }: CheckedResponse): string | undefined {
  const { id } = (body ?? {}) as { id?: unknown };
  return isUsableId(id) ? id : undefined;
}

const topicOf = ({ body }: CheckedResponse) => (body as { topic?: unknown } | null | undefined)?.topic;
