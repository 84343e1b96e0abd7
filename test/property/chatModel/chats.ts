/** The users of the model. Gus is a guest of the tenant, Omar is a user of another organization. */
export const chatUsers = ['alex', 'jacob', 'mei', 'gus', 'omar'] as const;
export type ChatUser = (typeof chatUsers)[number];

/** A message of the model. Times are in ms. */
export interface Message {
  readonly id: string;
  /** Undefined if the message is an event. */
  readonly sender: ChatUser | undefined;
  readonly created: number;
  content: string;
  modified: number;
  isEdited: boolean;
  isDeleted: boolean;
  /** `alex 👍` */
  readonly reactions: Set<string>;
  /** A global counter of changes, which gives their order. */
  change: number;
}

/** A membership. */
export interface Member {
  /** The start of the history that the member sees. */
  readonly since: number;
  isHidden: boolean;
  read: number | null;
}

/** A chat. */
export interface Chat {
  readonly id: string;
  readonly type: 'oneOnOne' | 'group';
  readonly startedBy: ChatUser;
  topic: string | null;
  isDeleted: boolean;
  readonly members: Map<ChatUser, Member>;
  /** The oldest first. */
  readonly messages: Message[];
  /** The pinned messages by id, with the times. */
  readonly pins: Map<string, number>;
}

/** The model of the chats: only the rules of the contract, without a store. */
export class Chats {
  readonly all: Chat[] = [];
  changes = 0;

  /** The one-on-one chat of two users. */
  pairOf(a: ChatUser, b: ChatUser): Chat | undefined {
    return this.all.find(({ type, members }) => type === 'oneOnOne' && members.has(a) && members.has(b));
  }

  start(chat: Pick<Chat, 'id' | 'type' | 'startedBy' | 'topic'>, members: readonly ChatUser[]): Chat {
    const everything = () => ({ since: Number.NEGATIVE_INFINITY, isHidden: false, read: null });
    const started: Chat = {
      ...chat,
      isDeleted: false,
      members: new Map(members.map((person) => [person, everything()])),
      messages: [],
      pins: new Map(),
    };
    this.all.push(started);
    return started;
  }

  /** Writes a message, or an event if there is no sender. Unhides the chat for all members. */
  write(chat: Chat, now: number, sender: ChatUser | undefined, content: string): Message {
    const created = nextTime(chat, now);
    const message: Message = {
      id: String(created),
      sender,
      created,
      content,
      modified: created,
      isEdited: false,
      isDeleted: false,
      reactions: new Set(),
      change: ++this.changes,
    };
    chat.messages.push(message);
    for (const member of chat.members.values()) member.isHidden = false;
    return message;
  }

  /** Records a change of a message. */
  changed(message: Message, now: number): void {
    message.modified = Math.max(now, message.modified);
    message.change = ++this.changes;
  }
}

/** The time of the next message of a chat: now, but always after the last message. */
export const nextTime = ({ messages }: Chat, now: number): number => Math.max(now, (messages.at(-1)?.created ?? 0) + 1);

/** Whether a member sees a message, deleted or not. */
export const sees = (member: Member, { created }: Message): boolean => created >= member.since;

/** The last message of a chat that a member sees, deleted or not. */
export function lastSeen({ messages }: Chat, member: Member): Message | undefined {
  const last = messages.at(-1);
  return last && sees(member, last) ? last : undefined;
}
