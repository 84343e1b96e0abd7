import { describe, expect, onTestFinished, test } from 'vitest';
import { contractOperations } from './contract.ts';
import { emulatorTarget } from './emulatorTarget.ts';
import { proxyTarget, proxyTo } from './proxyTarget.ts';
import { contractSuite } from './suite.ts';

describe("the emulator follows the contract, as Prism's validating proxy reads it", () => {
  contractSuite(proxyTarget, { prefers: false, proxied: true, ways: ['in this process'] });
});

test('the proxy refuses a response that departs from the contract', async () => {
  const emulator = await emulatorTarget();
  onTestFinished(() => emulator.close());
  const [listChats] = contractOperations('v1.0');
  const { token } = await emulator.ready(listChats as NonNullable<typeof listChats>);
  const invented = await proxyTo({
    ...emulator,
    fetch: async (request) => Response.json({ ...(await (await emulator.fetch(request)).json()), invented: true }),
  });
  const request = new Request(`${emulator.root('v1.0')}/chats`, { headers: { authorization: `Bearer ${token}` } });
  await expect(invented.fetch(request)).rejects.toThrow("additional properties; found 'invented'");
});
