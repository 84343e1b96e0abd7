import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const require = createRequire(import.meta.url);
const compiler = (name: string) => join(dirname(require.resolve(`${name}/package.json`)), 'bin/tsc');
const project = join(import.meta.dirname, 'tsconfig.json');

describe.each([
  ['TypeScript 5.9', compiler('typescript')],
  ['TypeScript 7', compiler('typescript7')],
])('%s', (_, tsc) => {
  test('compiles what the contract allows, and nothing else', () => {
    const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});
