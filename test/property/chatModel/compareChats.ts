import { expect } from 'vitest';
import { userIds } from '../../emulator/testEmulator.ts';
import { appToken } from '../tokens.ts';
import { byId, chatRead, messageRead, remembered, timeOf } from './asRead.ts';
import { type Chat, type ChatUser, chatUsers, lastSeen, type Member, type Message, sees } from './chats.ts';
import { type ChatModelRun, expectStatus, readAll, tenantOf } from './modelEmulator.ts';

/** Random choices that do not change the expected result: page sizes and orders. */
export interface Reading {
  readonly top: number;
  readonly order: 'lastModifiedDateTime' | 'createdDateTime';
  /** The message that the filters use. */
  readonly pivot: number;
}

/** Reads everything as every user, and expects what the model has. */
export async function compareChats(run: ChatModelRun, reading: Reading): Promise<void> {
  for (const person of chatUsers) {
    await compareList(run, person, reading);
    await follow(run, person, reading);
    for (const chat of run.chats.all) {
      const member = chat.members.get(person);
      if (chat.isDeleted || !member) {
        const status = chat.isDeleted ? 404 : 403;
        for (const part of ['', '/members', '/messages', '/pinnedMessages']) {
          await expectStatus(status, run, person, 'GET', `/chats/${chat.id}${part}`);
        }
      } else {
        await compareMembers(run, person, chat);
        await compareMessages(run, person, chat, member, reading);
        await compareSingles(run, person, chat, member);
        await comparePins(run, person, chat, member);
      }
    }
  }
}

async function compareList(run: ChatModelRun, person: ChatUser, { top }: Reading): Promise<void> {
  const mine = run.chats.all.flatMap((chat) => {
    const member = chat.members.get(person);
    return member && !chat.isDeleted ? [{ chat, member }] : [];
  });
  const expected = mine.map(({ chat, member }) => {
    const last = lastSeen(chat, member);
    return {
      id: chat.id,
      chatType: chat.type,
      topic: chat.topic,
      viewpoint: { isHidden: member.isHidden, lastMessageReadDateTime: member.read },
      isHiddenForAllMembers: [...chat.members.values()].every(({ isHidden }) => isHidden),
      members: [...chat.members.keys()].map((one) => userIds[one]).sort(),
      last: last ? { id: last.id, isDeleted: last.isDeleted } : null,
    };
  });
  const query = `$top=${top}&$expand=members,lastMessagePreview`;
  const listed = await readAll(run, person, `/me/chats?${query}`, top);
  expect(listed.map(chatRead).sort(byId)).toEqual(expected.sort(byId));

  // The newest message first; chats without messages last.
  const sorted = await readAll(run, person, `/chats?${query}&$orderby=lastMessagePreview/createdDateTime desc`, top);
  expect(sorted.map(chatRead).sort(byId)).toEqual(expected);
  const times = sorted.map(({ lastMessagePreview }) => timeOf(lastMessagePreview?.createdDateTime) ?? 0);
  expect(times).toEqual(times.toSorted((a, b) => b - a));
}

async function compareMembers(run: ChatModelRun, person: ChatUser, chat: Chat): Promise<void> {
  const members = await readAll(run, person, `/chats/${chat.id}/members`);
  const expected = [...chat.members].map(([one, { since }]) => ({
    id: userIds[one],
    roles: [one === 'gus' ? 'guest' : 'owner'],
    since: Math.max(since, Date.parse('0001-01-01T00:00:00Z')),
  }));
  const read = members.map(({ userId, roles, visibleHistoryStartDateTime }) => ({
    id: userId,
    roles,
    since: timeOf(visibleHistoryStartDateTime),
  }));
  expect(read.sort(byId)).toEqual(expected.sort(byId));
}

