import type { webhooks } from '../../../generated/v1.0/schema.ts';
import type { Wait } from '../faults.ts';

/** Sends a request to an endpoint, as `fetch` does. */
export type Deliver = (request: Request) => Promise<Response>;

/** How endpoints are reached. */
export interface Reach {
  /** Undefined means `fetch`. */
  readonly deliver: Deliver | undefined;
  readonly wait: Wait;
  /** Ends every connection when it is aborted. */
  readonly signal: AbortSignal;
  /** Called after each request. */
  readonly sent: (request: SentRequest) => void;
}

/** A request that was sent to an endpoint. */
export interface SentRequest {
  readonly webhook: Webhook;
  /** Without its query, which may be secret. */
  readonly url: string;
  /** 0 if there was no response. */
  readonly status: number;
  readonly milliseconds: number;
}

/** The webhooks of the contract. */
export type Webhook = keyof webhooks;

/** What an endpoint responded, as far as it matters. */
export interface EndpointResponse {
  readonly status: number;
  readonly contentType: string;
  /** The beginning of the body. */
  readonly text: string;
}

/** There was no response. The message says why. */
export class NoResponse extends Error {
  override readonly name = 'NoResponse';
  readonly isTimeout: boolean;

  constructor(message: string, { isTimeout = false } = {}) {
    super(message);
    this.isTimeout = isTimeout;
  }
}

/** A request to an endpoint. */
export interface EndpointRequest {
  readonly webhook: Webhook;
  readonly url: string;
  readonly contentType: string;
  readonly body: string;
  /** How long the endpoint has, in ms. */
  readonly timeout: number;
  /** How much of the response is read, in bytes. */
  readonly limit: number;
}

/**
 * Posts something to an endpoint. Redirects are not followed, and neither time nor memory is spent beyond what the request
 * allows: if the body takes too long, or is too long, its beginning is what is returned.
 *
 * Throws a {@link NoResponse}.
 */
export async function exchange(
  { deliver, wait, signal, sent }: Reach,
  { webhook, url, contentType, body, timeout, limit }: EndpointRequest,
): Promise<EndpointResponse> {
  if (signal.aborted) throw new NoResponse(closed);
  const start = performance.now();
  let status = 0;
  const connection = new AbortController();
  const over = new AbortController();
  let end = () => {};
  // What delivers may not listen to the signal of its request.
  const ended = new Promise<'closed'>((resolve) => {
    end = () => {
      connection.abort();
      resolve('closed');
    };
  });
  signal.addEventListener('abort', end);
  const init: RequestInit = {
    method: 'POST',
    headers: { 'content-type': contentType },
    body: body === '' ? null : body,
    redirect: 'manual',
    signal: connection.signal,
  };
  const stopped = Promise.race([wait(timeout, over.signal).then(() => 'timeout' as const), ended]);
  try {
    const response = await Promise.race([responseOf(deliver, url, init), stopped]);
    if (response === 'closed') throw new NoResponse(closed);
    if (response === 'timeout') {
      throw new NoResponse(`There was no response within ${timeout / 1000} s.`, { isTimeout: true });
    }
    status = response.status;
    const text = await beginningOf(response, limit, stopped);
    return { status: response.status, contentType: response.headers.get('content-type') ?? '', text };
  } finally {
    over.abort();
    connection.abort();
    signal.removeEventListener('abort', end);
    const { origin, pathname } = new URL(url);
    tell(sent, { webhook, url: origin + pathname, status, milliseconds: performance.now() - start });
  }
}

/** Why nothing is sent, or waited for, any more. */
const closed = 'The emulator was closed.';

function tell(sent: Reach['sent'], request: SentRequest): void {
  try {
    sent(request);
  } catch (error) {
    // What was delivered was, whatever is made of it.
    console.error(error);
  }
}

async function responseOf(deliver: Deliver | undefined, url: string, init: RequestInit): Promise<Response> {
  let response: Response | undefined;
  try {
    response = await (deliver ? deliver(new Request(url, init)) : fetch(url, init));
  } catch (error) {
    throw new NoResponse(reasonOf(error));
  }
  // It may be a `Response` of another realm, or of a library.
  if (typeof response?.status === 'number' && typeof response.headers?.get === 'function') return response;
  throw new NoResponse('What it returned is no Response.');
}

/** Why a `fetch` failed: the reason is in the cause of its error, or in those of several tries. Anything can be thrown. */
function reasonOf(error: unknown): string {
  const { cause = error } = Object(error) as { readonly cause?: unknown };
  const { errors } = Object(cause) as { readonly errors?: unknown };
  const [first = cause] = Array.isArray(errors) ? errors : [];
  if (first instanceof Error && first.message !== '') return first.message;
  return typeof first === 'object' && !(first instanceof Error) ? 'It threw what is no Error.' : String(first);
}

async function beginningOf({ body }: Response, limit: number, stopped: Promise<'timeout' | 'closed'>): Promise<string> {
  // Whoever has read it, or is about to, leaves nothing to read.
  if (!body || body.locked) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  try {
    for (;;) {
      const part = await Promise.race([reader.read(), stopped]);
      if (part === 'timeout' || part === 'closed' || part.done) return text;
      const rest = part.value.subarray(0, limit - size);
      text += decoder.decode(rest, { stream: true });
      size += rest.byteLength;
      if (size >= limit) return text;
    }
  } catch {
    // The connection broke off. What came before is what there is.
    return text;
  } finally {
    reader.cancel().catch(() => {});
  }
}
