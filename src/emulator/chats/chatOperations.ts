import type { components } from '../../../generated/beta/schema.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import { readFilter } from '../odata/filter.ts';
import type { Filterable } from '../odata/filterable.ts';
import { skipPage } from '../odata/page.ts';
import { listBody, select } from '../odata/responseBody.ts';
import type { Handlers, RequestContext } from '../requestContext.ts';
import type { OperationRecord } from './chatRecords.ts';
import { chatPartContext } from './chatView.ts';
import { openChat } from './openChat.ts';

/**
 * Reading the long-running operations on a chat: on beta, its creation together with an app.
 *
 * @see https://learn.microsoft.com/graph/api/chat-list-operations
 * @see https://learn.microsoft.com/graph/api/teamsasyncoperation-get
 */
export const chatOperationHandlers = {
  async listChatOperations(context) {
    const { chat } = await openChat(context, context.path);
    const { $filter, $select } = context.query;
    const { items, nextLink } = await skipPage({
      url: context.url,
      query: context.query,
      read: (range) => context.records.list('operation', 'ofChat', chat.id, range),
      keep: readFilter($filter, filterableOperation),
    });
    return {
      status: 200,
      body: listBody(
        chatPartContext(context, chat.id, 'operations', { $select }),
        { nextLink },
        items.map((operation) => select(operationView(context, operation), $select)),
      ),
    };
  },

  async getChatOperation(context) {
    const { chat } = await openChat(context, context.path);
    const { $select } = context.query;
    const id = context.path['operation-id'];
    const operation = await context.records.get('operation', id);
    if (operation?.chatId !== chat.id) {
      throw new GraphFailure(404, { message: `No operation is found with id '${id}'.` });
    }
    return {
      status: 200,
      body: {
        '@odata.context': `${chatPartContext(context, chat.id, 'operations', { $select })}/$entity`,
        ...select(operationView(context, operation), $select),
      },
    };
  },
} satisfies Handlers;

type Schemas = components['schemas'];

const timeOperators = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'] as const;

/**
 * The properties of an operation that `$filter` supports. Types compare as they are stored, not as they are returned.
 */
const filterableOperation: Filterable = {
  id: ['eq', 'ne'],
  operationType: ['eq', 'ne'],
  status: ['eq', 'ne'],
  createdDateTime: timeOperators,
  lastActionDateTime: timeOperators,
  attemptsCount: timeOperators,
  targetResourceId: ['eq', 'ne'],
};

/**
 * An operation as it is returned. A type that is newer than `unknownFutureValue` is only returned to callers that ask
 * for it.
 *
 * @see https://learn.microsoft.com/graph/best-practices-concept#handling-future-members-in-evolvable-enumerations
 */
function operationView(
  { unknownEnumMembers }: RequestContext,
  { chatId: _, ...operation }: OperationRecord,
): Schemas['teamsAsyncOperation'] {
  if (unknownEnumMembers || firstOperationTypes.includes(operation.operationType)) return operation;
  return { ...operation, operationType: 'unknownFutureValue' };
}

/** The types that are older than `unknownFutureValue`. */
const firstOperationTypes: readonly (Schemas['teamsAsyncOperationType'] | undefined)[] = [
  undefined,
  'invalid',
  'cloneTeam',
  'archiveTeam',
  'unarchiveTeam',
  'createTeam',
];
