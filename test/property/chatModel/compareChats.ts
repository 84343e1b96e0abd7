import { expect } from 'vitest';
import { people } from '../../emulator/testEmulator.ts';
import { appToken } from '../tokens.ts';
import { byId, chatRead, messageRead, remembered, timeOf } from './asRead.ts';
import { type Chat, lastSeen, type Member, type Message, type Person, persons, sees } from './chats.ts';
import { expectStatus, type Play, readAll, tenantOf } from './modelEmulator.ts';

/** Choices that change no outcome: page sizes and orders. */
export interface Reading {
  readonly top: number;
  readonly order: 'lastModifiedDateTime' | 'createdDateTime';
  /** Which message the filters are about. */
  readonly pivot: number;
}

/** Lets everybody read everything that they can reach, and expects what they remember. */
export async function compare(scene: Play, reading: Reading): Promise<void> {
  for (const person of persons) {
    await compareList(scene, person, reading);
    await follow(scene, person, reading);
    for (const chat of scene.chats.all) {
      const member = chat.members.get(person);
      if (chat.isDeleted || !member) {
        const status = chat.isDeleted ? 404 : 403;
        for (const part of ['', '/members', '/messages', '/pinnedMessages']) {
          await expectStatus(status, scene, person, 'GET', `/chats/${chat.id}${part}`);
        }
      } else {
        await compareMembers(scene, person, chat);
        await compareMessages(scene, person, chat, member, reading);
        await compareSingles(scene, person, chat, member);
        await comparePins(scene, person, chat, member);
      }
    }
  }
}

async function compareList(scene: Play, person: Person, { top }: Reading): Promise<void> {
  const mine = scene.chats.all.flatMap((chat) => {
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
      members: [...chat.members.keys()].map((one) => people[one]).sort(),
      last: last ? { id: last.id, isDeleted: last.isDeleted } : null,
    };
  });
  const query = `$top=${top}&$expand=members,lastMessagePreview`;
  const listed = await readAll(scene, person, `/me/chats?${query}`, top);
  expect(listed.map(chatRead).sort(byId)).toEqual(expected.sort(byId));

  // The newest message first; chats without one come last.
  const sorted = await readAll(scene, person, `/chats?${query}&$orderby=lastMessagePreview/createdDateTime desc`, top);
  expect(sorted.map(chatRead).sort(byId)).toEqual(expected);
  const times = sorted.map(({ lastMessagePreview }) => timeOf(lastMessagePreview?.createdDateTime) ?? 0);
  expect(times).toEqual(times.toSorted((a, b) => b - a));
}

async function compareMembers(scene: Play, person: Person, chat: Chat): Promise<void> {
  const members = await readAll(scene, person, `/chats/${chat.id}/members`);
  const expected = [...chat.members].map(([one, { since }]) => ({
    id: people[one],
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
  scene: Play,
  person: Person,
  chat: Chat,
  member: Member,
  { top, order, pivot }: Reading,
): Promise<void> {
  const path = `/chats/${chat.id}/messages?$top=${top}`;
  const seen = chat.messages.filter((message) => !message.isDeleted && sees(member, message));
  const read = async (query: string, expected: readonly Message[], name: Reading['order']) => {
    const messages = await readAll(scene, person, `${path}${query}`, top);
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
  // Without the order that belongs to it, a filter is ignored.
  await read(`&$filter=${filter}`, seen, 'lastModifiedDateTime');
}

async function compareSingles(scene: Play, person: Person, chat: Chat, member: Member): Promise<void> {
  for (const message of chat.messages) {
    const status = sees(member, message) ? 200 : 404;
    const { body } = await expectStatus(status, scene, person, 'GET', `/chats/${chat.id}/messages/${message.id}`);
    if (status === 200) expect(messageRead(body)).toEqual(remembered(message));
  }
}

async function comparePins(scene: Play, person: Person, chat: Chat, member: Member): Promise<void> {
  const pins = await readAll(scene, person, `/chats/${chat.id}/pinnedMessages?$expand=message`);
  const shown = chat.messages.filter(
    (message) => chat.pins.has(message.id) && !message.isDeleted && sees(member, message),
  );
  expect(pins.map(({ message }) => messageRead(message)).sort(byId)).toEqual(shown.map(remembered).sort(byId));
  const times = pins.map(({ id }) => chat.pins.get(id) ?? 0);
  expect(times).toEqual(times.toSorted((a, b) => b - a));
}

/** Follows the changes of what somebody sees since the last time, which must be exactly those. */
async function follow(scene: Play, person: Person, { top }: Reading): Promise<void> {
  const last = scene.followed.get(person);
  const seen = scene.chats.all.flatMap((chat) => {
    const member = chat.members.get(person);
    return member && !chat.isDeleted ? chat.messages.filter((message) => sees(member, message)) : [];
  });
  const expected = last
    ? seen.filter(({ change }) => change > last.change)
    : seen.filter(({ isDeleted }) => !isDeleted);
  const told = [];
  let link = last?.link ?? `/users/${people[person]}/chats/getAllMessages/delta?$top=${top}`;
  for (let more = true; more; ) {
    const { body } = await expectStatus(200, scene, readAllToken(person), 'GET', link);
    told.push(...body.value);
    more = body['@odata.nextLink'] !== undefined;
    link = body['@odata.nextLink'] ?? body['@odata.deltaLink'];
  }
  const read = told.map((message) => ({ ...messageRead(message), chatId: message.chatId }));
  const wanted = expected.map((message) => ({ ...remembered(message), chatId: chatOf(scene, message) }));
  expect(read.sort(byId)).toEqual(wanted.sort(byId));
  scene.followed.set(person, { link, change: scene.chats.changes });
}

const chatOf = ({ chats }: Play, message: Message) =>
  chats.all.find(({ messages }) => messages.includes(message))?.id ?? '';

/** An app asks in the organization of the person. */
const readAllToken = (person: Person) => appToken(['Chat.Read.All'], tenantOf(person));
