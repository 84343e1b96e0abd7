import type { Literal } from './filterTokens.ts';

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

/** A property of the entity or, where a variable is named, of the item that it stands for. */
export interface Path {
  readonly kind: 'path';
  readonly variable: string | undefined;
  /** The names on the way, without the variable. Empty where the item itself is meant. */
  readonly names: readonly string[];
}

/** A condition on the items of a collection. Without a condition, that there are any. */
export interface Lambda {
  readonly kind: 'any' | 'all';
  readonly collection: Path;
  readonly variable: string;
  readonly condition: Expression | undefined;
}
