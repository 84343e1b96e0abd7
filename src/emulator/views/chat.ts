import type { components } from '../../../generated/beta/schema.ts';
import type { Situation } from '../handler.ts';
import type { ChatRecord, MemberRecord } from '../records/chat.ts';

/** A chat as it is answered, without what `$expand` adds. `member` is the caller's own membership. */
export function chatView(chat: ChatRecord, member: MemberRecord | undefined): components['schemas']['chat'] {
  const { id, topic, createdDateTime, lastUpdatedDateTime, chatType, tenantId, onlineMeetingInfo } = chat;
  return {
    id,
    topic,
    createdDateTime,
    lastUpdatedDateTime,
    chatType,
    webUrl: `https://teams.microsoft.com/l/chat/${encodeURIComponent(id)}/0?tenantId=${tenantId}`,
    tenantId,
    isHiddenForAllMembers: false,
    onlineMeetingInfo,
    ...(member ? { viewpoint: viewpoint(member) } : {}),
    ...(chat.migrationMode === null
      ? {}
      : { migrationMode: chat.migrationMode, originalCreatedDateTime: chat.originalCreatedDateTime }),
  };
}

function viewpoint({ hidden, lastMessageReadDateTime }: MemberRecord): components['schemas']['chatViewpoint'] {
  return { isHidden: hidden, lastMessageReadDateTime };
}

/** The context of an entity or a list, by what the metadata calls it: `context(situation, "chats/$entity")`. */
export const odataContext = ({ root }: Pick<Situation, 'root'>, name: string) => `${root}/$metadata#${name}`;
