import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { OpenApi } from './openapi.ts';

const redocly = fileURLToPath(new URL('../../node_modules/@redocly/cli/bin/cli.js', import.meta.url));

/** One description, its files put together. */
export interface Bundle {
  readonly yaml: string;
  readonly json: string;
  readonly api: OpenApi;
}

/** Bundles the description at `root` with Redocly. Throws what Redocly prints where the files do not fit together. */
export async function bundle(root: string): Promise<Bundle> {
  const folder = await mkdtemp(join(tmpdir(), 'graph-chat-bundle-'));
  try {
    const [yaml, json] = await Promise.all(
      ['yaml', 'json'].map(async (extension) => {
        const output = join(folder, `openapi.${extension}`);
        await promisify(execFile)(process.execPath, [redocly, 'bundle', root, '--output', output]);
        return readFile(output, 'utf8');
      }),
    );
    if (yaml === undefined || json === undefined) throw new Error(`Redocly wrote no bundle of ${root}.`);
    return { yaml, json: `${json.trimEnd()}\n`, api: JSON.parse(json) };
  } finally {
    await rm(folder, { recursive: true });
  }
}
