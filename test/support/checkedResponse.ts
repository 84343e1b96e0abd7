import { expect } from 'vitest';
import { operations as betaOperations } from '../../generated/beta/operations.ts';
import betaResponses from '../../generated/beta/responses.js';
import { operations as v1Operations } from '../../generated/v1.0/operations.ts';
import v1Responses from '../../generated/v1.0/responses.js';
import type { Operations } from '../../src/contract/operation.ts';
import { type Route, route } from '../../src/contract/route.ts';
import type { Version } from '../../src/contract/versions.ts';

const validators = { 'v1.0': v1Responses, beta: betaResponses };
const operations: Readonly<Record<Version, Operations>> = { 'v1.0': v1Operations, beta: betaOperations };

/** A response that was read to its end. */
export interface TestResponse {
  readonly status: number;
  readonly headers: Headers;
  /** The value of JSON, the bytes of anything else, or undefined if there are none. Any shape, so that tests can look. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into responses of every kind.
  readonly body: any;
}

/** The operation that a response is checked against. */
export type CheckedOperation = Pick<Route, 'version' | 'operationId'>;

/** Reads a response to its end. Throws if it says that it is JSON and is not. */
export async function readResponse(response: Response): Promise<TestResponse> {
  const bytes = Buffer.from(await response.arrayBuffer());
  const isJson = response.headers.get('content-type')?.startsWith('application/json');
  const body = bytes.length === 0 ? undefined : isJson ? JSON.parse(bytes.toString('utf8')) : bytes;
  return { status: response.status, headers: response.headers, body };
}

/** The operation that a request leads to. Undefined if the contract has none. */
export function operationOf(method: string, url: string): Route | undefined {
  try {
    return route(method, new URL(url).pathname);
  } catch {
    return undefined;
  }
}

/**
 * What a response breaks of the contract, undeclared properties included. Undefined if nothing.
 *
 * The status is documented and no 5xx, ids of the request are there, an error has Graph's shape, and the body follows its
 * schema, or is absent if the contract has none. Without an operation, only a failure is right.
 */
export function problemOf(
  { status, headers, body }: TestResponse,
  operation: CheckedOperation | undefined,
): string | undefined {
  if (!headers.has('request-id') || !headers.has('client-request-id')) return 'The response has no request ids.';
  if (status >= 400) {
    const { code, message, innerError } = body?.error ?? {};
    if (typeof code !== 'string' || typeof message !== 'string' || message === '') return 'The error says nothing.';
    if (innerError !== undefined && typeof innerError !== 'object') return 'The innerError is not an object.';
  }
  if (!operation) return status < 400 ? 'There is no such operation.' : undefined;
  const { version, operationId } = operation;
  const facts = operations[version][operationId];
  const isDocumented = status < 400 ? facts?.success.includes(status) : String(status) in (facts?.errors ?? {});
  if (!isDocumented) return `${operationId} documents no ${status}.`;
  const known = validators[version];
  const validate = known[`${operationId}.${status}`] ?? (status < 400 ? undefined : known[`${operationId}.default`]);
  if (validate) {
    const isJson = headers.get('content-type')?.startsWith('application/json') ?? false;
    if (!isJson) return `${operationId}.${status} is not JSON.`;
    return validate(body) ? undefined : `The body departs from the contract: ${JSON.stringify(validate.errors)}`;
  }
  // The operations whose success is not JSON.
  const isBytes = operationId.endsWith('Value') && status < 400;
  return body !== undefined && !isBytes ? `${operationId}.${status} has no body.` : undefined;
}

/** Expects that a response follows the contract, as {@link problemOf} checks it, and is no failure of the server. */
export function expectContract(response: TestResponse, operation: CheckedOperation | undefined): void {
  const problem = response.status >= 500 ? 'The server failed.' : problemOf(response, operation);
  expect(problem, `${response.status} ${JSON.stringify(response.body)}`).toBeUndefined();
}
