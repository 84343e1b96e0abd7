import type { components } from '../../../generated/emulator/schema.ts';
import { propertyAt, violation, violationPointer } from '../../contract/violation.ts';

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

/** A place in a text. Both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A seed cannot be loaded. The message names the path in it and says what is wrong there. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
  /** The JSON pointer of what is wrong: `/chats/0/members/1`. Undefined if that is the seed as a whole, or its text. */
  readonly pointer: string | undefined;
  /** Where the text of the seed says it. Undefined if the seed was no text. */
  readonly place: Place | undefined;

  constructor(
    message: string,
    { pointer, place, ...options }: ErrorOptions & { readonly pointer?: string; readonly place?: Place } = {},
  ) {
    super(message, options);
    this.pointer = pointer;
    this.place = place;
  }
}

/** Checks that a value is a seed. Throws a {@link SeedError} if it is not. */
export async function readSeed(value: unknown): Promise<Seed> {
  // It is large, and only needed if there is a seed to check.
  const { default: validators, patternRules } = await import('#generated/emulator/validators.js');
  const validate = validators['seed'];
  if (validate?.(value)) return value as Seed;
  const errors = validate?.errors ?? [];
  const message = violation(errors, { whole: 'The seed', patternRules });
  throw new SeedError(message, { pointer: violationPointer(errors) });
}

/**
 * Loads the part of a seed at a path, as a JSON pointer. Throws a {@link SeedError} that names the path if a rule is broken.
 *
 * @example
 * await withPath('/chats/0', () => loadChat(chat, context, names, '/chats/0'));
 */
export async function withPath<T>(seedPath: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SeedError || !(error instanceof Error)) throw error;
    throw new SeedError(`${propertyAt(seedPath)}: ${error.message}`, { cause: error, pointer: seedPath });
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
