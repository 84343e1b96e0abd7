import { conversationKey } from './conversations/conversationRecords.ts';
import { messageKey } from './messages/messageRecords.ts';
import type { IndexOf, Kind, RecordOf } from './records/kinds.ts';
import type { Records } from './records/records.ts';

/** What sign-in keeps, most of which is secret. */
type SignInKind =
  | 'authorizationCode'
  | 'refreshToken'
  | 'deviceCode'
  | 'session'
  | 'consent'
  | 'revocation'
  | 'signingKey';

/** What is on its way to subscribers, which has a view of its own. */
type DeliveryKind = 'change' | 'delivery' | 'deliveryQueue';

/** The kinds of records that requests lead to. */
type StateKind = Exclude<Kind, 'seed' | 'snapshot' | 'snapshotSummary' | SignInKind | DeliveryKind>;

/** Everything that an emulator keeps, by kind, as it keeps it. */
export type State = { readonly [K in StateKind]: readonly RecordOf<K>[] };

/** Reads everything that is kept. What was deleted and can be restored is among it. */
export async function readState(records: Records): Promise<State> {
  /** The records of a list below several parents. */
  const below = async <K extends Kind>(kind: K, index: IndexOf<K>, parents: readonly string[]) =>
    (await Promise.all(parents.map((parent) => records.list(kind, index, parent)))).flat();

  const users = await below('user', 'all', ['']);
  const groups = await below('group', 'all', ['']);
  const chats = await below('chat', 'all', ['']);
  // In the order of their last change.
  const changes = await records.changes('message', 0, Number.MAX_SAFE_INTEGER);
  const messages = changes.map(({ value }) => value);
  const ofChats = chats.map(({ id }) => id);
  const ofGroups = groups.map(({ id }) => id);
  const conversations = await below('conversation', 'ofGroup', ofGroups);
  const ofConversations = conversations.map(({ groupId, id }) => conversationKey(groupId, id));
  const threads = await below('thread', 'ofConversation', ofConversations);
  const ofThreads = threads.map(({ id }) => id);
  const posts = await below('post', 'ofThread', ofThreads);
  const ofPosts = posts.map(({ id }) => id);
  const photos = await Promise.all(users.map(({ id }) => records.get('photo', id)));
  return {
    user: users,
    photo: photos.filter((photo) => photo !== undefined),
    group: groups,
    token: await below('token', 'all', ['']),
    client: await below('client', 'all', ['']),
    chat: chats,
    member: await below('member', 'ofChat', ofChats),
    operation: await below('operation', 'ofChat', ofChats),
    message: messages,
    hostedContent: await below(
      'hostedContent',
      'ofMessage',
      messages.map(({ chatId, id }) => messageKey(chatId, id)),
    ),
    targetedMessage: await below('targetedMessage', 'ofChat', ofChats),
    pin: await below('pin', 'ofChat', ofChats),
    app: await below('app', 'all', ['']),
    installation: await below('installation', 'ofScope', [...ofChats, ...users.map(({ id }) => id)]),
    tab: await below('tab', 'ofChat', ofChats),
    notification: await below('notification', 'ofChat', ofChats),
    conversation: conversations,
    thread: threads,
    post: posts,
    attachment: await below('attachment', 'ofPost', ofPosts),
    forward: await below('forward', 'ofPost', ofPosts),
    subscription: await below('subscription', 'all', ['']),
  };
}
