import type { Transport } from './graph.ts';
import { failureOf, unread } from './graphError.ts';
import { signalOf } from './requests.ts';

/**
 * Gives every failure Graph's error object, so that `error` of a call by verb is what its type says: neither the page of
 * a gateway nor, if the body is empty, nothing at all. Calls by name make their errors themselves.
 */
export function explained(next: Transport): Transport {
  return async (request, call) => {
    const response = await next(request, call);
    if (response.ok) return response;
    const text = await response.text().catch(() => {
      signalOf(request)?.throwIfAborted();
      return '';
    });
    const { status, statusText } = response;
    const headers = new Headers(response.headers);
    // They describe the body as it was sent.
    for (const name of ['content-length', 'content-encoding']) headers.delete(name);
    headers.set('content-type', 'application/json');
    const failure = failureOf(text) ?? { error: unread(response, text) };
    return new Response(JSON.stringify(failure), { status, statusText, headers });
  };
}
