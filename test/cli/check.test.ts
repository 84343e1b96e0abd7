import { once } from 'node:events';
import { expect, test } from 'vitest';
import { run, start } from './commands.ts';

test.each([
  [['check'], 'Which server? Give its URL'],
  [['check', 'nonsense', '--token', 'x'], "'nonsense' is no URL of a server."],
  [['check', '127.0.0.1:4010', '--token', 'x'], 'One begins with http:// or https://.'],
  [['check', 'http://x/a/beta/chats/', '--token', 'x'], 'Give http://x/a/beta.'],
  [['check', 'http://127.0.0.1:4010', '--token', 'Bearer x'], "Give it without 'Bearer'"],
  [['check', 'ftp://x', '--token', 'x'], "'ftp://x' is no URL of a server."],
  [['check', 'http://127.0.0.1:4010'], 'A token is missing.'],
  [['check', 'http://127.0.0.1:4010', '--token', ' '], 'A token is missing.'],
  [['check', 'http://127.0.0.1:4010', '--token', 'a\nb'], 'characters that no token has'],
  [['check', 'http://127.0.0.1:4010', '--token', 'x', '--version', 'v2'], "A version is v1.0 or beta, not 'v2'."],
  [['check', 'http://x', 'http://y', '--token', 'x'], "Unexpected argument 'http://y'."],
  [
    ['check', 'http://127.0.0.1:4010', '--tokn', 'x'],
    "Unknown option '--tokn'. Did you mean '--token'?\nSee graph-chat check --help.",
  ],
  [['check', 'http://127.0.0.1:4010', '--token', 'x', '--group', ''], '--group takes an id.'],
  [['check', 'http://127.0.0.1:4010', '--token', 'x', '--user', ' '], '--user takes an id.'],
  [['check', 'http://127.0.0.1:4010/v1.0', '--token', 'x', '--version', 'beta'], 'The URL ends in v1.0, and --version'],
  [['check', 'http://ann:word@127.0.0.1:4010', '--token', 'x'], 'has no user, no query and no fragment.'],
  [['check', 'http://127.0.0.1:4010/v1.0/chats?$top=1', '--token', 'x'], 'has no user, no query and no fragment.'],
  [['check', 'http://127.0.0.1:99999', '--token', 'x'], "'http://127.0.0.1:99999' is no URL of a server."],
])('graph-chat %j says what is wrong, and ends with 2', (args, message) => {
  const { status, stdout, stderr } = run(...args);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('a server that does not respond, or refuses the token, ends it with 2 and one sentence', async () => {
  const { child, found } = await start(['emulator', '--port', '0', '--closed-directory'], /http:\/\/127\.0\.0\.1:\d+/);
  const refused = run('check', found, '--token', 'nobody');
  expect(refused.status).toBe(2);
  expect(refused.stderr).toMatch(/^http:\S+ does not accept the token: .*\n$/);
  const elsewhere = run('check', `${found}/other`, '--token', 'alex');
  expect(elsewhere).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^\S+ has no chats\. Give the root of the API.*\n$/),
  });
  const encrypted = run('check', found.replace('http:', 'https:'), '--token', 'alex');
  expect(encrypted).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/^https:\S+ does not respond: TLS fails with \w+, as if it spoke http\.\n$/),
  });
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('close', resolve));
  const gone = run('check', found, '--token', 'alex');
  expect(gone).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/ does not respond: .*\n$/) });
});

test('a server that follows the contract ends it with 0, one that does not with 1, as text and as JSON', async () => {
  const emulator = await start(['emulator', '--port', '0'], /http:\/\/127\.0\.0\.1:\d+/);
  const good = run('check', `${emulator.found}/v1.0`, '--token', 'alex');
  expect(good.status, good.stdout).toBe(0);
  expect(good.stdout).toMatch(/^Asked \d+ of \d+ operations of http:\S+\/v1\.0, in \d+ requests\.\n\n0 deviations$/m);
  const mock = await start(['mock', '--port', '0'], /http:\/\/127\.0\.0\.1:\d+/);
  const bad = run('check', mock.found, '--token', 'alex', '--version', 'beta', '--json');
  expect(bad.status).toBe(1);
  const report = JSON.parse(bad.stdout);
  expect(report).toMatchObject({ version: 'beta', root: `${mock.found}/beta`, left: [] });
  expect(report.deviations[0]).toMatchObject({ operation: expect.any(String), path: expect.any(String), status: 200 });
});

test('Ctrl-C ends it with a report of what was found until then, and of the chat that is left', async () => {
  const emulator = await start(['emulator', '--port', '0'], /http:\/\/127\.0\.0\.1:\d+/);
  const fault = { operation: 'pinMessage', latency: 60_000, times: 'always' };
  await fetch(`${emulator.found}/_emulator/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fault),
  });
  const who = ['--token', 'alex', '--user', 'alex@contoso.com', '--other', 'mei@contoso.com'];
  const args = ['check', `${emulator.found}/v1.0`, ...who, '--write'];
  const { child, seen } = await start(args, /^/);
  await emulator.seen(/ replyWithQuote /);
  child.kill('SIGINT');
  await seen(/^Left on the server.*\n *the chat 19:\S+$/m);
  expect(await seen(/^ {2}the check was interrupted: .*$/m)).toContain('addChatMember');
  expect(child.exitCode ?? (await once(child, 'exit'))[0]).toBe(2);
});
