import type { RecordKind } from '../records/recordKind.ts';
import { sortableTime, timestamp } from '../time.ts';

/** An app that a seed registers. */
export interface Client {
  readonly id: string;
  readonly displayName: string;
  /** Undefined accepts any. */
  readonly secret?: string | undefined;
  /** Where people may be sent back to. Undefined accepts every address of this machine. */
  readonly redirectUris?: readonly string[] | undefined;
  /** The delegated permissions that everybody has consented to. Undefined means all. */
  readonly scopes?: readonly string[] | undefined;
  /** The permissions of the app on its own. Undefined means all of the contract. */
  readonly roles?: readonly string[] | undefined;
  /** Who can consent to more: the person, or administrators alone. */
  readonly consent: 'user' | 'administrator';
}

/** What a person has agreed to when signing in, until it becomes tokens. Everything is as the client asked for it. */
export interface Grant {
  readonly clientId: string;
  readonly userId: string;
  /** The scopes as the client spelled them, separated by spaces. */
  readonly scope: string;
  /** The sign-in with a browser, which tokens name. */
  readonly sid: string;
}

/** An authorization code. It can be redeemed once. */
export interface AuthorizationCode extends Grant {
  readonly code: string;
  readonly redirectUri: string;
  readonly nonce: string | undefined;
  readonly challenge: { readonly value: string; readonly method: 'S256' | 'plain' } | undefined;
  /** In ms since 1970. */
  readonly expires: number;
  readonly isUsed: boolean;
}

/** A refresh token. Each is replaced when it is used. */
export interface RefreshToken extends Grant {
  readonly token: string;
  /** In ms since 1970. */
  readonly expires: number;
  readonly isUsed: boolean;
}

/** A sign-in on another device. */
export interface DeviceCode {
  readonly deviceCode: string;
  /** What the person types. */
  readonly userCode: string;
  readonly clientId: string;
  readonly scope: string;
  /** In ms since 1970. */
  readonly expires: number;
  readonly status: 'pending' | 'approved' | 'declined' | 'used';
  readonly userId: string | undefined;
}

/** Who is signed in with a browser, the newest last. */
export interface Session {
  /** What the browser keeps, and nobody else gets to know. */
  readonly id: string;
  readonly people: readonly SignedIn[];
  /** In ms since 1970. */
  readonly expires: number;
}

/** A person who is signed in with a browser. */
export interface SignedIn {
  readonly userId: string;
  /** By which apps name this sign-in, as `sid`. */
  readonly sid: string;
}

/** What a person has consented to, beside what everybody has. */
export interface Consent {
  readonly clientId: string;
  readonly userId: string;
  readonly scopes: readonly string[];
}

/** How often the tokens of a person were revoked. Those of an earlier generation are void. */
export interface Revocation {
  readonly userId: string;
  readonly generation: number;
}

/** The key of a world, which is kept so that every process that shares the store signs with the same one. */
export interface SigningKeyRecord {
  /** A private RSA key (PKCS #8). */
  readonly pem: string;
}

const byExpiry = ({ expires }: { readonly expires: number }, key: string) => ({
  parent: '',
  order: `${sortableTime(timestamp(expires))} ${key}`,
});

export const client: RecordKind<Client, 'all'> = {
  key: ({ id }) => id.toLowerCase(),
  indexes: { all: ({ id }) => ({ parent: '', order: id }) },
};

export const authorizationCode: RecordKind<AuthorizationCode, 'byExpiry'> = {
  key: ({ code }) => code,
  indexes: { byExpiry: (value) => byExpiry(value, value.code) },
};

export const refreshToken: RecordKind<RefreshToken, 'byExpiry'> = {
  key: ({ token }) => token,
  indexes: { byExpiry: (value) => byExpiry(value, value.token) },
};

export const deviceCode: RecordKind<DeviceCode, 'byExpiry'> = {
  key: (value) => value.deviceCode,
  indexes: { byExpiry: (value) => byExpiry(value, value.deviceCode) },
  unique: ({ userCode }) => [userCode],
};

export const session: RecordKind<Session, 'byExpiry'> = {
  key: ({ id }) => id,
  indexes: { byExpiry: (value) => byExpiry(value, value.id) },
};

export const consent: RecordKind<Consent, 'ofClient'> = {
  key: ({ clientId, userId }) => consentKey(clientId, userId),
  indexes: { ofClient: ({ clientId, userId }) => ({ parent: clientId.toLowerCase(), order: userId }) },
};

/** The key of what a person has consented to for an app. */
export const consentKey = (clientId: string, userId: string): string => `${clientId.toLowerCase()} ${userId}`;

export const revocation: RecordKind<Revocation> = { key: ({ userId }) => userId, indexes: {} };

export const signingKey: RecordKind<SigningKeyRecord> = { key: () => signingKeyKey, indexes: {} };

/** The key of the record of the signing key. */
export const signingKeyKey = 'signingKey';
