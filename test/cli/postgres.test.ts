import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { temporarySchema } from '../emulator/store/stores.ts';
import { testWith } from '../support/needs.ts';
import { postgres } from '../support/postgresServer.ts';
import { main, start } from './commands.ts';

testWith(postgres, 'emulators share a database, do not say its password, and end cleanly', async (url) => {
  const data = new URL(url);
  data.password ||= 'secret';
  data.searchParams.set('schema', temporarySchema());
  const startOne = () => start(['emulator', '--port', '0', '--data', data.href], /The emulator listens[\s\S]*Ctrl-C/);
  const [first, second] = [await startOne(), await startOne()];
  for (const { found } of [first, second]) {
    expect(found).toContain(
      `It keeps what it is sent in postgres://${data.username}@${data.host}${data.pathname}${data.search}.`,
    );
    expect(found).not.toContain(data.password);
  }
  const call = async ({ found }: typeof first, path: string, body?: object) => {
    const headers = { authorization: 'Bearer alex', 'content-type': 'application/json' };
    const root = found.match(/http:\/\/127\.0\.0\.1:\d+\/v1\.0/)?.[0];
    const more = body ? { method: 'POST', body: JSON.stringify(body) } : {};
    return (await fetch(root + path, { headers, ...more })).json();
  };
  const messages = `/chats/${(await call(first, '/chats')).value[0].id}/messages`;
  const sent = await call(first, messages, { body: { content: 'There already?' } });
  first.child.kill('SIGKILL');
  expect((await call(second, messages)).value[0]).toMatchObject({ id: sent.id, body: { content: 'There already?' } });
  second.child.kill('SIGINT');
  expect(await once(second.child, 'exit')).toEqual([0, null]);
});

test('an emulator says in time that its database cannot be reached, without the password', async () => {
  // It takes connections and says nothing.
  const silent = createServer(() => {}).listen(0, '127.0.0.1');
  onTestFinished(() => void silent.close());
  await once(silent, 'listening');
  const { port } = silent.address() as { port: number };
  const data = `postgres://ann:secret@127.0.0.1:${port}/chats`;
  const began = performance.now();
  const child = spawn(process.execPath, [main, 'emulator', '--port', '0', '--data', data]);
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk;
    });
  }
  expect(await once(child, 'close')).toEqual([1, null]);
  expect(performance.now() - began).toBeLessThan(30_000);
  const why = 'cannot be reached at present: Connection terminated: it took too long.';
  expect(said).toBe(`postgres://ann@127.0.0.1:${port}/chats ${why}\n`);
});
