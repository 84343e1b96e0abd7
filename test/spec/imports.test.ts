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
  /** The path of the imported file from the root, or what `of` is. */
  readonly path: string;
}

const imports = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.name.endsWith('.ts'))
  .flatMap((entry) => importsOf(join(entry.parentPath, entry.name)));

function importsOf(path: string): Import[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(path, 'utf8'));
  return importedFiles.map(({ fileName }) => ({
    file: relative(root, path),
    of: target(path, fileName),
    path: fileName.startsWith('.') ? relative(root, join(dirname(path), fileName)) : fileName,
  }));
}

function target(path: string, specifier: string): string {
  if (specifier.startsWith('#generated/')) return 'generated';
  if (!specifier.startsWith('.')) return specifier.match(/^(@[^/]+\/[^/]+|[^/]+)/)?.[0] ?? specifier;
  const [top = '', folder = ''] = relative(root, join(dirname(path), specifier)).split('/');
  return top === 'src' ? folder : top;
}

/**
 * What each folder of the emulator may import, beside its own files. `context` stands for the files above all folders that
 * every resource uses: the request context, times, ids and the clock.
 */
const emulatorLayers: Readonly<Record<string, readonly string[]>> = {
  odata: ['time'],
  store: [],
  records: ['store'],
  directory: ['odata', 'store', 'records', 'context', 'time'],
  chats: ['odata', 'store', 'records', 'directory', 'context', 'time'],
  messages: ['odata', 'store', 'records', 'directory', 'chats', 'context', 'time'],
  apps: ['odata', 'store', 'records', 'directory', 'chats', 'messages', 'context', 'time'],
  conversations: ['odata', 'store', 'records', 'directory', 'chats', 'messages', 'context', 'time'],
  subscriptions: [
    'odata',
    'store',
    'records',
    'directory',
    'chats',
    'messages',
    'conversations',
    'signIn',
    'context',
    'time',
    'service',
  ],
  signIn: ['store', 'records', 'directory', 'time', 'service'],
  seed: ['odata', 'records', 'directory', 'chats', 'messages', 'apps', 'signIn', 'context', 'time', 'service'],
  report: ['directory'],
  snapshots: ['store', 'records', 'signIn', 'seed', 'time', 'service'],
  control: ['directory', 'report', 'seed', 'snapshots', 'subscriptions', 'time', 'service'],
  worlds: [
    'store',
    'records',
    'directory',
    'subscriptions',
    'signIn',
    'seed',
    'report',
    'snapshots',
    'control',
    'time',
    'service',
  ],
};

/** The files that import upwards, each with the folders that it needs, and the reason. */
const upwardImports: Readonly<Record<string, readonly string[]>> = {
  // The one list of all kinds of records. Each resource defines its own.
  'records/kinds.ts': [
    'directory',
    'chats',
    'messages',
    'apps',
    'conversations',
    'signIn',
    'subscriptions',
    'snapshots',
  ],
  // The worlds are controlled from the root of the emulator.
  'control/controlTarget.ts': ['worlds'],
  'control/worlds.ts': ['worlds'],
  // A change of a chat is a message in it.
  'chats/chatEvents.ts': ['messages'],
  // $expand=lastMessagePreview shows the last message.
  'chats/chatView.ts': ['messages'],
  // A purged chat takes its messages along.
  'chats/deletedChats.ts': ['messages'],
};

/** Files above the folders, by what they are for. All others serve requests, and only `seed` and `control` use them. */
const topFiles: Readonly<Record<string, string>> = {
  'requestContext.ts': 'context',
  'clock.ts': 'time',
  'ids.ts': 'time',
  'time.ts': 'time',
};

const emulatorImports = imports.flatMap(({ file, path }) => {
  const [from = '', ...below] = relative('src/emulator', file).split('/');
  const [to = '', ...target] = relative('src/emulator', path).split('/');
  if (from === '..' || to === '..' || below.length === 0) return [];
  return [{ file: file.replace('src/emulator/', ''), from, to: target.length > 0 ? to : (topFiles[to] ?? 'service') }];
});

const from = (folder: string) => imports.filter(({ file }) => file.startsWith(`src/${folder}/`));
const into = (name: string | RegExp) =>
  imports.filter(({ of }) => (typeof name === 'string' ? of === name : name.test(of)));
const files = (found: readonly Import[]) => [...new Set(found.map(({ file }) => file))].sort();

