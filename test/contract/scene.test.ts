import { expect, test } from 'vitest';
import { createEmulator } from '../../src/emulator/index.ts';
import { memoryStore } from '../../src/emulator/store/memory.ts';
import { contractOperations } from './contract.ts';
import { prepare } from './scene.ts';

test('an unknown path parameter is reported, with the file and what to write there', async () => {
  const [operation] = contractOperations('v1.0').filter(({ id }) => id === 'getChat');
  if (!operation) expect.unreachable();
  const parameters = operation.parameters.map((parameter) => ({ ...parameter, name: 'reply-id', example: '42' }));
  const preparing = prepare(await createEmulator(), memoryStore(), { ...operation, parameters });
  await expect(preparing).rejects.toThrow(
    'The path of getChat has the parameter reply-id, and nothing says how there comes to be one. Add reply-id to ' +
      "`named` in test/contract/scene.ts: `seeded` if the default seed has '42', or a function that makes it.",
  );
});
