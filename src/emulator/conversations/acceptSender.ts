import type { Group } from '../directory/directoryRecords.ts';
import type { Situation } from '../requestContext.ts';
import { senderRejected } from './errors.ts';

/**
 * Refuses a caller whom a group does not accept as a sender: one on its list of rejected senders, or not on a list of
 * accepted senders that has anybody on it. A group on a list stands for its members. An app on its own is on no list.
 *
 * Throws a `GraphFailure` 403.
 */
export async function acceptSender({ caller, records }: Situation, group: Group): Promise<void> {
  const { acceptedSenders, rejectedSenders } = group;
  if (await isAmong(rejectedSenders)) throw senderRejected();
  if (acceptedSenders.length > 0 && !(await isAmong(acceptedSenders))) throw senderRejected();

  async function isAmong(ids: readonly string[]): Promise<boolean> {
    if (caller.kind === 'application') return false;
    if (ids.includes(caller.user.id)) return true;
    for (const id of ids) {
      if ((await records.get('group', id))?.members.includes(caller.user.id)) return true;
    }
    return false;
  }
}
