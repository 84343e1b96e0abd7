import { GraphFailure } from '../../contract/graphFailure.ts';
import { timestamp } from '../clock.ts';
import type { User } from '../directory/directoryRecords.ts';
import type { Situation } from '../requestContext.ts';
import { type ChatRecord, membershipKey, pairKey } from './chatRecords.ts';
import { restorableUntil } from './deletedChat.ts';
import { loseChat } from './loseChat.ts';
import { notAMember } from './openChat.ts';

/**
 * The one-on-one chat that two people have, or undefined where they can have a new one.
 *
 * A deleted chat is theirs as long as it can be restored, for there is only one; after that it makes way for a new one.
 * Throws a {@link GraphFailure} 403 in the meantime, and where the chat was taken away from the caller.
 */
export async function existingPair(
  { records, caller, clock }: Situation,
  [a, b]: readonly User[],
): Promise<ChatRecord | undefined> {
  if (!a || !b) throw new Error('The contract lets a one-on-one chat have two members.');
  const chat = await records.find('chat', pairKey(a.id, b.id));
  if (!chat) return undefined;
  if (chat.deletedDateTime !== null) {
    const until = restorableUntil(chat.deletedDateTime);
    if (clock.now() <= until) throw deleted(until);
    await loseChat(records, chat);
    return undefined;
  }
  if (caller.kind === 'delegated' && !(await records.find('member', membershipKey(chat.id, caller.user.id)))) {
    throw notAMember();
  }
  return chat;
}

const deleted = (until: number) =>
  new GraphFailure(403, {
    message:
      'The one-on-one chat of these two people was deleted. ' +
      `Until ${timestamp(until)} an administrator can restore it; after that they can have a new one.`,
  });
