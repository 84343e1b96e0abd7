import type { components } from '../../../generated/beta/schema.ts';
import { skipPage } from '../odata/page.ts';
import { listBody, select } from '../odata/responseBody.ts';
import type { Context, HandlerResponse, Handlers } from '../requestContext.ts';
import { conversationContext } from './conversationPath.ts';
import type { AttachmentRecord } from './conversationRecords.ts';
import { invalidRequest } from './errors.ts';
import { openPost } from './openThread.ts';

/**
 * The attachments of a post.
 *
 * @see https://learn.microsoft.com/graph/api/post-list-attachments
 */
export const attachmentHandlers = {
  listPostAttachments: listAttachments,
  listConversationPostAttachments: listAttachments,
} satisfies Handlers;

async function listAttachments(
  context: Context<'listPostAttachments' | 'listConversationPostAttachments'>,
): Promise<HandlerResponse> {
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
    body: listBody(
      conversationContext(context, path, 'attachments', named),
      { nextLink },
      items.map((attachment) => ({
        ...select(attachmentView(attachment), $select),
        ...($expand.length > 0 ? itemView(attachment) : {}),
      })),
      { count: false },
    ),
  };
}

type Schemas = components['schemas'];

/** The keys of an attachment. */
type AttachmentKeys = Pick<AttachmentRecord, 'id' | 'postId' | 'position'>;

/**
 * Makes the record of an attachment of a new post.
 *
 * `dateTime` is now; `at` is where the request has the attachments: `post.attachments`. Throws a `GraphFailure` 400 if
 * the content of a file is not base64, or an item is nested too deeply.
 */
export function newAttachment(
  content: Schemas['attachmentCreate'],
  keys: AttachmentKeys,
  dateTime: string,
  at: string,
): AttachmentRecord {
  const { name, contentType = null, isInline = false } = content;
  const common = { id: keys.id, lastModifiedDateTime: dateTime, name, contentType, isInline };
  if ('contentBytes' in content) {
    const { contentBytes, contentId = null } = content;
    const bytes = sizeOfBase64(contentBytes, `${at}[${keys.position}].contentBytes`);
    const size = bytes + sizeOf({ ...common, contentId });
    const file = { ...common, size, contentId, contentLocation: null, contentBytes };
    return { ...keys, attachment: { '@odata.type': '#microsoft.graph.fileAttachment', ...file }, link: null };
  }
  if ('item' in content) {
    const item = newItem(content.item, dateTime);
    const size = sizeOf({ ...common, item });
    const attachment = { '@odata.type': '#microsoft.graph.itemAttachment' as const, ...common, size, item };
    return { ...keys, attachment, link: null };
  }
  const { sourceUrl, ...how } = content;
  const { providerType, permission, isFolder } = how;
  const link = {
    sourceUrl,
    ...(providerType === undefined ? {} : { providerType }),
    ...(permission === undefined ? {} : { permission }),
    ...(isFolder === undefined ? {} : { isFolder }),
  };
  const size = sizeOf({ ...common, ...link });
  return { ...keys, attachment: { '@odata.type': '#microsoft.graph.referenceAttachment', ...common, size }, link };
}

/** An item exists only as an attachment, so the service gives it no id and no version. */
function newItem(item: Schemas['outlookItemCreate'], dateTime: string): Schemas['outlookItem'] {
  const { categories } = item as { readonly categories?: unknown };
  return {
    ...item,
    '@odata.type': item['@odata.type'].replace(/^(?!#)/, '#'),
    id: '',
    createdDateTime: dateTime,
    lastModifiedDateTime: dateTime,
    changeKey: null,
    categories: Array.isArray(categories) ? categories.filter((name) => typeof name === 'string') : [],
  };
}

/** The contract's pattern has the letters of base64; that they come in fours it does not say. */
function sizeOfBase64(text: string, property: string): number {
  if (text.length % 4 !== 0) {
    throw invalidRequest(`${property} is not base64: it must have a multiple of 4 characters, padded with '='.`);
  }
  return (text.length / 4) * 3 - (text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0);
}

const sizeOf = (description: object) => new TextEncoder().encode(JSON.stringify(description)).length;

type Attachment = components['schemas']['attachment'];

/** An attachment as it is returned. An item is only included if `$expand` names it. */
export function attachmentView({ attachment }: AttachmentRecord): Attachment {
  if (!('item' in attachment)) return attachment;
  const { item: _, ...rest } = attachment;
  return rest;
}

/** The item of an attachment that has one, as `$expand` adds it. */
function itemView({ attachment }: AttachmentRecord): object {
  return 'item' in attachment ? { item: attachment.item } : {};
}
