import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { run, start } from './commands.ts';

describe('graph-chat', () => {
  test.each([[], ['--help'], ['mock', '--help'], ['emulator', '-h']])('explains itself: %j', (...args: string[]) => {
    const { status, stdout } = run(...args);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Usage: graph-chat (<command>|mock|emulator) \[options\]$/m);
  });

  test('prints its version', () => {
    expect(run('--version').stdout).toMatch(/^\d+\.\d+\.\d+$/m);
  });

  test.each([
    [['mok'], "There is no command 'mok'. Did you mean 'mock'?"],
    [['emulater'], "There is no command 'emulater'. Did you mean 'emulator'?"],
    [['something'], "There is no command 'something'."],
    [['constructor'], "There is no command 'constructor'."],
    [['mock', '--prt', '1'], "Unknown option '--prt'. Did you mean '--port'?"],
    [['mock', '--nothing'], "Unknown option '--nothing'"],
    [['mock', '--host', ''], 'A host is a name or an address, and not empty.'],
    [['mock', 'extra'], "Unexpected argument 'extra'"],
    [['mock', '--port', 'abc'], "A port is a number from 0 to 65535, not 'abc'."],
    [['mock', '--port', '65536'], "A port is a number from 0 to 65535, not '65536'."],
  ])('says what is wrong with %j', (args, message) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^See graph-chat (mock )?--help\.$/m);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('graph-chat mock', () => {
  test('prints if it listens and a command to try, logs requests, and ends cleanly on Ctrl-C', async () => {
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

  test('serves emulator, mock and docs, says what to try, and ends them on Ctrl-C', async () => {
    const ports = ['--port', '0', '--docs-port', '0', '--mock-port', '0'];
    const { child, found } = await start(ports, /Docs[\s\S]*Ctrl-C/, command);
    const origin = (name: string) => found.match(new RegExp(`${name} +(http://127.0.0.1:\\d+)`))?.[1] ?? name;
    expect(await (await fetch(origin('Docs'))).text()).toContain('<title>');
    for (const server of [origin('Emulator'), origin('Mock')]) {
      const response = await fetch(`${server}/v1.0/chats`, { headers: { authorization: 'Bearer alex' } });
      expect(response.status).toBe(200);
    }
    expect((await fetch(`${origin('Emulator')}/_emulator/health`)).status).toBe(200);
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  test('says what to do when a port is taken, and leaves nothing running', async () => {
    const { found } = await start(['mock', '--port', '0'], /http:\/\/127\.0\.0\.1:\d+/);
    const { port } = new URL(found);
    for (const args of [
      ['--port', port],
      ['--port', '0', '--mock-port', port],
      ['--port', '0', '--mock-port', '0', '--docs-port', port],
    ]) {
      const { status, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' });
      expect(status).toBe(1);
      expect(stderr).toContain(`Port ${port} on 127.0.0.1 is taken.`);
      expect(stderr).toContain('npm start -- --port');
    }
  });
});
