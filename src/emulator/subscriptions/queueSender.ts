import { notificationLimits } from '../../../generated/emulator/watchable.ts';
import type { Clock } from '../clock.ts';
import type { Faults } from '../faults.ts';
import type { Records } from '../records/records.ts';
import { timestamp } from '../time.ts';
import { takeFaults } from './deliveryFaults.ts';
import { EndpointHealth } from './endpointHealth.ts';
import { EndpointSlots } from './endpointSlots.ts';
import { exchange, NoResponse, type Reach } from './exchange.ts';
import { isWithoutAccess } from './lifecycle.ts';
import { NotificationRequests } from './notificationRequests.ts';
import type { DeliveryQueueRecord, DeliveryRecord, SubscriptionRecord } from './subscriptionRecords.ts';
import type { ValidationTokens } from './validationTokens.ts';

/** What a sender needs. */
export interface QueueSenderOptions {
  readonly clock: Clock;
  readonly faults: Faults;
  readonly reach: Reach;
  readonly tokens: ValidationTokens;
}

/** What is sent in one request. */
export interface Batch {
  readonly queue: DeliveryQueueRecord;
  readonly subscription: SubscriptionRecord;
  readonly url: string;
  readonly deliveries: readonly DeliveryRecord[];
}

/** What came of a request. */
export interface Outcome {
  readonly time: string;
  readonly status: number | null;
  readonly detail: string;
}

/**
 * Decides what is sent of a queue, sends it, and writes down what came of it. What fails is tried again after growing pauses, for
 * as long as the contract says, on the emulator's clock.
 *
 * @see https://learn.microsoft.com/graph/change-notifications-delivery-webhooks
 */
export class QueueSender {
  readonly #options: QueueSenderOptions;
  readonly #health = new EndpointHealth();
  readonly #slots = new EndpointSlots();
  readonly #requests: NotificationRequests;
  #done = 0;

  constructor(options: QueueSenderOptions) {
    this.#options = options;
    this.#requests = new NotificationRequests(options.tokens);
  }

  /** Forgets how endpoints did. */
  reset(): void {
    this.#health.clear();
  }

  /** What is to be sent now of a queue that is due. Undefined if nothing is, and then the queue says when, or is removed. */
  async take(queue: DeliveryQueueRecord, records: Records): Promise<Batch | undefined> {
    const pending = await records.list('delivery', 'pending', queue.id, { limit: batchSize });
    const [first] = pending;
    const subscription = first && (await records.get('subscription', first.subscriptionId));
    if (!subscription) {
      await records.remove('deliveryQueue', queue);
      return undefined;
    }
    const now = this.#options.clock.now();
    const url = urlOf(first, subscription);
    const until = this.#heldUntil(url, first, subscription, now);
    if (until !== undefined) return this.#hold(queue, pending, until, now, records);
    const kept = await this.#withoutLost(url, pending, now, records);
    const { ready, due } = await takeFaults(kept, this.#options.faults, now, records);
    if (ready.length > 0) return { queue, subscription, url, deliveries: ready };
    // Nothing was left to send, or all of it is held up.
    if (due === undefined) return this.take(queue, records);
    await records.put('deliveryQueue', { ...queue, dueDateTime: timestamp(due) });
    return undefined;
  }

  /** Until when a queue has to wait, in ms since 1970. Undefined if it need not. */
  #heldUntil(url: string, first: DeliveryRecord, subscription: SubscriptionRecord, now: number): number | undefined {
    if (first.kind === 'change' && isWithoutAccess(subscription, now)) return now + longestPause;
    const slowUntil = Date.parse(first.raisedDateTime) + notificationLimits.endpointWindowMinutes * 60_000;
    return first.attempts.length === 0 && slowUntil > now && this.#health.of(url, now) === 'slow'
      ? slowUntil
      : undefined;
  }

