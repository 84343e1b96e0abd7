import { ClientSecretCredential, DeviceCodeCredential, OnBehalfOfCredential } from '@azure/identity';
import { ConfidentialClientApplication, InteractionRequiredAuthError, PublicClientApplication } from '@azure/msal-node';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { expect, test } from 'vitest';
import { createGraph, listChats } from '../../../src/index.ts';
import { identityOptions, msalAuth } from '../../../src/signIn/index.ts';
import { contoso, userIds } from '../testEmulator.ts';
import { claimsOf, startSignIn } from './signInService.ts';

const scopes = ['User.Read', 'Chat.Read'];
const auth = (url: string, clientId = 'my-app') => ({ clientId, ...msalAuth(url, contoso) });

/** Signs somebody in with MSAL for Node, as its browser would. */
async function signedIn(url: string, user: string, app: PublicClientApplication) {
  const verifier = 'x'.repeat(64);
  const { createHash } = await import('node:crypto');
  const address = await app.getAuthCodeUrl({
    scopes,
    redirectUri: 'http://localhost:8080',
    codeChallenge: createHash('sha256').update(verifier).digest('base64url'),
    codeChallengeMethod: 'S256',
    loginHint: user,
  });
  expect(new URL(address).origin).toBe(url);
  const location = (await fetch(address, { redirect: 'manual' })).headers.get('location') ?? '';
  const code = new URL(location).searchParams.get('code') ?? '';
  return app.acquireTokenByCode({ code, scopes, redirectUri: 'http://localhost:8080', codeVerifier: verifier });
}

test('MSAL for Node signs a person in, and finds out who it is', async () => {
  const { url, graph } = await startSignIn();
  const app = new PublicClientApplication({ auth: auth(url) });
  const result = await signedIn(url, 'mei@contoso.com', app);
  expect(result.account).toMatchObject({ username: 'mei@contoso.com', name: 'Mei Tanaka', tenantId: contoso });
  expect((await graph('/me', result.accessToken)).body).toMatchObject({ displayName: 'Mei Tanaka' });
  expect((await graph('/chats', result.accessToken)).status).toBe(200);
  // What was not asked for is not there.
  expect((await graph('/users', result.accessToken)).status).toBe(403);
});

test('MSAL for Node renews a token silently', async () => {
  const { url } = await startSignIn();
  const app = new PublicClientApplication({ auth: auth(url) });
  const { account, accessToken } = await signedIn(url, 'alex', app);
  if (!account) throw new Error('There is no account.');
  const renewed = await app.acquireTokenSilent({ account, scopes, forceRefresh: true });
  expect(renewed.accessToken).not.toBe(accessToken);
  expect(claimsOf(renewed.accessToken)).toMatchObject({ oid: userIds.alex, scp: expect.stringContaining('Chat.Read') });
  // The refresh token was replaced, and the new one works too.
  expect((await app.acquireTokenSilent({ account, scopes, forceRefresh: true })).accessToken).not.toBe(accessToken);
});

test('MSAL for Node signs an app in by itself, and a person with a password', async () => {
  const { url, graph } = await startSignIn();
  const app = new ConfidentialClientApplication({ auth: { ...auth(url), clientSecret: 'any' } });
  const own = await app.acquireTokenByClientCredential({ scopes: ['https://graph.microsoft.com/.default'] });
  expect((await graph(`/users/${userIds.alex}/chats`, own?.accessToken ?? '')).status).toBe(200);
  const person = new PublicClientApplication({ auth: auth(url) });
  const signed = await person.acquireTokenByUsernamePassword({ scopes, username: 'alex@contoso.com', password: 'any' });
  expect((await graph('/me', signed?.accessToken ?? '')).body.displayName).toBe('Alex Moreau');
});

test('MSAL for Node signs a device in', async () => {
  const { url, post } = await startSignIn();
  const app = new PublicClientApplication({ auth: auth(url) });
  const result = await app.acquireTokenByDeviceCode({
    scopes,
    deviceCodeCallback: ({ userCode, verificationUri, message }) => {
      expect(verificationUri).toBe(`${url}/devicelogin`);
      expect(message).toContain(userCode);
      void post('/devicelogin', { code: userCode, user: 'jacob' });
    },
  });
  expect(result?.account?.username).toBe('jacob@contoso.com');
});

