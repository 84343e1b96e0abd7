import type { components } from '../../../generated/beta/schema.ts';
import { signedInUser } from '../directory/caller.ts';
import type { User } from '../directory/directoryRecords.ts';
import { identitySet, userIdentity } from '../directory/identities.ts';
import type { Handlers } from '../requestContext.ts';
import { changeMessage, type MessageChange } from './changeMessage.ts';
import type { MessageRecord } from './messageRecords.ts';
import { openLiveMessage } from './openMessage.ts';

/**
 * Setting and removing reactions. The second time changes nothing: our choice.
 *
 * @see https://learn.microsoft.com/graph/api/chatmessage-setreaction
 * @see https://learn.microsoft.com/graph/api/chatmessage-unsetreaction
 */
export const reactionHandlers = {
  async setChatMessageReaction(context) {
    const user = signedInUser(context);
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
    const user = signedInUser(context);
    const { message } = await openLiveMessage(context, context.path);
    const reaction = findReaction(message, user.id, context.body.reactionType);
    if (reaction) await changeMessage(context, message, (now) => withoutReaction(message, reaction, now));
    return { status: 204 };
  },
} satisfies Handlers;

type Reaction = components['schemas']['chatMessageReaction'];

/** The reaction that a user has set on a message, or undefined. */
function findReaction({ reactions }: MessageRecord, userId: string, reactionType: string): Reaction | undefined {
  return reactions?.find((reaction) => reaction.reactionType === reactionType && reaction.user.user?.id === userId);
}

/** A new reaction of a user. */
function newReaction(reactionType: string, createdDateTime: string, user: User, homeTenantId: string): Reaction {
  return {
    reactionType,
    displayName: Object.hasOwn(names, reactionType) ? (names[reactionType] ?? null) : null,
    reactionContentUrl: null,
    createdDateTime,
    user: identitySet(userIdentity(user, homeTenantId, null)),
  };
}

/** The names of the emoji that Teams offers first: observed. Others have no name. */
const names: Readonly<Record<string, string>> = {
  '👍': 'Like',
  '❤️': 'Heart',
  '😆': 'Laugh',
  '😮': 'Surprised',
  '😢': 'Sad',
  '😡': 'Angry',
};

/** What adding a reaction changes. */
const withReaction = ({ reactions, messageHistory }: MessageRecord, reaction: Reaction): MessageChange => ({
  reactions: [...(reactions ?? []), reaction],
  messageHistory: [
    ...(messageHistory ?? []),
    { modifiedDateTime: reaction.createdDateTime, actions: 'reactionAdded', reaction },
  ],
});

/** What removing a reaction at a time changes. */
const withoutReaction = (
  { reactions, messageHistory }: MessageRecord,
  reaction: Reaction,
  modifiedDateTime: string,
): MessageChange => ({
  reactions: (reactions ?? []).filter((other) => other !== reaction),
  messageHistory: [...(messageHistory ?? []), { modifiedDateTime, actions: 'reactionRemoved', reaction }],
});
