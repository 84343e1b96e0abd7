import { skipPage } from '../odata/skip.ts';
import type { Context, Handlers, Result, Situation } from '../requestContext.ts';
import type { Range } from '../store/store.ts';
import { acceptSender } from './acceptSender.ts';
import { createdAt, type MailboxPath, mailboxContext } from './conversationPath.ts';
import { conversationKey, type ThreadRecord } from './conversationRecords.ts';
import { removeThread } from './deleteThread.ts';
import { openGroup } from './openGroup.ts';
import { openConversation, openThread } from './openThread.ts';
import { threadReplies } from './replies.ts';
import { newConversation, startThread } from './startThread.ts';
import { threadView } from './thread.ts';

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
