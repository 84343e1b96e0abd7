import type { ChangeType } from '../../contract/watchable.ts';
import type { ChatRecord, MemberRecord } from '../chats/chatRecords.ts';
import { historyStart } from '../chats/openChat.ts';
import { isDeleted, type MessageRecord } from '../messages/messageRecords.ts';
import type { Records } from '../records/records.ts';
import type { Write } from './observedRecords.ts';
import type { Change, ChatScene } from './subscriptionRecords.ts';

/**
 * The changes that writes of one transaction amount to, in the order of the writes. Who could see a change of a chat is said
 * with it, because later that may be others.
 *
 * - A message is created, edited, reacted to or flagged (updated), deleted, restored (updated).
 * - A chat is created; a new topic and other members update it. Whom it begins with is no change of the members.
 * - Reading, hiding and their contraries are changes that only the member sees.
 * - A conversation is created, updated by each post, and deleted.
 *
 * What does not say so on these pages is our choice.
 *
 * @see https://learn.microsoft.com/graph/teams-changenotifications-chatmessage
 * @see https://learn.microsoft.com/graph/teams-changenotifications-chat
 * @see https://learn.microsoft.com/graph/teams-changenotifications-chatmembership
 */
export async function changesOf(writes: readonly Write[], records: Records): Promise<Change[]> {
  const chats = new ChangedChats(writes, records);
  const changes: Change[] = [];
  for (const write of writes) {
    if (write.kind === 'installation' || write.kind === 'client') {
      // A new installation takes no permission away. An app that is new may: before, it had all of them.
      if ((write.before || write.kind === 'client') && !changes.some(({ of }) => of === 'permissions'))
        changes.push({ of: 'permissions' });
    } else if (write.kind === 'conversation') {
      const { before, after } = write;
      const conversation = after ?? before;
      if (conversation) changes.push({ of: 'conversation', changeType: changeTypeOf(write), conversation });
    } else {
      const change = await chats.changeOf(write);
      if (change) changes.push(change);
    }
  }
  return changes;
}

type WriteInChat = Extract<Write, { readonly kind: 'chat' | 'member' | 'message' }>;

/** The chats that a transaction wrote something in. */
class ChangedChats {
  readonly #writes: readonly Write[];
  readonly #records: Records;
  readonly #found = new Map<
    string,
    Promise<
      { readonly chat: ChatRecord; readonly scene: ChatScene; readonly members: readonly MemberRecord[] } | undefined
    >
  >();

  constructor(writes: readonly Write[], records: Records) {
    this.#writes = writes;
    this.#records = records;
  }

  async changeOf(write: WriteInChat): Promise<Change | undefined> {
    const chatId = chatIdOf(write);
    const found = chatId === undefined ? undefined : await this.#find(chatId);
    // Nobody hears of what happens in a chat that was deleted.
    if (!found) return undefined;
    const { chat, scene, members } = found;
    if (write.kind === 'message') return messageChange(write, scene);
    if (this.#isNew(chat.id)) {
      return write.kind === 'chat' ? { of: 'chat', changeType: 'created', scene, chat, members } : undefined;
    }
    if (write.kind === 'chat')
      return this.#isUpdated(write) ? { of: 'chat', changeType: 'updated', scene, chat, members } : undefined;
    return memberChange(write, chat, scene);
  }

  #find(chatId: string) {
    let found = this.#found.get(chatId);
    if (!found) {
      found = this.#read(chatId);
      this.#found.set(chatId, found);
    }
    return found;
  }

  async #read(chatId: string) {
    const chat = await this.#records.get('chat', chatId);
    if (chat?.deletedDateTime !== null) return undefined;
    const members = await this.#records.list('member', 'ofChat', chatId);
    const installations = await this.#records.list('installation', 'ofScope', chatId);
    const scene: ChatScene = {
      chatId,
      tenantId: chat.tenantId,
      members: members.map((member) => ({ userId: member.userId, since: historyStart(member) })),
      apps: installations.map(({ appId }) => appId),
    };
    return { chat, scene, members };
  }

  #isNew(chatId: string): boolean {
    return this.#writes.some(({ kind, before, after }) => kind === 'chat' && !before && after?.id === chatId);
  }

  /** Whether the topic or the members changed. The time of the change does not tell, if the clock stands still. */
  #isUpdated({ before, after }: Extract<Write, { readonly kind: 'chat' }>): boolean {
    if (!before || !after) return false;
    if (before.topic !== after.topic || before.lastUpdatedDateTime !== after.lastUpdatedDateTime) return true;
    return this.#writes.some(
      (write) => write.kind === 'member' && chatIdOf(write) === after.id && !(write.before && write.after),
    );
  }
}

function chatIdOf({ kind, before, after }: WriteInChat): string | undefined {
  const record = after ?? before;
  return kind === 'chat' ? record?.id : (record as MemberRecord | MessageRecord | undefined)?.chatId;
}

function changeTypeOf({ before, after }: Pick<Write, 'before' | 'after'>): ChangeType {
  if (!before) return 'created';
  return after ? 'updated' : 'deleted';
}

function messageChange(
  { before, after }: Extract<Write, { readonly kind: 'message' }>,
  scene: ChatScene,
): Change | undefined {
  if (!after) return undefined;
  if (!before) return { of: 'chatMessage', changeType: 'created', scene, message: after };
  if (before.etag === after.etag) return undefined;
  const isRemoval = isDeleted(after) && !isDeleted(before);
  return { of: 'chatMessage', changeType: isRemoval ? 'deleted' : 'updated', scene, message: after };
}

function memberChange(
  { before, after }: Extract<Write, { readonly kind: 'member' }>,
  chat: ChatRecord,
  scene: ChatScene,
): Change | undefined {
  if (before && after) {
    const isSame = before.hidden === after.hidden && before.lastMessageReadDateTime === after.lastMessageReadDateTime;
    return isSame ? undefined : { of: 'viewpoint', changeType: 'updated', scene, chat, member: after };
  }
  const member = after ?? before;
  return member && { of: 'conversationMember', changeType: after ? 'created' : 'deleted', scene, member };
}
