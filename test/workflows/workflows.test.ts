import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { createEmulator } from '../../src/emulator/index.ts';
import { finance, userIds } from '../emulator/testEmulator.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const redocly = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
const files = readdirSync(join(root, 'openapi/workflows')).map((name) => `openapi/workflows/${name}`);

/** Runs the workflows as a user does, against a server. Returns what the command prints, and whether it succeeded. */
async function respect(url: string, inputs: Record<string, string>) {
  const input = Object.entries(inputs).map(([name, value]) => `${name}=${value}`);
  const args = ['respect', ...files, '--server', `graph=${url}/v1.0`, '--input', input.join(',')];
  const running = promisify(execFile)(process.execPath, [redocly, ...args], { cwd: root });
  return running.then(
    ({ stdout, stderr }) => ({ succeeded: true, printed: stdout + stderr }),
    (error: { stdout: string; stderr: string }) => ({ succeeded: false, printed: error.stdout + error.stderr }),
  );
}

const inputs = {
  token: 'alex',
  appToken: 'app',
  user: userIds.alex,
  other: userIds.nadia,
  third: userIds.mei,
  group: finance,
  since: new Date(Date.now() - 3_600_000).toISOString(),
};

test('every workflow runs against the emulator', async () => {
  const emulator = await createEmulator();
  onTestFinished(() => emulator.close());
  const { succeeded, printed } = await respect(await emulator.listen(), inputs);
  expect(succeeded, printed).toBe(true);
  expect(printed.match(/Workflows: 1 passed, 1 total/g)).toHaveLength(files.length);
  const { chat = [] } = await emulator.state();
  expect(chat.map(({ topic }) => topic)).toContain('A workflow');
}, 60_000);

test('a workflow fails if the server does not follow it', async () => {
  const emulator = await createEmulator();
  onTestFinished(() => emulator.close());
  const url = await emulator.listen();
  emulator.faults.arm({ operation: 'replyToThread', status: 500 });
  const { succeeded, printed } = await respect(url, inputs);
  expect(succeeded).toBe(false);
  expect(printed).toMatch(/✗ POST \/groups\/\{group-id\}\/threads\/\{thread-id\}\/reply/);
}, 60_000);