test('MSAL for Node acts on behalf of a person', async () => {
  const { url, graph } = await startSignIn();
  const front = new PublicClientApplication({ auth: auth(url, 'front') });
  const { account } = await signedIn(url, 'alex', front);
  if (!account) throw new Error('There is no account.');
  const forApi = await front.acquireTokenSilent({ account, scopes: ['api://middle/access_as_user'] });
  expect(claimsOf(forApi.accessToken)).toMatchObject({ aud: 'middle', scp: expect.stringContaining('access_as_user') });
  expect((await graph('/me', forApi.accessToken)).body.error.message).toContain('Invalid audience');
  const middle = new ConfidentialClientApplication({ auth: { ...auth(url, 'middle'), clientSecret: 'any' } });
  const result = await middle.acquireTokenOnBehalfOf({ oboAssertion: forApi.accessToken, scopes });
  expect((await graph('/me', result?.accessToken ?? '')).body.displayName).toBe('Alex Moreau');
});

test('MSAL for Node says what went wrong, and when a person is needed', async () => {
  const { url, emulator } = await startSignIn();
  const app = new PublicClientApplication({ auth: auth(url) });
  const { account } = await signedIn(url, 'alex', app);
  if (!account) throw new Error('There is no account.');
  for (const error of [65001, 50076] as const) {
    emulator.faults.arm({ operation: 'issueToken', error });
    const failure = await app.acquireTokenSilent({ account, scopes, forceRefresh: true }).catch((caught) => caught);
    expect(failure).toBeInstanceOf(InteractionRequiredAuthError);
    expect(failure.errorMessage).toContain(`AADSTS${error}`);
  }
  emulator.faults.arm({ operation: 'issueToken', error: 700082 });
  const expired = await app.acquireTokenSilent({ account, scopes, forceRefresh: true }).catch((caught) => caught);
  expect(expired).toMatchObject({ errorCode: 'invalid_grant', errorMessage: expect.stringContaining('AADSTS700082') });
});

test('a revoked session is a loop: 401 with claims, a new token with them, success (MSAL and our client)', async () => {
  const { url, emulator } = await startSignIn();
  const app = new PublicClientApplication({ auth: { ...auth(url), clientCapabilities: ['CP1'] } });
  const { account } = await signedIn(url, 'alex', app);
  if (!account) throw new Error('There is no account.');
  const asked: string[] = [];
  const graph = createGraph({
    baseUrl: `${url}/v1.0`,
    token: async ({ challenge = '' }) => {
      const claims = Buffer.from(/claims="([^"]+)"/.exec(challenge)?.[1] ?? '', 'base64').toString();
      asked.push(claims);
      return (await app.acquireTokenSilent({ account, scopes, ...(claims === '' ? {} : { claims }) })).accessToken;
    },
  });
  await listChats(graph);
  emulator.faults.arm({ operation: 'listChats', revoke: true });
  expect((await listChats(graph)).value.length).toBeGreaterThan(0);
  expect(asked.at(-1)).toContain('"nbf"');
  expect(
    emulator.requests.filter(({ operationId }) => operationId === 'listChats').map(({ status }) => status),
  ).toEqual([200, 401, 200]);
});

test('@azure/identity: a secret, a device code, and on behalf of', async () => {
  const { url, graph, post, signIn } = await startSignIn();
  const scope = 'https://graph.microsoft.com/.default';
  const own = new ClientSecretCredential(contoso, 'my-app', 'any', identityOptions(url));
  expect((await graph('/users', (await own.getToken(scope)).token)).status).toBe(200);
  const device = new DeviceCodeCredential({
    tenantId: contoso,
    clientId: 'my-app',
    ...identityOptions(url),
    userPromptCallback: ({ userCode }) => void post('/devicelogin', { code: userCode, user: 'mei' }),
  });
  expect((await graph('/me', (await device.getToken(scope)).token)).body.displayName).toBe('Mei Tanaka');
  const { body } = await signIn('alex', { scope: 'api://middle/access openid' });
  const behalf = new OnBehalfOfCredential({
    tenantId: contoso,
    clientId: 'middle',
    clientSecret: 'any',
    userAssertionToken: body.access_token,
    ...identityOptions(url),
  });
  expect((await graph('/me', (await behalf.getToken(scope)).token)).body.displayName).toBe('Alex Moreau');
});

test('another library accepts the tokens by the published keys', async () => {
  const { url, send, signIn } = await startSignIn({ clock: { now: () => Date.now() } });
  const { body: configuration } = await send(`/${contoso}/v2.0/.well-known/openid-configuration`);
  const keys = createRemoteJWKSet(new URL(configuration.jwks_uri));
  expect(new URL(configuration.jwks_uri).origin).toBe(url);
  const { body } = await signIn('mei');
  const { payload } = await jwtVerify(body.id_token, keys, { issuer: configuration.issuer, audience: 'my-app' });
  expect(payload).toMatchObject({ nonce: 'n-1', preferred_username: 'mei@contoso.com', tid: contoso, ver: '2.0' });
  await jwtVerify(body.access_token, keys, { audience: '00000003-0000-0000-c000-000000000000' });
});
