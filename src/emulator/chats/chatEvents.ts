import type { User } from '../directory/directoryRecords.ts';
import { initiator, userIdentity } from '../directory/identities.ts';
import { writeEvent } from '../messages/writeMessage.ts';
import type { Situation } from '../requestContext.ts';
import type { ChatRecord } from './chatRecords.ts';

/** Writes into a chat that somebody became a member of it. */
export async function tellAdded(
  situation: Situation,
  { id }: ChatRecord,
  user: User,
  visibleHistoryStartDateTime: string,
): Promise<void> {
  await writeEvent(situation, id, {
    '@odata.type': '#microsoft.graph.membersAddedEventMessageDetail',
    visibleHistoryStartDateTime,
    members: [nameless(situation, user)],
    initiator: initiator(situation),
  });
}

/** Writes into a chat that somebody is no longer a member of it: that the person left, or was removed by another. */
export async function tellRemoved(situation: Situation, { id }: ChatRecord, user: User): Promise<void> {
  const { caller } = situation;
  const left = caller.kind === 'delegated' && caller.user.id === user.id;
  await writeEvent(situation, id, {
    '@odata.type': left
      ? '#microsoft.graph.membersLeftEventMessageDetail'
      : '#microsoft.graph.membersDeletedEventMessageDetail',
    members: [nameless(situation, user)],
    initiator: initiator(situation),
  });
}

/** Writes into a chat that it has another topic. */
export async function tellRenamed(situation: Situation, { id, topic }: ChatRecord): Promise<void> {
  await writeEvent(situation, id, {
    '@odata.type': '#microsoft.graph.chatRenamedEventMessageDetail',
    chatId: id,
    chatDisplayName: topic,
    initiator: initiator(situation),
  });
}

const nameless = ({ directory }: Pick<Situation, 'directory'>, user: User) =>
  userIdentity(user, directory.tenantId, null);
