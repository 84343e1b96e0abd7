import {
  type Expression,
  type FunctionName,
  functions,
  type Operator,
  type Path,
  requireComparable,
  requireType,
  typeOf,
  typeOfLiteral,
} from './filterSyntax.ts';
import { filterTokens, type Literal, malformed, type Token } from './filterTokens.ts';

/** The maximum nesting of parentheses, functions and `not`: our choice. */
const maxDepth = 50;

/**
 * Reads a `$filter`, whose operators, functions and values such as `null` may be in any case. Throws a `GraphFailure` 400
 * that says where it is malformed.
 *
 * @see https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_SystemQueryOptionfilter
 */
export function parseFilter(text: string): Expression {
  return new FilterParser(filterTokens(text)).whole();
}

/** Each method reads one kind of expression, from `or`, which binds least, to a path, which binds most. */
class FilterParser {
  readonly #tokens: readonly Token[];
  readonly #variables: string[] = [];
  #next = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Expression {
    const expression = this.#condition();
    if (this.#token.kind !== 'end') throw this.#unexpected("'and', 'or' or the end");
    return expression;
  }

  #condition(): Expression {
    const expression = this.#or();
    requireType(expression, 'boolean');
    return expression;
  }

  #or(): Expression {
    return this.#deeper(() => this.#chain('or', () => this.#chain('and', () => this.#equality())));
  }

  #chain(kind: 'and' | 'or', part: () => Expression): Expression {
    const { at } = this.#token;
    const parts = [part()];
    while (this.#takeWord(kind)) parts.push(part());
    const [first] = parts;
    if (first && parts.length === 1) return first;
    for (const each of parts) requireType(each, 'boolean');
    return { kind, at, parts };
  }

  #equality(): Expression {
    const left = this.#relation();
    const operator = this.#takeOperator('eq', 'ne');
    return operator ? compare(operator, left, this.#relation()) : left;
  }

  #relation(): Expression {
    const left = this.#unary();
    const operator = this.#takeOperator('gt', 'ge', 'lt', 'le');
    if (operator) return compare(operator, left, this.#unary());
    return this.#takeWord('in') ? this.#in(left) : left;
  }

  #in(left: Expression): Expression {
    this.#expect('(');
    const list: Literal[] = [];
    do {
      const token = this.#token;
      if (token.kind !== 'literal') throw this.#unexpected('a value');
      requireComparable(typeOf(left), typeOfLiteral(token.value), token.at);
      list.push(token.value);
      this.#next++;
    } while (this.#takeSign(','));
    this.#expect(')');
    return { kind: 'in', at: left.at, left, list };
  }

  #unary(): Expression {
    const { at } = this.#token;
    if (!this.#takeWord('not')) return this.#primary();
    const part = this.#deeper(() => this.#unary());
    requireType(part, 'boolean');
    return { kind: 'not', at, part };
  }

  #primary(): Expression {
    const token = this.#token;
    if (this.#takeSign('(')) {
      const inner = this.#or();
      this.#expect(')');
      return inner;
    }
    if (token.kind === 'literal') {
      this.#next++;
      return { kind: 'literal', at: token.at, value: token.value };
    }
    if (token.kind !== 'name') throw this.#unexpected('a property, a value or a function');
    return this.#tokens[this.#next + 1]?.text === '(' ? this.#call(token) : this.#path(token.at);
  }

  #call({ at, text }: Token): Expression {
    const name = text.toLowerCase();
    if (!isFunction(name)) {
      const known = Object.keys(functions).join(', ');
      throw malformed(at, `there is no function '${text}' here. The functions are ${known}.`);
    }
    this.#next += 2;
    const parameters = [this.#or()];
    while (this.#takeSign(',')) parameters.push(this.#or());
    const count = functions[name];
    if (parameters.length !== count) {
      throw malformed(at, `${text} takes ${count} ${count === 1 ? 'value' : 'values'}, not ${parameters.length}.`);
    }
    this.#expect(')');
    for (const parameter of parameters) requireType(parameter, 'text');
    return { kind: 'call', at, name, parameters };
  }

  #path(at: number): Expression {
    const first = this.#name();
    const variable = this.#variables.includes(first) ? first : undefined;
    const names = variable === undefined ? [first] : [];
    while (this.#takeSign('/')) {
      const token = this.#token;
      const name = this.#name();
      const kind = name.toLowerCase();
      // Published requests write `Any`.
      if ((kind === 'any' || kind === 'all') && this.#takeSign('(')) {
        return this.#lambda(kind, token.at, { kind: 'path', variable, names });
      }
      names.push(name);
    }
    return { kind: 'path', at, variable, names };
  }

  #lambda(kind: 'any' | 'all', at: number, collection: Path): Expression {
    const outer = this.#variables.at(-1);
    // Otherwise a short filter could ask for the whole collection again for each of its items, and again for each of those.
    if (collection.variable !== outer) throw malformed(at, `${kind} must be about a collection of '${outer}' here.`);
    if (kind === 'any' && this.#takeSign(')')) return { kind, at, collection, variable: '', condition: undefined };
    const variable = this.#name();
    if (this.#variables.includes(variable)) throw malformed(at, `'${variable}' is a name that is used already.`);
    this.#expect(':');
    this.#variables.push(variable);
    const condition = this.#condition();
    this.#variables.pop();
    this.#expect(')');
    return { kind, at, collection, variable, condition };
  }

  #name(): string {
    const token = this.#token;
    if (token.kind !== 'name') throw this.#unexpected('the name of a property');
    this.#next++;
    return token.text;
  }

  /** The pieces end with an end, which nothing takes. */
  get #token(): Token {
    return this.#tokens[this.#next] as Token;
  }

  #takeOperator(...operators: Operator[]): Operator | undefined {
    return operators.find((operator) => this.#takeWord(operator));
  }

  #takeWord(word: string): boolean {
    return this.#take('name', word);
  }

  #takeSign(sign: string): boolean {
    return this.#take('sign', sign);
  }

  #take(kind: Token['kind'], text: string): boolean {
    const token = this.#token;
    // A name can be long, and is tried against many words.
    const taken = token.kind === kind && token.text.length === text.length && token.text.toLowerCase() === text;
    if (taken) this.#next++;
    return taken;
  }

  #expect(sign: string): void {
    if (!this.#takeSign(sign)) throw this.#unexpected(`'${sign}'`);
  }

  #unexpected(wanted: string) {
    const { at, kind, text } = this.#token;
    return malformed(at, `${wanted} is expected here, not ${kind === 'end' ? 'the end' : text.slice(0, 40)}.`);
  }

  #deeper<T>(read: () => T): T {
    if (++this.#depth > maxDepth) throw malformed(this.#token.at, `it goes deeper than ${maxDepth} levels.`);
    const value = read();
    this.#depth--;
    return value;
  }
}

function compare(operator: Operator, left: Expression, right: Expression): Expression {
  requireComparable(typeOf(left), typeOf(right), right.at);
  return { kind: 'compare', at: left.at, operator, left, right };
}

const isFunction = (name: string): name is FunctionName => Object.hasOwn(functions, name);
