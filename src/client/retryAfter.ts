/**
 * How many ms a response asks to wait, from its `Retry-After` in seconds or as a date. At least 0; undefined if it
 * has no valid time.
 */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const text = headers.get('retry-after');
  if (!text) return undefined;
  const ms = /^[-\d.]+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
