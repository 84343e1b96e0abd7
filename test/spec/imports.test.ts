import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Import {
  readonly file: string;
  /** A folder below `src/`, `generated`, or the name of a package. */
  readonly of: string;
}

const imports = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.name.endsWith('.ts'))
  .flatMap((entry) => importsOf(join(entry.parentPath, entry.name)));

function importsOf(path: string): Import[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(path, 'utf8'));
  return importedFiles.map(({ fileName }) => ({ file: relative(root, path), of: target(path, fileName) }));
}

function target(path: string, specifier: string): string {
  if (specifier.startsWith('#generated/')) return 'generated';
  if (!specifier.startsWith('.')) return specifier.match(/^(@[^/]+\/[^/]+|[^/]+)/)?.[0] ?? specifier;
  const [top = '', folder = ''] = relative(root, join(dirname(path), specifier)).split('/');
  return top === 'src' ? folder : top;
}

const from = (folder: string) => imports.filter(({ file }) => file.startsWith(`src/${folder}/`));
const into = (name: string | RegExp) =>
  imports.filter(({ of }) => (typeof name === 'string' ? of === name : name.test(of)));
const files = (found: readonly Import[]) => [...new Set(found.map(({ file }) => file))].sort();

describe('what imports what', () => {
  test.each([
    ['client', ['client', 'generated', 'openapi-fetch']],
    ['contract', ['contract', 'generated', 'ajv']],
    ['emulator', ['emulator', 'http', 'contract', 'generated', 'node:sqlite']],
    ['msw', ['msw', 'emulator', 'http', 'contract']],
    ['mock', ['mock', 'http', 'contract', 'node:module', 'node:fs', '@stoplight/prism-http']],
  ])('%s imports %j and nothing else', (folder, allowed) => {
    expect(from(folder).filter(({ of }) => !allowed.includes(of))).toEqual([]);
  });

  test.each([
    ['openapi-fetch', ['src/client/createGraphChat.ts']],
    ['openapi-typescript', ['src/codegen/types.ts']],
    ['@stoplight/prism-http', ['src/mock/prism.ts']],
  ])('%s is imported in one file', (name, expected) => {
    expect(files(into(name))).toEqual(expected);
  });

  test('MSW is imported for its handlers alone', () => {
    expect(files(into('msw'))).toContain('src/msw/graphHandlers.ts');
    expect(files(into('msw')).filter((file) => !file.startsWith('src/msw/'))).toEqual([]);
  });

  test('ajv is imported for its types alone, but for generation', () => {
    expect(files(into('ajv')).filter((file) => !file.startsWith('src/codegen/'))).toEqual([
      'src/contract/violation.ts',
    ]);
    expect(readFileSync(join(root, 'src/contract/violation.ts'), 'utf8')).toContain(
      "import type { ErrorObject } from 'ajv'",
    );
  });

  test('nothing that is published imports generation or the docs', () => {
    const published = imports.filter(({ file }) => !/^src\/(codegen|docs)\/|^src\/cli\/start\.ts$/.test(file));
    expect(published.filter(({ of }) => of === 'codegen' || of === 'docs')).toEqual([]);
  });

  test('nothing of Node is imported by the emulator, but by the store in a file', () => {
    const node = files(into(/^node:/)).filter((file) => file.startsWith('src/emulator/'));
    expect(node.filter((file) => !file.startsWith('src/emulator/store/sqlite'))).toEqual([]);
  });

  test.each(['src/index.ts', 'src/emulator/index.ts', 'src/msw/index.ts'])(
    'what browsers run of %s leads to nothing of Node, no server and no store in a file',
    (entry) => {
      // The repository may lie in a folder of any name.
      const reached = reach(join(root, entry)).map((name) => name.replace(root, ''));
      expect(reached.length).toBeGreaterThan(5);
      expect(reached.filter((name) => /^node:|hono|prism|sqlite/.test(name))).toEqual([]);
    },
  );
});

/** Every file and package that running a file brings in, types aside, imports in functions included. */
function reach(path: string, reached = new Set<string>()): string[] {
  const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext, verbatimModuleSyntax: true };
  const { importedFiles } = ts.preProcessFile(ts.transpile(readFileSync(path, 'utf8'), options));
  for (const { fileName } of importedFiles) {
    const found = fileName.startsWith('.') ? join(dirname(path), fileName) : fileName;
    if (reached.has(found)) continue;
    reached.add(found);
    if (found.startsWith(join(root, 'src'))) reach(found, reached);
  }
  return [...reached];
}
