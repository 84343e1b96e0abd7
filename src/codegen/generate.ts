// `npm run generate` writes everything below generated/. With --check it writes nothing, and fails if that would
// change a file or an operation has no handler.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ContractError } from './contractError.ts';
import { drift } from './drift.ts';
import { outputs } from './outputs.ts';

const folder = fileURLToPath(new URL('../../generated/', import.meta.url));
const maxPatchLines = 200;

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

try {
  const { files, nextSteps } = await outputs();
  if (values.check) await compare(files);
  else await write(files);
  for (const step of nextSteps) console.log(step);
  if (values.check && nextSteps.length > 0) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof ContractError)) throw error;
  console.error(`${error.message}\n\nNothing was generated.`);
  process.exitCode = 1;
}

async function write(files: ReadonlyMap<string, string>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [name, content] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  console.log(`Wrote ${files.size} files to generated/.`);
}

async function compare(files: ReadonlyMap<string, string>): Promise<void> {
  const patch = (await drift(folder, files)).split('\n');
  if (patch.length === 1) {
    console.log('generated/ is what the contract says.');
    return;
  }
  console.error(patch.slice(0, maxPatchLines).join('\n'));
  if (patch.length > maxPatchLines) console.error(`… and ${patch.length - maxPatchLines} more lines.`);
  console.error('\ngenerated/ is not what the contract says. Run `npm run generate` and commit the result.');
  process.exitCode = 1;
}
