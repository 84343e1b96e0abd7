import { sortableTime, timestamp } from '../time.ts';
import type { Filter } from './filter.ts';
import type { Expression, Operator } from './filterSyntax.ts';
import { Instant } from './instant.ts';

/** The part of a list in order of time that a filter can match, as `sortableTime` writes times. */
export interface TimeSpan {
  /** Nothing before it matches. Empty if there is no lower bound. */
  readonly from: string;
  /** Nothing at or after it matches. Undefined if there is no upper bound. */
  readonly to: string | undefined;
}

/**
 * How much of a list, in order of a time, has to be read for a filter: the bounds that its `and` conditions set on that
 * time. The filter itself still decides; this only saves reading what it cannot match.
 */
export function timeSpan(filter: Filter | undefined, property: string): TimeSpan {
  let from = '';
  let to: string | undefined;
  for (const { operator, time } of filter ? bounds(filter.expression, property) : []) {
    // Seconds have a fraction of any length: the bounds are rounded down and up to a ms.
    const milliseconds = time.seconds * 1000 + Number(time.fraction.slice(0, 3).padEnd(3, '0'));
    if (operator === 'gt' || operator === 'ge') {
      const start = sortableTime(timestamp(milliseconds));
      if (start > from) from = start;
    } else {
      const end = sortableTime(timestamp(milliseconds + 1));
      if (to === undefined || end < to) to = end;
    }
  }
  return { from, to };
}

interface Bound {
  readonly operator: Operator;
  readonly time: Instant;
}

function bounds(expression: Expression, property: string): Bound[] {
  if (expression.kind === 'and') return expression.parts.flatMap((part) => bounds(part, property));
  if (expression.kind !== 'compare') return [];
  const { left, right, operator } = expression;
  const isBound = left.kind === 'path' && left.names.join('/') === property && operator !== 'eq' && operator !== 'ne';
  if (!isBound || right.kind !== 'literal' || !(right.value instanceof Instant)) return [];
  return [{ operator, time: right.value }];
}
