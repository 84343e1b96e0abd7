import { describe, expect, test } from 'vitest';
import { sampleSeed } from '../../../src/emulator/index.ts';
import { userIds } from '../testEmulator.ts';
import { claimsOf, redemption, startSignIn, verifier, withClients } from './signInService.ts';

const cookieOf = (headers: Headers) => headers.get('set-cookie')?.split(';')[0] ?? '';
const fieldsOf = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );

describe('the authorization endpoint', () => {
  test('sends a person whom login_hint names back with a code, the state and the session', async () => {
    const { authorize } = await startSignIn();
    const { status, headers, answer } = await authorize({ login_hint: 'alex' });
    expect(status).toBe(302);
    expect(headers.get('location')).toMatch(/^http:\/\/localhost:3000\/\?code=/);
    expect(answer).toMatchObject({ state: 'a state', session_state: expect.any(String) });
  });

  test.each([
    ['fragment', /^http:\/\/localhost:3000\/#code=/],
    ['query', /^http:\/\/localhost:3000\/\?code=/],
  ])('answers in the %s', async (response_mode, location) => {
    const { authorize } = await startSignIn();
    const { headers } = await authorize({ login_hint: 'alex', response_mode });
    expect(headers.get('location')).toMatch(location);
  });

  test('answers with a form that sends itself', async () => {
    const { authorize } = await startSignIn();
    const { status, text, headers } = await authorize({
      login_hint: 'alex',
      response_mode: 'form_post',
      state: '"><b>',
    });
    expect(status).toBe(200);
    expect(text).toContain('action="http://localhost:3000/"');
    expect(fieldsOf(text)).toMatchObject({ code: expect.stringMatching(/^\w+$/), state: '&#34;&#62;&#60;b&#62;' });
    expect(headers.get('content-security-policy')).toContain("script-src 'nonce-");
  });

  test('asks who it is, and offers the people of the tenant', async () => {
    const { authorize, post, token } = await startSignIn();
    const { status, text } = await authorize();
    expect(status).toBe(200);
    for (const { displayName } of [sampleSeed.users.alex, sampleSeed.users.mei]) expect(text).toContain(displayName);
    expect(text).not.toContain('Omar');
    const [, action = ''] = text.match(/action="([^"]+)"/) ?? [];
    const chosen = await post(action, { ...(fieldsOf(text) as Record<string, string>), user: userIds.mei });
    const code = new URL(chosen.headers.get('location') ?? '').searchParams.get('code') ?? '';
    expect(claimsOf((await token(redemption(code))).body.id_token)).toMatchObject({ name: 'Mei Tanaka', nonce: 'n-1' });
  });

  test('offers a field for others, who are new people, unless the directory is closed', async () => {
    const open = await startSignIn();
    expect((await open.authorize()).text).toContain('Somebody else');
    expect((await open.signIn('nobody')).status).toBe(400);
    const closed = await startSignIn({ closedDirectory: true });
    expect((await closed.authorize()).text).not.toContain('Somebody else');
  });

  test('asks nobody if there is a default user, or a single person', async () => {
    const withDefault = await startSignIn({ defaultUser: 'mei' });
    expect((await withDefault.authorize()).answer['code']).toBeDefined();
    const alone = await startSignIn({ seed: { users: { kim: {} } } });
    expect((await alone.authorize()).answer['code']).toBeDefined();
  });

  test('remembers a browser, and asks again if it is told to', async () => {
    const { authorize } = await startSignIn();
    const cookie = cookieOf((await authorize({ login_hint: 'alex' })).headers);
    expect((await authorize({}, { cookie })).answer['code']).toBeDefined();
    expect((await authorize({ prompt: 'none' }, { cookie })).answer['code']).toBeDefined();
    for (const prompt of ['select_account', 'login']) {
      expect((await authorize({ prompt }, { cookie })).text).toContain('Who are you?');
    }
  });

  test('shows no page with prompt=none, but says that nobody, or more than one, is signed in', async () => {
    const { authorize } = await startSignIn();
    expect((await authorize({ prompt: 'none' })).answer).toMatchObject({ error: 'login_required', state: 'a state' });
    const first = cookieOf((await authorize({ login_hint: 'alex' })).headers);
    expect((await authorize({ prompt: 'none', login_hint: 'mei' }, { cookie: first })).answer['error']).toBe(
      'login_required',
    );
    await authorize({ login_hint: 'mei' }, { cookie: first });
    const both = await authorize({ prompt: 'none' }, { cookie: first });
    expect(both.answer).toMatchObject({
      error: 'interaction_required',
      error_description: expect.stringContaining('AADSTS16000'),
    });
    expect((await authorize({ prompt: 'none', login_hint: 'alex' }, { cookie: first })).answer['code']).toBeDefined();
  });

  test('remembers a browser for longer than the refresh token of a page lives', async () => {
    const { authorize, clock } = await startSignIn();
    const cookie = cookieOf((await authorize({ login_hint: 'alex' })).headers);
    clock.advance(25 * 3_600_000);
    expect((await authorize({ prompt: 'none' }, { cookie })).answer['code']).toBeDefined();
    clock.advance(90 * 24 * 3_600_000);
    expect((await authorize({ prompt: 'none' }, { cookie })).answer['error']).toBe('login_required');
  });

  test('tells the people of one browser apart by the sid of their tokens, which is not what the browser keeps', async () => {
    const { authorize, token } = await startSignIn();
    const first = await authorize({ login_hint: 'alex' });
    const cookie = cookieOf(first.headers);
    const second = await authorize({ login_hint: 'mei' }, { cookie });
    const idOf = async ({ answer }: typeof first) =>
      claimsOf((await token(redemption(answer['code'] ?? ''))).body.id_token);
    const { sid } = await idOf(first);
    expect(sid).toBe(first.answer['session_state']);
    expect(cookie).not.toContain(sid);
    expect((await idOf(second)).sid).not.toBe(sid);
    const silent = await authorize({ prompt: 'none', sid }, { cookie });
    expect(await idOf(silent)).toMatchObject({ oid: userIds.alex, sid });
    expect((await authorize({ prompt: 'none', sid: 'other' }, { cookie })).answer['error']).toBe('login_required');
  });

  test('forgets a browser that signs out, and sends it back', async () => {
    const { authorize, send } = await startSignIn();
    const cookie = cookieOf((await authorize({ login_hint: 'alex' })).headers);
    const back = encodeURIComponent('http://localhost:3000/bye?a=b');
    const { status, headers } = await send(`/common/oauth2/v2.0/logout?post_logout_redirect_uri=${back}&state=s%26t`, {
      headers: { cookie },
    });
    expect([status, headers.get('location')]).toEqual([302, 'http://localhost:3000/bye?a=b&state=s%26t']);
    expect((await authorize({ prompt: 'none' }, { cookie })).answer['error']).toBe('login_required');
    expect((await send('/common/oauth2/v2.0/logout')).text).toContain('You are signed out');
  });

  test('tells the app what is wrong with a parameter, if half a character is all that is left of its end', async () => {
    const { authorize } = await startSignIn();
    const { answer } = await authorize({ prompt: `${'x'.repeat(49)}\u{1F600}` });
    expect(answer['error_description']).toContain(`'${'x'.repeat(49)}\ufffd'`);
  });

  test('says which redirect URIs are right, if one is wrong', async () => {
    const seed = withClients(sampleSeed, { own: { id: 'own', redirectUris: ['http://localhost/back'] } });
    const { authorize } = await startSignIn({ seed });
    expect((await authorize({ redirect_uri: 'https://app.example/' })).text).toContain('an address of this machine');
    expect((await authorize({ client_id: 'own' })).text).toContain('redirectUris of the application');
  });

  test.each([
    ['https://evil.example/'],
    ['http://localhost.evil.example/'],
    ['http://user@localhost/'],
    ['javascript:alert(1)'],
    ['data:text/html,x'],
    ['myapp://auth'],
    ['//localhost/'],
    ['http://localhost/#x'],
    ['http://localhost/#'],
    // Some programs find another host in these.
    ['http://localhost\\@evil.example/'],
    ['http://localhost/\\evil.example'],
    ['http:localhost/'],
    ['http:/localhost/'],
    ['http://localhost/\r\nset-cookie: x=y'],
    ['nonsense'],
  ])('never sends anybody to %j', async (redirect_uri) => {
    const { authorize, send } = await startSignIn();
    const { status, headers, text } = await authorize({ redirect_uri, login_hint: 'alex' });
    expect(status).toBe(400);
    expect(headers.get('location')).toBeNull();
    expect(text).toContain('AADSTS50011');
    const logout = await send(
      `/common/oauth2/v2.0/logout?post_logout_redirect_uri=${encodeURIComponent(redirect_uri)}`,
    );
    expect([logout.status, logout.headers.get('location')]).toEqual([400, null]);
  });

  test.each([
    [{ response_type: 'token' }, 'unsupported_response_type', 'AADSTS700054'],
    [{ response_type: '' }, 'invalid_request', 'AADSTS90014'],
    [{ scope: '' }, 'invalid_request', 'AADSTS90014'],
    [{ code_challenge: '' }, 'invalid_request', 'AADSTS90014'],
    [{ scope: 'Chat.Read https://graph.microsoft.com/.default' }, 'invalid_scope', 'AADSTS70011'],
    [{ scope: 'api://one/x api://two/y' }, 'invalid_scope', 'AADSTS70011'],
    [{ scope: 'Chat"Read' }, 'invalid_scope', 'AADSTS70011'],
    [{ prompt: 'nonsense' }, 'invalid_request', 'AADSTS90013'],
    [{ response_mode: 'nonsense' }, 'invalid_request', 'AADSTS90013'],
    [{ code_challenge_method: 'S1' }, 'invalid_request', 'AADSTS90013'],
    [{ claims: '{' }, 'invalid_request', 'AADSTS90013'],
  ])('answers %j with %s', async (parameters, error, number) => {
    const { authorize } = await startSignIn();
    const { answer } = await authorize({ login_hint: 'alex', ...(parameters as Record<string, string>) });
    expect(answer).toMatchObject({ error, state: 'a state', error_description: expect.stringContaining(number) });
  });

  test('reflects nothing unescaped, and no page of another site frames it', async () => {
    const { authorize } = await startSignIn();
    const attack = '"><script>alert(1)</script>';
    const { text, headers } = await authorize({ state: attack, login_hint: attack, nonce: attack, client_id: 'a<b' });
    expect(text).not.toContain('<script');
    expect(text).not.toContain('a<b');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect((await authorize({ client_id: '' })).text).toContain('AADSTS90014');
    expect((await authorize({ client_id: `<script>${'x'.repeat(99)}` })).text).not.toContain('<script');
  });

  test('logs no code and no secret', async () => {
    const { emulator, signIn, token } = await startSignIn();
    const { body } = await signIn('alex');
    await token({ grant_type: 'client_credentials', client_secret: 'top-secret', scope: 'x' });
    const log = JSON.stringify(emulator.requests);
    for (const secret of [body.access_token, body.refresh_token, 'top-secret', 'code=', 'a state']) {
      expect(log).not.toContain(secret);
    }
    expect(JSON.stringify(await emulator.state())).not.toContain(body.refresh_token);
  });
});

