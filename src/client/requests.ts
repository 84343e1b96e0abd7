interface Init extends RequestInit {
  /** The request that this one stands for. Its signal is only followed as long as something holds it. */
  readonly source?: Request;
}

interface Made extends Request {
  /** What the request was made of. */
  madeOf?: Init;
}

/** Makes a request that can be made again: what it was made of is kept, because a body can be sent only once. */
export function makeRequest(url: string, init: Init): Request {
  return Object.assign(new Request(url, { redirect: 'manual', ...init }), { madeOf: init });
}

/**
 * The signal that was passed for a request. The signal of the `Request` itself only follows it while something references the
 * request, which may not be the case during a wait.
 */
export function signalOf(request: Request): AbortSignal | undefined {
  return (request as Made).madeOf?.signal as AbortSignal | undefined;
}

/** The same request, made anew, with the headers that it has by now. It was made by {@link makeRequest}. */
export function again(request: Request, url = request.url, headers: HeadersInit = request.headers): Request {
  return makeRequest(url, { ...(request as Made).madeOf, headers });
}

/**
 * A request that can be made again: the same one if it was made here, or else a copy of what somebody else has made. Its
 * body is read for that, once.
 */
export async function resendable(request: Request): Promise<Request> {
  if ((request as Made).madeOf) return request;
  const { url, method, headers, signal } = request;
  const bytes = await request.arrayBuffer();
  const body = bytes.byteLength ? bytes : null;
  return makeRequest(url, { method, headers, signal, body, source: request });
}

/** Cancels the body of an unused response. Reading it to its end would take whatever the service sends. */
export function discard(response: Response | undefined): void {
  response?.body?.cancel().catch(() => {});
}
