import type { User } from '../directory/directoryRecords.ts';
import { initiator, userIdentity } from '../directory/identities.ts';
import { writeEvent } from '../messages/writeMessage.ts';
import type { RequestContext, StorageContext } from '../requestContext.ts';
import type { ChatRecord } from './chatRecords.ts';

/**
 * Writes the event that a user became a member of a chat.
 *
 * @see https://learn.microsoft.com/graph/api/resources/eventmessagedetail
 */
export async function writeMemberAdded(
  context: RequestContext,
  { id }: ChatRecord,
  user: User,
  visibleHistoryStartDateTime: string,
): Promise<void> {
  await writeEvent(context, id, {
    '@odata.type': '#microsoft.graph.membersAddedEventMessageDetail',
    visibleHistoryStartDateTime,
    members: [identityWithoutName(context, user)],
    initiator: initiator(context),
  });
}

/** Writes the event that a user left a chat, or was removed by another. */
export async function writeMemberRemoved(context: RequestContext, { id }: ChatRecord, user: User): Promise<void> {
  const { caller } = context;
  const isLeaving = caller.kind === 'delegated' && caller.user.id === user.id;
  await writeEvent(context, id, {
    '@odata.type': isLeaving
      ? '#microsoft.graph.membersLeftEventMessageDetail'
      : '#microsoft.graph.membersDeletedEventMessageDetail',
    members: [identityWithoutName(context, user)],
    initiator: initiator(context),
  });
}

/** Writes the event that the topic of a chat changed. */
export async function writeChatRenamed(context: RequestContext, { id, topic }: ChatRecord): Promise<void> {
  await writeEvent(context, id, {
    '@odata.type': '#microsoft.graph.chatRenamedEventMessageDetail',
    chatId: id,
    chatDisplayName: topic,
    initiator: initiator(context),
  });
}

/** A user as events name one: by id, without a name. */
const identityWithoutName = ({ directory }: StorageContext, user: User) => userIdentity(user, directory.tenantId, null);
