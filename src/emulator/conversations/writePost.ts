import type { components } from '../../../generated/beta/schema.ts';
import { encodeBase64 } from '../../contract/base64.ts';
import type { Group } from '../directory/directoryRecords.ts';
import { outlookId } from '../ids.ts';
import type { Records } from '../records/records.ts';
import type { RequestContext } from '../requestContext.ts';
import { sortableTime, timestamp } from '../time.ts';
import { newAttachment } from './attachments.ts';
import type { ConversationRecord, PostRecord, ThreadRecord } from './conversationRecords.ts';
import { newExtension } from './extensions.ts';
import { mergeRecipients, recipient, senderRecipient } from './recipients.ts';
import { withPost } from './summary.ts';

type Schemas = components['schemas'];

/**
 * Writes a post of the caller into a thread, with its attachments. Updates the thread and the conversation and returns
 * them. Throws a {@link GraphFailure} 400 if the content of an attachment is not base64.
 */
export async function writePost(
  context: RequestContext,
  content: Schemas['postCreate'],
  { group, conversation, thread, inReplyToId }: PostTarget,
): Promise<{ readonly conversation: ConversationRecord; readonly thread: ThreadRecord }> {
  const { records, ids, clock, caller } = context;
  const { body, importance, newParticipants = [], attachments = [] } = content;
  const createdDateTime = timestamp(clock.now());
  const post = await records.put('post', {
    id: outlookId(ids, 'AAMk'),
    groupId: group.id,
    conversationId: conversation.id,
    threadId: thread.id,
    createdDateTime,
    delivery: await nextDelivery(records, createdDateTime),
    // A fixed beginning, as in the published examples, and an end of its own.
    changeKey: `CQAAABYAAAB${encodeBase64(ids.guid()).replaceAll('=', '')}`,
    body: { contentType: body.contentType ?? 'text', content: body.content },
    from: senderRecipient(caller, group),
    hasAttachments: attachments.length > 0,
    newParticipants: newParticipants.map(recipient),
    inReplyToId,
    ...(importance ? { importance } : {}),
    ...extensionData(content),
  });
  for (const [position, attachment] of attachments.entries()) {
    const keys = { id: outlookId(ids, 'AAMk'), postId: post.id, position };
    await records.put('attachment', newAttachment(attachment, keys, createdDateTime));
  }
  return {
    thread: await records.put('thread', {
      ...thread,
      ...withPost(thread, post),
      ccRecipients: mergeRecipients(thread.ccRecipients, post.newParticipants),
    }),
    conversation: await records.put('conversation', { ...conversation, ...withPost(conversation, post) }),
  };
}

/** The target of a post. */
interface PostTarget {
  readonly group: Group;
  readonly conversation: ConversationRecord;
  readonly thread: ThreadRecord;
  /** The post that it replies to. Null if it replies to the thread. */
  readonly inReplyToId: string | null;
}

/** The `delivery` of a post that is created at a time. It sorts after every earlier one of that time. */
export async function nextDelivery(records: Records, dateTime: string): Promise<string> {
  return `${sortableTime(dateTime)} ${String(await records.sequence()).padStart(15, '0')}`;
}

/** The extensions and extended properties of a post. */
function extensionData({
  extensions = [],
  singleValueExtendedProperties = [],
  multiValueExtendedProperties = [],
}: Schemas['postCreate']): Pick<
  PostRecord,
  'extensions' | 'singleValueExtendedProperties' | 'multiValueExtendedProperties'
> {
  return {
    extensions: extensions.map(newExtension),
    singleValueExtendedProperties: singleValueExtendedProperties.map(({ id, value }) => ({ id, value })),
    multiValueExtendedProperties: multiValueExtendedProperties.map(({ id, value }) => ({ id, value })),
  };
}
