import { NetworkError } from './errors.ts';
import { flawed } from './graphError.ts';
import { linkOf } from './link.ts';
import { again, discard } from './requests.ts';
import { type Send, unanswered } from './send.ts';

const most = 5;

/** What can be requested: not `data:`, and nothing with a user in it. */
const http = /^https?:\/\/[^/@]+\//;

/** The headers that another origin may see. Any other may carry a credential: a token, a cookie or a key. */
const harmless = /^(accept|client-request-id|range)$/;

/**
 * Follows redirects, at most five. Neither the token nor any other header that may be a credential is sent to another origin.
 *
 * A request that changes something is only sent on within its origin, and only by 307 and 308, which keep it as it is.
 * Any other redirect is returned as it came, and so is a failure. A redirect to what is not an HTTP URL is a failure, too.
 */
export function redirected(next: Send): Send {
  return async (request, signal, operation) => {
    let sending = request;
    for (let hop = 0; ; hop++) {
      const response = await next(sending, signal, operation);
      const { status, headers } = response;
      if (response.ok) return response;
      const reads = /^(GET|HEAD)$/.test(request.method);
      if (response.type === 'opaqueredirect') {
        // A browser does not expose the target. It follows by itself, and drops the token on the way to another origin.
        if (reads) return next(new Request(sending, { redirect: 'follow' }), signal, operation);
        throw unanswered(NetworkError, request, operation, 'was redirected, and is not sent on.');
      }
      const location = /^30[12378]$/.test(`${status}`) && headers.get('location');
      if (!location || hop === most) return response;
      const url = linkOf(location, sending.url);
      if (!url || !http.test(url.href)) {
        discard(response);
        const what = `a redirect to '${location}', not an HTTP URL`;
        return new Response(flawed(operation, what), { status, headers });
      }
      const stays = url.origin === new URL(sending.url).origin;
      if (!reads && !(stays && status > 303)) return response;
      discard(response);
      const shown = [...sending.headers].filter(([name]) => stays || harmless.test(name));
      sending = again(sending, url.href, shown);
    }
  };
}
