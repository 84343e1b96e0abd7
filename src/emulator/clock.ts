/** Where the emulator gets the time from. */
export interface Clock {
  /** The time in ms since 1970. */
  now(): number;
}

/** The clock of the machine. */
export const systemClock: Clock = { now: () => Date.now() };

/** A clock that stands still until it is moved. */
export class ManualClock implements Clock {
  #now: number;

  /** Starts at a time, in ms since 1970 or as an ISO date. */
  constructor(start: number | string) {
    this.#now = new Date(start).getTime();
  }

  now(): number {
    return this.#now;
  }

  /** Moves the time forward by ms. */
  advance(milliseconds: number): void {
    this.#now += milliseconds;
  }

  /** Moves the time to ms since 1970 or to an ISO date. */
  set(time: number | string): void {
    this.#now = new Date(time).getTime();
  }
}

/** A time as the service writes it: UTC, with no zeros at the end of the fraction, as in `2020-12-04T23:10:28.51Z`. */
export function timestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.?0*Z$/, 'Z');
}

/** The first moment of the calendar that the service uses, which stands for "always" and sorts before everything. */
export const beginningOfTime = '0001-01-01T00:00:00Z';

const yearOne = -Date.parse(beginningOfTime);

/** A date and time as text that sorts as the times do, to the ms. The date itself does not: it may have any fraction. */
export function timeOrder(dateTime: string): string {
  return String(Math.max(0, Date.parse(dateTime) + yearOne)).padStart(15, '0');
}
