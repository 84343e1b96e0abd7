import { graphAudience } from '../directory/issuedTokens.ts';
import { sameId } from '../ids.ts';
import { type Credentials, requireCredentials } from './clients.ts';
import { consented, requireConsent } from './consent.ts';
import type { SignInContext, Stored } from './context.ts';
import { personNamed } from './people.ts';
import { applicationPermissions, readScopes, type Scopes } from './scopes.ts';
import { missing, SignInFailure } from './signInErrors.ts';
import type { AuthorizationCode, Client, Grant, RefreshToken } from './signInRecords.ts';
import { tenantIdOf } from './tenants.ts';
import { generationOf, type Issue, newRefreshToken } from './tokens.ts';

/** A request for tokens, with what had to be found out before its transaction. */
export interface TokenRequest {
  readonly context: SignInContext;
  readonly stored: Stored;
  readonly client: Client;
  readonly credentials: Credentials;
  /** Whether the client can handle a claims challenge. */
  readonly isCapable: boolean;
  /** The SHA-256 of the `code_verifier`. */
  readonly hashedVerifier: string | undefined;
  /** The claims of the `assertion`, if this emulator has signed it. */
  readonly assertion: Readonly<Record<string, unknown>> | undefined;
}

/** What each `grant_type` leads to. Each throws a {@link SignInFailure} if what it needs is missing or wrong. */
export const grants: Readonly<Record<string, (request: TokenRequest) => Promise<Issue>>> = {
  client_credentials: clientCredentials,
  authorization_code: redeemCode,
  refresh_token: refresh,
  // MSAL's name for it.
  device_code: redeemDeviceCode,
  'urn:ietf:params:oauth:grant-type:device_code': redeemDeviceCode,
  'urn:ietf:params:oauth:grant-type:jwt-bearer': onBehalfOf,
  password,
};

/** @see https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow */
async function clientCredentials(request: TokenRequest): Promise<Issue> {
  const { context, stored, client, credentials, isCapable } = request;
  requireCredentials(client, credentials, true);
  const scopes = readScopes(scopeOf(context));
  if (!scopes.isDefault) throw new SignInFailure(1002012);
  return {
    client,
    tenantId: await tenantIdOf(context, stored),
    scopes,
    permissions: scopes.audience === graphAudience ? (client.roles ?? applicationPermissions) : [],
    isCapable,
    isConfidential: true,
  };
}

/** @see https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow */
async function redeemCode(request: TokenRequest): Promise<Issue> {
  const { context, stored, client, hashedVerifier } = request;
  const { form, now } = context;
  const text = form.get('code') ?? failMissing('code');
  const code = await stored.records.get('authorizationCode', text);
  if (!code || !sameId(code.clientId, client.id)) throw new SignInFailure(70000);
  if (code.isUsed) throw new SignInFailure(54005);
  if (code.expires <= now) throw new SignInFailure(70008);
  const redirectUri = form.get('redirect_uri') ?? failMissing('redirect_uri');
  if (redirectUri !== code.redirectUri) {
    throw new SignInFailure(50011, 'The redirect URI is another one than that of the authorization request.');
  }
  requireVerifier(request, code, hashedVerifier);
  await stored.records.put('authorizationCode', { ...code, isUsed: true });
  // What the person was asked for decides about the tokens beside the access token, whatever the app repeats now.
  const { protocol } = readScopes(code.scope);
  const scope = [form.get('scope') ?? code.scope, ...protocol].join(' ');
  return forUser(request, code, readScopes(scope), { nonce: code.nonce });
}

function requireVerifier(
  { context }: TokenRequest,
  { challenge }: AuthorizationCode,
  hashed: string | undefined,
): void {
  const verifier = context.form.get('code_verifier');
  if (!challenge) {
    if (context.request.headers.has('origin')) throw new SignInFailure(9002325);
    return;
  }
  if (challenge.value !== (challenge.method === 'plain' ? verifier : hashed)) throw new SignInFailure(501481);
}

/** @see https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow#refresh-the-access-token */
async function refresh(request: TokenRequest): Promise<Issue> {
  const { context, stored, client } = request;
  const { form, now } = context;
  const text = form.get('refresh_token') ?? failMissing('refresh_token');
  const token = await stored.records.get('refreshToken', text);
  if (!token || !sameId(token.clientId, client.id)) throw new SignInFailure(70000);
  if (token.isUsed) throw new SignInFailure(70000, 'The refresh token was replaced by a newer one when it was used.');
  if (token.expires <= now) throw new SignInFailure(700082);
  await stored.records.put('refreshToken', { ...token, isUsed: true });
  const scope = form.get('scope') ?? token.scope;
  // A token that could be refreshed can be refreshed again.
  return forUser(request, { ...token, scope }, readScopes(`${scope} offline_access`), { replaced: token });
}

