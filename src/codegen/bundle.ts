import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { stringify } from 'yaml';
import type { OpenApi } from '../contract/openapi.ts';
import { withCodeSamples } from './codeSamples.ts';

const redocly = fileURLToPath(new URL('../../node_modules/@redocly/cli/bin/cli.js', import.meta.url));

/** One description, its files put together. */
export interface Bundle {
  readonly yaml: string;
  readonly json: string;
  readonly api: OpenApi;
}

/**
 * Bundles the description at `root` with Redocly, and puts the samples beside it into the operations.
 *
 * Throws what Redocly prints where the files do not fit together.
 */
export async function bundle(root: string): Promise<Bundle> {
  const folder = await mkdtemp(join(tmpdir(), 'graph-chat-bundle-'));
  try {
    const output = join(folder, 'openapi.json');
    await promisify(execFile)(process.execPath, [redocly, 'bundle', root, '--output', output]);
    const api = await withCodeSamples(JSON.parse(await readFile(output, 'utf8')), join(dirname(root), 'samples'));
    const yaml = stringify(api, { aliasDuplicateObjects: false, blockQuote: 'literal', lineWidth: 0 });
    return { yaml, json: `${JSON.stringify(api, null, 2)}\n`, api };
  } finally {
    await rm(folder, { recursive: true });
  }
}
