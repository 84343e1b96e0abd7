import type { components } from '../../../generated/beta/schema.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import { chatPartContext } from '../chats/chatView.ts';
import { isShown, openChat, openHistory } from '../chats/openChat.ts';
import { initiator } from '../directory/identities.ts';
import { keyInUrl } from '../odata/entityUrl.ts';
import { skiptokenPage } from '../odata/page.ts';
import { listBody } from '../odata/responseBody.ts';
import type { Handlers, RequestContext } from '../requestContext.ts';
import { timestamp } from '../time.ts';
import { isDeleted, type MessageRecord, messageKey, type PinRecord, pinOrder } from './messageRecords.ts';
import { messageView } from './messageView.ts';
import { openShownMessage, requireNotDeleted } from './openMessage.ts';
import { writeEvent } from './writeMessage.ts';

/**
 * Messages that are pinned to the top of a chat.
 *
 * @see https://learn.microsoft.com/graph/api/chat-list-pinnedmessages
 * @see https://learn.microsoft.com/graph/api/chat-post-pinnedmessages
 * @see https://learn.microsoft.com/graph/api/chat-delete-pinnedmessages
 */
export const pinHandlers = {
  async listPinnedMessages(context) {
    const { records, url, query } = context;
    const { chat, since } = await openHistory(context, context.path);
    const { items, nextLink } = await skiptokenPage({
      url,
      skiptoken: query.$skiptoken,
      // The newest pin first, as Teams shows them.
      read: async (range) => {
        const list = await records.list('pin', 'ofChat', chat.id, { ...range, descending: true });
        return Promise.all(
          list.map(async (pin) => ({ pin, message: await records.get('message', messageKey(chat.id, pin.messageId)) })),
        );
      },
      order: ({ pin }) => pinOrder(pin),
      // A message that its sender deletes stays pinned in case it is restored, but is not shown until then.
      keep: ({ message }) => message !== undefined && !isDeleted(message) && isShown(message, since),
    });
    return {
      status: 200,
      body: listBody(
        chatPartContext(context, chat.id, 'pinnedMessages', query),
        { nextLink },
        items.map(({ pin, message }) => pinView(context, pin, query.$expand ? message : undefined)),
      ),
    };
  },

  async pinMessage(context) {
    const { records, clock, body } = context;
    const history = await openHistory(context, context.path);
    const { chat } = history;
    const bind = body['message@odata.bind'];
    const id = keyInUrl(bind, 'messages');
    if (id === undefined || keyInUrl(bind, 'chats') !== chat.id) {
      throw new GraphFailure(400, { message: 'message@odata.bind must be a message of this chat.' });
    }
    requireNotDeleted(await openShownMessage(records, history, id));
    let pin = await records.get('pin', messageKey(chat.id, id));
    if (!pin) {
      const pinnedDateTime = timestamp(clock.now());
      pin = await records.put('pin', { chatId: chat.id, messageId: id, pinnedDateTime });
      await writeEvent(context, chat.id, {
        '@odata.type': '#microsoft.graph.messagePinnedEventMessageDetail',
        eventDateTime: pinnedDateTime,
        initiator: initiator(context),
      });
    }
    return {
      status: 201,
      body: {
        '@odata.context': chatPartContext(context, chat.id, 'pinnedMessages/$entity'),
        ...pinView(context, pin),
      },
    };
  },

  async unpinMessage(context) {
    const { records, clock, path } = context;
    const { chat } = await openChat(context, path);
    const id = path['pinnedChatMessageInfo-id'];
    const pin = await records.get('pin', messageKey(chat.id, id));
    if (!pin) throw new GraphFailure(404, { message: `No pinned message is found with id '${id}'.` });
    await records.remove('pin', pin);
    await writeEvent(context, chat.id, {
      '@odata.type': '#microsoft.graph.messageUnpinnedEventMessageDetail',
      eventDateTime: timestamp(clock.now()),
      initiator: initiator(context),
    });
    return { status: 204 };
  },
} satisfies Handlers;

/** A pinned message as it is returned, with the message if `$expand` names it. */
export function pinView(
  context: RequestContext,
  { messageId }: PinRecord,
  message?: MessageRecord | undefined,
): components['schemas']['pinnedChatMessageInfo'] {
  return { id: messageId, ...(message ? { message: messageView(context, message) } : {}) };
}
