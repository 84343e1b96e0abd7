import type { HttpResponse } from '../../http/httpResponse.ts';

/** A response of JSON, which no cache keeps. */
export function json(body: object, status = 200, headers: Readonly<Record<string, string>> = {}): HttpResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
    body: JSON.stringify(body),
  };
}
