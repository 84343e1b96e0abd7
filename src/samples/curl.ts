import type { Described } from '../contract/openapi.ts';
import { emptyBody, httpRequest } from './httpRequest.ts';
import type { SampleRequest } from './sampleRequest.ts';

/** A request as a curl command for a POSIX shell. The token comes from the variable `TOKEN`. */
export function curl(operation: Described, request: SampleRequest): string {
  const { method, url, headers, body } = httpRequest(operation, request);
  return [
    `curl ${method === 'GET' ? '' : `-X ${method} `}${quoted(url)}`,
    '-H "Authorization: Bearer $GRAPH_TOKEN"',
    ...[...headers, ...emptyBody(method, body)].map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`-d ${quoted(body)}`]),
  ].join(' \\\n  ');
}

/** A word for a POSIX shell. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
