import { encodeBase64 } from '../../contract/base64.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import type { Records } from '../records/records.ts';
import type { Claims } from './identify.ts';

/** Microsoft Graph, as tokens name the resource that they are for. */
export const graphAudience = '00000003-0000-0000-c000-000000000000';

/**
 * Requires that a token is valid still, if this emulator has issued it. Whatever another one has issued is valid for ever.
 *
 * Throws a {@link GraphFailure} 401: for another resource, expired, or revoked. The last is a claims challenge, to those who
 * said that they can handle one; for others the token stays valid, as with the service.
 */
export async function requireValidToken(claims: Claims, now: number, records: Records): Promise<void> {
  const { generation, exp = 0, aud, oid, xms_cc: capabilities = [] } = claims;
  if (generation === undefined) return;
  if (aud !== graphAudience) throw invalidToken('Access token validation failure. Invalid audience.');
  if (exp * 1000 <= now) throw invalidToken('Lifetime validation failed, the token is expired.');
  if (oid === undefined || !capabilities.includes('cp1')) return;
  const revoked = (await records.get('revocation', oid))?.generation ?? 0;
  if (generation < revoked) throw claimsChallenge(now);
}

const resource = `Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="${graphAudience}"`;

const invalidToken = (message: string) => new GraphFailure(401, { message, headers: { 'WWW-Authenticate': resource } });

/**
 * The failure of a token that was revoked: the client has to get another one, with the claims that it says.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/claims-challenge
 */
export function claimsChallenge(now: number): GraphFailure {
  const value = String(Math.floor(now / 1000));
  const claims = encodeBase64(JSON.stringify({ access_token: { nbf: { essential: true, value } } }));
  return new GraphFailure(401, {
    message:
      'Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp',
    headers: { 'WWW-Authenticate': `${resource}, error="insufficient_claims", claims="${claims}"` },
  });
}

/** Makes the tokens of a user void that were issued until now. */
export async function revokeTokens(records: Records, userId: string): Promise<void> {
  const known = await records.get('revocation', userId);
  await records.put('revocation', { userId, generation: (known?.generation ?? 0) + 1 });
}
