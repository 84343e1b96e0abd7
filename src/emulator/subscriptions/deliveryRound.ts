import type { Records } from '../records/records.ts';
import { sortableTime, timestamp } from '../time.ts';
import { enqueue, hastenDistant, orderOf } from './deliveryQueues.ts';
import { act, withdrawAccess } from './lifecycle.ts';
import { deliveryOf, subscriptionsTo } from './notifications.ts';
import type { Batch, Outcome, QueueSender } from './queueSender.ts';

/** A request to an endpoint that is over. */
export interface Finished {
  readonly batch: Batch;
  readonly outcome: Outcome;
}

/** What a round starts from. */
export interface Round {
  /** The time, in ms since 1970. */
  readonly now: number;
  /** What came back since the last round. */
  readonly finished: readonly Finished[];
  /** The queues of which something is on its way still. */
  readonly busy: ReadonlySet<string>;
  /**
   * What was to wait for longer than this, in ms, is due now: the clock was moved back since the last round, or is another one. Undefined
   * if nothing is.
   */
  readonly hastened: number | undefined;
  /** Whether sending may wait for changes that this round leaves to the next one, so that they go into the same requests. */
  readonly maySendLater: boolean;
}

/** What a round leads to. */
export interface RoundResult {
  /** What is to be sent now. */
  readonly batches: readonly Batch[];
  /** When the next thing is due, in ms since 1970. */
  readonly next: number;
  /** Whether something is left that is due already. */
  readonly isMore: boolean;
  /** Whether changes are left that became no deliveries yet. */
  readonly isUnread: boolean;
}

/** How many responses, changes, queues and deliveries one round deals with, or a few more: requests wait for it. */
export const mostAtOnce = 30;

/**
 * Writes down what came back, turns changes into deliveries, and takes what is due. All of it is one transaction, because each
 * costs much more than what is done in it.
 */
export async function deliveryRound(
  { now, finished, busy, hastened, maySendLater }: Round,
  sender: QueueSender,
  records: Records,
): Promise<RoundResult> {
  if (hastened !== undefined) await hastenDistant(now, hastened, records);
  for (const { batch, outcome } of finished) await sender.record(batch, outcome, records);
  const isUnread = await readChanges(now, records);
  const action = await actOnTime(now, records);
  const listed = await records.list('deliveryQueue', 'byDue', '', { limit: busy.size + mostAtOnce + 1 });
  const due = listed.filter(({ id, dueDateTime }) => !busy.has(id) && Date.parse(dueDateTime) <= now);
  const batches: Batch[] = [];
  for (const queue of isUnread && maySendLater ? [] : due.slice(0, mostAtOnce)) {
    const batch = await sender.take(queue, records);
    if (batch) batches.push(batch);
  }
  const [later] = await records.list('deliveryQueue', 'byDue', '', {
    after: `${sortableTime(timestamp(now))} ~`,
    limit: 1,
  });
  return {
    batches,
    next: Math.min(action, later ? Date.parse(later.dueDateTime) : Number.POSITIVE_INFINITY),
    isMore: isUnread || due.length > mostAtOnce || action <= now,
    isUnread,
  };
}

/** Turns changes into deliveries, and removes them. Returns whether there are more. */
async function readChanges(now: number, records: Records): Promise<boolean> {
  const changes = await records.changes('change', 0, mostAtOnce);
  let made = 0;
  for (const { sequence, value } of changes) {
    if (made >= mostAtOnce) return true;
    const { change } = value;
    if (change.of === 'permissions') {
      await withdrawAccess(now, records);
    } else {
      for (const subscription of await subscriptionsTo(change, value, sequence, records)) {
        await enqueue(await deliveryOf(change, value, orderOf(sequence), subscription, records), now, records);
        made++;
      }
    }
    await records.remove('change', value);
  }
  return changes.length === mostAtOnce;
}

/** Does what is due for subscriptions. Returns when the next thing is due, in ms since 1970, which may be now. */
async function actOnTime(now: number, records: Records): Promise<number> {
  for (const subscription of await records.list('subscription', 'byAction', '', { limit: mostAtOnce })) {
    const time = Date.parse(subscription.nextAction);
    if (time > now) return time;
    await act(subscription, now, records);
  }
  const [next] = await records.list('subscription', 'byAction', '', { limit: 1 });
  return next ? Date.parse(next.nextAction) : Number.POSITIVE_INFINITY;
}
