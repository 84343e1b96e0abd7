import type { Finish } from './finish.ts';
import { json } from './finish.ts';
import type { Call, Graph } from './graph.ts';
import { type CallOptions, sendCall } from './request.ts';
import type { ResultWithResponse } from './result.ts';
import { fillPath, serializeQuery } from './serialize.ts';

/** What a call by name takes after the client: the parameters and the body of its operation, and what any call takes. */
export type Arguments<Input> = object extends Input ? [input?: Input & CallOptions] : [input: Input & CallOptions];

/** An operation as a function: it sends one request, returns the data of the response, and throws a `GraphError`. */
export interface Operation<Paths, Input, Data> {
  (graph: Graph<Paths>, ...input: Arguments<Input>): Promise<Data>;
  /**
   * The same as `{ data, error, response }`: it does not throw a `GraphError` but returns it, beside the response with
   * its status and headers. A `NetworkError` is thrown all the same.
   */
  result(graph: Graph<Paths>, ...input: Arguments<Input>): Promise<ResultWithResponse<Data>>;
  /** The operationId. */
  readonly id: string;
  readonly method: string;
  /** The path template, as the contract has it. */
  readonly path: string;
}

interface AnyInput extends CallOptions {
  readonly path?: object;
  readonly query?: object;
  readonly body?: unknown;
}

/** The same for paging, which goes on from the link of another page. Path and query are those of the link. */
export interface LinkedOperation<Paths, Data> {
  result(graph: Graph<Paths>, input: CallOptions, link: string | undefined): Promise<ResultWithResponse<Data>>;
}

/** Makes the function of an operation, from the facts that are generated from the contract. */
export function operation<Paths, Input, Data>(
  id: string,
  method: string,
  path: string,
  idempotent: boolean,
  finish: Finish<Data> = json,
  read: NonNullable<Call['read']> = 'text',
): Operation<Paths, Input, Data> {
  const result = async (graph: Graph<Paths>, input: AnyInput = {}, link?: string) => {
    const query = serializeQuery(input.query);
    const url = link ?? `${graph.baseUrl}${fillPath(path, input.path)}${query && `?${query}`}`;
    return sendCall({ graph, id, method, idempotent, finish, read, url, input });
  };
  const call = async (graph: Graph<Paths>, input?: AnyInput) => {
    const { data, error } = await result(graph, input);
    if (error) throw error;
    return data;
  };
  return Object.assign(call, { result, id, method, path }) as Operation<Paths, Input, Data>;
}
