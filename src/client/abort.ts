import type { Clock } from './policy.ts';

/** Calls back with the reason once `signal` is aborted, at once if it is already. Returns how to stop waiting for that. */
export function onAbort(signal: AbortSignal | undefined, callback: (reason: unknown) => void): () => void {
  const abort = () => callback(signal?.reason);
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort);
  return () => signal?.removeEventListener('abort', abort);
}

/** The same as `promise`, unless `signal` is aborted before: then it throws the reason. */
export async function orAborted<T>(signal: AbortSignal | undefined, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    promise.then(resolve, reject).finally(onAbort(signal, reject));
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
