import type { User } from '../directory/directoryRecords.ts';
import { graphAudience } from '../directory/issuedTokens.ts';
import type { Records } from '../records/records.ts';
import { delegatedPermissions, type Scopes } from './scopes.ts';
import { SignInFailure } from './signInErrors.ts';
import { type Client, consentKey } from './signInRecords.ts';

/** What an app gets of what it asks for, and what the person has yet to consent to. */
export interface Consented {
  readonly permissions: readonly string[];
  readonly missing: readonly string[];
}

/** Compares what is asked for with what was consented to, in advance or by the person. */
export async function consented(records: Records, client: Client, user: User, scopes: Scopes): Promise<Consented> {
  const { audience, permissions, isDefault } = scopes;
  // Only the permissions of Graph are registered.
  if (audience !== graphAudience) return { permissions: isDefault ? ['.default'] : permissions, missing: [] };
  const own = (await records.get('consent', consentKey(client.id, user.id)))?.scopes ?? [];
  if (client.scopes === undefined) return { permissions: isDefault ? delegatedPermissions : permissions, missing: [] };
  const given = new Set([...client.scopes, ...own]);
  if (isDefault) return { permissions: [...given], missing: [] };
  return { permissions, missing: permissions.filter((name) => !given.has(name)) };
}

/** Remembers what a person consents to. Throws a {@link SignInFailure} if only an administrator can. */
export async function addConsent(
  records: Records,
  client: Client,
  user: User,
  permissions: readonly string[],
): Promise<void> {
  if (client.consent === 'administrator' && !user.administrator) throw new SignInFailure(90094);
  const known = await records.get('consent', consentKey(client.id, user.id));
  const scopes = [...new Set([...(known?.scopes ?? []), ...permissions])];
  await records.put('consent', { clientId: client.id, userId: user.id, scopes });
}

/** Requires that nothing has yet to be consented to. Throws a {@link SignInFailure}. */
export function requireConsent({ id }: Client, { missing }: Consented): void {
  if (missing.length === 0) return;
  throw new SignInFailure(
    65001,
    `The user or administrator has not consented to use the application with ID '${id}' for ${missing.join(' ')}. ` +
      'Send an interactive authorization request for this user and resource.',
  );
}
