import type { components } from '../../../generated/beta/schema.ts';
import type { OpenHistory } from '../chats/openChat.ts';
import type { RequestContext } from '../requestContext.ts';
import { htmlParagraph, idsOfTags, oneLine, plainText } from './html.ts';
import { type Draft, draftMessage, type SentMessage } from './messageContent.ts';
import type { MessageRecord } from './messageRecords.ts';
import { openShownMessage, requireNotDeleted } from './openMessage.ts';

type Attachment = components['schemas']['chatMessageAttachment'];

/** How much of a quoted message its preview has, in characters: our choice, because no page says it. */
const previewLength = 250;

/**
 * A reply that quotes messages of the same chat, each once, in `html`. Quotes that the body does not contain are put
 * before it.
 *
 * Throws a `GraphFailure`: 404 if a quoted message is unknown, not shown to the caller or deleted; 400 if the reply
 * breaks a rule.
 */
export async function quote(
  context: RequestContext,
  history: OpenHistory,
  messageIds: readonly string[],
  reply: SentMessage,
): Promise<Draft> {
  const quotes: Attachment[] = [];
  for (const id of new Set(messageIds)) {
    quotes.push(quoteOf(requireNotDeleted(await openShownMessage(context.records, history, id))));
  }
  const { contentType = 'text', content } = reply.body;
  const html = contentType === 'html' ? content : htmlParagraph(content);
  const placed = new Set(contentType === 'html' ? idsOfTags(html, 'attachment') : []);
  const missing = quotes.map(({ id }) => id ?? '').filter((id) => !placed.has(id));
  const markers = missing.map((id) => `<attachment id="${id}"></attachment>`).join('');
  return draftMessage(context, { ...reply, body: { contentType: 'html', content: markers + html } }, quotes);
}

function quoteOf({ id, body, from }: MessageRecord): Attachment {
  const text = body.contentType === 'html' ? plainText(body.content ?? '') : oneLine(body.content ?? '');
  const content = {
    messageId: id,
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

/** The sender of a quoted message. Nobody sent an event. */
function quotedSender(from: MessageRecord['from']) {
  if (!from?.user) return null;
  const { userIdentityType, tenantId, id, displayName } = from.user;
  return { application: null, device: null, user: { userIdentityType, tenantId, id, displayName } };
}
