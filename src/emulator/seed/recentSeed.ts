import { timestamp } from '../time.ts';
import type { Seed } from './seed.ts';

const day = 86_400_000;

/**
 * A seed whose dates are moved by whole days, so that the newest lies within the last day before a time, in ms since 1970.
 * Delta and exports look back a few months only, and would find nothing in an older seed. The same seed if that would move
 * it back.
 */
export function recentSeed(seed: Seed, time: number): Seed {
  const days = daysSince(seed, time);
  return days > 0 ? moved(seed, days * day) : seed;
}

/** How many whole days lie between the newest date of a seed and a time, in ms since 1970. */
export function daysSince(seed: Seed, time: number): number {
  return Math.floor((time - newestTime(seed)) / day);
}

/** The newest date anywhere in a value. -Infinity if there is none. */
function newestTime(value: unknown, name = ''): number {
  if (typeof value === 'string') return isDate(name) ? Date.parse(value) : Number.NEGATIVE_INFINITY;
  if (typeof value !== 'object' || value === null) return Number.NEGATIVE_INFINITY;
  return Math.max(Number.NEGATIVE_INFINITY, ...Object.entries(value).map(([key, inner]) => newestTime(inner, key)));
}

/** A value with every date in it moved. */
function moved<T>(value: T, milliseconds: number): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => moved(item, milliseconds)) as T;
  const entries = Object.entries(value).map(([name, inner]) => [
    name,
    typeof inner === 'string' && isDate(name)
      ? timestamp(Date.parse(inner) + milliseconds)
      : moved(inner, milliseconds),
  ]);
  return Object.fromEntries(entries) as T;
}

const isDate = (name: string) => name.endsWith('DateTime');
