import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Version, versions } from '../../src/contract/versions.ts';
import { type ContractOperation, contractOperations, type NamedExample } from './contract.ts';
import { expectResponse } from './expectResponse.ts';
import { sendOverHttp } from './senders.ts';
import type { StockPrism } from './stockPrism.ts';

/** Sends every example request of the contract to stock Prism, and checks each response against the contract. */
export function stockPrismSuite(start: () => Promise<StockPrism>): void {
  let prism: StockPrism;
  beforeAll(async () => {
    prism = await start();
    await prism.listening;
  });
  afterAll(() => prism?.close());

  describe.each(versions.map(({ version }) => version))('%s', (version) => {
    for (const operation of contractOperations(version)) {
      if (operation.requests.length === 0) {
        test(`${operation.id} succeeds`, () => expectSuccess(prism, version, operation));
      }
      for (const request of operation.requests) {
        test(`${operation.id} accepts the request '${request.name}'`, () =>
          expectSuccess(prism, version, operation, request));
      }
    }
  });
}

/** Sends a request of the contract, and expects a documented success without a violation reported by Prism. */
async function expectSuccess(
  prism: StockPrism,
  version: Version,
  operation: ContractOperation,
  request?: NamedExample,
): Promise<void> {
  const { token, path = {}, query } = await prism.ready(operation, request?.name);
  const required = operation.parameters.filter((parameter) => parameter.in === 'query' && parameter.required);
  // A mock returns the contract's example of client-request-id, so the request sends the same.
  const clientRequestId = String(operation.parameters.find(({ name }) => name === 'client-request-id')?.example);
  const response = await sendOverHttp({
    root: prism.root(version),
    token,
    operation,
    path,
    query: { ...query, ...Object.fromEntries(required.map(({ name, example }) => [name, example])) },
    headers: { 'client-request-id': clientRequestId },
    body: request?.value,
  });
  const success = operation.responses.map(({ status }) => Number(status)).filter((status) => status < 300);
  expect(success, JSON.stringify(response.body)).toContain(response.status);
  expect(response.headers.get('sl-violations')).toBeNull();
  expectResponse(response, { version, operation, clientRequestId });
}
