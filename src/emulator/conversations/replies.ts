import type { components } from '../../../generated/beta/schema.ts';
import type { Group } from '../directory/directoryRecords.ts';
import type { Context, Handlers, Result, Situation } from '../requestContext.ts';
import type { ThreadRecord } from './conversationRecords.ts';
import { threadLocked } from './errors.ts';
import { conversationOf, openPost, openThread } from './openThread.ts';
import { acceptSender } from './senders.ts';
import { writePost } from './writePost.ts';

/** Replying to a thread. */
export const threadReplies = {
  replyToThread,
  replyToConversationThread: replyToThread,
} satisfies Handlers<'replyToThread' | 'replyToConversationThread'>;

/** Replying to a post. */
export const postReplies = {
  replyToPost,
  replyToConversationPost: replyToPost,
} satisfies Handlers<'replyToPost' | 'replyToConversationPost'>;

async function replyToThread(context: Context<'replyToThread' | 'replyToConversationThread'>): Promise<Result> {
  const place = await openThread(context, context.path);
  return reply(context, context.body, { ...place, inReplyToId: null });
}

async function replyToPost(context: Context<'replyToPost' | 'replyToConversationPost'>): Promise<Result> {
  const { post, ...place } = await openPost(context, context.path);
  return reply(context, context.body, { ...place, inReplyToId: post.id });
}

async function reply(
  situation: Situation,
  { post }: components['schemas']['postReply'],
  place: { readonly group: Group; readonly thread: ThreadRecord; readonly inReplyToId: string | null },
): Promise<Result> {
  const { group, thread } = place;
  await acceptSender(situation, group);
  if (thread.isLocked) throw threadLocked();
  const conversation = await conversationOf(situation, group.id, thread.conversationId);
  await writePost(situation, post, { ...place, conversation, at: 'post' });
  return { status: 202 };
}
