/** Where a server listens. */
export interface ListenOptions {
  /** 0 chooses a free port. */
  readonly port: number;
  /** Defaults to this machine alone: `127.0.0.1`. */
  readonly host?: string;
}

/** A server that listens. */
export interface Listening {
  /** The origin, without a slash at the end: `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Ends the server and every connection that is open. */
  close(): Promise<void>;
}

/** A server could not start. The message says what to do. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}
