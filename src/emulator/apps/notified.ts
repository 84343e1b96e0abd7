import type { components } from '../../../generated/beta/schema.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import { type ChatRecord, membershipKey } from '../chats/chatRecords.ts';
import type { Situation } from '../requestContext.ts';
import { mayNotNotify } from './notifyingApp.ts';

/**
 * The ids of the people who get a notification about a chat: one member, or all of them.
 *
 * Throws a {@link GraphFailure}: 400 where the members are those of another chat, 404 where there is no such user, 403
 * where it is the caller or nobody of the chat.
 */
export async function notified(
  situation: Situation,
  { id: chatId }: ChatRecord,
  recipient: components['schemas']['teamworkNotificationRecipient'],
): Promise<string[]> {
  const { caller, records, directory } = situation;
  if ('chatId' in recipient) {
    if (recipient.chatId !== chatId) {
      throw new GraphFailure(400, { message: 'recipient.chatId must be the id of this chat.' });
    }
    return (await records.list('member', 'ofChat', chatId)).map(({ userId }) => userId);
  }
  const user = await directory.user(recipient.userId);
  if (caller.kind === 'delegated' && user.id === caller.user.id) {
    throw new GraphFailure(403, { message: 'A user cannot send a notification to themselves.' });
  }
  if (!(await records.find('member', membershipKey(chatId, user.id)))) {
    throw mayNotNotify(situation, 'Ensure that the recipient is a member of the chat.');
  }
  return [user.id];
}
