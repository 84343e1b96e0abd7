import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { withReportValue } from '../../src/cli/reportFile.ts';
import { reportText } from '../../src/cli/reportText.ts';
import { createEmulator } from '../../src/emulator/index.ts';
import { run, start } from './commands.ts';

const folder = mkdtempSync(join(tmpdir(), 'graph-chat-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts an emulator, asks for chats, and ends it. Returns everything that it has printed. */
async function output(...args: string[]): Promise<string> {
  const { child, found } = await start(['emulator', '--port', '0', '--json', ...args], /^\{"url".*\}$/m);
  let printed = '';
  child.stdout?.on('data', (chunk) => (printed += chunk));
  const { url } = JSON.parse(found);
  await (await fetch(`${url}/v1.0/chats`, { headers: { authorization: 'Bearer alex' } })).text();
  child.kill('SIGTERM');
  expect(await once(child, 'close')).toEqual([0, null]);
  return printed;
}

describe('graph-chat emulator --report', () => {
  test('prints the report when it ends', async () => {
    const { report } = JSON.parse((await output('--report')).trim().split('\n').at(-1) ?? '');
    expect(report).toMatchObject({ requests: 1, called: [{ operationId: 'listChats' }] });
  });

  test('writes it into a file, as a table or as JSON', async () => {
    const [text, json] = [join(folder, 'report.txt'), join(folder, 'report.json')];
    await output('--report', text);
    expect(readFileSync(text, 'utf8')).toMatch(
      /^Called 1 of \d+ operations, in 1 request:\n {2}listChats {2}1 {2}200 ×1/,
    );
    await output('--report', json);
    expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({ requests: 1 });
  });

  test('says at the start that it cannot write there', () => {
    const { status, stderr } = run('emulator', '--port', '0', '--report', join(folder, 'nothing', 'x'));
    expect([status, stderr]).toEqual([2, expect.stringContaining('--report cannot write')]);
  });

  test.each([
    [['--report'], ['--report=-']],
    [
      ['--report', '--json'],
      ['--report=-', '--json'],
    ],
    [
      ['--report', 'x', '--json'],
      ['--report', 'x', '--json'],
    ],
    [
      ['--report', '-'],
      ['--report', '-'],
    ],
  ])('takes %j', (args, expected) => {
    expect(withReportValue(args)).toEqual(expected);
  });
});

test('a report for people has what was called, the errors, and the permissions', async () => {
  const emulator = await createEmulator();
  const get = (path: string, token = 'alex') =>
    emulator.fetch(new Request(`${emulator.url}${path}`, { headers: { authorization: `Bearer ${token}` } }));
  await get('/v1.0/chats');
  await get('/v1.0/chats/19:x@thread.v2');
  await get('/v1.0/chats', 'app');
  await get('/v1.0/nothing');
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = {
    upn: 'alex@contoso.com',
    appid: 'one',
    app_displayname: 'One',
    scp: 'User.Read Chat.Read Bad\u001b[2J',
  };
  await get('/v1.0/me', `${part({})}.${part(claims)}.`);
  const text = reportText(emulator.report());
  expect(text).toMatch(/^Called 3 of \d+ operations, in 4 requests:$/m);
  expect(text).toMatch(/^ {2}listChats +2 {2}200 ×1, 412 ×1 +never 400, /m);
  expect(text).toContain("\n  getChat 404 ×1: No chat is found with id '19:x@thread.v2'.\n");
  expect(text).toContain('\n1 request led to no operation.\n');
  expect(text).toMatch(/, for signed-in users, in 2 requests:\n {4}Chat\.ReadBasic {2}getChat, listChats\n/);
  expect(text).toMatch(/, on its own, in 1 request:\n {4}none\n {4}No token of this kind will do for listChats\n/);
  expect(text).toMatch(
    /One \(one\), for signed-in users, in 1 request:\n {4}User\.Read {2}getMe\n {4}Its tokens also had Chat\.Read, Bad\S+$/m,
  );
  expect(text).not.toContain('\u001b');
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(130);
});
