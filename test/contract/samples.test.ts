import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createGraphChat, type GraphChat } from 'graph-chat';
import { expect, test } from 'vitest';
import { contractFolder } from '../../src/codegen/outputs.ts';
import { versions } from '../../src/contract/versions.ts';
import { createMock } from '../../src/mock/index.ts';

type Sample = (graph: GraphChat) => Promise<unknown>;

const folder = join(contractFolder, 'samples');
const samples = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''));
const asked: string[] = [];
const { fetch: mock } = await createMock({ log: ({ operationId }) => asked.push(operationId ?? 'none') });

/** The version that has an operation, v1.0 first. */
const versionOf = (operationId: string) => versions.find(({ operations }) => operationId in operations)?.version;

test('every operation has a sample, and every sample has an operation', () => {
  const operations = new Set(versions.flatMap((version) => Object.keys(version.operations)));
  expect([...samples].sort()).toEqual([...operations].sort());
});

test.each(samples)('%s calls its operation and succeeds', async (operationId) => {
  const { [operationId]: sample } = (await import(join(folder, `${operationId}.ts`))) as Record<string, Sample>;
  const baseUrl = `http://127.0.0.1:4010/${versionOf(operationId)}`;
  asked.length = 0;
  await sample?.(createGraphChat({ baseUrl, token: 'alice', fetch: mock }));
  // A batch calls other operations, and is logged after them.
  expect(asked.at(-1)).toBe(operationId);
});
