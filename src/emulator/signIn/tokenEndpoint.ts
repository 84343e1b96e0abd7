import { findClient, readCredentials } from './clients.ts';
import type { SignInContext } from './context.ts';
import { grants } from './grants.ts';
import { missing, SignInFailure } from './signInErrors.ts';
import { sha256 } from './signingKey.ts';
import { tokenResponse } from './tokens.ts';

/**
 * The token endpoint: issues tokens for what a client brings. Throws a {@link SignInFailure}.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/v2-protocols
 */
export async function issueToken(context: SignInContext): Promise<object> {
  const { form, rules, request } = context;
  const grantType = form.get('grant_type');
  if (grantType === undefined) throw missing('grant_type');
  const grant = Object.hasOwn(grants, grantType) ? grants[grantType] : undefined;
  if (!grant)
    throw new SignInFailure(70003, `The app requested an unsupported grant type '${grantType.slice(0, 100)}'.`);
  const credentials = readCredentials(request, form);
  const verifier = form.get('code_verifier');
  const assertion = form.get('assertion');
  // Others wait for a transaction, so what has nothing to do with records happens before and after it.
  const prepared = {
    credentials,
    isCapable: isCapable(form.get('claims')),
    hashedVerifier: verifier === undefined ? undefined : await sha256(verifier),
    assertion: assertion === undefined ? undefined : await (await context.key()).verify(assertion),
  };
  const issue = await context.transaction(async (stored) => {
    const client = await findClient(stored.records, credentials.clientId, rules.closedApps);
    return grant({ context, stored, client, ...prepared });
  });
  return tokenResponse(context, issue);
}

/**
 * Whether the `claims` of a request say that the client can handle a claims challenge. Throws a {@link SignInFailure} if
 * they are malformed.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/claims-challenge
 */
export function isCapable(claims: string | undefined): boolean {
  if (claims === undefined) return false;
  try {
    const parsed = JSON.parse(claims);
    if (typeof parsed !== 'object' || Array.isArray(parsed)) throw new Error('It is no object.');
    const values: unknown = parsed.access_token?.xms_cc?.values;
    return Array.isArray(values) && values.some((value) => typeof value === 'string' && value.toLowerCase() === 'cp1');
  } catch {
    throw new SignInFailure(90013, 'The claims are no JSON object.');
  }
}
