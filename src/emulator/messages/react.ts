import type { components } from '../../../generated/beta/schema.ts';
import type { User } from '../directory/directoryRecords.ts';
import { identitySet, userIdentity } from '../directory/identities.ts';
import type { MessageChange } from './changeMessage.rule.ts';
import type { MessageRecord } from './messageRecords.ts';

type Reaction = components['schemas']['chatMessageReaction'];

/** The names of the emoji that Teams offers first. Others have none. */
const names: Readonly<Record<string, string>> = {
  '👍': 'Like',
  '❤️': 'Heart',
  '😆': 'Laugh',
  '😮': 'Surprised',
  '😢': 'Sad',
  '😡': 'Angry',
};

/** The reaction that a user has set on a message, or undefined. */
export function reactionOf({ reactions }: MessageRecord, userId: string, reactionType: string): Reaction | undefined {
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
export const added = ({ reactions, messageHistory }: MessageRecord, reaction: Reaction): MessageChange => ({
  reactions: [...(reactions ?? []), reaction],
  messageHistory: [
    ...(messageHistory ?? []),
    { modifiedDateTime: reaction.createdDateTime, actions: 'reactionAdded', reaction },
  ],
});

/** What removing a reaction at a time changes. */
export const removed = (
  { reactions, messageHistory }: MessageRecord,
  reaction: Reaction,
  modifiedDateTime: string,
): MessageChange => ({
  reactions: (reactions ?? []).filter((other) => other !== reaction),
  messageHistory: [...(messageHistory ?? []), { modifiedDateTime, actions: 'reactionRemoved', reaction }],
});
