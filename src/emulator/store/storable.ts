// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped.
const toEscape = /[\0\u0001\ud800-\ue001]/g;

/**
 * Text in a form that every database keeps and sorts as JavaScript does: one text for each text, without NUL and lone
 * surrogates, whose UTF-8 bytes sort as the code units of the text do. Most text is its own.
 *
 * UTF-8 sorts by code point, which differs for characters above U+FFFF: their surrogates are below U+E000. So each
 * surrogate becomes a character below U+D800 with U+E000 before it, and what stands in the way is moved likewise.
 */
export const storable = (text: string): string => text.replace(toEscape, escapeOf);

function escapeOf(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0xd800) return `\u0001${String.fromCharCode(code + 1)}`;
  if (code < 0xe000) return `\ue000${String.fromCharCode(code - 0xd800 + 1)}`;
  return `\ue001${String.fromCharCode(code - 0xe000 + 1)}`;
}

/** The text that a storable form stands for. */
export const unstorable = (stored: string): string => stored.replace(escaped, unescaped);

// biome-ignore lint/suspicious/noControlCharactersInRegex: it begins what was escaped.
const escaped = /([\u0001\ue000\ue001])([\s\S])/g;

/** Where the units that each escape stands for begin. */
const starts: Readonly<Record<string, number>> = { '\u0001': 0, '\ue000': 0xd800, '\ue001': 0xe000 };

const unescaped = (_: string, kind: string, unit: string): string =>
  String.fromCharCode((starts[kind] ?? 0) + unit.charCodeAt(0) - 1);
