import type { Records } from '../records/records.ts';
import { defaultApp } from './identify.ts';

/** A token that a seed defines, with the names of its user and app. */
export interface ReadyToken {
  readonly token: string;
  /** The user principal name of the signed-in user. Null for an app on its own. */
  readonly user: string | null;
  /** The name of the user or the app. */
  readonly displayName: string;
  readonly administrator: boolean;
  /** The permissions of the token. Null means all of them. */
  readonly permissions: readonly string[] | null;
}

/** The tokens of the seed, in the order of their text. Requests can carry them without signing in. */
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
