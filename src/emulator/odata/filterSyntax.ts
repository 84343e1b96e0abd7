import { Guid, type Literal, malformed } from './filterTokens.ts';
import { Instant } from './instant.ts';

/** A comparison that `$filter` knows. */
export type Operator = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';

/** The functions that `$filter` knows, each with the number of its arguments. */
export const functions = { startswith: 2, endswith: 2, contains: 2, tolower: 1, toupper: 1 } as const;

/** The name of a function. */
export type FunctionName = keyof typeof functions;

/** A filter, or a part of one, as it was read. `at` is where it begins, counted from 0. */
export type Expression = { readonly at: number } & (
  | { readonly kind: 'literal'; readonly value: Literal }
  | Path
  | { readonly kind: 'compare'; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'in'; readonly left: Expression; readonly list: readonly Literal[] }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Expression[] }
  | { readonly kind: 'not'; readonly part: Expression }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly parameters: readonly Expression[] }
  | Lambda
);

/** A property of the entity or, if a variable is named, of the item that it stands for. */
export interface Path {
  readonly kind: 'path';
  readonly variable: string | undefined;
  /** The names on the way, without the variable, types that the filter casts to included. Empty if the item itself is meant. */
  readonly names: readonly string[];
}

/** Whether a name in a path is that of a type, to which the filter casts: `microsoft.graph.teamworkUserIdentity`. */
export const isType = (name: string): boolean => name.includes('.');

/** A condition on the items of a collection. Without a condition, that there are any. */
export interface Lambda {
  readonly kind: 'any' | 'all';
  readonly collection: Path;
  readonly variable: string;
  readonly condition: Expression | undefined;
}

/** What the value of an expression is, as far as the filter itself shows. */
export type Type = 'text' | 'number' | 'boolean' | 'time' | 'guid' | 'null' | 'anything';

const names: Readonly<Record<Type, string>> = {
  text: 'text',
  number: 'a number',
  boolean: 'a condition',
  time: 'a date and time',
  guid: 'a GUID',
  null: 'null',
  anything: 'anything',
};

/** The type of an expression. Of the properties, only dates and times are known: their names end in `DateTime`. */
export function typeOf(expression: Expression): Type {
  switch (expression.kind) {
    case 'literal':
      return typeOfLiteral(expression.value);
    case 'path':
      return isTime(expression) ? 'time' : 'anything';
    case 'call':
      return expression.name === 'tolower' || expression.name === 'toupper' ? 'text' : 'boolean';
    default:
      return 'boolean';
  }
}

/** Whether a path ends in a date and time. */
export const isTime = ({ names: path }: Path): boolean => path.at(-1)?.endsWith('DateTime') ?? false;

/** Throws a `GraphFailure` 400 if an expression cannot be of a type. */
export function requireType(expression: Expression, wanted: 'text' | 'boolean'): void {
  const type = typeOf(expression);
  if (type === wanted || type === 'anything' || (type === 'null' && wanted === 'text')) return;
  throw malformed(expression.at, `${names[wanted]} is expected here, not ${names[type]}.`);
}

/** Throws a `GraphFailure` 400 if two things are compared that never compare. */
export function requireComparable(left: Type, right: Type, at: number): void {
  if (left === right || left === 'anything' || right === 'anything' || left === 'null' || right === 'null') return;
  const pair = new Set([left, right]);
  if (pair.has('text') && pair.has('guid')) return;
  const hint = pair.has('time') && pair.has('text') ? ' Write the time without apostrophes.' : '';
  throw malformed(at, `${names[left]} cannot be compared with ${names[right]}.${hint}`);
}

/** The type of a literal. */
export function typeOfLiteral(value: Literal): Type {
  if (value === null) return 'null';
  if (value instanceof Instant) return 'time';
  if (value instanceof Guid) return 'guid';
  if (typeof value === 'string') return 'text';
  return typeof value === 'number' ? 'number' : 'boolean';
}
