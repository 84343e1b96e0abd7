import type { MemberRecord } from '../chats/chatRecords.ts';
import { chatView, memberView } from '../chats/chatView.ts';
import { messageView } from '../messages/messageView.ts';
import { contextPath } from '../odata/urlPath.ts';
import type { Records } from '../records/records.ts';
import type { Change, SubscriptionRecord } from './subscriptionRecords.ts';

type RichChange = Exclude<Change, { readonly of: 'conversation' | 'permissions' }>;

/**
 * What a rich notification encrypts: the resource as `GET` returns it, with what else belongs to it empty, and without the
 * names of members.
 *
 * @see https://learn.microsoft.com/graph/change-notifications-with-resource-data
 */
export async function resourceDataOf(
  change: RichChange,
  { root, version, unknownEnumMembers }: SubscriptionRecord,
  records: Records,
): Promise<object> {
  const { chatId } = change.scene;
  if (change.of === 'chatMessage') {
    return {
      '@odata.context': `${metadata}${contextPath`chats('${chatId}')`}/messages/$entity`,
      ...messageView({ root, version, unknownEnumMembers }, change.message),
      replies: [],
      hostedContents: [],
    };
  }
  if (change.of === 'conversationMember') {
    return {
      '@odata.context': `${metadata}${contextPath`chats('${chatId}')`}/members/$entity`,
      ...(await namelessMember(change.member, records)),
    };
  }
  if (change.of === 'viewpoint') {
    const { id, topic, createdDateTime, lastUpdatedDateTime, chatType, tenantId } = change.chat;
    const { hidden: isHidden, lastMessageReadDateTime } = change.member;
    return {
      '@odata.context': `${metadata}chats/$entity`,
      ...{ id, topic, createdDateTime, lastUpdatedDateTime, chatType, tenantId },
      viewpoint: { isHidden, lastMessageReadDateTime },
    };
  }
  const { viewpoint: _, ...view } = await chatView({ records, version }, change.chat, undefined);
  const members = [];
  for (const member of change.members) members.push(await namelessMember(member, records));
  return {
    '@odata.context': `${metadata}chats/$entity`,
    ...view,
    isHiddenForAllMembers: change.members.length > 0 && change.members.every(({ hidden }) => hidden),
    lastMessagePreview: null,
    members,
    messages: [],
    installedApps: [],
    tabs: [],
    permissionGrants: [],
    operations: [],
    assignedSensitivityLabel: null,
    pinnedMessages: [],
  };
}

/** What context URLs begin with here: without a version, as in a notification that the service sent. */
const metadata = 'https://graph.microsoft.com/$metadata#';

const namelessMember = async (member: MemberRecord, records: Records): Promise<object> => ({
  ...(await memberView({ records }, member)),
  displayName: null,
  email: null,
  user: null,
});
