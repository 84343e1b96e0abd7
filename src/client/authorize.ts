import { orAborted } from './abort.ts';
import type { Transport } from './graph.ts';
import { again, discard, signalOf } from './requests.ts';

/** A token, or a function that gets one. It is called for each call, so that it can renew the token. */
export type Token = string | ((wanted: TokenRequest) => string | Promise<string>);

/** What is passed to a function that gets a token. */
export interface TokenRequest {
  /**
   * Whether the service has just refused the token that the function gave. Get a new one, not one from a cache: with the
   * same one the call fails.
   */
  readonly refresh: boolean;
  /** The `WWW-Authenticate` of the refusal. It may name claims that the new token has to carry. */
  readonly challenge?: string | undefined;
  /** Aborted if the caller no longer waits for the token. */
  readonly signal: AbortSignal;
}

/**
 * Sends the token, and only to the service's own origin. If a function gave it and the service returns 401, the
 * function is asked once for another one, and the request is sent once more.
 *
 * Throws what the function throws, and a `TypeError` for a request to another origin or an invalid token.
 */
export function authorized(next: Transport, origin: string, token: Token): Transport {
  return async (request, call) => {
    const { url } = request;
    const signal = signalOf(request);
    if (!url.startsWith(`${origin}/`)) {
      throw new TypeError(`The token is for ${origin} alone, not for ${url}.`);
    }
    signal?.throwIfAborted();
    const get = async (refusal?: Response) =>
      typeof token === 'string'
        ? token
        : token({
            refresh: !!refusal,
            challenge: refusal?.headers.get('www-authenticate') ?? undefined,
            signal: request.signal,
          });
    const first = await orAborted(signal, get());
    const response = await next(carrying(request, first), call);
    if (response.status !== 401) return response;
    const second = await orAborted(signal, get(response));
    if (second === first) return response;
    discard(response);
    return next(carrying(again(request), second), call);
  };
}

function carrying(request: Request, token: string): Request {
  try {
    request.headers.set('authorization', `Bearer ${token}`);
  } catch {
    // The platform's own error has the token in it.
    throw new TypeError('The token is not valid in a header.');
  }
  return request;
}
