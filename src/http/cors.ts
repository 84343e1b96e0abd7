import type { HeaderReader } from '../contract/httpRequest.ts';
import type { HttpResponse } from './httpResponse.ts';

/**
 * The headers that let a page of any origin read a response, and what of it beside the body. A page that may not use the
 * server can read that it was refused.
 */
export const sharedWithAnyOrigin: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'request-id,client-request-id,Retry-After,Location,Allow,WWW-Authenticate',
};

/**
 * Returns what a browser asks before a request: any method and every header that it names. If `isAllowed`, a page of a
 * public site may reach the private network, too, as far as the server decides that.
 *
 * @see https://fetch.spec.whatwg.org/#cors-preflight-request
 * @see https://wicg.github.io/private-network-access/#cors-preflight
 */
export function preflight(headers: HeaderReader, isAllowed = true): HttpResponse {
  const asksForNetwork = headers.get('access-control-request-private-network') === 'true';
  return {
    status: 204,
    headers: {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET,HEAD,PUT,POST,DELETE,PATCH',
      'access-control-allow-headers': headers.get('access-control-request-headers') ?? '*',
      ...(asksForNetwork && isAllowed ? { 'access-control-allow-private-network': 'true' } : {}),
      vary: 'Access-Control-Request-Headers, Access-Control-Request-Private-Network, Origin',
    },
    body: undefined,
  };
}
