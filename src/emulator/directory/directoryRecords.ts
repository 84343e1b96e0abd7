import type { RecordKind } from '../records/recordKind.ts';

/** A user of the directory. */
export interface User {
  readonly id: string;
  readonly userPrincipalName: string;
  readonly displayName: string;
  readonly mail: string;
  readonly tenantId: string;
  /** Whether the person is a guest of the tenant. */
  readonly guest: boolean;
  /** Whether the person administers the tenant. */
  readonly administrator: boolean;
}

/** A Microsoft 365 group of the directory. */
export interface Group {
  readonly id: string;
  readonly displayName: string;
  readonly description: string | null;
  readonly mail: string;
  /** Whether only members reach it. Defaults to `Public`: everybody of the tenant does. */
  readonly visibility?: 'Public' | 'Private';
  /** By the ids of users. */
  readonly members: readonly string[];
  /** Who may post, by the ids of users and groups, in the order in which they were added. Empty lets everybody. */
  readonly acceptedSenders: readonly string[];
  /** Who may not post, by the ids of users and groups, in the order in which they were added. */
  readonly rejectedSenders: readonly string[];
}

/** A token that a seed gave a meaning. */
export interface Token {
  readonly token: string;
  /** Whose it is: a user's id, or undefined if an app acts on its own. */
  readonly userId?: string | undefined;
  /** The app that it was issued to. */
  readonly app?: { readonly id: string; readonly displayName: string } | undefined;
  /** What it permits. Undefined permits everything. */
  readonly permissions?: readonly string[] | undefined;
}

export const user: RecordKind<User, 'all'> = {
  key: ({ id }) => id,
  indexes: { all: ({ id }) => ({ parent: '', order: id }) },
  unique: ({ id, userPrincipalName }) => [...new Set([id.toLowerCase(), userPrincipalName.toLowerCase()])],
};

export const group: RecordKind<Group, 'all'> = {
  key: ({ id }) => id,
  indexes: { all: ({ id }) => ({ parent: '', order: id }) },
};

export const token: RecordKind<Token, 'all'> = {
  key: (value) => value.token,
  indexes: { all: (value) => ({ parent: '', order: value.token }) },
};
