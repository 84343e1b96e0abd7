import type { components } from '../../../generated/beta/schema.ts';
import type { OpenHistory } from '../chats/openChat.ts';
import type { RequestContext } from '../requestContext.ts';
import { htmlParagraph, idsOfTags, oneLine, plainText } from './html.ts';
import { type Draft, draftMessage, newBody, type SentMessage } from './messageContent.ts';
import type { MessageRecord } from './messageRecords.ts';
import { openShownMessage, requireNotDeleted } from './openMessage.ts';

/** An attachment that quotes a message. Its id is that of the message. */
type Quote = components['schemas']['chatMessageAttachment'] & { readonly id: string };

/**
 * A reply that quotes messages of the same chat, each once, in `html`. Quotes that the body does not contain are put
 * before it.
 *
 * Throws a `GraphFailure`: 404 if a quoted message is unknown, not shown to the caller or deleted; 400 if the reply
 * breaks a rule.
 *
 * @see https://learn.microsoft.com/graph/api/chatmessage-replywithquote
 */
export async function draftReply(
  context: RequestContext,
  history: OpenHistory,
  messageIds: readonly string[],
  reply: SentMessage,
): Promise<Draft> {
  const quotes: Quote[] = [];
  for (const id of new Set(messageIds)) {
    const message = await openShownMessage(context.records, history, id);
    requireNotDeleted(message);
    quotes.push(quoteOf(message));
  }
  const { contentType, content } = newBody(reply.body);
  const html = contentType === 'html' ? content : htmlParagraph(content);
  const shown = new Set(contentType === 'html' ? idsOfTags(html, 'attachment') : []);
  const missing = quotes.filter(({ id }) => !shown.has(id));
  const markers = missing.map(({ id }) => `<attachment id="${id}"></attachment>`).join('');
  return draftMessage(context, { ...reply, body: { contentType: 'html', content: markers + html } }, quotes);
}

/** How many characters of a quoted message its preview has: our choice. */
const previewLength = 250;

function quoteOf({ id, body, from }: MessageRecord): Quote {
  const text = body.contentType === 'html' ? plainText(body.content ?? '') : oneLine(body.content ?? '');
  const content = {
    messageId: id,
    // A character is one or two units of UTF-16, and is never cut.
    messagePreview: [...text.slice(0, 2 * previewLength)].slice(0, previewLength).join(''),
    messageSender: quotedSender(from),
  };
  return {
    id,
    contentType: 'messageReference',
    contentUrl: null,
    content: JSON.stringify(content),
    name: null,
    thumbnailUrl: null,
    teamsAppId: null,
  };
}

/** The sender of a quoted message. Null for an event. */
function quotedSender(from: MessageRecord['from']) {
  if (!from?.user) return null;
  const { userIdentityType, tenantId, id, displayName } = from.user;
  return { application: null, device: null, user: { userIdentityType, tenantId, id, displayName } };
}
