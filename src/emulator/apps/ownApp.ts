import { GraphFailure } from '../../contract/graphFailure.ts';
import { sameId } from '../chats/namedMember.ts';
import { askedPermissions } from '../directory/authorization.ts';
import type { Situation } from '../requestContext.ts';
import type { AppRecord } from './appRecords.ts';

/** Whether a permission only reaches the app that calls. */
const reachesItselfOnly = (permission: string) => permission.includes('Self');

/**
 * Sees that the caller may touch an app, given the permissions that hold: those with `Self` in their names reach the
 * calling app alone. Throws a {@link GraphFailure} 403.
 */
export function mustReachApp(
  asking: Pick<Situation, 'caller' | 'operationId'>,
  app: AppRecord,
  held: readonly string[] | undefined,
): void {
  if (held === undefined || held.some((permission) => !reachesItselfOnly(permission))) return;
  if (isApp(asking, app)) return;
  const others = askedPermissions(asking).filter((permission) => !reachesItselfOnly(permission));
  throw new GraphFailure(403, {
    message: `The permissions of the token reach the calling app alone. For another app, API requires one of '${others.join(', ')}'.`,
  });
}

/** Whether an app is the one that calls. */
export const isApp = ({ caller }: Pick<Situation, 'caller'>, { clientAppId }: AppRecord): boolean =>
  clientAppId !== null && sameId(clientAppId, caller.app.id);
