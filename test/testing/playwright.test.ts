import { expect, onTestFinished, test } from 'vitest';
import { createEmulator } from '../../src/emulator/index.ts';
import { runPlaywright } from './runPlaywright.ts';

async function listening() {
  const emulator = await createEmulator();
  onTestFinished(() => emulator.close());
  return { emulator, url: await emulator.listen() };
}

/** How often each test is run. Four workers run them at once. */
const times = process.env['GRAPH_CHAT_REPEATS'] ?? '5';

test('tests of four workers, each with a world, do not see each other', async () => {
  const { emulator, url } = await listening();
  const { passed, failed, results } = await runPlaywright('pair', url, { args: [`--repeat-each=${times}`] });
  expect(results.flatMap(({ errors }) => errors)).toEqual([]);
  expect({ passed, failed }).toEqual({ passed: 9 * Number(times), failed: 0 });
  expect(await emulator.worlds()).toEqual([]);
  expect(emulator.requests).toEqual([]);
});

test('the same tests fail if they share one emulator', async () => {
  const { url } = await listening();
  const { failed, results } = await runPlaywright('pair', url, { env: { WORLD_SCOPE: 'none' } });
  expect(failed).toBeGreaterThan(0);
  const messages = results.flatMap(({ errors }) => errors.map(({ message }) => message)).join('\n');
  // Each finds what another one has written.
  expect(messages).toMatch(/it is\./);
});
