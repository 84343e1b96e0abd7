import { GraphFailure } from '../../contract/graphFailure.ts';
import { enumerate, resolveNames } from './filterNames.ts';
import type { Expression, Operator, Path } from './filterSyntax.ts';

/**
 * What `$filter` may name: each property, by its path, with what it supports.
 *
 * - A list of operators allows comparisons of the property with a value, joined by `and`, `or` and `not`.
 * - `any` also allows functions and `in`. One list has properties of one of these two kinds.
 * - `expanded` is `any` for a property of a relationship, which `$expand` must name.
 * - `{ items }` is a collection: its items, in `any` and `all`, have these properties. An item that is itself compared has
 *   the path `''`.
 *
 * A path with a type, such as `microsoft.graph.aadUserConversationMember/email`, is a property that only that type has. A
 * filter has to name the type as well; it may name it before the other properties of the item.
 */
export type Filterable = Readonly<Record<string, Support>>;

/** What `$filter` supports for one property. */
export type Support = readonly Operator[] | 'any' | 'expanded' | { readonly items: Filterable };

const mirrored: Readonly<Record<Operator, Operator>> = { eq: 'eq', ne: 'ne', gt: 'lt', ge: 'le', lt: 'gt', le: 'ge' };

/**
 * Requires that a filter uses what `filterable` supports, and returns it with every name as `filterable` spells it.
 * `$expand` is that of the request.
 *
 * Throws a {@link GraphFailure} 400 that says what is supported.
 */
export function supportedFilter(
  expression: Expression,
  filterable: Filterable,
  $expand: readonly string[],
): Expression {
  const supports = new Map<Path, Support>();
  const resolved = resolveNames(expression, filterable, (path, support) => {
    supports.set(path, support);
    if (support === 'expanded') requireExpanded(path, $expand);
  });
  if (Object.values(filterable).some(Array.isArray)) requireComparisons(resolved, supports, filterable);
  return resolved;
}

function requireExpanded({ names }: Path, $expand: readonly string[]): void {
  const [relationship = ''] = names;
  if ($expand.some((item) => item === relationship || item.startsWith(`${relationship}(`))) return;
  throw new GraphFailure(400, { message: `$filter on ${names.join('/')} needs $expand=${relationship}.` });
}

function requireComparisons(
  expression: Expression,
  supports: ReadonlyMap<Path, Support>,
  filterable: Filterable,
): void {
  if (expression.kind === 'and' || expression.kind === 'or') {
    for (const part of expression.parts) requireComparisons(part, supports, filterable);
  } else if (expression.kind === 'not') {
    requireComparisons(expression.part, supports, filterable);
  } else {
    const { path, operator } = comparison(expression) ?? notSupported(expression, filterable);
    requireOperator(path, operator, supports.get(path));
  }
}

/** The property that is compared with a value, and how. A property alone is compared with true. */
function comparison(expression: Expression): { path: Path; operator: Operator | 'in' } | undefined {
  if (expression.kind === 'path') return { path: expression, operator: 'eq' };
  if (expression.kind !== 'compare' && expression.kind !== 'in') return undefined;
  const { left } = expression;
  if (expression.kind === 'in') return left.kind === 'path' ? { path: left, operator: 'in' } : undefined;
  const { right, operator } = expression;
  if (left.kind === 'path' && right.kind === 'literal') return { path: left, operator };
  if (left.kind !== 'literal' || right.kind !== 'path') return undefined;
  return { path: right, operator: mirrored[operator] };
}

function notSupported(expression: Expression, filterable: Filterable): never {
  const what = expression.kind === 'call' ? expression.name : expression.kind;
  const usable = enumerate(Object.keys(filterable), 'or');
  throw new GraphFailure(400, { message: `$filter does not support '${what}' here. Compare ${usable} with a value.` });
}

function requireOperator({ names }: Path, operator: Operator | 'in', operators: Support | undefined): void {
  if (!Array.isArray(operators) || operators.includes(operator)) return;
  const supported = enumerate(
    operators.map((name) => `'${name}'`),
    'and',
  );
  throw new GraphFailure(400, { message: `$filter on ${names.join('/')} supports ${supported} only.` });
}
