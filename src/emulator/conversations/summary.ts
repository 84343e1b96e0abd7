import type { components } from '../../../generated/beta/schema.ts';
import { oneLine, plainText } from '../messages/html.ts';
import type { PostRecord, Summary } from './conversationRecords.ts';

/** The summary of a thread or a conversation without posts. `dateTime` is the time of its creation. */
export const emptySummary = (dateTime: string, delivery: string): Summary => ({
  hasAttachments: false,
  preview: '',
  uniqueSenders: [],
  lastDeliveredDateTime: dateTime,
  delivery,
});

/** A summary after another post. The post is the latest, unless the clock was moved back. */
export function withPost(before: Summary, post: PostRecord): Summary {
  const { uniqueSenders } = before;
  const sender = post.from.emailAddress?.name ?? '';
  const isLatest = uniqueSenders.length === 0 || post.delivery > before.delivery;
  return {
    ...(isLatest ? latest(post) : before),
    hasAttachments: before.hasAttachments || post.hasAttachments,
    uniqueSenders: uniqueSenders.includes(sender) ? uniqueSenders : [...uniqueSenders, sender],
  };
}

/** The summary of a conversation from those of its threads. `newest` is the one with the latest post. */
export function mergeSummaries(threads: readonly Summary[], newest: Summary): Summary {
  const { preview, lastDeliveredDateTime, delivery } = newest;
  return {
    hasAttachments: threads.some(({ hasAttachments }) => hasAttachments),
    preview,
    uniqueSenders: [...new Set(threads.flatMap(({ uniqueSenders }) => uniqueSenders))],
    lastDeliveredDateTime,
    delivery,
  };
}

const latest = ({ body, createdDateTime, delivery }: PostRecord) => ({
  preview: preview(body),
  lastDeliveredDateTime: createdDateTime,
  delivery,
});

/** The maximum length of a preview: as for `bodyPreview` of an Outlook message. For posts it is our choice. */
const maxPreviewLength = 255;

function preview({ contentType, content }: components['schemas']['itemBody']): string {
  const text = contentType === 'html' ? plainText(content ?? '') : oneLine(content ?? '');
  // Do not cut a surrogate pair in half.
  return text.slice(0, maxPreviewLength).replace(/[\ud800-\udbff]$/, '');
}
