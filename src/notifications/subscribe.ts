import type { components } from '../../generated/v1.0/schema.ts';
import type { AnyGraph } from '../client/graph.ts';
import type { Clock } from '../client/policy.ts';
import type { CallHeaders } from '../client/request.ts';
import type { LifecycleEvent } from './lifecycleEvent.ts';
import { SubscriptionKeeper } from './subscriptionKeeper.ts';

/** What to watch and where to post it. `subscribe` chooses the expiration by itself. */
export type SubscriptionBody = Omit<components['schemas']['subscriptionCreate'], 'expirationDateTime'>;

/** Notifications may have been lost. Read what has changed from `since` on, by a filter, or as an app by a delta query. */
export interface Gap {
  /** When the subscription was last known to work. What changed after that may have arrived all the same. */
  readonly since: string;
  /**
   * `removed`: the service had dropped the subscription; `expired`: it could not be renewed in time; `paused`: it could not
   * be reauthorized at once; `missed`: the service says so.
   */
  readonly reason: 'removed' | 'expired' | 'paused' | 'missed';
}

/** A subscription as it was when it was last known to live. Store it to go on with it after a restart. */
export interface LivingSubscription {
  readonly id: string;
  readonly expirationDateTime: string;
  /** When it was last known to live. */
  readonly since: string;
}

/** Options of {@link subscribe}. */
export interface SubscribeOptions {
  /** The subscription, or a function that makes it, each time that one has to be created: perhaps with a newer certificate. */
  readonly body: SubscriptionBody | (() => SubscriptionBody | Promise<SubscriptionBody>);
  /**
   * How long a subscription lives, in minutes. It is renewed after two thirds of what the service gives it.
   * @default 55, which needs no `lifecycleNotificationUrl`; with one 4230, which any resource can have
   */
  readonly minutes?: number;
  /** Sent when a subscription is created, such as `Prefer: include-unknown-enum-members`. */
  readonly headers?: CallHeaders;
  /** A subscription of an earlier run, to go on with. If it is gone, another is created, and `onGap` says since when. */
  readonly existing?: Pick<LivingSubscription, 'id' | 'since'>;
  /**
   * Whether another subscription of this app to the same changes of the same resource, which the service names in its 409,
   * is deleted to make room for the new one. Set it if no other instance of the app needs that one.
   * @default false
   */
  readonly replace?: boolean;
  /** Stops keeping the subscription alive. It then lives until it expires. */
  readonly signal?: AbortSignal;
  /**
   * Whether the subscription is deleted once `signal` is aborted.
   * @default false
   */
  readonly deleteOnStop?: boolean;
  /** Called after a gap, once notifications are posted again. */
  readonly onGap?: (gap: Gap) => unknown;
  /** Called whenever the subscription was created, renewed or reauthorized. */
  readonly onAlive?: (subscription: LivingSubscription) => unknown;
  /**
   * Called with each failure to keep the subscription alive, and with what a callback throws. It goes on trying, with pauses
   * of ten seconds to ten minutes.
   * @default console.error
   */
  readonly onError?: (error: unknown) => unknown;
  /**
   * For tests: the time, so that a test never waits. A `ManualClock` can be that of an emulator too.
   * @default that of the client
   */
  readonly clock?: Clock;
}

/** A subscription that is kept alive. What it says of itself is that of the present one, if it had to be created anew. */
export interface Subscription extends LivingSubscription {
  /** Does what an event asks for, if it is about this subscription. Pass every event of `receiveNotifications` on to it. */
  readonly onLifecycle: (event: Pick<LifecycleEvent, 'lifecycleEvent' | 'subscriptionId'>) => void;
  /** Resolves once `signal` is aborted and nothing is under way any more. */
  readonly stopped: Promise<void>;
}

/**
 * Subscribes, and keeps the subscription alive: renews it before it expires, reauthorizes it when the service asks, and
 * creates it anew when it is gone. Then `onGap` says from when on to catch up. The endpoint has to listen already, because
 * the service asks it before it responds.
 *
 * Returns once there is a subscription. Throws what `createSubscription` throws, if there cannot be one, and the reason of
 * `signal`. After that, failures go to `onError`. It is for a program that keeps running, and one instance of it.
 * @example
 * const subscription = await subscribe(graph, {
 *   body: { resource: '/me/chats/getAllMessages', changeType: 'created', notificationUrl, clientState },
 *   onGap: ({ since }) => catchUp(since),
 *   signal,
 * });
 * @see https://learn.microsoft.com/graph/change-notifications-lifecycle-events
 */
export async function subscribe(graph: AnyGraph, options: SubscribeOptions): Promise<Subscription> {
  const keeper = new SubscriptionKeeper(graph, options.clock ?? graph.policy.clock, options);
  await keeper.start();
  const stopped = keeper.run();
  return {
    get id() {
      return keeper.living.id;
    },
    get expirationDateTime() {
      return keeper.living.expirationDateTime;
    },
    get since() {
      return keeper.living.since;
    },
    onLifecycle: ({ subscriptionId, lifecycleEvent }) => keeper.hear(subscriptionId, lifecycleEvent),
    stopped,
  };
}
