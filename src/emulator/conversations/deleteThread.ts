import type { Records } from '../records/records.ts';
import type { Situation } from '../requestContext.ts';
import { type ConversationRecord, conversationKey, type ThreadRecord } from './conversationRecords.ts';
import { conversationOf } from './openThread.ts';
import { together } from './summary.ts';

/** Deletes a thread with its posts. Its conversation is told, or goes with its last thread. */
export async function removeThread(situation: Situation, thread: ThreadRecord): Promise<void> {
  const { records } = situation;
  const conversation = await conversationOf(situation, thread.groupId, thread.conversationId);
  await removeThreadRecords(records, thread);
  const threads = await threadsOf(records, conversation);
  const latest = threads.at(-1);
  if (latest) await records.put('conversation', { ...conversation, ...together(threads, latest) });
  else await records.remove('conversation', conversation);
}

/** Deletes a conversation with its threads and their posts. */
export async function deleteConversation(
  { records }: Pick<Situation, 'records'>,
  conversation: ConversationRecord,
): Promise<void> {
  for (const thread of await threadsOf(records, conversation)) await removeThreadRecords(records, thread);
  await records.remove('conversation', conversation);
}

/** The threads of a conversation, the latest last. */
function threadsOf(records: Records, { groupId, id }: ConversationRecord): Promise<ThreadRecord[]> {
  return records.list('thread', 'ofConversation', conversationKey(groupId, id));
}

async function removeThreadRecords(records: Records, thread: ThreadRecord): Promise<void> {
  for (const post of await records.list('post', 'ofThread', thread.id)) {
    for (const attachment of await records.list('attachment', 'ofPost', post.id)) {
      await records.remove('attachment', attachment);
    }
    for (const forward of await records.list('forward', 'ofPost', post.id)) await records.remove('forward', forward);
    await records.remove('post', post);
  }
  await records.remove('thread', thread);
}
