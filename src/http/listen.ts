import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HttpRequest } from '../contract/httpRequest.ts';
import { firstHalf, type HttpResponse } from './httpResponse.ts';
import { malformedRequest, toBytes } from './malformedRequest.ts';
import { nodeRequest } from './nodeRequest.ts';

/** Room for a large token and a long `$filter`, in bytes. */
const maxHeaderSize = 65_536;

/**
 * Serves over HTTP. Where `handle` rejects, the connection is dropped without an answer.
 *
 * Node's own server with as little as possible around it: a server that makes a `Request` and a `Response` for each
 * request answers half as many. Throws a {@link ListenError} where the address is not free.
 */
export async function listen(
  handle: (request: HttpRequest) => Promise<HttpResponse>,
  options: ListenOptions,
): Promise<Listening> {
  const server = http().createServer({ maxHeaderSize, requireHostHeader: false }, (incoming, outgoing) => {
    const request = nodeRequest(incoming);
    if (!request) {
      send(malformedRequest(), incoming, outgoing);
      return;
    }
    handle(request).then(
      (answer) => send(answer, incoming, outgoing),
      () => incoming.destroy(),
    );
  });
  server.on('clientError', ({ code }: NodeJS.ErrnoException, socket) => {
    if (code === 'ECONNRESET' || !socket.writable) socket.destroy();
    else socket.end(toBytes(malformedRequest(code)));
  });
  return listening(server, options);
}

/** Node's server, taken without an import: who bundles the emulator for a browser has none. */
function http(): typeof import('node:http') {
  const found = globalThis.process?.getBuiltinModule?.('node:http');
  if (!found) throw new ListenError('Only Node can listen on a port. Elsewhere, give `fetch` to the client.');
  return found;
}

function send(answer: HttpResponse, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { status, headers, body, corruption } = answer;
  if (corruption) {
    sendCorrupted(answer, incoming, outgoing);
    return;
  }
  const fields: Record<string, string | number> = { ...headers };
  if (body !== undefined) fields['content-length'] = Buffer.byteLength(body);
  else if (status !== 204) fields['content-length'] = 0;
  // The rest of a body that nobody wants to read would have to be read before the next request.
  if (incoming.isPaused()) fields['connection'] = 'close';
  outgoing.writeHead(status, fields).end(body);
}

function sendCorrupted(
  { corruption, ...answer }: HttpResponse,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): void {
  const { status, headers, body = '' } = answer;
  const half = firstHalf(body);
  if (corruption === 'malformed') {
    send(body === '' ? answer : { ...answer, body: half }, incoming, outgoing);
    return;
  }
  outgoing.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  outgoing.write(half, () => incoming.destroy());
}

/** Lets a server listen. Throws a {@link ListenError} where the address is not free. */
export function listening(server: Server, { port, host = '127.0.0.1' }: ListenOptions): Promise<Listening> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new ListenError(reason(error, port, host))));
    server.listen(port, host, () => {
      const { address, family, port: chosen } = server.address() as AddressInfo;
      const name = family === 'IPv6' ? `[${address}]` : address;
      resolve({
        url: `http://${name === '0.0.0.0' || name === '[::]' ? 'localhost' : name}:${chosen}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}

function reason({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  if (code === 'EADDRINUSE') return `Port ${port} on ${host} is taken. Stop what uses it, or choose another port.`;
  if (code === 'EACCES') return `Port ${port} needs more rights. Choose a port above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `This machine has no address ${host}. Choose another host.`;
  return `The server cannot listen on ${host}, port ${port}: ${message}`;
}

/** Where a server listens. */
export interface ListenOptions {
  /** 0 chooses a free port. */
  readonly port: number;
  /** Defaults to this machine alone: `127.0.0.1`. */
  readonly host?: string;
}

/** A server that listens. */
export interface Listening {
  /** The origin, without a slash at the end: `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Ends the server and every connection that is open. */
  close(): Promise<void>;
}

/** A server could not start. The message says what to do. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}
