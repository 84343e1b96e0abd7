import { encodeBase64, encodeBase64Url } from '../contract/base64.ts';

/** The source of the emulator's new ids. */
export interface Ids {
  /** A GUID that was not given before. */
  guid(): string;
}

/** Random GUIDs. */
export const randomIds: Ids = { guid: () => crypto.randomUUID() };

/**
 * GUIDs in a row, the same in each run: `00000000-0000-4000-8000-000000000001` and so on. `prefix` is what they begin
 * with, in eight digits from 0 to f.
 */
export function countedIds(prefix = '00000000'): Ids {
  let count = 0;
  return { guid: () => `${prefix}-0000-4000-8000-${String(++count).padStart(12, '0')}` };
}

/** The id of a new group chat. */
export const groupChatId = (ids: Ids): string => `19:${ids.guid().replaceAll('-', '')}@thread.v2`;

/** The id of the one-on-one chat of two users, in either order. */
export const oneOnOneChatId = (a: string, b: string): string => `19:${[a, b].sort().join('_')}@unq.gbl.spaces`;

/** The id of a membership: opaque to callers, and one for each chat and person. */
export const membershipId = (tenantId: string, chatId: string, userId: string): string =>
  encodeBase64(`0##${tenantId}##${chatId}##${userId}`);

/** The id of an Outlook item, such as a conversation or a post: a GUID in base64url. */
export const outlookId = (ids: Ids, prefix: 'AAQk' | 'AAMk'): string =>
  `${prefix}${encodeBase64Url(ids.guid()).replaceAll('=', '')}=`;

/** Whether two ids of users, apps or tenants are the same. They are GUIDs, whose case does not matter. */
export const sameId = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
