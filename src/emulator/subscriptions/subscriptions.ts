import { skiptokenPage } from '../odata/page.ts';
import { listBody, odataContext } from '../odata/responseBody.ts';
import type { Handlers } from '../requestContext.ts';
import { createSubscription } from './createSubscription.ts';
import { hasten } from './deliveryQueues.ts';
import { removeSubscription } from './lifecycle.ts';
import { isListed, isLiving, openSubscription } from './openSubscription.ts';
import { reauthorized } from './reauthorized.ts';
import { type SubscriptionRecord, subscriptionOrder } from './subscriptionRecords.ts';
import { subscriptionBody, subscriptionView } from './subscriptionView.ts';
import { updateSubscription } from './updateSubscription.ts';

/**
 * Subscriptions to change notifications.
 *
 * @see https://learn.microsoft.com/graph/api/resources/subscription
 */
export const subscriptionHandlers = {
  async listSubscriptions(context) {
    const { url, query, records, clock } = context;
    const { items, nextLink } = await skiptokenPage<SubscriptionRecord>({
      url,
      top: pageSize,
      skiptoken: query.$skiptoken,
      read: (range) => records.list('subscription', 'all', '', range),
      order: subscriptionOrder,
      keep: (subscription) => isLiving(subscription, clock.now()) && isListed(subscription, context.caller, records),
    });
    return {
      status: 200,
      body: listBody(
        odataContext(context, 'subscriptions'),
        { nextLink },
        items.map((subscription) => ({ ...subscriptionView(subscription), clientState: null })),
        { count: false },
      ),
    };
  },

  createSubscription,

  async getSubscription(context) {
    const subscription = await openSubscription(context, context.path['subscription-id'], isListed);
    return { status: 200, body: subscriptionBody(context, subscription) };
  },

  updateSubscription,

  async deleteSubscription(context) {
    const subscription = await openSubscription(context, context.path['subscription-id']);
    await removeSubscription(subscription, context.records);
    return { status: 204 };
  },

  async reauthorizeSubscription(context) {
    const subscription = await openSubscription(context, context.path['subscription-id']);
    await context.records.put('subscription', await reauthorized(context, subscription));
    await hasten(context, subscription);
    return { status: 204 };
  },
} satisfies Handlers;

/** The number of subscriptions on a page: our choice, because the operation has no `$top`. */
const pageSize = 100;
