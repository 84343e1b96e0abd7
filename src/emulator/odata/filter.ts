export type { Operator } from './filterSyntax.ts';

import { GraphFailure } from '../../contract/graphFailure.ts';
import { evaluateFilter } from './evaluateFilter.ts';
import type { Expression, Operator, Path } from './filterSyntax.ts';
import { parseFilter } from './parseFilter.ts';

/** Whether an entity passes a filter. */
export interface Filter {
  (entity: object): boolean;
  /** The properties that the filter names, each once: `from/user/id`. */
  readonly properties: readonly string[];
}

/**
 * Reads a `$filter`, and limits it to what `filterable` has. Without that it may name any property and use functions,
 * `in`, `any` and `all`.
 *
 * Text compares by case, as OData says, enumeration members included. A property that is missing is null. Null equals
 * null and is neither before nor after anything; values of two types are not equal, and neither before nor after each
 * other. Dates and times compare as times, to the last digit of their fractions.
 *
 * Throws a {@link GraphFailure} 400 where the filter is malformed, or names a property or an operator that is not there.
 * `code` is the error's code, for those of a mailbox, which have their own.
 */
export function readFilter(text: string, filterable?: Filterable, code?: string): Filter {
  const expression = read(text, filterable, code);
  const filter = (entity: object) => evaluateFilter(expression, entity) === true;
  return Object.assign(filter, { properties: [...new Set(properties(expression))] });
}

function read(text: string, filterable: Filterable | undefined, code: string | undefined): Expression {
  try {
    const expression = parseFilter(text);
    if (filterable) requireFilterable(expression, filterable);
    return expression;
  } catch (error) {
    if (!(error instanceof GraphFailure) || code === undefined) throw error;
    throw new GraphFailure(error.status, { code, message: error.message });
  }
}

function properties(expression: Expression): string[] {
  switch (expression.kind) {
    case 'literal':
      return [];
    case 'path':
      return named(expression);
    case 'compare':
      return [...properties(expression.left), ...properties(expression.right)];
    case 'in':
      return properties(expression.left);
    case 'and':
    case 'or':
      return expression.parts.flatMap(properties);
    case 'not':
      return properties(expression.part);
    case 'call':
      return expression.parameters.flatMap(properties);
    default:
      return [...named(expression.collection), ...(expression.condition ? properties(expression.condition) : [])];
  }
}

const named = ({ variable, names }: Path): string[] => (variable === undefined ? [names.join('/')] : []);

/** The properties that a filter may name, each with the operators that it takes. */
export type Filterable = Readonly<Record<string, readonly Operator[]>>;

const mirrored: Readonly<Record<Operator, Operator>> = { eq: 'eq', ne: 'ne', gt: 'lt', ge: 'le', lt: 'gt', le: 'ge' };

/**
 * Sees that a filter only compares what may be compared: a property with a value, joined by `and`, `or` and `not`.
 *
 * Throws a {@link GraphFailure} 400 that names what may be.
 */
export function requireFilterable(expression: Expression, filterable: Filterable): void {
  if (expression.kind === 'and' || expression.kind === 'or') {
    for (const part of expression.parts) requireFilterable(part, filterable);
  } else if (expression.kind === 'not') {
    requireFilterable(expression.part, filterable);
  } else {
    const { property, operator } = comparison(expression) ?? notSupported(expression, filterable);
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

function notSupported(expression: Expression, filterable: Filterable): never {
  const what = expression.kind === 'call' ? expression.name : expression.kind;
  throw new GraphFailure(400, {
    message: `$filter does not take '${what}' here. Compare ${enumerate(Object.keys(filterable), 'or')} with a value.`,
  });
}

function limit(property: string, operator: Operator | 'in', filterable: Filterable): void {
  const operators: readonly string[] | undefined = Object.hasOwn(filterable, property)
    ? filterable[property]
    : undefined;
  if (!operators) {
    const usable = enumerate(Object.keys(filterable), 'or');
    throw new GraphFailure(400, { message: `The property '${property}' cannot be used in $filter. Use ${usable}.` });
  }
  if (operators.includes(operator)) return;
  const supported = enumerate(
    operators.map((each) => `'${each}'`),
    'and',
  );
  throw new GraphFailure(400, { message: `$filter on ${property} supports ${supported} only.` });
}

/** `a, b or c` */
function enumerate(words: readonly string[], last: 'and' | 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** What a filter may name where it also reaches what `$expand` brings. */
export interface Reach {
  /** The properties of the entity itself. */
  readonly own: readonly string[];
  /** The properties of what each relationship leads to. */
  readonly related: Readonly<Record<string, readonly string[]>>;
}

/**
 * Reads a `$filter` over an entity and what `$expand` brings.
 *
 * Throws a {@link GraphFailure} 400 where it is malformed, names a property that is not there, or one of something that
 * is not expanded.
 */
export function readExpandedFilter(text: string, { own, related }: Reach, $expand: readonly string[] = []): Filter {
  const filter = readFilter(text);
  for (const property of filter.properties) {
    const [first = '', ...rest] = property.split('/');
    if (own.includes(property)) continue;
    if (!Object.hasOwn(related, first) || !related[first]?.includes(rest.join('/')))
      throw unknown(property, own, related);
    if (!$expand.some((item) => item === first || item.startsWith(`${first}(`))) {
      throw new GraphFailure(400, { message: `$filter on ${property} needs $expand=${first}.` });
    }
  }
  return filter;
}

function unknown(property: string, own: Reach['own'], related: Reach['related']): GraphFailure {
  const there = Object.entries(related).flatMap(([name, properties]) => properties.map((each) => `${name}/${each}`));
  return new GraphFailure(400, {
    message: `The property '${property}' cannot be used in $filter. Use one of ${[...own, ...there].join(', ')}.`,
  });
}
