import type { Described } from '../contract/openapi.ts';
import { type SampleRequest, urlOf } from './sampleRequest.ts';

/** A request as it is sent, but for its token. */
export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  /** Names and values. */
  readonly headers: readonly (readonly [string, string])[];
  /** Undefined without a body. */
  readonly body: string | undefined;
}

/**
 * The header that a request without a body needs if its method usually has one. Most libraries send it by themselves;
 * curl does not, and servers may answer 411.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-8.6
 */
export function emptyBody(method: string, body: unknown): (readonly [string, string])[] {
  return body === undefined && !['GET', 'DELETE'].includes(method) ? [['Content-Length', '0']] : [];
}

/** What a request of the contract sends. Its body is written on several lines. */
export function httpRequest({ verb, path }: Described, request: SampleRequest): HttpRequest {
  const { headers, body } = request;
  return {
    method: verb.toUpperCase(),
    url: urlOf(path, request),
    headers: [
      ...Object.entries(headers),
      ...(body === undefined ? [] : [['Content-Type', 'application/json'] as const]),
    ],
    body: body === undefined ? undefined : JSON.stringify(body, null, 2),
  };
}
