import { expect, test } from 'vitest';
import { createEmulator } from '../../../src/emulator/index.ts';
import { readResponse } from '../../support/checkedResponse.ts';

test('there are at most 1000 worlds, and the error says what to remove', async () => {
  const emulator = await createEmulator();
  const me = async (name: string) => {
    const headers = { authorization: 'Bearer alex' };
    return readResponse(await emulator.fetch(new Request(`${emulator.url}/worlds/${name}/v1.0/me`, { headers })));
  };
  for (let i = 0; i < 1000; i++) await emulator.world(`w${i}`);
  const { status, body } = await me('one-more');
  expect([status, body.error.code]).toEqual([507, 'InsufficientStorage']);
  expect(body.error.message).toContain('DELETE /_emulator/worlds/{name}');
  expect((await me('w999')).status).toBe(200);
  await emulator.removeWorld('w5');
  expect((await me('one-more')).status).toBe(200);
  await emulator.close();
});
