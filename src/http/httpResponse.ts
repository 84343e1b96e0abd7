import type { Corruption } from '../contract/graphResponse.ts';
import { ConnectionDropped } from './connectionDropped.ts';

/** A response as it is sent. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined is no body. */
  readonly body: string | Uint8Array | undefined;
  /** Defaults to none. */
  readonly corruption?: Corruption | undefined;
}

/** A response as a `Response`. */
export function toResponse(response: HttpResponse): Response {
  const { status, headers, body = null } = response;
  if (response.corruption) return corrupted(response);
  return new Response(body as string | Uint8Array<ArrayBuffer> | null, { status, headers });
}

/** The first half of a body, in bytes. */
export function firstHalf(body: string | Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return bytes.slice(0, Math.floor(bytes.byteLength / 2)) as Uint8Array<ArrayBuffer>;
}

function corrupted({ status, headers, body, corruption }: HttpResponse): Response {
  // Without a body, there is nothing to corrupt.
  if (!body) return new Response(null, { status, headers });
  const half = firstHalf(body);
  if (corruption === 'malformed') return new Response(half, { status, headers });
  const stream = new ReadableStream({
    pull(controller) {
      controller.enqueue(half);
      controller.error(new ConnectionDropped());
    },
  });
  return new Response(stream, { status, headers });
}
