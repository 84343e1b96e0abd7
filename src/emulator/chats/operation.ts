import type { components } from '../../../generated/beta/schema.ts';
import type { Filterable } from '../odata/filter.ts';
import type { Situation } from '../requestContext.ts';
import type { OperationRecord } from './chatRecords.ts';

type Schemas = components['schemas'];

/** The kinds of operations that were there from the beginning. */
const first: readonly (Schemas['teamsAsyncOperationType'] | undefined)[] = [
  undefined,
  'invalid',
  'cloneTeam',
  'archiveTeam',
  'unarchiveTeam',
  'createTeam',
];

const times = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'] as const;

/** What a filter of operations may name. Types compare as they are, whatever the caller is told of them. */
export const filterableOperation: Filterable = {
  id: ['eq', 'ne'],
  operationType: ['eq', 'ne'],
  status: ['eq', 'ne'],
  createdDateTime: times,
  lastActionDateTime: times,
  attemptsCount: times,
  targetResourceId: ['eq', 'ne'],
};

/** An operation as it is answered. A kind that came later is only told to callers who ask for it. */
export function operationView(
  { unknownEnumMembers }: Pick<Situation, 'unknownEnumMembers'>,
  { chatId: _, ...operation }: OperationRecord,
): Schemas['teamsAsyncOperation'] {
  if (unknownEnumMembers || first.includes(operation.operationType)) return operation;
  return { ...operation, operationType: 'unknownFutureValue' };
}
