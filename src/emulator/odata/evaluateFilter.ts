import type { Expression, FunctionName, Operator, Path } from './filterSyntax.ts';
import { isTime, isType } from './filterSyntax.ts';
import { Guid } from './filterTokens.ts';
import { Instant } from './instant.ts';

/** What the variables stand for; the entity itself is under no name. */
type Scope = ReadonlyMap<string | undefined, unknown>;

/**
 * The value of an expression for an entity. It never throws: what is missing is null, and what does not compare is not
 * equal and neither before nor after.
 */
export function evaluateFilter(expression: Expression, entity: object): unknown {
  return evaluate(expression, new Map([[undefined, entity]]));
}

function evaluate(expression: Expression, scope: Scope): unknown {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'path':
      return follow(expression, scope);
    case 'compare':
      return compares(expression.operator, evaluate(expression.left, scope), evaluate(expression.right, scope));
    case 'in': {
      const left = evaluate(expression.left, scope);
      return expression.list.some((value) => compares('eq', left, value));
    }
    case 'and':
      return every(expression.parts, (part) => evaluate(part, scope));
    case 'or':
      return some(expression.parts, (part) => evaluate(part, scope));
    case 'not':
      return negation(evaluate(expression.part, scope));
    case 'call':
      return call(
        expression.name,
        expression.parameters.map((parameter) => evaluate(parameter, scope)),
      );
    default: {
      const { kind, collection, variable, condition } = expression;
      const found = follow(collection, scope);
      const items: readonly unknown[] = Array.isArray(found) ? found : [];
      if (!condition) return items.length > 0;
      const holds = (item: unknown) => evaluate(condition, new Map([...scope, [variable, item]]));
      return kind === 'any' ? some(items, holds) : every(items, holds);
    }
  }
}

/** Only what an entity has itself: no name leads to what every object inherits. */
function follow(path: Path, scope: Scope): unknown {
  let value: unknown = scope.get(path.variable);
  for (const name of path.names) {
    if (isType(name)) {
      value = cast(value, name);
      continue;
    }
    if (value === null || typeof value !== 'object' || Array.isArray(value) || !Object.hasOwn(value, name)) return null;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return typeof value === 'string' && isTime(path) ? (Instant.parse(value) ?? null) : (value ?? null);
}

/** A value, or the items of a collection, if they are of a type. What is of another type is null, or left out. */
function cast(value: unknown, type: string): unknown {
  if (Array.isArray(value)) return value.filter((item) => cast(item, type) !== null);
  const isOfType =
    value !== null && typeof value === 'object' && '@odata.type' in value && value['@odata.type'] === `#${type}`;
  return isOfType ? value : null;
}

function compares(operator: Operator, left: unknown, right: unknown): boolean {
  if (left === null || right === null) {
    const same = left === right;
    return operator === 'eq' ? same : operator === 'ne' ? !same : false;
  }
  const order = compared(left, right);
  switch (operator) {
    case 'eq':
      return order === 0;
    case 'ne':
      return order !== 0;
    case 'gt':
      return order > 0;
    case 'ge':
      return order >= 0;
    case 'lt':
      return order < 0;
    case 'le':
      return order <= 0;
  }
}

/** Negative, 0 or positive as the first value is before, the same as, or after the second. NaN if they do not compare. */
function compared(left: unknown, right: unknown): number {
  const [a, b] = [alike(left, right), alike(right, left)];
  if (a instanceof Instant && b instanceof Instant) return a.compare(b);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'boolean' && typeof b === 'boolean') return a === b ? 0 : Number.NaN;
  if (typeof a === 'string' && typeof b === 'string') return a === b ? 0 : a < b ? -1 : 1;
  return Number.NaN;
}

/** A value as the one that it is compared with is written. */
function alike(value: unknown, other: unknown): unknown {
  if (value instanceof Guid) return value.text;
  if (typeof value !== 'string') return value;
  if (other instanceof Guid) return value.toLowerCase();
  return other instanceof Instant ? Instant.parse(value) : value;
}

function call(name: FunctionName, [value, part]: readonly unknown[]): unknown {
  if (typeof value !== 'string') return null;
  if (name === 'tolower') return value.toLowerCase();
  if (name === 'toupper') return value.toUpperCase();
  if (typeof part !== 'string') return null;
  if (name === 'contains') return value.includes(part);
  return name === 'startswith' ? value.startsWith(part) : value.endsWith(part);
}

// What is neither true nor false is unknown: its negation is too, and it decides no `and` and no `or`.

const truth = (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null);

function negation(value: unknown): boolean | null {
  const known = truth(value);
  return known === null ? null : !known;
}

function every<T>(items: readonly T[], holds: (item: T) => unknown): boolean | null {
  let result: boolean | null = true;
  for (const item of items) {
    const known = truth(holds(item));
    if (known === false) return false;
    if (known === null) result = null;
  }
  return result;
}

function some<T>(items: readonly T[], holds: (item: T) => unknown): boolean | null {
  return negation(every(items, (item) => negation(holds(item))));
}
