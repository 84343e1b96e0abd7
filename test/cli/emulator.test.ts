import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run, start } from './commands.ts';

const folder = mkdtempSync(join(tmpdir(), 'graph-chat-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file with a text, by its path. */
function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Starts the emulator on a free port. */
async function emulator(...args: string[]) {
  const { child, seen, found } = await start(['emulator', '--port', '0', '--json', ...args], /^\{"url".*\}$/m);
  const { url, pid, tokens } = JSON.parse(found);
  const call = async (path: string, token: string | undefined = 'alex', init: RequestInit = {}) => {
    const headers = {
      ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
      'content-type': 'application/json',
    };
    const response = await fetch(`${url}${path}`, { headers, ...init });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
  return { child, seen, url, pid, tokens, call };
}

const twoPeople = JSON.stringify({ users: { ann: {}, ben: {} }, chats: [{ members: ['ann', 'ben'] }] });

describe('graph-chat emulator', () => {
  test('prints its URLs, the ready tokens and a command to try, and ends cleanly on Ctrl-C', async () => {
    const { child, seen, found } = await start(
      ['emulator', '--port', '0'],
      /The emulator listens[\s\S]*Ctrl-C ends it/,
    );
    expect(found).toMatch(/^ {2}Emulator +http:\/\/127\.0\.0\.1:\d+\/v1\.0$/m);
    expect(found).toMatch(/^ {2}Control +http:\/\/127\.0\.0\.1:\d+\/_emulator$/m);
    expect(found).toMatch(/^ {2}alex +Alex Moreau, alex@contoso\.com$/m);
    expect(found).toMatch(/^ {2}admin .*, who administers the tenant$/m);
    expect(found).toMatch(/^ {2}app +the app graph-chat, on its own$/m);
    const command = found.match(/^ {2}(curl .*)$/m)?.[1] ?? '';
    const { stdout } = spawnSync('bash', ['-c', `${command} -s`], { encoding: 'utf8' });
    expect(JSON.parse(stdout).value).toHaveLength(3);
    expect(await seen(/^GET .*$/m)).toMatch(/^GET \/v1\.0\/chats listChats alex@contoso\.com 200 \d+\.\d ms$/);
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  test('prints lines of JSON for scripts: one at the start, then one for each request', async () => {
    const { child, seen, pid, tokens, call } = await emulator();
    expect(pid).toBe(child.pid);
    expect(tokens).toContainEqual(expect.objectContaining({ token: 'alex', user: 'alex@contoso.com' }));
    await call('/v1.0/chats');
    expect(JSON.parse(await seen(/^\{"time".*\}$/m))).toMatchObject({
      time: expect.stringMatching(/^\d{4}-.*Z$/),
      operationId: 'listChats',
      caller: 'alex@contoso.com',
      status: 200,
    });
  });

  test('is quiet with --quiet', async () => {
    const { child, call } = await emulator('--quiet');
    let more = '';
    child.stdout?.on('data', (chunk) => (more += chunk));
    await call('/v1.0/chats');
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(more).toBe('');
  });

  test.each([
    ['seed.json', twoPeople],
    ['seed.yaml', 'users:\n  ann:\n  ben:\nchats:\n  - members: [ann, ben]\n'],
    ['seed.yml', 'users: { ann: , ben: }\nchats: [{ members: [ann, ben] }]\n'],
  ])('begins with a seed in %s', async (name, text) => {
    const { call, tokens } = await emulator('--seed', file(name, text));
    expect(tokens.map(({ token }: { token: string }) => token)).toEqual(['ann', 'ben']);
    expect((await call('/v1.0/chats', 'ann')).body.value).toHaveLength(1);
  });

  test('takes a seed that begins with a mark of its encoding, and refuses one in another encoding', async () => {
    const { tokens } = await emulator('--seed', file('marked.json', `\uFEFF${twoPeople}`));
    expect(tokens).toHaveLength(2);
    const other = join(folder, 'utf16.json');
    writeFileSync(other, Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(twoPeople, 'utf16le')]));
    const { status, stderr } = run('emulator', '--port', '0', '--seed', other);
    expect([status, stderr]).toEqual([2, expect.stringContaining(`${other}: The file is not UTF-8.`)]);
  });

  test('keeps everything in a file, and has it after kill -9 and a restart', async () => {
    const data = join(folder, 'chats.db');
    const first = await emulator('--data', data, '--seed', file('two.json', twoPeople));
    const { body: chats } = await first.call('/v1.0/chats', 'ann');
    const path = `/v1.0/chats/${chats.value[0].id}/messages`;
    const sent = await first.call(path, 'ann', {
      method: 'POST',
      headers: { authorization: 'Bearer ann', 'content-type': 'application/json' },
      body: JSON.stringify({ body: { content: 'Still here?' } }),
    });
    expect(sent.status).toBe(201);
    first.child.kill('SIGKILL');
    await once(first.child, 'exit');
    const second = await emulator('--data', data, '--seed', file('two.json', twoPeople));
    const { body } = await second.call(path, 'ben');
    expect(body.value[0].body.content).toBe('Still here?');
  });

  test('lets calls without a token act as the default user', async () => {
    const { call } = await emulator('--default-user', 'alex');
    expect((await call('/v1.0/chats', '')).body.value).toHaveLength(3);
  });

  test('knows nobody else if the directory is closed', async () => {
    const { call } = await emulator('--closed-directory');
    expect((await call('/v1.0/chats', 'sam')).status).toBe(401);
    expect((await call('/v1.0/chats')).status).toBe(200);
  });

  test('refuses who sends more than the service takes, if it is told to throttle', async () => {
    const { call, seen } = await emulator('--throttle', '--clock', '2026-01-05T08:00:00Z');
    expect((await call('/v1.0/chats')).status).toBe(200);
    expect((await call('/v1.0/chats')).status).toBe(429);
    expect(await seen(/^.*429.*$/m)).toContain('the limit of 1 request a second for this user');
  });

  test('stands still at a time until it is moved', async () => {
    const { call } = await emulator('--clock', '2026-01-05T08:00:00Z');
    expect((await call('/_emulator/clock')).body).toEqual({ now: '2026-01-05T08:00:00Z' });
    await call('/_emulator/clock', 'alex', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"advance":60000}',
    });
    expect((await call('/_emulator/clock')).body).toEqual({ now: '2026-01-05T08:01:00Z' });
  });

  test('says what to do when the port is taken, and that is all', async () => {
    const { url } = await emulator();
    const { port } = new URL(url);
    const { status, stdout, stderr } = run('emulator', '--port', port);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe(`Port ${port} on 127.0.0.1 is taken. Stop what uses it, or choose another port.\n`);
  });

  test('says so if another one has the file', async () => {
    const data = join(folder, 'shared.db');
    await emulator('--data', data);
    const { status, stderr } = run('emulator', '--port', '0', '--data', data);
    expect(status).toBe(1);
    expect(stderr).toContain(data);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test.each([
    [['--prt', '1'], "Unknown option '--prt'"],
    [['--port', 'abc'], "A port is a number from 0 to 65535, not 'abc'."],
    [['--host', ''], 'A host is a name or an address, and not empty.'],
    [['--data', ''], '--data takes the path of a file, or the URL of a PostgreSQL database.'],
    [['--data'], "Option '--data <value>' argument missing"],
    [['--clock', 'tomorrow'], "--clock: 'tomorrow' is not a valid time. Give an ISO date"],
    [['--seed', join(folder, 'missing.json')], `There is no file ${join(folder, 'missing.json')}.`],
    [['--seed', folder], folder],
  ])('says what is wrong with %j', (args, message) => {
    const { status, stdout, stderr } = run('emulator', ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).toContain('See graph-chat emulator --help.');
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test.each([
    ['typo.json', '{\n  "usrs": {}\n}', '2:3: usrs is not a property of this body.'],
    ['malformed.json', '{ "users": ', '1:12: This is no JSON. The text ends where a value must be.'],
    ['malformed.yaml', 'users: [', '1:9: Flow sequence in block collection'],
    ['empty.yaml', '', '1:1: The seed must be an object.'],
    [
      'nobody.yaml',
      'users: { ann: }\nchats:\n  - members:\n      - ann\n      - ben\n',
      "5:9: chats[0].members[1]: There is no person 'ben'.",
    ],
  ])('says what is wrong with the seed %s, and in which line', (name, text, message) => {
    const path = file(name, text);
    const { status, stderr } = run('emulator', '--port', '0', '--seed', path);
    expect(status).toBe(2);
    expect(stderr).toContain(`${path}:${message}`);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