describe('the consent', () => {
  const seed = withClients(sampleSeed, {
    app: { id: 'my-app', displayName: 'My <app>', scopes: ['User.Read'] },
    strict: { id: 'strict', scopes: [], consent: 'administrator' },
  });

  test('is asked for what was not consented to in advance, and remembered', async () => {
    const { authorize, post, token, graph } = await startSignIn({ seed });
    const asked = await authorize({ login_hint: 'alex' });
    expect(asked.text).toContain('My &#60;app&#62; asks for permissions');
    expect(asked.text).toContain('<li>Chat.Read</li>');
    expect(asked.text).not.toContain('<li>User.Read</li>');
    const [, action = ''] = asked.text.match(/action="([^"]+)"/) ?? [];
    const fields = fieldsOf(asked.text) as Record<string, string>;
    const declined = await post(action, { ...fields, cancel: '1' });
    expect(declined.headers.get('location')).toContain('error=access_denied');
    expect(declined.headers.get('location')).toContain('error_subcode=cancel');
    const accepted = await post(action, { ...fields, consent: 'accept' });
    const code = new URL(accepted.headers.get('location') ?? '').searchParams.get('code') ?? '';
    const { body } = await token(redemption(code));
    expect((await graph('/chats', body.access_token)).status).toBe(200);
    expect((await authorize({ login_hint: 'alex' })).answer['code']).toBeDefined();
    // It was one person's.
    expect((await authorize({ login_hint: 'mei' })).text).toContain('asks for permissions');
  });

  test('cannot be asked silently', async () => {
    const { authorize } = await startSignIn({ seed });
    const { headers } = await authorize({ login_hint: 'alex', scope: 'User.Read openid' });
    const cookie = cookieOf(headers);
    expect((await authorize({ prompt: 'none' }, { cookie })).answer['error']).toBe('consent_required');
  });

  test('is asked each time that the app says so', async () => {
    const { authorize } = await startSignIn();
    expect((await authorize({ login_hint: 'alex', prompt: 'consent' })).text).toContain('asks for permissions');
  });

  test('is for administrators alone if the seed says so', async () => {
    const { authorize } = await startSignIn({ seed });
    const { answer } = await authorize({ client_id: 'strict', login_hint: 'alex' });
    expect(answer).toMatchObject({ error: 'access_denied', error_description: expect.stringContaining('AADSTS90094') });
    expect((await authorize({ client_id: 'strict', login_hint: 'admin' })).text).toContain('asks for permissions');
  });

  test('is required where a token is asked for, too', async () => {
    const { signIn, token } = await startSignIn({ seed });
    const { body } = await signIn('alex', { scope: 'User.Read openid offline_access' });
    const more = { grant_type: 'refresh_token', refresh_token: body.refresh_token, scope: 'Chat.Read' };
    const { status, body: failure } = await token(more);
    expect(status).toBe(400);
    expect(failure).toMatchObject({ error: 'invalid_grant', suberror: 'consent_required', error_codes: [65001] });
  });
});

