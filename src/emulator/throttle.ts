import { throttling } from '../../generated/emulator/throttling.ts';
import { GraphFailure } from '../contract/graphFailure.ts';
import type { Route } from '../contract/route.ts';
import { type Counted, everything, type Rate, ratesOf, timeOf } from '../contract/throttling.ts';
import type { Clock } from './clock.ts';
import { type Caller, tenantOf } from './directory/caller.ts';

/** How an emulator throttles. */
export interface ThrottleOptions {
  /**
   * How much of what the service takes is taken, from 0.001 to 1000: a tenth of a request a second is one in ten seconds. Defaults
   * to 1.
   */
  readonly factor?: number | undefined;
}

/** Whether an emulator throttles, and how much it takes. */
export interface ThrottleState {
  readonly enabled: boolean;
  readonly factor: number;
}

/** A limit of an operation. */
interface Limit extends Rate {
  readonly counted: Counted;
  /** What is counted together, by the name of the limits, of the operation, or of what has everything. */
  readonly counter: string;
}

/** The requests since the first of them. */
interface Window {
  /** When it is forgotten, in ms since 1970. */
  end: number;
  count: number;
}

/**
 * Refuses who sends more than the service takes, on the clock of the emulator. It is off until it is started.
 *
 * A limit is counted in windows: one opens with the first request that it counts, and ends after the seconds of the limit. A
 * refused request counts in none. The limits are those of the contract; how they are counted is our choice.
 *
 * @see https://learn.microsoft.com/graph/throttling-limits
 */
export class Throttle {
  readonly #clock: Clock;
  readonly #first: ThrottleOptions | undefined;
  readonly #maximum: number;
  readonly #limits = new Map<string, readonly Limit[]>();
  readonly #windows = new Map<string, Window>();
  #factor = 1;
  #enabled = false;
  /** At which number of windows those that have ended are forgotten. */
  #full = smallest;

  /** Begins with `first`, or off. Keeps `maximum` windows at the most. Throws a {@link GraphFailure} 400 for a wrong factor. */
  constructor(clock: Clock, first: boolean | ThrottleOptions = false, maximum = 100_000) {
    this.#clock = clock;
    this.#first = first === true ? {} : first || undefined;
    this.#maximum = maximum;
    this.reset();
  }

  /** Whether it is on. */
  get enabled(): boolean {
    return this.#enabled;
  }

