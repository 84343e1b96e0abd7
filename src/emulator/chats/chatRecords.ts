import type { components } from '../../../generated/beta/schema.ts';
import type { RecordKind } from '../records/recordKind.ts';
import { sortableTime } from '../time.ts';

type Schemas = components['schemas'];

/** A chat as it is stored: what is returned, and what only the service knows. */
export interface ChatRecord {
  readonly id: string;
  readonly chatType: 'oneOnOne' | 'group' | 'meeting';
  readonly topic: string | null;
  readonly createdDateTime: string;
  readonly lastUpdatedDateTime: string;
  readonly tenantId: string;
  readonly onlineMeetingInfo: Schemas['teamworkOnlineMeetingInfo'] | null;
  readonly migrationMode: 'inProgress' | 'completed' | null;
  readonly originalCreatedDateTime: string | null;
  /** The id of the app that started a migration. Only that app may complete it. */
  readonly migratedBy: string | null;
  /** The key of the two users of a one-on-one chat. It is unique, so that they have one chat. Null for other chats. */
  readonly pair: string | null;
  /** The id of the newest message. Null without a message. */
  readonly lastMessageId: string | null;
  /** Who created the chat. Null if that is not known, and absent in what an earlier release has stored. */
  readonly createdBy?: Schemas['identitySet'] | null;
  /** When the chat was deleted. Null if it is not. */
  readonly deletedDateTime: string | null;
}

/** A membership, and what only the member sees of the chat. */
export interface MemberRecord {
  readonly id: string;
  readonly chatId: string;
  readonly userId: string;
  readonly roles: readonly string[];
  readonly visibleHistoryStartDateTime: string;
  readonly joinedDateTime: string;
  readonly hidden: boolean;
  readonly lastMessageReadDateTime: string | null;
}

/** A long-running operation on a chat. */
export type OperationRecord = Schemas['teamsAsyncOperation'] & {
  readonly id: string;
  readonly chatId: string;
  readonly createdDateTime: string;
};

export const chat: RecordKind<ChatRecord, 'all'> = {
  key: ({ id }) => id,
  indexes: { all: ({ createdDateTime, id }) => ({ parent: '', order: `${sortableTime(createdDateTime)} ${id}` }) },
  unique: ({ pair }) => (pair === null ? [] : [pair]),
};

export const member: RecordKind<MemberRecord, 'ofChat' | 'ofUser' | 'hidingChat'> = {
  key: ({ id }) => id,
  indexes: {
    ofChat: (value) => ({ parent: value.chatId, order: memberOrder(value) }),
    ofUser: ({ userId, chatId }) => ({ parent: userId, order: chatId }),
    hidingChat: ({ hidden, chatId, id }) => (hidden ? { parent: chatId, order: id } : undefined),
  },
  unique: ({ chatId, userId }) => [membershipKey(chatId, userId)],
};

export const operation: RecordKind<OperationRecord, 'ofChat'> = {
  key: ({ id }) => id,
  indexes: {
    ofChat: ({ chatId, createdDateTime, id }) => ({ parent: chatId, order: `${sortableTime(createdDateTime)} ${id}` }),
  },
};

/** The order of a member in the list of a chat. */
export const memberOrder = ({ joinedDateTime, id }: MemberRecord): string => `${sortableTime(joinedDateTime)} ${id}`;

/** The unique key of a membership. */
export const membershipKey = (chatId: string, userId: string): string => `${chatId} ${userId}`;

/** The unique key of the one-on-one chat of two users, in either order. */
export const pairKey = (a: string, b: string): string => [a, b].sort().join(' ');
