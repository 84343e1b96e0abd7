import type { Kind } from '../records/kinds.ts';
import type { Candidate, ForeignChange, Lease, RecordStore } from '../store/store.ts';

/** What a lead calls back. */
export interface DeliveryLeadOptions extends Candidate {
  readonly store: RecordStore;
  /** Called when another process has left something to deliver. */
  readonly heard: () => void;
  /** Called when another process may have removed everything. */
  readonly cleared: () => void;
}

/** Which of the processes that share a store makes the deliveries, so that each is sent once and in order: one at a time. */
export class DeliveryLead {
  readonly #options: DeliveryLeadOptions;
  readonly #lease: Lease;
  readonly #unwatch: (() => void) | undefined;

  constructor(options: DeliveryLeadOptions) {
    this.#options = options;
    const { store } = options;
    this.#lease = store.lead?.('deliveries', options) ?? alone;
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
   * Waits until another process has delivered everything that is due by its clock. Returns false if this one is to deliver
   * meanwhile. Throws what the store throws.
   */
  async settledElsewhere(): Promise<boolean> {
    while (!this.isHeld) {
      if (await this.#lease.ask()) return true;
      // If the store is unavailable, nobody can answer.
      await this.#options.store.transaction((transaction) => transaction.sequence());
    }
    return false;
  }

  /** Lets another process deliver. */
  release(): void {
    this.#unwatch?.();
    this.#lease.release();
  }

  #hear({ kinds, isCleared }: ForeignChange): void {
    if (isCleared) this.#options.cleared();
    else if (!kinds || kinds.some((kind) => concerning.has(kind))) this.#options.heard();
  }
}

/** The lease of the only process. */
const alone: Lease = { isHeld: true, asked: Promise.resolve(), ask: async () => false, release() {} };

/** The kinds of records that whoever delivers has to look at. */
const concerning: ReadonlySet<string> = new Set<Kind>(['change', 'deliveryQueue', 'subscription']);
