import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const sources = ['generated', 'openapi', 'src/docs'].map((name) =>
  fileURLToPath(new URL(`../../${name}/`, import.meta.url)),
);

/** When a file that the docs are built from last changed, in ms since 1970. */
export async function newestChange(): Promise<number> {
  const entries = await Promise.all(sources.map((folder) => readdir(folder, { recursive: true, withFileTypes: true })));
  const files = entries.flat().filter((entry) => entry.isFile());
  const times = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).mtimeMs),
  );
  return Math.max(...times);
}
