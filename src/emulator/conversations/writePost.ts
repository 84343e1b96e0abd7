import type { components } from '../../../generated/beta/schema.ts';
import { encodeBase64 } from '../../contract/base64.ts';
import type { Group } from '../directory/directoryRecords.ts';
import { outlookId } from '../ids.ts';
import type { Records } from '../records/records.ts';
import type { RequestContext } from '../requestContext.ts';
import { sortableTime, timestamp } from '../time.ts';
import { newAttachment } from './attachments.ts';
import type { ConversationRecord, PostRecord, ThreadRecord } from './conversationRecords.ts';
import { mergeRecipients, recipient, senderRecipient } from './recipients.ts';
import { withPost } from './summary.ts';

type Schemas = components['schemas'];

/** The target of a post. */
interface PostTarget {
  readonly group: Group;
  readonly conversation: ConversationRecord;
  readonly thread: ThreadRecord;
  /** The post that it replies to. Null if it replies to the thread. */
  readonly inReplyToId: string | null;
  /** The path of the post in the request: `threads[0].posts[0]`. */
  readonly at: string;
}

/** What writing a post needs. */
export type PostContext = RequestContext;

/**
 * Writes a post of the caller into a thread, with its attachments, and updates the thread and the conversation, which it
 * puts into the store and returns. Throws a `GraphFailure` 400 if an attachment or an extension breaks a rule.
 */
export async function writePost(
  poster: PostContext,
  content: Schemas['postCreate'],
  { group, conversation, thread, inReplyToId, at }: PostTarget,
): Promise<{ readonly conversation: ConversationRecord; readonly thread: ThreadRecord }> {
  const { records, ids, clock, caller } = poster;
  const { body, newParticipants = [], attachments = [] } = content;
  const createdDateTime = timestamp(clock.now());
  const post = await records.put('post', {
    id: outlookId(ids, 'AAMk'),
    groupId: group.id,
    conversationId: conversation.id,
    threadId: thread.id,
    createdDateTime,
    delivery: await nextDelivery(records, createdDateTime),
    changeKey: `CQAAABYAAAB${encodeBase64(ids.guid()).replaceAll('=', '')}`,
    body: { contentType: body.contentType ?? 'text', content: body.content },
    from: senderRecipient(caller, group),
    hasAttachments: attachments.length > 0,
    newParticipants: newParticipants.map(recipient),
    inReplyToId,
    ...extensionData(content),
  });
  for (const [position, attachment] of attachments.entries()) {
    const keys = { id: outlookId(ids, 'AAMk'), postId: post.id, position };
    await records.put('attachment', newAttachment(attachment, keys, createdDateTime, `${at}.attachments`));
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

/** The sortable delivery of a post at a time, after every earlier delivery. */
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
    extensions: extensions.map((extension) => ({
      ...extension,
      '@odata.type': '#microsoft.graph.openTypeExtension',
      id: `microsoft.graph.openTypeExtension.${extension.extensionName}`,
    })),
    singleValueExtendedProperties: singleValueExtendedProperties.map(({ id, value }) => ({ id, value })),
    multiValueExtendedProperties: multiValueExtendedProperties.map(({ id, value }) => ({ id, value })),
  };
}
