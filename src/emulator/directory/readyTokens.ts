import type { Records } from '../records/records.ts';
import { defaultApp } from './identify.ts';

/** A token that a seed gave a meaning. */
export interface ReadyToken {
  readonly token: string;
  /** Whose it is, by user principal name. Null if it is of an app on its own. */
  readonly user: string | null;
  /** The name of the person or the app. */
  readonly displayName: string;
  readonly administrator: boolean;
  /** What it permits. Null permits everything. */
  readonly permissions: readonly string[] | null;
}

/** The tokens that requests can carry at once, by their text. */
export async function readyTokens(records: Records): Promise<ReadyToken[]> {
  const tokens = await records.list('token', 'all', '');
  return Promise.all(
    tokens.map(async ({ token, userId, app, permissions }) => {
      const user = userId === undefined ? undefined : await records.get('user', userId);
      return {
        token,
        user: user?.userPrincipalName ?? null,
        displayName: user?.displayName ?? app?.displayName ?? defaultApp.displayName,
        administrator: user?.administrator ?? false,
        permissions: permissions ?? null,
      };
    }),
  );
}