async function compareMessages(
  run: ChatModelRun,
  person: ChatUser,
  chat: Chat,
  member: Member,
  { top, order, pivot }: Reading,
): Promise<void> {
  const path = `/chats/${chat.id}/messages?$top=${top}`;
  const seen = chat.messages.filter((message) => sees(member, message));
  const read = async (query: string, expected: readonly Message[], name: Reading['order']) => {
    const messages = await readAll(run, person, `${path}${query}`, top);
    expect(messages.map(messageRead).sort(byId)).toEqual(expected.map((message) => remembered(message)).sort(byId));
    const times = messages.map((message) => timeOf(message[name]) ?? 0);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  };
  await read('', seen, 'lastModifiedDateTime');
  await read(`&$orderby=${order} desc`, seen, order);

  const time = chat.messages[pivot % Math.max(1, chat.messages.length)]?.modified ?? 0;
  const text = new Date(time).toISOString();
  const [filter, holds] =
    order === 'createdDateTime'
      ? [`createdDateTime lt ${text}`, ({ created }: Message) => created < time]
      : [`lastModifiedDateTime gt ${text}`, ({ modified }: Message) => modified > time];
  await read(`&$orderby=${order} desc&$filter=${filter}`, seen.filter(holds), order);
  // Without $orderby the order is by the last change: a filter on that applies, another one is ignored.
  const sorted = order === 'createdDateTime' ? seen : seen.filter(holds);
  await read(`&$filter=${filter}`, sorted, 'lastModifiedDateTime');
}

async function compareSingles(run: ChatModelRun, person: ChatUser, chat: Chat, member: Member): Promise<void> {
  for (const message of chat.messages) {
    const status = sees(member, message) ? 200 : 404;
    const { body } = await expectStatus(status, run, person, 'GET', `/chats/${chat.id}/messages/${message.id}`);
    if (status === 200) expect(messageRead(body)).toEqual(remembered(message));
  }
}

async function comparePins(run: ChatModelRun, person: ChatUser, chat: Chat, member: Member): Promise<void> {
  const pins = await readAll(run, person, `/chats/${chat.id}/pinnedMessages?$expand=message`);
  const shown = chat.messages.filter(
    (message) => chat.pins.has(message.id) && !message.isDeleted && sees(member, message),
  );
  expect(pins.map(({ message }) => messageRead(message)).sort(byId)).toEqual(shown.map(remembered).sort(byId));
  const times = pins.map(({ id }) => chat.pins.get(id) ?? 0);
  expect(times).toEqual(times.toSorted((a, b) => b - a));
}

/** Reads the changes since the last time with the delta link, and expects exactly those of the model. */
async function follow(run: ChatModelRun, person: ChatUser, { top }: Reading): Promise<void> {
  const last = run.followed.get(person);
  const seen = run.chats.all.flatMap((chat) => {
    const member = chat.members.get(person);
    return member && !chat.isDeleted ? chat.messages.filter((message) => sees(member, message)) : [];
  });
  const expected = last
    ? seen.filter(({ change }) => change > last.change)
    : seen.filter(({ isDeleted }) => !isDeleted);
  const graph = [];
  let link = last?.link ?? `/users/${userIds[person]}/chats/getAllMessages/delta?$top=${top}`;
  for (let more = true; more; ) {
    const { body } = await expectStatus(200, run, readAllToken(person), 'GET', link);
    graph.push(...body.value);
    more = body['@odata.nextLink'] !== undefined;
    link = body['@odata.nextLink'] ?? body['@odata.deltaLink'];
  }
  const read = graph.map((message) => ({ ...messageRead(message), chatId: message.chatId }));
  const wanted = expected.map((message) => ({ ...remembered(message), chatId: chatOf(run, message) }));
  expect(read.sort(byId)).toEqual(wanted.sort(byId));
  run.followed.set(person, { link, change: run.chats.changes });
}

const chatOf = ({ chats }: ChatModelRun, message: Message) =>
  chats.all.find(({ messages }) => messages.includes(message))?.id ?? '';

/** The token of an app in the tenant of the user. */
const readAllToken = (person: ChatUser) => appToken(['Chat.Read.All'], tenantOf(person));
