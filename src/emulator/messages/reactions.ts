import { GraphFailure } from '../../contract/graphFailure.ts';
import type { User } from '../directory/directoryRecords.ts';
import type { Handlers, Situation } from '../requestContext.ts';
import { changeMessage } from './changeMessage.rule.ts';
import { openLiveMessage } from './openMessage.ts';
import { added, newReaction, reactionOf, removed } from './react.ts';

/** Setting and taking back reactions. Doing either again changes nothing. */
export const reactions = {
  async setChatMessageReaction(context) {
    const user = signedIn(context);
    const { message } = await openLiveMessage(context, context.path);
    const { reactionType } = context.body;
    if (!reactionOf(message, user.id, reactionType)) {
      await changeMessage(context, message, (now) =>
        added(message, newReaction(reactionType, now, user, context.directory.tenantId)),
      );
    }
    return { status: 204 };
  },

  async unsetChatMessageReaction(context) {
    const user = signedIn(context);
    const { message } = await openLiveMessage(context, context.path);
    const reaction = reactionOf(message, user.id, context.body.reactionType);
    if (reaction) await changeMessage(context, message, (now) => removed(message, reaction, now));
    return { status: 204 };
  },
} satisfies Handlers<'setChatMessageReaction' | 'unsetChatMessageReaction'>;

/** The signed-in user. Throws a {@link GraphFailure} 403 where an app asks on its own. */
function signedIn({ caller }: Situation): User {
  if (caller.kind === 'delegated') return caller.user;
  throw new GraphFailure(403, { message: 'Only a signed-in user can react to a message.' });
}
