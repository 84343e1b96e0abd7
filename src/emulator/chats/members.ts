import { GraphFailure } from '../../contract/graphFailure.ts';
import type { User } from '../directory/directoryRecords.ts';
import { skiptokenPage } from '../odata/page.ts';
import { listBody } from '../odata/responseBody.ts';
import { linkPath } from '../odata/urlPath.ts';
import type { Records } from '../records/records.ts';
import type { Context, Handlers, RequestContext, StorageContext } from '../requestContext.ts';
import { timestamp, toUtc } from '../time.ts';
import { writeMemberAdded, writeMemberRemoved } from './chatEvents.ts';
import { type ChatRecord, type MemberRecord, memberOrder, membershipKey } from './chatRecords.ts';
import { chatPartContext, memberView } from './chatView.ts';
import { namedMember } from './namedMember.ts';
import { newMember } from './newChat.ts';
import { openChat, openSharedChat } from './openChat.ts';

/**
 * Reading and changing the members of a chat.
 *
 * @see https://learn.microsoft.com/graph/api/chat-list-members
 * @see https://learn.microsoft.com/graph/api/chat-get-members
 * @see https://learn.microsoft.com/graph/api/chat-post-members
 * @see https://learn.microsoft.com/graph/api/chat-delete-members
 */
export const memberHandlers = {
  listChatMembers: (context) => listMembers(context),
  listMyChatMembers: (context) => listMembers(context),
  listUserChatMembers: (context) => listMembers(context),
  getChatMember: (context) => readMember(context),
  getMyChatMember: (context) => readMember(context),
  getUserChatMember: (context) => readMember(context),

  async addChatMember(context) {
    const { body, records } = context;
    const { chat } = await openChat(context, context.path);
    requireChangeableRoster(chat, 'add');
    const user = await namedMember(context, body, '');
    if (await records.find('member', membershipKey(chat.id, user.id))) {
      throw new GraphFailure(400, { message: 'The user is a member of the chat already.' });
    }
    await requireRoomForMember(records, chat);
    const start = body.visibleHistoryStartDateTime;
    const member = await addMember(context, chat, user, start === undefined ? undefined : toUtc(start));
    // Without a root and without quotes, as the page shows it.
    return { status: 201, headers: { location: linkPath`/chats/${chat.id}/members/${member.id}` } };
  },

  async removeChatMember(context) {
    const { chat } = await openChat(context, context.path);
    requireChangeableRoster(chat, 'remove');
    await removeMember(context, chat, await openMember(context, chat, context.path['membership-id']));
    return { status: 204 };
  },
} satisfies Handlers;

/** The number of members on a page: our choice, because the operation has no `$top`. */
const pageSize = 100;

async function listMembers(context: Context<'listChatMembers' | 'listMyChatMembers' | 'listUserChatMembers'>) {
  const { chat } = await openSharedChat(context, context.path);
  const { items, nextLink } = await skiptokenPage<MemberRecord>({
    url: context.url,
    top: pageSize,
    skiptoken: context.query.$skiptoken,
    read: (range) => context.records.list('member', 'ofChat', chat.id, range),
    order: memberOrder,
  });
  const value = [];
  for (const member of items) value.push(await memberView(context, member));
  return {
    status: 200,
    body: listBody(chatPartContext(context, chat.id, 'members'), { nextLink }, value),
  };
}

async function readMember(context: Context<'getChatMember' | 'getMyChatMember' | 'getUserChatMember'>) {
  const { chat } = await openSharedChat(context, context.path);
  const member = await openMember(context, chat, context.path['membership-id']);
  return {
    status: 200,
    body: {
      '@odata.context': `${chatPartContext(context, chat.id, 'members')}/$entity`,
      ...(await memberView(context, member)),
    },
  };
}

/** A member of a chat by the id of the membership. Throws a {@link GraphFailure} 404. */
async function openMember({ records }: RequestContext, chat: ChatRecord, id: string): Promise<MemberRecord> {
  const member = await records.get('member', id);
  if (member?.chatId === chat.id) return member;
  throw new GraphFailure(404, { message: `No member is found with id '${id}'.` });
}

/** Requires a chat whose members can change. Throws a {@link GraphFailure} 403 if it is one-on-one: observed. */
function requireChangeableRoster({ chatType }: ChatRecord, change: 'add' | 'remove'): void {
  if (chatType !== 'oneOnOne') return;
  throw new GraphFailure(403, {
    message: 'InsufficientPrivileges',
    innerError: { code: '1', message: `RosterAddMemberBlocked-Roster is blocked from ${change} member.` },
  });
}

/** Requires that a chat can have another member. Throws a {@link GraphFailure} 400; the status is our choice. */
async function requireRoomForMember(records: Records, { id }: ChatRecord): Promise<void> {
  const { length } = await records.list('member', 'ofChat', id, { limit: maxMembers });
  if (length < maxMembers) return;
  throw new GraphFailure(400, { message: `A chat has ${maxMembers} members at most.` });
}

/**
 * The maximum number of members of a chat. The schema `groupChatCreate` has the same number for a new chat.
 *
 * @see https://learn.microsoft.com/microsoftteams/limits-specifications-teams#chat
 */
const maxMembers = 250;

/**
 * Adds a member to a chat and writes an event about it.
 *
 * `visibleHistoryStartDateTime` defaults to now, as observed, or to just after a last message of the same ms.
 */
async function addMember(
  context: RequestContext,
  chat: ChatRecord,
  user: User,
  visibleHistoryStartDateTime = timestamp(Math.max(context.clock.now(), Number(chat.lastMessageId ?? 0) + 1)),
): Promise<MemberRecord> {
  const member = await newMember(context, chat, { user, visibleHistoryStartDateTime });
  await markUpdated(context, chat);
  await writeMemberAdded(context, chat, user, visibleHistoryStartDateTime);
  return member;
}

/** Removes a member from a chat and writes an event about it. */
export async function removeMember(context: RequestContext, chat: ChatRecord, member: MemberRecord): Promise<void> {
  const user = await context.directory.user(member.userId);
  await context.records.remove('member', member);
  await markUpdated(context, chat);
  await writeMemberRemoved(context, chat, user);
}

/** Stores a chat whose topic or members change now. */
export function markUpdated({ records, clock }: StorageContext, chat: ChatRecord): Promise<ChatRecord> {
  return records.put('chat', { ...chat, lastUpdatedDateTime: timestamp(clock.now()) });
}
