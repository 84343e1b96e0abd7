/** Makes the data of a call from its response and from the body that was read. */
export type Finish<Data> = (body: unknown, response: Response) => Data;

/** Data in JSON. Throws a `SyntaxError` if the body is not JSON, or empty. */
export function json<Data>(body: unknown): Data {
  return JSON.parse(body as string) as Data;
}

/** A response without a body. */
export function nothing(): void {}

/** A response without a body, whose `Location` says what was created. */
export function created(_: unknown, { headers }: Response): string {
  return headers.get('location') ?? '';
}

/** Bytes, with their media type. */
export function bytes(body: unknown): Blob {
  return body as Blob;
}
