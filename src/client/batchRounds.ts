import { maxBatchSize, runBatch } from '../../generated/v1.0/calls.ts';
import type { components } from '../../generated/v1.0/schema.ts';
import { sleep } from './abort.ts';
import { type BatchItem, fromBatch, notRun, toBatch } from './batchItem.ts';
import { NetworkError } from './errors.ts';
import { json } from './finish.ts';
import type { AnyGraph } from './graph.ts';
import { request } from './request.ts';
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
      return dependsOn.length > 0 ? { ...wire, dependsOn } : wire;
    });
    const { responses } = await post(
      graph,
      wired,
      chunk.every(({ idempotent }) => idempotent),
      signal,
    );
    for (const item of chunk) {
      const found = responses.find(({ id }) => id === item.id);
      if (!found) throw new NetworkError(`The response to a batch says nothing about its request ${item.id}.`);
      // It was not run, because what it comes after was throttled. It goes on waiting for that.
      if (found.status === 424 && item.after.some((id) => open.has(id))) continue;
      const response = fromBatch(found);
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

async function post(
  graph: AnyGraph,
  requests: Schemas['batchRequestItem'][],
  idempotent: boolean,
  signal: AbortSignal,
) {
  const { id, method, path } = runBatch;
  const finish = json<Schemas['batchResponse']>;
  const input = { body: { requests }, signal };
  const url = `${graph.baseUrl}${path}`;
  const { data, error } = await request({ graph, id, method, idempotent, finish, read: 'text', url, input });
  if (error) throw error;
  return data;
}
