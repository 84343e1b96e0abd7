import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

let folder: string;
beforeAll(async () => {
  // Inside the repository, so that packages are found.
  await mkdir(join(root, 'dist'), { recursive: true });
  folder = await mkdtemp(join(root, 'dist/documents-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('every piece of TypeScript in the README and the guides compiles', async () => {
  const guides = join(root, 'openapi/guides');
  const documents = [join(root, 'README.md'), ...(await readdir(guides)).map((name) => join(guides, name))];
  const files = (await Promise.all(documents.map(write))).flat();
  expect(files.length).toBeGreaterThan(4);
  const paths = {
    'graph-chat': ['../../src/index.ts'],
    'graph-chat/beta': ['../../src/beta.ts'],
    'graph-chat/emulator': ['../../src/emulator/index.ts'],
    'graph-chat/emulator/sqlite': ['../../src/emulator/store/sqlite.ts'],
    'graph-chat/mock': ['../../src/mock/index.ts'],
    'graph-chat/msw': ['../../src/msw/index.ts'],
  };
  const compilerOptions = { noUnusedLocals: false, noUnusedParameters: false, paths };
  const config = { extends: '../../tsconfig.json', compilerOptions, files, include: [] };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const { stdout } = await promisify(execFile)(process.execPath, [tsc, '-p', folder]).catch((error) => error);
  expect(stdout).toBe('');
});

/** Writes each piece of a document to a file of its own, and gives the names. */
async function write(document: string): Promise<string[]> {
  const pieces = [...(await readFile(document, 'utf8')).matchAll(/^```ts\n([\s\S]*?)^```$/gm)];
  return Promise.all(
    pieces.map(async ([, code], index) => {
      const name = `${basename(document, '.md')}.${index + 1}.ts`;
      await writeFile(join(folder, name), `${code}\nexport {};\n`);
      return name;
    }),
  );
}
