import type { components } from '../../../generated/beta/schema.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import type { ChatRecord } from '../chats/chatRecords.ts';
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
      // The newest pin first, as Teams shows them: observed.
      read: async (range) => {
        const list = await records.list('pin', 'ofChat', chat.id, { ...range, descending: true });
        return Promise.all(
          list.map(async (pin) => ({ pin, message: await records.get('message', messageKey(chat.id, pin.messageId)) })),
        );
      },
      order: ({ pin }) => pinOrder(pin),
      // A deleted message stays pinned, because it can be restored, but is not shown until then: our choice.
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
    const history = await openHistory(context, context.path);
    const { chat } = history;
    const url = context.body['message@odata.bind'];
    const id = keyInUrl(url, 'messages');
    if (id === undefined || keyInUrl(url, 'chats') !== chat.id) {
      throw new GraphFailure(400, { message: 'message@odata.bind must be a message of this chat.' });
    }
    requireNotDeleted(await openShownMessage(context.records, history, id));
    // A message that is pinned stays as it is, without an event: our choice.
    const pin = (await context.records.get('pin', messageKey(chat.id, id))) ?? (await addPin(context, chat, id));
    return {
      status: 201,
      body: {
        '@odata.context': chatPartContext(context, chat.id, 'pinnedMessages/$entity'),
        ...pinView(context, pin),
      },
    };
  },

  async unpinMessage(context) {
    const { records, clock } = context;
    const { chat } = await openChat(context, context.path);
    const id = context.path['pinnedChatMessageInfo-id'];
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

/** Pins a message and writes an event about it. */
async function addPin(context: RequestContext, chat: ChatRecord, messageId: string): Promise<PinRecord> {
  const pinnedDateTime = timestamp(context.clock.now());
  const pin = await context.records.put('pin', { chatId: chat.id, messageId, pinnedDateTime });
  await writeEvent(context, chat.id, {
    '@odata.type': '#microsoft.graph.messagePinnedEventMessageDetail',
    eventDateTime: pinnedDateTime,
    initiator: initiator(context),
  });
  return pin;
}

/** A pinned message as it is returned, with the message if `$expand` names it. */
function pinView(
  context: RequestContext,
  { messageId }: PinRecord,
  message?: MessageRecord,
): components['schemas']['pinnedChatMessageInfo'] {
  return { id: messageId, ...(message ? { message: messageView(context, message) } : {}) };
}
