import { sleep } from './abort.ts';
import { NetworkError } from './errors.ts';
import type { Transport } from './graph.ts';
import type { Policy } from './policy.ts';
import { again, discard, signalOf } from './requests.ts';
import { retryAfter } from './retryAfter.ts';
import type { TryOnce } from './timed.ts';

const maxBackoff = 30_000;

/**
 * Sends a request again if that helps, until the budget or the number of retries is used up.
 *
 * After 429 and 503 it retries any request, because the service rejected it before doing anything. After 502, 504 and if there was
 * no response, only an idempotent one. It waits as long as `Retry-After` says; if that would take longer than
 * the budget, it does not wait at all. Without `Retry-After` it waits a random part of 1 s, 2 s, 4 s and so on, at
 * most 30 s.
 */
export function retried(tryOnce: TryOnce, policy: Policy): Transport {
  const { timeout, budget, clock, log } = policy;
  return async (first, call = {}) => {
    const end = clock.now() + budget;
    const idempotent = call.idempotent ?? isIdempotent(first.method);
    let request = first;
    for (let attempt = 1; ; attempt++) {
      const started = clock.now();
      let response: Response | undefined;
      let error: unknown;
      try {
        response = await tryOnce(request, call, Math.min(timeout, end - started));
      } catch (thrown) {
        error = thrown;
      }
      const now = clock.now();
      const helps = response ? mayRetry(response.status, idempotent) : idempotent && error instanceof NetworkError;
      const wait = helps ? delay(response?.headers, attempt, policy, end) : undefined;
      log?.({
        operation: call.operation,
        method: request.method,
        url: request.url,
        attempt,
        ms: now - started,
        status: response?.status,
        error,
        wait,
        clientRequestId: request.headers.get('client-request-id'),
        requestId: response?.headers.get('request-id') ?? null,
      });
      if (wait === undefined) {
        if (response) return response;
        throw error;
      }
      discard(response);
      await sleep(clock, wait, signalOf(request));
      request = again(request);
    }
  };
}

/** Whether HTTP says that sending a request of this method twice is the same as sending it once. */
export function isIdempotent(method: string): boolean {
  return /^(GET|HEAD|PUT|DELETE|OPTIONS)$/.test(method);
}

/** Whether sending a request again may help after this status, and does no harm. */
export function mayRetry(status: number, idempotent: boolean): boolean {
  return status === 429 || status === 503 || (idempotent && (status === 502 || status === 504));
}

/** How many ms to wait after an attempt, of which the first has the number 1. Undefined if it was the last one. */
export function delay(headers: Headers | undefined, attempt: number, policy: Policy, end: number): number | undefined {
  const { retries, clock, random } = policy;
  if (attempt > retries) return undefined;
  const now = clock.now();
  const asked = headers && retryAfter(headers, now);
  const wait = asked ?? random() * Math.min(maxBackoff, 1000 * 2 ** (attempt - 1));
  return now + wait < end ? wait : undefined;
}
