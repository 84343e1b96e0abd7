import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { createEmulator } from '../../src/emulator/index.ts';
import { testWith } from '../support/needs.ts';
import { program } from '../support/programs.ts';
import { main, run } from './commands.ts';

const fixture = (name: string) => fileURLToPath(new URL(`programs/${name}`, import.meta.url));

/** Runs a program with `graph-chat run`, and returns what it printed and how it ended. */
const runProgram = (...command: string[]) => run('run', '--quiet', '--', ...command);

test('the official client and @azure/identity find the people of the seed, as they are', () => {
  const { stdout, stderr, status } = runProgram(process.execPath, fixture('officialClient.mjs'));
  expect(stderr).toBe('');
  expect(stdout.trim()).toBe(
    'Alex Moreau, Contoso Administrator, Gus Ferreira, Jacob Hansen, Mei Tanaka, Nadia Okafor',
  );
  expect(status).toBe(0);
});

test('every way in which Node makes connections leads to the emulator', () => {
  const { stdout, stderr } = runProgram(process.execPath, fixture('plainNode.mjs'));
  expect(stderr).toBe('');
  expect(stdout.trim().split('\n')).toEqual(['fetch 200 Alex Moreau', 'https 200', 'tls 401']);
});

testWith(olderNode(), 'a Node that knows nothing of proxy variables is led there, too', (node) => {
  const { stdout } = runProgram(node, fixture('plainNode.mjs'));
  expect(stdout.trim().split('\n')).toEqual(['fetch 200 Alex Moreau', 'https 200', 'tls 401']);
});

testWith(program('curl', ['curl']), 'curl signs in and reads, with nothing but its own options', (curl) => {
  const script = `
    token=$(${curl} -s https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token -d grant_type=client_credentials \\
      -d client_id=my-app -d client_secret=any -d scope=https://graph.microsoft.com/.default | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
    ${curl} -s -H "Authorization: Bearer $token" 'https://graph.microsoft.com/v1.0/users/alex@contoso.com?$select=displayName'`;
  const { stdout } = runProgram('sh', '-c', script);
  expect(JSON.parse(stdout)).toEqual({
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#users(displayName)/$entity',
    displayName: 'Alex Moreau',
  });
});

testWith(program('wget', ['wget'], true), 'wget is led there', (wget) => {
  const { stdout } = runProgram(
    wget,
    '-qO-',
    '--header=Authorization: Bearer mei',
    'https://graph.microsoft.com/v1.0/me',
  );
  expect(JSON.parse(stdout).displayName).toBe('Mei Tanaka');
});

testWith(program('Python', ['python3', 'python'], true), 'the urllib of Python is led there', (python) => {
  const script = `
import json, urllib.request
request = urllib.request.Request('https://graph.microsoft.com/v1.0/me', headers={'Authorization': 'Bearer mei'})
print(json.load(urllib.request.urlopen(request))['displayName'])`;
  expect(runProgram(python, '-c', script).stdout.trim()).toBe('Mei Tanaka');
});

test('a program has its own input, output, arguments and environment', () => {
  const script = 'process.stdin.pipe(process.stdout); console.error(process.argv[1], process.env.MINE)';
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [main, 'run', '--quiet', '--', process.execPath, '-e', script, '--', '--help'],
    {
      encoding: 'utf8',
      input: 'what comes in',
      env: { ...process.env, MINE: 'kept' },
    },
  );
  expect([stdout, stderr.trim()]).toEqual(['what comes in', '--help kept']);
});

test('a run ends as the program does', () => {
  expect(runProgram('sh', '-c', 'exit 7').status).toBe(7);
  expect(runProgram('sh', '-c', 'kill -9 $$').status).toBe(128 + 9);
  const missing = runProgram('no-such-command');
  expect([missing.status, missing.stderr.trim()]).toEqual([127, 'no-such-command: command not found']);
  expect(runProgram(fixture('officialClient.mjs')).status).toBe(126);
  const below = runProgram(`${fixture('officialClient.mjs')}/x`);
  expect([below.status, below.stderr]).toEqual([126, expect.stringMatching(/^\S+: spawn ENOTDIR\n$/)]);
  const empty = runProgram('');
  expect([empty.status, empty.stderr.trim()]).toEqual([127, ': command not found']);
});

test('a signal is passed on, and the program decides', async () => {
  const script = "process.on('SIGTERM', () => process.exit(5)); console.log('ready'); setInterval(() => {}, 1000)";
  const child = spawn(process.execPath, [main, 'run', '--quiet', '--', process.execPath, '-e', script]);
  onTestFinished(() => void child.kill('SIGKILL'));
  child.stdout.once('data', () => child.kill('SIGTERM'));
  const status = await new Promise((resolve) => child.once('exit', resolve));
  expect(status).toBe(5);
});

testWith(program('Python', ['python3', 'python'], true), 'Ctrl-C reaches a program once', (python) => {
  // Half a second behind the first, a second one would be heard as well.
  const counted = `
import signal, time
heard = []
signal.signal(signal.SIGINT, lambda *_: heard.append(1))
print('ready', flush=True)
while not heard: time.sleep(0.01)
end = time.monotonic() + 0.5
while time.monotonic() < end: time.sleep(0.01)
print('heard', len(heard), flush=True)`;
  // A terminal sends the signal to every program in it. What it prints comes in pieces.
  const terminal = `
import os, pty, re, sys
process, screen = pty.fork()
if process == 0: os.execv(sys.argv[1], sys.argv[1:])
seen = b''
def read_until(pattern):
    global seen
    while not re.search(pattern, seen): seen += os.read(screen, 1000)
read_until(rb'ready\\r\\n')
os.write(screen, b'\\x03')
read_until(rb'heard \\d+\\r\\n')
print(seen.decode(), os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]))`;
  const command = [process.execPath, main, 'run', '--quiet', '--', python, '-c', counted];
  const { stdout } = spawnSync(python, ['-c', terminal, ...command], { encoding: 'utf8' });
  expect(stdout).toMatch(/heard 1\s+0\s*$/);
});

