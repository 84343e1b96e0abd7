/** What is read of a request, whether a server took it from a socket or somebody made a `Request`. */
export interface HttpRequest {
  readonly method: string;
  /** Absolute, dot segments resolved. */
  readonly url: string;
  /** The path below which the service is that was asked, such as `/worlds/a`: the URL has it, too. Defaults to none. */
  readonly mount?: string | undefined;
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

/** Where a request found the service: the origin of its URL and the mount, without a slash at the end. */
export function rootOf({ url, mount = '' }: HttpRequest): string {
  return url.slice(0, pathStart(url)) + mount;
}

/** The path and the query of a request below the root, without making a `URL` of it: this is done for each request. */
export function pathAndQueryOf({ url, mount = '' }: HttpRequest): string {
  return url.slice(pathStart(url) + mount.length) || '/';
}

/** The path of a request below the root. */
export function pathOf(request: HttpRequest): string {
  const path = pathAndQueryOf(request);
  const end = path.search(/[?#]/);
  return end === -1 ? path : path.slice(0, end) || '/';
}

/** Whether an absolute URL is below a mount. */
export const isBelow = (mount: string, url: string): boolean => url.startsWith(`${mount}/`, pathStart(url));

/** Where the path of an absolute URL begins. */
function pathStart(url: string): number {
  const start = url.indexOf('/', url.indexOf('://') + 3);
  return start === -1 ? url.length : start;
}

/** The same request to another URL, or to a service with another mount. */
export function redirected(
  request: HttpRequest,
  { url = request.url, mount = request.mount }: { readonly url?: string; readonly mount?: string | undefined },
): HttpRequest {
  const { method, headers, remoteAddress } = request;
  return {
    method,
    url,
    mount,
    headers,
    remoteAddress,
    get hasBody() {
      return request.hasBody;
    },
    read: (limit) => request.read(limit),
  };
}

/** A `Request` as servers here read it, to a service with a mount. */
export function fromRequest(request: Request, mount?: string): HttpRequest {
  const { method, url, headers } = request;
  return {
    method,
    url,
    mount,
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
