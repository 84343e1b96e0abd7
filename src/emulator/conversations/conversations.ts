import type { components } from '../../../generated/beta/schema.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import { readFilter } from '../odata/filter.ts';
import type { Filterable } from '../odata/filterable.ts';
import { skipPage } from '../odata/page.ts';
import { listBody, select } from '../odata/responseBody.ts';
import type { Handlers } from '../requestContext.ts';
import { conversationContext, entityLocation } from './conversationPath.ts';
import { type ConversationRecord, conversationKey, type ThreadRecord } from './conversationRecords.ts';
import { openConversation, openGroup } from './openThread.ts';
import { requireAcceptedSender } from './senders.ts';
import { newConversation, startThread } from './startThread.ts';
import { removeConversation } from './threads.ts';

/**
 * The conversations of a group.
 *
 * @see https://learn.microsoft.com/graph/api/group-list-conversations
 * @see https://learn.microsoft.com/graph/api/group-post-conversations
 * @see https://learn.microsoft.com/graph/api/conversation-get
 * @see https://learn.microsoft.com/graph/api/conversation-delete
 */
export const conversationHandlers = {
  async listConversations(context) {
    const { url, path, query, records } = context;
    const { id } = await openGroup(context, path['group-id']);
    const filter = readFilter(query.$filter, filterableConversation, { code: 'ErrorInvalidUrlQueryFilter' });
    const { items, nextLink } = await skipPage({
      url,
      query,
      read: (range) => records.list('conversation', 'ofGroup', id, { ...range, descending: true }),
      keep: filter && ((conversation) => filter(conversationView(conversation))),
    });
    return {
      status: 200,
      body: listBody(
        conversationContext(context, path, 'conversations', query.$select),
        { nextLink },
        items.map((conversation) => select(conversationView(conversation), query.$select)),
        { count: false },
      ),
    };
  },

  async createConversation(context) {
    const { path, body } = context;
    const group = await openGroup(context, path['group-id']);
    await requireAcceptedSender(context, group);
    let conversation = await newConversation(context, group, { topic: body.topic });
    const threads: ThreadRecord[] = [];
    for (const content of body.threads) {
      const started = await startThread(context, group, conversation, content);
      conversation = started.conversation;
      threads.push(started.thread);
    }
    return {
      status: 201,
      headers: entityLocation(context, { ...path, 'conversation-id': conversation.id }),
      body: {
        '@odata.context': `${conversationContext(context, path, 'conversations')}/$entity`,
        id: conversation.id,
        threads: threads.map(({ id }) => ({ id })),
      },
    };
  },

  async getConversation(context) {
    const { path, query } = context;
    const { conversation } = await openConversation(context, path);
    const odataContext = conversationContext(context, { 'group-id': path['group-id'] }, 'conversations', query.$select);
    return {
      status: 200,
      body: { '@odata.context': `${odataContext}/$entity`, ...select(conversationView(conversation), query.$select) },
    };
  },

  /** The form of a draft: the path gives the id, and the conversation has no thread yet. */
  async createConversationWithId(context) {
    const { path, body, records } = context;
    const group = await openGroup(context, path['group-id']);
    const id = path['conversation-id'];
    if (await records.get('conversation', conversationKey(group.id, id))) {
      throw new GraphFailure(409, { code: 'Conflict', message: 'A conversation with this id exists already.' });
    }
    const conversation = await records.put(
      'conversation',
      await newConversation(context, group, { topic: body.topic, id }),
    );
    return {
      status: 201,
      headers: entityLocation(context, path),
      body: { value: { '@odata.type': '#microsoft.graph.conversation', ...conversationView(conversation) } },
    };
  },

  async deleteConversation(context) {
    const { conversation } = await openConversation(context, context.path);
    await removeConversation(context, conversation);
    return { status: 204 };
  },
} satisfies Handlers;

/** The properties that `$filter` supports, with their operators. */
const filterableConversation: Filterable = { hasAttachments: ['eq', 'ne'], preview: ['eq', 'ne', 'le', 'ge'] };

/** A conversation as responses contain it. */
function conversationView(record: ConversationRecord): components['schemas']['conversation'] {
  const { id, topic, hasAttachments, lastDeliveredDateTime, preview, uniqueSenders } = record;
  return { id, topic, hasAttachments, lastDeliveredDateTime, preview, uniqueSenders: [...uniqueSenders] };
}
