import type { components } from '../../../generated/beta/schema.ts';
import type { Group } from '../directory/directoryRecords.ts';
import type { Context, HandlerResponse, Handlers, RequestContext } from '../requestContext.ts';
import type { ThreadRecord } from './conversationRecords.ts';
import { threadLocked } from './errors.ts';
import { conversationOf, openPost, openThread } from './openThread.ts';
import { requireAcceptedSender } from './senders.ts';
import { writePost } from './writePost.ts';

/**
 * Replies to threads and posts.
 *
 * @see https://learn.microsoft.com/graph/api/conversationthread-reply
 * @see https://learn.microsoft.com/graph/api/post-reply
 */
export const replyHandlers = {
  replyToThread,
  replyToConversationThread: replyToThread,
  replyToPost,
  replyToConversationPost: replyToPost,
} satisfies Handlers;

async function replyToThread(
  context: Context<'replyToThread' | 'replyToConversationThread'>,
): Promise<HandlerResponse> {
  const target = await openThread(context, context.path);
  return reply(context, context.body, { ...target, inReplyToId: null });
}

async function replyToPost(context: Context<'replyToPost' | 'replyToConversationPost'>): Promise<HandlerResponse> {
  const { post, ...target } = await openPost(context, context.path);
  return reply(context, context.body, { ...target, inReplyToId: post.id });
}

async function reply(
  context: RequestContext,
  { post }: components['schemas']['postReply'],
  target: { readonly group: Group; readonly thread: ThreadRecord; readonly inReplyToId: string | null },
): Promise<HandlerResponse> {
  const { group, thread } = target;
  await requireAcceptedSender(context, group);
  if (thread.isLocked) throw threadLocked();
  const conversation = await conversationOf(context, thread);
  await writePost(context, post, { ...target, conversation });
  return { status: 202 };
}
