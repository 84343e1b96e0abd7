/**
 * What is returned: a status, headers, and a body. A `Uint8Array` is sent as it is, under the `Content-Type` of the
 * headers; any other value is sent as JSON; undefined is no body.
 */
export interface GraphResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Defaults to none. */
  readonly corruption?: Corruption | undefined;
}

/**
 * What happens to the body of a response on its way: `truncated` ends the connection in the middle of it, `malformed` sends
 * half of it as if it were the whole. A test asks for it, to see what its client does.
 */
export type Corruption = 'truncated' | 'malformed';
