import { chatPartContext } from '../chats/chatView.ts';
import type { ChatPath } from '../chats/openChat.ts';
import { isShown, type OpenHistory, openHistory } from '../chats/openChat.ts';
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
 * Reading, sending, changing and deleting messages.
 *
 * @see https://learn.microsoft.com/graph/api/chat-list-messages
 * @see https://learn.microsoft.com/graph/api/chatmessage-get
 */
export const messageHandlers = {
  listChatMessages: (context) => list(context, context.path, context.query),
  listMyChatMessages: (context) => list(context, context.path, context.query),
  listUserChatMessages: (context) => list(context, context.path, context.query),
  getChatMessage: (context) => get(context, context.path),
  getMyChatMessage: (context) => get(context, context.path),
  getUserChatMessage: (context) => get(context, context.path),
} satisfies Handlers;

async function list(context: RequestContext, path: ChatPath, query: MessageQuery) {
  const history = await openHistory(context, path);
  const { items, nextLink } = await listMessages(context.records, history, context.url, query);
  return {
    status: 200,
    body: listBody(
      chatPartContext(context, history.chat.id, 'messages'),
      { nextLink },
      items.map((message) => messageView(context, message)),
    ),
  };
}

async function get(context: RequestContext, path: MessagePath) {
  const { chat, message } = await openMessage(context, path);
  return {
    status: 200,
    body: { '@odata.context': chatPartContext(context, chat.id, 'messages/$entity'), ...messageView(context, message) },
  };
}

/** The query options that the lists of messages take. */
export interface MessageQuery {
  readonly $top: number;
  readonly $orderby?: 'lastModifiedDateTime desc' | 'createdDateTime desc' | undefined;
  readonly $filter?: string | undefined;
  readonly $skiptoken?: string | undefined;
}

/** The properties of messages that `$filter` supports. */
const filterable = { lastModifiedDateTime: ['gt', 'lt'], createdDateTime: ['lt'] } as const;

const orders = {
  lastModifiedDateTime: { index: 'byChange', order: changeOrder },
  createdDateTime: { index: 'byCreation', order: creationOrder },
} as const;

/**
 * A page of the messages of a chat that are shown, the newest first, without the deleted ones.
 *
 * A filter only applies if the messages are sorted by what it compares, as the page says. Otherwise it is ignored. Throws a
 * `GraphFailure` 400 if it is malformed or not supported, and if the `$skiptoken` is invalid.
 */
export function listMessages(
  records: Records,
  { chat, since }: OpenHistory,
  url: string,
  { $top, $orderby, $filter, $skiptoken }: MessageQuery,
): Promise<Page<MessageRecord>> {
  const property = $orderby === 'createdDateTime desc' ? 'createdDateTime' : 'lastModifiedDateTime';
  const { index, order } = orders[property];
  const filter = readFilter($filter, filterable);
  const holds = $orderby !== undefined && filter?.properties.every((name) => name === property);
  const { from, to } = timeSpan(holds ? filter : undefined, property);
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
    keep: (message) => isShown(message, since) && (!holds || filter?.(message) === true),
  });
}
