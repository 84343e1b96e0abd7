import { publisherAppId } from '../../generated/emulator/watchable.ts';
import { Refusal } from './refusal.ts';

const microsoft = 'https://login.microsoftonline.com';

/** By how many seconds the clocks of two machines may differ: what Microsoft's own libraries allow. */
const clockTolerance = 300;

/** For how long a valid token is not looked at again, in ms, and of how many that is remembered. */
const rememberedFor = 600_000;
const mostValid = 100;

/** For whom a valid token says that a request comes from the service. */
export interface ValidatedToken {
  readonly appId: string;
  readonly tenantId: string;
}

/** Checks the validation tokens of a request, all of them. Throws a `Refusal` if one is not valid. */
export type TokenValidator = (tokens: readonly string[]) => Promise<readonly ValidatedToken[]>;

/** Options of {@link tokenValidator}. */
export interface TokenValidatorOptions {
  /**
   * The id of the app that the tokens are for: the one that subscribed, or `notificationUrlAppId` of the subscription.
   * Several, if several apps share the endpoint.
   */
  readonly appId: string | readonly string[];
  /**
   * The ids of the tenants that notifications may come from.
   * @default any tenant
   */
  readonly tenantId?: string | readonly string[];
  /**
   * Where the service signs people in. An emulator does it on its own port: `http://127.0.0.1:4010`.
   * @default 'https://login.microsoftonline.com'
   */
  readonly authority?: string;
  /**
   * Where the public keys are.
   * @default '{authority}/common/discovery/v2.0/keys'
   */
  readonly keysUrl?: string;
  /**
   * Gets the public keys, every ten minutes at the most, or as soon as a token names an unknown one. `emulator.fetch` gets those of an
   * emulator in this process.
   * @default fetch
   */
  readonly fetch?: (request: Request) => Promise<Response>;
  /**
   * For tests: the time, in milliseconds since 1970.
   * @default Date.now
   */
  readonly now?: () => number;
}

/** The public keys could not be got, so nobody knows whether a token is valid. */
class KeysUnavailable extends Error {
  override name = 'KeysUnavailable';
}

/**
 * Makes what validates the tokens of rich notifications, for the option `validate` of `receiveNotifications`. It needs the
 * package `jose`, and loads it with the first token.
 *
 * A token has to be signed by a key of the authority, for the app, by the service that publishes notifications, for a tenant
 * that it names as its issuer too, in the form of either version, and must not have expired.
 * @example
 * const validate = tokenValidator({ appId, tenantId });
 * export const receive = receiveNotifications({ clientState, certificates, validate, onMessage });
 * @see https://learn.microsoft.com/graph/change-notifications-with-resource-data#validating-the-authenticity-of-notifications
 */
export function tokenValidator(options: TokenValidatorOptions): TokenValidator {
  let loading: Promise<(token: string) => Promise<ValidatedToken>> | undefined;
  return async (tokens) => {
    loading ??= load(options);
    const validate = await loading;
    return Promise.all(tokens.map(validate));
  };
}

async function load(options: TokenValidatorOptions): Promise<(token: string) => Promise<ValidatedToken>> {
  const {
    appId,
    tenantId,
    authority = microsoft,
    now = Date.now,
    fetch = (request) => globalThis.fetch(request),
  } = options;
  const root = authority.replace(/\/+$/, '');
  const keysUrl = options.keysUrl ?? `${root}/common/discovery/v2.0/keys`;
  const { createRemoteJWKSet, customFetch, jwtVerify } = await jose();
  const keys = createRemoteJWKSet(new URL(keysUrl), {
    // The service waits for three seconds in all.
    timeoutDuration: 2000,
    [customFetch]: (url: string, init: { headers: Headers; signal: AbortSignal }) => fetch(new Request(url, init)),
  });
  const apps = [appId].flat();
  const valid = new Map<string, { readonly token: ValidatedToken; readonly until: number }>();
  const tenants = tenantId === undefined ? undefined : [tenantId].flat().map((id) => id.toLowerCase());
  return async (token) => {
    const known = valid.get(token);
    if (known && now() < known.until) return known.token;
    try {
      const { payload } = await jwtVerify(
        token,
        (header, jws) =>
          keys(header, jws).catch((cause) => {
            if (cause?.code === 'ERR_JWKS_NO_MATCHING_KEY') throw cause;
            throw new KeysUnavailable(`The keys at ${keysUrl} are not available.`, { cause });
          }),
        {
          algorithms: ['RS256'],
          audience: apps,
          requiredClaims: ['exp'],
          clockTolerance,
          currentDate: new Date(now()),
        },
      );
      const { iss, tid, azp, appid } = payload;
      // In every tenant, only the tokens of this app say that a request comes from the service.
      if ([azp, appid].some((id) => id !== undefined && id !== publisherAppId) || (azp ?? appid) === undefined) {
        throw new Error('Another app than the publisher of notifications has got it.');
      }
      if (typeof tid !== 'string' || !issuersOf(root, tid).includes(iss ?? '')) {
        throw new Error('Its issuer is not that of its tenant.');
      }
      if (tenants && !tenants.includes(tid.toLowerCase())) throw new Error('It is for another tenant.');
      const validated = { appId: apps.find((id) => [payload.aud].flat().includes(id)) ?? '', tenantId: tid };
      // The service sends the same token with many notifications.
      if (valid.size >= mostValid) valid.clear();
      valid.set(token, { token: validated, until: Math.min(now() + rememberedFor, (payload.exp ?? 0) * 1000) });
      return validated;
    } catch (error) {
      if (error instanceof KeysUnavailable) throw error;
      const why = error instanceof Error ? ` ${error.message}` : '';
      throw new Refusal('tokens', `A validation token is not valid.${why}`, undefined, error);
    }
  };
}

/** Who issues the tokens of a tenant, in version 2 and in version 1. An emulator issues them in the name of Microsoft. */
const issuersOf = (authority: string, tenant: string): readonly string[] => [
  `${microsoft}/${tenant}/v2.0`,
  `https://sts.windows.net/${tenant}/`,
  `${authority}/${tenant}/v2.0`,
];

/** The parts of jose that are needed. A bundle has no others. */
async function jose() {
  try {
    const { jwtVerify } = await import('jose/jwt/verify');
    const { createRemoteJWKSet, customFetch } = await import('jose/jwks/remote');
    return { createRemoteJWKSet, customFetch, jwtVerify };
  } catch (cause) {
    throw new Error('Validation tokens need a package that is not installed. Run: npm install jose', { cause });
  }
}
