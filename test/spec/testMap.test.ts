import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { handlers } from '../../src/emulator/handlers.ts';

const root = join(import.meta.dirname, '../..');
const rows = readFileSync(join(root, 'test/README.md'), 'utf8')
  .split('\n')
  .map((line) => line.match(/^\| ([\w, ]+) \| `(\w+)\/(\w+\.ts)` \| (`.+`) \|$/))
  .flatMap((match) => (match ? [match.slice(1) as [string, string, string, string]] : []));

test('the map in test/README.md has each operation once', () => {
  const listed = rows.flatMap(([ids]) => ids.split(', '));
  const missing = Object.keys(handlers).filter((id) => !listed.includes(id));
  expect(missing, 'Add them to the row of their handler in test/README.md.').toEqual([]);
  expect(listed.toSorted()).toEqual(Object.keys(handlers).sort());
});

test.each(rows)('the map names the handler and the tests of %s', async (ids, folder, file, tests) => {
  const module: Record<string, unknown> = await import(join(root, 'src/emulator', folder, file));
  const own = Object.entries(module).find(([name]) => name.endsWith('Handlers'))?.[1] ?? {};
  expect(Object.keys(own)).toEqual(ids.split(', '));
  for (const [, name = ''] of tests.matchAll(/`([^`]+)`/g)) {
    expect(existsSync(join(root, 'test/emulator', folder, name)), `${folder}/${name}`).toBe(true);
  }
});
