import type { Described, OpenApi } from './openapi.ts';

/** Whose requests a limit counts. `chat` and `appAndGroup` are those that the path names. */
export type Counted = 'app' | 'appAndTenant' | 'chat' | 'user' | 'appAndGroup';

/** So many requests in so many seconds. */
export interface Rate {
  readonly requests: number;
  readonly seconds: number;
}

/** Limits that operations share. */
export interface Limits {
  /** Whether each operation is counted by itself. Otherwise all that have these limits are counted together. */
  readonly apart: boolean;
  readonly rates: { readonly [counted in Counted]?: Rate };
}

/** What the contract says of throttling, as generation makes it for the emulator. */
export interface Throttling {
  /** Over so many seconds, so many percent of a limit a second are taken. */
  readonly sustained: { readonly percent: number; readonly seconds: number };
  /** The limits, by their names. */
  readonly limits: Readonly<Record<string, Limits>>;
}

/** The same as `components/throttling.yaml` has it. */
export interface ThrottlingObject {
  readonly sustained: Throttling['sustained'];
  /** The names of the limits that count for what an operation's own do not say, by tag and method. */
  readonly defaults: readonly ({ readonly tags: readonly string[] } & { readonly [method: string]: unknown })[];
  readonly limits: Readonly<Record<string, LimitsObject>>;
}

/** Limits as they are written: a number is for a second. */
export type LimitsObject = {
  /** What they are the limits of, if no operation names them. */
  readonly about?: string;
  readonly apart?: boolean;
} & { readonly [counted in Counted]?: number | Rate };

/** What limits can count, in the order in which they are named. */
export const countedBy: readonly Counted[] = ['app', 'appAndTenant', 'chat', 'user', 'appAndGroup'];

/** The name of the limits that everything counts for, except a batch, whose requests count. */
export const everything = 'everything';

/** The time of a rate, behind its number: `a second`, `in 20 seconds`, `a minute`, `in 10 minutes`. */
export function timeOf(seconds: number): string {
  const [count, unit] = seconds % 60 === 0 ? [seconds / 60, 'minute'] : [seconds, 'second'];
  return count === 1 ? `a ${unit}` : `in ${count} ${unit}s`;
}

/** Limits as they are written, complete. */
export function limitsOf({ apart = false, ...written }: LimitsObject): Limits {
  const rates = countedBy.flatMap((counted) => {
    const rate = written[counted];
    if (rate === undefined) return [];
    return [[counted, typeof rate === 'number' ? { requests: rate, seconds: 1 } : rate] as const];
  });
  return { apart, rates: Object.fromEntries(rates) };
}

/** The names of the limits of an operation: its own, then those that count for what its own do not say. Empty if there are none. */
export function limitNamesOf(api: OpenApi, { verb, object }: Pick<Described, 'verb' | 'object'>): string[] {
  const [tag = ''] = object.tags;
  const own = object['x-throttling'];
  const row = api['x-throttling']?.defaults.find(({ tags }) => tags.includes(tag));
  const fallback = row?.[verb.toUpperCase()];
  return [...(own === undefined ? [] : [own]), ...(typeof fallback === 'string' ? [fallback] : [])];
}

/** What counts for an operation with limits of these names: the first that says something, with the name of what it is counted in. */
export function ratesOf(
  { limits }: Pick<Throttling, 'limits'>,
  names: readonly string[],
): { readonly counted: Counted; readonly rate: Rate; readonly from: string }[] {
  return countedBy.flatMap((counted) => {
    for (const from of names) {
      const rate = limits[from]?.rates[counted];
      if (rate) return [{ counted, rate, from }];
    }
    return [];
  });
}
