import { GraphFailure } from '../../contract/graphFailure.ts';
import { chatPartContext } from '../chats/chatPart.ts';
import type { Handlers, Situation } from '../requestContext.ts';
import { hostedContentView } from './hostedContentUrls.ts';
import { type HostedContentRecord, hostedContentKey, isDeleted } from './messageRecords.ts';
import { type MessagePath, openMessage } from './openMessage.ts';

/** Pictures and pieces of code inside messages. */
export const hostedContents = {
  listHostedContents: (context) => list(context, context.path),
  listUserHostedContents: (context) => list(context, context.path),

  async getHostedContent(context) {
    const { id, chatId, messageId } = await openContent(context, context.path);
    const type = chatPartContext(context, chatId, `${contentsOf(messageId)}/$entity`);
    return { status: 200, body: { '@odata.context': type, ...hostedContentView(id) } };
  },

  async getHostedContentValue(context) {
    const { contentType, contentBytes } = await openContent(context, context.path);
    return { status: 200, headers: { 'content-type': contentType, ...inert }, body: bytesOf(contentBytes) };
  },
} satisfies Handlers<'listHostedContents' | 'listUserHostedContents' | 'getHostedContent' | 'getHostedContentValue'>;

/** What people send may be a page with a script. A browser that opens it shows it, and runs and loads nothing. */
const inert = { 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox" };

async function list(situation: Situation, path: MessagePath) {
  const { message } = await openMessage(situation, path);
  const ids = isDeleted(message) ? [] : message.hostedContentIds;
  return {
    status: 200,
    body: {
      '@odata.context': chatPartContext(situation, message.chatId, contentsOf(message.id)),
      '@odata.count': ids.length,
      value: ids.map(hostedContentView),
    },
  };
}

/** A hosted content of a message. Throws a {@link GraphFailure} 404 where there is none, or its message was deleted. */
async function openContent(
  situation: Situation,
  path: MessagePath & { readonly 'hosted-content-id': string },
): Promise<HostedContentRecord> {
  const { message } = await openMessage(situation, path);
  const key = hostedContentKey(message.chatId, message.id, path['hosted-content-id']);
  const content = isDeleted(message) ? undefined : await situation.records.get('hostedContent', key);
  if (!content) throw new GraphFailure(404, { message: 'No hosted content is found with the id.' });
  return content;
}

const contentsOf = (messageId: string) => `messages('${messageId}')/hostedContents`;

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
