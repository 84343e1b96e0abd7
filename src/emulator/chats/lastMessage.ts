import { type MessageRecord, messageKey } from '../messages/messageRecords.ts';
import type { Situation } from '../requestContext.ts';
import type { ChatRecord, MemberRecord } from './chatRecords.ts';
import { historyStart, isShown } from './openHistory.ts';

/** The last message of a chat, deleted or not. Undefined where there is none that the member, if there is one, sees. */
export async function lastMessage(
  { records }: Pick<Situation, 'records'>,
  { id, lastMessageId }: ChatRecord,
  member: MemberRecord | undefined,
): Promise<MessageRecord | undefined> {
  if (lastMessageId === null) return undefined;
  const message = await records.get('message', messageKey(id, lastMessageId));
  return message && isShown(message, historyStart(member)) ? message : undefined;
}
