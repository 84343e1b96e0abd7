/**
 * What is answered: a status, headers, and a body. A `Uint8Array` is sent as it is, under the `Content-Type` of the
 * headers; any other value is sent as JSON; undefined is no body.
 */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}
