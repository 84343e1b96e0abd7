import { chatPartContext } from '../chats/chatView.ts';
import { type ChatPath, isShown, type OpenHistory, openHistory } from '../chats/openChat.ts';
import { readFilter } from '../odata/filter.ts';
import { type Page, skiptokenPage } from '../odata/page.ts';
import { listBody } from '../odata/responseBody.ts';
import { timeSpan } from '../odata/timeSpan.ts';
import type { Records } from '../records/records.ts';
import type { Handlers, RequestContext } from '../requestContext.ts';
import type { Range } from '../store/store.ts';
import { changeOrder, creationOrder, type MessageRecord } from './messageRecords.ts';
import { messageView } from './messageView.ts';
import { type MessagePath, openMessage } from './openMessage.ts';

/**
 * Reading messages.
 *
 * @see https://learn.microsoft.com/graph/api/chat-list-messages
 * @see https://learn.microsoft.com/graph/api/chatmessage-get
 */
export const messageHandlers = {
  listChatMessages: (context) => listMessages(context, context.path, context.query),
  listMyChatMessages: (context) => listMessages(context, context.path, context.query),
  listUserChatMessages: (context) => listMessages(context, context.path, context.query),
  getChatMessage: (context) => getMessage(context, context.path),
  getMyChatMessage: (context) => getMessage(context, context.path),
  getUserChatMessage: (context) => getMessage(context, context.path),
} satisfies Handlers;

/** The query options of the lists of messages. */
interface MessageQuery {
  readonly $top: number;
  readonly $orderby?: 'lastModifiedDateTime desc' | 'createdDateTime desc' | undefined;
  readonly $filter?: string | undefined;
  readonly $skiptoken?: string | undefined;
}

async function listMessages(context: RequestContext, path: ChatPath, query: MessageQuery) {
  const history = await openHistory(context, path);
  const { items, nextLink } = await readMessages(context.records, history, context.url, query);
  return {
    status: 200,
    body: listBody(
      chatPartContext(context, history.chat.id, 'messages'),
      { nextLink },
      items.map((message) => messageView(context, message)),
    ),
  };
}

/**
 * A page of the messages of a chat that are shown, the newest first. Deleted ones are among them, empty: observed.
 *
 * A filter only applies if it compares the property that sorts the list, as the page says. Otherwise it is ignored. Without
 * `$orderby` that is `lastModifiedDateTime`, and a filter on it applies: observed, against the page.
 *
 * Throws a `GraphFailure` 400 if the filter is malformed or not supported, and if the `$skiptoken` is invalid.
 *
 * @see https://learn.microsoft.com/graph/api/chat-list-messages
 */
function readMessages(
  records: Records,
  { chat, since }: OpenHistory,
  url: string,
  { $top, $orderby, $filter, $skiptoken }: MessageQuery,
): Promise<Page<MessageRecord>> {
  const property = $orderby === 'createdDateTime desc' ? 'createdDateTime' : 'lastModifiedDateTime';
  const { index, order } = orders[property];
  const filter = readFilter($filter, filterable);
  const applied = filter?.properties.every((name) => name === property) ? filter : undefined;
  const { from, to } = timeSpan(applied, property);
  // Shown messages were created, and therefore changed, after the start of the history.
  const first = from > since ? from : since;

  async function read({ limit, after = to }: Range & { limit: number }): Promise<MessageRecord[]> {
    const range = { limit, descending: true, ...(after === undefined ? {} : { after }) };
    const messages = await records.list('message', index, chat.id, range);
    return first === '' ? messages : messages.filter((message) => order(message) >= first);
  }
  return skiptokenPage({
    url,
    top: $top,
    skiptoken: $skiptoken,
    read,
    order,
    keep: (message) => isShown(message, since) && (!applied || applied(message)),
  });
}

/**
 * The properties of messages that `$filter` supports, as openapi/components/parameters/filterChatMessages.yaml says.
 */
const filterable = { lastModifiedDateTime: ['gt', 'lt'], createdDateTime: ['lt'] } as const;

/** The index of each order. */
const orders = {
  lastModifiedDateTime: { index: 'byChange', order: changeOrder },
  createdDateTime: { index: 'byCreation', order: creationOrder },
} as const;

async function getMessage(context: RequestContext, path: MessagePath) {
  const { chat, message } = await openMessage(context, path);
  return {
    status: 200,
    body: { '@odata.context': chatPartContext(context, chat.id, 'messages/$entity'), ...messageView(context, message) },
  };
}
