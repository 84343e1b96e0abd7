/** The users of the model. Gus is a guest, and not a member of the group. Omar, of another organization, has no access. */
export const writers = ['alex', 'jacob', 'gus', 'omar'] as const;
export type Writer = (typeof writers)[number];

/** The display names in posts. */
export const displayNames: Readonly<Record<Writer, string>> = {
  alex: 'Alex Moreau',
  jacob: 'Jacob Hansen',
  gus: 'Gus Ferreira',
  omar: 'Omar Haddad',
};

/** An entry of a list of senders: a user, or all members of the group. */
export type Sender = Writer | 'finance';

/** A post of the model. */
export interface Post {
  readonly id: string;
  readonly from: Writer;
  /** As plain text. */
  readonly text: string;
  readonly files: readonly string[];
  readonly inReplyTo: string | null;
  readonly received: number;
}

/** A thread. */
export interface Thread {
  readonly id: string;
  readonly conversation: Conversation;
  readonly topic: string;
  isLocked: boolean;
}

/** A conversation. */
export interface Conversation {
  readonly id: string;
  readonly topic: string;
  readonly created: number;
  readonly threads: Thread[];
  /** The posts of all its threads, in the order of their creation. */
  posts: { readonly thread: Thread; readonly post: Post }[];
}

/** The model of the conversations of a group. */
export class GroupConversations {
  conversations: Conversation[] = [];
  readonly accepted = new Set<Sender>();
  readonly rejected = new Set<Sender>();

  get threads(): Thread[] {
    return this.conversations.flatMap(({ threads }) => threads);
  }

  /** The status for a user who posts. Undefined if the user may post. */
  refusal(writer: Writer): 403 | undefined {
    const isAmong = (senders: ReadonlySet<Sender>) =>
      senders.has(writer) || (senders.has('finance') && (writer === 'alex' || writer === 'jacob'));
    const isRefused = isAmong(this.rejected) || (this.accepted.size > 0 && !isAmong(this.accepted));
    return writer === 'omar' || isRefused ? 403 : undefined;
  }

  start(conversation: Pick<Conversation, 'id' | 'topic' | 'created'>): Conversation {
    const started = { ...conversation, threads: [], posts: [] };
    this.conversations.push(started);
    return started;
  }

  /** Deletes a thread, and with the last thread the conversation. */
  deleteThread({ conversation, id }: Thread): void {
    conversation.threads.splice(
      conversation.threads.findIndex((thread) => thread.id === id),
      1,
    );
    conversation.posts = conversation.posts.filter(({ thread }) => thread.id !== id);
    if (conversation.threads.length === 0) this.deleteConversation(conversation);
  }

  deleteConversation({ id }: Conversation): void {
    this.conversations = this.conversations.filter((conversation) => conversation.id !== id);
  }
}

/** The posts of a thread, in the order of their creation. */
export const postsOf = (thread: Thread): Post[] =>
  thread.conversation.posts.flatMap((one) => (one.thread === thread ? [one.post] : []));

/** The summary of posts. `created` is the time at which their thread or conversation was created. */
export function summary(posts: readonly Post[], created: number) {
  const last = posts.at(-1);
  return {
    hasAttachments: posts.some(({ files }) => files.length > 0),
    preview: (last?.text ?? '').slice(0, 255),
    uniqueSenders: [...new Set(posts.map(({ from }) => displayNames[from]))].sort(),
    lastDeliveredDateTime: last?.received ?? created,
  };
}
