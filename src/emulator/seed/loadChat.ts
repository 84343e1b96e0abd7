import type { components } from '../../../generated/beta/schema.ts';
import { serviceRoot } from '../../contract/versions.ts';
import { newestVersion } from '../apps/appRecords.ts';
import { type ChatRecord, membershipKey, pairKey } from '../chats/chatRecords.ts';
import type { NewMember } from '../chats/newChat.ts';
import { newChat } from '../chats/newChat.ts';
import type { User } from '../directory/directoryRecords.ts';
import { userIdentity } from '../directory/identities.ts';
import { idProblem } from '../directory/outsideNames.ts';
import { timestamp } from '../time.ts';
import { loadMessages, timeAt } from './loadMessages.ts';
import type { Names } from './names.ts';
import { atTime, runAs, type SeedContext } from './runAs.ts';
import { requireValid, type SeedChat, type SeedMember, withPath } from './seed.ts';

/** Writes a chat of a seed, with what happened in it. `seedPath` is where the seed has it: `/chats/0`. */
export async function loadChat(seed: SeedChat, context: SeedContext, names: Names, seedPath: string): Promise<void> {
  const created = timeAt(seed.createdDateTime, context.clock.now(), context);
  const members = await Promise.all(
    seed.members.map((member, i) => withPath(`${seedPath}/members/${i}`, () => memberOf(member, names))),
  );
  const [creator] = members;
  if (!creator) throw new Error('A chat has members.');
  const chat = await writeChat(seed, members, atTime(context, created), names);
  await installApps(seed, chat, { user: creator.user, time: created }, context, names, seedPath);
  await loadMessages(seed.messages ?? [], { chat, created, seedPath: `${seedPath}/messages` }, context, names);
  for (const [i, { id = `${created + i}`, for: name, text }] of (seed.targetedMessages ?? []).entries()) {
    const { id: userId } = await names.user(name);
    await context.records.put('targetedMessage', { id, chatId: chat.id, userId, content: text });
  }
  for (const [i, member] of seed.members.entries()) {
    if (typeof member === 'object') await setViewpoint(member, members[i]?.user.id ?? '', chat, context);
  }
}

async function memberOf(member: SeedMember, names: Names): Promise<NewMember> {
  if (typeof member === 'string') return { user: await names.user(member) };
  const { user, roles, visibleHistoryStartDateTime } = member;
  return { user: await names.user(user), roles, visibleHistoryStartDateTime };
}

async function writeChat(
  seed: SeedChat,
  members: NewMember[],
  context: SeedContext,
  names: Names,
): Promise<ChatRecord> {
  const { id, topic = null, onlineMeetingInfo } = seed;
  requireValid('id', id, (text) => idProblem(text, 200));
  const isPair = members.length === 2 && topic === null;
  const chatType = seed.chatType ?? (isPair ? 'oneOnOne' : 'group');
  const [a = '', b = ''] = members.map(({ user }) => user.id);
  if (new Set(members.map(({ user }) => user.id)).size < members.length) throw new Error('A member is used twice.');
  if (chatType === 'oneOnOne') {
    if (!isPair) throw new Error('A one-on-one chat has two members and no topic.');
    if (await context.records.find('chat', pairKey(a, b))) throw new Error('The two have a one-on-one chat already.');
  }
  if (id !== undefined && (await context.records.get('chat', id))) throw new Error(`There is a chat '${id}' already.`);
  return newChat(context, {
    chatType,
    topic,
    members,
    tenantId: context.directory.tenantId,
    onlineMeetingInfo: onlineMeetingInfo ? await meetingOf(onlineMeetingInfo, context, names) : null,
    ...(id === undefined ? {} : { id }),
  });
}

type Meeting = components['schemas']['teamworkOnlineMeetingInfo'];

async function meetingOf(
  { organizer, ...meeting }: NonNullable<SeedChat['onlineMeetingInfo']>,
  { directory }: SeedContext,
  names: Names,
): Promise<Meeting> {
  const nobody: Meeting = { calendarEventId: null, joinWebUrl: null, organizer: null };
  if (organizer === undefined) return { ...nobody, ...meeting };
  // Unlike a sender, an organizer comes without a tenant.
  const { tenantId: _, ...identity } = userIdentity(await names.user(organizer), directory.tenantId, null);
  return { ...nobody, ...meeting, organizer: identity };
}

/** The apps of a chat and its tabs, by whoever created the chat. Apps get the consent that they ask for. */
async function installApps(
  { apps = [], tabs = [] }: SeedChat,
  { id }: ChatRecord,
  by: { readonly user: User; readonly time: number },
  context: SeedContext,
  names: Names,
  seedPath: string,
): Promise<void> {
  const path = { 'chat-id': id };
  for (const [i, name] of apps.entries()) {
    await withPath(`${seedPath}/apps/${i}`, async () => {
      const app = await names.app(name);
      const { permissions } = newestVersion(app);
      const consented = { consentedPermissionSet: { resourceSpecificPermissions: [...permissions] } };
      const body = { 'teamsApp@odata.bind': appUrl(app.id), ...(permissions.length > 0 ? consented : {}) };
      await runAs(context, 'addChatApp', { ...by, path, body });
    });
  }
  for (const [i, { app: name, ...content }] of tabs.entries()) {
    await withPath(`${seedPath}/tabs/${i}`, async () => {
      const app = await names.app(name);
      await runAs(context, 'addChatTab', { ...by, path, body: { 'teamsApp@odata.bind': appUrl(app.id), ...content } });
    });
  }
}

const appUrl = (id: string) => `${serviceRoot}/appCatalogs/teamsApps/${id}`;

/** What a member alone sees. It comes last, because messages show a hidden chat again. */
async function setViewpoint(
  { isHidden = false, lastMessageReadDateTime }: Exclude<SeedMember, string>,
  userId: string,
  chat: ChatRecord,
  context: SeedContext,
): Promise<void> {
  const { records } = context;
  const member = await records.find('member', membershipKey(chat.id, userId));
  if (!member) return;
  const read = lastMessageReadDateTime && timestamp(timeAt(lastMessageReadDateTime, 0, context));
  await records.put('member', {
    ...member,
    hidden: isHidden,
    lastMessageReadDateTime: read ?? member.lastMessageReadDateTime,
  });
}
