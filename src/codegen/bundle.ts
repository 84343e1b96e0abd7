import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { OpenApi } from '../contract/openapi.ts';
import { ContractError } from './contractError.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const redocly = join(repository, 'node_modules/@redocly/cli/bin/cli.js');

/**
 * Bundles descriptions with Redocly, each from its root, whatever the working directory is. Two at least, because Redocly
 * writes several bundles into a folder, but a single one to a file.
 *
 * Throws a ContractError with what Redocly says if the files do not fit together.
 */
export async function bundle(roots: readonly [string, string, ...string[]]): Promise<OpenApi[]> {
  const folder = await mkdtemp(join(tmpdir(), 'graph-chat-bundle-'));
  try {
    const options = [...roots, '--ext', 'json', '--output', folder];
    await promisify(execFile)(process.execPath, [redocly, 'bundle', ...options], { cwd: repository }).catch((error) => {
      throw new ContractError(complaints(error.stderr || error.message));
    });
    const bundles = roots.map((root) => readFile(join(folder, `${basename(root, '.yaml')}.json`), 'utf8'));
    return (await Promise.all(bundles)).map((text) => JSON.parse(text));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The errors that Redocly prints, each with its file, its line and an excerpt. It repeats them for each root. */
function complaints(printed: string): string[] {
  const parts = printed.split(/^\[\d+\] /m).slice(1);
  const errors = parts.flatMap((part) => part.split(/\n+Error was generated/).slice(0, -1));
  return errors.length > 0 ? errors.map((error) => `${error}\n`) : [printed];
}
