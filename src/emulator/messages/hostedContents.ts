import type { components } from '../../../generated/beta/schema.ts';
import { decodeBase64 } from '../../contract/base64.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import { chatPartContext } from '../chats/chatView.ts';
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
  getMyHostedContent: (context) => getHostedContent(context, context.path),

  async getHostedContentValue(context) {
    const { contentType, contentBytes } = await openHostedContent(context, context.path);
    return { status: 200, headers: { 'content-type': contentType, ...inert }, body: decodeBase64(contentBytes) };
  },
} satisfies Handlers;

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

async function getHostedContent(context: RequestContext, path: HostedContentPath) {
  const { id, chatId, messageId } = await openHostedContent(context, path);
  return {
    status: 200,
    body: {
      '@odata.context': chatPartContext(context, chatId, `${contentsOf(messageId)}/$entity`),
      ...hostedContentView(id),
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

/**
 * A hosted content may be a page with a script. With these headers, our choice, a browser shows it, and runs and loads
 * nothing.
 */
const inert = { 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox" };
