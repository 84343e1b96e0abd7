import type { components } from '../../../generated/beta/schema.ts';
import { skipPage } from '../odata/page.ts';
import { listBody, select } from '../odata/responseBody.ts';
import type { Records } from '../records/records.ts';
import type { Context, HandlerResponse, Handlers, RequestContext } from '../requestContext.ts';
import type { Range } from '../store/store.ts';
import { conversationContext, entityLocation, type GroupPath } from './conversationPath.ts';
import { type ConversationRecord, conversationKey, type ThreadRecord } from './conversationRecords.ts';
import { conversationOf, openConversation, openGroup, openThread, type ThreadPath } from './openThread.ts';
import { expandedPostView } from './postView.ts';
import { requireAcceptedSender } from './senders.ts';
import { newConversation, startThread } from './startThread.ts';
import { mergeSummaries } from './summary.ts';

/**
 * The threads of a group, and those of a conversation.
 *
 * @see https://learn.microsoft.com/graph/api/group-list-threads
 * @see https://learn.microsoft.com/graph/api/conversation-list-threads
 * @see https://learn.microsoft.com/graph/api/group-post-threads
 * @see https://learn.microsoft.com/graph/api/conversation-post-threads
 * @see https://learn.microsoft.com/graph/api/conversationthread-get
 * @see https://learn.microsoft.com/graph/api/conversationthread-update
 * @see https://learn.microsoft.com/graph/api/conversationthread-delete
 */
export const threadHandlers = {
  async listThreads(context) {
    const { path, records } = context;
    const { id } = await openGroup(context, path['group-id']);
    return listResponse(context, (range) => records.list('thread', 'ofGroup', id, range));
  },

  async listConversationThreads(context) {
    const { path, records } = context;
    const { conversation } = await openConversation(context, path);
    const key = conversationKey(conversation.groupId, conversation.id);
    return listResponse(context, (range) => records.list('thread', 'ofConversation', key, range));
  },

  async createThread(context) {
    const { path, body } = context;
    const group = await openGroup(context, path['group-id']);
    await requireAcceptedSender(context, group);
    const conversation = await newConversation(context, group, { topic: body.topic ?? '' });
    return createdResponse(context, path, (await startThread(context, group, conversation, body)).thread);
  },

  async createConversationThread(context) {
    const { path, body } = context;
    const { group, conversation } = await openConversation(context, path);
    await requireAcceptedSender(context, group);
    return createdResponse(context, path, (await startThread(context, group, conversation, body)).thread);
  },

  getThread,
  getConversationThread: getThread,
  updateThread,
  updateConversationThread: updateThread,
  deleteThread,
  deleteConversationThread: deleteThread,
} satisfies Handlers;

async function listResponse(
  context: Context<'listThreads' | 'listConversationThreads'>,
  read: (range: Range) => Promise<ThreadRecord[]>,
): Promise<HandlerResponse> {
  const { url, path, query } = context;
  const { items, nextLink } = await skipPage({ url, query, read: (range) => read({ ...range, descending: true }) });
  return {
    status: 200,
    body: listBody(
      conversationContext(context, path, 'threads', query.$select),
      { nextLink },
      items.map((thread) => threadView(thread, query.$select)),
      { count: false },
    ),
  };
}

function createdResponse(context: RequestContext, path: GroupPath, { id }: ThreadRecord): HandlerResponse {
  return {
    status: 201,
    headers: entityLocation(context, { ...path, 'thread-id': id }),
    body: { '@odata.context': `${conversationContext(context, path, 'threads')}/$entity`, id },
  };
}

async function getThread(context: Context<'getThread' | 'getConversationThread'>): Promise<HandlerResponse> {
  const { $select, $expand = [] } = context.query;
  const { thread } = await openThread(context, context.path);
  const { 'thread-id': _, ...path } = context.path;
  const named = [...($select ?? []), ...$expand.map((name) => `${name}()`)];
  return {
    status: 200,
    body: {
      '@odata.context': `${conversationContext(context, path, 'threads', named)}/$entity`,
      ...threadView(thread, $select),
      ...($expand.includes('posts') ? await postsOf(context, thread) : {}),
    },
  };
}

/** The posts of a thread, as `$expand=posts` adds them: observed, not on the page. */
async function postsOf(context: RequestContext & { readonly path: ThreadPath }, { id }: ThreadRecord): Promise<object> {
  const { path, records } = context;
  const posts = [];
  for (const post of await records.list('post', 'ofThread', id)) {
    posts.push(await expandedPostView(context, path, post, {}));
  }
  return { 'posts@odata.context': conversationContext(context, path, 'posts'), posts };
}

/** The response has an empty object, as the page prints it. */
async function updateThread(context: Context<'updateThread' | 'updateConversationThread'>): Promise<HandlerResponse> {
  const { path, body, records } = context;
  const { thread } = await openThread(context, path);
  await records.put('thread', { ...thread, isLocked: body.isLocked });
  return { status: 200, body: {} };
}

/** A thread as responses contain it. Its recipients are only included if `$select` names them. */
function threadView(
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

async function deleteThread(context: Context<'deleteThread' | 'deleteConversationThread'>): Promise<HandlerResponse> {
  const { thread } = await openThread(context, context.path);
  await removeThread(context, thread);
  return { status: 204 };
}

/** Removes a thread with its posts. Its conversation is updated, or removed with its last thread. */
async function removeThread(context: RequestContext, thread: ThreadRecord): Promise<void> {
  const { records } = context;
  const conversation = await conversationOf(context, thread);
  await removeThreadRecords(records, thread);
  const threads = await threadsOf(records, conversation);
  const latest = threads.at(-1);
  if (latest) await records.put('conversation', { ...conversation, ...mergeSummaries(threads, latest) });
  else await records.remove('conversation', conversation);
}

/** Removes a conversation with its threads and their posts. */
export async function removeConversation({ records }: RequestContext, conversation: ConversationRecord): Promise<void> {
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
