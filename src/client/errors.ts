/** The request that an error of the client is about. */
export interface ErrorContext extends ErrorOptions {
  readonly operation?: string | undefined;
  readonly clientRequestId?: string | null | undefined;
}

/**
 * There was no response: the connection could not be made, or it broke before the whole response was there. `cause` is what
 * `fetch` threw.
 *
 * A request that changes something may have been carried out all the same.
 */
export class NetworkError extends Error {
  override name = 'NetworkError';
  /** The operationId of a call by name. */
  declare readonly operation: string | undefined;
  /** The `client-request-id` that was sent. */
  declare readonly clientRequestId: string | undefined;

  constructor(message: string, context: ErrorContext = {}) {
    super(message, context);
    this.operation = context.operation;
    this.clientRequestId = context.clientRequestId ?? undefined;
  }
}

/** There was no whole response in time. Like any {@link NetworkError}, it does not say whether the request was carried out. */
export class TimeoutError extends NetworkError {
  override name = 'TimeoutError';
}
