import { signedInUser } from '../directory/caller.ts';
import { notSignedIn } from '../directory/directory.ts';
import { sameId } from '../ids.ts';
import type { Context, Handlers } from '../requestContext.ts';
import { milliseconds, timestamp, toUtc } from '../time.ts';
import { type ChatRecord, type MemberRecord, membershipKey } from './chatRecords.ts';
import { lastMessage } from './chatView.ts';
import { removeMember } from './members.ts';
import { existingChat, notAMember, openChat } from './openChat.ts';

/**
 * What one user sees of a chat: whether it is hidden, what has been read, and whether the user has access.
 *
 * @see https://learn.microsoft.com/graph/api/chat-hideforuser
 * @see https://learn.microsoft.com/graph/api/chat-unhideforuser
 * @see https://learn.microsoft.com/graph/api/chat-markchatreadforuser
 * @see https://learn.microsoft.com/graph/api/chat-markchatunreadforuser
 * @see https://learn.microsoft.com/graph/api/chat-removeallaccessforuser
 */
export const viewpointHandlers = {
  async hideChatForUser(context) {
    const { member } = await openOwnChat(context);
    await context.records.put('member', { ...member, hidden: true });
    return { status: 204 };
  },

  async unhideChatForUser(context) {
    const { member } = await openOwnChat(context);
    await context.records.put('member', { ...member, hidden: false });
    return { status: 204 };
  },

  async markChatReadForUser(context) {
    const { chat, member } = await openOwnChat(context);
    const last = await lastMessage(context, chat, member);
    // Several messages of one ms have later times, so the last one can be after now.
    const read = Math.max(context.clock.now(), last ? milliseconds(last.createdDateTime) : 0);
    await context.records.put('member', { ...member, lastMessageReadDateTime: timestamp(read) });
    return { status: 204 };
  },

  async markChatUnreadForUser(context) {
    const { chat, member } = await openOwnChat(context);
    const { lastMessageReadDateTime: since } = context.body;
    const last = await lastMessage(context, chat, member);
    const justBefore = last ? timestamp(milliseconds(last.createdDateTime) - 1) : member.lastMessageReadDateTime;
    const lastMessageReadDateTime = since === undefined ? justBefore : toUtc(since);
    await context.records.put('member', { ...member, lastMessageReadDateTime });
    return { status: 204 };
  },

  async removeAllAccessForUser(context) {
    const { records, directory, path, body } = context;
    const chat = await existingChat(records, path['chat-id']);
    const user = await directory.find(body.user.id);
    const member = user && (await records.find('member', membershipKey(chat.id, user.id)));
    // A user without access: nothing to do.
    if (member && sameId(user.tenantId, body.user.tenantId)) await removeMember(context, chat, member);
    return { status: 204 };
  },
} satisfies Handlers;

/**
 * The chat that a path leads to, and the membership of the signed-in user, whom the body must name.
 *
 * Throws what `openChat` throws, and a `GraphFailure` 403 if the body names somebody else.
 */
async function openOwnChat(
  context: Context<'hideChatForUser' | 'unhideChatForUser' | 'markChatReadForUser' | 'markChatUnreadForUser'>,
): Promise<{ readonly chat: ChatRecord; readonly member: MemberRecord }> {
  const { chat, member } = await openChat(context, context.path);
  if (!member) throw notAMember();
  const user = signedInUser(context);
  const { body } = context;
  const tenants = [body.user.tenantId, body.tenantId].filter((tenantId) => typeof tenantId === 'string');
  const isSignedIn = sameId(body.user.id, user.id) && tenants.every((tenantId) => sameId(tenantId, user.tenantId));
  if (!isSignedIn) throw notSignedIn();
  return { chat, member };
}
