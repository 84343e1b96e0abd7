import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

// If a rule is removed and no test fails, the rule is not tested. Here it is removed in a copy, and its tests must fail.
const root = fileURLToPath(new URL('../../', import.meta.url));
const named = [
  'is the same one, still with 201, whoever asks and in whatever order',
  'is one, when a hundred requests race for it',
];
let copy: string;

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'graph-chat-guards-'));
  for (const name of ['src', 'test/emulator', 'test/support', 'package.json', 'vitest.config.ts', 'tsconfig.json']) {
    await cp(join(root, name), join(copy, name), { recursive: true });
  }
  for (const name of ['node_modules', 'generated', 'openapi']) await symlink(join(root, name), join(copy, name));
});

afterAll(() => rm(copy, { recursive: true, force: true }));

/** Runs the tests in the copy. Returns the titles of those that passed and of those that failed. */
async function run(): Promise<{ passed: string[]; failed: string[] }> {
  const report = join(copy, 'report.json');
  const args = ['run', 'test/emulator/chats/createChat.test.ts', '--project=memory', '--reporter=json'];
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  await promisify(execFile)(process.execPath, [vitest, ...args, `--outputFile=${report}`], { cwd: copy }).catch(
    () => {},
  );
  const { testResults } = JSON.parse(await readFile(report, 'utf8')) as {
    testResults: { assertionResults: { title: string; status: string }[] }[];
  };
  const results = testResults.flatMap(({ assertionResults }) => assertionResults);
  const titles = (wanted: string) => results.filter(({ status }) => status === wanted).map(({ title }) => title);
  return { passed: titles('passed'), failed: titles('failed') };
}

test('the tests of the one-on-one rule fail if it is switched off, and the others of the file do not', async () => {
  const file = join(copy, 'src/emulator/chats/newChat.ts');
  const source = await readFile(file, 'utf8');
  await writeFile(file, switchedOff(source));
  const { passed, failed } = await run();
  expect(failed).toEqual(expect.arrayContaining(named));
  // The other tests pass, so the copy works.
  expect(passed.length).toBeGreaterThan(20);
});

/** The source without the rule. Fails if a line of the rule is missing, because the guard would then check nothing. */
function switchedOff(source: string): string {
  const lines = [
    ['pair ? oneOnOneChatId(...pair) : groupChatId(context.ids)', 'groupChatId(context.ids)'],
    ['pair: pair ? pairKey(...pair) : null', 'pair: null'],
  ] as const;
  return lines.reduce((text, [on, off]) => {
    expect(text).toContain(on);
    return text.replace(on, off);
  }, source);
}
