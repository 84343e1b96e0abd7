import { userIds } from '../../emulator/testEmulator.ts';
import type { TestResponse } from '../../support/checkedResponse.ts';
import { type ChatUser, chatUsers, type Message } from './chats.ts';

/** A part of a response. The contract was checked when it came. */
type ResponseBody = TestResponse['body'];

interface Named {
  readonly id: string;
  readonly chatId?: string;
}

/** What a message is read as, in the words of {@link Message}. */
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

/** What a message should be read as. */
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
    // What is deleted shows nothing of what it was, until it is restored.
    content: isDeleted ? '' : content,
    isEdited,
    isDeleted,
    reactions: isDeleted ? [] : all.sort(),
  };
}

/** `#microsoft.graph.chatRenamedEventMessageDetail` is `chatRenamed`. */
const eventOf = ({ eventDetail }: ResponseBody): string =>
  eventDetail['@odata.type'].replace('#microsoft.graph.', '').replace('EventMessageDetail', '');

/** What a chat of a list is read as. */
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
