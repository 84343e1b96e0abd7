import type { HeaderReader } from '../contract/httpRequest.ts';
import type { HttpResponse } from './httpResponse.ts';

/** The headers that let a page of any origin read a response, and what of it beside the body. */
export const sharedWithAnyOrigin: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'request-id,client-request-id,Retry-After,Location,Allow',
};

/**
 * Returns what a browser asks before a request: any method and every header that it names.
 * @see https://fetch.spec.whatwg.org/#cors-preflight-request
 */
export function preflight(headers: HeaderReader): HttpResponse {
  return {
    status: 204,
    headers: {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET,HEAD,PUT,POST,DELETE,PATCH',
      'access-control-allow-headers': headers.get('access-control-request-headers') ?? '*',
      vary: 'Access-Control-Request-Headers',
    },
    body: undefined,
  };
}
