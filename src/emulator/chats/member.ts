import type { components } from '../../../generated/beta/schema.ts';
import type { Situation } from '../requestContext.ts';
import type { MemberRecord } from './chatRecords.ts';

/** A membership as it is answered. */
export async function memberView(
  { records }: Pick<Situation, 'records'>,
  { id, userId, roles, visibleHistoryStartDateTime }: MemberRecord,
): Promise<components['schemas']['aadUserConversationMember']> {
  const user = await records.get('user', userId);
  return {
    '@odata.type': '#microsoft.graph.aadUserConversationMember',
    id,
    roles: [...roles],
    displayName: user?.displayName ?? null,
    visibleHistoryStartDateTime,
    userId,
    email: user?.mail ?? null,
    tenantId: user?.tenantId ?? null,
  };
}
