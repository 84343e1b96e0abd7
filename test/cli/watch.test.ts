import { once } from 'node:events';
import { mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run, start } from './commands.ts';

const folder = mkdtempSync(join(tmpdir(), 'graph-chat-watch-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts an emulator that watches a file, which has one person at first. */
async function watching(name: string, ...args: string[]) {
  const path = join(folder, name);
  writeFileSync(path, 'users:\n  ann:\n');
  const { child, seen, found } = await start(
    ['emulator', '--port', '0', '--json', '--quiet', '--seed', path, '--watch', ...args],
    /^\{"url".*\}$/m,
  );
  const { url } = JSON.parse(found);
  const people = async () =>
    (await (await fetch(`${url}/_emulator/tokens`)).json()).map(({ token }: { token: string }) => token);
  return { path, child, seen, people };
}

/** A line that is printed when the seed was loaded for the nth time. */
const reloaded = (times: number) => new RegExp(`(?:"reloaded":true[^]*?){${times}}`);

describe('graph-chat emulator --watch', () => {
  test('begins again when the file is written, and when another one takes its place', async () => {
    const { path, seen, people } = await watching('seed.yaml');
    writeFileSync(path, 'users:\n  ben:\n');
    await seen(reloaded(1));
    expect(await people()).toEqual(['ben']);
    writeFileSync(`${path}.new`, 'users:\n  cho:\n');
    renameSync(`${path}.new`, path);
    await seen(reloaded(2));
    expect(await people()).toEqual(['cho']);
  });

  test('says in which line a broken seed is wrong, and keeps what was there until it is right', async () => {
    const { path, seen, people } = await watching('broken.yaml');
    writeFileSync(path, 'users:\n  ben:\nchats:\n  - members: [ben, dan]\n');
    expect(await seen(/^.*"reloaded":false.*$/m)).toContain(
      "broken.yaml:4:20: chats[0].members[1]: There is no person 'dan'.",
    );
    expect(await people()).toEqual(['ann']);
    writeFileSync(path, 'users:\n  { be');
    expect(await seen(/^.*broken\.yaml:2:7.*$/m)).toContain('"reloaded":false');
    writeFileSync(path, 'users:\n  ben:\n');
    await seen(reloaded(1));
    expect(await people()).toEqual(['ben']);
  });

  test('bears that the file is gone for a while', async () => {
    const { path, seen, people } = await watching('gone.yaml');
    rmSync(path);
    await seen(/There is no file/);
    expect(await people()).toEqual(['ann']);
    writeFileSync(path, 'users:\n  ann:\n');
    await seen(reloaded(1));
    expect(await people()).toEqual(['ann']);
  });

  test('follows a symbolic link', async () => {
    const link = join(folder, 'link.yaml');
    symlinkSync(join(folder, 'first.yaml'), link);
    const target = join(folder, 'second.yaml');
    writeFileSync(target, 'users:\n  ben:\n');
    const { seen, people } = await watching('link.yaml');
    rmSync(link);
    symlinkSync(target, link);
    await seen(reloaded(1));
    expect(await people()).toEqual(['ben']);
  });

  test('ends like any other, and says in words what it does', async () => {
    const path = join(folder, 'words.yaml');
    writeFileSync(path, 'users:\n  ann:\n');
    const { child, seen } = await start(['emulator', '--port', '0', '--seed', path, '--watch'], /Ctrl-C ends it/);
    writeFileSync(path, 'users:\n  ben:\n');
    await seen(/words\.yaml has changed: began again\.\n/);
    writeFileSync(path, 'users: 5\n');
    await seen(/words\.yaml:1:1: users must be an object\.\nEverything is as it was\.\n/);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  test.each([
    [[], '--watch needs a file to watch. Name it with --seed FILE.'],
    [
      ['--seed', 'x.yaml', '--data', 'x.db'],
      '--watch begins again whenever the seed changes, and would empty what --data keeps.',
    ],
  ])('is refused with %j', (args, message) => {
    const { status, stderr } = run('emulator', '--watch', ...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});
