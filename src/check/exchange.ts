import { printable } from './printable.ts';

/** A response, read to its end. */
export interface Exchanged {
  readonly status: number;
  readonly headers: Headers;
  /** Undefined if it is too large to be read. */
  readonly text: string | undefined;
}

/** There is no whole response. The message says why, in a few words. */
export class NoResponse extends Error {
  override readonly name = 'NoResponse';
}

/** What is read of a body, in bytes and after decompression: our choice, more than any page of the service has. */
export const maxBytes = 16_777_216;

/**
 * Sends a request and reads the response. Follows no redirect, so that the token stays with the server that it is for.
 *
 * Throws a {@link NoResponse} if the response does not come, breaks off, takes longer than `timeout` ms,
 * or is not waited for any more, because the signal of `init` says so.
 */
export async function exchange(url: string, init: RequestInit, timeout: number): Promise<Exchanged> {
  const signals = [AbortSignal.timeout(timeout), ...(init.signal ? [init.signal] : [])];
  try {
    const response = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.any(signals) });
    return { status: response.status, headers: response.headers, text: await read(response) };
  } catch (error) {
    throw new NoResponse(reasonOf(error, timeout));
  }
}

async function read({ body }: Response): Promise<string | undefined> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ; ) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > maxBytes) {
      // What comes next does not matter, nor whether the server takes the end well.
      reader?.cancel().catch(() => {});
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

function reasonOf(error: unknown, timeout: number): string {
  if ((error as Error).name === 'TimeoutError') return `it takes longer than ${timeout / 1000} s`;
  const { cause = error } = error as { cause?: unknown };
  const [first = cause] = (cause as AggregateError).errors ?? [];
  const { message, code = '' } = first as { message?: string; code?: string };
  // The messages of OpenSSL name the places in its own source.
  if (/WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG/.test(code)) return `TLS fails with ${code}, as if it spoke http`;
  // Node's hint for this names an option that is not one of ours.
  if (/CERT|ISSUER|SIGNATURE/.test(code)) {
    const [what] = printable(message ?? code).split(';');
    return `its certificate is not trusted: ${what}. If it is right, name the file of its CA in the variable NODE_EXTRA_CA_CERTS`;
  }
  if (/SSL|TLS/.test(code)) return `TLS fails with ${code}`;
  return printable(message || code || String(first)).replace(/\.$/, '');
}
