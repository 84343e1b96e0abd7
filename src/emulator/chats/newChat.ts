import type { User } from '../directory/directoryRecords.ts';
import { groupChatId, membershipId, oneOnOneChatId } from '../ids.ts';
import type { StorageContext } from '../requestContext.ts';
import { beginningOfTime, timestamp } from '../time.ts';
import { type ChatRecord, type MemberRecord, pairKey } from './chatRecords.ts';

/** What varies between new chats. */
type NewChat = Pick<ChatRecord, 'chatType' | 'tenantId'> &
  Partial<
    Pick<ChatRecord, 'id' | 'topic' | 'createdBy' | 'createdDateTime' | 'lastUpdatedDateTime' | 'onlineMeetingInfo'>
  > & {
    /** All members; two if the chat is one-on-one. */
    readonly members: readonly NewMember[];
  };

/** A new member of a chat. */
export interface NewMember {
  readonly user: User;
  /** Defaults to the one role that the user can have. */
  readonly roles?: readonly string[] | undefined;
  /** The time from which the member sees messages. Defaults to the whole history. */
  readonly visibleHistoryStartDateTime?: string | undefined;
}

/**
 * Stores a chat and its members, without any check of rules. The store throws a `UniqueViolation` if the two users of a
 * one-on-one chat have one already.
 *
 * `id` defaults to a new one, or to the fixed id of the one-on-one chat of the two users; `createdDateTime` to
 * now, `lastUpdatedDateTime` to `createdDateTime`.
 */
export async function newChat(context: StorageContext, { members, ...properties }: NewChat): Promise<ChatRecord> {
  const pair = properties.chatType === 'oneOnOne' ? requirePair(members) : undefined;
  const createdDateTime = properties.createdDateTime ?? timestamp(context.clock.now());
  const chat = await context.records.put('chat', {
    id: pair ? oneOnOneChatId(...pair) : groupChatId(context.ids),
    topic: null,
    createdBy: null,
    onlineMeetingInfo: null,
    lastUpdatedDateTime: createdDateTime,
    ...properties,
    createdDateTime,
    migrationMode: null,
    originalCreatedDateTime: null,
    migratedBy: null,
    pair: pair ? pairKey(...pair) : null,
    lastMessageId: null,
    deletedDateTime: null,
  });
  for (const member of members) await newMember(context, chat, member);
  return chat;
}

function requirePair(members: readonly NewMember[]): [string, string] {
  const [a, b, ...more] = members;
  if (!a || !b || a.user.id === b.user.id || more.length > 0) {
    throw new Error('A one-on-one chat has two different members.');
  }
  return [a.user.id, b.user.id];
}

/** Stores a membership, without any check of rules and without an event. */
export function newMember(
  { records, clock }: StorageContext,
  { id: chatId, tenantId }: Pick<ChatRecord, 'id' | 'tenantId'>,
  { user, roles = [roleOf(user)], visibleHistoryStartDateTime = beginningOfTime }: NewMember,
): Promise<MemberRecord> {
  return records.put('member', {
    id: membershipId(tenantId, chatId, user.id),
    chatId,
    userId: user.id,
    roles,
    visibleHistoryStartDateTime,
    joinedDateTime: timestamp(clock.now()),
    hidden: false,
    lastMessageReadDateTime: null,
  });
}

/**
 * The one role that a user can have in a chat.
 *
 * @see https://learn.microsoft.com/graph/api/chat-post
 */
export const roleOf = ({ guest }: Pick<User, 'guest'>): 'owner' | 'guest' => (guest ? 'guest' : 'owner');
