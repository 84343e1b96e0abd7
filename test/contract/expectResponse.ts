import { expect } from 'vitest';
import betaResponses from '../../generated/beta/responses.js';
import v1Responses from '../../generated/v1.0/responses.js';
import type { Version } from '../../src/contract/versions.ts';
import type { ContractOperation } from './contract.ts';

const validators = { 'v1.0': v1Responses, beta: betaResponses };

/** What was sent, as far as the response depends on it. */
export interface Sent {
  readonly version: Version;
  readonly operation: ContractOperation;
  readonly clientRequestId: string;
}

/** A response that was read to its end. */
export interface ReadResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Reads a response to its end. */
export async function readResponse(response: Response): Promise<ReadResponse> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: readBody(text, response.headers) };
}

/** The value of a JSON body; the text of any other. */
function readBody(text: string, headers: Headers): unknown {
  if (text === '') return undefined;
  return headers.get('content-type')?.startsWith('application/json') ? JSON.parse(text) : text;
}

/** Asserts that a response follows the contract: its status is documented, its headers are there, its body is valid. */
export function expectResponse(
  { status, headers, body }: ReadResponse,
  { version, operation, clientRequestId }: Sent,
): void {
  const documented =
    operation.responses.find((response) => response.status === String(status)) ??
    (status >= 400 ? operation.responses.find((response) => response.status === 'default') : undefined);
  expect(documented, `${operation.id} documents no ${status}`).toBeDefined();
  expect(headers.get('request-id')).toMatch(/^[0-9a-f-]{36}$/);
  expect(headers.get('client-request-id')).toBe(clientRequestId);
  if (documented?.body !== 'json') {
    expect(body === undefined).toBe(documented?.body === 'none');
    return;
  }
  expect(headers.get('content-type')).toMatch(/^application\/json\b/);
  const validate = validators[version][`${operation.id}.${documented.status}`];
  expect(validate, `no validator for ${operation.id}.${documented.status}`).toBeDefined();
  expect(validate?.(body) ? [] : validate?.errors, JSON.stringify(body)).toEqual([]);
}

/** What was returned instead, and what to do about it. */
export function told({ status, body }: ReadResponse): string {
  const advice = status === 404 ? ' If what the path names is not there, make it in test/contract/scene.ts.' : '';
  return `It returned ${status}: ${JSON.stringify(body)}.${advice}`;
}
