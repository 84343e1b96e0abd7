import type { components } from '../../../generated/beta/schema.ts';
import type { Situation } from '../requestContext.ts';
import { identitySet, userIdentity } from './identities.ts';

/** The caller as events name who did something: by id, without a name. */
export function initiator({
  caller,
  directory,
}: Pick<Situation, 'caller' | 'directory'>): components['schemas']['identitySet'] {
  if (caller.kind === 'delegated') return identitySet(userIdentity(caller.user, directory.tenantId, null));
  return {
    application: {
      '@odata.type': '#microsoft.graph.teamworkApplicationIdentity',
      id: caller.app.id,
      displayName: null,
      applicationIdentityType: 'aadApplication',
    },
    device: null,
    user: null,
  };
}
