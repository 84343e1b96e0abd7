import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../.github/workflows', import.meta.url));
const uses = globSync('*.yml', { cwd: folder }).flatMap((file) =>
  readFileSync(`${folder}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => /^\s*(- )?uses:/.test(line))
    .map((line) => [file, line.trim()] as const),
);

test('the workflows use actions', () => {
  expect(uses.length).toBeGreaterThan(5);
});

test.each(uses)('%s names the commit of an action, and its version in a comment: %s', (_, line) => {
  expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});
