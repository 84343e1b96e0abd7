/** Whoever acts in a history. Omar is of another tenant than the others and the app. */
export const people = ['alex', 'mei', 'nadia', 'omar'] as const;
export type Person = (typeof people)[number];

export type ChangeKind = 'created' | 'updated' | 'deleted';

export interface ModelMessage {
  /** Undefined for what the members did to the chat. */
  readonly id: string | undefined;
  readonly sender: Person | undefined;
  text: string;
  isDeleted: boolean;
  readonly reactions: Set<Person>;
}

export interface ModelChat {
  readonly id: string;
  /** Whether it was started in the tenant of the app. */
  readonly isHome: boolean;
  topic: string | null;
  /** The members, with how many messages there were that they do not see. */
  readonly members: Map<Person, number>;
  readonly hiding: Set<Person>;
  readonly messages: ModelMessage[];
}

/** What somebody subscribed to. */
export interface ModelSubscription {
  readonly id: string;
  readonly of: 'message' | 'chat' | 'member';
  /** The one chat, the chats of one person, or all chats of the tenant. */
  readonly where: { readonly chat: string } | { readonly person: Person } | 'tenant';
  readonly kinds: readonly ChangeKind[];
  /** The signed-in person. Undefined for the app on its own. */
  readonly by: Person | undefined;
  /** A word that messages have to contain. */
  readonly word: string | undefined;
  /** Whether changes that only the person sees are told too. */
  readonly withViewpoint: boolean;
  /** What it is told, in order, and was not compared yet. */
  readonly expected: string[];
}

/** What a request changed. */
type ModelChange =
  | { readonly of: 'message'; readonly kind: ChangeKind; readonly message: ModelMessage }
  | { readonly of: 'chat' | 'member'; readonly kind: ChangeKind }
  | { readonly of: 'viewpoint'; readonly person: Person };

/** What should be known of the chats and the subscriptions of a history, and who is to be told of what. */
export class NotificationModel {
  readonly chats: ModelChat[] = [];
  readonly subscriptions: ModelSubscription[] = [];

  /** Tells everybody who should hear of changes in a chat, in whose state after them. */
  tell(chat: ModelChat, ...changes: readonly ModelChange[]): void {
    for (const change of changes) {
      for (const subscription of this.subscriptions) {
        if (hears(subscription, chat, change)) subscription.expected.push(inWords(chat, change));
      }
    }
  }

  /** Adds something that the members did to the chat, which shows it to those who had hidden it. */
  write(chat: ModelChat, message: ModelMessage): void {
    chat.messages.push(message);
    this.tell(chat, { of: 'message', kind: 'created', message });
    const shown = [...chat.hiding];
    chat.hiding.clear();
    for (const person of shown) this.tell(chat, { of: 'viewpoint', person });
  }
}

/** A message that says what the members did. */
export const event = (): ModelMessage => ({
  id: undefined,
  sender: undefined,
  text: '',
  isDeleted: false,
  reactions: new Set(),
});

function hears(subscription: ModelSubscription, chat: ModelChat, change: ModelChange): boolean {
  const { of, where, kinds, by, word, withViewpoint } = subscription;
  if (change.of === 'viewpoint') {
    const isThere = where !== 'tenant' && ('chat' in where ? where.chat === chat.id : where.person === change.person);
    return of === 'chat' && withViewpoint && by === change.person && kinds.includes('updated') && isThere;
  }
  if (of !== change.of || !kinds.includes(change.kind)) return false;
  if (where === 'tenant') {
    // An app hears of a chat of another tenant if somebody of its own takes part, but not of its messages.
    if (!chat.isHome && (of === 'message' || ![...chat.members.keys()].some((each) => each !== 'omar'))) return false;
  } else if ('chat' in where) {
    if (where.chat !== chat.id) return false;
  }
  const viewer = where !== 'tenant' && 'person' in where ? where.person : by;
  const hidden = viewer === undefined ? 0 : chat.members.get(viewer);
  if (hidden === undefined) return false;
  if (change.of !== 'message') return true;
  if (chat.messages.indexOf(change.message) < hidden) return false;
  return word === undefined || change.message.text.split(' ').includes(word);
}

function inWords(chat: ModelChat, change: ModelChange): string {
  if (change.of === 'viewpoint') return `updated chat of ${chat.id}`;
  if (change.of === 'message') return `${change.kind} message ${change.message.id ?? 'event'} of ${chat.id}`;
  return `${change.kind} ${change.of} of ${chat.id}`;
}
