import type { RequestContext } from '../requestContext.ts';
import { timestamp } from '../time.ts';
import { accessOf, requirePermitted } from './access.ts';
import { scheduled } from './lifecycle.ts';
import type { SubscriptionRecord } from './subscriptionRecords.ts';
import { watchableAt } from './watches.ts';

/**
 * A subscription with the access that the caller's token gives it. What waited for that is delivered then. Throws a
 * `GraphFailure` 403 if the token does not permit it.
 *
 * @see https://learn.microsoft.com/graph/change-notifications-lifecycle-events
 */
export async function reauthorized(
  { caller, records, clock }: RequestContext,
  subscription: SubscriptionRecord,
): Promise<SubscriptionRecord> {
  const now = clock.now();
  // An app on its own may renew what it made for a user, but only the user's token gives access to what the user sees.
  if (caller.kind === 'application' && subscription.userId !== null) return scheduled(subscription, now);
  // That it ends soon was said before. It is said again a while later, and not at once.
  const renewed = { ...subscription, access: accessOf(caller), challenged: timestamp(now) };
  await requirePermitted(watchableAt(subscription.watch.path), caller, renewed, records, 'Update');
  return scheduled(renewed, now);
}
