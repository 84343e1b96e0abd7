import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// What a machine lacks is made up here: a run of Vitest in an empty project, whose one test needs what there is not.
const root = fileURLToPath(new URL('../../', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'graph-chat-needs-'));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  const need = "{ what: 'a kettle', found: undefined, advice: 'Looked in the kitchen. Buy one.' }";
  await writeFile(
    join(folder, 'tea.test.ts'),
    `import { test } from 'vitest';
import { describeWith, testWith } from ${JSON.stringify(join(root, 'test/support/needs.ts'))};
const kettle = ${need};
test('toast', () => {});
describeWith(kettle, 'tea', () => test('is hot', () => {}));
testWith(kettle, 'coffee', () => {});
testWith({ ...kettle, what: 'a teapot', optional: true }, 'more tea', () => {});
describeWith({ ...kettle, found: 'a hob' }, 'soup', (found) => test('is made on ' + found, () => {}));
`,
  );
  await writeFile(
    join(folder, 'vitest.config.ts'),
    `import { explainSkips } from ${JSON.stringify(join(root, 'test/support/explainSkips.ts'))};
export default { plugins: [explainSkips] };
`,
  );
});
afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly output: string;
}

/** Runs a program with a few variables, and gives how it ended and all that it printed. */
function run(args: readonly string[], variables: Record<string, string>): Promise<Ended> {
  const { CI: _, CHROMIUM: __, GRAPH_CHAT_REFERENCE: ___, ...env } = process.env;
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: folder, env: { ...env, ...variables } }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, output: `${stdout}${stderr}` });
    });
  });
}

describe('what a machine lacks', () => {
  const vitest = (...args: string[]) => [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root=.', ...args];
  const kettle = 'This machine lacks a kettle, which some tests need. Looked in the kitchen. Buy one.';
  const times = (text: string, part: string) => text.split(part).length - 1;

  test.each([
    ['', []],
    [', with another reporter', ['--reporter=dot']],
    [', with tests chosen by name', ['-t', 'toast']],
  ])('is skipped and explained once%s', async (_, args) => {
    const { code, output } = await run(vitest(...args), {});
    expect(output).not.toContain('FAIL');
    expect(code).toBe(0);
    expect(times(output, kettle)).toBe(1);
    expect(times(output, 'This machine lacks a teapot')).toBe(1);
  });

  test('fails in CI, unless CI may be without it', async () => {
    const { code, output } = await run(vitest(), { CI: 'true' });
    expect(code).toBe(1);
    expect(output).toContain(`${kettle} CI is set, so this fails instead of being skipped.`);
    expect(output).toMatch(/Tests .*2 failed.*2 passed.*1 skipped/);
  });

  test('fails in CI, even if other tests were chosen by name', async () => {
    expect((await run(vitest('-t', 'toast'), { CI: 'true' })).code).toBe(1);
  });
});

describe('the variable CHROMIUM', () => {
  const find = `const { chromium } = await import(${JSON.stringify(join(root, 'test/browser/chromium.ts'))});
console.log(chromium.found ?? 'none');`;
  const found = (named: string) => run(['--input-type=module', '-e', find], { CHROMIUM: named });

  test('names the browser, from the working directory if it is no whole path', async () => {
    await writeFile(join(folder, 'my browser'), '#!/bin/sh\n');
    await chmod(join(folder, 'my browser'), 0o755);
    expect(await found('my browser')).toEqual({ code: 0, output: `${join(folder, 'my browser')}\n` });
  });

  test.each(['/no/such/browser', 'plain', 'a folder'])('is an error if it names no program: %s', async (named) => {
    await writeFile(join(folder, 'plain'), '');
    await mkdir(join(folder, 'a folder'), { recursive: true });
    const { code, output } = await found(named);
    expect(code).not.toBe(0);
    expect(output).toContain(`CHROMIUM is ${named}, which is no program that can be run.`);
  });
});
