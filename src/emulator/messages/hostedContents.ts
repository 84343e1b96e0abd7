import type { components } from '../../../generated/beta/schema.ts';
import { decodeBase64 } from '../../contract/base64.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import { chatPartContext } from '../chats/chatView.ts';
import { bytesResponse } from '../odata/bytesResponse.ts';
import { contextPath } from '../odata/urlPath.ts';
import type { Handlers, RequestContext } from '../requestContext.ts';
import { type HostedContentRecord, hostedContentKey, isDeleted } from './messageRecords.ts';
import { type MessagePath, openMessage } from './openMessage.ts';

/**
 * Reading pictures and pieces of code inside messages.
 *
 * @see https://learn.microsoft.com/graph/api/chatmessage-list-hostedcontents
 * @see https://learn.microsoft.com/graph/api/chatmessagehostedcontent-get
 */
export const hostedContentHandlers = {
  listHostedContents: (context) => listHostedContents(context, context.path),
  listMyHostedContents: (context) => listHostedContents(context, context.path),
  listUserHostedContents: (context) => listHostedContents(context, context.path),

  getHostedContent: (context) => getHostedContent(context, context.path),
  getUserHostedContent: (context) => getHostedContent(context, context.path),
  getMyHostedContent: (context) => getHostedContent(context, context.path),
  getHostedContentValue: (context) => getHostedContentValue(context, context.path),
  getUserHostedContentValue: (context) => getHostedContentValue(context, context.path),
  getMyHostedContentValue: (context) => getHostedContentValue(context, context.path),
} satisfies Handlers;

async function getHostedContent(context: RequestContext, path: HostedContentPath) {
  const { id, chatId, messageId } = await openHostedContent(context, path);
  const name = chatPartContext(context, chatId, `${contentsOf(messageId)}/$entity`);
  return { status: 200, body: { '@odata.context': name, ...hostedContentView(id) } };
}

async function getHostedContentValue(context: RequestContext, path: HostedContentPath) {
  const { contentType, contentBytes } = await openHostedContent(context, path);
  return bytesResponse(contentType, decodeBase64(contentBytes));
}

/** The contents are on one page, and have a count that includes all: our choice. */
async function listHostedContents(context: RequestContext, path: MessagePath) {
  const { message } = await openMessage(context, path);
  const ids = isDeleted(message) ? [] : message.hostedContentIds;
  return {
    status: 200,
    body: {
      '@odata.context': chatPartContext(context, message.chatId, contentsOf(message.id)),
      '@odata.count': ids.length,
      value: ids.map(hostedContentView),
    },
  };
}

/** The path parameters of a hosted content. */
interface HostedContentPath extends MessagePath {
  readonly 'hosted-content-id': string;
}

/** A hosted content of a message. Throws a {@link GraphFailure} 404 if there is none, or its message was deleted. */
async function openHostedContent(context: RequestContext, path: HostedContentPath): Promise<HostedContentRecord> {
  const { message } = await openMessage(context, path);
  const key = hostedContentKey(message.chatId, message.id, path['hosted-content-id']);
  const content = isDeleted(message) ? undefined : await context.records.get('hostedContent', key);
  if (!content) throw new GraphFailure(404, { message: 'No hosted content is found with the id.' });
  return content;
}

const contentsOf = (messageId: string) => contextPath`messages('${messageId}')/hostedContents`;

/** A hosted content as it is returned. Its bytes and its type are only returned under `$value`. */
const hostedContentView = (id: string): components['schemas']['chatMessageHostedContent'] => ({
  id,
  contentBytes: null,
  contentType: null,
});