describe('what imports what', () => {
  test.each([
    ['client', ['client', 'generated', 'openapi-fetch']],
    ['contract', ['contract', 'generated', 'ajv']],
    [
      'emulator',
      [
        'emulator',
        'http',
        'contract',
        'generated',
        'node:sqlite',
        'node:fs',
        'node:crypto',
        'node:timers',
        'pg',
        'yaml',
      ],
    ],
    ['msw', ['msw', 'emulator', 'http', 'contract']],
    ['notifications', ['notifications', 'client', 'generated', 'jose']],
    ['testing', ['testing', 'client', 'emulator', 'http', 'contract', 'generated', '@playwright/test']],
    ['mock', ['mock', 'http', 'contract', 'node:module', 'node:fs', '@stoplight/prism-http']],
  ])('%s imports %j and nothing else', (folder, allowed) => {
    expect(from(folder).filter(({ of }) => !allowed.includes(of))).toEqual([]);
  });

  test.each([
    ['openapi-fetch', ['src/client/createGraphChat.ts']],
    ['openapi-typescript', ['src/codegen/types.ts']],
    ['@stoplight/prism-http', ['src/mock/prism.ts']],
    ['jose', ['src/notifications/tokenValidator.ts']],
    ['pg', ['src/emulator/store/postgresDatabase.ts', 'src/emulator/store/postgresLine.ts']],
    ['@playwright/test', ['src/testing/graphRoutes.ts', 'src/testing/playwright.ts']],
  ])('%s is imported in one file', (name, expected) => {
    expect(files(into(name))).toEqual(expected);
  });

  test('in the emulator, only the stores in a file and a database import what Node alone has', () => {
    const found = from('emulator').filter(({ of }) => of.startsWith('node:'));
    expect(files(found).filter((file) => !/store\/(sqlite|postgres)/.test(file))).toEqual([]);
  });

  test('the errors of a version are loaded when they are first needed, and not at the start', () => {
    const found = imports.filter(({ path }) => /^generated\/[^/]+\/errors\.ts$/.test(path));
    expect(files(found)).toEqual(['src/contract/documentedErrors.ts']);
    const text = readFileSync(join(root, 'src/contract/documentedErrors.ts'), 'utf8');
    expect(text.match(/errors\.ts'/g)).toEqual(text.match(/(?<==> import\('[^']*)errors\.ts'/g));
  });

  test('MSW is imported for its handlers alone', () => {
    expect(files(into('msw'))).toContain('src/msw/graphHandlers.ts');
    expect(files(into('msw')).filter((file) => !file.startsWith('src/msw/'))).toEqual([]);
  });

  test('ajv is imported for its types alone, but for generation and the check of a server', () => {
    expect(files(into('ajv')).filter((file) => !file.startsWith('src/codegen/'))).toEqual([
      'src/check/bodyChecker.ts',
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

  test.each(Object.keys(emulatorLayers))('in the emulator, %s/ imports only what is below it', (folder) => {
    const allowed = new Set([folder, ...(emulatorLayers[folder] ?? [])]);
    const found = emulatorImports.filter((each) => each.from === folder && !allowed.has(each.to));
    expect(found.filter(({ file, to }) => !upwardImports[file]?.includes(to))).toEqual([]);
  });

  test('in the emulator, each exception to the direction is still needed', () => {
    const listed = Object.entries(upwardImports).flatMap(([file, folders]) => folders.map((to) => ({ file, to })));
    const needless = listed.filter(
      ({ file, to }) => !emulatorImports.some((each) => each.file === file && each.to === to),
    );
    expect(needless).toEqual([]);
  });

  test('in the emulator, every folder has its place in the layers', () => {
    const folders = readdirSync(join(root, 'src/emulator'), { withFileTypes: true }).filter((each) =>
      each.isDirectory(),
    );
    expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(emulatorLayers).sort());
  });

  test('nothing of Node is imported by the emulator, but by the stores in a file and a database', () => {
    const node = files(into(/^node:/)).filter((file) => file.startsWith('src/emulator/'));
    expect(node.filter((file) => !/store\/(sqlite|postgres)/.test(file))).toEqual([]);
  });

  test.each([
    'src/index.ts',
    'src/emulator/index.ts',
    'src/msw/index.ts',
    'src/notifications/index.ts',
    'src/testing/index.ts',
  ])('what browsers run of %s leads to nothing of Node, no server and no store in a file or a database', (entry) => {
    // The repository may lie in a folder of any name.
    const reached = reach(join(root, entry)).map((name) => name.replace(root, ''));
    expect(reached.length).toBeGreaterThan(5);
    expect(reached.filter((name) => /^node:|hono|prism|sqlite|postgres|^pg$/.test(name))).toEqual([]);
  });
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
