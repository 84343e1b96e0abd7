import { GraphFailure } from '../../contract/graphFailure.ts';
import { Instant } from './instant.ts';

/** A GUID as a filter writes it, without quotes. It equals text whatever the case of either. */
export class Guid {
  readonly text: string;

  constructor(text: string) {
    this.text = text.toLowerCase();
  }
}

/** What a filter can compare a property with. */
export type Literal = string | number | boolean | null | Instant | Guid;

/** A piece of a filter. `at` is where it begins, counted from 0. */
export type Token =
  | { readonly kind: 'literal'; readonly at: number; readonly text: string; readonly value: Literal }
  | { readonly kind: 'name' | 'sign' | 'end'; readonly at: number; readonly text: string };

// Each pattern is tried at one position of the text and reads it once: none of them can backtrack far.
const patterns = {
  space: /[ \t]+/y,
  dateTime: /\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?(?![\w-])/iy,
  guid: /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/iy,
  number: /-?\d+(\.\d+)?(e[+-]?\d+)?(?![\w.-])/iy,
  string: /'([^']|'')*'/y,
  name: /[a-z_]\w*(?:\.[a-z_]\w*)*/iy,
  sign: /[(),/:]/y,
};

const words: ReadonlyMap<string, Literal> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** Cuts a filter into its pieces, the last of which is its end. Throws a {@link GraphFailure} 400. */
export function filterTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const read = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  for (;;) {
    at += read(patterns.space)?.length ?? 0;
    if (at === text.length) return [...tokens, { kind: 'end', at, text: '' }];
    const token = literal(at, read) ?? plain(at, read);
    if (!token) throw malformed(at, unreadable(text.slice(at)));
    tokens.push(token);
    at += token.text.length;
  }
}

/** The failure of a filter that cannot be read at an index. */
export function malformed(at: number, why: string): GraphFailure {
  return new GraphFailure(400, { message: `$filter is malformed at character ${at + 1}: ${why}` });
}

function literal(at: number, read: (pattern: RegExp) => string | undefined): Token | undefined {
  const make = (text: string, value: Literal): Token => ({ kind: 'literal', at, text, value });
  const dateTime = read(patterns.dateTime);
  if (dateTime !== undefined) return make(dateTime, instant(dateTime, at));
  const guid = read(patterns.guid);
  if (guid !== undefined) return make(guid, new Guid(guid));
  const number = read(patterns.number);
  if (number !== undefined) return make(number, Number(number));
  const quoted = read(patterns.string);
  if (quoted !== undefined) return make(quoted, quoted.slice(1, -1).replaceAll("''", "'"));
  const word = read(patterns.name) ?? '';
  const value = words.get(word.toLowerCase());
  return value === undefined ? undefined : make(word, value);
}

function plain(at: number, read: (pattern: RegExp) => string | undefined): Token | undefined {
  const name = read(patterns.name);
  if (name !== undefined) return { kind: 'name', at, text: name };
  const sign = read(patterns.sign);
  return sign === undefined ? undefined : { kind: 'sign', at, text: sign };
}

/** A date alone is its first moment, in UTC. */
function instant(text: string, at: number): Instant {
  const whole = text.length === 10 ? `${text}T00:00:00Z` : text;
  if (!/(Z|[+-]\d\d:\d\d)$/i.test(whole)) {
    throw malformed(at, `the time ${text} needs a zone: Z, or an offset, whose + a URL writes as %2B.`);
  }
  const value = Instant.parse(whole);
  if (!value) throw malformed(at, `there is no such time as ${text}.`);
  return value;
}

function unreadable(rest: string): string {
  if (rest.startsWith("'")) return 'the text has no end. Close it with an apostrophe, and double each one inside it.';
  return `'${rest.slice(0, 20)}' is nothing that a filter has.`;
}
