import fc from 'fast-check';
import type { Schema } from '../../../src/contract/openapi.ts';
import { formatted } from './formats.ts';

/** Texts that are known to break programs. */
const hostile = [
  '',
  ' ',
  '.',
  '0',
  'null',
  '__proto__',
  'constructor',
  'toString',
  '\0',
  'a\r\nb: c',
  '\ud800',
  '\udc00\ud800',
  '\u{1f44d}\u{1f3fd}',
  'e\u0301',
  '\u202etxt.exe',
  '\ufeffbom',
  "Robert'); DROP TABLE chats;--",
  "o''clock'",
  '%2e%2e/%00',
  '../../$batch',
  '<script>alert(1)</script>',
  '<at id="0">Alex</at>',
  '<attachment id="1"></attachment>',
  '<img src="../hostedContents/1/$value">',
  '{{7*7}}',
  '9'.repeat(40),
  '2026-01-05T08:00:00Z',
];

/** The maximum length of random texts. Longer ones only cost time. */
const maxDrawnLength = 48;

/** Texts that follow a schema of type string. */
export function textsOf(schema: Schema): fc.Arbitrary<string> {
  const { pattern, format, contentEncoding: _ } = schema;
  const fits = (text: string) => follows(schema, text);
  if (typeof format === 'string') return formatted(format).filter(fits);
  const [minimum, maximum] = bounds(schema);
  const extremes = [...hostile, 'x'.repeat(minimum), ...(maximum <= 5000 ? ['x'.repeat(maximum)] : [])].filter(fits);
  const drawn = typeof pattern === 'string' ? matching(pattern) : free(minimum, Math.min(maximum, maxDrawnLength));
  if (extremes.length === 0) return drawn.filter(fits);
  return fc.oneof({ weight: 4, arbitrary: drawn.filter(fits) }, { weight: 1, arbitrary: fc.constantFrom(...extremes) });
}

function free(minLength: number, maxLength: number): fc.Arbitrary<string> {
  const length = { minLength: Math.min(minLength, maxDrawnLength), maxLength };
  return fc.oneof(
    { weight: 4, arbitrary: fc.string({ unit: 'grapheme-ascii', ...length }) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', ...length }) },
    { weight: 1, arbitrary: fc.string({ unit: codeUnit, ...length }) },
  );
}

/** Any code unit, half of a surrogate pair included. */
const codeUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));

/** Arbitraries by pattern. Creating one for a class such as `[^:]` takes a while. */
const made = new Map<string, fc.Arbitrary<string>>();

/** Texts that match a pattern. Lookaheads are left to the filter. */
export function matching(pattern: string): fc.Arbitrary<string> {
  const rule = new RegExp(pattern, 'u');
  const plain = new RegExp(pattern.replaceAll(/\(\?!(?:[^()]|\([^()]*\))*\)/g, ''), 'u');
  const texts = made.get(pattern) ?? fc.stringMatching(plain, { size: 'small' }).filter((text) => rule.test(text));
  made.set(pattern, texts);
  return texts;
}

function follows(schema: Schema, text: string): boolean {
  const [minimum, maximum] = bounds(schema);
  const length = [...text].length;
  const { pattern } = schema;
  return length >= minimum && length <= maximum && (typeof pattern !== 'string' || new RegExp(pattern, 'u').test(text));
}

/** The minimum and the maximum length, in characters. */
function bounds({ minLength, maxLength }: Schema): [number, number] {
  return [typeof minLength === 'number' ? minLength : 0, typeof maxLength === 'number' ? maxLength : Infinity];
}
