import type { components } from '../../../generated/beta/schema.ts';
import { decodeBase64 } from '../../contract/base64.ts';
import { bytesResponse } from '../odata/bytesResponse.ts';
import { skipPage } from '../odata/page.ts';
import { listBody, select } from '../odata/responseBody.ts';
import { type Context, type HandlerResponse, type Handlers, onBeta, type RequestContext } from '../requestContext.ts';
import { conversationContext } from './conversationPath.ts';
import type { AttachmentRecord, PostRecord } from './conversationRecords.ts';
import { invalidRequest, itemNotFound } from './errors.ts';
import { openPost, type PostPath } from './openThread.ts';

type Schemas = components['schemas'];

/**
 * The attachments of a post.
 *
 * @see https://learn.microsoft.com/graph/api/post-list-attachments
 * @see https://learn.microsoft.com/graph/api/attachment-get
 * @see https://learn.microsoft.com/graph/api/attachment-delete
 */
export const attachmentHandlers = {
  listPostAttachments: listAttachments,
  listConversationPostAttachments: listAttachments,
  getPostAttachment: getAttachment,
  getConversationPostAttachment: getAttachment,
  getPostAttachmentValue: getAttachmentValue,
  getConversationPostAttachmentValue: getAttachmentValue,
  deletePostAttachment: deleteAttachment,
  deleteConversationPostAttachment: deleteAttachment,
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
  const selected = [...($select ?? []), ...$expand.map((name) => `${name}()`)];
  return {
    status: 200,
    body: listBody(
      conversationContext(context, path, 'attachments', selected),
      { nextLink },
      items.map((attachment) => ({
        ...select(attachmentView(context, attachment), $select),
        ...($expand.length > 0 ? itemView(attachment) : {}),
      })),
      { count: false },
    ),
  };
}

async function getAttachment(
  context: Context<'getPostAttachment' | 'getConversationPostAttachment'>,
): Promise<HandlerResponse> {
  const { $select, $expand = [] } = context.query;
  const { attachment } = await openAttachment(context, context.path);
  const selected = [...($select ?? []), ...$expand.map((name) => `${name}()`)];
  const name = selected.length === 0 ? 'attachments/$entity' : `attachments(${selected.join(',')})/$entity`;
  return {
    status: 200,
    body: {
      '@odata.context': conversationContext(context, context.path, name),
      ...select(attachmentView(context, attachment), $select),
      ...($expand.length > 0 ? itemView(attachment) : {}),
    },
  };
}

/** That the bytes of an item are its JSON is our choice: no MIME or vCard is made here. */
async function getAttachmentValue(
  context: Context<'getPostAttachmentValue' | 'getConversationPostAttachmentValue'>,
): Promise<HandlerResponse> {
  const { attachment } = (await openAttachment(context, context.path)).attachment;
  if ('contentBytes' in attachment) {
    const contentType = mediaType(attachment.contentType);
    return bytesResponse(contentType, decodeBase64(attachment.contentBytes ?? ''));
  }
  if (!('item' in attachment)) {
    throw invalidRequest('A reference attachment has no content of its own. Read where it leads.');
  }
  return bytesResponse('application/octet-stream', new TextEncoder().encode(JSON.stringify(attachment.item)));
}

/** The media type that a sender gave a file, if a header can carry it. */
const mediaType = (given: string | null | undefined) =>
  given && /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(;[\x20-\x7e]*)?$/.test(given) ? given : 'application/octet-stream';

async function deleteAttachment(
  context: Context<'deletePostAttachment' | 'deleteConversationPostAttachment'>,
): Promise<HandlerResponse> {
  const { records } = context;
  const { post, attachment } = await openAttachment(context, context.path);
  await records.remove('attachment', attachment);
  const left = await records.list('attachment', 'ofPost', post.id, { limit: 1 });
  if (left.length === 0) await records.put('post', { ...post, hasAttachments: false });
  return { status: 204 };
}

