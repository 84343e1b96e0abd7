import type { Clock, Fetch, GraphOptions } from 'graph-chat';

/** What a service was sent. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
}

/** A response, an error to throw in its place, or a function that makes either. */
export type Reply = Response | Error | ((request: Request, signal: AbortSignal) => Response | Promise<Response>);

/** A `fetch` that gives these responses one after the other, and keeps what it was sent. More requests are an error. */
export function service(...responses: Reply[]): { fetch: Fetch; sent: Sent[] } {
  const sent: Sent[] = [];
  const left = [...responses];
  return {
    sent,
    async fetch(request, { signal }) {
      const { method, url, headers } = request;
      sent.push({ method, url, headers: new Headers(headers), body: await request.clone().text() });
      const response = left.shift();
      if (!response) throw new Error(`The test expects no ${method} ${url}.`);
      if (response instanceof Error) throw response;
      // Taking the body, as the network does.
      await request.arrayBuffer();
      return response instanceof Response ? response : response(request, signal);
    },
  };
}

/** A clock that nobody waits for: a wait is over at once, and the time has passed. */
export class TestClock implements Clock {
  time = Date.parse('2020-12-04T23:00:00Z');
  /** How long the client has waited between attempts, in ms. */
  readonly waits: number[] = [];
  /** Whether a wait ends by itself. If not, `pass` ends it. */
  skips = true;
  #timers: { at: number; callback: () => void }[] = [];

  now(): number {
    return this.time;
  }

  after(ms: number, callback: () => void, background = false): () => void {
    const timer = { at: this.time + ms, callback };
    this.#timers.push(timer);
    if (!background) {
      this.waits.push(ms);
      if (this.skips) queueMicrotask(() => this.pass(ms));
    }
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  /** How many timers are still to come. */
  get pending(): number {
    return this.#timers.length;
  }

  pass(ms: number): void {
    this.time += ms;
    const due = this.#timers.filter(({ at }) => at <= this.time);
    this.#timers = this.#timers.filter(({ at }) => at > this.time);
    for (const { callback } of due) callback();
  }
}

/** Options for a client over these responses, with a clock that nobody waits for and no luck in its waits. */
export function testing(...responses: Reply[]) {
  const clock = new TestClock();
  const { fetch, sent } = service(...responses);
  const options = { token: 'alice', fetch, clock, random: () => 1 } satisfies GraphOptions;
  return { clock, sent, options };
}

/** A failure in Graph's shape. */
export function failure(status: number, headers: Record<string, string> = {}, code = `code${status}`): Response {
  return Response.json({ error: { code, message: `message ${status}` } }, { status, headers });
}

/** Never responds, unless it is aborted. */
export const silence = (_: Request, signal: AbortSignal) =>
  new Promise<Response>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

/** A response whose body begins, and then breaks off or never ends. */
export function partial(text: string, end: 'breaks' | 'hangs', status = 200): Response {
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(new TextEncoder().encode(text));
      return end === 'breaks' ? controller.error(new TypeError('terminated')) : new Promise(() => {});
    },
  });
  return new Response(body, { status, headers: { 'content-type': 'application/json' } });
}

/** What a promise is rejected with. Fails if it is not. */
export async function thrown(promise: PromiseLike<unknown>): Promise<unknown> {
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    return error;
  }
  throw new Error(`Not rejected, but ${JSON.stringify(value)}`);
}

/** Lets everything happen that does not wait for time. */
export const settle = () => new Promise((resolve) => setTimeout(resolve));
