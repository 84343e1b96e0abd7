/** What is wrong with a text that should be JSON, and where. */
export interface JsonProblem {
  /** Where it is, in characters from the start. */
  readonly offset: number;
  /** A sentence. */
  readonly message: string;
}

/** An object or an array that is open at a place of the text. */
interface Frame {
  readonly isArray: boolean;
  /** The name of the property, or the number of the item, that is being read. */
  name: string;
  /** Whether the wanted path leads through what is being read. */
  isOnPath: boolean;
}

/** What a place of a JSON text has to have. */
type Expected = 'value' | 'item' | 'firstItem' | 'name' | 'firstName' | 'colon' | 'more' | 'nothing';

/**
 * Finds where a JSON text says the value at a path, or as much of the path as it has: the names of properties and the numbers of
 * items. A property is where its name stands, and of two with one name the last counts.
 *
 * Returns what is wrong instead if the text is not JSON. `JSON.parse` says where in some engines, and for some mistakes, only.
 */
export function walkJson(text: string, path: readonly string[] = []): { readonly offset: number } | JsonProblem {
  const frames: Frame[] = [];
  let expected: Expected = 'value';
  let nameOffset = 0;
  let found = 0;
  for (let at = skipSpace(text, 0); ; at = skipSpace(text, at)) {
    const character = text[at];
    const frame = frames.at(-1);
    if (expected === 'nothing') {
      return character === undefined
        ? { offset: found }
        : { offset: at, message: 'Nothing may follow the end of the value.' };
    }
    if (character === undefined)
      return { offset: at, message: `The text ends where ${wanted(expected, frame)} must be.` };
    const closes = frame !== undefined && character === (frame.isArray ? ']' : '}');
    if (closes && (expected === 'more' || expected === 'firstItem' || expected === 'firstName')) {
      frames.pop();
      expected = frames.length === 0 ? 'nothing' : 'more';
      at += 1;
    } else if (expected === 'more' && frame && character === ',') {
      if (frame.isArray) enter(frame, String(Number(frame.name) + 1));
      expected = frame.isArray ? 'item' : 'name';
      at += 1;
    } else if (expected === 'colon' && character === ':') {
      expected = 'value';
      at += 1;
    } else if ((expected === 'name' || expected === 'firstName') && frame && character === '"') {
      const end = endOfString(text, at);
      if (typeof end !== 'number') return end;
      nameOffset = at;
      enter(frame, String(JSON.parse(text.slice(at, end))));
      expected = 'colon';
      at = end;
    } else if (expected === 'value' || expected === 'item' || expected === 'firstItem') {
      if (!frame || frame.isOnPath) found = frame && !frame.isArray ? nameOffset : at;
      if (character === '{' || character === '[') {
        frames.push({ isArray: character === '[', name: '', isOnPath: false });
        const opened = frames.at(-1);
        if (opened?.isArray) enter(opened, '0');
        expected = character === '[' ? 'firstItem' : 'firstName';
        at += 1;
      } else {
        const end = character === '"' ? endOfString(text, at) : endOfLiteral(text, at);
        if (end === undefined) return unexpected(at, expected, frame);
        if (typeof end !== 'number') return end;
        at = end;
        expected = frame ? 'more' : 'nothing';
      }
    } else return unexpected(at, expected, frame);
  }

  /** Goes to the next name of what is open. */
  function enter(frame: Frame, name: string): void {
    const outer = frames.at(-2);
    frame.name = name;
    frame.isOnPath = (outer?.isOnPath ?? true) && path[frames.length - 1] === name;
  }

  function unexpected(offset: number, what: Expected, frame: Frame | undefined): JsonProblem {
    const got = text.slice(offset).match(/^(?:[\w.+-]{1,30}|.)/su)?.[0] ?? '';
    if ((what === 'name' || what === 'item') && (got === '}' || got === ']')) {
      return { offset, message: `There must be no comma before '${got}'.` };
    }
    return { offset, message: `Here must be ${wanted(what, frame)}, and not '${got}'.` };
  }
}

function wanted(expected: Expected, frame: Frame | undefined): string {
  const end = frame?.isArray ? "']'" : "'}'";
  switch (expected) {
    case 'colon':
      return "':'";
    case 'more':
      return `',' or ${end}`;
    case 'name':
      return 'the name of a property in double quotes';
    case 'firstName':
      return `the name of a property in double quotes, or ${end}`;
    case 'firstItem':
      return `a value or ${end}`;
    default:
      return 'a value';
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at += 1;
  return at;
}

/** Where a string ends that begins at a place, or what is wrong with it. */
function endOfString(text: string, from: number): number | JsonProblem {
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20)
      return { offset: at, message: 'A string must not have a line break or another control character.' };
    if (code !== 0x5c) continue;
    const escaped = text.slice(at, at + 6).match(/^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/)?.[0];
    if (escaped === undefined) return { offset: at, message: 'A string has an escape that JSON does not have.' };
    at += escaped.length - 1;
  }
  return { offset: from, message: 'A string begins here and does not end.' };
}

const literal = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;

/** Where a number or a word ends that begins at a place. Undefined if there is none. */
function endOfLiteral(text: string, from: number): number | undefined {
  literal.lastIndex = from;
  return literal.test(text) ? literal.lastIndex : undefined;
}
