import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { HttpRequest } from '../contract/httpRequest.ts';
import type { HttpAnswer } from './httpAnswer.ts';
import { type Listening, type ListenOptions, listening } from './listening.ts';
import { nodeRequest } from './nodeRequest.ts';

/** Room for a large token and a long `$filter`, in bytes. */
const maxHeaderSize = 65_536;

/**
 * Serves over HTTP. Where `handle` rejects, the connection is dropped without an answer.
 *
 * Node's own server with as little as possible around it: a server that makes a `Request` and a `Response` for each
 * request answers half as many. Throws a `ListenError` where the address is not free.
 */
export function listen(
  handle: (request: HttpRequest) => Promise<HttpAnswer>,
  options: ListenOptions,
): Promise<Listening> {
  const server = createServer({ maxHeaderSize }, (incoming, outgoing) => {
    const request = nodeRequest(incoming);
    if (!request) {
      outgoing.writeHead(400, { connection: 'close' }).end();
      return;
    }
    handle(request).then(
      (answer) => send(answer, incoming, outgoing),
      () => incoming.destroy(),
    );
  });
  return listening(server, options);
}

function send({ status, headers, body }: HttpAnswer, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const fields: Record<string, string | number> = { ...headers };
  if (body !== undefined) fields['content-length'] = Buffer.byteLength(body);
  else if (status !== 204) fields['content-length'] = 0;
  // The rest of a body that nobody wants to read would have to be read before the next request.
  if (incoming.isPaused()) fields['connection'] = 'close';
  outgoing.writeHead(status, fields).end(body);
}
