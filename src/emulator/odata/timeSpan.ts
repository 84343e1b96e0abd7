import { sortableTime, timestamp } from '../time.ts';

/** The part of a list in order of time that a filter can reach. */
export interface TimeSpan {
  /** Nothing before this place passes. Empty where anything may. */
  readonly from: string;
  /** Nothing at this place or after it passes. Undefined where anything may. */
  readonly to: string | undefined;
}

const comparison = /^\s*(\w+)\s+(gt|ge|lt|le)\s+([^\s']+)\s*$/;

/**
 * How much of a list has to be read for a filter on the time that it is ordered by, as far as that can be told: a filter
 * that says `and` only. The filter itself still decides; this spares reading what it cannot take.
 */
export function timeSpan(filter: string | undefined, property: string): TimeSpan {
  let from = '';
  let to: string | undefined;
  const text = (filter ?? '').replace(/'(?:[^']|'')*'/g, "''");
  if (/[()]|\s(or|not)\s|^\s*not\s/.test(text)) return { from, to };
  for (const part of text.split(/\sand\s/)) {
    const [, name, operator, time = ''] = comparison.exec(part) ?? [];
    const instant = Date.parse(time);
    if (name !== property || Number.isNaN(instant)) continue;
    if (operator === 'gt' || operator === 'ge') {
      const start = sortableTime(timestamp(instant));
      if (start > from) from = start;
    } else {
      // A filter may name a fraction of a ms.
      const end = sortableTime(timestamp(instant + 1));
      if (to === undefined || end < to) to = end;
    }
  }
  return { from, to };
}
