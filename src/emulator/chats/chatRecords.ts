import type { components } from '../../../generated/beta/schema.ts';
import type { RecordKind } from '../records/recordKind.ts';
import { sortableTime } from '../time.ts';

type Schemas = components['schemas'];

/** A chat as it is stored: what it returns, and what only the service knows. */
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
  /** The app that began a migration; only it may complete it. */
  readonly migratedBy: string | null;
  /** The two people of a one-on-one chat, in one order: unique, so that there is one chat for them. */
  readonly pair: string | null;
  /** The newest message. */
  readonly lastMessageId: string | null;
  /** When the chat was deleted. It can be restored for seven days. */
  readonly deletedDateTime: string | null;
}

/** A membership, with what the member alone sees. */
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

/** A long-running operation, such as creating a chat with an app. */
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
