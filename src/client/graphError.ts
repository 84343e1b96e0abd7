import type { components } from '../../generated/v1.0/schema.ts';
import { retryAfter } from './retryAfter.ts';

type Failure = components['schemas']['odataError'];

/**
 * The service responded with a failure, or with something that cannot be read.
 *
 * Decide by `status`, then by `code`. `message` is for the developer. A response without Graph's error object, such as
 * the page of a gateway, has an empty `code` and the beginning of its text as `message`.
 * @see https://learn.microsoft.com/graph/errors
 */
export class GraphError extends Error {
  override name = 'GraphError';
  /** The HTTP status. It is a success only if the response could not be read. */
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
    const failure = failureOf(body)?.error ?? unread(response, body);
    super(failure.message, options);
    const { code, innerError, details } = failure;
    const wait = retryAfter(headers, Date.now());
    this.status = status;
    this.code = code;
    this.requestId = headers.get('request-id') ?? innerError?.['request-id'];
    this.clientRequestId = headers.get('client-request-id') ?? innerError?.['client-request-id'];
    this.innerError = innerError;
    this.details = details;
    this.operation = operation;
    this.retryAfter = wait === undefined ? wait : wait / 1000;
  }
}

/** Graph's error object, if a body is one. */
export function failureOf(body: string): Failure | undefined {
  try {
    const value = JSON.parse(body);
    return typeof value.error.message === 'string' ? { error: { code: '', ...value.error } } : undefined;
  } catch {
    // Not JSON, or JSON of another shape.
    return undefined;
  }
}

/** A substitute for the error object of a response without one. */
export function unread({ status, statusText }: Response, body: string): Failure['error'] {
  const text = body.trim().slice(0, 200);
  return { code: '', message: `${status} ${statusText || 'without an error object'}${text && `: ${text}`}` };
}
