import { NetworkError } from './errors.ts';

/** What sends a request over the network. `signal` ends the attempt, for whichever reason. */
export type Fetch = (request: Request, init: { readonly signal: AbortSignal }) => Promise<Response>;

/** Sends a request once. Throws the reason of `signal`, or else a {@link NetworkError} with what `fetch` threw as its cause. */
export type Send = (request: Request, signal: AbortSignal, operation?: string) => Promise<Response>;

/** The lowest layer: `fetch`, with an error that says what was sent and where. */
export function sent(fetch: Fetch): Send {
  return async (request, signal, operation) => {
    try {
      return await fetch(request, { signal });
    } catch (cause) {
      throw brokenOff(request, signal, operation, cause);
    }
  };
}

/** Why an attempt has ended without a response. */
export function brokenOff(request: Request, signal: AbortSignal, operation: string | undefined, cause: unknown) {
  if (signal.aborted) return signal.reason;
  const { method, url, headers } = request;
  const why = cause instanceof Error ? cause.message : cause;
  return new NetworkError(`${operation ?? method} got no response from ${new URL(url).origin}: ${why}`, {
    cause,
    operation,
    clientRequestId: headers.get('client-request-id'),
  });
}
