import type { components } from '../../generated/v1.0/schema.ts';
import { NetworkError } from './errors.ts';
import { retryAfter } from './retryAfter.ts';

type Failure = components['schemas']['odataError'];

/**
 * The service responded with a failure, or with something that breaks the contract or is too large. `message` says what.
 *
 * Decide by `status`, then by `code`. `message` is for the developer. A response without Graph's error object, such as
 * the page of a gateway, has an empty `code` and the beginning of its text as `message`.
 * @see https://learn.microsoft.com/graph/errors
 */
export class GraphError extends Error {
  override name = 'GraphError';
  /** The HTTP status. It is a success only if what was returned could not be used. */
  declare readonly status: number;
  /** Graph's code, such as `NotFound`. It may be empty, or new. */
  declare readonly code: string;
  /** The service's id of the request. Quote it when you report a problem. */
  declare readonly requestId: string | undefined;
  /** The id that the client gave the request. */
  declare readonly clientRequestId: string | undefined;
  /** What the service adds, often a more exact code. */
  declare readonly innerError: Failure['error']['innerError'];
  /** The single errors, if there are several. */
  declare readonly details: Failure['error']['details'];
  /** The operationId of a call by name. */
  declare readonly operation: string | undefined;
  /** How long to wait before the request is sent again, in seconds, if the service says so. */
  declare readonly retryAfter: number | undefined;

  /** Makes the error of a response. `body` is its text, which may be anything. */
  constructor(response: Response, body: string, operation?: string, options?: ErrorOptions) {
    const { status, headers } = response;
    const { message, code, innerError, details } = failureOf(response, body);
    super(message, options);
    const idOf = (name: 'request-id' | 'client-request-id') => headers.get(name) ?? string(innerError?.[name]);
    const wait = retryAfter(headers, Date.now());
    Object.assign(this, {
      status,
      code,
      requestId: idOf('request-id'),
      clientRequestId: idOf('client-request-id'),
      innerError,
      details: Array.isArray(details) ? details : undefined,
      operation,
      retryAfter: wait && wait / 1000,
    });
  }
}

/** The error of a response that breaks the contract. `what` says what was returned instead. */
export function unusable(response: Response, operation: string | undefined, what: string, cause?: unknown): GraphError {
  return new GraphError(response, flawed(operation, what), operation, { cause });
}

/** Graph's error object in JSON, for a response that breaks the contract. */
export function flawed(operation: string | undefined, what: string): string {
  return JSON.stringify({ error: { message: `${operation ?? 'The service'} returned ${what}.` } });
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Graph's error object of a failure, or a substitute if `body` has none. */
export function failureOf({ status, statusText }: Response, body: string): Failure['error'] {
  try {
    const { error } = JSON.parse(body);
    if (string(error.message) !== undefined) return { ...error, code: string(error.code) ?? '' };
  } catch {
    // Not JSON, or JSON of another shape.
  }
  const text = body.trim().slice(0, 200);
  return { code: '', message: `${status} ${statusText || 'without an error object'}${text && `: ${text}`}` };
}

/** The text of a failure. Empty if it breaks off, because the status matters all the same. */
export async function textOf(response: Response): Promise<string> {
  return response.text().catch((error) => {
    if (error instanceof NetworkError) return '';
    throw error;
  });
}
