import { GraphFailure } from '../../contract/graphFailure.ts';
import type { Handlers } from '../requestContext.ts';
import { changeMessage } from './changeMessage.rule.ts';
import { isDeleted } from './messageRecords.ts';
import { mustBeSender, openMessage } from './openMessage.ts';

/** Deleting in a way that can be undone, and undoing it. */
export const softDeleting = {
  async softDeleteChatMessage(context) {
    const { message } = await openMessage(context, context.path);
    mustBeSender(context, message);
    if (!isDeleted(message)) await changeMessage(context, message, (deletedDateTime) => ({ deletedDateTime }));
    return { status: 204 };
  },

  async undoSoftDeleteChatMessage(context) {
    const { message } = await openMessage(context, context.path);
    mustBeSender(context, message);
    if (!isDeleted(message)) {
      throw new GraphFailure(400, { message: `The message '${message.id}' is not deleted.` });
    }
    await changeMessage(context, message, () => ({ deletedDateTime: null }));
    return { status: 204 };
  },
} satisfies Handlers<'softDeleteChatMessage' | 'undoSoftDeleteChatMessage'>;
