import { userIds } from '../../emulator/testEmulator.ts';
import type { TestResponse } from '../../support/checkedResponse.ts';
import { type ChatUser, chatUsers, type Message } from './chats.ts';

/** A part of a response, which was already checked against the contract. */
type ResponseBody = TestResponse['body'];

interface Named {
  readonly id: string;
  readonly chatId?: string;
}

/** A message of a response, in the form of {@link Message}. */
export function messageRead(message: ResponseBody) {
  const sender = chatUsers.find((person) => userIds[person] === message.from?.user?.id);
  return {
    id: message.id,
    sender,
    created: timeOf(message.createdDateTime),
    modified: timeOf(message.lastModifiedDateTime),
    content: sender === undefined ? eventOf(message) : message.body.content,
    isEdited: message.lastEditedDateTime !== null,
    isDeleted: message.deletedDateTime !== null,
    reactions: message.reactions
      .map(({ user, reactionType }: ResponseBody) => `${user.user.id} ${reactionType}`)
      .sort(),
  };
}

/** The expected form of a message of a response. */
export function remembered({ id, sender, created, modified, content, isEdited, isDeleted, reactions }: Message) {
  const all = [...reactions].map((reaction) => {
    const [person, emoji] = reaction.split(' ') as [ChatUser, string];
    return `${userIds[person]} ${emoji}`;
  });
  return {
    id,
    sender,
    created,
    modified,
    // A deleted message has no content until it is restored.
    content: isDeleted ? '' : content,
    isEdited,
    isDeleted,
    reactions: isDeleted ? [] : all.sort(),
  };
}

/** `#microsoft.graph.chatRenamedEventMessageDetail` is `chatRenamed`. */
const eventOf = ({ eventDetail }: ResponseBody): string =>
  eventDetail['@odata.type'].replace('#microsoft.graph.', '').replace('EventMessageDetail', '');

/** A chat of a list, in the form of the model. */
export function chatRead({
  id,
  chatType,
  topic,
  viewpoint,
  isHiddenForAllMembers,
  members,
  lastMessagePreview,
}: ResponseBody) {
  const { isHidden, lastMessageReadDateTime } = viewpoint;
  return {
    id,
    chatType,
    topic,
    viewpoint: { isHidden, lastMessageReadDateTime: timeOf(lastMessageReadDateTime) ?? null },
    isHiddenForAllMembers,
    members: members.map(({ userId }: { userId: string }) => userId).sort(),
    last: lastMessagePreview && { id: lastMessagePreview.id, isDeleted: lastMessagePreview.isDeleted },
  };
}

/** A time in ms. */
export const timeOf = (dateTime: string | null | undefined) => (dateTime ? Date.parse(dateTime) : undefined);

/** Sorts by id. */
export const byId = (a: Named, b: Named) => (`${a.id} ${a.chatId}` < `${b.id} ${b.chatId}` ? -1 : 1);
