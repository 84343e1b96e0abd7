import type { IncomingMessage, Server, ServerOptions } from 'node:http';
import type { Duplex } from 'node:stream';
import type { HttpRequest } from '../contract/httpRequest.ts';
import { Backlog, type BacklogLimits } from './backlog.ts';
import type { HttpResponse } from './httpResponse.ts';
import { listening } from './listening.ts';
import { ListenError, type Listening, type ListenOptions } from './listenOptions.ts';
import { malformedRequest, toBytes } from './malformedRequest.ts';
import { nodeRequest } from './nodeRequest.ts';
import { type Exchange, Pipelines } from './pipelines.ts';
import { drop, send, sendOrDrop } from './sendResponse.ts';

/** What a server allows its clients to occupy: our choice. Tests need less. */
export interface ListenLimits extends BacklogLimits {
  /** How long a request may take to come, with its body, in ms. Then it gets a 408 and its connection is closed. */
  readonly requestTimeout: number;
}

const defaultLimits: ListenLimits = {
  requestTimeout: 30_000,
  responseTimeout: 30_000,
  fullResponseTimeout: 1000,
  fullBacklog: 64 * 1024 * 1024,
  maxBacklog: 256 * 1024 * 1024,
};

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
  limits: Partial<ListenLimits> = {},
): Promise<Listening> {
  const { requestTimeout, ...backlogLimits } = { ...defaultLimits, ...limits };
  const pipelines = new Pipelines();
  const backlog = new Backlog(backlogLimits);

  const server = createServer(options, {
    // Node gives up at its limit without saying what was asked for, and the response to a HEAD has no body.
    maxHeaderSize: 4 * maxHeaderSize,
    requireHostHeader: false,
    requestTimeout,
    headersTimeout: requestTimeout,
    // With Node's 5 seconds, a client that is busy for so long finds the connection closed under its next request.
    keepAliveTimeout: requestTimeout,
    connectionsCheckingInterval: Math.ceil(requestTimeout / 6),
  });
  // Their size bounds their number.
  server.maxHeadersCount = 0;
  server.on('request', (incoming, outgoing) => {
    const exchange = { incoming, outgoing };
    pipelines.inTurn(exchange, () => backlog.whenRoom(() => serve(exchange)));
  });
  server.on('checkExpectation', (incoming, outgoing) => {
    const exchange = { incoming, outgoing };
    pipelines.inTurn(exchange, () => send(malformedRequest('expectation'), exchange, backlog));
  });
  server.on('connect', (_, socket) => {
    // Node leaves this socket to us, and an error that nobody listens to ends the process.
    socket.on('error', () => socket.destroy());
    refuse(socket, malformedRequest('connect'));
  });
  server.on('clientError', ({ code }: NodeJS.ErrnoException, socket) => {
    if (code === 'ECONNRESET' || !socket.writable) socket.destroy();
    else if (code === 'HPE_HEADER_OVERFLOW') refuse(socket, { ...malformedRequest(code), body: undefined });
    else refuse(socket, malformedRequest(code));
  });
  return listening(server, options);

  function serve(exchange: Exchange): void {
    const { incoming } = exchange;
    if (incoming.socket.destroyed) return;
    const request = nodeRequest(incoming);
    if (!request || isLargerThan(maxHeaderSize, incoming)) {
      send(malformedRequest(request && 'HPE_HEADER_OVERFLOW'), exchange, backlog);
      return;
    }
    handle(request).then(
      (response) => sendOrDrop(response, exchange, backlog),
      () => drop(exchange),
    );
  }

  /** Responds to what Node does not hand over as a request, after the responses that are due before it. */
  function refuse(socket: Duplex, response: HttpResponse): void {
    const last = pipelines.last(socket);
    if (last && !last.incoming.complete) {
      // It is the newest request whose body is malformed or late.
      if (last.outgoing.headersSent) {
        socket.destroy();
        return;
      }
      send(response, last, backlog);
      // Whoever reads the body learns that no more of it comes.
      last.outgoing.once('finish', () => last.incoming.destroy(new Error(`The request got a ${response.status}.`)));
    } else if (last && !last.outgoing.writableFinished) {
      last.outgoing.once('finish', () => endWith(response, socket));
    } else {
      endWith(response, socket);
    }
  }
}

/** Node's server. */
function createServer({ tls }: ListenOptions, settings: ServerOptions): Server {
  if (!tls) return builtin('node:http').createServer(settings);
  try {
    return builtin('node:https').createServer({ ...settings, ...tls });
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    throw new ListenError(`The certificate and its key do not work: ${reason}`);
  }
}

interface Builtins {
  readonly 'node:http': typeof import('node:http');
  readonly 'node:https': typeof import('node:https');
}

/** A module of Node, taken without an import, because a bundle for a browser has none. */
function builtin<Name extends keyof Builtins>(name: Name): Builtins[Name] {
  const found = globalThis.process?.getBuiltinModule?.(name) as Builtins[Name] | undefined;
  if (!found) throw new ListenError('Only Node can listen on a port. Elsewhere, give `fetch` to the client.');
  return found;
}

/** Whether the first line and the headers of a request have more characters than `size`, as sent: `name: value` and a line end. */
function isLargerThan(size: number, { url = '', rawHeaders }: IncomingMessage): boolean {
  let sum = url.length;
  for (const part of rawHeaders) sum += part.length + 2;
  return sum > size;
}

/** Writes a response to a socket that no server writes to, and ends the connection. */
function endWith(response: HttpResponse, socket: Duplex): void {
  socket.end(toBytes(response), () => socket.destroy());
}
