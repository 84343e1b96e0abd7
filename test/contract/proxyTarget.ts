import { createRequire } from 'node:module';
import prismHttp from '@stoplight/prism-http';
import prismServer from '@stoplight/prism-http-server';
import { type Version, versions } from '../../src/contract/versions.ts';
import { silentLogger } from '../support/silentLogger.ts';
import { emulatorTarget } from './emulatorTarget.ts';
import type { Target } from './target.ts';

const require = createRequire(import.meta.url);

/**
 * The emulator behind Prism's validating proxy, one for each version. An answer that departs from the contract fails with
 * a 500, undeclared properties included: the contract's entities allow none.
 */
export async function proxyTarget(): Promise<Target> {
  const emulator = await emulatorTarget();
  const proxies = new Map(await Promise.all(versions.map(({ version }) => proxyTo(emulator.root(version), version))));
  return {
    ...emulator,
    root: (version) => proxies.get(version)?.url ?? '',
    async close() {
      await Promise.all([...proxies.values()].map(({ server }) => server.close()));
      await emulator.close();
    },
  };
}

async function proxyTo(upstream: string, version: Version) {
  const operations = await prismHttp.getHttpOperationsFromSpec(require(`graph-chat/${version}/openapi.json`));
  const server = prismServer.createServer(operations, {
    components: { logger: silentLogger as never },
    cors: false,
    config: {
      isProxy: true,
      upstream: new URL(upstream),
      mock: false,
      checkSecurity: false,
      // What is wrong with a request is for the emulator to say, whose answer is checked too.
      validateRequest: false,
      validateResponse: true,
      errors: true,
      upstreamProxy: undefined,
    } as never,
  });
  return [version, { server, url: await server.listen(0, '127.0.0.1') }] as const;
}
