import type { Clock } from '../clock.ts';
import { transaction } from '../records/records.ts';
import { type RecordStore, StoreClosedError, StoreError } from '../store/store.ts';
import { DeliveryLead } from './deliveryLead.ts';
import { deliveryRound, type Finished, mostAtOnce, type Round } from './deliveryRound.ts';
import { type Batch, longestPause, type QueueSender } from './queueSender.ts';
import type { RequestActivity } from './requestActivity.ts';

/** What a deliverer needs. */
export interface DelivererOptions {
  readonly store: RecordStore;
  readonly clock: Clock;
  readonly sender: QueueSender;
  /** Whether requests are being served, to which it gives way. */
  readonly activity: RequestActivity;
}

/**
 * Decides when deliveries are made and sent: after the transactions that they follow from, when they are due, and apart from
 * every request; and only in one of the processes that share the store.
 */
export class Deliverer {
  readonly #options: DelivererOptions;
  readonly #lead: DeliveryLead;
  /** The queues of which something is on its way. */
  readonly #busy = new Set<string>();
  readonly #flights = new Set<Promise<void>>();
  /** What is to be sent, and was not yet for the sake of requests. */
  readonly #ready: Batch[] = [];
  /** What came back since the last look, and was not written down yet. */
  #finished: Finished[] = [];
  /** How many looks in a row have left changes for the next one. */
  #unread = 0;
  #running: Promise<void> | undefined;
  #isWanted = false;
  #isClosed = false;
  /** How many wait for it to settle, so that it does not give way. */
  #waiting = 0;
  /** Since when it has given way, as `performance.now()` tells time. Undefined if it has not. */
  #givingWay: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What kept the last look from ending. Undefined if nothing did. */
  #failure: { readonly error: unknown } | undefined;
  /** Whether a failure was reported that lasts. */
  #isReported = false;
  /** Counts when everything was reset, and when the lead changed: what was taken before is not sent then. */
  #era = 0;
  /** The time of the last look. Undefined if another process may have looked since. */
  #last: number | undefined;

