import type { components } from '../../../generated/beta/schema.ts';
import { isDeleted, type MessageRecord, messageKey } from '../messages/messageRecords.ts';
import { messageView } from '../messages/messageView.ts';
import { odataContext, select } from '../odata/responseBody.ts';
import { contextPath, linkPath } from '../odata/urlPath.ts';
import type { Records } from '../records/records.ts';
import { onBeta, type RequestContext, type StorageContext } from '../requestContext.ts';
import type { ChatRecord, MemberRecord } from './chatRecords.ts';
import { historyStart, isShown, type OpenChat } from './openChat.ts';

/**
 * A chat as it is returned, without what `$expand` adds. `member` is the caller's own membership.
 *
 * @see https://learn.microsoft.com/graph/api/chat-get
 */
export async function chatView(
  context: Pick<RequestContext, 'records' | 'version'>,
  chat: ChatRecord,
  member: MemberRecord | undefined,
): Promise<components['schemas']['chat']> {
  const { id, topic, createdDateTime, lastUpdatedDateTime, chatType, tenantId, onlineMeetingInfo } = chat;
  return {
    id,
    topic,
    createdDateTime,
    lastUpdatedDateTime,
    chatType,
    webUrl: `https://teams.microsoft.com${contextPath`/l/chat/${id}/0?tenantId=${tenantId}`}`,
    tenantId,
    isHiddenForAllMembers: member?.hidden === false ? false : await isHiddenForAll(context.records, id),
    onlineMeetingInfo,
    // Null for an app on its own, and not left out: observed.
    viewpoint: member ? viewpoint(member) : null,
    ...(chat.migrationMode === null
      ? {}
      : { migrationMode: chat.migrationMode, originalCreatedDateTime: chat.originalCreatedDateTime }),
    ...onBeta(context, { createdBy: chat.createdBy ?? null }),
  };
}

async function isHiddenForAll(records: Records, chatId: string): Promise<boolean> {
  const hiding = await records.list('member', 'hidingChat', chatId);
  if (hiding.length === 0) return false;
  const members = await records.list('member', 'ofChat', chatId, { limit: hiding.length + 1 });
  return members.length === hiding.length;
}

function viewpoint({ hidden, lastMessageReadDateTime }: MemberRecord): components['schemas']['chatViewpoint'] {
  return { isHidden: hidden, lastMessageReadDateTime };
}

/** What to include with a chat. */
interface ChatExpansion {
  /** What `$expand` names. Defaults to nothing. */
  readonly expand: readonly components['parameters']['expandChat'][number][] | undefined;
  /** The maximum number of members. Defaults to all. */
  readonly memberLimit?: number;
  /** The member whose view of the messages is shown. Undefined shows all. */
  readonly seenBy: MemberRecord | undefined;
}

/** A chat as it is returned, with what `$expand` adds. */
export async function expandedChatView(
  context: RequestContext,
  { chat, member }: Pick<OpenChat, 'chat' | 'member'>,
  { expand = [], memberLimit, seenBy }: ChatExpansion,
): Promise<components['schemas']['chat']> {
  const view = await chatView(context, chat, member);
  if (expand.includes('members')) {
    const range = memberLimit === undefined ? {} : { limit: memberLimit };
    view.members = [];
    for (const each of await context.records.list('member', 'ofChat', chat.id, range)) {
      view.members.push(await memberView(context, each));
    }
  }
  if (expand.includes('lastMessagePreview')) {
    const last = await lastMessage(context, chat, seenBy);
    view.lastMessagePreview = last ? messagePreview(context, last) : null;
  }
  return view;
}

/** A membership as it is returned. */
export async function memberView(
  { records }: Pick<StorageContext, 'records'>,
  { id, userId, roles, visibleHistoryStartDateTime }: MemberRecord,
): Promise<components['schemas']['aadUserConversationMember']> {
  const user = await records.get('user', userId);
  return {
    '@odata.type': '#microsoft.graph.aadUserConversationMember',
    id,
    roles: [...roles],
    displayName: user?.displayName ?? null,
    visibleHistoryStartDateTime,
    userId,
    email: user?.mail ?? null,
    tenantId: user?.tenantId ?? null,
  };
}

/**
 * The last message of a chat, deleted or not. Undefined if there is no message, or if it is older than the history that
 * `member` sees. Undefined for `member` shows all.
 */
export async function lastMessage(
  { records }: StorageContext,
  { id, lastMessageId }: ChatRecord,
  member: MemberRecord | undefined,
): Promise<MessageRecord | undefined> {
  if (lastMessageId === null) return undefined;
  const message = await records.get('message', messageKey(id, lastMessageId));
  return message && isShown(message, historyStart(member)) ? message : undefined;
}

/**
 * The preview of a message, as a chat shows its last one.
 *
 * @see https://learn.microsoft.com/graph/api/resources/chatmessageinfo
 */
function messagePreview(context: RequestContext, record: MessageRecord): components['schemas']['chatMessageInfo'] {
  const { id, createdDateTime, messageType, body, from, eventDetail } = messageView(context, record);
  return { id, createdDateTime, isDeleted: isDeleted(record), messageType, body, from, eventDetail };
}

/** The properties that a response with a chat contains: those that `$select` names, and what `$expand` adds. */
export const selectedChat = (view: components['schemas']['chat'], { $select, $expand = [] }: PartQuery) =>
  select(view, $select && [...$select, ...$expand]);

/** The `$select` and `$expand` of a request for a chat or parts of one. */
interface PartQuery {
  readonly $select?: readonly string[] | undefined;
  readonly $expand?: readonly string[] | undefined;
}

/** A name in a context URL, with what `$select` and `$expand` name: `chats(topic,members())`. */
export function queriedName(name: string, { $select = [], $expand = [] }: PartQuery): string {
  const names = [...$select, ...$expand.map(expansion)];
  return names.length === 0 ? name : `${name}(${names.join(',')})`;
}

/** The context URL of parts of a chat, with `$select` and `$expand`: `…#chats('x')/tabs(id,teamsApp())`. */
export function chatPartContext(context: RequestContext, chatId: string, part: string, query: PartQuery = {}): string {
  return odataContext(context, `${contextPath`chats('${chatId}')`}/${queriedName(part, query)}`);
}

/** An item of `$expand` in a context URL: `teamsAppDefinition($expand=bot)` becomes `teamsAppDefinition(bot())`. */
function expansion(item: string): string {
  const [, name = item, inner = ''] = item.match(/^(\w+)\(\$expand=(\w+)\)$/) ?? [];
  return inner === '' ? `${name}()` : `${name}(${inner}())`;
}

/** The `Location` header of a new part of a chat. */
export const partLocation = ({ root }: RequestContext, chatId: string, part: string, id: string) => ({
  Location: root + linkPath`/chats('${chatId}')/${part}('${id}')`,
});
