import { GraphError } from './graphError.ts';

/** The data, or the error instead. */
export type Result<Data> =
  | { readonly data: Data; readonly error?: undefined }
  | { readonly data?: undefined; readonly error: GraphError };

/** A {@link Result} with the response that it comes from, whose body has been read. */
export type ResultWithResponse<Data> = Result<Data> & { readonly response: Response };

/** The result of a call by verb, of a call's `result()` or of an item of a batch, or a promise of it. */
type Outcome<Data> =
  | { readonly data: Data; readonly error?: undefined; readonly response?: Response }
  | { readonly data?: undefined; readonly error: unknown; readonly response?: Response };

/**
 * The data of a call that returns `{ data, error }`. Throws its error as a {@link GraphError}.
 * @example
 * const { value } = await orThrow(graph.GET('/chats'));
 */
export async function orThrow<Data>(outcome: Outcome<Data> | Promise<Outcome<Data>>): Promise<Data> {
  const { data, error, response } = await outcome;
  if (error === undefined) return data as Data;
  if (error instanceof GraphError || !response) throw error;
  throw new GraphError(response, JSON.stringify(error));
}
