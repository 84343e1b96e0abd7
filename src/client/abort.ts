import type { Clock } from './policy.ts';

/** The same as `promise`, unless `signal` is aborted before: then it throws the reason. */
export async function orAborted<T>(signal: AbortSignal | undefined, promise: Promise<T>): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

/** Waits so many ms. Throws the reason of `signal` as soon as it is aborted. */
export function sleep(clock: Clock, ms: number, signal: AbortSignal | undefined): Promise<void> {
  let cancel: (() => void) | undefined;
  const woken = new Promise<void>((resolve) => {
    cancel = clock.after(ms, resolve);
  });
  return orAborted(signal, woken).finally(cancel);
}
