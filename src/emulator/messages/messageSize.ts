import { GraphFailure } from '../../contract/graphFailure.ts';
import { maxMessageSize } from '../../contract/versions.ts';
import type { SentMessage } from './messageContent.ts';

/** What counts of a message, as it was sent. */
type SizedMessage = { readonly [part in 'body' | 'subject' | 'mentions' | 'attachments']?: SentMessage[part] | null };

const utf8 = new TextEncoder();

/**
 * Requires that a message is not larger than a message may be: its text, subject, mentions and attachments, without the
 * bytes of its pictures. Throws a {@link GraphFailure} 413, as observed.
 *
 * The page gives about 28 KB, in which mentions count. That it is 28 * 1024 bytes of JSON in UTF-8 is our choice.
 * @see https://learn.microsoft.com/microsoftteams/limits-specifications-teams#chat
 */
export function requireMessageSize({ body, subject, mentions, attachments }: SizedMessage): void {
  const size = utf8.encode(JSON.stringify({ body, subject, mentions, attachments })).byteLength;
  if (size <= maxMessageSize) return;
  throw new GraphFailure(413, {
    message: `The message has ${size} bytes without its pictures. At most ${maxMessageSize} are allowed. Send several messages, or a file.`,
  });
}
