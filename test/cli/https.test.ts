import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { isValid, selfSigned } from '../../src/cli/certificates.ts';
import { run, start } from './commands.ts';

const fixture = fileURLToPath(new URL('programs/environmentCredential.mjs', import.meta.url));

function home(): string {
  const folder = mkdtempSync(join(tmpdir(), 'graph-chat-home-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Starts an emulator that listens with TLS too. */
async function secure(folder: string, ...args: string[]) {
  const options = ['emulator', '--port', '0', '--https', '--https-port', '0', '--json', ...args];
  const { found } = await start(options, /^\{"url".*\}$/m, undefined, { HOME: folder });
  return JSON.parse(found) as { url: string; secureUrl: string; certFile: string };
}

/** Runs a program that trusts the certificate. */
const program = (certFile: string, env: NodeJS.ProcessEnv, ...args: string[]) =>
  spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, NODE_EXTRA_CA_CERTS: certFile, ...env },
  });

test('DefaultAzureCredential and the official client work against --https as they are', async () => {
  const { secureUrl, certFile } = await secure(home());
  const { stdout, stderr } = program(
    certFile,
    {
      AZURE_AUTHORITY_HOST: secureUrl,
      AZURE_TENANT_ID: 'contoso.com',
      AZURE_CLIENT_ID: '31359c7f-bd7e-475c-86db-fdb8c937548e',
      AZURE_CLIENT_SECRET: 'any',
      GRAPH_URL: secureUrl,
    },
    fixture,
  );
  expect(stderr).toBe('');
  expect(stdout.trim()).toBe('Alex Moreau');
});

test('the certificate is made once, and its key is for its owner alone', async () => {
  const folder = home();
  const first = await secure(folder);
  expect(first.certFile).toBe(join(folder, '.graph-chat/localhost.pem'));
  const text = readFileSync(first.certFile, 'utf8');
  const keyFile = join(folder, '.graph-chat/localhost-key.pem');
  expect(statSync(keyFile).mode & 0o077).toBe(0);
  await secure(folder);
  expect(readFileSync(first.certFile, 'utf8')).toBe(text);
  const pair = { cert: text, key: readFileSync(keyFile, 'utf8') };
  expect(isValid(pair, Date.now())).toBe(true);
  expect(isValid(pair, Date.now() + 397 * 24 * 3_600_000)).toBe(false);
});

test('a certificate is made anew if what was kept of it does not fit together', async () => {
  const folder = home();
  const { certFile } = await secure(folder);
  const text = readFileSync(certFile, 'utf8');
  writeFileSync(join(folder, '.graph-chat/localhost-key.pem'), (await selfSigned(['localhost'], 1)).key);
  await secure(folder);
  expect(readFileSync(certFile, 'utf8')).not.toBe(text);
});

test('links of a response lead to where the request came in', async () => {
  const { url, secureUrl, certFile } = await secure(home());
  const script = `
    for (const origin of ${JSON.stringify([url, secureUrl])}) {
      const response = await fetch(origin + '/v1.0/me/chats?$top=1', { headers: { authorization: 'Bearer alex' } });
      console.log(new URL((await response.json())['@odata.nextLink']).origin);
    }`;
  const { stdout } = program(certFile, {}, '--input-type=module', '-e', script);
  expect(stdout.trim().split('\n')).toEqual([url, secureUrl]);
});

test('a certificate of one’s own is used', async () => {
  const folder = home();
  const { cert, key } = await selfSigned(['localhost'], 1);
  const [certFile, keyFile] = [join(folder, 'c.pem'), join(folder, 'k.pem')];
  writeFileSync(certFile, cert);
  writeFileSync(keyFile, key);
  const started = await secure(folder, '--cert', certFile, '--key', keyFile);
  expect(started.certFile).toBe(certFile);
  const { stdout } = program(
    certFile,
    {},
    '-e',
    `fetch('${started.secureUrl}/_emulator/health').then((r) => console.log(r.status))`,
  );
  expect(stdout.trim()).toBe('200');
});

test.each([
  [['--cert', 'x.pem'], '--cert is of use with --https alone.'],
  [['--https', '--cert', 'x.pem'], '--cert and --key belong together.'],
  [['--https', '--cert', 'x.pem', '--key', 'y.pem'], /^--cert x\.pem: ENOENT/],
  [['--https', '--https-port', 'x'], "A port is a number from 0 to 65535, not 'x'."],
  [['--signing-key', '/'], /^--signing-key \/: /],
])('a wrong call is refused: %j', (args, message) => {
  const { status, stderr } = run('emulator', '--port', '0', ...args);
  expect(status).toBe(2);
  expect(stderr.split('\n')[0]).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
});

test('a certificate that does not fit its key is refused', async () => {
  const folder = home();
  const [one, two] = [await selfSigned(['localhost'], 1), await selfSigned(['localhost'], 1)];
  const [certFile, keyFile] = [join(folder, 'c.pem'), join(folder, 'k.pem')];
  writeFileSync(certFile, one.cert);
  writeFileSync(keyFile, two.key);
  const { status, stderr } = run(
    'emulator',
    '--port',
    '0',
    '--https',
    '--https-port',
    '0',
    '--cert',
    certFile,
    '--key',
    keyFile,
  );
  expect([status, stderr]).toEqual([1, expect.stringMatching(/^The certificate and its key do not work: /)]);
});

test('a signing key is made once, for its owner alone', async () => {
  const file = join(home(), 'key.pem');
  const keyOf = async () => {
    const { found } = await start(['emulator', '--port', '0', '--json', '--signing-key', file], /^\{"url".*\}$/m);
    const response = await fetch(`${JSON.parse(found).url}/common/discovery/v2.0/keys`);
    return (await response.json()).keys[0].kid;
  };
  expect(await keyOf()).toBe(await keyOf());
  expect(statSync(file).mode & 0o077).toBe(0);
});
