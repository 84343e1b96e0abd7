import type { Handler, OperationId } from '../requestContext.ts';

const reason = 'Subscriptions come with the next version of the emulator.';

/** The handlers of subscriptions. */
export const subscriptionHandlers = {
  listSubscriptions: reason,
  createSubscription: reason,
  getSubscription: reason,
  updateSubscription: reason,
  deleteSubscription: reason,
  reauthorizeSubscription: reason,
} satisfies { readonly [Id in OperationId]?: Handler<Id> | string };
