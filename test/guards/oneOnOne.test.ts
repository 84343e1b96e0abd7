import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

// A rule that no test misses when it is gone is not tested. Here it is gone, in a copy, and its tests must say so.
const root = fileURLToPath(new URL('../../', import.meta.url));
const named = [
  'is the same one, still with 201, whoever asks and in whatever order',
  'is one, when a hundred requests race for it',
];
let copy: string;

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'graph-chat-guards-'));
  for (const name of ['src', 'package.json', 'vitest.config.ts', 'tsconfig.json']) {
    await cp(join(root, name), join(copy, name), { recursive: true });
  }
  await cp(join(root, 'test/emulator'), join(copy, 'test/emulator'), { recursive: true });
  for (const name of ['node_modules', 'generated', 'openapi']) await symlink(join(root, name), join(copy, name));
});

afterAll(() => rm(copy, { recursive: true, force: true }));

/** The names of the tests that fail, of those that are about the rule. */
async function failing(): Promise<string[]> {
  const report = join(copy, 'report.json');
  const args = [
    'run',
    'test/emulator/createChat.test.ts',
    '--project',
    'memory',
    '--reporter=json',
    `--outputFile=${report}`,
  ];
  await promisify(execFile)(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), ...args], {
    cwd: copy,
  }).catch(() => {});
  const { testResults } = JSON.parse(await readFile(report, 'utf8')) as {
    testResults: { assertionResults: { title: string; status: string }[] }[];
  };
  const results = testResults.flatMap(({ assertionResults }) => assertionResults);
  expect(results.filter(({ title }) => named.includes(title))).toHaveLength(named.length);
  return results.filter(({ title, status }) => named.includes(title) && status === 'failed').map(({ title }) => title);
}

test('the tests of the one-on-one rule fail where it is switched off, and pass where it is not', async () => {
  expect(await failing()).toEqual([]);

  const file = join(copy, 'src/emulator/rules/newChat.ts');
  const source = await readFile(file, 'utf8');
  const off = source
    .replace('pair ? oneOnOneChatId(...pair) : groupChatId(ground.ids)', 'groupChatId(ground.ids)')
    .replace('pair: pair ? pairKey(...pair) : null', 'pair: null');
  expect(off).not.toBe(source);
  await writeFile(file, off);
  expect((await failing()).sort()).toEqual([...named].sort());
});
