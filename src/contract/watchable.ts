import { describeOperations, type OpenApi } from './openapi.ts';

/** A resource that subscriptions can watch, as `x-watchable` of the contract says. */
export interface Watchable {
  /** The path template, as the contract spells it: `/chats/{chat-id}/messages`. `/me` may stand for `/users/{user-id}`. */
  readonly resource: string;
  /** Whether a GET of the resource works too, as an operation of the contract. */
  readonly readable: boolean;
  /** The schema of what changes. */
  readonly of: 'chat' | 'chatMessage' | 'conversation' | 'conversationMember';
  /** What is watched, as a phrase. */
  readonly description: string;
  /** The changes that a subscription may ask for. */
  readonly changeTypes: readonly ChangeType[];
  /** The permissions by kind of token, least privileged first. A kind that is absent is not supported. */
  readonly permissions: { readonly delegated?: readonly string[]; readonly application?: readonly string[] };
  /** Whether a notification can carry the changed resource, encrypted. */
  readonly rich: boolean;
  /** How long a subscription lasts at the most, in minutes from the request. */
  readonly maximumMinutes: number;
  /** How many living subscriptions there may be: of one app to one chat, or of one user. Undefined if the tenant's limit is the only one. */
  readonly quota?: { readonly count: number; readonly per: 'appAndChat' | 'user' };
  /** The query options that the resource takes. */
  readonly options: readonly WatchOption[];
  /** What may be posted to `lifecycleNotificationUrl`. */
  readonly lifecycleEvents: readonly LifecycleEvent[];
}

/** What happens to a resource. */
export type ChangeType = 'created' | 'updated' | 'deleted';

/** A query option of a watched resource. */
export type WatchOption = '$search' | '$filter' | 'notifyOnUserSpecificProperties';

/** What happens to a subscription itself. */
export type LifecycleEvent = 'reauthorizationRequired' | 'subscriptionRemoved' | 'missed';

/** The limits of subscriptions and of what is posted, as `x-notifications` of the contract says. */
export interface NotificationLimits {
  /** A subscription lasts so many minutes at least: an earlier end is moved. */
  readonly minimumMinutes: number;
  /** A subscription to a resource of Teams that lasts longer, in minutes, has a `lifecycleNotificationUrl`. */
  readonly lifecycleUrlBeyondMinutes: number;
  /** How many subscriptions a tenant has to resources of Teams. */
  readonly maximumPerTenant: number;
  /** The size of the RSA key in a certificate, in bits. */
  readonly certificateBits: { readonly minimum: number; readonly maximum: number };
  /** How long an endpoint may take to answer the handshake, in seconds. */
  readonly handshakeSeconds: number;
  /** How long an endpoint may take to accept a notification at first, in seconds. */
  readonly deliverySeconds: number;
  /** How long it may take when a notification is posted again, in seconds. */
  readonly retrySeconds: number;
  /** For how long a notification is posted again, in minutes. */
  readonly retryMinutes: number;
  /** The time over which the answers of an endpoint are counted, and for which it then waits or loses, in minutes. */
  readonly endpointWindowMinutes: number;
  /** When an endpoint is slow: more than so many percent of its answers take longer than so many seconds. */
  readonly slowEndpoint: { readonly percent: number; readonly seconds: number };
  /** When its notifications are dropped. */
  readonly dropEndpoint: { readonly percent: number; readonly seconds: number };
  /** The client id of the app that Microsoft posts as, which validation tokens name. */
  readonly publisherAppId: string;
}

/** The resources that a description lets subscriptions watch, complete with defaults. Empty if it has no subscriptions. */
export function watchables(api: OpenApi): Watchable[] {
  const listed = describeOperations(api).flatMap(({ object }) => object['x-watchable'] ?? []);
  return listed.map(({ resource, readable = true, options = [], ...rest }) => ({
    resource,
    readable,
    ...rest,
    options,
  }));
}
