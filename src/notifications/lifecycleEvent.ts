import type { components } from '../../generated/v1.0/schema.ts';
import type { Known } from '../client/isOneOf.ts';
import type { Item } from './item.ts';

type Schemas = components['schemas'];

/**
 * What happens in the life of a subscription:
 *
 * - `reauthorizationRequired`: without a call soon, notifications will stop;
 * - `subscriptionRemoved`: the service has dropped it, so it has to be created anew;
 * - `missed`: notifications were dropped. The service does not send it for chats.
 */
export type LifecycleEventType = Known<Schemas['lifecycleEventType']>;

/**
 * Something happened to a subscription. A `Subscription` made by `subscribe` knows what to do with it.
 * @see https://learn.microsoft.com/graph/change-notifications-lifecycle-events
 */
export interface LifecycleEvent {
  /** Evolvable: be ready for another name. */
  readonly lifecycleEvent: Schemas['lifecycleEventType'];
  readonly subscriptionId: string;
  readonly tenantId: string;
  /** The notification as it was sent. */
  readonly notification: Schemas['changeNotification'];
}

const known: readonly LifecycleEventType[] = ['reauthorizationRequired', 'subscriptionRemoved', 'missed'];

/** Makes the event of a notification. A known name is spelt as the schema spells it. */
export function eventOf({ subscriptionId, tenantId, notification }: Item, name: string): LifecycleEvent {
  const lifecycleEvent = known.find((each) => each.toLowerCase() === name.toLowerCase()) ?? name;
  return { lifecycleEvent, subscriptionId, tenantId, notification };
}
