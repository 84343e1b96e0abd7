import type { Backlog } from './backlog.ts';
import { firstHalf, type HttpResponse } from './httpResponse.ts';
import type { Exchange } from './pipelines.ts';

/** Sends a response. One that cannot be sent ends its connection and nothing else; the error is logged. */
export function sendOrDrop(response: HttpResponse, exchange: Exchange, backlog: Backlog): void {
  // The request was refused in the meantime, because the rest of its body was malformed or late.
  if (exchange.outgoing.headersSent) return;
  try {
    send(response, exchange, backlog);
  } catch (error) {
    console.error(error);
    drop(exchange);
  }
}

/** Sends a response. Throws what Node throws if it refuses, such as for a character in a header. */
export function send(response: HttpResponse, exchange: Exchange, backlog: Backlog): void {
  const { incoming, outgoing } = exchange;
  const { status, headers, body, corruption } = response;
  if (corruption) {
    sendCorrupted(response, exchange, backlog);
    return;
  }
  const size = body === undefined ? 0 : Buffer.byteLength(body);
  const fields: Record<string, string | number> = { ...headers };
  if (status !== 204) fields['content-length'] = size;
  // The rest of a body that nobody wants to read would have to be read before the next request.
  if (incoming.isPaused()) fields['connection'] = 'close';
  outgoing.writeHead(status, fields).end(body);
  backlog.add(outgoing, size);
}

function sendCorrupted({ corruption, ...response }: HttpResponse, exchange: Exchange, backlog: Backlog): void {
  const { outgoing } = exchange;
  const { status, headers, body } = response;
  const half = body && firstHalf(body);
  if (corruption === 'malformed') {
    send({ ...response, body: half }, exchange, backlog);
    return;
  }
  const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
  outgoing.writeHead(status, { ...headers, ...length });
  // A response without a body is whole with its headers, which `write` would keep back.
  if (half) {
    outgoing.write(half, () => drop(exchange));
    backlog.add(outgoing, half.byteLength);
  } else {
    outgoing.end(() => drop(exchange));
  }
}

/** Ends a connection. To destroy the request would not: once it was read to its end, Node keeps its connection. */
export function drop({ incoming }: Exchange): void {
  incoming.socket.destroy();
}
