import { type HttpRequest, pathAndQueryOf, redirected } from '../contract/httpRequest.ts';
import { isServiceHost } from '../contract/serviceHosts.ts';
import { isValidHost } from './nodeRequest.ts';
import { isLoopbackAddress } from './origins.ts';

/**
 * A request as its client sent it to a proxy: with the scheme and the host of `Forwarded`, or of `X-Forwarded-Proto` and
 * `X-Forwarded-Host`, so that links of the response lead through the proxy. Of several values the first counts, which is that
 * of the proxy next to the client. What is no scheme or no host is ignored.
 *
 * A proxy on this machine is trusted, and so is a caller in this process; another machine is only if `trustsAll`. Nothing but
 * links follows these headers: who may use or control a server is decided before, by the `Host` that a browser sets.
 *
 * What was sent to the service itself has no mount: whoever leads it to a world adds the path of that world, and a link with
 * it would lead the next request astray.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7239
 */
export function asForwarded(request: HttpRequest, trustsAll: boolean): HttpRequest {
  const { headers, remoteAddress } = request;
  if (!headers.has('forwarded') && !headers.has('x-forwarded-host') && !headers.has('x-forwarded-proto'))
    return request;
  if (!trustsAll && remoteAddress !== undefined && !isLoopbackAddress(remoteAddress)) return request;
  const standard = pairsOf(first(headers.get('forwarded')));
  const scheme = (standard.get('proto') ?? first(headers.get('x-forwarded-proto'))).toLowerCase();
  const host = standard.get('host') ?? first(headers.get('x-forwarded-host'));
  const start = request.url.indexOf('://');
  if (isValidHost(host) && isServiceHost(host)) {
    const origin = `${/^https?$/.test(scheme) ? scheme : request.url.slice(0, start)}://${host}`;
    return redirected(request, { url: origin + pathAndQueryOf(request), mount: '' });
  }
  const end = request.url.indexOf('/', start + 3);
  const origin =
    (/^https?$/.test(scheme) ? scheme : request.url.slice(0, start)) +
    '://' +
    (isValidHost(host) ? host : request.url.slice(start + 3, end));
  return redirected(request, { url: origin + request.url.slice(end) });
}

/** The first of several values. */
const first = (value: string | null): string => value?.split(',', 1)[0]?.trim() ?? '';

/** The pairs of an element of `Forwarded`: `for=192.0.2.60;proto=http;host="example.com:80"`. */
function pairsOf(element: string): ReadonlyMap<string, string> {
  const pairs = element.split(';').map((pair) => pair.trim().match(/^(\w+)=("?)([^"]*)\2$/) ?? []);
  return new Map(pairs.map(([, name = '', , value = '']) => [name.toLowerCase(), value]));
}
