import type { components } from '../../../generated/beta/schema.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import type { ChatRecord } from '../chats/chatRecords.ts';
import { messageKey } from '../messages/messageRecords.ts';
import { keyOf } from '../odata/entityUrl.ts';
import type { Records } from '../records/records.ts';

/** Sees that a topic which is named by its URL is a chat or a message in it. Throws a {@link GraphFailure} 400. */
export async function activityTopic(
  records: Records,
  { id: chatId }: ChatRecord,
  { source, value }: components['schemas']['teamworkActivityTopicCreate'],
): Promise<void> {
  if (source === 'text') return;
  const messageId = keyOf(value, 'messages');
  const isThere =
    messageId === undefined || (await records.get('message', messageKey(chatId, messageId))) !== undefined;
  if (keyOf(value, 'chats') === chatId && isThere) return;
  throw new GraphFailure(400, { message: 'topic.value must be the URL of this chat or of a message in it.' });
}
