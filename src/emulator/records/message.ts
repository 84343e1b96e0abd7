import type { components } from '../../../generated/beta/schema.ts';
import { timeOrder } from '../clock.ts';
import type { KindOf } from './kind.ts';

type Schemas = components['schemas'];

/** A message of a chat, as it is kept: the whole entity, and what only the service knows. */
export type MessageRecord = Schemas['chatMessage'] & {
  readonly id: string;
  readonly chatId: string;
  readonly createdDateTime: string;
  readonly lastModifiedDateTime: string;
  /** The user who sent it. Null for events. */
  readonly senderId: string | null;
  /** When it was written. An import sets `createdDateTime` to an earlier time. */
  readonly receivedDateTime: string;
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

/** A message that is pinned to its chat. */
export interface PinRecord {
  readonly chatId: string;
  readonly messageId: string;
  readonly pinnedDateTime: string;
}

export const message: KindOf<MessageRecord, 'byCreation' | 'byChange'> = {
  key: ({ chatId, id }) => messageKey(chatId, id),
  listed: {
    byCreation: ({ chatId, createdDateTime, id }) => ({ parent: chatId, order: `${timeOrder(createdDateTime)} ${id}` }),
    byChange: ({ chatId, lastModifiedDateTime, id }) => ({
      parent: chatId,
      order: `${timeOrder(lastModifiedDateTime)} ${id}`,
    }),
  },
  tracked: true,
};

export const hostedContent: KindOf<HostedContentRecord, 'ofMessage'> = {
  key: ({ chatId, messageId, id }) => `${messageKey(chatId, messageId)} ${id}`,
  listed: { ofMessage: ({ chatId, messageId, id }) => ({ parent: messageKey(chatId, messageId), order: id }) },
};

export const pin: KindOf<PinRecord, 'ofChat'> = {
  key: ({ chatId, messageId }) => messageKey(chatId, messageId),
  listed: {
    ofChat: ({ chatId, pinnedDateTime, messageId }) => ({
      parent: chatId,
      order: `${timeOrder(pinnedDateTime)} ${messageId}`,
    }),
  },
};

/** The key of a message: its id is only unique within its chat. */
export const messageKey = (chatId: string, messageId: string): string => `${chatId} ${messageId}`;
