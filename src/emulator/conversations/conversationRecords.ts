import type { components } from '../../../generated/beta/schema.ts';
import type { RecordKind } from '../records/recordKind.ts';
import { sortableTime } from '../time.ts';

type Schemas = components['schemas'];

/** A summary of the posts of a thread or a conversation. */
export interface Summary {
  /** Whether any post has an attachment. */
  readonly hasAttachments: boolean;
  /** The beginning of the latest post, as plain text. Empty if there is no post. */
  readonly preview: string;
  /** The display names of all senders. */
  readonly uniqueSenders: readonly string[];
  /** The time of the latest post. */
  readonly lastDeliveredDateTime: string;
  /** The `delivery` of the latest post. */
  readonly delivery: string;
}

/** A conversation of a group, as it is stored. */
export interface ConversationRecord extends Summary {
  /** Unique within the group: `createConversationWithId` lets the caller choose it. */
  readonly id: string;
  readonly groupId: string;
  readonly topic: string;
}

/** A thread of a conversation, as it is stored. */
export interface ThreadRecord extends Summary {
  readonly id: string;
  readonly groupId: string;
  readonly conversationId: string;
  readonly topic: string;
  readonly isLocked: boolean;
  readonly toRecipients: readonly Schemas['recipient'][];
  readonly ccRecipients: readonly Schemas['recipient'][];
}

/** A post of a thread, as it is stored, without its attachments. Only its extensions change, and whether it has attachments. */
export interface PostRecord {
  readonly id: string;
  readonly groupId: string;
  readonly conversationId: string;
  readonly threadId: string;
  readonly createdDateTime: string;
  /** Text that sorts posts by their creation, even within a millisecond. */
  readonly delivery: string;
  readonly changeKey: string;
  readonly body: Schemas['itemBody'];
  readonly from: Schemas['recipient'];
  readonly hasAttachments: boolean;
  /** Absent if it is `normal`. Only beta sets it. */
  readonly importance?: Schemas['importance'];
  readonly newParticipants: readonly Schemas['recipient'][];
  /** The post that this one replies to. */
  readonly inReplyToId: string | null;
  readonly extensions: readonly Schemas['openTypeExtension'][];
  readonly singleValueExtendedProperties: readonly Schemas['singleValueLegacyExtendedProperty'][];
  readonly multiValueExtendedProperties: readonly Schemas['multiValueLegacyExtendedProperty'][];
}

/** An attachment of a post. */
export interface AttachmentRecord {
  readonly id: string;
  readonly postId: string;
  /** Its index among the attachments of the post. */
  readonly position: number;
  /** With its item, if it is one. */
  readonly attachment: Schemas['attachment'];
  /** Link target; never returned. Null if the attachment is no link. */
  readonly link: Pick<
    Schemas['referenceAttachmentCreate'],
    'sourceUrl' | 'providerType' | 'permission' | 'isFolder'
  > | null;
}

/** A post that was forwarded: the mail that would have been sent. It is removed with its post. */
export interface ForwardRecord {
  readonly id: string;
  readonly groupId: string;
  readonly threadId: string;
  readonly postId: string;
  readonly sentDateTime: string;
  readonly from: Schemas['recipient'];
  readonly toRecipients: readonly Schemas['recipient'][];
  readonly comment: string;
}

export const conversation: RecordKind<ConversationRecord, 'ofGroup'> = {
  key: ({ groupId, id }) => conversationKey(groupId, id),
  indexes: { ofGroup: (record) => ({ parent: record.groupId, order: record.delivery }) },
};

export const thread: RecordKind<ThreadRecord, 'ofGroup' | 'ofConversation'> = {
  key: ({ id }) => id,
  indexes: {
    ofGroup: (record) => ({ parent: record.groupId, order: record.delivery }),
    ofConversation: (record) => ({
      parent: conversationKey(record.groupId, record.conversationId),
      order: record.delivery,
    }),
  },
};

export const post: RecordKind<PostRecord, 'ofThread'> = {
  key: ({ id }) => id,
  indexes: { ofThread: (record) => ({ parent: record.threadId, order: record.delivery }) },
};

export const attachment: RecordKind<AttachmentRecord, 'ofPost'> = {
  key: ({ id }) => id,
  indexes: { ofPost: ({ postId, position }) => ({ parent: postId, order: String(position).padStart(9, '0') }) },
};

export const forward: RecordKind<ForwardRecord, 'ofPost'> = {
  key: ({ id }) => id,
  indexes: {
    ofPost: ({ postId, sentDateTime, id }) => ({ parent: postId, order: `${sortableTime(sentDateTime)} ${id}` }),
  },
};

/** The key of a conversation: its id is only unique within its group. */
export const conversationKey = (groupId: string, id: string): string => `${groupId} ${id}`;
