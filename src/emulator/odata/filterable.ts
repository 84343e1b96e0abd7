import { GraphFailure } from '../../contract/graphFailure.ts';
import type { Expression, Operator } from './filterSyntax.ts';

/**
 * What `$filter` may name: each property, by its path, with what it supports.
 *
 * - A list of operators allows comparisons of the property with a value, joined by `and`, `or` and `not`.
 * - `any` also allows functions, `in`, `any` and `all`. One list has properties of one of these two kinds.
 * - `expanded` is `any` for a property of a relationship, which `$expand` must name.
 */
export type Filterable = Readonly<Record<string, readonly Operator[] | 'any' | 'expanded'>>;

const mirrored: Readonly<Record<Operator, Operator>> = { eq: 'eq', ne: 'ne', gt: 'lt', ge: 'le', lt: 'gt', le: 'ge' };

/**
 * Requires that a filter uses what `filterable` supports. `named` are its properties, `$expand` is that of the request.
 *
 * Throws a {@link GraphFailure} 400 that says what is supported.
 */
export function requireFilterable(
  expression: Expression,
  named: readonly string[],
  filterable: Filterable,
  $expand: readonly string[],
): void {
  if (Object.values(filterable).some((support) => typeof support === 'object')) {
    requireComparisons(expression, filterable);
  }
  for (const property of named) {
    const relationship = property.split('/', 1)[0] ?? '';
    if (supportOf(property, filterable) !== 'expanded') continue;
    if ($expand.some((item) => item === relationship || item.startsWith(`${relationship}(`))) continue;
    throw new GraphFailure(400, { message: `$filter on ${property} needs $expand=${relationship}.` });
  }
}

function requireComparisons(expression: Expression, filterable: Filterable): void {
  if (expression.kind === 'and' || expression.kind === 'or') {
    for (const part of expression.parts) requireComparisons(part, filterable);
  } else if (expression.kind === 'not') {
    requireComparisons(expression.part, filterable);
  } else {
    const { property, operator } = comparison(expression) ?? notSupported(expression, filterable);
    requireOperator(property, operator, filterable);
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

function notSupported(expression: Expression, filterable: Filterable): never {
  const what = expression.kind === 'call' ? expression.name : expression.kind;
  const usable = enumerate(Object.keys(filterable), 'or');
  throw new GraphFailure(400, { message: `$filter does not support '${what}' here. Compare ${usable} with a value.` });
}

function requireOperator(property: string, operator: Operator | 'in', filterable: Filterable): void {
  const operators = supportOf(property, filterable);
  if (typeof operators === 'string') return;
  const names: readonly string[] = operators;
  if (names.includes(operator)) return;
  const supported = enumerate(
    names.map((name) => `'${name}'`),
    'and',
  );
  throw new GraphFailure(400, { message: `$filter on ${property} supports ${supported} only.` });
}

function supportOf(property: string, filterable: Filterable): Filterable[string] {
  const support = Object.hasOwn(filterable, property) ? filterable[property] : undefined;
  if (support) return support;
  const usable = enumerate(Object.keys(filterable), 'or');
  throw new GraphFailure(400, { message: `The property '${property}' cannot be used in $filter. Use ${usable}.` });
}

/** `a, b or c` */
function enumerate(words: readonly string[], last: 'and' | 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
