// What a receiver costs: the time to verify and decrypt one notification that the emulator has made, and the bytes of its bundle.
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { createEmulator } from '../../../src/emulator/index.ts';
import { receiveNotifications, tokenValidator } from '../../../src/notifications/index.ts';
import { exampleCertificate } from '../../support/exampleCertificate.ts';
import { exampleKey } from '../../support/exampleKey.ts';
import { table } from '../table.ts';

/** At the most, so many ms to verify and decrypt one. */
const limit = 1;

const root = fileURLToPath(new URL('../../../', import.meta.url));
const app = '5e1d3c7a-90b4-4f26-a1c8-3b6d2e9f7041';
const tenant = 'b33cbe9f-8ebe-4f2a-912b-7e2a427f477f';

/** Measures and prints. `quick` measures for a shorter time. */
export async function benchReceiving(quick: boolean): Promise<void> {
  const { body, keys } = await notification();
  let seen = 0;
  const receive = receiveNotifications({
    clientState: 'secret',
    certificates: [{ id: 'first', privateKey: exampleKey }],
    validate: tokenValidator({ appId: app, tenantId: tenant, fetch: async () => Response.json(keys) }),
    wait: true,
    onMessage: ({ data }) => {
      if (data) seen++;
    },
  });
  const times: number[] = [];
  for (let i = 0; i < (quick ? 100 : 1000); i++) {
    const request = new Request('https://app.contoso.com/', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const start = performance.now();
    const { status } = await receive(request);
    times.push(performance.now() - start);
    if (status !== 202 || seen !== i + 1) throw new Error(`The receiver returned ${status}.`);
  }
  const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  console.log('\nReceiving\n');
  table(
    ['what', 'measured', 'limit'],
    [
      ['verifying and decrypting one, median', `${median.toFixed(2)} ms`, `${limit.toFixed(2)} ms`],
      ['receiveNotifications, gzip', await gzipped('receiveNotifications'), ''],
      ['with tokenValidator and jose, gzip', await gzipped('receiveNotifications, tokenValidator'), ''],
      ['with subscribe, without the client, gzip', await gzipped('receiveNotifications, subscribe'), ''],
    ],
  );
}

/** A rich notification of the emulator, and the keys that its token is verified with. */
async function notification(): Promise<{ body: string; keys: unknown }> {
  let body = '';
  const emulator = await createEmulator({
    deliver: async (request) => {
      const token = new URL(request.url).searchParams.get('validationToken');
      if (token !== null) return new Response(token, { headers: { 'content-type': 'text/plain' } });
      body = await request.text();
      return new Response(null, { status: 202 });
    },
  });
  const post = (path: string, token: string, value: object) =>
    emulator.fetch(
      new Request(`${emulator.url}/v1.0${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(value),
      }),
    );
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  await post('/subscriptions', `${part({})}.${part({ appid: app, tid: tenant, roles: ['Chat.Read.All'] })}.`, {
    changeType: 'created',
    notificationUrl: 'https://app.contoso.com/',
    resource: '/chats/getAllMessages',
    expirationDateTime: new Date(Date.now() + 45 * 60_000).toISOString(),
    clientState: 'secret',
    includeResourceData: true,
    encryptionCertificate: exampleCertificate,
    encryptionCertificateId: 'first',
  });
  const chat = '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2';
  await post(`/chats/${chat}/messages`, 'alex', { body: { content: 'Hello' } });
  await emulator.settled();
  const keys = await (await emulator.fetch(new Request(`${emulator.url}/common/discovery/v2.0/keys`))).json();
  await emulator.close();
  return { body, keys };
}

async function gzipped(names: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${names} } from './src/notifications/index.ts';`, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  return `${(gzipSync(outputFiles[0]?.text ?? '', { level: 9 }).length / 1000).toFixed(1)} kB`;
}
