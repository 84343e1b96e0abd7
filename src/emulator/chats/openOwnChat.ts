import type { Context } from '../requestContext.ts';
import type { ChatRecord, MemberRecord } from './chatRecords.ts';
import { sameId } from './namedMember.ts';
import { notAMember, notSignedIn, openChat } from './openChat.ts';

/**
 * The chat that a path leads to, and the membership of the signed-in user, whom the body has to name.
 *
 * Throws what `openChat` throws, and a {@link GraphFailure} 403 where the body names somebody else.
 */
export async function openOwnChat(
  context: Context<'hideChatForUser' | 'unhideChatForUser' | 'markChatReadForUser' | 'markChatUnreadForUser'>,
): Promise<{ readonly chat: ChatRecord; readonly member: MemberRecord }> {
  const { caller, body, path } = context;
  const { chat, member } = await openChat(context, path);
  if (caller.kind !== 'delegated' || !member) throw notAMember();
  const { id, tenantId } = body.user;
  if (!sameId(id, caller.user.id) || !sameId(tenantId, caller.user.tenantId)) throw notSignedIn();
  return { chat, member };
}
