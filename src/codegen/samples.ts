import { execFile } from 'node:child_process';
import { copyFile, cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const biome = join(repository, 'node_modules/@biomejs/biome/bin/biome');

/**
 * The samples in a folder by operationId, as `npm run format` leaves them. So it makes no difference whether a sample is
 * formatted before or after generating.
 */
export async function readSamples(folder: string): Promise<Map<string, string>> {
  // Biome formats files where they are, so it gets copies. Copied too, its settings hold for them.
  const copy = await mkdtemp(join(tmpdir(), 'graph-chat-samples-'));
  try {
    await cp(folder, join(copy, 'samples'), { recursive: true });
    await copyFile(join(repository, 'biome.json'), join(copy, 'biome.json'));
    const command = [biome, 'check', '--write', '--vcs-enabled=false', '.'];
    await promisify(execFile)(process.execPath, command, { cwd: copy }).catch((error) => {
      // A sample that breaks a rule or does not parse. `npm run lint` says which.
      if (typeof error.code !== 'number') throw error;
    });
    const names = await readdir(join(copy, 'samples'));
    const samples = names.map(async (name) => {
      const source = await readFile(join(copy, 'samples', name), 'utf8');
      return [name.replace(/\.ts$/, ''), source.trim()] as const;
    });
    return new Map(await Promise.all(samples));
  } finally {
    await rm(copy, { recursive: true });
  }
}
