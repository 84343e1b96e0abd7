import { expect, test } from 'vitest';
import { contoso, userIds } from '../testEmulator.ts';
import { claimsOf, startSignIn } from './signInService.ts';

test.each([
  ['/v2.0/.well-known/openid-configuration', '/oauth2/v2.0/token', `https://login.microsoftonline.com/${contoso}/v2.0`],
  ['/.well-known/openid-configuration', '/oauth2/token', `https://sts.windows.net/${contoso}/`],
])('discovery at %s names endpoints that are there', async (path, endpoint, issuer) => {
  const { url, send } = await startSignIn();
  for (const tenant of ['common', contoso, 'contoso.com', 'any-other']) {
    const { status, body } = await send(`/${tenant}${path}`);
    expect(status).toBe(200);
    expect(body.token_endpoint).toBe(`${url}/${tenant}${endpoint}`);
    expect(body.issuer).toBe(issuer);
    for (const name of Object.keys(body).filter((each) => /_(endpoint|uri)$/.test(each))) {
      const { status: found } = await send(new URL(body[name]).pathname);
      expect([200, 400, 401, 405], name).toContain(found);
    }
  }
});

test('a closed directory knows its own tenants alone', async () => {
  const { send } = await startSignIn({ closedDirectory: true });
  const { status, body } = await send('/strangers.example/v2.0/.well-known/openid-configuration');
  expect([status, body.error_codes]).toEqual([400, [90002]]);
  const fabrikam = '4dc1fe35-8ac6-4f0d-904a-7ebcd364bea1';
  expect((await send(`/${fabrikam}/v2.0/.well-known/openid-configuration`)).body.issuer).toContain(fabrikam);
});

test('a client that asks who may sign in learns that it is one cloud', async () => {
  const { send, url } = await startSignIn();
  const asked = encodeURIComponent(`${url}/${contoso}/oauth2/v2.0/authorize`);
  const { body } = await send(`/common/discovery/instance?api-version=1.1&authorization_endpoint=${asked}`);
  expect(body.tenant_discovery_endpoint).toBe(`${url}/${contoso}/v2.0/.well-known/openid-configuration`);
  expect(body.metadata[0].aliases).toEqual(expect.arrayContaining(['login.microsoftonline.com', new URL(url).host]));
});

test('userinfo says who a token stands for, as the id token does', async () => {
  const { send, signIn } = await startSignIn();
  const { body } = await signIn('mei', { scope: 'openid profile email' });
  const headers = { authorization: `Bearer ${body.access_token}` };
  expect((await send('/oidc/userinfo', { headers })).body).toMatchObject({
    sub: claimsOf(body.id_token).sub,
    name: 'Mei Tanaka',
    given_name: 'Mei',
    email: 'mei@contoso.com',
  });
  const { status, body: failure } = await send('/oidc/userinfo');
  expect([status, failure.error]).toEqual([401, 'invalid_token']);
});

test('the case of a path makes no difference, but for the tenant in it', async () => {
  const { send, url } = await startSignIn();
  const { body } = await send('/Common/V2.0/.well-known/OpenID-Configuration');
  expect(body.token_endpoint).toBe(`${url}/Common/oauth2/v2.0/token`);
  expect((await send('/DeviceLogin')).status).toBe(200);
});

test('paths that are none of sign-in stay with the API', async () => {
  const { send } = await startSignIn();
  for (const path of [
    '/common',
    '/common/oauth2',
    '/common/oauth2/v2.0/nothing',
    '/oauth2/v2.0/token',
    '//oauth2/token',
  ]) {
    expect((await send(path)).body.error.code, path).toBe('NotFound');
  }
  expect((await send('/%zz/discovery/keys')).status).toBe(200);
});

test('a device signs in with the code that a person types', async () => {
  const { post, token, clock, send } = await startSignIn();
  const begin = async () =>
    (await post(`/${contoso}/oauth2/v2.0/devicecode`, { client_id: 'my-app', scope: 'User.Read openid' })).body;
  const poll = async (device_code: string) => (await token({ grant_type: 'device_code', device_code })).body;
  const first = await begin();
  expect(first).toMatchObject({ expires_in: 900, interval: 5, user_code: expect.stringMatching(/^[A-Z]{9}$/) });
  expect(await poll(first.device_code)).toMatchObject({ error: 'authorization_pending', error_codes: [70016] });
  expect((await send('/devicelogin')).text).toContain('The code that the device shows');
  expect((await post('/devicelogin', { code: 'WRONG' })).text).toContain('That code is wrong');
  const asked = await post('/devicelogin', { code: ` ${first.user_code.toLowerCase()} ` });
  expect(asked.text).toContain('Alex Moreau');
  // In a large directory, not everybody is offered.
  expect(asked.text).toContain('Somebody else, by user name');
  expect((await post('/devicelogin', { code: first.user_code, user: userIds.alex })).text).toContain(
    'The device is signed in',
  );
  expect(await poll(first.device_code)).toMatchObject({ token_type: 'Bearer' });
  // Neither code works twice.
  expect((await post('/devicelogin', { code: first.user_code })).status).toBe(400);
  expect(await poll(first.device_code)).toMatchObject({ error_codes: [70000] });
  const second = await begin();
  await post('/devicelogin', { code: second.user_code, cancel: '1' });
  expect(await poll(second.device_code)).toMatchObject({ error: 'authorization_declined' });
  const third = await begin();
  clock.advance(900_000);
  expect(await poll(third.device_code)).toMatchObject({ error: 'expired_token' });
});
