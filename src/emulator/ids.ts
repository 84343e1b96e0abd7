/** Where the emulator gets new ids from. */
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

/** The id of the one-on-one chat of two people, whatever their order. */
export const oneOnOneChatId = (a: string, b: string): string => `19:${[a, b].sort().join('_')}@unq.gbl.spaces`;

/** The id of a membership: opaque to callers, and one for each chat and person. */
export const membershipId = (tenantId: string, chatId: string, userId: string): string =>
  base64(`0##${tenantId}##${chatId}##${userId}`);

/** The id of an item of a mailbox, such as a conversation or a post: a GUID in the letters that URLs take. */
export const mailboxId = (ids: Ids, prefix: 'AAQk' | 'AAMk'): string =>
  `${prefix}${base64url(ids.guid()).replaceAll('=', '')}=`;

/** Text in base64, by its UTF-8. */
export function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

/** Text in the base64 that URLs take, by its UTF-8. */
export const base64url = (text: string): string => base64(text).replaceAll('+', '-').replaceAll('/', '_');

/** The text that `base64url` or `base64` made this of. Throws where none did. */
export function fromBase64(encoded: string): string {
  const bytes = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return decoder.decode(Uint8Array.from(bytes, (character) => character.charCodeAt(0)));
}
