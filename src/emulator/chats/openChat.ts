import { GraphFailure } from '../../contract/graphFailure.ts';
import { requirePermissionInChat } from '../directory/authorization.ts';
import { type ApplicationCaller, isOfTenant } from '../directory/caller.ts';
import { openUser } from '../directory/directory.ts';
import type { User } from '../directory/directoryRecords.ts';
import type { Records } from '../records/records.ts';
import type { RequestContext, StorageContext } from '../requestContext.ts';
import { beginningOfTime, sortableTime } from '../time.ts';
import { type ChatRecord, type MemberRecord, membershipKey } from './chatRecords.ts';

/** The path parameters of a chat. */
export interface ChatPath {
  readonly 'chat-id': string;
  /** The user, below `/users/{user-id}`. */
  readonly 'user-id'?: string;
}

/** A chat that the caller may access. */
export interface OpenChat {
  readonly chat: ChatRecord;
  /** The caller's own membership. Undefined for an app on its own. */
  readonly member: MemberRecord | undefined;
  /** The member whose view of the messages is shown: the caller, or the user of the path. Undefined shows all. */
  readonly seenBy: MemberRecord | undefined;
}

/**
 * The chat that a path leads to.
 *
 * Throws a {@link GraphFailure}: 404 if there is none or it was deleted; 403 if the caller or the user of the path is
 * not a member or, for an app on its own, if another organization started the chat or the app's permissions do not hold
 * in it.
 */
export function openChat(context: RequestContext, path: ChatPath): Promise<OpenChat> {
  return open(context, path, (chat, caller) => isOfTenant(caller, chat));
}

/**
 * The chat that a path leads to, for what is not about its messages: an app on its own also sees a chat that another
 * organization started if a member belongs to the app's. Otherwise like {@link openChat}.
 *
 * @see https://learn.microsoft.com/graph/api/chat-get
 */
export function openSharedChat(context: RequestContext, path: ChatPath): Promise<OpenChat> {
  return open(context, path, async ({ id }, { tenantId }) => {
    for (const { userId } of await context.records.list('member', 'ofChat', id)) {
      if ((await context.records.get('user', userId))?.tenantId === tenantId) return true;
    }
    return false;
  });
}

async function open(
  context: RequestContext,
  path: ChatPath,
  mayOpen: (chat: ChatRecord, caller: ApplicationCaller) => boolean | Promise<boolean>,
): Promise<OpenChat> {
  const { caller, records } = context;
  const user = path['user-id'] === undefined ? undefined : await openUser(context, path['user-id']);
  const chat = await existingChat(records, path['chat-id']);
  if (caller.kind === 'delegated') {
    const member = await membership(records, chat, caller.user);
    return { chat, member, seenBy: member };
  }
  const seenBy = user && (await membership(records, chat, user));
  if (!(await mayOpen(chat, caller))) throw notAMember();
  await requirePermissionInChat(context, chat.id);
  return { chat, member: undefined, seenBy };
}

/** A chat that is not deleted. Throws a {@link GraphFailure} 404. */
export async function existingChat(records: Records, id: string): Promise<ChatRecord> {
  const chat = await records.get('chat', id);
  if (chat?.deletedDateTime === null) return chat;
  throw new GraphFailure(404, { message: `No chat is found with id '${id}'.` });
}

async function membership(records: Records, chat: ChatRecord, user: User): Promise<MemberRecord> {
  const member = await records.find('member', membershipKey(chat.id, user.id));
  if (!member) throw notAMember();
  return member;
}

/** The error of a caller who is not a member of a chat. */
export const notAMember = () => new GraphFailure(403, { message: 'The caller is not a member of the chat.' });

/** A chat, and the part of its messages that is shown. */
export interface OpenHistory extends OpenChat {
  /** The time from which messages are shown, as `sortableTime` writes times. Empty shows all. */
  readonly since: string;
}

/**
 * The chat that a path leads to, and the part of its messages that is shown: what the member may see; what the user may
 * see, below `/users/{user-id}`; or everything, for an app on its own.
 *
 * Throws what {@link openChat} throws.
 */
export async function openHistory(context: RequestContext, path: ChatPath): Promise<OpenHistory> {
  const opened = await openChat(context, path);
  return { ...opened, since: historyStart(opened.seenBy) };
}

/** A chat of a user, and the time from which the user sees its messages, as `sortableTime` writes times. */
export interface UserHistory {
  readonly chatId: string;
  readonly since: string;
}

/** The histories of all chats of a user, by the id of the chat. Deleted chats are only included on request. */
export async function userHistories(
  { records }: StorageContext,
  user: User,
  { withDeleted }: { readonly withDeleted: boolean },
): Promise<UserHistory[]> {
  const histories: UserHistory[] = [];
  for (const member of await records.list('member', 'ofUser', user.id)) {
    const chat = await records.get('chat', member.chatId);
    if (chat && (withDeleted || chat.deletedDateTime === null)) {
      histories.push({ chatId: chat.id, since: historyStart(member) });
    }
  }
  return histories;
}

/**
 * The time from which a member sees messages, as `sortableTime` writes times. Empty if the member sees all, and without
 * a member.
 */
export const historyStart = (member: MemberRecord | undefined): string =>
  member === undefined || member.visibleHistoryStartDateTime === beginningOfTime
    ? ''
    : sortableTime(member.visibleHistoryStartDateTime);

/** Whether a message belongs to the history that begins at a time. */
export const isShown = ({ createdDateTime }: { readonly createdDateTime: string }, since: string): boolean =>
  since === '' || sortableTime(createdDateTime) >= since;
