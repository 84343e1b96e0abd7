import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const started: ChildProcess[] = [];

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

const run = (...args: string[]) => spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' });

/** Starts a command and waits until its output matches. */
async function start(args: string[], until: RegExp, command = main) {
  const child = spawn(process.execPath, [command, ...args]);
  started.push(child);
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
    child.emit('output');
  });
  child.once('exit', () => child.emit('output'));
  const seen = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const found = output.match(pattern)?.[0];
      if (found !== undefined) return found;
      if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}:\n${output}`);
      await once(child, 'output');
    }
  };
  return { child, seen, found: await seen(until) };
}

describe('graph-chat', () => {
  test.each([[], ['--help'], ['mock', '--help']])('explains itself: %j', (...args: string[]) => {
    const { status, stdout } = run(...args);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Usage: graph-chat <command> \[options\]$/m);
  });

  test('prints its version', () => {
    expect(run('--version').stdout).toMatch(/^\d+\.\d+\.\d+$/m);
  });

  test.each([
    [['mok'], "There is no command 'mok'."],
    [['constructor'], "There is no command 'constructor'."],
    [['mock', '--prt', '1'], "Unknown option '--prt'"],
    [['mock', '--host', ''], 'A host is a name or an address, and not empty.'],
    [['mock', 'extra'], "Unexpected argument 'extra'"],
    [['mock', '--port', 'abc'], "A port is a number from 0 to 65535, not 'abc'."],
    [['mock', '--port', '65536'], "A port is a number from 0 to 65535, not '65536'."],
  ])('says what is wrong with %j', (args, message) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain('graph-chat --help');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('graph-chat mock', () => {
  test('prints where it listens and a command to try, logs requests, and ends cleanly on Ctrl-C', async () => {
    const { child, seen, found } = await start(['mock', '--port', '0'], /curl -H 'Authorization: Bearer alice' \S+/);
    const url = found.split(' ').at(-1) ?? '';
    const response = await fetch(url, { headers: { authorization: 'Bearer alice' } });
    expect(response.status).toBe(200);
    expect(await seen(/^GET \/v1\.0\/chats .*$/m)).toMatch(/^GET \/v1\.0\/chats listChats 200 \d+\.\d ms$/);
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  test('says what to do when the port is taken', async () => {
    const { found } = await start(['mock', '--port', '0'], /http:\/\/127\.0\.0\.1:\d+/);
    const { port } = new URL(found);
    const { status, stderr } = run('mock', '--port', port);
    expect(status).toBe(1);
    expect(stderr).toBe(`Port ${port} on 127.0.0.1 is taken. Stop what uses it, or choose another port.\n`);
  });
});

describe('npm start', () => {
  const command = fileURLToPath(new URL('../../src/cli/start.ts', import.meta.url));

  test('serves the mock and the docs, says what to try, and ends both on Ctrl-C', async () => {
    const { child, found } = await start(['--port', '0', '--docs-port', '0'], /Docs[\s\S]*Ctrl-C/, command);
    const [docs = '', mock = ''] = found.match(/http:\/\/127\.0\.0\.1:\d+/g) ?? [];
    expect(await (await fetch(docs)).text()).toContain('<title>');
    expect((await fetch(`${mock}/v1.0/chats`, { headers: { authorization: 'Bearer alice' } })).status).toBe(200);
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  test('says what to do when a port is taken, and leaves nothing running', async () => {
    const { found } = await start(['mock', '--port', '0'], /http:\/\/127\.0\.0\.1:\d+/);
    const { port } = new URL(found);
    for (const args of [
      ['--port', port],
      ['--port', '0', '--docs-port', port],
    ]) {
      const { status, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' });
      expect(status).toBe(1);
      expect(stderr).toContain(`Port ${port} on 127.0.0.1 is taken.`);
      expect(stderr).toContain('npm start -- --port');
    }
  });
});
