import { describe, expect, test } from 'vitest';
import { contoso, jwt, userIds } from '../testEmulator.ts';
import { claimsOf, redemption, startSignIn } from './signInService.ts';

const minute = 60_000;
const ownApp = {
  grant_type: 'client_credentials',
  client_secret: 'any',
  scope: 'https://graph.microsoft.com/.default',
};

describe('the token endpoint', () => {
  test('answers a wrong request in the form of the protocol', async () => {
    const { token } = await startSignIn();
    const { status, body, headers } = await token({ grant_type: 'nonsense' }, { 'client-request-id': 'c-1' });
    expect(status).toBe(400);
    expect(body).toEqual({
      error: 'unsupported_grant_type',
      error_description: expect.stringMatching(
        /^AADSTS70003: .*'nonsense'.* Trace ID: \S+ Correlation ID: c-1 Timestamp: /,
      ),
      error_codes: [70003],
      timestamp: '2026-01-05 08:00:00Z',
      trace_id: expect.any(String),
      correlation_id: 'c-1',
    });
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('client-request-id')).toBe('c-1');
  });

  test.each([
    [{}, 90014],
    [{ grant_type: 'authorization_code' }, 90014],
    [{ grant_type: 'authorization_code', code: 'nonsense', redirect_uri: 'http://localhost' }, 70000],
    [{ grant_type: 'refresh_token' }, 90014],
    [{ grant_type: 'refresh_token', refresh_token: 'nonsense' }, 70000],
    [{ grant_type: 'device_code' }, 90014],
    [{ grant_type: 'device_code', device_code: 'nonsense' }, 70000],
    [{ grant_type: 'password', username: 'alex', scope: 'User.Read' }, 90014],
    [{ grant_type: 'client_credentials', scope: 'https://graph.microsoft.com/.default' }, 7000218],
    [{ ...ownApp, scope: 'User.Read' }, 1002012],
    [{ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', client_secret: 'x', scope: 'User.Read' }, 90014],
    [{ ...ownApp, claims: '[' }, 90013],
    [{ ...ownApp, claims: '[]' }, 90013],
    [{ ...ownApp, claims: '5' }, 90013],
    [{ ...ownApp, claims: 'null' }, 90013],
    [{ ...ownApp, client_secret: '', client_assertion: 'nonsense' }, 7000215],
    [{ ...ownApp, client_id: 'a b' }, 700016],
    [{ grant_type: '__proto__' }, 70003],
    [{ grant_type: 'constructor' }, 70003],
  ])('refuses %j with AADSTS%s', async (form, number) => {
    const { token } = await startSignIn();
    const { status, body } = await token(form as Record<string, string>);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body.error_codes).toEqual([number]);
  });

  test('reads forms of a reasonable size alone, and nothing else', async () => {
    const { send, post } = await startSignIn();
    const path = `/${contoso}/oauth2/v2.0/token`;
    expect((await post(path, { grant_type: 'x'.repeat(70_000) })).status).toBe(413);
    expect((await send(path)).status).toBe(405);
    expect((await send(path)).headers.get('allow')).toBe('POST');
    const json = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } };
    expect((await send(path, json)).body.error).toBe('invalid_request');
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    for (const body of ['grant_type=a&grant_type=b', new Uint8Array([0xff, 0xfe])]) {
      expect((await send(path, { method: 'POST', body, headers: form })).body.error_codes).toEqual([90013]);
    }
    const prototype = await send(path, { method: 'POST', body: '__proto__=x&grant_type=password', headers: form });
    expect(prototype.body.error_codes).toEqual([90014]);
  });

  test('can be asked by a page of this machine, and by no other', async () => {
    const { token, send } = await startSignIn();
    const local = await token(ownApp, { origin: 'http://localhost:5173' });
    expect([local.status, local.headers.get('access-control-allow-origin')]).toEqual([200, '*']);
    const foreign = await token(ownApp, { origin: 'https://evil.example' });
    expect(foreign.status).toBe(403);
    const preflight = await send(`/${contoso}/oauth2/v2.0/token`, {
      method: 'OPTIONS',
      headers: { origin: 'http://localhost:5173', 'access-control-request-headers': 'content-type' },
    });
    expect([preflight.status, preflight.headers.get('access-control-allow-headers')]).toEqual([204, 'content-type']);
  });

  test('gives an app on its own a token with roles', async () => {
    const { token, graph } = await startSignIn();
    const { body } = await token(ownApp);
    expect(Object.keys(body).sort()).toEqual(['access_token', 'expires_in', 'ext_expires_in', 'token_type']);
    expect(claimsOf(body.access_token)).toMatchObject({
      aud: '00000003-0000-0000-c000-000000000000',
      iss: `https://sts.windows.net/${contoso}/`,
      appid: 'my-app',
      idtyp: 'app',
      tid: contoso,
      roles: expect.arrayContaining(['Chat.Read.All', 'User.Read.All']),
    });
    expect((await graph(`/users/${userIds.alex}/chats`, body.access_token)).status).toBe(200);
    expect((await graph('/me', body.access_token)).status).toBe(400);
  });

  test('takes a client assertion in the place of a secret, and the resource of the first version', async () => {
    const { token, post } = await startSignIn();
    const assertion = jwt({ sub: 'my-app', iss: 'my-app', aud: 'x' });
    const { client_secret: _, ...form } = ownApp;
    expect((await token({ ...form, client_assertion: assertion })).status).toBe(200);
    expect((await token({ ...form, client_assertion: jwt({ sub: 'other' }) })).body.error).toBe('invalid_client');
    const { status, body } = await post(`/${contoso}/oauth2/token`, {
      grant_type: 'client_credentials',
      client_id: 'my-app',
      client_secret: 'any',
      resource: 'https://graph.microsoft.com/',
    });
    expect(status).toBe(200);
    expect(claimsOf(body.access_token).aud).toBe('00000003-0000-0000-c000-000000000000');
  });

  test('grants what was asked for, and nothing else', async () => {
    const { signIn, graph } = await startSignIn();
    const { body } = await signIn('alex', { scope: 'User.Read openid' });
    expect(body).not.toHaveProperty('refresh_token');
    expect(body.scope).toBe('User.Read openid');
    expect(claimsOf(body.access_token)).toMatchObject({
      oid: userIds.alex,
      upn: 'alex@contoso.com',
      scp: 'User.Read openid',
    });
    expect((await graph('/me', body.access_token)).status).toBe(200);
    expect((await graph('/chats', body.access_token)).status).toBe(403);
    const whole = await signIn('alex', { scope: 'https://graph.microsoft.com/.default openid' });
    expect((await graph('/chats', whole.body.access_token)).status).toBe(200);
    expect(whole.body.scope).toContain('https://graph.microsoft.com/Chat.Read');
  });

  test('grants a permission in any case, in the spelling of the API', async () => {
    const { signIn, graph } = await startSignIn();
    const { body } = await signIn('alex', {
      scope: 'user.read https://graph.microsoft.com/CHAT.READ OpenId Mail.Read',
    });
    expect(body.scope).toBe('user.read https://graph.microsoft.com/CHAT.READ openid Mail.Read');
    expect(claimsOf(body.access_token).scp).toBe('User.Read Chat.Read Mail.Read openid');
    expect(body).toHaveProperty('id_token');
    expect((await graph('/chats', body.access_token)).status).toBe(200);
    const whole = await signIn('alex', { scope: 'https://graph.microsoft.com/.Default' });
    expect((await graph('/chats', whole.body.access_token)).status).toBe(200);
  });

  test('gives the tokens that the person was asked for, if the app names fewer scopes later', async () => {
    const { authorize, token } = await startSignIn();
    const { answer } = await authorize({ login_hint: 'alex' });
    const { body } = await token({ ...redemption(answer['code'] ?? ''), scope: 'User.Read' });
    expect(Object.keys(body)).toEqual(expect.arrayContaining(['refresh_token', 'id_token']));
    expect(claimsOf(body.access_token).scp).toMatch(/^User\.Read /);
  });

  test('redeems a code once, however many ask at the same time', async () => {
    const { authorize, token } = await startSignIn();
    const { answer } = await authorize({ login_hint: 'alex' });
    const form = redemption(answer['code'] ?? '');
    const all = await Promise.all(Array.from({ length: 8 }, () => token(form)));
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  test('redeems a code once, within ten minutes, for its own app, address and verifier', async () => {
    const { authorize, token, clock } = await startSignIn();
    const codeOf = async () => (await authorize({ login_hint: 'alex' })).answer['code'] ?? '';
    const refusal = async (more: Record<string, string>, code?: string) =>
      (await token({ ...redemption(code ?? (await codeOf())), ...more })).body.error_codes?.[0];
    expect(await refusal({ code_verifier: 'wrong' })).toBe(501481);
    expect(await refusal({ code_verifier: '' })).toBe(501481);
    expect(await refusal({ redirect_uri: 'http://localhost:3001/' })).toBe(50011);
    expect(await refusal({ client_id: 'other' })).toBe(70000);
    const code = await codeOf();
    expect(await refusal({}, code)).toBeUndefined();
    expect(await refusal({}, code)).toBe(54005);
    const old = await codeOf();
    clock.advance(10 * minute - 1);
    expect(await refusal({}, await codeOf())).toBeUndefined();
    clock.advance(1);
    expect(await refusal({}, old)).toBe(70008);
  });

  test('asks a page for a challenge', async () => {
    const { authorize, token } = await startSignIn();
    const plain = { login_hint: 'alex', code_challenge: '', code_challenge_method: '' };
    const { answer } = await authorize(plain);
    const form = { ...redemption(answer['code'] ?? ''), code_verifier: '' };
    expect((await token(form, { origin: 'http://localhost:3000' })).body.error_codes).toEqual([9002325]);
    expect((await token(form)).status).toBe(200);
  });

  test('replaces a refresh token when it is used, and refuses the old one and one that has expired', async () => {
    const { signIn, token, clock } = await startSignIn();
    const { body } = await signIn('alex');
    const refresh = (refresh_token: string) => token({ grant_type: 'refresh_token', refresh_token });
    const second = await refresh(body.refresh_token);
    expect(second.body.refresh_token).not.toBe(body.refresh_token);
    expect((await refresh(body.refresh_token)).body.error_codes).toEqual([70000]);
    expect(
      (await token({ client_id: 'other', grant_type: 'refresh_token', refresh_token: second.body.refresh_token }))
        .status,
    ).toBe(400);
    clock.advance(90 * 24 * 60 * minute);
    expect((await refresh(second.body.refresh_token)).body).toMatchObject({
      error: 'invalid_grant',
      error_codes: [700082],
    });
  });

  test('gives a page refresh tokens that end a day after the sign-in, however often they are replaced', async () => {
    const { authorize, token, clock } = await startSignIn();
    const page = { origin: 'http://localhost:3000' };
    const { answer } = await authorize({ login_hint: 'alex' });
    let { body } = await token(redemption(answer['code'] ?? ''), page);
    for (const _ of [1, 2]) {
      clock.advance(8 * 60 * minute);
      ({ body } = await token({ grant_type: 'refresh_token', refresh_token: body.refresh_token }, page));
    }
    clock.advance(8 * 60 * minute);
    const { body: refused } = await token({ grant_type: 'refresh_token', refresh_token: body.refresh_token }, page);
    expect(refused.error_codes).toEqual([700082]);
  });

  test('gives tokens for an hour to an hour and a half of the clock of the emulator', async () => {
    const { signIn, graph, clock } = await startSignIn();
    const { body } = await signIn('alex');
    expect(body.expires_in).toBeGreaterThanOrEqual(3600);
    expect(body.expires_in).toBeLessThanOrEqual(5400);
    clock.advance(body.expires_in * 1000 - 1000);
    expect((await graph('/me', body.access_token)).status).toBe(200);
    clock.advance(1000);
    const { status, body: failure, headers } = await graph('/me', body.access_token);
    expect([status, failure.error.message]).toEqual([401, 'Lifetime validation failed, the token is expired.']);
    expect(headers.get('www-authenticate')).toContain('Bearer');
  });

  test('reads its own tokens, whatever script a name is in', async () => {
    // A name in Persian has a joiner that is not printed; an emoji has another one.
    for (const displayName of ['\u0639\u0644\u06cc\u200c\u0631\u0636\u0627', 'Dev \u{1f469}\u200d\u{1f4bb}']) {
      const { signIn, graph } = await startSignIn({ seed: { users: { ali: { displayName } } } });
      const { body } = await signIn('ali');
      expect((await graph('/me', body.access_token)).body.displayName).toBe(displayName);
    }
  });

  test('lets ready tokens, and those of others, work as before', async () => {
    const { graph, clock } = await startSignIn();
    clock.advance(365 * 24 * 60 * minute);
    expect((await graph('/me', 'alex')).status).toBe(200);
    const foreign = jwt({ oid: userIds.mei, tid: contoso, scp: 'User.Read', exp: 1, aud: 'anything' });
    expect((await graph('/me', foreign)).body.displayName).toBe('Mei Tanaka');
  });

  test('acts on behalf of a person with a token of its own alone', async () => {
    const { signIn, token, clock } = await startSignIn();
    const behalf = (assertion: string, more: Record<string, string> = {}) =>
      token({
        grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
        client_id: 'middle',
        client_secret: 'any',
        requested_token_use: 'on_behalf_of',
        scope: 'User.Read',
        assertion,
        ...more,
      });
    const { body } = await signIn('alex', { scope: 'api://middle/access openid' });
    expect((await behalf(body.access_token)).status).toBe(200);
    expect((await behalf(body.access_token, { requested_token_use: 'x' })).body.error_codes).toEqual([90014]);
    expect((await behalf(body.access_token, { client_secret: '' })).body.error_codes).toEqual([7000218]);
    const graphToken = (await signIn('alex')).body.access_token;
    expect((await behalf(graphToken)).body.error_codes).toEqual([500131]);
    const forged = `${body.access_token.slice(0, -8)}AAAAAAAA`;
    for (const assertion of [forged, 'alex', jwt({ oid: userIds.alex, aud: 'middle', exp: 9e9 })]) {
      expect((await behalf(assertion)).body.error_codes).toEqual([50013]);
    }
    clock.advance(24 * 60 * minute);
    expect((await behalf(body.access_token)).body.error_codes).toEqual([50013]);
  });

  test('knows the people of the directory', async () => {
    const closed = await startSignIn({ closedDirectory: true });
    const form = { grant_type: 'password', password: 'any', scope: 'User.Read openid' };
    expect((await closed.token({ ...form, username: 'nobody@contoso.com' })).body.error_codes).toEqual([50034]);
    const open = await startSignIn();
    expect((await open.token({ ...form, username: 'newcomer@contoso.com' })).status).toBe(200);
    expect((await open.token({ ...form, username: 'a b' })).body.error_codes).toEqual([50034]);
  });
});