  /** Whether it is on, and how much it takes. */
  get state(): ThrottleState {
    return { enabled: this.#enabled, factor: this.#factor };
  }

  /** How many windows it keeps. */
  get size(): number {
    return this.#windows.size;
  }

  /** Throttles from now on, as if nothing had been sent. Throws a {@link GraphFailure} 400 for a wrong factor. */
  start({ factor = 1 }: ThrottleOptions = {}): void {
    // A program may pass what the schema of the control forbids.
    if (!(factor >= 0.001 && factor <= 1000)) {
      throw new GraphFailure(400, { message: `The factor of throttling is 0.001 to 1000, not ${factor}.` });
    }
    this.stop();
    this.#enabled = true;
    this.#factor = factor;
  }

  /** Goes on as if nothing had been sent. */
  clear(): void {
    this.#windows.clear();
    this.#full = smallest;
  }

  /** Throttles no more. */
  stop(): void {
    this.#enabled = false;
    this.#factor = 1;
    this.#limits.clear();
    this.clear();
  }

  /** Goes back to how it began. */
  reset(): void {
    if (this.#first) this.start(this.#first);
    else this.stop();
  }

  /**
   * Counts a request, unless it is one too many. Then it throws a {@link GraphFailure} 429, whose `Retry-After` is the time after
   * which the same request is let through if nobody else sends one.
   */
  admit(route: Pick<Route, 'operationId' | 'operation' | 'path'>, caller: Caller): void {
    if (route.operationId === 'runBatch') return;
    const now = this.#clock.now();
    const counting: [string, Window][] = [];
    let refused: { readonly limit: Limit; readonly wait: number } | undefined;
    for (const limit of this.#limitsOf(route)) {
      const whose = whoseOf(limit.counted, caller, route.path);
      if (whose === undefined) continue;
      const key = `${limit.counter} ${whose.slice(0, longest)}`;
      const length = limit.seconds * 1000;
      const known = this.#windows.get(key);
      // The clock may have been moved back.
      const isOpen = known !== undefined && known.end > now && known.end - length <= now;
      const window = isOpen ? known : { end: now + length, count: 0 };
      const wait = window.end - now;
      if (window.count >= limit.requests && wait > (refused?.wait ?? 0)) refused = { limit, wait };
      counting.push([key, window]);
    }
    if (refused) throw tooManyRequests(refused.limit, Math.ceil(refused.wait / 1000));
    for (const [key, window] of counting) {
      // A new one goes to the end, so that the oldest are at the beginning.
      if (window.count === 0) this.#windows.delete(key);
      window.count++;
      this.#windows.set(key, window);
    }
    if (this.#windows.size > this.#full) this.#forget(now);
  }

  #limitsOf({ operationId, operation }: Pick<Route, 'operationId' | 'operation'>): readonly Limit[] {
    let limits = this.#limits.get(operationId);
    if (!limits) {
      limits = limitsOf(operationId, operation.throttling ?? [], this.#factor);
      this.#limits.set(operationId, limits);
    }
    return limits;
  }

  /** Forgets the windows that have ended, and the oldest if there are too many even so. */
  #forget(now: number): void {
    for (const [key, { end }] of this.#windows) if (end <= now) this.#windows.delete(key);
    for (const key of this.#windows.keys()) {
      if (this.#windows.size <= this.#maximum / 2) break;
      this.#windows.delete(key);
    }
    this.#full = Math.min(this.#maximum, Math.max(smallest, 2 * this.#windows.size));
  }
}

/** No id is longer, and what is sent in the place of one may be. */
const longest = 256;

/** With fewer windows it is not worth looking for those that have ended. */
const smallest = 1000;

/** The limits of an operation: for a second, and for the longer time over which less is taken. */
function limitsOf(operationId: string, names: readonly string[], factor: number): Limit[] {
  const { sustained, limits } = throttling;
  const [own] = names;
  return ratesOf(throttling, [...names, everything]).flatMap(({ counted, rate, from }) => {
    // What an operation's own limits do not say is counted beside what they say.
    const counter = from === everything ? from : limits[own ?? '']?.apart ? operationId : (own ?? operationId);
    const limit = (each: Rate): Limit => ({
      ...scaled(each, factor),
      counted,
      counter: `${counter}.${counted}.${each.seconds}`,
    });
    if (rate.seconds > 1) return [limit(rate)];
    const requests = Math.round((rate.requests * sustained.seconds * sustained.percent) / 100);
    return [limit(rate), limit({ requests, seconds: sustained.seconds })];
  });
}

/** A part or a multiple of a rate. What would be less than one request is one in a longer time. */
function scaled({ requests, seconds }: Rate, factor: number): Rate {
  const taken = requests * factor;
  return taken >= 1 ? { requests: Math.floor(taken), seconds } : { requests: 1, seconds: Math.ceil(seconds / taken) };
}

/** Whose requests a limit counts. Undefined if there is nobody, such as the user of an app on its own. */
function whoseOf(counted: Counted, caller: Caller, path: Route['path']): string | undefined {
  const { app } = caller;
  if (counted === 'app') return app.id;
  if (counted === 'appAndTenant') return `${app.id} ${tenantOf(caller)}`;
  if (counted === 'chat') return path['chat-id'];
  if (counted === 'user') return caller.kind === 'delegated' ? caller.user.id : undefined;
  return path['group-id'] === undefined ? undefined : `${app.id} ${path['group-id']}`;
}

const whose = {
  app: 'this app in all tenants',
  appAndTenant: 'this app in this tenant',
  chat: 'this chat',
  user: 'this user',
  appAndGroup: 'this app and the mailbox of this group',
} satisfies Record<Counted, string>;

function tooManyRequests({ requests, seconds, counted }: Limit, wait: number): GraphFailure {
  const limit = `the limit of ${several(requests, 'request')} ${timeOf(seconds)} for ${whose[counted]}`;
  const message = `Too many requests: ${limit} is reached. Wait ${several(wait, 'second')} and send the request again.`;
  return new GraphFailure(429, { message, headers: { 'Retry-After': String(wait) } });
}

const several = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
