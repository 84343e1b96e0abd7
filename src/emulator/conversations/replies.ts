import type { components } from '../../../generated/beta/schema.ts';
import type { Group } from '../directory/directoryRecords.ts';
import type { Context, HandlerResponse, Handlers, RequestContext } from '../requestContext.ts';
import type { ThreadRecord } from './conversationRecords.ts';
import { threadLocked } from './errors.ts';
import { conversationOf, openPost, openThread } from './openThread.ts';
import { requireAcceptedSender } from './senders.ts';
import { writePost } from './writePost.ts';

/** Replying to a thread or a post. */
export const replyHandlers = {
  replyToThread,
  replyToConversationThread: replyToThread,
  replyToPost,
  replyToConversationPost: replyToPost,
} satisfies Handlers;

async function replyToThread(
  context: Context<'replyToThread' | 'replyToConversationThread'>,
): Promise<HandlerResponse> {
  const place = await openThread(context, context.path);
  return reply(context, context.body, { ...place, inReplyToId: null });
}

async function replyToPost(context: Context<'replyToPost' | 'replyToConversationPost'>): Promise<HandlerResponse> {
  const { post, ...place } = await openPost(context, context.path);
  return reply(context, context.body, { ...place, inReplyToId: post.id });
}

async function reply(
  context: RequestContext,
  { post }: components['schemas']['postReply'],
  place: { readonly group: Group; readonly thread: ThreadRecord; readonly inReplyToId: string | null },
): Promise<HandlerResponse> {
  const { group, thread } = place;
  await requireAcceptedSender(context, group);
  if (thread.isLocked) throw threadLocked();
  const conversation = await conversationOf(context, group.id, thread.conversationId);
  await writePost(context, post, { ...place, conversation, at: 'post' });
  return { status: 202 };
}
