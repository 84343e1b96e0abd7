import { decodeBase64Text } from '../../contract/base64.ts';
import { bearerToken } from '../../contract/bearerToken.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import type { HeaderReader } from '../../contract/httpRequest.ts';
import type { Records } from '../records/records.ts';
import type { App, Caller } from './caller.ts';
import type { Directory } from './directory.ts';
import type { Token } from './directoryRecords.ts';
import { requireValidToken } from './issuedTokens.ts';
import { displayNameProblem, idProblem, principalNameProblem } from './outsideNames.ts';

/** The app of a token that names no app. Its id is our choice. */
export const defaultApp: App = { id: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346', displayName: 'graph-chat' };

/**
 * The caller of a request, by its token.
 *
 * 1. A token of the seed has the user, the app and the permissions that the seed gives it.
 * 2. A JWT has those of its claims. Its signature is not checked. One that this emulator has issued expires, and can be revoked.
 * 3. Any other token is the id or the user principal name of a user with every permission.
 * 4. Without a token, the caller is the default user, if there is one.
 *
 * The last three are our choice. Throws a {@link GraphFailure} 401 if there is no token, or no user for it.
 */
export async function identify(
  headers: HeaderReader,
  { defaultUser, now }: { readonly defaultUser: string | undefined; readonly now: number },
  records: Records,
  directory: Directory,
): Promise<Caller> {
  const text = defaultUser === undefined || headers.has('authorization') ? bearerToken(headers) : defaultUser;
  const known = await records.get('token', text);
  if (known) return callerOfSeedToken(known, directory);
  const claimed = readClaims(text);
  if (claimed) {
    await requireValidToken(claimed, now, records);
    requireValidClaims(claimed);
  }
  return claimed ? callerOfClaims(claimed, directory) : callerByName(text, directory);
}

/** Requires that the claims can be ids and names. Throws a {@link GraphFailure} 401. */
function requireValidClaims(claims: Claims): void {
  for (const [name, problemOf] of checkedClaims) {
    const problem = claims[name] === undefined ? undefined : problemOf(claims[name]);
    if (problem !== undefined) throw new GraphFailure(401, { message: `The claim '${name}' of the token ${problem}.` });
  }
}

const checkedClaims = [
  ['oid', idProblem],
  ['tid', idProblem],
  ['appid', idProblem],
  ['azp', idProblem],
  ['upn', principalNameProblem],
  ['preferred_username', principalNameProblem],
  ['name', displayNameProblem],
  ['app_displayname', displayNameProblem],
] as const;

async function callerByName(key: string, directory: Directory): Promise<Caller> {
  return { kind: 'delegated', user: await userOfToken(key, directory), app: defaultApp, permissions: undefined };
}

async function callerOfSeedToken(
  { userId, app = defaultApp, permissions }: Token,
  directory: Directory,
): Promise<Caller> {
  const permitted = permissions && new Set(permissions);
  if (userId === undefined) return { kind: 'application', app, tenantId: directory.tenantId, permissions: permitted };
  return { kind: 'delegated', user: await userOfToken(userId, directory), app, permissions: permitted };
}

async function callerOfClaims(claimed: Claims, directory: Directory): Promise<Caller> {
  const id = claimed.appid ?? claimed.azp;
  const app = id === undefined ? defaultApp : { id, displayName: claimed.app_displayname ?? id };
  const tenantId = claimed.tid ?? directory.tenantId;
  // Only what this emulator has issued expires.
  const expires = claimed.generation === undefined || claimed.exp === undefined ? undefined : claimed.exp * 1000;
  if (claimed.scp === undefined && (claimed.roles !== undefined || claimed.idtyp === 'app')) {
    return { kind: 'application', app, tenantId, permissions: new Set(claimed.roles ?? []), expires };
  }
  const key = claimed.oid ?? claimed.upn ?? claimed.preferred_username;
  if (key === undefined) {
    throw new GraphFailure(401, { message: 'The token names no user: it has no oid, upn or preferred_username.' });
  }
  const userPrincipalName = claimed.upn ?? claimed.preferred_username;
  await requireMatchingName(claimed.oid, userPrincipalName, directory);
  const user = await userOfToken(key, directory, {
    tenantId,
    ...(claimed.oid === undefined ? {} : { id: claimed.oid }),
    ...(claimed.name === undefined ? {} : { displayName: claimed.name }),
    ...(userPrincipalName === undefined ? {} : { userPrincipalName }),
  });
  const permissions = new Set((claimed.scp ?? '').split(' ').filter(Boolean));
  return { kind: 'delegated', user, app, permissions, expires };
}

/** Requires that a user principal name does not belong to a user with another id. Throws a {@link GraphFailure} 401. */
async function requireMatchingName(
  id: string | undefined,
  name: string | undefined,
  directory: Directory,
): Promise<void> {
  if (id === undefined || name === undefined || (await directory.find(id))) return;
  const holder = await directory.find(name);
  if (!holder) return;
  throw new GraphFailure(401, { message: `The token says that '${name}' is '${id}', but it is '${holder.id}'.` });
}

/** The user of a token. Throws a {@link GraphFailure} 401 if a closed directory does not have the user. */
async function userOfToken(key: string, directory: Directory, newcomer: Parameters<Directory['findOrAdd']>[1] = {}) {
  try {
    return await directory.findOrAdd(key, newcomer);
  } catch (error) {
    if (!(error instanceof GraphFailure)) throw error;
    // No user can have such a name: that is worth saying, and too long to repeat.
    if (error.status === 400) throw new GraphFailure(401, { message: `The token names no user. ${error.message}` });
    throw new GraphFailure(401, { message: `The token is for '${key}', but the directory has no such user.` });
  }
}

/**
 * The claims of a token that the emulator reads.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
 */
export interface Claims {
  readonly oid?: string;
  readonly upn?: string;
  readonly preferred_username?: string;
  readonly name?: string;
  readonly tid?: string;
  readonly appid?: string;
  readonly azp?: string;
  readonly app_displayname?: string;
  /** Delegated permissions, separated by spaces. */
  readonly scp?: string;
  /** Application permissions. */
  readonly roles?: readonly string[];
  /** `app` if the token is that of an app on its own. */
  readonly idtyp?: string;
  readonly aud?: string;
  /** In seconds since 1970. */
  readonly exp?: number;
  /** Only tokens that the emulator has issued have it: how often those of the user had been revoked. */
  readonly generation?: number;
  /** What the client of the token is capable of. */
  readonly xms_cc?: readonly string[];
}

/**
 * The claims of a JWT, or undefined if it is not a JWT. Claims of another type are omitted, and so are empty ones, except
 * `scp`. The signature is not checked: the emulator protects nothing, and tests write tokens by hand.
 */
export function readClaims(token: string): Claims | undefined {
  const parts = token.split('.');
  if (parts.length !== 3) return undefined;
  try {
    const payload: unknown = JSON.parse(decodeBase64Text(parts[1] ?? ''));
    return isObject(payload) ? pickClaims(payload) : undefined;
  } catch {
    return undefined;
  }
}

function pickClaims(payload: Readonly<Record<string, unknown>>): Claims {
  const isClaim = (name: string) => typeof payload[name] === 'string' && (payload[name] !== '' || name === 'scp');
  const { roles, xms_cc: capabilities } = payload;
  return {
    ...Object.fromEntries(textClaims.filter(isClaim).map((name) => [name, payload[name]])),
    ...Object.fromEntries(
      numberClaims.filter((name) => Number.isFinite(payload[name])).map((name) => [name, payload[name]]),
    ),
    ...(Array.isArray(roles) ? { roles: roles.filter((role) => typeof role === 'string') } : {}),
    ...(Array.isArray(capabilities) ? { xms_cc: capabilities.filter((each) => typeof each === 'string') } : {}),
  };
}

const textClaims = [
  'oid',
  'upn',
  'preferred_username',
  'name',
  'tid',
  'appid',
  'azp',
  'app_displayname',
  'scp',
  'idtyp',
  'aud',
] as const;

const numberClaims = ['exp', 'generation'] as const;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