  /** Lets a queue wait, but for what has waited too long already. */
  async #hold(
    queue: DeliveryQueueRecord,
    pending: readonly DeliveryRecord[],
    until: number,
    now: number,
    records: Records,
  ): Promise<undefined> {
    for (const delivery of pending) {
      if (isTooOld(delivery, now))
        await records.put('delivery', failed(delivery, 'The token of the subscription is no longer valid.'));
    }
    await records.put('deliveryQueue', { ...queue, dueDateTime: timestamp(until) });
  }

  /** The deliveries that are not lost because their endpoint is far too slow. */
  async #withoutLost(url: string, pending: readonly DeliveryRecord[], now: number, records: Records) {
    if (this.#health.of(url, now) !== 'drop') return pending;
    const isNew = ({ attempts }: DeliveryRecord) => attempts.length === 0;
    for (const delivery of pending.filter(isNew)) {
      await records.put('delivery', { ...delivery, status: 'dropped', reason: 'The endpoint responds too slowly.' });
    }
    return pending.filter((delivery) => !isNew(delivery));
  }

  /** Sends a batch when its endpoint has room for it. Undefined if it may not be sent any more by then, and was not. */
  send(batch: Batch, maySend: () => boolean): Promise<Outcome | undefined> {
    return this.#slots.use(batch.url, async () => (maySend() ? this.#post(batch, maySend) : undefined));
  }

  async #post({ queue, subscription, url, deliveries }: Batch, maySend: () => boolean): Promise<Outcome | undefined> {
    const { clock, reach } = this.#options;
    const time = clock.now();
    const seconds = queue.failures === 0 ? notificationLimits.deliverySeconds : notificationLimits.retrySeconds;
    const measured = (milliseconds: number) => {
      // No request takes longer than that. It is the clock that was moved meanwhile, and no fault of the endpoint.
      if (milliseconds <= notificationLimits.retrySeconds * 1000) this.#health.add(url, clock.now(), milliseconds);
    };
    try {
      const body = await this.#requests.bodyOf(deliveries, subscription, time);
      if (!maySend()) return undefined;
      const response = await exchange(reach, {
        webhook: deliveries[0]?.kind === 'lifecycle' ? 'lifecycleNotification' : 'changeNotification',
        url,
        contentType: 'application/json; charset=utf-8',
        body,
        timeout: seconds * 1000,
        limit: 200,
      });
      measured(clock.now() - time);
      return { time: timestamp(time), status: response.status, detail: response.text };
    } catch (error) {
      if (error instanceof NoResponse && error.isTimeout) measured(seconds * 1000);
      return { time: timestamp(time), status: null, detail: error instanceof Error ? error.message : String(error) };
    }
  }

  /** Writes down what came of a batch, and when its queue is due next. */
  async record({ queue, url, deliveries }: Batch, outcome: Outcome, records: Records): Promise<void> {
    const { status } = outcome;
    const now = this.#options.clock.now();
    const isDelivered = status !== null && status >= 200 && status < 300;
    // It is gone if the subscription was deleted, or everything was reset.
    const present = await records.get('deliveryQueue', queue.id);
    if (!present) return;
    for (const { id } of deliveries) {
      const delivery = await records.get('delivery', id);
      if (delivery?.status !== 'pending') continue;
      const tried = { ...delivery, attempts: [...delivery.attempts, { ...outcome, url }].slice(-mostAttempts) };
      if (isDelivered) await records.put('delivery', { ...tried, status: 'delivered' });
      else
        await records.put(
          'delivery',
          isTooOld(delivery, now) ? failed(tried, `It failed for ${notificationLimits.retryMinutes} minutes.`) : tried,
        );
    }
    const [more] = await records.list('delivery', 'pending', queue.id, { limit: 1 });
    if (!more) await records.remove('deliveryQueue', present);
    else if (isDelivered || (await isLedElsewhere(url, more, records)))
      await records.put('deliveryQueue', { ...present, failures: 0, dueDateTime: timestamp(now) });
    else await records.put('deliveryQueue', failedAgain(present, now));
    this.#done += deliveries.length;
    if (this.#done < mostDone) return;
    // Counting them takes a while.
    this.#done = 0;
    await forgetOldest(records);
  }
}

/** Where a delivery goes. */
const urlOf = ({ kind }: DeliveryRecord, { notificationUrl, lifecycleNotificationUrl }: SubscriptionRecord): string =>
  (kind === 'change' ? notificationUrl : lifecycleNotificationUrl) ?? '';

/** Whether a delivery that failed at a URL goes to another one by now. That need not wait for what the other did. */
async function isLedElsewhere(url: string, delivery: DeliveryRecord, records: Records): Promise<boolean> {
  const subscription = await records.get('subscription', delivery.subscriptionId);
  return subscription !== undefined && urlOf(delivery, subscription) !== url;
}

/** How many notifications one request has at most: our choice. */
const batchSize = 50;

/** How many attempts are remembered of a delivery. The latest are. */
const mostAttempts = 20;

/** The longest pause between two attempts, in ms. The pauses are our choice: 1 s, 2 s, 4 s and so on. */
export const longestPause = 600_000;

/** A queue whose first request has failed once more. */
const failedAgain = (queue: DeliveryQueueRecord, now: number): DeliveryQueueRecord => {
  const failures = queue.failures + 1;
  return { ...queue, failures, dueDateTime: timestamp(now + pauseAfter(failures)) };
};

const pauseAfter = (failures: number): number => Math.min(longestPause, 1000 * 2 ** (failures - 1));

/** Whether a delivery has been tried for so long that it is given up. */
const isTooOld = ({ raisedDateTime }: DeliveryRecord, now: number): boolean =>
  now - Date.parse(raisedDateTime) >= notificationLimits.retryMinutes * 60_000;

const failed = (delivery: DeliveryRecord, reason: string): DeliveryRecord => ({
  ...delivery,
  status: 'failed',
  reason,
});

/** How many deliveries are remembered after they were made or given up. */
const mostDone = 1000;

/** Forgets the oldest deliveries that are done, if they are too many. */
async function forgetOldest(records: Records): Promise<void> {
  const done = await records.list('delivery', 'done', '');
  for (const delivery of done.slice(0, Math.max(0, done.length - mostDone))) await records.remove('delivery', delivery);
}
