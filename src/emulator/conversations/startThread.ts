import type { components } from '../../../generated/beta/schema.ts';
import type { Group } from '../directory/directoryRecords.ts';
import { outlookId } from '../ids.ts';
import { timestamp } from '../time.ts';
import type { ConversationRecord, ThreadRecord } from './conversationRecords.ts';
import { groupRecipient } from './recipients.ts';
import { emptySummary } from './summary.ts';
import { nextDelivery, type PostContext, writePost } from './writePost.ts';

type Schemas = components['schemas'];

/** A new conversation without threads, which is not in the store yet. */
export async function newConversation(
  { records, ids, clock }: Pick<PostContext, 'records' | 'ids' | 'clock'>,
  group: Group,
  { topic, id = outlookId(ids, 'AAQk') }: { readonly topic: string; readonly id?: string },
): Promise<ConversationRecord> {
  const createdDateTime = timestamp(clock.now());
  const delivery = await nextDelivery(records, createdDateTime);
  return { id, groupId: group.id, topic, ...emptySummary(createdDateTime, delivery) };
}

/**
 * Starts a thread of a conversation with its posts. `at` is the path of the thread in the request, with a period:
 * `threads[0].`. `topic` defaults to that of the conversation.
 */
export async function startThread(
  poster: PostContext,
  group: Group,
  conversation: ConversationRecord,
  { topic = conversation.topic, posts }: Schemas['conversationThreadCreate'],
  at = '',
): Promise<{ readonly conversation: ConversationRecord; readonly thread: ThreadRecord }> {
  const thread: ThreadRecord = {
    id: outlookId(poster.ids, 'AAQk'),
    groupId: group.id,
    conversationId: conversation.id,
    topic,
    isLocked: false,
    toRecipients: [groupRecipient(group)],
    ccRecipients: [],
    // Replaced at once, by the first post.
    ...emptySummary(conversation.lastDeliveredDateTime, conversation.delivery),
  };
  let written = { conversation, thread };
  for (const [i, post] of posts.entries()) {
    written = await writePost(poster, post, { group, ...written, inReplyToId: null, at: `${at}posts[${i}]` });
  }
  return written;
}
