import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { drift } from '../../src/codegen/drift.ts';
import { versionOutputs } from '../../src/codegen/outputs.ts';
import type { OpenApi } from '../../src/contract/openapi.ts';

const generated = fileURLToPath(new URL('../../generated/', import.meta.url));

test('generating makes what is committed and leaves nothing to be done, from whatever folder it is called', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'graph-chat-elsewhere-'));
  try {
    // What would change the result, or end it, if it were read.
    const hostile = { plugins: ['./nope.js'], extends: './nope.json', root: true, type: 'commonjs' };
    for (const name of ['redocly.yaml', 'biome.json', 'tsconfig.json', 'package.json']) {
      await writeFile(join(folder, name), JSON.stringify(hostile));
    }
    await writeFile(join(folder, '.editorconfig'), 'root = true\n[*]\nindent_style = tab\n');
    const command = fileURLToPath(new URL('../../src/codegen/generate.ts', import.meta.url));
    const running = promisify(execFile)(process.execPath, [command, '--check'], { cwd: folder });
    const { stdout, stderr } = await running.catch((error: { stdout: string; stderr: string }) => error);
    expect([stdout, stderr]).toEqual(['generated/ is what the contract says.\n', '']);
  } finally {
    await rm(folder, { recursive: true });
  }
});

describe('a property that is renamed in one schema', () => {
  let patch: string;
  beforeAll(async () => {
    const api: OpenApi = createRequire(import.meta.url)('graph-chat/v1.0/openapi.json');
    const chat = JSON.stringify(api.components.schemas['chat']).replaceAll('"webUrl":', '"webAddress":');
    const schemas = { ...api.components.schemas, chat: JSON.parse(chat) };
    const files = await versionOutputs({ ...api, components: { ...api.components, schemas } });
    patch = await drift(join(generated, 'v1.0'), files);
  });

  test.each(['openapi.yaml', 'openapi.json', 'schema.ts', 'responses.js'])(
    'shows in %s as a readable patch',
    (name) => {
      const section = patch.split(/={60,}/).find((part) => part.includes(`generated/${name}`)) ?? '';
      expect(section).toMatch(/^-.*webUrl/m);
      expect(section).toMatch(/^\+.*webAddress/m);
    },
  );
});

test('a file too many and a file too few both show', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'graph-chat-generated-'));
  try {
    await writeFile(join(folder, 'old.ts'), 'left over\n');
    const patch = await drift(folder, new Map([['new.ts', 'missing\n']]));
    expect(patch).toMatch(/^-left over$/m);
    expect(patch).toMatch(/^\+missing$/m);
  } finally {
    await rm(folder, { recursive: true });
  }
});
