import { linkPath } from '../odata/urlPath.ts';
import type { MessageRecord } from './messageRecords.ts';

/** A message whose hosted contents are referred to by URLs below a root. */
export function withHostedContentUrls(message: MessageRecord, root: string): MessageRecord {
  const { chatId, id, hostedContentIds, body, attachments } = message;
  if (hostedContentIds.length === 0) return message;
  const own = new Set(hostedContentIds);
  const withUrls = (text: string) =>
    replaceHostedContentUrls(text, (contentId) =>
      own.has(contentId)
        ? root + linkPath`/chats/${chatId}/messages/${id}/hostedContents/${contentId}/$value`
        : undefined,
    );
  return {
    ...message,
    body: { ...body, content: withUrls(body.content ?? '') },
    attachments: (attachments ?? []).map((attachment) =>
      typeof attachment.content === 'string' ? { ...attachment, content: withUrls(attachment.content) } : attachment,
    ),
  };
}

/**
 * Replaces the URLs in a text that end in `/hostedContents/{id}/$value`. `urlOf` gets the id and the URL, and returns
 * undefined to leave a URL as it is. Takes time in proportion to the length of the text.
 */
export function replaceHostedContentUrls(text: string, urlOf: (id: string, url: string) => string | undefined): string {
  let result = '';
  let copied = 0;
  let searched = 0;
  for (let found = text.indexOf(middle); found !== -1; found = text.indexOf(middle, found + middle.length)) {
    const idStart = found + middle.length;
    const idEnd = endOfId(text, idStart);
    if (!text.startsWith(end, idEnd)) continue;
    let start = found;
    while (start > searched && !delimiter.test(text.charAt(start - 1))) start--;
    searched = idEnd + end.length;
    const url = urlOf(text.slice(idStart, idEnd), text.slice(start, searched));
    if (url === undefined) continue;
    result += text.slice(copied, start) + url;
    copied = searched;
  }
  return result + text.slice(copied);
}

const middle = '/hostedContents/';
const end = '/$value';
const delimiter = /[\s"'<>()=\\`]/;

function endOfId(text: string, from: number): number {
  let index = from;
  while (index < text.length && text.charAt(index) !== '/' && !delimiter.test(text.charAt(index))) index++;
  return index;
}
