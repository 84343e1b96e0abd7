import { plainText } from '../messages/html.ts';
import { readFilter } from '../odata/filter.ts';
import { words } from '../odata/search.ts';
import type { Records } from '../records/records.ts';
import { sortableTime } from '../time.ts';
import { isLiving } from './openSubscription.ts';
import { resourceDataOf } from './resourceData.ts';
import {
  type Change,
  type ChangeRecord,
  type ChatScene,
  type DeliveryRecord,
  queueOf,
  type SubscriptionRecord,
  type Watched,
  type WatchScope,
  watchKey,
} from './subscriptionRecords.ts';
import { filterable } from './watches.ts';

/** A change that a resource went through. Another kind of change concerns no resource. */
export type ResourceChange = Exclude<Change, { readonly of: 'permissions' }>;

/** The subscriptions that a change concerns, oldest first. `sequence` is its number in the change feed. */
export async function subscriptionsTo(
  change: ResourceChange,
  { time }: Pick<ChangeRecord, 'time'>,
  sequence: number,
  records: Records,
): Promise<SubscriptionRecord[]> {
  const found: SubscriptionRecord[] = [];
  const of = change.of === 'viewpoint' ? 'chat' : change.of;
  for (const scope of await scopesOf(change, records)) {
    for (const subscription of await records.list('subscription', 'watching', watchKey(of, scope))) {
      const isMeant = subscription.after < sequence && isLiving(subscription, Date.parse(time));
      if (isMeant && concerns(change, subscription)) found.push(subscription);
    }
  }
  return found;
}

/** Everywhere that a subscription can watch to hear of a change. */
async function scopesOf(change: ResourceChange, records: Records): Promise<WatchScope[]> {
  if (change.of === 'conversation') return [{ kind: 'group', id: change.conversation.groupId }];
  const { chatId, members, apps, tenantId } = change.scene;
  // What only one member sees is for that member alone.
  if (change.of === 'viewpoint') {
    return [
      { kind: 'chat', id: chatId },
      { kind: 'user', id: change.member.userId },
    ];
  }
  const tenants = new Set([tenantId]);
  // An app sees a chat of another tenant if somebody of its own takes part, but not its messages.
  if (change.of !== 'chatMessage') {
    for (const { userId } of members) {
      const user = await records.get('user', userId);
      if (user) tenants.add(user.tenantId);
    }
  }
  return [
    { kind: 'chat', id: chatId },
    ...members.map(({ userId }): WatchScope => ({ kind: 'user', id: userId })),
    ...[...tenants].map((id): WatchScope => ({ kind: 'tenant', id })),
    ...apps.map((id): WatchScope => ({ kind: 'app', id })),
  ];
}

function concerns(change: ResourceChange, { changeTypes, watch, userId }: SubscriptionRecord): boolean {
  if (!changeTypes.includes(change.changeType)) return false;
  if (change.of === 'conversation') return true;
  if (change.of === 'viewpoint') return watch.withViewpoint && userId === change.member.userId;
  const seenBy = watch.scope.kind === 'user' ? watch.scope.id : userId;
  if (seenBy !== null && !isSeenBy(seenBy, change)) return false;
  return change.of !== 'chatMessage' || passes(change.message, watch);
}

/** Whether a member takes part in the chat of a change, and sees the message if it is one. */
function isSeenBy(
  userId: string,
  change: { readonly scene: ChatScene; readonly of: Watched; readonly message?: { readonly createdDateTime: string } },
): boolean {
  const member = change.scene.members.find((each) => each.userId === userId);
  if (!member) return false;
  return (
    change.message === undefined || member.since === '' || sortableTime(change.message.createdDateTime) >= member.since
  );
}

type Message = Extract<Change, { readonly of: 'chatMessage' }>['message'];

function passes(message: Message, { search, filter }: SubscriptionRecord['watch']): boolean {
  if (filter !== null && !readFilter(filter, filterable)(message)) return false;
  if (search === null) return true;
  const { contentType, content } = message.body;
  const wanted = words(search);
  const said = new Set(words(contentType === 'html' ? plainText(content) : content));
  return wanted.length > 0 && wanted.every((word) => said.has(word));
}

/** What tells a subscription of a change, ready to be delivered. `order` sorts it among the others. */
export async function deliveryOf(
  change: ResourceChange,
  { time }: Pick<ChangeRecord, 'time'>,
  order: string,
  subscription: SubscriptionRecord,
  records: Records,
): Promise<DeliveryRecord> {
  const isRich = subscription.includeResourceData === true && change.of !== 'conversation';
  return {
    id: crypto.randomUUID(),
    subscriptionId: subscription.id,
    queue: queueOf(subscription.id, 'change'),
    kind: 'change',
    order,
    raisedDateTime: time,
    status: 'pending',
    reason: null,
    notification: { changeType: change.changeType, ...namesOf(change) },
    content: isRich ? JSON.stringify(await resourceDataOf(change, subscription, records)) : null,
    attempts: [],
    fault: null,
    notBefore: null,
  };
}

/** How a notification names what changed. The path works in a `GET`. */
function namesOf(change: ResourceChange) {
  const [resource, type, id] = pathOf(change);
  return { resource, resourceData: { id, '@odata.type': type, '@odata.id': resource } };
}

/** The path, the type and the id of what changed. The names of the types are what the service sends. */
function pathOf(change: ResourceChange): readonly [path: string, type: string, id: string] {
  switch (change.of) {
    case 'chatMessage': {
      const { id } = change.message;
      return [keyed('chats', change.scene.chatId, 'messages', id), '#Microsoft.Graph.chatMessage', id];
    }
    case 'conversationMember': {
      const { id } = change.member;
      const path = keyed('chats', change.scene.chatId, 'members', id);
      return [path, '#microsoft.graph.aadUserConversationMember', id];
    }
    case 'conversation': {
      const { groupId, id } = change.conversation;
      // Nothing is known of these: our choice, in the way of Outlook.
      return [keyed('groups', groupId, 'conversations', id), '#Microsoft.Graph.Conversation', id];
    }
    default:
      return [keyed('chats', change.chat.id), '#microsoft.graph.chat', change.chat.id];
  }
}

/** A path with its keys in parentheses: `chats('x')/messages('y')`. */
function keyed(...parts: readonly string[]): string {
  const segments: string[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    segments.push(`${parts[i]}('${parts[i + 1]?.replaceAll("'", "''") ?? ''}')`);
  }
  return segments.join('/');
}