/** @see https://learn.microsoft.com/entra/identity-platform/v2-oauth2-device-code */
async function redeemDeviceCode(request: TokenRequest): Promise<Issue> {
  const { context, stored, client } = request;
  const text = context.form.get('device_code') ?? failMissing('device_code');
  const device = await stored.records.get('deviceCode', text);
  if (!device || !sameId(device.clientId, client.id) || device.status === 'used') throw new SignInFailure(70000);
  if (device.status === 'declined') throw new SignInFailure(70020);
  if (device.expires <= context.now) throw new SignInFailure(70019);
  if (device.userId === undefined) throw new SignInFailure(70016);
  await stored.records.put('deviceCode', { ...device, status: 'used' });
  const grant = { ...device, userId: device.userId, sid: context.ids.guid() };
  return forUser(request, grant, readScopes(device.scope));
}

/** @see https://learn.microsoft.com/entra/identity-platform/v2-oauth2-on-behalf-of-flow */
async function onBehalfOf(request: TokenRequest): Promise<Issue> {
  const { context, client, credentials, assertion } = request;
  const { form, now } = context;
  if (form.get('assertion') === undefined) throw missing('assertion');
  if (form.get('requested_token_use') !== 'on_behalf_of') throw missing('requested_token_use');
  requireCredentials(client, credentials, true);
  const { oid, exp, aud, sid } = assertion ?? {};
  if (typeof oid !== 'string' || typeof exp !== 'number' || exp * 1000 <= now) throw new SignInFailure(50013);
  if (typeof aud !== 'string' || !sameId(aud, client.id)) {
    const expected = `The audience in the assertion was '${aud}' and the expected audience is '${client.id}'.`;
    throw new SignInFailure(
      500131,
      `Assertion audience does not match the Client app presenting the assertion. ${expected}`,
    );
  }
  const scope = scopeOf(context);
  const grant = { clientId: client.id, userId: oid, scope, sid: typeof sid === 'string' ? sid : context.ids.guid() };
  return forUser(request, grant, readScopes(scope));
}

/** Any password will do: the emulator has none. @see https://learn.microsoft.com/entra/identity-platform/v2-oauth-ropc */
async function password(request: TokenRequest): Promise<Issue> {
  const { context, stored, client } = request;
  const name = context.form.get('username') ?? failMissing('username');
  if (context.form.get('password') === undefined) throw missing('password');
  const user = await personNamed(stored, name);
  const scope = scopeOf(context);
  return forUser(request, { clientId: client.id, userId: user.id, scope, sid: context.ids.guid() }, readScopes(scope));
}

/** The tokens of a person, for what the person has agreed to. */
async function forUser(
  { context, stored, client, credentials, isCapable }: TokenRequest,
  grant: Grant,
  scopes: Scopes,
  { nonce, replaced }: { readonly nonce?: string | undefined; readonly replaced?: RefreshToken } = {},
): Promise<Issue> {
  requireCredentials(client, credentials, client.secret !== undefined && !context.request.headers.has('origin'));
  const user = await stored.records.get('user', grant.userId);
  if (!user) throw new SignInFailure(50034);
  const agreed = await consented(stored.records, client, user, scopes);
  requireConsent(client, agreed);
  return {
    client,
    tenantId: user.tenantId,
    scopes,
    permissions: agreed.permissions,
    user,
    grant,
    nonce,
    generation: await generationOf(stored, user.id),
    isCapable,
    refreshToken: await newRefreshToken(context, stored, scopes, grant, replaced),
    isConfidential: credentials.secret !== undefined || credentials.assertion !== undefined,
  };
}

/** The scopes of a request. The first version of the protocol names a resource instead. */
function scopeOf({ form }: SignInContext): string {
  const resource = form.get('resource');
  const scope = form.get('scope') ?? (resource === undefined ? undefined : `${resource.replace(/\/$/, '')}/.default`);
  return scope ?? failMissing('scope');
}

function failMissing(name: string): never {
  throw missing(name);
}
