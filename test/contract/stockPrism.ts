import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type Version, versions } from '../../src/contract/versions.ts';
import type { Target } from './target.ts';

const require = createRequire(import.meta.url);
const { scripts } = require('../../package.json');
const { version: release, engines, bin } = require('@stoplight/prism-cli/package.json');
const command = require.resolve(`@stoplight/prism-cli/${bin.prism}`);
const root = fileURLToPath(new URL('../../', import.meta.url));

/** The stock command `prism`, one process for each version. */
export interface StockPrism extends Omit<Target, 'fetch'> {
  /** Resolves when every process listens. Rejects with the output of a process that ends instead. */
  readonly listening: Promise<unknown>;
}

/** The command of `npm run prism`, on the bundle of each version. */
export function stockMock(): StockPrism {
  return {
    ...startPrisms((version) => scripts.prism.replace('/v1.0/', `/${version}/`).split(' ').slice(1)),
    ready: async () => ({ token: 'alice' }),
  };
}

/** `prism proxy` in front of a server. It returns 500 if the server departs from the contract. */
export function stockProxy(upstream: Target): StockPrism {
  const proxies = startPrisms((version) => [
    'proxy',
    `generated/${version}/openapi.json`,
    upstream.root(version),
    '--errors',
  ]);
  return {
    ...upstream,
    ...proxies,
    close: () => proxies.close().finally(() => upstream.close()),
  };
}

function startPrisms(args: (version: Version) => string[]): Pick<StockPrism, 'root' | 'listening' | 'close'> {
  const processes = versions.map(({ version }) => ({ version, ...startPrism(args(version)) }));
  const urls = new Map<Version, string>();
  return {
    root: (version) => urls.get(version) ?? '',
    listening: Promise.all(processes.map(async ({ version, url }) => urls.set(version, await url))),
    async close() {
      await Promise.all(processes.map(({ stop }) => stop()));
    },
  };
}

/** Starts the command on a free port. */
function startPrism(args: readonly string[]): { readonly url: Promise<string>; stop(): Promise<void> } {
  const child = spawn(process.execPath, [command, ...args, '--port', '0'], { cwd: root });
  const ended = once(child, 'close');
  let listens = false;
  let output = '';
  let errors = '';
  const failure = (what: string) => {
    const requirement = `Prism ${release} needs Node ${engines.node}, and this is ${process.version}.`;
    return new Error(`prism ${args.join(' ')} ${what}. ${requirement}\n${listens ? '' : output}${errors}`);
  };
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const url = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      const [, found] = output.match(/Prism is listening on (http:[\w.:/]+)/) ?? [];
      if (found === undefined) return;
      listens = true;
      // The output for each request is not used, but must be read so that the process does not block.
      child.stdout.off('data', read).resume();
      resolve(found);
    };
    child.stdout.on('data', read);
    ended.then(() => reject(failure('ended before it listened')), reject);
  });
  return {
    url,
    /** Rejects with the output of the process if it ended by itself or reported an error. */
    async stop() {
      const ran = child.kill();
      await ended;
      if (listens && !ran) throw failure('ended too early');
      if (listens && errors !== '') throw failure('reported errors');
    },
  };
}