describe('faults of sign-in', () => {
  test.each([
    [{ error: 7000215 }, 401, 'invalid_client'],
    [{ error: 700016 }, 400, 'unauthorized_client'],
    [{ error: 50076, message: 'Use your phone.' }, 400, 'interaction_required'],
    [{ status: 429, retryAfter: 3 }, 429, 'temporarily_unavailable'],
    [{ status: 503 }, 503, 'temporarily_unavailable'],
  ])('%j', async (fault, status, error) => {
    const { emulator, token } = await startSignIn();
    emulator.faults.arm({ operation: 'issueToken', ...fault });
    const failed = await token(ownApp);
    expect([failed.status, failed.body.error]).toEqual([status, error]);
    if ('message' in fault) expect(failed.body.error_description).toContain('AADSTS50076: Use your phone.');
    if ('retryAfter' in fault) expect(failed.headers.get('retry-after')).toBe('3');
    expect((await token(ownApp)).status).toBe(200);
  });

  test('reach the browser, drop connections, and leave the API alone', async () => {
    const { emulator, authorize, token, graph } = await startSignIn();
    emulator.faults.arm({ operation: 'authorize', error: 700016 });
    expect((await authorize({ login_hint: 'alex' })).text).toContain('AADSTS700016');
    emulator.faults.arm({ operation: 'authorize', status: 503 });
    expect((await authorize({ login_hint: 'alex' })).status).toBe(503);
    emulator.faults.arm({ operation: 'issueToken', drop: 'before' });
    await expect(token(ownApp)).rejects.toThrow();
    emulator.faults.arm({ operation: '*', status: 500 });
    expect((await token(ownApp)).status).toBe(200);
    expect((await graph('/me', 'alex')).status).toBe(500);
  });

  test('come back to the app from the browser, with its state', async () => {
    const { emulator, authorize } = await startSignIn();
    emulator.faults.arm({ operation: 'authorize', error: 50076 }, { operation: 'authorize', error: 65001 });
    expect((await authorize({ login_hint: 'alex' })).answer).toEqual({
      error: 'interaction_required',
      error_description: expect.stringContaining('AADSTS50076'),
      state: 'a state',
    });
    expect((await authorize({ prompt: 'none' })).answer['error']).toBe('consent_required');
    expect((await authorize({ login_hint: 'alex' })).answer).toHaveProperty('code');
  });

  test('are refused if they name what there is not', async () => {
    const { emulator } = await startSignIn();
    expect(() => emulator.faults.arm({ operation: 'issueToken', error: 1 })).toThrow(/one of 16000/);
    expect(() => emulator.faults.arm({ operation: 'listChats', error: 70000 })).toThrow(/Only an operation of sign-in/);
    expect(() => emulator.faults.arm({ operation: 'issueToken', revoke: true })).toThrow(
      /Only an operation of the API/,
    );
  });
});

