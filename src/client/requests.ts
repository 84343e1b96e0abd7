interface Made {
  readonly url: string;
  readonly init: RequestInit;
  /** The request that this one stands for. Its signal is only followed as long as something holds it. */
  readonly source: Request | undefined;
}

const made = /* @__PURE__ */ new WeakMap<Request, Made>();

/** Makes a request that can be made again: what it was made of is kept, because a body can be sent only once. */
export function makeRequest(url: string, init: RequestInit, source?: Request): Request {
  const request = new Request(url, init);
  made.set(request, { url, init, source });
  return request;
}

/**
 * The signal that was passed for a request. The signal of the `Request` itself only follows it while something references the
 * request, which may not be the case during a wait.
 */
export function signalOf(request: Request): AbortSignal | undefined {
  return made.get(request)?.init.signal ?? undefined;
}

/** The same request, made anew, with the headers that it has by now. */
export function again(request: Request, to?: string): Request {
  const { url, init, source } = made.get(request) ?? { url: request.url, init: {}, source: undefined };
  return makeRequest(to ?? url, { ...init, headers: request.headers }, source);
}

/** Whether a request was made here, so that it can be made again. */
export function isResendable(request: Request): boolean {
  return made.has(request);
}

/** Makes a request that can be made again of one that somebody else has made. Its body is read for that, once. */
export async function resendable(request: Request): Promise<Request> {
  const { url, method, headers, signal } = request;
  const bytes = /^(GET|HEAD)$/.test(method) ? undefined : await request.arrayBuffer();
  const body = bytes?.byteLength ? bytes : null;
  return makeRequest(url, { method, headers, signal, redirect: 'manual', body }, request);
}

/** Reads an unused response to its end, so that its connection can be used again. Failures are short. */
export function discard(response: Response | undefined): void {
  if (response && !response.bodyUsed) response.arrayBuffer().catch(() => {});
}
