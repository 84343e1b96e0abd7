import type { components } from '../../../generated/beta/schema.ts';
import type { Records } from '../records/records.ts';
import type { Situation } from '../requestContext.ts';
import type { ChatRecord, MemberRecord } from './chatRecords.ts';

/** A chat as it is answered, without what `$expand` adds. `member` is the caller's own membership. */
export async function chatView(
  { records }: Pick<Situation, 'records'>,
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

/** The context of an entity or a list, by what the metadata calls it: `odataContext(situation, 'chats/$entity')`. */
export const odataContext = ({ root }: Pick<Situation, 'root'>, name: string) => `${root}/$metadata#${name}`;

/** A text without half characters, which no URL can carry. A token may call its tenant anything. */
const wellFormed = (text: string) => text.replaceAll(/\p{Surrogate}/gu, '\ufffd');
