/** A server could not start. The message says what to do. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}
