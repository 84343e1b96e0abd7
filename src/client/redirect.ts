import { NetworkError } from './errors.ts';
import { again, discard } from './requests.ts';
import type { Send } from './send.ts';

const most = 5;

/**
 * Follows redirects, at most five. The token is not sent to another origin.
 *
 * A request that changes something is only sent on within its origin, and only by 307 and 308, which keep it as it is.
 * Any other redirect is returned as it came, and so is a failure.
 */
export function redirected(next: Send): Send {
  return async (request, signal, operation) => {
    let sending = request;
    for (let hop = 0; ; hop++) {
      const response = await next(sending, signal, operation);
      if (response.ok) return response;
      const reads = /^(GET|HEAD)$/.test(request.method);
      if (response.type === 'opaqueredirect') {
        // A browser does not expose the target. It follows by itself, and drops the token on the way to another origin.
        if (reads) return next(new Request(sending, { redirect: 'follow' }), signal, operation);
        throw new NetworkError(`${operation ?? request.method} was redirected, and is not sent on.`, { operation });
      }
      const location = [301, 302, 303, 307, 308].includes(response.status) && response.headers.get('location');
      if (!location || hop === most) return response;
      const url = new URL(location, sending.url);
      const stays = url.origin === new URL(sending.url).origin;
      if (!reads && !(stays && response.status > 303)) return response;
      discard(response);
      sending = again(sending, url.href);
      if (!stays) sending.headers.delete('authorization');
    }
  };
}
