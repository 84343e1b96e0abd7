import { select } from '../odata/responseBody.ts';
import { skipPage } from '../odata/skip.ts';
import type { Context, Handlers, Result } from '../requestContext.ts';
import { itemView, attachmentView } from './attachment.ts';
import { mailboxContext } from './conversationPath.ts';
import { openPost } from './openThread.ts';

/** The attachments of a post. */
export const attachments = {
  listPostAttachments: listAttachments,
  listConversationPostAttachments: listAttachments,
} satisfies Handlers<'listPostAttachments' | 'listConversationPostAttachments'>;

async function listAttachments(
  context: Context<'listPostAttachments' | 'listConversationPostAttachments'>,
): Promise<Result> {
  const { url, path, query, records } = context;
  const { $select, $expand = [] } = query;
  const { post } = await openPost(context, path);
  const { items, nextLink } = await skipPage({
    url,
    query,
    read: (range) => records.list('attachment', 'ofPost', post.id, range),
  });
  const named = [...($select ?? []), ...$expand.map((name) => `${name}()`)];
  return {
    status: 200,
    body: {
      '@odata.context': mailboxContext(context, path, 'attachments', named),
      ...(nextLink === undefined ? {} : { '@odata.nextLink': nextLink }),
      value: items.map((attachment) => ({
        ...select(attachmentView(attachment), $select),
        ...($expand.length > 0 ? itemView(attachment) : {}),
      })),
    },
  };
}
