import { timestamp } from '../clock.ts';
import type { Handlers } from '../requestContext.ts';
import { milliseconds, utc } from '../time.ts';
import { removeMember } from './changeRoster.ts';
import type { MemberRecord } from './chatRecords.ts';
import { membershipKey } from './chatRecords.ts';
import { lastMessage } from './lastMessage.ts';
import { sameId } from './namedMember.ts';
import { existingChat } from './openChat.ts';
import { openOwnChat } from './openOwnChat.ts';

/** What one user sees of a chat: whether it is hidden, what has been read, and whether it is there at all. */
export const viewpoints = {
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
    const read = Math.max(context.clock.now(), last ? milliseconds(last.createdDateTime) : 0);
    await context.records.put('member', { ...member, lastMessageReadDateTime: timestamp(read) });
    return { status: 204 };
  },

  async markChatUnreadForUser(context) {
    const { chat, member } = await openOwnChat(context);
    const { lastMessageReadDateTime: since } = context.body;
    const last = await lastMessage(context, chat, member);
    const justBefore = last ? timestamp(milliseconds(last.createdDateTime) - 1) : member.lastMessageReadDateTime;
    const lastMessageReadDateTime = since === undefined ? justBefore : utc(since);
    await context.records.put('member', { ...member, lastMessageReadDateTime } satisfies MemberRecord);
    return { status: 204 };
  },

  async removeAllAccessForUser(context) {
    const { records, directory, path, body } = context;
    const chat = await existingChat(records, path['chat-id']);
    const user = await directory.find(body.user.id);
    const member = user && (await records.find('member', membershipKey(chat.id, user.id)));
    // Who has no access is as the caller wants it.
    if (member && sameId(user.tenantId, body.user.tenantId)) await removeMember(context, chat, member);
    return { status: 204 };
  },
} satisfies Handlers<
  'hideChatForUser' | 'unhideChatForUser' | 'markChatReadForUser' | 'markChatUnreadForUser' | 'removeAllAccessForUser'
>;
