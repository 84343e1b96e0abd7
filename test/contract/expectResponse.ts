import { expect } from 'vitest';
import type { Version } from '../../src/contract/versions.ts';
import { problemOf, type TestResponse } from '../support/checkedResponse.ts';
import type { ContractOperation } from './contract.ts';

/** The parts of a request that the check of its response needs. */
export interface Sent {
  readonly version: Version;
  readonly operation: ContractOperation;
  readonly clientRequestId: string;
}

/** Expects that a response follows the contract and has the ids of its request. */
export function expectResponse(response: TestResponse, { version, operation, clientRequestId }: Sent): void {
  expect(problemOf(response, { version, operationId: operation.id }), JSON.stringify(response.body)).toBeUndefined();
  expect(response.headers.get('request-id')).toMatch(/^[0-9a-f-]{36}$/);
  expect(response.headers.get('client-request-id')).toBe(clientRequestId);
}

/** Describes an unexpected response, with advice. */
export function describeResponse({ status, body }: TestResponse): string {
  const advice = status === 404 ? ' If what the path names is not there, make it in test/contract/scene.ts.' : '';
  return `It returned ${status}: ${JSON.stringify(body)}.${advice}`;
}
