import { authorized, type Token } from './authorize.ts';
import type { Transport } from './graph.ts';
import type { Policy } from './policy.ts';
import { redirected } from './redirect.ts';
import { resendable } from './requests.ts';
import { retried } from './retry.ts';
import { type Fetch, sent } from './send.ts';
import { timed } from './timed.ts';

/** The layers of a client, from the caller's side down to the network. Each is a function around the next one. */
export function transport(origin: string, token: Token, fetch: Fetch, policy: Policy): Transport {
  const tryOnce = timed(redirected(sent(fetch)), policy);
  return named(authorized(retried(tryOnce, policy), origin, token));
}

/** Gives a call its `client-request-id`, the same for all of its attempts, unless it has one. */
function named(next: Transport): Transport {
  return async (request, call) => {
    const own = await resendable(request);
    // Browsers have this only on pages that came over HTTPS or from the machine itself.
    const id = globalThis.crypto?.randomUUID?.();
    if (id && !own.headers.has('client-request-id')) own.headers.set('client-request-id', id);
    return next(own, call);
  };
}
