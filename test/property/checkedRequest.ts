import betaResponses from '../../generated/beta/responses.js';
import v1Responses from '../../generated/v1.0/responses.js';
import { type Route, route } from '../../src/contract/route.ts';
import type { Emulator } from '../../src/emulator/index.ts';

const responses = { 'v1.0': v1Responses, beta: betaResponses };

/** A request as it is sent. */
export interface Wire {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

/** A response that was read to its end. */
export interface Heard {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into responses of every kind.
  readonly body: any;
}

/** A request that can be sent once. */
export const requestOf = ({ url, ...init }: Wire): Request => new Request(url, init);

/** Sends a request and reads its response. Throws if no contract allows the response. */
export async function ask(emulator: Pick<Emulator, 'fetch'>, wire: Wire): Promise<Heard> {
  const request = requestOf(wire);
  const response = await emulator.fetch(request);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isJson = response.headers.get('content-type') === 'application/json';
  const body = bytes.length === 0 ? undefined : isJson ? JSON.parse(new TextDecoder().decode(bytes)) : bytes;
  const heard = { status: response.status, headers: response.headers, body };
  const flaw = flawOf(heard, request);
  if (flaw === undefined) return heard;
  throw new Error(`${flaw}\n${wire.method} ${wire.url}\n${show(wire.body)}\n${heard.status} ${show(heard.body)}`);
}

/** What is wrong with a response, whatever was asked. */
function flawOf({ status, headers, body }: Heard, { method, url }: Request): string | undefined {
  if (status >= 500) return 'The server failed.';
  if (!headers.has('request-id') || !headers.has('client-request-id')) return 'The response has no request ids.';
  const found = routeOf(method, url);
  if (status >= 400) {
    const { code, message, innerError } = body?.error ?? {};
    if (typeof code !== 'string' || typeof message !== 'string' || message === '') return 'The error says nothing.';
    if (innerError?.['request-id'] !== headers.get('request-id')) return 'The error has another request id.';
  }
  if (!found) return status < 400 ? 'There is no such operation.' : undefined;
  const { operation, operationId, version } = found;
  const documented = status < 400 ? operation.success.includes(status) : String(status) in operation.errors;
  if (!documented) return `${operationId} documents no ${status}.`;
  const validators = responses[version];
  const validate =
    validators[`${operationId}.${status}`] ?? (status < 400 ? undefined : validators[`${operationId}.default`]);
  if (validate && !validate(body)) return `The response departs from the contract: ${JSON.stringify(validate.errors)}`;
  const wantsNone = !validate && operationId !== 'getHostedContentValue';
  return wantsNone && body !== undefined ? `${operationId}.${status} has no body.` : undefined;
}

/** The operation that a request leads to, or undefined. */
export function routeOf(method: string, url: string): Route | undefined {
  try {
    return route(method, new URL(url).pathname);
  } catch {
    return undefined;
  }
}

function show(body: unknown): string {
  if (body === undefined) return '(no body)';
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return text.length > 2000 ? `${text.slice(0, 2000)}…` : text;
}
