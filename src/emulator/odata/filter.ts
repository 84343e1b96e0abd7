import { GraphFailure } from '../../contract/graphFailure.ts';
import { evaluateFilter } from './evaluateFilter.ts';
import { type Filterable, supportedFilter } from './filterable.ts';
import { type Expression, isType, type Path } from './filterSyntax.ts';
import { lowerCase, lowerCaseLiterals } from './lowerCase.ts';
import { parseFilter } from './parseFilter.ts';

/** A `$filter` that was read once: call it to test an entity. */
export interface Filter {
  (entity: object): boolean;
  /** The properties of the entity that the filter names, each once, without casts: `from/user/id`. */
  readonly properties: readonly string[];
  /** The syntax tree. */
  readonly expression: Expression;
}

/** Options of {@link readFilter}. */
export interface FilterOptions {
  /** The code of its errors. Defaults to `BadRequest`; group conversations have a code of their own. */
  readonly code?: string;
  /** The `$expand` of the request. A property of a relationship can only be filtered if `$expand` names that. */
  readonly $expand?: readonly string[] | undefined;
  /** Whether texts compare without regard to case, as those of the directory do. Defaults to false. */
  readonly ignoreCase?: boolean;
}

/**
 * Reads a `$filter`. Returns undefined if there is none.
 *
 * `filterable` limits what the filter may name, in any case; without it, it may name any property and use functions, `in`,
 * `any` and `all`. A cast to a type leads to what has that `@odata.type`.
 *
 * Text compares case-sensitively, members of enums included, unless `ignoreCase`. A missing property is null. Null equals null, and is neither
 * before nor after anything. Values of two types are not equal, and neither before nor after each other. Dates and times
 * compare as times, to the last digit of their fractions.
 *
 * Throws a {@link GraphFailure} 400 if the filter is malformed, or names a property or an operator that is not supported.
 *
 * @see https://learn.microsoft.com/graph/filter-query-parameter
 */
export function readFilter(text: string, filterable?: Filterable, options?: FilterOptions): Filter;
export function readFilter(
  text: string | undefined,
  filterable?: Filterable,
  options?: FilterOptions,
): Filter | undefined;
export function readFilter(
  text: string | undefined,
  filterable?: Filterable,
  { code, $expand = [], ignoreCase = false }: FilterOptions = {},
): Filter | undefined {
  if (text === undefined) return undefined;
  try {
    const parsed = parseFilter(text);
    const expression = filterable ? supportedFilter(parsed, filterable, $expand) : parsed;
    const compared = ignoreCase ? lowerCaseLiterals(expression) : expression;
    const passes = (entity: object) => evaluateFilter(compared, ignoreCase ? lowerCase(entity) : entity) === true;
    return Object.assign(passes, { properties: [...new Set(properties(expression))], expression });
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

const named = ({ variable, names }: Path): string[] =>
  variable === undefined ? [names.filter((name) => !isType(name)).join('/')] : [];
