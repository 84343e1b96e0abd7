import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createEmulator } from '../../src/emulator/index.ts';
import { serveFolder } from '../../src/http/serveFolder.ts';
import { chromium } from '../browser/chromium.ts';
import { bundleApp } from '../browser/signInApp/bundle.ts';
import { testWith } from '../support/needs.ts';
import { runPlaywright } from './runPlaywright.ts';

async function listening() {
  const emulator = await createEmulator();
  onTestFinished(() => emulator.close());
  return { emulator, url: await emulator.listen() };
}

/** How often each of the six tests is run. Four workers run them at once. */
const rounds = 5 * Number(process.env['GRAPH_CHAT_RUNS'] ?? 1);

test('tests of four workers, each with a world, do not see each other', async () => {
  const { emulator, url } = await listening();
  const { passed, failed, results } = await runPlaywright('pair', url, { ROUNDS: String(rounds) });
  expect(results.flatMap(({ errors }) => errors)).toEqual([]);
  expect({ passed, failed }).toEqual({ passed: 6 * rounds, failed: 0 });
  expect(await emulator.worlds()).toEqual([]);
  expect(emulator.requests).toEqual([]);
});

test('the same tests fail if they share one emulator', async () => {
  const { url } = await listening();
  const { results } = await runPlaywright('pair', url, { WORLD_SCOPE: 'none' });
  const failed = results.filter(({ status }) => status === 'failed').map(({ title }) => title);
  // Whichever of these lists the messages last finds those of the other.
  expect(failed).toContainEqual(expect.stringMatching(/^the two have a new chat/));
});

test('the report of a test that fails has what its world was asked', async () => {
  const { emulator, url } = await listening();
  const { results } = await runPlaywright('report', url);
  const reports = new Map(results.map(({ title, attachments: [first] }) => [title, decoded(first?.body)]));
  expect(reports.get('a wrong expectation')).toMatch(
    /^http:\S+\/worlds\/a-wrong-expectation-\w+\n\n\S+ GET \/v1\.0\/me 200 getMe by ines@contoso\.com, [\d.]+ ms\n$/,
  );
  expect(reports.get('an app that asks somebody else')).toMatch(/which is kept\. .+\n\nNo request has come here\.\n$/);
  expect(reports.get('what passes')).toBe('');
  expect(await emulator.worlds()).toEqual([expect.stringMatching(/^an-app-that-asks-somebody-else-\w{16}$/)]);
});

test('without an emulator, a test says how to start one', async () => {
  const { emulator, url } = await listening();
  await emulator.close();
  const { results } = await runPlaywright('report', url);
  for (const { errors } of results) {
    expect(errors[0]?.message).toContain(
      `No emulator responds at ${url} (ECONNREFUSED). Start one with: npx graph-chat emulator --port ${new URL(url).port}`,
    );
  }
});

testWith(chromium, 'a page in a browser uses the world of its test, as it is deployed', async (executablePath) => {
  const { emulator, url } = await listening();
  const folder = await mkdtemp(join(tmpdir(), 'graph-chat-testing-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await bundleApp(folder);
  const server = await serveFolder(folder, { port: 0 });
  onTestFinished(() => server.close());
  const { results } = await runPlaywright('page', url, { CHROMIUM: executablePath, APP_URL: server.url });
  expect(results.flatMap(({ errors }) => errors)).toEqual([]);
  expect(results).toHaveLength(4);
  expect(await emulator.worlds()).toEqual([]);
});

const decoded = (base64 = '') => Buffer.from(base64, 'base64').toString();
