/** Where the emulator gets the time from. */
export interface Clock {
  /** The time in ms since 1970. */
  now(): number;
}

/** A clock that can be moved. */
export interface AdjustableClock extends Clock {
  /** Moves the time forward by ms, or back if they are negative. Throws a `RangeError` if there is no such time. */
  advance(milliseconds: number): void;
  /** Moves the time to ms since 1970 or to an ISO date. Throws a `RangeError` if there is no such time. */
  set(time: number | string): void;
  /** Goes back to what it was before it was moved. */
  reset(): void;
}

/** The clock of the machine. If it is moved, it runs on from there. */
export class SystemClock implements AdjustableClock {
  #offset = 0;

  now(): number {
    return Date.now() + this.#offset;
  }

  advance(milliseconds: number): void {
    this.set(this.now() + milliseconds);
  }

  set(time: number | string): void {
    this.#offset = instant(time) - Date.now();
  }

  reset(): void {
    this.#offset = 0;
  }
}

/** A clock that stands still until it is moved. */
export class ManualClock implements AdjustableClock {
  readonly #start: number;
  #now: number;

  /** Starts at a time, in ms since 1970 or as an ISO date. Throws a `RangeError` if there is no such time. */
  constructor(start: number | string) {
    this.#start = instant(start);
    this.#now = this.#start;
  }

  now(): number {
    return this.#now;
  }

  advance(milliseconds: number): void {
    this.set(this.#now + milliseconds);
  }

  set(time: number | string): void {
    this.#now = instant(time);
  }

  reset(): void {
    this.#now = this.#start;
  }
}

/** Whether a clock can be moved. */
export function isAdjustable(clock: Clock): clock is AdjustableClock {
  return 'set' in clock && 'advance' in clock && 'reset' in clock;
}

/** The last ms of the year 9999, after which dates are written differently. */
const endOfTime = Date.parse('9999-12-31T23:59:59.999Z');

function instant(time: number | string): number {
  const milliseconds = new Date(time).getTime();
  if (milliseconds >= 0 && milliseconds <= endOfTime) return milliseconds;
  throw new RangeError(
    `'${time}' is not a valid time. Give an ISO date from 1970 to 9999, such as 2026-01-05T08:00:00Z.`,
  );
}
