import type { components } from '../../../generated/beta/schema.ts';
import type { Directory } from './directory.ts';

type Schemas = components['schemas'];

/**
 * A user whom a request names by id, as messages name one. What the request leaves out is what the directory knows;
 * somebody whom it does not know is of the home tenant. Nobody is added to it.
 */
export async function namedUser(
  directory: Directory,
  { id, displayName, userIdentityType, tenantId }: Schemas['namedUserCreate'],
): Promise<Schemas['teamworkUserIdentity'] & { id: string; tenantId: string }> {
  const known = await directory.find(id);
  return {
    '@odata.type': '#microsoft.graph.teamworkUserIdentity',
    id: known?.id ?? id,
    displayName: displayName ?? known?.displayName ?? null,
    userIdentityType: userIdentityType ?? 'aadUser',
    tenantId: tenantId ?? known?.tenantId ?? directory.tenantId,
  };
}
