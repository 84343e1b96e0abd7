import type { components } from '../../../generated/emulator/schema.ts';
import { violation } from '../../contract/violation.ts';

type Schemas = components['schemas'];

/** What an emulator begins with. */
export type Seed = Schemas['seed'];

/** The parts of a seed. */
export type SeedChat = Schemas['seedChat'];
export type SeedMember = Schemas['seedMember'];
export type SeedMessage = Schemas['seedMessage'];
export type SeedConversation = Schemas['seedConversation'];
export type SeedThread = Schemas['seedThread'];
export type SeedPost = Schemas['seedPost'];

/** A seed cannot be loaded. The message names the path in it and says what is wrong there. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
}

/** Checks that a value is a seed. Throws a {@link SeedError} if it is not. */
export async function readSeed(value: unknown): Promise<Seed> {
  // It is large, and only needed if there is a seed to check.
  const { default: validators, patternRules } = await import('#generated/emulator/validators.js');
  const validate = validators['seed'];
  if (validate?.(value)) return value as Seed;
  throw new SeedError(violation(validate?.errors ?? [], { whole: 'The seed', patternRules }));
}

/** Loads the part of a seed at a path. Throws a {@link SeedError} that names the path if a rule is broken. */
export async function withPath<T>(seedPath: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SeedError || !(error instanceof Error)) throw error;
    throw new SeedError(`${seedPath}: ${error.message}`, { cause: error });
  }
}

/** Checks a value of a seed, if there is one. Throws an `Error` that names the property if it has a problem. */
export function requireValid(
  property: string,
  value: string | undefined,
  problemOf: (value: string) => string | undefined,
): void {
  const problem = value === undefined ? undefined : problemOf(value);
  if (problem !== undefined) throw new Error(`${property} ${problem}.`);
}

const units = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/**
 * A time of a seed in ms since 1970: a date, or how long before the start it was, such as `-15m`. Throws an `Error` for a
 * date that the calendar does not have.
 */
export function timeOf(text: string, start: number): number {
  const [, amount, unit] = text.match(/^-(\d+(?:\.\d+)?)([smhd])$/) ?? [];
  if (amount !== undefined) return start - Math.round(Number(amount) * units[unit as keyof typeof units]);
  const time = Date.parse(text);
  if (!(time >= 0)) throw new Error(`'${text}' is not a valid time from 1970 on.`);
  return time;
}
