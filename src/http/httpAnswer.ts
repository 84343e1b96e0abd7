/** An answer as it is sent. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined is no body. */
  readonly body: string | Uint8Array | undefined;
}

/** An answer as a `Response`. */
export function toResponse({ status, headers, body }: HttpAnswer): Response {
  return new Response((body ?? null) as string | Uint8Array<ArrayBuffer> | null, { status, headers });
}
