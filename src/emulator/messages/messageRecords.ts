import type { components } from '../../../generated/beta/schema.ts';
import type { RecordKind } from '../records/recordKind.ts';
import { sortableTime } from '../time.ts';

type Schemas = components['schemas'];

/** The body of a message, as it is stored. */
export interface MessageBody {
  readonly contentType: 'text' | 'html';
  readonly content: string;
  /** Only if it is not the `contentType`. */
  readonly messageBodyContentType?: 'markdown';
}

/** A message as it is stored: what is returned, and what only the service knows. */
export type MessageRecord = Schemas['chatMessage'] & {
  readonly body: MessageBody;
  readonly id: string;
  readonly chatId: string;
  readonly createdDateTime: string;
  readonly lastModifiedDateTime: string;
  /** The id of the user who sent it. Null for events. */
  readonly senderId: string | null;
  /** When it was written. An import sets `createdDateTime` to an earlier time. */
  readonly receivedDateTime: string;
  /** The ids of its hosted contents. Its body and cards refer to one as `../hostedContents/{id}/$value`. */
  readonly hostedContentIds: readonly string[];
};

/** Bytes that belong to a message, such as an image in its body. */
export interface HostedContentRecord {
  readonly id: string;
  readonly chatId: string;
  readonly messageId: string;
  readonly contentType: string;
  /** In base64. */
  readonly contentBytes: string;
}

/** A message that an app has sent to one member of a chat alone. */
export interface TargetedMessageRecord {
  readonly id: string;
  readonly chatId: string;
  /** The id of the user whom it is for. */
  readonly userId: string;
  readonly content: string;
}

/** A message that is pinned to its chat. */
export interface PinRecord {
  readonly chatId: string;
  readonly messageId: string;
  readonly pinnedDateTime: string;
}

/** The order of a message in the indexes by creation. */
export const creationOrder = ({ createdDateTime, id }: MessageRecord): string =>
  `${sortableTime(createdDateTime)} ${id}`;

/** The order of a message in the index by change. */
export const changeOrder = ({ lastModifiedDateTime, id }: MessageRecord): string =>
  `${sortableTime(lastModifiedDateTime)} ${id}`;

export const message: RecordKind<MessageRecord, 'byCreation' | 'byChange'> = {
  key: ({ chatId, id }) => messageKey(chatId, id),
  indexes: {
    byCreation: (value) => ({ parent: value.chatId, order: creationOrder(value) }),
    byChange: (value) => ({ parent: value.chatId, order: changeOrder(value) }),
  },
  tracked: true,
};

export const hostedContent: RecordKind<HostedContentRecord, 'ofMessage'> = {
  key: ({ chatId, messageId, id }) => hostedContentKey(chatId, messageId, id),
  indexes: { ofMessage: ({ chatId, messageId, id }) => ({ parent: messageKey(chatId, messageId), order: id }) },
};

export const targetedMessage: RecordKind<TargetedMessageRecord, 'ofChat'> = {
  key: ({ chatId, userId, id }) => targetedMessageKey(chatId, userId, id),
  indexes: { ofChat: ({ chatId, userId, id }) => ({ parent: chatId, order: `${userId} ${id}` }) },
};

/** The key of a targeted message: its id is only unique within its chat and its user. */
export const targetedMessageKey = (chatId: string, userId: string, id: string): string => `${chatId} ${userId} ${id}`;

/** The order of a pin in the index of its chat, oldest first. */
export const pinOrder = ({ pinnedDateTime, messageId }: PinRecord): string =>
  `${sortableTime(pinnedDateTime)} ${messageId}`;

export const pin: RecordKind<PinRecord, 'ofChat'> = {
  key: ({ chatId, messageId }) => messageKey(chatId, messageId),
  indexes: { ofChat: (value) => ({ parent: value.chatId, order: pinOrder(value) }) },
};

/** The key of a message: its id is only unique within its chat. */
export const messageKey = (chatId: string, messageId: string): string => `${chatId} ${messageId}`;

/** The key of a hosted content. */
export const hostedContentKey = (chatId: string, messageId: string, id: string): string =>
  `${messageKey(chatId, messageId)} ${id}`;

/** Whether the sender has deleted a message. */
export const isDeleted = ({ deletedDateTime }: MessageRecord): boolean => deletedDateTime !== null;
