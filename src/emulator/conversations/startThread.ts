import type { components } from '../../../generated/beta/schema.ts';
import type { Group } from '../directory/directoryRecords.ts';
import { outlookId } from '../ids.ts';
import type { RequestContext } from '../requestContext.ts';
import { timestamp } from '../time.ts';
import type { ConversationRecord, ThreadRecord } from './conversationRecords.ts';
import { groupRecipient } from './recipients.ts';
import { emptySummary } from './summary.ts';
import { nextDelivery, writePost } from './writePost.ts';

type Schemas = components['schemas'];

/** A new conversation without threads, which is not in the store yet. */
export async function newConversation(
  { records, ids, clock }: RequestContext,
  group: Group,
  { topic, id = outlookId(ids, 'AAQk') }: { readonly topic: string; readonly id?: string },
): Promise<ConversationRecord> {
  const createdDateTime = timestamp(clock.now());
  const delivery = await nextDelivery(records, createdDateTime);
  return { id, groupId: group.id, topic, ...emptySummary(createdDateTime, delivery) };
}

/**
 * Starts a thread of a conversation with its posts. `topic` defaults to that of the conversation.
 */
export async function startThread(
  context: RequestContext,
  group: Group,
  conversation: ConversationRecord,
  { topic = conversation.topic, posts }: Schemas['conversationThreadCreate'],
): Promise<{ readonly conversation: ConversationRecord; readonly thread: ThreadRecord }> {
  const thread: ThreadRecord = {
    id: outlookId(context.ids, 'AAQk'),
    groupId: group.id,
    conversationId: conversation.id,
    topic,
    isLocked: false,
    toRecipients: [groupRecipient(group)],
    ccRecipients: [],
    // The first post replaces it at once.
    ...emptySummary(conversation.lastDeliveredDateTime, conversation.delivery),
  };
  let written = { conversation, thread };
  for (const post of posts) written = await writePost(context, post, { group, ...written, inReplyToId: null });
  return written;
}