describe('a revoked session', () => {
  const capable = JSON.stringify({ access_token: { xms_cc: { values: ['cp1'] } } });

  test('makes the tokens void of a client that can handle it', async () => {
    const { emulator, signIn, token, graph } = await startSignIn();
    const { body } = await signIn('alex');
    const able = await token({ grant_type: 'refresh_token', refresh_token: body.refresh_token, claims: capable });
    expect(claimsOf(able.body.access_token).xms_cc).toEqual(['cp1']);
    expect(able.body.expires_in).toBe(86_400);
    emulator.faults.arm({ operation: 'getMe', revoke: true });
    const refused = await graph('/me', able.body.access_token);
    expect(refused.status).toBe(401);
    const [, claims = ''] = /claims="([^"]+)"/.exec(refused.headers.get('www-authenticate') ?? '') ?? [];
    expect(JSON.parse(Buffer.from(claims, 'base64').toString()).access_token.nbf.essential).toBe(true);
    expect(refused.headers.get('www-authenticate')).toContain('error="insufficient_claims"');
    expect((await graph('/chats', able.body.access_token)).status).toBe(401);
    // Another one stays valid until it expires.
    expect((await graph('/me', body.access_token)).status).toBe(200);
    const renewed = await token({
      grant_type: 'refresh_token',
      refresh_token: able.body.refresh_token,
      claims: capable,
    });
    expect((await graph('/me', renewed.body.access_token)).status).toBe(200);
  });
});

test('a key of its own signs tokens that are recognized after a restart', async () => {
  const { newSigningKeyPem } = await import('../../../src/emulator/signIn/signingKey.ts');
  const signingKey = await newSigningKeyPem();
  const keysOf = async (options: { signingKey?: string }) => {
    const { send } = await startSignIn(options);
    return (await send('/common/discovery/v2.0/keys')).body.keys[0].kid;
  };
  expect(await keysOf({ signingKey })).toBe(await keysOf({ signingKey }));
  expect(await keysOf({})).not.toBe(await keysOf({}));
});
