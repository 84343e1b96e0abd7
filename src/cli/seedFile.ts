import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Seed } from '../emulator/index.ts';
import { readSeed, SeedError } from '../emulator/seed/seed.ts';
import { UsageError } from './options.ts';

/** Reads a seed from a file in JSON or, if the package `yaml` is installed, in YAML. Throws a {@link UsageError}. */
export async function readSeedFile(path: string): Promise<Seed> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(error.code === 'ENOENT' ? `There is no file ${path}.` : `${path}: ${error.message}`);
  });
  const parse = /^\.ya?ml$/i.test(extname(path)) ? await yaml() : JSON.parse;
  try {
    return await readSeed(parse(text));
  } catch (error) {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message.trim() : error}`);
  }
}

async function yaml(): Promise<(text: string) => unknown> {
  const { parse } = await import('yaml').catch(() => {
    throw new UsageError('A seed in YAML needs the package yaml. Run: npm install yaml. Or write the seed in JSON.');
  });
  return parse;
}

/** Runs work that loads a seed. If the seed is wrong, throws a {@link UsageError} that names its file. */
export async function withSeedFile<T>(path: string | undefined, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SeedError) throw new UsageError(`${path ?? 'The seed'}: ${error.message}`);
    throw error;
  }
}
