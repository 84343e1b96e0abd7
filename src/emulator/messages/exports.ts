import { GraphFailure } from '../../contract/graphFailure.ts';
import { isShown, type UserHistory, userHistories } from '../chats/openChat.ts';
import { openUser } from '../directory/directory.ts';
import { readFilter } from '../odata/filter.ts';
import type { Filterable } from '../odata/filterable.ts';
import { type Page, skipPage, skiptokenPage } from '../odata/page.ts';
import { listBody, odataContext } from '../odata/responseBody.ts';
import { type TimeSpan, timeSpan } from '../odata/timeSpan.ts';
import type { Records } from '../records/records.ts';
import type { Handlers, RequestContext } from '../requestContext.ts';
import type { Range } from '../store/store.ts';
import { changeOrder, creationOrder, isDeleted, type MessageRecord } from './messageRecords.ts';
import { messageView, retainedMessageView, withType } from './messageView.ts';

/**
 * Exporting the messages of all chats of a user, by an app on its own.
 *
 * @see https://learn.microsoft.com/graph/api/chats-getallmessages
 * @see https://learn.microsoft.com/graph/api/chat-getallretainedmessages
 */
export const exportHandlers = {
  async getAllMessages(context) {
    const { $top, $filter, $skiptoken } = context.query;
    const user = await openUser(context, context.path['user-id']);
    const histories = await userHistories(context, user, { withDeleted: false });
    const filter = readFilter($filter, filterable);
    const selection: Selection = {
      // A filter compares the time of the last change, so messages are read in that order. Otherwise a change must not
      // move a message.
      ...(filter === undefined
        ? { index: 'byCreation', order: creationOrder }
        : { index: 'byChange', order: changeOrder }),
      span: timeSpan(filter, 'lastModifiedDateTime'),
      // That deleted messages are left out is our choice.
      keep: (message) => !isDeleted(message) && (!filter || filter(message)),
    };
    const page = await skiptokenPage({
      url: context.url,
      top: $top,
      skiptoken: $skiptoken,
      read: (range) => readAcross(context.records, histories, selection, range),
      order: (message) => positionOf(selection, message),
    });
    return listResponse(context, page, messageView);
  },

  async getAllRetainedMessages(context) {
    const user = await openUser(context, context.path['user-id']);
    const histories = await userHistories(context, user, { withDeleted: true });
    const filter = readFilter(context.query.$filter, filterable);
    const selection: Selection = {
      index: 'byCreation',
      order: creationOrder,
      span: { from: '', to: undefined },
      keep: (message) => !filter || filter(message),
    };
    const page = await skipPage({
      url: context.url,
      query: context.query,
      read: (range) => readAcross(context.records, histories, selection, range),
    });
    return listResponse(context, page, retainedMessageView);
  },
} satisfies Handlers;

/** The properties of messages that `$filter` supports, as the parameters of both operations say. */
const filterable: Filterable = {
  lastModifiedDateTime: ['gt', 'lt'],
  'from/user/id': ['eq'],
  'from/user/userIdentityType': ['eq'],
  'from/application/applicationIdentityType': ['eq'],
  'from/user/microsoft.graph.teamworkUserIdentity/userIdentityType': ['eq'],
  'from/application/microsoft.graph.teamworkApplicationIdentity/applicationIdentityType': ['eq'],
  messageType: ['eq', 'ne'],
};

/** Which messages of several chats are read, and in what order those of one chat come. */
interface Selection {
  readonly index: 'byCreation' | 'byChange';
  readonly order: (message: MessageRecord) => string;
  /** The part of an index that the filter can match. */
  readonly span: TimeSpan;
  readonly keep: (message: MessageRecord) => boolean;
}

/** How many messages are read at once: our choice. */
const batchSize = 100;

/**
 * Reads messages of several chats, one chat after the other, oldest first. A range starts after a position from
 * `positionOf`.
 */
async function readAcross(
  records: Records,
  histories: readonly UserHistory[],
  selection: Selection,
  { limit = Number.POSITIVE_INFINITY, after }: Range,
): Promise<MessageRecord[]> {
  const start = after === undefined ? undefined : readPosition(after);
  const messages: MessageRecord[] = [];
  for (const { chatId, since } of histories) {
    if (start && chatId < start.chatId) continue;
    const { from, to } = selection.span;
    let order = start?.chatId === chatId ? start.order : from > since ? from : since;
    for (;;) {
      const batch = await records.list('message', selection.index, chatId, { after: order, limit: batchSize });
      for (const message of batch) {
        if (isShown(message, since) && selection.keep(message)) messages.push(message);
        if (messages.length === limit) return messages;
      }
      const last = batch.at(-1);
      if (last === undefined || batch.length < batchSize) break;
      order = selection.order(last);
      if (to !== undefined && order >= to) break;
    }
  }
  return messages;
}

/** The position of a message among those of several chats. */
const positionOf = ({ order }: Selection, message: MessageRecord): string => `${message.chatId} ${order(message)}`;

/** The chat and the order of a position from `positionOf`. Throws a {@link GraphFailure} 400 if it is malformed. */
function readPosition(position: string): { chatId: string; order: string } {
  const [, chatId, order] = /^(.+) (\d+ \d+)$/.exec(position) ?? [];
  if (chatId !== undefined && order !== undefined) return { chatId, order };
  throw new GraphFailure(400, { message: 'The $skiptoken is invalid. Use @odata.nextLink unchanged.' });
}

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
