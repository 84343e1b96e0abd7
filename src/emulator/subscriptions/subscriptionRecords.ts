import type { components } from '../../../generated/emulator/schema.ts';
import type { ChangeType, LifecycleEvent, Watchable } from '../../contract/watchable.ts';
import type { ChatRecord, MemberRecord } from '../chats/chatRecords.ts';
import type { ConversationRecord } from '../conversations/conversationRecords.ts';
import type { MessageRecord } from '../messages/messageRecords.ts';
import type { RecordKind } from '../records/recordKind.ts';
import { sortableTime } from '../time.ts';

/** What a subscription is about. */
export type Watched = Watchable['of'];

/** Where the changes of a subscription happen. `id` is that of the chat, the user, the app of the catalog, or the group. */
export interface WatchScope {
  readonly kind: 'tenant' | 'chat' | 'user' | 'app' | 'group';
  /** The id of the tenant, if it is the whole tenant. */
  readonly id: string;
}

/** What a subscription watches, as its `resource` says. */
export interface Watch {
  readonly of: Watched;
  readonly scope: WatchScope;
  /** The path as the contract lists it: `/chats/{chat-id}/messages`. */
  readonly path: string;
  /** A word that a message has to contain. Null for every message. */
  readonly search: string | null;
  /** The `$filter` that a message has to pass. Null for every message. */
  readonly filter: string | null;
  /** Whether the user also hears of changes that only the user sees, such as that a chat was read. */
  readonly withViewpoint: boolean;
}

/** A subscription, as it is stored: what is returned, and what only the service knows. */
export interface SubscriptionRecord {
  readonly id: string;
  readonly resource: string;
  readonly changeType: string;
  readonly notificationUrl: string;
  readonly lifecycleNotificationUrl: string | null;
  readonly clientState: string | null;
  readonly expirationDateTime: string;
  readonly includeResourceData: boolean | null;
  readonly encryptionCertificate: string | null;
  readonly encryptionCertificateId: string | null;
  readonly latestSupportedTlsVersion: string;
  readonly notificationUrlAppId: string | null;
  readonly applicationId: string;
  readonly creatorId: string;
  readonly createdDateTime: string;
  readonly watch: Watch;
  readonly changeTypes: readonly ChangeType[];
  /** The tenant of the token. */
  readonly tenantId: string;
  /** The signed-in user. Null for an app on its own. */
  readonly userId: string | null;
  readonly access: Access;
  /** What no two living subscriptions have in common: the app, the caller, what is watched and the kinds of changes. */
  readonly combination: string;
  /** Changes with a number up to this one happened before the subscription. */
  readonly after: number;
  /** The root that the creator used. Links in resource data begin with it. */
  readonly root: string;
  readonly version: 'v1.0' | 'beta';
  /** Whether the creator asked for newer members of enums. */
  readonly unknownEnumMembers: boolean;
  /** When the app was last told to reauthorize, or last did. Null if neither has happened yet. */
  readonly challenged: string | null;
  /** When the service ended it, before or when it expired. It stays until what it raised before was delivered. */
  readonly ended: string | null;
  /** When something has to be done that no request causes: a lifecycle notification, or the end. */
  readonly nextAction: string;
}

/** The right of a subscription to notify, which comes from the token that it was last authorized with. */
export interface Access {
  /** The permissions of the token. Null means all of them. */
  readonly permissions: readonly string[] | null;
  /** When the token expires. Null if it never does. */
  readonly expires: string | null;
  /** Since when nothing has been delivered, because a permission was withdrawn. Null if nothing is wrong. */
  readonly withdrawn: string | null;
}

/** A change that was committed, and waits to become notifications. It is removed then. */
export interface ChangeRecord {
  readonly id: string;
  /** When it happened. */
  readonly time: string;
  readonly change: Change;
}

/** A member of a chat at the time of a change, with the beginning of the history that the member sees. */
export interface Onlooker {
  readonly userId: string;
  /** As `sortableTime` writes times. Empty if the member sees all. */
  readonly since: string;
}

/** Where a change of a chat happened, and who could see it then. */
export interface ChatScene {
  readonly chatId: string;
  /** The tenant in which the chat was started. */
  readonly tenantId: string;
  readonly members: readonly Onlooker[];
  /** The ids of the apps of the catalog that are installed in the chat. */
  readonly apps: readonly string[];
}

/** What changed, with its state after the change, or before it if it was removed. */
export type Change =
  | (ChangeInChat & { readonly of: 'chatMessage'; readonly message: MessageRecord })
  | (ChangeInChat & { readonly of: 'chat'; readonly chat: ChatRecord; readonly members: readonly MemberRecord[] })
  | (ChangeInChat & { readonly of: 'conversationMember'; readonly member: MemberRecord })
  /** What one member alone sees of a chat: whether it is hidden, and what was read. */
  | (ChangeInChat & { readonly of: 'viewpoint'; readonly chat: ChatRecord; readonly member: MemberRecord })
  | { readonly of: 'conversation'; readonly changeType: ChangeType; readonly conversation: ConversationRecord }
  /** What apps may do: subscriptions have to be looked at again. */
  | { readonly of: 'permissions' };

