import { execFile } from 'node:child_process';
import { copyFile, cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ContractError } from './contractError.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const biome = join(repository, 'node_modules/@biomejs/biome/bin/biome');

/**
 * The samples in a folder by operationId, as `npm run format` leaves them. So it makes no difference whether a sample is
 * formatted before or after generating. Throws a ContractError if the formatter does not run.
 */
export async function readSamples(folder: string): Promise<Map<string, string>> {
  // Biome formats files if they are, so it gets copies. Copied too, its settings hold for them.
  const copy = await mkdtemp(join(tmpdir(), 'graph-chat-samples-'));
  try {
    await cp(folder, join(copy, 'samples'), { recursive: true });
    await copyFile(join(repository, 'biome.json'), join(copy, 'biome.json'));
    const command = [biome, 'check', '--write', '--vcs-enabled=false', '.'];
    // Another configuration would format otherwise.
    const { BIOME_CONFIG_PATH: _, ...env } = process.env;
    await promisify(execFile)(process.execPath, command, { cwd: copy, env }).catch(({ stdout, stderr, message }) => {
      // It may have found a sample that breaks a rule or does not parse; `npm run lint` says which. Or it did not run.
      if (!/^Checked \d/m.test(stdout))
        throw new ContractError([`Biome cannot format the samples. ${stderr || message}`]);
    });
    const names = (await readdir(join(copy, 'samples'))).filter((name) => name.endsWith('.ts'));
    const samples = names.map(async (name) => {
      const source = await readFile(join(copy, 'samples', name), 'utf8');
      return [name.replace(/\.ts$/, ''), source.trim()] as const;
    });
    return new Map(await Promise.all(samples));
  } finally {
    await rm(copy, { recursive: true });
  }
}
