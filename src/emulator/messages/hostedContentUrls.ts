import type { components } from '../../../generated/beta/schema.ts';
import type { MessageRecord } from './messageRecords.ts';

/** A hosted content as it is returned. Its bytes and its type are only returned under `$value`. */
export const hostedContentView = (id: string): components['schemas']['chatMessageHostedContent'] => ({
  id,
  contentBytes: null,
  contentType: null,
});

/** A message whose hosted contents are referred to by URLs below a root. */
export function withHostedContentUrls(message: MessageRecord, root: string): MessageRecord {
  const { chatId, id, hostedContentIds, body, attachments } = message;
  if (hostedContentIds.length === 0) return message;
  const own = new Set(hostedContentIds);
  const point = (text: string) =>
    replaceHostedContentUrls(text, (contentId) =>
      own.has(contentId) ? `${root}/chats/${chatId}/messages/${id}/hostedContents/${contentId}/$value` : undefined,
    );
  return {
    ...message,
    body: { ...body, content: point(body.content ?? '') },
    attachments: (attachments ?? []).map((attachment) =>
      typeof attachment.content === 'string' ? { ...attachment, content: point(attachment.content) } : attachment,
    ),
  };
}

const middle = '/hostedContents/';
const end = '/$value';
const delimiter = /[\s"'<>()=\\`]/;

/**
 * Replaces the URLs in a text that end in `/hostedContents/{id}/$value`. `urlOf` gets the id and the URL, and returns
 * undefined to keep a URL. Takes time in proportion to the length of the text.
 */
export function replaceHostedContentUrls(text: string, urlOf: (id: string, url: string) => string | undefined): string {
  let result = '';
  let done = 0;
  let looked = 0;
  for (let at = text.indexOf(middle); at !== -1; at = text.indexOf(middle, at + middle.length)) {
    const idEnd = endOfId(text, at + middle.length);
    if (!text.startsWith(end, idEnd)) continue;
    let start = at;
    while (start > looked && !delimiter.test(text.charAt(start - 1))) start--;
    looked = idEnd + end.length;
    const url = urlOf(text.slice(at + middle.length, idEnd), text.slice(start, looked));
    if (url === undefined) continue;
    result += text.slice(done, start) + url;
    done = looked;
  }
  return result + text.slice(done);
}

function endOfId(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charAt(at) !== '/' && !delimiter.test(text.charAt(at))) at++;
  return at;
}
