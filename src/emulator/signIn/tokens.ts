import { issuerOf } from '../../contract/signInEndpoints.ts';
import type { User } from '../directory/directoryRecords.ts';
import { graphAudience } from '../directory/issuedTokens.ts';
import type { SignInContext, Stored } from './context.ts';
import { randomText } from './context.ts';
import { prune } from './expiry.ts';
import type { Scopes } from './scopes.ts';
import type { Client, Grant, RefreshToken } from './signInRecords.ts';
import { base64Url, sha256 } from './signingKey.ts';

/** How long tokens are valid, in seconds. A client that can handle being refused gets longer ones, as from the service. */
const life = { ordinary: 75 * 60, capable: 24 * 3600, refresh: 90 * 24 * 3600, refreshOfPage: 24 * 3600 };

/** Everything that tokens say. */
export interface Issue {
  readonly client: Client;
  readonly tenantId: string;
  readonly scopes: Scopes;
  /** Delegated permissions, or those of an app on its own. */
  readonly permissions: readonly string[];
  /** Undefined for an app on its own. */
  readonly user?: User;
  readonly grant?: Grant;
  readonly nonce?: string | undefined;
  /** How often the tokens of the user were revoked. */
  readonly generation?: number;
  /** Whether the client can handle a claims challenge. */
  readonly isCapable: boolean;
  /** The refresh token, if there is to be one. */
  readonly refreshToken?: string | undefined;
  /** Whether the app proved who it is. */
  readonly isConfidential: boolean;
}

/** The body of a successful response of the token endpoint. */
export async function tokenResponse(context: SignInContext, issue: Issue): Promise<object> {
  const { scopes, permissions, isCapable, user, refreshToken } = issue;
  const { sign } = await context.key();
  const expiresIn = isCapable ? life.capable : life.ordinary;
  const accessToken = await sign(accessClaims(context, issue, expiresIn));
  const times = { token_type: 'Bearer', expires_in: expiresIn, ext_expires_in: expiresIn };
  if (!user) return { ...times, access_token: accessToken };
  return {
    ...times,
    scope: grantedScope(scopes, permissions),
    access_token: accessToken,
    ...(refreshToken === undefined ? {} : { refresh_token: refreshToken }),
    ...(scopes.protocol.includes('openid') ? { id_token: await sign(await idClaims(context, issue, user)) } : {}),
    ...(context.form.get('client_info') === '1' ? { client_info: clientInfo(user) } : {}),
  };
}

/** Who a person is, as MSAL wants to know it. */
export const clientInfo = ({ id, tenantId }: User): string => base64Url(JSON.stringify({ uid: id, utid: tenantId }));

/** What was granted, in the spelling of the client. */
function grantedScope({ asked, isDefault, audience }: Scopes, permissions: readonly string[]): string {
  const kept = asked.filter((scope) => scope !== 'offline_access');
  const prefix = audience === graphAudience ? 'https://graph.microsoft.com/' : '';
  const named = isDefault && prefix !== '' ? permissions.map((name) => `${prefix}${name}`) : [];
  return [...kept, ...named].join(' ');
}

/** @see https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference */
function accessClaims({ now, ids }: SignInContext, issue: Issue, expiresIn: number): object {
  const { client, tenantId, scopes, permissions, user, grant, generation = 0, isCapable, isConfidential } = issue;
  const seconds = Math.floor(now / 1000);
  return {
    aud: scopes.audience,
    iss: issuerOf(tenantId, 'v1'),
    iat: seconds,
    nbf: seconds,
    exp: seconds + expiresIn,
    app_displayname: client.displayName,
    appid: client.id,
    appidacr: isConfidential ? '1' : '0',
    ...(user
      ? {
          ...namesOf(user),
          idtyp: 'user',
          oid: user.id,
          scp: [...permissions, ...scopes.protocol.filter((name) => name !== 'offline_access')].join(' '),
          sid: grant?.sid,
          sub: user.id,
          unique_name: user.userPrincipalName,
          upn: user.userPrincipalName,
        }
      : { idtyp: 'app', oid: client.id, roles: permissions, sub: client.id }),
    tid: tenantId,
    uti: ids.guid(),
    ver: '1.0',
    ...(isCapable ? { xms_cc: ['cp1'] } : {}),
    // Only tokens of the emulator have it: it tells them from those of others, and revoked ones from valid ones.
    generation,
  };
}

/** @see https://learn.microsoft.com/entra/identity-platform/id-token-claims-reference */
async function idClaims({ now, ids }: SignInContext, issue: Issue, user: User): Promise<object> {
  const { client, tenantId, nonce, grant } = issue;
  const seconds = Math.floor(now / 1000);
  return {
    aud: client.id,
    iss: issuerOf(tenantId),
    iat: seconds,
    nbf: seconds,
    exp: seconds + life.ordinary,
    email: user.mail,
    ...namesOf(user),
    ...(nonce === undefined ? {} : { nonce }),
    oid: user.id,
    preferred_username: user.userPrincipalName,
    sid: grant?.sid,
    sub: await subjectOf(client.id, user),
    tid: tenantId,
    uti: ids.guid(),
    ver: '2.0',
  };
}

/** The subject of a person: another one for each app, and the same in an id token and in the response of userinfo. */
export const subjectOf = (clientId: string, { id }: User): Promise<string> => sha256(`${clientId.toLowerCase()} ${id}`);

/** The names of a person, as OpenID Connect calls them. */
export const namesOf = ({ displayName, givenName, surname }: User) => ({
  name: displayName,
  ...(givenName ? { given_name: givenName } : {}),
  ...(surname ? { family_name: surname } : {}),
});

/**
 * Makes a refresh token if the client asked for one, perhaps in the place of another. A page of a browser gets one that does not
 * live long, and does not live longer by being replaced.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/refresh-tokens#token-lifetime
 */
export async function newRefreshToken(
  { now, request }: SignInContext,
  { records }: Stored,
  scopes: Scopes,
  { clientId, userId, scope, sid }: Grant,
  replaced: RefreshToken | undefined,
): Promise<string | undefined> {
  if (!scopes.protocol.includes('offline_access')) return undefined;
  await prune(records, 'refreshToken', now);
  const token = randomText();
  const isOfPage = request.headers.has('origin');
  const seconds = isOfPage ? life.refreshOfPage : life.refresh;
  await records.put('refreshToken', {
    token,
    clientId,
    userId,
    scope,
    sid,
    expires: (isOfPage && replaced?.expires) || now + seconds * 1000,
    isUsed: false,
  });
  return token;
}

/** How often the tokens of a user were revoked. */
export const generationOf = async ({ records }: Stored, userId: string): Promise<number> =>
  (await records.get('revocation', userId))?.generation ?? 0;
