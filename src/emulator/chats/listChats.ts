import { signedInUser } from '../directory/caller.ts';
import { openUser } from '../directory/directory.ts';
import type { User } from '../directory/directoryRecords.ts';
import { readFilter } from '../odata/filter.ts';
import type { Filterable } from '../odata/filterable.ts';
import { skiptokenPage } from '../odata/page.ts';
import { listBody, odataContext } from '../odata/responseBody.ts';
import { contextPath } from '../odata/urlPath.ts';
import type { Context, Handlers, RequestContext } from '../requestContext.ts';
import type { Range } from '../store/store.ts';
import { sortableTime } from '../time.ts';
import type { ChatRecord, MemberRecord } from './chatRecords.ts';
import { expandedChatView, lastMessage, queriedName, selectedChat } from './chatView.ts';
import type { OpenChat } from './openChat.ts';

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
    return listChats(context, user, contextPath`users('${user.id}')/chats`);
  },
} satisfies Handlers;

type ListContext = Context<'listChats' | 'listMyChats' | 'listUserChats'>;

/** A chat of a user, with the user's membership and the order of the chat in the list. */
interface UserChat {
  readonly chat: ChatRecord;
  readonly membership: MemberRecord;
  readonly order: string;
}

/** How many members `$expand` shows of each chat of a list, as the page says. */
const memberLimit = 25;

async function listChats(context: ListContext, user: User, name: string) {
  const { $top, $skiptoken, $expand: expand, $filter, $orderby } = context.query;
  // An app on its own lists the chats of a user and has no membership of its own.
  const opened = ({ chat, membership }: UserChat) => ({
    chat,
    member: context.caller.kind === 'delegated' ? membership : undefined,
  });
  const filter = $filter === undefined ? undefined : chatFilter($filter);
  const { items, nextLink } = await skiptokenPage<UserChat>({
    url: context.url,
    top: $top,
    skiptoken: $skiptoken,
    read: $orderby === undefined ? (range) => byId(context, user, range) : await newestFirst(context, user),
    order: ({ order }) => order,
    keep: (item) => item.chat.deletedDateTime === null && (!filter || filter(context, opened(item))),
  });
  const value = [];
  for (const item of items) {
    const view = await expandedChatView(context, opened(item), { expand, memberLimit, seenBy: item.membership });
    value.push(selectedChat(view, context.query));
  }
  return {
    status: 200,
    body: listBody(odataContext(context, queriedName(name, context.query)), { nextLink }, value),
  };
}

/** Chats by id: our choice, because the page defines no order without `$orderby`. */
async function byId({ records }: ListContext, user: User, range: Range): Promise<UserChat[]> {
  const chats: UserChat[] = [];
  for (const membership of await records.list('member', 'ofUser', user.id, range)) {
    // A membership is removed with its chat, so the chat exists.
    const chat = await records.get('chat', membership.chatId);
    if (chat) chats.push({ chat, membership, order: chat.id });
  }
  return chats;
}

/**
 * Chats by the last message that the user sees, the newest first. Chats without one come last: our choice. A message
 * can move any chat, so all are read.
 */
async function newestFirst(context: ListContext, user: User): Promise<(range: Range) => Promise<UserChat[]>> {
  const chats: UserChat[] = [];
  for (const { chat, membership } of await byId(context, user, {})) {
    const last = await lastMessage(context, chat, membership);
    chats.push({ chat, membership, order: `${last ? sortableTime(last.createdDateTime) : ''} ${chat.id}` });
  }
  chats.sort((a, b) => (a.order < b.order ? 1 : -1));
  return async ({ after, limit }) => chats.filter(({ order }) => after === undefined || order < after).slice(0, limit);
}

/** Whether a chat passes a filter, as the caller sees it. */
type ChatFilter = (context: RequestContext, opened: Pick<OpenChat, 'chat' | 'member'>) => Promise<boolean>;

/** Reads a `$filter` over chats. Throws a `GraphFailure` 400 if it is malformed or names what a chat does not have. */
function chatFilter(text: string): ChatFilter {
  const filter = readFilter(text, filterable);
  const expand = filter.properties.includes('members') ? (['members'] as const) : undefined;
  return async (context, opened) => filter(await expandedChatView(context, opened, { expand, seenBy: undefined }));
}

/** The properties of chats that `$filter` supports, as openapi/components/parameters/filterChats.yaml says. */
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
  members: {
    items: {
      id: 'any',
      displayName: 'any',
      roles: { items: { '': 'any' } },
      visibleHistoryStartDateTime: 'any',
      'microsoft.graph.aadUserConversationMember/userId': 'any',
      'microsoft.graph.aadUserConversationMember/email': 'any',
      'microsoft.graph.aadUserConversationMember/tenantId': 'any',
      'microsoft.graph.anonymousGuestConversationMember/anonymousGuestId': 'any',
      'microsoft.graph.azureCommunicationServicesUserConversationMember/azureCommunicationServicesId': 'any',
      'microsoft.graph.microsoftAccountUserConversationMember/userId': 'any',
      'microsoft.graph.phoneUserConversationMember/phoneNumber': 'any',
      'microsoft.graph.skypeForBusinessUserConversationMember/userId': 'any',
      'microsoft.graph.skypeForBusinessUserConversationMember/tenantId': 'any',
      'microsoft.graph.skypeUserConversationMember/skypeId': 'any',
    },
  },
};
