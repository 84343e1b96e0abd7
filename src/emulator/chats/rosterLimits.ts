import { GraphFailure } from '../../contract/graphFailure.ts';
import type { Records } from '../records/records.ts';
import type { ChatRecord } from './chatRecords.ts';

/** How many members a chat has at most. The schema `groupChatCreate` says the same of a new one. */
export const mostMembers = 250;

/** Sees that the members of a chat can change. Throws a {@link GraphFailure} 403 where it is one-on-one. */
export function rosterNotFixed({ chatType }: ChatRecord, change: 'add' | 'remove'): void {
  if (chatType !== 'oneOnOne') return;
  throw new GraphFailure(403, {
    message: 'InsufficientPrivileges',
    innerError: { code: '1', message: `RosterAddMemberBlocked-Roster is blocked from ${change} member.` },
  });
}

/** Sees that a chat has room for another member. Throws a {@link GraphFailure} 400. */
export async function rosterMayGrow(records: Records, { id }: ChatRecord): Promise<void> {
  const { length } = await records.list('member', 'ofChat', id, { limit: mostMembers });
  if (length < mostMembers) return;
  throw new GraphFailure(400, { message: `A chat has ${mostMembers} members at most.` });
}
