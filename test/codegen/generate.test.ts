import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { drift } from '../../src/codegen/drift.ts';
import { type Outputs, outputs, versionOutputs } from '../../src/codegen/outputs.ts';
import type { OpenApi } from '../../src/contract/openapi.ts';

const generated = fileURLToPath(new URL('../../generated/', import.meta.url));

describe('generating, from another working directory', () => {
  let made: Outputs;
  beforeAll(async () => {
    const home = process.cwd();
    process.chdir(tmpdir());
    try {
      made = await outputs();
    } finally {
      process.chdir(home);
    }
  });

  test('makes what is committed', async () => {
    expect(await drift(generated, made.files)).toBe('');
  });

  test('leaves nothing to be done by hand', () => {
    expect(made.nextSteps).toEqual([]);
  });
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
