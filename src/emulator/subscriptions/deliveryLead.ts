import type { Clock } from '../clock.ts';
import type { Kind } from '../records/kinds.ts';
import { transaction } from '../records/records.ts';
import type { ForeignChange, Lease, RecordStore } from '../store/store.ts';
import { isNothingDue } from './deliveryRound.ts';

/** What a lead needs. */
export interface DeliveryLeadOptions {
  readonly store: RecordStore;
  readonly clock: Clock;
  /** Called when this process begins to deliver, or no longer does. */
  readonly changed: () => void;
  /** Called when another process has left something to deliver, or may have removed everything. */
  readonly heard: (change: { readonly isCleared: boolean }) => void;
}

/** Which of the processes that share a store makes the deliveries, so that each is sent once and in order: one at a time. */
export class DeliveryLead {
  readonly #options: DeliveryLeadOptions;
  readonly #lease: Lease;
  readonly #unwatch: (() => void) | undefined;
  /** When another process was last heard of, as `performance.now()` tells time. */
  #lastNews = Number.NEGATIVE_INFINITY;
  /** What ends when another process is heard of. Undefined if nobody waits for that. */
  #next: { readonly news: Promise<void>; readonly come: () => void } | undefined;

  constructor(options: DeliveryLeadOptions) {
    this.#options = options;
    const { store, changed } = options;
    const leads = () => {
      this.#next?.come();
      changed();
    };
    this.#lease = store.lead?.('deliveries', leads) ?? alone;
    this.#unwatch = store.watch?.((change) => this.#hear(change));
  }

  /** Whether this process delivers. To be read again right before it does. */
  get isHeld(): boolean {
    return this.#lease.isHeld;
  }

  /** Resolves once it is known whether another process delivers. */
  get asked(): Promise<void> {
    return this.#lease.asked;
  }

  /**
   * Waits until another process has delivered everything that is due by the clock of this one. Returns false if this one is to
   * deliver meanwhile. Throws if nothing happens for a while, and what the store throws.
   */
  async settledElsewhere(): Promise<boolean> {
    const { store, clock } = this.#options;
    const start = performance.now();
    while (!this.isHeld) {
      const news = this.#news();
      if (await transaction(store, (records) => isNothingDue(clock.now(), records))) return true;
      if (performance.now() - Math.max(start, this.#lastNews) > patience) throw new Error(stuck);
      await news;
    }
    return false;
  }

  /** Lets another process deliver. */
  release(): void {
    this.#unwatch?.();
    this.#lease.release();
    this.#next?.come();
  }

  #hear({ kinds, isCleared }: ForeignChange): void {
    if (!isCleared && kinds && !kinds.some((kind) => concerning.has(kind))) return;
    this.#lastNews = performance.now();
    this.#next?.come();
    this.#options.heard({ isCleared });
  }

  /** Resolves when another process is heard of, or after a while. */
  #news(): Promise<void> {
    if (!this.#next) {
      let come = () => {};
      const news = new Promise<void>((resolve) => {
        come = resolve;
      }).then(() => {
        clearTimeout(timer);
        this.#next = undefined;
      });
      const timer = setTimeout(come, longestNews);
      this.#next = { news, come };
    }
    return this.#next.news;
  }
}

/** The lease of the only process. */
const alone: Lease = { isHeld: true, asked: Promise.resolve(), release() {} };

/** The kinds of records that whoever delivers has to look at. */
const concerning: ReadonlySet<string> = new Set<Kind>(['change', 'deliveryQueue', 'subscription']);

/** How long it waits for another process before it looks again, in ms. */
const longestNews = 1000;

/** How long it waits while nothing happens, in ms: longer than an endpoint takes to respond. */
const patience = 60_000;

const stuck =
  'Another process delivers for this database, and something that is due by the clock of this one has not been sent for a minute. ' +
  'Move the clock of that process, or wait there.';
