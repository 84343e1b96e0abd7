import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import tls from 'node:tls';
import { interceptedHosts, type RunningProxy, type Upstream } from './proxy.ts';

/** What a program has to know so that it uses a proxy and trusts its authority. */
export interface ProxyEnvironment {
  readonly variables: NodeJS.ProcessEnv;
  /** Removes the files that the variables name. */
  remove(): Promise<void>;
}

/** Variables that name the one file with all authorities that a program trusts. */
const bundleVariables = ['SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'GIT_SSL_CAINFO', 'PIP_CERT'];

/** Variables that name a file with more authorities than a program trusts anyway. */
const extraVariables = ['NODE_EXTRA_CA_CERTS', 'DENO_CERT'];

const proxyVariables = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];

/**
 * The environment of a program whose traffic goes through a proxy: that of this process, with the variables that Node, Python, Go,
 * curl and .NET read. The authority is trusted beside those that were trusted before. It is in a folder that nobody else
 * can read; its key is in no file.
 */
export async function proxyEnvironment(
  { url, tlsPort }: Pick<RunningProxy, 'url' | 'tlsPort'>,
  authority: string,
  base: NodeJS.ProcessEnv,
): Promise<ProxyEnvironment> {
  // It is made for its owner alone.
  const folder = await mkdtemp(join(tmpdir(), 'graph-chat-run-'));
  const write = async (name: string, text: string) => {
    const path = join(folder, name);
    await writeFile(path, text, { mode: 0o600 });
    return path;
  };
  const trusted = new Set([...tls.rootCertificates, ...systemCertificates(), ...(await named(base, bundleVariables))]);
  const bundle = await write('all.pem', [...trusted, authority].join('\n'));
  const extra = await write('authority.pem', [...(await named(base, extraVariables)), authority].join('\n'));
  // wget reads no variable for it, but a file with its options that a variable names.
  const options = await readFile(base['WGETRC'] || join(base['HOME'] ?? homedir(), '.wgetrc'), 'utf8').catch(() => '');
  const wgetrc = await write('wgetrc', `${options}\nca_certificate = ${bundle}\n`);
  const preload = await write('node.cjs', preloadScript(tlsPort));
  const set = (names: readonly string[], value: string) => Object.fromEntries(names.map((name) => [name, value]));
  return {
    variables: {
      ...base,
      ...set(proxyVariables, url),
      ...set(['NO_PROXY', 'no_proxy'], exceptions(base)),
      ...set(bundleVariables, bundle),
      ...set(extraVariables, extra),
      WGETRC: wgetrc,
      NODE_USE_ENV_PROXY: '1',
      NODE_OPTIONS: `${base['NODE_OPTIONS'] ?? ''} --require ${quoted(preload)}`.trim(),
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The proxies that a program used before. */
export const upstreamOf = (base: NodeJS.ProcessEnv): Upstream => ({
  https: proxyIn(base, ['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy']),
  http: proxyIn(base, ['http_proxy', 'HTTP_PROXY', 'ALL_PROXY', 'all_proxy']),
});

/** The proxy of the first variable that is set. Undefined if there is none, or if it is not spoken to in plain HTTP. */
function proxyIn(base: NodeJS.ProcessEnv, names: readonly string[]): URL | undefined {
  const text = names.map((name) => base[name]).find(Boolean);
  const url = text ? URL.parse(text.includes('://') ? text : `http://${text}`) : null;
  return url?.protocol === 'http:' ? url : undefined;
}

/** What the machine trusts, such as the authority of a company. Older versions of Node cannot say. */
const systemCertificates = (): readonly string[] =>
  (tls as Partial<typeof tls>).getCACertificates?.('system').map((each) => each.trim()) ?? [];

/** The texts of the files that variables name, each file once. One that cannot be read was of no use before, either. */
async function named(base: NodeJS.ProcessEnv, names: readonly string[]): Promise<string[]> {
  const files = new Set(names.flatMap((name) => base[name] || []));
  return Promise.all([...files].map((file) => readFile(file, 'utf8').catch(() => '')));
}

/** What goes past the proxy: this machine, and what did so before, but for what the proxy is there for. */
function exceptions(base: NodeJS.ProcessEnv): string {
  const before = (base['NO_PROXY'] || base['no_proxy'] || '').split(',').map((each) => each.trim());
  const isOurs = (each: string) =>
    each === '*' || interceptedHosts.some((host) => host === each || host.endsWith(`.${each.replace(/^\*?\./, '')}`));
  return [...new Set(['localhost', '127.0.0.1', '::1', ...before.filter((each) => each !== '' && !isOurs(each))])].join(
    ',',
  );
}

const quoted = (path: string) => (/[\s"\\]/.test(path) ? `"${path.replaceAll(/["\\]/g, '\\$&')}"` : path);

/**
 * What Node runs before the program. Many versions of Node, and libraries that make connections by themselves, ignore the
 * variables of a proxy, so a TLS connection to one of the hosts is made to the proxy's port instead.
 */
const preloadScript = (tlsPort: number): string => `'use strict';
const tls = require('tls');
const hosts = new Set(${JSON.stringify(interceptedHosts)});
const connect = tls.connect;
tls.connect = function (...args) {
  const [first, second] = args;
  const options = typeof first === 'object' && first !== null ? first : { port: first, host: second };
  const host = String(options.host || options.hostname || options.servername || '').toLowerCase();
  if (!options.socket && !options.path && hosts.has(host) && Number(options.port) === 443) {
    const given = args.find((each, at) => at > 0 && typeof each === 'object' && each !== null) || {};
    const listener = args.find((each) => typeof each === 'function');
    const changed = { ...options, ...given, host: '127.0.0.1', port: ${tlsPort}, servername: options.servername || host };
    delete changed.lookup;
    args = listener ? [changed, listener] : [changed];
  }
  return connect.apply(this, args);
};
require('module').syncBuiltinESMExports();
`;
