import { notificationLimits } from '../../../generated/emulator/watchable.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import type { Watchable } from '../../contract/watchable.ts';
import { sameId } from '../ids.ts';
import type { Records } from '../records/records.ts';
import { isLiving } from './openSubscription.ts';
import { type SubscriptionRecord, watchKey } from './subscriptionRecords.ts';

/**
 * Requires that an app does not watch the same chat or the same user too often, and that an organization does not have too
 * many subscriptions. Throws a {@link GraphFailure} 403 that says which limit it is.
 *
 * @see https://learn.microsoft.com/graph/teams-changenotifications-chatmessage#subscription-limits
 */
export async function requireQuota(
  { watch, applicationId, tenantId }: SubscriptionRecord,
  { quota, of }: Watchable,
  now: number,
  records: Records,
): Promise<void> {
  if (quota) {
    const others = await records.list('subscription', 'watching', watchKey(watch.of, watch.scope));
    const own = others.filter((each) => sameId(each.applicationId, applicationId) && isLiving(each, now));
    if (own.length >= quota.count) {
      throw reached(
        `An app can have ${quota.count} for each ${watch.scope.kind} and resource, for all of its users together. Delete one that is not needed.`,
      );
    }
  }
  if (of === 'conversation') return;
  const all = await records.list('subscription', 'byExpiration', '');
  const ofTenant = all.filter(
    (each) => each.tenantId === tenantId && each.watch.of !== 'conversation' && isLiving(each, now),
  );
  const { maximumPerTenant } = notificationLimits;
  if (ofTenant.length >= maximumPerTenant) throw reached(`An organization can have ${maximumPerTenant}.`);
}

const reached = (limit: string) =>
  new GraphFailure(403, { message: `The limit of subscriptions has been reached. ${limit}` });
