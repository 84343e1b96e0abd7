import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readBlocks } from '../guides/documents.ts';
import { allSamples } from '../samples/allSamples.ts';
import { modules } from './packed.ts';

/** What the names of the files begin with that {@link writeDocuments} writes. */
export const documentPrefix = 'document.';

/** The options for a way to resolve modules. */
export function resolving(resolution: 'nodenext' | 'bundler'): object {
  return { module: resolution === 'nodenext' ? 'nodenext' : 'esnext', moduleResolution: resolution };
}

/** Compiles a folder with a compiler of the repository, and gives what that complains of, one string for each error. */
export async function typeCheck(
  folder: string,
  compiler: 'typescript' | 'typescript7',
  config: object,
): Promise<readonly string[]> {
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ include: ['*.ts'], ...config }));
  const tsc = join(modules, compiler, 'bin/tsc');
  const compiling = promisify(execFile)(process.execPath, [tsc, '-p', '.', '--pretty', 'false'], { cwd: folder });
  const { stdout } = await compiling.catch((error: Error & { stdout: string }) => {
    // A compiler that does not run has nothing to complain of either.
    if (/error TS\d/.test(error.stdout)) return error;
    throw error;
  });
  return stdout.split(/\r?\n(?=\S)/).filter((complaint) => complaint !== '');
}

/** What the names of the files begin with that {@link writeSamples} writes. */
export const samplePrefix = 'sample.';

/** Writes each sample in TypeScript that the reference shows to a file of its own. */
export async function writeSamples(folder: string): Promise<void> {
  for (const { version, operation, example, samples } of await allSamples()) {
    const code = samples.find(({ language }) => language === 'typescript')?.text;
    await writeFile(join(folder, `${samplePrefix}${version}.${operation.id}.${example}.ts`), `${code}\nexport {};\n`);
  }
}

/** Writes each piece of TypeScript in the README and the guides to a file of its own. */
export async function writeDocuments(folder: string): Promise<void> {
  for (const { name, program } of readBlocks().filter(({ language }) => language === 'ts')) {
    await writeFile(join(folder, `${documentPrefix}${name.replace(' ', '.')}.ts`), `${program}\nexport {};\n`);
  }
}
