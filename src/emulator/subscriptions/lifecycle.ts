import { notificationLimits } from '../../../generated/emulator/watchable.ts';
import type { LifecycleEvent } from '../../contract/watchable.ts';
import type { Records } from '../records/records.ts';
import { timestamp } from '../time.ts';
import { isPermitted } from './access.ts';
import { enqueue, orderOf } from './deliveryQueues.ts';
import { type DeliveryRecord, queueOf, type SubscriptionRecord } from './subscriptionRecords.ts';
import { watchableAt } from './watches.ts';

/**
 * How long before its access or itself expires a subscription asks for a new authorization, and how often again, in ms. The
 * service says that its times are subject to change; these are our choice.
 *
 * @see https://learn.microsoft.com/graph/change-notifications-lifecycle-events
 */
const challengeInterval = 15 * 60_000;

/** How long what waits for an authorization is kept, and the subscription with it, in ms. */
const graceTime = notificationLimits.retryMinutes * 60_000;

/** A subscription with the time at which something has to be done next. */
export function scheduled(subscription: SubscriptionRecord, now: number): SubscriptionRecord {
  const { expirationDateTime, access, challenged, ended, lifecycleNotificationUrl } = subscription;
  // What was raised before the end is delivered or given up by then.
  if (ended !== null)
    return { ...subscription, nextAction: timestamp(Date.parse(ended) + graceTime + challengeInterval) };
  const times = [Date.parse(expirationDateTime), withoutAccessSince(subscription) + graceTime];
  if (lifecycleNotificationUrl !== null) {
    const deadline = Math.min(...[expirationDateTime, access.expires, access.withdrawn].map(timeOf));
    // Whoever has just authorized the subscription is not asked at once.
    const last = challenged === null ? now : Date.parse(challenged);
    times.push(Math.max(deadline - challengeInterval, last + (challenged === null ? 0 : challengeInterval)));
  }
  return { ...subscription, nextAction: timestamp(Math.min(...times)) };
}

const timeOf = (time: string | null): number => (time === null ? Number.POSITIVE_INFINITY : Date.parse(time));

/** Since when, or from when on, nothing may be delivered. Infinite if that is not foreseen. */
const withoutAccessSince = ({ access }: SubscriptionRecord): number =>
  Math.min(timeOf(access.expires), timeOf(access.withdrawn));

/** Whether a subscription may not deliver at a time, until it is authorized again. */
export const isWithoutAccess = (subscription: SubscriptionRecord, now: number): boolean =>
  withoutAccessSince(subscription) <= now;

/** Does what is due for a subscription: asks for a new authorization, ends it, or removes what is left of it. */
export async function act(subscription: SubscriptionRecord, now: number, records: Records): Promise<void> {
  if (subscription.ended !== null) {
    await removeSubscription(subscription, records);
  } else if (Date.parse(subscription.expirationDateTime) <= now) {
    await endSubscription(subscription, subscription.expirationDateTime, now, records);
  } else if (withoutAccessSince(subscription) + graceTime <= now) {
    await endSubscription(subscription, timestamp(now), now, records);
  } else {
    await challenge(subscription, now, records);
  }
}

/** Tells an app that a subscription has to be authorized again. */
export async function challenge(subscription: SubscriptionRecord, now: number, records: Records): Promise<void> {
  await records.put('subscription', scheduled({ ...subscription, challenged: timestamp(now) }, now));
  await raise(subscription, 'reauthorizationRequired', now, records);
}

/** Ends a subscription, and tells the app, unless its resource has no such event. */
export async function endSubscription(
  subscription: SubscriptionRecord,
  ended: string,
  now: number,
  records: Records,
): Promise<void> {
  await records.put('subscription', scheduled({ ...subscription, ended }, now));
  await raise(subscription, 'subscriptionRemoved', now, records);
}

/** Removes a subscription with what it has not delivered. */
export async function removeSubscription(subscription: SubscriptionRecord, records: Records): Promise<void> {
  for (const kind of ['change', 'lifecycle'] as const) {
    const id = queueOf(subscription.id, kind);
    for (const delivery of await records.list('delivery', 'pending', id)) {
      await records.put('delivery', { ...delivery, status: 'dropped', reason: 'The subscription was deleted.' });
    }
    const queue = await records.get('deliveryQueue', id);
    if (queue) await records.remove('deliveryQueue', queue);
  }
  await records.remove('subscription', subscription);
}

/** Withdraws the access of every subscription whose permissions are no longer enough. */
export async function withdrawAccess(now: number, records: Records): Promise<void> {
  for (const subscription of await records.list('subscription', 'byExpiration', '')) {
    if (subscription.access.withdrawn !== null || (await isPermitted(subscription, records))) continue;
    const withdrawn = { ...subscription, access: { ...subscription.access, withdrawn: timestamp(now) } };
    await challenge(withdrawn, now, records);
  }
}

async function raise(subscription: SubscriptionRecord, lifecycleEvent: LifecycleEvent, now: number, records: Records) {
  const { lifecycleEvents } = watchableAt(subscription.watch.path);
  if (subscription.lifecycleNotificationUrl === null || !lifecycleEvents.includes(lifecycleEvent)) return;
  const delivery: DeliveryRecord = {
    id: crypto.randomUUID(),
    subscriptionId: subscription.id,
    queue: queueOf(subscription.id, 'lifecycle'),
    kind: 'lifecycle',
    order: orderOf(await records.sequence()),
    raisedDateTime: timestamp(now),
    status: 'pending',
    reason: null,
    notification: { lifecycleEvent },
    content: null,
    attempts: [],
    fault: null,
    notBefore: null,
  };
  await enqueue(delivery, now, records);
}
