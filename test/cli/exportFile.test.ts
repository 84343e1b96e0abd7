import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run, start } from './commands.ts';

const folder = mkdtempSync(join(tmpdir(), 'graph-chat-export-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts the emulator on a free port. `end` ends it, and returns its status. */
async function emulator(...args: string[]) {
  const { child, found, seen } = await start(['emulator', '--port', '0', '--json', ...args], /^\{"url".*\}$/m);
  const { url } = JSON.parse(found);
  const call = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(url + path, {
      method,
      headers: { authorization: 'Bearer alex', 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return text === '' ? undefined : JSON.parse(text);
  };
  const end = async () => {
    child.kill('SIGTERM');
    const [status] = await once(child, 'exit');
    return status;
  };
  return { call, end, seen };
}

/** The topics of Alex's chats in an emulator or a world of it. */
const topics = async ({ call }: Awaited<ReturnType<typeof emulator>>, root = '') =>
  (await call('GET', `${root}/v1.0/me/chats`)).value.map(({ topic }: { topic: string }) => topic);

const rename = ({ call }: Awaited<ReturnType<typeof emulator>>, root: string, topic: string) =>
  call('PATCH', `${root}/v1.0/chats/19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2`, { topic });

describe('--export and --import', () => {
  test('keep everything with the worlds, the clock and the faults, for another emulator', async () => {
    const file = join(folder, 'all.json');
    const first = await emulator('--export', file);
    await rename(first, '', 'At the root');
    await rename(first, '/worlds/a', 'In a world');
    await first.call('POST', '/_emulator/clock', { now: '2027-05-06T00:00:00Z' });
    await first.call('POST', '/worlds/a/_emulator/faults', { operation: 'getMe', status: 503 });
    expect(await first.end()).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ version: 1, worlds: { a: { version: 1 } } });
    expect(readdirSync(folder).filter((name) => name.startsWith('all.'))).toEqual(['all.json']);

    const second = await emulator('--import', file);
    expect(await topics(second)).toContain('At the root');
    expect(await topics(second, '/worlds/a')).toContain('In a world');
    expect((await second.call('GET', '/_emulator/clock')).now).toMatch(/^2027-05-06/);
    expect(await second.call('GET', '/worlds/a/_emulator/faults')).toMatchObject([{ operation: 'getMe', status: 503 }]);
    expect(await second.end()).toBe(0);
  });

  test('leave data alone that is there already', async () => {
    const file = join(folder, 'once.json');
    const data = join(folder, 'once.db');
    const first = await emulator('--export', file);
    await first.end();
    const second = await emulator('--import', file, '--data', data);
    await rename(second, '', 'Since then');
    await second.end();
    const third = await emulator('--import', file, '--data', data);
    await third.seen(/There is data already, so nothing was imported\./);
    expect(await topics(third)).toContain('Since then');
    await third.end();
  });

  test('take a snapshot of the control', async () => {
    const first = await emulator();
    await rename(first, '', 'Kept');
    await first.call('PUT', '/_emulator/snapshots/kept');
    const file = join(folder, 'snapshot.json');
    writeFileSync(file, JSON.stringify(await first.call('GET', '/_emulator/snapshots/kept')));
    await first.end();
    const second = await emulator('--import', file);
    expect(await topics(second)).toContain('Kept');
    await second.end();
  });

  test.each([
    ['a file that is not there', ['--import', join(folder, 'none.json')], /There is no file .*none\.json/],
    ['what is no JSON', ['--import', import.meta.filename], /exportFile\.test\.ts: .*JSON/],
    ['a newer version', ['--import', written('newer.json', { version: 9 })], /newer\.json: .*Update graph-chat/],
    [
      'a world that is none',
      ['--import', written('world.json', { version: 1, worlds: { a: { version: 1 } } })],
      /world\.json: The world 'a': 'now'/,
    ],
    ['a seed beside it', ['--import', written('x.json', {}), '--seed', written('s.json', {})], /--import brings all/],
    ['a folder to write to that is not there', ['--export', join(folder, 'no', 'x.json')], /--export cannot write/],
    ['a folder to write over', ['--export', folder], /it is a folder/],
  ])('refuse %s, before anything listens', (_what, args, message) => {
    const { status, stderr } = run('emulator', '--port', '0', ...args);
    expect([status, stderr]).toEqual([2, expect.stringMatching(message)]);
  });
});

function written(name: string, value: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(value));
  return path;
}
