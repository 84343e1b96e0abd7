import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HttpRequest } from '../contract/httpRequest.ts';
import { firstHalf, type HttpResponse } from './httpResponse.ts';
import { listening } from './listening.ts';
import { ListenError, type Listening, type ListenOptions } from './listenOptions.ts';
import { malformedRequest, toBytes } from './malformedRequest.ts';
import { nodeRequest } from './nodeRequest.ts';

/** Room for a large token and a long `$filter`, in bytes: our choice. */
const maxHeaderSize = 65_536;

/**
 * Serves over HTTP. If `handle` rejects, the connection is dropped without a response.
 *
 * Node's own server with as little as possible around it: a server that makes a `Request` and a `Response` for each
 * request handles half as many. Throws a {@link ListenError} if the address is not free.
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
      (response) => sendOrDrop(response, incoming, outgoing),
      () => drop(incoming),
    );
  });
  server.on('clientError', ({ code }: NodeJS.ErrnoException, socket) => {
    if (code === 'ECONNRESET' || !socket.writable) socket.destroy();
    else socket.end(toBytes(malformedRequest(code)));
  });
  return listening(server, options);
}

/** Node's server, taken without an import, because a bundle for a browser has none. */
function http(): typeof import('node:http') {
  const found = globalThis.process?.getBuiltinModule?.('node:http');
  if (!found) throw new ListenError('Only Node can listen on a port. Elsewhere, give `fetch` to the client.');
  return found;
}

/** Sends a response. One that Node refuses, such as for a character in a header, ends its connection and nothing else. */
function sendOrDrop(response: HttpResponse, incoming: IncomingMessage, outgoing: ServerResponse): void {
  try {
    send(response, incoming, outgoing);
  } catch (error) {
    console.error(error);
    drop(incoming);
  }
}

/** Ends a connection. To destroy the request would not: once it was read to its end, Node keeps its connection. */
function drop({ socket }: IncomingMessage): void {
  socket.destroy();
}

function send(response: HttpResponse, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { status, headers, body, corruption } = response;
  if (corruption) {
    sendCorrupted(response, incoming, outgoing);
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
  { corruption, ...response }: HttpResponse,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): void {
  const { status, headers, body } = response;
  const half = body && firstHalf(body);
  if (corruption === 'malformed') {
    send({ ...response, body: half }, incoming, outgoing);
    return;
  }
  const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
  outgoing.writeHead(status, { ...headers, ...length });
  // A response without a body is whole with its headers, which `write` would keep back.
  if (half) outgoing.write(half, () => drop(incoming));
  else outgoing.end(() => drop(incoming));
}
