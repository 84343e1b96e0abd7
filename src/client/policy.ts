/** How long a client waits, how often it tries, and how much it reads. */
export interface Policy {
  /** How long one attempt may take, its body included, in ms. */
  readonly timeout: number;
  /** How long a call may take, all attempts and the waits between them included, in ms. */
  readonly budget: number;
  /** The maximum number of retries. */
  readonly retries: number;
  /** The maximum size of a body that is read as a whole. */
  readonly maxResponseBytes: number;
  readonly clock: Clock;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly log: ((attempt: Attempt) => void) | undefined;
}

/** The client's time. A test passes its own, so that it never waits. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /**
   * Calls back once, after so many ms, unless the function that it returns is called before. One in the `background`
   * does not keep a process alive.
   */
  after(ms: number, callback: () => void, background?: boolean): () => void;
}

/** One attempt to get a response, as the log has it. There are no headers in it, and no token. */
export interface Attempt {
  /** The operationId of a call by name. */
  readonly operation: string | undefined;
  readonly method: string;
  readonly url: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** How long it took, in ms. */
  readonly ms: number;
  /** The response of the service. Undefined if there was none. */
  readonly status: number | undefined;
  /** Why there is no response. */
  readonly error: unknown;
  /** How long the client waits until it tries again, in ms. Undefined if it does not. */
  readonly wait: number | undefined;
  readonly clientRequestId: string | null;
  /** The service's own id of the request. */
  readonly requestId: string | null;
}

/** The time of the machine. */
export const realClock: Clock = {
  now: () => Date.now(),
  after(ms, callback, background) {
    // A timer for longer than this would end at once.
    const timer = setTimeout(callback, Math.min(ms, 2 ** 31 - 1));
    // In Node a timer keeps the process alive; elsewhere it is a number.
    if (background) (timer as { unref?: () => void }).unref?.();
    return () => clearTimeout(timer);
  },
};
