import type { Expression } from './filterSyntax.ts';
import type { Literal } from './filterTokens.ts';

/** A filter with its texts in small letters. Names and values of other types stay as they are. */
export function lowerCaseLiterals(expression: Expression): Expression {
  switch (expression.kind) {
    case 'literal':
      return { ...expression, value: literal(expression.value) };
    case 'path':
      return expression;
    case 'compare':
      return {
        ...expression,
        left: lowerCaseLiterals(expression.left),
        right: lowerCaseLiterals(expression.right),
      };
    case 'in':
      return { ...expression, left: lowerCaseLiterals(expression.left), list: expression.list.map(literal) };
    case 'and':
    case 'or':
      return { ...expression, parts: expression.parts.map(lowerCaseLiterals) };
    case 'not':
      return { ...expression, part: lowerCaseLiterals(expression.part) };
    case 'call':
      return { ...expression, parameters: expression.parameters.map(lowerCaseLiterals) };
    default: {
      const { condition } = expression;
      return { ...expression, condition: condition && lowerCaseLiterals(condition) };
    }
  }
}

const literal = (value: Literal): Literal => (typeof value === 'string' ? value.toLowerCase() : value);

/** An entity with its texts, and those of its lists, in small letters. Dates and times stay as they are. */
export function lowerCase(entity: object): object {
  return Object.fromEntries(
    Object.entries(entity).map(([name, value]) => [name, name.endsWith('DateTime') ? value : lowered(value)]),
  );
}

function lowered(value: unknown): unknown {
  if (typeof value === 'string') return value.toLowerCase();
  return Array.isArray(value) ? value.map(lowered) : value;
}
