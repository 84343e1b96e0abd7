import type { GraphFailure } from '../../contract/graphFailure.ts';
import type { Caller } from '../directory/caller.ts';
import type { Group } from '../directory/directoryRecords.ts';
import type { Situation } from '../requestContext.ts';
import { accessDenied } from './errors.ts';

/**
 * The group that a path leads to. Everybody of the tenant reaches a public one, members also from elsewhere; only members
 * reach a private one. An app on its own reaches every group of its tenant.
 *
 * Throws a {@link GraphFailure}: 404 where there is none, and what `refusal` makes where the caller may not see it.
 */
export async function openGroup(
  { caller, directory }: Situation,
  id: string,
  refusal: () => GraphFailure = accessDenied,
): Promise<Group> {
  const group = await directory.group(id);
  if (!reaches(caller, group, directory.tenantId)) throw refusal();
  return group;
}

function reaches(caller: Caller, { members, visibility = 'Public' }: Group, tenantId: string): boolean {
  if (caller.kind === 'application') return caller.tenantId === tenantId;
  return members.includes(caller.user.id) || (visibility === 'Public' && caller.user.tenantId === tenantId);
}
