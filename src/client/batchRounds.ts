import { maxBatchSize, runBatch } from '../../generated/v1.0/calls.ts';
import type { components } from '../../generated/v1.0/schema.ts';
import { sleep } from './abort.ts';
import { type BatchItem, fromBatch, notRun, toBatch } from './batchItem.ts';
import { json } from './finish.ts';
import type { AnyGraph } from './graph.ts';
import { unusable } from './graphError.ts';
import { sendCall } from './request.ts';
import { delay, mayRetry } from './retry.ts';

type Schemas = components['schemas'];

/**
 * Sends items in as few batches as they take, one after the other, until each has its response. Throws what fails as a
 * whole: a batch that is refused or has no response, and the reason of `signal`.
 */
export async function runRounds(graph: AnyGraph, items: readonly BatchItem[], signal: AbortSignal): Promise<void> {
  const { baseUrl, policy } = graph;
  const { clock } = policy;
  const end = clock.now() + policy.budget;
  const open = new Map(items.map((item) => [item.id, item]));
  const failed = new Set<string>();
  const requests = new Map(await Promise.all(items.map(async (item) => [item, await toBatch(baseUrl, item)] as const)));

  while (open.size > 0) {
    signal.throwIfAborted();
    const before = open.size;
    const chunk = nextChunk();
    if (chunk.length > 0) await send(chunk);
    else if (open.size === before) await sleep(clock, nextDue() - clock.now(), signal);
  }

  /** Those that can be sent now, in order. One whose predecessor has failed gets its response here. */
  function nextChunk(): BatchItem[] {
    const chunk: BatchItem[] = [];
    for (const item of open.values()) {
      const ready = (id: string) => !open.has(id) || chunk.some((other) => other.id === id);
      if (item.after.some((id) => failed.has(id))) finish(item, notRun());
      else if (chunk.length < maxBatchSize && item.due <= clock.now() && item.after.every(ready)) chunk.push(item);
    }
    return chunk;
  }

  function nextDue(): number {
    const due = Math.min(...[...open.values()].map((item) => item.due).filter((time) => time > clock.now()));
    if (due === Number.POSITIVE_INFINITY) throw new TypeError('Calls of the batch wait for one another.');
    return due;
  }

  async function send(chunk: readonly BatchItem[]): Promise<void> {
    const ids = chunk.map(({ id }) => id);
    const wired = chunk.map((item) => {
      const dependsOn = item.after.filter((id) => ids.includes(id));
      const wire = requests.get(item) as Schemas['batchRequestItem'];
      return { ...wire, id: item.id, ...(dependsOn.length > 0 ? { dependsOn } : {}) };
    });
    const responses = await post(
      graph,
      wired,
      chunk.every(({ idempotent }) => idempotent),
      signal,
    );
    for (const item of chunk) {
      const response = responses.get(item.id) as Response;
      // It was not run, because what it comes after was throttled. It goes on waiting for that.
      if (response.status === 424 && item.after.some((id) => open.has(id))) continue;
      const again = mayRetry(response.status, item.idempotent);
      const wait = again ? delay(response.headers, ++item.tries, policy, end) : undefined;
      if (wait === undefined) finish(item, response);
      else item.due = clock.now() + wait;
    }
  }

  function finish({ id, resolve }: BatchItem, response: Response): void {
    open.delete(id);
    if (response.status >= 400) failed.add(id);
    resolve(response);
  }
}

/** Sends a batch, and returns the response to each of its requests by id. */
async function post(
  graph: AnyGraph,
  requests: (Schemas['batchRequestItem'] & { readonly id: string })[],
  idempotent: boolean,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Response>> {
  const { id, method, path } = runBatch;
  const finish = json<Schemas['batchResponse']>;
  const input = { body: { requests }, signal };
  const url = `${graph.baseUrl}${path}`;
  const { data, error, response } = await sendCall({ graph, id, method, idempotent, finish, read: 'text', url, input });
  if (error) throw error;
  return responsesById(data, response, requests);
}

/** The responses of a batch by id: one for each request, and no other. Throws a `GraphError` that says what is wrong. */
function responsesById(
  { responses }: Schemas['batchResponse'],
  response: Response,
  requests: readonly { readonly id: string }[],
): ReadonlyMap<string, Response> {
  const wrong = (what: string, cause?: unknown) => unusable(response, runBatch.id, what, cause);
  if (!Array.isArray(responses)) throw wrong('a batch without a list of responses');
  const found = new Map<string, Response>();
  for (const item of responses as readonly (Schemas['batchResponseItem'] | null)[]) {
    const id = item?.id;
    if (!item || !requests.some((request) => request.id === id)) {
      throw wrong(`a response to ${JSON.stringify(id)}, which is not in the batch`);
    }
    if (found.has(item.id)) throw wrong(`two responses to request ${id} of a batch`);
    try {
      found.set(item.id, fromBatch(item));
    } catch (cause) {
      throw wrong(`an invalid response to request ${id} of a batch: ${(cause as Error).message}`, cause);
    }
  }
  const missing = requests.find(({ id }) => !found.has(id));
  if (missing) throw wrong(`a batch that says nothing about its request ${missing.id}`);
  return found;
}
