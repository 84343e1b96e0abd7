import type { Clock } from '../clock.ts';
import type { Records } from '../records/records.ts';
import { transaction } from '../records/records.ts';
import { type Store, StoreClosedError } from '../store/store.ts';
import { enqueue, orderOf } from './deliveryQueues.ts';
import { act, withdrawAccess } from './lifecycle.ts';
import { deliveryOf, subscriptionsTo } from './notifications.ts';
import type { QueueSender } from './queueSender.ts';

/** What a deliverer needs. */
export interface DelivererOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly sender: QueueSender;
}

/**
 * Turns the changes that transactions have written down into deliveries, and sends these when they are due. It works when
 * nobody waits for it: after the transactions, and apart from every request.
 */
export class Deliverer {
  readonly #options: DelivererOptions;
  readonly #busy = new Set<string>();
  readonly #flights = new Set<Promise<void>>();
  #running: Promise<void> | undefined;
  #isWanted = false;
  #isClosed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: DelivererOptions) {
    this.#options = options;
  }

  /** Makes it look for what is due, soon. To be called after each change, and when the clock was moved. */
  wake(): void {
    this.#isWanted = true;
    if (!this.#running) this.#schedule(0);
  }

  /** Waits until nothing is due at the present time of the clock. */
  async settled(): Promise<void> {
    this.#isWanted = true;
    while (!this.#isClosed && (this.#isWanted || this.#running || this.#flights.size > 0)) {
      await this.#run();
      await Promise.all(this.#flights);
    }
  }

  /** Ends it. What was not delivered stays in the store. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#running;
    await Promise.all(this.#flights);
  }

  #schedule(milliseconds: number): void {
    clearTimeout(this.#timer);
    if (this.#isClosed) return;
    this.#timer = setTimeout(() => this.#run(), Math.min(milliseconds, longestTimer));
    // What may have to be sent one day keeps no program from ending.
    if (typeof this.#timer === 'object') this.#timer.unref();
  }

  #run(): Promise<void> {
    clearTimeout(this.#timer);
    this.#running ??= this.#passes().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #passes(): Promise<void> {
    try {
      let next = Number.POSITIVE_INFINITY;
      do {
        this.#isWanted = false;
        next = await this.#pass();
      } while (this.#isWanted && !this.#isClosed);
      if (next < Number.POSITIVE_INFINITY) this.#schedule(Math.max(0, next - this.#options.clock.now()));
    } catch (error) {
      this.#isWanted = false;
      // Whoever closes the store alone has no more to deliver either.
      if (this.#isClosed || error instanceof StoreClosedError) return;
      console.error(error);
      this.#schedule(pauseAfterError);
    }
  }

  /** Does what is due and begins to send it. Returns when the next thing is due, in ms since 1970. */
  async #pass(): Promise<number> {
    const { store, clock } = this.#options;
    if (this.#isClosed) return Number.POSITIVE_INFINITY;
    const { due, next, isMore } = await transaction(store, (records) => this.#look(clock.now(), records));
    if (isMore) this.#isWanted = true;
    for (const queue of due) this.#send(queue);
    return next;
  }

  async #look(now: number, records: Records) {
    const isMore = await readChanges(now, records);
    const action = await actOnTime(now, records);
    const listed = await records.list('deliveryQueue', 'byDue', '', { limit: this.#busy.size + mostAtOnce });
    const idle = listed.filter(({ id }) => !this.#busy.has(id));
    const due = idle.filter(({ dueDateTime }) => Date.parse(dueDateTime) <= now);
    const later = idle[due.length];
    return {
      isMore: isMore || due.length === mostAtOnce,
      due: due.map(({ id }) => id),
      next: Math.min(action, later ? Date.parse(later.dueDateTime) : Number.POSITIVE_INFINITY),
    };
  }

  #send(queue: string): void {
    this.#busy.add(queue);
    const flight = this.#options.sender
      .send(queue)
      .catch((error) => {
        if (!this.#isClosed && !(error instanceof StoreClosedError)) console.error(error);
      })
      .then(() => {
        this.#busy.delete(queue);
        this.#flights.delete(flight);
        this.wake();
      });
    this.#flights.add(flight);
  }
}

/** The longest time that a timer takes, in ms. Then it is looked at again. */
const longestTimer = 2 ** 31 - 1;

/** How long it pauses if the store fails, in ms. */
const pauseAfterError = 1000;

/** How many queues are begun at once. */
const mostAtOnce = 200;

/** How many deliveries one transaction makes, or a few more: requests wait for it. */
const mostDeliveries = 200;

/** Turns changes into deliveries, and removes them. Returns whether there are more. */
async function readChanges(now: number, records: Records): Promise<boolean> {
  const changes = await records.changes('change', 0, mostDeliveries);
  let made = 0;
  for (const { sequence, value } of changes) {
    if (made >= mostDeliveries) return true;
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
  return changes.length === mostDeliveries;
}

/** Does what is due for subscriptions. Returns when the next thing is due, in ms since 1970. */
async function actOnTime(now: number, records: Records): Promise<number> {
  for (;;) {
    const [first] = await records.list('subscription', 'byAction', '', { limit: 1 });
    if (!first) return Number.POSITIVE_INFINITY;
    const time = Date.parse(first.nextAction);
    if (time > now) return time;
    await act(first, now, records);
  }
}
