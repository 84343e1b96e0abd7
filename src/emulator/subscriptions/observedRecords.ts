import type { Kind, RecordOf } from '../records/kinds.ts';
import { Records } from '../records/records.ts';
import type { Transaction } from '../store/store.ts';
import { sortableTime } from '../time.ts';

/** The kinds of records whose changes lead to notifications. */
export type ObservedKind = 'chat' | 'member' | 'message' | 'conversation' | 'installation' | 'client';

const observed: ReadonlySet<Kind> = new Set<ObservedKind>([
  'chat',
  'member',
  'message',
  'conversation',
  'installation',
  'client',
]);

/** A record that a transaction wrote: as it was before, and as it is. */
export type Write = { readonly [K in ObservedKind]: WriteOf<K> }[ObservedKind];

interface WriteOf<K extends ObservedKind> {
  readonly kind: K;
  /** Undefined if it is new. */
  readonly before: RecordOf<K> | undefined;
  /** Undefined if it was removed. */
  readonly after: RecordOf<K> | undefined;
}

/**
 * Records that remember what is written while a subscription lives, so that notifications follow from what is written and no
 * handler has to think of them. Without a subscription they cost one read.
 */
export class ObservedRecords extends Records {
  readonly #writes = new Map<string, Write>();
  readonly #now: number;
  #isWatched: boolean | undefined;
  #hasScheduled = false;

  constructor(transaction: Transaction, now: number) {
    super(transaction);
    this.#now = now;
  }

  /** Whether a subscription or the time of a delivery was written. */
  get hasScheduled(): boolean {
    return this.#hasScheduled;
  }

  /** What was written, each record once, in the order of their first writes. */
  get writes(): readonly Write[] {
    return [...this.#writes.values()].filter(({ before, after }) => before !== after);
  }

  override async put<K extends Kind>(kind: K, value: RecordOf<K>): Promise<RecordOf<K>> {
    await this.#remember(kind, value, value);
    return super.put(kind, value);
  }

  override async remove<K extends Kind>(kind: K, value: RecordOf<K>): Promise<void> {
    await this.#remember(kind, value, undefined);
    return super.remove(kind, value);
  }

  override clear(): Promise<void> {
    this.#writes.clear();
    return super.clear();
  }

  async #remember<K extends Kind>(kind: K, value: RecordOf<K>, after: RecordOf<K> | undefined): Promise<void> {
    if (kind === 'subscription' || kind === 'deliveryQueue') this.#hasScheduled = true;
    if (!observed.has(kind) || !(await this.#hasSubscriptions())) return;
    const key = this.keyOf(kind, value);
    const name = `${kind} ${key}`;
    const known = this.#writes.get(name);
    const before = known ? known.before : await this.get(kind, key);
    // The kind says what the values are.
    this.#writes.set(name, { kind, before, after } as unknown as Write);
  }

  async #hasSubscriptions(): Promise<boolean> {
    this.#isWatched ??= (await this.list('subscription', 'byExpiration', '', this.#living)).length > 0;
    return this.#isWatched;
  }

  get #living() {
    return { after: sortableTime(new Date(this.#now).toISOString()), limit: 1 };
  }
}
