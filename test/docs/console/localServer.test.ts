import { createServer } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { sendToLocal } from '../../../src/docs/console/localServer.ts';

it('a server that does not answer to the end is waited for no longer than said', async () => {
  for (const begins of [false, true]) {
    const server = createServer((_, response) => {
      if (begins) response.write('{');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const { port } = server.address() as { port: number };
    const request = { method: 'GET', url: `http://127.0.0.1:${port}/v1.0/chats`, headers: [] };
    await expect(sendToLocal(request, 50)).rejects.toThrow('has not answered to the end for 0.05 seconds');
  }
});
