import { onAbort, orAborted } from './abort.ts';
import { readWhole, ways } from './body.ts';
import { TimeoutError } from './errors.ts';
import type { Call } from './graph.ts';
import { GraphError, unusable } from './graphError.ts';
import type { Policy } from './policy.ts';
import { signalOf } from './requests.ts';
import { brokenOff, type Send, unanswered } from './send.ts';

/** Makes one attempt, in so many ms. */
export type TryOnce = (request: Request, call: Call, ms: number) => Promise<Response>;

/**
 * Ends an attempt that takes too long, that the caller no longer wants, or whose body is too large. All of it holds until
 * the body has been read, whoever reads it. Throws a {@link TimeoutError} or the reason of the request's signal, even if
 * `fetch` ignores it.
 */
export function timed(send: Send, { clock, maxResponseBytes: limit }: Policy): TryOnce {
  return async (request, call, ms) => {
    const caller = signalOf(request);
    caller?.throwIfAborted();
    const controller = new AbortController();
    const { signal } = controller;
    const stop = (reason: unknown) => {
      done();
      controller.abort(reason);
      return reason;
    };
    const cancel = clock.after(
      ms,
      () => stop(unanswered(TimeoutError, request, call.operation, `took longer than ${ms} ms.`)),
      true,
    );
    const done = () => {
      cancel();
      ignoreCaller();
    };
    /** Watches whoever reads the body as a whole, now or later. A body that is streamed is not counted. */
    const watched = (response: Response): Response => {
      const { body } = response;
      if (!body) {
        done();
        return response;
      }
      const what = `more bytes than maxResponseBytes allows: ${limit}`;
      const exceeded = () => stop(unusable(response, call.operation, what));
      const broken = (cause: unknown) => {
        throw brokenOff(request, signal, call.operation, cause);
      };
      // Older platforms have no bytes().
      for (const way of ways) {
        response[way] &&= () =>
          orAborted(signal, readWhole(response, way, limit, exceeded))
            .catch(broken)
            .finally(done);
      }
      response.json = async () => JSON.parse(await response.text());
      const clone = response.clone.bind(response);
      response.clone = () => watched(clone());
      const discard = body.cancel.bind(body);
      body.cancel = (reason) => {
        done();
        return discard(reason);
      };
      return response;
    };
    const ignoreCaller = onAbort(caller, stop);
    try {
      const response = watched(await orAborted(signal, send(request, signal, call.operation)));
      // A failure is read once no other attempt follows. What is too large is so for whoever reads it then, too.
      if (call.read && response.ok) {
        call.body = await response[call.read]().catch((error) => {
          if (!(error instanceof GraphError)) throw error;
          return undefined;
        });
      }
      return response;
    } catch (error) {
      throw stop(error);
    }
  };
}
