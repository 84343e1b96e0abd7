import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { createTwoFilesPatch } from 'diff';

/**
 * What differs between the files in a folder and the files that generation makes, as one readable patch.
 * An empty string means that nothing does.
 */
export async function drift(folder: string, expected: ReadonlyMap<string, string>): Promise<string> {
  const found = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
  const names = [...new Set([...expected.keys(), ...found])].sort();
  const patches = await Promise.all(
    names.map(async (name) => {
      const actual = found.includes(name) ? await readFile(join(folder, name), 'utf8') : '';
      const wanted = expected.get(name) ?? '';
      return actual === wanted ? '' : createTwoFilesPatch(`generated/${name}`, 'from the contract', actual, wanted);
    }),
  );
  return patches.join('');
}
