import { timestamp } from '../clock.ts';
import type { Handlers } from '../handler.ts';
import type { MemberRecord } from '../records/chat.ts';
import { membershipKey } from '../records/chat.ts';
import { removeMember } from '../rules/changeRoster.ts';
import { milliseconds, utc } from '../rules/dateTime.ts';
import { lastMessage } from '../rules/lastMessage.ts';
import { sameId } from '../rules/namedMember.ts';
import { existingChat } from '../rules/openChat.ts';
import { openOwnChat } from '../rules/openOwnChat.ts';

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