test('a wrong call says what is wrong', () => {
  const failure = (...args: string[]) => {
    const { status, stderr } = run('run', ...args);
    return [status, stderr.split('\n')[0]];
  };
  expect(failure()).toEqual([2, 'run needs a command: graph-chat run -- COMMAND ARGS.']);
  expect(failure('--')).toEqual([2, 'run needs a command: graph-chat run -- COMMAND ARGS.']);
  expect(failure('--nonsense', '--', 'true')).toEqual([2, "Unknown option '--nonsense'"]);
  expect(failure('--emulator', 'nonsense', '--', 'true')[0]).toBe(2);
  expect(failure('--emulator', 'http://127.0.0.1:9', '--seed', 'people.json', '--', 'true')).toEqual([
    2,
    '--seed is of no use with --emulator, which runs already.',
  ]);
  const [status, message] = failure('--emulator', 'http://127.0.0.1:9', '--', 'true');
  expect([status, message]).toEqual([1, expect.stringMatching(/^No emulator responds at http:\/\/127\.0\.0\.1:9 /)]);
});

test('a port that is taken is named', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const { status, stderr } = run('run', '--port', String(port), '--', 'true');
  expect([status, stderr]).toEqual([1, expect.stringContaining(`Port ${port} on 127.0.0.1 is taken.`)]);
});

test('an emulator that runs already is used, and keeps what the program did', async () => {
  const emulator = await createEmulator();
  onTestFinished(() => emulator.close());
  const url = await emulator.listen();
  const script = `
    const response = await fetch('https://graph.microsoft.com/v1.0/chats', {
      method: 'POST',
      headers: { authorization: 'Bearer alex', 'content-type': 'application/json' },
      body: JSON.stringify({ chatType: 'group', topic: 'From a program', members: ['alex', 'mei'].map((name) => ({
        '@odata.type': '#microsoft.graph.aadUserConversationMember', roles: ['owner'],
        'user@odata.bind': "https://graph.microsoft.com/v1.0/users('" + name + "@contoso.com')" })) }),
    });
    console.log(response.status, response.headers.get('location'));`;
  const child = spawn(process.execPath, [
    ...[main, 'run', '--quiet', '--emulator', url, '--'],
    ...[process.execPath, '--input-type=module', '-e', script],
  ]);
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  await new Promise((resolve) => child.once('close', resolve));
  expect(output).toMatch(/^201 https:\/\/graph\.microsoft\.com\/v1\.0\/chats/);
  expect((await emulator.state()).chat.map(({ topic }) => topic)).toContain('From a program');
});

test('a world of an emulator is used like an emulator, links and batches included', async () => {
  const emulator = await createEmulator();
  onTestFinished(() => emulator.close());
  const url = await emulator.listen();
  const seed = {
    users: { alex: {}, mei: { displayName: 'Mei of the world' } },
    chats: ['A', 'B', 'C'].map((topic) => ({ chatType: 'group' as const, topic, members: ['alex', 'mei'] })),
  };
  const world = await emulator.world('program', { seed });
  const ended = await finished('run', '--quiet', '--emulator', `${url}/worlds/program/`, '--', ...officialPages);
  expect(ended).toEqual({ status: 0, stdout: 'A, B, C\nMei of the world\n', stderr: '' });
  expect(world.requests.filter(({ operationId }) => operationId === 'listUserChats')).toHaveLength(3);
  expect(emulator.requests).toEqual([]);

  const wrong = await finished('run', '--emulator', `${url}/worlds/Wrong_name`, '--', 'true');
  expect(wrong).toMatchObject({ status: 1, stderr: expect.stringContaining('Wrong_name') });
});

const officialPages = [process.execPath, fixture('officialPages.mjs')];

/** Runs a command to its end, while an emulator of this process responds. */
async function finished(...args: string[]) {
  const child = spawn(process.execPath, [main, ...args]);
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const status = await new Promise((resolve) => child.once('close', resolve));
  return { status, stdout, stderr };
}

test('nothing is left behind', () => {
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith('graph-chat-run-'));
  const { stdout } = runProgram(process.execPath, '-p', 'process.env.NODE_EXTRA_CA_CERTS');
  expect(stdout.trim()).toContain('graph-chat-run-');
  expect(existsSync(stdout.trim())).toBe(false);
  const after = readdirSync(tmpdir()).filter((name) => name.startsWith('graph-chat-run-'));
  expect(after.filter((name) => !before.includes(name) && stdout.includes(name))).toEqual([]);
});

/** A Node of the machine that is older than the one of the tests. */
function olderNode() {
  const paths = ['/usr/bin/node', '/usr/local/bin/node'];
  const major = (path: string) =>
    Number(/^v(\d+)/.exec(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[1]);
  return {
    what: 'an older Node',
    found: paths.find((path) => major(path) >= 18 && major(path) < 22),
    advice: `Looked for Node 18 to 21 at ${paths.join(' and ')}.`,
    optional: true,
  };
}
