import { beginningOfTime, timestamp } from '../clock.ts';
import type { User } from '../directory/directoryRecords.ts';
import { membershipId } from '../ids.ts';
import type { Situation } from '../requestContext.ts';
import type { ChatRecord, MemberRecord } from './chatRecords.ts';

/** Somebody who becomes a member of a chat. */
export interface NewMember {
  readonly user: User;
  /** Defaults to the one role that the person can have. */
  readonly roles?: readonly string[] | undefined;
  /** From when on the member sees messages. Defaults to the whole history. */
  readonly visibleHistoryStartDateTime?: string | undefined;
}

/** The one role that a person can have in a chat. */
export const roleOf = ({ guest }: Pick<User, 'guest'>): 'owner' | 'guest' => (guest ? 'guest' : 'owner');

/** Writes down that a person is a member of a chat. Nothing is checked, and nobody is told. */
export function newMember(
  { records, clock }: Pick<Situation, 'records' | 'clock'>,
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
