import { notificationLimits } from '../../../generated/emulator/watchable.ts';
import { issuerOf } from '../../contract/signInEndpoints.ts';
import type { SigningKey } from '../signIn/signingKey.ts';

const { publisherAppId } = notificationLimits;

/** The version of a token, which says who its issuer is. Receivers of both kinds exist. */
export type TokenVersion = '1.0' | '2.0';

/** How long a token is valid, in seconds, and for how long it is sent again, in ms. */
const life = { valid: 24 * 3600, sent: 3600_000 };

/**
 * Makes the tokens that prove where rich notifications come from, one for each app and tenant. They are signed with the key that
 * signs people in. A receiver finds the publisher in `azp`, as in tokens of version 2, or in `appid`, as in those of version 1.
 *
 * @see https://learn.microsoft.com/graph/change-notifications-with-resource-data#validation-tokens-in-the-change-notification
 */
export class ValidationTokens {
  readonly #key: () => Promise<SigningKey>;
  readonly #version: TokenVersion;
  readonly #sent = new Map<string, { readonly token: Promise<string>; readonly time: number }>();

  constructor(key: () => Promise<SigningKey>, version: TokenVersion) {
    this.#key = key;
    this.#version = version;
  }

  /** The token for an app of a tenant at a time, in ms since 1970. */
  tokenFor(appId: string, tenantId: string, now: number): Promise<string> {
    const name = `${tenantId} ${appId}`;
    const sent = this.#sent.get(name);
    if (sent && now >= sent.time && now - sent.time < life.sent) return sent.token;
    if (this.#sent.size >= maxTokens) this.#sent.clear();
    const token = this.#newToken(appId, tenantId, now);
    this.#sent.set(name, { token, time: now });
    return token;
  }

  async #newToken(appId: string, tenantId: string, now: number): Promise<string> {
    const { sign } = await this.#key();
    const seconds = Math.floor(now / 1000);
    return sign({
      aud: appId,
      iss: issuerOf(tenantId, this.#version === '2.0' ? 'v2' : 'v1'),
      iat: seconds,
      nbf: seconds,
      exp: seconds + life.valid,
      appid: publisherAppId,
      appidacr: '2',
      azp: publisherAppId,
      azpacr: '2',
      oid: publisherAppId,
      sub: publisherAppId,
      tid: tenantId,
      uti: crypto.randomUUID(),
      ver: this.#version,
    });
  }
}

/** How many tokens are remembered. */
const maxTokens = 1000;
