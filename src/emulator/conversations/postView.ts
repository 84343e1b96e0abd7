import type { components } from '../../../generated/beta/schema.ts';
import { select } from '../odata/responseBody.ts';
import type { PostRecord } from './conversationRecords.ts';

/**
 * A post as it is answered, without what `$expand` adds. Where it is and whom it brought in is only told where `$select`
 * names it.
 */
export function postView(
  record: PostRecord,
  selected?: readonly string[],
): Partial<components['schemas']['post']> & { readonly id: string } {
  const { id, createdDateTime, changeKey, hasAttachments, body, from } = record;
  const post = {
    '@odata.etag': `W/"${changeKey}"`,
    id,
    createdDateTime,
    lastModifiedDateTime: createdDateTime,
    changeKey,
    categories: [],
    receivedDateTime: createdDateTime,
    hasAttachments,
    body,
    from,
    sender: from,
  };
  if (!selected) return post;
  const { conversationId, threadId, newParticipants } = record;
  const whole = { ...post, conversationId, conversationThreadId: threadId, newParticipants: [...newParticipants] };
  return { ...select(whole, selected), id };
}
