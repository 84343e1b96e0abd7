import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSamples } from '../../src/codegen/samples.ts';

const formatted = `import type { GraphChat } from 'graph-chat';

/** Lists one chat. */
export async function listOne(graph: GraphChat) {
  return graph.GET('/chats', { params: { query: { $top: 1 } } });
}`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'graph-chat-samples-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('a sample is taken as the formatter leaves it, whether it ran or not', async () => {
  const unformatted = formatted.replaceAll("'", '"').replaceAll('  ', '\t').replaceAll(';', '');
  await writeFile(join(folder, 'listOne.ts'), unformatted);
  await writeFile(join(folder, 'listOneAgain.ts'), `${formatted}\n`);
  await writeFile(join(folder, 'broken.ts'), 'export async function (\n');
  expect([...(await readSamples(folder))].sort()).toEqual([
    ['broken', 'export async function ('],
    ['listOne', formatted],
    ['listOneAgain', formatted],
  ]);
});
