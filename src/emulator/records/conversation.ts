import type { components } from '../../../generated/beta/schema.ts';
import { timeOrder } from '../clock.ts';
import type { KindOf } from './kind.ts';

type Schemas = components['schemas'];

/** A conversation of a group, as it is kept. */
export type ConversationRecord = Schemas['conversation'] & {
  readonly id: string;
  readonly groupId: string;
  readonly lastDeliveredDateTime: string;
};

/** A thread of a conversation, as it is kept. */
export type ThreadRecord = Schemas['conversationThread'] & {
  readonly id: string;
  readonly groupId: string;
  readonly conversationId: string;
  readonly lastDeliveredDateTime: string;
};

/** A post of a thread, as it is kept, without its attachments. */
export type PostRecord = Schemas['post'] & {
  readonly id: string;
  readonly groupId: string;
  readonly threadId: string;
  readonly createdDateTime: string;
};

/** An attachment of a post. */
export interface AttachmentRecord {
  readonly id: string;
  readonly postId: string;
  readonly attachment: Schemas['attachment'];
}

export const conversation: KindOf<ConversationRecord, 'ofGroup'> = {
  key: ({ id }) => id,
  listed: {
    ofGroup: ({ groupId, lastDeliveredDateTime, id }) => ({
      parent: groupId,
      order: `${timeOrder(lastDeliveredDateTime)} ${id}`,
    }),
  },
};

export const thread: KindOf<ThreadRecord, 'ofGroup' | 'ofConversation'> = {
  key: ({ id }) => id,
  listed: {
    ofGroup: ({ groupId, lastDeliveredDateTime, id }) => ({
      parent: groupId,
      order: `${timeOrder(lastDeliveredDateTime)} ${id}`,
    }),
    ofConversation: ({ conversationId, lastDeliveredDateTime, id }) => ({
      parent: conversationId,
      order: `${timeOrder(lastDeliveredDateTime)} ${id}`,
    }),
  },
};

export const post: KindOf<PostRecord, 'ofThread'> = {
  key: ({ id }) => id,
  listed: {
    ofThread: ({ threadId, createdDateTime, id }) => ({
      parent: threadId,
      order: `${timeOrder(createdDateTime)} ${id}`,
    }),
  },
};

export const attachment: KindOf<AttachmentRecord, 'ofPost'> = {
  key: ({ id }) => id,
  listed: { ofPost: ({ postId, id }) => ({ parent: postId, order: id }) },
};
