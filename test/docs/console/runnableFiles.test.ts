import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { BlockContext } from '../../../src/docs/console/runBlock.ts';
import { runnableFiles } from '../../../src/docs/console/runnableFiles.ts';

const guide = (...code: readonly (readonly [info: string, text: string])[]) => [
  { name: 'guide', code: code.map(([info, text]) => ({ info, text })) },
];

/** Runs the blocks one after the other, as the page does. */
async function run(files: ReadonlyMap<string, string>): Promise<unknown[]> {
  const printed: unknown[] = [];
  const log = (...values: unknown[]) => void printed.push(...values);
  const context: BlockContext = {
    console: { log, info: log, warn: log, error: log },
    fetch,
    modules: { 'graph-chat': { one: 1, two: (value: number) => value * 2 } },
    scope: {},
  };
  for (const [path, script] of files) {
    runInThisContext(script);
    await globalThis.graphChatBlocks?.[path.replace(/\.js$/, '')]?.(context);
  }
  return printed;
}

describe('the code of guides that runs in the page', () => {
  it('is each block of TypeScript that says so, by its number among all', async () => {
    const files = await runnableFiles(guide(['ts run', '1'], ['sh run', 'curl x'], ['ts', '2'], ['ts run', '3']));
    expect([...files.keys()]).toEqual(['guides/guide/0.js', 'guides/guide/3.js']);
  });

  it('has what the blocks above it declared and imported, of whatever form', async () => {
    const files = await runnableFiles(
      guide(
        [
          'ts run',
          "import { one, two as double, type Type } from 'graph-chat';\nconst x: number = one;\nconst { a, b: c = 5, ...rest } = { a: 1 } as any;",
        ],
        ['ts run', 'async function f(): Promise<number> { return double(x); }\nlet [first] = [await f()];'],
        ['ts run', 'console.log(first, a, c, one, rest);\nfor (const x of [7]) console.log(x);'],
      ),
    );
    expect(await run(files)).toEqual([2, 1, 5, 1, {}, 7]);
  });

  it('says which name is missing if a block above was not run', async () => {
    const files = await runnableFiles(guide(['ts run', 'const x = 1;'], ['ts run', 'console.log(x);']));
    const [, second = ['', '']] = [...files];
    await expect(run(new Map([second]))).rejects.toThrow('x is not defined');
  });

  it('imports nothing but the client', async () => {
    await expect(runnableFiles(guide(['ts run', "import { readFile } from 'node:fs';\nreadFile;"]))).rejects.toThrow(
      "guides/guide/0 imports 'node:fs'.",
    );
  });
});
