/** The source of the emulator's time. */
export interface Clock {
  /** The time in ms since 1970. */
  now(): number;
  /**
   * Calls a listener whenever the time was moved, so that what is due by then happens. Without it that happens with the next
   * request, or when `settled` is called.
   */
  onMove?(listener: () => void): void;
  /** Another clock that begins as this one did, for a world. Without it, worlds have this one. */
  another?(): Clock;
}

/** A clock that can be moved. */
export interface AdjustableClock extends Clock {
  /** Moves the time forward by ms, or back if negative. Throws a `RangeError` outside the years 1970 to 9999. */
  advance(milliseconds: number): void;
  /** Sets the time, in ms since 1970 or as an ISO date. Throws a `RangeError` outside the years 1970 to 9999. */
  set(time: number | string): void;
  /** Undoes every move. */
  reset(): void;
}

/** The clock of the machine. After a move it runs on from there. */
export class SystemClock implements AdjustableClock {
  readonly #listeners: (() => void)[] = [];
  #offset = 0;

  now(): number {
    return Date.now() + this.#offset;
  }

  advance(milliseconds: number): void {
    this.set(this.now() + milliseconds);
  }

  set(time: number | string): void {
    this.#offset = instant(time) - Date.now();
    for (const listener of this.#listeners) listener();
  }

  reset(): void {
    this.#offset = 0;
    for (const listener of this.#listeners) listener();
  }

  onMove(listener: () => void): void {
    this.#listeners.push(listener);
  }

  another(): SystemClock {
    return new SystemClock();
  }
}

/**
 * A clock that stands still until it is moved. It is a clock of the client too, so that one can be given to both an emulator and
 * the program under test, such as one that `subscribe` keeps a subscription alive for.
 */
export class ManualClock implements AdjustableClock {
  readonly #listeners: (() => void)[] = [];
  readonly #timers = new Set<{ readonly time: number; readonly callback: () => void }>();
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
    for (const listener of this.#listeners) listener();
    const due = [...this.#timers].filter((timer) => timer.time <= this.#now);
    for (const timer of due.sort((a, b) => a.time - b.time)) {
      if (this.#timers.delete(timer)) timer.callback();
    }
  }

  /** Calls back once, when the clock was moved on by so many ms, unless the function that it returns is called before. */
  after(milliseconds: number, callback: () => void): () => void {
    const timer = { time: this.#now + Math.max(0, milliseconds), callback };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  reset(): void {
    this.set(this.#start);
  }

  onMove(listener: () => void): void {
    this.#listeners.push(listener);
  }

  another(): ManualClock {
    return new ManualClock(this.#start);
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
