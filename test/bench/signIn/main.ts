// What it costs to issue a token, beside the signature that is in it, in this process.
import { createEmulator } from '../../../src/emulator/index.ts';
import { importedKey, newSigningKeyPem } from '../../../src/emulator/signIn/signingKey.ts';
import { table } from '../table.ts';

/** At the most, so many times the signature. */
const limit = 3;

/** Measures the token endpoint and prints the ratio. `quick` measures for a shorter time. */
export async function benchSignIn(quick: boolean): Promise<void> {
  const signingKey = await newSigningKeyPem();
  const { sign } = await importedKey(signingKey);
  const emulator = await createEmulator({ signingKey });
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: 'my-app',
    client_secret: 'any',
    scope: 'https://graph.microsoft.com/.default',
  }).toString();
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const issue = async () => {
    const url = 'http://127.0.0.1/contoso.com/oauth2/v2.0/token';
    const response = await emulator.fetch(new Request(url, { method: 'POST', headers, body }));
    return ((await response.json()) as { access_token: string }).access_token;
  };
  // The signature of a token of the same size.
  const claims = JSON.parse(Buffer.from((await issue()).split('.')[1] ?? '', 'base64url').toString());
  const rounds = quick ? 3 : 9;
  const times = { signature: [] as number[], token: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.signature.push(await microseconds(() => sign(claims)));
    times.token.push(await microseconds(issue));
  }
  await emulator.close();
  const [signature, token] = [middle(times.signature), middle(times.token)];
  const ratio = token / signature;
  console.log('\nIssuing a token\n');
  table(
    ['what', 'µs', 'to the signature', 'limit'],
    [
      ['signature', signature.toFixed(0), '1.00', ''],
      ['token', token.toFixed(0), ratio.toFixed(2), limit.toFixed(2)],
    ],
  );
}

async function microseconds(work: () => Promise<unknown>): Promise<number> {
  const times = 200;
  const start = performance.now();
  for (let i = 0; i < times; i++) await work();
  return ((performance.now() - start) * 1000) / times;
}

const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
