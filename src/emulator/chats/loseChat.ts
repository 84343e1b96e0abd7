import { messageKey } from '../messages/messageRecords.ts';
import type { IndexOf, Kind } from '../records/kinds.ts';
import type { Records } from '../records/records.ts';
import type { ChatRecord } from './chatRecords.ts';

/** Removes a chat and everything in it, for good. */
export async function loseChat(records: Records, chat: ChatRecord): Promise<void> {
  for (const index of ['byCreation', 'deleted'] as const) {
    for (const { id } of await records.list('message', index, chat.id)) {
      await removeListed(records, 'hostedContent', 'ofMessage', messageKey(chat.id, id));
    }
    await removeListed(records, 'message', index, chat.id);
  }
  await removeListed(records, 'pin', 'ofChat', chat.id);
  await removeListed(records, 'tab', 'ofChat', chat.id);
  await removeListed(records, 'installation', 'ofScope', chat.id);
  await removeListed(records, 'notification', 'ofChat', chat.id);
  await removeListed(records, 'operation', 'ofChat', chat.id);
  await removeListed(records, 'member', 'ofChat', chat.id);
  await records.remove('chat', chat);
}

async function removeListed<K extends Kind>(records: Records, kind: K, index: IndexOf<K>, parent: string) {
  for (const record of await records.list(kind, index, parent)) await records.remove(kind, record);
}
