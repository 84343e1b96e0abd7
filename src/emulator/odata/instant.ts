/**
 * A point in time, as exact as it was written.
 *
 * A `Date` ends at the millisecond; the service writes, and filters name, fractions of any length.
 */
export class Instant {
  /** Whole seconds since 1970. */
  readonly seconds: number;
  /** The digits after the point, without zeros at the end. */
  readonly fraction: string;

  private constructor(seconds: number, fraction: string) {
    this.seconds = seconds;
    this.fraction = fraction;
  }

  /** Reads an RFC 3339 date and time, whose seconds may be left out. Undefined if the text is not one. */
  static parse(text: string): Instant | undefined {
    const parts = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::(\d\d)(?:\.(\d+))?)?(Z|[+-]\d\d:\d\d)$/i.exec(text);
    if (!parts) return undefined;
    const [, date = '', minutes = '', seconds = '00', fraction = '', zone = ''] = parts;
    const day = Date.parse(`${date}T00:00:00Z`);
    // A day that a month does not have would count into the next one.
    if (Number.isNaN(day) || !new Date(day).toISOString().startsWith(date)) return undefined;
    const time = Date.parse(`${date}T${minutes}:${seconds}${zone.toUpperCase()}`);
    return Number.isNaN(time) ? undefined : new Instant(time / 1000, withoutZeros(fraction));
  }

  /** Negative if this is earlier than another, 0 if they are the same, positive if it is later. */
  compare(other: Instant): number {
    if (this.seconds !== other.seconds) return this.seconds - other.seconds;
    if (this.fraction === other.fraction) return 0;
    return this.fraction < other.fraction ? -1 : 1;
  }
}

function withoutZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === '0') end--;
  return digits.slice(0, end);
}
