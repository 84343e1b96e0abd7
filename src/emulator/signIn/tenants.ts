import { sameId } from '../ids.ts';
import type { SignInContext, Stored } from './context.ts';
import { SignInFailure } from './signInErrors.ts';

/**
 * The id of the tenant that a path names: of a user of the directory, or else the home tenant, because an app brings the
 * name of its own. If the directory is closed, an unknown one is refused.
 *
 * Throws a {@link SignInFailure}.
 */
export async function tenantIdOf(
  { tenantName, homeTenant: { tenantId, domain, closed } }: Pick<SignInContext, 'tenantName' | 'homeTenant'>,
  { records }: Pick<Stored, 'records'>,
): Promise<string> {
  if (sameId(tenantName, tenantId) || sameId(tenantName, domain) || isAnyTenant(tenantName)) return tenantId;
  const others = await records.list('user', 'all', '');
  const other = others.find((user) => sameId(user.tenantId, tenantName));
  if (other) return other.tenantId;
  if (closed) throw new SignInFailure(90002, `Tenant '${tenantName.slice(0, 100)}' not found.`);
  return tenantId;
}

/** Whether a name stands for the tenant of whoever signs in. */
const isAnyTenant = (name: string): boolean => /^(common|organizations|consumers)$/i.test(name);
