import { lifecycleUrlBeyondMinutes, shortestMaximumMinutes } from '../../generated/emulator/watchable.ts';
import {
  createSubscription,
  deleteSubscription,
  reauthorizeSubscription,
  updateSubscription,
} from '../../generated/v1.0/calls.ts';
import { onAbort, sleep } from '../client/abort.ts';
import { NetworkError } from '../client/errors.ts';
import type { AnyGraph } from '../client/graph.ts';
import { GraphError } from '../client/graphError.ts';
import type { Clock } from '../client/policy.ts';
import type { Gap, LivingSubscription, SubscribeOptions, SubscriptionBody } from './subscribe.ts';

const minute = 60_000;

/** By how many minutes the clock of the service may be behind, so that what is asked for is not too long for it. */
const minutesBehind = 5;

/**
 * The shortest time between renewing and reauthorizing.
 * @see https://learn.microsoft.com/graph/change-notifications-lifecycle-events
 */
const apart = 10 * minute;

/** How long it waits after a failure, and how long at the most after several of them. */
const pauses = { first: 10_000, longest: 10 * minute };

/** Keeps one subscription alive. */
export class SubscriptionKeeper {
  /** The present subscription. */
  living: LivingSubscription = { id: '', expirationDateTime: '', since: '' };
  readonly #graph: AnyGraph;
  readonly #clock: Clock;
  readonly #options: SubscribeOptions;
  /** What it was created with, or would be. */
  #body: SubscriptionBody | undefined;
  /** When to renew it, if nothing else happens. */
  #renewAt = 0;
  /** When it was last renewed, and last reauthorized. */
  #renewed = Number.NEGATIVE_INFINITY;
  #reauthorized = Number.NEGATIVE_INFINITY;
  /** Since when the service wants it to be reauthorized, and whether an attempt has failed since. */
  #unauthorized: number | undefined;
  #late = false;
  /** Why there has to be another one. */
  #lost: Gap['reason'] | undefined;
  /** Whether a creation got no response, so that there may be a subscription of ours that nobody knows. */
  #unanswered = false;
  /** How many attempts have failed since the last success, and when the next one is due. */
  #failures = 0;
  #retryAt = 0;
  #wake = () => {};

  constructor(graph: AnyGraph, clock: Clock, options: SubscribeOptions) {
    this.#graph = graph;
    this.#clock = clock;
    this.#options = options;
  }

