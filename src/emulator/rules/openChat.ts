import { GraphFailure } from '../../contract/graphFailure.ts';
import type { Caller } from '../caller.ts';
import type { Situation } from '../handler.ts';
import { type ChatRecord, type MemberRecord, membershipKey } from '../records/chat.ts';
import type { Records } from '../records/records.ts';

/** A chat as the caller reaches it. */
export interface OpenChat {
  readonly chat: ChatRecord;
  /** The caller's own membership. Undefined where an app asks on its own. */
  readonly member: MemberRecord | undefined;
}

/** The part of a path that leads to a chat. */
export interface ChatPath {
  readonly 'chat-id': string;
  /** Whose chat it is, below `/users/{user-id}`. */
  readonly 'user-id'?: string;
}

/**
 * The chat that a path leads to.
 *
 * Throws a {@link GraphFailure}: 404 where there is none or it was deleted, 403 where the caller is not a member of it
 * or, on its own, of another organization.
 */
export async function openChat(situation: Situation, path: ChatPath): Promise<OpenChat> {
  const { caller, records } = situation;
  const owner = path['user-id'] === undefined ? undefined : await pathUser(situation, path['user-id']);
  const chat = await existingChat(records, path['chat-id']);
  if (owner && !(await records.find('member', membershipKey(chat.id, owner.id)))) {
    throw noSuchChat(chat.id);
  }
  return { chat, member: await membership(caller, chat, records) };
}

/**
 * The user whom a path below `/users/{user-id}` is about.
 *
 * Throws a {@link GraphFailure}: 404 where there is none, 403 where a signed-in user names somebody else.
 */
export async function pathUser({ caller, directory }: Situation, key: string) {
  const user = await directory.user(key);
  if (caller.kind === 'delegated' && user.id !== caller.user.id) {
    throw new GraphFailure(403, { message: 'A signed-in user reaches nobody else: name yourself, or use /me.' });
  }
  return user;
}

/** A chat that is not deleted. Throws a {@link GraphFailure} 404. */
export async function existingChat(records: Records, id: string): Promise<ChatRecord> {
  const chat = await records.get('chat', id);
  if (!chat || chat.deletedDateTime !== null) throw noSuchChat(id);
  return chat;
}

/** The answer for a chat that is not there. */
export const noSuchChat = (id: string) => new GraphFailure(404, { message: `No chat is found with id '${id}'.` });

async function membership(caller: Caller, chat: ChatRecord, records: Records): Promise<MemberRecord | undefined> {
  if (caller.kind === 'application') {
    if (caller.tenantId !== chat.tenantId) throw notAMember();
    return undefined;
  }
  const member = await records.find('member', membershipKey(chat.id, caller.user.id));
  if (!member) throw notAMember();
  return member;
}

const notAMember = () => new GraphFailure(403, { message: 'The caller is not a member of the chat.' });
