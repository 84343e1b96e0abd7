import { timestamp } from '../clock.ts';
import type { User } from '../directory/directoryRecords.ts';
import type { Situation } from '../requestContext.ts';
import { tellAdded, tellRemoved } from './chatEvents.ts';
import type { ChatRecord, MemberRecord } from './chatRecords.ts';
import { newMember } from './newMember.ts';

/**
 * Adds a member to a chat and tells the others.
 *
 * `visibleHistoryStartDateTime` defaults to now, or to just after the last message where that came in the same ms.
 */
export async function addMember(
  situation: Situation,
  chat: ChatRecord,
  user: User,
  visibleHistoryStartDateTime = timestamp(Math.max(situation.clock.now(), Number(chat.lastMessageId ?? 0) + 1)),
): Promise<MemberRecord> {
  const member = await newMember(situation, chat, { user, visibleHistoryStartDateTime });
  await touch(situation, chat);
  await tellAdded(situation, chat, user, visibleHistoryStartDateTime);
  return member;
}

/** Takes a member out of a chat and tells the others. */
export async function removeMember(situation: Situation, chat: ChatRecord, member: MemberRecord): Promise<void> {
  const user = await situation.directory.user(member.userId);
  await situation.records.remove('member', member);
  await touch(situation, chat);
  await tellRemoved(situation, chat, user);
}

/** Notes that the topic or the members of a chat changed now. */
export function touch({ records, clock }: Pick<Situation, 'records' | 'clock'>, chat: ChatRecord): Promise<ChatRecord> {
  return records.put('chat', { ...chat, lastUpdatedDateTime: timestamp(clock.now()) });
}