  /** Creates the subscription, or renews the one of an earlier run. Throws if neither works. */
  async start(): Promise<void> {
    const { existing } = this.#options;
    if (!existing) return this.#create();
    this.living = { expirationDateTime: '', ...existing };
    await this.#renew().catch((error) => {
      if (!isGone(error)) throw error;
      return this.#createAnew('removed');
    });
  }

  /** Keeps it alive until the signal is aborted. */
  async run(): Promise<void> {
    const { signal, deleteOnStop } = this.#options;
    while (!signal?.aborted) {
      try {
        const wait = this.#due() - this.#clock.now();
        if (wait > 0) await this.#rest(wait);
        else await this.#act();
      } catch (error) {
        if (!signal?.aborted) this.#fail(error);
      }
    }
    if (deleteOnStop) await this.#delete(this.living.id).catch((error) => this.#report(error));
  }

  /** Takes an event, if it is about this subscription. What it asks for is done by `run`. */
  hear(subscriptionId: string, event: string): void {
    if (subscriptionId.toLowerCase() !== this.living.id.toLowerCase()) return;
    if (event === 'missed') this.#tellGap(this.living.since, 'missed');
    if (event === 'subscriptionRemoved') this.#lost = 'removed';
    if (event === 'reauthorizationRequired') this.#unauthorized ??= this.#clock.now();
    this.#failures = 0;
    this.#wake();
  }

  /** Whether to reauthorize next. If it is renewed soon, that does both. */
  get #mustReauthorize(): boolean {
    return this.#unauthorized !== undefined && this.#renewAt - this.#clock.now() > apart;
  }

  /** When there is something to do. */
  #due(): number {
    if (this.#failures > 0) return this.#retryAt;
    if (this.#lost) return 0;
    if (this.#mustReauthorize) return this.#renewed + apart;
    return Math.max(this.#unauthorized === undefined ? this.#renewAt : 0, this.#reauthorized + apart);
  }

  /** Waits so many ms, or until there is an event or an abort. */
  async #rest(ms: number): Promise<void> {
    const woken = new AbortController();
    this.#wake = () => woken.abort();
    const ignore = onAbort(this.#options.signal, this.#wake);
    await sleep(this.#clock, ms, woken.signal).catch(() => {});
    ignore();
  }

  async #act(): Promise<void> {
    try {
      if (!this.#lost) await (this.#mustReauthorize ? this.#reauthorize() : this.#renew());
    } catch (error) {
      this.#options.signal?.throwIfAborted();
      const isExpired = this.#clock.now() >= Date.parse(this.living.expirationDateTime);
      if (!isGone(error) && !isExpired) throw error;
      if (!isGone(error)) this.#report(error);
      this.#lost = isExpired ? 'expired' : 'removed';
    }
    if (this.#lost) await this.#createAnew(this.#lost);
    this.#failures = 0;
  }

  #fail(error: unknown): void {
    this.#late ||= this.#unauthorized !== undefined;
    this.#retryAt = this.#clock.now() + Math.min(pauses.longest, pauses.first * 2 ** this.#failures++);
    this.#report(error);
  }

  async #createAnew(reason: Gap['reason']): Promise<void> {
    const { since } = this.living;
    await this.#create();
    this.#lost = undefined;
    this.#tellGap(since, reason);
  }

  async #create(): Promise<void> {
    const { headers, signal, replace } = this.#options;
    const create = async () => {
      const asked = this.#clock.now();
      const body = { ...(await this.#newBody()), expirationDateTime: this.#expiration(asked) };
      this.#lives(asked, await createSubscription(this.#graph, { body, headers, signal }));
    };
    try {
      await create();
    } catch (error) {
      this.#unanswered ||= error instanceof NetworkError;
      const other = idInTheWay(error);
      if (!other || !(replace || this.#unanswered || other === this.living.id)) throw error;
      await this.#delete(other);
      await create();
    }
    this.#unanswered = false;
    this.#authorized();
  }

  async #renew(): Promise<void> {
    const asked = this.#clock.now();
    this.#body ??= await this.#newBody();
    const path = { 'subscription-id': this.living.id };
    const body = { expirationDateTime: this.#expiration(asked) };
    this.#lives(asked, await updateSubscription(this.#graph, { path, body, signal: this.#options.signal }));
    this.#renewed = asked;
    this.#authorized();
  }

  async #reauthorize(): Promise<void> {
    const asked = this.#clock.now();
    const path = { 'subscription-id': this.living.id };
    await reauthorizeSubscription(this.#graph, { path, signal: this.#options.signal });
    this.#reauthorized = asked;
    this.living = { ...this.living, since: iso(asked) };
    this.#call(() => this.#options.onAlive?.(this.living));
    this.#authorized();
  }

  async #delete(id: string): Promise<void> {
    await deleteSubscription(this.#graph, { path: { 'subscription-id': id } }).catch((error) => {
      if (!isGone(error)) throw error;
    });
  }

  async #newBody(): Promise<SubscriptionBody> {
    const { body } = this.#options;
    this.#body = typeof body === 'function' ? await body() : body;
    return this.#body;
  }

  /** The service takes less without an address for events. */
  #expiration(asked: number): string {
    const longest = this.#body?.lifecycleNotificationUrl
      ? shortestMaximumMinutes
      : lifecycleUrlBeyondMinutes - minutesBehind;
    const { minutes = longest } = this.#options;
    return iso(asked + minutes * minute);
  }

  /** Keeps what a response says of the subscription. `asked` is when the request was made. */
  #lives(asked: number, { id, expirationDateTime }: Pick<LivingSubscription, 'id' | 'expirationDateTime'>): void {
    // What the service gives is not always what was asked for.
    const life = (Date.parse(expirationDateTime) - asked) * (2 / 3);
    this.#renewAt = asked + Math.max(life || 0, minute);
    this.living = { id, expirationDateTime, since: iso(asked) };
    this.#call(() => this.#options.onAlive?.(this.living));
  }

  #authorized(): void {
    const since = this.#unauthorized;
    const wasLate = this.#late && !this.#lost;
    this.#unauthorized = undefined;
    this.#late = false;
    if (since !== undefined && wasLate) this.#tellGap(iso(since), 'paused');
  }

  #tellGap(since: string, reason: Gap['reason']): void {
    this.#call(() => this.#options.onGap?.({ since, reason }));
  }

  /** Calls back, and reports what that throws. Nothing waits for it. */
  async #call(callback: () => unknown): Promise<void> {
    try {
      await callback();
    } catch (error) {
      this.#report(error);
    }
  }

  async #report(error: unknown): Promise<void> {
    const { onError = (failure: unknown) => console.error(failure) } = this.#options;
    try {
      await onError(error);
    } catch (failure) {
      console.error(failure);
    }
  }
}

const iso = (time: number): string => new Date(time).toISOString();

const isGone = (error: unknown): boolean => error instanceof GraphError && error.status === 404;

/** The subscription that keeps another from being created, by the message of the service. */
function idInTheWay(error: unknown): string | undefined {
  if (!(error instanceof GraphError) || error.status !== 409) return undefined;
  return /Subscription Id (\S+) already exists/i.exec(error.message)?.[1];
}
