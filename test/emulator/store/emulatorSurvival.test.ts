import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { sqliteStore } from '../../../src/emulator/store/sqlite.ts';
import { startEmulator } from '../testEmulator.ts';
import { temporaryFile } from './stores.ts';

const chatter = fileURLToPath(new URL('emulatorProcess.ts', import.meta.url));

/** The lines that an emulator on a file said until it was killed, in the middle of its work. */
async function killChatter(file: string, enough: number): Promise<string[]> {
  const child = spawn(process.execPath, [chatter, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    lines.push(line);
    if (lines.length >= enough) child.kill('SIGKILL');
  }
  if (child.signalCode === null) await once(child, 'exit');
  expect(child.signalCode).toBe('SIGKILL');
  return lines;
}

test('an emulator on a file has every chat and message that it responded with 201, after it was killed', async () => {
  const file = temporaryFile();
  const lines = [...(await killChatter(file, 25)), ...(await killChatter(file, 120))];
  const { as, emulator } = await startEmulator({ store: sqliteStore(file) });
  for (const line of lines) {
    const [status, chat, message] = line.split(' ');
    expect(status).toBe('201');
    const path = message === undefined ? `/chats/${chat}` : `/chats/${chat}/messages/${message}`;
    expect((await as('alex').get(path)).status).toBe(200);
  }
  await emulator.close();
});
