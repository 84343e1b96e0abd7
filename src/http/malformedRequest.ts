import { errorBody, GraphFailure } from '../contract/graphFailure.ts';
import { sharedWithAnyOrigin } from './cors.ts';
import type { HttpResponse } from './httpResponse.ts';

/** What Node says of bytes that are no request, by its error codes. */
const refusals: Readonly<Record<string, readonly [status: number, message: string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'The headers of the request are too large.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request did not come to its end in time.'],
};

/** The response to something that is no HTTP request, by the code of the error that reading it gave. */
export function malformedRequest(code?: string): HttpResponse {
  const [status, message] = refusals[code ?? ''] ?? [
    400,
    'This is no HTTP request: its target or a header is malformed.',
  ];
  const id = crypto.randomUUID();
  const ids = { 'request-id': id, 'client-request-id': id };
  const failure = new GraphFailure(status, { code: 'BadRequest', message });
  return {
    status,
    headers: { ...sharedWithAnyOrigin, ...ids, 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify(errorBody(failure, ids, new Date())),
  };
}

/** A response as the bytes that HTTP/1.1 sends, for a socket that no server writes to. */
export function toBytes({ status, headers, body = '' }: HttpResponse): string {
  const fields = { ...headers, 'content-length': String(Buffer.byteLength(body)) };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  return `HTTP/1.1 ${status} ${reasons[status] ?? 'Bad Request'}\r\n${lines.join('\r\n')}\r\n\r\n${body}`;
}

const reasons: Readonly<Record<number, string>> = { 408: 'Request Timeout', 431: 'Request Header Fields Too Large' };
