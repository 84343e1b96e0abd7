import { openUser } from '../directory/directory.ts';
import type { User } from '../directory/directoryRecords.ts';
import { readFilter } from '../odata/filter.ts';
import type { Filterable } from '../odata/filterable.ts';
import { skiptokenPage } from '../odata/page.ts';
import { listBody, odataContext } from '../odata/responseBody.ts';
import type { Context, Handlers, RequestContext } from '../requestContext.ts';
import type { Range } from '../store/store.ts';
import { sortableTime } from '../time.ts';
import type { ChatRecord, MemberRecord } from './chatRecords.ts';
import { expandedChatView, expandedName, lastMessage } from './chatView.ts';

/** How many members `$expand` shows of each chat of a list, as the page of the operation says. */
const memberLimit = 25;

/**
 * Listing the chats of a user.
 *
 * @see https://learn.microsoft.com/graph/api/chat-list
 */
export const listChatHandlers = {
  listChats: (context) => listChats(context, signedInUser(context), 'chats'),
  listMyChats: (context) => listChats(context, signedInUser(context), 'chats'),

  async listUserChats(context) {
    const user = await openUser(context, context.path['user-id']);
    return listChats(context, user, `users('${encodeURIComponent(user.id)}')/chats`);
  },
} satisfies Handlers;

type ListContext = Context<'listChats' | 'listMyChats' | 'listUserChats'>;

/** A chat of a user, with its order in the list. */
interface ListedChat {
  readonly chat: ChatRecord;
  readonly mine: MemberRecord;
  readonly order: string;
}

function signedInUser({ caller }: ListContext): User {
  if (caller.kind === 'delegated') return caller.user;
  throw new Error('The contract lets only signed-in users list their chats.');
}

async function listChats(context: ListContext, user: User, name: string) {
  const { $top, $skiptoken, $expand: expand, $filter, $orderby } = context.query;
  const seen = ({ chat, mine }: ListedChat) => ({
    chat,
    member: context.caller.kind === 'delegated' ? mine : undefined,
  });
  const filter = $filter === undefined ? undefined : chatFilter($filter);
  const { items, nextLink } = await skiptokenPage<ListedChat>({
    url: context.url,
    top: $top,
    skiptoken: $skiptoken,
    read: $orderby === undefined ? (range) => byId(context, user, range) : await newestFirst(context, user),
    order: ({ order }) => order,
    keep: (chats) => chats.chat.deletedDateTime === null && (!filter || filter(context, seen(chats))),
  });
  const value = [];
  for (const item of items) {
    value.push(await expandedChatView(context, seen(item), { expand, memberLimit, seenBy: item.mine }));
  }
  return {
    status: 200,
    body: listBody(odataContext(context, expandedName(name, expand)), { nextLink }, value),
  };
}

async function byId({ records }: ListContext, user: User, range: Range): Promise<ListedChat[]> {
  const chats: ListedChat[] = [];
  for (const mine of await records.list('member', 'ofUser', user.id, range)) {
    // A membership is removed with its chat, so the chat exists.
    const chat = await records.get('chat', mine.chatId);
    if (chat) chats.push({ chat, mine, order: mine.chatId });
  }
  return chats;
}

/** Chats without a message that the user sees come last. A message can move any chat, so all are read. */
async function newestFirst(context: ListContext, user: User): Promise<(range: Range) => Promise<ListedChat[]>> {
  const chats: ListedChat[] = [];
  for (const { chat, mine } of await byId(context, user, {})) {
    const last = await lastMessage(context, chat, mine);
    chats.push({ chat, mine, order: `${last ? sortableTime(last.createdDateTime) : ''} ${chat.id}` });
  }
  chats.sort((a, b) => (a.order < b.order ? 1 : -1));
  return async ({ after, limit }) => chats.filter(({ order }) => after === undefined || order < after).slice(0, limit);
}

const filterable: Filterable = {
  id: 'any',
  topic: 'any',
  chatType: 'any',
  createdDateTime: 'any',
  lastUpdatedDateTime: 'any',
  webUrl: 'any',
  tenantId: 'any',
  isHiddenForAllMembers: 'any',
  'onlineMeetingInfo/calendarEventId': 'any',
  'onlineMeetingInfo/joinWebUrl': 'any',
  'onlineMeetingInfo/organizer/id': 'any',
  'viewpoint/isHidden': 'any',
  'viewpoint/lastMessageReadDateTime': 'any',
  migrationMode: 'any',
  originalCreatedDateTime: 'any',
  members: 'any',
};

/** Whether a chat passes a filter, as the caller sees it. `member` is the caller's own membership. */
export type ChatFilter = (
  context: RequestContext,
  open: { readonly chat: ChatRecord; readonly member: MemberRecord | undefined },
) => Promise<boolean>;

/** Reads a `$filter` over chats. Throws a `GraphFailure` 400 if it is malformed or names what a chat does not have. */
export function chatFilter(text: string): ChatFilter {
  const filter = readFilter(text, filterable);
  const expand = filter.properties.includes('members') ? (['members'] as const) : [];
  return async (context, open) =>
    filter(await expandedChatView(context, open, { expand: [...expand], seenBy: undefined }));
}
