/** What is read of a request, whether a server took it from a socket or somebody made a `Request`. */
export interface HttpRequest {
  readonly method: string;
  /** Absolute, dot segments resolved. */
  readonly url: string;
  readonly headers: HeaderReader;
  /** The address of the sender. Undefined if it came over no socket. */
  readonly remoteAddress?: string | undefined;
  /** Whether a body follows. One that comes in chunks does, even if it turns out to be empty. */
  readonly hasBody: boolean;
  /**
   * Reads the body, which can be done once. Undefined if it has more bytes than `limit`: then at most one chunk
   * beyond it was read. Rejects if the body ended early.
   */
  read(limit: number): Promise<Uint8Array | undefined>;
}

/** The headers of a request, by names in any case. */
export type HeaderReader = Pick<Headers, 'get' | 'has'>;

/** A `Request` as servers here read it. */
export function fromRequest(request: Request): HttpRequest {
  const { method, url, headers } = request;
  return {
    method,
    url,
    headers,
    get hasBody() {
      return request.body !== null && headers.get('content-length') !== '0';
    },
    read: (limit) => readStream(request.body, limit),
  };
}

async function readStream(stream: ReadableStream<Uint8Array> | null, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = stream?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > limit) return undefined;
    chunks.push(part.value);
  }
  return joined(chunks, size);
}

/** Chunks as one array of so many bytes. */
export function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [first] = chunks;
  if (first && chunks.length === 1) return first;
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
