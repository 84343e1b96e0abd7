// Prism's own HTTP server on the bundle of v1.0, static examples, requests validated, nothing logged.
import { readFileSync } from 'node:fs';
import prismHttp from '@stoplight/prism-http';
import prismServer from '@stoplight/prism-http-server';
import { silentLogger } from '../../support/silentLogger.ts';

const bundle = new URL('../../../generated/v1.0/openapi.json', import.meta.url);
const operations = await prismHttp.getHttpOperationsFromSpec(JSON.parse(readFileSync(bundle, 'utf8')));
const server = prismServer.createServer(operations, {
  components: { logger: silentLogger as never },
  cors: true,
  config: {
    isProxy: false,
    mock: { dynamic: false },
    checkSecurity: true,
    validateRequest: true,
    validateResponse: false,
    errors: false,
    upstreamProxy: undefined,
  },
});
console.log(JSON.stringify({ url: await server.listen(0, '127.0.0.1') }));
process.once('SIGTERM', () => process.exit());
