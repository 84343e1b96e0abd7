import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The folders whose code reads what comes from outside. */
const folders = ['client', 'contract', 'emulator', 'http', 'mock', 'msw'];

/** An expression that sees the base URL alone, which a program gives. It is as short as it is because the client is small. */
const trusted = 'src/client/createGraph.ts: /\\/+$/';

/** Every regular expression of these folders and every pattern of the contract, by where it first occurs. */
function expressions(): Map<string, RegExp> {
  const found = new Map<string, RegExp>();
  const add = (expression: RegExp, where: string) => {
    if (![...found.values()].some((other) => String(other) === String(expression))) found.set(where, expression);
  };
  for (const file of folders.flatMap((folder) => globSync(`src/${folder}/**/*.ts`, { cwd: root })).toSorted()) {
    const source = ts.createSourceFile(file, readFileSync(`${root}/${file}`, 'utf8'), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, body = '', flags = ''] = node.text.match(/^\/(.*)\/([a-z]*)$/s) ?? [];
        add(new RegExp(body, flags.replace('g', '')), `${file}: ${node.text}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  for (const file of globSync(['openapi/**/*.yaml', 'src/emulator/control/*.yaml'], { cwd: root }).toSorted()) {
    for (const pattern of patternsIn(parse(readFileSync(`${root}/${file}`, 'utf8')))) {
      add(new RegExp(pattern, 'u'), `${file}: ${pattern}`);
    }
  }
  return found;
}

/** The values of `pattern` in a schema, and the names in `patternProperties`. */
function patternsIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  const { pattern, patternProperties = {} } = value as { pattern?: unknown; patternProperties?: object };
  return [
    ...(typeof pattern === 'string' ? [pattern] : []),
    ...Object.keys(patternProperties),
    ...Object.values(value).flatMap(patternsIn),
  ];
}

/** Makes texts of any length that an expression may take long for: parts that it matches, repeated, and a bad end. */
function attacks(expression: RegExp): ((length: number) => string)[] {
  const printable = [...' \t\n\0é', ...Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))];
  const samples = matches(expression);
  return [
    ...printable.flatMap((text) => ['', '\0'].map((end) => (length: number) => text.repeat(length) + end)),
    ...samples.flatMap((sample) =>
      [1, 2, 3].flatMap((size) =>
        Array.from({ length: Math.min(sample.length - size + 1, 24) }, (_, at) => (length: number) => {
          const part = sample.slice(at, at + size);
          return `${sample.slice(0, at)}${part.repeat(length / size)}\0`;
        }),
      ),
    ),
  ];
}

/** Some texts that an expression matches. None if it is more than fast-check understands. */
function matches(expression: RegExp): string[] {
  // It looks for ever for a text before which another one does not stand, and for a character that is not printable.
  if (/\(\?<?[=!]|\[\^[^\]]* -~/.test(expression.source)) return [];
  try {
    return fc.sample(fc.stringMatching(new RegExp(expression.source, expression.unicode ? 'u' : '')), {
      numRuns: 4,
      seed: 1,
    });
  } catch {
    return [];
  }
}

/** The shortest of three times in ms that an expression takes to search a text. */
function timeOf(expression: RegExp, text: string): number {
  return Math.min(...[1, 2, 3].map(() => timeOnce(expression, text)));
}

function timeOnce(expression: RegExp, text: string): number {
  expression.lastIndex = 0;
  const start = performance.now();
  expression.test(text);
  return performance.now() - start;
}

/** Whether the time grows faster than the text. Below a few ms, which no quadratic search of such a text needs, it is noise. */
function growsFast(expression: RegExp, attack: (length: number) => string): boolean {
  const length = 6000;
  const long = attack(2 * length);
  if (timeOnce(expression, long) < 8) return false;
  return timeOf(expression, long) > 3 * Math.max(1, timeOf(expression, attack(length)));
}

describe('a regular expression that sees outside input', () => {
  const all = expressions();

  test('is found in the code and in the contract', () => {
    expect(all.size).toBeGreaterThan(80);
  });

  test.each([...all].filter(([where]) => where !== trusted))(
    'takes time in proportion to its input: %s',
    (_, expression) => {
      expect(attacks(expression).find((attack) => growsFast(expression, attack))?.(10)).toBeUndefined();
    },
  );

  test.each([/\/+$/, /\s+$/, /^a*a*b/])('would be noticed if it did not: %s', (expression) => {
    expect(attacks(expression).some((attack) => growsFast(expression, attack.bind(undefined)))).toBe(true);
  });
});