/** The attachment that a path leads to. Throws what {@link openPost} throws, and a {@link GraphFailure} 404. */
async function openAttachment(
  context: RequestContext,
  path: PostPath & { readonly 'attachment-id': string },
): Promise<{ readonly post: PostRecord; readonly attachment: AttachmentRecord }> {
  const { post } = await openPost(context, path);
  const attachment = await context.records.get('attachment', path['attachment-id']);
  if (attachment?.postId !== post.id) throw itemNotFound();
  return { post, attachment };
}

/** An attachment as responses contain it. An item is only included if `$expand` names it. */
export function attachmentView(context: RequestContext, { attachment, link }: AttachmentRecord): Schemas['attachment'] {
  if (link) return { ...attachment, ...onBeta(context, linkView(link)) };
  if (!('item' in attachment)) return attachment;
  const { item: _, ...rest } = attachment;
  return rest;
}

/** Where a link leads, as beta returns it: with the members of enums in their own spelling. */
function linkView({ sourceUrl, providerType, permission, isFolder }: NonNullable<AttachmentRecord['link']>) {
  return {
    sourceUrl,
    previewUrl: null,
    thumbnailUrl: null,
    isFolder: isFolder === true || isFolder === 'True',
    providerType: memberOf(providers, providerType),
    permission: memberOf(permissions, permission),
  };
}

const providers: readonly Schemas['referenceAttachmentProvider'][] = [
  'oneDriveBusiness',
  'oneDriveConsumer',
  'dropbox',
];

const permissions: readonly Schemas['referenceAttachmentPermission'][] = [
  'view',
  'edit',
  'anonymousView',
  'anonymousEdit',
  'organizationView',
  'organizationEdit',
];

/** The member of an enum that a request names in any case. `other` for another name, and for none: our choice. */
function memberOf<Member extends string>(members: readonly Member[], sent = ''): Member | 'other' {
  return members.find((name) => name.toLowerCase() === sent.toLowerCase()) ?? 'other';
}

/** The item of an attachment, as `$expand` adds it to the attachment. Empty if it has none. */
function itemView({ attachment }: AttachmentRecord): object {
  return 'item' in attachment ? { item: attachment.item } : {};
}

/** The keys of an attachment. */
type AttachmentKeys = Pick<AttachmentRecord, 'id' | 'postId' | 'position'>;

/**
 * The record of an attachment of a new post. `dateTime` is now. Its size is our choice: that of its content and of its
 * description as JSON.
 */
export function newAttachment(
  content: Schemas['attachmentCreate'],
  keys: AttachmentKeys,
  dateTime: string,
): AttachmentRecord {
  const { name, contentType = null, isInline = false } = content;
  const common = { id: keys.id, lastModifiedDateTime: dateTime, name, contentType, isInline };
  if ('contentBytes' in content) {
    const { contentBytes, contentId = null } = content;
    const bytes = sizeOfBase64(contentBytes);
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
  const { sourceUrl, providerType, permission, isFolder } = content;
  const link = {
    sourceUrl,
    ...(providerType === undefined ? {} : { providerType }),
    ...(permission === undefined ? {} : { permission }),
    ...(isFolder === undefined ? {} : { isFolder }),
  };
  const size = sizeOf({ ...common, ...link });
  return { ...keys, attachment: { '@odata.type': '#microsoft.graph.referenceAttachment', ...common, size }, link };
}

/** An item as an attachment. It has no id and no version, because it exists nowhere else. */
function newItem(item: Schemas['outlookItemCreate'], dateTime: string): Schemas['outlookItem'] {
  const { categories } = item;
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

/** The number of bytes of a base64 text, padding included, which the contract has checked. */
function sizeOfBase64(text: string): number {
  return (text.length / 4) * 3 - (text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0);
}

/** The number of bytes of a description as JSON. */
const sizeOf = (description: object) => new TextEncoder().encode(JSON.stringify(description)).length;
