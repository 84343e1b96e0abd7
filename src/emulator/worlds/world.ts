import type { components } from '../../../generated/emulator/schema.ts';
import type { LifecycleEvent } from '../../contract/watchable.ts';
import type { GraphApp, LogEntry } from '../../http/graphApp.ts';
import type { Clock } from '../clock.ts';
import type { ReadyToken } from '../directory/readyTokens.ts';
import type { Faults } from '../faults.ts';
import type { Report } from '../report/report.ts';
import type { Seed } from '../seed/seed.ts';
import type { Snapshot } from '../snapshots/snapshot.ts';
import type { State } from '../state.ts';
import type { Delivery } from '../subscriptions/deliveryView.ts';
import type { Throttle } from '../throttle.ts';

/** A Graph chat service with a state of its own: an emulator, or one of the worlds below it. */
export interface World extends GraphApp {
  /** Where it is, without a trailing slash: that of the emulator, or below it `/worlds/{name}`. */
  readonly url: string;
  /** The source of its time. */
  readonly clock: Clock;
  /**
   * Faults to inject.
   *
   * @example
   * emulator.faults.arm({ operation: 'listChats', status: 429, retryAfter: 2 });
   */
  readonly faults: Pick<Faults, 'list' | 'arm' | 'clear'>;
  /**
   * Refuses who sends more than the service takes.
   *
   * @example
   * emulator.throttle.start({ factor: 0.1 });
   */
  readonly throttle: Pick<Throttle, 'start' | 'stop' | 'state'>;
  /** The latest requests, oldest first. */
  readonly requests: readonly LogEntry[];
  /**
   * Which operations were called and which were not, and the least permissions that would have sufficed: since the start, or since
   * `clearReport`. A `reset` does not end it. That of an emulator has the requests to its worlds too.
   *
   * @example
   * for (const { app, least } of emulator.report().apps) console.log(app.displayName, least.map((each) => each.permission));
   */
  report(): Report;
  /** Begins the report anew. */
  clearReport(): void;
  /** Every record, by kind. */
  state(): Promise<State>;
  /** The tokens that the seed defines. */
  tokens(): Promise<readonly ReadyToken[]>;
  /** The seed that `reset` returns to. */
  seed(): Promise<Seed>;
  /** Loads a seed on top of the present data. Throws a `SeedError` if it is wrong; then nothing was added. */
  loadSeed(seed: Seed): Promise<void>;
  /**
   * Starts over with the same seed or another one, without faults and logged requests, with the clock reset, and throttling as at
   * the start. Throws a `SeedError` if the seed is wrong; then nothing has changed.
   */
  reset(seed?: Seed): Promise<void>;
  /**
   * Waits until every change notification that is due at the present time of the clock was sent. One whose endpoint failed is
   * due again later: move the clock, and wait again. Throws what the store throws.
   *
   * Not to be awaited by `deliver`, whose own request it would wait for, until that runs out of time.
   */
  settled(): Promise<void>;
  /** The change notifications that wait to be delivered, and the latest that were delivered or given up, oldest first. */
  deliveries(): Promise<readonly Delivery[]>;
  /** Delivers one of them once more. Throws a `GraphFailure` 404 if there is none with the id, or its subscription is gone. */
  redeliver(id: string): Promise<void>;
  /**
   * Sends a lifecycle notification. `subscriptionRemoved` ends the subscription. Throws a `GraphFailure`: 404 if there is no such
   * subscription, 409 if it has no `lifecycleNotificationUrl`.
   */
  sendLifecycle(subscription: string, event: LifecycleEvent): Promise<void>;
  /**
   * Changes the permissions that an app is registered with. Subscriptions that are no longer permitted ask for a new
   * authorization. Throws a `GraphFailure` 400 if the contract has no such permission.
   *
   * @example
   * await emulator.changePermissions({ app: clientId, withdraw: ['Chat.Read.All'] });
   */
  changePermissions(change: components['schemas']['permissionChange']): Promise<void>;
  /** Everything that it has at this moment, as JSON, which is not to be changed: what is stored, the clock and the faults. */
  snapshot(): Promise<Snapshot>;
  /**
   * Goes back to a snapshot of this world or of another one, without logged requests. What waited to be delivered waits again.
   * Throws a `SnapshotError` if it is none; then nothing has changed.
   *
   * @example
   * const before = await emulator.snapshot();
   * await emulator.restore(before);
   */
  restore(snapshot: Snapshot): Promise<void>;
}
