import type { components } from '../../../generated/beta/schema.ts';
import type { ChatRecord } from '../chats/chatRecords.ts';
import { existingChat } from '../chats/openChat.ts';
import type { Records } from '../records/records.ts';
import type { StorageContext } from '../requestContext.ts';
import { sortableTime, timestamp } from '../time.ts';
import { type MessageRecord, messageKey } from './messageRecords.ts';
import type { NewHostedContent } from './newHostedContents.ts';

/** The properties of a message that its sender or an event sets. */
type Content = Pick<
  MessageRecord,
  'attachments' | 'body' | 'eventDetail' | 'from' | 'importance' | 'mentions' | 'messageType' | 'senderId' | 'subject'
>;

/** What varies between new messages. */
type NewMessage = Partial<Content> &
  Pick<Content, 'body'> & {
    /** The time of an import. Defaults to now. */
    readonly createdDateTime?: string | undefined;
    /** Defaults to none. */
    readonly hostedContents?: readonly NewHostedContent[];
  };

/**
 * Writes a message into a chat, with its hosted contents: gives it an id, makes it the chat's last message unless it is
 * older, and shows the chat again to members who had hidden it. `chat` must be as it is stored, because it is written
 * again.
 *
 * @see https://learn.microsoft.com/graph/api/chat-post-messages
 */
export async function writeMessage(
  { records, clock }: StorageContext,
  chat: ChatRecord,
  { createdDateTime, hostedContents = [], ...content }: NewMessage,
): Promise<MessageRecord> {
  const chatId = chat.id;
  const now = clock.now();
  const last = Number(chat.lastMessageId ?? 0);
  // A new message gets the next id; only an import has to find a free one.
  const number =
    createdDateTime === undefined ? Math.max(now, last + 1) : await freeNumber(records, chatId, createdDateTime);
  const id = String(number);
  // Two messages of one ms have different times too, because a time says what a member sees and has read.
  const created = createdDateTime ?? timestamp(number);
  const message = await records.put('message', {
    id,
    replyToId: null,
    etag: id,
    messageType: 'message',
    createdDateTime: created,
    lastModifiedDateTime: created,
    lastEditedDateTime: null,
    deletedDateTime: null,
    subject: null,
    summary: null,
    chatId,
    importance: 'normal',
    locale: 'en-us',
    webUrl: null,
    channelIdentity: null,
    policyViolation: null,
    eventDetail: null,
    from: null,
    attachments: [],
    mentions: [],
    reactions: [],
    messageHistory: [],
    senderId: null,
    receivedDateTime: timestamp(now),
    hostedContentIds: hostedContents.map((hosted) => hosted.id),
    ...content,
  });
  for (const hosted of hostedContents) await records.put('hostedContent', { ...hosted, chatId, messageId: id });
  if (number > last) await records.put('chat', { ...chat, lastMessageId: id });
  for (const member of await records.list('member', 'hidingChat', chatId)) {
    await records.put('member', { ...member, hidden: false });
  }
  return message;
}

/**
 * Writes a system event into a chat: a message without a sender.
 *
 * @see https://learn.microsoft.com/graph/api/resources/eventmessagedetail
 */
export async function writeEvent(
  context: StorageContext,
  chatId: string,
  eventDetail: components['schemas']['eventMessageDetail'],
): Promise<MessageRecord> {
  // Read again, because what causes an event often changes the chat.
  return writeMessage(context, await existingChat(context.records, chatId), {
    messageType: 'systemEventMessage',
    body: { contentType: 'html', content: '<systemEventMessage/>' },
    eventDetail,
  });
}

/**
 * The id of an imported message: the ms of its time, or the next free one. The search starts after the last message of
 * the same time, so that many imports of one time do not each check all ids before them.
 */
async function freeNumber(records: Records, chatId: string, createdDateTime: string): Promise<number> {
  const wanted = Math.max(1, Date.parse(createdDateTime));
  if (!(await records.get('message', messageKey(chatId, String(wanted))))) return wanted;
  const after = sortableTime(timestamp(wanted + 1));
  const [last] = await records.list('message', 'byCreation', chatId, { after, descending: true, limit: 1 });
  let number = Math.max(wanted, Number(last?.id ?? 0)) + 1;
  while (await records.get('message', messageKey(chatId, String(number)))) number++;
  return number;
}
