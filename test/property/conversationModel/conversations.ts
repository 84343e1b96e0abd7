/** Who writes. Gus is a guest, and no member of the group. Omar is of another organization, which the group is closed to. */
export const writers = ['alex', 'jacob', 'gus', 'omar'] as const;
export type Writer = (typeof writers)[number];

/** The names that posts show. */
export const displayNames: Readonly<Record<Writer, string>> = {
  alex: 'Alex Moreau',
  jacob: 'Jacob Hansen',
  gus: 'Gus Ferreira',
  omar: 'Omar Haddad',
};

/** Who can be on a list of senders: a person, or everybody in the group. */
export type Sender = Writer | 'finance';

/** A post as somebody would remember it. */
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
  /** The posts of all its threads, as they came. */
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

  /** The status for somebody who wants to post: undefined if nothing is against it. */
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

  /** Deletes a thread. A conversation goes with its last one. */
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

/** The posts of a thread, as they came. */
export const postsOf = (thread: Thread): Post[] =>
  thread.conversation.posts.flatMap((one) => (one.thread === thread ? [one.post] : []));

/** What is said of posts together. `created` is when what they are in began. */
export function summary(posts: readonly Post[], created: number) {
  const last = posts.at(-1);
  return {
    hasAttachments: posts.some(({ files }) => files.length > 0),
    preview: (last?.text ?? '').slice(0, 255),
    uniqueSenders: [...new Set(posts.map(({ from }) => displayNames[from]))].sort(),
    lastDeliveredDateTime: last?.received ?? created,
  };
}
