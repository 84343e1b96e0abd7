import { skipPage } from '../odata/page.ts';
import type { Context, Handlers, Result } from '../requestContext.ts';
import { timestamp } from '../time.ts';
import { attachments } from './attachments.ts';
import { mailboxContext } from './conversationPath.ts';
import { openPost, openThread } from './openThread.ts';
import { expandedPost } from './postView.ts';
import { recipient, senderOf } from './recipients.ts';
import { postReplies } from './replies.ts';

/** The posts of a thread. */
export const posts = {
  listPosts,
  listConversationPosts: listPosts,
  getPost,
  getConversationPost: getPost,
  forwardPost,
  forwardConversationPost: forwardPost,
  ...postReplies,
  ...attachments,
} satisfies Handlers<
  | 'listPosts'
  | 'listConversationPosts'
  | 'getPost'
  | 'getConversationPost'
  | 'forwardPost'
  | 'forwardConversationPost'
  | 'replyToPost'
  | 'replyToConversationPost'
  | 'listPostAttachments'
  | 'listConversationPostAttachments'
>;

/** As they came: a thread is read from its beginning. */
async function listPosts(context: Context<'listPosts' | 'listConversationPosts'>): Promise<Result> {
  const { url, path, query, records } = context;
  const { thread } = await openThread(context, path);
  const { items, nextLink } = await skipPage({
    url,
    query,
    read: (range) => records.list('post', 'ofThread', thread.id, range),
  });
  return {
    status: 200,
    body: {
      '@odata.context': mailboxContext(context, path, 'posts', query.$select),
      ...(nextLink === undefined ? {} : { '@odata.nextLink': nextLink }),
      value: await Promise.all(items.map((post) => expandedPost(context, path, post, query))),
    },
  };
}

async function getPost(context: Context<'getPost' | 'getConversationPost'>): Promise<Result> {
  const { query } = context;
  const { post } = await openPost(context, context.path);
  const { 'post-id': _, ...path } = context.path;
  return {
    status: 200,
    body: {
      '@odata.context': `${mailboxContext(context, path, 'posts', query.$select)}/$entity`,
      ...(await expandedPost(context, path, post, query)),
    },
  };
}

/** Sends no mail, and keeps what it would say. Nothing changes in the group. */
async function forwardPost(context: Context<'forwardPost' | 'forwardConversationPost'>): Promise<Result> {
  const { path, body, records, ids, clock, caller } = context;
  const { group, thread, post } = await openPost(context, path);
  await records.put('forward', {
    id: ids.guid(),
    groupId: group.id,
    threadId: thread.id,
    postId: post.id,
    sentDateTime: timestamp(clock.now()),
    from: senderOf(caller, group),
    toRecipients: body.toRecipients.map(recipient),
    comment: body.comment ?? '',
  });
  return { status: 200 };
}
