import type { components } from '../../../generated/beta/schema.ts';
import { skipPage } from '../odata/page.ts';
import { select } from '../odata/responseBody.ts';
import type { Records } from '../records/records.ts';
import type { Context, Handlers, Result, Situation } from '../requestContext.ts';
import type { Range } from '../store/store.ts';
import { createdAt, type MailboxPath, mailboxContext } from './conversationPath.ts';
import { type ConversationRecord, conversationKey, type ThreadRecord } from './conversationRecords.ts';
import { conversationOf, openConversation, openGroup, openThread } from './openThread.ts';
import { threadReplies } from './replies.ts';
import { acceptSender } from './senders.ts';
import { newConversation, startThread } from './startThread.ts';
import { together } from './summary.ts';

/** The threads of a group, and those of a conversation. */
export const threads = {
  async listThreads(context) {
    const { path, records } = context;
    const { id } = await openGroup(context, path['group-id']);
    return list(context, (range) => records.list('thread', 'ofGroup', id, range));
  },
  async listConversationThreads(context) {
    const { path, records } = context;
    const { conversation } = await openConversation(context, path);
    const key = conversationKey(conversation.groupId, conversation.id);
    return list(context, (range) => records.list('thread', 'ofConversation', key, range));
  },
  async createThread(context) {
    const { path, body } = context;
    const group = await openGroup(context, path['group-id']);
    await acceptSender(context, group);
    const conversation = await newConversation(context, group, { topic: body.topic ?? '' });
    return created(context, path, (await startThread(context, group, conversation, body)).thread);
  },
  async createConversationThread(context) {
    const { path, body } = context;
    const { group, conversation } = await openConversation(context, path);
    await acceptSender(context, group);
    return created(context, path, (await startThread(context, group, conversation, body)).thread);
  },
  getThread,
  getConversationThread: getThread,
  updateThread,
  updateConversationThread: updateThread,
  deleteThread,
  deleteConversationThread: deleteThread,
  ...threadReplies,
} satisfies Handlers<
  | 'listThreads'
  | 'listConversationThreads'
  | 'createThread'
  | 'createConversationThread'
  | 'getThread'
  | 'getConversationThread'
  | 'updateThread'
  | 'updateConversationThread'
  | 'deleteThread'
  | 'deleteConversationThread'
  | 'replyToThread'
  | 'replyToConversationThread'
>;

async function list(
  context: Context<'listThreads' | 'listConversationThreads'>,
  read: (range: Range) => Promise<ThreadRecord[]>,
): Promise<Result> {
  const { url, path, query } = context;
  const { items, nextLink } = await skipPage({ url, query, read: (range) => read({ ...range, descending: true }) });
  return {
    status: 200,
    body: {
      '@odata.context': mailboxContext(context, path, 'threads', query.$select),
      ...(nextLink === undefined ? {} : { '@odata.nextLink': nextLink }),
      value: items.map((thread) => threadView(thread, query.$select)),
    },
  };
}

function created(context: Situation, path: MailboxPath, { id }: ThreadRecord): Result {
  return {
    status: 201,
    headers: createdAt(context, { ...path, 'thread-id': id }),
    body: { '@odata.context': `${mailboxContext(context, path, 'threads')}/$entity`, id },
  };
}

async function getThread(context: Context<'getThread' | 'getConversationThread'>): Promise<Result> {
  const { thread } = await openThread(context, context.path);
  return entity(context, thread, context.query.$select);
}

async function updateThread(context: Context<'updateThread' | 'updateConversationThread'>): Promise<Result> {
  const { path, body, records } = context;
  const { thread } = await openThread(context, path);
  return entity(context, await records.put('thread', { ...thread, isLocked: body.isLocked }));
}

function entity(
  context: Context<'getThread' | 'getConversationThread' | 'updateThread' | 'updateConversationThread'>,
  thread: ThreadRecord,
  selected?: readonly string[],
): Result {
  const { 'thread-id': _, ...path } = context.path;
  return {
    status: 200,
    body: {
      '@odata.context': `${mailboxContext(context, path, 'threads', selected)}/$entity`,
      ...threadView(thread, selected),
    },
  };
}

async function deleteThread(context: Context<'deleteThread' | 'deleteConversationThread'>): Promise<Result> {
  const { thread } = await openThread(context, context.path);
  await removeThread(context, thread);
  return { status: 204 };
}

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

/** A thread as it is answered. Its recipients are only told where `$select` names them. */
export function threadView(
  record: ThreadRecord,
  selected?: readonly string[],
): Partial<components['schemas']['conversationThread']> {
  const { id, topic, hasAttachments, lastDeliveredDateTime, uniqueSenders, preview, isLocked } = record;
  const thread = {
    id,
    topic,
    hasAttachments,
    lastDeliveredDateTime,
    uniqueSenders: [...uniqueSenders],
    preview,
    isLocked,
  };
  if (!selected) return thread;
  const { toRecipients, ccRecipients } = record;
  return select({ ...thread, toRecipients: [...toRecipients], ccRecipients: [...ccRecipients] }, selected);
}
