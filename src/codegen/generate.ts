// `npm run generate` writes everything below generated/. With --check it writes nothing, and fails where that would
// change a file.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { drift } from './drift.ts';
import { outputs } from './outputs.ts';

const folder = fileURLToPath(new URL('../../generated/', import.meta.url));
const longestPatch = 200;

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const files = await outputs();

if (values.check) {
  const patch = (await drift(folder, files)).split('\n');
  if (patch.length > 1) {
    console.error(patch.slice(0, longestPatch).join('\n'));
    if (patch.length > longestPatch) console.error(`… and ${patch.length - longestPatch} more lines.`);
    console.error('\ngenerated/ is not what the contract says. Run `npm run generate` and commit the result.');
    process.exitCode = 1;
  }
} else {
  await rm(folder, { recursive: true, force: true });
  for (const [name, content] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  console.log(`Wrote ${files.size} files to generated/.`);
}
