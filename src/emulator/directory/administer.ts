import { GraphFailure } from '../../contract/graphFailure.ts';
import type { ChatRecord } from '../chats/chatRecords.ts';
import type { Caller } from './caller.ts';

/** Sees that a signed-in user is an administrator; an app on its own need not be one. Throws a {@link GraphFailure} 403. */
export function mustAdminister(caller: Caller): void {
  if (caller.kind === 'application' || caller.user.administrator) return;
  throw new GraphFailure(403, { message: 'Only an administrator of the tenant or of Teams can do this.' });
}

/** Whether a chat was started in the caller's tenant. */
export function isOfTenant(caller: Caller, { tenantId }: ChatRecord): boolean {
  return tenantId === (caller.kind === 'application' ? caller.tenantId : caller.user.tenantId);
}
