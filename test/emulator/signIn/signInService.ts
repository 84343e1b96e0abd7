import { createHash } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { createEmulator, type EmulatorOptions, ManualClock, type Seed } from '../../../src/emulator/index.ts';
import { storeForTests } from '../store/stores.ts';
import { contoso } from '../testEmulator.ts';

/** The body of a response of sign-in. */
// biome-ignore lint/suspicious/noExplicitAny: the body of any response.
export type Body = any;

/** An emulator that listens, with a clock that stands still, and requests to its sign-in. */
export async function startSignIn(options: EmulatorOptions = {}) {
  const clock = new ManualClock('2026-01-05T08:00:00Z');
  const emulator = await createEmulator({ clock, store: storeForTests(), ...options });
  onTestFinished(() => emulator.close());
  const url = await emulator.listen();
  const send = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`${url}${path}`, { redirect: 'manual', ...init });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    const body: Body = isJson ? JSON.parse(text) : text;
    return { status: response.status, headers: response.headers, body, text };
  };
  const post = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
    send(path, { method: 'POST', body: new URLSearchParams(form), headers });
  const token = (form: Record<string, string>, headers?: Record<string, string>) =>
    post(`/${contoso}/oauth2/v2.0/token`, { client_id: 'my-app', ...form }, headers);
  const authorize = async (parameters: Record<string, string> = {}, headers: Record<string, string> = {}) => {
    const query = new URLSearchParams({ ...authorization, ...parameters });
    for (const [name, value] of Object.entries(parameters)) if (value === '') query.delete(name);
    const response = await send(`/${contoso}/oauth2/v2.0/authorize?${query}`, { headers });
    return { ...response, answer: answerOf(response.headers.get('location')) };
  };
  /** Signs somebody in and redeems the code. */
  const signIn = async (user: string, parameters: Record<string, string> = {}) => {
    const { answer } = await authorize({ login_hint: user, ...parameters });
    return token(redemption(answer['code'] ?? ''));
  };
  const graph = (path: string, accessToken: string) =>
    send(`/v1.0${path}`, { headers: { authorization: `Bearer ${accessToken}` } });
  return { emulator, url, clock, send, post, token, authorize, signIn, graph };
}

export const verifier = 'a-verifier-that-is-long-enough-to-be-one-of-the-protocol';
export const redirectUri = 'http://localhost:3000/';

/** What a client asks for when it sends somebody to sign in. */
const authorization = {
  client_id: 'my-app',
  response_type: 'code',
  redirect_uri: redirectUri,
  scope: 'User.Read Chat.Read openid profile offline_access',
  state: 'a state',
  nonce: 'n-1',
  code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  code_challenge_method: 'S256',
};

export const redemption = (code: string) => ({
  grant_type: 'authorization_code',
  code,
  redirect_uri: redirectUri,
  code_verifier: verifier,
});

/** The parameters with which a browser is sent back, in the query or behind the `#`. */
function answerOf(location: string | null): Record<string, string> {
  if (location === null) return {};
  const { search, hash } = new URL(location);
  return Object.fromEntries(new URLSearchParams(hash === '' ? search : hash.slice(1)));
}

/** The claims of a token. */
export const claimsOf = (token: string): Body =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());

/** A seed with registered apps beside the sample people. */
export const withClients = (seed: Seed, clients: NonNullable<Seed['clients']>): Seed => ({ ...seed, clients });
