import { historyStart } from '../chats/openHistory.ts';
import type { User } from '../directory/directoryRecords.ts';
import type { Situation } from '../requestContext.ts';

/** A chat of a user, and from when on the user sees its messages, as `timeOrder` writes times. */
export interface UserChat {
  readonly chatId: string;
  readonly since: string;
}

/** The chats that a user takes part in, by id. Those that were deleted are only among them where they are asked for. */
export async function userChats(
  { records }: Pick<Situation, 'records'>,
  user: User,
  withDeleted = false,
): Promise<UserChat[]> {
  const chats: UserChat[] = [];
  for (const member of await records.list('member', 'ofUser', user.id)) {
    const chat = await records.get('chat', member.chatId);
    if (chat && (withDeleted || chat.deletedDateTime === null)) {
      chats.push({ chatId: chat.id, since: historyStart(member) });
    }
  }
  return chats;
}
