import type { components } from '../../generated/v1.0/schema.ts';
import { errors } from './versions.ts';

/** Graph's error object, as every failure returns it. */
export type ODataError = components['schemas']['odataError'];

/** What an error response may say beside its status. */
export interface FailureDetail {
  /** Defaults to the code that the contract has for the status. */
  readonly code?: string | undefined;
  /** Defaults to the message that the contract has for the status. */
  readonly message?: string | undefined;
  /** More exact details, if a service behind this one gives them. Defaults to nothing. */
  readonly innerError?: InnerError | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The more exact code and message of a failure. */
export interface InnerError {
  readonly code: string;
  readonly message: string;
}

/** A request that gets an error. Thrown by any step of serving a request, caught in one place. */
export class GraphFailure extends Error {
  override readonly name = 'GraphFailure';
  readonly status: number;
  readonly code: string;
  readonly innerError: InnerError | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, { code, message, innerError, headers = {} }: FailureDetail = {}) {
    super(message ?? errors[status]?.message ?? `The request failed with status ${status}.`);
    this.status = status;
    this.code = code ?? errors[status]?.code ?? 'UnknownError';
    this.innerError = innerError;
    this.headers = headers;
  }
}

/** The ids under which one request is known: the server's, and the caller's or else the server's again. */
export interface RequestIds {
  readonly 'request-id': string;
  readonly 'client-request-id': string;
}

/**
 * The body of an error response.
 *
 * `date` is UTC without a zone, as the service writes it: `2020-12-04T23:10:28`.
 * @see https://learn.microsoft.com/graph/errors
 */
export function errorBody({ code, message, innerError }: GraphFailure, ids: RequestIds, now: Date): ODataError {
  return { error: { code, message, innerError: { ...innerError, date: now.toISOString().slice(0, 19), ...ids } } };
}
