import { type HttpRequest, redirected, rootOf } from '../contract/httpRequest.ts';

/**
 * The request for a link that was sent as if it were a path: `/v1.0/http://127.0.0.1:4010/v1.0/me/chats?…`. A request
 * for anything else is left as it is.
 *
 * `@microsoft/microsoft-graph-client` knows a link by its `https://`. It puts any other behind its base URL, and so pages
 * through the lists of a server without TLS.
 */
export function linkInPath(request: HttpRequest): HttpRequest {
  const { url } = request;
  // The origin has 8 characters at least.
  const at = url.indexOf('/http://', 8);
  if (at === -1) return request;
  const link = url.slice(at + 1);
  if (!link.startsWith(`${rootOf(request)}/`) || url.slice(0, at).includes('?')) return request;
  return redirected(request, { url: link });
}
