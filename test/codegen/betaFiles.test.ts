import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Contract, readContract } from '../../src/codegen/contract.ts';
import { controlSchemas } from '../../src/codegen/emulator.ts';
import { contractFolder } from '../../src/codegen/outputs.ts';
import type { Schema } from '../../src/contract/openapi.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'graph-chat-contract-'));
  await cp(contractFolder, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

/** Replaces a text in a file of the contract, which must be there. */
async function edit(file: string, before: string, after: string): Promise<void> {
  const text = await readFile(join(folder, file), 'utf8');
  expect(text).toContain(before);
  await writeFile(join(folder, file), text.replace(before, after));
}

const schemaOf = ({ versions }: Contract, version: 'v1.0' | 'beta', name: string): Schema =>
  versions.find((each) => each.name === version)?.api.components.schemas[name] ?? {};

test('a property that is added to a shared schema is in beta too, beside what only beta has', async () => {
  await edit('components/schemas/chat.yaml', '  topic:\n', '  motto:\n    type: string\n  topic:\n');
  const { contract } = await readContract(folder, controlSchemas);
  for (const version of ['v1.0', 'beta'] as const) {
    expect(schemaOf(contract, version, 'chat').properties).toHaveProperty('motto');
    // A request takes back what was read.
    expect(schemaOf(contract, version, 'chatUpdate').properties).toHaveProperty('motto.readOnly', true);
  }
  expect(schemaOf(contract, 'beta', 'chat').properties).toHaveProperty('createdBy');
  expect(schemaOf(contract, 'v1.0', 'chat').properties).not.toHaveProperty('createdBy');
  expect(schemaOf(contract, 'v1.0', 'chatUpdate').properties).not.toHaveProperty('createdBy');
});

test('a property that is null in a file of beta is not in beta', async () => {
  const { contract } = await readContract(folder, controlSchemas);
  expect(schemaOf(contract, 'v1.0', 'teamsAppDefinition').properties).toHaveProperty('shortDescription');
  expect(schemaOf(contract, 'beta', 'teamsAppDefinition').properties).not.toHaveProperty('shortDescription');
});

test('what a query option of beta lists is added to what that of version 1.0 lists', async () => {
  await edit('components/parameters/selectChat.yaml', '      - topic\n', '      - topic\n      - motto\n');
  const { contract } = await readContract(folder, controlSchemas);
  const selectable = contract.versions.map(({ api }) => JSON.stringify(api.components['parameters']?.['selectChat']));
  expect(selectable[0]).toContain('"motto"');
  expect(selectable[0]).not.toContain('"createdBy"');
  expect(selectable[1]).toContain('"motto"');
  expect(selectable[1]).toContain('"createdBy"');
});

test('a file of beta that extends what does not exist is named', async () => {
  await edit('components/schemas/beta/chat.yaml', 'x-extends: chat\n', 'x-extends: chatz\n');
  await expect(readContract(folder, controlSchemas)).rejects.toThrow(
    'openapi/components/schemas/beta/chat.yaml extends chatz. Extend chat, in openapi/components/schemas/chat.yaml, or leave x-extends out.',
  );
});

test('a request for an entity that does not exist is named', async () => {
  await edit('components/schemas/chatUpdate.yaml', 'x-entity: chat\n', 'x-entity: chatz\n');
  await expect(readContract(folder, controlSchemas)).rejects.toThrow(
    'openapi/components/schemas/chatUpdate.yaml: x-entity names chatz, which is no schema with properties.',
  );
});
