import type { components } from '../../../generated/beta/schema.ts';
import { timestamp } from '../clock.ts';
import type { Situation } from '../handler.ts';
import { type MessageRecord, messageKey } from '../records/message.ts';
import type { Records } from '../records/records.ts';
import { existingChat } from './openChat.ts';

type Schemas = components['schemas'];

/** What is written of a message; the rest is the same for every new one. */
export type NewMessage = Pick<MessageRecord, 'body'> &
  Partial<
    Pick<
      MessageRecord,
      'attachments' | 'eventDetail' | 'from' | 'importance' | 'mentions' | 'messageType' | 'senderId' | 'subject'
    >
  > & {
    /** When it was written, where that was in the past: an import says so. Defaults to now. */
    readonly createdDateTime?: string;
  };

/**
 * Writes a message into a chat: gives it an id, makes it the chat's last one unless it is older than that, and shows the
 * chat again to members who had hidden it.
 */
export async function writeMessage(
  { records, clock }: Pick<Situation, 'records' | 'clock'>,
  chatId: string,
  { createdDateTime, ...content }: NewMessage,
): Promise<MessageRecord> {
  const chat = await existingChat(records, chatId);
  const now = clock.now();
  const created = createdDateTime ?? timestamp(now);
  const last = Number(chat.lastMessageId ?? 0);
  const number = await freeNumber(records, chatId, createdDateTime === undefined ? now : Date.parse(created), last);
  const id = String(number);
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
    senderId: null,
    receivedDateTime: timestamp(now),
    ...content,
  });
  if (number > last) await records.put('chat', { ...chat, lastMessageId: id });
  for (const member of await records.list('member', 'hidingChat', chatId)) {
    await records.put('member', { ...member, hidden: false });
  }
  return message;
}

/** Writes down what happened in a chat, as a message from nobody. */
export function writeEvent(
  situation: Pick<Situation, 'records' | 'clock'>,
  chatId: string,
  eventDetail: Schemas['eventMessageDetail'],
): Promise<MessageRecord> {
  return writeMessage(situation, chatId, {
    messageType: 'systemEventMessage',
    body: { contentType: 'html', content: '<systemEventMessage/>' },
    eventDetail,
  });
}

/** Ids are the ms of the time, moved on where a message has the id already. */
async function freeNumber(records: Records, chatId: string, wanted: number, last: number): Promise<number> {
  if (wanted > last) return wanted;
  let number = wanted;
  // New messages follow the last one at once; only an import looks for a gap before it.
  if (last - wanted < 1000) return last + 1;
  while (await records.get('message', messageKey(chatId, String(number)))) number++;
  return number;
}
