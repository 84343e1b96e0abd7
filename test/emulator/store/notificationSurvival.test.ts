import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { sqliteStore } from '../../../src/emulator/store/sqlite.ts';
import { startHttpReceiver } from '../subscriptions/httpEndpoint.ts';
import { inShort, Receiver } from '../subscriptions/receiver.ts';
import { startEmulator } from '../testEmulator.ts';
import { temporaryFile } from './stores.ts';

const talker = fileURLToPath(new URL('notifyingProcess.ts', import.meta.url));

/** Runs the process until it was killed. Returns the ids of its subscription and of the messages that it was told of. */
async function killTalker(file: string, endpoint: string, end: 'after' | 'during' | 'never', enough = Infinity) {
  const child = spawn(process.execPath, [talker, file, endpoint, end], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    lines.push(line);
    if (lines.length >= enough) child.kill('SIGKILL');
  }
  if (child.signalCode === null) await once(child, 'exit');
  expect(child.signalCode).toBe('SIGKILL');
  expect(lines.every((line) => line.startsWith('201 '))).toBe(true);
  return lines.slice(1).map((line) => line.slice('201 '.length));
}

test.each(['after', 'during'] as const)(
  'a message is notified although the emulator was killed %s its delivery, by the next one on the same file',
  async (end) => {
    const file = temporaryFile();
    const receiver = new Receiver();
    const { url } = await startHttpReceiver(receiver);
    const told = await killTalker(file, url, end);
    expect(receiver.requests).toEqual([]);
    const { emulator } = await startEmulator({ store: sqliteStore(file) });
    await emulator.settled();
    const { message } = await emulator.state();
    expect(message.length).toBeGreaterThan(0);
    expect(receiver.items.map(inShort)).toEqual(message.map(({ id }) => `created message ${id}`));
    for (const id of told) expect(receiver.items.map(inShort)).toContain(`created message ${id}`);
    await emulator.close();
  },
);

test('every message that was returned with 201 is notified, in order, however often the emulator is killed', async () => {
  const file = temporaryFile();
  const receiver = new Receiver();
  const { url } = await startHttpReceiver(receiver);
  const told = [...(await killTalker(file, url, 'never', 30)), ...(await killTalker(file, url, 'never', 80))];
  const { emulator } = await startEmulator({ store: sqliteStore(file) });
  await emulator.settled();
  for (const id of told) expect(receiver.items.map(inShort)).toContain(`created message ${id}`);
  const { subscription } = await emulator.state();
  expect(subscription).toHaveLength(2);
  for (const { id } of subscription) {
    const ids = receiver.items
      .filter(({ subscriptionId }) => subscriptionId === id)
      .map((item) => item.resourceData.id);
    // What was being delivered when it was killed comes twice, and everything in its order.
    const first = ids.filter((each, index) => ids.indexOf(each) === index);
    expect(first).toEqual(first.toSorted((a, b) => Number(a) - Number(b)));
  }
  await emulator.close();
});
