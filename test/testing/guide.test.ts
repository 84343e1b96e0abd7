import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { createEmulator } from '../../src/emulator/index.ts';
import { chromium } from '../browser/chromium.ts';
import { readBlocks } from '../guides/documents.ts';
import { testWith } from '../support/needs.ts';
import { runPlaywright } from './runPlaywright.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A folder with the programs of the guide that are for a test runner. */
async function folderWith(runner: string, suffix: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'graph-chat-guide-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
  const blocks = readBlocks().filter(
    ({ name, text }) => name.startsWith('testing ') && text.includes(`from '${runner}'`) && /^test\(/m.test(text),
  );
  expect(blocks.length).toBeGreaterThan(0);
  for (const { name, text } of blocks) await writeFile(join(folder, `${name.replace(' ', '-')}.${suffix}.ts`), text);
  return folder;
}

test('what the guide has for Vitest runs there', async () => {
  const folder = await folderWith('vitest', 'test');
  const config = `import { defineConfig } from 'vitest/config';
import repository from ${JSON.stringify(join(root, 'vitest.config.ts'))};
export default defineConfig({ resolve: repository.resolve, test: { testTimeout: 120_000 } });
`;
  await writeFile(join(folder, 'vitest.config.ts'), config);
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const env = { ...process.env, NO_COLOR: '1' };
  const running = promisify(execFile)(process.execPath, [vitest, 'run'], { cwd: folder, env });
  const { stdout } = await running.catch((error) => {
    throw new Error(`${error.stdout}\n${error.stderr}`);
  });
  expect(stdout).toMatch(/Tests +3 passed/);
});

testWith(chromium, 'what the guide has for Playwright runs there', async (executablePath) => {
  const emulator = await createEmulator();
  onTestFinished(() => emulator.close());
  const url = await emulator.listen();
  const folder = await folderWith('graph-chat/testing/playwright', 'spec');
  const paths = { 'graph-chat/testing/playwright': [join(root, 'src/testing/playwright.ts')] };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { paths } }));
  const use = { emulatorUrl: url, launchOptions: { executablePath, args: ['--no-sandbox', '--disable-gpu'] } };
  await writeFile(
    join(folder, 'playwright.config.ts'),
    `export default ${JSON.stringify({ reporter: 'json', timeout: 120_000, use })};\n`,
  );
  const { results } = await runPlaywright('testing', url, {}, folder);
  expect(results.flatMap(({ errors }) => errors)).toEqual([]);
  expect(results).toHaveLength(1);
});