interface ChangeInChat {
  readonly changeType: ChangeType;
  readonly scene: ChatScene;
}

/** A notification that is to be delivered, or was. */
export interface DeliveryRecord {
  readonly id: string;
  readonly subscriptionId: string;
  /** The subscription and the kind, between which the order is kept. */
  readonly queue: string;
  readonly kind: 'change' | 'lifecycle';
  /** Text that sorts the deliveries of a queue by what they tell of. */
  readonly order: string;
  /** When what it tells of happened. */
  readonly raisedDateTime: string;
  readonly status: 'pending' | 'delivered' | 'dropped' | 'failed';
  /** Why it was not delivered. Null if it was, or can be yet. */
  readonly reason: string | null;
  /** The notification, without what is encrypted. */
  readonly notification: Notification;
  /** What is to be encrypted, as JSON. Null without resource data. */
  readonly content: string | null;
  readonly attempts: readonly Attempt[];
  /** What is to go wrong with it. Null until it is sent, and if nothing is. */
  readonly fault: DeliveryFault | null;
  /** Before when it is not sent, because of a fault. Null if none holds it up. */
  readonly notBefore: string | null;
}

/** What can go wrong with a delivery. */
export type DeliveryFault = NonNullable<components['schemas']['fault']['delivery']>;

/** What a notification says of a change, or of its subscription. The subscription adds the rest when it is sent. */
export type Notification =
  | {
      readonly changeType: ChangeType;
      readonly resource: string;
      readonly resourceData: Readonly<Record<string, string>>;
    }
  | { readonly lifecycleEvent: LifecycleEvent };

/** One try to deliver. */
export interface Attempt {
  readonly time: string;
  readonly url: string;
  /** The status of the response. Null if there was none. */
  readonly status: number | null;
  /** The beginning of the response, or why there was none. */
  readonly detail: string;
}

/** What waits for an endpoint on behalf of one subscription. There is none if nothing waits. */
export interface DeliveryQueueRecord {
  /** The `queue` of its deliveries. */
  readonly id: string;
  /** When the first of them is to be sent. */
  readonly dueDateTime: string;
  /** How often sending the first has failed. */
  readonly failures: number;
}

export const subscription: RecordKind<SubscriptionRecord, 'all' | 'byExpiration' | 'byAction' | 'watching'> = {
  key: ({ id }) => id,
  indexes: {
    all: (value) => ({ parent: '', order: subscriptionOrder(value) }),
    byExpiration: ({ id, expirationDateTime, ended }) =>
      ended === null ? { parent: '', order: `${sortableTime(expirationDateTime)} ${id}` } : undefined,
    byAction: ({ id, nextAction }) => ({ parent: '', order: `${sortableTime(nextAction)} ${id}` }),
    watching: (value) => ({ parent: watchKey(value.watch.of, value.watch.scope), order: subscriptionOrder(value) }),
  },
  unique: ({ combination, ended }) => (ended === null ? [combination] : []),
};

/** The order of a subscription in lists, oldest first. */
export const subscriptionOrder = ({ createdDateTime, id }: SubscriptionRecord): string =>
  `${sortableTime(createdDateTime)} ${id}`;

/** What the subscriptions that watch the same things at the same place have in common. */
export const watchKey = (of: Watched, { kind, id }: WatchScope): string => `${of} ${kind} ${id}`;

export const change: RecordKind<ChangeRecord> = { key: ({ id }) => id, indexes: {}, tracked: true };

export const delivery: RecordKind<DeliveryRecord, 'all' | 'pending' | 'done'> = {
  key: ({ id }) => id,
  indexes: {
    all: (value) => ({ parent: '', order: deliveryOrder(value) }),
    pending: (value) => (value.status === 'pending' ? { parent: value.queue, order: deliveryOrder(value) } : undefined),
    done: (value) => (value.status === 'pending' ? undefined : { parent: '', order: deliveryOrder(value) }),
  },
};

const deliveryOrder = ({ order, id }: DeliveryRecord): string => `${order} ${id}`;

export const deliveryQueue: RecordKind<DeliveryQueueRecord, 'byDue'> = {
  key: ({ id }) => id,
  indexes: { byDue: ({ id, dueDateTime }) => ({ parent: '', order: `${sortableTime(dueDateTime)} ${id}` }) },
};

/** The queue of a subscription for one kind of deliveries. */
export const queueOf = (subscriptionId: string, kind: DeliveryRecord['kind']): string => `${subscriptionId} ${kind}`;
