import { readFilter } from '../odata/filter.ts';
import type { Filterable } from '../odata/filterable.ts';
import { skipPage } from '../odata/page.ts';
import { listBody } from '../odata/responseBody.ts';
import type { Context, HandlerResponse, Handlers } from '../requestContext.ts';
import { timestamp } from '../time.ts';
import { conversationContext } from './conversationPath.ts';
import { openPost, openThread } from './openThread.ts';
import { expandedPostView, keptData } from './postView.ts';
import { recipient, senderRecipient } from './recipients.ts';

/**
 * The posts of a thread.
 *
 * @see https://learn.microsoft.com/graph/api/conversationthread-list-posts
 * @see https://learn.microsoft.com/graph/api/post-get
 * @see https://learn.microsoft.com/graph/api/post-forward
 */
export const postHandlers = {
  listPosts,
  listConversationPosts: listPosts,
  getPost,
  getConversationPost: getPost,
  forwardPost,
  forwardConversationPost: forwardPost,
} satisfies Handlers;

/** The oldest come first. */
async function listPosts(context: Context<'listPosts' | 'listConversationPosts'>): Promise<HandlerResponse> {
  const { url, path, query, records } = context;
  const { thread } = await openThread(context, path);
  const filter = readFilter(query.$filter, filterablePost, { code: 'ErrorInvalidUrlQueryFilter' });
  const { items, nextLink } = await skipPage({
    url,
    query,
    read: (range) => records.list('post', 'ofThread', thread.id, range),
    keep: filter && (async (post) => filter(await keptData(context, post))),
  });
  return {
    status: 200,
    body: listBody(
      conversationContext(context, path, 'posts', query.$select),
      { nextLink },
      await Promise.all(items.map((post) => expandedPostView(context, path, post, query))),
      { count: false },
    ),
  };
}

/** The properties of posts that `$filter` supports, as openapi/components/parameters/filterPosts.yaml says. */
const filterablePost: Filterable = {
  singleValueExtendedProperties: { items: { id: 'any', value: 'any' } },
  extensions: { items: { id: 'any' } },
};

async function getPost(context: Context<'getPost' | 'getConversationPost'>): Promise<HandlerResponse> {
  const { query } = context;
  const { post } = await openPost(context, context.path);
  const { 'post-id': _, ...path } = context.path;
  return {
    status: 200,
    body: {
      '@odata.context': `${conversationContext(context, path, 'posts', query.$select)}/$entity`,
      ...(await expandedPostView(context, path, post, query)),
    },
  };
}

/** Stores the mail instead of sending it. Nothing changes in the group. */
async function forwardPost(context: Context<'forwardPost' | 'forwardConversationPost'>): Promise<HandlerResponse> {
  const { path, body, records, ids, clock, caller } = context;
  const { group, thread, post } = await openPost(context, path);
  await records.put('forward', {
    id: ids.guid(),
    groupId: group.id,
    threadId: thread.id,
    postId: post.id,
    sentDateTime: timestamp(clock.now()),
    from: senderRecipient(caller, group),
    toRecipients: body.toRecipients.map(recipient),
    comment: body.comment ?? '',
  });
  return { status: 200 };
}
