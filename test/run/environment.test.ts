import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { proxyEnvironment, upstreamOf } from '../../src/run/environment.ts';

const proxy = { url: 'http://127.0.0.1:1234', tlsPort: 1235 };

async function environment(base: NodeJS.ProcessEnv = {}) {
  const { variables, remove } = await proxyEnvironment(proxy, 'OUR AUTHORITY', base);
  onTestFinished(remove);
  return variables;
}

test('each variable that programs read names the proxy or the authority', async () => {
  const variables = await environment({ PATH: '/bin' });
  expect(variables).toMatchObject({
    PATH: '/bin',
    HTTPS_PROXY: proxy.url,
    https_proxy: proxy.url,
    NO_PROXY: 'localhost,127.0.0.1,::1',
    NODE_USE_ENV_PROXY: '1',
    NODE_OPTIONS: expect.stringMatching(/^--require \S+node\.cjs$/),
  });
  for (const name of ['SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE']) {
    const text = await readFile(variables[name] ?? '', 'utf8');
    expect(text).toContain('OUR AUTHORITY');
    // Everything else is trusted as before.
    expect(text.match(/BEGIN CERTIFICATE/g)?.length).toBeGreaterThan(100);
  }
  expect(await readFile(variables['NODE_EXTRA_CA_CERTS'] ?? '', 'utf8')).toBe('OUR AUTHORITY');
});

test('nobody else can read the folder, and it is removed', async () => {
  const { variables, remove } = await proxyEnvironment(proxy, 'OUR AUTHORITY', {});
  const folder = dirname(variables['NODE_EXTRA_CA_CERTS'] ?? '');
  expect((await stat(folder)).mode & 0o077).toBe(0);
  await remove();
  await expect(stat(folder)).rejects.toThrow('ENOENT');
});

test('what was set before still counts', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'graph-chat-test-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const own = join(folder, 'own.pem');
  await writeFile(own, 'MY AUTHORITY');
  const variables = await environment({
    NODE_EXTRA_CA_CERTS: own,
    SSL_CERT_FILE: own,
    CURL_CA_BUNDLE: join(folder, 'missing.pem'),
    NODE_OPTIONS: '--no-warnings',
    WGETRC: own,
    NO_PROXY: 'intranet.example, .microsoft.com,*',
  });
  expect(await readFile(variables['NODE_EXTRA_CA_CERTS'] ?? '', 'utf8')).toBe('MY AUTHORITY\nOUR AUTHORITY');
  expect(await readFile(variables['SSL_CERT_FILE'] ?? '', 'utf8')).toContain('MY AUTHORITY');
  expect(await readFile(variables['WGETRC'] ?? '', 'utf8')).toMatch(/^MY AUTHORITY\nca_certificate = \S+all\.pem\n$/);
  expect(variables['NODE_OPTIONS']).toMatch(/^--no-warnings --require /);
  expect(variables['NO_PROXY']).toBe('localhost,127.0.0.1,::1,intranet.example');
});

test('the proxy of before is the one upstream', () => {
  const hosts = (base: NodeJS.ProcessEnv) => {
    const { https, http } = upstreamOf(base);
    return [https?.host, http?.host];
  };
  expect(hosts({ HTTPS_PROXY: 'http://proxy.example:8080' })).toEqual(['proxy.example:8080', undefined]);
  expect(hosts({ http_proxy: 'proxy.example:3128' })).toEqual([undefined, 'proxy.example:3128']);
  expect(hosts({ https_proxy: 'a:1', HTTP_PROXY: 'b:2' })).toEqual(['a:1', 'b:2']);
  expect(hosts({ ALL_PROXY: 'a:1' })).toEqual(['a:1', 'a:1']);
  for (const base of [{}, { HTTPS_PROXY: '' }, { ALL_PROXY: 'socks5://x' }]) {
    expect(hosts(base)).toEqual([undefined, undefined]);
  }
});
