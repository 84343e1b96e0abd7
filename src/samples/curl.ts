import type { Described } from '../contract/openapi.ts';
import { type SampleRequest, urlOf } from './sampleRequest.ts';

/** A request as a curl command for a POSIX shell. The token comes from the variable `TOKEN`. */
export function curl({ path, verb }: Described, request: SampleRequest): string {
  const { headers, body } = request;
  return [
    `curl ${verb === 'get' ? '' : `-X ${verb.toUpperCase()} `}${quoted(urlOf(path, request))}`,
    '-H "Authorization: Bearer $TOKEN"',
    ...Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body === undefined
      ? []
      : ["-H 'Content-Type: application/json'", `-d ${quoted(JSON.stringify(body, null, 2))}`]),
  ].join(' \\\n  ');
}

/** A word for a POSIX shell. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
