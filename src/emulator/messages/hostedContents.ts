import type { components } from '../../../generated/beta/schema.ts';
import { decodeBase64, encodeBase64Url } from '../../contract/base64.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import { chatPartContext } from '../chats/chatView.ts';
import type { Ids } from '../ids.ts';
import type { Handlers, RequestContext } from '../requestContext.ts';
import { hostedContentView, replaceHostedContentUrls } from './hostedContentUrls.ts';
import { type HostedContentRecord, hostedContentKey, isDeleted, type MessageRecord } from './messageRecords.ts';
import { type MessagePath, openMessage } from './openMessage.ts';

/**
 * Pictures and pieces of code inside messages.
 *
 * @see https://learn.microsoft.com/graph/api/chatmessage-list-hostedcontents
 * @see https://learn.microsoft.com/graph/api/chatmessagehostedcontent-get
 */
export const hostedContentHandlers = {
  listHostedContents: (context) => list(context, context.path),
  listUserHostedContents: (context) => list(context, context.path),

  async getHostedContent(context) {
    const { id, chatId, messageId } = await openContent(context, context.path);
    const type = chatPartContext(context, chatId, `${contentsOf(messageId)}/$entity`);
    return { status: 200, body: { '@odata.context': type, ...hostedContentView(id) } };
  },

  async getHostedContentValue(context) {
    const { contentType, contentBytes } = await openContent(context, context.path);
    return { status: 200, headers: { 'content-type': contentType, ...inert }, body: decodeBase64(contentBytes) };
  },
} satisfies Handlers;

/** A hosted content may be a page with a script. With these headers a browser shows it, and runs and loads nothing. */
const inert = { 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox" };

async function list(context: RequestContext, path: MessagePath) {
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

/** A hosted content of a message. Throws a {@link GraphFailure} 404 if there is none, or its message was deleted. */
async function openContent(
  context: RequestContext,
  path: MessagePath & { readonly 'hosted-content-id': string },
): Promise<HostedContentRecord> {
  const { message } = await openMessage(context, path);
  const key = hostedContentKey(message.chatId, message.id, path['hosted-content-id']);
  const content = isDeleted(message) ? undefined : await context.records.get('hostedContent', key);
  if (!content) throw new GraphFailure(404, { message: 'No hosted content is found with the id.' });
  return content;
}

const contentsOf = (messageId: string) => `messages('${messageId}')/hostedContents`;

type Sent = components['schemas']['chatMessageHostedContentCreate'];
type Shown = Pick<MessageRecord, 'body'> & { attachments: NonNullable<MessageRecord['attachments']> };
type HostedContent = Pick<HostedContentRecord, 'id' | 'contentType' | 'contentBytes'>;

/**
 * Gives the hosted contents of a new message lasting ids, and changes the body and the cards to refer to those:
 * `../hostedContents/1/$value` becomes `../hostedContents/aWQ9…/$value`.
 *
 * Throws a {@link GraphFailure} 400 if a content is malformed or not shown, or if a shown content is missing.
 */
export function assignHostedContentIds<T extends Shown>(
  sent: readonly Sent[],
  message: T,
  ids: Ids,
): { message: T; contents: HostedContent[] } {
  const lasting = new Map<string, string>();
  const contents = sent.map((content, at) => {
    requireValidContent(content, at);
    const temporaryId = content['@microsoft.graph.temporaryId'];
    if (lasting.has(temporaryId)) throw refused(at, `has the temporary id '${temporaryId}', as one before it has.`);
    const id = encodeBase64Url(`id=${ids.guid()},type=1`).replaceAll('=', '');
    lasting.set(temporaryId, id);
    return { id, contentType: content.contentType, contentBytes: content.contentBytes };
  });

  const shown = new Set<string>();
  const point = (text: string) =>
    replaceHostedContentUrls(text, (temporaryId, url) => {
      if (!url.startsWith('../hostedContents/')) return undefined;
      const id = lasting.get(temporaryId) ?? missing(temporaryId);
      shown.add(temporaryId);
      return `../hostedContents/${id}/$value`;
    });
  const { body, attachments } = message;
  const pointed = {
    ...message,
    body: body.contentType === 'html' ? { ...body, content: point(body.content ?? '') } : body,
    attachments: attachments.map((attachment) =>
      typeof attachment.content === 'string' ? { ...attachment, content: point(attachment.content) } : attachment,
    ),
  };
  sent.forEach(({ '@microsoft.graph.temporaryId': temporaryId }, at) => {
    if (!shown.has(temporaryId))
      throw refused(at, `is not shown: the html body has no ../hostedContents/${temporaryId}/$value.`);
  });
  return { message: pointed, contents };
}

/** A media type, which becomes a header when the bytes are returned. */
const mediaType =
  /^[\w!#$&^.+-]{1,127}\/[\w!#$&^.+-]{1,127}(?: ?; ?[\w!#$&^.+-]{1,127}=(?:[\w!#$&^.+-]{1,127}|"[ !#-[\]-~]{0,127}"))*$/;

function requireValidContent({ contentType, contentBytes }: Sent, at: number): void {
  if (!mediaType.test(contentType)) {
    throw refused(at, `has the contentType '${contentType}', which is no media type such as image/png.`);
  }
  if (!isBase64(contentBytes)) throw refused(at, 'has contentBytes that are not base64: their length is wrong.');
}

/** Whether text that has the letters of base64 only has a length that base64 has. Padding may be left out. */
function isBase64(text: string): boolean {
  return text.endsWith('=') ? text.length % 4 === 0 : text.length % 4 !== 1;
}

function missing(temporaryId: string): never {
  throw new GraphFailure(400, {
    message: `The message shows ../hostedContents/${temporaryId}/$value, but none of hostedContents has that temporary id.`,
  });
}

const refused = (at: number, what: string) => new GraphFailure(400, { message: `hostedContents[${at}] ${what}` });
