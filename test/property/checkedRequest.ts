import type { Emulator } from '../../src/emulator/index.ts';
import { operationOf, problemOf, readResponse, type TestResponse } from '../support/checkedResponse.ts';

/** A request as it is sent. */
export interface RawRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

/** A request that can be sent once. */
export const requestOf = ({ url, ...init }: RawRequest): Request => new Request(url, init);

/** Sends a request and reads its response. Throws if the response violates the contract. */
export async function sendChecked(emulator: Pick<Emulator, 'fetch'>, wire: RawRequest): Promise<TestResponse> {
  const request = requestOf(wire);
  const response = await readResponse(await emulator.fetch(request));
  const problem = flawOf(response, request);
  if (problem === undefined) return response;
  throw new Error(
    `${problem}\n${wire.method} ${wire.url}\n${show(wire.body)}\n${response.status} ${show(response.body)}`,
  );
}

/** The problem of a response of the emulator, after any request. Undefined if there is none. */
function flawOf(response: TestResponse, { method, url }: Request): string | undefined {
  const { status, headers, body } = response;
  if (status >= 500) return 'The server failed.';
  const isOwn = status < 400 || body?.error?.innerError?.['request-id'] === headers.get('request-id');
  return isOwn ? problemOf(response, operationOf(method, url)) : 'The error has another request id.';
}

function show(body: unknown): string {
  if (body === undefined) return '(no body)';
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return text.length > 2000 ? `${text.slice(0, 2000)}…` : text;
}
