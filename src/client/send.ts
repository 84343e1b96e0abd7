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
  const why = (cause as Partial<Error> | undefined)?.message ?? cause;
  const what = `got no response from ${new URL(request.url).origin}: ${why}`;
  return unanswered(NetworkError, request, operation, what, cause);
}

/** The error of a request without a response. `what` says what became of it. */
export function unanswered(
  Kind: typeof NetworkError,
  { method, headers }: Request,
  operation: string | undefined,
  what: string,
  cause?: unknown,
): NetworkError {
  const clientRequestId = headers.get('client-request-id');
  return new Kind(`${operation ?? method} ${what}`, { cause, operation, clientRequestId });
}
