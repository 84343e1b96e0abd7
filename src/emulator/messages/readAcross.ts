import { GraphFailure } from '../../contract/graphFailure.ts';
import { isShown } from '../chats/openHistory.ts';
import type { TimeSpan } from '../odata/timeSpan.ts';
import type { Records } from '../records/records.ts';
import type { Range } from '../store/store.ts';
import type { MessageRecord } from './messageRecords.ts';
import type { UserChat } from './userChats.ts';

/** Which messages of several chats are read, and in what order those of one chat come. */
export interface Selection {
  /** Their lists, which have the same order. */
  readonly indexes: readonly ('byCreation' | 'byChange' | 'deleted')[];
  readonly order: (message: MessageRecord) => string;
  readonly span: TimeSpan;
  readonly keep: (message: MessageRecord) => boolean;
}

/** How many messages are read at once. */
const batchSize = 100;

/** The place of a message among those of several chats. */
export const placeOf = ({ order }: Selection, message: MessageRecord): string => `${message.chatId} ${order(message)}`;

/**
 * Reads messages of several chats, one chat after the other, the oldest of each first. A range begins after a place that
 * `placeOf` gave.
 */
export async function readAcross(
  records: Records,
  chats: readonly UserChat[],
  selection: Selection,
  { limit = Number.POSITIVE_INFINITY, after }: Range,
): Promise<MessageRecord[]> {
  const start = after === undefined ? undefined : readPlace(after);
  const found: MessageRecord[] = [];
  for (const { chatId, since } of chats) {
    if (start && chatId < start.chatId) continue;
    const { from, to } = selection.span;
    let order = start?.chatId === chatId ? start.order : from > since ? from : since;
    for (;;) {
      const batch = await readChat(records, chatId, selection, order);
      for (const message of batch) {
        if (isShown(message, since) && selection.keep(message)) found.push(message);
        if (found.length === limit) return found;
      }
      const last = batch.at(-1);
      if (last === undefined || batch.length < batchSize) break;
      order = selection.order(last);
      if (to !== undefined && order >= to) break;
    }
  }
  return found;
}

/** The next messages of a chat, of all lists together. */
async function readChat(
  records: Records,
  chatId: string,
  { indexes, order }: Selection,
  after: string,
): Promise<MessageRecord[]> {
  const batch: MessageRecord[] = [];
  for (const index of indexes)
    batch.push(...(await records.list('message', index, chatId, { after, limit: batchSize })));
  if (indexes.length === 1) return batch;
  return batch.sort((a, b) => (order(a) < order(b) ? -1 : 1)).slice(0, batchSize);
}

function readPlace(place: string): { chatId: string; order: string } {
  const [, chatId, order] = /^(.+) (\d+ \d+)$/.exec(place) ?? [];
  if (chatId !== undefined && order !== undefined) return { chatId, order };
  throw new GraphFailure(400, { message: "The $skiptoken is none of this service's. Follow the link as it is." });
}
