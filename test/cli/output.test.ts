import { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { printer } from '../../src/cli/printer.ts';
import { start } from './commands.ts';

/** A stream whose reader takes nothing until it is released. */
function stalledStream() {
  let text = '';
  let isReleased = false;
  let release = () => {};
  const stream = new Writable({
    write(chunk, _, done) {
      text += chunk;
      release = done;
      if (isReleased) done();
    },
  });
  return {
    stream: stream as unknown as NodeJS.WriteStream,
    text: () => text,
    release() {
      isReleased = true;
      release();
    },
  };
}

describe('the log of a server', () => {
  test('loses lines that nobody reads, keeps little of them in memory, and says how many are missing', async () => {
    const { stream, text, release } = stalledStream();
    const print = printer(stream);
    const line = 'x'.repeat(1000);
    for (let i = 0; i < 3000; i++) print(line);
    expect(stream.writableLength).toBeLessThan(1_100_000);
    release();
    while (stream.writableLength > 0) await setImmediate();
    const kept = text().split('\n').length - 1;
    print('again');
    expect(text().slice(kept * 1001)).toBe(`${3000 - kept} lines are missing here, because nobody read them.\nagain\n`);
  });

  test.each([
    ['stdout', 'emulator'],
    ['stderr', 'emulator'],
    ['stdout', 'mock'],
  ] as const)('does not end the process if the reader of %s has left: %s', async (closed, command) => {
    const { child, found } = await start([command, '--port', '0'], /http:\/\/127\.0\.0\.1:\d+/);
    child[closed].destroy();
    for (let i = 0; i < 20; i++) {
      const response = await fetch(`${found}/v1.0/chats?n=${i}`, { headers: { authorization: 'Bearer alex' } });
      await response.text();
    }
    expect(child.exitCode).toBeNull();
  });

  test('does not stop the process if nobody reads it', async () => {
    const { child, found } = await start(['emulator', '--port', '0'], /http:\/\/127\.0\.0\.1:\d+/);
    child.stdout.pause();
    // Together these lines are longer than what a pipe holds.
    for (let i = 0; i < 100; i++) {
      const response = await fetch(`${found}/v1.0/chats?${'n'.repeat(4000)}`, {
        headers: { authorization: 'Bearer alex' },
      });
      await response.text();
    }
    expect(child.exitCode).toBeNull();
  });
});
