import type { components } from '../../../generated/beta/schema.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import type { User } from '../directory/directoryRecords.ts';
import { identitySet, userIdentity } from '../directory/identities.ts';
import type { Handlers, RequestContext } from '../requestContext.ts';
import { changeMessage, type MessageChange } from './changeMessage.ts';
import type { MessageRecord } from './messageRecords.ts';
import { openLiveMessage } from './openMessage.ts';

/**
 * Setting and removing reactions. Doing either twice changes nothing.
 *
 * @see https://learn.microsoft.com/graph/api/chatmessage-setreaction
 * @see https://learn.microsoft.com/graph/api/chatmessage-unsetreaction
 */
export const reactionHandlers = {
  async setChatMessageReaction(context) {
    const user = requireSignedInUser(context);
    const { message } = await openLiveMessage(context, context.path);
    const { reactionType } = context.body;
    if (!findReaction(message, user.id, reactionType)) {
      await changeMessage(context, message, (now) =>
        withReaction(message, newReaction(reactionType, now, user, context.directory.tenantId)),
      );
    }
    return { status: 204 };
  },

  async unsetChatMessageReaction(context) {
    const user = requireSignedInUser(context);
    const { message } = await openLiveMessage(context, context.path);
    const reaction = findReaction(message, user.id, context.body.reactionType);
    if (reaction) await changeMessage(context, message, (now) => withoutReaction(message, reaction, now));
    return { status: 204 };
  },
} satisfies Handlers;

/** The signed-in user. Throws a {@link GraphFailure} 403 for an app on its own. */
function requireSignedInUser({ caller }: RequestContext): User {
  if (caller.kind === 'delegated') return caller.user;
  throw new GraphFailure(403, { message: 'Only a signed-in user can react to a message.' });
}

type Reaction = components['schemas']['chatMessageReaction'];

/** The names of the emoji that Teams offers first, as observed. Others have none. */
const names: Readonly<Record<string, string>> = {
  '👍': 'Like',
  '❤️': 'Heart',
  '😆': 'Laugh',
  '😮': 'Surprised',
  '😢': 'Sad',
  '😡': 'Angry',
};

/** The reaction that a user has set on a message, or undefined. */
export function findReaction({ reactions }: MessageRecord, userId: string, reactionType: string): Reaction | undefined {
  return reactions?.find((reaction) => reaction.reactionType === reactionType && reaction.user.user?.id === userId);
}

/** A new reaction of a user. */
export function newReaction(reactionType: string, createdDateTime: string, user: User, homeTenantId: string): Reaction {
  return {
    reactionType,
    displayName: Object.hasOwn(names, reactionType) ? (names[reactionType] ?? null) : null,
    reactionContentUrl: null,
    createdDateTime,
    user: identitySet(userIdentity(user, homeTenantId, null)),
  };
}

/** What adding a reaction changes. */
export const withReaction = ({ reactions, messageHistory }: MessageRecord, reaction: Reaction): MessageChange => ({
  reactions: [...(reactions ?? []), reaction],
  messageHistory: [
    ...(messageHistory ?? []),
    { modifiedDateTime: reaction.createdDateTime, actions: 'reactionAdded', reaction },
  ],
});

/** What removing a reaction at a time changes. */
export const withoutReaction = (
  { reactions, messageHistory }: MessageRecord,
  reaction: Reaction,
  modifiedDateTime: string,
): MessageChange => ({
  reactions: (reactions ?? []).filter((other) => other !== reaction),
  messageHistory: [...(messageHistory ?? []), { modifiedDateTime, actions: 'reactionRemoved', reaction }],
});
