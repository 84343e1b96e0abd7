// Scalar's mock server on the bundle of v1.0.
import { readFileSync } from 'node:fs';
import { serve } from '@hono/node-server';
import { createMockServer } from '@scalar/mock-server';

const bundle = new URL('../../../generated/v1.0/openapi.json', import.meta.url);
const app = await createMockServer({ document: JSON.parse(readFileSync(bundle, 'utf8')) });
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  console.log(JSON.stringify({ url: `http://127.0.0.1:${port}` }));
});
process.once('SIGTERM', () => process.exit());