  constructor(options: DelivererOptions) {
    this.#options = options;
    this.#lead = new DeliveryLead({
      store: options.store,
      serve: () => this.settled(),
      changed: () => {
        this.#last = undefined;
        this.reset();
      },
      heard: () => this.wake(),
      cleared: () => {
        options.sender.reset();
        this.reset();
      },
    });
    // Nobody else has looked before.
    if (this.#lead.isHeld) this.#last = 0;
  }

  /** Makes it look for what is due, soon. To be called after each change, and when the clock was moved. */
  wake(): void {
    this.#isWanted = true;
    if (this.#running || (!this.#lead.isHeld && this.#finished.length === 0)) return;
    this.#schedule(pause);
  }

  /** Waits until nothing is due at the present time of the clock of whoever delivers. Throws what the store throws. */
  async settled(): Promise<void> {
    if (!this.#lead.isHeld) await this.#lead.asked;
    this.#isWanted = true;
    this.#waiting++;
    try {
      while (!this.#isClosed) {
        const era = this.#era;
        if (this.#lead.isHeld) await this.#settle();
        else if (await this.#lead.settledElsewhere()) return;
        if (era === this.#era && this.#lead.isHeld) return;
        this.#isWanted = true;
      }
    } finally {
      this.#waiting--;
    }
  }

  async #settle(): Promise<void> {
    let since = performance.now();
    while (!this.#isClosed && (this.#isWanted || this.#running || this.#ready.length > 0 || this.#flights.size > 0)) {
      await this.#run();
      if (this.#failure) throw this.#failure.error;
      this.#sendSome(this.#ready.length);
      await Promise.all(this.#flights);
      if (performance.now() - since < breath) continue;
      // Without sockets and files, endpoints that cause what they hear of would let no timer of the program fire again.
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
  }

  /** Forgets what it was about to send. To be called when everything was reset. */
  reset(): void {
    this.#era++;
    for (const batch of this.#ready.splice(0)) this.#busy.delete(batch.queue.id);
    this.wake();
  }

  /** Ends it. What was not delivered stays in the store, and what was is written down, so that it is not sent again. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#running;
    await Promise.all(this.#flights);
    try {
      await this.#writeDown();
    } catch (error) {
      if (!(error instanceof StoreClosedError)) throw error;
    } finally {
      this.#lead.release();
    }
  }

  /** Writes down what was answered, so that nobody sends it again. */
  async #writeDown(): Promise<void> {
    const { store, sender } = this.#options;
    const finished = this.#finished.slice();
    const answered = finished.filter(({ outcome }) => outcome.status !== null);
    if (answered.length > 0) {
      await transaction(store, async (records) => {
        for (const { batch, outcome } of answered) await sender.record(batch, outcome, records);
      });
    }
    this.#forgetFinished(finished.length);
  }

  #forgetFinished(count: number): void {
    for (const { batch } of this.#finished.splice(0, count)) this.#busy.delete(batch.queue.id);
  }

  #schedule(milliseconds: number): void {
    clearTimeout(this.#timer);
    if (this.#isClosed) return;
    this.#timer = setTimeout(() => this.#step(), Math.min(milliseconds, longestTimer));
    // What may have to be sent one day keeps no program from ending.
    if (typeof this.#timer === 'object') this.#timer.unref();
  }

  /** Does a little, unless requests are being served: then it waits, but not for ever. */
  #step(): void {
    const now = performance.now();
    this.#givingWay ??= now;
    if (this.#waiting === 0 && !this.#options.activity.isQuiet && now - this.#givingWay < patience) {
      this.#schedule(pause);
      return;
    }
    this.#givingWay = undefined;
    if (this.#ready.length === 0) {
      this.#run();
      return;
    }
    this.#sendSome(mostSentAtOnce);
    this.#schedule(0);
  }

  #run(): Promise<void> {
    clearTimeout(this.#timer);
    this.#running ??= this.#looks().finally(() => {
      this.#running = undefined;
      if (this.#isWanted || this.#ready.length > 0) this.#schedule(pause);
    });
    return this.#running;
  }

  async #looks(): Promise<void> {
    this.#failure = undefined;
    try {
      let next = Number.POSITIVE_INFINITY;
      do {
        this.#isWanted = false;
        next = await this.#lookOnce();
      } while (this.#waiting > 0 && this.#isWanted && !this.#isClosed);
      this.#isReported = false;
      if (next < Number.POSITIVE_INFINITY) this.#schedule(Math.max(leastPause, next - this.#options.clock.now()));
    } catch (error) {
      this.#isWanted = false;
      // Whoever closes the store alone has no more to deliver either.
      if (this.#isClosed || error instanceof StoreClosedError) return;
      this.#failure = { error };
      if (this.#waiting === 0 && !this.#isReported) console.error(error instanceof StoreError ? error.message : error);
      this.#isReported = true;
      this.#schedule(pauseAfterError);
    }
  }

  /** Does what is due and begins to send it. Returns when the next thing is due, in ms since 1970. */
  async #lookOnce(): Promise<number> {
    if (this.#isClosed) return Number.POSITIVE_INFINITY;
    if (!this.#lead.isHeld) {
      await this.#writeDown();
      return Number.POSITIVE_INFINITY;
    }
    const { store, clock, sender } = this.#options;
    const now = clock.now();
    const era = this.#era;
    const finished = this.#finished.slice(0, mostAtOnce);
    const round: Round = {
      now,
      finished,
      busy: new Set([...this.#busy].filter((id) => !finished.some(({ batch }) => batch.queue.id === id))),
      hastened: this.#last === undefined ? 0 : now < this.#last ? longestPause : undefined,
      // Not for ever: what is read slower than it comes would keep everything from being sent.
      maySendLater: this.#unread < mostUnread,
    };
    const { batches, next, isMore, isUnread } = await transaction(store, (records) =>
      deliveryRound(round, sender, records),
    );
    this.#forgetFinished(finished.length);
    if (era !== this.#era) {
      // What was taken may be gone, or somebody else's to send. If it is neither, it is taken again.
      this.#isWanted = true;
      return next;
    }
    this.#last = now;
    this.#unread = isUnread && batches.length === 0 ? this.#unread + 1 : 0;
    // What came back is due anew at the time when that was written down, which is a little later than the time of the look.
    if (isMore || next <= clock.now() || this.#finished.length > 0) this.#isWanted = true;
    for (const batch of batches) this.#busy.add(batch.queue.id);
    this.#ready.push(...batches);
    return next;
  }

  #sendSome(count: number): void {
    for (const batch of this.#ready.splice(0, count)) this.#send(batch);
  }

  #send(batch: Batch): void {
    const era = this.#era;
    const maySend = () => era === this.#era && this.#lead.isHeld;
    const flight = this.#options.sender.send(batch, maySend).then((outcome) => {
      this.#flights.delete(flight);
      if (outcome) this.#finished.push({ batch, outcome });
      else this.#busy.delete(batch.queue.id);
      this.wake();
    });
    this.#flights.add(flight);
  }
}

/** How long it waits before it looks, in ms, so that what happens meanwhile is done in one go. */
const pause = 2;

/** How long it waits for a time at least, in ms: a clock that stands still shortly before it would be asked without end. */
const leastPause = 20;

/** How long it works before it lets others do something while it is waited for, in ms. */
const breath = 50;

/** How long it gives way to requests at the most, in ms. */
const patience = 200;

/** How many requests it begins before it looks whether others came. */
const mostSentAtOnce = 5;

/** The longest time that a timer takes, in ms. Then it is looked at again. */
const longestTimer = 2 ** 31 - 1;

/** How long it pauses if the store fails, in ms. */
const pauseAfterError = 1000;

/** After how many looks it sends although there are more changes to read. */
const mostUnread = 10;
