import { GraphFailure } from '../../contract/graphFailure.ts';
import { historyStart, isShown } from '../chats/openChat.ts';
import { openUser } from '../directory/directory.ts';
import type { User } from '../directory/directoryRecords.ts';
import { readFilter } from '../odata/filter.ts';
import { type Page, skipPage, skiptokenPage } from '../odata/page.ts';
import { listBody, odataContext } from '../odata/responseBody.ts';
import { type TimeSpan, timeSpan } from '../odata/timeSpan.ts';
import type { Records } from '../records/records.ts';
import type { Handlers, RequestContext, StorageContext } from '../requestContext.ts';
import type { Range } from '../store/store.ts';
import { changeOrder, creationOrder, type MessageRecord } from './messageRecords.ts';
import { messageView, retainedMessageView, withType } from './messageView.ts';

/**
 * Exports: what an app on its own reads of all chats of a user.
 *
 * @see https://learn.microsoft.com/graph/api/chats-getallmessages
 * @see https://learn.microsoft.com/graph/api/chat-getallretainedmessages
 */
export const exportHandlers = {
  async getAllMessages(context) {
    const { $top, $filter, $skiptoken } = context.query;
    const chats = await userChats(context, await openUser(context, context.path['user-id']));
    const filter = readFilter($filter, {
      lastModifiedDateTime: ['gt', 'lt'],
      'from/user/id': ['eq'],
      messageType: ['eq', 'ne'],
    });
    const selection: Selection = {
      // A filter compares the time of the last change, so messages are read in that order. Otherwise changes must not affect the order.
      ...(filter === undefined
        ? { indexes: ['byCreation'], order: creationOrder }
        : { indexes: ['byChange'], order: changeOrder }),
      span: timeSpan(filter, 'lastModifiedDateTime'),
      keep: filter ?? everything,
    };
    const found = await skiptokenPage({
      url: context.url,
      top: $top,
      skiptoken: $skiptoken,
      read: (range) => readAcross(context.records, chats, selection, range),
      order: (message) => positionOf(selection, message),
    });
    return listResponse(context, found, messageView);
  },

  async getAllRetainedMessages(context) {
    const chats = await userChats(context, await openUser(context, context.path['user-id']), true);
    const filter = readFilter(context.query.$filter, {
      lastModifiedDateTime: ['gt', 'lt'],
      'from/user/id': ['eq'],
      'from/user/userIdentityType': ['eq'],
      'from/application/applicationIdentityType': ['eq'],
      messageType: ['eq', 'ne'],
    });
    const selection: Selection = {
      indexes: ['byCreation', 'deleted'],
      order: creationOrder,
      span: { from: '', to: undefined },
      keep: filter ?? everything,
    };
    const found = await skipPage({
      url: context.url,
      query: context.query,
      read: (range) => readAcross(context.records, chats, selection, range),
    });
    return listResponse(context, found, retainedMessageView);
  },
} satisfies Handlers;

const everything = () => true;

function listResponse(context: RequestContext, { items, nextLink }: Page<MessageRecord>, view: typeof messageView) {
  return {
    status: 200,
    body: listBody(
      odataContext(context, 'Collection(chatMessage)'),
      { nextLink },
      items.map((message) => withType(view(context, message))),
    ),
  };
}

/** Which messages of several chats are read, and in what order those of one chat come. */
export interface Selection {
  /** Their lists, which have the same order. */
  readonly indexes: readonly ('byCreation' | 'byChange' | 'deleted')[];
  readonly order: (message: MessageRecord) => string;
  readonly span: TimeSpan;
  readonly keep: (message: MessageRecord) => boolean;
}

/** How many messages are read at once: our choice. */
const batchSize = 100;

/** The position of a message among those of several chats. */
export const positionOf = ({ order }: Selection, message: MessageRecord): string =>
  `${message.chatId} ${order(message)}`;

/**
 * Reads messages of several chats, one chat after the other, oldest first. A range starts after a position from
 * `positionOf`.
 */
export async function readAcross(
  records: Records,
  chats: readonly UserChat[],
  selection: Selection,
  { limit = Number.POSITIVE_INFINITY, after }: Range,
): Promise<MessageRecord[]> {
  const start = after === undefined ? undefined : readPosition(after);
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

function readPosition(position: string): { chatId: string; order: string } {
  const [, chatId, order] = /^(.+) (\d+ \d+)$/.exec(position) ?? [];
  if (chatId !== undefined && order !== undefined) return { chatId, order };
  throw new GraphFailure(400, { message: 'The $skiptoken is invalid. Use @odata.nextLink unchanged.' });
}

/** A chat of a user, and the time from which the user sees its messages, as `sortableTime` writes times. */
export interface UserChat {
  readonly chatId: string;
  readonly since: string;
}

/** The chats of a user, by id. Deleted chats are only included on request. */
export async function userChats({ records }: StorageContext, user: User, withDeleted = false): Promise<UserChat[]> {
  const chats: UserChat[] = [];
  for (const member of await records.list('member', 'ofUser', user.id)) {
    const chat = await records.get('chat', member.chatId);
    if (chat && (withDeleted || chat.deletedDateTime === null)) {
      chats.push({ chatId: chat.id, since: historyStart(member) });
    }
  }
  return chats;
}
