import type { components } from '../../../generated/beta/schema.ts';
import { isDeleted, type MessageRecord, messageKey } from '../messages/messageRecords.ts';
import { messageView } from '../messages/messageView.ts';
import { odataContext, wellFormed } from '../odata/responseBody.ts';
import type { Records } from '../records/records.ts';
import type { RequestContext, StorageContext } from '../requestContext.ts';
import type { ChatRecord, MemberRecord } from './chatRecords.ts';
import { historyStart, isShown } from './openChat.ts';

/** A chat as it is returned, without what `$expand` adds. `member` is the caller's own membership. */
export async function chatView(
  { records }: StorageContext,
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
    webUrl: `https://teams.microsoft.com/l/chat/${encodeURIComponent(id)}/0?tenantId=${encodeURIComponent(wellFormed(tenantId))}`,
    tenantId,
    isHiddenForAllMembers: member?.hidden === false ? false : await hiddenForAll(records, id),
    onlineMeetingInfo,
    ...(member ? { viewpoint: viewpoint(member) } : {}),
    ...(chat.migrationMode === null
      ? {}
      : { migrationMode: chat.migrationMode, originalCreatedDateTime: chat.originalCreatedDateTime }),
  };
}

async function hiddenForAll(records: Records, chatId: string): Promise<boolean> {
  const hiding = await records.list('member', 'hidingChat', chatId);
  if (hiding.length === 0) return false;
  const members = await records.list('member', 'ofChat', chatId, { limit: hiding.length + 1 });
  return members.length === hiding.length;
}

function viewpoint({ hidden, lastMessageReadDateTime }: MemberRecord): components['schemas']['chatViewpoint'] {
  return { isHidden: hidden, lastMessageReadDateTime };
}

type Expandable = components['parameters']['expandChat'][number];

/** What to include with a chat. */
export interface ChatExpansion {
  /** What `$expand` names. Defaults to nothing. */
  readonly expand: readonly Expandable[] | undefined;
  /** How many members are shown at most. Defaults to all. */
  readonly memberLimit?: number;
  /** Whose view of the messages is shown. Defaults to everything. */
  readonly seenBy: MemberRecord | undefined;
}

/** A chat as it is returned, with what `$expand` adds. `member` is the caller's own membership. */
export async function expandedChatView(
  context: RequestContext,
  { chat, member }: { readonly chat: ChatRecord; readonly member: MemberRecord | undefined },
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

/** The name in the metadata of something that was expanded: `chats(members())`. */
export const expandedName = (name: string, expand: readonly string[] = []): string =>
  expand.length === 0 ? name : `${name}(${expand.map((each) => `${each}()`).join(',')})`;

/** The `$select` and `$expand` of a request for parts of a chat. */
export interface PartQuery {
  readonly $select?: readonly string[] | undefined;
  readonly $expand?: readonly string[] | undefined;
}

/** The context of parts of a chat, with `$select` and `$expand`: `chats('x')/tabs(id,teamsApp())`. */
export function chatPartContext(
  context: RequestContext,
  chatId: string,
  part: string,
  { $select = [], $expand = [] }: PartQuery = {},
): string {
  const shape = [...$select, ...$expand.map(expansion)];
  const shaped = shape.length === 0 ? '' : `(${shape.join(',')})`;
  const key = encodeURIComponent(chatId).replaceAll("'", "''");
  return odataContext(context, `chats('${key}')/${part}${shaped}`);
}

/** The `Location` header of a new part of a chat. */
export const partLocation = ({ root }: RequestContext, chatId: string, part: string, id: string) => ({
  Location: `${root}/chats('${chatId}')/${part}('${id}')`,
});

/** `teamsAppDefinition($expand=bot)` is `teamsAppDefinition(bot())`. */
function expansion(item: string): string {
  const [, name = item, inner = ''] = item.match(/^(\w+)\(\$expand=(\w+)\)$/) ?? [];
  return inner === '' ? `${name}()` : `${name}(${inner}())`;
}

/** A membership as it is returned. */
export async function memberView(
  { records }: StorageContext,
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

/** The preview of a message, as a chat shows its last one. */
export function messagePreview(
  context: RequestContext,
  record: MessageRecord,
): components['schemas']['chatMessageInfo'] {
  const { id, createdDateTime, messageType, body, from, eventDetail } = messageView(context, record);
  return { id, createdDateTime, isDeleted: isDeleted(record), messageType, body, from, eventDetail };
}

/** The last message of a chat, deleted or not. Undefined if there is no message, or none that `member` may see. */
export async function lastMessage(
  { records }: StorageContext,
  { id, lastMessageId }: ChatRecord,
  member: MemberRecord | undefined,
): Promise<MessageRecord | undefined> {
  if (lastMessageId === null) return undefined;
  const message = await records.get('message', messageKey(id, lastMessageId));
  return message && isShown(message, historyStart(member)) ? message : undefined;
}
