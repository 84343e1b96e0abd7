import { GraphFailure } from '../../contract/graphFailure.ts';
import { requirePermissionInChat } from '../directory/authorization.ts';
import type { ApplicationCaller } from '../directory/caller.ts';
import { openUser } from '../directory/directory.ts';
import type { User } from '../directory/directoryRecords.ts';
import type { Records } from '../records/records.ts';
import type { RequestContext } from '../requestContext.ts';
import { beginningOfTime, sortableTime } from '../time.ts';
import { type ChatRecord, type MemberRecord, membershipKey } from './chatRecords.ts';

/** A chat that the caller may access. */
export interface OpenChat {
  readonly chat: ChatRecord;
  /** The caller's own membership. Undefined for an app on its own. */
  readonly member: MemberRecord | undefined;
  /** The member whose view of the messages is shown: the caller, or the user of the path. Undefined shows all. */
  readonly seenBy: MemberRecord | undefined;
}

/** The path parameters of a chat. */
export interface ChatPath {
  readonly 'chat-id': string;
  /** The user, below `/users/{user-id}`. */
  readonly 'user-id'?: string;
}

/**
 * The chat that a path leads to.
 *
 * Throws a {@link GraphFailure}: 404 if there is none or it was deleted; 403 if the caller or the user of the path is not
 * a member or, for an app on its own, if another organization started the chat or the app's permissions do not hold in it.
 */
export function openChat(context: RequestContext, path: ChatPath): Promise<OpenChat> {
  return open(context, path, ({ tenantId }, caller) => tenantId === caller.tenantId);
}

/**
 * The chat that a path leads to, for what is not about its messages: an app on its own also sees a chat that another
 * organization started if a member belongs to the app's, as the page of `getChat` says. Otherwise like {@link openChat}.
 */
export function openSharedChat(context: RequestContext, path: ChatPath): Promise<OpenChat> {
  return open(context, path, async ({ id }, { tenantId }) => {
    for (const { userId } of await context.records.list('member', 'ofChat', id)) {
      if ((await context.records.get('user', userId))?.tenantId === tenantId) return true;
    }
    return false;
  });
}

/** A chat that is not deleted. Throws a {@link GraphFailure} 404. */
export async function existingChat(records: Records, id: string): Promise<ChatRecord> {
  const chat = await records.get('chat', id);
  if (!chat || chat.deletedDateTime !== null) throw noSuchChat(id);
  return chat;
}

/** The error for an unknown chat. */
export const noSuchChat = (id: string) => new GraphFailure(404, { message: `No chat is found with id '${id}'.` });

/** The error of a caller who is not a member of a chat. */
export const notAMember = () => new GraphFailure(403, { message: 'The caller is not a member of the chat.' });

async function open(
  context: RequestContext,
  path: ChatPath,
  mayApp: (chat: ChatRecord, caller: ApplicationCaller) => boolean | Promise<boolean>,
): Promise<OpenChat> {
  const { caller, records } = context;
  const user = path['user-id'] === undefined ? undefined : await openUser(context, path['user-id']);
  const chat = await existingChat(records, path['chat-id']);
  if (caller.kind === 'delegated') {
    const member = await membership(records, chat, caller.user);
    return { chat, member, seenBy: member };
  }
  const seenBy = user && (await membership(records, chat, user));
  if (!(await mayApp(chat, caller))) throw notAMember();
  await requirePermissionInChat(context, chat.id);
  return { chat, member: undefined, seenBy };
}

async function membership(records: Records, chat: ChatRecord, user: User): Promise<MemberRecord> {
  const member = await records.find('member', membershipKey(chat.id, user.id));
  if (!member) throw notAMember();
  return member;
}

/** A chat, and the part of its messages that is shown. */
export interface OpenHistory extends OpenChat {
  /** The time from which messages are shown, as `sortableTime` writes times. Empty shows all. */
  readonly since: string;
}

/**
 * The chat that a path leads to, and the part of its messages that is shown: what the member may see; what the user may see,
 * below `/users/{user-id}`; or everything, for an app on its own.
 *
 * Throws what `openChat` throws.
 */
export async function openHistory(context: RequestContext, path: ChatPath): Promise<OpenHistory> {
  const open = await openChat(context, path);
  return { ...open, since: historyStart(open.seenBy) };
}

/** The time from which a member sees messages, as `sortableTime` writes times. Empty, which means always, without a member. */
export const historyStart = (member: MemberRecord | undefined): string =>
  member === undefined || member.visibleHistoryStartDateTime === beginningOfTime
    ? ''
    : sortableTime(member.visibleHistoryStartDateTime);

/** Whether a message belongs to the history that begins at a time. */
export const isShown = ({ createdDateTime }: { readonly createdDateTime: string }, since: string): boolean =>
  since === '' || sortableTime(createdDateTime) >= since;
