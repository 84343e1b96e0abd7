import { TimeoutError } from './errors.ts';
import type { Call } from './graph.ts';
import type { Clock } from './policy.ts';
import { signalOf } from './requests.ts';
import { brokenOff, type Send } from './send.ts';

/** Makes one attempt, in so many ms. */
export type TryOnce = (request: Request, call: Call, ms: number) => Promise<Response>;

/**
 * Ends an attempt that takes too long, or that the caller no longer wants. Both hold until the body has been read,
 * whoever reads it. Throws a {@link TimeoutError} or the reason of the request's signal, even if `fetch` ignores it.
 */
export function timed(send: Send, clock: Clock): TryOnce {
  return (request, call, ms) =>
    new Promise((resolve, reject) => {
      const controller = new AbortController();
      const { signal } = controller;
      const caller = signalOf(request);
      if (caller?.aborted) return reject(caller.reason);
      const stop = (reason: unknown) => {
        watch.done();
        controller.abort(reason);
        watch.reject(reason);
      };
      const abort = () => stop(caller?.reason);
      const cancel = clock.after(ms, () => stop(late(request, call, ms)), true);
      const watch: Watch = {
        reject,
        broken: (cause) => brokenOff(request, signal, call.operation, cause),
        done: () => {
          cancel();
          caller?.removeEventListener('abort', abort);
        },
      };
      caller?.addEventListener('abort', abort);
      send(request, signal, call.operation)
        .then((response) => read(response, call, watch))
        .then(resolve, (error) => {
          watch.done();
          reject(error);
        });
    });
}

/** Watches an attempt until its body has been read. */
interface Watch {
  /** Rejects whoever currently awaits the attempt. */
  reject: (reason: unknown) => void;
  /** Makes the error of a body that breaks off. */
  readonly broken: (cause: unknown) => unknown;
  readonly done: () => void;
}

function late(request: Request, { operation }: Call, ms: number): TimeoutError {
  const clientRequestId = request.headers.get('client-request-id');
  return new TimeoutError(`${operation ?? request.method} took longer than ${ms} ms.`, { operation, clientRequestId });
}

/** Reads the body, or watches whoever reads it later. */
async function read(response: Response, call: Call, watch: Watch): Promise<Response> {
  if (call.read && response.ok) {
    try {
      call.body = await response[call.read]();
    } catch (cause) {
      throw watch.broken(cause);
    }
  } else if (call.read) {
    // For a failure the status matters, even if its text cannot be read.
    call.body = await response.text().catch(() => '');
  }
  if (call.read || !response.body) watch.done();
  else {
    for (const how of ['text', 'blob', 'arrayBuffer'] as const) response[how] = watched(response, how, watch) as never;
    response.json = async () => JSON.parse(await response.text());
  }
  return response;
}

function watched(response: Response, how: 'text' | 'blob' | 'arrayBuffer', watch: Watch): () => Promise<unknown> {
  const read: () => Promise<unknown> = Response.prototype[how];
  return () =>
    new Promise((resolve, reject) => {
      watch.reject = reject;
      read
        .call(response)
        .then(resolve, (cause) => reject(watch.broken(cause)))
        .finally(watch.done);
    });
}
