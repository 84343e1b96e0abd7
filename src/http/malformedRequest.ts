import { errorBody, GraphFailure } from '../contract/graphFailure.ts';
import { sharedWithAnyOrigin } from './cors.ts';
import type { HttpResponse } from './httpResponse.ts';

/** Why a request is refused before anything looks at what it asks for. The names in capitals are codes of Node's errors. */
const refusals = {
  HPE_HEADER_OVERFLOW: [431, 'The headers of the request are too large.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request did not come to its end in time.'],
  expectation: [417, 'The only expectation that is met is 100-continue. Send the request without the header Expect.'],
  connect: [405, 'CONNECT is not allowed: this server is not a proxy.'],
} as const satisfies Record<string, readonly [status: number, message: string]>;

const malformed = [
  400,
  'This is not a valid HTTP request: its first line, a header or the framing of its body is malformed.',
] as const;

/** The response to something that is not a valid HTTP request, by the reason or by the code of Node's error. */
export function malformedRequest(reason?: string): HttpResponse {
  const [status, message] = isKnown(reason) ? refusals[reason] : malformed;
  const id = crypto.randomUUID();
  const ids = { 'request-id': id, 'client-request-id': id };
  const failure = new GraphFailure(status, { message, ...(status === 405 ? {} : { code: 'BadRequest' }) });
  // The target of CONNECT is another machine, which has no methods here.
  const allow = status === 405 ? { allow: '' } : {};
  return {
    status,
    headers: { ...sharedWithAnyOrigin, ...ids, ...allow, 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify(errorBody(failure, ids, new Date())),
  };
}

function isKnown(reason: string | undefined): reason is keyof typeof refusals {
  return reason !== undefined && Object.hasOwn(refusals, reason);
}

/** A response as the bytes that HTTP/1.1 sends, for a socket that no server writes to. */
export function toBytes({ status, headers, body = '' }: HttpResponse): string {
  const fields = { ...headers, 'content-length': String(Buffer.byteLength(body)) };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  return `HTTP/1.1 ${status} ${reasons[status] ?? 'Bad Request'}\r\n${lines.join('\r\n')}\r\n\r\n${body}`;
}

const reasons: Readonly<Record<number, string>> = {
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
};
