import { isShown } from '../chats/openHistory.ts';
import type { Records } from '../records/records.ts';
import type { DeltaState } from './deltaToken.ts';
import { changeOrder, isDeleted, type MessageRecord } from './messageRecords.ts';
import type { UserChat } from './userChats.ts';

/** A page of changes. */
export interface Changes {
  readonly messages: readonly MessageRecord[];
  /** The sequence number of the last change that was looked at. */
  readonly after: number;
  /** Whether that was the last one for now. */
  readonly done: boolean;
}

const batchSize = 500;

/** How many changes one page looks at. They are those of everybody; a page without any of the user's is empty. */
const mostBatches = 20;

/**
 * The next messages of some chats that have changed, each as it is now, in the order of their last changes. A message
 * that changes again moves to the end, so it is told once for each time that it was different when it was asked for.
 */
export async function changedMessages(
  records: Records,
  chats: readonly UserChat[],
  { after: start, top, first }: DeltaState,
  filter: (message: MessageRecord) => boolean,
): Promise<Changes> {
  const since = new Map(chats.map((chat) => [chat.chatId, chat.since]));
  const messages: MessageRecord[] = [];
  let after = start;
  for (let batches = 0; batches < mostBatches; batches++) {
    const batch = await records.changes('message', after, batchSize);
    for (const { sequence, value } of batch) {
      if (isTold(value, sequence)) {
        if (messages.length === top) return { messages, after, done: false };
        messages.push(value);
      }
      after = sequence;
    }
    if (batch.length < batchSize) return { messages, after, done: true };
  }
  return { messages, after, done: false };

  function isTold(message: MessageRecord, sequence: number): boolean {
    const start = since.get(message.chatId);
    if (start === undefined || !isShown(message, start) || !filter(message)) return false;
    if (!first) return true;
    // Who begins was never told of what had been deleted by then.
    return changeOrder(message) >= first.since && !(isDeleted(message) && sequence <= first.began);
  }
}
