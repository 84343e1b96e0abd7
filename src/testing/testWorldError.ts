/** What a test asks of a world could not be done. The message says why, and what to do. */
export class TestWorldError extends Error {
  override readonly name = 'TestWorldError';
  /** The status of the response. Undefined if there was none. */
  readonly status: number | undefined;

  constructor(message: string, status?: number, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}
