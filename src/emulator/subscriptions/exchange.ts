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
  const start = performance.now();
  let status = 0;
  const connection = new AbortController();
  const over = new AbortController();
  const end = () => connection.abort();
  signal.addEventListener('abort', end);
  const init: RequestInit = {
    method: 'POST',
    headers: { 'content-type': contentType },
    body: body === '' ? null : body,
    redirect: 'manual',
    signal: connection.signal,
  };
  const timedOut = wait(timeout, over.signal).then(() => 'timeout' as const);
  try {
    const response = await Promise.race([responseOf(deliver, url, init), timedOut]);
    if (response === 'timeout') {
      throw new NoResponse(`There was no response within ${timeout / 1000} s.`, { isTimeout: true });
    }
    status = response.status;
    const text = await beginningOf(response, limit, timedOut);
    return { status: response.status, contentType: response.headers.get('content-type') ?? '', text };
  } finally {
    over.abort();
    connection.abort();
    signal.removeEventListener('abort', end);
    const { origin, pathname } = new URL(url);
    sent({ webhook, url: origin + pathname, status, milliseconds: performance.now() - start });
  }
}

async function responseOf(deliver: Deliver | undefined, url: string, init: RequestInit): Promise<Response> {
  try {
    return await (deliver ? deliver(new Request(url, init)) : fetch(url, init));
  } catch (error) {
    throw new NoResponse(reasonOf(error));
  }
}

/** Why a `fetch` failed: the reason is in the cause of its error, or in those of several tries. */
function reasonOf(error: unknown): string {
  const { cause = error } = error as { cause?: unknown };
  const [first = cause] = (cause as { errors?: readonly unknown[] } | undefined)?.errors ?? [];
  return first instanceof Error && first.message !== '' ? first.message : String(first);
}

async function beginningOf({ body }: Response, limit: number, timedOut: Promise<'timeout'>): Promise<string> {
  if (!body) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  try {
    for (;;) {
      const part = await Promise.race([reader.read(), timedOut]);
      if (part === 'timeout' || part.done) return text;
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
