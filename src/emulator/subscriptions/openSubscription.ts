import { GraphFailure } from '../../contract/graphFailure.ts';
import { type Caller, tenantOf } from '../directory/caller.ts';
import { sameId } from '../ids.ts';
import type { Records } from '../records/records.ts';
import type { RequestContext } from '../requestContext.ts';
import type { SubscriptionRecord } from './subscriptionRecords.ts';

/** Whether a subscription had neither expired nor been ended at a time, in ms since 1970. */
export const isLiving = ({ expirationDateTime, ended }: SubscriptionRecord, time: number): boolean =>
  Date.parse(expirationDateTime) > time && (ended === null || Date.parse(ended) > time);

/**
 * A living subscription that the caller's app made, for the signed-in user or, for an app on its own, for anybody of its tenant.
 *
 * Throws a {@link GraphFailure} 404: the app has to make a new one then.
 */
export async function openSubscription(
  { records, caller, clock }: RequestContext,
  id: string,
  mayOpen: (subscription: SubscriptionRecord, caller: Caller, records: Records) => boolean | Promise<boolean> = isOwn,
): Promise<SubscriptionRecord> {
  const subscription = await records.get('subscription', id.toLowerCase());
  if (subscription && isLiving(subscription, clock.now()) && (await mayOpen(subscription, caller, records))) {
    return subscription;
  }
  throw new GraphFailure(404, { code: 'ResourceNotFound', message: 'The object was not found.' });
}

function isOwn({ applicationId, userId, tenantId }: SubscriptionRecord, caller: Caller): boolean {
  if (!sameId(applicationId, caller.app.id) || tenantId !== tenantOf(caller)) return false;
  return caller.kind === 'application' || userId === caller.user.id;
}

/** Whether a subscription is in the list of a caller. With a permission of its own, that has those of other apps too. */
export async function isListed(subscription: SubscriptionRecord, caller: Caller, records: Records): Promise<boolean> {
  if (isOwn(subscription, caller)) return true;
  if (caller.kind === 'application' || !caller.permissions?.has('Subscription.Read.All')) return false;
  if (subscription.userId === caller.user.id) return true;
  if (!caller.user.administrator || subscription.userId === null) return false;
  return (await records.get('user', subscription.userId))?.tenantId === caller.user.tenantId;
}
