import type { components } from '../../../generated/beta/schema.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';

type Schemas = components['schemas'];

/**
 * The attachments of a new message, as they are kept.
 *
 * Throws a {@link GraphFailure} 400 where one has both a `contentUrl` and `content`, where a file has no `contentUrl`, or
 * where the `content` of a card is not JSON.
 */
export function attachmentsOf(
  sent: readonly Schemas['chatMessageAttachmentCreate'][],
): Schemas['chatMessageAttachment'][] {
  return sent.map(({ id, contentType, contentUrl, content, name, thumbnailUrl, teamsAppId }, at) => {
    if (contentUrl && content) throw attachmentError(at, 'has both a contentUrl and content. Leave out one of them.');
    if (contentType === 'reference' && !contentUrl) throw attachmentError(at, "is a 'reference' and needs a contentUrl.");
    if (isCard(contentType) && !isJson(content)) throw attachmentError(at, 'is a card and needs content: JSON, in a string.');
    return {
      id,
      contentType,
      contentUrl: contentUrl ?? null,
      content: content ?? null,
      name: name ?? null,
      thumbnailUrl: thumbnailUrl ?? null,
      teamsAppId: teamsAppId ?? null,
    };
  });
}

const isCard = (contentType: string) => contentType.startsWith('application/vnd.microsoft.card.');

function isJson(content: string | null | undefined): boolean {
  try {
    return typeof JSON.parse(content ?? '') === 'object';
  } catch {
    return false;
  }
}

const attachmentError = (at: number, what: string) => new GraphFailure(400, { message: `attachments[${at}] ${what}` });
