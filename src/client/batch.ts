import type { BatchItem } from './batchItem.ts';
import { runRounds } from './batchRounds.ts';
import type { AnyGraph, Transport } from './graph.ts';
import { GraphError } from './graphError.ts';
import { signalOf } from './requests.ts';
import type { Result, ResultWithResponse } from './result.ts';
import { isIdempotent } from './retry.ts';

/** A call of a batch: any call, by name or by verb, made with the client that the batch gives it. */
export type BatchedCall<Client, Data = unknown> = (graph: Client) => Promise<Data>;

/** A call that is only sent once others have succeeded. They are named by key, or by number if the batch is a list. */
export interface DependentCall<Client, Data = unknown, Key = PropertyKey> {
  readonly after: readonly Key[];
  readonly run: BatchedCall<Client, Data>;
}

/** The calls of a batch, as a list or by keys of your own. */
export type BatchedCalls<Client> = Calls<BatchedCall<Client> | DependentCall<Client>>;
type Calls<T> = readonly T[] | Readonly<Record<string, T>>;

/** The result of a call of a batch. A call that returns `{ data, error, response }` keeps that form. */
export type BatchResult<Data> = Data extends { readonly response: Response } ? Data : Result<Data>;

/** The results of a batch, in the form of its calls. */
export type BatchResults<All> = { -readonly [K in keyof All]: BatchResult<DataOf<All[K]>> };
type DataOf<T> =
  T extends BatchedCall<never, infer Data> ? Data : T extends DependentCall<never, infer Data> ? Data : never;

/** Rejects a call whose `after` names a call that is not in the batch. In a list, this is checked when it runs. */
type WithKnownKeys<All> = All extends readonly unknown[]
  ? unknown
  : {
      readonly [K in keyof All]: All[K] extends DependentCall<never>
        ? { readonly after: readonly (keyof All)[] }
        : unknown;
    };

/**
 * Sends several calls as one request, or as few as possible: a batch holds at most 20. Returns `{ data }` or
 * `{ error }` for each, under its key or at its index.
 *
 * A call that is throttled, or fails in another way that passes, is sent again in a later batch when its `Retry-After`
 * is over; the others are not. A call with `after` is sent when those have succeeded, and has the status 424 if one of
 * them has not. Each call makes one request; a list is read to its first page.
 *
 * Throws if a batch as a whole fails, which says nothing about what was done: a `GraphError` if the service refuses it, or
 * if its response has not exactly one valid response to each request. `signal` cancels everything, and so does
 * the signal of a single call.
 * @example
 * const { chat, members } = await batch(graph, {
 *   chat: (graph) => getChat(graph, { path }),
 *   members: (graph) => listChatMembers(graph, { path }),
 * });
 * if (chat.error) throw chat.error;
 * @see https://learn.microsoft.com/graph/json-batching
 */
export async function batch<Client extends AnyGraph, const All extends BatchedCalls<Client>>(
  graph: Client,
  calls: All & WithKnownKeys<All>,
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<BatchResults<All>> {
  const keys = Object.keys(calls);
  const values: (BatchedCall<Client> | DependentCall<Client>)[] = Object.values(calls as BatchedCalls<Client>);
  const items: BatchItem[] = [];
  const idOf = (key: PropertyKey) => {
    if (!keys.includes(String(key))) throw new TypeError(`The batch has no call '${String(key)}' to come after.`);
    return `${keys.indexOf(String(key)) + 1}`;
  };
  const started = values.map((value, index) => {
    const { run, after } = typeof value === 'function' ? { run: value, after: [] } : value;
    const fixed = { id: `${index + 1}`, after: after.map(idOf) };
    return start(graph, run, (request, idempotent) => {
      if (items.some(({ id }) => id === fixed.id)) {
        throw new TypeError(`The call '${keys[index]}' of a batch makes a second request.`);
      }
      return new Promise((resolve) => items.push({ ...fixed, request, idempotent, resolve, due: 0, tries: 0 }));
    });
  });
  // A call has either asked for something by now, or come to an end without.
  await Promise.all(started.map(({ asked, outcome }) => Promise.race([asked, outcome])));
  const signals = [signal, ...items.map(({ request }) => signalOf(request))].filter((given) => given !== undefined);
  await runRounds(graph, items, AbortSignal.any(signals));
  const results = await Promise.all(started.map(({ outcome }) => settled(outcome)));
  return (Array.isArray(calls) ? results : Object.fromEntries(keys.map((key, i) => [key, results[i]]))) as never;
}

/** Makes a call whose request goes to `take`, and says when it has gone there. */
function start<Client extends AnyGraph>(
  graph: Client,
  run: BatchedCall<Client>,
  take: (request: Request, idempotent: boolean) => Promise<Response>,
): { asked: Promise<void>; outcome: Promise<unknown> } {
  let ask = () => {};
  const asked = new Promise<void>((resolve) => {
    ask = resolve;
  });
  const transport: Transport = async (request, hints) => {
    const response = take(request, hints?.idempotent ?? isIdempotent(request.method));
    ask();
    return response;
  };
  const outcome = (async () => run(graph.over(transport) as Client))();
  return { asked, outcome };
}

async function settled(outcome: Promise<unknown>): Promise<unknown> {
  try {
    const data = await outcome;
    return (data as Partial<ResultWithResponse<unknown>> | undefined)?.response instanceof Response ? data : { data };
  } catch (error) {
    if (error instanceof GraphError) return { error };
    throw error;
  }
}
