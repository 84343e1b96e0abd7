import type { Records } from '../records/records.ts';
import { notificationBody } from './notificationBody.ts';
import type { Attempt, DeliveryRecord } from './subscriptionRecords.ts';

/** A delivery for people to read. */
export interface Delivery {
  readonly id: string;
  readonly subscriptionId: string;
  readonly kind: DeliveryRecord['kind'];
  readonly status: DeliveryRecord['status'];
  /** Why it was not delivered. Null if it was, or can be yet. */
  readonly reason: string | null;
  /** When what it tells of happened. */
  readonly raisedDateTime: string;
  /** When it is sent next. Null if it is done. */
  readonly dueDateTime: string | null;
  readonly fault: DeliveryRecord['fault'];
  readonly attempts: readonly Attempt[];
  /** The notification without what is encrypted. Null if its subscription was deleted. */
  readonly notification: object | null;
  /** What is encrypted, decrypted. Null without resource data. */
  readonly resourceData: unknown;
}

/** The deliveries that wait, and the latest that were made or given up, oldest first. */
export async function readDeliveries(records: Records): Promise<Delivery[]> {
  const views: Delivery[] = [];
  for (const delivery of await records.list('delivery', 'all', '')) {
    const { id, subscriptionId, kind, status, reason, raisedDateTime, fault, attempts, content } = delivery;
    const subscription = await records.get('subscription', subscriptionId);
    const queue = status === 'pending' ? await records.get('deliveryQueue', delivery.queue) : undefined;
    views.push({
      ...{ id, subscriptionId, kind, status, reason, raisedDateTime, fault, attempts },
      dueDateTime: queue?.dueDateTime ?? null,
      notification: subscription ? notificationBody(delivery, subscription) : null,
      resourceData: content === null ? null : JSON.parse(content),
    });
  }
  return views;
}