describe('the registered apps of a seed', () => {
  const seed = withClients(sampleSeed, {
    web: {
      id: 'my-app',
      secret: 'right',
      redirectUris: ['https://app.example/callback', 'http://localhost/signed-in', 'msalapp://auth'],
    },
  });

  test.each([
    ['https://app.example/callback', true],
    ['http://localhost:5173/signed-in', true],
    ['msalapp://auth', true],
    ['https://app.example/callback/', false],
    ['https://app.example/callback?x=1', false],
    ['http://localhost:3000/', false],
    ['http://localhost:3000/signed-in?x=1', false],
    ['http://user@localhost:3000/signed-in', false],
    ['https://localhost/signed-in', false],
  ])('may send people to %s: %s', async (redirect_uri, isAllowed) => {
    const { authorize } = await startSignIn({ seed });
    const { status, headers } = await authorize({ redirect_uri, login_hint: 'alex' });
    expect(status).toBe(isAllowed ? 302 : 400);
    if (isAllowed) expect(headers.get('location')?.startsWith(redirect_uri)).toBe(true);
  });

  test('prove who they are, and web pages need not', async () => {
    const { authorize, token } = await startSignIn({ seed });
    const redirect_uri = 'https://app.example/callback';
    const codeOf = async () => (await authorize({ redirect_uri, login_hint: 'alex' })).answer['code'] ?? '';
    const redeem = async (more: Record<string, string>, headers?: Record<string, string>) => {
      const { status, body } = await token({ ...redemption(await codeOf()), redirect_uri, ...more }, headers);
      return [status, body.error_codes?.[0]];
    };
    expect(await redeem({ client_secret: 'right' })).toEqual([200, undefined]);
    expect(await redeem({ client_secret: 'wrong' })).toEqual([401, 7000215]);
    expect(await redeem({})).toEqual([401, 7000218]);
    expect(await redeem({}, { origin: 'http://localhost:5173' })).toEqual([200, undefined]);
    const basic = `Basic ${Buffer.from('my-app:right').toString('base64')}`;
    expect(await redeem({ client_id: '' }, { authorization: basic })).toEqual([200, undefined]);
    expect(await redeem({}, { authorization: 'Basic !' })).toEqual([401, 7000218]);
    const withoutColon = Buffer.from('my-app').toString('base64');
    expect(await redeem({}, { authorization: `Basic ${withoutColon}` })).toEqual([400, 90013]);
  });

  test('are the only ones if others are refused', async () => {
    const { authorize, token } = await startSignIn({ seed, closedApps: true });
    expect((await authorize({ client_id: 'stranger' })).text).toContain('AADSTS700016');
    const { status, body } = await token({
      client_id: 'stranger',
      grant_type: 'client_credentials',
      client_secret: 'x',
      scope: '.default',
    });
    expect([status, body.error]).toEqual([400, 'unauthorized_client']);
    expect(body.error_codes).toEqual([700016]);
  });

  test('cannot have a redirect URI that runs a script', async () => {
    const broken = withClients(sampleSeed, { web: { redirectUris: ['javascript:alert(1)'] } });
    await expect(startSignIn({ seed: broken })).rejects.toThrow(/clients\.web: The redirect URI .* runs no script/);
  });

  test('have the roles of the seed on their own', async () => {
    const own = withClients(sampleSeed, { job: { id: 'job', roles: ['User.Read.All'] } });
    const { token, graph } = await startSignIn({ seed: own });
    const form = {
      client_id: 'job',
      client_secret: 'x',
      grant_type: 'client_credentials',
      scope: 'https://graph.microsoft.com/.default',
    };
    const { body } = await token(form);
    expect((await graph('/users', body.access_token)).status).toBe(200);
    expect((await graph(`/users/${userIds.alex}/chats`, body.access_token)).status).toBe(403);
  });
});

test('a plain challenge is its own verifier', async () => {
  const { authorize, token } = await startSignIn();
  const { answer } = await authorize({ login_hint: 'alex', code_challenge: verifier, code_challenge_method: 'plain' });
  expect((await token(redemption(answer['code'] ?? ''))).status).toBe(200);
});
