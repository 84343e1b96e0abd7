/** Where a server listens. */
export interface ListenOptions {
  /** 0 chooses a free port. */
  readonly port: number;
  /** Defaults to this machine alone: `127.0.0.1`. */
  readonly host?: string;
  /** The certificate and the private key, as PEM, to listen with TLS. Defaults to plain HTTP. */
  readonly tls?: { readonly cert: string; readonly key: string } | undefined;
}

/** A server that listens. */
export interface Listening {
  /** The origin, without a slash at the end: `http://127.0.0.1:4010`, or `https://localhost:4443`. */
  readonly url: string;
  /** Ends the server and every connection that is open. */
  close(): Promise<void>;
}

/** A server could not start. The message says what to do. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}
