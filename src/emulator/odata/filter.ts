import { GraphFailure } from '../../contract/graphFailure.ts';
import { evaluateFilter } from './evaluateFilter.ts';
import { type Filterable, limitFilter } from './filterLimits.ts';
import type { Expression, Path } from './filterSyntax.ts';
import { parseFilter } from './parseFilter.ts';

export type { Filterable } from './filterLimits.ts';
export type { Operator } from './filterSyntax.ts';

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
    if (filterable) limitFilter(expression, filterable);
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
