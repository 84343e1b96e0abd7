/** A piece of a JSON text. */
export interface Token {
  readonly kind: 'key' | 'string' | 'number' | 'word' | 'other';
  readonly text: string;
  readonly start: number;
}

const pattern = /"(?:[^"\\]|\\.)*"?|-?\d[\d.eE+-]*|[A-Za-z]+|[\s,:{}[\]]+|./gsu;

/** The pieces of a text that is JSON, or may become it. Joined they are the text. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const { 0: piece, index } of text.matchAll(pattern)) {
    found.push({ kind: kindOf(piece, text, index + piece.length), text: piece, start: index });
  }
  return found;
}

function kindOf(piece: string, text: string, end: number): Token['kind'] {
  if (piece.startsWith('"')) return nextCharacter(text, end) === ':' ? 'key' : 'string';
  if (/^-?\d/.test(piece)) return 'number';
  return /^(true|false|null)$/.test(piece) ? 'word' : 'other';
}

function nextCharacter(text: string, from: number): string {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return text.charAt(at);
}

/** What is wrong with a text that should be JSON. */
export interface JsonProblem {
  readonly message: string;
  /** The first line is 1. */
  readonly line: number;
}

/** The value of a JSON text, or what is wrong with it. */
export function readJson(text: string): { readonly value: unknown } | { readonly problem: JsonProblem } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const at = wrongAt(text, error instanceof Error ? error.message : '');
    const line = lineOf(text, at);
    const column = at - text.lastIndexOf('\n', at - 1);
    return { problem: { message: `This is not JSON: line ${line}, column ${column}.`, line } };
  }
}

/** Browsers say in different ways where JSON is wrong. Some say nothing if it ends too early. */
function wrongAt(text: string, message: string): number {
  const position = message.match(/position (\d+)/)?.[1];
  if (position !== undefined) return Number(position);
  const [, line, column] = message.match(/line (\d+) column (\d+)/) ?? [];
  if (line === undefined || column === undefined) return text.trimEnd().length;
  const before = text.split('\n').slice(0, Number(line) - 1);
  return before.reduce((sum, each) => sum + each.length + 1, 0) + Number(column) - 1;
}

/** The line of a position. The first line is 1. */
const lineOf = (text: string, position: number): number => text.slice(0, position).split('\n').length;

/**
 * The line of the value that a JSON pointer names, or of the nearest one around it that is there. Names are found in any
 * case.
 */
export function lineOfPointer(text: string, pointer: string): number {
  const wanted = pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~').toLowerCase());
  let best = { depth: 0, start: Math.max(0, text.search(/\S/)) };
  for (const { path, start } of places(text, wanted.length)) {
    const fits = path.every((segment, at) => segment.toLowerCase() === wanted[at]);
    if (fits && path.length > best.depth) best = { depth: path.length, start };
  }
  return lineOf(text, best.start);
}

/** Where each property and item begins that is at most so deep. */
function* places(text: string, maxDepth: number): Generator<{ path: string[]; start: number }> {
  /** What is open around the place: the number of the item, or the name of the property. */
  const open: (number | string)[] = [];
  let isStart = false;
  const isWanted = () => isStart && open.length <= maxDepth;
  for (const { kind, text: piece, start } of tokens(text)) {
    if (kind === 'key') {
      open[open.length - 1] = piece.slice(1, -1);
      if (open.length <= maxDepth) yield { path: open.map(String), start };
      isStart = false;
      continue;
    }
    if (kind !== 'other') {
      if (isWanted()) yield { path: open.map(String), start };
      isStart = false;
      continue;
    }
    for (let at = 0; at < piece.length; at++) {
      const character = piece.charAt(at);
      if ((character === '{' || character === '[') && isWanted()) yield { path: open.map(String), start: start + at };
      if (character === '{') open.push('');
      if (character === '[') open.push(0);
      if (character === '}' || character === ']') open.pop();
      const last = open.at(-1);
      if (character === ',' && typeof last === 'number') open[open.length - 1] = last + 1;
      if (!/\s/.test(character)) isStart = typeof open.at(-1) === 'number' && (character === '[' || character === ',');
    }
  }
}
