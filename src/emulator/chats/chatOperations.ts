import { GraphFailure } from '../../contract/graphFailure.ts';
import { readFilter } from '../odata/filter.ts';
import { select } from '../odata/responseBody.ts';
import { skipPage } from '../odata/skip.ts';
import type { Handlers } from '../requestContext.ts';
import { chatPartContext } from './chatPart.ts';
import { openChat } from './openChat.ts';
import { filterableOperation, operationView } from './operation.ts';

/** The long-running operations on a chat. Only a seed begins one: the contract has no request that does. */
export const operations = {
  async listChatOperations(context) {
    const { chat } = await openChat(context, context.path);
    const { $filter, $select } = context.query;
    const { items, nextLink } = await skipPage({
      url: context.url,
      query: context.query,
      read: (range) => context.records.list('operation', 'ofChat', chat.id, range),
      keep: $filter === undefined ? undefined : readFilter($filter, filterableOperation),
    });
    return {
      status: 200,
      body: {
        '@odata.context': chatPartContext(context, chat.id, 'operations', { $select }),
        '@odata.count': items.length,
        ...(nextLink === undefined ? {} : { '@odata.nextLink': nextLink }),
        value: items.map((operation) => select(operationView(context, operation), $select)),
      },
    };
  },

  async getChatOperation(context) {
    const { chat } = await openChat(context, context.path);
    const { $select } = context.query;
    const id = context.path['operation-id'];
    const operation = await context.records.get('operation', id);
    if (operation?.chatId !== chat.id)
      throw new GraphFailure(404, { message: `No operation is found with id '${id}'.` });
    return {
      status: 200,
      body: {
        '@odata.context': `${chatPartContext(context, chat.id, 'operations', { $select })}/$entity`,
        ...select(operationView(context, operation), $select),
      },
    };
  },
} satisfies Handlers<'listChatOperations' | 'getChatOperation'>;
