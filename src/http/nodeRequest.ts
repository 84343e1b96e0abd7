import type { IncomingMessage } from 'node:http';
import { type HttpRequest, joined } from '../contract/httpRequest.ts';

/**
 * A request that came in over a socket, read when it is asked for. Undefined if its target or its `Host` is invalid:
 * links in the response would repeat it.
 */
export function nodeRequest(incoming: IncomingMessage): HttpRequest | undefined {
  const { url: target = '/', headers, httpVersion } = incoming;
  // Node would refuse a request without a host itself, but not in Graph's shape.
  if (headers.host === undefined && httpVersion === '1.1') return undefined;
  const scheme = 'encrypted' in incoming.socket ? 'https' : 'http';
  const url = absolute(scheme, target, headers.host);
  return url === undefined ? undefined : new NodeRequest(incoming, url);
}

class NodeRequest implements HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly #incoming: IncomingMessage;

  constructor(incoming: IncomingMessage, url: string) {
    this.#incoming = incoming;
    this.method = incoming.method ?? 'GET';
    this.url = url;
  }

  get headers() {
    return this;
  }

  get(name: string): string | null {
    const value = this.#incoming.headers[name.toLowerCase()];
    return value === undefined ? null : Array.isArray(value) ? value.join(', ') : value;
  }

  has(name: string): boolean {
    return this.#incoming.headers[name.toLowerCase()] !== undefined;
  }

  get remoteAddress(): string | undefined {
    // A socket that is gone already has none, but came from somewhere.
    return this.#incoming.socket.remoteAddress ?? '';
  }

  get hasBody(): boolean {
    const { headers } = this.#incoming;
    return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
  }

  read(limit: number): Promise<Uint8Array | undefined> {
    const incoming = this.#incoming;
    return new Promise((resolve, reject) => {
      const chunks: Uint8Array[] = [];
      let size = 0;
      incoming.on('data', (chunk: Uint8Array) => {
        size += chunk.byteLength;
        if (size <= limit) chunks.push(chunk);
        else {
          incoming.pause();
          resolve(undefined);
        }
      });
      incoming.on('end', () => resolve(joined(chunks, size)));
      incoming.on('error', reject);
    });
  }
}

/**
 * Letters, digits, dots and hyphens, or an IPv6 address in brackets, and a port. `URL` decides whether numbers make an
 * address and a port.
 */
const validHost = /^([a-z0-9._-]+|\[[0-9a-f:.]+\])(:\d{1,5})?$/i;

/** Whether a text is a host as links can repeat it. */
export const isValidHost = (host: string): boolean => validHost.test(host) && URL.canParse(`http://${host}`);

/** The absolute URL of a target, which is mostly a path. */
function absolute(scheme: string, target: string, host = 'localhost'): string | undefined {
  if (!isValidHost(host)) return undefined;
  const url = target.startsWith('/') ? `${scheme}://${host}${target}` : target;
  if (url !== target && !/[\\\s"<>^`{|}#]|\/\.|\/%2e/i.test(target)) return url;
  // What is not plain is put in order as browsers do.
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return /^https?:$/.test(protocol) ? href : undefined;
}
