import { json } from './finish.ts';
import { failureOf, textOf } from './graphError.ts';

/**
 * Gives every failure Graph's error object, so that `error` of a call by verb is what its type says: neither the page of
 * a gateway nor, if the body is empty, nothing at all. A success that is to be JSON and is not throws a `GraphError`.
 * Calls by name make their errors themselves.
 */
export async function explained(response: Response, parseAs: string): Promise<Response> {
  if (!response.ok) {
    const error = failureOf(response, await textOf(response));
    const headers = new Headers(response.headers);
    // They describe the body as it was sent.
    for (const name of ['content-length', 'content-encoding']) headers.delete(name);
    headers.set('content-type', 'application/json');
    const copy = new Response(JSON.stringify({ error }), { headers });
    // The constructor refuses 304 with a body, and statuses and texts that a service can send all the same.
    for (const name of ['ok', 'status', 'statusText'] as const) {
      Object.defineProperty(copy, name, { value: response[name] });
    }
    return copy;
  }
  if (parseAs === 'json') {
    const text = await response.text();
    const data = text ? json(text, response, undefined, true) : undefined;
    // openapi-fetch reads it again, in the one way or the other.
    response.text = async () => text;
    response.json = async () => data;
  }
  return response;
}
