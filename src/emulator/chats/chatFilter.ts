import { GraphFailure } from '../../contract/graphFailure.ts';
import { readFilter } from '../odata/filter.ts';
import type { Situation } from '../requestContext.ts';
import type { ChatRecord, MemberRecord } from './chatRecords.ts';
import { expandedChatView } from './expandedChat.ts';

/** What a filter of chats may name. `members` is for `any` and `all`. */
const filterable = [
  'id',
  'topic',
  'chatType',
  'createdDateTime',
  'lastUpdatedDateTime',
  'webUrl',
  'tenantId',
  'isHiddenForAllMembers',
  'onlineMeetingInfo/calendarEventId',
  'onlineMeetingInfo/joinWebUrl',
  'onlineMeetingInfo/organizer/id',
  'viewpoint/isHidden',
  'viewpoint/lastMessageReadDateTime',
  'migrationMode',
  'originalCreatedDateTime',
  'members',
];

/** Whether a chat passes a filter, as the caller sees it. `member` is the caller's own membership. */
export type ChatFilter = (
  situation: Situation,
  open: { readonly chat: ChatRecord; readonly member: MemberRecord | undefined },
) => Promise<boolean>;

/** Reads a `$filter` over chats. Throws a `GraphFailure` 400 where it is malformed or names what a chat does not have. */
export function chatFilter(text: string): ChatFilter {
  const filter = readFilter(text);
  const unknown = filter.properties.find((property) => !filterable.includes(property));
  if (unknown !== undefined) {
    throw new GraphFailure(400, {
      message: `The property '${unknown}' cannot be used in $filter. Use one of ${filterable.join(', ')}.`,
    });
  }
  const expand = filter.properties.includes('members') ? (['members'] as const) : [];
  return async (situation, open) =>
    filter(await expandedChatView(situation, open, { expand: [...expand], seenBy: undefined }));
}
