import { GraphFailure } from '../../contract/graphFailure.ts';
import type { Expression, Operator } from './filterSyntax.ts';

/** The properties that a filter may name, each with the operators that it takes. */
export type Filterable = Readonly<Record<string, readonly Operator[]>>;

const mirrored: Readonly<Record<Operator, Operator>> = { eq: 'eq', ne: 'ne', gt: 'lt', ge: 'le', lt: 'gt', le: 'ge' };

/**
 * Sees that a filter only compares what may be compared: a property with a value, joined by `and`, `or` and `not`.
 *
 * Throws a {@link GraphFailure} 400 that names what may be.
 */
export function limitFilter(expression: Expression, filterable: Filterable): void {
  if (expression.kind === 'and' || expression.kind === 'or') {
    for (const part of expression.parts) limitFilter(part, filterable);
  } else if (expression.kind === 'not') {
    limitFilter(expression.part, filterable);
  } else {
    const { property, operator } = comparison(expression) ?? notTaken(expression, filterable);
    limit(property, operator, filterable);
  }
}

/** The property that is compared with a value, and how. A property alone is compared with true. */
function comparison(expression: Expression): { property: string; operator: Operator | 'in' } | undefined {
  if (expression.kind === 'path') return { property: expression.names.join('/'), operator: 'eq' };
  if (expression.kind !== 'compare' && expression.kind !== 'in') return undefined;
  const { left } = expression;
  if (expression.kind === 'in') {
    return left.kind === 'path' ? { property: left.names.join('/'), operator: 'in' } : undefined;
  }
  const { right, operator } = expression;
  if (left.kind === 'path' && right.kind === 'literal') return { property: left.names.join('/'), operator };
  if (left.kind !== 'literal' || right.kind !== 'path') return undefined;
  return { property: right.names.join('/'), operator: mirrored[operator] };
}

function notTaken(expression: Expression, filterable: Filterable): never {
  const what = expression.kind === 'call' ? expression.name : expression.kind;
  throw new GraphFailure(400, {
    message: `$filter does not take '${what}' here. Compare ${listed(Object.keys(filterable), 'or')} with a value.`,
  });
}

function limit(property: string, operator: Operator | 'in', filterable: Filterable): void {
  const operators: readonly string[] | undefined = Object.hasOwn(filterable, property)
    ? filterable[property]
    : undefined;
  if (!operators) {
    const usable = listed(Object.keys(filterable), 'or');
    throw new GraphFailure(400, { message: `The property '${property}' cannot be used in $filter. Use ${usable}.` });
  }
  if (operators.includes(operator)) return;
  const supported = listed(
    operators.map((each) => `'${each}'`),
    'and',
  );
  throw new GraphFailure(400, { message: `$filter on ${property} supports ${supported} only.` });
}

/** `a, b or c` */
function listed(words: readonly string[], last: 'and' | 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
