const units = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/**
 * A time of a seed in ms since 1970: a date, or how long before the start it was, such as `-15m`. Throws an `Error` for a
 * date that the calendar does not have.
 */
export function timeOf(text: string, start: number): number {
  const [, amount, unit] = text.match(/^-(\d+(?:\.\d+)?)([smhd])$/) ?? [];
  if (amount !== undefined) return start - Math.round(Number(amount) * units[unit as keyof typeof units]);
  const time = Date.parse(text);
  if (!(time >= 0)) throw new Error(`'${text}' is no time from 1970 on.`);
  return time;
}
