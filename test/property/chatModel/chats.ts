/** Who takes part. Gus is a guest of the tenant, Omar is of another organization. */
export const chatUsers = ['alex', 'jacob', 'mei', 'gus', 'omar'] as const;
export type ChatUser = (typeof chatUsers)[number];

/** A message as somebody would remember it. Times are in ms. */
export interface Message {
  readonly id: string;
  /** Undefined if it tells of something that happened. */
  readonly sender: ChatUser | undefined;
  readonly created: number;
  content: string;
  modified: number;
  isEdited: boolean;
  isDeleted: boolean;
  /** `alex 👍` */
  readonly reactions: Set<string>;
  /** Counts the changes of everything, so that it is known what changed after what. */
  change: number;
}

/** A membership. */
export interface Member {
  /** From when on the member sees messages. */
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

/** What people remember of their chats: no more than the rules that the contract states, without a store. */
export class Chats {
  readonly all: Chat[] = [];
  changes = 0;

  /** The one-on-one chat of two people. */
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

  /** Writes a message, or what happened if nobody sent it. It shows the chat to everybody again. */
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

  /** Notes that a message is another one now. */
  changed(message: Message, now: number): void {
    message.modified = Math.max(now, message.modified);
    message.change = ++this.changes;
  }
}

/** When the next message of a chat is written: now, and after the last one in any case. */
export const nextTime = ({ messages }: Chat, now: number): number => Math.max(now, (messages.at(-1)?.created ?? 0) + 1);

/** Whether a member sees a message, deleted or not. */
export const sees = (member: Member, { created }: Message): boolean => created >= member.since;

/** The last message of a chat that a member sees, deleted or not. */
export function lastSeen({ messages }: Chat, member: Member): Message | undefined {
  const last = messages.at(-1);
  return last && sees(member, last) ? last : undefined;
}
