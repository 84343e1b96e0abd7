import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../../src/codegen/bundle.ts';
import { drift } from '../../src/codegen/drift.ts';
import { contractFolder, outputs, versionOutputs } from '../../src/codegen/outputs.ts';

const generated = fileURLToPath(new URL('../../generated/', import.meta.url));

test('what is generated is what the contract says', async () => {
  expect(await drift(generated, await outputs())).toBe('');
});

describe('a property that is renamed in one schema', () => {
  let copy: string;
  let patch: string;
  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'graph-chat-contract-'));
    await cp(contractFolder, copy, { recursive: true });
    const file = join(copy, 'components/schemas/chat.yaml');
    const schema = await readFile(file, 'utf8');
    await writeFile(file, schema.replace('\n  webUrl:', '\n  webAddress:'));
    patch = await drift(join(generated, 'v1.0'), await versionOutputs(await bundle(join(copy, 'v1.0.yaml'))));
  });
  afterAll(() => rm(copy, { recursive: true }));

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

test('every file of the contract is used', async () => {
  const entries = await readdir(contractFolder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.name.endsWith('.yaml')).map((e) => join(e.parentPath, e.name));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const all = texts.join('\n');
  const unused = files.filter((file) => {
    const name = file.split('/').at(-1) ?? '';
    return !/^(v1\.0|beta)\.yaml$/.test(name) && !all.includes(`/${name}`) && !all.includes(` ${name}`);
  });
  expect(unused).toEqual([]);
});
