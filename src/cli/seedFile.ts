import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Seed } from '../emulator/index.ts';
import { SeedError } from '../emulator/seed/seed.ts';
import { withSeedText } from '../emulator/seed/seedText.ts';
import { UsageError } from './options.ts';

/** The file of a seed, read. */
export interface SeedFile {
  readonly path: string;
  readonly text: string;
}

/** Reads the file that `--seed` names, if it names one. Throws a {@link UsageError} if there is none, or if it is not UTF-8. */
export async function seedFileOf(path: string | undefined): Promise<SeedFile | undefined> {
  return path === undefined ? undefined : readSeedFile(path);
}

/** Reads the file of a seed. Throws a {@link UsageError} if there is none, or if it is not UTF-8. */
export async function readSeedFile(path: string): Promise<SeedFile> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(error.code === 'ENOENT' ? `There is no file ${path}.` : `${path}: ${error.message}`);
  });
  try {
    return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    throw new UsageError(`${path}: The file is not UTF-8.`);
  }
}

/**
 * Runs work with the seed that a file has, in JSON or, if the package `yaml` is installed, in YAML; or with none if there is no file.
 * Throws a {@link UsageError} that names the file and the line if the seed is malformed or breaks a rule.
 */
export async function withSeedFile<T>(
  file: SeedFile | undefined,
  work: (seed: Seed | undefined) => Promise<T>,
): Promise<T> {
  try {
    if (!file) return await work(undefined);
    const format = /^\.ya?ml$/i.test(extname(file.path)) ? 'yaml' : 'json';
    return await withSeedText(file.text, format, work);
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    const { place, message } = error;
    throw new UsageError(
      `${file?.path ?? 'The seed'}${place ? `:${place.line}:${place.column}` : ''}: ${message.trim()}`,
    );
  }
}
