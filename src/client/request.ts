import type { Finish } from './finish.ts';
import type { AnyGraph, Call } from './graph.ts';
import { GraphError, textOf } from './graphError.ts';
import { makeRequest } from './requests.ts';
import type { ResultWithResponse } from './result.ts';

/** Options of any call by name. */
export interface CallOptions {
  /** Cancels the call, in whichever phase it is. It then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Sent with the request. `authorization` and `content-type` are the client's own. */
  readonly headers?: CallHeaders | undefined;
}

/** Headers by name. */
export interface CallHeaders {
  /** `include-unknown-enum-members` asks for the members of enums that were added later, by their names. */
  readonly Prefer?: string;
  /** The caller's id of the request, which the response carries back. Defaults to a new GUID. */
  readonly 'client-request-id'?: string;
  readonly [name: string]: string | undefined;
}

/** A request to be sent by name. */
export interface OperationCall<Data> {
  readonly graph: Pick<AnyGraph, 'fetch'>;
  readonly id: string;
  readonly method: string;
  readonly idempotent: boolean;
  readonly finish: Finish<Data>;
  readonly read: NonNullable<Call['read']>;
  readonly url: string;
  readonly input: CallOptions & { readonly body?: unknown };
}

/** Sends one request. Returns a {@link GraphError} also if a success cannot be read. */
export async function sendCall<Data>(asked: OperationCall<Data>): Promise<ResultWithResponse<Data>> {
  const { graph, id, method, idempotent, finish, read, url, input } = asked;
  const { body, headers = {}, signal } = input;
  const request = makeRequest(url, {
    method,
    headers: Object.entries(headers).filter((header): header is [string, string] => header[1] !== undefined),
    signal: signal as AbortSignal,
    // Undefined if there is none.
    body: JSON.stringify(body),
  });
  if (body !== undefined) request.headers.set('content-type', 'application/json');
  const call: Call = { operation: id, idempotent, read };
  const response = await graph.fetch(request, call);
  try {
    if (!response.ok) return { error: new GraphError(response, await textOf(response), id), response };
    // A transport that is not ours may have read nothing.
    return { data: finish(call.body ?? (await response[read]()), response, id), response };
  } catch (error) {
    if (error instanceof GraphError) return { error, response };
    throw error;
  }
}
