import { unusable } from './graphError.ts';

/** Makes the data of a call from its response and from the body that was read. Throws a `GraphError` if it cannot. */
export type Finish<Data> = (body: unknown, response: Response, operation: string) => Data;

/** Data in JSON, which is an object in every response of the contract. */
export function json<Data>(body: unknown, response: Response, operation?: string, anything?: boolean): Data {
  let cause: unknown;
  try {
    const data = JSON.parse(body as string);
    if (anything || Object(data) === data) return data;
  } catch (error) {
    cause = error;
  }
  throw unusable(response, operation, `no JSON object, but '${(body as string).slice(0, 200)}'`, cause);
}

/** Data in JSON, or undefined if the response has no body. */
export const jsonOrNothing = <Data>(...[body, ...of]: Parameters<Finish<Data>>): Data | undefined =>
  body ? json<Data>(body, ...of) : undefined;

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
