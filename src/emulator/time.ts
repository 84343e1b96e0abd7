/** The first moment of the service's calendar. It stands for "always" and sorts before every other time. */
export const beginningOfTime = '0001-01-01T00:00:00Z';

const first = Date.parse(beginningOfTime);
/** The last moment of the service's calendar, in ms since 1970. */
export const endOfTime: number = Date.parse('9999-12-31T23:59:59.999Z');

/** Writes a time, in ms since 1970, as the service does: UTC, without trailing zeros, as in `2020-12-04T23:10:28.51Z`. */
export function timestamp(parseDateTime: number): string {
  return new Date(parseDateTime)
    .toISOString()
    .replace(/0{1,3}Z$/, 'Z')
    .replace('.Z', 'Z');
}

/** A date and time as text that sorts by time, to the ms. The date itself does not sort: its fraction has any length. */
export function sortableTime(dateTime: string): string {
  return String(Math.max(0, Date.parse(dateTime) - first)).padStart(15, '0');
}

const parts = /^(\d{4}-\d\d-\d\d)[t\s](\d\d:\d\d):(\d\d)(?:\.(\d+))?(?:z|([+-])(\d\d):?(\d\d)?)$/i;

/** The time of a date and time in a request, in ms since 1970. Digits below a millisecond are cut off. */
export function milliseconds(dateTime: string): number {
  const [, date = '', minutes = '', seconds = '', fraction = '', sign, hours = '0', rest = '0'] =
    parts.exec(dateTime) ?? [];
  const start = Date.parse(`${date}T${minutes}:00Z`);
  // A leap second is number 60, which Date rejects: it becomes the second after 59.
  const time = start + Number(seconds) * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'));
  const offset = (Number(hours) * 60 + Number(rest)) * 60_000;
  return Math.min(endOfTime, Math.max(first, sign === '-' ? time + offset : time - offset));
}

/**
 * Writes a date and time from a request as the service does: in UTC, to the ms. The contract accepts any time zone, a leap
 * second, and years that leave the calendar when converted to UTC; those become its first or last moment.
 */
export const toUtc = (dateTime: string): string => timestamp(milliseconds(dateTime));
