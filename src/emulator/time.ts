import { beginningOfTime, timestamp } from './clock.ts';

const parts = /^(\d{4}-\d\d-\d\d)[t\s](\d\d:\d\d):(\d\d)(?:\.(\d+))?(?:z|([+-])(\d\d):?(\d\d)?)$/i;

const first = Date.parse(beginningOfTime);
const last = Date.parse('9999-12-31T23:59:59.999Z');

/** The time of a date and time that a request carries, in ms since 1970. Later than what a clock counts is cut off. */
export function milliseconds(dateTime: string): number {
  const [, date = '', minutes = '', seconds = '', fraction = '', sign, hours = '0', rest = '0'] =
    parts.exec(dateTime) ?? [];
  const start = Date.parse(`${date}T${minutes}:00Z`);
  // A leap second has the number 60, which a Date does not know: it is the second after 59.
  const time = start + Number(seconds) * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'));
  const offset = (Number(hours) * 60 + Number(rest)) * 60_000;
  return Math.min(last, Math.max(first, sign === '-' ? time + offset : time - offset));
}

/**
 * A date and time that a request carries, as the service writes it: in UTC, to the ms. The contract takes any zone, a
 * leap second, and years that leave the calendar once their zone is taken off; those become its first or last moment.
 */
export const utc = (dateTime: string): string => timestamp(milliseconds(dateTime));
